/* SPDX-License-Identifier: MIT
 *
 * test_app_pk: the life of perjanjian kinerja from proposal to received, who may do what, what is
 * refused in which state, notes, withdrawing, and the trail it leaves.
 */
#include "../store/uji.h"

#include "app/app_audit.h"
#include "app/app_berkas.h"
#include "app/app_instrumen.h"
#include "app/app_pk.h"
#include "app/app_rekam.h"
#include "base/file.h"
#include "base/str.h"
#include "core/pk_bantu.h"
#include "core/pk_susun.h"
#include "import/paket_json.h"

#include <string.h>

enum { WAKTU = 1711900000 };

static struct sys sys;
static struct masalah_list masalah;
static struct penugasan tugas;
static struct pelaku orang = {.pengguna_id = 7, .nama = "Operator", .penugasan = &tugas, .n = 1};
static struct unit_tahun mana; /* of the example */

/* The example package of Kertanegara; its keys as in the file. */
static void load(struct uji *u)
{
    struct paket *p;
    char *isi;
    size_t n;

    masalah_init(&masalah, u->arena);
    assert_int_equal(file_read(u->arena, CERMAT_AKAR "/data/contoh/kertanegara-2024.json",
                               PAKET_BYTES_MAX, &isi, &n, &u->e),
                     0);
    assert_int_equal(paket_json_read(u->arena, (struct str){isi, n}, &p, &masalah), 0);
    uji_put(u, p);
    mana =
        (struct unit_tahun){arena_printf(u->arena, "%s/%s", p->pemda->kode, p->unit->kode), 2024};
    sys =
        (struct sys){.store = u->store, .waktu = WAKTU, .instrumen = app_instrumen_list(u->arena)};
}

