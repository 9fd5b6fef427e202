/* SPDX-License-Identifier: MIT
 *
 * test_rencana: problems of a plan, worked examples, Renja beside DPA, versions side by side, the
 * performance tree.
 */
#include "uji_paket.h"

#include "core/pohon.h"
#include "core/rencana.h"

#include <string.h>

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)1 << 27);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

#define AWAL                                                                                       \
    "{\"versi_paket\":1,\"tahun\":2024,\"pemda\":{\"kode\":\"99.01\",\"nama\":\"Kabupaten "        \
    "Contoh\"},"                                                                                   \
    "\"unit\":{\"kode\":\"1\",\"nama\":\"Kecamatan Contoh\"}"

static struct lkjip read(const char *lanjut)
{
    return uji_lkjip(arena, str_of(arena_printf(arena, AWAL "%s}", lanjut)));
}

static struct rencana_masalah_list check(const struct lkjip *l)
{
    struct rencana_masalah_list m = {.arena = arena};
    rencana_periksa(l->hitung, &m);
    for (size_t i = 0; i < m.n; i++)
        assert_non_null(rencana_masalah_nama(m.v[i].jenis));
    return m;
}

static const struct rencana_masalah *find(struct rencana_masalah_list m,
                                          enum rencana_masalah_jenis jenis, const char *kode)
{
    for (size_t i = 0; i < m.n; i++)
        if (m.v[i].jenis == jenis &&
            (kode == NULL ? m.v[i].kode == NULL
                          : m.v[i].kode != NULL && strcmp(m.v[i].kode, kode) == 0))
            return &m.v[i];
    return NULL;
}

static void test_rencana__kosong(void **state)
{
    (void)state;
    struct lkjip l = read("");
    struct rencana_masalah_list m = check(&l);
    assert_int_equal(m.n, 1);
    assert_int_equal(m.v[0].jenis, RENCANA_TANPA_RENSTRA);
    l = read(",\"renstra\":{\"tahun_awal\":2021,\"tahun_akhir\":2026}");
    m = check(&l);
    assert_int_equal(m.n, 2);
    assert_non_null(find(m, RENCANA_TANPA_VISI, NULL));
    assert_non_null(find(m, RENCANA_TANPA_TUJUAN, NULL));
}

#define INDIKATOR(kode, lain)                                                                      \
    "{\"kode\":\"" kode "\",\"tingkat\":\"sasaran\",\"milik\":\"S1\",\"uraian\":\"I " kode         \
    "\"," lain "}"
#define LENGKAP                                                                                    \
    "\"formulasi\":\"f\",\"sumber_data\":\"s\",\"penanggung_jawab\":\"c\",\"satuan\":\"%\""
#define RENSTRA(indikator)                                                                         \
    ",\"jabatan\":[{\"kode\":\"c\",\"nama\":\"Camat\"}],\"iku_dokumen\":\"Keputusan\","            \
    "\"renstra\":{\"tahun_awal\":2023,\"tahun_akhir\":2025,\"rpjmd\":{\"visi\":\"V\"},"            \
    "\"tujuan\":[{\"kode\":\"T1\",\"uraian\":\"Tujuan\"},{\"kode\":\"T2\",\"uraian\":\"Dua\"}],"   \
    "\"sasaran\":[{\"kode\":\"S1\",\"tujuan\":\"T1\",\"uraian\":\"Sasaran\"},"                     \
    "{\"kode\":\"S2\",\"tujuan\":\"T1\",\"uraian\":\"Sasaran dua\"}],"                             \
    "\"indikator\":[" indikator "]}"

