/* SPDX-License-Identifier: MIT
 *
 * skema: look-ups in the tables of words; members by address.
 *
 * Pointers and lists of any element type have one representation, but not one type, so they are
 * copied by memcpy.
 */
#include "core/skema.h"

#include <string.h>

_Static_assert(sizeof(struct daftar_umum) == sizeof(DAFTAR(int)), "every DAFTAR has one layout");

struct daftar_umum daftar_get(const void *isi)
{
    struct daftar_umum d;
    memcpy(&d, isi, sizeof(d));
    return d;
}

void daftar_put(void *isi, struct daftar_umum d)
{
    memcpy(isi, &d, sizeof(d));
}

void *objek_get(const void *isi)
{
    void *objek;
    memcpy(&objek, isi, sizeof(objek));
    return objek;
}

void objek_put(void *isi, void *objek)
{
    memcpy(isi, &objek, sizeof(objek));
}

const char *pilihan_nama(const struct pilihan *p, int nilai)
{
    for (; p->nama != NULL; p++)
        if (p->nilai == nilai)
            return p->nama;
    return NULL;
}

int pilihan_nilai(const struct pilihan *p, const char *nama)
{
    if (nama == NULL)
        return 0;
    for (; p->nama != NULL; p++)
        if (strcmp(p->nama, nama) == 0)
            return p->nilai;
    return 0;
}
