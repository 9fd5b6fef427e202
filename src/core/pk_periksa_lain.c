/* SPDX-License-Identifier: MIT
 *
 * pk_periksa_lain: a perjanjian kinerja against dates, holders and the PK of other jabatan.
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/pk_bantu.h"
#include "core/pk_periksa_dalam.h"

static void add_tanggal(struct pemeriksa *c, const char *bidang, struct tanggal acuan,
                        const char *acuan_nama, const char *pesan)
{
    struct tanggal ini = text_eq(bidang, "berlaku_mulai") ? c->pk->berlaku_mulai : c->pk->tanggal;

    pk_temuan_add(
        c, (struct pk_temuan){.jenis = PK_TEMUAN_TANGGAL,
                              .berat = true,
                              .isi = c->pk,
                              .bidang = bidang,
                              .ini = tanggal_format(c->a, ini),
                              .acuan = tanggal_ada(acuan) ? tanggal_format(c->a, acuan) : NULL,
                              .acuan_nama = acuan_nama,
                              .pesan = pesan});
}

/* Index of the earliest version that has the amount of the row; the first version without one. */
static int versi_dasar(struct pemeriksa *c, const struct pk_anggaran *b)
{
    const struct hitung_pos *x = b->pos != NULL ? hitung_pos_get(c->h, b->pos) : NULL;
    const struct anggaran *g = c->p->anggaran;
    int hasil = -1;

    for (size_t k = 0; x != NULL && b->nilai.ada && k < g->versi.n; k++)
        if (x->pagu[k].ada && x->pagu[k].nilai.sen == b->nilai.nilai.sen &&
            (hasil < 0 || g->versi.v[k].nomor.nilai < g->versi.v[hasil].nomor.nilai))
            hasil = (int)k;
    return hasil;
}

/* The budget document the amounts are from: the latest that one of them needs. */
static const struct anggaran_versi *dokumen_dasar(struct pemeriksa *c)
{
    const struct anggaran *g = c->p->anggaran;
    const struct anggaran_versi *hasil = NULL;

    for (size_t i = 0; g != NULL && i < g->versi.n; i++)
        if (hasil == NULL || g->versi.v[i].nomor.nilai < hasil->nomor.nilai)
            hasil = &g->versi.v[i];
    for (size_t i = 0; hasil != NULL && i < c->pk->anggaran.n; i++) {
        int k = versi_dasar(c, &c->pk->anggaran.v[i]);

        if (k >= 0 && g->versi.v[k].nomor.nilai > hasil->nomor.nilai)
            hasil = &g->versi.v[k];
    }
    return hasil;
}

/* The same day of the next month, or the last day of a shorter one: "at latest a month after". */
static struct tanggal month_after(struct tanggal t)
{
    t.bulan++;
    if (t.bulan > 12) {
        t.bulan = 1;
        t.tahun++;
    }
    while (!tanggal_valid(t) && t.hari > 28)
        t.hari--;
    return t;
}

/* The decree of the IKU list binds who promises them; the package knows its latest only. */
static bool rests_on_iku(struct pemeriksa *c)
{
    for (size_t i = 0; c->terakhir && i < c->pk->baris.n; i++) {
        const struct indikator *x = paket_indikator(c->p, c->pk->baris.v[i].indikator);

        if (x != NULL && x->iku)
            return true;
    }
    return false;
}