static void test_rencana__masalah_indikator(void **state)
{
    (void)state;
    struct lkjip l = read(RENSTRA(INDIKATOR("A", "\"polaritas\":\"naik\"")));
    struct rencana_masalah_list m = check(&l);
    assert_non_null(find(m, RENCANA_TANPA_FORMULASI, "A"));
    assert_non_null(find(m, RENCANA_TANPA_SUMBER_DATA, "A"));
    assert_non_null(find(m, RENCANA_TANPA_PENANGGUNG_JAWAB, "A"));
    assert_non_null(find(m, RENCANA_TANPA_SATUAN, "A"));
    assert_non_null(strstr(find(m, RENCANA_TANPA_TARGET, "A")->teks, "2024"));
    assert_string_equal(find(m, RENCANA_TANPA_TARGET, "A")->nama, "I A");
    assert_null(find(m, RENCANA_TARGET_TETAP, "A"));
    assert_null(find(m, RENCANA_SASARAN_TANPA_INDIKATOR, "S1"));
    assert_non_null(find(m, RENCANA_SASARAN_TANPA_INDIKATOR, "S2"));
    assert_non_null(find(m, RENCANA_TUJUAN_TANPA_INDIKATOR, "T1"));
    assert_null(find(m, RENCANA_TUJUAN_TANPA_SASARAN, "T1"));
    assert_non_null(find(m, RENCANA_TUJUAN_TANPA_SASARAN, "T2"));
    assert_null(find(m, RENCANA_SASARAN_TANPA_PROGRAM, "S1")); /* there is no budget at all */
    assert_non_null(find(m, RENCANA_TANPA_IKU, NULL));
    assert_null(find(m, RENCANA_IKU_TANPA_KEPUTUSAN, NULL));
}

static void test_rencana__target_bergerak(void **state)
{
    (void)state;
    /* A stays, B is at its limit, C falls, D falls as it should, E rises though it should fall,
     * F holds only later. */
    struct lkjip l = read(RENSTRA(INDIKATOR(
        "A", LENGKAP
        ",\"polaritas\":\"naik\",\"target\":[{\"tahun\":2023,\"target\":"
        "90},"
        "{\"tahun\":2024,\"target\":90.0},{\"tahun\":2025,\"target\":90}"
        "]") "," INDIKATOR("B", LENGKAP
                           ",\"polaritas\":\"naik\","
                           "\"target\":[{\"tahun\":2023,"
                           "\"target\":100},"
                           "{\"tahun\":2024,\"target\":100}"
                           "]") "," INDIKATOR("C", LENGKAP
                                              ",\"polaritas"
                                              "\":\"naik\","
                                              "\"target\":[{"
                                              "\"tahun\":"
                                              "2025,"
                                              "\"target\":"
                                              "80},"
                                              "{\"tahun\":"
                                              "2024,"
                                              "\"target\":"
                                              "90}]") "," INDIKATOR("D", LENGKAP
                                                                    ",\"polaritas\":\"turun\","
                                                                    "\"target\":[{\"tahun\":2023,"
                                                                    "\"target\":9},"
                                                                    "{\"tahun\":2024,\"target\":8}"
                                                                    "]") "," INDIKATOR("E", LENGKAP
                                                                                       ",\"polarita"
                                                                                       "s\":"
                                                                                       "\"turun\","
                                                                                       "\"target\":"
                                                                                       "[{"
                                                                                       "\"tahun\":"
                                                                                       "2023,"
                                                                                       "\"target\":"
                                                                                       "8},"
                                                                                       "{\"tahun\":"
                                                                                       "2024,"
                                                                                       "\"target\":"
                                                                                       "9}]") "," INDIKATOR("F",
                                                                                                            LENGKAP
                                                                                                            ",\"polaritas\":\"naik\",\"berlaku_dari\":2025")));
    struct rencana_masalah_list m = check(&l);
    assert_non_null(find(m, RENCANA_TARGET_TETAP, "A"));
    assert_null(find(m, RENCANA_TARGET_TETAP, "B"));
    assert_non_null(strstr(find(m, RENCANA_TARGET_MUNDUR, "C")->teks, "2025"));
    assert_null(find(m, RENCANA_TARGET_MUNDUR, "D"));
    assert_non_null(strstr(find(m, RENCANA_TARGET_MUNDUR, "E")->teks, "2024"));
    assert_null(find(m, RENCANA_TANPA_TARGET, "F"));
    assert_null(find(m, RENCANA_TANPA_FORMULASI, "A"));
}

