/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_versi: the versions of the Renstra: started, closed, compared in words.
 */
#include "app/app_renstra.h"
#include "base/format_angka.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

static const struct pandang_jenis VERSI[] = {P_TEKS("v_periode"),
                                             P_TEKS("v_versi"),
                                             P_TEKS("v_status"),
                                             P_TEKS("v_dokumen"),
                                             P_TEKS("v_nomor"),
                                             P_TEKS("v_tanggal"),
                                             P_TEKS("v_tahun"),
                                             P_TEKS("v_alasan"),
                                             P_YA("v_ini"),
                                             P_URL("v_beda"),
                                             P_AKHIR};
static const struct pandang_jenis SALAH[] = {P_TEKS("m_pesan"), P_AKHIR};
static const struct pandang_jenis HALAMAN_VERSI[] = {
    RENCANA_BAR,
    P_DAFTAR("versi", VERSI),
    P_DAFTAR("salah", SALAH),
    P_TEKS("pesan"),
    P_YA("ada"),
    P_YA("boleh"),
    P_YA("boleh_tetapkan"),
    P_YA("boleh_versi"),
    P_TEKS("awal"),
    P_TEKS("akhir"),
    P_TEKS("k_dokumen"),
    P_TEKS("k_nomor"),
    P_TEKS("k_tanggal"),
    P_TEKS("k_alasan"),
    P_URL("ke_salin"),
    P_URL("ke_impor"),
    P_AKHIR,
};
static const struct pandang_jenis BEDA[] = {P_TEKS("x_bidang"), P_TEKS("x_jenis"), P_TEKS("x_lama"),
                                            P_TEKS("x_baru"), P_AKHIR};
static const struct pandang_jenis KELOMPOK[] = {P_TEKS("g_nama"), P_DAFTAR("beda", BEDA), P_AKHIR};
static const struct pandang_jenis HALAMAN_BEDA[] = {
    RENCANA_BAR,      P_TEKS("lama"),   P_TEKS("baru"), P_DAFTAR("kelompok", KELOMPOK),
    P_TEKS("n_beda"), P_TEKS("alasan"), P_YA("sama"),   P_URL("ke_versi"),
    P_AKHIR,
};

static const struct rute_bidang MULAI[] = {
    {"tahun_awal", BIDANG_REQ_CACAH, 9999, true, false, "Tahun pertama"},
    {"tahun_akhir", BIDANG_REQ_CACAH, 9999, true, false, "Tahun terakhir"},
    {"salin", BIDANG_REQ_CACAH, 1, false, false, "Salin isi yang sekarang"},
    {"alasan", BIDANG_REQ_PANJANG, 2000, false, false, "Alasan"},
    {.nama = NULL},
};
static const struct rute_bidang TETAPKAN[] = {
    {"dokumen", BIDANG_REQ_TEKS, 2000, false, false, "Peraturan atau keputusan"},
    {"nomor", BIDANG_REQ_TEKS, 300, false, false, "Nomor"},
    {"tanggal", BIDANG_REQ_TEKS, 40, false, false, "Tanggal"},
    {.nama = NULL},
};
static const struct rute_bidang BANDING[] = {
    {"lama", BIDANG_REQ_CACAH, INT64_MAX / 16, true, false, "Versi lama"},
    {"baru", BIDANG_REQ_CACAH, INT64_MAX / 16, true, false, "Versi baru"},
    {.nama = NULL},
};

static const char *period(struct req *r, const struct renstra *rs)
{
    return arena_printf(r->a, "%lld–%lld", (long long)rs->tahun_awal.nilai,
                        (long long)rs->tahun_akhir.nilai);
}

static int64_t number_of(const struct renstra *rs)
{
    return rs->versi.ada ? rs->versi.nilai : 1;
}

static void put_version(struct req *r, struct pandang *v, const struct app_renstra_versi *x,
                        const struct app_renstra_versi *lalu)
{
    const struct renstra *rs = &x->isi;
    struct pandang *p = put_unsur(r, v);

    put_teks(r, p, "v_periode", period(r, rs));
    put_bulat(r, p, "v_versi", number_of(rs));
    put_teks(r, p, "v_status", rs->status == RENSTRA_DITETAPKAN ? "ditetapkan" : "draf");
    put_teks(r, p, "v_dokumen", rs->dokumen);
    put_teks(r, p, "v_nomor", rs->nomor);
    put_teks(r, p, "v_tanggal", tanggal_ada(rs->tanggal) ? tanggal_format(r->a, rs->tanggal) : "");
    put_teks(r, p, "v_tahun", x->tahun);
    put_teks(r, p, "v_alasan", rs->alasan);
    put_ya(r, p, "v_ini", x->id == r->cuplikan->renstra_id);
    if (lalu == NULL)
        put_teks(r, p, "v_beda", "");
    else
        put_alamat(
            r, p, "v_beda", "/perencanaan/beda",
            arena_printf(r->a, "lama=%lld&baru=%lld", (long long)lalu->id, (long long)x->id));
}

