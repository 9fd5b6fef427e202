/* SPDX-License-Identifier: MIT
 *
 * page_anggaran: the budget tree with the amounts of all versions side by side, and the versions.
 */
#include "web/page_anggaran.h"

#include "base/format_angka.h"
#include "base/tanggal.h"
#include "core/pagu.h"
#include "core/paket_skema.h"

#include <string.h>

enum { DALAM_MAX = 4 };

const struct pandang_jenis ANGGARAN_TAB_JENIS[] = {
    {"t_teks", PANDANG_TEKS, NULL, ""},
    {"t_alamat", PANDANG_URL, NULL, ""},
    {"t_aktif", PANDANG_YA, NULL, ""},
    {0},
};

static const struct {
    const char *kode, *teks, *jalur;
} TAB[] = {
    {"pagu", "Pagu per versi", "/anggaran"},
    {"bulan", "Realisasi per bulan", "/anggaran/realisasi"},
    {"kait", "Program dan sasaran", "/anggaran/sasaran"},
    {"belanja", "Jenis belanja", "/anggaran/belanja"},
    {"versi", "Versi dan posisi", "/anggaran/versi"},
};

const struct hitung_anggaran *anggaran_of(const struct req *r)
{
    return r->cuplikan->hitung->anggaran;
}

struct pandang *anggaran_view(struct req *r, const char *tab)
{
    struct arena *a = r->a;
    struct pandang *isi = pandang_peta(a);
    struct pandang *v = pandang_add(a, isi, "tab", pandang_daftar(a));

    for (size_t i = 0; i < sizeof(TAB) / sizeof(TAB[0]); i++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "t_teks", TAB[i].teks);
        pandang_add(a, x, "t_alamat", pandang_url(a, req_alamat(r, TAB[i].jalur, NULL)));
        pandang_add(a, x, "t_aktif", pandang_ya(a, strcmp(tab, TAB[i].kode) == 0));
    }
    pandang_add(a, isi, "belum", pandang_ya(a, !r->cuplikan->paket->anggaran));
    pandang_add(a, isi, "boleh", pandang_ya(a, req_boleh(r, AKSI_ANGGARAN_UBAH, NULL)));
    pandang_add(a, isi, "alamat_mulai", pandang_url(a, req_alamat(r, "/anggaran/mulai", NULL)));
    pandang_add(a, isi, "alamat_tahun", pandang_url(a, req_alamat(r, "/tahun", NULL)));
    pandang_add(a, isi, "alamat_tambah", pandang_url(a, req_alamat(r, "/anggaran/tambah", NULL)));
    return isi;
}

struct halaman anggaran_halaman(struct req *r, const char *judul)
{
    struct halaman h = {.judul = text_or(judul, "Anggaran"), .menu = "anggaran"};

    if (judul) {
        h.remah[0][0] = "Anggaran";
        h.remah[0][1] = req_alamat(r, "/anggaran", NULL);
    }
    return h;
}

struct app_anggaran anggaran_app(struct req *r, struct masalah_list *m)
{
    masalah_init(m, r->a);
    return (struct app_anggaran){
        .sys = &r->sys, .pelaku = r->pelaku, .cuplikan = r->cuplikan, .arena = r->a, .masalah = m};
}

int anggaran_jawab(struct req *r, int rc, const struct masalah_list *m, const char *alamat,
                   const char *kilat, struct err *e)
{
    const char *pesan = "";

    if (rc == 0)
        return jawab_alihkan(r, alamat, kilat);
    for (size_t i = 0; i < m->n && i < 3; i++)
        pesan = arena_printf(r->a, "%s%s%s", pesan, i ? "; " : "", m->v[i].pesan);
    if (!*pesan)
        return rc;
    err_clear(e);
    return err_set(e, rc, "%s", pesan);
}

static void walk(const struct hitung_pos *p, int dalam, anggaran_pos_fn *fn, void *arg)
{
    fn(arg, p, dalam);
    for (size_t i = 0; i < p->n && dalam < DALAM_MAX; i++)
        walk(p->anak[i], dalam + 1, fn, arg);
}

void anggaran_walk(const struct hitung_anggaran *h, anggaran_pos_fn *fn, void *arg)
{
    for (size_t i = 0; h && i < h->n; i++)
        walk(h->program[i], 0, fn, arg);
}

