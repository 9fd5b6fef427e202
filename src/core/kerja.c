/* SPDX-License-Identifier: MIT
 *
 * Jobs: the words of their states, and their input.
 */
#include "core/kerja.h"

#include "base/str.h"

#include <string.h>

const struct pilihan PILIHAN_KERJA_STATUS[] = {
    {"antre", KERJA_ANTRE, "Menunggu giliran"}, {"jalan", KERJA_JALAN, "Sedang dikerjakan"},
    {"selesai", KERJA_SELESAI, "Selesai"},      {"gagal", KERJA_GAGAL, "Gagal"},
    {"batal", KERJA_BATAL, "Dibatalkan"},       {0},
};

bool kerja_berakhir(int status)
{
    return status == KERJA_SELESAI || status == KERJA_GAGAL || status == KERJA_BATAL;
}

const char *kerja_masukan(struct arena *a, const char *masukan, const char *nama)
{
    struct str rest = str_of(masukan);
    size_t n = strlen(nama);

    while (rest.p != NULL) {
        struct str baris = str_cut(&rest, '\n');

        if (baris.n > n && strncmp(baris.p, nama, n) == 0 && baris.p[n] == '=')
            return arena_strndup(a, baris.p + n + 1, baris.n - n - 1);
    }
    return NULL;
}
