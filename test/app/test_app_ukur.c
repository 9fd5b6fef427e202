/* SPDX-License-Identifier: MIT
 *
 * test_app_ukur: submit, verify, give back, open again; rights, locks, several at once, two at the
 * same moment, evidence.
 */
#include "../store/uji.h"

#include "app/app_audit.h"
#include "app/app_berkas.h"
#include "app/app_ukur.h"
#include "store/store_ukur.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { WAKTU = 1732000000, OPERATOR = 11, KEPALA, KASI, LUAR };

struct panggung { /* one unit with indicators I1 (kasi), I2, and people */
    struct uji *u;
    struct sys sys;
    const struct cuplikan *c;
    struct masalah_list m;
    struct penugasan t[4];
    struct pelaku orang[4];
    int kunci;
};

static struct paket *package(struct arena *a, int64_t realisasi)
{
    struct paket *p = ARENA_NEW(a, struct paket);
    struct indikator *v = ARENA_ARRAY(a, 2, struct indikator);
    struct pengukuran *w = ARENA_ARRAY(a, 2, struct pengukuran);

    p->tahun = (struct cacah){true, 2024};
    p->pemda = ARENA_NEW(a, struct pemda);
    p->pemda->kode = "33.03";
    p->unit = ARENA_NEW(a, struct unit);
    p->unit->kode = "12";
    p->renstra = ARENA_NEW(a, struct renstra);
    p->renstra->tahun_awal = (struct cacah){true, 2021};
    p->renstra->tahun_akhir = (struct cacah){true, 2026};
    p->renstra->indikator.v = v;
    p->renstra->indikator.n = 2;
    p->pengukuran.v = w;
    p->pengukuran.n = 2;
    for (size_t i = 0; i < 2; i++) {
        struct realisasi_triwulan *tw = ARENA_ARRAY(a, 4, struct realisasi_triwulan);

        v[i] = (struct indikator){.kode = i == 0 ? "I1" : "I2",
                                  .tingkat = TINGKAT_SASARAN,
                                  .milik = "S",
                                  .uraian = "Indikator",
                                  .polaritas = POLARITAS_NAIK,
                                  .agregasi = AGREGASI_JUMLAH,
                                  .penanggung_jawab = i == 0 ? "kasi" : NULL};
        for (int t = 0; t < 4; t++)
            tw[t] = (struct realisasi_triwulan){.triwulan = {true, t + 1},
                                                .target = ANGKA(5 * (t + 1), 0),
                                                .realisasi = {t < 2, {realisasi, 0}}};
        w[i] = (struct pengukuran){.indikator = v[i].kode};
        w[i].triwulan.v = tw;
        w[i].triwulan.n = 4;
    }
    return p;
}

static void load(struct panggung *g)
{
    if (app_cuplikan_get(&g->sys, g->u->arena, (struct unit_tahun){"33.03/12", 2024}, &g->c,
                         &g->u->e) < 0)
        fail_msg("%s", g->u->e.msg);
}

static struct panggung *make(struct uji *u)
{
    struct panggung *g = ARENA_NEW(u->arena, struct panggung);
    static const enum peran peran[] = {PERAN_OPERATOR, PERAN_KEPALA, PERAN_PENANGGUNG_JAWAB,
                                       PERAN_OPERATOR};
    static const char *const nama[] = {"Operator", "Kepala", "Kasi", "Luar"};

    g->u = u;
    g->sys = (struct sys){.store = u->store, .waktu = WAKTU};
    masalah_init(&g->m, u->arena);
    uji_put(u, package(u->arena, 5));
    load(g);
    for (int i = 0; i < 4; i++) {
        g->t[i] =
            (struct penugasan){peran[i], g->c->pemda_id, i == 3 ? g->c->unit_id + 1 : g->c->unit_id,
                               i == 2 ? "kasi" : NULL};
        g->orang[i] = (struct pelaku){
            .pengguna_id = OPERATOR + i, .nama = nama[i], .penugasan = &g->t[i], .n = 1};
    }
    return g;
}

static struct app_ukur by(struct panggung *g, int orang)
{
    g->m.n = 0;
    err_clear(&g->u->e);
    return (struct app_ukur){&g->sys, &g->orang[orang - OPERATOR], g->c, g->u->arena, &g->m};
}

static int step(struct panggung *g, int orang, enum ukur_langkah l, const char *kode,
                const char *catatan)
{
    struct app_ukur x = by(g, orang);
    struct ukur_minta m = {l, 1, &kode, 1, catatan};

    return app_ukur_langkah(&x, &m, &g->u->e);
}

static void ok(struct panggung *g, int rc)
{
    if (rc != 0)
        fail_msg("%d: %s", rc, g->u->e.msg);
}

