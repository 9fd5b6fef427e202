/* SPDX-License-Identifier: MIT
 *
 * Tests of what the report lacks, of its parts and of the sentences it would write, on the example
 * packages.
 */
#include "base/file.h"
#include "core/lkjip_alur.h"
#include "core/lkjip_lengkap.h"
#include "core/lkjip_tempat.h"
#include "core/teks_kaya.h"
#include "import/instrumen_json.h"
#include "import/paket_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const char *const CONTOH[] = {"kertanegara-2024", "puring-2024", "ajibarang-2023"};

static int setup(void **state)
{
    *state = arena_new((size_t)512 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static struct paket *load(struct arena *a, const char *nama)
{
    struct paket *p = NULL;
    struct masalah_list m;
    struct err e = {0};
    char *isi;
    size_t n;

    masalah_init(&m, a);
    assert_int_equal(file_read(a, arena_printf(a, CERMAT_AKAR "/data/contoh/%s.json", nama),
                               (size_t)8 << 20, &isi, &n, &e),
                     0);
    assert_int_equal(paket_json_read(a, (struct str){isi, n}, &p, &m), 0);
    return p;
}

static struct hitung *compute(struct arena *a, const struct paket *p)
{
    struct masalah_list m;

    masalah_init(&m, a);
    return hitung_compute(a, p, instrumen_bawaan(a), &m);
}

static const struct lengkap *find(const struct lengkap *v, size_t n, const char *kode)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(v[i].kode, kode) == 0)
            return &v[i];
    fail_msg("tidak ada butir %s", kode);
    return NULL;
}

static void test_lengkap__contoh_dapat_dibekukan(void **state)
{
    for (size_t i = 0; i < 3; i++) {
        struct paket *p = load(*state, CONTOH[i]);
        struct lengkap *v;
        size_t n;

        lkjip_lengkap(*state, compute(*state, p), &v, &n);
        for (size_t k = 0; k < n; k++)
            /* the report of Puring has no isu strategis indeed */
            if (v[k].wajib && v[k].status != LENGKAP_ADA &&
                (i != 1 || strcmp(v[k].kode, "isu_strategis") != 0))
                fail_msg("%s: %s: %s", CONTOH[i], v[k].nama, v[k].pesan);
    }
}

static void test_lengkap__menyebut_yang_kurang(void **state)
{
    struct paket *p = load(*state, CONTOH[0]);
    const struct lengkap *x;
    struct lengkap *v;
    size_t n;

    lkjip_lengkap(*state, compute(*state, p), &v, &n);
    assert_int_equal(lkjip_lengkap_kurang(v, n), 0);
    p->pengukuran.n = 0;
    p->laporan->penanda_tangan = NULL;
    p->laporan->langkah.n = 0;
    p->perjanjian_kinerja.n = 0;
    lkjip_lengkap(*state, compute(*state, p), &v, &n);
    x = find(v, n, "realisasi");
    assert_true(x->status != LENGKAP_ADA && x->wajib && strstr(x->pesan, "Isi realisasi") != NULL);
    assert_string_equal(x->halaman, "pengukuran");
    assert_int_equal(find(v, n, "pk")->status, LENGKAP_KOSONG);
    assert_int_equal(find(v, n, "penanda_tangan")->status, LENGKAP_KOSONG);
    assert_true(lkjip_lengkap_kurang(v, n) >= 3);
}

/* A package with nothing but its unit and year: everything is asked for, nothing breaks. */
static void test_lengkap__tahun_kosong(void **state)
{
    struct arena *a = *state;
    struct paket *penuh = load(a, CONTOH[0]), *p = ARENA_NEW(a, struct paket);
    struct lkjip_bagian *b;
    struct lengkap *v;
    struct hitung *h;
    size_t n, nb;

    *p = (struct paket){.versi_paket = penuh->versi_paket,
                        .tahun = penuh->tahun,
                        .pemda = penuh->pemda,
                        .unit = penuh->unit};
    h = compute(a, p);
    lkjip_lengkap(a, h, &v, &n);
    assert_true(lkjip_lengkap_kurang(v, n) >= 8);
    for (size_t i = 0; i < n; i++)
        assert_true(v[i].status == LENGKAP_ADA || v[i].pesan != NULL);
    lkjip_bagian_list(a, h, &b, &nb);
    for (size_t i = 0; i < nb; i++) {
        struct narasi_tempat *t;
        struct err e = {0};
        struct dok *d;
        size_t nt;

        assert_int_equal(lkjip_bagian_compose(a, h, b[i].nama, &d, &e), 0);
        lkjip_narasi_tempat(a, b[i].nama, &t, &nt);
        assert_int_equal(lkjip_usul(a, h, b[i].nama, t, nt, &e), 0);
    }
}

