/* SPDX-License-Identifier: MIT
 *
 * test_app_lkjip: a report on its way: notes, steps and who may take them, templates of offices and
 * hostile ones, frozen versions that say when they were touched.
 */
#include "../store/uji.h"

#include "app/app_berkas.h"
#include "app/app_hitung.h"
#include "app/app_instrumen.h"
#include "app/app_kerja.h"
#include "app/app_lkjip_alur.h"
#include "app/app_lkjip_beku.h"
#include "app/app_lkjip_templat.h"
#include "app/app_paket.h"
#include "app/app_rekam.h"
#include "base/file.h"
#include "base/zip.h"
#include "core/paket_skema.h"
#include "report/hitung_json.h"
#include "report/paket_json_tulis.h"

#include <string.h>

enum { WAKTU = 1800000000 };

struct kantor { /* the example unit and its people */
    struct uji *u;
    struct sys sys;
    struct unit_tahun mana;
    const struct cuplikan *c;
    struct pelaku penyusun, kepala, sekretaris, organisasi, lain;
    struct penugasan t[5];
};

static const struct cuplikan *look(struct kantor *k)
{
    if (app_cuplikan_get(&k->sys, k->u->arena, k->mana, &k->c, &k->u->e) < 0)
        fail_msg("%s", k->u->e.msg);
    return k->c;
}

static struct pelaku person(struct penugasan *t, int64_t id, const char *nama, enum peran peran)
{
    t->peran = peran;
    return (struct pelaku){.pengguna_id = id, .nama = nama, .penugasan = t, .n = 1};
}

static struct kantor *open_office(struct uji *u)
{
    struct kantor *k = ARENA_NEW(u->arena, struct kantor);
    struct app_paket_hasil h;
    struct masalah_list m;
    char *p;
    size_t n;

    k->u = u;
    k->sys =
        (struct sys){.store = u->store, .waktu = WAKTU, .instrumen = app_instrumen_list(u->arena)};
    masalah_init(&m, u->arena);
    assert_int_equal(file_read(u->arena, CERMAT_AKAR "/data/contoh/kertanegara-2024.json",
                               (size_t)8 << 20, &p, &n, &u->e),
                     0);
    assert_int_equal(app_paket_import(&k->sys, u->arena, (struct str){p, n}, &h, &m, &u->e), 0);
    k->mana = (struct unit_tahun){arena_printf(u->arena, "%s/%s", h.pemda, h.unit), h.tahun};
    look(k);
    for (int i = 0; i < 5; i++)
        k->t[i] = (struct penugasan){.pemda_id = k->c->pemda_id, .unit_id = k->c->unit_id};
    k->penyusun = person(&k->t[0], 1, "Operator", PERAN_OPERATOR);
    k->kepala = person(&k->t[1], 2, "Camat", PERAN_KEPALA);
    k->sekretaris = person(&k->t[2], 3, "Sekretaris", PERAN_PENANGGUNG_JAWAB);
    k->organisasi = person(&k->t[3], 4, "Organisasi", PERAN_ORGANISASI);
    k->t[3].unit_id = 0;
    k->lain = person(&k->t[4], 5, "Operator lain", PERAN_OPERATOR);
    k->t[4].unit_id = k->c->unit_id + 1000;
    return k;
}

/* The schema of PostgreSQL is shared by the tests. */
static void clear(struct uji *u)
{
    static const char *const TABEL[] = {"lkjip_beku",    "lkjip_catatan", "lkjip_langkah", "lkjip",
                                        "templat_pakai", "templat",       "pekerjaan"};

    for (size_t i = 0; i < sizeof(TABEL) / sizeof(TABEL[0]); i++)
        uji_sql(u, arena_printf(u->arena, "DELETE FROM %s", TABEL[i]));
}

static struct app_lkjip_keadaan state_of(struct kantor *k)
{
    struct app_lkjip_keadaan x;

    if (app_lkjip_keadaan_get(&k->sys, k->u->arena, k->c, &x, &k->u->e) < 0)
        fail_msg("%s", k->u->e.msg);
    return x;
}

