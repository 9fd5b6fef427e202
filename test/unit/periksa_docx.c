/* SPDX-License-Identifier: MIT
 *
 * periksa_docx: checks the structure of the DOCX files given and says every fault on a line.
 *
 *     periksa_docx [--isi] FILE.docx ..      --isi: also print what it says, block by block
 */
#include "docx_struktur.h"

#include "base/file.h"
#include "base/zip.h"

#include <stdio.h>
#include <string.h>

static size_t check_file(const char *path, bool isi)
{
    struct arena *a = arena_new((size_t)256 << 20);
    struct masalah_list m;
    struct err e = {0};
    struct buf b;
    size_t n, faults;
    char *p;

    masalah_init(&m, a);
    buf_init(&b, (size_t)64 << 20);
    if (file_read(a, path, ZIP_FILE_MAX, &p, &n, &e) != 0)
        masalah_add(&m, path, "%s", e.msg);
    else
        docx_struktur_check(p, n, &m);
    if (isi && m.n == 0) {
        docx_struktur_dump(p, n, &b, &m);
        fwrite(b.n > 0 ? b.p : "", 1, b.n, stdout);
    }
    for (size_t i = 0; i < m.n; i++)
        fprintf(stderr, "%s: %s: %s\n", path, m.v[i].tempat, m.v[i].pesan);
    faults = m.n + m.terlewat;
    buf_release(&b);
    arena_free(a);
    return faults;
}

int main(int argc, char **argv)
{
    bool isi = argc > 1 && strcmp(argv[1], "--isi") == 0;
    size_t faults = 0;

    for (int i = 1 + isi; i < argc; i++)
        faults += check_file(argv[i], isi);
    return faults > 0;
}
