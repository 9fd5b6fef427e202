/* SPDX-License-Identifier: MIT
 *
 * test_store_paket: packages into the database and out again, the same on both databases.
 */
#include "uji.h"

#include "core/paket_skema.h"
#include "core/skema_beda.h"

#include <stdlib.h>
#include <string.h>

/* Fails for the first member of `isi`, or below it, that has no value. */
static void assert_filled(const struct skema *s, const void *isi)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        const char *f = (const char *)isi + b->offset;
        const struct { /* any DAFTAR */
            const char *v;
            size_t n;
        } *d = (const void *)f;
        bool ada = false;

        for (size_t k = 0; k < sizeof(void *) && !ada; k++)
            ada = f[k] != 0 || b->jenis == BIDANG_YA || b->jenis == BIDANG_PILIHAN;
        if (b->jenis == BIDANG_YA)
            ada = *(const bool *)f;
        if (b->jenis == BIDANG_PILIHAN)
            ada = *(const int *)(const void *)f != 0;
        if (!ada)
            fail_msg("%s.%s tidak terisi", s->nama, b->nama);
        if (b->jenis == BIDANG_OBJEK)
            assert_filled(b->skema, *(const void *const *)(const void *)f);
        for (size_t k = 0; b->jenis == BIDANG_DAFTAR && k < d->n; k++)
            assert_filled(b->skema, d->v + k * b->skema->ukuran);
    }
}

static void test_store_paket__setiap_bidang_kembali(void **state)
{
    struct uji *u = *state;

    for (uint64_t benih = 1; benih <= 5; benih++) {
        struct acak r = uji_acak(u, benih);
        struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q;

        assert_filled(&SKEMA_PAKET, p);
        uji_put(u, p);
        q = uji_get(u, "12", 2024);
        assert_filled(&SKEMA_PAKET, q);
        uji_sama(u, p, q);
    }
}

static void test_store_paket__sebagian_bidang_kembali(void **state)
{
    struct uji *u = *state;

    for (uint64_t benih = 100; benih < 130; benih++) {
        struct acak r = uji_acak(u, benih);
        struct paket *p;

        r.isi_permil = 500;
        p = acak_paket(&r, "33.03", "12", 2024);
        uji_put(u, p);
        uji_sama(u, p, uji_get(u, "12", 2024));
    }
}

static void test_store_paket__paling_sedikit(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 1);
    struct paket *p;

    r.isi_permil = 0;
    p = acak_paket(&r, "33.03", "12", 2024);
    assert_null(p->renstra);
    uji_put(u, p);
    uji_sama(u, p, uji_get(u, "33.03/12", 2024));
}

static void test_store_paket__kosong_bukan_tanpa_nilai(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 2);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q;

    p->iku_dokumen = NULL;
    p->laporan->judul = "";
    p->pengukuran.v[0].realisasi = (struct angka){0};
    p->pengukuran.v[0].triwulan.v[0].realisasi = ANGKA(0, 2);
    uji_put(u, p);
    q = uji_get(u, "12", 2024);
    assert_null(q->iku_dokumen);
    assert_string_equal(q->laporan->judul, "");
    assert_false(q->pengukuran.v[0].realisasi.ada);
    assert_true(q->pengukuran.v[0].triwulan.v[0].realisasi.ada);
    assert_int_equal(q->pengukuran.v[0].triwulan.v[0].realisasi.nilai.skala, 2);
}

