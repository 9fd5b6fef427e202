/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan: where the plan of a unit stands: RPJMD, Renstra, the tree with its numbers, and
 * what is missing, each with the way to its remedy.
 */
#include "web/page_perencanaan.h"

#include "base/format_angka.h"
#include "web/rencana_bantu.h"

#include <string.h>

static const struct pandang_jenis BUTIR[] = {P_TEKS("b_nama"), P_TEKS("b_teks"), P_URL("b_alamat"),
                                             P_AKHIR};
static const struct pandang_jenis MASALAH[] = {P_TEKS("m_nama"), P_TEKS("m_n"),
                                               P_DAFTAR("m_butir", BUTIR), P_AKHIR};
static const struct pandang_jenis TEKS_SAJA[] = {P_TEKS("teks"), P_YA("didukung"), P_AKHIR};
static const struct pandang_jenis RPJMD[] = {
    P_TEKS("visi"),      P_TEKS("dokumen"),           P_TEKS("periode"),
    P_TEKS("n_sasaran"), P_DAFTAR("misi", TEKS_SAJA), P_AKHIR};
static const struct pandang_jenis RENSTRA[] = {
    P_TEKS("periode"), P_TEKS("versi"),   P_TEKS("status"), P_TEKS("dokumen"),
    P_TEKS("nomor"),   P_TEKS("tanggal"), P_AKHIR};
static const struct pandang_jenis POHON[] = {
    P_TEKS("t_jorok"),  P_TEKS("t_jenis"),     P_TEKS("t_kode"),    P_TEKS("t_uraian"),
    P_URL("t_alamat"),  P_TEKS("t_indikator"), P_TEKS("t_program"), P_TEKS("t_target"),
    P_TEKS("t_satuan"), P_YA("t_kelompok"),    P_YA("t_iku"),       P_AKHIR};

static const struct pandang_jenis PERENCANAAN[] = {
    RENCANA_BAR,
    P_PETA("rpjmd", RPJMD),
    P_PETA("renstra", RENSTRA),
    P_DAFTAR("pohon", POHON),
    P_DAFTAR("masalah", MASALAH),
    P_TEKS("n_masalah"),
    P_YA("tanpa_masalah"),
    P_YA("tanpa_renstra"),
    P_YA("boleh"),
    P_YA("boleh_banyak"),
    P_URL("ke_rpjmd"),
    P_URL("ke_renstra"),
    P_URL("ke_versi"),
    P_URL("ke_salin"),
    P_URL("ke_impor"),
    P_URL("ke_terapkan"),
    P_URL("ke_cetak"),
    P_AKHIR,
};

/* Where a problem is mended. */
static const char *remedy(struct req *r, const struct rencana_masalah *m)
{
    switch (m->jenis) {
    case RENCANA_TANPA_RENSTRA:
        return req_alamat(r, "/perencanaan/versi", NULL);
    case RENCANA_TANPA_VISI:
        return req_alamat(r, "/perencanaan/rpjmd", NULL);
    case RENCANA_TANPA_IKU:
    case RENCANA_IKU_TANPA_KEPUTUSAN:
        return req_alamat(r, "/perencanaan/iku", NULL);
    case RENCANA_TARGET_BERBEDA:
        return req_alamat(r, "/perencanaan/kertas-kerja", NULL);
    case RENCANA_SASARAN_TANPA_PROGRAM:
        return req_alamat(r, "/anggaran", NULL);
    case RENCANA_TANPA_TUJUAN:
    case RENCANA_TUJUAN_TANPA_SASARAN:
    case RENCANA_TUJUAN_TANPA_INDIKATOR:
    case RENCANA_SASARAN_TANPA_INDIKATOR:
        return req_alamat(r, "/perencanaan/renstra", NULL);
    default:
        return alamat_indikator(r, m->kode);
    }
}

static void put_problems(struct req *r, struct pandang *isi)
{
    struct rencana_masalah_list l = {.arena = r->a};
    struct pandang *v = put_daftar(r, isi, "masalah");

    rencana_periksa(r->cuplikan->hitung, &l);
    for (int j = 1; j < RENCANA_MASALAH_COUNT; j++) {
        struct pandang *kelompok = NULL, *butir = NULL;
        size_t n = 0;
        for (size_t i = 0; i < l.n; i++) {
            if ((int)l.v[i].jenis != j)
                continue;
            if (n++ == 0) {
                kelompok = put_unsur(r, v);
                put_teks(r, kelompok, "m_nama", rencana_masalah_nama(l.v[i].jenis));
                butir = put_daftar(r, kelompok, "m_butir");
            }
            struct pandang *x = put_unsur(r, butir);
            put_teks(r, x, "b_nama", text_or(l.v[i].nama, ""));
            put_teks(r, x, "b_teks", l.v[i].teks);
            pandang_add(r->a, x, "b_alamat", pandang_url(r->a, remedy(r, &l.v[i])));
        }
        if (n > 0)
            put_bulat(r, kelompok, "m_n", (int64_t)n);
    }
    put_bulat(r, isi, "n_masalah", (int64_t)l.n);
    put_ya(r, isi, "tanpa_masalah", l.n == 0);
}

static const char *period(struct req *r, struct cacah awal, struct cacah akhir)
{
    if (!awal.ada || !akhir.ada)
        return "";
    return arena_printf(r->a, "%lld–%lld", (long long)awal.nilai, (long long)akhir.nilai);
}

