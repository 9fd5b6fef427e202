/* SPDX-License-Identifier: MIT
 *
 * A PK on paper: preview, Word at once, PDF and all of them as jobs, and its signed scan.
 */
#include "app/app_berkas.h"
#include "app/app_kerja.h"
#include "app/app_lkjip.h"
#include "core/lkjip.h"
#include "core/pk_bantu.h"
#include "report/html_dok.h"
#include "web/page_pk.h"

static int preview(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    struct lkjip l = {.arena = r->a, .paket = r->cuplikan->paket, .hitung = r->cuplikan->hitung};
    struct halaman h = {.judul = "Pratinjau Perjanjian Kinerja", .menu = "perjanjian-kinerja"};
    struct pandang *v = pandang_peta(r->a);
    struct buf b;
    int rc = pk_req(r, &pk, e);

    if (rc < 0)
        return rc;
    struct dok *d = dok_new(r->a);
    pk_compose(&l, pk, d);
    dok_number(d, NULL);
    buf_init(&b, HTML_MAX);
    rc = html_write_isi(&b, d, NULL, e);
    if (rc == 0) {
        h.remah[0][0] = "Perjanjian Kinerja";
        h.remah[0][1] = req_alamat(r, "/perjanjian-kinerja", NULL);
        h.remah[1][0] = "Naskah";
        h.remah[1][1] = pk_alamat(r, "/perjanjian-kinerja/naskah", pk->jabatan, pk->urutan.nilai);
        pandang_add(r->a, v, "naskah", pandang_html(r->a, buf_dup(r->a, &b)));
        pandang_add(r->a, v, "a_docx",
                    pandang_url(r->a, pk_alamat(r, "/perjanjian-kinerja/docx", pk->jabatan,
                                                pk->urutan.nilai)));
        pandang_add(r->a, v, "a_naskah", pandang_url(r->a, h.remah[1][1]));
        rc = halaman_tulis(r, "pk_pratinjau", &h, v, e);
    }
    buf_release(&b);
    return rc;
}

static const char *file_name(const struct req *r, const struct perjanjian_kinerja *pk,
                             const char *akhiran)
{
    return arena_printf(r->a, "perjanjian-kinerja-%lld-%s-%lld.%s", (long long)r->tahun,
                        pk->jabatan, (long long)pk->urutan.nilai, akhiran);
}

static int word(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    struct app_templat t = {0};
    struct masalah_list m;
    struct buf b;
    int rc = pk_req(r, &pk, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, r->a);
    buf_init(&b, HTML_MAX);
    rc = app_pk_write(&r->sys, r->a, &(struct app_pk){r->cuplikan->hitung, pk, &t}, &b, &m, e);
    if (rc == 0)
        rc = jawab_bytes(r, 200,
                         "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                         b.p, b.n, file_name(r, pk, "docx"));
    buf_release(&b);
    return rc;
}

/* Queues the document of one PK. */
static int queue(struct req *r, const struct perjanjian_kinerja *pk, int64_t *id, struct err *e)
{
    const struct jabatan *j = paket_jabatan(r->cuplikan->paket, pk->jabatan);
    struct kerja_baru b = {.jenis = KERJA_PK,
                           .mana = {r->unit, r->tahun},
                           .pemda_id = r->pemda_id,
                           .unit_id = r->unit_id};

    b.judul = arena_printf(r->a, "Perjanjian Kinerja %s",
                           j != NULL ? text_or(j->nama, j->kode) : pk->jabatan);
    b.masukan = arena_printf(r->a, "format=%s\njabatan=%s\nversi=%lld\n",
                             text_eq(req_teks(r, "format"), "pdf") ? "pdf" : "docx", pk->jabatan,
                             (long long)pk->urutan.nilai);
    return app_kerja_add(&r->sys, r->pelaku, &b, id, e);
}

/* One PK, or without ?jabatan= the latest of every jabatan, each a job of its own. */
static int print(struct req *r, struct err *e)
{
    const struct paket *p = r->cuplikan->paket;
    const struct perjanjian_kinerja *pk = NULL;
    int64_t id;
    int rc = 0;

    if (req_teks(r, "jabatan") != NULL) {
        if ((rc = pk_req(r, &pk, e)) < 0 || (rc = queue(r, pk, &id, e)) < 0)
            return rc;
        return jawab_alihkan(
            r, req_alamat(r, arena_printf(r->a, "/kerja/%lld", (long long)id), NULL), NULL);
    }
    for (size_t i = 0; rc == 0 && i < p->jabatan.n; i++)
        if ((pk = pk_terakhir(p, p->jabatan.v[i].kode)) != NULL)
            rc = queue(r, pk, &id, e);
    return rc < 0 ? rc
                  : jawab_alihkan(r, req_alamat(r, "/kerja", NULL),
                                  "Setiap perjanjian kinerja dibuat sebagai berkas sendiri.");
}

static int scan(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    const struct pk_jejak *x;
    struct pk_riwayat h;
    struct berkas b;
    const void *p;
    int rc = pk_req(r, &pk, e);

    if (rc == 0)
        rc = app_pk_riwayat(&r->sys, r->a, r->cuplikan, &h, e);
    if (rc < 0)
        return rc;
    x = pk_pindaian(pk, &h);
    if (x == NULL)
        return err_set(e, ERR_NOT_FOUND, "Perjanjian kinerja ini belum mempunyai pindaian.");
    rc = app_berkas_isi(&r->sys, r->a, x->berkas_id, &b, &p, e);
    if (rc < 0)
        return rc;
    return jawab_bytes(r, 200, b.jenis->mime, p, b.ukuran,
                       app_berkas_nama(r->a, x->berkas_nama, b.jenis));
}

static const struct rute_bidang PK_MANA[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, true, false, "Jabatan"},
    {"versi", BIDANG_REQ_CACAH, 99, false, false, "Urutan"},
    {0},
};
static const struct rute_bidang CETAK[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, false, false, "Jabatan"},
    {"versi", BIDANG_REQ_CACAH, 99, false, false, "Urutan"},
    {"format", BIDANG_REQ_KODE, 8, true, false, "Bentuk berkas"},
    {0},
};

const struct rute RUTE_PK_CETAK[] = {
    {METODE_GET, "/perjanjian-kinerja/pratinjau", AKSI_LIHAT, RUTE_CUPLIKAN, PK_MANA, preview},
    {METODE_GET, "/perjanjian-kinerja/docx", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, PK_MANA,
     word},
    {METODE_GET, "/perjanjian-kinerja/pindaian", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, PK_MANA,
     scan},
    {METODE_POST, "/perjanjian-kinerja/cetak", AKSI_LIHAT, RUTE_CUPLIKAN, CETAK, print},
    {0},
};

static const struct pandang_jenis PRATINJAU[] = {
    {"naskah", PANDANG_HTML, NULL, ""},
    {"a_docx", PANDANG_URL, NULL, ""},
    {"a_naskah", PANDANG_URL, NULL, ""},
    {0},
};

const struct halaman_jenis HALAMAN_PK_CETAK[] = {
    {"pk_pratinjau", PRATINJAU},
    {0},
};
