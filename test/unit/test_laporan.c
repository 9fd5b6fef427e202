/* SPDX-License-Identifier: MIT
 *
 * The reports and agreements of the examples as Word files: structurally sound, and read back they
 * say what the composition said.
 */
#include "uji_paket.h"

#include "app/app_lkjip.h"
#include "app/app_templat.h"
#include "base/str.h"
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
        for (size_t k = 0; k < m.n; k++)
            print_message("%s: %s: %s\n", CONTOH[i], m.v[k].tempat, m.v[k].pesan);
        assert_int_equal(m.n, 0);
        docx_harap_dok(isi.p, compose(&l));
        assert_null(strstr(isi.p, "{{"));
        buf_release(&b);
        buf_release(&isi);
        arena_free(a);
    }
}

/* Dump of the document `tulis` makes, in arena a. */
static const char *dump_pk(struct arena *a, const struct app_pk *minta)
{
    struct sys sys = {.tembolok = ""};
    struct masalah_list m;
    struct err e = {0};
    struct buf b, isi;
    masalah_init(&m, a);
    buf_init(&b, DOCX_MAX);
    buf_init(&isi, DOCX_MAX);
    if (app_pk_write(&sys, a, minta, &b, &m, &e) != 0)
        fail_msg("%s", e.msg);
    assert_sound(a, "pk", &b);
    docx_struktur_dump(b.p, b.n, &isi, &m);
    const char *s = buf_dup(a, &isi);
    buf_release(&b);
    buf_release(&isi);
    return s;
}

/* What a PK promises in sentences stands word for word in the annex composed from the same data. */
static void assert_kalimat_sama(struct arena *a, const char *dump, const char *lampiran)
{
    size_t n = 0;
    struct str sisa = str_of(dump);
    while (sisa.n > 0) {
        struct str baris = str_cut(&sisa, '\n');
        const char *teks = memchr(baris.p, ']', baris.n);
        if (baris.n < 100 || baris.p[0] != 'P' || teks == NULL)
            continue;
        teks += 2;
        const char *kalimat = arena_strndup(a, teks, baris.n - (size_t)(teks - baris.p));
        if (strstr(lampiran, kalimat) == NULL)
            fail_msg("lampiran tidak memuat: %s", kalimat);
        n++;
    }
    assert_true(n >= 3);
}

static void test_laporan__setiap_perjanjian_kinerja(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        for (size_t k = 0; k < l.paket->perjanjian_kinerja.n; k++) {
            const struct perjanjian_kinerja *pk = &l.paket->perjanjian_kinerja.v[k];
            const char *s = dump_pk(a, &(struct app_pk){.hitung = l.hitung, .pk = pk});
            struct dok *d = dok_new(a);
            struct buf isi;
            assert_null(strstr(s, "{{"));
            assert_null(strstr(s, ".."));
            pk_compose(&l, pk, d);
            buf_init(&isi, DOCX_MAX);
            for (size_t b = 0; b < d->n; b++)
                buf_printf(&isi, "%s\n", teks_polos(a, &d->blok[b]->teks));
            assert_kalimat_sama(a, s, isi.p);
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
