/* SPDX-License-Identifier: MIT
 *
 * isian_nilai: the value of a field as text: as one types it, and as one reads it.
 *
 * A typed number must read back as the same value: decimals get no thousands dots, since "1.250"
 * could be one thousand or one and a quarter; money gets them, it has no such doubt.
 */
#include "base/format_angka.h"
#include "web/isian_int.h"

#include <string.h>

static const void *at(const struct bidang *b, const void *isi)
{
    return (const char *)isi + b->offset;
}

static const struct pilihan *choice(const struct bidang *b, int nilai)
{
    for (const struct pilihan *p = b->pilihan; p->nama; p++)
        if (p->nilai == nilai)
            return p;
    return NULL;
}

static const char *plain_decimal(struct arena *a, struct desimal d)
{
    const char *s = format_desimal(a, d);
    char *p = arena_strdup(a, s), *q = p;

    for (; *s; s++)
        if (*s != '.')
            *q++ = *s;
    *q = '\0';
    return p;
}

static const char *lines(struct arena *a, const void *isi, const char *sela)
{
    struct daftar_umum d = daftar_get(isi);
    const char *const *v = d.v;
    struct buf b;
    char *s;

    buf_init(&b, (size_t)4 << 20);
    for (size_t i = 0; i < d.n; i++) {
        buf_puts(&b, i ? sela : "");
        buf_puts(&b, v[i]);
    }
    s = buf_dup(a, &b);
    buf_release(&b);
    return s ? s : "";
}

/* Years stand without thousands dots. */
static bool is_year(const struct bidang *b)
{
    return b->min == TAHUN_MIN && b->max == TAHUN_MAX;
}

const char *isian_nilai(struct arena *a, const struct bidang *b, const void *isi)
{
    const void *p = at(b, isi);

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return text_or(*(const char *const *)p, "");
    case BIDANG_CACAH: {
        const struct cacah *c = p;
        return c->ada ? arena_printf(a, "%lld", (long long)c->nilai) : "";
    }
    case BIDANG_ANGKA: {
        const struct angka *n = p;
        return n->ada ? plain_decimal(a, n->nilai) : "";
    }
    case BIDANG_RUPIAH: {
        const struct uang *u = p;
        return u->ada ? format_rupiah(a, u->nilai) : "";
    }
    case BIDANG_YA:
        return *(const bool *)p ? "1" : "";
    case BIDANG_PILIHAN:
        return text_or(pilihan_nama(b->pilihan, *(const int *)p), "");
    case BIDANG_TANGGAL:
        return text_or(tanggal_format_iso(a, *(const struct tanggal *)p), "");
    case BIDANG_TEKS_DAFTAR:
        return lines(a, p, "\n");
    case BIDANG_OBJEK:
    case BIDANG_DAFTAR:
        break;
    }
    return "";
}

const char *isian_tampil(struct arena *a, const struct bidang *b, const void *isi)
{
    const void *p = at(b, isi);
    const char *s;

    switch (b->jenis) {
    case BIDANG_CACAH: {
        const struct cacah *c = p;
        if (c->ada && !is_year(b))
            return format_bulat(a, c->nilai);
        break;
    }
    case BIDANG_ANGKA: {
        const struct angka *n = p;
        return n->ada ? format_desimal(a, n->nilai) : TANPA_NILAI;
    }
    case BIDANG_YA:
        return *(const bool *)p ? "Ya" : "Tidak";
    case BIDANG_PILIHAN: {
        const struct pilihan *w = choice(b, *(const int *)p);
        return w ? isian_label_pilihan(a, w, true) : TANPA_NILAI;
    }
    case BIDANG_TANGGAL:
        return tanggal_format(a, *(const struct tanggal *)p);
    default:
        break;
    }
    s = isian_nilai(a, b, isi);
    return *s ? s : TANPA_NILAI;
}
