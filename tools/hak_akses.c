/* SPDX-License-Identifier: MIT
 *
 * hak_akses: docs/hak-akses.md out of the table of core/akses.c.
 *
 *     hak_akses tulis FILE      writes it
 *     hak_akses periksa FILE    status 1 when FILE differs from what the table says
 */
#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "core/akses.h"

#include <stdio.h>
#include <string.h>

enum { DOKUMEN_MAX = 1 << 20 };

static const char KEPALA[] =
    "# Hak akses\n\n"
    "Berkas ini dibuat oleh tools/hak_akses dari tabel di src/core/akses.c; jangan disunting.\n\n"
    "Satu orang boleh memegang beberapa penugasan; haknya dijumlahkan. Sebuah penugasan tidak "
    "pernah melampaui pemdanya, dan bila menyebut unit, tidak melampaui unit itu. Admin yang "
    "penugasannya tanpa pemda mengurus semua pemda di basis data ini.\n\n"
    "Isi tabel: **jabatan** = hanya milik jabatannya sendiri · **unit** = seluruh unitnya · "
    "**pemda** = semua unit pemdanya · – = tidak boleh.\n\n";

static void put_table(struct buf *b)
{
    buf_puts(b, "| Tindakan | Arti |");
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        buf_printf(b, " %s |", p->nama);
    buf_puts(b, "\n|---|---|");
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        buf_puts(b, "---|");
    for (const struct pilihan *x = PILIHAN_AKSI; x->nama; x++) {
        buf_printf(b, "\n| %s | %s |", x->nama, x->arti);
        for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++) {
            enum cakupan c = akses_cakupan((enum peran)p->nilai, (enum aksi)x->nilai);

            buf_printf(b, " %s |", c ? pilihan_nama(PILIHAN_CAKUPAN, (int)c) : "–");
        }
    }
    buf_puts(b, "\n\n## Peran\n\n| Kode | Siapa | Berlaku di |\n|---|---|---|\n");
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        buf_printf(b, "| %s | %s | %s |\n", p->nama, p->arti,
                   peran_unit((enum peran)p->nilai) ? "satu unit" : "pemda");
}

static int check(const char *path, const struct buf *b, struct arena *a)
{
    struct err e = {0};
    char *p;
    size_t n;

    if (file_read(a, path, DOKUMEN_MAX, &p, &n, &e) < 0) {
        fprintf(stderr, "hak_akses: %s\n", e.msg);
        return 1;
    }
    if (n == b->n && memcmp(p, b->p, n) == 0)
        return 0;
    fprintf(stderr, "hak_akses: %s differs from src/core/akses.c; run: hak_akses tulis %s\n", path,
            path);
    return 1;
}

int main(int argc, char **argv)
{
    struct arena *a = arena_new(DOKUMEN_MAX * 2);
    struct err e = {0};
    struct buf b;
    int status = 2;

    buf_init(&b, DOKUMEN_MAX);
    buf_puts(&b, KEPALA);
    put_table(&b);
    if (argc == 3 && strcmp(argv[1], "periksa") == 0) {
        status = check(argv[2], &b, a);
    } else if (argc == 3 && strcmp(argv[1], "tulis") == 0) {
        status = file_write(argv[2], b.p, b.n, &e) < 0;
        if (status)
            fprintf(stderr, "hak_akses: %s\n", e.msg);
    } else {
        fputs("usage: hak_akses tulis|periksa FILE\n", stderr);
    }
    buf_release(&b);
    arena_free(a);
    return status;
}
