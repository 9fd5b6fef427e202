/* SPDX-License-Identifier: MIT
 *
 * agregasi: quarters are taken in the order of their number, not of the list.
 */
#include "core/agregasi.h"

#include "base/format_angka.h"
#include "core/capaian.h"
#include "core/pecahan.h"

#include <assert.h>

static const char *const ROMAWI[] = {"", "I", "II", "III", "IV"};

/* The filled quarters in order; v[0..*n). A quarter given twice counts once, the later entry. */
static size_t filled_of(const struct realisasi_triwulan *tw, size_t n,
                        const struct realisasi_triwulan *v[4])
{
    size_t ada = 0;

    for (int t = 1; t <= 4; t++) {
        const struct realisasi_triwulan *isi = NULL;

        for (size_t i = 0; i < n; i++)
            if (tw[i].triwulan.ada && tw[i].triwulan.nilai == t && tw[i].realisasi.ada)
                isi = &tw[i];
        if (isi != NULL)
            v[ada++] = isi;
    }
    return ada;
}

static const char *terms_of(struct arena *a, const struct realisasi_triwulan *const *v, size_t n)
{
    const char *s = "";

    for (size_t i = 0; i < n; i++)
        s = arena_printf(a, "%s%s%s", s, i > 0 ? " + " : "", angka_jejak(a, v[i]->realisasi.nilai));
    return s;
}

const char *agregasi_asal(struct arena *a, int agregasi, const struct realisasi_triwulan *tw,
                          size_t n)
{
    const struct realisasi_triwulan *v[4];
    size_t ada = filled_of(tw, n, v);
    const char *s = "";

    if (ada == 0)
        return NULL;
    if (agregasi != AGREGASI_JUMLAH && agregasi != AGREGASI_RATA_RATA)
        return arena_printf(a, "triwulan %s", ROMAWI[v[ada - 1]->triwulan.nilai]);
    for (size_t i = 0; i < ada; i++)
        s = arena_printf(a, "%s%s%s", s, i > 0 ? ", " : "", ROMAWI[v[i]->triwulan.nilai]);
    if (ada == 4)
        s = "I–IV";
    return arena_printf(a, "%s triwulan %s", agregasi == AGREGASI_JUMLAH ? "jumlah" : "rata-rata",
                        s);
}

struct hasil agregasi_compute(struct arena *a, int agregasi, const struct realisasi_triwulan *tw,
                              size_t n, uint8_t skala)
{
    const struct realisasi_triwulan *v[4];
    size_t ada = filled_of(tw, n, v);
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct pecahan p = pecahan_of(a, 0, 1);
    uint8_t terbanyak = 0;
    struct jejak *j;

    if (ada == 0)
        return HASIL_KOSONG(KEADAAN_BELUM_ADA_REALISASI);
    for (size_t i = 0; i < ada; i++) {
        p = pecahan_add(a, p, pecahan_of_desimal(a, v[i]->realisasi.nilai));
        if (v[i]->realisasi.nilai.skala > terbanyak)
            terbanyak = v[i]->realisasi.nilai.skala;
    }
    if (agregasi == AGREGASI_RATA_RATA) {
        p = pecahan_div(a, p, pecahan_of(a, (int64_t)ada, 1));
        if (pecahan_round(a, &h.nilai, p, skala) != 0)
            return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
        j = jejak_new(
            a, "Jumlah triwulan terisi ÷ banyaknya",
            arena_printf(a, "(%s) ÷ %zu = %s", terms_of(a, v, ada), ada, hasil_format(a, h, skala)),
            NULL);
    } else if (agregasi == AGREGASI_JUMLAH) {
        if (pecahan_round(a, &h.nilai, p, terbanyak) != 0)
            return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
        j = jejak_new(a, "Jumlah triwulan terisi",
                      arena_printf(a, "%s = %s", terms_of(a, v, ada), angka_jejak(a, h.nilai)),
                      NULL);
    } else {
        h.nilai = v[ada - 1]->realisasi.nilai;
        j = jejak_new(a, "Nilai triwulan terakhir yang terisi", angka_jejak(a, h.nilai), NULL);
    }
    for (size_t i = 0; i < ada; i++)
        jejak_add(a, j, arena_printf(a, "Triwulan %s", ROMAWI[v[i]->triwulan.nilai]),
                  angka_jejak(a, v[i]->realisasi.nilai), NULL);
    h.jejak = j;
    return h;
}
