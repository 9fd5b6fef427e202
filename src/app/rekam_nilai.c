/* SPDX-License-Identifier: MIT
 *
 * rekam_nilai: a reader and a writer per kind of field.
 *
 * Numbers are read as base/format_angka.h reads them: "1.250" is one thousand two hundred and
 * fifty, "93,47" and "93.47" have decimals, what could be both is refused.
 */
#include "app/rekam_nilai.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "base/tanggal.h"
#include "base/utf8.h"
#include "core/paket.h"
#include "core/paket_skema.h"
#include "core/teks_kaya.h"

#include <string.h>

enum { KAYA_ARENA = 16 << 20, SKALA_MAX = 6 };
#define ANGKA_BATAS INT64_C(1000000000000000) /* as in package files */

struct baca { /* one value on its way */
    struct arena *a;
    const struct bidang *b;
    void *f; /* the member */
    const char **pesan;
};

static const struct skema *find_below(const struct skema *s, const char *nama)
{
    const struct skema *x = strcmp(s->nama, nama) == 0 ? s : NULL;

    for (size_t i = 0; !x && i < s->n; i++)
        if (s->bidang[i].skema)
            x = find_below(s->bidang[i].skema, nama);
    return x;
}

const struct skema *rekam_skema(const char *nama)
{
    return nama ? find_below(&SKEMA_PAKET, nama) : NULL;
}

const struct bidang *rekam_bidang(const struct skema *s, const char *nama)
{
    for (size_t i = 0; nama && i < s->n; i++)
        if (strcmp(s->bidang[i].nama, nama) == 0)
            return &s->bidang[i];
    return NULL;
}

static bool refuse(struct baca *x, const char *pesan)
{
    *x->pesan = pesan;
    return false;
}

/* Line breaks and tabs of a pasted text are blanks in a text of one line. */
static bool read_line(struct baca *x, struct str s, const char **out)
{
    char *p = arena_strndup(x->a, s.p, s.n);
    size_t n;

    for (char *c = p; *c; c++)
        if (*c == '\n' || *c == '\r' || *c == '\t')
            *c = ' ';
    if (!utf8_text(p, s.n, NULL))
        return refuse(x, "mengandung karakter yang tidak dapat disimpan; ketik ulang teksnya");
    n = utf8_length(p);
    if (n > x->b->maks)
        return refuse(
            x, arena_printf(x->a, "%zu karakter, paling banyak %zu; pendekkan", n, x->b->maks));
    *out = p;
    return true;
}

static bool read_texts(struct baca *x, struct str s)
{
    const char **v = NULL;
    size_t n = 0, cap = 0;

    while (s.p != NULL) {
        struct str baris = str_trim(str_cut(&s, '\n'));
        const char *teks;

        if (baris.n == 0)
            continue;
        if (n == TEKS_DAFTAR_MAX)
            return refuse(x, arena_printf(x->a, "paling banyak %d baris", TEKS_DAFTAR_MAX));
        if (!read_line(x, baris, &teks)) {
            *x->pesan = arena_printf(x->a, "baris %zu: %s", n + 1, *x->pesan);
            return false;
        }
        *(const char **)arena_push(x->a, (void **)&v, &n, &cap, sizeof(*v)) = teks;
    }
    daftar_put(x->f, (struct daftar_umum){(void *)v, n});
    return true;
}