/* Periods begin where the last one ended. */
static void put_years(struct req *r, struct pandang *isi)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    enum { MASA = 5 };
    int64_t awal = rs != NULL ? rs->tahun_awal.nilai : r->tahun;
    int64_t akhir = rs != NULL ? rs->tahun_akhir.nilai : r->tahun + MASA - 1;

    put_teks(r, isi, "awal", arena_printf(r->a, "%lld", (long long)awal));
    put_teks(r, isi, "akhir", arena_printf(r->a, "%lld", (long long)akhir));
}

static int show(struct req *r, int status, const struct masalah_list *m, const struct err *salah,
                struct err *e)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct halaman h = {.judul = "Versi Renstra", .menu = "perencanaan"};
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/versi"), *v;
    struct app_renstra_versi *x;
    size_t n;
    int rc = app_renstra_list(&r->sys, r->a, r->cuplikan->unit_id, &x, &n, e);

    if (rc < 0)
        return rc;
    v = put_daftar(r, isi, "versi");
    for (size_t i = 0; i < n; i++)
        put_version(r, v, &x[i], i + 1 < n ? &x[i + 1] : NULL);
    v = put_daftar(r, isi, "salah");
    for (size_t i = 0; m != NULL && i < m->n; i++)
        put_teks(r, put_unsur(r, v), "m_pesan",
                 arena_printf(r->a, "%s: %s", m->v[i].tempat, m->v[i].pesan));
    put_teks(r, isi, "pesan", salah != NULL ? salah->msg : "");
    put_ya(r, isi, "ada", rs != NULL);
    put_ya(r, isi, "boleh", rencana_boleh(r));
    put_ya(r, isi, "boleh_tetapkan",
           rs != NULL && rs->status != RENSTRA_DITETAPKAN &&
               req_boleh(r, AKSI_RENCANA_TETAPKAN, NULL));
    put_ya(r, isi, "boleh_versi", rs != NULL && rencana_boleh(r));
    put_years(r, isi);
    put_teks(r, isi, "k_dokumen",
             req_teks(r, "dokumen") != NULL ? req_teks(r, "dokumen")
             : rs != NULL                   ? rs->dokumen
                                            : "");
    put_teks(r, isi, "k_nomor", req_teks(r, "nomor"));
    put_teks(r, isi, "k_tanggal", req_teks(r, "tanggal"));
    put_teks(r, isi, "k_alasan", req_teks(r, "alasan"));
    put_alamat(r, isi, "ke_salin", "/perencanaan/salin", NULL);
    put_alamat(r, isi, "ke_impor", "/perencanaan/impor", NULL);
    h.remah[0][0] = "Perencanaan";
    h.remah[0][1] = req_alamat(r, "/perencanaan", NULL);
    return halaman_tulis_status(r, status, "perencanaan_versi", &h, isi, e);
}

static int versions(struct req *r, struct err *e)
{
    return show(r, 200, NULL, NULL, e);
}

/* Shows the form again when what was typed is the reason; other failures go on. */
static int again(struct req *r, int rc, const struct masalah_list *m, struct err *e)
{
    struct err salah = *e;

    if (rc != ERR_INVALID && rc != ERR_CONFLICT)
        return rc;
    err_clear(e);
    return show(r, rc == ERR_INVALID ? 422 : 409, m, &salah, e);
}

static struct unit_tahun here(const struct req *r)
{
    return (struct unit_tahun){r->unit, r->tahun};
}

static int start(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_renstra_mulai x = {
        .mana = here(r),
        .tahun_awal = req_cacah(r, "tahun_awal"),
        .tahun_akhir = req_cacah(r, "tahun_akhir"),
        .dari = req_cacah(r, "salin") == 1 ? r->cuplikan->paket->renstra : NULL,
        .alasan = req_teks(r, "alasan"),
    };
    int64_t id;
    int rc;

    masalah_init(&m, r->a);
    rc = app_renstra_mulai(&(struct minta){&r->sys, r->pelaku, r->a, &m}, &x, &id, e);
    if (rc < 0)
        return again(r, rc, &m, e);
    return jawab_alihkan(r, req_alamat(r, "/perencanaan/renstra", NULL),
                         "Versi Renstra baru sudah dibuat sebagai draf.");
}

