/* SPDX-License-Identifier: MIT
 *
 * paket_json_bidang: a reader per kind of field.
 *
 * Strict on purpose: null, "" and numbers in quotes are refused, each with what to write instead,
 * because "no value" has one form in a package: the member is not there.
 */
#include "import/paket_json_bidang.h"

#include "base/arena.h"
#include "base/desimal.h"
#include "base/tanggal.h"
#include "base/utf8.h"
#include "core/paket_skema.h"
#include "core/teks_kaya.h"
#include "import/paket_json_angka.h"

#include <inttypes.h>
#include <string.h>

enum { KAYA_ARENA = 16 << 20 };

struct nilai { /* a JSON value on its way to a field */
    const struct bidang *bidang;
    json_t *j;
    void *isi; /* the member in its struct */
    const struct tempat *t;
};

static void salah(struct paket_baca *b, const struct tempat *t, const char *pesan)
{
    masalah_add(b->m, tempat_teks(b->m->arena, t), "%s", pesan);
}

/* Once no more problems are kept, reading on would only cost time and memory. */
static bool penuh(struct paket_baca *b)
{
    if (b->m->n < MASALAH_MAX)
        return false;
    b->m->terlewat++;
    return true;
}

static const char *kutip(struct paket_baca *b, const json_t *j)
{
    return teks_singkat(b->m->arena, (struct str){json_string_value(j), json_string_length(j)});
}

/* What a value is, for "ditemukan ..". */
static const char *ditemukan(struct paket_baca *b, const json_t *j)
{
    switch (json_typeof(j)) {
    case JSON_OBJECT:
        return "objek {..}";
    case JSON_ARRAY:
        return "daftar [..]";
    case JSON_STRING:
        return arena_printf(b->m->arena, "teks \"%s\"", kutip(b, j));
    case JSON_INTEGER:
        return arena_printf(b->m->arena, "bilangan %" JSON_INTEGER_FORMAT, json_integer_value(j));
    case JSON_REAL:
        return arena_printf(b->m->arena, "bilangan %.15g", json_real_value(j));
    case JSON_TRUE:
        return "true";
    case JSON_FALSE:
        return "false";
    default:
        return "null";
    }
}

static void salah_jenis(struct paket_baca *b, const struct nilai *n, const char *harus)
{
    if (json_is_null(n->j))
        salah(b, n->t, "null tidak dipakai; hapus anggota ini bila tidak ada nilainya");
    else
        masalah_add(b->m, tempat_teks(b->m->arena, n->t), "harus %s, ditemukan %s", harus,
                    ditemukan(b, n->j));
}

/* A text of at most `maks` characters on one line; NULL with a problem otherwise. */
static const char *teks_ambil(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_string(n->j)) {
        salah_jenis(b, n, "teks");
        return NULL;
    }
    const char *s = json_string_value(n->j);
    if (text_empty(s)) {
        salah(b, n->t, "teks kosong; hapus anggota ini bila tidak ada nilainya");
        return NULL;
    }
    if (!utf8_text(s, strlen(s), NULL) || strpbrk(s, "\t\n\r") != NULL) {
        salah(b, n->t, "harus satu baris tanpa tab dan karakter kendali");
        return NULL;
    }
    size_t panjang = utf8_length(s);
    if (panjang > n->bidang->maks) {
        masalah_add(b->m, tempat_teks(b->m->arena, n->t), "teks %zu karakter, paling banyak %zu",
                    panjang, n->bidang->maks);
        return NULL;
    }
    return arena_strdup(b->a, s);
}

static void teks_read(struct paket_baca *b, const struct nilai *n)
{
    *(const char **)n->isi = teks_ambil(b, n);
}

static void kaya_read(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_string(n->j)) {
        salah_jenis(b, n, "teks");
        return;
    }
    const char *s = json_string_value(n->j);
    size_t panjang = json_string_length(n->j);
    if (text_empty(s)) {
        salah(b, n->t, "teks kosong; hapus unsur ini bila tidak ada isinya");
        return;
    }
    if (panjang > n->bidang->maks) {
        masalah_add(b->m, tempat_teks(b->m->arena, n->t), "narasi %zu byte, paling banyak %zu",
                    panjang, n->bidang->maks);
        return;
    }
    if (!utf8_text(s, panjang, NULL)) {
        salah(b, n->t, "mengandung karakter kendali");
        return;
    }
    struct arena *coba = arena_new(KAYA_ARENA);
    struct masalah_list m;
    struct teks_kaya *kaya;
    masalah_init(&m, coba);
    if (teks_kaya_parse(coba, s, &kaya, &m) < 0)
        for (size_t i = 0; i < m.n; i++)
            masalah_add(b->m, tempat_teks(b->m->arena, n->t), "%s: %s", m.v[i].tempat,
                        m.v[i].pesan);
    else
        *(const char **)n->isi = arena_strdup(b->a, s);
    arena_free(coba);
}