static bool read_rich(struct baca *x, const char *teks)
{
    struct arena *coba = arena_new(KAYA_ARENA);
    struct masalah_list m;
    struct teks_kaya *kaya;
    struct buf b;
    char *p;
    bool ok = true;

    buf_init(&b, strlen(teks) + 1);
    for (const char *c = teks; *c; c++)
        if (*c != '\r')
            buf_putc(&b, *c);
    p = arena_strndup(x->a, text_or(b.p, ""), b.n);
    buf_release(&b);
    masalah_init(&m, coba);
    if (strlen(p) > x->b->maks)
        ok = refuse(
            x, arena_printf(x->a, "%zu byte, paling banyak %zu; pendekkan", strlen(p), x->b->maks));
    else if (!utf8_text(p, strlen(p), NULL))
        ok = refuse(x, "mengandung karakter yang tidak dapat disimpan; ketik ulang teksnya");
    else if (teks_kaya_parse(coba, p, &kaya, &m) < 0)
        ok = refuse(x, m.n > 0 ? arena_printf(x->a, "%s: %s", m.v[0].tempat, m.v[0].pesan)
                               : "bentuk teks tidak dikenal");
    else
        *(const char **)x->f = p;
    arena_free(coba);
    return ok;
}

static bool read_whole(struct baca *x, struct str s)
{
    struct cacah *out = x->f;
    struct err e = {0};
    int64_t v;

    if (parse_bulat(&v, s, &e) < 0)
        return refuse(x, arena_strdup(x->a, e.msg));
    if (v < x->b->min || v > x->b->max)
        return refuse(x, arena_printf(x->a, "%lld di luar batas %lld sampai %lld", (long long)v,
                                      (long long)x->b->min, (long long)x->b->max));
    *out = (struct cacah){true, v};
    return true;
}

static bool read_decimal(struct baca *x, struct str s)
{
    struct angka *out = x->f;
    struct desimal d, utuh = {.koef = ANGKA_BATAS, .skala = 0}, minus = {.koef = -ANGKA_BATAS};
    struct err e = {0};

    if (parse_desimal(&d, s, TITIK_RIBUAN, &e) < 0)
        return refuse(x, arena_strdup(x->a, e.msg));
    if (d.skala > SKALA_MAX)
        return refuse(x, "paling banyak 6 angka di belakang koma");
    if (desimal_cmp(d, utuh) >= 0 || desimal_cmp(d, minus) <= 0)
        return refuse(x, "terlalu besar, harus kurang dari 1.000.000.000.000.000");
    *out = (struct angka){true, d};
    return true;
}

static bool read_money(struct baca *x, struct str s)
{
    struct uang *out = x->f;
    struct rupiah r;
    struct err e = {0};

    if (parse_rupiah(&r, s, &e) < 0)
        return refuse(x, arena_strdup(x->a, e.msg));
    if (r.sen % 100 != 0)
        return refuse(x, "tulis dalam rupiah utuh, tanpa sen");
    if (r.sen / 100 < x->b->min || r.sen / 100 > x->b->max)
        return refuse(x, x->b->min == 0 && r.sen < 0
                             ? "tidak boleh negatif"
                             : arena_printf(x->a, "harus antara %s dan %s rupiah",
                                            format_bulat(x->a, x->b->min),
                                            format_bulat(x->a, x->b->max)));
    *out = (struct uang){true, r};
    return true;
}

static bool read_yes(struct baca *x, struct str s)
{
    bool ya = str_eq(s, "1") || str_eq(s, "ya");

    if (!ya && !str_eq(s, "0") && !str_eq(s, "tidak"))
        return refuse(x, "isi \"ya\" atau kosongkan");
    *(bool *)x->f = ya;
    return true;
}

static bool read_choice(struct baca *x, struct str s)
{
    int v = pilihan_nilai(x->b->pilihan, arena_strndup(x->a, s.p, s.n));
    struct buf b;

    if (v != 0) {
        *(int *)x->f = v;
        return true;
    }
    buf_init(&b, 4096);
    buf_puts(&b, "pilih salah satu: ");
    for (const struct pilihan *p = x->b->pilihan; p->nama; p++)
        buf_printf(&b, "%s%s", p == x->b->pilihan ? "" : ", ", p->nama);
    *x->pesan = text_or(buf_dup(x->a, &b), "pilih salah satu yang tersedia");
    buf_release(&b);
    return false;
}

