/* SPDX-License-Identifier: MIT
 *
 * /lkjip: where the report of the year stands, what it still lacks and where that is entered, the
 * next step, notes and history; the preview; making documents.
 */
#include "web/page_lkjip.h"

#include "app/app_berkas.h"
#include "app/app_kerja.h"
#include "app/app_lkjip.h"
#include "app/app_lkjip_templat.h"
#include "app/app_rekam.h"
#include "base/tanggal.h"
#include "core/lkjip_lengkap.h"
#include "core/lkjip_tempat.h"
#include "report/html_dok.h"
#include "web/page_kerja.h"
#include "web/waktu.h"

#include <string.h>

#define TEKS(n)                                                                                    \
    {                                                                                              \
        n, PANDANG_TEKS, NULL, ""                                                                  \
    }
#define URL(n)                                                                                     \
    {                                                                                              \
        n, PANDANG_URL, NULL, ""                                                                   \
    }
#define YA(n)                                                                                      \
    {                                                                                              \
        n, PANDANG_YA, NULL, ""                                                                    \
    }

const struct pandang_jenis LKJIP_CATATAN_JENIS[] = {
    TEKS("c_isi"),    TEKS("c_oleh"),         TEKS("c_waktu"),
    TEKS("c_tempat"), URL("c_buka"),          URL("c_tanda"),
    YA("c_selesai"),  TEKS("c_selesai_oleh"), {0},
};
static const struct pandang_jenis BUTIR[] = {
    TEKS("nama"),  TEKS("kata"), TEKS("warna"), TEKS("ikon"),
    TEKS("pesan"), YA("wajib"),  URL("tuju"),   {0},
};
static const struct pandang_jenis BAGIAN[] = {TEKS("judul"), URL("isi"), {0}};
static const struct pandang_jenis BAB[] = {
    TEKS("bab"),
    {"butir", PANDANG_DAFTAR, BUTIR, "lengkap atau kurang"},
    {"bagian", PANDANG_DAFTAR, BAGIAN, "bagian yang dapat ditulis"},
    {0},
};
static const struct pandang_jenis LANGKAH[] = {
    TEKS("nama"),  TEKS("tombol"), TEKS("arti"), YA("catatan"),
    YA("tanggal"), YA("nomor"),    YA("maju"),   {0},
};
static const struct pandang_jenis RIWAYAT[] = {
    TEKS("waktu"), TEKS("oleh"), TEKS("dari"), TEKS("ke"), TEKS("catatan"), TEKS("tanggal"), {0},
};
static const struct pandang_jenis TAHAP[] = {TEKS("kata"), YA("kini"), YA("lewat"), {0}};
static const struct pandang_jenis JENIS[] = {
    {"tahap", PANDANG_DAFTAR, TAHAP, "enam keadaan"},
    TEKS("status"),
    TEKS("dari"),
    TEKS("nomor"),
    TEKS("tanggal"),
    URL("pindaian"),
    TEKS("pindaian_nama"),
    TEKS("kurang"),
    TEKS("ada"),
    TEKS("semua"),
    {"bab", PANDANG_DAFTAR, BAB, ""},
    {"langkah", PANDANG_DAFTAR, LANGKAH, "yang dapat diambil orang ini"},
    {"catatan", PANDANG_DAFTAR, LKJIP_CATATAN_JENIS, "yang masih terbuka"},
    {"riwayat", PANDANG_DAFTAR, RIWAYAT, ""},
    YA("boleh_ubah"),
    YA("boleh_minta"),
    YA("perlu_mulai"),
    URL("alur"),
    URL("mulai"),
    URL("buat"),
    URL("pratinjau"),
    URL("templat"),
    URL("beku"),
    URL("kerja"),
    {0},
};
static const struct pandang_jenis PRATINJAU[] = {
    {"dok", PANDANG_HTML, NULL, "laporan"}, {"masalah", PANDANG_DAFTAR, BUTIR, ""}, {0}};

const struct halaman_jenis HALAMAN_LKJIP[] = {
    {"lkjip", JENIS},
    {"lkjip_pratinjau", PRATINJAU},
    {0},
};

const char *lkjip_isi_alamat(const struct req *r, const char *bagian)
{
    return req_alamat(r, arena_printf(r->a, "/lkjip/isi/%s", alamat_sandi(r->a, bagian)), NULL);
}

int lkjip_ke_kerja(struct req *r, int64_t kerja)
{
    return jawab_alihkan(r, arena_printf(r->a, "/kerja/%lld", (long long)kerja), NULL);
}

