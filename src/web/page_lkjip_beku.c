/* SPDX-License-Identifier: MIT
 *
 * /lkjip/beku: frozen versions: making one, its files, whether it is whole, and what changed since.
 */
#include "web/page_lkjip.h"

#include "app/app_berkas.h"
#include "app/app_lkjip_beku.h"
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

static const struct pandang_jenis HAL[] = {TEKS("tempat"), TEKS("pesan"), {0}};
static const struct pandang_jenis BERKAS[] = {TEKS("nama"), URL("unduh"), {0}};
static const struct pandang_jenis VERSI[] = {
    TEKS("nomor"),
    TEKS("waktu"),
    TEKS("oleh"),
    TEKS("status"),
    TEKS("alasan"),
    TEKS("mesin"),
    TEKS("templat"),
    TEKS("hash"),
    TEKS("id"),
    {"berkas", PANDANG_DAFTAR, BERKAS, ""},
    URL("periksa"),
    URL("banding"),
    {0},
};
static const struct pandang_jenis JENIS[] = {
    {"halangan", PANDANG_DAFTAR, HAL, "harus dilengkapi dulu"},
    {"perhatian", PANDANG_DAFTAR, HAL, "perlu alasan"},
    YA("boleh"),
    YA("siap"),
    URL("bekukan"),
    {"versi", PANDANG_DAFTAR, VERSI, "terbaru di atas"},
    YA("dua"),
    URL("bandingkan"),
    {0},
};
static const struct pandang_jenis SATU[] = {
    {"versi", PANDANG_PETA, VERSI, ""},
    YA("utuh"),
    {"masalah", PANDANG_DAFTAR, HAL, ""},
    {0},
};
static const struct pandang_jenis BEDA[] = {TEKS("sebut"), TEKS("a"),   TEKS("b"),
                                            YA("ada_a"),   YA("ada_b"), {0}};
static const struct pandang_jenis BAB[] = {TEKS("bab"), {"beda", PANDANG_DAFTAR, BEDA, ""}, {0}};
static const struct pandang_jenis BANDING[] = {
    TEKS("kiri"), TEKS("kanan"),   TEKS("jumlah"),
    YA("sama"),   YA("terpotong"), {"bab", PANDANG_DAFTAR, BAB, ""},
    {0}};

const struct halaman_jenis HALAMAN_LKJIP_BEKU[] = {
    {"lkjip_beku", JENIS},
    {"lkjip_beku_satu", SATU},
    {"lkjip_banding", BANDING},
    {0},
};

static struct halaman frame(struct req *r, const char *judul, bool dalam)
{
    struct halaman h = {.judul = judul, .menu = "lkjip"};

    h.remah[0][0] = "LKjIP";
    h.remah[0][1] = req_alamat(r, "/lkjip", NULL);
    if (dalam) {
        h.remah[1][0] = "Versi beku";
        h.remah[1][1] = req_alamat(r, "/lkjip/beku", NULL);
    }
    return h;
}

static void put_version(struct req *r, struct pandang *x, const struct lkjip_beku *b)
{
    struct arena *a = r->a;
    const char *di = arena_printf(a, "/lkjip/beku/%lld", (long long)b->id);
    struct pandang *v;

    pandang_set(a, x, "nomor", arena_printf(a, "%lld", (long long)b->nomor));
    pandang_set(a, x, "waktu", waktu_tampil(a, b->waktu));
    pandang_set(a, x, "oleh", b->pengguna);
    pandang_set(a, x, "status", PILIHAN_LKJIP_STATUS[b->status - 1].arti);
    pandang_set(a, x, "alasan", b->alasan);
    pandang_set(a, x, "mesin", b->mesin);
    pandang_set(a, x, "templat", b->templat);
    pandang_set(a, x, "hash", b->hash);
    pandang_set(a, x, "id", arena_printf(a, "%lld", (long long)b->id));
    alamat_set(a, x, "periksa", req_alamat(r, di, NULL));
    alamat_set(a, x, "banding",
               req_alamat(r, "/lkjip/banding", arena_printf(a, "a=%lld", (long long)b->id)));
    v = pandang_add(a, x, "berkas", pandang_daftar(a));
    for (int i = 0; i < BEKU_N; i++) {
        struct pandang *y = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, y, "nama", BEKU_BAGIAN[i]);
        alamat_set(a, y, "unduh",
                   req_alamat(r, arena_printf(a, "%s/%s", di, BEKU_BAGIAN[i]), NULL));
    }
}

