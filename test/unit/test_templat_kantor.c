/* SPDX-License-Identifier: MIT
 *
 * Templates as offices make them: files written by LibreOffice (test/data/templat).
 */
#include "bantu_templat.h"

#include "base/file.h"

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

static struct templat *open_file(struct arena *a, const char *nama, struct masalah_list *m,
                                 struct err *e)
{
    struct templat *t = NULL;
    char *p;
    size_t n;

    masalah_init(m, a);
    assert_int_equal(file_read(a, arena_printf(a, TEMPLAT_DATA "/%s", nama), 1 << 20, &p, &n, e),
                     0);
    int rc = templat_open(a, &(struct templat_berkas){nama, p, n}, &UJI_NAMA, &t, m, e);
    assert_non_null(t);
    assert_int_equal(rc, m->n == 0 ? 0 : ERR_INVALID);
    return t;
}

static struct templat_hasil assemble(struct arena *a, const char *nama)
{
    struct templat_isi isi = {.data = uji_data(a), .blok = uji_blok};
    struct templat_hasil h;
    struct masalah_list m;
    struct err e = {0};
    struct templat *t = open_file(a, nama, &m, &e);

    if (m.n > 0)
        fail_msg("%s: %s", m.v[0].tempat, m.v[0].pesan);
    assert_int_equal(templat_rakit(t, a, &isi, &h, &e), 0);
    return h;
}

static const char *part_text(struct arena *a, const struct templat_hasil *h, const char *nama)
{
    for (size_t i = 0; i < h->dasar.n; i++)
        if (strcmp(h->dasar.part[i].nama, nama) == 0)
            return arena_strndup(a, h->dasar.part[i].p, h->dasar.part[i].n);
    fail_msg("%s missing", nama);
    return NULL;
}

static void test_templat_kantor__bab3(void **state)
{
    struct templat_hasil h = assemble(*state, "bab3.docx");
    const char *teks = uji_teks(*state, h.dok);

    assert_string_equal(
        teks, "\n"
              "BAB III AKUNTABILITAS KINERJA 2025\n"
              "A. Capaian Kinerja\n"
              "Pada tahun 2025 *Kecamatan R&D <Puring>* memiliki sasaran:  *Pelayanan*; "
              "*Kinerja*; itu saja.\n"
              "[tabel.capaian]\n"
              "1. Pelayanan\n"
              "[narasi.analisis]\n"
              "2. Kinerja\n"
              "[narasi.analisis]\n"
              "Indikator|Target/*1. Pelayanan*/IKM|90,00/Waktu|90,00/*2. Kinerja*/SAKIP|90,00/"
              "IPP|90,00\n"
              "Kotak 2025/Penutup.\n");
    assert_string_equal(h.dok->blok[1]->mentah.gaya, "Judul Kantor");
    assert_int_equal(h.dok->blok[1]->mentah.tingkat_judul, 1);
    assert_int_equal(h.dok->blok[5]->mentah.tingkat_judul, 2);
    assert_non_null(strstr(h.dok->blok[0]->mentah.xml, "r:embed=\"rId2\""));
    assert_null(strstr(h.dok->blok[0]->mentah.xml, "mc:Fallback"));
    assert_non_null(strstr(h.dasar.sectpr, "w:h=\"18709\"")); /* 33 cm */
    assert_non_null(strstr(part_text(*state, &h, "word/header1.xml"), "R&amp;D &lt;Puring&gt;"));
    assert_non_null(strstr(part_text(*state, &h, "word/footer1.xml"), "Tahun 2025"));
    assert_non_null(strstr(part_text(*state, &h, "word/footnotes.xml"), ", 2025"));
    assert_non_null(strstr(part_text(*state, &h, "word/styles.xml"), "Bookman Old Style"));
    assert_non_null(strstr(h.dasar.akar, "xmlns:wps="));
}

static void test_templat_kantor__salah(void **state)
{
    static const char *const harap[][2] = {
        {"dokumen, paragraf 4", "nama \"unti.nama\" tidak dikenal; maksudnya \"unit.nama\"?"},
        {"dokumen, paragraf 5", "blok {{@tabel.capaian}} harus berdiri sendiri di paragrafnya"},
        {"dokumen, paragraf 12", "bagian {{#sasaran}} tidak ditutup dengan {{/sasaran}}"},
        {"dokumen, paragraf 16", "bagian {{#ada}} tidak ditutup dengan {{/ada}}"},
        {"catatan kaki (footnotes.xml), paragraf 3", "tag {{unit nama}} tidak benar"},
    };
    struct masalah_list m;
    struct err e = {0};

    open_file(*state, "salah.docx", &m, &e);
    assert_int_equal(m.n, sizeof(harap) / sizeof(*harap));
    for (size_t i = 0; i < m.n; i++) {
        assert_string_equal(m.v[i].tempat, harap[i][0]);
        assert_memory_equal(m.v[i].pesan, harap[i][1], strlen(harap[i][1]));
    }
    assert_string_equal(e.msg, "template salah.docx memuat 5 kesalahan");
}

static void test_templat_kantor__surat(void **state)
{
    struct templat_hasil h = assemble(*state, "surat.docx");

    assert_string_equal(uji_teks(*state, h.dok),
                        "Ringkasan 2025\n"
                        "Yth. Kecamatan R&D <Puring>, _berikut ringkasannya_.\n"
                        "Pelayanan\n"
                        "Kinerja\n"
                        "No|Sasaran/1|Pelayanan/2|Kinerja\n");
}

#define UJI(nama) cmocka_unit_test_setup_teardown(test_templat_kantor__##nama, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(bab3),
        UJI(salah),
        UJI(surat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
