/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_pohon: the performance tree as a drawing, as a nested list for those who cannot
 * see it, the parts of other units in it, and the official tables for paper.
 */
#include "core/pohon.h"
#include "report/svg_pohon.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

#include <string.h>

enum {
    SVG_MAX = 4 << 20,
    /* Room for the drawing on A4 in CSS pixels, margins off: portrait and landscape. */
    TEGAK_LEBAR = 680,
    TEGAK_TINGGI = 980,
    LINTANG_LEBAR = 1000,
    LINTANG_TINGGI = 640,
    SKALA_TERBACA = 600, /* permil; below it the tree is printed in parts */
};

static const struct pandang_jenis CABANG[] = {
    P_TEKS("c_judul"),
    P_TEKS("c_teks"),
    P_TEKS("c_catatan"),
    P_YA("bercabang"),
    {.nama = "cabang", .isi = PANDANG_DAFTAR, .anak = CABANG},
    P_AKHIR};
static const struct pandang_jenis BAGIAN[] = {P_TEKS("g_nama"), P_URL("g_svg"), P_AKHIR};
static const struct pandang_jenis LUAR[] = {P_TEKS("x_pada"),
                                            P_TEKS("x_milik"),
                                            P_TEKS("x_unit"),
                                            P_TEKS("x_peran"),
                                            P_TEKS("x_uraian"),
                                            P_TEKS("x_target"),
                                            P_TEKS("x_id"),
                                            P_PETA("ubah", RENCANA_UBAH),
                                            P_PETA("alat", RENCANA_ALAT),
                                            P_AKHIR};
static const struct pandang_jenis POHON[] = {
    RENCANA_BAR,
    P_YA("kosong"),
    P_YA("terpisah"),
    P_YA("sub"),
    P_TEKS("alt"),
    P_URL("svg"),
    P_URL("unduh"),
    P_URL("ke_sub"),
    P_URL("ke_renstra"),
    P_DAFTAR("bagian", BAGIAN),
    P_DAFTAR("cabang", CABANG),
    P_DAFTAR("luar", LUAR),
    P_PETA("luar_sasaran", RENCANA_TAMBAH),
    P_PETA("luar_indikator", RENCANA_TAMBAH),
    P_PETA("luar_pos", RENCANA_TAMBAH),
    P_AKHIR,
};
static const struct pandang_jenis CETAK[] = {RENCANA_BAR, P_HTML("naskah"), P_YA("kosong"),
                                             P_URL("ke_kembali"), P_AKHIR};

static const struct rute_bidang SARING[] = {
    {"bagian", BIDANG_REQ_TEKS, 64, false, false, "Bagian"},
    {"sub", BIDANG_REQ_CACAH, 1, false, false, "Sampai sub kegiatan"},
    {"unduh", BIDANG_REQ_CACAH, 1, false, false, "Unduh"},
    {.nama = NULL},
};

/* The drawing ---------------------------------------------------------------------------------- */

static const struct simpul *tree_of(struct req *r, const char *bagian)
{
    struct lkjip l = rencana_lkjip(r);
    struct pohon_minta m = {
        .bagian = bagian, .subkegiatan = req_cacah(r, "sub") == 1, .crosscutting = true};
    return pohon_kinerja(&l, &m);
}

static const struct pohon_tata *layout(struct req *r, const struct simpul *akar)
{
    static const struct svg_bidang TEGAK = {TEGAK_LEBAR, TEGAK_TINGGI};
    static const struct svg_bidang LINTANG = {LINTANG_LEBAR, LINTANG_TINGGI};
    return svg_pohon_tata(r->a, akar, false, &TEGAK, &LINTANG);
}

static const char *description(struct req *r)
{
    return arena_printf(r->a,
                        "Pohon kinerja %s: tujuan, sasaran, indikator dengan targetnya, "
                        "program, kegiatan, dan peran unit lain",
                        r->cuplikan->paket->unit->nama);
}

static int drawing(struct req *r, struct err *e)
{
    const struct simpul *akar = tree_of(r, req_teks(r, "bagian"));
    struct buf b;
    int rc;

    if (akar == NULL)
        return err_set(e, ERR_NOT_FOUND, "pohon kinerja belum ada isinya");
    buf_init(&b, SVG_MAX);
    svg_pohon_tulis(&b, layout(r, akar),
                    arena_printf(r->a, "Pohon kinerja %s", r->cuplikan->paket->unit->nama),
                    description(r), "pohon");
    if (!buf_ok(&b))
        rc = err_set(e, ERR_TOO_BIG, "pohon kinerja terlalu besar untuk digambar");
    else
        rc = jawab_bytes(r, 200, "image/svg+xml; charset=utf-8", b.p, b.n,
                         req_cacah(r, "unduh") == 1 ? "pohon-kinerja.svg" : NULL);
    buf_release(&b);
    return rc;
}

/* The page ------------------------------------------------------------------------------------- */