const char *anggaran_kunci(struct req *r, const struct hitung_pos *p, const char *apa)
{
    return arena_printf(r->a, "pos.%s.%s", p->data->kunci, apa);
}

const char *anggaran_pos_alamat(struct req *r, const char *kunci)
{
    return req_alamat(r, arena_printf(r->a, "/anggaran/pos/%s", kunci), NULL);
}

void anggaran_usul_jabatan(struct req *r, struct pandang *isian)
{
    const struct paket *p = r->cuplikan->paket;
    struct isian_usul *v = ARENA_ARRAY(r->a, p->jabatan.n + 1, struct isian_usul);

    for (size_t i = 0; i < p->jabatan.n; i++)
        v[i] = (struct isian_usul){p->jabatan.v[i].kode,
                                   text_or(p->jabatan.v[i].nama, p->jabatan.v[i].kode)};
    isian_usulkan(r, isian, v, p->jabatan.n);
}

/* The amounts of all versions. ---------------------------------------------------------------- */

static const struct pandang_jenis SEL[] = {
    {"isian", PANDANG_PETA, ISIAN_JENIS, "pagu yang diisi"},
    {"angka", PANDANG_PETA, ANGKA_JENIS, "jumlah pos di bawahnya"},
    {0},
};
static const struct pandang_jenis BARIS[] = {
    {"kelas", PANDANG_TEKS, NULL, ""},
    {"p_kode", PANDANG_TEKS, NULL, ""},
    {"p_nama", PANDANG_TEKS, NULL, ""},
    {"p_alamat", PANDANG_URL, NULL, "kartu pos"},
    {"p_sumber", PANDANG_PETA, ISIAN_JENIS, "sumber dana"},
    {"p_pagu", PANDANG_DAFTAR, SEL, "per versi"},
    {"p_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"p_sisa", PANDANG_PETA, ANGKA_JENIS, ""},
    {"p_serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis VERSI[] = {
    {"v_nama", PANDANG_TEKS, NULL, ""},
    {"v_jumlah", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis JENIS[] = {
    ANGGARAN_JENIS,
    {"kosong", PANDANG_YA, NULL, "belum ada pos"},
    {"tanpa_versi", PANDANG_YA, NULL, "belum ada versi"},
    {"alamat_versi", PANDANG_URL, NULL, ""},
    {"versi", PANDANG_DAFTAR, VERSI, ""},
    {"baris", PANDANG_DAFTAR, BARIS, ""},
    {"pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"sisa", PANDANG_PETA, ANGKA_JENIS, ""},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {"posisi", PANDANG_TEKS, NULL, "tanggal posisi realisasi"},
    {0},
};

static const char *version_name(struct req *r, const struct anggaran_versi *v)
{
    const char *jenis = pilihan_nama(PILIHAN_VERSI_JENIS, v->jenis);

    return arena_printf(r->a, "%d · %s", (int)v->nomor.nilai, text_or(jenis, "versi"));
}

static struct pandang *pagu_cell(struct req *r, const struct hitung_pos *p,
                                 const struct anggaran_versi *v)
{
    const struct pagu_versi *isi = NULL;
    struct pandang *x;

    for (size_t i = 0; i < p->data->pagu.n; i++)
        if (p->data->pagu.v[i].versi.nilai == v->nomor.nilai)
            isi = &p->data->pagu.v[i];
    x = isian_sel(r, &(struct isian_sel){
                         .s = &SKEMA_PAGU_VERSI,
                         .induk = p->data,
                         .isi = isi,
                         .kunci = arena_printf(r->a, "%d", (int)v->nomor.nilai),
                         .bidang = "nilai",
                     });
    isian_sebut(r, x, arena_printf(r->a, "%s, versi %d", p->data->nama, (int)v->nomor.nilai));
    return x;
}

struct tulis { /* rows being written */
    struct req *r;
    const struct anggaran *g;
    struct pandang *baris;
};

static void write_pagu(void *arg, const struct hitung_pos *p, int dalam)
{
    struct tulis *t = arg;
    struct req *r = t->r;
    struct arena *a = r->a;
    struct pandang *x = pandang_add(a, t->baris, NULL, pandang_peta(a)), *v, *sel;

    pandang_set(a, x, "kelas",
                arena_printf(a, "%sjorok-%d", p->n > 0 ? "kelompok " : "", dalam + 1));
    pandang_set(a, x, "p_kode", p->data->kode);
    pandang_set(a, x, "p_nama", p->data->nama);
    pandang_add(a, x, "p_alamat", pandang_url(a, anggaran_pos_alamat(r, p->data->kunci)));
    sel = isian_bidang(r, &SKEMA_POS_ANGGARAN, p->data, "sumber_dana");
    isian_sebut(r, sel, p->data->nama);
    pandang_add(a, x, "p_sumber", sel);
    v = pandang_add(a, x, "p_pagu", pandang_daftar(a));
    for (size_t i = 0; i < t->g->versi.n; i++) {
        struct pandang *s = pandang_add(a, v, NULL, pandang_peta(a));

        if (p->n == 0)
            pandang_add(a, s, "isian", pagu_cell(r, p, &t->g->versi.v[i]));
        else
            pandang_add(a, s, "angka", angka_uang(r, p->pagu[i], NULL));
    }
    pandang_add(a, x, "p_realisasi",
                angka_uang(r, p->realisasi, anggaran_kunci(r, p, "realisasi")));
    pandang_add(a, x, "p_sisa", angka_uang(r, p->sisa, anggaran_kunci(r, p, "sisa")));
    pandang_add(a, x, "p_serapan", angka_serapan(r, p));
}

static void write_sum(struct req *r, struct pandang *isi, const struct hitung_jumlah *j)
{
    struct arena *a = r->a;

    pandang_add(a, isi, "pagu", angka_uang(r, j->pagu_akhir, "anggaran.total.pagu"));
    pandang_add(a, isi, "realisasi", angka_uang(r, j->realisasi, "anggaran.total.realisasi"));
    pandang_add(a, isi, "sisa", angka_uang(r, j->sisa, "anggaran.total.sisa"));
    pandang_add(a, isi, "serapan", angka_persen(r, j->serapan, "anggaran.total.serapan"));
}

static int show_pagu(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct hitung_anggaran *h = anggaran_of(r);
    struct pandang *isi = anggaran_view(r, "pagu"), *v;
    struct halaman hal = anggaran_halaman(r, NULL);

    if (!h)
        return halaman_tulis(r, "anggaran", &hal, isi, e);
    pandang_add(a, isi, "kosong", pandang_ya(a, h->data->pos.n == 0));
    pandang_add(a, isi, "tanpa_versi", pandang_ya(a, h->data->versi.n == 0));
    pandang_add(a, isi, "alamat_versi", pandang_url(a, req_alamat(r, "/anggaran/versi", NULL)));
    v = pandang_add(a, isi, "versi", pandang_daftar(a));
    for (size_t i = 0; i < h->data->versi.n; i++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "v_nama", version_name(r, &h->data->versi.v[i]));
        pandang_add(a, x, "v_jumlah", angka_uang(r, h->total.pagu[i], NULL));
    }
    struct tulis t = {r, h->data, pandang_add(a, isi, "baris", pandang_daftar(a))};
    anggaran_walk(h, write_pagu, &t);
    write_sum(r, isi, &h->total);
    pandang_set(a, isi, "posisi",
                tanggal_ada(h->data->posisi_tanggal) ? tanggal_format(a, h->data->posisi_tanggal)
                                                     : "");
    return halaman_tulis(r, "anggaran", &hal, isi, e);
}

static int start(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    int rc = app_anggaran_mulai(&x, e);

    return anggaran_jawab(r, rc, &m, req_alamat(r, "/anggaran/versi", NULL),
                          "Anggaran dimulai. Tambahkan versi pertamanya.", e);
}

/* Versions and position of the realisasi. ----------------------------------------------------- */

static const struct pandang_jenis VERSI_BARIS[] = {
    {"nomor", PANDANG_TEKS, NULL, ""},
    {"jenis_isian", PANDANG_PETA, ISIAN_JENIS, ""},
    {"tanggal_isian", PANDANG_PETA, ISIAN_JENIS, ""},
    {"dokumen_isian", PANDANG_PETA, ISIAN_JENIS, ""},
    {"jumlah", PANDANG_PETA, ANGKA_JENIS, ""},
    {"berlaku", PANDANG_YA, NULL, "versi yang berlaku"},
    {0},
};
static const struct pandang_jenis PILIH[] = {
    {"j_kode", PANDANG_TEKS, NULL, ""},
    {"j_teks", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis VERSI_JENIS[] = {
    ANGGARAN_JENIS,
    {"versi", PANDANG_DAFTAR, VERSI_BARIS, ""},
    {"jenis_pilihan", PANDANG_DAFTAR, PILIH, ""},
    {"salin", PANDANG_YA, NULL, "ada versi yang pagunya disalin"},
    {"alamat_versi", PANDANG_URL, NULL, ""},
    {"posisi", PANDANG_DAFTAR, ISIAN_JENIS, "posisi realisasi"},
    {0},
};

static struct pandang *named(struct req *r, const struct anggaran_versi *v, const char *bidang)
{
    struct pandang *x = isian_bidang(r, &SKEMA_ANGGARAN_VERSI, v, bidang);

    isian_sebut(r, x, version_name(r, v));
    return x;
}

static void write_versions(struct req *r, struct pandang *isi, const struct hitung_anggaran *h)
{
    struct arena *a = r->a;
    struct pandang *v = pandang_add(a, isi, "versi", pandang_daftar(a));

    for (size_t i = 0; i < h->data->versi.n; i++) {
        const struct anggaran_versi *x = &h->data->versi.v[i];
        struct pandang *b = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, b, "nomor", format_bulat(a, x->nomor.nilai));
        pandang_add(a, b, "jenis_isian", named(r, x, "jenis"));
        pandang_add(a, b, "tanggal_isian", named(r, x, "tanggal"));
        pandang_add(a, b, "dokumen_isian", named(r, x, "dokumen"));
        pandang_add(a, b, "jumlah", angka_uang(r, h->total.pagu[i], NULL));
        pandang_add(a, b, "berlaku", pandang_ya(a, (int)i == pagu_versi_akhir(h->data)));
    }
    pandang_add(a, isi, "salin", pandang_ya(a, h->data->versi.n > 0));
}

static int show_versi(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct hitung_anggaran *h = anggaran_of(r);
    struct pandang *isi = anggaran_view(r, "versi"), *v;
    struct halaman hal = anggaran_halaman(r, "Versi dan posisi");

    if (!h)
        return halaman_tulis(r, "anggaran_versi", &hal, isi, e);
    write_versions(r, isi, h);
    v = pandang_add(a, isi, "jenis_pilihan", pandang_daftar(a));
    for (const struct pilihan *p = PILIHAN_VERSI_JENIS; p->nama; p++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "j_kode", p->nama);
        pandang_set(a, x, "j_teks", p->arti);
    }
    pandang_add(a, isi, "alamat_versi", pandang_url(a, req_alamat(r, "/anggaran/versi", NULL)));
    v = pandang_add(a, isi, "posisi", pandang_daftar(a));
    pandang_add(a, v, NULL, isian_bidang(r, &SKEMA_ANGGARAN, h->data, "posisi_tanggal"));
    pandang_add(a, v, NULL, isian_bidang(r, &SKEMA_ANGGARAN, h->data, "posisi_status"));
    pandang_add(a, v, NULL, isian_bidang(r, &SKEMA_ANGGARAN, h->data, "sumber_data"));
    return halaman_tulis(r, "anggaran_versi", &hal, isi, e);
}

static int add_versi(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    struct app_versi_baru b = {req_teks(r, "jenis"), req_teks(r, "tanggal"),
                               req_teks(r, "dokumen")};
    int64_t nomor = 0;
    int rc = app_anggaran_versi(&x, &b, &nomor, e);

    return anggaran_jawab(r, rc, &m, req_alamat(r, "/anggaran", NULL),
                          arena_printf(r->a, "Versi %d ditambahkan.", (int)nomor), e);
}

static const struct rute_bidang BIDANG_VERSI[] = {
    {"jenis", BIDANG_REQ_KODE, 40, true, false, "Jenis versi"},
    {"tanggal", BIDANG_REQ_TEKS, 40, false, false, "Tanggal"},
    {"dokumen", BIDANG_REQ_TEKS, 2000, false, false, "Dokumen"},
    {0},
};

const struct rute RUTE_ANGGARAN[] = {
    {METODE_GET, "/anggaran", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show_pagu},
    {METODE_POST, "/anggaran/mulai", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, NULL, start},
    {METODE_GET, "/anggaran/versi", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show_versi},
    {METODE_POST, "/anggaran/versi", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, BIDANG_VERSI, add_versi},
    {0},
};
const struct halaman_jenis HALAMAN_ANGGARAN[] = {
    {"anggaran", JENIS},
    {"anggaran_versi", VERSI_JENIS},
    {0},
};
