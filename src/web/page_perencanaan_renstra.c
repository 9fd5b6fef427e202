/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_renstra: editors of the RPJMD and of the Renstra as a tree: add, change, move,
 * remove. Everything is a field or row of the package, stored by POST /rekam.
 */
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

#include <string.h>

/* Rows ------------------------------------------------------------------------------------------
 */

static const struct pandang_jenis BARIS[] = {/* a misi or sasaran of the RPJMD */
                                             P_TEKS("b_id"),
                                             P_TEKS("b_kode"),
                                             P_TEKS("b_uraian"),
                                             P_TEKS("b_ket"),
                                             P_PETA("ubah", RENCANA_UBAH),
                                             P_PETA("alat", RENCANA_ALAT),
                                             P_AKHIR};
static const struct pandang_jenis RPJMD[] = {
    RENCANA_BAR,
    P_YA("tanpa_renstra"),
    P_URL("ke_versi"),
    P_PETA("pokok", RENCANA_UBAH),
    P_PETA("pokok_baru", RENCANA_TAMBAH),
    P_DAFTAR("misi", BARIS),
    P_DAFTAR("sasaran", BARIS),
    P_PETA("misi_baru", RENCANA_TAMBAH),
    P_PETA("sasaran_baru", RENCANA_TAMBAH),
    P_YA("ada_rpjmd"),
    P_AKHIR,
};
static const struct pandang_jenis INDIKATOR[] = {P_TEKS("i_kode"),
                                                 P_TEKS("i_uraian"),
                                                 P_URL("i_alamat"),
                                                 P_TEKS("i_target"),
                                                 P_YA("i_iku"),
                                                 P_PETA("alat", RENCANA_ALAT),
                                                 P_AKHIR};
static const struct pandang_jenis SASARAN[] = {
    P_TEKS("s_id"),
    P_TEKS("s_kode"),
    P_TEKS("s_uraian"),
    P_TEKS("s_n"),
    P_PETA("ubah", RENCANA_UBAH),
    P_PETA("alat", RENCANA_ALAT),
    P_DAFTAR("indikator", INDIKATOR),
    P_PETA("indikator_baru", RENCANA_TAMBAH),
    P_AKHIR,
};
static const struct pandang_jenis TUJUAN[] = {
    P_TEKS("t_id"),
    P_TEKS("t_kode"),
    P_TEKS("t_uraian"),
    P_TEKS("t_n"),
    P_PETA("ubah", RENCANA_UBAH),
    P_PETA("alat", RENCANA_ALAT),
    P_DAFTAR("indikator", INDIKATOR),
    P_PETA("indikator_baru", RENCANA_TAMBAH),
    P_DAFTAR("sasaran", SASARAN),
    P_PETA("sasaran_baru", RENCANA_TAMBAH),
    P_AKHIR,
};
static const struct pandang_jenis RENSTRA[] = {
    RENCANA_BAR,
    P_YA("tanpa_renstra"),
    P_YA("boleh"),
    P_URL("ke_versi"),
    P_URL("ke_salin"),
    P_URL("ke_cetak"),
    P_TEKS("periode"),
    P_DAFTAR("tujuan", TUJUAN),
    P_PETA("tujuan_baru", RENCANA_TAMBAH),
    P_DAFTAR("lepas", SASARAN),
    P_AKHIR,
};

/* RPJMD -----------------------------------------------------------------------------------------
 */

static size_t goals_of(const struct renstra *rs, const char *kode)
{
    size_t n = 0;
    for (size_t i = 0; i < rs->tujuan.n; i++)
        n += text_eq(rs->tujuan.v[i].rpjmd_sasaran, kode);
    return n;
}

static size_t targets_of_mission(const struct rpjmd *d, const char *kode)
{
    size_t n = 0;
    for (size_t i = 0; i < d->sasaran.n; i++)
        n += text_eq(d->sasaran.v[i].misi, kode);
    return n;
}

static struct alat tools(const struct skema *s, const void *isi, const char *nama, size_t i,
                         size_t n)
{
    return (struct alat){.s = s,
                         .isi = isi,
                         .nama = nama,
                         .naik = i == 0 ? -1 : (int64_t)i - 1,
                         .turun = i + 1 >= n ? -1 : (int64_t)i + 1};
}

