/* SPDX-License-Identifier: MIT
 *
 * /perjanjian-kinerja/susun: proposals from the cascade or from last year, reviewed row by row
 * before they become drafts; and the PK perubahan out of a signed one.
 */
#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "core/pk_bantu.h"
#include "core/pk_susun.h"
#include "web/page_pk.h"

#include <string.h>

struct susun { /* one request */
    struct req *r;
    const struct paket *p;
    const struct paket *lalu; /* NULL: from the cascade */
    const char *jabatan;      /* only this one; NULL: all that have no PK */
};

/* The snapshot of the year before; *out NULL when there is none. */
static int last_year(struct req *r, const struct paket **out, struct err *e)
{
    const struct cuplikan *c;
    struct err lokal = {0};
    int rc =
        app_cuplikan_get(&r->sys, r->a, (struct unit_tahun){r->unit, r->tahun - 1}, &c, &lokal);

    *out = rc == 0 ? c->paket : NULL;
    if (rc < 0 && rc != ERR_NOT_FOUND)
        return err_set(e, rc, "%s", lokal.msg);
    return 0;
}

static int begin(struct req *r, struct susun *s, struct err *e)
{
    *s = (struct susun){.r = r, .p = r->cuplikan->paket, .jabatan = req_teks(r, "jabatan")};
    if (s->jabatan != NULL && paket_jabatan(s->p, s->jabatan) == NULL)
        return err_set(e, ERR_NOT_FOUND, "Jabatan itu tidak ada pada tahun %lld.",
                       (long long)r->tahun);
    if (!text_eq(req_teks(r, "sumber"), "lalu"))
        return 0;
    return last_year(r, &s->lalu, e);
}

/* Does the page offer this jabatan? Only a person's own ones, without a PK yet. */
static bool is_offered(const struct susun *s, const struct jabatan *j)
{
    if (s->jabatan != NULL && !text_eq(j->kode, s->jabatan))
        return false;
    return pk_terakhir(s->p, j->kode) == NULL && req_boleh(s->r, AKSI_PK_UBAH, j->kode);
}

static struct pk_usul *proposal(const struct susun *s, const struct jabatan *j)
{
    struct pk_susun mau = {.jabatan = j->kode};

    if (s->lalu != NULL)
        return pk_susun_lalu(s->r->a, s->r->cuplikan->hitung, s->lalu, &mau);
    return pk_susun(s->r->a, s->r->cuplikan->hitung, &mau);
}

/* Names the proposal a person saw: another one is made when the data changed meanwhile. */
static const char *revision(const struct susun *s)
{
    return arena_printf(s->r->a, "%llx", (unsigned long long)s->r->cuplikan->revisi);
}

/* The page. ----------------------------------------------------------------------------------- */

static const char *angka(struct arena *a, struct angka n)
{
    return n.ada ? format_desimal(a, n.nilai) : "";
}

static void add_baris(const struct susun *s, struct pandang *ke, const struct pk_usul *u, size_t i)
{
    struct arena *a = s->r->a;
    const struct pk_baris *b = &u->pk.baris.v[i];
    const struct indikator *x = paket_indikator(s->p, b->indikator);
    const struct sasaran *t = x != NULL ? paket_sasaran(s->p, x->milik) : NULL;
    const struct tujuan *j = x != NULL ? paket_tujuan(s->p, x->milik) : NULL;
    struct pandang *v = pandang_add(a, ke, NULL, pandang_peta(a));

    pandang_set(a, v, "kunci", arena_printf(a, "%s/%zu", u->pk.jabatan, i));
    pandang_add(a, v, "dipilih", pandang_ya(a, u->dipilih[i]));
    pandang_set(a, v, "sasaran",
                text_or(b->sasaran, t != NULL   ? t->uraian
                                    : j != NULL ? j->uraian
                                                : TANPA_NILAI));
    pandang_set(a, v, "uraian", text_or(b->uraian, x != NULL ? x->uraian : TANPA_NILAI));
    pandang_set(a, v, "satuan", text_or(b->satuan, x != NULL ? x->satuan : NULL));
    pandang_set(a, v, "target", angka(a, b->target));
    pandang_set(a, v, "tw1", angka(a, b->tw1));
    pandang_set(a, v, "tw2", angka(a, b->tw2));
    pandang_set(a, v, "tw3", angka(a, b->tw3));
    pandang_set(a, v, "tw4", angka(a, b->tw4));
    pandang_set(a, v, "asal", pk_asal_kata(u->asal[i]));
}