static int step(struct kantor *k, const struct pelaku *p, const char *nama, const char *catatan)
{
    const struct app_lkjip_langkah l = {.nama = nama,
                                        .dari = state_of(k).posisi.status,
                                        .catatan = catatan,
                                        .nomor = "130/77/2025",
                                        .tanggal = {2025, 2, 28}};

    err_clear(&k->u->e);
    return app_lkjip_langkah(&k->sys, p, k->c, &l, &k->u->e);
}

/* From draft to received, by the right people only. */
static void test_app_lkjip__sampai_diterima(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct app_lkjip_keadaan x;

    err_clear(&u->e);
    uji_gagal(u, step(k, &k->kepala, "ajukan", NULL), ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->lain, "ajukan", NULL), ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->kepala, "setujui", NULL), ERR_CONFLICT, "muat ulang");
    assert_int_equal(step(k, &k->penyusun, "ajukan", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->sekretaris, "kembalikan", " "), ERR_INVALID, "belum diisi");
    assert_int_equal(step(k, &k->sekretaris, "kembalikan", "Bab III perlu diperbaiki"), 0);
    assert_int_equal(step(k, &k->penyusun, "ajukan", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->penyusun, "setujui", NULL), ERR_DENIED, "berhak");
    assert_int_equal(step(k, &k->kepala, "setujui", NULL), 0);
    assert_int_equal(step(k, &k->kepala, "tandatangani", NULL), 0);
    assert_int_equal(step(k, &k->kepala, "sampaikan", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->sekretaris, "terima", NULL), ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->kepala, "terima", NULL), ERR_DENIED, "berhak");
    assert_int_equal(step(k, &k->organisasi, "terima", NULL), 0);
    x = state_of(k);
    assert_int_equal(x.posisi.status, LKJIP_DITERIMA);
    assert_string_equal(x.posisi.nomor, "130/77/2025");
    assert_int_equal(x.n_riwayat, 7);
    assert_int_equal(x.riwayat[0].ke, LKJIP_DITERIMA);
    assert_string_equal(x.riwayat[5].catatan, "Bab III perlu diperbaiki");
    assert_true(uji_angka(u, "SELECT count(*) FROM audit WHERE tabel = 'lkjip'") == 7);
    clear(u);
}

/* What is asked of a step: number, a date that has come, the state that was seen. */
static void test_app_lkjip__isian_langkah(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct app_lkjip_langkah l = {.nama = "tandatangani", .dari = LKJIP_DISETUJUI};

    assert_int_equal(step(k, &k->penyusun, "ajukan", NULL), 0);
    assert_int_equal(step(k, &k->kepala, "setujui", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_langkah(&k->sys, &k->kepala, k->c, &l, &u->e), ERR_INVALID, "nomor");
    l.nomor = "1";
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_langkah(&k->sys, &k->kepala, k->c, &l, &u->e), ERR_INVALID, "tanggal");
    l.tanggal = (struct tanggal){2099, 1, 1};
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_langkah(&k->sys, &k->kepala, k->c, &l, &u->e), ERR_INVALID, "tiba");
    l.dari = LKJIP_DIKOREKSI;
    l.nama = "setujui"; /* a page that is older than the approval */
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_langkah(&k->sys, &k->kepala, k->c, &l, &u->e), ERR_CONFLICT,
              "Disetujui");
    clear(u);
}

static int write_narrative(struct kantor *k, const char *isi)
{
    struct masalah_list m;
    const struct narasi *n = paket_narasi(look(k)->paket, "latar_belakang");
    struct baris b = cuplikan_baris(k->c, n);
    const struct rekam_isi x = {"isi", isi};
    const struct rekam op = {
        .op = REKAM_UBAH, .tabel = "narasi", .id = b.id, .versi = b.versi, .isi = &x, .n = 1};
    const struct app_rekam r = {.mana = k->mana, .v = &op, .n = 1, .masalah = &m};
    struct app_rekam_hasil h;

    masalah_init(&m, k->u->arena);
    err_clear(&k->u->e);
    return app_rekam(&k->sys, &k->penyusun, k->u->arena, &r, &h, &k->u->e);
}