static enum ukur_status status_of(struct panggung *g, const char *kode, int tw)
{
    struct ukur_senarai l;

    ok(g, app_ukur_list(&g->sys, g->c, g->u->arena, tw, &l, &g->u->e));
    return ukur_baris_get(&l, kode, tw)->status;
}

static int fn_terkunci(struct store *s, void *arg, struct err *e)
{
    struct panggung *g = arg;

    g->kunci = ukur_terkunci(s, g->c->paket_id, "I1", 1, e);
    return g->kunci < 0 ? g->kunci : 0;
}

static bool locked(struct panggung *g)
{
    assert_int_equal(store_run(g->sys.store, STORE_BACA, fn_terkunci, g, &g->u->e), 0);
    return g->kunci == 1;
}

/* A second verifier in the unit, so that nobody verifies what he submitted. */
static void add_people(struct uji *u, const struct panggung *g, int aktif)
{
    uji_sql(u, "DELETE FROM penugasan");
    uji_sql(u, "DELETE FROM pengguna");
    uji_sql(u, arena_printf(u->arena,
                            "INSERT INTO pengguna (id, akun, nama, cari, sandi, harus_ganti, aktif,"
                            " dibuat, sandi_waktu) VALUES (%d, 'kepala', 'Kepala', 'kepala', 'x', "
                            "0, %d, 0, 0)",
                            KEPALA, aktif));
    uji_sql(u, arena_printf(u->arena,
                            "INSERT INTO penugasan (pengguna_id, urutan_baris, peran, pemda_id, "
                            "unit_id, mulai) VALUES (%d, 0, 'kepala', %lld, %lld, '2024-01-01')",
                            KEPALA, (long long)g->c->pemda_id, (long long)g->c->unit_id));
}

static void clear_people(struct uji *u)
{
    uji_sql(u, "DELETE FROM penugasan");
    uji_sql(u, "DELETE FROM pengguna");
}

static void test_app_ukur__jalan_penuh(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);
    struct ukur_rinci r;
    struct app_ukur x;
    struct audit *au;
    size_t n;

    assert_int_equal(status_of(g, "I1", 1), UKUR_DRAF);
    assert_false(locked(g));
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    assert_true(locked(g));
    ok(g, step(g, KEPALA, UKUR_KEMBALIKAN, "I1", "Bukti kurang"));
    assert_int_equal(status_of(g, "I1", 1), UKUR_DIKEMBALIKAN);
    assert_false(locked(g));
    ok(g, step(g, KASI, UKUR_CATAT, "I1", "Sudah ditambah"));
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    ok(g, step(g, KASI, UKUR_TARIK, "I1", NULL));
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    ok(g, step(g, OPERATOR, UKUR_VERIFIKASI, "I1", NULL));
    assert_true(locked(g));
    ok(g, step(g, KEPALA, UKUR_BUKA, "I1", "Salah hitung"));
    assert_int_equal(status_of(g, "I1", 1), UKUR_DIBUKA);
    assert_int_equal(status_of(g, "I1", 2), UKUR_DRAF);
    x = by(g, KASI);
    ok(g, app_ukur_rinci(&x, "I1", 1, &r, &u->e));
    assert_int_equal(r.n_riwayat, 8);
    assert_string_equal(r.riwayat[1].catatan, "Bukti kurang");
    assert_string_equal(r.riwayat[1].pengguna, "Kepala");
    ok(g,
       app_audit_list(&g->sys, u->arena,
                      &(struct audit_pilih){.unit_id = g->c->unit_id, .maks = 50}, &au, &n, &u->e));
    assert_int_equal(n, 8);
    assert_string_equal(au[0].aksi, "ukur_buka");
    assert_string_equal(au[0].lama, "terverifikasi");
    assert_string_equal(au[0].alasan, "Salah hitung");
}

