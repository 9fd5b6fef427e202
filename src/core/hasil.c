/* SPDX-License-Identifier: MIT
 *
 * hasil: names of the states, printing of a result, building of a trace.
 */
#include "core/hasil.h"

#include "base/format_angka.h"

#include <assert.h>
#include <string.h>

static const char *const KEADAAN_NAMA[KEADAAN_COUNT] = {
    [KEADAAN_ADA] = "ada",
    [KEADAAN_TANPA_TARGET] = "tanpa target",
    [KEADAAN_TARGET_NOL] = "target nol",
    [KEADAAN_BELUM_ADA_REALISASI] = "belum ada realisasi",
    [KEADAAN_PAGU_NOL] = "pagu nol",
    [KEADAAN_TAK_TERDEFINISI] = "tak terdefinisi",
    [KEADAAN_BOBOT_TIDAK_DIKETAHUI] = "bobot tidak diketahui",
    [KEADAAN_TANPA_DATA] = "tanpa data",
};

const char *keadaan_nama(enum keadaan k)
{
    assert(k >= KEADAAN_ADA && k < KEADAAN_COUNT);
    return KEADAAN_NAMA[k];
}

const char *hasil_format(struct arena *a, struct hasil h, uint8_t skala)
{
    if (h.keadaan != KEADAAN_ADA)
        return TANPA_NILAI;
    return format_desimal_skala(a, h.nilai, skala);
}

struct jejak *jejak_new(struct arena *a, const char *rumus, const char *hitungan, const char *dasar)
{
    struct jejak *j = ARENA_NEW(a, struct jejak);

    j->rumus = arena_strdup(a, rumus);
    j->hitungan = arena_strdup(a, hitungan);
    j->dasar = arena_strdup(a, dasar);
    return j;
}

/* A trace has a handful of inputs: growing one at a time is cheap and keeps the struct small. */
void jejak_add(struct arena *a, struct jejak *j, const char *nama, const char *nilai,
               const char *sumber)
{
    struct jejak_masukan *v = ARENA_ARRAY(a, j->n + 1, struct jejak_masukan);

    if (j->n > 0)
        memcpy(v, j->masukan, j->n * sizeof(*v));
    v[j->n] = (struct jejak_masukan){
        .nama = arena_strdup(a, nama),
        .nilai = arena_strdup(a, nilai),
        .sumber = arena_strdup(a, sumber),
    };
    j->masukan = v;
    j->n++;
}
