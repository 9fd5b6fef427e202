/* SPDX-License-Identifier: MIT
 *
 * pk_periksa: rows and amounts against plan and budget; the rest stands in pk_periksa_lain.c.
 */
#include "core/pk_periksa.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/pagu.h"
#include "core/pk_bantu.h"
#include "core/pk_periksa_dalam.h"

static const char *const ROMAWI[] = {"I", "II", "III", "IV"};

const char *pk_temuan_nama(enum pk_temuan_jenis jenis)
{
    switch (jenis) {
    case PK_TEMUAN_TARGET:
        return "Target";
    case PK_TEMUAN_TRIWULAN:
        return "Target triwulan";
    case PK_TEMUAN_ANGGARAN:
        return "Anggaran";
    case PK_TEMUAN_BAWAHAN:
        return "Atasan dan bawahan";
    case PK_TEMUAN_GANDA:
        return "Ganda";
    case PK_TEMUAN_TANGGAL:
        return "Tanggal";
    case PK_TEMUAN_PEJABAT:
        return "Pejabat";
    case PK_TEMUAN_PENANGGUNG_JAWAB:
        return "Penanggung jawab";
    case PK_TEMUAN_ISI:
        return "Kelengkapan";
    }
    return "";
}

const char *pk_uang(struct arena *a, struct uang u)
{
    return u.ada ? arena_printf(a, "Rp%s", format_uang(a, u)) : NULL;
}

const char *pk_jabatan_nama(const struct paket *p, const char *kode)
{
    const struct jabatan *j = paket_jabatan(p, kode);

    return j != NULL ? text_or(j->nama, kode) : text_or(kode, "(tanpa jabatan)");
}

static const char *place_of(struct pemeriksa *c, const void *isi)
{
    for (size_t i = 0; i < c->pk->baris.n; i++)
        if (isi == &c->pk->baris.v[i])
            return arena_printf(c->a, "indikator %zu", i + 1);
    for (size_t i = 0; i < c->pk->anggaran.n; i++)
        if (isi == &c->pk->anggaran.v[i])
            return arena_printf(c->a, "anggaran %zu", i + 1);
    return "pernyataan";
}

void pk_temuan_add(struct pemeriksa *c, struct pk_temuan t)
{
    void *v = c->l.v;
    struct pk_temuan *x = arena_push(c->a, &v, &c->l.n, &c->l.cap, sizeof(*c->l.v));

    c->l.v = v;
    *x = t;
    x->di = place_of(c, t.isi);
    c->l.berat += t.berat;
}

static const char *angka_kata(struct pemeriksa *c, struct angka n, const char *satuan)
{
    if (!n.ada)
        return NULL;
    return arena_printf(c->a, "%s%s%s", format_desimal(c->a, desimal_trim(n.nilai)),
                        text_empty(satuan) ? "" : " ", text_or(satuan, ""));
}

static const char *renstra_nama(struct pemeriksa *c, const struct indikator *i)
{
    const struct renstra *r = c->p->renstra;

    if (i->tingkat >= TINGKAT_PROGRAM)
        return "target indikator pada pos anggaran";
    if (r == NULL || !r->tahun_awal.ada || !r->tahun_akhir.ada)
        return "Renstra";
    return arena_printf(c->a, "Renstra %lld–%lld", (long long)r->tahun_awal.nilai,
                        (long long)r->tahun_akhir.nilai);
}

static void check_target(struct pemeriksa *c, const struct pk_baris *b, const struct indikator *i)
{
    struct angka rencana = i != NULL ? indikator_target(c->p, i) : (struct angka){0};
    struct pk_temuan t = {.jenis = PK_TEMUAN_TARGET, .isi = b, .bidang = "target"};

    if (!b->target.ada) {
        t.berat = true;
        t.pesan = "Target setahun belum diisi. Isi angkanya.";
        if (i != NULL && rencana.ada) {
            t.acuan = angka_kata(c, rencana, i->satuan);
            t.acuan_nama = renstra_nama(c, i);
        }
        pk_temuan_add(c, t);
        return;
    }
    if (!rencana.ada || desimal_cmp(rencana.nilai, b->target.nilai) == 0)
        return;
    t.berat = true;
    t.ini = angka_kata(c, b->target, i->satuan);
    t.acuan = angka_kata(c, rencana, i->satuan);
    t.acuan_nama = renstra_nama(c, i);
    t.pesan = arena_printf(c->a, "Target berbeda dari %s. Samakan, atau jelaskan alasannya.",
                           t.acuan_nama);
    pk_temuan_add(c, t);
}

