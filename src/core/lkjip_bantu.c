/* SPDX-License-Identifier: MIT
 *
 * Shared pieces of the chapters: tables, lists, narratives, small words.
 */
#include "core/lkjip_bantu.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/teks_kaya.h"

#include <assert.h>
#include <string.h>

void bagian_compose(const struct lkjip *l, struct dok *d, int tingkat, const char *judul,
                    lkjip_isi_fn *isi)
{
    struct dok *isi_dok = dok_new(l->arena);
    isi(l, isi_dok);
    if (isi_dok->n == 0)
        return;
    dok_judul(d, JUDUL_NOMOR, tingkat, judul);
    dok_append(d, isi_dok);
}

struct dok_tabel *tabel_new(struct dok *d, const char *id, const char *judul,
                            const struct kolom *kolom, size_t n)
{
    struct dok_kolom k[24];
    const char *kepala[24];
    assert(n <= JUMLAH_ELEMEN(k));
    for (size_t i = 0; i < n; i++) {
        k[i] = (struct dok_kolom){.lebar = kolom[i].lebar, .rata = kolom[i].rata};
        kepala[i] = kolom[i].judul;
    }
    struct dok_tabel *t = dok_tabel(d, id, judul, k, n)->tabel;
    tabel_kepala(d, t, kepala);
    return t;
}

struct dok_sel *baris_new(struct dok *d, struct dok_tabel *t)
{
    return tabel_baris(d, t)->sel;
}

struct dok_sel *baris_jumlah(struct dok *d, struct dok_tabel *t)
{
    struct dok_baris *b = tabel_baris(d, t);
    b->jumlah = true;
    for (size_t k = 0; k < t->n_kolom; k++)
        b->sel[k].tebal = true;
    return b->sel;
}

void sel_bulat(struct dok *d, struct dok_sel *s, int64_t n)
{
    s->nilai = (struct angka){.ada = true, .nilai = desimal_of(n)};
    teks_add(d->arena, &s->isi, 0, format_bulat(d->arena, n));
}

void sel_cacah(struct dok *d, struct dok_sel *s, struct cacah c)
{
    if (c.ada)
        sel_bulat(d, s, c.nilai);
    else
        sel_teks(d, s, TANPA_NILAI);
}

void sel_daftar(struct dok *d, struct dok_sel *s, const char *const *v, size_t n)
{
    if (n == 0)
        sel_teks(d, s, TANPA_NILAI);
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            teks_baris(d->arena, &s->isi);
        sel_teks(d, s, n > 1 ? arena_printf(d->arena, "%zu. %s", i + 1, v[i]) : v[i]);
    }
}

static bool kolom_kosong(const struct dok_tabel *t, size_t k)
{
    for (size_t i = 0; i < t->n; i++) {
        const struct dok_teks *isi = &t->baris[i].sel[k].isi;
        if (!t->baris[i].kepala && isi->n > 0 && !text_eq(isi->v[0].teks, TANPA_NILAI))
            return false;
    }
    return true;
}

/* The columns share the whole width as they shared it before; the second takes what rounding
 * leaves. */
static void lebar_penuh(struct dok_tabel *t)
{
    unsigned lama = 0, baru = 0;
    for (size_t k = 0; k < t->n_kolom; k++)
        lama += t->kolom[k].lebar;
    for (size_t k = 0; k < t->n_kolom; k++) {
        t->kolom[k].lebar = (uint16_t)(t->kolom[k].lebar * 1000U / lama);
        baru += t->kolom[k].lebar;
    }
    t->kolom[1].lebar = (uint16_t)(t->kolom[1].lebar + 1000U - baru);
}

size_t tabel_ringkas(struct dok_tabel *t, size_t dari)
{
    for (size_t k = t->n_kolom; k-- > dari;) {
        if (!kolom_kosong(t, k))
            continue;
        size_t sisa = --t->n_kolom - k;
        memmove(&t->kolom[k], &t->kolom[k + 1], sisa * sizeof(t->kolom[k]));
        for (size_t i = 0; i < t->n; i++) {
            struct dok_sel *s = t->baris[i].sel;
            memmove(&s[k], &s[k + 1], sisa * sizeof(s[k]));
        }
    }
    lebar_penuh(t);
    return t->n_kolom - dari;
}

