/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_salin: a Renstra from elsewhere: copied from an earlier period or another unit,
 * or read from a package file with all its problems listed.
 */
#include "app/app_paket.h"
#include "app/app_renstra.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

#include <string.h>

static const struct pandang_jenis SALAH[] = {P_TEKS("m_tempat"), P_TEKS("m_pesan"), P_AKHIR};
static const struct pandang_jenis OPSI[] = {P_TEKS("o_nilai"), P_TEKS("o_teks"), P_YA("o_dipilih"),
                                            P_AKHIR};
static const struct pandang_jenis SALIN[] = {
    RENCANA_BAR,
    P_DAFTAR("salah", SALAH),
    P_TEKS("pesan"),
    P_DAFTAR("sendiri", OPSI),
    P_TEKS("awal"),
    P_TEKS("akhir"),
    P_TEKS("dari_unit"),
    P_TEKS("dari_tahun"),
    P_YA("boleh"),
    P_URL("ke_versi"),
    P_AKHIR,
};
static const struct pandang_jenis IMPOR[] = {
    RENCANA_BAR,
    P_DAFTAR("salah", SALAH),
    P_DAFTAR("tanda", SALAH),
    P_TEKS("pesan"),
    P_TEKS("berhasil"),
    P_YA("boleh"),
    P_YA("diperiksa"),
    P_AKHIR,
};

static const struct rute_bidang BIDANG_SALIN[] = {
    {"versi", BIDANG_REQ_CACAH, INT64_MAX / 16, false, false, "Renstra unit ini"},
    {"dari_unit", BIDANG_REQ_KODE, 130, false, false, "Unit asal"},
    {"dari_tahun", BIDANG_REQ_CACAH, 9999, false, false, "Tahun asal"},
    {"tahun_awal", BIDANG_REQ_CACAH, 9999, true, false, "Tahun pertama"},
    {"tahun_akhir", BIDANG_REQ_CACAH, 9999, true, false, "Tahun terakhir"},
    {.nama = NULL},
};
static const struct rute_bidang BIDANG_IMPOR[] = {
    {"paket", BIDANG_REQ_BERKAS, UNGGAH_MAX, true, false, "Berkas paket"},
    {.nama = NULL},
};

static struct unit_tahun here(const struct req *r)
{
    return (struct unit_tahun){r->unit, r->tahun};
}

static void put_problems(struct req *r, struct pandang *isi, const char *nama,
                         const struct masalah_list *m)
{
    struct pandang *v = put_daftar(r, isi, nama);

    for (size_t i = 0; m != NULL && i < m->n; i++) {
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "m_tempat", m->v[i].tempat);
        put_teks(r, x, "m_pesan", m->v[i].pesan);
    }
}

static int write(struct req *r, int status, const char *nama, const char *judul,
                 struct pandang *isi, struct err *e)
{
    struct halaman h = {.judul = judul, .menu = "perencanaan"};

    h.remah[0][0] = "Perencanaan";
    h.remah[0][1] = req_alamat(r, "/perencanaan", NULL);
    return halaman_tulis_status(r, status, nama, &h, isi, e);
}

/* Copying ------------------------------------------------------------------------------------- */

static const char *typed_year(struct req *r, const char *nama, int64_t bawaan)
{
    int64_t n = req_cacah(r, nama);
    return arena_printf(r->a, "%lld", (long long)(n >= 0 ? n : bawaan));
}

static int show_copy(struct req *r, int status, const struct masalah_list *m, const char *pesan,
                     struct err *e)
{
    enum { MASA = 5 };
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/versi"), *v;
    struct app_renstra_versi *x;
    size_t n;
    int rc = app_renstra_list(&r->sys, r->a, r->cuplikan->unit_id, &x, &n, e);

    if (rc < 0)
        return rc;
    v = put_daftar(r, isi, "sendiri");
    for (size_t i = 0; i < n; i++) {
        struct pandang *o = put_unsur(r, v);
        put_teks(r, o, "o_nilai", arena_printf(r->a, "%lld", (long long)x[i].id));
        put_teks(r, o, "o_teks",
                 arena_printf(r->a, "%lld–%lld versi %lld", (long long)x[i].isi.tahun_awal.nilai,
                              (long long)x[i].isi.tahun_akhir.nilai,
                              (long long)(x[i].isi.versi.ada ? x[i].isi.versi.nilai : 1)));
        put_ya(r, o, "o_dipilih", x[i].id == req_cacah(r, "versi"));
    }
    put_problems(r, isi, "salah", m);
    put_teks(r, isi, "pesan", pesan);
    put_teks(r, isi, "awal",
             typed_year(r, "tahun_awal", rs != NULL ? rs->tahun_awal.nilai : r->tahun));
    put_teks(
        r, isi, "akhir",
        typed_year(r, "tahun_akhir", rs != NULL ? rs->tahun_akhir.nilai : r->tahun + MASA - 1));
    put_teks(r, isi, "dari_unit", req_teks(r, "dari_unit"));
    put_teks(r, isi, "dari_tahun", typed_year(r, "dari_tahun", r->tahun));
    put_ya(r, isi, "boleh", rencana_boleh(r));
    put_alamat(r, isi, "ke_versi", "/perencanaan/versi", NULL);
    return write(r, status, "perencanaan_salin", "Salin Renstra", isi, e);
}

static int copy_form(struct req *r, struct err *e)
{
    return show_copy(r, 200, NULL, NULL, e);
}

