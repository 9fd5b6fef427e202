/* SPDX-License-Identifier: MIT
 *
 * page_anggaran_kait: which sasaran a program serves, and expenditure by kind.
 */
#include "core/paket_skema.h"
#include "web/page_anggaran.h"

#include <string.h>

/* Program <-> sasaran. ------------------------------------------------------------------------ */

static const struct pandang_jenis PILIH[] = {
    {"s_nilai", PANDANG_TEKS, NULL, "PROGRAM|SASARAN"},
    {"s_teks", PANDANG_TEKS, NULL, ""},
    {"s_utama", PANDANG_YA, NULL, "menanggung anggarannya"},
    {"s_dukung", PANDANG_YA, NULL, "juga didukung"},
    {0},
};
static const struct pandang_jenis PROGRAM[] = {
    {"nama", PANDANG_TEKS, NULL, ""},
    {"kode", PANDANG_TEKS, NULL, ""},
    {"id", PANDANG_TEKS, NULL, "id elemen"},
    {"tanpa", PANDANG_YA, NULL, "belum ada sasaran utama"},
    {"pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {"pilihan", PANDANG_DAFTAR, PILIH, "semua tujuan dan sasaran"},
    {0},
};
static const struct pandang_jenis SASARAN[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis KAIT[] = {
    ANGGARAN_JENIS,
    {"tanpa_program", PANDANG_YA, NULL, ""},
    {"tanpa_sasaran", PANDANG_YA, NULL, ""},
    {"alamat", PANDANG_URL, NULL, ""},
    {"alamat_rencana", PANDANG_URL, NULL, ""},
    {"program", PANDANG_DAFTAR, PROGRAM, ""},
    {"sasaran", PANDANG_DAFTAR, SASARAN, "anggaran per sasaran"},
    {0},
};

static const struct program_sasaran *link_of(const struct anggaran *g, const char *program,
                                             const char *sasaran)
{
    for (size_t i = 0; i < g->program_sasaran.n; i++)
        if (text_eq(g->program_sasaran.v[i].program, program) &&
            text_eq(g->program_sasaran.v[i].sasaran, sasaran))
            return &g->program_sasaran.v[i];
    return NULL;
}

static bool has_main(const struct anggaran *g, const char *program)
{
    for (size_t i = 0; i < g->program_sasaran.n; i++)
        if (g->program_sasaran.v[i].utama && text_eq(g->program_sasaran.v[i].program, program))
            return true;
    return false;
}

struct pilihan_sasaran { /* where a choice is written */
    struct req *r;
    struct pandang *v;
    const char *program;
};

static void put_choice(const struct pilihan_sasaran *c, const char *kode, const char *uraian)
{
    struct arena *a = c->r->a;
    const struct program_sasaran *l = link_of(c->r->cuplikan->paket->anggaran, c->program, kode);
    struct pandang *x = pandang_add(a, c->v, NULL, pandang_peta(a));

    pandang_set(a, x, "s_nilai", arena_printf(a, "%s|%s", c->program, kode));
    pandang_set(a, x, "s_teks", arena_printf(a, "%s: %s", kode, text_or(uraian, "")));
    pandang_add(a, x, "s_utama", pandang_ya(a, l && l->utama));
    pandang_add(a, x, "s_dukung", pandang_ya(a, l && !l->utama));
}

static void put_program(struct req *r, struct pandang *v, const struct hitung_pos *p)
{
    struct arena *a = r->a;
    const struct renstra *s = r->cuplikan->paket->renstra;
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
    struct pilihan_sasaran c = {.r = r, .program = p->data->kunci};

    pandang_set(a, x, "nama", p->data->nama);
    pandang_set(a, x, "kode", p->data->kode);
    pandang_set(a, x, "id", arena_printf(a, "p-%s", p->data->kunci));
    pandang_add(a, x, "tanpa", pandang_ya(a, !has_main(anggaran_of(r)->data, p->data->kunci)));
    pandang_add(a, x, "pagu", angka_uang(r, p->pagu_akhir, anggaran_kunci(r, p, "pagu")));
    c.v = pandang_add(a, x, "pilihan", pandang_daftar(a));
    for (size_t i = 0; s && i < s->sasaran.n; i++)
        put_choice(&c, s->sasaran.v[i].kode, s->sasaran.v[i].uraian);
    for (size_t i = 0; s && i < s->tujuan.n; i++)
        put_choice(&c, s->tujuan.v[i].kode, s->tujuan.v[i].uraian);
}

static void put_sums(struct req *r, struct pandang *isi)
{
    struct arena *a = r->a;
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *v = pandang_add(a, isi, "sasaran", pandang_daftar(a));

    for (size_t i = 0; i < h->n_per_sasaran; i++) {
        const struct hitung_sasaran_anggaran *s = &h->per_sasaran[i];
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
        const char *k = arena_printf(a, "sasaran.%s.", s->sasaran->kode);

        pandang_set(a, x, "uraian", s->sasaran->uraian);
        pandang_add(a, x, "pagu",
                    angka_uang(r, s->jumlah.pagu_akhir, arena_printf(a, "%spagu", k)));
        pandang_add(a, x, "realisasi",
                    angka_uang(r, s->jumlah.realisasi, arena_printf(a, "%srealisasi", k)));
        pandang_add(a, x, "serapan",
                    angka_hasil(r, s->jumlah.serapan, 2, arena_printf(a, "%sserapan", k)));
    }
}

static int show_kait(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct hitung_anggaran *h = anggaran_of(r);
    const struct renstra *s = r->cuplikan->paket->renstra;
    struct pandang *isi = anggaran_view(r, "kait"), *v;
    struct halaman hal = anggaran_halaman(r, "Program dan sasaran");

    if (!h)
        return halaman_tulis(r, "anggaran_kait", &hal, isi, e);
    pandang_add(a, isi, "tanpa_program", pandang_ya(a, h->n == 0));
    pandang_add(a, isi, "tanpa_sasaran", pandang_ya(a, !s || s->sasaran.n + s->tujuan.n == 0));
    pandang_add(a, isi, "alamat", pandang_url(a, req_alamat(r, "/anggaran/sasaran", NULL)));
    pandang_add(a, isi, "alamat_rencana", pandang_url(a, req_alamat(r, "/perencanaan", NULL)));
    v = pandang_add(a, isi, "program", pandang_daftar(a));
    for (size_t i = 0; i < h->n; i++)
        put_program(r, v, h->program[i]);
    put_sums(r, isi);
    return halaman_tulis(r, "anggaran_kait", &hal, isi, e);
}

static const struct app_kait *find(const struct app_kait *v, size_t n, const struct app_kait *k)
{
    for (size_t i = 0; i < n; i++)
        if (text_eq(v[i].program, k->program) && text_eq(v[i].sasaran, k->sasaran))
            return &v[i];
    return NULL;
}

/* "PROGRAM|SASARAN" of the fields `utama` (first) and `dukung`; a main one counts once. */
static size_t read_links(struct req *r, struct app_kait *v, bool utama)
{
    const char *nama = utama ? "utama" : "dukung";
    size_t n = 0;

    for (size_t i = 0; i < r->n_param; i++) {
        const char *nilai = r->param[i].nilai, *garis = strchr(nilai, '|');

        if (strcmp(r->param[i].nama, nama) != 0 || !garis)
            continue;
        v[n++] = (struct app_kait){.program = arena_strndup(r->a, nilai, (size_t)(garis - nilai)),
                                   .sasaran = garis + 1,
                                   .utama = utama};
    }
    return n;
}

static int store_kait(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    struct app_kait *v = ARENA_ARRAY(r->a, 2 * r->n_param + 1, struct app_kait);
    struct app_kait *dukung = ARENA_ARRAY(r->a, r->n_param + 1, struct app_kait);
    size_t n = read_links(r, v, true), n_dukung = read_links(r, dukung, false), n_utama = n;
    int rc;

    for (size_t i = 0; i < n_dukung; i++)
        if (!find(v, n_utama, &dukung[i]))
            v[n++] = dukung[i];
    rc = app_anggaran_kait(&x, v, n, e);
    return anggaran_jawab(r, rc, &m, req_alamat(r, "/anggaran/sasaran", NULL),
                          "Hubungan program dan sasaran tersimpan.", e);
}

/* Expenditure by kind. ------------------------------------------------------------------------ */

static const struct pandang_jenis BELANJA_BARIS[] = {
    {"isian", PANDANG_DAFTAR, ISIAN_JENIS, "sel baris"},
    {"hapus_nama", PANDANG_TEKS, NULL, "nama masukan hapus; kosong: baris baru"},
    {"sebutan", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis BELANJA[] = {
    ANGGARAN_JENIS,
    {"baris", PANDANG_DAFTAR, BELANJA_BARIS, ""},
    {0},
};

static const char *const BELANJA_BIDANG[] = {"jenis", "pos",       "versi",
                                             "pagu",  "realisasi", "alasan_sisa"};
enum { BELANJA_N = sizeof(BELANJA_BIDANG) / sizeof(BELANJA_BIDANG[0]), BARU = 3 };

static void propose(struct req *r, struct pandang *x, const char *bidang)
{
    const struct anggaran *g = r->cuplikan->paket->anggaran;
    struct isian_usul *v = ARENA_ARRAY(r->a, g->pos.n + 1, struct isian_usul);

    if (strcmp(bidang, "pos") != 0)
        return;
    for (size_t i = 0; i < g->pos.n; i++)
        v[i] = (struct isian_usul){g->pos.v[i].kunci, text_or(g->pos.v[i].nama, "")};
    isian_usulkan(r, x, v, g->pos.n);
}

static void put_belanja(struct req *r, struct pandang *v, const struct belanja *b, int baru)
{
    struct arena *a = r->a;
    const struct anggaran *g = r->cuplikan->paket->anggaran;
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
    struct pandang *sel = pandang_add(a, x, "isian", pandang_daftar(a));
    const char *sebutan = b ? text_or(pilihan_nama(PILIHAN_BELANJA_JENIS, b->jenis), "belanja")
                            : arena_printf(a, "baris baru %d", baru);
    struct baris row = {0};

    for (size_t i = 0; i < BELANJA_N; i++) {
        struct pandang *s =
            b ? isian_bidang(r, &SKEMA_BELANJA, b, BELANJA_BIDANG[i])
              : isian_baru(r, &SKEMA_BELANJA, g, arena_printf(a, "b%d", baru), BELANJA_BIDANG[i]);

        propose(r, s, BELANJA_BIDANG[i]);
        isian_sebut(r, s, sebutan);
        pandang_add(a, sel, NULL, s);
    }
    pandang_set(a, x, "sebutan", sebutan);
    if (b)
        row = cuplikan_baris(r->cuplikan, b);
    pandang_set(
        a, x, "hapus_nama",
        b ? arena_printf(a, "h:%s:%lld:%lld", row.tabel, (long long)row.id, (long long)row.versi)
          : NULL);
}

static int show_belanja(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct anggaran *g = r->cuplikan->paket->anggaran;
    struct pandang *isi = anggaran_view(r, "belanja"), *v;
    struct halaman hal = anggaran_halaman(r, "Jenis belanja");

    if (!g)
        return halaman_tulis(r, "anggaran_belanja", &hal, isi, e);
    v = pandang_add(a, isi, "baris", pandang_daftar(a));
    for (size_t i = 0; i < g->belanja.n; i++)
        put_belanja(r, v, &g->belanja.v[i], 0);
    for (int i = 1; i <= BARU && req_boleh(r, AKSI_ANGGARAN_UBAH, NULL); i++)
        put_belanja(r, v, NULL, i);
    return halaman_tulis(r, "anggaran_belanja", &hal, isi, e);
}

static const struct rute_bidang BIDANG_KAIT[] = {
    {"utama", BIDANG_REQ_TEKS, 140, false, true, "Sasaran utama"},
    {"dukung", BIDANG_REQ_TEKS, 140, false, true, "Sasaran yang didukung"},
    {0},
};

const struct rute RUTE_ANGGARAN_KAIT[] = {
    {METODE_GET, "/anggaran/sasaran", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show_kait},
    {METODE_POST, "/anggaran/sasaran", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, BIDANG_KAIT, store_kait},
    {METODE_GET, "/anggaran/belanja", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show_belanja},
    {0},
};
const struct halaman_jenis HALAMAN_ANGGARAN_KAIT[] = {
    {"anggaran_kait", KAIT},
    {"anggaran_belanja", BELANJA},
    {0},
};