void tabel_gabung(struct dok_tabel *t, size_t dari, size_t k)
{
    for (size_t i = dari; i < t->n;) {
        size_t j = i + 1;
        while (j < t->n && t->baris[j].sel[k].isi.n == 0 && !t->baris[j].jumlah)
            j++;
        if (j - i > 1 && j - i < 250)
            sel_bentang(t, i, k, (int)(j - i), 1);
        i = j;
    }
}

static void insert_kaya(struct dok *d, const struct teks_kaya *t)
{
    for (size_t i = 0; i < t->n; i++) {
        const struct teks_kaya_blok *b = &t->blok[i];
        enum dok_gaya gaya = GAYA_ISI;
        if (b->jenis == KAYA_BUTIR)
            gaya = GAYA_DAFTAR_BUTIR;
        else if (b->jenis == KAYA_ANGKA)
            gaya = GAYA_DAFTAR_ANGKA;
        struct dok_blok *p = dok_paragraf(d, gaya);
        p->paragraf.tingkat = b->tingkat;
        p->paragraf.mulai_baru = b->mulai_baru;
        for (size_t k = 0; k < b->n; k++) {
            const struct teks_kaya_potong *r = &b->potong[k];
            unsigned g = (r->tebal ? DOK_TEBAL : 0U) | (r->miring ? DOK_MIRING : 0U) |
                         (r->garis ? DOK_GARIS : 0U);
            if (r->baris)
                teks_baris(d->arena, &p->teks);
            else
                teks_add(d->arena, &p->teks, g, r->teks);
        }
    }
}

void narasi_akhir(const struct lkjip *l, struct dok *d, const char *kode)
{
    for (size_t i = 0; l->catatan != NULL && i < l->catatan->n; i++)
        if (l->catatan->v[i].d == d && strcmp(l->catatan->v[i].kode, kode) == 0) {
            l->catatan->v[i].sampai = d->n;
            l->catatan->v[i].berakhir = true;
        }
}

bool narasi_insert(const struct lkjip *l, struct dok *d, const char *kode)
{
    if (l->catatan != NULL) {
        struct narasi_catat *c = arena_push(l->arena, (void **)&l->catatan->v, &l->catatan->n,
                                            &l->catatan->cap, sizeof(*c));
        *c = (struct narasi_catat){.kode = arena_strdup(l->arena, kode), .d = d, .dari = d->n};
        return false;
    }
    const struct narasi *n = paket_narasi(l->paket, kode);
    if (n == NULL || text_empty(n->isi))
        return false;
    struct teks_kaya *t;
    struct masalah_list m;
    masalah_init(&m, l->arena);
    if (teks_kaya_parse(l->arena, n->isi, &t, &m) != 0)
        return false; /* refused at import already; nothing half-read is shown */
    insert_kaya(d, t);
    if (l->narasi_dipakai != NULL)
        l->narasi_dipakai[n - l->paket->laporan->narasi.v] = true;
    return true;
}

bool kalimat_diganti(const struct lkjip *l, struct dok *d, const char *kode)
{
    return narasi_insert(l, d, arena_printf(l->arena, "kalimat.%s", kode));
}

static void daftar(struct dok *d, enum dok_gaya gaya, const char *const *v, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct dok_blok *b = dok_paragraf_teks(d, gaya, v[i]);
        b->paragraf.mulai_baru = i == 0;
    }
}

void daftar_angka(struct dok *d, const char *const *v, size_t n)
{
    daftar(d, GAYA_DAFTAR_ANGKA, v, n);
}

void daftar_butir(struct dok *d, const char *const *v, size_t n)
{
    daftar(d, GAYA_DAFTAR_BUTIR, v, n);
}

const char *unit_nama(const struct lkjip *l)
{
    return l->paket->unit->nama;
}

const char *pemda_nama(const struct lkjip *l)
{
    return l->paket->pemda->nama;
}

int tahun_of(const struct lkjip *l)
{
    return (int)l->paket->tahun.nilai;
}

const char *tahun_teks(const struct lkjip *l)
{
    return arena_printf(l->arena, "%d", tahun_of(l));
}

const char *jabatan_nama(const struct lkjip *l, const char *kode)
{
    const struct jabatan *j = kode != NULL ? paket_jabatan(l->paket, kode) : NULL;
    return j != NULL ? j->nama : kode;
}