static void test_store_paket__ganti_irisan(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 3);
    struct paket *lama = acak_paket(&r, "33.03", "12", 2024);
    struct paket *tetangga = acak_paket(&r, "33.03", "12", 2023), *baru, *q;
    int64_t id;

    tetangga->renstra = NULL;
    tetangga->pemda = lama->pemda;
    tetangga->unit = lama->unit;
    uji_put(u, lama);
    uji_put(u, tetangga);
    id = uji_angka(u, "SELECT id FROM paket WHERE tahun = 2024");
    r.isi_permil = 400;
    baru = acak_paket(&r, "33.03", "12", 2024);
    baru->pemda = lama->pemda;
    baru->unit = lama->unit;
    uji_put(u, baru);
    uji_sama(u, baru, uji_get(u, "12", 2024));
    q = uji_get(u, "12", 2023);
    uji_sama(u, tetangga, q);
    /* What others refer to stays, and nobody's rows are left behind. */
    assert_int_equal(uji_angka(u, "SELECT id FROM paket WHERE tahun = 2024"), id);
    assert_int_equal(uji_angka(u, "SELECT versi_baris FROM paket WHERE tahun = 2024"), 2);
    r.isi_permil = 0;
    baru = acak_paket(&r, "33.03", "12", 2024);
    baru->pemda = lama->pemda;
    baru->unit = lama->unit;
    uji_put(u, baru);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM butir b JOIN paket k ON k.id = b.paket_id "
                                  "WHERE k.tahun = 2024"),
                     0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pagu_versi b JOIN paket k ON k.id = "
                                  "b.paket_id WHERE k.tahun = 2024"),
                     0);
}

static void test_store_paket__pemda_dan_unit_diperbarui(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 4);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q;

    uji_put(u, p);
    uji_put(u, p);
    assert_int_equal(uji_angka(u, "SELECT versi_baris FROM pemda"), 1);
    assert_int_equal(uji_angka(u, "SELECT versi_baris FROM unit"), 1);
    p->pemda->nama = "Kabupaten Baru";
    p->unit->alamat = NULL;
    p->unit->dasar_kelembagaan.n = 1;
    uji_put(u, p);
    q = uji_get(u, "12", 2024);
    assert_string_equal(q->pemda->nama, "Kabupaten Baru");
    uji_sama(u, p, q);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), 1);
    assert_int_equal(uji_angka(u, "SELECT versi_baris FROM unit"), 2);
}

/* Two years of one unit with the same Renstra. */
static void put_two(struct uji *u, struct paket **p23, struct paket **p24)
{
    struct acak r = uji_acak(u, 5);

    *p23 = acak_paket(&r, "33.03", "12", 2023);
    *p24 = acak_paket(&r, "33.03", "12", 2024);
    (*p24)->pemda = (*p23)->pemda;
    (*p24)->unit = (*p23)->unit;
    (*p24)->renstra = (*p23)->renstra;
    uji_put(u, *p23);
    uji_put(u, *p24);
}

static void test_store_paket__renstra_dipakai_bersama(void **state)
{
    struct uji *u = *state;
    struct paket *p23, *p24;

    put_two(u, &p23, &p24);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM renstra"), 1);
    assert_int_equal(uji_angka(u, "SELECT versi_baris FROM renstra"), 1);
    uji_sama(u, p23, uji_get(u, "12", 2023));
    uji_sama(u, p24, uji_get(u, "12", 2024));
}

static void test_store_paket__renstra_berbeda_ditolak(void **state)
{
    struct uji *u = *state;
    struct paket *p23, *p24, *asli;
    struct masalah_list m;

    put_two(u, &p23, &p24);
    asli = uji_get(u, "12", 2024);
    masalah_init(&m, u->arena);
    p24->renstra->sasaran.v[0].uraian = "Sasaran lain";
    p24->renstra->indikator.v[0].target.v[0].target = ANGKA(7550, 2);
    p24->renstra->tujuan.n--;
    p24->iku_dokumen = "berubah juga";
    uji_gagal(u, store_paket_put(u->store, p24, &m, &u->e), ERR_CONFLICT, "tahun 2023");
    assert_true(m.n >= 2);
    assert_non_null(strstr(m.v[0].tempat, "renstra.tujuan["));
    assert_non_null(strstr(m.v[1].tempat, "renstra.sasaran["));
    assert_non_null(strstr(m.v[1].tempat, "].uraian"));
    assert_non_null(strstr(m.v[1].pesan, "dalam paket \"Sasaran lain\""));
    assert_non_null(strstr(m.v[2].tempat, "].target"));
    assert_non_null(strstr(m.v[2].pesan, "75,50"));
    uji_sama(u, asli, uji_get(u, "12", 2024)); /* nothing was changed */
}

