/* SPDX-License-Identifier: MIT
 *
 * page_pemda: all units of a pemda side by side: matrix unit x part of the cycle, ranking, sums,
 * filter, and the calendar. Reads small summaries (app_ringkas.h), never whole packages.
 */
#include "web/page_pemda.h"

#include "app/app_pemda.h"
#include "app/app_ringkas.h"
#include "base/format_angka.h"
#include "base/tanggal.h"

#include <string.h>
#include <strings.h>

#define TEKS(nama)                                                                                 \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, ""                                                               \
    }
#define YA(nama)                                                                                   \
    {                                                                                              \
        nama, PANDANG_YA, NULL, ""                                                                 \
    }
#define URL(nama)                                                                                  \
    {                                                                                              \
        nama, PANDANG_URL, NULL, ""                                                                \
    }

static const struct pandang_jenis PILIH[] = {TEKS("o_nilai"), TEKS("o_teks"), YA("o_dipilih"), {0}};
static const struct pandang_jenis SEL[] = {TEKS("c_teks"),  TEKS("c_kelas"),   TEKS("c_ikon"),
                                           TEKS("c_rinci"), YA("c_terlambat"), {0}};
static const struct pandang_jenis BARIS[] = {
    TEKS("d_unit"),       URL("d_alamat"),
    YA("d_kosong"),       {"d_sel", PANDANG_DAFTAR, SEL, ""},
    TEKS("d_capaian"),    TEKS("d_predikat"),
    TEKS("d_akip"),       TEKS("d_akip_kategori"),
    TEKS("d_ikm"),        TEKS("d_ikm_mutu"),
    TEKS("d_ikm_hitung"), TEKS("d_serapan"),
    TEKS("d_masalah"),    {0}};
static const struct pandang_jenis KEPALA[] = {TEKS("h_teks"), URL("h_alamat"), TEKS("h_arah"), {0}};
static const struct pandang_jenis BAGIAN[] = {TEKS("g_nama"), TEKS("g_hitung"), {0}};
static const struct pandang_jenis PEMDA[] = {{"p_pilih_pemda", PANDANG_DAFTAR, PILIH, ""},
                                             {"p_pilih_tahun", PANDANG_DAFTAR, PILIH, ""},
                                             {"p_pilih_keadaan", PANDANG_DAFTAR, PILIH, ""},
                                             TEKS("p_cari"),
                                             TEKS("p_pemda"),
                                             TEKS("p_nama"),
                                             TEKS("p_tahun"),
                                             {"p_kepala", PANDANG_DAFTAR, BAGIAN, ""},
                                             {"p_urut", PANDANG_DAFTAR, KEPALA, ""},
                                             {"p_baris", PANDANG_DAFTAR, BARIS, ""},
                                             {"p_peringkat", PANDANG_DAFTAR, BARIS, ""},
                                             TEKS("p_pagu"),
                                             TEKS("p_realisasi"),
                                             TEKS("p_serapan"),
                                             TEKS("p_n_unit"),
                                             TEKS("p_n_data"),
                                             YA("p_tanpa_data"),
                                             YA("p_kalender"),
                                             URL("p_ke_kalender"),
                                             {0}};
static const struct pandang_jenis TENGGAT[] = {
    TEKS("k_kode"), TEKS("k_nama"), TEKS("k_tanggal"), TEKS("k_usul"), {0}};
static const struct pandang_jenis MASALAH[] = {TEKS("m_pesan"), {0}};
static const struct pandang_jenis KALENDER[] = {TEKS("k_pemda"),
                                                TEKS("k_tahun"),
                                                {"k_baris", PANDANG_DAFTAR, TENGGAT, ""},
                                                {"k_masalah", PANDANG_DAFTAR, MASALAH, ""},
                                                YA("k_boleh"),
                                                YA("k_baru"),
                                                {0}};
const struct halaman_jenis HALAMAN_PEMDA[] = {
    {"pemda", PEMDA},
    {"pemda_kalender", KALENDER},
    {0},
};

static struct pandang *add_row(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

static void add_option(struct req *r, struct pandang *v, const char *nilai, const char *teks,
                       bool dipilih)
{
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "o_nilai", nilai);
    pandang_set(r->a, o, "o_teks", teks);
    pandang_add(r->a, o, "o_dipilih", pandang_ya(r->a, dipilih));
}

/* ---- which pemda and year ---- */

struct pandangan { /* what is looked at */
    struct pemda_ringkas pemda;
    int64_t tahun;
    int64_t tahun_ada[RINGKAS_TAHUN_MAX];
    size_t n_tahun;
    struct pemda_list semua;
    struct kalender k;
    struct tanggal kini;
};

