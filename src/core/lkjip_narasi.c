/* SPDX-License-Identifier: MIT
 *
 * Narratives that lead nowhere: a misspelt code would leave its text out of the report without a
 * word. What a template takes by {{@narasi.X}} is used, whatever its name.
 */
#include "core/lkjip_bab.h"

#include "base/str.h"

#include <string.h>

static const char *const KODE[] = {
    "cara_pengukuran",   "efektivitas",   "efisiensi",       "gambaran_umum",
    "ikhtisar",          "inovasi",       "isu_strategis",   "kata_pengantar",
    "kepegawaian",       "kependudukan",  "langkah",         "latar_belakang",
    "letak_geografis",   "maksud_tujuan", "perubahan_pk",    "prestasi",
    "rencana_strategis", "simpulan",      "sistematika",     "strategi_kebijakan",
    "tugas_fungsi",      "visi_misi",     "kalimat.capaian", "kalimat.realisasi",
    "kalimat.skm",
};
/* Followed by the kode of an indicator. */
static const char *const AWALAN[] = {"analisis.", "kalimat.target.", "kalimat.tahun.",
                                     "kalimat.kemajuan."};

enum { DEKAT = 3 };

static bool is_known(const struct lkjip *l, const char *kode)
{
    for (size_t i = 0; i < JUMLAH_ELEMEN(KODE); i++)
        if (strcmp(kode, KODE[i]) == 0)
            return true;
    for (size_t i = 0; i < JUMLAH_ELEMEN(AWALAN); i++)
        if (strncmp(kode, AWALAN[i], strlen(AWALAN[i])) == 0)
            return hitung_indikator_get(l->hitung, kode + strlen(AWALAN[i])) != NULL;
    return false;
}

static const char *nearest(const char *kode)
{
    const char *hasil = NULL;
    size_t jarak = DEKAT + 1;
    for (size_t i = 0; i < JUMLAH_ELEMEN(KODE); i++) {
        size_t d = text_distance(kode, KODE[i]);
        if (d < jarak) {
            jarak = d;
            hasil = KODE[i];
        }
    }
    return hasil;
}

void lkjip_narasi_check(const struct lkjip *l, struct masalah_list *m)
{
    const struct laporan *r = l->paket->laporan;
    for (size_t i = 0; r != NULL && i < r->narasi.n; i++) {
        const char *kode = r->narasi.v[i].kode;
        if ((l->narasi_dipakai != NULL && l->narasi_dipakai[i]) || is_known(l, kode))
            continue;
        const char *tempat = arena_printf(m->arena, "laporan.narasi[%zu].kode", i);
        const char *dekat = nearest(kode);
        if (dekat != NULL)
            masalah_add(m, tempat, "narasi \"%s\" tidak dipakai laporan; mungkin maksudnya \"%s\"",
                        kode, dekat);
        else
            masalah_add(m, tempat,
                        "narasi \"%s\" tidak dipakai laporan; daftar kodenya ada di docs/paket.md",
                        kode);
    }
}