static bool read_date(struct baca *x, struct str s)
{
    struct err e = {0};

    if (tanggal_parse(x->f, s, &e) < 0)
        return refuse(x, arena_strdup(x->a, e.msg));
    return true;
}

static size_t size_of(const struct bidang *b)
{
    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return sizeof(const char *);
    case BIDANG_CACAH:
        return sizeof(struct cacah);
    case BIDANG_ANGKA:
        return sizeof(struct angka);
    case BIDANG_RUPIAH:
        return sizeof(struct uang);
    case BIDANG_YA:
        return sizeof(bool);
    case BIDANG_PILIHAN:
        return sizeof(int);
    case BIDANG_TANGGAL:
        return sizeof(struct tanggal);
    case BIDANG_TEKS_DAFTAR:
        return sizeof(struct daftar_umum);
    default:
        return 0; /* rows of their own */
    }
}

void rekam_nilai_salin(const struct bidang *b, void *ke, const void *dari)
{
    memcpy((char *)ke + b->offset, (const char *)dari + b->offset, size_of(b));
}

bool rekam_nilai_baca(struct arena *a, const struct bidang *b, const char *teks, void *isi,
                      const char **pesan)
{
    struct baca x = {a, b, (char *)isi + b->offset, pesan};
    struct str s = str_trim(str_of(teks));

    memset(x.f, 0, size_of(b));
    if (s.n == 0)
        return true;
    switch (b->jenis) {
    case BIDANG_TEKS:
        return read_line(&x, s, x.f);
    case BIDANG_KAYA:
        return read_rich(&x, teks);
    case BIDANG_CACAH:
        return read_whole(&x, s);
    case BIDANG_ANGKA:
        return read_decimal(&x, s);
    case BIDANG_RUPIAH:
        return read_money(&x, s);
    case BIDANG_YA:
        return read_yes(&x, s);
    case BIDANG_PILIHAN:
        return read_choice(&x, s);
    case BIDANG_TANGGAL:
        return read_date(&x, s);
    case BIDANG_TEKS_DAFTAR:
        return read_texts(&x, s);
    default:
        return refuse(&x, "bidang ini tidak diisi langsung");
    }
}

static const char *texts(struct arena *a, struct daftar_umum d)
{
    const char *const *v = d.v;
    const char *out;
    size_t n = 1;
    struct buf b;

    for (size_t i = 0; i < d.n; i++)
        n += strlen(text_or(v[i], "")) + 1;
    buf_init(&b, n);
    for (size_t i = 0; i < d.n; i++)
        buf_printf(&b, "%s%s", i ? "\n" : "", text_or(v[i], ""));
    out = d.n > 0 ? buf_dup(a, &b) : NULL;
    buf_release(&b);
    return out;
}

const char *rekam_nilai_teks(struct arena *a, const struct bidang *b, const void *isi)
{
    const char *f = (const char *)isi + b->offset;
    const struct cacah *c = (const void *)f;
    const struct angka *d = (const void *)f;
    const struct uang *u = (const void *)f;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return *(const char *const *)(const void *)f;
    case BIDANG_CACAH:
        return c->ada ? arena_printf(a, "%lld", (long long)c->nilai) : NULL;
    case BIDANG_ANGKA:
        return d->ada ? format_desimal(a, d->nilai) : NULL;
    case BIDANG_RUPIAH:
        return u->ada ? format_rupiah(a, u->nilai) : NULL;
    case BIDANG_YA:
        return *(const bool *)f ? "ya" : NULL;
    case BIDANG_PILIHAN:
        return pilihan_nama(b->pilihan, *(const int *)(const void *)f);
    case BIDANG_TANGGAL:
        return tanggal_ada(*(const struct tanggal *)(const void *)f)
                   ? tanggal_format(a, *(const struct tanggal *)(const void *)f)
                   : NULL;
    case BIDANG_TEKS_DAFTAR:
        return texts(a, daftar_get(f));
    default:
        return NULL;
    }
}
