/* SPDX-License-Identifier: MIT
 *
 * isian: the view of an input, from a field of the snapshot or from what somebody typed. All names
 * are set in every view, so that none shows through from around it.
 */
#include "app/app_rekam.h"
#include "base/format_angka.h"
#include "web/isian_akses.h"
#include "web/isian_int.h"

#include <assert.h>
#include <string.h>

static const struct pandang_jenis PILIHAN_JENIS[] = {
    {"p_nilai", PANDANG_TEKS, NULL, "kata pilihan"},
    {"p_teks", PANDANG_TEKS, NULL, "pilihan dengan artinya"},
    {"p_pendek", PANDANG_TEKS, NULL, "pilihan, pendek"},
    {"p_arti", PANDANG_TEKS, NULL, "arti pilihan"},
    {"p_dipilih", PANDANG_YA, NULL, ""},
    {0},
};
static const struct pandang_jenis USUL_JENIS[] = {
    {"u_nilai", PANDANG_TEKS, NULL, "nilai yang diusulkan"},
    {"u_teks", PANDANG_TEKS, NULL, "keterangannya"},
    {0},
};
const struct pandang_jenis ISIAN_JENIS[] = {
    {"nama", PANDANG_TEKS, NULL, "nama masukan (isian.h)"},
    {"id", PANDANG_TEKS, NULL, "id elemen"},
    {"label", PANDANG_TEKS, NULL, "sebutan bidang"},
    {"label_sel", PANDANG_TEKS, NULL, "sebutan bidang dan baris, untuk sel tabel"},
    {"bantuan", PANDANG_TEKS, NULL, "arti bidang"},
    {"nilai", PANDANG_TEKS, NULL, "isi seperti diketik"},
    {"tampil", PANDANG_TEKS, NULL, "isi seperti dibaca"},
    {"salah", PANDANG_TEKS, NULL, "apa yang salah; kosong: tidak ada"},
    {"jenis", PANDANG_TEKS, NULL, "teks, cacah, angka, rupiah, ya, pilihan, tanggal, daftar, kaya"},
    {"rata", PANDANG_TEKS, NULL, "kelas sel: angka, uang, tengah, atau kosong"},
    {"tipe", PANDANG_TEKS, NULL, "type dari input"},
    {"mode", PANDANG_TEKS, NULL, "inputmode"},
    {"maks", PANDANG_TEKS, NULL, "paling banyak aksara"},
    {"baris", PANDANG_TEKS, NULL, "tinggi textarea"},
    {"wajib", PANDANG_YA, NULL, ""},
    {"baca", PANDANG_YA, NULL, "hanya dibaca"},
    {"lebar", PANDANG_YA, NULL, "selebar formulir"},
    {"centang", PANDANG_YA, NULL, "ya/tidak"},
    {"panjang", PANDANG_YA, NULL, "beberapa baris"},
    {"kaya", PANDANG_YA, NULL, "teks kaya"},
    {"satu", PANDANG_YA, NULL, "satu baris"},
    {"pilihan_ada", PANDANG_YA, NULL, "daftar pilihan"},
    {"pilihan", PANDANG_DAFTAR, PILIHAN_JENIS, "pilihannya"},
    {"usul_ada", PANDANG_YA, NULL, ""},
    {"usul", PANDANG_DAFTAR, USUL_JENIS, "usul isi"},
    {0},
};

enum { PANJANG_DARI = 300 }; /* characters: longer texts get a box of several lines */

struct sumber { /* what an input is made of */
    const struct skema *s;
    const struct bidang *b;
    const char *nama;   /* of the input; NULL: only its value is shown */
    const char *nilai;  /* as typed */
    const char *tampil; /* as read */
    const char *salah;
    const char *baris; /* key of the row, for the label of a cell; may be NULL */
};

static const char *kind(const struct bidang *b)
{
    static const char *const nama[] = {
        [BIDANG_TEKS] = "teks",       [BIDANG_KAYA] = "kaya",          [BIDANG_CACAH] = "cacah",
        [BIDANG_ANGKA] = "angka",     [BIDANG_RUPIAH] = "rupiah",      [BIDANG_YA] = "ya",
        [BIDANG_PILIHAN] = "pilihan", [BIDANG_TANGGAL] = "tanggal",    [BIDANG_OBJEK] = "",
        [BIDANG_DAFTAR] = "",         [BIDANG_TEKS_DAFTAR] = "daftar",
    };

    return nama[b->jenis];
}

static bool is_long(const struct bidang *b)
{
    return b->jenis == BIDANG_KAYA || b->jenis == BIDANG_TEKS_DAFTAR ||
           (b->jenis == BIDANG_TEKS && b->maks > PANJANG_DARI);
}