static void test_rencana__kertas_kerja_dan_smart(void **state)
{
    (void)state;
    struct lkjip l = read(RENSTRA(
        INDIKATOR("A", LENGKAP ",\"iku\":true,\"polaritas\":\"naik\",\"target\":[{\"tahun\":2024,"
                               "\"target\":90}],\"smart\":{\"spesifik\":\"ya\",\"terukur\":"
                               "\"tidak\"}")) ",\"kertas_kerja\":[{\"indikator\":\"A\","
                                              "\"disepakati\":91.5}]");
    struct rencana_masalah_list m = check(&l);
    const struct rencana_masalah *x = find(m, RENCANA_TARGET_BERBEDA, "A");
    assert_non_null(x);
    assert_non_null(strstr(x->teks, "91,5"));
    x = find(m, RENCANA_TIDAK_SMART, "A");
    assert_non_null(x);
    assert_non_null(strstr(x->teks, "terukur"));
    assert_null(find(m, RENCANA_TANPA_IKU, NULL));
}

static void test_rencana__contoh_rumus(void **state)
{
    (void)state;
    struct rencana_contoh v[RENCANA_CONTOH_N];
    struct rencana_contoh_angka angka;
    struct lkjip l = read(RENSTRA(
        INDIKATOR("A", LENGKAP ",\"polaritas\":\"turun\",\"nilai_awal\":12,\"tahun_awal\":2022,"
                               "\"target\":[{\"tahun\":2024,\"target\":10}]")));
    rencana_contoh(arena, l.hitung, hitung_indikator_get(l.hitung, "A"), v, &angka);
    assert_string_equal(hasil_format(arena, v[0].hasil, 2), "120,00"); /* 12 / 10 */
    assert_string_equal(hasil_format(arena, v[1].hasil, 2), "80,00");  /* (20 - 12) / 10 */
    assert_string_equal(hasil_format(arena, v[2].hasil, 2), "83,33");  /* 10 / 12 */
    assert_false(v[0].dipakai);
    assert_true(v[1].dipakai);
    assert_false(v[2].dipakai);
    assert_string_equal(angka.realisasi_asal, "kondisi awal 2022");
    l = read(RENSTRA(INDIKATOR("A", LENGKAP ",\"polaritas\":\"naik\"")));
    rencana_contoh(arena, l.hitung, hitung_indikator_get(l.hitung, "A"), v, &angka);
    assert_int_equal(v[0].hasil.keadaan, KEADAAN_TANPA_TARGET);
    assert_true(v[0].dipakai);
    assert_null(angka.realisasi_asal);
}