static void put_rpjmd(struct req *r, struct pandang *isi, const struct rpjmd *d)
{
    struct pandang *x, *misi;

    if (d == NULL) {
        put_teks(r, isi, "rpjmd", "");
        return;
    }
    x = pandang_add(r->a, isi, "rpjmd", pandang_peta(r->a));
    put_teks(r, x, "visi", d->visi);
    put_teks(r, x, "dokumen", d->dokumen);
    put_teks(r, x, "periode", period(r, d->tahun_awal, d->tahun_akhir));
    put_bulat(r, x, "n_sasaran", (int64_t)d->sasaran.n);
    misi = put_daftar(r, x, "misi");
    for (size_t i = 0; i < d->misi.n; i++) {
        struct pandang *m = put_unsur(r, misi);
        put_teks(r, m, "teks", d->misi.v[i].uraian);
        put_ya(r, m, "didukung", d->misi.v[i].didukung);
    }
}

static void put_renstra(struct req *r, struct pandang *isi, const struct renstra *rs)
{
    struct pandang *x;

    if (rs == NULL) {
        put_teks(r, isi, "renstra", "");
        return;
    }
    x = pandang_add(r->a, isi, "renstra", pandang_peta(r->a));
    put_teks(r, x, "periode", period(r, rs->tahun_awal, rs->tahun_akhir));
    put_bulat(r, x, "versi", rs->versi.ada ? rs->versi.nilai : 1);
    put_teks(r, x, "status", rs->status == RENSTRA_DITETAPKAN ? "ditetapkan" : "draf");
    put_teks(r, x, "dokumen", rs->dokumen);
    put_teks(r, x, "nomor", rs->nomor);
    put_teks(r, x, "tanggal", tanggal_ada(rs->tanggal) ? tanggal_format(r->a, rs->tanggal) : "");
}

static struct pandang *put_row(struct req *r, struct pandang *v, int dalam, const char *jenis,
                               const char *kode)
{
    struct pandang *x = put_unsur(r, v);
    put_teks(r, x, "t_jorok", arena_printf(r->a, "jorok-%d", dalam));
    put_teks(r, x, "t_jenis", jenis);
    put_teks(r, x, "t_kode", kode);
    return x;
}

static size_t programs_of(const struct req *r, const char *kode)
{
    const struct anggaran *g = r->cuplikan->paket->anggaran;
    size_t n = 0;
    for (size_t i = 0; g != NULL && i < g->program_sasaran.n; i++)
        n += text_eq(g->program_sasaran.v[i].sasaran, kode);
    return n;
}

static void put_group(struct req *r, struct pandang *v, const struct hitung_kelompok *g)
{
    bool tujuan = g->tingkat == TINGKAT_TUJUAN;
    struct pandang *x = put_row(r, v, tujuan ? 0 : 1, tujuan ? "Tujuan" : "Sasaran", g->kode);

    put_teks(r, x, "t_uraian", g->uraian);
    put_alamat(r, x, "t_alamat", "/perencanaan/renstra", NULL);
    put_bulat(r, x, "t_indikator", (int64_t)g->n);
    if (tujuan)
        put_teks(r, x, "t_program", "");
    else
        put_bulat(r, x, "t_program", (int64_t)programs_of(r, g->kode));
    put_teks(r, x, "t_target", "");
    put_teks(r, x, "t_satuan", "");
    put_ya(r, x, "t_kelompok", tujuan);
    put_ya(r, x, "t_iku", false);
    for (size_t i = 0; i < g->n; i++) {
        const struct hitung_indikator *h = g->indikator[i];
        x = put_row(r, v, tujuan ? 1 : 2, "Indikator", h->data->kode);
        put_teks(r, x, "t_uraian", h->data->uraian);
        pandang_add(r->a, x, "t_alamat", pandang_url(r->a, alamat_indikator(r, h->data->kode)));
        put_teks(r, x, "t_indikator", "");
        put_teks(r, x, "t_program", "");
        put_teks(r, x, "t_target", format_angka(r->a, h->target, h->desimal));
        put_teks(r, x, "t_satuan", h->data->satuan);
        put_ya(r, x, "t_kelompok", false);
        put_ya(r, x, "t_iku", h->data->iku);
    }
}

static int overview(struct req *r, struct err *e)
{
    const struct paket *p = r->cuplikan->paket;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan"), *v;

    put_rpjmd(r, isi, p->renstra == NULL ? NULL : p->renstra->rpjmd);
    put_renstra(r, isi, p->renstra);
    put_ya(r, isi, "tanpa_renstra", p->renstra == NULL);
    v = put_daftar(r, isi, "pohon");
    for (size_t i = 0; i < r->cuplikan->hitung->n_kelompok; i++)
        put_group(r, v, &r->cuplikan->hitung->kelompok[i]);
    put_problems(r, isi);
    put_ya(r, isi, "boleh", rencana_boleh(r));
    put_ya(r, isi, "boleh_banyak",
           akses_boleh(r->pelaku, AKSI_RENCANA_UBAH,
                       &(struct akses_objek){.pemda_id = r->cuplikan->pemda_id}));
    put_alamat(r, isi, "ke_rpjmd", "/perencanaan/rpjmd", NULL);
    put_alamat(r, isi, "ke_renstra", "/perencanaan/renstra", NULL);
    put_alamat(r, isi, "ke_versi", "/perencanaan/versi", NULL);
    put_alamat(r, isi, "ke_salin", "/perencanaan/salin", NULL);
    put_alamat(r, isi, "ke_impor", "/perencanaan/impor", NULL);
    put_alamat(r, isi, "ke_terapkan", "/perencanaan/terapkan", NULL);
    put_alamat(r, isi, "ke_cetak", "/perencanaan/cetak/renstra", NULL);
    return rencana_tulis(r, "perencanaan", "Perencanaan", isi, e);
}

const struct rute RUTE_PERENCANAAN[] = {
    {METODE_GET, "/perencanaan", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, overview},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN[] = {
    {"perencanaan", PERENCANAAN},
    {NULL, NULL},
};