static void put_problems(struct req *r, struct pandang *m, const char *nama,
                         const struct masalah_list *l)
{
    struct pandang *v = pandang_add(r->a, m, nama, pandang_daftar(r->a));

    for (size_t i = 0; i < l->n; i++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, x, "tempat", l->v[i].tempat);
        pandang_set(r->a, x, "pesan", l->v[i].pesan);
    }
}

static int show(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct halaman h = frame(r, "Versi beku", false);
    const struct cuplikan *c = r->cuplikan;
    struct pandang *m = pandang_peta(a), *v;
    struct masalah_list halangan, perhatian;
    struct lkjip_beku *b;
    size_t n;
    int rc = app_beku_list(&r->sys, a, c, &b, &n, e);

    if (rc < 0)
        return rc;
    masalah_init(&halangan, a);
    masalah_init(&perhatian, a);
    app_beku_periksa(a, c->hitung, &halangan, &perhatian);
    for (size_t i = 0; i < c->tanda.n && i < 60; i++)
        masalah_add(&perhatian, c->tanda.v[i].tempat, "%s", c->tanda.v[i].pesan);
    put_problems(r, m, "halangan", &halangan);
    put_problems(r, m, "perhatian", &perhatian);
    pandang_add(a, m, "boleh", pandang_ya(a, req_boleh(r, AKSI_LKJIP_BEKUKAN, NULL)));
    pandang_add(a, m, "siap", pandang_ya(a, halangan.n == 0));
    alamat_set(a, m, "bekukan", req_alamat(r, "/lkjip/beku", NULL));
    v = pandang_add(a, m, "versi", pandang_daftar(a));
    for (size_t i = 0; i < n; i++)
        put_version(r, pandang_add(a, v, NULL, pandang_peta(a)), &b[i]);
    pandang_add(a, m, "dua", pandang_ya(a, n >= 2));
    alamat_set(a, m, "bandingkan", req_alamat(r, "/lkjip/banding", NULL));
    return halaman_tulis(r, "lkjip_beku", &h, m, e);
}

static int freeze(struct req *r, struct err *e)
{
    struct beku_minta b = {.alasan = req_teks(r, "alasan")};
    int rc;

    masalah_init(&b.masalah, r->a);
    rc = app_beku_minta(&r->sys, r->pelaku, r->cuplikan, &b, e);
    return rc < 0 ? rc : lkjip_ke_kerja(r, b.kerja);
}

static int get_version(struct req *r, int64_t id, struct lkjip_beku *b, struct err *e)
{
    if (id < 0)
        return err_set(e, ERR_NOT_FOUND, "versi beku itu tidak ada");
    return app_beku_get(&r->sys, r->a, r->cuplikan, id, b, e);
}

static int show_one(struct req *r, struct err *e)
{
    struct pandang *m = pandang_peta(r->a);
    struct masalah_list l;
    struct lkjip_beku b;
    bool utuh = false;
    int rc = get_version(r, req_segmen_cacah(r, 0), &b, e);

    masalah_init(&l, r->a);
    if (rc == 0)
        rc = app_beku_verifikasi(&r->sys, &b, r->cuplikan, &utuh, &l, e);
    if (rc < 0)
        return rc;
    const struct halaman h =
        frame(r, arena_printf(r->a, "Versi beku %lld", (long long)b.nomor), true);
    put_version(r, pandang_add(r->a, m, "versi", pandang_peta(r->a)), &b);
    pandang_add(r->a, m, "utuh", pandang_ya(r->a, utuh && l.n == 0));
    put_problems(r, m, "masalah", &l);
    return halaman_tulis(r, "lkjip_beku_satu", &h, m, e);
}

