/* SPDX-License-Identifier: MIT
 *
 * capaian: one division, rounded once; what cannot be divided is a state with its reason.
 */
#include "core/capaian.h"

#include "base/format_angka.h"
#include "core/pecahan.h"

#include <assert.h>

#define DASAR_CAPAIAN "PermenPANRB 53/2014, Lampiran II: perbandingan target dan realisasi kinerja"

const char *angka_jejak(struct arena *a, struct desimal d)
{
    return format_desimal(a, desimal_trim(d));
}

enum cara { CARA_NAIK, CARA_TURUN_A, CARA_TURUN_B };

static enum cara cara_of(const struct capaian_masukan *m)
{
    if (m->polaritas != POLARITAS_TURUN)
        return CARA_NAIK;
    return m->metode_turun == METODE_B ? CARA_TURUN_B : CARA_TURUN_A;
}

static enum keadaan keadaan_of(const struct capaian_masukan *m, enum cara cara)
{
    if (!m->target.ada)
        return KEADAAN_TANPA_TARGET;
    if (desimal_is_zero(m->target.nilai))
        return KEADAAN_TARGET_NOL;
    if (!m->realisasi.ada)
        return KEADAAN_BELUM_ADA_REALISASI;
    if (m->target.nilai.koef < 0)
        return KEADAAN_TAK_TERDEFINISI;
    if (cara == CARA_TURUN_B && m->realisasi.nilai.koef <= 0)
        return KEADAAN_TAK_TERDEFINISI;
    return KEADAAN_ADA;
}

static int percent_of(struct arena *a, struct desimal *out, const struct capaian_masukan *m,
                      enum cara cara)
{
    struct pecahan t = pecahan_of_desimal(a, m->target.nilai);
    struct pecahan r = pecahan_of_desimal(a, m->realisasi.nilai);
    struct pecahan p;

    switch (cara) {
    case CARA_TURUN_A:
        p = pecahan_div(a, pecahan_sub(a, pecahan_add(a, t, t), r), t);
        break;
    case CARA_TURUN_B:
        p = pecahan_div(a, t, r);
        break;
    case CARA_NAIK:
    default:
        p = pecahan_div(a, r, t);
        break;
    }
    return pecahan_round(a, out, pecahan_mul(a, p, pecahan_of(a, 100, 1)), 2);
}

/* The formula with whatever stands for target and realisasi: names, or numbers. */
static const char *formula_of(struct arena *a, enum cara cara, const char *t, const char *r)
{
    switch (cara) {
    case CARA_TURUN_A:
        return arena_printf(a, "(2 × %s − %s) ÷ %s × 100", t, r, t);
    case CARA_TURUN_B:
        return arena_printf(a, "%s ÷ %s × 100", t, r);
    case CARA_NAIK:
    default:
        return arena_printf(a, "%s ÷ %s × 100", r, t);
    }
}

struct hasil capaian_compute(struct arena *a, const struct capaian_masukan *m)
{
    enum cara cara = cara_of(m);
    struct hasil h = HASIL_KOSONG(keadaan_of(m, cara));
    const char *nama_t = m->target_nama == NULL ? "Target" : m->target_nama;
    const char *nama_r = m->realisasi_nama == NULL ? "Realisasi" : m->realisasi_nama;
    const char *t = m->target.ada ? angka_jejak(a, m->target.nilai) : TANPA_NILAI;
    const char *r = m->realisasi.ada ? angka_jejak(a, m->realisasi.nilai) : TANPA_NILAI;
    struct jejak *j;

    if (!m->target.ada && !m->realisasi.ada)
        return h;
    if (h.keadaan == KEADAAN_ADA && percent_of(a, &h.nilai, m, cara) != 0)
        h.keadaan = KEADAAN_TAK_TERDEFINISI;
    j = jejak_new(
        a, formula_of(a, cara, nama_t, nama_r),
        arena_printf(a, "%s = %s", formula_of(a, cara, t, r),
                     h.keadaan == KEADAAN_ADA ? hasil_format(a, h, 2) : keadaan_nama(h.keadaan)),
        DASAR_CAPAIAN);
    jejak_add(a, j, nama_r, r, m->realisasi_asal);
    jejak_add(a, j, nama_t, t, m->target_asal);
    h.jejak = j;
    return h;
}