static const struct cuplikan *cuplikan(struct uji *u)
{
    const struct cuplikan *c;

    err_clear(&u->e);
    if (app_cuplikan_get(&sys, u->arena, mana, &c, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return c;
}

/* Who acts from now on: a role in the unit of the example, or in its pemda. */
static void jadi(struct uji *u, enum peran peran, const char *jabatan)
{
    const struct cuplikan *c = cuplikan(u);

    tugas = (struct penugasan){.peran = peran,
                               .pemda_id = c->pemda_id,
                               .unit_id = peran >= PERAN_ORGANISASI ? 0 : c->unit_id,
                               .jabatan = jabatan};
}

static const struct perjanjian_kinerja *pk_in(const struct cuplikan *c, const char *jabatan,
                                              int64_t urutan)
{
    const struct paket *p = c->paket;

    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++)
        if (strcmp(p->perjanjian_kinerja.v[i].jabatan, jabatan) == 0 &&
            p->perjanjian_kinerja.v[i].urutan.nilai == urutan)
            return &p->perjanjian_kinerja.v[i];
    return NULL;
}

static const struct perjanjian_kinerja *pk_of(struct uji *u, const char *jabatan, int64_t urutan)
{
    return pk_in(cuplikan(u), jabatan, urutan);
}

static int buat(struct uji *u, const struct perjanjian_kinerja *v, size_t n)
{
    struct app_pk_buat b = {mana, v, n};

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_pk_buat(&sys, &orang, u->arena, &b, &masalah, &u->e);
}

static struct perjanjian_kinerja perubahan(struct uji *u, const char *jabatan)
{
    const struct cuplikan *c = cuplikan(u);
    struct pk_ubah x = {.lama = pk_terakhir(c->paket, jabatan),
                        .sebab = PK_PERUBAHAN_PRIORITAS,
                        .alasan = "Anggaran perubahan."};

    return *pk_perubahan(u->arena, c->paket, &x);
}

static void buat_perubahan(struct uji *u, const char *jabatan)
{
    struct perjanjian_kinerja k = perubahan(u, jabatan);

    if (buat(u, &k, 1) < 0)
        fail_msg("%s", u->e.msg);
}

static struct app_pk_jalan langkah(const char *jabatan, int64_t urutan, enum pk_langkah l)
{
    return (struct app_pk_jalan){.pk = {mana, jabatan, urutan}, .langkah = l};
}

static int jalan_(struct uji *u, const struct app_pk_jalan *j)
{
    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_pk_jalan(&sys, &orang, u->arena, j, &masalah, &u->e);
}

static int jalan(struct uji *u, enum pk_langkah l)
{
    struct app_pk_jalan j = langkah("camat", 3, l);

    if (l == PK_LANGKAH_TANDATANGANI) {
        j.nomor = "100/7";
        j.tanggal = (struct tanggal){2024, 10, 1};
    }
    if (l == PK_LANGKAH_BUKA || l == PK_LANGKAH_KOREKSI)
        j.keterangan = "Target belum sesuai.";
    return jalan_(u, &j);
}

static void maju(struct uji *u, enum pk_langkah l)
{
    if (jalan(u, l) < 0)
        fail_msg("langkah %d: %s", (int)l, u->e.msg);
}

static void test_app_pk__dari_draf_sampai_diterima(void **state)
{
    struct uji *u = *state;
    const struct perjanjian_kinerja *k;
    struct pk_riwayat r;
    struct audit *v;
    size_t n, lama;

    load(u);
    jadi(u, PERAN_OPERATOR, NULL);
    lama = cuplikan(u)->paket->perjanjian_kinerja.n;
    buat_perubahan(u, "camat");
    k = pk_of(u, "camat", 3);
    assert_int_equal(cuplikan(u)->paket->perjanjian_kinerja.n, lama + 1);
    assert_int_equal(k->status, PK_DRAF);
    assert_int_equal(k->baris.n, 4);
    assert_int_equal(k->anggaran.n, 5);
    assert_string_equal(k->alasan, "Anggaran perubahan.");
    maju(u, PK_LANGKAH_AJUKAN);
    jadi(u, PERAN_ORGANISASI, NULL);
    maju(u, PK_LANGKAH_KOREKSI);
    assert_int_equal(pk_of(u, "camat", 3)->status, PK_DIKOREKSI);
    jadi(u, PERAN_OPERATOR, NULL);
    maju(u, PK_LANGKAH_AJUKAN);
    jadi(u, PERAN_ORGANISASI, NULL);
    maju(u, PK_LANGKAH_SETUJUI);
    maju(u, PK_LANGKAH_BUKA);
    assert_int_equal(pk_of(u, "camat", 3)->status, PK_DRAF);
    maju(u, PK_LANGKAH_SETUJUI);
    maju(u, PK_LANGKAH_TANDATANGANI);
    k = pk_of(u, "camat", 3);
    assert_int_equal(k->status, PK_DITANDATANGANI);
    assert_string_equal(k->nomor, "100/7");
    assert_int_equal(k->tanggal.bulan, 10);
    assert_int_equal(tanggal_cmp(k->berlaku_mulai, k->tanggal), 0);
    maju(u, PK_LANGKAH_SAMPAIKAN);
    maju(u, PK_LANGKAH_TERIMA);
    assert_int_equal(pk_of(u, "camat", 3)->status, PK_DITERIMA);
    assert_int_equal(app_pk_riwayat(&sys, u->arena, cuplikan(u), &r, &u->e), 0);
    assert_int_equal(r.n_jejak, 10);
    assert_int_equal(r.jejak[0].langkah, PK_LANGKAH_SUSUN);
    assert_string_equal(r.jejak[2].keterangan, "Target belum sesuai.");
    assert_string_equal(r.jejak[7].tanggal, "2024-10-01");
    assert_string_equal(r.jejak[9].oleh, "Operator");
    struct audit_pilih pilih = {.unit_id = cuplikan(u)->unit_id, .maks = 100};
    assert_int_equal(app_audit_list(&sys, u->arena, &pilih, &v, &n, &u->e), 0);
    assert_true(n >= 12);
    assert_string_equal(v[0].aksi, "pk_terima"); /* newest first */
    assert_string_equal(v[0].lama, "disampaikan");
    assert_string_equal(v[0].baru, "diterima");
}

static void test_app_pk__langkah_yang_ditolak(void **state)
{
    struct uji *u = *state;

    load(u);
    jadi(u, PERAN_ORGANISASI, NULL);
    uji_gagal(u, jalan(u, PK_LANGKAH_SETUJUI), ERR_NOT_FOUND, "tidak ada lagi");
    jadi(u, PERAN_OPERATOR, NULL);
    buat_perubahan(u, "camat");
    uji_gagal(u, jalan(u, PK_LANGKAH_TANDATANGANI), ERR_CONFLICT, "berstatus draf");
    uji_gagal(u, jalan(u, PK_LANGKAH_SAMPAIKAN), ERR_CONFLICT, "berstatus draf");
    struct perjanjian_kinerja k = perubahan(u, "camat");
    uji_gagal(u, buat(u, &k, 1), ERR_CONFLICT, "belum ditandatangani");
    k = perubahan(u, "sekretaris");
    k.urutan.nilai = 2;
    uji_gagal(u, buat(u, &k, 1), ERR_INVALID, "");
    k = perubahan(u, "sekretaris");
    k.alasan = NULL;
    uji_gagal(u, buat(u, &k, 1), ERR_INVALID, "");
    k.alasan = "x";
    k.pejabat = "camat-2";
    uji_gagal(u, buat(u, &k, 1), ERR_INVALID, "");
    jadi(u, PERAN_ORGANISASI, NULL);
    struct app_pk_jalan j = langkah("camat", 3, PK_LANGKAH_KOREKSI);
    uji_gagal(u, jalan_(u, &j), ERR_CONFLICT, "apa yang harus diperbaiki");
    maju(u, PK_LANGKAH_SETUJUI);
    j = langkah("camat", 3, PK_LANGKAH_BUKA);
    uji_gagal(u, jalan_(u, &j), ERR_INVALID, "");
    j = langkah("camat", 3, PK_LANGKAH_TANDATANGANI);
    uji_gagal(u, jalan_(u, &j), ERR_INVALID, "");
    assert_string_equal(masalah.v[0].tempat, "tanggal");
    j.tanggal = (struct tanggal){2023, 11, 30};
    uji_gagal(u, jalan_(u, &j), ERR_INVALID, "");
    j.tanggal = (struct tanggal){2023, 12, 29};
    uji_gagal(u, jalan_(u, &j), ERR_INVALID, "");
    assert_string_equal(masalah.v[0].tempat, "berlaku_mulai");
    j.berlaku_mulai = (struct tanggal){2024, 1, 2};
    assert_int_equal(jalan_(u, &j), 0);
    uji_gagal(u, jalan(u, PK_LANGKAH_BUKA), ERR_CONFLICT, "berstatus ditandatangani");
    jadi(u, PERAN_OPERATOR, NULL);
    uji_gagal(u, jalan(u, PK_LANGKAH_CABUT), ERR_CONFLICT, "berstatus ditandatangani");
    uji_gagal(u, jalan(u, PK_LANGKAH_AJUKAN), ERR_CONFLICT, "berstatus ditandatangani");
}

static void test_app_pk__tanpa_target_tidak_disetujui(void **state)
{
    struct uji *u = *state;

    load(u);
    jadi(u, PERAN_OPERATOR, NULL);
    struct perjanjian_kinerja k = perubahan(u, "camat");
    struct pk_baris b = {.uraian = "Laporan"};
    k.baris.v = &b;
    k.baris.n = 1;
    assert_int_equal(buat(u, &k, 1), 0);
    uji_gagal(u, jalan(u, PK_LANGKAH_AJUKAN), ERR_CONFLICT, "belum mempunyai target");
    assert_int_equal(jalan(u, PK_LANGKAH_CABUT), 0);
    k.baris.n = 0;
    assert_int_equal(buat(u, &k, 1), 0);
    uji_gagal(u, jalan(u, PK_LANGKAH_AJUKAN), ERR_CONFLICT, "belum mempunyai indikator");
}

/* Role x step on the camat's and on the sekretaris' PK: 1 where the table of rights allows it. */
static void test_app_pk__hak(void **state)
{
    static const struct {
        enum peran peran;
        const char *jabatan;
        bool ubah_camat, ubah_sekretaris, setujui, tandatangan;
    } V[] = {
        {PERAN_OPERATOR, "kasubbag-perencanaan", true, true, false, true},
        {PERAN_PENANGGUNG_JAWAB, "sekretaris", false, true, false, false},
        {PERAN_KEPALA, "camat", true, false, true, true},
        {PERAN_ORGANISASI, NULL, false, false, true, true},
        {PERAN_PERENCANA, NULL, false, false, false, false},
        {PERAN_EVALUATOR, NULL, false, false, false, false},
        {PERAN_PIMPINAN, NULL, false, false, false, false},
        {PERAN_ADMIN, NULL, false, false, false, false},
    };
    struct uji *u = *state;

    load(u);
    for (size_t i = 0; i < sizeof(V) / sizeof(V[0]); i++) {
        struct perjanjian_kinerja k = perubahan(u, "camat"), s = perubahan(u, "sekretaris");

        k.alasan = s.alasan = NULL; /* passes the right, then fails: nothing is made */
        jadi(u, V[i].peran, V[i].jabatan);
        assert_int_equal(buat(u, &k, 1), V[i].ubah_camat ? ERR_INVALID : ERR_DENIED);
        assert_int_equal(buat(u, &s, 1), V[i].ubah_sekretaris ? ERR_INVALID : ERR_DENIED);
        assert_int_equal(jalan(u, PK_LANGKAH_SETUJUI), V[i].setujui ? ERR_NOT_FOUND : ERR_DENIED);
        assert_int_equal(jalan(u, PK_LANGKAH_TANDATANGANI),
                         V[i].tandatangan ? ERR_NOT_FOUND : ERR_DENIED);
    }
    jadi(u, PERAN_OPERATOR, NULL);
    tugas.unit_id++; /* the same role in another unit */
    uji_gagal(u, jalan(u, PK_LANGKAH_AJUKAN), ERR_DENIED, "tidak berhak");
    assert_int_equal(
        app_pk_buat(&sys, NULL, u->arena, &(struct app_pk_buat){mana, NULL, 0}, &masalah, &u->e),
        0); /* nothing asked, nothing done */
    assert_null(pk_of(u, "camat", 3));
}

static int catat(struct uji *u, const char *bagian, const char *baris, const char *isi)
{
    struct app_pk_catat x = {{mana, "camat", 3}, bagian, baris, "target", isi};

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_pk_catat(&sys, &orang, u->arena, &x, &masalah, &u->e);
}

static void test_app_pk__catatan(void **state)
{
    struct uji *u = *state;
    struct pk_riwayat r;

    load(u);
    struct app_pk_jalan j = langkah("camat", 3, PK_LANGKAH_KOREKSI);
    jadi(u, PERAN_OPERATOR, NULL);
    buat_perubahan(u, "camat");
    jadi(u, PERAN_EVALUATOR, NULL);
    uji_gagal(u, catat(u, "baris", "T1.1", "x"), ERR_DENIED, "tidak berhak");
    jadi(u, PERAN_ORGANISASI, NULL);
    uji_gagal(u, catat(u, "lain", NULL, "x"), ERR_INVALID, "");
    uji_gagal(u, catat(u, "baris", "T1.1", "  "), ERR_INVALID, "");
    assert_int_equal(catat(u, "baris", "T1.1", "Samakan dengan Renstra."), 0);
    assert_int_equal(jalan_(u, &j), 0); /* an open note is enough */
    assert_int_equal(app_pk_riwayat(&sys, u->arena, cuplikan(u), &r, &u->e), 0);
    assert_int_equal(r.n_catatan, 1);
    assert_string_equal(r.catatan[0].baris, "T1.1");
    assert_int_equal(r.catatan[0].selesai_waktu, 0);
    jadi(u, PERAN_PIMPINAN, NULL);
    uji_gagal(u, app_pk_catatan_selesai(&sys, &orang, u->arena, mana, r.catatan[0].id, &u->e),
              ERR_DENIED, "tidak berhak");
    jadi(u, PERAN_OPERATOR, NULL);
    err_clear(&u->e);
    assert_int_equal(app_pk_catatan_selesai(&sys, &orang, u->arena, mana, r.catatan[0].id, &u->e),
                     0);
    uji_gagal(u, app_pk_catatan_selesai(&sys, &orang, u->arena, mana, r.catatan[0].id, &u->e),
              ERR_NOT_FOUND, "");
    assert_int_equal(app_pk_riwayat(&sys, u->arena, cuplikan(u), &r, &u->e), 0);
    assert_int_equal(r.catatan[0].selesai_waktu, WAKTU);
}

/* The first row of a PK as app_rekam() would change it. */
static int set_target(struct uji *u, const char *jabatan, int64_t urutan)
{
    const struct cuplikan *c = cuplikan(u);
    struct baris b = cuplikan_baris(c, &pk_in(c, jabatan, urutan)->baris.v[0]);
    struct rekam_isi isi = {"target", "87,5"};
    struct rekam op = {
        .op = REKAM_UBAH, .tabel = b.tabel, .id = b.id, .versi = b.versi, .isi = &isi, .n = 1};
    struct app_rekam r = {.mana = mana, .v = &op, .n = 1, .masalah = &masalah};
    struct app_rekam_hasil hasil;

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_rekam(&sys, &orang, u->arena, &r, &hasil, &u->e);
}

/* What was approved is what gets signed: cells are open in a draft and when it was given back. */
static void test_app_pk__isi_tertutup_sesudah_disetujui(void **state)
{
    struct uji *u = *state;

    load(u);
    jadi(u, PERAN_OPERATOR, NULL);
    uji_gagal(u, set_target(u, "camat", 2), ERR_DENIED, "");
    buat_perubahan(u, "camat");
    assert_int_equal(set_target(u, "camat", 3), 0);
    jadi(u, PERAN_ORGANISASI, NULL);
    maju(u, PK_LANGKAH_SETUJUI);
    jadi(u, PERAN_OPERATOR, NULL);
    uji_gagal(u, set_target(u, "camat", 3), ERR_DENIED, "disetujui");
    jadi(u, PERAN_ORGANISASI, NULL);
    maju(u, PK_LANGKAH_KOREKSI);
    jadi(u, PERAN_OPERATOR, NULL);
    assert_int_equal(set_target(u, "camat", 3), 0);
    assert_int_equal(pk_of(u, "camat", 3)->baris.v[0].target.nilai.koef, 875);
}

/* A withdrawn draft leaves nothing but its audit entries; its urutan is free again. */
static void test_app_pk__cabut(void **state)
{
    struct uji *u = *state;
    struct pk_riwayat r;

    load(u);
    jadi(u, PERAN_OPERATOR, NULL);
    buat_perubahan(u, "camat");
    assert_int_equal(catat(u, "pernyataan", NULL, "Periksa."), 0);
    assert_int_equal(jalan(u, PK_LANGKAH_CABUT), 0);
    assert_null(pk_of(u, "camat", 3));
    assert_int_equal(app_pk_riwayat(&sys, u->arena, cuplikan(u), &r, &u->e), 0);
    assert_int_equal(r.n_jejak + r.n_catatan, 0);
    buat_perubahan(u, "camat");
    assert_int_equal(pk_of(u, "camat", 3)->baris.n, 4);
}

static void test_app_pk__semua_atau_tidak_sama_sekali(void **state)
{
    struct uji *u = *state;
    struct perjanjian_kinerja v[2];

    load(u);
    jadi(u, PERAN_OPERATOR, NULL);
    v[0] = perubahan(u, "camat");
    v[1] = perubahan(u, "sekretaris");
    store_set_gagal(u->store, 40); /* somewhere in the second */
    assert_true(buat(u, v, 2) < 0);
    store_set_gagal(u->store, 0);
    assert_null(pk_of(u, "camat", 3));
    assert_int_equal(buat(u, v, 2), 0);
    assert_non_null(pk_of(u, "camat", 3));
    assert_non_null(pk_of(u, "sekretaris", 3));
}

static void test_app_pk__pindaian(void **state)
{
    static const char PDF[] = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    struct uji *u = *state;
    struct berkas b;
    struct pk_riwayat r;

    load(u);
    struct app_pk_jalan j = langkah("camat", 2, PK_LANGKAH_PINDAI);
    jadi(u, PERAN_KEPALA, "camat");
    uji_gagal(u, jalan_(u, &j), ERR_INVALID, "");
    assert_int_equal(app_berkas_put(&sys, u->arena,
                                    &(struct berkas_masuk){PDF, sizeof(PDF) - 1, NULL}, &b, &u->e),
                     0);
    j.berkas_id = b.id;
    j.berkas_nama = "pk-camat.pdf";
    if (jalan_(u, &j) < 0)
        fail_msg("%s", u->e.msg);
    assert_int_equal(pk_of(u, "camat", 2)->status, PK_DITANDATANGANI);
    assert_int_equal(app_pk_riwayat(&sys, u->arena, cuplikan(u), &r, &u->e), 0);
    assert_int_equal(r.jejak[0].berkas_id, b.id);
    assert_string_equal(r.jejak[0].berkas_nama, "pk-camat.pdf");
}

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_app_pk__dari_draf_sampai_diterima),
        UJI(test_app_pk__langkah_yang_ditolak),
        UJI(test_app_pk__tanpa_target_tidak_disetujui),
        UJI(test_app_pk__hak),
        UJI(test_app_pk__catatan),
        UJI(test_app_pk__isi_tertutup_sesudah_disetujui),
        UJI(test_app_pk__cabut),
        UJI(test_app_pk__semua_atau_tidak_sama_sekali),
        UJI(test_app_pk__pindaian),
    };

    return uji_run("app_pk", v, sizeof(v) / sizeof(v[0]));
}
