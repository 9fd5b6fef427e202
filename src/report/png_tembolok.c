/* SPDX-License-Identifier: MIT
 *
 * png_tembolok: the cache of drawn pictures; see png_tembolok.h.
 */
#include "report/png_tembolok.h"

#include "base/file.h"
#include "report/proses.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PNG_MAX = 16 << 20, BATAS_DETIK = 20 };

__extension__ typedef unsigned __int128 u128;

static u128 fnv(u128 h, const void *p, size_t n)
{
    const u128 prime = ((u128)1 << 88) + 0x13b;
    const unsigned char *s = p;

    for (size_t i = 0; i < n; i++)
        h = (h ^ s[i]) * prime;
    return h;
}

static const char *cache_folder(struct arena *a, const char *folder)
{
    const char *xdg = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");

    if (folder != NULL)
        return folder[0] != '\0' ? folder : NULL;
    if (xdg != NULL && xdg[0] == '/')
        return arena_printf(a, "%s/cermat", xdg);
    if (home != NULL && home[0] == '/')
        return arena_printf(a, "%s/.cache/cermat", home);
    return NULL;
}

/* Creates the folder and those above it; what fails is found out by the write. */
static void make_folder(struct arena *a, const char *path)
{
    char *p = arena_strdup(a, path);

    for (char *s = p + 1; *s != '\0'; s++)
        if (*s == '/') {
            *s = '\0';
            (void)mkdir(p, 0700);
            *s = '/';
        }
    (void)mkdir(p, 0700);
}

static const char *cache_file(struct arena *a, const char *folder, struct str svg, long lebar,
                              const char *program)
{
    u128 h = ((u128)0x6c62272e07bb0142 << 64) | 0x62b821756295c58d;
    const char *key;
    struct stat st;

    if (stat(program, &st) != 0)
        return NULL;
    key = arena_printf(a, "%s %lld %lld %ld", program, (long long)st.st_size,
                       (long long)st.st_mtime, lebar);
    h = fnv(h, key, strlen(key) + 1);
    h = fnv(h, svg.p, svg.n);
    return arena_printf(a, "%s/%016llx%016llx.png", folder, (unsigned long long)(h >> 64),
                        (unsigned long long)h);
}

static bool is_png(const char *p, size_t n)
{
    return n > 45 && memcmp(p, "\x89PNG\r\n\x1a\n", 8) == 0 &&
           memcmp(p + n - 8, "IEND\xae\x42\x60\x82", 8) == 0;
}

static int draw(struct arena *a, const char *program, struct str svg, long lebar, struct str *png,
                struct err *e)
{
    const char *argv[] = {"rsvg-convert",
                          "--format",
                          "png",
                          "--background-color",
                          "white",
                          "--width",
                          arena_printf(a, "%ld", lebar),
                          "--keep-aspect-ratio",
                          NULL};
    struct proses p = {.program = program, .argv = argv, .masuk = svg, .batas_detik = BATAS_DETIK};
    struct buf b;
    int r;

    buf_init(&b, PNG_MAX);
    r = proses_run(&p, &b, e);
    if (r == 0 && !is_png(b.n > 0 ? b.p : "", b.n))
        r = err_set(e, ERR_SYSTEM, "rsvg-convert tidak menghasilkan gambar PNG");
    if (r == 0)
        *png = (struct str){buf_dup(a, &b), b.n};
    buf_release(&b);
    return r;
}

int png_render(struct arena *a, struct str svg, long lebar, const char *folder, struct str *png,
               struct err *e)
{
    const char *program = proses_cari(a, "rsvg-convert");
    const char *dir = cache_folder(a, folder), *file = NULL;
    char *p;
    size_t n;
    int r;

    if (program == NULL)
        return err_set(e, ERR_SYSTEM,
                       "rsvg-convert tidak ditemukan; pasang paket Debian librsvg2-bin untuk "
                       "menggambar bagan dalam dokumen Word");
    if (dir != NULL)
        file = cache_file(a, dir, svg, lebar, program);
    if (file != NULL && file_read(a, file, PNG_MAX, &p, &n, NULL) == 0 && is_png(p, n)) {
        *png = (struct str){p, n};
        return 0;
    }
    r = draw(a, program, svg, lebar, png, e);
    if (r == 0 && file != NULL) {
        make_folder(a, dir);
        if (file_write(file, png->p, png->n, NULL) != 0)
            return 0; /* no cache, but a picture */
    }
    return r;
}