static int choose(struct req *r, struct pandangan *p, struct err *e)
{
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    const char *minta = req_teks(r, "pemda");
    int rc = app_pemda_list(&q, AKSI_PEMDA_LIHAT, &p->semua, e);
    size_t i = 0;

    if (rc < 0)
        return rc;
    if (!minta && r->unit)
        minta = arena_strndup(r->a, r->unit, strcspn(r->unit, "/"));
    while (minta && i < p->semua.n && !text_eq(p->semua.v[i].kode, minta))
        i++;
    if (i >= p->semua.n)
        return err_set(e, ERR_NOT_FOUND, "pemda itu tidak ada, atau di luar penugasan Anda");
    p->pemda = p->semua.v[i];
    if ((rc = app_ringkas_tahun(&r->sys, p->pemda.id, p->tahun_ada, &p->n_tahun, e)) < 0)
        return rc;
    p->kini = tanggal_wib(r->sys.waktu);
    p->tahun = r->tahun ? r->tahun : p->n_tahun > 0 ? p->tahun_ada[0] : p->kini.tahun;
    return app_kalender_get(&r->sys, p->pemda.id, p->tahun, &p->k, e);
}

static const char *self(struct req *r, const struct pandangan *p, const char *jalur)
{
    return arena_printf(r->a, "%s?pemda=%s&tahun=%lld", jalur, alamat_sandi(r->a, p->pemda.kode),
                        (long long)p->tahun);
}

/* ---- rows ---- */

static const char *number(struct req *r, struct angka n)
{
    return format_angka(r->a, n, 2);
}

static bool is_late(const struct pandangan *p, const struct ringkas *x, int i)
{
    struct tanggal t = kalender_tenggat(&p->k, p->tahun, i);

    return x->paket_id ? siklus_terlambat(&x->siklus[i], t, p->kini)
                       : tanggal_ada(t) && tanggal_cmp(p->kini, t) > 0;
}

static void put_cell(struct req *r, struct pandang *v, const struct pandangan *p,
                     const struct ringkas *x, int i)
{
    static const char *const kelas[] = {"netral", "netral", "tanda", "baik", "netral"};
    static const char *const ikon[] = {"circle", "circle", "hourglass-split", "check-circle-fill",
                                       "dash-circle"};
    const struct siklus *s = &x->siklus[i];
    enum siklus_keadaan k = x->paket_id ? s->keadaan : SIKLUS_BELUM;
    bool lewat = is_late(p, x, i);
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "c_teks", PILIHAN_SIKLUS_KEADAAN[k - 1].arti);
    pandang_set(r->a, o, "c_kelas", lewat ? "bahaya" : kelas[k]);
    pandang_set(r->a, o, "c_ikon", lewat ? "exclamation-circle" : ikon[k]);
    pandang_set(r->a, o, "c_rinci",
                tanggal_ada(s->tanggal) ? tanggal_format(r->a, s->tanggal)
                : s->dari > 0           ? arena_printf(r->a, "%d/%d", s->isi, s->dari)
                                        : NULL);
    pandang_add(r->a, o, "c_terlambat", pandang_ya(r->a, lewat));
}

static void put_unit(struct req *r, struct pandang *v, const struct pandangan *p,
                     const struct ringkas *x)
{
    struct pandang *o = add_row(r, v), *sel;
    const char *unit = arena_printf(r->a, "%s/%s", p->pemda.kode, x->unit);

    pandang_set(r->a, o, "d_unit", x->unit_nama);
    pandang_add(r->a, o, "d_alamat",
                pandang_url(r->a, arena_printf(r->a, "/beranda?unit=%s&tahun=%lld",
                                               alamat_sandi(r->a, unit), (long long)p->tahun)));
    pandang_add(r->a, o, "d_kosong", pandang_ya(r->a, x->paket_id == 0));
    sel = pandang_add(r->a, o, "d_sel", pandang_daftar(r->a));
    for (int i = 0; i < SIKLUS_COUNT; i++)
        put_cell(r, sel, p, x, i);
    pandang_set(r->a, o, "d_capaian", number(r, x->capaian));
    pandang_set(r->a, o, "d_predikat", x->predikat);
    pandang_set(r->a, o, "d_akip", number(r, x->akip));
    pandang_set(r->a, o, "d_akip_kategori", x->akip_kategori);
    pandang_set(r->a, o, "d_ikm", number(r, x->ikm));
    pandang_set(r->a, o, "d_ikm_mutu", x->ikm_mutu);
    pandang_set(r->a, o, "d_ikm_hitung", x->ikm_hitung.ada ? number(r, x->ikm_hitung) : NULL);
    pandang_set(r->a, o, "d_serapan", number(r, x->serapan));
    pandang_set(r->a, o, "d_masalah",
                x->masalah + x->tanda == 0
                    ? NULL
                    : arena_printf(r->a, "%lld", (long long)(x->masalah + x->tanda)));
}