/* Quarters that are added up one by one to the target, though each should say how far it goes. */
static bool adds_up(const struct pk_baris *b)
{
    const struct angka tw[] = {b->tw1, b->tw2, b->tw3, b->tw4};
    struct desimal n = desimal_of(0);

    for (int k = 0; k < 4; k++)
        if (tw[k].ada && desimal_add(&n, n, tw[k].nilai) != 0)
            return false;
    return desimal_cmp(n, b->target.nilai) == 0;
}

static void check_naik(struct pemeriksa *c, const struct pk_baris *b, const char *satuan)
{
    static const char *const BIDANG[] = {"tw1", "tw2", "tw3", "tw4"};
    const struct angka tw[] = {b->tw1, b->tw2, b->tw3, b->tw4};
    int lalu = -1;

    for (int k = 0; k < 4; k++) {
        if (!tw[k].ada)
            continue;
        if (lalu >= 0 && desimal_cmp(tw[k].nilai, tw[lalu].nilai) < 0)
            pk_temuan_add(c, (struct pk_temuan){
                                 .jenis = PK_TEMUAN_TRIWULAN,
                                 .berat = true,
                                 .isi = b,
                                 .bidang = BIDANG[k],
                                 .ini = angka_kata(c, tw[k], satuan),
                                 .acuan = angka_kata(c, tw[lalu], satuan),
                                 .acuan_nama = arena_printf(c->a, "triwulan %s", ROMAWI[lalu]),
                                 .pesan = arena_printf(
                                     c->a,
                                     "Target sampai triwulan %s lebih kecil daripada triwulan %s; "
                                     "target dijumlahkan, jadi tidak boleh turun.",
                                     ROMAWI[k], ROMAWI[lalu])});
        lalu = k;
    }
}

static void check_triwulan(struct pemeriksa *c, const struct pk_baris *b, const struct indikator *i)
{
    const char *satuan = i != NULL ? text_or(b->satuan, i->satuan) : b->satuan;
    bool jumlah = i != NULL && i->agregasi == AGREGASI_JUMLAH;
    struct pk_temuan t = {.jenis = PK_TEMUAN_TRIWULAN,
                          .berat = true,
                          .isi = b,
                          .bidang = "tw4",
                          .ini = angka_kata(c, b->tw4, satuan),
                          .acuan = angka_kata(c, b->target, satuan),
                          .acuan_nama = "target setahun"};

    if (!b->tw1.ada && !b->tw2.ada && !b->tw3.ada && !b->tw4.ada)
        return;
    if (b->target.ada && !b->tw4.ada) {
        t.pesan = "Target sampai triwulan IV belum diisi; nilainya sama dengan target setahun.";
        pk_temuan_add(c, t);
    } else if (b->target.ada && desimal_cmp(b->tw4.nilai, b->target.nilai) != 0) {
        t.pesan = jumlah && adds_up(b)
                      ? "Target triwulan diisi per triwulan. Tulis target sampai dengan triwulan "
                        "itu (dijumlahkan), sehingga triwulan IV sama dengan target setahun."
                      : "Target sampai triwulan IV tidak sama dengan target setahun. Samakan "
                        "keduanya.";
        pk_temuan_add(c, t);
        return;
    }
    if (jumlah)
        check_naik(c, b, satuan);
}

static void check_baris(struct pemeriksa *c, const struct pk_baris *b)
{
    const struct indikator *i = paket_indikator(c->p, b->indikator);
    struct pk_temuan t = {.jenis = PK_TEMUAN_ISI, .isi = b};

    check_target(c, b, i);
    check_triwulan(c, b, i);
    if (i == NULL) {
        if (b->indikator != NULL) {
            t.berat = true;
            t.bidang = "indikator";
            t.ini = b->indikator;
            t.pesan = "Indikator dengan kode ini tidak ada lagi. Pilih indikator lain, atau "
                      "kosongkan kodenya dan tulis uraiannya.";
            pk_temuan_add(c, t);
        } else if (text_empty(b->satuan)) {
            t.bidang = "satuan";
            t.pesan = "Satuan belum diisi.";
            pk_temuan_add(c, t);
        }
        return;
    }
    if (i->tingkat >= TINGKAT_PROGRAM && text_empty(b->sasaran)) {
        t.bidang = "sasaran";
        t.pesan = "Sasaran belum diisi. Tulis keadaan yang hendak dicapai.";
        pk_temuan_add(c, t);
    }
    if (!text_empty(b->satuan) && !text_empty(i->satuan) && !text_eq(b->satuan, i->satuan)) {
        t.bidang = "satuan";
        t.ini = b->satuan;
        t.acuan = i->satuan;
        t.acuan_nama = "indikator";
        t.pesan = "Satuan berbeda dari satuan indikatornya. Kosongkan agar mengikuti indikator.";
        pk_temuan_add(c, t);
    }
    if (indikator_penanggung_jawab(c->p, i) == NULL)
        pk_temuan_add(c, (struct pk_temuan){.jenis = PK_TEMUAN_PENANGGUNG_JAWAB,
                                            .isi = b,
                                            .bidang = "indikator",
                                            .ini = i->kode,
                                            .pesan = "Indikator ini belum mempunyai penanggung "
                                                     "jawab, sehingga tidak ada yang mengukurnya. "
                                                     "Tunjuk pada kartu indikator."});
}