static void test_app_ukur__ditolak(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);
    static const char *const dua[] = {"I1", "I2"};
    struct app_ukur x;

    uji_gagal(u, step(g, KASI, UKUR_AJUKAN, "I2", NULL), ERR_DENIED, "tidak berhak mengajukan");
    uji_gagal(u, step(g, LUAR, UKUR_AJUKAN, "I1", NULL), ERR_DENIED, "tidak berhak");
    uji_gagal(u, step(g, OPERATOR, UKUR_AJUKAN, "I9", NULL), ERR_NOT_FOUND, "I9");
    uji_gagal(u, step(g, OPERATOR, UKUR_VERIFIKASI, "I1", NULL), ERR_INVALID, "draf");
    assert_string_equal(g->m.v[0].tempat, "I1");
    uji_gagal(u, step(g, KASI, UKUR_VERIFIKASI, "I1", NULL), ERR_DENIED, "memverifikasi");
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    uji_gagal(u, step(g, KEPALA, UKUR_KEMBALIKAN, "I1", "  "), ERR_INVALID, "catatan");
    uji_gagal(u, step(g, OPERATOR, UKUR_BUKA, "I1", "x"), ERR_DENIED, "membuka");
    uji_gagal(u, step(g, KEPALA, UKUR_BUKA, "I1", "x"), ERR_INVALID, "diajukan");
    /* all or nothing: I1 stands elsewhere already */
    x = by(g, OPERATOR);
    uji_gagal(u, app_ukur_langkah(&x, &(struct ukur_minta){UKUR_AJUKAN, 1, dua, 2, NULL}, &u->e),
              ERR_INVALID, "diajukan");
    assert_int_equal(g->m.n, 1);
    assert_int_equal(status_of(g, "I2", 1), UKUR_DRAF);
    /* nothing to submit in quarter 3 */
    x = by(g, OPERATOR);
    uji_gagal(u, app_ukur_langkah(&x, &(struct ukur_minta){UKUR_AJUKAN, 3, dua, 2, NULL}, &u->e),
              ERR_INVALID, "belum diisi");
    assert_int_equal(g->m.n, 2);
    x = by(g, OPERATOR);
    uji_gagal(u, app_ukur_langkah(&x, &(struct ukur_minta){UKUR_AJUKAN, 2, dua, 0, NULL}, &u->e),
              ERR_INVALID, "pilih");
    ok(g, app_ukur_langkah(&x, &(struct ukur_minta){UKUR_AJUKAN, 2, dua, 2, NULL}, &u->e));
    assert_int_equal(status_of(g, "I2", 2), UKUR_DIAJUKAN);
}

static void test_app_ukur__bukan_pengajunya(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);

    add_people(u, g, 1);
    ok(g, step(g, OPERATOR, UKUR_AJUKAN, "I1", NULL));
    uji_gagal(u, step(g, OPERATOR, UKUR_VERIFIKASI, "I1", NULL), ERR_INVALID, "orang lain");
    assert_int_equal(status_of(g, "I1", 1), UKUR_DIAJUKAN);
    ok(g, step(g, KEPALA, UKUR_VERIFIKASI, "I1", NULL));
    add_people(u, g, 0); /* the only other one has left */
    ok(g, step(g, OPERATOR, UKUR_AJUKAN, "I2", NULL));
    ok(g, step(g, OPERATOR, UKUR_VERIFIKASI, "I2", NULL));
    clear_people(u);
}

/* What the snapshot shows must still be there when the step is stored. */
static void test_app_ukur__data_berubah(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);

    uji_sql(u, "UPDATE paket SET revisi = revisi + 1");
    uji_gagal(u, step(g, KASI, UKUR_AJUKAN, "I1", NULL), ERR_CONFLICT, "muat ulang");
    assert_int_equal(status_of(g, "I1", 1), UKUR_DRAF);
    load(g);
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    uji_put(u, package(u->arena, 6)); /* an import keeps where the quarter stands */
    load(g);
    assert_int_equal(status_of(g, "I1", 1), UKUR_DIAJUKAN);
}

struct serentak {
    struct panggung *g;
    struct store *store;
    enum ukur_langkah l;
    int rc;
    struct err e;
};

static void *at_once(void *arg)
{
    struct serentak *s = arg;
    struct arena *a = arena_new(8 << 20);
    struct sys sys = {.store = s->store, .waktu = WAKTU};
    struct masalah_list m;
    struct app_ukur x = {&sys, &s->g->orang[KEPALA - OPERATOR], s->g->c, a, &m};
    const char *kode = "I1";

    masalah_init(&m, a);
    s->rc = app_ukur_langkah(&x, &(struct ukur_minta){s->l, 1, &kode, 1, "catatan"}, &s->e);
    arena_free(a);
    return NULL;
}

/* One verifies while another gives back: exactly one of them did. */
static void test_app_ukur__serentak(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);
    struct serentak s[2];
    pthread_t t[2];
    enum ukur_status akhir;

    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    for (int i = 0; i < 2; i++)
        s[i] = (struct serentak){
            .g = g, .store = uji_open(u), .l = i == 0 ? UKUR_VERIFIKASI : UKUR_KEMBALIKAN};
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&t[i], NULL, at_once, &s[i]), 0);
    for (int i = 0; i < 2; i++) {
        pthread_join(t[i], NULL);
        store_close(s[i].store);
    }
    assert_true((s[0].rc == 0) != (s[1].rc == 0));
    akhir = status_of(g, "I1", 1);
    assert_int_equal(akhir, s[0].rc == 0 ? UKUR_TERVERIFIKASI : UKUR_DIKEMBALIKAN);
    assert_true(s[0].rc == 0 ? s[1].rc == ERR_INVALID : s[0].rc == ERR_INVALID);
}

