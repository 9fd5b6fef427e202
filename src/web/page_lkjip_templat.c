/* SPDX-License-Identifier: MIT
 *
 * /lkjip/templat: Word templates: which one is used, uploading one, the report of its check, the
 * default as a start, and the names a template may use.
 */
#include "web/page_lkjip.h"

#include "app/app_lkjip_templat.h"
#include "base/str.h"
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

static const struct pandang_jenis TEMPLAT[] = {
    TEKS("nama"),  TEKS("id"),          TEKS("milik"),     TEKS("oleh"),
    TEKS("waktu"), TEKS("periksa"),     TEKS("warna"),     TEKS("ikon"),
    YA("dipakai"), YA("dapat_dipakai"), URL("laporan"),    URL("unduh"),
    URL("pakai"),  URL("hapus"),        YA("boleh_hapus"), {0},
};
static const struct pandang_jenis DOKUMEN[] = {
    TEKS("judul"),
    TEKS("dokumen"),
    {"templat", PANDANG_DAFTAR, TEMPLAT, ""},
    YA("bawaan_dipakai"),
    URL("pakai_bawaan"),
    URL("bawaan"),
    URL("daftar_nama"),
    {0},
};
static const struct pandang_jenis FORMULIR[] = {
    TEKS("u_judul"), TEKS("u_kode"), TEKS("u_arti"), URL("u_alamat"), {0}};
static const struct pandang_jenis JENIS[] = {
    {"dokumen", PANDANG_DAFTAR, DOKUMEN, "LKjIP dan perjanjian kinerja"},
    YA("boleh"),
    {"formulir", PANDANG_DAFTAR, FORMULIR, "untuk unit, untuk pemda"},
    {0},
};
static const struct pandang_jenis MASALAH[] = {TEKS("tempat"), TEKS("pesan"), {0}};
static const struct pandang_jenis LAPORAN[] = {
    {"templat", PANDANG_PETA, TEMPLAT, ""},
    YA("baik"),
    YA("belum"),
    TEKS("jumlah"),
    {"masalah", PANDANG_DAFTAR, MASALAH, ""},
    YA("boleh"),
    URL("kembali"),
    URL("nama_daftar"),
    {0},
};
static const struct pandang_jenis NAMA[] = {TEKS("tanda"), TEKS("arti"), {0}};
static const struct pandang_jenis NAMA_JENIS[] = {
    {"nilai", PANDANG_DAFTAR, NAMA, ""}, {"blok", PANDANG_DAFTAR, NAMA, ""}, {0}};

const struct halaman_jenis HALAMAN_LKJIP_TEMPLAT[] = {
    {"lkjip_templat", JENIS},
    {"lkjip_templat_periksa", LAPORAN},
    {"lkjip_templat_nama", NAMA_JENIS},
    {0},
};

static const char *const DOKUMEN_JUDUL[] = {
    [DOKUMEN_LKJIP] = "LKjIP", [DOKUMEN_PK] = "Perjanjian Kinerja"};

static struct halaman frame(struct req *r, const char *judul, bool dalam)
{
    struct halaman h = {.judul = judul, .menu = "lkjip"};

    h.remah[0][0] = "LKjIP";
    h.remah[0][1] = req_alamat(r, "/lkjip", NULL);
    if (dalam) {
        h.remah[1][0] = "Template Word";
        h.remah[1][1] = req_alamat(r, "/lkjip/templat", NULL);
    }
    return h;
}

static bool may(const struct req *r, bool pemda)
{
    struct akses_objek o = {r->pemda_id, pemda ? 0 : r->unit_id, NULL};

    return akses_boleh(r->pelaku, pemda ? AKSI_PENGATURAN_UBAH : AKSI_LKJIP_UBAH, &o);
}