static void add_usul(const struct susun *s, struct pandang *ke, const struct jabatan *j,
                     const struct pk_usul *u)
{
    struct arena *a = s->r->a;
    struct pandang *v = pandang_add(a, ke, NULL, pandang_peta(a));
    struct pandang *baris = pandang_add(a, v, "baris", pandang_daftar(a));
    struct pandang *uang = pandang_add(a, v, "uang", pandang_daftar(a));
    const struct pejabat *x = u != NULL ? paket_pejabat(s->p, u->pk.pejabat) : NULL;

    pandang_set(a, v, "kode", j->kode);
    pandang_set(a, v, "jabatan", text_or(j->nama, j->kode));
    pandang_set(a, v, "pemangku", x != NULL ? x->nama : NULL);
    pandang_add(a, v, "ada", pandang_ya(a, u != NULL && u->kosong == NULL));
    pandang_add(a, v, "siap", pandang_ya(a, x != NULL));
    pandang_set(a, v, "sebab",
                u == NULL ? "Tahun lalu jabatan ini tidak mempunyai perjanjian kinerja."
                          : u->kosong);
    for (size_t i = 0; u != NULL && i < u->pk.baris.n; i++)
        add_baris(s, baris, u, i);
    for (size_t i = 0; u != NULL && i < u->pk.anggaran.n; i++) {
        const struct pk_anggaran *g = &u->pk.anggaran.v[i];
        const struct pos_anggaran *p = paket_pos(s->p, g->pos);
        struct pandang *w = pandang_add(a, uang, NULL, pandang_peta(a));

        pandang_set(a, w, "nama", p != NULL ? p->nama : g->uraian);
        pandang_set(a, w, "nilai", format_uang(a, g->nilai));
        pandang_set(a, w, "sumber_dana", g->sumber_dana);
    }
    pandang_add(a, v, "ada_uang", pandang_ya(a, u != NULL && u->pk.anggaran.n > 0));
    pandang_set(a, v, "jumlah",
                u != NULL ? format_uang(a, pk_anggaran_jumlah(s->p, &u->pk)) : NULL);
}

static int write_page(struct susun *s, const struct pk_gagal *g, struct err *e)
{
    struct req *r = s->r;
    struct arena *a = r->a;
    struct halaman h = {.judul = s->lalu != NULL ? "Salin Perjanjian Kinerja tahun lalu"
                                                 : "Susun Perjanjian Kinerja",
                        .menu = "perjanjian-kinerja"};
    struct pandang *v = pandang_peta(a), *usul = pandang_add(a, v, "usul", pandang_daftar(a));
    struct pandang *masalah = pandang_add(a, v, "masalah", pandang_daftar(a));
    size_t n = 0, siap = 0;

    h.remah[0][0] = "Perjanjian Kinerja";
    h.remah[0][1] = req_alamat(r, "/perjanjian-kinerja", NULL);
    for (size_t i = 0; i < s->p->jabatan.n; i++)
        if (is_offered(s, &s->p->jabatan.v[i])) {
            struct pk_usul *u = proposal(s, &s->p->jabatan.v[i]);

            add_usul(s, usul, &s->p->jabatan.v[i], u);
            siap += u != NULL && u->pk.pejabat != NULL;
            n++;
        }
    for (size_t i = 0; g != NULL && g->masalah != NULL && i < g->masalah->n; i++) {
        struct pandang *m = pandang_add(a, masalah, NULL, pandang_peta(a));
        pandang_set(a, m, "butir", g->masalah->v[i].pesan);
    }
    pandang_set(a, v, "galat", g != NULL ? g->pesan : NULL);
    pandang_add(a, v, "ada_usul", pandang_ya(a, n > 0));
    pandang_add(a, v, "ada_siap", pandang_ya(a, siap > 0));
    pandang_add(a, v, "dari_lalu", pandang_ya(a, s->lalu != NULL));
    pandang_set(a, v, "revisi", revision(s));
    pandang_set(a, v, "sumber", s->lalu != NULL ? "lalu" : "");
    pandang_set(a, v, "hanya", s->jabatan);
    pandang_add(a, v, "alamat", pandang_url(a, req_alamat(r, "/perjanjian-kinerja/susun", NULL)));
    pandang_add(a, v, "alamat_daftar", pandang_url(a, req_alamat(r, "/perjanjian-kinerja", NULL)));
    pandang_add(a, v, "alamat_profil", pandang_url(a, req_alamat(r, "/unit", NULL)));
    pandang_add(a, v, "alamat_lain",
                pandang_url(a, req_alamat(r, "/perjanjian-kinerja/susun",
                                          s->lalu != NULL ? NULL : "sumber=lalu")));
    return halaman_tulis_status(r, g != NULL ? g->status : 200, "pk_susun", &h, v, e);
}

