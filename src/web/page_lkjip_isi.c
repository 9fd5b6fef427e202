/* SPDX-License-Identifier: MIT
 *
 * /lkjip/isi/{}: one part of the report: how it will read, its narratives with what the program
 * writes there by itself, the lists it is made of, and the notes of readers. Only this part is
 * composed. Everything is stored by POST /rekam.
 */
#include "web/page_lkjip.h"

#include "core/lkjip_tempat.h"
#include "core/paket_skema.h"
#include "report/html_dok.h"
#include "web/isian.h"
#include "web/page_kerja.h"

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

static const struct pandang_jenis TAUT[] = {TEKS("judul"), URL("alamat"), YA("kini"), {0}};
static const struct pandang_jenis BAB[] = {TEKS("bab"), {"daftar", PANDANG_DAFTAR, TAUT, ""}, {0}};
static const struct pandang_jenis NARASI[] = {
    TEKS("n_kode"),
    TEKS("n_judul"),
    TEKS("n_kata"),
    YA("n_ada"),
    YA("n_ganti"),
    YA("n_boleh"),
    TEKS("n_nama_kode"), /* hidden input of a new row */
    TEKS("n_nama_isi"),
    TEKS("n_hapus"),
    {"n_isian", PANDANG_DAFTAR, ISIAN_JENIS, "satu masukan"},
    YA("n_ada_usul"),
    {"n_usul", PANDANG_HTML, NULL, "kalimat otomatis"},
    TEKS("n_usul_teks"),
    {0},
};
static const struct pandang_jenis BARIS[] = {
    {"b_isian", PANDANG_DAFTAR, ISIAN_JENIS, ""}, TEKS("b_hapus"), TEKS("b_judul"), {0}};
static const struct pandang_jenis SUSUNAN[] = {
    TEKS("s_judul"),
    TEKS("s_arti"),
    YA("s_boleh"),
    {"s_baris", PANDANG_DAFTAR, BARIS, "yang ada"},
    {"s_baru", PANDANG_DAFTAR, ISIAN_JENIS, "baris baru"},
    {0},
};
static const struct pandang_jenis TEMPAT[] = {TEKS("t_nilai"), TEKS("t_teks"), {0}};
static const struct pandang_jenis JENIS[] = {
    {"bab", PANDANG_DAFTAR, BAB, "daftar bagian"},
    {"sebelum", PANDANG_DAFTAR, TAUT, ""},
    {"sesudah", PANDANG_DAFTAR, TAUT, ""},
    URL("di"),
    {"dok", PANDANG_HTML, NULL, "bagian ini seperti akan dicetak"},
    YA("ada_dok"),
    YA("perlu_mulai"),
    URL("mulai"),
    YA("terkunci"),
    TEKS("status"),
    {"narasi", PANDANG_DAFTAR, NARASI, ""},
    {"susunan", PANDANG_DAFTAR, SUSUNAN, "daftar yang diisi"},
    {"catatan", PANDANG_DAFTAR, LKJIP_CATATAN_JENIS, ""},
    YA("boleh_catat"),
    YA("boleh_tandai"),
    URL("catat"),
    {"tempat", PANDANG_DAFTAR, TEMPAT, "pilihan tempat catatan"},
    {0},
};
const struct halaman_jenis HALAMAN_LKJIP_ISI[] = {
    {"lkjip_isi", JENIS},
    {0},
};

struct bagian { /* the page being made */
    struct req *r;
    struct pandang *m;
    const char *nama;
    const struct laporan *laporan; /* NULL: not begun */
    struct narasi_tempat *t;
    size_t n;
    bool terbuka;
};

/* ---- lists of the part ---- */

static struct pandang *list_new(struct bagian *b, const char *judul, const char *arti)
{
    struct arena *a = b->r->a;
    struct pandang *ke = (struct pandang *)pandang_get(b->m, "susunan");
    struct pandang *x = pandang_add(a, ke, NULL, pandang_peta(a));

    pandang_set(a, x, "s_judul", judul);
    pandang_set(a, x, "s_arti", arti);
    pandang_add(a, x, "s_boleh",
                pandang_ya(a, b->terbuka && req_boleh(b->r, AKSI_LKJIP_UBAH, NULL)));
    pandang_add(a, x, "s_baris", pandang_daftar(a));
    return x;
}

static struct pandang *row_new(struct bagian *b, struct pandang *susunan, const void *isi)
{
    struct arena *a = b->r->a;
    struct pandang *v = (struct pandang *)pandang_get(susunan, "s_baris");
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
    struct baris di = {0};