static void cacah_read(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_integer(n->j)) {
        salah_jenis(b, n, "bilangan bulat");
        return;
    }
    int64_t v = json_integer_value(n->j);
    if (v < n->bidang->min || v > n->bidang->max)
        masalah_add(b->m, tempat_teks(b->m->arena, n->t),
                    "%" PRId64 " di luar batas %" PRId64 " sampai %" PRId64, v, n->bidang->min,
                    n->bidang->max);
    else
        *(struct cacah *)n->isi = (struct cacah){.ada = true, .nilai = v};
}

static void angka_read(struct paket_baca *b, const struct nilai *n)
{
    struct angka *isi = n->isi;
    if (json_is_integer(n->j)) {
        int64_t v = json_integer_value(n->j);
        if (v <= -ANGKA_BATAS || v >= ANGKA_BATAS)
            salah(b, n->t, "terlalu besar, harus kurang dari 1.000.000.000.000.000");
        else
            *isi = (struct angka){.ada = true, .nilai = desimal_of(v)};
        return;
    }
    if (!json_is_real(n->j)) {
        salah_jenis(b, n, "bilangan tanpa tanda kutip (93.47)");
        return;
    }
    /* Reals that do not come back exactly were named by the scan of the text. */
    isi->ada = json_angka_of(json_real_value(n->j), &isi->nilai);
}

static void rupiah_read(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_integer(n->j)) {
        salah_jenis(b, n,
                    "rupiah utuh: bilangan bulat tanpa tanda kutip, titik, atau sen "
                    "(1890600000)");
        return;
    }
    int64_t v = json_integer_value(n->j);
    if (v < n->bidang->min || v > n->bidang->max)
        masalah_add(b->m, tempat_teks(b->m->arena, n->t),
                    "%" PRId64 " rupiah di luar batas %" PRId64 " sampai %" PRId64, v,
                    n->bidang->min, n->bidang->max);
    else
        *(struct uang *)n->isi = UANG_RUPIAH(v);
}

static void ya_read(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_boolean(n->j))
        salah_jenis(b, n, "true atau false");
    else
        *(bool *)n->isi = json_is_true(n->j);
}

static void pilihan_read(struct paket_baca *b, const struct nilai *n)
{
    const struct pilihan *p = n->bidang->pilihan;
    if (json_is_string(n->j)) {
        const char *s = json_string_value(n->j);
        int v = strlen(s) == json_string_length(n->j) ? pilihan_nilai(p, s) : 0;
        if (v != 0) {
            *(int *)n->isi = v;
            return;
        }
    }
    const char *daftar = "";
    for (; p->nama != NULL; p++)
        daftar = arena_printf(b->m->arena, "%s%s%s", daftar, *daftar == '\0' ? "" : ", ", p->nama);
    salah_jenis(b, n, arena_printf(b->m->arena, "salah satu dari %s", daftar));
}

static void tanggal_read(struct paket_baca *b, const struct nilai *n)
{
    if (!json_is_string(n->j) ||
        tanggal_parse_iso(n->isi, (struct str){json_string_value(n->j), json_string_length(n->j)},
                          NULL) < 0) {
        *(struct tanggal *)n->isi = (struct tanggal){0};
        salah_jenis(b, n, "tanggal \"TTTT-BB-HH\", misalnya \"2024-04-01\"");
    }
}

/* The number of elements, or 0 with a problem. */
static size_t daftar_panjang(struct paket_baca *b, const struct nilai *n, size_t maks)
{
    if (!json_is_array(n->j)) {
        salah_jenis(b, n, "daftar [..]");
        return 0;
    }
    size_t panjang = json_array_size(n->j);
    if (panjang <= maks)
        return panjang;
    masalah_add(b->m, tempat_teks(b->m->arena, n->t), "%zu unsur, paling banyak %zu", panjang,
                maks);
    return 0;
}

