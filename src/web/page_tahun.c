/* SPDX-License-Identifier: MIT
 *
 * /tahun: each year of the unit with how far it is, and a form that starts one: empty, from an
 * earlier year, or only what the report needs.
 */
#include "web/page_tahun.h"

#include "app/app_cuplikan.h"
#include "app/app_tahun.h"
#include "base/format_angka.h"
#include "base/str.h"
#include "web/rencana_bantu.h"

#include <time.h>

static const struct pandang_jenis TAHUN[] = {
    P_TEKS("t_tahun"),     P_URL("t_alamat"), P_TEKS("t_renstra"),
    P_TEKS("t_indikator"), P_TEKS("t_ukur"),  P_TEKS("t_pagu"),
    P_TEKS("t_masalah"),   P_YA("t_ini"),     P_AKHIR};
static const struct pandang_jenis CARA[] = {P_TEKS("c_nilai"), P_TEKS("c_teks"), P_YA("c_pilih"),
                                            P_AKHIR};
static const struct pandang_jenis DARI[] = {P_TEKS("d_tahun"), P_AKHIR};
static const struct pandang_jenis ISI[] = {P_DAFTAR("daftar", TAHUN),
                                           P_DAFTAR("cara", CARA),
                                           P_DAFTAR("dari", DARI),
                                           P_YA("boleh"),
                                           P_TEKS("usul"),
                                           P_TEKS("salah"),
                                           P_YA("pertama"),
                                           P_AKHIR};
const struct halaman_jenis HALAMAN_TAHUN[] = {{"tahun", ISI}, {0}};

/* 2024, not 2.024. */
static void put_year_number(struct req *r, struct pandang *peta, const char *nama, int64_t tahun)
{
    put_teks(r, peta, nama, arena_printf(r->a, "%lld", (long long)tahun));
}

/* What a year holds, in the fewest words. */
static int put_year(struct req *r, struct pandang *daftar, int64_t tahun, struct err *e)
{
    const struct cuplikan *c;
    struct pandang *v;
    const struct renstra *t;
    size_t terisi = 0;
    int rc = app_cuplikan_get(&r->sys, r->a, (struct unit_tahun){r->unit, tahun}, &c, e);

    if (rc < 0)
        return rc;
    v = put_unsur(r, daftar);
    t = c->paket->renstra;
    for (size_t i = 0; i < c->hitung->n_indikator; i++)
        terisi += c->hitung->indikator[i].realisasi.ada;
    put_year_number(r, v, "t_tahun", tahun);
    pandang_add(r->a, v, "t_alamat",
                pandang_url(r->a, arena_printf(r->a, "/beranda?unit=%s&tahun=%lld",
                                               alamat_sandi(r->a, r->unit), (long long)tahun)));
    put_teks(r, v, "t_renstra",
             t ? arena_printf(r->a, "%lld–%lld", (long long)t->tahun_awal.nilai,
                              (long long)t->tahun_akhir.nilai)
               : "belum ada");
    put_bulat(r, v, "t_indikator", (int64_t)c->hitung->n_indikator);
    put_bulat(r, v, "t_ukur", (int64_t)terisi);
    put_teks(r, v, "t_pagu",
             c->hitung->anggaran ? format_uang(r->a, c->hitung->anggaran->total.pagu_akhir)
                                 : "belum ada");
    put_bulat(r, v, "t_masalah", (int64_t)(c->masalah.n + c->masalah.terlewat));
    put_ya(r, v, "t_ini", tahun == r->tahun);
    return 0;
}

static int this_year(const struct req *r)
{
    time_t waktu = (time_t)r->sys.waktu;
    struct tm tm;

    gmtime_r(&waktu, &tm);
    return tm.tm_year + 1900;
}

static void put_choices(struct req *r, struct pandang *isi, const int64_t *v, size_t n)
{
    struct pandang *cara = put_daftar(r, isi, "cara"), *dari = put_daftar(r, isi, "dari");

    for (const struct pilihan *p = PILIHAN_TAHUN_CARA; p->nama; p++) {
        struct pandang *o;

        if (n == 0 && p->nilai != TAHUN_KOSONG)
            continue; /* nothing to copy yet */
        o = put_unsur(r, cara);
        put_teks(r, o, "c_nilai", p->nama);
        put_teks(r, o, "c_teks", p->arti);
        put_ya(r, o, "c_pilih", p->nilai == (n == 0 ? TAHUN_KOSONG : TAHUN_SALIN));
    }
    for (size_t i = n; i > 0; i--)
        put_year_number(r, put_unsur(r, dari), "d_tahun", v[i - 1]);
    put_year_number(r, isi, "usul", n > 0 ? v[n - 1] + 1 : this_year(r));
}

static int show_with(struct req *r, const char *salah, struct err *e)
{
    struct minta q = {&r->sys, r->pelaku, r->a, NULL};
    struct halaman h = {.judul = "Tahun", .menu = "beranda"};
    struct pandang *isi = pandang_peta(r->a), *daftar;
    int64_t *v;
    size_t n;
    int rc = app_tahun_list(&q, r->unit, &v, &n, e);

    daftar = put_daftar(r, isi, "daftar");
    for (size_t i = n; rc == 0 && i > 0; i--)
        rc = put_year(r, daftar, v[i - 1], e);
    if (rc < 0)
        return rc;
    put_choices(r, isi, v, n);
    put_ya(r, isi, "boleh", req_boleh(r, AKSI_RENCANA_UBAH, NULL));
    put_ya(r, isi, "pertama", n == 0);
    put_teks(r, isi, "salah", salah);
    return halaman_tulis_status(r, salah ? 422 : 200, "tahun", &h, isi, e);
}

static int show(struct req *r, struct err *e)
{
    return show_with(r, NULL, e);
}

static int start(struct req *r, struct err *e)
{
    struct minta q = {&r->sys, r->pelaku, r->a, NULL};
    struct app_tahun_mulai x = {
        .unit = r->unit,
        .tahun = req_cacah(r, "tahun_baru"),
        .dari = req_cacah(r, "dari") > 0 ? req_cacah(r, "dari") : 0,
        .cara = (enum tahun_cara)pilihan_nilai(PILIHAN_TAHUN_CARA, req_teks(r, "cara")),
    };
    int rc = app_tahun_mulai(&q, &x, e);

    if (rc == ERR_INVALID || rc == ERR_CONFLICT) {
        const char *pesan = arena_strdup(r->a, e->msg);

        err_clear(e);
        return show_with(r, pesan, e);
    }
    if (rc < 0)
        return rc;
    return jawab_alihkan(r,
                         arena_printf(r->a, "/beranda?unit=%s&tahun=%lld",
                                      alamat_sandi(r->a, r->unit), (long long)x.tahun),
                         arena_printf(r->a, "Tahun %lld dimulai.", (long long)x.tahun));
}

static const struct rute_bidang BIDANG_MULAI[] = {
    {"tahun_baru", BIDANG_REQ_CACAH, 9999, true, false, "Tahun"},
    {"cara", BIDANG_REQ_KODE, 20, true, false, "Cara"},
    {"dari", BIDANG_REQ_CACAH, 9999, false, false, "Tahun yang disalin"},
    {0},
};

const struct rute RUTE_TAHUN[] = {
    {METODE_GET, "/tahun", AKSI_LIHAT, RUTE_UNIT | RUTE_LAMBAT, NULL, show},
    {METODE_POST, "/tahun", AKSI_RENCANA_UBAH, RUTE_UNIT, BIDANG_MULAI, start},
    {0},
};