static int show(struct req *r, struct err *e)
{
    struct susun s;
    struct pk_gagal tanpa = {.status = 200};
    int rc = begin(r, &s, e);

    if (rc < 0)
        return rc;
    if (s.lalu == NULL && text_eq(req_teks(r, "sumber"), "lalu"))
        tanpa.pesan = arena_printf(r->a,
                                   "Data tahun %lld belum ada, jadi tidak ada yang dapat disalin. "
                                   "Di bawah ini usulan dari cascading.",
                                   (long long)r->tahun - 1);
    return write_page(&s, tanpa.pesan != NULL ? &tanpa : NULL, e);
}

/* Taking them. -------------------------------------------------------------------------------- */

static bool is_sent(const struct req *r, const char *nama, const char *nilai)
{
    for (size_t i = 0; i < r->n_param; i++)
        if (strcmp(r->param[i].nama, nama) == 0 && strcmp(r->param[i].nilai, nilai) == 0)
            return true;
    return false;
}

/* The rows that were ticked; all amounts. */
static void keep_chosen(const struct susun *s, struct pk_usul *u)
{
    size_t n = 0;

    for (size_t i = 0; i < u->pk.baris.n; i++)
        if (is_sent(s->r, "baris", arena_printf(s->r->a, "%s/%zu", u->pk.jabatan, i)))
            u->pk.baris.v[n++] = u->pk.baris.v[i];
    u->pk.baris.n = n;
}

static int take(struct req *r, struct err *e)
{
    struct susun s;
    struct app_pk_buat b = {.mana = {r->unit, r->tahun}};
    struct masalah_list m;
    struct err lokal = {0};
    int rc = begin(r, &s, e);

    if (rc < 0)
        return rc;
    struct perjanjian_kinerja *v = ARENA_ARRAY(r->a, s.p->jabatan.n, struct perjanjian_kinerja);
    for (size_t i = 0; i < s.p->jabatan.n; i++) {
        const struct jabatan *j = &s.p->jabatan.v[i];
        struct pk_usul *u;

        if (!is_offered(&s, j) || !is_sent(r, "pilih", j->kode) || (u = proposal(&s, j)) == NULL)
            continue;
        keep_chosen(&s, u);
        v[b.n++] = u->pk;
    }
    b.v = v;
    masalah_init(&m, r->a);
    if (!text_eq(req_teks(r, "revisi"), revision(&s)))
        rc =
            err_set(&lokal, ERR_CONFLICT,
                    "Data berubah sejak usulan ini ditampilkan. Periksa usulan yang baru di bawah, "
                    "lalu ambil lagi.");
    else if (b.n == 0)
        rc = err_set(&lokal, ERR_INVALID, "Pilih sedikitnya satu jabatan.");
    else
        rc = app_pk_buat(&r->sys, r->pelaku, r->a, &b, &m, &lokal);
    if (rc == 0)
        return jawab_alihkan(
            r,
            b.n == 1 ? pk_alamat(r, "/perjanjian-kinerja/naskah", v[0].jabatan, 0)
                     : req_alamat(r, "/perjanjian-kinerja", NULL),
            arena_printf(r->a, "%zu draf perjanjian kinerja disusun. Periksa isinya, lalu ajukan.",
                         b.n));
    if (pk_status_gagal(rc) == 0)
        return err_set(e, rc, "%s", lokal.msg);
    return write_page(&s, &(struct pk_gagal){pk_status_gagal(rc), lokal.msg, &m}, e);
}

static int change(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *lama;
    struct pk_ubah u = {.pejabat = req_teks(r, "pejabat"), .alasan = req_teks(r, "alasan")};
    struct masalah_list m;
    struct err lokal = {0};
    int rc = pk_req(r, &lama, e);

    if (rc < 0)
        return rc;
    u.lama = lama;
    u.sebab = pilihan_nilai(PILIHAN_PK_SEBAB, text_or(req_teks(r, "sebab"), ""));
    masalah_init(&m, r->a);
    struct perjanjian_kinerja *k = pk_perubahan(r->a, r->cuplikan->paket, &u);
    struct app_pk_buat b = {{r->unit, r->tahun}, k, 1};
    if (req_teks(r, "pagu") != NULL)
        pk_ikut_pagu(r->a, r->cuplikan->hitung, k);
    rc = app_pk_buat(&r->sys, r->pelaku, r->a, &b, &m, &lokal);
    if (rc == 0)
        return jawab_alihkan(
            r, pk_alamat(r, "/perjanjian-kinerja/naskah", k->jabatan, k->urutan.nilai),
            "Perjanjian kinerja perubahan dibuat sebagai salinan. Ubah yang perlu, lalu ajukan.");
    if (pk_status_gagal(rc) == 0)
        return err_set(e, rc, "%s", lokal.msg);
    return pk_naskah_tulis(r, lama, &(struct pk_gagal){pk_status_gagal(rc), lokal.msg, &m}, e);
}

