/* SPDX-License-Identifier: MIT
 *
 * efisiensi: three measures of one thing. E is taken from sums, never as a sum of percentages: the
 * latter once printed an efficiency of 235 percent.
 */
#include "core/efisiensi.h"

#include "base/format_angka.h"
#include "core/capaian.h"
#include "core/pecahan.h"

#include <assert.h>

#define DASAR_PMK "PMK 214/PMK.02/2017"

const char *efisiensi_metode_nama(int metode)
{
    switch (metode) {
    case EFISIENSI_SISA:
        return "100 − serapan";
    case EFISIENSI_PMK_214:
        return DASAR_PMK;
    default:
        return "capaian − serapan";
    }
}

/* Mean capaian of the outputs of a pos. */
static struct hasil output_of(struct arena *a, const struct hitung_pos *p)
{
    struct hasil *v = ARENA_ARRAY(a, p->n_indikator, struct hasil);
    size_t n = 0;
    bool ada_keluaran = false;

    for (size_t i = 0; i < p->n_indikator; i++)
        ada_keluaran = ada_keluaran || p->indikator[i]->data->jenis == JENIS_KELUARAN;
    for (size_t i = 0; i < p->n_indikator; i++)
        if (!ada_keluaran || p->indikator[i]->data->jenis == JENIS_KELUARAN)
            v[n++] = p->indikator[i]->capaian;
    return rata_rata_compute(a, v, n, NULL);
}

static bool has_money(const struct hitung_pos *p)
{
    return p->pagu_akhir.ada && p->pagu_akhir.nilai.sen != 0;
}

static bool add_self(struct arena *a, struct efisiensi_keluaran_list *l, const struct hitung_pos *p)
{
    struct hasil ck;
    struct efisiensi_keluaran *k;

    if (!p->realisasi.ada)
        return false;
    ck = output_of(a, p);
    if (ck.keadaan != KEADAAN_ADA)
        return false;
    k = arena_push(a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));
    *k = (struct efisiensi_keluaran){p->data->nama, p->pagu_akhir.nilai, p->realisasi.nilai,
                                     ck.nilai};
    return true;
}

/* Do the children's amounts make up the parent's? Otherwise part of its money is only known here.
 */
static bool children_cover(const struct hitung_pos *p)
{
    int64_t sen = 0;

    for (size_t i = 0; i < p->n; i++) {
        const struct uang u = p->anak[i]->pagu_akhir;

        if (u.ada && __builtin_add_overflow(sen, u.nilai.sen, &sen))
            return false;
    }
    return sen == p->pagu_akhir.nilai.sen;
}

/* Adds the outputs of p; true when all its money stands behind an output. */
static bool collect(struct arena *a, struct efisiensi_keluaran_list *l, const struct hitung_pos *p)
{
    size_t mulai = l->n, lewat = l->dilewati, sampai;
    bool lengkap = p->n > 0;

    if (!has_money(p))
        return true;
    for (size_t i = 0; i < p->n; i++)
        lengkap = collect(a, l, p->anak[i]) && lengkap;
    if (lengkap && children_cover(p))
        return true;
    sampai = l->n;
    l->n = mulai; /* the pos itself instead of its children */
    if (add_self(a, l, p)) {
        l->dilewati = lewat;
        return true;
    }
    l->n = sampai;
    if (l->dilewati == lewat)
        l->dilewati++;
    return false;
}

struct efisiensi_keluaran_list
efisiensi_keluaran_of(struct arena *a, const struct hitung_pos *const *program, size_t n)
{
    struct efisiensi_keluaran_list l = {0};

    for (size_t i = 0; i < n; i++)
        collect(a, &l, program[i]);
    return l;
}