/* Every part composes, every suggestion is rich text as it may be stored, and replaces itself. */
static void test_tempat__usul_dapat_disimpan(void **state)
{
    struct arena *a = *state;
    size_t usul = 0;

    for (size_t i = 0; i < 3; i++) {
        struct hitung *h = compute(a, load(a, CONTOH[i]));
        struct lkjip_bagian *b;
        size_t nb;

        lkjip_bagian_list(a, h, &b, &nb);
        assert_true(nb > 25);
        for (size_t k = 0; k < nb; k++) {
            struct narasi_tempat *t;
            struct err e = {0};
            struct dok *d;
            size_t nt;

            if (lkjip_bagian_compose(a, h, b[k].nama, &d, &e) != 0)
                fail_msg("%s: %s", b[k].nama, e.msg);
            for (size_t j = 0; j < d->n; j++)
                assert_false(d->blok[j]->jenis == DOK_JUDUL && d->blok[j]->judul.tingkat == 1 &&
                             d->blok[j]->judul.jenis == JUDUL_NOMOR);
            lkjip_narasi_tempat(a, b[k].nama, &t, &nt);
            assert_int_equal(lkjip_usul(a, h, b[k].nama, t, nt, &e), 0);
            for (size_t j = 0; j < nt; j++) {
                struct teks_kaya *x;
                struct masalah_list m;

                if (t[j].usul == NULL)
                    continue;
                usul++;
                masalah_init(&m, a);
                if (teks_kaya_parse(a, t[j].usul, &x, &m) != 0)
                    fail_msg("%s: %s: %s", t[j].kode, t[j].usul, m.v[0].pesan);
                assert_true(teks_kaya_kata(t[j].usul) > 3);
                assert_true(strncmp(t[j].usul, "<p></p>", 7) != 0);
            }
        }
    }
    assert_true(usul > 40);
}

static void test_tempat__kalimat_seperti_dicetak(void **state)
{
    struct arena *a = *state;
    struct hitung *h = compute(a, load(a, CONTOH[0]));
    struct narasi_tempat *t;
    struct err e = {0};
    struct dok *d;
    size_t n;

    lkjip_narasi_tempat(a, "bab_1.maksud_tujuan", &t, &n);
    assert_int_equal(n, 1);
    assert_int_equal(lkjip_usul(a, h, "bab_1.maksud_tujuan", t, n, &e), 0);
    assert_non_null(strstr(t[0].usul, "<ol><li>melaporkan capaian kinerja"));
    assert_non_null(strstr(t[0].usul, "</li></ol>"));
    lkjip_narasi_tempat(a, "isi.capaian", &t, &n);
    assert_int_equal(lkjip_usul(a, h, "isi.capaian", t, n, &e), 0);
    assert_non_null(strstr(t[0].usul, "disajikan pada tabel berikut"));
    lkjip_narasi_tempat(a, "isi.cara_pengukuran", &t, &n);
    assert_int_equal(lkjip_usul(a, h, "isi.cara_pengukuran", t, n, &e), 0);
    assert_null(strstr(t[0].usul, "Realisasi ÷ Target")); /* the formulas stay */
    assert_int_equal(lkjip_bagian_compose(a, h, "tidak.ada", &d, &e), ERR_NOT_FOUND);
}

static void test_tempat__jumlah_kata(void **state)
{
    (void)state;
    assert_int_equal(teks_kaya_kata(NULL), 0);
    assert_int_equal(teks_kaya_kata("dua kata"), 2);
    assert_int_equal(teks_kaya_kata("<p>satu <b>dua</b></p><p>tiga</p>"), 3);
    assert_int_equal(teks_kaya_kata("<ul><li>a</li><li>b</li></ul>"), 2);
}

/* From every state every step leads on; nobody both writes and approves by one right. */
static void test_alur__langkah(void **state)
{
    (void)state;
    assert_non_null(lkjip_alur_get(LKJIP_DRAF, "ajukan"));
    assert_null(lkjip_alur_get(LKJIP_DRAF, "setujui"));
    assert_null(lkjip_alur_get(LKJIP_DITERIMA, "buka"));
    for (const struct lkjip_alur_langkah *l = LKJIP_ALUR; l->nama != NULL; l++) {
        assert_true(l->dari != l->ke && l->tombol != NULL && l->arti != NULL);
        assert_ptr_equal(lkjip_alur_get(l->dari, l->nama), l);
        assert_true(l->ke != LKJIP_DRAF || l->perlu_catatan);
    }
    assert_true(lkjip_terbuka(LKJIP_DRAF) && lkjip_terbuka(LKJIP_DIKOREKSI));
    assert_false(lkjip_terbuka(LKJIP_DISETUJUI));
}

#define UJI(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_lengkap__contoh_dapat_dibekukan),
        UJI(test_lengkap__menyebut_yang_kurang),
        UJI(test_lengkap__tahun_kosong),
        UJI(test_tempat__usul_dapat_disimpan),
        UJI(test_tempat__kalimat_seperti_dicetak),
        UJI(test_tempat__jumlah_kata),
        UJI(test_alur__langkah),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
