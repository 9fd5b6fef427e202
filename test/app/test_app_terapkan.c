/* SPDX-License-Identifier: MIT
 *
 * test_app_terapkan: a set of indikator for many units: said before, done once, refused where it
 * must be.
 */
#include "../store/uji.h"

#include "app/app_cuplikan.h"
#include "app/app_instrumen.h"
#include "app/app_terapkan.h"
#include "base/file.h"
#include "base/str.h"
#include "import/paket_json.h"

#include <string.h>

enum { WAKTU = 1711900000, UNIT_N = 4 };

static struct sys sys;
static struct masalah_list masalah;
static struct penugasan tugas = {.peran = PERAN_PERENCANA};
static struct pelaku orang = {.pengguna_id = 7, .nama = "Perencana", .penugasan = &tugas, .n = 1};
static const char *const KE[UNIT_N] = {"33.03/b", "33.03/c", "33.03/tidak ada",
                                       "33.03/kertanegara' OR 1=1 --"};

static struct paket *example(struct uji *u)
{
    struct paket *p;
    char *isi;
    size_t n;

    masalah_init(&masalah, u->arena);
    assert_int_equal(file_read(u->arena, CERMAT_AKAR "/data/contoh/kertanegara-2024.json",
                               PAKET_BYTES_MAX, &isi, &n, &u->e),
                     0);
    assert_int_equal(paket_json_read(u->arena, (struct str){isi, n}, &p, &masalah), 0);
    return p;
}

/* The example, unit b with an empty Renstra in the state `status`, unit c without one. */
static void load(struct uji *u, int status)
{
    struct paket *p = example(u), b = {0}, c;
    struct renstra r = {.tahun_awal = {true, 2023}, .tahun_akhir = {true, 2024}, .status = status};
    struct unit ub = {.kode = "b", .nama = "Kecamatan B"},
                uc = {.kode = "c", .nama = "Kecamatan C"};
    const struct cuplikan *k;

    r.dokumen = "Peraturan";
    r.tanggal = (struct tanggal){2023, 1, 2};
    b.versi_paket = p->versi_paket;
    b.tahun = p->tahun;
    b.pemda = p->pemda;
    c = b;
    b.unit = &ub;
    b.renstra = &r;
    c.unit = &uc;
    uji_put(u, p);
    uji_put(u, &b);
    uji_put(u, &c);
    sys =
        (struct sys){.store = u->store, .waktu = WAKTU, .instrumen = app_instrumen_list(u->arena)};
    assert_int_equal(
        app_cuplikan_get(&sys, u->arena, (struct unit_tahun){"33.03/kertanegara", 2024}, &k, &u->e),
        0);
    tugas = (struct penugasan){.peran = PERAN_PERENCANA, .pemda_id = k->pemda_id};
}

static int terapkan(struct uji *u, const char *const *kode, size_t n, bool jalankan,
                    struct terapkan_unit **v)
{
    struct app_terapkan x = {{"33.03/kertanegara", 2024}, kode, n, KE, UNIT_N, jalankan};

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_terapkan(&(struct minta){&sys, &orang, u->arena, &masalah}, &x, v, &u->e);
}

static void test_app_terapkan__semua(void **state)
{
    struct uji *u = *state;
    static const char *const kode[] = {"T1.1", "S1.1", "S2.1"};
    struct terapkan_unit *v;
    struct paket *b;

    load(u, RENSTRA_DRAF);
    assert_int_equal(terapkan(u, kode, 3, false, &v), 0);
    assert_int_equal(v[0].tambah, 3);
    assert_false(v[0].selesai);
    assert_int_equal(uji_get(u, "b", 2024)->renstra->indikator.n, 0); /* only said */
    assert_int_equal(terapkan(u, kode, 3, true, &v), 0);
    assert_null(v[0].pesan);
    assert_true(v[0].selesai);
    assert_non_null(strstr(v[1].pesan, "belum mempunyai Renstra"));
    assert_non_null(v[2].pesan);
    assert_non_null(v[3].pesan);
    b = uji_get(u, "b", 2024);
    assert_int_equal(b->renstra->indikator.n, 3);
    assert_int_equal(b->renstra->tujuan.n, 2);
    assert_int_equal(b->renstra->sasaran.n, 2);
    masalah_init(&masalah, u->arena);
    paket_validate(b, &masalah);
    assert_int_equal(masalah.n, 0);
    for (size_t i = 0; i < b->renstra->indikator.n; i++) {
        assert_null(b->renstra->indikator.v[i].penanggung_jawab);
        assert_true(b->renstra->indikator.v[i].target.n > 0);
        for (size_t k = 0; k < b->renstra->indikator.v[i].target.n; k++)
            assert_in_range(b->renstra->indikator.v[i].target.v[k].tahun.nilai, 2023, 2024);
    }
    assert_int_equal(terapkan(u, kode, 3, true, &v), 0); /* twice changes nothing */
    assert_int_equal(v[0].tambah, 0);
    assert_int_equal(uji_get(u, "b", 2024)->renstra->indikator.n, 3);
}

static void test_app_terapkan__ditolak(void **state)
{
    struct uji *u = *state;
    static const char *const kode[] = {"S1.1"}, *const salah[] = {"<script>"};
    struct terapkan_unit *v;

    load(u, RENSTRA_DITETAPKAN);
    uji_gagal(u, terapkan(u, kode, 0, true, &v), ERR_INVALID, "indikator");
    uji_gagal(u, terapkan(u, salah, 1, true, &v), ERR_NOT_FOUND, "tidak ada dalam Renstra");
    assert_int_equal(terapkan(u, kode, 1, true, &v), 0);
    assert_non_null(strstr(v[0].pesan, "sudah ditetapkan"));
    tugas.peran = PERAN_EVALUATOR;
    assert_int_equal(terapkan(u, kode, 1, true, &v), 0);
    assert_non_null(strstr(v[0].pesan, "berwenang"));
    tugas.pemda_id++;
    uji_gagal(u, terapkan(u, kode, 1, true, &v), ERR_DENIED, "berwenang");
}

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_app_terapkan__semua),
        UJI(test_app_terapkan__ditolak),
    };

    return uji_run("app_terapkan", v, sizeof(v) / sizeof(v[0]));
}