struct pandang *lkjip_catatan_pandang(struct req *r, const struct lkjip_catatan *c)
{
    struct arena *a = r->a;
    struct pandang *m = pandang_peta(a);

    pandang_set(a, m, "c_isi", c->isi);
    pandang_set(a, m, "c_oleh", c->pengguna);
    pandang_set(a, m, "c_waktu", waktu_tampil(a, c->waktu));
    pandang_set(a, m, "c_tempat", c->jangkar);
    alamat_set(a, m, "c_buka", lkjip_isi_alamat(r, c->jangkar));
    alamat_set(a, m, "c_tanda",
               req_alamat(r, arena_printf(a, "/lkjip/catatan/%lld", (long long)c->id), NULL));
    pandang_add(a, m, "c_selesai", pandang_ya(a, c->selesai_waktu != 0));
    pandang_set(a, m, "c_selesai_oleh", c->selesai_oleh);
    return m;
}

/* ---- the state page ---- */

static void put_stages(struct req *r, struct pandang *m, int status)
{
    struct pandang *v = pandang_add(r->a, m, "tahap", pandang_daftar(r->a));

    for (const struct pilihan *p = PILIHAN_LKJIP_STATUS; p->nama != NULL; p++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, x, "kata", p->arti);
        pandang_add(r->a, x, "kini", pandang_ya(r->a, p->nilai == status));
        pandang_add(r->a, x, "lewat", pandang_ya(r->a, p->nilai < status));
    }
}

static void put_item(struct req *r, struct pandang *v, const struct lengkap *l)
{
    struct arena *a = r->a;
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
    bool ada = l->status == LENGKAP_ADA;

    pandang_set(a, x, "nama", l->nama);
    pandang_set(a, x, "kata",
                ada                             ? "Ada"
                : l->status == LENGKAP_SEBAGIAN ? "Sebagian"
                : l->wajib                      ? "Belum ada"
                                                : "Kosong");
    pandang_set(a, x, "warna", ada ? "baik" : l->wajib ? "bahaya" : "tanda");
    pandang_set(a, x, "ikon",
                ada        ? "check-circle"
                : l->wajib ? "x-circle"
                           : "exclamation-triangle");
    pandang_set(a, x, "pesan", l->pesan);
    pandang_add(a, x, "wajib", pandang_ya(a, l->wajib));
    alamat_set(a, x, "tuju", ada ? "" : req_alamat(r, arena_printf(a, "/%s", l->halaman), NULL));
}

static void put_chapters(struct req *r, struct pandang *m)
{
    struct arena *a = r->a;
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *bab = pandang_add(a, m, "bab", pandang_daftar(a));
    struct lkjip_bagian *b;
    struct lengkap *l;
    size_t nl, nb, ada = 0;

    lkjip_lengkap(a, h, &l, &nl);
    lkjip_bagian_list(a, h, &b, &nb);
    for (int k = 0; k <= 5; k++) {
        struct pandang *x = pandang_add(a, bab, NULL, pandang_peta(a)), *v;

        pandang_set(a, x, "bab", lkjip_bab_nama(k));
        v = pandang_add(a, x, "butir", pandang_daftar(a));
        for (size_t i = 0; i < nl; i++)
            if (l[i].bab == k)
                put_item(r, v, &l[i]);
        v = pandang_add(a, x, "bagian", pandang_daftar(a));
        for (size_t i = 0; i < nb; i++)
            if (b[i].bab == k) {
                struct pandang *y = pandang_add(a, v, NULL, pandang_peta(a));
                pandang_set(a, y, "judul", b[i].judul);
                alamat_set(a, y, "isi", lkjip_isi_alamat(r, b[i].nama));
            }
    }
    for (size_t i = 0; i < nl; i++)
        ada += l[i].status == LENGKAP_ADA;
    pandang_set(a, m, "kurang", arena_printf(a, "%zu", lkjip_lengkap_kurang(l, nl)));
    pandang_set(a, m, "ada", arena_printf(a, "%zu", ada));
    pandang_set(a, m, "semua", arena_printf(a, "%zu", nl));
}