/* ---- filter and ranking ---- */

static bool holds(const char *teks, const char *cari)
{
    size_t n = strlen(cari);

    for (; teks && *teks; teks++)
        if (strncasecmp(teks, cari, n) == 0)
            return true;
    return false;
}

static bool wanted(const struct req *r, const struct pandangan *p, const struct ringkas *x)
{
    const char *cari = req_teks(r, "cari"), *keadaan = req_teks(r, "keadaan");
    bool lewat = false;

    if (cari && !holds(x->unit_nama, cari) && !holds(x->unit, cari))
        return false;
    for (int i = 0; i < SIKLUS_COUNT; i++)
        lewat = lewat || is_late(p, x, i);
    if (text_eq(keadaan, "terlambat"))
        return lewat;
    return !text_eq(keadaan, "tanpa-data") || x->paket_id == 0;
}

static const struct {
    const char *kode, *teks;
} URUT[] = {{"capaian", "Capaian"}, {"akip", "AKIP"}, {"ikm", "IKM"}, {"serapan", "Serapan"}};
enum { N_URUT = sizeof(URUT) / sizeof(URUT[0]) };

static struct angka key_of(const struct ringkas *x, int urut)
{
    return urut == 1 ? x->akip : urut == 2 ? x->ikm : urut == 3 ? x->serapan : x->capaian;
}

/* Highest first; units without that number at the end, by name as they came. */
static void rank(const struct ringkas **v, size_t n, int urut)
{
    for (size_t i = 1; i < n; i++) {
        const struct ringkas *x = v[i];
        struct angka a = key_of(x, urut);
        size_t k = i;

        for (; k > 0; k--) {
            struct angka b = key_of(v[k - 1], urut);

            if (!a.ada || (b.ada && desimal_cmp(b.nilai, a.nilai) >= 0))
                break;
            v[k] = v[k - 1];
        }
        v[k] = x;
    }
}

static int sort_key(const struct req *r)
{
    for (int i = 0; i < N_URUT; i++)
        if (text_eq(req_teks(r, "urut"), URUT[i].kode))
            return i;
    return 0;
}

/* ---- the page ---- */

static void put_filters(struct req *r, struct pandang *isi, const struct pandangan *p)
{
    struct pandang *v = pandang_add(r->a, isi, "p_pilih_pemda", pandang_daftar(r->a));
    const char *keadaan = req_teks(r, "keadaan");

    for (size_t i = 0; i < p->semua.n; i++)
        add_option(r, v, p->semua.v[i].kode, p->semua.v[i].nama, p->semua.v[i].id == p->pemda.id);
    v = pandang_add(r->a, isi, "p_pilih_tahun", pandang_daftar(r->a));
    for (size_t i = 0; i < p->n_tahun; i++) {
        const char *t = arena_printf(r->a, "%lld", (long long)p->tahun_ada[i]);

        add_option(r, v, t, t, p->tahun_ada[i] == p->tahun);
    }
    v = pandang_add(r->a, isi, "p_pilih_keadaan", pandang_daftar(r->a));
    add_option(r, v, "terlambat", "ada yang terlambat", text_eq(keadaan, "terlambat"));
    add_option(r, v, "tanpa-data", "belum ada data", text_eq(keadaan, "tanpa-data"));
    pandang_set(r->a, isi, "p_cari", req_teks(r, "cari"));
    pandang_set(r->a, isi, "p_pemda", p->pemda.kode);
    pandang_set(r->a, isi, "p_nama", p->pemda.nama);
    pandang_set(r->a, isi, "p_tahun", arena_printf(r->a, "%lld", (long long)p->tahun));
}

/* Columns of the matrix with how many units are finished. */
static void put_head(struct req *r, struct pandang *isi, const struct ringkas_list *l)
{
    struct pandang *v = pandang_add(r->a, isi, "p_kepala", pandang_daftar(r->a));

    for (int i = 0; i < SIKLUS_COUNT; i++) {
        struct pandang *o = add_row(r, v);
        size_t n = 0;

        for (size_t k = 0; k < l->n; k++)
            n += l->v[k].paket_id && l->v[k].siklus[i].keadaan == SIKLUS_SELESAI ? 1 : 0;
        pandang_set(r->a, o, "g_nama", PILIHAN_SIKLUS[i].arti);
        pandang_set(r->a, o, "g_hitung", arena_printf(r->a, "%zu dari %zu", n, l->n));
    }
}

