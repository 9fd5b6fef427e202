/* SPDX-License-Identifier: MIT
 *
 * paket_json_tulis: a walk over the field tables.
 */
#include "report/paket_json_tulis.h"

#include "base/arena.h"
#include "core/tempat.h"

#include <inttypes.h>

enum { DESIMAL_MAX = 6, TEMPAT_ARENA = 1 << 20 };

struct tulis {
    struct buf *b;
    struct err *e;
    int rc;
    unsigned menjorok;
};

struct nilai { /* a field on its way out */
    const struct bidang *bidang;
    const void *isi;
    const struct tempat *t;
};

static void objek_write(struct tulis *w, const struct skema *s, const void *isi,
                        const struct tempat *t);

static void gagal(struct tulis *w, const struct tempat *t, const char *pesan)
{
    if (w->rc < 0)
        return;
    struct arena *a = arena_new(TEMPAT_ARENA);
    w->rc = err_set(w->e, ERR_INVALID, "%s: %s", tempat_teks(a, t), pesan);
    arena_free(a);
}

static void baris(struct tulis *w)
{
    buf_putc(w->b, '\n');
    for (unsigned i = 0; i < w->menjorok; i++)
        buf_putc(w->b, ' ');
}

static void teks_write(struct tulis *w, const char *s)
{
    buf_putc(w->b, '"');
    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;
        if (c == '"' || c == '\\')
            buf_putc(w->b, '\\');
        if (c == '\n')
            buf_puts(w->b, "\\n");
        else if (c == '\t')
            buf_puts(w->b, "\\t");
        else if (c < 0x20)
            buf_printf(w->b, "\\u%04x", c);
        else
            buf_putc(w->b, *s);
    }
    buf_putc(w->b, '"');
}

static void angka_write(struct tulis *w, const struct nilai *n)
{
    const struct angka *angka = n->isi;
    struct desimal d = desimal_trim(angka->nilai);
    if (d.skala > DESIMAL_MAX) {
        gagal(w, n->t, "lebih dari 6 desimal tidak dapat ditulis ke paket");
        return;
    }
    int64_t bagi = 1;
    for (unsigned i = 0; i < d.skala; i++)
        bagi *= 10;
    int64_t mutlak = d.koef < 0 ? -d.koef : d.koef;
    buf_printf(w->b, "%s%" PRId64, d.koef < 0 ? "-" : "", mutlak / bagi);
    if (d.skala > 0)
        buf_printf(w->b, ".%0*" PRId64, (int)d.skala, mutlak % bagi);
}

static void rupiah_write(struct tulis *w, const struct nilai *n)
{
    const struct uang *uang = n->isi;
    if (uang->nilai.sen % 100 != 0)
        gagal(w, n->t, "rupiah dengan sen tidak dapat ditulis ke paket");
    buf_printf(w->b, "%" PRId64, uang->nilai.sen / 100);
}

static void pilihan_write(struct tulis *w, const struct nilai *n)
{
    const char *nama = pilihan_nama(n->bidang->pilihan, *(const int *)n->isi);
    if (nama == NULL)
        gagal(w, n->t, "nilai di luar pilihan");
    else
        teks_write(w, nama);
}

static void tanggal_write(struct tulis *w, const struct nilai *n)
{
    const struct tanggal *t = n->isi;
    buf_printf(w->b, "\"%04d-%02d-%02d\"", t->tahun, t->bulan, t->hari);
}

static void teks_daftar_write(struct tulis *w, const struct nilai *n)
{
    struct daftar_umum d = daftar_get(n->isi);
    const char *const *v = d.v;
    bool ada = false;
    buf_putc(w->b, '[');
    w->menjorok++;
    for (size_t i = 0; i < d.n; i++) {
        if (text_empty(v[i]))
            continue;
        if (ada)
            buf_putc(w->b, ',');
        baris(w);
        teks_write(w, v[i]);
        ada = true;
    }
    w->menjorok--;
    baris(w);
    buf_putc(w->b, ']');
}