static int settle(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_renstra_tetapkan x = {
        .mana = here(r), .dokumen = req_teks(r, "dokumen"), .nomor = req_teks(r, "nomor")};
    struct err salah = {0};
    int rc = 0;

    masalah_init(&m, r->a);
    if (req_teks(r, "tanggal") != NULL &&
        tanggal_parse(&x.tanggal, str_of(req_teks(r, "tanggal")), &salah) < 0) {
        masalah_add(&m, "tanggal", "%s", salah.msg);
        rc = err_set(e, ERR_INVALID, "tanggal penetapan tidak dapat dibaca");
    }
    if (rc == 0)
        rc = app_renstra_tetapkan(&(struct minta){&r->sys, r->pelaku, r->a, &m}, &x, e);
    if (rc < 0)
        return again(r, rc, &m, e);
    return jawab_alihkan(r, req_alamat(r, "/perencanaan/versi", NULL),
                         "Renstra ditetapkan. Isinya tidak berubah lagi.");
}

static const char *title(struct req *r, const struct renstra *rs)
{
    return arena_printf(r->a, "%s versi %lld (%s)", period(r, rs), (long long)number_of(rs),
                        rs->status == RENSTRA_DITETAPKAN ? "ditetapkan" : "draf");
}

static void put_differences(struct req *r, struct pandang *isi, const struct rencana_beda_list *l)
{
    struct pandang *v = put_daftar(r, isi, "kelompok"), *beda = NULL;

    for (size_t i = 0; i < l->n; i++) {
        const struct rencana_beda *x = &l->v[i], *lalu = i > 0 ? &l->v[i - 1] : NULL;
        struct pandang *b;
        if (lalu == NULL || lalu->bagian != x->bagian || !text_eq(lalu->kode, x->kode)) {
            struct pandang *g = put_unsur(r, v);
            put_teks(r, g, "g_nama",
                     x->kode == NULL
                         ? rencana_bagian_nama(x->bagian)
                         : arena_printf(r->a, "%s %s: %s", rencana_bagian_nama(x->bagian), x->kode,
                                        text_or(x->nama, "")));
            beda = put_daftar(r, g, "beda");
        }
        b = put_unsur(r, beda);
        put_teks(r, b, "x_bidang", x->bidang != NULL ? x->bidang : "Seluruhnya");
        put_teks(r, b, "x_jenis", beda_jenis_nama(x->jenis));
        put_teks(r, b, "x_lama", x->lama);
        put_teks(r, b, "x_baru", x->baru);
    }
}

static int compare(struct req *r, struct err *e)
{
    struct pandang *isi;
    struct renstra *lama, *baru;
    struct rencana_beda_list l;
    int64_t unit = r->cuplikan->unit_id;
    int rc = app_renstra_get(&r->sys, r->a, unit, req_cacah(r, "lama"), &lama, e);

    if (rc == 0)
        rc = app_renstra_get(&r->sys, r->a, unit, req_cacah(r, "baru"), &baru, e);
    if (rc < 0)
        return rc;
    renstra_compare(r->a, lama, baru, &l);
    isi = rencana_kerangka(r, "/perencanaan/versi");
    put_teks(r, isi, "lama", title(r, lama));
    put_teks(r, isi, "baru", title(r, baru));
    put_teks(r, isi, "alasan", baru->alasan);
    put_bulat(r, isi, "n_beda", (int64_t)l.n);
    put_ya(r, isi, "sama", l.n == 0);
    put_differences(r, isi, &l);
    put_alamat(r, isi, "ke_versi", "/perencanaan/versi", NULL);
    return rencana_tulis(r, "perencanaan_beda", "Beda versi Renstra", isi, e);
}

const struct rute RUTE_PERENCANAAN_VERSI[] = {
    {METODE_GET, "/perencanaan/versi", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, versions},
    {METODE_GET, "/perencanaan/beda", AKSI_LIHAT, RUTE_CUPLIKAN, BANDING, compare},
    {METODE_POST, "/perencanaan/mulai", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, MULAI, start},
    {METODE_POST, "/perencanaan/tetapkan", AKSI_RENCANA_TETAPKAN, RUTE_CUPLIKAN, TETAPKAN, settle},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_VERSI[] = {
    {"perencanaan_versi", HALAMAN_VERSI},
    {"perencanaan_beda", HALAMAN_BEDA},
    {NULL, NULL},
};