static void put_sums(struct req *r, struct pandang *isi, const struct ringkas_list *l)
{
    struct ringkas_jumlah j;
    size_t n_data = 0;

    ringkas_sum(r->a, l, &j);
    for (size_t i = 0; i < l->n; i++)
        n_data += l->v[i].paket_id ? 1 : 0;
    pandang_set(r->a, isi, "p_pagu", format_uang(r->a, j.pagu));
    pandang_set(r->a, isi, "p_realisasi", format_uang(r->a, j.realisasi));
    pandang_set(r->a, isi, "p_serapan", hasil_format(r->a, j.serapan, 2));
    pandang_set(r->a, isi, "p_n_unit", arena_printf(r->a, "%zu", l->n));
    pandang_set(r->a, isi, "p_n_data", arena_printf(r->a, "%zu", n_data));
    pandang_add(r->a, isi, "p_tanpa_data", pandang_ya(r->a, n_data == 0));
}

static void put_rows(struct req *r, struct pandang *isi, const struct pandangan *p,
                     const struct ringkas_list *l)
{
    struct pandang *v = pandang_add(r->a, isi, "p_baris", pandang_daftar(r->a));
    struct pandang *w = pandang_add(r->a, isi, "p_peringkat", pandang_daftar(r->a));
    struct pandang *u = pandang_add(r->a, isi, "p_urut", pandang_daftar(r->a));
    const struct ringkas **x = ARENA_ARRAY(r->a, l->n, const struct ringkas *);
    int urut = sort_key(r);
    size_t n = 0;

    for (size_t i = 0; i < l->n; i++) {
        if (!wanted(r, p, &l->v[i]))
            continue;
        put_unit(r, v, p, &l->v[i]);
        if (l->v[i].paket_id)
            x[n++] = &l->v[i];
    }
    rank(x, n, urut);
    for (size_t i = 0; i < n; i++)
        put_unit(r, w, p, x[i]);
    for (int i = 0; i < N_URUT; i++) {
        struct pandang *o = add_row(r, u);

        pandang_set(r->a, o, "h_teks", URUT[i].teks);
        pandang_set(r->a, o, "h_arah", i == urut ? "descending" : "none");
        pandang_add(r->a, o, "h_alamat",
                    pandang_url(r->a, arena_printf(r->a, "%s&urut=%s#peringkat",
                                                   self(r, p, "/pemda"), URUT[i].kode)));
    }
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Semua unit", .menu = "pemda"};
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct pandang *isi = pandang_peta(r->a);
    struct pandangan p = {0};
    struct ringkas_list l;
    struct akses_objek o;
    int rc = choose(r, &p, e);

    if (rc < 0 ||
        (rc = app_ringkas_list(&q, (struct unit_tahun){p.pemda.kode, p.tahun}, &l, NULL, e)) < 0)
        return rc;
    put_filters(r, isi, &p);
    put_head(r, isi, &l);
    put_sums(r, isi, &l);
    put_rows(r, isi, &p, &l);
    o = (struct akses_objek){.pemda_id = p.pemda.id};
    pandang_add(r->a, isi, "p_kalender",
                pandang_ya(r->a, akses_boleh(r->pelaku, AKSI_PENGATURAN_UBAH, &o)));
    pandang_add(r->a, isi, "p_ke_kalender", pandang_url(r->a, self(r, &p, "/pemda/kalender")));
    return halaman_tulis(r, "pemda", &h, isi, e);
}

/* ---- calendar ---- */

