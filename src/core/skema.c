/* SPDX-License-Identifier: MIT
 *
 * skema: look-ups in the tables of words.
 */
#include "core/skema.h"

#include <string.h>

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