static void put_missions(struct req *r, struct pandang *isi, const struct rpjmd *d)
{
    static const char *const bidang[] = {"uraian", "didukung", NULL};
    struct pandang *v = put_daftar(r, isi, "misi");

    for (size_t i = 0; i < d->misi.n; i++) {
        const struct misi *m = &d->misi.v[i];
        struct pandang *x = put_unsur(r, v);
        struct alat t = tools(&SKEMA_MISI, m, m->uraian, i, d->misi.n);
        if (targets_of_mission(d, m->kode) > 0)
            t.tahan = "Dipakai sasaran RPJMD; ubah sasaran itu dahulu.";
        put_teks(r, x, "b_id", arena_printf(r->a, "misi-%zu", i));
        put_teks(r, x, "b_kode", m->kode);
        put_teks(r, x, "b_uraian", m->uraian);
        put_teks(r, x, "b_ket", m->didukung ? "didukung unit" : "");
        put_ubah(r, x, "ubah", &SKEMA_MISI, m, bidang);
        put_alat(r, x, "alat", &t);
    }
}

static void put_rpjmd_targets(struct req *r, struct pandang *isi, const struct renstra *rs)
{
    static const char *const bidang[] = {"misi", "tujuan", "sasaran", "indikator", NULL};
    const struct rpjmd *d = rs->rpjmd;
    struct pandang *v = put_daftar(r, isi, "sasaran");

    for (size_t i = 0; i < d->sasaran.n; i++) {
        const struct rpjmd_sasaran *s = &d->sasaran.v[i];
        struct pandang *x = put_unsur(r, v), *isian;
        struct alat t =
            tools(&SKEMA_RPJMD_SASARAN, s, text_or(s->sasaran, s->kode), i, d->sasaran.n);
        if (goals_of(rs, s->kode) > 0)
            t.tahan = "Didukung tujuan Renstra; ubah tujuan itu dahulu.";
        put_teks(r, x, "b_id", arena_printf(r->a, "sasaran-%zu", i));
        put_teks(r, x, "b_kode", s->kode);
        put_teks(r, x, "b_uraian", text_or(s->sasaran, text_or(s->tujuan, "")));
        put_teks(r, x, "b_ket", s->indikator);
        isian = put_ubah(r, x, "ubah", &SKEMA_RPJMD_SASARAN, s, bidang);
        usul_misi(r, isian->anak[0]);
        put_alat(r, x, "alat", &t);
    }
}

static void put_rpjmd_new(struct req *r, struct pandang *isi, const struct rpjmd *d)
{
    static const char *const misi[] = {"uraian", "didukung", NULL};
    static const char *const sasaran[] = {"misi", "tujuan", "sasaran", "indikator", NULL};
    struct tambah m = {.s = &SKEMA_MISI,
                       .induk = d,
                       .k = "misi",
                       .tombol = "Tambah misi",
                       .kode = arena_printf(r->a, "%zu", d->misi.n + 1),
                       .bidang = misi};
    struct tambah s = {.s = &SKEMA_RPJMD_SASARAN,
                       .induk = d,
                       .k = "sasaran",
                       .tombol = "Tambah sasaran RPJMD",
                       .kode = rencana_kode_baru(r->a, r->cuplikan->paket, RENCANA_KODE_RPJMD),
                       .bidang = sasaran};

    put_tambah(r, isi, "misi_baru", &m);
    usul_misi(r, tambah_isian(put_tambah(r, isi, "sasaran_baru", &s), &s, "misi"));
}

static int rpjmd(struct req *r, struct err *e)
{
    static const char *const pokok[] = {"visi", "dokumen", "tahun_awal", "tahun_akhir", NULL};
    const struct renstra *rs = r->cuplikan->paket->renstra;
    const struct rpjmd *d = rs == NULL ? NULL : rs->rpjmd;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/rpjmd");

    put_ya(r, isi, "tanpa_renstra", rs == NULL);
    put_ya(r, isi, "ada_rpjmd", d != NULL);
    put_alamat(r, isi, "ke_versi", "/perencanaan/versi", NULL);
    if (rs != NULL && d == NULL)
        put_tambah(r, isi, "pokok_baru",
                   &(struct tambah){.s = &SKEMA_RPJMD,
                                    .induk = rs,
                                    .k = "rpjmd",
                                    .tombol = "Simpan RPJMD",
                                    .bidang = pokok});
    if (d != NULL) {
        put_ubah(r, isi, "pokok", &SKEMA_RPJMD, d, pokok);
        put_missions(r, isi, d);
        put_rpjmd_targets(r, isi, rs);
        put_rpjmd_new(r, isi, d);
    }
    return rencana_tulis(r, "perencanaan_rpjmd", "RPJMD", isi, e);
}

/* Renstra ---------------------------------------------------------------------------------------
 */

