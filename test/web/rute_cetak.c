/* SPDX-License-Identifier: MIT
 *
 * Prints every route of the program, for the test of rights: method, path, action, flags, and the
 * fields that must be sent ("name:kind"), parted by tabs.
 */
#include "web/rute_daftar.h"

#include <stdio.h>

int main(void)
{
    for (const struct rute *const *g = RUTE_DAFTAR; *g != NULL; g++)
        for (const struct rute *r = *g; r->jalur != NULL; r++) {
            printf("%s\t%s\t%s\t%u\t", r->metode == METODE_GET ? "GET" : "POST", r->jalur,
                   pilihan_nama(PILIHAN_AKSI, (int)r->aksi), r->bendera);
            for (const struct rute_bidang *b = r->bidang; b != NULL && b->nama != NULL; b++)
                if (b->wajib)
                    printf(" %s:%d", b->nama, (int)b->jenis);
            putchar('\n');
        }
    return 0;
}