static void put_steps(struct req *r, struct pandang *m, const struct app_lkjip_keadaan *k)
{
    struct arena *a = r->a;
    struct pandang *v = pandang_add(a, m, "langkah", pandang_daftar(a));

    for (const struct lkjip_alur_langkah *l = LKJIP_ALUR; l->nama != NULL; l++) {
        struct pandang *x;
        if (l->dari != k->posisi.status || !app_lkjip_langkah_boleh(r->pelaku, r->cuplikan, l))
            continue;
        x = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, x, "nama", l->nama);
        pandang_set(a, x, "tombol", l->tombol);
        pandang_set(a, x, "arti", l->arti);
        pandang_add(a, x, "catatan", pandang_ya(a, l->perlu_catatan));
        pandang_add(a, x, "tanggal", pandang_ya(a, l->perlu_tanggal));
        pandang_add(a, x, "nomor", pandang_ya(a, l->perlu_nomor));
        pandang_add(a, x, "maju", pandang_ya(a, l->ke > l->dari));
    }
}

static const char *status_kata(int status)
{
    return PILIHAN_LKJIP_STATUS[status - 1].arti;
}

static void put_history(struct req *r, struct pandang *m, const struct app_lkjip_keadaan *k)
{
    struct arena *a = r->a;
    struct pandang *v = pandang_add(a, m, "catatan", pandang_daftar(a));

    for (size_t i = 0; i < k->n_catatan; i++)
        if (k->catatan[i].selesai_waktu == 0)
            pandang_add(a, v, NULL, lkjip_catatan_pandang(r, &k->catatan[i]));
    v = pandang_add(a, m, "riwayat", pandang_daftar(a));
    for (size_t i = 0; i < k->n_riwayat; i++) {
        const struct lkjip_riwayat *x = &k->riwayat[i];
        struct pandang *y = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, y, "waktu", waktu_tampil(a, x->waktu));
        pandang_set(a, y, "oleh", x->pengguna);
        pandang_set(a, y, "dari", status_kata(x->dari));
        pandang_set(a, y, "ke", status_kata(x->ke));
        pandang_set(a, y, "catatan", x->catatan);
        pandang_set(a, y, "tanggal", tanggal_ada(x->tanggal) ? tanggal_format(a, x->tanggal) : "");
    }
}

static void put_links(struct req *r, struct pandang *m)
{
    alamat_set(r->a, m, "alur", req_alamat(r, "/lkjip/langkah", NULL));
    alamat_set(r->a, m, "mulai", req_alamat(r, "/lkjip/mulai", NULL));
    alamat_set(r->a, m, "buat", req_alamat(r, "/lkjip/buat", NULL));
    alamat_set(r->a, m, "pratinjau", req_alamat(r, "/lkjip/pratinjau", NULL));
    alamat_set(r->a, m, "templat", req_alamat(r, "/lkjip/templat", NULL));
    alamat_set(r->a, m, "beku", req_alamat(r, "/lkjip/beku", NULL));
    alamat_set(r->a, m, "kerja", "/kerja");
}

static int show(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct halaman h = {.judul = "LKjIP", .menu = "lkjip"};
    struct pandang *m = pandang_peta(a);
    struct app_lkjip_keadaan k;
    int rc = app_lkjip_keadaan_get(&r->sys, a, r->cuplikan, &k, e);
    bool ubah = req_boleh(r, AKSI_LKJIP_UBAH, NULL);

    if (rc < 0)
        return rc;
    put_stages(r, m, k.posisi.status);
    pandang_set(a, m, "status", status_kata(k.posisi.status));
    pandang_set(a, m, "dari", arena_printf(a, "%d", k.posisi.status));
    pandang_set(a, m, "nomor", k.posisi.nomor);
    pandang_set(a, m, "tanggal",
                tanggal_ada(k.posisi.tanggal) ? tanggal_format(a, k.posisi.tanggal) : "");
    alamat_set(a, m, "pindaian",
               k.posisi.berkas_id != 0 ? req_alamat(r, "/lkjip/pindaian", NULL) : "");
    pandang_set(a, m, "pindaian_nama", k.posisi.berkas_nama);
    put_chapters(r, m);
    put_steps(r, m, &k);
    put_history(r, m, &k);
    pandang_add(a, m, "boleh_ubah", pandang_ya(a, ubah && lkjip_terbuka(k.posisi.status)));
    pandang_add(a, m, "boleh_minta", pandang_ya(a, req_boleh(r, AKSI_LIHAT, NULL)));
    pandang_add(a, m, "perlu_mulai", pandang_ya(a, r->cuplikan->paket->laporan == NULL && ubah));
    put_links(r, m);
    return halaman_tulis(r, "lkjip", &h, m, e);
}

