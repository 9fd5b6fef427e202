/* SPDX-License-Identifier: MIT
 *
 * alat: shared by the build tools embed and mksql; see alat.h.
 */
#include "alat.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

void alat_die(const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
    exit(1);
}

static void *grow(void *p, size_t n)
{
    p = realloc(p, n);
    if (!p)
        alat_die("out of memory");
    return p;
}

static char *copy(const char *s)
{
    size_t n = strlen(s) + 1;

    return memcpy(grow(NULL, n), s, n);
}

static void daftar_add(struct alat_daftar *d, const char *s)
{
    if (d->n == d->cap) {
        d->cap = d->cap ? d->cap * 2 : 64;
        d->v = grow(d->v, d->cap * sizeof(*d->v));
    }
    d->v[d->n++] = copy(s);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char *alat_read(const char *path, size_t *n)
{
    FILE *f = fopen(path, "rb");
    size_t cap = 4096;
    char *p = grow(NULL, cap);

    if (!f)
        alat_die("%s: %s", path, strerror(errno));
    *n = 0;
    for (;;) {
        size_t got = fread(p + *n, 1, cap - *n - 1, f);

        if (got == 0)
            break;
        *n += got;
        if (*n + 1 == cap) {
            cap *= 2;
            p = grow(p, cap);
        }
    }
    if (ferror(f))
        alat_die("%s: cannot be read", path);
    fclose(f);
    p[*n] = '\0';
    return p;
}

static void add_parent(const char *dir, struct alat_daftar *dep)
{
    char *p = copy(dir);
    struct stat st;
    char *slash;

    while ((slash = strrchr(p, '/')) && slash != p) {
        *slash = '\0';
        if (stat(p, &st) == 0) {
            daftar_add(dep, p);
            break;
        }
    }
    free(p);
}

static void walk(const char *dir, struct alat_daftar *berkas, struct alat_daftar *dep)
{
    DIR *d = opendir(dir);
    struct dirent *e;

    if (!d) {
        if (errno != ENOENT)
            alat_die("%s: %s", dir, strerror(errno));
        add_parent(dir, dep);
        return;
    }
    daftar_add(dep, dir);
    while ((e = readdir(d))) {
        size_t n = strlen(e->d_name);
        char *path;
        struct stat st;

        if (e->d_name[0] == '.' || e->d_name[n - 1] == '~')
            continue;
        n += strlen(dir) + 2;
        path = grow(NULL, n);
        snprintf(path, n, "%s/%s", dir, e->d_name);
        if (stat(path, &st) != 0)
            alat_die("%s: %s", path, strerror(errno));
        if (S_ISDIR(st.st_mode))
            walk(path, berkas, dep);
        else
            daftar_add(berkas, path);
        free(path);
    }
    closedir(d);
}

void alat_list(const char *dir, struct alat_daftar *berkas, struct alat_daftar *dep)
{
    walk(dir, berkas, dep);
    if (berkas->n)
        qsort(berkas->v, berkas->n, sizeof(*berkas->v), by_bytes);
}

void alat_write(const char *path, const char *p, size_t n)
{
    struct stat st;
    FILE *f;

    if (stat(path, &st) == 0 && (size_t)st.st_size == n) {
        size_t old_n;
        char *old = alat_read(path, &old_n);
        int same = old_n == n && memcmp(old, p, n) == 0;

        free(old);
        if (same)
            return;
    }
    f = fopen(path, "wb");
    if (!f)
        alat_die("%s: %s", path, strerror(errno));
    if (fwrite(p, 1, n, f) != n || fclose(f) != 0)
        alat_die("%s: cannot be written", path);
}

static void dep_put(FILE *f, const struct alat_daftar *d)
{
    for (size_t i = 0; i < d->n; i++) {
        fputs(" \\\n ", f);
        for (const char *p = d->v[i]; *p; p++) {
            if (*p == ' ' || *p == '#')
                fputc('\\', f);
            fputc(*p, f);
        }
    }
}

void alat_depfile(const char *path, const char *target, const struct alat_daftar *dep,
                  const struct alat_daftar *berkas)
{
    FILE *f = fopen(path, "wb");

    if (!f)
        alat_die("%s: %s", path, strerror(errno));
    fprintf(f, "%s:", target);
    dep_put(f, dep);
    dep_put(f, berkas);
    fputc('\n', f);
    if (fclose(f) != 0)
        alat_die("%s: cannot be written", path);
}