/* What is to be copied: a version of this unit, or the Renstra of a year of another one that the
 * person may read. */
static int source(struct req *r, const struct renstra **dari, struct err *e)
{
    const char *unit = req_teks(r, "dari_unit");
    const struct cuplikan *c;
    struct renstra *x;
    int rc;

    if (unit == NULL) {
        if (req_cacah(r, "versi") <= 0)
            return err_set(e, ERR_INVALID, "pilih Renstra yang disalin");
        rc = app_renstra_get(&r->sys, r->a, r->cuplikan->unit_id, req_cacah(r, "versi"), &x, e);
        *dari = x;
        return rc;
    }
    rc = app_cuplikan_get(&r->sys, r->a, (struct unit_tahun){unit, req_cacah(r, "dari_tahun")}, &c,
                          e);
    if (rc < 0)
        return rc;
    if (!akses_boleh(r->pelaku, AKSI_LIHAT,
                     &(struct akses_objek){.pemda_id = c->pemda_id, .unit_id = c->unit_id}))
        return err_set(e, ERR_NOT_FOUND, "unit %s belum ada di basis data",
                       str_quote(str_of(unit)).s); /* the same as for one that is not there */
    if (c->paket->renstra == NULL)
        return err_set(e, ERR_NOT_FOUND, "unit itu belum mempunyai Renstra pada tahun %lld",
                       (long long)req_cacah(r, "dari_tahun"));
    *dari = c->paket->renstra;
    return 0;
}

static int copy(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_renstra_mulai x = {.mana = here(r),
                                  .tahun_awal = req_cacah(r, "tahun_awal"),
                                  .tahun_akhir = req_cacah(r, "tahun_akhir")};
    const char *pesan;
    int64_t id;
    int rc = source(r, &x.dari, e);

    masalah_init(&m, r->a);
    if (rc == 0)
        rc = app_renstra_mulai(&(struct minta){&r->sys, r->pelaku, r->a, &m}, &x, &id, e);
    if (rc == 0)
        return jawab_alihkan(r, req_alamat(r, "/perencanaan/renstra", NULL),
                             "Renstra sudah disalin sebagai draf. Periksa target dan penanggung "
                             "jawabnya.");
    if (rc != ERR_INVALID && rc != ERR_CONFLICT && rc != ERR_NOT_FOUND)
        return rc;
    pesan = arena_strdup(r->a, e->msg);
    err_clear(e);
    return show_copy(r, rc == ERR_CONFLICT ? 409 : 422, &m, pesan, e);
}

/* Package files ------------------------------------------------------------------------------- */

struct impor_hasil {
    const char *pesan, *berhasil;
    const struct masalah_list *salah, *tanda;
};

static int show_import(struct req *r, int status, const struct impor_hasil *h, struct err *e)
{
    struct pandang *isi = rencana_kerangka(r, "/perencanaan");

    put_problems(r, isi, "salah", h->salah);
    put_problems(r, isi, "tanda", h->tanda);
    put_teks(r, isi, "pesan", h->pesan);
    put_teks(r, isi, "berhasil", h->berhasil);
    put_ya(r, isi, "boleh", rencana_boleh(r));
    put_ya(r, isi, "diperiksa",
           (h->salah != NULL && h->salah->n > 0) || (h->tanda != NULL && h->tanda->n > 0));
    return write(r, status, "perencanaan_impor", "Impor paket data", isi, e);
}

static int import_form(struct req *r, struct err *e)
{
    return show_import(r, 200, &(struct impor_hasil){0}, e);
}

static int import_run(struct req *r, struct err *e)
{
    const struct unggahan *u = req_unggahan(r, "paket");
    struct app_paket_hasil hasil;
    struct impor_hasil h = {0};
    struct masalah_list m;
    int rc;

    masalah_init(&m, r->a);
    if (u == NULL || u->n == 0) {
        h.pesan = "Pilih berkas paket data (JSON) dahulu.";
        return show_import(r, 422, &h, e);
    }
    rc = app_paket_unggah(&(struct minta){&r->sys, r->pelaku, r->a, &m}, here(r),
                          (struct str){u->p, u->n}, &hasil, e);
    if (rc == 0) {
        h.berhasil = arena_printf(r->a, "Data %s tahun %lld sudah diganti dengan isi paket.",
                                  hasil.unit_nama, (long long)hasil.tahun);
        h.tanda = &hasil.tanda;
        return show_import(r, 200, &h, e);
    }
    if (rc != ERR_INVALID && rc != ERR_CONFLICT && rc != ERR_TOO_BIG)
        return rc;
    h.pesan = arena_printf(r->a, "Paket tidak diimpor: %s. Data yang ada tidak berubah.", e->msg);
    h.salah = &m;
    err_clear(e);
    return show_import(r, rc == ERR_CONFLICT ? 409 : 422, &h, e);
}

const struct rute RUTE_PERENCANAAN_SALIN[] = {
    {METODE_GET, "/perencanaan/salin", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, NULL, copy_form},
    {METODE_POST, "/perencanaan/salin", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, BIDANG_SALIN, copy},
    {METODE_GET, "/perencanaan/impor", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, NULL, import_form},
    {METODE_POST, "/perencanaan/impor", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN | RUTE_UNGGAH,
     BIDANG_IMPOR, import_run},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_SALIN[] = {
    {"perencanaan_salin", SALIN},
    {"perencanaan_impor", IMPOR},
    {NULL, NULL},
};
