/* SPDX-License-Identifier: MIT
 *
 * hitung_tanda: what may be true but rarely is, said with its place and numbers: months that run
 * over the pagu, quarters without a way to make a year of them, a NIP that no civil servant has, a
 * perjanjian kinerja signed by somebody who did not hold the office on that day. What cannot be
 * true is refused by paket_validate().
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/hitung_dalam.h"

#include <string.h>

enum { NIP_ANGKA = 18 };

struct bulan_jalan { /* the months of one pos being added up */
    struct penghitung *e;
    const struct hitung_pos *p;
    size_t i; /* index of the pos */
    struct rupiah sum;
    bool lebih, minus; /* said already */
};

/* Refunds may take the sum back below the pagu, so only the first month over it is named; a
 * refund of more than was spent so far cannot be. */
static void month_check(struct bulan_jalan *b, int bulan, size_t j)
{
    const char *tempat = arena_printf(b->e->a, "anggaran.pos[%zu].bulan[%zu].realisasi", b->i, j);

    if (b->p->pagu_akhir.ada && b->sum.sen > b->p->pagu_akhir.nilai.sen && !b->lebih) {
        b->lebih = true;
        masalah_add(b->e->m, tempat,
                    "realisasi kumulatif sampai bulan %d %s rupiah melebihi pagu %s rupiah", bulan,
                    format_rupiah(b->e->a, b->sum), format_uang(b->e->a, b->p->pagu_akhir));
    }
    if (b->sum.sen < 0 && !b->minus) {
        b->minus = true;
        masalah_add(b->e->m, tempat,
                    "realisasi kumulatif sampai bulan %d %s rupiah, di bawah nol: pengembalian "
                    "melebihi realisasinya",
                    bulan, format_rupiah(b->e->a, b->sum));
    }
}

/* The year as stated beside the sum of its months: both are kept, the stated one counts. */
static void year_check(const struct bulan_jalan *b)
{
    struct uang tercatat = b->p->data->realisasi;

    if (!tercatat.ada || b->p->data->bulan.n == 0 || tercatat.nilai.sen == b->sum.sen)
        return;
    masalah_add(b->e->m, arena_printf(b->e->a, "anggaran.pos[%zu].realisasi", b->i),
                "realisasi setahun tercatat %s rupiah, jumlah bulannya %s rupiah; kosongkan "
                "realisasi setahun agar dihitung dari bulan",
                format_uang(b->e->a, tercatat), format_rupiah(b->e->a, b->sum));
}

static void months_check(struct penghitung *e, const struct hitung_pos *p, size_t i)
{
    const struct pos_anggaran *o = p->data;
    struct bulan_jalan b = {.e = e, .p = p, .i = i};

    for (int bulan = 1; bulan <= 12; bulan++)
        for (size_t j = 0; j < o->bulan.n; j++) {
            const struct realisasi_bulan *x = &o->bulan.v[j];

            if (x->bulan.nilai != bulan || !x->realisasi.ada)
                continue;
            if (rupiah_add(&b.sum, b.sum, x->realisasi.nilai) < 0)
                return; /* reported with the roll-up */
            month_check(&b, bulan, j);
        }
    year_check(&b);
}

static int number_of(const char *angka, size_t n)
{
    int x = 0;

    for (size_t i = 0; i < n; i++)
        x = 10 * x + (angka[i] - '0');
    return x;
}

/*
 * PNS: birth date (8), year and month of appointment (6), sex 1 or 2, serial (3). PPPK: birth date,
 * year of appointment, 21, sex, serial. Birth "19000000" is nobody's: numbers that begin so stand
 * for invented people in examples and are left alone.
 */