static void check_dasar(struct pemeriksa *c)
{
    const struct anggaran_versi *v = dokumen_dasar(c);
    const struct renstra *r = c->p->renstra;
    struct tanggal t = c->pk->tanggal;

    if (tanggal_ada(c->p->iku_tanggal) && tanggal_cmp(t, c->p->iku_tanggal) < 0 && rests_on_iku(c))
        add_tanggal(c, "tanggal", c->p->iku_tanggal, text_or(c->p->iku_dokumen, "penetapan IKU"),
                    "Perjanjian ditandatangani sebelum penetapan Indikator Kinerja Utama yang "
                    "menjadi dasarnya. Periksa kedua tanggal.");
    if (r != NULL && tanggal_ada(r->tanggal) && tanggal_cmp(t, r->tanggal) < 0)
        add_tanggal(c, "tanggal", r->tanggal, text_or(r->dokumen, "penetapan Renstra"),
                    "Perjanjian ditandatangani sebelum Renstra yang menjadi dasarnya ditetapkan. "
                    "Periksa kedua tanggal.");
    if (v == NULL || !tanggal_ada(v->tanggal))
        return;
    if (tanggal_cmp(t, v->tanggal) < 0)
        add_tanggal(c, "tanggal", v->tanggal, text_or(v->dokumen, "dokumen anggaran"),
                    "Perjanjian ditandatangani sebelum dokumen anggaran yang nilainya dipakai. "
                    "Periksa kedua tanggal.");
    else if (c->pk->urutan.nilai == 1 && c->pk->sebab == PK_AWAL &&
             tanggal_cmp(t, month_after(v->tanggal)) > 0)
        pk_temuan_add(c, (struct pk_temuan){
                             .jenis = PK_TEMUAN_TANGGAL,
                             .isi = c->pk,
                             .bidang = "tanggal",
                             .ini = tanggal_format(c->a, t),
                             .acuan = tanggal_format(c->a, month_after(v->tanggal)),
                             .acuan_nama = "satu bulan setelah dokumen anggaran disahkan",
                             .pesan = "Perjanjian ditandatangani lebih dari satu bulan setelah "
                                      "dokumen anggaran disahkan (PermenPANRB 53/2014)."});
}

void pk_periksa_tanggal(struct pemeriksa *c)
{
    const struct perjanjian_kinerja *lama = pk_sebelum(c->p, c->pk);
    struct tanggal mulai = c->pk->berlaku_mulai, t = c->pk->tanggal;

    if (tanggal_ada(mulai) && mulai.tahun != c->p->tahun.nilai)
        add_tanggal(c, "berlaku_mulai", (struct tanggal){0}, NULL,
                    arena_printf(c->a, "Mulai berlaku di luar tahun %lld. Periksa tahunnya.",
                                 (long long)c->p->tahun.nilai));
    if (!tanggal_ada(t))
        return;
    check_dasar(c);
    if (lama != NULL && tanggal_ada(lama->tanggal) && tanggal_cmp(t, lama->tanggal) < 0)
        add_tanggal(c, "tanggal", lama->tanggal, "perjanjian sebelumnya",
                    "Perjanjian ini bertanggal lebih awal daripada perjanjian yang diubahnya.");
}

static const char *masa(struct pemeriksa *c, const struct pejabat *x)
{
    const char *mulai =
        tanggal_ada(x->mulai) ? tanggal_format(c->a, x->mulai) : "tanggal tidak diketahui";

    if (!tanggal_ada(x->sampai))
        return arena_printf(c->a, "sejak %s", mulai);
    return arena_printf(c->a, "%s sampai %s", mulai, tanggal_format(c->a, x->sampai));
}

static void check_masa(struct pemeriksa *c, const char *bidang, const struct pejabat *x)
{
    struct tanggal t = tanggal_ada(c->pk->tanggal) ? c->pk->tanggal : c->pk->berlaku_mulai;

    if (pejabat_menjabat(x, t))
        return;
    pk_temuan_add(c, (struct pk_temuan){
                         .jenis = PK_TEMUAN_PEJABAT,
                         .berat = true,
                         .isi = c->pk,
                         .bidang = bidang,
                         .ini = tanggal_format(c->a, t),
                         .acuan = masa(c, x),
                         .acuan_nama = arena_printf(c->a, "masa jabatan %s", x->nama),
                         .pesan = arena_printf(c->a,
                                               "%s belum atau tidak lagi menjabat pada tanggal "
                                               "perjanjian. Pilih pejabat yang menjabat, atau "
                                               "perbaiki tanggalnya.",
                                               text_or(x->nama, x->kode))});
}

void pk_periksa_pejabat(struct pemeriksa *c)
{
    const struct jabatan *j = paket_jabatan(c->p, c->pk->jabatan);
    const struct pejabat *x = paket_pejabat(c->p, c->pk->pejabat);
    struct pk_temuan t = {
        .jenis = PK_TEMUAN_PEJABAT, .berat = true, .isi = c->pk, .bidang = "pejabat"};

    if (x == NULL) {
        t.ini = c->pk->pejabat;
        t.pesan = arena_printf(c->a,
                               "Pemangku jabatan %s belum ditunjuk. Isi pejabatnya pada profil "
                               "unit, lalu pilih di sini.",
                               pk_jabatan_nama(c->p, c->pk->jabatan));
        pk_temuan_add(c, t);
    } else {
        check_masa(c, "pejabat", x);
    }
    if (j == NULL || j->induk == NULL)
        return; /* the head signs with the kepala daerah */
    x = paket_pejabat(c->p, c->pk->atasan_pejabat);
    t.bidang = "atasan_pejabat";
    t.ini = c->pk->atasan_pejabat;
    if (x == NULL) {
        t.pesan = arena_printf(c->a, "Pihak kedua belum ditunjuk. Pilih pejabat %s.",
                               pk_jabatan_nama(c->p, j->induk));
        pk_temuan_add(c, t);
    } else {
        check_masa(c, "atasan_pejabat", x);
    }
}