static void teks_daftar_read(struct paket_baca *b, const struct nilai *n)
{
    size_t panjang = daftar_panjang(b, n, TEKS_DAFTAR_MAX);
    const char **v = panjang == 0 ? NULL : ARENA_ARRAY(b->a, panjang, const char *);
    daftar_put(n->isi, (struct daftar_umum){v, panjang});
    for (size_t i = 0; i < panjang; i++) {
        struct tempat t = tempat_unsur(n->t, i);
        struct nilai unsur = {.bidang = n->bidang, .j = json_array_get(n->j, i), .t = &t};
        v[i] = teks_ambil(b, &unsur);
    }
}

static void objek_read(struct paket_baca *b, const struct nilai *n)
{
    void *isi = arena_alloc(b->a, n->bidang->skema->ukuran);
    paket_json_object(b, n->bidang->skema, n->j, isi, n->t);
    objek_put(n->isi, isi);
}

static void daftar_read(struct paket_baca *b, const struct nilai *n)
{
    const struct skema *s = n->bidang->skema;
    size_t panjang = daftar_panjang(b, n, n->bidang->maks);
    char *v = panjang == 0 ? NULL : arena_array(b->a, panjang, s->ukuran);
    daftar_put(n->isi, (struct daftar_umum){v, panjang});
    for (size_t i = 0; i < panjang; i++) {
        struct tempat t = tempat_unsur(n->t, i);
        paket_json_object(b, s, json_array_get(n->j, i), v + i * s->ukuran, &t);
    }
}

typedef void read_fn(struct paket_baca *b, const struct nilai *n);

static read_fn *const READ[] = {
    [BIDANG_TEKS] = teks_read,
    [BIDANG_KAYA] = kaya_read,
    [BIDANG_CACAH] = cacah_read,
    [BIDANG_ANGKA] = angka_read,
    [BIDANG_RUPIAH] = rupiah_read,
    [BIDANG_YA] = ya_read,
    [BIDANG_PILIHAN] = pilihan_read,
    [BIDANG_TANGGAL] = tanggal_read,
    [BIDANG_TEKS_DAFTAR] = teks_daftar_read,
    [BIDANG_OBJEK] = objek_read,
    [BIDANG_DAFTAR] = daftar_read,
};

static void tak_dikenal(struct paket_baca *b, const struct skema *s, const char *nama,
                        const struct tempat *t)
{
    const char *mungkin = NULL;
    size_t dekat = strlen(nama) / 3 + 1;
    for (size_t i = 0; i < s->n; i++) {
        size_t d = text_distance(nama, s->bidang[i].nama);
        if (d <= dekat && (mungkin == NULL || d < dekat)) {
            dekat = d;
            mungkin = s->bidang[i].nama;
        }
    }
    struct tempat di = tempat_anggota(t, nama);
    if (mungkin != NULL)
        masalah_add(b->m, tempat_teks(b->m->arena, &di),
                    "anggota tidak dikenal; mungkin maksudnya \"%s\"", mungkin);
    else
        salah(b, &di, "anggota tidak dikenal; yang dikenal ada di docs/paket.md");
}

static bool dikenal(const struct skema *s, const char *nama)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->bidang[i].nama, nama) == 0)
            return true;
    return false;
}

void paket_json_object(struct paket_baca *b, const struct skema *s, json_t *j, void *isi,
                       const struct tempat *t)
{
    if (penuh(b))
        return;
    if (!json_is_object(j)) {
        salah_jenis(b, &(struct nilai){.j = j, .t = t}, "objek {..}");
        return;
    }
    const char *nama;
    json_t *v;
    json_object_foreach(j, nama, v)
    {
        if (dikenal(s, nama))
            continue;
        if (penuh(b))
            return;
        tak_dikenal(b, s, nama, t);
    }
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *bidang = &s->bidang[i];
        struct tempat di = tempat_anggota(t, bidang->nama);
        struct nilai n = {bidang, json_object_get(j, bidang->nama), (char *)isi + bidang->offset,
                          &di};
        if (n.j != NULL)
            READ[bidang->jenis](b, &n);
        else if (bidang->wajib)
            salah(b, &di, "wajib diisi");
    }
}