static void put_branch(struct req *r, struct pandang *v, const struct simpul *s)
{
    struct pandang *x = put_unsur(r, v), *anak;

    put_teks(r, x, "c_judul", s->judul);
    put_teks(r, x, "c_teks", s->teks);
    put_teks(r, x, "c_catatan", s->catatan);
    put_ya(r, x, "bercabang", s->n > 0);
    anak = put_daftar(r, x, "cabang");
    for (size_t i = 0; i < s->n; i++)
        put_branch(r, anak, s->anak[i]);
}

static const char *svg_address(struct req *r, const char *bagian, bool unduh)
{
    const char *s = req_cacah(r, "sub") == 1 ? "sub=1" : "";

    if (bagian != NULL)
        s = arena_printf(r->a, "%s%sbagian=%s", s, *s == '\0' ? "" : "&",
                         alamat_sandi(r->a, bagian));
    if (unduh)
        s = arena_printf(r->a, "%s%sunduh=1", s, *s == '\0' ? "" : "&");
    return req_alamat(r, "/perencanaan/pohon.svg", s);
}

/* On paper a tree too small to read is printed by sasaran. */
static bool put_parts(struct req *r, struct pandang *isi, const struct simpul *akar)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *v = put_daftar(r, isi, "bagian");

    if (layout(r, akar)->skala >= SKALA_TERBACA)
        return false;
    for (size_t i = 0; i < rs->sasaran.n; i++) {
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "g_nama", rs->sasaran.v[i].uraian);
        pandang_add(r->a, x, "g_svg",
                    pandang_url(r->a, svg_address(r, rs->sasaran.v[i].kode, false)));
    }
    return true;
}

static const char *target_of_link(struct req *r, const struct crosscutting *x)
{
    const struct paket *p = r->cuplikan->paket;
    const struct tujuan *t = x->pada == CROSSCUTTING_TUJUAN ? paket_tujuan(p, x->milik) : NULL;
    const struct sasaran *s = x->pada == CROSSCUTTING_SASARAN ? paket_sasaran(p, x->milik) : NULL;
    const struct indikator *i =
        x->pada == CROSSCUTTING_INDIKATOR ? paket_indikator(p, x->milik) : NULL;
    const struct pos_anggaran *g = x->pada == CROSSCUTTING_POS ? paket_pos(p, x->milik) : NULL;

    return t != NULL   ? t->uraian
           : s != NULL ? s->uraian
           : i != NULL ? i->uraian
           : g != NULL ? g->nama
                       : x->milik;
}

static void put_links(struct req *r, struct pandang *isi)
{
    static const char *const bidang[] = {"unit", "peran", "uraian", "target", NULL};
    const struct paket *p = r->cuplikan->paket;
    struct pandang *v = put_daftar(r, isi, "luar");

    for (size_t i = 0; i < p->crosscutting.n; i++) {
        const struct crosscutting *c = &p->crosscutting.v[i];
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "x_id", arena_printf(r->a, "luar-%zu", i));
        put_teks(r, x, "x_pada", pilihan_nama(PILIHAN_CROSSCUTTING_PADA, c->pada));
        put_teks(r, x, "x_milik", target_of_link(r, c));
        put_teks(r, x, "x_unit", c->unit);
        put_teks(r, x, "x_peran", c->peran);
        put_teks(r, x, "x_uraian", c->uraian);
        put_teks(r, x, "x_target", c->target);
        put_ubah(r, x, "ubah", &SKEMA_CROSSCUTTING, c, bidang);
        put_alat(r, x, "alat",
                 &(struct alat){.s = &SKEMA_CROSSCUTTING,
                                .isi = c,
                                .nama = c->unit,
                                .naik = (int64_t)i - 1,
                                .turun = i + 1 < p->crosscutting.n ? (int64_t)i + 1 : -1});
    }
}

static void put_new_link(struct req *r, struct pandang *isi, const char *nama, const char *pada,
                         const struct isian_usul *v, size_t n)
{
    static const char *const bidang[] = {"milik", "unit", "peran", "uraian", "target", NULL};
    struct tambah t = {.s = &SKEMA_CROSSCUTTING,
                       .induk = r->cuplikan->paket,
                       .k = pada,
                       .tombol = "Tambah peran unit lain",
                       .bidang = bidang,
                       .tetap = {{"pada", pada}}};
    struct pandang *form;

    if (n == 0) {
        put_teks(r, isi, nama, "");
        return;
    }
    form = put_tambah(r, isi, nama, &t);
    if (form != NULL)
        isian_usulkan(r, tambah_isian(form, &t, "milik"), v, n);
}