static const char *nip_fault(const char *nip)
{
    char a[NIP_ANGKA] = {0};
    size_t n = 0;
    struct tanggal lahir;
    int tahun, bulan;

    for (const char *s = nip; *s != '\0'; s++)
        if (*s >= '0' && *s <= '9' && n < NIP_ANGKA)
            a[n++] = *s;
    if (n < NIP_ANGKA || memcmp(a, "19000000", 8) == 0)
        return NULL; /* a wrong length is refused */
    lahir = (struct tanggal){.tahun = (int16_t)number_of(a, 4),
                             .bulan = (uint8_t)number_of(a + 4, 2),
                             .hari = (uint8_t)number_of(a + 6, 2)};
    tahun = number_of(a + 8, 4);
    bulan = number_of(a + 12, 2);
    if (!tanggal_valid(lahir))
        return "8 angka pertama bukan tanggal lahir";
    if (tahun <= lahir.tahun || tahun > 2100)
        return "angka ke-9 sampai ke-12 bukan tahun pengangkatan";
    if ((bulan < 1 || bulan > 12) && bulan != 21)
        return "angka ke-13 dan ke-14 bukan bulan pengangkatan (PNS) atau 21 (PPPK)";
    return a[14] == '1' || a[14] == '2' ? NULL : "angka ke-15 bukan 1 (pria) atau 2 (wanita)";
}

static void nip_check(struct penghitung *e, const char *nip, const char *di)
{
    const char *salah = nip == NULL ? NULL : nip_fault(nip);

    if (salah != NULL)
        masalah_add(e->m, di, "NIP \"%s\" tidak berbentuk NIP PNS atau PPPK: %s", nip, salah);
}

/* One of the two people who sign a PK, on the day it was signed. */
static void signer_check(struct penghitung *e, const char *kode, struct tanggal t, const char *di)
{
    const struct pejabat *o = paket_pejabat(e->p, kode);

    if (o == NULL || !tanggal_ada(t))
        return;
    if (tanggal_ada(o->mulai) && tanggal_cmp(t, o->mulai) < 0)
        masalah_add(e->m, di, "ditandatangani %s, sebelum pejabat \"%s\" mulai menjabat %s",
                    tanggal_format(e->a, t), kode, tanggal_format(e->a, o->mulai));
    if (tanggal_ada(o->sampai) && tanggal_cmp(t, o->sampai) > 0)
        masalah_add(e->m, di, "ditandatangani %s, sesudah pejabat \"%s\" berhenti menjabat %s",
                    tanggal_format(e->a, t), kode, tanggal_format(e->a, o->sampai));
}

/* Without a way to make the year of its quarters the last one counts: right for an index, wrong for
 * a count. */
static void agregasi_check(struct penghitung *e, const struct indikator *x, size_t i)
{
    const struct hitung_indikator *hi = hitung_indikator_get(e->h, x->kode);
    size_t n = 0;

    if (x->agregasi != 0 || hi == NULL || hi->ukur == NULL || hi->ukur->realisasi.ada)
        return;
    for (size_t k = 0; k < 4; k++)
        n += hi->triwulan[k].ikut;
    if (n > 1 && hi->realisasi.ada)
        masalah_add(
            e->m, arena_printf(e->a, "renstra.indikator[%zu].agregasi", i),
            "indikator \"%s\" diukur per triwulan tanpa cara agregasi, sehingga dipakai %s; "
            "tulis \"jumlah\", \"akhir\", atau \"rata_rata\"",
            x->kode, hi->realisasi_asal);
}

void hitung_tanda_list(struct penghitung *e)
{
    const struct paket *p = e->p;
    const struct hitung_anggaran *g = e->h->anggaran;

    for (size_t i = 0; g != NULL && i < g->n_pos; i++)
        months_check(e, &g->pos[i], i);
    for (size_t i = 0; p->renstra != NULL && i < p->renstra->indikator.n; i++)
        agregasi_check(e, &p->renstra->indikator.v[i], i);
    for (size_t i = 0; i < p->pejabat.n; i++)
        nip_check(e, p->pejabat.v[i].nip, arena_printf(e->a, "pejabat[%zu].nip", i));
    for (size_t i = 0; p->pegawai != NULL && i < p->pegawai->orang.n; i++)
        nip_check(e, p->pegawai->orang.v[i].nip, arena_printf(e->a, "pegawai.orang[%zu].nip", i));
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];
        const char *di = arena_printf(e->a, "perjanjian_kinerja[%zu].tanggal", i);

        signer_check(e, k->pejabat, k->tanggal, di);
        signer_check(e, k->atasan_pejabat, k->tanggal, di);
    }
}