static void test_rencana__renja_dan_dpa(void **state)
{
    (void)state;
    struct renja_banding_list b;
    struct lkjip l = read(
        ",\"renja\":{\"baris\":["
        "{\"tingkat\":\"program\",\"kode\":\"7.01.01\",\"nama\":\"Penunjang\"},"
        "{\"tingkat\":\"kegiatan\",\"kode\":\"7.01.01.2.01\",\"nama\":\"Perencanaan\"},"
        "{\"tingkat\":\"subkegiatan\",\"kode\":\"7.01.01.2.01.0001\",\"nama\":\"Dokumen\","
        "\"pagu_indikatif\":1000},"
        "{\"tingkat\":\"subkegiatan\",\"kode\":\"7.01.01.2.01.0001\",\"nama\":\"Dokumen\","
        "\"indikator\":\"kedua\"},"
        "{\"tingkat\":\"subkegiatan\",\"kode\":\"7.01.01.2.01.0007\",\"nama\":\"Evaluasi\","
        "\"pagu_indikatif\":500},"
        "{\"tingkat\":\"program\",\"nama\":\"Tanpa kode\",\"pagu_indikatif\":70}]},"
        "\"anggaran\":{\"versi\":[{\"nomor\":1,\"jenis\":\"murni\"}],\"pos\":["
        "{\"kunci\":\"1\",\"kode\":\"7.01.01\",\"tingkat\":\"program\",\"nama\":\"Penunjang\"},"
        "{\"kunci\":\"1.1\",\"kode\":\"7.01.01.2.01\",\"tingkat\":\"kegiatan\",\"induk\":\"1\","
        "\"nama\":\"Perencanaan\"},"
        "{\"kunci\":\"1.1.1\",\"kode\":\"7.01.01.2.01.0001\",\"tingkat\":\"subkegiatan\","
        "\"induk\":\"1.1\",\"nama\":\"Dokumen\",\"pagu\":[{\"versi\":1,\"nilai\":1200}]},"
        "{\"kunci\":\"1.1.2\",\"kode\":\"7.01.01.2.01.0002\",\"tingkat\":\"subkegiatan\","
        "\"induk\":\"1.1\",\"nama\":\"Lain\",\"pagu\":[{\"versi\":1,\"nilai\":300}]}]}");
    renja_compare(arena, l.hitung, &b);
    assert_int_equal(b.n, 6);
    assert_int_equal(b.renja.nilai.sen, 157000);
    assert_int_equal(b.dpa.nilai.sen, 150000);
    assert_int_equal(b.selisih.nilai.sen, -7000);
    assert_true(b.v[0].dari_anak);
    assert_int_equal(b.v[0].renja.nilai.sen, 150000);
    assert_int_equal(b.v[0].keadaan, RENJA_SAMA);
    assert_int_equal(b.v[1].renja.nilai.sen, 150000);
    assert_int_equal(b.v[2].keadaan, RENJA_BERTAMBAH);
    assert_int_equal(b.v[2].selisih.nilai.sen, 20000);
    assert_int_equal(b.v[3].keadaan, RENJA_SAJA);
    assert_int_equal(b.v[4].keadaan, RENJA_SAJA);
    assert_int_equal(b.v[5].keadaan, DPA_SAJA);
    assert_string_equal(b.v[5].nama, "Lain");
    l = read("");
    renja_compare(arena, l.hitung, &b);
    assert_int_equal(b.n, 0);
    assert_false(b.renja.ada);
}

static const struct rencana_beda *beda(struct rencana_beda_list l, enum rencana_bagian bagian,
                                       const char *kode, const char *bidang)
{
    for (size_t i = 0; i < l.n; i++)
        if (l.v[i].bagian == bagian && l.v[i].kode != NULL && strcmp(l.v[i].kode, kode) == 0 &&
            (bidang == NULL ? l.v[i].bidang == NULL
                            : l.v[i].bidang != NULL && strcmp(l.v[i].bidang, bidang) == 0))
            return &l.v[i];
    return NULL;
}