static void put_new_links(struct req *r, struct pandang *isi)
{
    const struct paket *p = r->cuplikan->paket;
    const struct renstra *rs = p->renstra;
    size_t n = rs == NULL ? 0 : rs->sasaran.n + rs->indikator.n;
    size_t g = p->anggaran == NULL ? 0 : p->anggaran->pos.n;
    struct isian_usul *v = ARENA_ARRAY(r->a, n + g, struct isian_usul);

    for (size_t i = 0; rs != NULL && i < rs->sasaran.n; i++)
        v[i] = (struct isian_usul){rs->sasaran.v[i].kode, rs->sasaran.v[i].uraian};
    put_new_link(r, isi, "luar_sasaran", "sasaran", v, rs == NULL ? 0 : rs->sasaran.n);
    for (size_t i = 0; rs != NULL && i < rs->indikator.n; i++)
        v[i] = (struct isian_usul){rs->indikator.v[i].kode, rs->indikator.v[i].uraian};
    put_new_link(r, isi, "luar_indikator", "indikator", v, rs == NULL ? 0 : rs->indikator.n);
    for (size_t i = 0; i < g; i++)
        v[i] =
            (struct isian_usul){p->anggaran->pos.v[i].kunci,
                                arena_printf(r->a, "%s %s", text_or(p->anggaran->pos.v[i].kode, ""),
                                             p->anggaran->pos.v[i].nama)};
    put_new_link(r, isi, "luar_pos", "pos", v, g);
}

static int tree(struct req *r, struct err *e)
{
    const struct simpul *akar = tree_of(r, NULL);
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/pohon"), *v;
    bool sub = req_cacah(r, "sub") == 1;

    put_ya(r, isi, "kosong", akar == NULL);
    put_ya(r, isi, "sub", sub);
    put_teks(r, isi, "alt", description(r));
    put_ya(r, isi, "terpisah", akar != NULL && put_parts(r, isi, akar));
    pandang_add(r->a, isi, "svg", pandang_url(r->a, svg_address(r, NULL, false)));
    pandang_add(r->a, isi, "unduh", pandang_url(r->a, svg_address(r, NULL, true)));
    put_alamat(r, isi, "ke_sub", "/perencanaan/pohon", sub ? NULL : "sub=1");
    put_alamat(r, isi, "ke_renstra", "/perencanaan/renstra", NULL);
    v = put_daftar(r, isi, "cabang");
    if (akar != NULL)
        put_branch(r, v, akar);
    put_links(r, isi);
    put_new_links(r, isi);
    return rencana_tulis(r, "perencanaan_pohon", "Pohon kinerja", isi, e);
}

/* Paper ---------------------------------------------------------------------------------------- */

static const struct {
    const char *nama, *judul, *blok[3], *kembali;
} CETAKAN[] = {
    {"renstra",
     "Tujuan, sasaran, indikator, dan target Renstra",
     {"tabel.keterkaitan", "tabel.renstra", NULL},
     "/perencanaan/renstra"},
    {"iku", "Indikator kinerja utama", {"tabel.iku", NULL}, "/perencanaan/iku"},
    {"rencana-kinerja", "Rencana kinerja", {"tabel.rencana", NULL}, "/perencanaan"},
};

static int paper(struct req *r, struct err *e)
{
    struct lkjip l = rencana_lkjip(r);
    struct dok *d = dok_new(r->a);
    struct pandang *isi;
    struct masalah_list m;
    size_t k = 0;
    int rc = 0;

    while (k < sizeof(CETAKAN) / sizeof(CETAKAN[0]) && strcmp(CETAKAN[k].nama, r->segmen[0]) != 0)
        k++;
    if (k == sizeof(CETAKAN) / sizeof(CETAKAN[0]))
        return err_set(e, ERR_NOT_FOUND, "tabel \"%s\" tidak ada",
                       str_quote(str_of(r->segmen[0])).s);
    for (size_t i = 0; CETAKAN[k].blok[i] != NULL && rc == 0; i++)
        rc = lkjip_blok_compose(&l, CETAKAN[k].blok[i], d, e);
    if (rc < 0)
        return rc;
    masalah_init(&m, r->a);
    dok_number(d, &m);
    isi = rencana_kerangka(r, CETAKAN[k].kembali);
    put_ya(r, isi, "kosong", d->n == 0);
    put_alamat(r, isi, "ke_kembali", CETAKAN[k].kembali, NULL);
    rc = put_dok(r, isi, "naskah", d, e);
    return rc < 0 ? rc : rencana_tulis(r, "perencanaan_cetak", CETAKAN[k].judul, isi, e);
}

const struct rute RUTE_PERENCANAAN_POHON[] = {
    {METODE_GET, "/perencanaan/pohon", AKSI_LIHAT, RUTE_CUPLIKAN, SARING, tree},
    {METODE_GET, "/perencanaan/pohon.svg", AKSI_LIHAT, RUTE_CUPLIKAN, SARING, drawing},
    {METODE_GET, "/perencanaan/cetak/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, paper},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_POHON[] = {
    {"perencanaan_pohon", POHON},
    {"perencanaan_cetak", CETAK},
    {NULL, NULL},
};