static void put_one(struct req *r, struct pandang *x, const struct templat_baris *t,
                    int64_t dipakai)
{
    static const struct {
        const char *warna, *ikon;
    } RUPA[] = {[TEMPLAT_BELUM] = {"tanda", "hourglass-split"},
                [TEMPLAT_BAIK] = {"baik", "check-circle"},
                [TEMPLAT_SALAH] = {"bahaya", "x-circle"}};
    struct arena *a = r->a;
    const char *di = arena_printf(a, "/lkjip/templat/%lld", (long long)t->id);
    const char *milik = t->unit_id == 0 ? "/lkjip/templat-pemda" : "/lkjip/templat";

    pandang_set(a, x, "nama", t->nama);
    pandang_set(a, x, "id", arena_printf(a, "%lld", (long long)t->id));
    pandang_set(a, x, "milik", t->unit_id == 0 ? "Pemerintah daerah" : "Unit ini");
    pandang_set(a, x, "oleh", t->pengguna);
    pandang_set(a, x, "waktu", waktu_tampil(a, t->waktu));
    pandang_set(a, x, "periksa", PILIHAN_TEMPLAT_PERIKSA[t->periksa - 1].arti);
    pandang_set(a, x, "warna", RUPA[t->periksa].warna);
    pandang_set(a, x, "ikon", RUPA[t->periksa].ikon);
    pandang_add(a, x, "dipakai", pandang_ya(a, t->id == dipakai));
    pandang_add(a, x, "dapat_dipakai",
                pandang_ya(a, t->periksa == TEMPLAT_BAIK && t->id != dipakai && may(r, false)));
    alamat_set(a, x, "laporan", req_alamat(r, di, NULL));
    alamat_set(a, x, "unduh", req_alamat(r, arena_printf(a, "%s/berkas", di), NULL));
    alamat_set(a, x, "pakai", req_alamat(r, "/lkjip/templat-pakai", NULL));
    alamat_set(a, x, "hapus",
               req_alamat(r, arena_printf(a, "%s/%lld/hapus", milik, (long long)t->id), NULL));
    pandang_add(a, x, "boleh_hapus", pandang_ya(a, may(r, t->unit_id == 0)));
}

/* Where the person may upload: for the unit, for all units of the pemda. */
static void put_forms(struct req *r, struct pandang *v)
{
    static const char *const FORM[2][4] = {
        {"Unggah template unit", "unit", "Hanya untuk unit ini.", "/lkjip/templat"},
        {"Unggah template pemerintah daerah", "pemda",
         "Dapat dipilih oleh semua unit pemerintah daerah.", "/lkjip/templat-pemda"}};

    for (int i = 0; i < 2; i++) {
        struct pandang *x;

        if (!may(r, i == 1))
            continue;
        x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, x, "u_judul", FORM[i][0]);
        pandang_set(r->a, x, "u_kode", FORM[i][1]);
        pandang_set(r->a, x, "u_arti", FORM[i][2]);
        alamat_set(r->a, x, "u_alamat", req_alamat(r, FORM[i][3], NULL));
    }
}

static int show(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct halaman h = frame(r, "Template Word", false);
    struct pandang *m = pandang_peta(a), *v = pandang_add(a, m, "dokumen", pandang_daftar(a));
    struct app_templat_daftar d;
    int rc = app_templat_list(&r->sys, a, r->cuplikan, &d, e);

    if (rc < 0)
        return rc;
    for (int k = DOKUMEN_LKJIP; k <= DOKUMEN_PK; k++) {
        const char *nama = app_dokumen_nama((enum app_dokumen)k);
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
        struct pandang *t = pandang_add(a, x, "templat", pandang_daftar(a));

        pandang_set(a, x, "judul", DOKUMEN_JUDUL[k]);
        pandang_set(a, x, "dokumen", nama);
        for (size_t i = 0; i < d.n; i++)
            if (strcmp(d.v[i].dokumen, nama) == 0)
                put_one(r, pandang_add(a, t, NULL, pandang_peta(a)), &d.v[i], d.dipakai[k]);
        pandang_add(a, x, "bawaan_dipakai", pandang_ya(a, d.dipakai[k] == 0));
        alamat_set(a, x, "pakai_bawaan", req_alamat(r, "/lkjip/templat-pakai", NULL));
        alamat_set(a, x, "bawaan",
                   req_alamat(r, arena_printf(a, "/lkjip/templat-bawaan/%s", nama), NULL));
        alamat_set(a, x, "daftar_nama",
                   req_alamat(r, arena_printf(a, "/lkjip/templat-nama/%s", nama), NULL));
    }
    pandang_add(a, m, "boleh", pandang_ya(a, may(r, false)));
    put_forms(r, pandang_add(a, m, "formulir", pandang_daftar(a)));
    return halaman_tulis(r, "lkjip_templat", &h, m, e);
}

static enum app_dokumen dokumen_of(const char *nama)
{
    return nama != NULL && strcmp(nama, "pk") == 0 ? DOKUMEN_PK : DOKUMEN_LKJIP;
}