static const char *alignment(const struct bidang *b)
{
    switch (b->jenis) {
    case BIDANG_CACAH:
    case BIDANG_ANGKA:
        return "angka";
    case BIDANG_RUPIAH:
        return "uang";
    case BIDANG_YA:
        return "tengah";
    default:
        return "";
    }
}

static const char *input_mode(const struct bidang *b)
{
    switch (b->jenis) {
    case BIDANG_CACAH:
        return b->min >= 0 ? "numeric" : "";
    case BIDANG_ANGKA:
        return "decimal";
    case BIDANG_RUPIAH:
        return b->min >= 0 ? "numeric" : "";
    default:
        return "";
    }
}

static const char *longest(struct arena *a, const struct bidang *b)
{
    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return arena_printf(a, "%zu", b->maks);
    case BIDANG_TEKS_DAFTAR:
        return arena_printf(a, "%zu", (size_t)TEKS_DAFTAR_MAX * (b->maks + 1));
    case BIDANG_CACAH:
    case BIDANG_ANGKA:
    case BIDANG_RUPIAH:
        return "40";
    default:
        return "";
    }
}

static const char *rows(const struct bidang *b)
{
    if (b->jenis == BIDANG_KAYA)
        return "8";
    return b->jenis == BIDANG_TEKS_DAFTAR ? "4" : "2";
}

/* Ids may not hold blanks; names hold only what is safe, keys may hold anything. */
static const char *element_id(struct arena *a, const char *nama)
{
    char *p = arena_printf(a, "i-%s", nama);

    for (char *q = p; *q; q++)
        if ((unsigned char)*q <= ' ' || strchr(":%\"'&<>", *q))
            *q = '-';
    return p;
}

static void put_choice(struct arena *a, struct pandang *v, const struct pilihan *p, bool dipilih)
{
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

    pandang_set(a, x, "p_nilai", p ? p->nama : "");
    pandang_set(a, x, "p_teks", p ? isian_label_pilihan(a, p, false) : "(belum dipilih)");
    pandang_set(a, x, "p_pendek", p ? isian_label_pilihan(a, p, true) : "–");
    pandang_set(a, x, "p_arti", p ? p->arti : "");
    pandang_add(a, x, "p_dipilih", pandang_ya(a, dipilih));
}

static void put_choices(struct arena *a, struct pandang *x, const struct sumber *m)
{
    struct pandang *v = pandang_add(a, x, "pilihan", pandang_daftar(a));

    if (m->b->jenis != BIDANG_PILIHAN)
        return;
    if (!m->b->wajib || m->nilai[0] == '\0')
        put_choice(a, v, NULL, m->nilai[0] == '\0');
    for (const struct pilihan *p = m->b->pilihan; p->nama; p++)
        put_choice(a, v, p, strcmp(p->nama, m->nilai) == 0);
}

static const char *help(struct arena *a, const struct sumber *m, const char *label)
{
    size_t n = strlen(label);

    /* "Sumber data." below the label "Sumber data" says nothing. */
    if (!m->b->arti || (strncmp(m->b->arti, label, n) == 0 && strcmp(m->b->arti + n, ".") == 0))
        return m->b->jenis == BIDANG_TEKS_DAFTAR ? "Satu butir per baris." : "";
    if (m->b->jenis == BIDANG_TEKS_DAFTAR)
        return arena_printf(a, "%s Satu butir per baris.", m->b->arti);
    return m->b->arti;
}

static struct pandang *build(struct arena *a, const struct sumber *m)
{
    const struct bidang *b = m->b;
    const char *label = isian_label(a, m->s, b);
    bool baca = m->nama == NULL;
    struct pandang *x =
        pandang_peta_muat(a, sizeof(ISIAN_JENIS) / sizeof(ISIAN_JENIS[0]) - 1 /* the end */);