/* An approved report is closed, opened again it is not; open notes hold the approval back. */
static void test_app_lkjip__catatan_dan_kunci(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct app_lkjip_keadaan x;

    assert_int_equal(write_narrative(k, "<p>Tulisan <strong>baru</strong>.</p>"), 0);
    assert_int_equal(write_narrative(k, "<p onclick=\"x()\">a</p>"), ERR_INVALID);
    assert_int_equal(write_narrative(k, "<script>alert(1)</script>"), ERR_INVALID);
    assert_int_equal(write_narrative(k, "<style>p{}</style>"), ERR_INVALID);
    assert_int_equal(write_narrative(k, "<p>tidak ditutup"), ERR_INVALID);
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_catatan_add(&k->sys, &k->penyusun, k->c, "latar_belakang", "x", &u->e),
              ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_catatan_add(&k->sys, &k->sekretaris, k->c, "latar_belakang", "", &u->e),
              ERR_INVALID, "belum diisi");
    assert_int_equal(app_lkjip_catatan_add(&k->sys, &k->sekretaris, k->c, "latar_belakang",
                                           "Sebutkan <b>Perbup</b> & tahun", &u->e),
                     0);
    x = state_of(k);
    assert_int_equal(x.n_catatan, 1);
    assert_string_equal(x.catatan[0].isi, "Sebutkan <b>Perbup</b> & tahun");
    assert_int_equal(step(k, &k->penyusun, "ajukan", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, step(k, &k->kepala, "setujui", NULL), ERR_CONFLICT, "catatan");
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_catatan_selesai(&k->sys, &k->lain, k->c, x.catatan[0].id, true, &u->e),
              ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_catatan_selesai(&k->sys, &k->penyusun, k->c, 999999, true, &u->e),
              ERR_NOT_FOUND, "tidak ada");
    assert_int_equal(
        app_lkjip_catatan_selesai(&k->sys, &k->penyusun, k->c, x.catatan[0].id, true, &u->e), 0);
    assert_int_equal(step(k, &k->kepala, "setujui", NULL), 0);
    err_clear(&u->e);
    uji_gagal(u, write_narrative(k, "<p>Terlambat.</p>"), ERR_DENIED, "disetujui");
    err_clear(&u->e);
    uji_gagal(u, app_lkjip_catatan_add(&k->sys, &k->sekretaris, k->c, "latar_belakang", "x", &u->e),
              ERR_CONFLICT, "disetujui");
    assert_int_equal(step(k, &k->kepala, "buka", "ada angka yang berubah"), 0);
    assert_int_equal(write_narrative(k, "<p>Sekarang boleh.</p>"), 0);
    clear(u);
}

/* ---- templates ---- */

static struct templat_baris upload(struct kantor *k, const void *p, size_t n)
{
    const struct templat_unggah t = {.nama = "kop.docx", .p = p, .n = n};
    struct app_templat_daftar d;
    int64_t kerja;

    err_clear(&k->u->e);
    if (app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &k->u->e) < 0)
        fail_msg("%s", k->u->e.msg);
    assert_int_equal(app_kerja_jalankan(&k->sys, kerja, &k->u->e), 0);
    assert_int_equal(app_templat_list(&k->sys, k->u->arena, k->c, &d, &k->u->e), 0);
    return d.v[0];
}

