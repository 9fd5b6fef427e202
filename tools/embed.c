/* SPDX-License-Identifier: MIT
 *
 * embed: folders of files -> one C file with their bytes and a table sorted by name.
 *
 *     embed OUT.c DEPFILE ROOT DIR...
 *
 * Every file below ROOT/DIR gets the name it has from ROOT ("sql/schema/0001_dasar.sql"). Each
 * array has a NUL behind its bytes, not counted, so that text can be used as a string. The table
 * is read through src/base/tertanam.h.
 */
#include "alat.h"

#include <stdlib.h>
#include <string.h>

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The assembler takes the bytes from the file: megabytes of numbers in C would be compiled anew for
 * seconds whenever one small file changes. The name is local to the object. */
static void put_bytes(FILE *f, size_t no, const char *path)
{
    if (strpbrk(path, "\"\\\n"))
        alat_die("%s: a path with quotes or backslashes cannot be embedded", path);
    fprintf(f,
            "__asm__(\".pushsection .rodata\\nb%zu:\\n\"\n"
            "        \".incbin \\\"%s\\\"\\n.byte 0\\n.popsection\\n\");\n"
            "extern const unsigned char b%zu[] __attribute__((visibility(\"hidden\")));\n",
            no, path, no);
}

static size_t size_of(const char *path)
{
    size_t n;

    free(alat_read(path, &n));
    return n;
}

static void put_nama(FILE *f, const char *s)
{
    fputc('"', f);
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            fputc('\\', f);
        fputc(*s, f);
    }
    fputc('"', f);
}

int main(int argc, char **argv)
{
    struct alat_daftar berkas = {0}, dep = {0};
    char *out;
    size_t out_n, root_n;
    FILE *f;

    if (argc < 5)
        alat_die("usage: embed OUT.c DEPFILE ROOT DIR...");
    root_n = strlen(argv[3]);
    for (int i = 4; i < argc; i++) {
        size_t n = root_n + strlen(argv[i]) + 2;
        char *dir = malloc(n);

        if (!dir)
            alat_die("out of memory");
        snprintf(dir, n, "%s/%s", argv[3], argv[i]);
        alat_list(dir, &berkas, &dep);
        free(dir);
    }
    if (berkas.n)
        qsort(berkas.v, berkas.n, sizeof(*berkas.v), by_bytes);

    f = open_memstream(&out, &out_n);
    if (!f)
        alat_die("out of memory");
    fputs("/* SPDX-License-Identifier: MIT\n *\n * Made by tools/embed.c: do not edit. */\n", f);
    fputs("#include \"base/tertanam.h\"\n\n", f);
    for (size_t i = 0; i < berkas.n; i++)
        put_bytes(f, i, berkas.v[i]);
    fputs("const struct berkas_tertanam tertanam_tabel[] = {\n", f);
    for (size_t i = 0; i < berkas.n; i++) {
        fputs("    {", f);
        put_nama(f, berkas.v[i] + root_n + 1);
        fprintf(f, ", b%zu, %zu},\n", i, size_of(berkas.v[i]));
    }
    fprintf(f, "    {0},\n};\nconst size_t tertanam_tabel_n = %zu;\n", berkas.n);
    if (fclose(f) != 0)
        alat_die("out of memory");

    alat_write(argv[1], out, out_n);
    alat_depfile(argv[2], argv[1], &dep, &berkas);
    return 0;
}