static const struct rute_bidang SUSUN_GET[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, false, false, "Jabatan"},
    {"sumber", BIDANG_REQ_KODE, 20, false, false, "Sumber"},
    {0},
};
static const struct rute_bidang SUSUN_POST[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, false, false, "Jabatan"},
    {"sumber", BIDANG_REQ_KODE, 20, false, false, "Sumber"},
    {"revisi", BIDANG_REQ_KODE, 20, true, false, "Revisi"},
    {"pilih", BIDANG_REQ_TEKS, PK_KODE_MAKS, false, true, "Jabatan yang disusun"},
    {"baris", BIDANG_REQ_TEKS, PK_KODE_MAKS + 8, false, true, "Baris yang diambil"},
    {0},
};
static const struct rute_bidang PERUBAHAN[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, true, false, "Jabatan"},
    {"versi", BIDANG_REQ_CACAH, 99, true, false, "Urutan"},
    {"pejabat", BIDANG_REQ_TEKS, PK_KODE_MAKS, false, false, "Pejabat"},
    {"sebab", BIDANG_REQ_KODE, 40, false, false, "Sebab"},
    {"alasan", BIDANG_REQ_TEKS, PK_URAIAN_MAKS, false, false, "Alasan"},
    {"pagu", BIDANG_REQ_CACAH, 1, false, false, "Ganti nilai dengan pagu terakhir"},
    {0},
};

const struct rute RUTE_PK_SUSUN[] = {
    {METODE_GET, "/perjanjian-kinerja/susun", AKSI_PK_UBAH, RUTE_CUPLIKAN, SUSUN_GET, show},
    {METODE_POST, "/perjanjian-kinerja/susun", AKSI_PK_UBAH, RUTE_CUPLIKAN, SUSUN_POST, take},
    {METODE_POST, "/perjanjian-kinerja/perubahan", AKSI_PK_UBAH, RUTE_CUPLIKAN, PERUBAHAN, change},
    {0},
};

static const struct pandang_jenis BARIS[] = {
    {"kunci", PANDANG_TEKS, NULL, ""},
    {"dipilih", PANDANG_YA, NULL, ""},
    {"sasaran", PANDANG_TEKS, NULL, ""},
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"target", PANDANG_TEKS, NULL, ""},
    {"tw1", PANDANG_TEKS, NULL, ""},
    {"tw2", PANDANG_TEKS, NULL, ""},
    {"tw3", PANDANG_TEKS, NULL, ""},
    {"tw4", PANDANG_TEKS, NULL, ""},
    {"asal", PANDANG_TEKS, NULL, "mengapa diusulkan"},
    {0},
};
static const struct pandang_jenis UANG[] = {
    {"nama", PANDANG_TEKS, NULL, ""},
    {"nilai", PANDANG_TEKS, NULL, ""},
    {"sumber_dana", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis USUL[] = {
    {"kode", PANDANG_TEKS, NULL, "jabatan"},
    {"jabatan", PANDANG_TEKS, NULL, ""},
    {"pemangku", PANDANG_TEKS, NULL, ""},
    {"ada", PANDANG_YA, NULL, "ada yang diusulkan"},
    {"siap", PANDANG_YA, NULL, "ada pejabatnya"},
    {"sebab", PANDANG_TEKS, NULL, "mengapa kosong"},
    {"baris", PANDANG_DAFTAR, BARIS, ""},
    {"uang", PANDANG_DAFTAR, UANG, ""},
    {"ada_uang", PANDANG_YA, NULL, ""},
    {"jumlah", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis MASALAH[] = {
    {"butir", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis SUSUN[] = {
    {"usul", PANDANG_DAFTAR, USUL, ""},
    {"masalah", PANDANG_DAFTAR, MASALAH, ""},
    {"galat", PANDANG_TEKS, NULL, ""},
    {"ada_usul", PANDANG_YA, NULL, ""},
    {"ada_siap", PANDANG_YA, NULL, "ada yang dapat diambil"},
    {"dari_lalu", PANDANG_YA, NULL, ""},
    {"revisi", PANDANG_TEKS, NULL, ""},
    {"sumber", PANDANG_TEKS, NULL, ""},
    {"hanya", PANDANG_TEKS, NULL, "satu jabatan saja"},
    {"alamat", PANDANG_URL, NULL, ""},
    {"alamat_daftar", PANDANG_URL, NULL, ""},
    {"alamat_profil", PANDANG_URL, NULL, ""},
    {"alamat_lain", PANDANG_URL, NULL, "sumber yang lain"},
    {0},
};

const struct halaman_jenis HALAMAN_PK_SUSUN[] = {
    {"pk_susun", SUSUN},
    {0},
};
