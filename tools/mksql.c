/* SPDX-License-Identifier: MIT
 *
 * mksql: named SQL statements -> an enum and a table (store/kueri.h, kueri.c).
 *
 *     mksql OUT.h OUT.c DEPFILE DIR
 *
 * DIR holds *.sql files of statements in this form; the comment lines are asked for, they say what
 * the statement is for and what its parameters and columns are:
 *
 *     -- name: indikator_list
 *     -- Indikator of a Renstra version. $1 renstra_id; columns: id, kode, uraian.
 *     SELECT id, kode, uraian FROM indikator WHERE renstra_id = $1 ORDER BY urutan;
 *
 * This is embedding, not a language: the text goes into the table as it is, without its ';'.
 */
#include "alat.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { NAMA_MAX = 63, TEKS_MAX = 4000 }; /* C99 promises string literals of 4095 bytes */

struct keluaran {
    FILE *h, *c;
    char **nama;
    size_t n;
};

static int put_teks(FILE *f, const char *p, size_t n)
{
    int max = 0;

    fputs("\"", f);
    for (size_t i = 0; i < n; i++) {
        if (p[i] == '\n') {
            fputs("\\n\"\n     \"", f);
            continue;
        }
        if (p[i] == '"' || p[i] == '\\')
            fputc('\\', f);
        fputc(p[i], f);
        if (p[i] == '$' && isdigit((unsigned char)p[i + 1]) && strtol(p + i + 1, NULL, 10) > max)
            max = (int)strtol(p + i + 1, NULL, 10);
    }
    fputs("\"", f);
    return max;
}

/* One statement from `p` (behind "-- name:") to `end`. Ends the tool when its form is wrong. */
static void put_kueri(struct keluaran *k, const char *path, size_t baris, char *p, char *end)
{
    char *nama = p + strspn(p, " "), *eol = strchr(nama, '\n'), *semi;
    size_t n = strspn(nama, "abcdefghijklmnopqrstuvwxyz0123456789_");

    if (n == 0 || n > NAMA_MAX || !eol || nama + n != eol)
        alat_die("%s:%zu: a name is 1 to %d of a-z, 0-9, _ alone on its line", path, baris,
                 NAMA_MAX);
    *eol = '\0';
    for (size_t i = 0; i < k->n; i++)
        if (strcmp(k->nama[i], nama) == 0)
            alat_die("%s:%zu: %s stands twice", path, baris, nama);
    p = eol + 1;
    if (strncmp(p, "-- ", 3) != 0)
        alat_die("%s:%zu: %s has no comment line", path, baris, nama);
    fputs("    Q_", k->h);
    for (size_t i = 0; i < n; i++)
        fputc(toupper((unsigned char)nama[i]), k->h);
    fprintf(k->h, ", /* %.*s */\n", (int)strcspn(p + 3, "\n"), p + 3);
    while (strncmp(p, "--", 2) == 0 && (eol = memchr(p, '\n', (size_t)(end - p))))
        p = eol + 1;
    while (end > p && isspace((unsigned char)end[-1]))
        end--;
    semi = memchr(p, ';', (size_t)(end - p));
    if (end - p < 2 || semi != end - 1)
        alat_die("%s:%zu: %s must be one statement that ends with ';'", path, baris, nama);
    if (end - p > TEKS_MAX)
        alat_die("%s:%zu: %s is longer than %d bytes", path, baris, nama, TEKS_MAX);
    fprintf(k->c, "    {\"%s\",\n     ", nama);
    fprintf(k->c, ",\n     %d},\n", put_teks(k->c, p, (size_t)(end - 1 - p)));
    k->nama = realloc(k->nama, (k->n + 1) * sizeof(*k->nama));
    if (!k->nama)
        alat_die("out of memory");
    k->nama[k->n++] = nama;
}

static void put_berkas(struct keluaran *k, const char *path)
{
    static const char tanda[] = "-- name:";
    size_t n, baris = 0, mulai_baris = 0;
    char *p = alat_read(path, &n), *end = p + n, *mulai = NULL;

    for (char *next; p <= end; p = next) {
        next = strchr(p, '\n');
        next = next ? next + 1 : end + 1;
        baris++;
        if (p == end || strncmp(p, tanda, sizeof(tanda) - 1) == 0) {
            if (mulai)
                put_kueri(k, path, mulai_baris, mulai + sizeof(tanda) - 1, p);
            mulai = p;
            mulai_baris = baris;
        } else if (next > end) {
            alat_die("%s:%zu: the last line has no end", path, baris);
        } else if (!mulai && strncmp(p, "--", 2) != 0 && *p != '\n') {
            alat_die("%s:%zu: text before the first \"-- name:\"", path, baris);
        }
    }
}

static FILE *mem_open(char **p, size_t *n)
{
    FILE *f = open_memstream(p, n);

    if (!f)
        alat_die("out of memory");
    fputs("/* SPDX-License-Identifier: MIT\n *\n * Made by tools/mksql.c: do not edit. */\n", f);
    return f;
}

int main(int argc, char **argv)
{
    struct alat_daftar berkas = {0}, dep = {0};
    struct keluaran k = {0};
    char *h, *c;
    size_t h_n, c_n;

    if (argc != 5)
        alat_die("usage: mksql OUT.h OUT.c DEPFILE DIR");
    alat_list(argv[4], &berkas, &dep);
    k.h = mem_open(&h, &h_n);
    k.c = mem_open(&c, &c_n);
    fputs("#ifndef CERMAT_STORE_KUERI_H\n#define CERMAT_STORE_KUERI_H\n\nenum kueri {\n", k.h);
    fputs("#include \"store/kueri.h\"\n\nconst struct kueri_teks kueri_tabel[] = {\n", k.c);
    for (size_t i = 0; i < berkas.n; i++)
        if (strlen(berkas.v[i]) > 4 && strcmp(berkas.v[i] + strlen(berkas.v[i]) - 4, ".sql") == 0)
            put_berkas(&k, berkas.v[i]);
    fputs("    KUERI_COUNT,\n};\n\n/* One named statement; n_param is its highest $n. */\n"
          "struct kueri_teks {\n    const char *nama;\n    const char *sql;\n    int n_param;\n"
          "};\n\n/* By enum kueri; an entry of NULLs stands behind the last. */\n"
          "extern const struct kueri_teks kueri_tabel[];\n\n#endif\n",
          k.h);
    fputs("    {0},\n};\n", k.c);
    if (fclose(k.h) != 0 || fclose(k.c) != 0)
        alat_die("out of memory");
    alat_write(argv[1], h, h_n);
    alat_write(argv[2], c, c_n);
    alat_depfile(argv[3], argv[1], &dep, &berkas);
    return 0;
}
