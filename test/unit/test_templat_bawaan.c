/* SPDX-License-Identifier: MIT
 *
 * The default templates: they open without a problem against the names the report and the
 * perjanjian kinerja offer, hold the blocks of the whole report, and come out as packages.
 */
#include "bantu_templat.h"

#include "base/file.h"
#include "core/lkjip.h"

static int setup(void **state)
{
    *state = arena_new((size_t)64 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static struct templat *open_default(struct arena *a, const char *nama,
                                    const struct pandang_jenis *jenis)
{
    struct templat_nama boleh = {jenis, lkjip_blok_nama(a)};
    struct masalah_list m;
    struct templat *t;
    struct err e = {0};

    masalah_init(&m, a);
    if (templat_open_default(a, nama, &boleh, &t, &m, &e) != 0)
        fail_msg("%s: %s", e.msg, m.n > 0 ? m.v[0].pesan : "");
    return t;
}

static void test_templat_bawaan__lkjip(void **state)
{
    static const char harap[] =
        "[sampul]\n[kata_pengantar]\n[ikhtisar]\n[daftar_isi]\n[daftar_tabel]\n[daftar_gambar]\n"
        "[daftar_lampiran]\n[bab_1]\n[bab_2]\n[bab_3]\n[bab_4]\n[lampiran]\n";
    struct templat *t = open_default(*state, "lkjip", LKJIP_PANDANG);
    struct templat_isi isi = {.data = uji_data(*state), .blok = uji_blok};
    struct templat_hasil h;
    struct err e = {0};

    assert_int_equal(templat_rakit(t, *state, &isi, &h, &e), 0);
    assert_string_equal(uji_teks(*state, h.dok), harap);
    assert_non_null(strstr(h.dasar.sectpr, "w:left=\"2268\""));
    for (size_t i = 0; i < h.dasar.n; i++)
        if (strcmp(h.dasar.part[i].nama, "word/footer1.xml") == 0)
            assert_non_null(
                strstr(h.dasar.part[i].p, "Kecamatan R&amp;D &lt;Puring&gt; Tahun 2025"));
}

static struct pandang *pk_data(struct arena *a, bool triwulan)
{
    struct pandang *p = pandang_peta(a), *x, *v;

    pandang_set(a, p, "tahun", "2025");
    x = pandang_add(a, p, "pemda", pandang_peta(a));
    pandang_set(a, x, "nama_kapital", "KABUPATEN CONTOH");
    x = pandang_add(a, p, "unit", pandang_peta(a));
    pandang_set(a, x, "nama", "Kecamatan Ayah");
    pandang_set(a, x, "nama_kapital", "KECAMATAN AYAH");
    x = pandang_add(a, p, "pk", pandang_peta(a));
    pandang_set(a, x, "judul", "PERJANJIAN KINERJA TAHUN 2025");
    pandang_set(a, x, "tempat", "Ayah");
    x = pandang_add(a, p, "pihak1", pandang_peta(a));
    pandang_set(a, x, "nama", "Pejabat Satu");
    pandang_set(a, x, "jabatan", "Camat Ayah");
    x = pandang_add(a, p, "pihak2", pandang_peta(a));
    if (triwulan)
        pandang_set(a, x, "jabatan", "Bupati Contoh");
    pandang_add(a, p, "ada_triwulan", pandang_ya(a, triwulan));
    v = pandang_add(a, p, "baris", pandang_daftar(a));
    for (int i = 1; i <= 3; i++) {
        x = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, x, "no", arena_printf(a, "%d", i));
        pandang_set(a, x, "indikator", arena_printf(a, "Indikator %d", i));
        pandang_set(a, x, "target", "90");
        pandang_set(a, x, "tw4", "88");
    }
    return p;
}

static void test_templat_bawaan__pk(void **state)
{
    struct templat *t = open_default(*state, "pk", PK_PANDANG);
    struct templat_isi isi = {.data = pk_data(*state, false)};
    struct templat_hasil h;
    struct err e = {0};
    const char *teks;

    assert_int_equal(templat_rakit(t, *state, &isi, &h, &e), 0);
    teks = uji_teks(*state, h.dok);
    assert_non_null(strstr(teks, "PERJANJIAN KINERJA TAHUN 2025"));
    assert_non_null(strstr(teks, "1||Indikator 1||90/2||Indikator 2||90/3||Indikator 3||90"));
    assert_null(strstr(teks, "TW I"));
    assert_null(strstr(teks, "Program/Kegiatan"));
    assert_null(strcasestr(teks, "pihak kedua")); /* a head of region signs alone */
    assert_null(strstr(teks, "{{"));
    isi.data = pk_data(*state, true);
    assert_int_equal(templat_rakit(t, *state, &isi, &h, &e), 0);
    teks = uji_teks(*state, h.dok);
    assert_non_null(strstr(teks, "TW IV"));
    assert_non_null(strstr(teks, "disebut *pihak kedua*."));
    assert_non_null(strstr(teks, "*Pihak Kedua*/Bupati Contoh,"));
    assert_non_null(strstr(teks, "3||Indikator 3||90||||88"));
}

static void test_templat_bawaan__sebagai_docx(void **state)
{
    static const char *const nama[] = {"lkjip", "pk"};

    for (size_t i = 0; i < 2; i++) {
        struct masalah_list m;
        struct templat *t;
        struct err e = {0};
        struct buf b;

        buf_init(&b, 1 << 20);
        assert_int_equal(templat_default_docx(&b, nama[i], &e), 0);
        masalah_init(&m, *state);
        assert_int_equal(templat_open(*state, &(struct templat_berkas){"contoh.docx", b.p, b.n},
                                      NULL, &t, &m, &e),
                         0);
        assert_true(templat_has_blok(t, NULL) == (i == 0));
        buf_release(&b);
    }
}

static void test_templat_bawaan__tidak_ada(void **state)
{
    static const char *const nama[] = {"docx", "lkjip/word", "", "..", "tidak_ada"};

    for (size_t i = 0; i < sizeof(nama) / sizeof(*nama); i++) {
        struct zip_part *v;
        struct err e = {0};
        size_t n;
        assert_int_equal(templat_default_parts(*state, nama[i], &v, &n, &e), ERR_NOT_FOUND);
    }
}

/* ---- the guide ---- */

static void expect(const char *panduan, const char *teks)
{
    if (strstr(panduan, teks) == NULL)
        fail_msg("docs/templat.md does not name %s", teks);
}

static void expect_names(struct arena *a, const char *panduan, const struct pandang_jenis *v,
                         const char *awalan, bool daftar)
{
    for (; v != NULL && v->nama != NULL; v++) {
        const char *utuh = arena_printf(a, "%s%s", awalan, v->nama);

        if (v->isi == PANDANG_PETA)
            expect_names(a, panduan, v->anak, arena_printf(a, "%s.", utuh), daftar);
        else if (daftar)
            expect(panduan, arena_printf(a, "`%s` (", utuh));
        else
            expect(panduan, arena_printf(a, "`{{%s%s}}`", v->isi == PANDANG_TEKS ? "" : "#", utuh));
        if (v->isi == PANDANG_DAFTAR)
            expect_names(a, panduan, v->anak, "", true);
    }
}

static void test_templat_bawaan__panduan_lengkap(void **state)
{
    const char *const *blok = lkjip_blok_nama(*state);
    struct err e = {0};
    char *panduan;
    size_t n;

    assert_int_equal(file_read(*state, TEMPLAT_PANDUAN, 1 << 20, &panduan, &n, &e), 0);
    for (; *blok != NULL; blok++)
        if (strchr(*blok, '*') == NULL)
            expect(panduan, arena_printf(*state, "`{{@%s}}`", *blok));
    expect_names(*state, panduan, LKJIP_PANDANG, "", false);
    expect_names(*state, panduan, PK_PANDANG, "", false);
}

#define UJI(nama) cmocka_unit_test_setup_teardown(test_templat_bawaan__##nama, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(lkjip), UJI(pk), UJI(sebagai_docx), UJI(tidak_ada), UJI(panduan_lengkap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