static const char *versi_nama(struct pemeriksa *c)
{
    static const char *const JENIS[] = {"", "murni", "pergeseran", "perubahan"};
    const struct anggaran *g = c->p->anggaran;
    int k = g != NULL ? pagu_versi_akhir(g) : -1;

    if (k < 0)
        return "anggaran";
    if (!text_empty(g->versi.v[k].dokumen))
        return g->versi.v[k].dokumen;
    return arena_printf(c->a, "anggaran %s", JENIS[g->versi.v[k].jenis & 3]);
}

/* A PK that a later one has replaced may state the amounts of the version it was made under. */
static bool is_versi_lama(struct pemeriksa *c, const struct hitung_pos *x, struct uang nilai)
{
    for (size_t k = 0; !c->terakhir && k < c->p->anggaran->versi.n; k++)
        if (x->pagu[k].ada && x->pagu[k].nilai.sen == nilai.nilai.sen)
            return true;
    return false;
}

static void check_anggaran(struct pemeriksa *c, const struct pk_anggaran *b)
{
    const struct hitung_pos *x = b->pos != NULL ? hitung_pos_get(c->h, b->pos) : NULL;
    struct pk_temuan t = {.jenis = PK_TEMUAN_ANGGARAN, .isi = b, .bidang = "nilai"};

    if (b->pos != NULL && x == NULL) {
        t.berat = true;
        t.bidang = "pos";
        t.ini = b->pos;
        t.pesan = "Pos anggaran ini tidak ada lagi. Pilih pos lain, atau hapus barisnya.";
        pk_temuan_add(c, t);
        return;
    }
    t.ini = pk_uang(c->a, b->nilai);
    t.acuan = x != NULL ? pk_uang(c->a, x->pagu_akhir) : NULL;
    t.acuan_nama = x != NULL && x->pagu_akhir.ada ? versi_nama(c) : NULL;
    if (!b->nilai.ada) {
        t.berat = true;
        t.pesan = "Nilai anggaran belum diisi.";
        pk_temuan_add(c, t);
    } else if (x != NULL && x->pagu_akhir.ada && b->nilai.nilai.sen != x->pagu_akhir.nilai.sen &&
               !is_versi_lama(c, x, b->nilai)) {
        t.berat = true;
        t.pesan = pk_ditandatangani(c->pk)
                      ? "Pagu telah berubah sejak perjanjian ini ditandatangani. Bila perubahannya "
                        "berarti, buat perjanjian kinerja perubahan."
                      : "Nilai berbeda dari pagu pos ini. Samakan dengan pagu.";
        pk_temuan_add(c, t);
    }
    if (b->pos == NULL && c->h->anggaran != NULL)
        pk_temuan_add(c, (struct pk_temuan){.jenis = PK_TEMUAN_ANGGARAN,
                                            .isi = b,
                                            .bidang = "pos",
                                            .ini = b->uraian,
                                            .pesan = "Baris ini tidak menunjuk pos anggaran, "
                                                     "sehingga nilainya tidak dapat dibandingkan "
                                                     "dengan pagu. Pilih posnya."});
}

struct pk_temuan_list pk_periksa(struct arena *a, const struct hitung *h,
                                 const struct perjanjian_kinerja *pk)
{
    struct pemeriksa c = {.a = a, .h = h, .p = h->paket, .pk = pk};
    const struct perjanjian_kinerja *k = pk_terakhir(c.p, pk->jabatan);

    c.l.arena = a;
    c.terakhir = k == NULL || k->urutan.nilai <= pk->urutan.nilai;
    pk_periksa_pejabat(&c);
    pk_periksa_tanggal(&c);
    if (pk->baris.n == 0)
        pk_temuan_add(&c, (struct pk_temuan){.jenis = PK_TEMUAN_ISI,
                                             .berat = true,
                                             .isi = pk,
                                             .bidang = "baris",
                                             .pesan = "Belum ada indikator. Tambahkan baris, atau "
                                                      "susun dari cascading."});
    for (size_t i = 0; i < pk->baris.n; i++)
        check_baris(&c, &pk->baris.v[i]);
    for (size_t i = 0; i < pk->anggaran.n; i++)
        check_anggaran(&c, &pk->anggaran.v[i]);
    pk_periksa_ganda(&c);
    pk_periksa_bawahan(&c);
    return c.l;
}
