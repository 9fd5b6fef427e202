/* SPDX-License-Identifier: MIT
 *
 * svg_berkas: reads just the headers of PNG and JPEG files.
 */
#include "report/svg_berkas.h"

#include <stdint.h>
#include <string.h>

static long be16(const uint8_t *p)
{
    return (long)p[0] << 8 | p[1];
}

static bool read_png(struct svg_berkas *o, const uint8_t *p, size_t n)
{
    if (n < 33 || memcmp(p, "\x89PNG\r\n\x1a\n", 8) != 0 || memcmp(p + 12, "IHDR", 4) != 0)
        return false;
    if (p[16] != 0 || p[17] != 0 || p[20] != 0 || p[21] != 0)
        return false; /* over 65535 pixels */
    o->jenis = BERKAS_PNG;
    o->lebar = be16(p + 18);
    o->tinggi = be16(p + 22);
    return true;
}

/* Start of frame, but not DHT (c4), JPG (c8), DAC (cc). */
static bool is_sof(uint8_t m)
{
    return m >= 0xc0 && m <= 0xcf && m != 0xc4 && m != 0xc8 && m != 0xcc;
}

static bool read_jpeg(struct svg_berkas *o, const uint8_t *p, size_t n)
{
    size_t i = 2;

    if (n < 4 || p[0] != 0xff || p[1] != 0xd8)
        return false;
    while (i + 9 <= n && p[i] == 0xff) {
        uint8_t m = p[i + 1];

        if (m == 0xff) { /* fill byte */
            i++;
            continue;
        }
        if (is_sof(m)) {
            o->jenis = BERKAS_JPEG;
            o->tinggi = be16(p + i + 5);
            o->lebar = be16(p + i + 7);
            return true;
        }
        if (be16(p + i + 2) < 2)
            return false;
        i += 2 + (size_t)be16(p + i + 2);
    }
    return false;
}

int svg_berkas_read(struct svg_berkas *out, const void *p, size_t n, struct err *e)
{
    if (!read_png(out, p, n) && !read_jpeg(out, p, n))
        return err_set(e, ERR_INVALID, "gambar bukan PNG atau JPEG yang utuh");
    if (out->lebar < 1 || out->tinggi < 1)
        return err_set(e, ERR_INVALID, "gambar berukuran nol");
    return 0;
}