static int add_file(struct panggung *g, int orang, const char *isi, int64_t *id)
{
    struct app_ukur x = by(g, orang);
    struct bukti_baru b = {.indikator = "I1",
                           .triwulan = 1,
                           .nama = "../foto kegiatan.PDF",
                           .p = isi,
                           .n = strlen(isi),
                           .keterangan = "Kegiatan"};

    return app_ukur_bukti_tambah(&x, &b, id, &g->u->e);
}

static void test_app_ukur__bukti(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);
    struct app_ukur x;
    struct ukur_rinci r;
    struct ukur_bukti b;
    int64_t id, lain;

    ok(g, add_file(g, KASI, "%PDF-1.4 bukti %%EOF", &id));
    ok(g, add_file(g, OPERATOR, "%PDF-1.4 bukti %%EOF", &lain)); /* the same file twice */
    x = by(g, KASI);
    ok(g, app_ukur_rinci(&x, "I1", 1, &r, &u->e));
    assert_int_equal(r.n_bukti, 2);
    assert_int_equal(r.baris.bukti, 2);
    assert_int_equal(r.bukti[0].berkas_id, r.bukti[1].berkas_id);
    assert_string_equal(r.bukti[0].nama, "foto kegiatan.pdf");
    assert_string_equal(r.bukti[0].jenis, "pdf");
    ok(g, app_ukur_bukti_hapus(&x, lain, false, &u->e));
    ok(g, app_ukur_bukti_hapus(&x, lain, false, &u->e)); /* twice is once */
    uji_gagal(u, app_ukur_bukti_get(&x, lain, &b, &u->e), ERR_NOT_FOUND, "dihapus");
    ok(g, app_ukur_rinci(&x, "I1", 1, &r, &u->e));
    assert_int_equal(r.baris.bukti, 1);
    ok(g, app_ukur_bukti_hapus(&x, lain, true, &u->e));
    ok(g, app_ukur_bukti_get(&x, lain, &b, &u->e));
    uji_gagal(u, add_file(g, LUAR, "%PDF-1.4 %%EOF", &id), ERR_DENIED, "tidak berhak");
    x = by(g, LUAR);
    uji_gagal(u, app_ukur_bukti_get(&x, lain, &b, &u->e), ERR_DENIED, "tidak berhak");
    uji_gagal(u, app_ukur_bukti_hapus(&x, lain, false, &u->e), ERR_DENIED, "tidak berhak");
    uji_gagal(u, add_file(g, KASI, "<svg onload=x>", &id), ERR_INVALID, "cetak ke PDF");
    x = by(g, KASI);
    uji_gagal(u, app_ukur_bukti_hapus(&x, 999999, false, &u->e), ERR_NOT_FOUND, "tidak ada");
    ok(g, step(g, KASI, UKUR_AJUKAN, "I1", NULL));
    uji_gagal(u, add_file(g, KASI, "%PDF-1.4 b %%EOF", &id), ERR_DENIED, "ditarik");
    x = by(g, KASI);
    uji_gagal(u, app_ukur_bukti_hapus(&x, lain, false, &u->e), ERR_DENIED, "tidak dapat diubah");
}

/* A file that is evidence is never cleared. */
static void test_app_ukur__bukti_tidak_tersapu(void **state)
{
    struct uji *u = *state;
    struct panggung *g = make(u);
    struct app_ukur x;
    struct ukur_bukti b;
    struct berkas f;
    const void *p;
    int64_t id;

    ok(g, add_file(g, KASI, "%PDF-1.4 tetap %%EOF", &id));
    g->sys.waktu += 40 * 86400;
    while (app_berkas_sapu(&g->sys, 100, &u->e) > 0)
        continue;
    assert_int_equal(u->e.code, 0);
    x = by(g, KASI);
    ok(g, app_ukur_bukti_get(&x, id, &b, &u->e));
    ok(g, app_berkas_isi(&g->sys, u->arena, b.berkas_id, &f, &p, &u->e));
    assert_memory_equal(p, "%PDF-1.4 tetap %%EOF", f.ukuran);
}

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_app_ukur__jalan_penuh),
        UJI(test_app_ukur__ditolak),
        UJI(test_app_ukur__bukan_pengajunya),
        UJI(test_app_ukur__data_berubah),
        UJI(test_app_ukur__serentak),
        UJI(test_app_ukur__bukti),
        UJI(test_app_ukur__bukti_tidak_tersapu),
    };

    return uji_run("app_ukur", v, sizeof(v) / sizeof(v[0]));
}
