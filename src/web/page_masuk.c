/* SPDX-License-Identifier: MIT
 *
 * page_masuk: signing in and out. Where somebody wanted to go is kept through the form. Without
 * any account the page says how the first admin is made.
 */
#include "web/page_masuk.h"

#include "app/app_pengguna.h"
#include "app/app_sesi.h"

#include <string.h>

static const struct pandang_jenis JENIS[] = {
    {"m_akun", PANDANG_TEKS, NULL, "nama akun yang diketik"},
    {"m_pesan", PANDANG_TEKS, NULL, "kenapa tidak dapat masuk"},
    {"m_kembali", PANDANG_TEKS, NULL, "alamat yang dituju sesudah masuk"},
    {"m_kosong", PANDANG_YA, NULL, "belum ada akun sama sekali"},
    {0},
};
const struct halaman_jenis HALAMAN_MASUK[] = {
    {"masuk", JENIS},
    {0},
};

/* Where to go after signing in: never to another site, nor back to this page. */
static const char *target(const struct req *r)
{
    const char *k = req_teks(r, "kembali");

    if (!k || !pandang_url_valid(k) || k[0] != '/' || strncmp(k, "/masuk", 6) == 0 ||
        strncmp(k, "/keluar", 7) == 0)
        return "/beranda";
    return k;
}

static int show(struct req *r, int status, const char *pesan, struct err *e)
{
    struct halaman h = {.judul = "Masuk"};
    struct pandang *isi = pandang_peta(r->a);
    int ada = app_pengguna_ada(&r->sys, e);

    if (ada < 0)
        return ada;
    pandang_set(r->a, isi, "m_akun", req_teks(r, "akun"));
    pandang_set(r->a, isi, "m_pesan", pesan);
    pandang_set(r->a, isi, "m_kembali", target(r));
    pandang_add(r->a, isi, "m_kosong", pandang_ya(r->a, ada == 0));
    return halaman_tulis_status(r, status, "masuk", &h, isi, e);
}

static int get(struct req *r, struct err *e)
{
    if (r->sesi)
        return jawab_alihkan(r, target(r), NULL);
    return show(r, 200, NULL, e);
}

/* The first letter of a message as a sentence begins. */
static const char *sentence(struct arena *a, const char *msg)
{
    char *s = arena_printf(a, "%s.", msg);

    if (s[0] >= 'a' && s[0] <= 'z')
        s[0] = (char)(s[0] - 32);
    return s;
}

static int sign_in(struct req *r, struct err *e)
{
    struct masuk m = {.akun = req_teks(r, "akun"),
                      .sandi = req_teks(r, "sandi"),
                      .alamat = r->dari,
                      .peramban = r->peramban};
    struct masuk_hasil h;
    struct err salah = {0};
    int rc = app_masuk(&r->sys, r->a, &m, &h, &salah);

    if (rc == ERR_DENIED)
        return show(r, h.tunggu > 0 ? 429 : 403, sentence(r->a, salah.msg), e);
    if (rc < 0)
        return err_set(e, salah.code, "%s", salah.msg);
    /* Whoever was signed in here before is not any more. */
    if (r->sesi && (rc = app_keluar(&r->sys, r->sesi, &salah)) < 0 && rc != ERR_NOT_FOUND)
        return err_set(e, salah.code, "%s", salah.msg);
    jawab_sesi(r, h.token);
    if (h.harus_ganti)
        return jawab_alihkan(r, "/akun/sandi", NULL);
    return jawab_alihkan(r, target(r), NULL);
}

static int sign_out(struct req *r, struct err *e)
{
    struct err salah = {0};
    int rc = app_keluar(&r->sys, r->sesi, &salah);

    if (rc < 0 && rc != ERR_NOT_FOUND)
        return err_set(e, salah.code, "%s", salah.msg);
    jawab_sesi(r, NULL);
    return jawab_alihkan(r, "/masuk", "Anda sudah keluar.");
}

static const struct rute_bidang BIDANG_GET[] = {
    {"kembali", BIDANG_REQ_JALUR, 2000, false, false, "Alamat tujuan"},
    {0},
};
static const struct rute_bidang BIDANG_POST[] = {
    {"akun", BIDANG_REQ_TEKS, 200, false, false, "Nama akun"},
    {"sandi", BIDANG_REQ_TEKS, 200, false, false, "Kata sandi"},
    {"kembali", BIDANG_REQ_JALUR, 2000, false, false, "Alamat tujuan"},
    {0},
};

const struct rute RUTE_MASUK[] = {
    {METODE_GET, "/masuk", AKSI_AKUN, RUTE_PUBLIK, BIDANG_GET, get},
    {METODE_POST, "/masuk", AKSI_AKUN, RUTE_PUBLIK | RUTE_TANPA_CSRF, BIDANG_POST, sign_in},
    {METODE_POST, "/keluar", AKSI_AKUN, 0, NULL, sign_out},
    {0},
};
