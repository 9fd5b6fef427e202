/* SPDX-License-Identifier: MIT
 *
 * The reports and agreements of the examples as Word files: structurally sound, and read back they
 * say what the composition said.
 */
#include "uji_paket.h"

#include "app/app_lkjip.h"
#include "app/app_templat.h"
#include "docx_harap.h"
#include "docx_struktur.h"

#include <string.h>

#define ARENA_CAP ((size_t)256 << 20)

static const char *const CONTOH[] = {
    "data/contoh/kertanegara-2024.json", "data/contoh/puring-2024.json",
    "data/contoh/ajibarang-2023.json", "test/data/paket-lengkap.json"};

static void assert_sound(struct arena *a, const char *nama, const struct buf *b)
{
    struct masalah_list m;
    masalah_init(&m, a);
    docx_struktur_check(b->p, b->n, &m);
    for (size_t i = 0; i < m.n; i++)
        print_error("%s: %s: %s\n", nama, m.v[i].tempat, m.v[i].pesan);
    assert_int_equal(m.n, 0);
}

/* The document the default template makes, composed here without the writer. */
static struct dok *compose(const struct lkjip *l)
{
    static const char *const URUT[] = {"sampul",          "kata_pengantar", "ikhtisar",
                                       "daftar_isi",      "daftar_tabel",   "daftar_gambar",
                                       "daftar_lampiran", "bab_1",          "bab_2",
                                       "bab_3",           "bab_4",          "lampiran"};
    struct err e = {0};
    struct dok *d = dok_new(l->arena);
    for (size_t i = 0; i < sizeof(URUT) / sizeof(URUT[0]); i++)
        assert_int_equal(lkjip_blok_compose(l, URUT[i], d, &e), 0);
    dok_number(d, NULL);
    return d;
}

static void test_laporan__utuh_dan_terbaca_kembali(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        struct sys sys = {.tembolok = ""};
        struct app_lkjip minta = {.hitung = l.hitung, .format = APP_DOCX};
        struct masalah_list m;
        struct err e = {0};
        struct buf b, isi;
        masalah_init(&m, a);
        buf_init(&b, DOCX_MAX);
        buf_init(&isi, DOCX_MAX);
        if (app_lkjip_write(&sys, a, &minta, &b, &m, &e) != 0)
            fail_msg("%s", e.msg);
        assert_sound(a, CONTOH[i], &b);
        docx_struktur_dump(b.p, b.n, &isi, &m);
        assert_int_equal(m.n, 0);
        docx_harap_dok(isi.p, compose(&l));
        assert_null(strstr(isi.p, "{{"));
        buf_release(&b);
        buf_release(&isi);
        arena_free(a);
    }
}

static void test_laporan__setiap_perjanjian_kinerja(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        struct sys sys = {.tembolok = ""};
        for (size_t k = 0; k < l.paket->perjanjian_kinerja.n; k++) {
            struct app_pk minta = {.hitung = l.hitung, .pk = &l.paket->perjanjian_kinerja.v[k]};
            struct masalah_list m;
            struct err e = {0};
            struct buf b, isi;
            masalah_init(&m, a);
            buf_init(&b, DOCX_MAX);
            buf_init(&isi, DOCX_MAX);
            if (app_pk_write(&sys, a, &minta, &b, &m, &e) != 0)
                fail_msg("%s", e.msg);
            assert_sound(a, CONTOH[i], &b);
            docx_struktur_dump(b.p, b.n, &isi, &m);
            assert_null(strstr(isi.p, "{{"));
            assert_non_null(strstr(isi.p, "PERJANJIAN KINERJA"));
            buf_release(&b);
            buf_release(&isi);
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_laporan__utuh_dan_terbaca_kembali),
        cmocka_unit_test(test_laporan__setiap_perjanjian_kinerja),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