    if (isi != NULL)
        di = cuplikan_baris(b->r->cuplikan, isi);
    pandang_set(a, x, "b_judul", isi != NULL ? arena_printf(a, "Nomor %zu", v->n) : "");
    pandang_set(a, x, "b_hapus",
                isi != NULL && b->terbuka ? arena_printf(a, "h:%s:%lld:%lld", di.tabel,
                                                         (long long)di.id, (long long)di.versi)
                                          : "");
    return x;
}

/* Rows of a list of structs, and empty inputs for one more. */
static void put_rows(struct bagian *b, struct pandang *susunan, const struct skema *s,
                     struct daftar_umum d)
{
    struct arena *a = b->r->a;

    for (size_t i = 0; i < d.n; i++) {
        const void *isi = (const char *)d.v + i * s->ukuran;
        pandang_add(a, row_new(b, susunan, isi), "b_isian", isian_semua(b->r, s, isi));
    }
    pandang_add(a, susunan, "s_baru", isian_baru_semua(b->r, s, b->laporan, "1"));
}

/* Some fields of the report itself. */
static void put_fields(struct bagian *b, struct pandang *susunan, const char *const *bidang,
                       size_t n)
{
    struct arena *a = b->r->a;
    struct pandang *v = pandang_add(a, row_new(b, susunan, NULL), "b_isian", pandang_daftar(a));

    for (size_t i = 0; i < n; i++) {
        struct pandang *x = isian_bidang(b->r, &SKEMA_LAPORAN, b->laporan, bidang[i]);

        if (strcmp(bidang[i], "penanda_tangan") == 0) {
            const struct paket *p = b->r->cuplikan->paket;
            struct isian_usul *u = ARENA_ARRAY(a, p->pejabat.n + 1, struct isian_usul);

            for (size_t k = 0; k < p->pejabat.n; k++)
                u[k] = (struct isian_usul){p->pejabat.v[k].kode, p->pejabat.v[k].nama};
            isian_usulkan(b->r, x, u, p->pejabat.n);
        }
        pandang_add(a, v, NULL, x);
    }
    pandang_add(a, susunan, "s_baru", pandang_daftar(a));
}

static void put_lists(struct bagian *b)
{
    static const char *const IDENTITAS[] = {"judul", "tempat", "tanggal", "penanda_tangan"};
    static const char *const DASAR[] = {"dasar_hukum"}, *const LANGKAH[] = {"langkah"};
    const struct laporan *l = b->laporan;
    const char *n = b->nama;

    if (l == NULL)
        return;
    if (strcmp(n, "laporan") == 0)
        put_fields(b, list_new(b, "Identitas laporan", "Dipakai di sampul dan tanda tangan."),
                   IDENTITAS, 4);
    else if (strcmp(n, "bab_1.dasar_hukum") == 0)
        put_fields(b, list_new(b, "Dasar hukum", "Satu peraturan per baris."), DASAR, 1);
    else if (strcmp(n, "bab_4.langkah") == 0)
        put_fields(b, list_new(b, "Langkah peningkatan", "Satu langkah per baris."), LANGKAH, 1);
    else if (strcmp(n, "bab_1.isu_strategis") == 0)
        put_rows(b, list_new(b, "Daftar isu strategis", ""), &SKEMA_ISU_STRATEGIS,
                 daftar_get(&l->isu_strategis));
    else if (strcmp(n, "isi.prestasi") == 0)
        put_rows(b, list_new(b, "Daftar prestasi", ""), &SKEMA_PRESTASI, daftar_get(&l->prestasi));
    else if (strcmp(n, "isi.inovasi") == 0)
        put_rows(b, list_new(b, "Daftar inovasi", ""), &SKEMA_INOVASI, daftar_get(&l->inovasi));
    else if (strcmp(n, "tabel.pengadaan") == 0)
        put_rows(b, list_new(b, "Daftar pengadaan", ""), &SKEMA_PENGADAAN,
                 daftar_get(&l->pengadaan));
}

/* ---- narratives ---- */