static int show_calendar(struct req *r, const struct pandangan *p, int status,
                         const struct masalah_list *m, struct err *e)
{
    struct halaman h = {
        .judul = arena_printf(r->a, "Kalender %s %lld", p->pemda.nama, (long long)p->tahun),
        .menu = "pemda",
        .remah = {{"Semua unit", self(r, p, "/pemda")}}};
    struct pandang *isi = pandang_peta(r->a), *v;
    struct akses_objek o = {.pemda_id = p->pemda.id};
    struct kalender usul = kalender_usul(p->tahun);
    bool baru = true;

    v = pandang_add(r->a, isi, "k_baris", pandang_daftar(r->a));
    for (int i = 0; i < SIKLUS_COUNT; i++) {
        struct pandang *x = add_row(r, v);
        const char *ketik = m ? req_teks(r, PILIHAN_SIKLUS[i].nama) : NULL;

        baru = baru && !tanggal_ada(p->k.tenggat[i]);
        pandang_set(r->a, x, "k_kode", PILIHAN_SIKLUS[i].nama);
        pandang_set(r->a, x, "k_nama", PILIHAN_SIKLUS[i].arti);
        pandang_set(r->a, x, "k_tanggal", m ? ketik : tanggal_format_iso(r->a, p->k.tenggat[i]));
        pandang_set(r->a, x, "k_usul",
                    tanggal_ada(usul.tenggat[i]) ? tanggal_format(r->a, usul.tenggat[i]) : NULL);
    }
    v = pandang_add(r->a, isi, "k_masalah", pandang_daftar(r->a));
    for (size_t i = 0; m && i < m->n; i++)
        pandang_set(r->a, add_row(r, v), "m_pesan",
                    arena_printf(r->a, "%s: %s", m->v[i].tempat, m->v[i].pesan));
    pandang_set(r->a, isi, "k_pemda", p->pemda.kode);
    pandang_set(r->a, isi, "k_tahun", arena_printf(r->a, "%lld", (long long)p->tahun));
    pandang_add(r->a, isi, "k_boleh",
                pandang_ya(r->a, akses_boleh(r->pelaku, AKSI_PENGATURAN_UBAH, &o)));
    pandang_add(r->a, isi, "k_baru", pandang_ya(r->a, baru));
    return halaman_tulis_status(r, status, "pemda_kalender", &h, isi, e);
}

static int get_calendar(struct req *r, struct err *e)
{
    struct pandangan p = {0};
    int rc = choose(r, &p, e);

    return rc < 0 ? rc : show_calendar(r, &p, 200, NULL, e);
}

static int save_calendar(struct req *r, struct err *e)
{
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct pandangan p = {0};
    struct masalah_list m;
    struct kalender k = {0};
    int rc = choose(r, &p, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, r->a);
    for (int i = 0; i < SIKLUS_COUNT; i++) {
        const char *s = req_teks(r, PILIHAN_SIKLUS[i].nama);
        struct err salah = {0};

        if (s && tanggal_parse(&k.tenggat[i], str_of(s), &salah) < 0)
            masalah_add(&m, PILIHAN_SIKLUS[i].arti, "%s", salah.msg);
    }
    if (m.n > 0)
        return show_calendar(r, &p, 422, &m, e);
    if ((rc = app_kalender_put(&q, p.pemda.id, p.tahun, &k, e)) < 0)
        return rc;
    return jawab_alihkan(r, self(r, &p, "/pemda"), "Kalender tersimpan.");
}

static const struct rute_bidang BIDANG[] = {
    {"pemda", BIDANG_REQ_KODE, 40, false, false, "Pemda"},
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Cari"},
    {"keadaan", BIDANG_REQ_KODE, 20, false, false, "Keadaan"},
    {"urut", BIDANG_REQ_KODE, 20, false, false, "Urutan"},
    {0},
};
static const struct rute_bidang BIDANG_KALENDER[] = {
    {"pemda", BIDANG_REQ_KODE, 40, false, false, "Pemda"},
    {"rencana", BIDANG_REQ_TEKS, 40, false, false, "Renstra dan IKU"},
    {"anggaran", BIDANG_REQ_TEKS, 40, false, false, "Anggaran"},
    {"pk", BIDANG_REQ_TEKS, 40, false, false, "Perjanjian Kinerja"},
    {"tw1", BIDANG_REQ_TEKS, 40, false, false, "Triwulan I"},
    {"tw2", BIDANG_REQ_TEKS, 40, false, false, "Triwulan II"},
    {"tw3", BIDANG_REQ_TEKS, 40, false, false, "Triwulan III"},
    {"tw4", BIDANG_REQ_TEKS, 40, false, false, "Triwulan IV"},
    {"skm", BIDANG_REQ_TEKS, 40, false, false, "SKM"},
    {"akip", BIDANG_REQ_TEKS, 40, false, false, "AKIP"},
    {"lkjip", BIDANG_REQ_TEKS, 40, false, false, "LKjIP"},
    {0},
};

const struct rute RUTE_PEMDA[] = {
    {METODE_GET, "/pemda", AKSI_PEMDA_LIHAT, RUTE_LAMBAT, BIDANG, show},
    {METODE_GET, "/pemda/kalender", AKSI_PEMDA_LIHAT, 0, BIDANG, get_calendar},
    {METODE_POST, "/pemda/kalender", AKSI_PENGATURAN_UBAH, 0, BIDANG_KALENDER, save_calendar},
    {0},
};