static size_t users_of(const struct paket *p, const char *kode)
{
    size_t n = 0;
    for (size_t i = 0; i < p->pengukuran.n; i++)
        n += text_eq(p->pengukuran.v[i].indikator, kode);
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++)
        for (size_t k = 0; k < p->perjanjian_kinerja.v[i].baris.n; k++)
            n += text_eq(p->perjanjian_kinerja.v[i].baris.v[k].indikator, kode);
    for (size_t i = 0; i < p->kertas_kerja.n; i++)
        n += text_eq(p->kertas_kerja.v[i].indikator, kode);
    return n;
}

/* The place of the next indikator of the same owner, `arah` -1 or 1; -1: none. */
static int64_t neighbour_indikator(const struct renstra *rs, size_t i, int arah)
{
    for (size_t k = i + (size_t)arah; k < rs->indikator.n; k += (size_t)arah)
        if (text_eq(rs->indikator.v[k].milik, rs->indikator.v[i].milik))
            return (int64_t)k;
    return -1;
}

static int64_t neighbour_sasaran(const struct renstra *rs, size_t i, int arah)
{
    for (size_t k = i + (size_t)arah; k < rs->sasaran.n; k += (size_t)arah)
        if (text_eq(rs->sasaran.v[k].tujuan, rs->sasaran.v[i].tujuan))
            return (int64_t)k;
    return -1;
}

/* The indikator of one tujuan or sasaran; gives their number. */
static size_t put_indikator(struct req *r, struct pandang *di, int tingkat, const char *milik)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *v = put_daftar(r, di, "indikator");

    for (size_t i = 0; i < rs->indikator.n; i++) {
        const struct indikator *x = &rs->indikator.v[i];
        struct alat t = {.s = &SKEMA_INDIKATOR, .isi = x, .nama = x->uraian};
        struct angka target = rencana_target(x, r->tahun);
        struct pandang *p;
        if (x->tingkat != tingkat || !text_eq(x->milik, milik))
            continue;
        p = put_unsur(r, v);
        t.naik = neighbour_indikator(rs, i, -1);
        t.turun = neighbour_indikator(rs, i, 1);
        if (users_of(r->cuplikan->paket, x->kode) > 0)
            t.tahan = "Dipakai pengukuran, PK, atau kertas kerja.";
        put_teks(r, p, "i_kode", x->kode);
        put_teks(r, p, "i_uraian", x->uraian);
        pandang_add(r->a, p, "i_alamat", pandang_url(r->a, alamat_indikator(r, x->kode)));
        put_teks(r, p, "i_target",
                 target.ada ? arena_printf(r->a, "%s %s", angka_indikator(r, x->kode, target),
                                           text_or(x->satuan, ""))
                            : "belum ada");
        put_ya(r, p, "i_iku", x->iku);
        put_alat(r, p, "alat", &t);
    }
    return v->n;
}

static void put_indikator_new(struct req *r, struct pandang *di, int tingkat, const char *milik,
                              const char *k)
{
    static const char *const bidang[] = {"uraian", "satuan", "polaritas", NULL};
    struct tambah t = {
        .s = &SKEMA_INDIKATOR,
        .induk = r->cuplikan->paket->renstra,
        .k = k,
        .tombol = "Tambah indikator",
        .bidang = bidang,
        .tetap = {{"tingkat", tingkat == TINGKAT_TUJUAN ? "tujuan" : "sasaran"}, {"milik", milik}}};

    t.kode = rencana_kode_baru(r->a, r->cuplikan->paket, RENCANA_KODE_INDIKATOR);
    put_tambah(r, di, "indikator_baru", &t);
}

static void put_sasaran(struct req *r, struct pandang *v, size_t i)
{
    static const char *const bidang[] = {"uraian", "tujuan", "strategi", "kebijakan", NULL};
    const struct renstra *rs = r->cuplikan->paket->renstra;
    const struct sasaran *s = &rs->sasaran.v[i];
    const char *id = arena_printf(r->a, "s%zu", i);
    struct alat t = {.s = &SKEMA_SASARAN, .isi = s, .nama = s->uraian};
    struct pandang *x = put_unsur(r, v), *isian;
    struct isian_usul *u = ARENA_ARRAY(r->a, rs->tujuan.n, struct isian_usul);
    size_t n;

    put_teks(r, x, "s_id", id);
    put_teks(r, x, "s_kode", s->kode);
    put_teks(r, x, "s_uraian", s->uraian);
    isian = put_ubah(r, x, "ubah", &SKEMA_SASARAN, s, bidang);
    for (size_t k = 0; k < rs->tujuan.n; k++)
        u[k] = (struct isian_usul){rs->tujuan.v[k].kode, rs->tujuan.v[k].uraian};
    isian_usulkan(r, isian->anak[1], u, rs->tujuan.n);
    n = put_indikator(r, x, TINGKAT_SASARAN, s->kode);
    put_bulat(r, x, "s_n", (int64_t)n);
    t.naik = neighbour_sasaran(rs, i, -1);
    t.turun = neighbour_sasaran(rs, i, 1);
    if (n > 0)
        t.tahan = "Hapus dahulu indikatornya.";
    put_alat(r, x, "alat", &t);
    put_indikator_new(r, x, TINGKAT_SASARAN, s->kode, id);
}