static void test_rencana__beda_dalam_kata(void **state)
{
    (void)state;
    struct rencana_beda_list l;
    struct lkjip x = uji_berkas(arena, "test/data/paket-semua-bidang.json");
    struct lkjip y = uji_berkas(arena, "test/data/paket-semua-bidang.json");
    struct renstra *r = y.paket->renstra;
    renstra_compare(arena, x.paket->renstra, r, &l);
    assert_int_equal(l.n, 0);
    r->versi.nilai = 3;
    r->status = RENSTRA_DRAF; /* not a difference of the plan */
    r->tahun_akhir.nilai = 2027;
    r->rpjmd->misi.v[0].uraian = "Misi lain";
    r->sasaran.v[0].strategi.v[0] = "Strategi lain";
    r->indikator.v[0].polaritas = POLARITAS_TURUN;
    r->indikator.v[0].target.v[0].target = ANGKA(89, 0);
    r->indikator.v[0].smart->terukur = JAWAB_YA;
    r->indikator.v[1].kode = "IKM9";
    renstra_compare(arena, x.paket->renstra, r, &l);
    assert_int_equal(l.n, 8);
    assert_string_equal(l.v[0].bidang, "Tahun terakhir Renstra");
    assert_string_equal(beda(l, BAGIAN_RPJMD, "1", "Bunyi misi")->baru, "Misi lain");
    assert_string_equal(beda(l, BAGIAN_SASARAN, "S1", "Strategi 1")->lama, "Strategi");
    assert_string_equal(beda(l, BAGIAN_INDIKATOR, "IKM", "Arah yang baik")->baru,
                        "makin rendah makin baik");
    assert_string_equal(beda(l, BAGIAN_INDIKATOR, "IKM", "Target per tahun 2024")->baru, "89");
    assert_string_equal(beda(l, BAGIAN_INDIKATOR, "IKM", "Terukur")->lama, "tidak");
    assert_int_equal(beda(l, BAGIAN_INDIKATOR, "IKM0", NULL)->jenis, BEDA_DIHAPUS);
    assert_int_equal(beda(l, BAGIAN_INDIKATOR, "IKM9", NULL)->jenis, BEDA_DITAMBAH);
    assert_string_equal(rencana_bagian_nama(BAGIAN_INDIKATOR), "Indikator");
    assert_string_equal(beda_jenis_nama(BEDA_DIHAPUS), "dihapus");
}

/* Codes with the characters that places are written with. */
static void test_rencana__beda_kode_aneh(void **state)
{
    (void)state;
    struct rencana_beda_list l;
    struct tujuan ta = {.kode = "T].[1", .uraian = "a"}, tb = {.kode = "T].[1", .uraian = "b"};
    struct renstra a = {0}, b = {0};
    a.tujuan.v = &ta;
    b.tujuan.v = &tb;
    a.tujuan.n = b.tujuan.n = 1;
    renstra_compare(arena, &a, &b, &l);
    assert_int_equal(l.n, 1);
    assert_string_equal(l.v[0].bidang, "Bunyi tujuan");
    assert_string_equal(l.v[0].kode, "T].[1");
    b.tujuan.n = 0;
    renstra_compare(arena, &a, &b, &l);
    assert_int_equal(l.v[0].jenis, BEDA_DIHAPUS);
    assert_string_equal(l.v[0].lama, "a");
}

static size_t count(const struct simpul *s, const char *judul)
{
    size_t n = s->judul != NULL && strcmp(s->judul, judul) == 0;
    for (size_t i = 0; i < s->n; i++)
        n += count(s->anak[i], judul);
    return n;
}

static void test_rencana__pohon(void **state)
{
    (void)state;
    struct lkjip l = uji_berkas(arena, "data/contoh/kertanegara-2024.json");
    struct simpul *s = pohon_kinerja(&l, &(struct pohon_minta){0});
    size_t sasaran = count(s, "Sasaran");
    assert_true(sasaran > 1);
    assert_int_equal(count(s, "Sub Kegiatan"), 0);
    s = pohon_kinerja(&l, &(struct pohon_minta){.subkegiatan = true});
    assert_true(count(s, "Sub Kegiatan") > count(s, "Kegiatan"));
    s = pohon_kinerja(&l, &(struct pohon_minta){.bagian = l.paket->renstra->sasaran.v[0].kode});
    assert_string_equal(s->judul, "Sasaran");
    assert_null(pohon_kinerja(&l, &(struct pohon_minta){.bagian = "tidak ada"}));
    l = uji_berkas(arena, "test/data/paket-semua-bidang.json");
    assert_int_equal(count(pohon_kinerja(&l, &(struct pohon_minta){0}), "Unit lain"), 0);
    s = pohon_kinerja(&l, &(struct pohon_minta){.crosscutting = true});
    assert_int_equal(count(s, "Unit lain"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rencana__kosong, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__masalah_indikator, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__target_bergerak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__kertas_kerja_dan_smart, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__contoh_rumus, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__renja_dan_dpa, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__beda_dalam_kata, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__beda_kode_aneh, setup, teardown),
        cmocka_unit_test_setup_teardown(test_rencana__pohon, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
