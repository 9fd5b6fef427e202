/* SPDX-License-Identifier: MIT
 *
 * instrumen: finder and checks of an instrument. What it computes: core/instrumen_hitung.h.
 */
#include "core/instrumen.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/pecahan.h"

#include <assert.h>

const struct instrumen *instrumen_get(const struct instrumen_list *l, const char *kode)
{
    for (size_t i = 0; l != NULL && kode != NULL && i < l->n; i++)
        if (text_eq(l->v[i].kode, kode))
            return &l->v[i];
    return NULL;
}

static size_t find_butir(const struct instrumen *i, const char *kode)
{
    for (size_t j = 0; j < i->butir.n; j++)
        if (text_eq(i->butir.v[j].kode, kode))
            return j;
    return i->butir.n;
}

static const char *place_of(struct masalah_list *m, const char *daftar, size_t i)
{
    return arena_printf(m->arena, "%s[%zu]", daftar, i);
}

/* Steps to a top node; more steps than nodes means a circle. */
static bool in_circle(const struct instrumen *i, size_t j)
{
    for (size_t langkah = 0; langkah <= i->butir.n; langkah++) {
        if (j == i->butir.n || i->butir.v[j].induk == NULL)
            return false;
        j = find_butir(i, i->butir.v[j].induk);
    }
    return true;
}

static void validate_butir(const struct instrumen *i, struct masalah_list *m)
{
    for (size_t j = 0; j < i->butir.n; j++) {
        const struct instrumen_butir *b = &i->butir.v[j];
        const char *tempat = place_of(m, "butir", j);

        if (text_empty(b->kode))
            masalah_add(m, tempat, "butir tanpa kode");
        else if (find_butir(i, b->kode) != j)
            masalah_add(m, tempat, "kode butir \"%s\" dipakai dua kali", b->kode);
        if (b->induk != NULL && find_butir(i, b->induk) == i->butir.n)
            masalah_add(m, tempat, "induk \"%s\" tidak ada", b->induk);
        else if (in_circle(i, j))
            masalah_add(m, tempat, "butir \"%s\" berinduk pada dirinya sendiri", b->kode);
        if (b->bobot.ada && b->bobot.nilai.koef < 0)
            masalah_add(m, tempat, "bobot butir \"%s\" negatif", b->kode);
    }
}

/* Weights of the children of `induk` (NULL: the top) must add up to `harap`; unknown ones and nodes
 * without any weighted child are left alone. */
static void validate_sum(const struct instrumen *i, const char *induk, struct angka harap,
                         struct masalah_list *m)
{
    struct pecahan jumlah = pecahan_of(m->arena, 0, 1);
    size_t n = 0;

    if (!harap.ada)
        return;
    for (size_t j = 0; j < i->butir.n; j++) {
        const struct instrumen_butir *b = &i->butir.v[j];

        if (!text_eq(b->induk, induk))
            continue;
        if (!b->bobot.ada && b->dinilai)
            return;
        if (!b->bobot.ada)
            continue;
        jumlah = pecahan_add(m->arena, jumlah, pecahan_of_desimal(m->arena, b->bobot.nilai));
        n++;
    }
    if (n > 0 && pecahan_cmp(m->arena, jumlah, pecahan_of_desimal(m->arena, harap.nilai)) != 0)
        masalah_add(m, "butir", "jumlah bobot di bawah \"%s\" bukan %s",
                    induk == NULL ? "instrumen" : induk,
                    format_desimal(m->arena, desimal_trim(harap.nilai)));
}

static void validate_weights(const struct instrumen *i, struct masalah_list *m)
{
    struct angka seratus = ANGKA(100, 0);

    if (i->jenis == INSTRUMEN_KEMATANGAN)
        return; /* every variable counts alike */
    validate_sum(i, NULL, i->jenis == INSTRUMEN_AKIP ? i->nilai_maks : seratus, m);
    for (size_t j = 0; j < i->butir.n; j++)
        validate_sum(i, i->butir.v[j].kode,
                     i->jenis == INSTRUMEN_AKIP ? i->butir.v[j].bobot : seratus, m);
    if (i->jenis == INSTRUMEN_IPP && (!i->bobot_f02.ada || !i->bobot_f03.ada))
        masalah_add(m, "bobot_f02", "bobot F-02 dan F-03 wajib ada pada instrumen IPP");
}

/* Bands are read by their upper bounds; the lower ones are printed and must meet them. */
static void validate_bands(const struct instrumen *i, struct masalah_list *m)
{
    struct desimal batas;

    for (size_t j = 0; j < i->pita.n; j++) {
        const struct instrumen_pita *p = &i->pita.v[j];
        const char *tempat = place_of(m, "pita", j);

        if (text_empty(p->kategori))
            masalah_add(m, tempat, "pita tanpa kategori");
        if (!p->atas.ada || !p->bawah.ada)
            masalah_add(m, tempat, "batas pita \"%s\" belum lengkap", text_or(p->kategori, ""));
        else if (desimal_cmp(p->bawah.nilai, p->atas.nilai) >= 0)
            masalah_add(m, tempat, "batas bawah pita \"%s\" tidak di bawah batas atasnya",
                        text_or(p->kategori, ""));
        if (j == 0 || !p->bawah.ada || !i->pita.v[j - 1].atas.ada)
            continue;
        batas = i->pita.v[j - 1].atas.nilai;
        if (desimal_cmp(p->bawah.nilai, batas) < 0)
            masalah_add(m, tempat, "pita \"%s\" tumpang tindih dengan pita di bawahnya",
                        text_or(p->kategori, ""));
        else if (desimal_cmp(p->bawah.nilai, batas) > 0)
            masalah_add(m, tempat, "ada celah di bawah pita \"%s\"", text_or(p->kategori, ""));
    }
    if (i->pita.n > 0 && i->nilai_maks.ada && i->pita.v[i->pita.n - 1].atas.ada &&
        desimal_cmp(i->pita.v[i->pita.n - 1].atas.nilai, i->nilai_maks.nilai) < 0)
        masalah_add(m, "pita", "pita tertinggi berakhir di bawah nilai maksimum");
}

void instrumen_validate(const struct instrumen *i, struct masalah_list *m)
{
    assert(m->arena != NULL);
    if (text_empty(i->kode))
        masalah_add(m, "kode", "instrumen tanpa kode");
    if (i->jenis < INSTRUMEN_AKIP || i->jenis > INSTRUMEN_IPP)
        masalah_add(m, "jenis", "jenis instrumen tidak dikenal");
    if (i->butir.n == 0)
        masalah_add(m, "butir", "instrumen tanpa butir");
    validate_butir(i, m);
    validate_weights(i, m);
    validate_bands(i, m);
    for (size_t j = 0; j < i->grade.n; j++)
        for (size_t k = 0; k < j; k++)
            if (text_eq(i->grade.v[j].grade, i->grade.v[k].grade))
                masalah_add(m, place_of(m, "grade", j), "grade \"%s\" dipakai dua kali",
                            text_or(i->grade.v[j].grade, ""));
}