    pandang_set(a, x, "nama", m->nama);
    /* What the arena holds only grows, so it names an element, the same each time. */
    pandang_set(a, x, "id",
                element_id(a, m->nama ? m->nama : arena_printf(a, "b-%zu", arena_used(a))));
    pandang_set(a, x, "label", label);
    pandang_set(a, x, "label_sel", m->baris ? arena_printf(a, "%s %s", label, m->baris) : label);
    pandang_set(a, x, "bantuan", help(a, m, label));
    pandang_set(a, x, "nilai", m->nilai);
    pandang_set(a, x, "tampil", m->tampil);
    pandang_set(a, x, "salah", m->salah);
    pandang_set(a, x, "jenis", kind(b));
    pandang_set(a, x, "rata", alignment(b));
    pandang_set(a, x, "tipe", b->jenis == BIDANG_TANGGAL ? "date" : "text");
    pandang_set(a, x, "mode", input_mode(b));
    pandang_set(a, x, "maks", longest(a, b));
    pandang_set(a, x, "baris", rows(b));
    pandang_add(a, x, "wajib", pandang_ya(a, b->wajib));
    pandang_add(a, x, "baca", pandang_ya(a, baca));
    pandang_add(a, x, "lebar", pandang_ya(a, is_long(b)));
    pandang_add(a, x, "centang", pandang_ya(a, b->jenis == BIDANG_YA));
    pandang_add(a, x, "panjang", pandang_ya(a, is_long(b)));
    pandang_add(a, x, "kaya", pandang_ya(a, b->jenis == BIDANG_KAYA));
    pandang_add(a, x, "satu",
                pandang_ya(a, b->jenis != BIDANG_YA && b->jenis != BIDANG_PILIHAN && !is_long(b)));
    pandang_add(a, x, "pilihan_ada", pandang_ya(a, b->jenis == BIDANG_PILIHAN));
    put_choices(a, x, m);
    pandang_add(a, x, "usul_ada", pandang_ya(a, false));
    pandang_add(a, x, "usul", pandang_daftar(a));
    return x;
}

static bool is_scalar(const struct bidang *b)
{
    return b->jenis != BIDANG_OBJEK && b->jenis != BIDANG_DAFTAR;
}

static struct pandang *of_row(struct req *r, const struct skema *s, const struct bidang *b,
                              const void *isi, bool boleh)
{
    struct baris baris = cuplikan_baris(r->cuplikan, isi);
    struct sumber m = {.s = s, .b = b};

    if (boleh && !rekam_tetap(s, b))
        m.nama = arena_printf(r->a, "u:%s:%lld:%lld:%s", baris.tabel, (long long)baris.id,
                              (long long)baris.versi, b->nama);
    m.nilai = isian_nilai(r->a, b, isi);
    m.tampil = isian_tampil(r->a, b, isi);
    return build(r->a, &m);
}

struct pandang *isian_bidang(struct req *r, const struct skema *s, const void *isi,
                             const char *bidang)
{
    const struct bidang *b = isian_bidang_get(s, bidang);

    assert(b && is_scalar(b));
    return of_row(r, s, b, isi, isian_boleh(r, s->nama, isi));
}

struct pandang *isian_semua(struct req *r, const struct skema *s, const void *isi)
{
    struct pandang *v = pandang_daftar(r->a);
    bool boleh = isian_boleh(r, s->nama, isi);

    for (size_t i = 0; i < s->n; i++)
        if (is_scalar(&s->bidang[i]))
            pandang_add(r->a, v, NULL, of_row(r, s, &s->bidang[i], isi, boleh));
    return v;
}

static struct pandang *of_new(struct req *r, const struct skema *s, const struct bidang *b,
                              const void *induk, const char *k)
{
    struct baris di = cuplikan_baris(r->cuplikan, induk);
    struct sumber m = {.s = s, .b = b, .nilai = "", .tampil = TANPA_NILAI};

    if (isian_boleh_tambah(r, &(struct isian_tempat_baru){
                                  .tabel = s->nama, .tabel_induk = di.tabel, .induk = induk}))
        m.nama = arena_printf(r->a, "t:%s:%s:%lld:%s:%s", s->nama, di.tabel, (long long)di.id, k,
                              b->nama);
    return build(r->a, &m);
}

struct pandang *isian_baru(struct req *r, const struct skema *s, const void *induk, const char *k,
                           const char *bidang)
{
    const struct bidang *b = isian_bidang_get(s, bidang);

    assert(b && is_scalar(b));
    return of_new(r, s, b, induk, k);
}

struct pandang *isian_baru_semua(struct req *r, const struct skema *s, const void *induk,
                                 const char *k)
{
    struct pandang *v = pandang_daftar(r->a);

    for (size_t i = 0; i < s->n; i++)
        if (is_scalar(&s->bidang[i]))
            pandang_add(r->a, v, NULL, of_new(r, s, &s->bidang[i], induk, k));
    return v;
}

/* A key within a name: ":" separates its parts. */
static const char *encode_key(struct arena *a, const char *kunci)
{
    char *p = arena_alloc(a, strlen(kunci) * 3 + 1), *q = p;

    for (; *kunci; kunci++) {
        if (*kunci == ':' || *kunci == '%') {
            *q++ = '%';
            *q++ = *kunci == ':' ? '3' : '2';
            *q++ = *kunci == ':' ? 'A' : '5';
        } else {
            *q++ = *kunci;
        }
    }
    *q = '\0';
    return p;
}