static int upload_for(struct req *r, bool pemda, struct err *e)
{
    const struct unggahan *u = req_unggahan(r, "berkas");
    struct templat_unggah t = {.dokumen = dokumen_of(req_teks(r, "dokumen")), .pemda = pemda};
    int64_t kerja;
    int rc;

    if (u == NULL)
        return err_set(e, ERR_INVALID, "pilih berkas template (.docx) yang akan diunggah");
    t.nama = u->nama;
    t.p = u->p;
    t.n = u->n;
    rc = app_templat_unggah(&r->sys, r->pelaku, r->cuplikan, &t, &kerja, e);
    return rc < 0 ? rc : lkjip_ke_kerja(r, kerja);
}

static int upload(struct req *r, struct err *e)
{
    return upload_for(r, false, e);
}

static int upload_pemda(struct req *r, struct err *e)
{
    return upload_for(r, true, e);
}

static int get_templat(struct req *r, struct templat_baris *t, struct err *e)
{
    int64_t id = req_segmen_cacah(r, 0);

    if (id < 0)
        return err_set(e, ERR_NOT_FOUND, "template itu tidak ada");
    return app_templat_get(&r->sys, r->a, r->cuplikan, id, t, e);
}

static int report(struct req *r, struct err *e)
{
    struct pandang *m = pandang_peta(r->a), *v;
    struct app_templat_daftar d;
    struct templat_baris t;
    int rc = get_templat(r, &t, e);

    if (rc == 0)
        rc = app_templat_list(&r->sys, r->a, r->cuplikan, &d, e);
    if (rc < 0)
        return rc;
    const struct halaman h = frame(r, arena_printf(r->a, "Pemeriksaan %s", t.nama), true);
    struct str rest = str_of(t.laporan);
    put_one(r, pandang_add(r->a, m, "templat", pandang_peta(r->a)), &t,
            d.dipakai[dokumen_of(t.dokumen)]);
    pandang_add(r->a, m, "baik", pandang_ya(r->a, t.periksa == TEMPLAT_BAIK));
    pandang_add(r->a, m, "belum", pandang_ya(r->a, t.periksa == TEMPLAT_BELUM));
    v = pandang_add(r->a, m, "masalah", pandang_daftar(r->a));
    while (rest.p != NULL) {
        struct str baris = str_cut(&rest, '\n');
        struct str tempat = str_cut(&baris, '\t');
        struct pandang *x;
        if (baris.p == NULL)
            continue;
        x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, x, "tempat", arena_strndup(r->a, tempat.p, tempat.n));
        pandang_set(r->a, x, "pesan", arena_strndup(r->a, baris.p, baris.n));
    }
    pandang_set(r->a, m, "jumlah", arena_printf(r->a, "%zu", v->n));
    pandang_add(r->a, m, "boleh", pandang_ya(r->a, may(r, false)));
    alamat_set(r->a, m, "kembali", req_alamat(r, "/lkjip/templat", NULL));
    alamat_set(r->a, m, "nama_daftar",
               req_alamat(r, arena_printf(r->a, "/lkjip/templat-nama/%s", t.dokumen), NULL));
    return halaman_tulis(r, "lkjip_templat_periksa", &h, m, e);
}

static int download(struct req *r, struct err *e)
{
    struct templat_baris t;
    int rc = get_templat(r, &t, e);

    return rc < 0 ? rc : jawab_berkas(r, t.berkas_id, t.nama, e);
}

static int download_default(struct req *r, struct err *e)
{
    static const char DOCX[] =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    struct buf b;
    int rc;

    if (strcmp(r->segmen[0], "lkjip") != 0 && strcmp(r->segmen[0], "pk") != 0)
        return err_set(e, ERR_NOT_FOUND, "tidak ada template bawaan \"%.40s\"", r->segmen[0]);
    buf_init(&b, (size_t)8 << 20);
    rc = templat_default_docx(&b, r->segmen[0], e);
    if (rc == 0)
        rc = jawab_bytes(r, 200, DOCX, b.p, b.n,
                         arena_printf(r->a, "template-%s.docx", r->segmen[0]));
    buf_release(&b);
    return rc;
}

static void put_name(struct arena *a, struct pandang *v, const char *tanda, const char *arti)
{
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

    pandang_set(a, x, "tanda", tanda);
    pandang_set(a, x, "arti", arti);
}