/* The other latest PK that names money of this pos; NULL: none. PK along one line of command share
 * their money. */
static const struct perjanjian_kinerja *pk_lain(struct pemeriksa *c, const char *pos,
                                                const struct pk_anggaran **baris)
{
    for (size_t i = 0; i < c->p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &c->p->perjanjian_kinerja.v[i];

        if (text_eq(k->jabatan, c->pk->jabatan) || pk_terakhir(c->p, k->jabatan) != k ||
            jabatan_membawahi(c->p, k->jabatan, c->pk->jabatan) ||
            jabatan_membawahi(c->p, c->pk->jabatan, k->jabatan))
            continue;
        for (size_t n = 0; n < k->anggaran.n; n++) {
            const char *lain = k->anggaran.v[n].pos;

            if (lain != NULL && (text_eq(lain, pos) || pos_termasuk(c->p, pos, lain) ||
                                 pos_termasuk(c->p, lain, pos))) {
                *baris = &k->anggaran.v[n];
                return k;
            }
        }
    }
    return NULL;
}

static void check_pos_ganda(struct pemeriksa *c, const struct pk_anggaran *b)
{
    const struct pk_anggaran *baris = NULL;
    const struct perjanjian_kinerja *k;
    const struct pos_anggaran *x;

    if (b->pos == NULL || !c->terakhir || (b->nilai.ada && b->nilai.nilai.sen == 0))
        return;
    k = pk_lain(c, b->pos, &baris);
    if (k == NULL)
        return;
    x = paket_pos(c->p, baris->pos);
    pk_temuan_add(c, (struct pk_temuan){
                         .jenis = PK_TEMUAN_GANDA,
                         .berat = true,
                         .isi = b,
                         .bidang = "pos",
                         .ini = pk_uang(c->a, b->nilai),
                         .acuan = pk_uang(c->a, baris->nilai),
                         .acuan_nama = arena_printf(c->a, "perjanjian kinerja %s",
                                                    pk_jabatan_nama(c->p, k->jabatan)),
                         .pesan = arena_printf(
                             c->a,
                             "Uang pos ini juga ada dalam perjanjian kinerja %s (%s). Satu sub "
                             "kegiatan dijanjikan oleh satu jabatan.",
                             pk_jabatan_nama(c->p, k->jabatan), x != NULL ? x->nama : baris->pos)});
}

void pk_periksa_ganda(struct pemeriksa *c)
{
    const struct perjanjian_kinerja *pk = c->pk;

    for (size_t i = 0; i < pk->baris.n; i++)
        for (size_t k = 0; k < i; k++)
            if (pk->baris.v[i].indikator != NULL &&
                text_eq(pk->baris.v[i].indikator, pk->baris.v[k].indikator))
                pk_temuan_add(c, (struct pk_temuan){
                                     .jenis = PK_TEMUAN_GANDA,
                                     .berat = true,
                                     .isi = &pk->baris.v[i],
                                     .bidang = "indikator",
                                     .ini = pk->baris.v[i].indikator,
                                     .pesan = arena_printf(c->a,
                                                           "Indikator ini sudah ada pada baris "
                                                           "%zu. Hapus salah satunya.",
                                                           k + 1)});
    for (size_t i = 0; i < pk->anggaran.n; i++)
        check_pos_ganda(c, &pk->anggaran.v[i]);
}

struct bawahan { /* the latest PK of the jabatan directly below */
    struct uang jumlah;
    size_t n, tanpa; /* jabatan; of them without PK */
};