struct pandang *isian_sel(struct req *r, const struct isian_sel *x)
{
    const struct bidang *b = isian_bidang_get(x->s, x->bidang);
    struct baris di = cuplikan_baris(r->cuplikan, x->induk);
    struct sumber m = {.s = x->s, .b = b, .nilai = "", .tampil = TANPA_NILAI, .baris = x->kunci};
    int64_t versi = 0;
    bool boleh;

    assert(b && is_scalar(b) && x->s->kunci);
    if (x->isi) {
        versi = cuplikan_baris(r->cuplikan, x->isi).versi;
        m.nilai = isian_nilai(r->a, b, x->isi);
        m.tampil = isian_tampil(r->a, b, x->isi);
        boleh = isian_boleh(r, x->s->nama, x->isi);
    } else {
        boleh = isian_boleh_tambah(
            r, &(struct isian_tempat_baru){x->s->nama, di.tabel, x->induk, x->kunci});
    }
    if (boleh)
        m.nama =
            arena_printf(r->a, "s:%s:%s:%lld:%s:%lld:%s", x->s->nama, di.tabel, (long long)di.id,
                         encode_key(r->a, x->kunci), (long long)versi, b->nama);
    return build(r->a, &m);
}

struct pandang *isian_ketik(struct req *r, const struct isian_nama *n, const struct isian_ketik *k)
{
    struct sumber m = {.s = n->s,
                       .b = n->b,
                       .nama = k->nama,
                       .nilai = text_or(k->nilai, ""),
                       .tampil = k->nilai,
                       .salah = k->salah};

    return build(r->a, &m);
}

static void replace(struct pandang *peta, const char *nama, struct pandang *baru)
{
    for (size_t i = 0; i < peta->n; i++)
        if (strcmp(peta->nama[i], nama) == 0)
            peta->anak[i] = baru;
}

void isian_sebut(struct req *r, struct pandang *isian, const char *baris)
{
    const char *label = pandang_get(isian, "label")->teks;

    replace(isian, "label_sel", pandang_teks(r->a, arena_printf(r->a, "%s, %s", label, baris)));
}

/* A choice of rows of our own (an indikator, a jabatan) is a list to pick from, with what stands
 * there now even when it is not among them. */
static void propose_choice(struct req *r, struct pandang *isian, const struct isian_usul *v,
                           size_t n)
{
    const char *nilai = pandang_get(isian, "nilai")->teks;
    struct pandang *daftar = pandang_daftar(r->a);
    bool ada = nilai[0] == '\0';

    put_choice(r->a, daftar, NULL, ada);
    for (size_t i = 0; i < n; i++) {
        struct pilihan p = {.nama = v[i].nilai};
        struct pandang *x;

        put_choice(r->a, daftar, &p, strcmp(p.nama, nilai) == 0);
        x = daftar->anak[daftar->n - 1];
        replace(x, "p_teks", pandang_teks(r->a, v[i].teks));
        replace(x, "p_pendek", pandang_teks(r->a, v[i].teks));
        if (strcmp(p.nama, nilai) == 0) {
            ada = true;
            replace(isian, "tampil", pandang_teks(r->a, v[i].teks));
        }
    }
    if (!ada) {
        struct pilihan p = {.nama = nilai};

        put_choice(r->a, daftar, &p, true);
        replace(daftar->anak[daftar->n - 1], "p_teks",
                pandang_teks(r->a, arena_printf(r->a, "%s (tidak ada dalam daftar)", nilai)));
    }
    replace(isian, "pilihan", daftar);
    replace(isian, "pilihan_ada", pandang_ya(r->a, true));
    replace(isian, "satu", pandang_ya(r->a, false));
    replace(isian, "panjang", pandang_ya(r->a, false));
    replace(isian, "lebar", pandang_ya(r->a, false));
}

void isian_usulkan(struct req *r, struct pandang *isian, const struct isian_usul *v, size_t n)
{
    struct pandang *usul = pandang_daftar(r->a);

    for (size_t i = 0; i < n; i++)
        if (!text_eq(v[i].nilai, v[i].teks)) {
            propose_choice(r, isian, v, n);
            return;
        }
    for (size_t i = 0; i < n; i++) {
        struct pandang *x = pandang_add(r->a, usul, NULL, pandang_peta(r->a));

        pandang_set(r->a, x, "u_nilai", v[i].nilai);
        pandang_set(r->a, x, "u_teks", "");
    }
    replace(isian, "usul", usul);
    replace(isian, "usul_ada", pandang_ya(r->a, n > 0));
}