static void daftar_write(struct tulis *w, const struct nilai *n)
{
    const struct skema *s = n->bidang->skema;
    struct daftar_umum d = daftar_get(n->isi);
    buf_putc(w->b, '[');
    w->menjorok++;
    for (size_t i = 0; i < d.n; i++) {
        struct tempat t = tempat_unsur(n->t, i);
        if (i > 0)
            buf_putc(w->b, ',');
        baris(w);
        objek_write(w, s, (const char *)d.v + i * s->ukuran, &t);
    }
    w->menjorok--;
    baris(w);
    buf_putc(w->b, ']');
}

static bool daftar_kosong(const struct bidang *b, const void *isi)
{
    struct daftar_umum d = daftar_get(isi);
    const char *const *v = d.v;
    if (b->jenis == BIDANG_DAFTAR)
        return d.n == 0;
    for (size_t i = 0; i < d.n; i++)
        if (!text_empty(v[i]))
            return false;
    return true;
}

/* Whether a field has a value; what has none is not written. */
static bool ada(const struct bidang *b, const void *isi)
{
    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return !text_empty(*(const char *const *)isi);
    case BIDANG_CACAH:
        return ((const struct cacah *)isi)->ada;
    case BIDANG_ANGKA:
        return ((const struct angka *)isi)->ada;
    case BIDANG_RUPIAH:
        return ((const struct uang *)isi)->ada;
    case BIDANG_YA:
        return *(const bool *)isi;
    case BIDANG_PILIHAN:
        return *(const int *)isi != 0;
    case BIDANG_TANGGAL:
        return tanggal_ada(*(const struct tanggal *)isi);
    case BIDANG_OBJEK:
        return objek_get(isi) != NULL;
    case BIDANG_TEKS_DAFTAR:
    case BIDANG_DAFTAR:
        return !daftar_kosong(b, isi);
    }
    return false;
}

static void nilai_write(struct tulis *w, const struct nilai *n)
{
    switch (n->bidang->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        teks_write(w, *(const char *const *)n->isi);
        break;
    case BIDANG_CACAH:
        buf_printf(w->b, "%" PRId64, ((const struct cacah *)n->isi)->nilai);
        break;
    case BIDANG_ANGKA:
        angka_write(w, n);
        break;
    case BIDANG_RUPIAH:
        rupiah_write(w, n);
        break;
    case BIDANG_YA:
        buf_puts(w->b, "true");
        break;
    case BIDANG_PILIHAN:
        pilihan_write(w, n);
        break;
    case BIDANG_TANGGAL:
        tanggal_write(w, n);
        break;
    case BIDANG_OBJEK:
        objek_write(w, n->bidang->skema, objek_get(n->isi), n->t);
        break;
    case BIDANG_TEKS_DAFTAR:
        teks_daftar_write(w, n);
        break;
    case BIDANG_DAFTAR:
        daftar_write(w, n);
        break;
    }
}

static void objek_write(struct tulis *w, const struct skema *s, const void *isi,
                        const struct tempat *t)
{
    bool pernah = false;
    buf_putc(w->b, '{');
    w->menjorok++;
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        const void *di = (const char *)isi + b->offset;
        if (!ada(b, di))
            continue;
        struct tempat tempat = tempat_anggota(t, b->nama);
        if (pernah)
            buf_putc(w->b, ',');
        baris(w);
        buf_printf(w->b, "\"%s\": ", b->nama);
        nilai_write(w, &(struct nilai){b, di, &tempat});
        pernah = true;
    }
    w->menjorok--;
    if (pernah)
        baris(w);
    buf_putc(w->b, '}');
}

int paket_json_write(struct buf *out, const struct paket *p, struct err *e)
{
    struct tulis w = {.b = out, .e = e};
    objek_write(&w, &SKEMA_PAKET, p, NULL);
    buf_putc(out, '\n');
    if (w.rc == 0 && !buf_ok(out))
        w.rc = err_set(e, ERR_TOO_BIG, "paket terlalu besar untuk ditulis, paling banyak %zu byte",
                       out->max);
    return w.rc;
}