/* A pos of one subordinate that another has, or that lies in one, is counted once. */
static bool counted(struct pemeriksa *c, const struct perjanjian_kinerja *milik, const char *pos)
{
    for (size_t i = 0; i < c->p->jabatan.n; i++) {
        const struct jabatan *j = &c->p->jabatan.v[i];
        const struct perjanjian_kinerja *k =
            text_eq(j->induk, c->pk->jabatan) ? pk_terakhir(c->p, j->kode) : NULL;

        for (size_t n = 0; k != NULL && n < k->anggaran.n; n++) {
            const char *lain = k->anggaran.v[n].pos;

            if (lain == NULL)
                continue;
            if (pos_termasuk(c->p, pos, lain))
                return true;
            if (k != milik && text_eq(pos, lain) && k < milik)
                return true;
        }
    }
    return false;
}

static struct bawahan bawahan_of(struct pemeriksa *c)
{
    struct bawahan b = {0};

    for (size_t i = 0; i < c->p->jabatan.n; i++) {
        const struct jabatan *j = &c->p->jabatan.v[i];
        const struct perjanjian_kinerja *k;

        if (!text_eq(j->induk, c->pk->jabatan))
            continue;
        b.n++;
        k = pk_terakhir(c->p, j->kode);
        b.tanpa += k == NULL;
        for (size_t n = 0; k != NULL && n < k->anggaran.n; n++) {
            const struct pk_anggaran *x = &k->anggaran.v[n];

            if (!x->nilai.ada || (x->pos != NULL && counted(c, k, x->pos)))
                continue;
            if (rupiah_add(&b.jumlah.nilai, b.jumlah.nilai, x->nilai.nilai) != 0)
                return (struct bawahan){.tanpa = 1};
            b.jumlah.ada = true;
        }
    }
    return b;
}

static void check_jumlah(struct pemeriksa *c)
{
    struct uang ini = pk_anggaran_jumlah(c->p, c->pk);
    struct bawahan b = bawahan_of(c);
    struct pk_temuan t = {.jenis = PK_TEMUAN_BAWAHAN,
                          .isi = c->pk,
                          .bidang = "anggaran",
                          .ini = pk_uang(c->a, ini),
                          .acuan = pk_uang(c->a, b.jumlah),
                          .acuan_nama = "jumlah perjanjian kinerja bawahan langsung"};

    if (!ini.ada || !b.jumlah.ada || ini.nilai.sen == b.jumlah.nilai.sen)
        return;
    if (b.jumlah.nilai.sen > ini.nilai.sen) {
        t.berat = true;
        t.pesan = "Anggaran dalam perjanjian kinerja bawahan langsung lebih besar daripada "
                  "anggaran perjanjian ini.";
        pk_temuan_add(c, t);
    } else if (b.tanpa == 0) {
        t.pesan = "Anggaran dalam perjanjian kinerja bawahan langsung lebih kecil daripada "
                  "anggaran perjanjian ini: sebagian uangnya tidak dijanjikan siapa pun.";
        pk_temuan_add(c, t);
    }
}

static void check_target_bawahan(struct pemeriksa *c, const struct pk_baris *b)
{
    for (size_t i = 0; i < c->p->jabatan.n; i++) {
        const struct jabatan *j = &c->p->jabatan.v[i];
        const struct perjanjian_kinerja *k =
            text_eq(j->induk, c->pk->jabatan) ? pk_terakhir(c->p, j->kode) : NULL;

        for (size_t n = 0; k != NULL && n < k->baris.n; n++) {
            const struct pk_baris *x = &k->baris.v[n];

            if (!text_eq(x->indikator, b->indikator) || !x->target.ada || !b->target.ada ||
                desimal_cmp(x->target.nilai, b->target.nilai) == 0)
                continue;
            pk_temuan_add(c, (struct pk_temuan){
                                 .jenis = PK_TEMUAN_BAWAHAN,
                                 .berat = true,
                                 .isi = b,
                                 .bidang = "target",
                                 .ini = format_desimal(c->a, b->target.nilai),
                                 .acuan = format_desimal(c->a, x->target.nilai),
                                 .acuan_nama = arena_printf(c->a, "perjanjian kinerja %s",
                                                            pk_jabatan_nama(c->p, j->kode)),
                                 .pesan = arena_printf(c->a,
                                                       "Target indikator yang sama berbeda dalam "
                                                       "perjanjian kinerja %s.",
                                                       pk_jabatan_nama(c->p, j->kode))});
        }
    }
}

void pk_periksa_bawahan(struct pemeriksa *c)
{
    if (!c->terakhir)
        return;
    check_jumlah(c);
    for (size_t i = 0; i < c->pk->baris.n; i++)
        if (c->pk->baris.v[i].indikator != NULL)
            check_target_bawahan(c, &c->pk->baris.v[i]);
}