static void test_store_paket__beda_renstra_dibatasi(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 6);
    struct paket *p23 = acak_paket(&r, "33.03", "12", 2023);
    struct paket *p24 = acak_paket(&r, "33.03", "12", 2024);
    struct masalah_list m;

    p24->pemda = p23->pemda;
    p24->unit = p23->unit;
    uji_put(u, p23);
    masalah_init(&m, u->arena);
    uji_gagal(u, store_paket_put(u->store, p24, &m, &u->e), ERR_CONFLICT, "berbeda di ");
    assert_int_equal(m.n, BEDA_MAX);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM paket"), 1);
}

static void test_store_paket__renstra_sendiri_diganti(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 7);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q = acak_paket(&r, "33.03", "12", 2024);
    int64_t id;

    uji_put(u, p);
    id = uji_angka(u, "SELECT id FROM renstra");
    uji_put(u, q);
    uji_sama(u, q, uji_get(u, "12", 2024));
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM renstra"), 1);
    assert_int_equal(uji_angka(u, "SELECT id FROM renstra"), id);
}

/* A closed version does not change, not even for the only year that uses it. */
static void test_store_paket__renstra_ditetapkan_tetap(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 8);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *asli;
    struct masalah_list m;

    p->renstra->status = RENSTRA_DITETAPKAN;
    p->renstra->dokumen = "Peraturan";
    uji_put(u, p);
    asli = uji_get(u, "12", 2024);
    uji_put(u, p);
    masalah_init(&m, u->arena);
    p->renstra->dokumen = "Peraturan lain";
    uji_gagal(u, store_paket_put(u->store, p, &m, &u->e), ERR_CONFLICT, "sudah ditetapkan");
    assert_int_equal(m.n, 1);
    assert_string_equal(m.v[0].tempat, "renstra.dokumen");
    uji_sama(u, asli, uji_get(u, "12", 2024));
    p->renstra->dokumen = "Peraturan";
    p->renstra->status = RENSTRA_DRAF; /* nor does it open again that way */
    uji_gagal(u, store_paket_put(u->store, p, &m, &u->e), ERR_CONFLICT, "sudah ditetapkan");
}

static void test_store_paket__versi_renstra_baru(void **state)
{
    struct uji *u = *state;
    struct paket *p23, *p24;
    struct renstra dua;

    put_two(u, &p23, &p24);
    dua = *p24->renstra;
    dua.versi.nilai = 2;
    dua.dokumen = "Perubahan";
    p24->renstra = &dua;
    uji_put(u, p24);
    uji_sama(u, p24, uji_get(u, "12", 2024));
    uji_sama(u, p23, uji_get(u, "12", 2023));
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM renstra"), 2);
}

static void test_store_paket__tanpa_nomor_versi_adalah_satu(void **state)
{
    struct uji *u = *state;
    struct paket *p23, *p24;

    put_two(u, &p23, &p24);
    p24->renstra->versi = (struct cacah){0};
    uji_gagal(u, store_paket_put(u->store, p24, NULL, &u->e), ERR_CONFLICT, "versi 1");
}

static void test_store_paket__dua_pemda_satu_kode_unit(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 8);
    struct paket *a = acak_paket(&r, "33.03", "12", 2024), *b = acak_paket(&r, "33.05", "12", 2024);
    struct paket_kunci k = paket_kunci_of(u->arena, "12", 2024);
    struct paket *p;

    uji_put(u, a);
    uji_put(u, b);
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_INVALID,
              "33.03/12, 33.05/12");
    assert_null(p);
    uji_sama(u, a, uji_get(u, "33.03/12", 2024));
    uji_sama(u, b, uji_get(u, "33.05/12", 2024));
}

static void test_store_paket__tidak_ada(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 9);
    struct paket_kunci k = paket_kunci_of(u->arena, "12", 2022);
    struct paket *p;

    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_NOT_FOUND,
              "unit 12 belum ada");
    uji_put(u, acak_paket(&r, "33.03", "12", 2024));
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_NOT_FOUND,
              "yang ada: 2024");
    k.pemda = "99";
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_NOT_FOUND, "99/12");
}