static int part(struct req *r, struct err *e)
{
    struct lkjip_beku b;
    int rc = get_version(r, req_segmen_cacah(r, 0), &b, e);

    if (rc < 0)
        return rc;
    for (int i = 0; i < BEKU_N; i++)
        if (strcmp(BEKU_BAGIAN[i], r->segmen[1]) == 0)
            return jawab_berkas(r, b.berkas_id[i],
                                arena_printf(r->a, "LKjIP-%lld-v%lld-%s", (long long)r->tahun,
                                             (long long)b.nomor, BEKU_BAGIAN[i]),
                                e);
    return err_set(e, ERR_NOT_FOUND, "versi beku tidak memiliki bagian \"%.40s\"", r->segmen[1]);
}

/* One side of a comparison: a frozen version, or (id -1) the data of now. */
static int side(struct req *r, int64_t id, const struct paket **p, const char **nama, struct err *e)
{
    struct lkjip_beku b;
    struct paket *q;
    int rc;

    *p = r->cuplikan->paket;
    *nama = "Data sekarang";
    if (id < 0)
        return 0;
    rc = get_version(r, id, &b, e);
    if (rc == 0)
        rc = app_beku_paket(&r->sys, r->a, &b, &q, e);
    if (rc < 0)
        return rc;
    *p = q;
    *nama = arena_printf(r->a, "Versi %lld (%s)", (long long)b.nomor, waktu_tampil(r->a, b.waktu));
    return 0;
}

static void put_differences(struct req *r, struct pandang *m, const struct beku_beda *v, size_t n)
{
    struct arena *a = r->a;
    struct pandang *bab = pandang_add(a, m, "bab", pandang_daftar(a)), *daftar = NULL;

    for (size_t i = 0; i < n; i++) {
        struct pandang *x;
        if (i == 0 || strcmp(v[i].bab, v[i - 1].bab) != 0) {
            x = pandang_add(a, bab, NULL, pandang_peta(a));
            pandang_set(a, x, "bab", v[i].bab);
            daftar = pandang_add(a, x, "beda", pandang_daftar(a));
        }
        x = pandang_add(a, daftar, NULL, pandang_peta(a));
        pandang_set(a, x, "sebut", v[i].sebut);
        pandang_set(a, x, "a", v[i].a);
        pandang_set(a, x, "b", v[i].b);
        pandang_add(a, x, "ada_a", pandang_ya(a, v[i].a != NULL));
        pandang_add(a, x, "ada_b", pandang_ya(a, v[i].b != NULL));
    }
}

static int compare(struct req *r, struct err *e)
{
    const struct halaman h = frame(r, "Perbandingan", true);
    struct pandang *m = pandang_peta(r->a);
    const struct paket *pa, *pb;
    const char *na, *nb;
    struct beku_beda *v;
    size_t n, semua;
    int rc = side(r, req_cacah(r, "a"), &pa, &na, e);

    if (rc == 0)
        rc = side(r, req_cacah(r, "b"), &pb, &nb, e);
    if (rc < 0)
        return rc;
    lkjip_beku_beda(r->a, pa, pb, &v, &n, &semua);
    pandang_set(r->a, m, "kiri", na);
    pandang_set(r->a, m, "kanan", nb);
    pandang_set(r->a, m, "jumlah", arena_printf(r->a, "%zu", semua));
    pandang_add(r->a, m, "sama", pandang_ya(r->a, semua == 0));
    pandang_add(r->a, m, "terpotong", pandang_ya(r->a, semua > n));
    put_differences(r, m, v, n);
    return halaman_tulis(r, "lkjip_banding", &h, m, e);
}

static const struct rute_bidang FREEZE[] = {
    {"alasan", BIDANG_REQ_PANJANG, 1000, false, false, "Alasan"}, {0}};
static const struct rute_bidang COMPARE[] = {
    {"a", BIDANG_REQ_CACAH, INT64_MAX / 2, false, false, "Versi pertama"},
    {"b", BIDANG_REQ_CACAH, INT64_MAX / 2, false, false, "Versi kedua"},
    {0}};

const struct rute RUTE_LKJIP_BEKU[] = {
    {METODE_GET, "/lkjip/beku", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {METODE_POST, "/lkjip/beku", AKSI_LKJIP_BEKUKAN, RUTE_CUPLIKAN, FREEZE, freeze},
    {METODE_GET, "/lkjip/beku/{}", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL, show_one},
    {METODE_GET, "/lkjip/beku/{}/{}", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL, part},
    {METODE_GET, "/lkjip/banding", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, COMPARE, compare},
    {.jalur = NULL},
};