static void put_narrative(struct bagian *b, const struct narasi_tempat *t, size_t k)
{
    struct arena *a = b->r->a;
    const struct narasi *n = paket_narasi(b->r->cuplikan->paket, t->kode);
    struct pandang *v = (struct pandang *)pandang_get(b->m, "narasi");
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a)), *isian;
    struct baris di = cuplikan_baris(b->r->cuplikan, n != NULL ? (const void *)n : b->laporan);
    const char *baru = arena_printf(a, "t:narasi:laporan:%lld:n%zu", (long long)di.id, k);
    bool boleh = b->terbuka && req_boleh(b->r, AKSI_LKJIP_UBAH, NULL);

    pandang_set(a, x, "n_kode", t->kode);
    pandang_set(a, x, "n_judul", t->judul);
    pandang_set(a, x, "n_kata",
                arena_printf(a, "%zu", teks_kaya_kata(n != NULL ? n->isi : t->usul)));
    pandang_add(a, x, "n_ada", pandang_ya(a, n != NULL));
    pandang_add(a, x, "n_ganti", pandang_ya(a, t->ganti));
    pandang_add(a, x, "n_boleh", pandang_ya(a, boleh));
    pandang_set(a, x, "n_nama_kode", n == NULL ? arena_printf(a, "%s:kode", baru) : "");
    pandang_set(a, x, "n_nama_isi",
                n == NULL ? arena_printf(a, "%s:isi", baru)
                          : arena_printf(a, "u:narasi:%lld:%lld:isi", (long long)di.id,
                                         (long long)di.versi));
    pandang_set(a, x, "n_hapus",
                n != NULL
                    ? arena_printf(a, "h:narasi:%lld:%lld", (long long)di.id, (long long)di.versi)
                    : "");
    isian = pandang_add(a, x, "n_isian", pandang_daftar(a));
    pandang_add(
        a, isian, NULL,
        n != NULL ? isian_bidang(b->r, &SKEMA_NARASI, n, "isi")
                  : isian_baru(b->r, &SKEMA_NARASI, b->laporan, arena_printf(a, "n%zu", k), "isi"));
    pandang_add(a, x, "n_ada_usul", pandang_ya(a, t->usul != NULL));
    pandang_add(a, x, "n_usul", pandang_html(a, t->usul));
    pandang_set(a, x, "n_usul_teks", t->usul);
}

/* ---- around them ---- */

static void put_link(struct bagian *b, struct pandang *v, const struct lkjip_bagian *x)
{
    struct arena *a = b->r->a;
    struct pandang *y = pandang_add(a, v, NULL, pandang_peta(a));

    pandang_set(a, y, "judul", x->judul);
    alamat_set(a, y, "alamat", lkjip_isi_alamat(b->r, x->nama));
    pandang_add(a, y, "kini", pandang_ya(a, strcmp(x->nama, b->nama) == 0));
}

/* The list of all parts; the one shown, or NULL. */
static const struct lkjip_bagian *put_parts(struct bagian *b)
{
    struct arena *a = b->r->a;
    const struct lkjip_bagian *kini = NULL;
    struct pandang *bab = pandang_add(a, b->m, "bab", pandang_daftar(a)), *daftar = NULL;
    struct pandang *sebelum = pandang_add(a, b->m, "sebelum", pandang_daftar(a));
    struct pandang *sesudah = pandang_add(a, b->m, "sesudah", pandang_daftar(a));
    struct lkjip_bagian *v;
    size_t n;

    lkjip_bagian_list(a, b->r->cuplikan->hitung, &v, &n);
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || v[i].bab != v[i - 1].bab) {
            struct pandang *x = pandang_add(a, bab, NULL, pandang_peta(a));
            pandang_set(a, x, "bab", lkjip_bab_nama(v[i].bab));
            daftar = pandang_add(a, x, "daftar", pandang_daftar(a));
        }
        put_link(b, daftar, &v[i]);
        if (strcmp(v[i].nama, b->nama) != 0)
            continue;
        kini = &v[i];
        if (i > 0)
            put_link(b, sebelum, &v[i - 1]);
        if (i + 1 < n)
            put_link(b, sesudah, &v[i + 1]);
    }
    return kini;
}

static bool is_here(const struct bagian *b, const char *jangkar)
{
    if (strcmp(jangkar, b->nama) == 0)
        return true;
    for (size_t i = 0; i < b->n; i++)
        if (strcmp(jangkar, b->t[i].kode) == 0)
            return true;
    return false;
}

static void put_notes(struct bagian *b, const struct app_lkjip_keadaan *k, const char *judul)
{
    struct arena *a = b->r->a;
    struct pandang *v = pandang_add(a, b->m, "catatan", pandang_daftar(a)), *x;
    bool catat = req_boleh(b->r, AKSI_LKJIP_CATAT, NULL);

    for (size_t i = 0; i < k->n_catatan; i++)
        if (is_here(b, k->catatan[i].jangkar))
            pandang_add(a, v, NULL, lkjip_catatan_pandang(b->r, &k->catatan[i]));
    pandang_add(a, b->m, "boleh_catat", pandang_ya(a, catat && b->terbuka));
    pandang_add(a, b->m, "boleh_tandai",
                pandang_ya(a, catat || req_boleh(b->r, AKSI_LKJIP_UBAH, NULL)));
    alamat_set(a, b->m, "catat", req_alamat(b->r, "/lkjip/catatan", NULL));
    v = pandang_add(a, b->m, "tempat", pandang_daftar(a));
    x = pandang_add(a, v, NULL, pandang_peta(a));
    pandang_set(a, x, "t_nilai", b->nama);
    pandang_set(a, x, "t_teks", arena_printf(a, "Seluruh bagian: %s", judul));
}