static void test_store_paket__urut_byte(void **state)
{
    static const char *const urut[] = {"A", "B", "Z", "_", "a", "b", "é"};
    static const char *const acakan[] = {"b", "Z", "é", "A", "_", "a", "B"};
    struct uji *u = *state;
    struct acak r = uji_acak(u, 10);
    struct paket_ringkas *v;
    size_t n;

    r.isi_permil = 0;
    for (size_t i = 0; i < 7; i++) {
        uji_put(u, acak_paket(&r, "p", acakan[i], 2024));
        uji_put(u, acak_paket(&r, "p", acakan[i], 2023));
    }
    assert_int_equal(store_paket_list(u->store, u->arena, &v, &n, &u->e), 0);
    assert_int_equal(n, 14);
    for (size_t i = 0; i < n; i++) {
        assert_string_equal(v[i].unit, urut[i / 2]);
        assert_int_equal(v[i].tahun, 2023 + (int64_t)(i % 2));
        assert_string_equal(v[i].pemda_nama, "Pemda p");
    }
    uji_sama(u, uji_get(u, "a", 2024), uji_get(u, "a", 2024));
    assert_string_equal(uji_get(u, "A", 2024)->unit->nama, "Unit A");
}

static void test_store_paket__teks_satu_megabita(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 11);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024);
    char *teks = arena_alloc(u->arena, (1 << 20) + 1);

    for (size_t i = 0; i < 1 << 20; i++)
        teks[i] = (char)('a' + acak_next(&r) % 26);
    p->laporan->narasi.v[0].isi = teks;
    p->laporan->langkah.v[0] = teks + 1;
    p->anggaran->pos.v[0].nama = teks + 2;
    uji_put(u, p);
    uji_sama(u, p, uji_get(u, "12", 2024));
}

static void test_store_paket__tepi_bilangan(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 12);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q;

    p->anggaran->pos.v[0].realisasi = (struct uang){true, {INT64_MIN}};
    p->anggaran->belanja.v[0].pagu = (struct uang){true, {INT64_MAX}};
    p->wilayah->kk = (struct cacah){true, INT64_MIN};
    p->wilayah->luas = ANGKA(-DESIMAL_KOEF_MAX, DESIMAL_SKALA_MAX);
    uji_put(u, p);
    q = uji_get(u, "12", 2024);
    assert_true(q->anggaran->pos.v[0].realisasi.nilai.sen == INT64_MIN);
    assert_true(q->anggaran->belanja.v[0].pagu.nilai.sen == INT64_MAX);
    assert_true(q->wilayah->kk.nilai == INT64_MIN);
    assert_true(q->wilayah->luas.nilai.koef == -DESIMAL_KOEF_MAX);
    assert_int_equal(q->wilayah->luas.nilai.skala, DESIMAL_SKALA_MAX);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM wilayah WHERE luas_koef = "
                                  "-999999999999999999 AND luas_skala = 9"),
                     1);
}

/* Wherever a put breaks off, the old package stands there untouched. */
static void test_store_paket__gagal_di_tengah(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 13);
    struct paket *lama, *baru;
    long n, langkah = u->pg ? 5 : 1;
    int rc = -1;

    r.daftar_maks = 1;
    lama = acak_paket(&r, "33.03", "12", 2024);
    baru = acak_paket(&r, "33.03", "12", 2024);
    baru->pemda->nama = "lain";
    uji_put(u, lama);
    for (n = 1; rc < 0 && n < 1000; n += langkah) {
        err_clear(&u->e);
        store_set_gagal(u->store, n);
        rc = store_paket_put(u->store, baru, NULL, &u->e);
        store_set_gagal(u->store, 0);
        if (rc < 0) {
            uji_gagal(u, rc, ERR_SYSTEM, "pengujian");
            uji_sama(u, lama, uji_get(u, "12", 2024));
        }
    }
    assert_int_equal(rc, 0);
    assert_true(n > 100);
    uji_sama(u, baru, uji_get(u, "12", 2024));
}