static void test_app_lkjip__template(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct app_templat dipakai;
    struct templat_baris baik, salah;
    struct zip_part *bagian;
    size_t n;
    struct buf b;

    buf_init(&b, (size_t)8 << 20);
    assert_int_equal(templat_default_docx(&b, "lkjip", &u->e), 0);
    baik = upload(k, b.p, b.n);
    assert_int_equal(baik.periksa, TEMPLAT_BAIK);
    /* the same with a tag that leads nowhere */
    assert_int_equal(templat_default_parts(u->arena, "lkjip", &bagian, &n, &u->e), 0);
    for (size_t i = 0; i < n; i++)
        if (strcmp(bagian[i].nama, "word/document.xml") == 0) {
            char *isi = arena_strndup(u->arena, bagian[i].p, bagian[i].n);
            char *di = strstr(isi, "{{@bab_1}}");
            assert_non_null(di);
            memcpy(di, "{{@bab_x}}", 10);
            bagian[i].p = isi;
        }
    buf_clear(&b);
    assert_int_equal(zip_write(&b, bagian, n, &u->e), 0);
    salah = upload(k, b.p, b.n);
    assert_int_equal(salah.periksa, TEMPLAT_SALAH);
    assert_non_null(strstr(salah.laporan, "dokumen, paragraf"));
    assert_non_null(strstr(salah.laporan, "bab_x"));
    err_clear(&u->e);
    uji_gagal(u, app_templat_pakai(&k->sys, &k->penyusun, k->c, DOKUMEN_LKJIP, salah.id, &u->e),
              ERR_CONFLICT, "bermasalah");
    err_clear(&u->e);
    uji_gagal(u, app_templat_pakai(&k->sys, &k->lain, k->c, DOKUMEN_LKJIP, baik.id, &u->e),
              ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, app_templat_pakai(&k->sys, &k->penyusun, k->c, DOKUMEN_PK, baik.id, &u->e),
              ERR_CONFLICT, "dokumen lain");
    assert_int_equal(app_templat_pakai(&k->sys, &k->penyusun, k->c, DOKUMEN_LKJIP, baik.id, &u->e),
                     0);
    assert_int_equal(
        app_templat_dipakai(&k->sys, u->arena, k->mana, DOKUMEN_LKJIP, &dipakai, &u->e), 0);
    assert_string_equal(dipakai.nama, "kop.docx");
    assert_int_equal(app_templat_hapus(&k->sys, &k->penyusun, k->c, baik.id, &u->e), 0);
    assert_int_equal(
        app_templat_dipakai(&k->sys, u->arena, k->mana, DOKUMEN_LKJIP, &dipakai, &u->e), 0);
    assert_null(dipakai.p);
    buf_release(&b);
    clear(u);
}

/* No Word file, cut off, a bomb: refused at the door or by the check, never by a crash. */
static void test_app_lkjip__template_jahat(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct templat_unggah t = {.nama = "../../etc/x.docx"};
    struct app_templat_daftar d;
    int64_t kerja;
    struct buf b;
    char *nol;

    t.p = "%PDF-1.7\n%%EOF\n";
    t.n = strlen(t.p);
    err_clear(&u->e);
    uji_gagal(u, app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &u->e), ERR_INVALID,
              "docx");
    t.p = "bukan apa-apa";
    t.n = strlen(t.p);
    err_clear(&u->e);
    assert_int_equal(app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &u->e),
                     ERR_INVALID);
    t.n = 0;
    err_clear(&u->e);
    uji_gagal(u, app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &u->e), ERR_INVALID,
              "pilih");
    buf_init(&b, (size_t)16 << 20);
    assert_int_equal(templat_default_docx(&b, "lkjip", &u->e), 0);
    t.p = b.p;
    t.n = (size_t)11 << 20;
    nol = arena_alloc(u->arena, t.n);
    memcpy(nol, b.p, b.n);
    t.p = nol;
    err_clear(&u->e);
    assert_true(app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &u->e) < 0);
    /* 64 MiB of zeros in one part */
    const struct zip_part bom[] = {
        {"[Content_Types].xml", "<Types/>", 8},
        {"word/document.xml", arena_alloc(u->arena, (size_t)64 << 20), (size_t)64 << 20}};
    buf_clear(&b);
    assert_int_equal(zip_write(&b, bom, 2, &u->e), 0);
    assert_int_equal(upload(k, b.p, b.n).periksa, TEMPLAT_SALAH);
    assert_int_equal(app_templat_list(&k->sys, u->arena, k->c, &d, &u->e), 0);
    assert_non_null(d.v[0].laporan);
    buf_release(&b);
    clear(u);
}

