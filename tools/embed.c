/* SPDX-License-Identifier: MIT
 *
 * embed: folders of files -> one C file with their bytes and a table sorted by name.
 *
 *     embed OUT.c DEPFILE ROOT DIR... [-- ROOT DIR...]
 *
 * Every file below ROOT/DIR gets the name it has from ROOT ("sql/schema/0001_dasar.sql"); a second
 * root is for files that the build made. Each array has a NUL behind its bytes, not counted, so
 * that text can be used as a string. The table is read through src/base/tertanam.h.
 */
#include "alat.h"

#include <stdlib.h>
#include <string.h>

struct isi {                 /* a file to embed */
    const char *path, *nama; /* nama: from its root */
    size_t n;
    unsigned long long sidik;
};

static int by_nama(const void *a, const void *b)
{
    return strcmp(((const struct isi *)a)->nama, ((const struct isi *)b)->nama);
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

/* Size and fingerprint (FNV-1a). The fingerprint stands in the C file, so that it differs when only
 * bytes did: the compiler sees no other dependency on the file. */
static void measure(struct isi *x)
{
    char *p = alat_read(x->path, &x->n);

    x->sidik = 14695981039346656037ULL;
    for (size_t i = 0; i < x->n; i++)
        x->sidik = (x->sidik ^ (unsigned char)p[i]) * 1099511628211ULL;
    free(p);
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

static void put_c(FILE *f, const struct isi *v, size_t n)
{
    fputs("/* SPDX-License-Identifier: MIT\n *\n * Made by tools/embed.c: do not edit. */\n", f);
    fputs("#include \"base/tertanam.h\"\n\n", f);
    for (size_t i = 0; i < n; i++)
        put_bytes(f, i, v[i].path);
    fputs("const struct berkas_tertanam tertanam_tabel[] = {\n", f);
    for (size_t i = 0; i < n; i++) {
        fputs("    {", f);
        put_nama(f, v[i].nama);
        fprintf(f, ", b%zu, %zu}, /* %016llx */\n", i, v[i].n, v[i].sidik);
    }
    fprintf(f, "    {0},\n};\nconst size_t tertanam_tabel_n = %zu;\n", n);
}

struct isi_list {
    struct isi *v;
    size_t n;
};

/* The files below root/dir. */
static void collect(const char *root, const char *dir, struct isi_list *isi,
                    struct alat_daftar *dep)
{
    size_t n = strlen(root) + strlen(dir) + 2;
    struct alat_daftar berkas = {0};
    char *path = malloc(n);

    if (!path)
        alat_die("out of memory");
    snprintf(path, n, "%s/%s", root, dir);
    alat_list(path, &berkas, dep);
    free(path);
    isi->v = realloc(isi->v, (isi->n + berkas.n + 1) * sizeof(*isi->v));
    if (!isi->v)
        alat_die("out of memory");
    for (size_t i = 0; i < berkas.n; i++) {
        struct isi *x = &isi->v[isi->n++];

        x->path = berkas.v[i];
        x->nama = x->path + strlen(root) + 1;
        measure(x);
    }
}

int main(int argc, char **argv)
{
    struct alat_daftar dep = {0}, berkas = {0};
    struct isi_list isi = {0};
    const char *root;
    size_t out_n;
    char *out;
    FILE *f;

    if (argc < 5)
        alat_die("usage: embed OUT.c DEPFILE ROOT DIR... [-- ROOT DIR...]");
    root = argv[3];
    for (int i = 4; i < argc; i++) {
        if (strcmp(argv[i], "--") == 0 && i + 1 < argc)
            root = argv[++i];
        else
            collect(root, argv[i], &isi, &dep);
    }
    if (isi.n)
        qsort(isi.v, isi.n, sizeof(*isi.v), by_nama);

    f = open_memstream(&out, &out_n);
    if (!f)
        alat_die("out of memory");
    put_c(f, isi.v, isi.n);
    if (fclose(f) != 0)
        alat_die("out of memory");

    alat_write(argv[1], out, out_n);
    berkas.v = calloc(isi.n + 1, sizeof(*berkas.v));
    if (!berkas.v)
        alat_die("out of memory");
    for (size_t i = 0; i < isi.n; i++)
        berkas.v[berkas.n++] = (char *)isi.v[i].path;
    alat_depfile(argv[2], argv[1], &dep, &berkas);
    return 0;
}