static void put_tujuan(struct req *r, struct pandang *v, size_t i)
{
    static const char *const bidang[] = {"uraian", "rpjmd_sasaran", NULL};
    static const char *const baru[] = {"uraian", NULL};
    const struct renstra *rs = r->cuplikan->paket->renstra;
    const struct tujuan *tj = &rs->tujuan.v[i];
    const char *id = arena_printf(r->a, "t%zu", i);
    struct alat t = tools(&SKEMA_TUJUAN, tj, tj->uraian, i, rs->tujuan.n);
    struct pandang *x = put_unsur(r, v), *isian, *anak;
    struct tambah s = {.s = &SKEMA_SASARAN,
                       .induk = rs,
                       .k = id,
                       .tombol = "Tambah sasaran",
                       .bidang = baru,
                       .tetap = {{"tujuan", tj->kode}}};
    size_t n;

    put_teks(r, x, "t_id", id);
    put_teks(r, x, "t_kode", tj->kode);
    put_teks(r, x, "t_uraian", tj->uraian);
    isian = put_ubah(r, x, "ubah", &SKEMA_TUJUAN, tj, bidang);
    usul_rpjmd(r, isian->anak[1]);
    n = put_indikator(r, x, TINGKAT_TUJUAN, tj->kode);
    anak = put_daftar(r, x, "sasaran");
    for (size_t k = 0; k < rs->sasaran.n; k++)
        if (text_eq(rs->sasaran.v[k].tujuan, tj->kode))
            put_sasaran(r, anak, k);
    put_bulat(r, x, "t_n", (int64_t)anak->n);
    if (n + anak->n > 0)
        t.tahan = "Hapus dahulu sasaran dan indikatornya.";
    put_alat(r, x, "alat", &t);
    put_indikator_new(r, x, TINGKAT_TUJUAN, tj->kode, id);
    s.kode = rencana_kode_baru(r->a, r->cuplikan->paket, RENCANA_KODE_SASARAN);
    put_tambah(r, x, "sasaran_baru", &s);
}

static int renstra(struct req *r, struct err *e)
{
    static const char *const baru[] = {"uraian", "rpjmd_sasaran", NULL};
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/renstra"), *v;

    put_ya(r, isi, "tanpa_renstra", rs == NULL);
    put_ya(r, isi, "boleh", rencana_boleh(r));
    put_alamat(r, isi, "ke_versi", "/perencanaan/versi", NULL);
    put_alamat(r, isi, "ke_salin", "/perencanaan/salin", NULL);
    put_alamat(r, isi, "ke_cetak", "/perencanaan/cetak/renstra", NULL);
    v = put_daftar(r, isi, "tujuan");
    if (rs != NULL) {
        struct tambah t = {.s = &SKEMA_TUJUAN,
                           .induk = rs,
                           .k = "tujuan",
                           .tombol = "Tambah tujuan",
                           .bidang = baru};
        struct pandang *lepas = put_daftar(r, isi, "lepas");
        put_teks(r, isi, "periode",
                 arena_printf(r->a, "%lld–%lld", (long long)rs->tahun_awal.nilai,
                              (long long)rs->tahun_akhir.nilai));
        for (size_t i = 0; i < rs->tujuan.n; i++)
            put_tujuan(r, v, i);
        for (size_t i = 0; i < rs->sasaran.n; i++)
            if (paket_tujuan(r->cuplikan->paket, rs->sasaran.v[i].tujuan) == NULL)
                put_sasaran(r, lepas, i);
        t.kode = rencana_kode_baru(r->a, r->cuplikan->paket, RENCANA_KODE_TUJUAN);
        usul_rpjmd(r, tambah_isian(put_tambah(r, isi, "tujuan_baru", &t), &t, "rpjmd_sasaran"));
    }
    return rencana_tulis(r, "perencanaan_renstra", "Renstra", isi, e);
}

const struct rute RUTE_PERENCANAAN_RENSTRA[] = {
    {METODE_GET, "/perencanaan/rpjmd", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, rpjmd},
    {METODE_GET, "/perencanaan/renstra", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, renstra},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_RENSTRA[] = {
    {"perencanaan_rpjmd", RPJMD},
    {"perencanaan_renstra", RENSTRA},
    {NULL, NULL},
};