/* The pemda's template is its organisasi's, a unit's its own. */
static void test_app_lkjip__template_pemda(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct templat_unggah t = {.nama = "pemda.docx", .pemda = true};
    struct app_templat_daftar d;
    struct buf b;
    int64_t kerja;

    buf_init(&b, (size_t)8 << 20);
    assert_int_equal(templat_default_docx(&b, "lkjip", &u->e), 0);
    t.p = b.p;
    t.n = b.n;
    uji_gagal(u, app_templat_unggah(&k->sys, &k->penyusun, k->c, &t, &kerja, &u->e), ERR_DENIED,
              "pemerintah daerah");
    assert_int_equal(app_templat_unggah(&k->sys, &k->organisasi, k->c, &t, &kerja, &u->e), 0);
    assert_int_equal(app_kerja_jalankan(&k->sys, kerja, &u->e), 0);
    assert_int_equal(app_templat_list(&k->sys, u->arena, k->c, &d, &u->e), 0);
    assert_int_equal(d.n, 1);
    assert_int_equal(d.v[0].periksa, TEMPLAT_BAIK);
    assert_int_equal(d.v[0].unit_id, 0);
    t.pemda = false;
    uji_gagal(u, app_templat_unggah(&k->sys, &k->organisasi, k->c, &t, &kerja, &u->e), ERR_DENIED,
              "unit ini");
    err_clear(&u->e);
    assert_int_equal(
        app_templat_pakai(&k->sys, &k->penyusun, k->c, DOKUMEN_LKJIP, d.v[0].id, &u->e), 0);
    uji_gagal(u, app_templat_hapus(&k->sys, &k->penyusun, k->c, d.v[0].id, &u->e), ERR_DENIED,
              "pemerintah daerah");
    err_clear(&u->e);
    assert_int_equal(app_templat_hapus(&k->sys, &k->organisasi, k->c, d.v[0].id, &u->e), 0);
    buf_release(&b);
    clear(u);
}

/* ---- frozen versions ---- */

static struct lkjip_beku freeze(struct kantor *k, const char *alasan)
{
    struct beku_minta b = {.alasan = alasan};
    struct lkjip_beku *v;
    struct kerja *j;
    size_t n;

    masalah_init(&b.masalah, k->u->arena);
    err_clear(&k->u->e);
    if (app_beku_minta(&k->sys, &k->penyusun, look(k), &b, &k->u->e) < 0)
        fail_msg("%s: %s", k->u->e.msg, b.masalah.n > 0 ? b.masalah.v[0].pesan : "");
    assert_int_equal(app_kerja_jalankan(&k->sys, b.kerja, &k->u->e), 0);
    assert_int_equal(app_kerja_get(&k->sys, NULL, k->u->arena, b.kerja, &j, &k->u->e), 0);
    if (j->status != KERJA_SELESAI)
        fail_msg("%s", j->pesan);
    assert_string_equal(j->alamat, "/lkjip/beku");
    assert_int_equal(app_beku_list(&k->sys, k->u->arena, k->c, &v, &n, &k->u->e), 0);
    return v[0];
}

static const char *numbers(struct kantor *k, const struct paket *p)
{
    struct masalah_list m;
    struct buf b;
    const char *s;

    masalah_init(&m, k->u->arena);
    buf_init(&b, (size_t)32 << 20);
    hitung_json_write(k->u->arena, &b, hitung_compute(k->u->arena, p, k->sys.instrumen, &m));
    s = buf_dup(k->u->arena, &b);
    buf_release(&b);
    return s;
}