/* ---- the preview ---- */

static int preview(struct req *r, struct err *e)
{
    const struct halaman h = {.judul = "Pratinjau LKjIP",
                              .menu = "lkjip",
                              .remah = {{"LKjIP", req_alamat(r, "/lkjip", NULL)}}};
    struct pandang *m = pandang_peta(r->a), *v;
    struct app_templat templat;
    struct app_lkjip l = {.hitung = r->cuplikan->hitung, .templat = &templat};
    struct templat_hasil t;
    struct masalah_list salah;
    struct buf b;
    int rc = app_templat_dipakai(&r->sys, r->a, (struct unit_tahun){r->cuplikan->unit, r->tahun},
                                 DOKUMEN_LKJIP, &templat, e);

    masalah_init(&salah, r->a);
    if (rc == 0)
        rc = app_lkjip_susun(r->a, &l, &t, &salah, e);
    if (rc < 0)
        return rc;
    buf_init(&b, HTML_MAX);
    rc = html_write_isi(&b, t.dok, NULL, e);
    if (rc == 0) {
        pandang_add(r->a, m, "dok", pandang_html(r->a, buf_dup(r->a, &b)));
        v = pandang_add(r->a, m, "masalah", pandang_daftar(r->a));
        for (size_t i = 0; i < salah.n; i++) {
            struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
            pandang_set(r->a, x, "pesan", salah.v[i].pesan);
        }
        rc = halaman_tulis(r, "lkjip_pratinjau", &h, m, e);
    }
    buf_release(&b);
    return rc;
}

/* ---- acts ---- */

static int make(struct req *r, struct err *e)
{
    const char *format = req_teks(r, "format");
    bool pdf = format != NULL && strcmp(format, "pdf") == 0;
    const struct paket *p = r->cuplikan->paket;
    int64_t id;
    const struct kerja_baru b = {.jenis = KERJA_LKJIP,
                                 .judul =
                                     arena_printf(r->a, "LKjIP %s Tahun %d (%s)", p->unit->nama,
                                                  (int)p->tahun.nilai, pdf ? "PDF" : "Word"),
                                 .mana = {r->cuplikan->unit, r->tahun},
                                 .pemda_id = r->pemda_id,
                                 .unit_id = r->unit_id,
                                 .masukan = pdf ? "format=pdf" : "format=docx"};
    int rc = app_kerja_add(&r->sys, r->pelaku, &b, &id, e);

    return rc < 0 ? rc : lkjip_ke_kerja(r, id);
}

/* The row that narratives hang on. */
static int begin(struct req *r, struct err *e)
{
    const struct rekam_isi isi[] = {{"judul", "Laporan Kinerja Instansi Pemerintah"},
                                    {"tempat", r->cuplikan->paket->unit->tempat}};
    const struct rekam op = {.op = REKAM_TAMBAH,
                             .tabel = "laporan",
                             .induk = "paket",
                             .induk_id = r->cuplikan->paket_id,
                             .urutan = -1,
                             .isi = isi,
                             .n = 2};
    struct masalah_list m;
    const struct app_rekam minta = {
        .mana = {r->cuplikan->unit, r->tahun}, .v = &op, .n = 1, .masalah = &m};
    struct app_rekam_hasil hasil;
    int rc = 0;

    masalah_init(&m, r->a);
    if (r->cuplikan->paket->laporan == NULL)
        rc = app_rekam(&r->sys, r->pelaku, r->a, &minta, &hasil, e);
    if (rc == ERR_INVALID && m.n > 0)
        return err_set(e, ERR_INVALID, "%s", m.v[0].pesan);
    return rc < 0 ? rc : jawab_alihkan(r, lkjip_isi_alamat(r, "laporan"), NULL);
}

static int step(struct req *r, struct err *e)
{
    struct app_lkjip_langkah l = {.nama = req_teks(r, "nama"),
                                  .dari = (int)req_cacah(r, "dari"),
                                  .catatan = req_teks(r, "catatan"),
                                  .nomor = req_teks(r, "nomor")};
    const struct unggahan *u = req_unggahan(r, "pindaian");
    const char *tanggal = req_teks(r, "tanggal");
    struct berkas b;
    int rc = 0;

    if (tanggal != NULL)
        rc = tanggal_parse_iso(&l.tanggal, str_of(tanggal), NULL) == 0
                 ? 0
                 : tanggal_parse(&l.tanggal, str_of(tanggal), e);
    if (rc == 0 && u != NULL && u->n > 0) {
        rc = app_berkas_put(&r->sys, r->a, &(struct berkas_masuk){u->p, u->n, NULL}, &b, e);
        if (rc == 0) {
            l.berkas_id = b.id;
            l.berkas_nama = app_berkas_nama(r->a, u->nama, b.jenis);
        }
    }
    if (rc == 0)
        rc = app_lkjip_langkah(&r->sys, r->pelaku, r->cuplikan, &l, e);
    return rc < 0 ? rc
                  : jawab_alihkan(r, req_alamat(r, "/lkjip", NULL), "Keadaan laporan dicatat.");
}