struct hasil capaian_clamp(struct arena *a, struct hasil capaian, const struct skala_predikat *s)
{
    struct desimal batas;
    struct hasil h = capaian;
    struct jejak *j;

    if (capaian.keadaan != KEADAAN_ADA || s == NULL)
        return capaian;
    if (s->batas_atas.ada && desimal_cmp(capaian.nilai, s->batas_atas.nilai) > 0)
        batas = s->batas_atas.nilai;
    else if (s->batas_bawah.ada && desimal_cmp(capaian.nilai, s->batas_bawah.nilai) < 0)
        batas = s->batas_bawah.nilai;
    else
        return capaian;
    if (desimal_round(&h.nilai, batas, 2, BULAT_SETENGAH_ATAS) != 0)
        return capaian;
    j = jejak_new(a, "Capaian dibatasi pada batas skala untuk rata-rata",
                  arena_printf(a, "%s dihitung sebagai %s", hasil_format(a, capaian, 2),
                               hasil_format(a, h, 2)),
                  s->sumber);
    jejak_add(a, j, "Capaian", hasil_format(a, capaian, 2), NULL);
    h.jejak = j;
    return h;
}

enum { SUKU_MAX = 30 }; /* terms written out in the trace of a mean */

/* The state of a mean without members: theirs when they agree. */
static enum keadaan shared_state(const struct hasil *v, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (v[i].keadaan != v[0].keadaan)
            return KEADAAN_TANPA_DATA;
    return n > 0 ? v[0].keadaan : KEADAAN_TANPA_DATA;
}

struct hasil rata_rata_compute(struct arena *a, const struct hasil *v, size_t n, size_t *dilewati)
{
    struct pecahan jumlah = pecahan_of(a, 0, 1);
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    size_t ada = 0;
    const char *suku = "";
    struct jejak *j;

    for (size_t i = 0; i < n; i++) {
        if (v[i].keadaan != KEADAAN_ADA)
            continue;
        jumlah = pecahan_add(a, jumlah, pecahan_of_desimal(a, v[i].nilai));
        if (ada < SUKU_MAX)
            suku = arena_printf(a, "%s%s%s", suku, ada > 0 ? " + " : "", hasil_format(a, v[i], 2));
        else if (ada == SUKU_MAX)
            suku = arena_printf(a, "%s + …", suku);
        ada++;
    }
    if (dilewati != NULL)
        *dilewati = n - ada;
    if (ada == 0)
        return HASIL_KOSONG(shared_state(v, n));
    jumlah = pecahan_div(a, jumlah, pecahan_of(a, (int64_t)ada, 1));
    if (pecahan_round(a, &h.nilai, jumlah, 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    j = jejak_new(a, "Jumlah angka capaian ÷ banyaknya",
                  arena_printf(a, "(%s) ÷ %zu = %s", suku, ada, hasil_format(a, h, 2)), NULL);
    if (n > ada)
        jejak_add(a, j, "Indikator tanpa capaian yang tidak ikut dirata-rata",
                  arena_printf(a, "%zu", n - ada), NULL);
    h.jejak = j;
    return h;
}

struct hasil selisih_compute(struct arena *a, struct hasil x, struct hasil y, const char *rumus)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    uint8_t skala;

    if (x.keadaan != KEADAAN_ADA)
        return HASIL_KOSONG(x.keadaan);
    if (y.keadaan != KEADAAN_ADA)
        return HASIL_KOSONG(y.keadaan);
    if (desimal_sub(&h.nilai, x.nilai, y.nilai) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    skala = x.nilai.skala > y.nilai.skala ? x.nilai.skala : y.nilai.skala;
    h.jejak = jejak_new(a, rumus,
                        arena_printf(a, "%s − %s = %s", format_desimal_skala(a, x.nilai, skala),
                                     format_desimal_skala(a, y.nilai, skala),
                                     format_desimal_skala(a, h.nilai, skala)),
                        NULL);
    return h;
}