static void test_app_lkjip__beku(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct lkjip_beku b, kedua;
    struct beku_beda *v;
    struct masalah_list m;
    struct paket *p;
    size_t n, semua;
    bool utuh;

    masalah_init(&m, u->arena);
    b = freeze(k, "angka sementara");
    assert_int_equal(b.nomor, 1);
    assert_string_equal(b.alasan, "angka sementara");
    assert_int_equal(strlen(b.hash), 64);
    assert_int_equal(app_beku_verifikasi(&k->sys, &b, k->c, &utuh, &m, &u->e), 0);
    assert_true(utuh && m.n == 0);
    /* its numbers are those of `cermat hitung` */
    assert_int_equal(app_beku_paket(&k->sys, u->arena, &b, &p, &u->e), 0);
    assert_string_equal(numbers(k, p), numbers(k, k->c->paket));
    lkjip_beku_beda(u->arena, p, k->c->paket, &v, &n, &semua);
    assert_int_equal(semua, 0);
    /* a later change shows, and leaves it as it is */
    assert_int_equal(write_narrative(k, "<p>Sesudah dibekukan.</p>"), 0);
    lkjip_beku_beda(u->arena, p, look(k)->paket, &v, &n, &semua);
    assert_int_equal(semua, 1);
    assert_string_equal(v[0].bab, "Narasi dan isi laporan");
    assert_non_null(strstr(v[0].b, "Sesudah dibekukan."));
    assert_null(strchr(v[0].b, '<'));
    assert_int_equal(app_beku_verifikasi(&k->sys, &b, k->c, &utuh, &m, &u->e), 0);
    assert_true(utuh);
    kedua = freeze(k, "angka akhir");
    assert_int_equal(kedua.nomor, 2);
    assert_string_not_equal(kedua.hash, b.hash);
    /* touched in the database: the hash says so */
    uji_sql(u, "UPDATE lkjip_beku SET mesin = 'lain' WHERE nomor = 1");
    assert_int_equal(app_beku_get(&k->sys, u->arena, k->c, b.id, &b, &u->e), 0);
    assert_int_equal(app_beku_verifikasi(&k->sys, &b, k->c, &utuh, &m, &u->e), 0);
    assert_false(utuh);
    uji_sql_dua(u,
                "UPDATE berkas_potong SET isi = zeroblob(length(isi)) WHERE muat_id = (SELECT "
                "muat_id FROM berkas b JOIN lkjip_beku l ON l.pdf_berkas_id = b.id WHERE l.nomor = "
                "2)",
                "UPDATE berkas_potong SET isi = decode(repeat('00', octet_length(isi)), 'hex') "
                "WHERE muat_id = (SELECT muat_id FROM berkas b JOIN lkjip_beku l ON "
                "l.pdf_berkas_id = b.id WHERE l.nomor = 2)");
    masalah_init(&m, u->arena);
    assert_int_equal(app_beku_verifikasi(&k->sys, &kedua, k->c, &utuh, &m, &u->e), 0);
    assert_false(utuh);
    assert_string_equal(m.v[0].tempat, "laporan.pdf");
    clear(u);
}

/* What is missing is named; what is only doubtful asks for a reason. */
static void test_app_lkjip__beku_ditolak(void **state)
{
    struct uji *u = *state;
    struct kantor *k = open_office(u);
    struct beku_minta b = {0};

    masalah_init(&b.masalah, u->arena);
    err_clear(&u->e);
    uji_gagal(u, app_beku_minta(&k->sys, &k->sekretaris, k->c, &b, &u->e), ERR_DENIED, "berhak");
    err_clear(&u->e);
    uji_gagal(u, app_beku_minta(&k->sys, &k->penyusun, k->c, &b, &u->e), ERR_INVALID, "alasan");
    uji_sql(u, "UPDATE laporan SET penanda_tangan = NULL");
    uji_sql(u, "UPDATE paket SET revisi = revisi + 1");
    b.alasan = "tetap";
    err_clear(&u->e);
    uji_gagal(u, app_beku_minta(&k->sys, &k->penyusun, look(k), &b, &u->e), ERR_INVALID,
              "dilengkapi");
    assert_string_equal(b.masalah.v[0].tempat, "Penanda tangan laporan");
    clear(u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_lkjip__sampai_diterima),
        UJI(test_app_lkjip__isian_langkah),
        UJI(test_app_lkjip__catatan_dan_kunci),
        UJI(test_app_lkjip__template),
        UJI(test_app_lkjip__template_pemda),
        UJI(test_app_lkjip__template_jahat),
        UJI(test_app_lkjip__beku),
        UJI(test_app_lkjip__beku_ditolak),
    };

    return uji_run("app_lkjip", tests, sizeof(tests) / sizeof(tests[0]));
}