static int scan(struct req *r, struct err *e)
{
    struct app_lkjip_keadaan k;
    int rc = app_lkjip_keadaan_get(&r->sys, r->a, r->cuplikan, &k, e);

    if (rc == 0 && k.posisi.berkas_id == 0)
        rc = err_set(e, ERR_NOT_FOUND, "laporan ini belum memiliki pindaian");
    return rc < 0 ? rc : jawab_berkas(r, k.posisi.berkas_id, k.posisi.berkas_nama, e);
}

static int note_add(struct req *r, struct err *e)
{
    const char *jangkar = req_teks(r, "jangkar");
    int rc = app_lkjip_catatan_add(&r->sys, r->pelaku, r->cuplikan, jangkar, req_teks(r, "isi"), e);

    return rc < 0 ? rc : jawab_alihkan(r, lkjip_isi_alamat(r, jangkar), "Catatan disimpan.");
}

static int note_done(struct req *r, struct err *e)
{
    const char *jangkar = req_teks(r, "jangkar");
    bool selesai = req_cacah(r, "buka") != 1;
    int rc = app_lkjip_catatan_selesai(&r->sys, r->pelaku, r->cuplikan, req_segmen_cacah(r, 0),
                                       selesai, e);

    return rc < 0 ? rc
                  : jawab_alihkan(r,
                                  jangkar != NULL ? lkjip_isi_alamat(r, jangkar)
                                                  : req_alamat(r, "/lkjip", NULL),
                                  selesai ? "Catatan ditandai selesai." : "Catatan dibuka lagi.");
}

static const struct rute_bidang MAKE[] = {{"format", BIDANG_REQ_TEKS, 4, true, false, "Format"},
                                          {0}};
static const struct rute_bidang STEP[] = {
    {"nama", BIDANG_REQ_TEKS, 20, true, false, "Langkah"},
    {"dari", BIDANG_REQ_CACAH, 6, true, false, "Keadaan"},
    {"catatan", BIDANG_REQ_PANJANG, 8192, false, false, "Ringkasan"},
    {"nomor", BIDANG_REQ_TEKS, 100, false, false, "Nomor"},
    {"tanggal", BIDANG_REQ_TEKS, 30, false, false, "Tanggal"},
    {"pindaian", BIDANG_REQ_BERKAS, UNGGAH_MAX, false, false, "Pindaian"},
    {0}};
static const struct rute_bidang NOTE[] = {{"jangkar", BIDANG_REQ_TEKS, 100, true, false, "Bagian"},
                                          {"isi", BIDANG_REQ_PANJANG, 8192, true, false, "Catatan"},
                                          {0}};
static const struct rute_bidang DONE[] = {{"jangkar", BIDANG_REQ_TEKS, 100, false, false, "Bagian"},
                                          {"buka", BIDANG_REQ_CACAH, 1, false, false, "Buka lagi"},
                                          {0}};

const struct rute RUTE_LKJIP[] = {
    {METODE_GET, "/lkjip", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {METODE_GET, "/lkjip/pratinjau", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL, preview},
    {METODE_GET, "/lkjip/pindaian", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL, scan},
    {METODE_POST, "/lkjip/mulai", AKSI_LKJIP_UBAH, RUTE_CUPLIKAN, NULL, begin},
    {METODE_POST, "/lkjip/buat", AKSI_LIHAT, RUTE_CUPLIKAN, MAKE, make},
    {METODE_POST, "/lkjip/langkah", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_UNGGAH, STEP, step},
    {METODE_POST, "/lkjip/catatan", AKSI_LKJIP_CATAT, RUTE_CUPLIKAN, NOTE, note_add},
    {METODE_POST, "/lkjip/catatan/{}", AKSI_LIHAT, RUTE_CUPLIKAN, DONE, note_done},
    {.jalur = NULL},
};