const struct jabatan *jabatan_kepala(const struct paket *p)
{
    for (size_t i = 0; i < p->jabatan.n; i++)
        if (p->jabatan.v[i].induk == NULL)
            return &p->jabatan.v[i];
    return NULL;
}

const char *satuan_suffix(struct arena *a, const char *satuan)
{
    if (text_empty(satuan))
        return "";
    if (text_eq(satuan, "%") || text_eq(satuan, "Persen") || text_eq(satuan, "persen"))
        return " persen";
    if (text_eq(satuan, "Angka") || text_eq(satuan, "angka") || text_eq(satuan, "Indeks") ||
        text_eq(satuan, "indeks") || text_eq(satuan, "Nilai") || text_eq(satuan, "nilai"))
        return ""; /* an index has no unit to speak of */
    return arena_printf(a, " %s", text_lower_first(a, satuan));
}

const char *periode_teks(struct arena *a, struct cacah awal, struct cacah akhir)
{
    return arena_printf(a, "%d–%d", (int)awal.nilai, (int)akhir.nilai);
}

struct hasil bagian_persen(struct arena *a, int64_t bagian, int64_t semua)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (semua == 0 || desimal_ratio(&h.nilai, desimal_of(bagian), 100, desimal_of(semua), 2,
                                    BULAT_SETENGAH_ATAS) != 0)
        return h;
    h.keadaan = KEADAAN_ADA;
    struct jejak *j = jejak_new(a, "Bagian ÷ Jumlah × 100",
                                arena_printf(a, "%s ÷ %s × 100 = %s", format_bulat(a, bagian),
                                             format_bulat(a, semua), hasil_format(a, h, 2)),
                                NULL);
    jejak_add(a, j, "Bagian", format_bulat(a, bagian), NULL);
    jejak_add(a, j, "Jumlah", format_bulat(a, semua), NULL);
    h.jejak = j;
    return h;
}

void tabel_sumber(struct dok *d, struct dok_tabel *t, const char *sumber)
{
    if (!text_empty(sumber))
        t->sumber = arena_printf(d->arena, "Sumber: %s", sumber);
}

const char *nomor_teks(struct arena *a, const char *nomor)
{
    if (text_empty(nomor) || nomor[0] < '0' || nomor[0] > '9')
        return nomor;
    return arena_printf(a, "Nomor %s", nomor);
}

const char *tanpa_titik(struct arena *a, const char *s)
{
    if (s == NULL)
        return NULL;
    size_t n = strlen(s);
    while (n > 0 && (s[n - 1] == '.' || s[n - 1] == ' '))
        n--;
    return arena_strndup(a, s, n);
}

const struct jejak *jejak_selisih(struct arena *ar, struct selisih s)
{
    if (!s.selisih.ada)
        return NULL;
    struct jejak *j = jejak_new(ar, arena_printf(ar, "%s − %s", s.nama_a, s.nama_b),
                                arena_printf(ar, "%s − %s = %s", format_uang(ar, s.a),
                                             format_uang(ar, s.b), format_uang(ar, s.selisih)),
                                NULL);
    jejak_add(ar, j, s.nama_a, format_uang(ar, s.a), NULL);
    jejak_add(ar, j, s.nama_b, format_uang(ar, s.b), NULL);
    return j;
}

const char *alasan_keadaan(enum keadaan k)
{
    static const char *const V[KEADAAN_COUNT] = {
        [KEADAAN_TANPA_TARGET] = "targetnya belum ditetapkan",
        [KEADAAN_TARGET_NOL] = "targetnya nol",
        [KEADAAN_BELUM_ADA_REALISASI] = "realisasinya belum diisi",
        [KEADAAN_PAGU_NOL] = "anggarannya nol",
        [KEADAAN_TAK_TERDEFINISI] = "rumusnya tidak menghasilkan nilai untuk angka tersebut",
        [KEADAAN_BOBOT_TIDAK_DIKETAHUI] = "bobot instrumennya tidak diketahui",
        [KEADAAN_TANPA_DATA] = "datanya belum ada",
    };
    return k < KEADAAN_COUNT && V[k] != NULL ? V[k] : keadaan_nama(k);
}