/* Declared names, those of maps and lists below them; the tree is of constant depth. */
static void put_names(struct arena *a, struct pandang *v, const struct pandang_jenis *j,
                      const char *awalan)
{
    for (; j->nama != NULL; j++) {
        const char *nama = arena_printf(a, "%s%s", awalan, j->nama);

        if (j->isi == PANDANG_PETA) {
            put_names(a, v, j->anak, arena_printf(a, "%s.", nama));
        } else if (j->isi == PANDANG_TEKS) {
            put_name(a, v, arena_printf(a, "{{%s}}", nama), j->arti);
        } else {
            put_name(a, v, arena_printf(a, "{{#%s}} … {{/%s}}", nama, nama), j->arti);
            if (j->anak != NULL)
                put_names(a, v, j->anak, "");
        }
    }
}

static int names(struct req *r, struct err *e)
{
    enum app_dokumen d = dokumen_of(r->segmen[0]);
    const struct halaman h =
        frame(r, arena_printf(r->a, "Nama untuk template %s", DOKUMEN_JUDUL[d]), true);
    struct templat_nama n = app_templat_nama(r->a, d);
    struct pandang *m = pandang_peta(r->a), *v;

    put_names(r->a, pandang_add(r->a, m, "nilai", pandang_daftar(r->a)), n.jenis, "");
    v = pandang_add(r->a, m, "blok", pandang_daftar(r->a));
    for (size_t i = 0; n.blok != NULL && n.blok[i] != NULL; i++)
        put_name(r->a, v, arena_printf(r->a, "{{@%s}}", n.blok[i]), "");
    return halaman_tulis(r, "lkjip_templat_nama", &h, m, e);
}

static int use(struct req *r, struct err *e)
{
    int64_t id = req_cacah(r, "templat");
    int rc = app_templat_pakai(&r->sys, r->pelaku, r->cuplikan, dokumen_of(req_teks(r, "dokumen")),
                               id > 0 ? id : 0, e);

    return rc < 0 ? rc
                  : jawab_alihkan(r, req_alamat(r, "/lkjip/templat", NULL),
                                  "Template yang dipakai diganti.");
}

static int drop(struct req *r, struct err *e)
{
    int rc = app_templat_hapus(&r->sys, r->pelaku, r->cuplikan, req_segmen_cacah(r, 0), e);

    return rc < 0 ? rc
                  : jawab_alihkan(r, req_alamat(r, "/lkjip/templat", NULL), "Template dihapus.");
}

static const struct rute_bidang UPLOAD[] = {
    {"dokumen", BIDANG_REQ_TEKS, 10, true, false, "Dokumen"},
    {"berkas", BIDANG_REQ_BERKAS, UNGGAH_MAX, true, false, "Berkas template"},
    {0}};
static const struct rute_bidang USE[] = {
    {"dokumen", BIDANG_REQ_TEKS, 10, true, false, "Dokumen"},
    {"templat", BIDANG_REQ_CACAH, INT64_MAX / 2, false, false, "Template"},
    {0}};

const struct rute RUTE_LKJIP_TEMPLAT[] = {
    {METODE_GET, "/lkjip/templat", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {METODE_POST, "/lkjip/templat", AKSI_LKJIP_UBAH, RUTE_CUPLIKAN | RUTE_UNGGAH, UPLOAD, upload},
    {METODE_GET, "/lkjip/templat/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, report},
    {METODE_GET, "/lkjip/templat/{}/berkas", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL,
     download},
    {METODE_POST, "/lkjip/templat/{}/hapus", AKSI_LKJIP_UBAH, RUTE_CUPLIKAN, NULL, drop},
    {METODE_POST, "/lkjip/templat-pemda", AKSI_PENGATURAN_UBAH, RUTE_CUPLIKAN | RUTE_UNGGAH, UPLOAD,
     upload_pemda},
    {METODE_POST, "/lkjip/templat-pemda/{}/hapus", AKSI_PENGATURAN_UBAH, RUTE_CUPLIKAN, NULL, drop},
    {METODE_GET, "/lkjip/templat-bawaan/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, download_default},
    {METODE_GET, "/lkjip/templat-nama/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, names},
    {METODE_POST, "/lkjip/templat-pakai", AKSI_LKJIP_UBAH, RUTE_CUPLIKAN, USE, use},
    {.jalur = NULL},
};