static int put_dok(struct bagian *b, struct err *e)
{
    struct dok *d;
    struct buf buf;
    int rc = lkjip_bagian_compose(b->r->a, b->r->cuplikan->hitung, b->nama, &d, e);

    if (rc < 0)
        return rc;
    buf_init(&buf, HTML_MAX);
    rc = html_write_isi(&buf, d, "d-", e);
    if (rc == 0) {
        pandang_add(b->r->a, b->m, "dok", pandang_html(b->r->a, buf_dup(b->r->a, &buf)));
        pandang_add(b->r->a, b->m, "ada_dok", pandang_ya(b->r->a, d->n > 0));
    }
    buf_release(&buf);
    return rc;
}

/* A narrative by its kode leads to the part it stands in. */
static const char *part_of(struct req *r, const char *nama)
{
    struct lkjip_bagian *v;
    size_t n;

    lkjip_bagian_list(r->a, r->cuplikan->hitung, &v, &n);
    for (size_t i = 0; i < n; i++)
        if (strcmp(v[i].nama, nama) == 0)
            return nama;
    for (size_t i = 0; i < n; i++) {
        struct narasi_tempat *t;
        size_t k;

        lkjip_narasi_tempat(r->a, v[i].nama, &t, &k);
        for (size_t j = 0; j < k; j++)
            if (strcmp(t[j].kode, nama) == 0)
                return v[i].nama;
    }
    return nama;
}

static int fill(struct bagian *b, struct halaman *h, struct err *e)
{
    struct req *r = b->r;
    struct app_lkjip_keadaan k;
    const struct lkjip_bagian *kini = put_parts(b);
    int rc = kini == NULL ? err_set(e, ERR_NOT_FOUND, "bagian laporan \"%.80s\" tidak ada", b->nama)
                          : app_lkjip_keadaan_get(&r->sys, r->a, r->cuplikan, &k, e);

    if (rc == 0)
        rc = put_dok(b, e);
    lkjip_narasi_tempat(r->a, b->nama, &b->t, &b->n);
    if (rc == 0)
        rc = lkjip_usul(r->a, r->cuplikan->hitung, b->nama, b->t, b->n, e);
    if (rc < 0)
        return rc;
    h->judul = kini->judul;
    b->terbuka = lkjip_terbuka(k.posisi.status);
    pandang_add(r->a, b->m, "terkunci", pandang_ya(r->a, !b->terbuka));
    pandang_set(r->a, b->m, "status", PILIHAN_LKJIP_STATUS[k.posisi.status - 1].arti);
    pandang_add(r->a, b->m, "narasi", pandang_daftar(r->a));
    pandang_add(r->a, b->m, "susunan", pandang_daftar(r->a));
    for (size_t i = 0; i < b->n && b->laporan != NULL; i++)
        put_narrative(b, &b->t[i], i);
    put_lists(b);
    put_notes(b, &k, kini->judul);
    return 0;
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {
        .menu = "lkjip", .remah = {{"LKjIP", req_alamat(r, "/lkjip", NULL)}}, .aset = "editor"};
    struct bagian b = {.r = r,
                       .m = pandang_peta(r->a),
                       .nama = part_of(r, r->segmen[0]),
                       .laporan = r->cuplikan->paket->laporan};
    int rc = fill(&b, &h, e);

    if (rc < 0)
        return rc;
    alamat_set(r->a, b.m, "di", lkjip_isi_alamat(r, b.nama));
    pandang_add(r->a, b.m, "perlu_mulai",
                pandang_ya(r->a, b.laporan == NULL && req_boleh(r, AKSI_LKJIP_UBAH, NULL)));
    alamat_set(r->a, b.m, "mulai", req_alamat(r, "/lkjip/mulai", NULL));
    return halaman_tulis(r, "lkjip_isi", &h, b.m, e);
}

const struct rute RUTE_LKJIP_ISI[] = {
    {METODE_GET, "/lkjip/isi/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {.jalur = NULL},
};