static struct hasil ne_of(struct arena *a, struct hasil e)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct desimal batas = e.nilai;
    struct pecahan p;

    if (e.keadaan != KEADAAN_ADA)
        return HASIL_KOSONG(e.keadaan);
    if (desimal_cmp(batas, desimal_of(20)) > 0)
        batas = DESIMAL(2000, 2);
    else if (desimal_cmp(batas, desimal_of(-20)) < 0)
        batas = DESIMAL(-2000, 2);
    p = pecahan_mul(a, pecahan_of_desimal(a, batas), pecahan_of(a, 50, 20));
    p = pecahan_add(a, p, pecahan_of(a, 50, 1));
    if (pecahan_round(a, &h.nilai, p, 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak = jejak_new(
        a, "50 + E ÷ 20 × 50, E dibatasi −20 sampai 20",
        arena_printf(a, "50 + %s ÷ 20 × 50 = %s", format_desimal(a, batas), hasil_format(a, h, 2)),
        DASAR_PMK);
    return h;
}

struct hasil efisiensi_pmk_214(struct arena *a, const struct efisiensi_keluaran *v, size_t n,
                               struct hasil *ne)
{
    struct pecahan rencana = pecahan_of(a, 0, 1), dipakai = rencana, e;
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct desimal r, d;
    struct jejak *j;

    for (size_t i = 0; i < n; i++) {
        e = pecahan_mul(a, pecahan_of(a, v[i].pagu.sen, 100), pecahan_of_desimal(a, v[i].capaian));
        rencana = pecahan_add(a, rencana, pecahan_div(a, e, pecahan_of(a, 100, 1)));
        dipakai = pecahan_add(a, dipakai, pecahan_of(a, v[i].realisasi.sen, 100));
    }
    if (n == 0)
        h.keadaan = KEADAAN_TANPA_DATA;
    else if (pecahan_is_zero(rencana) || rencana.negatif)
        h.keadaan = KEADAAN_TAK_TERDEFINISI;
    if (h.keadaan == KEADAAN_ADA) {
        e = pecahan_div(a, pecahan_sub(a, rencana, dipakai), rencana);
        if (pecahan_round(a, &h.nilai, pecahan_mul(a, e, pecahan_of(a, 100, 1)), 2) != 0 ||
            pecahan_round(a, &r, rencana, 2) != 0 || pecahan_round(a, &d, dipakai, 2) != 0)
            h.keadaan = KEADAAN_TAK_TERDEFINISI;
    }
    if (h.keadaan == KEADAAN_ADA) {
        const char *sr = format_desimal(a, desimal_trim(r)),
                   *sd = format_desimal(a, desimal_trim(d));

        j = jejak_new(
            a,
            "(Jumlah (pagu × capaian keluaran) − realisasi) ÷ jumlah (pagu × capaian "
            "keluaran) × 100",
            arena_printf(a, "(%s − %s) ÷ %s × 100 = %s", sr, sd, sr, hasil_format(a, h, 2)),
            DASAR_PMK);
        jejak_add(a, j, "Jumlah pagu × capaian keluaran", sr, NULL);
        jejak_add(a, j, "Jumlah realisasi", sd, NULL);
        jejak_add(a, j, "Banyak keluaran", arena_printf(a, "%zu", n), NULL);
        h.jejak = j;
    }
    if (ne != NULL)
        *ne = ne_of(a, h);
    return h;
}

static const char *remark_of(const struct hitung_efisiensi *h)
{
    if (h->capaian.keadaan != KEADAAN_ADA)
        return keadaan_nama(h->capaian.keadaan);
    if (h->serapan.keadaan != KEADAAN_ADA)
        return keadaan_nama(h->serapan.keadaan);
    if (h->nilai.keadaan != KEADAAN_ADA)
        return keadaan_nama(h->nilai.keadaan);
    if (desimal_cmp(h->capaian.nilai, desimal_of(100)) >= 0 &&
        desimal_cmp(h->serapan.nilai, desimal_of(100)) < 0)
        return "efisien";
    return "tidak efisien";
}

static const struct jejak *with_left_out(struct arena *a, const struct jejak *j, size_t n)
{
    struct jejak *baru = ARENA_NEW(a, struct jejak);

    *baru = *j;
    jejak_add(a, baru, "Pos tanpa capaian keluaran yang tidak ikut dihitung",
              arena_printf(a, "%zu", n), NULL);
    return baru;
}

void efisiensi_compute(struct arena *a, struct hitung_efisiensi *h,
                       const struct efisiensi_keluaran_list *keluaran)
{
    struct hasil seratus = {.nilai = DESIMAL(10000, 2)};

    h->ne = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    switch (h->metode) {
    case EFISIENSI_PMK_214:
        h->nilai = efisiensi_pmk_214(a, keluaran->v, keluaran->n, &h->ne);
        if (keluaran->dilewati > 0 && h->nilai.jejak != NULL)
            h->nilai.jejak = with_left_out(a, h->nilai.jejak, keluaran->dilewati);
        break;
    case EFISIENSI_SISA:
        h->nilai = selisih_compute(a, seratus, h->serapan, "100 − Serapan");
        break;
    default:
        h->nilai = selisih_compute(a, h->capaian, h->serapan, "Capaian − Serapan");
        break;
    }
    h->keterangan = remark_of(h);
}