static void test_store_paket__kata_asing_dalam_tabel(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 14);
    struct paket_kunci k = paket_kunci_of(u->arena, "12", 2024);
    struct paket *p;

    uji_put(u, acak_paket(&r, "33.03", "12", 2024));
    uji_sql(u, "UPDATE pengukuran SET tanggal = '2024-02-31'");
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_SYSTEM,
              "pengukuran.tanggal berisi \"2024-02-31\"");
    uji_sql(u, "UPDATE pengukuran SET tanggal = NULL, sumber = 'entah'");
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_SYSTEM,
              "pengukuran.sumber berisi \"entah\"");
    uji_sql(u, "UPDATE pengukuran SET sumber = NULL");
    uji_sql(u, "UPDATE butir SET bidang = 'x' WHERE bidang = 'langkah'");
    uji_gagal(u, store_paket_get(u->store, &k, u->arena, &p, &u->e), ERR_SYSTEM,
              "butir laporan.x tidak bertuan");
}

/* Rows inserted later with another place come in that place: ids do not matter. */
static void test_store_paket__urutan_baris_menentukan(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 15);
    struct paket *p = acak_paket(&r, "33.03", "12", 2024), *q;

    while (p->jabatan.n < 3 || p->jabatan.v[0].fungsi.n < 2)
        p = acak_paket(&r, "33.03", "12", 2024);
    uji_put(u, p);
    uji_sql(u, "UPDATE jabatan SET urutan_baris = -1 - urutan_baris");
    uji_sql(u, "UPDATE butir SET urutan_baris = -1 - urutan_baris WHERE bidang = 'fungsi'");
    q = uji_get(u, "12", 2024);
    for (size_t i = 0; i < p->jabatan.n; i++) {
        struct jabatan *a = &p->jabatan.v[i], *b = &q->jabatan.v[p->jabatan.n - 1 - i];

        assert_string_equal(a->kode, b->kode);
        assert_int_equal(a->fungsi.n, b->fungsi.n);
        for (size_t k = 0; k < a->fungsi.n; k++)
            assert_string_equal(a->fungsi.v[k], b->fungsi.v[a->fungsi.n - 1 - k]);
    }
}

static void test_store_paket__hapus_irisan_membawa_semua(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 16);

    uji_put(u, acak_paket(&r, "33.03", "12", 2024));
    uji_sql_dua(u, "PRAGMA foreign_keys = ON", "SELECT 1");
    uji_sql(u, "DELETE FROM paket");
    uji_sql(u, "DELETE FROM renstra");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM indikator"), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM target_tahun"), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM skm_unsur"), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM butir WHERE pemilik <> 'unit'"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_store_paket__setiap_bidang_kembali),
        UJI(test_store_paket__sebagian_bidang_kembali),
        UJI(test_store_paket__paling_sedikit),
        UJI(test_store_paket__kosong_bukan_tanpa_nilai),
        UJI(test_store_paket__ganti_irisan),
        UJI(test_store_paket__pemda_dan_unit_diperbarui),
        UJI(test_store_paket__renstra_dipakai_bersama),
        UJI(test_store_paket__renstra_berbeda_ditolak),
        UJI(test_store_paket__beda_renstra_dibatasi),
        UJI(test_store_paket__renstra_sendiri_diganti),
        UJI(test_store_paket__renstra_ditetapkan_tetap),
        UJI(test_store_paket__versi_renstra_baru),
        UJI(test_store_paket__tanpa_nomor_versi_adalah_satu),
        UJI(test_store_paket__dua_pemda_satu_kode_unit),
        UJI(test_store_paket__tidak_ada),
        UJI(test_store_paket__urut_byte),
        UJI(test_store_paket__teks_satu_megabita),
        UJI(test_store_paket__tepi_bilangan),
        UJI(test_store_paket__gagal_di_tengah),
        UJI(test_store_paket__kata_asing_dalam_tabel),
        UJI(test_store_paket__urutan_baris_menentukan),
        UJI(test_store_paket__hapus_irisan_membawa_semua),
    };

    return uji_run("store_paket", tests, sizeof(tests) / sizeof(tests[0]));
}
