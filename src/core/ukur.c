/* SPDX-License-Identifier: MIT
 *
 * ukur: the table of steps and the checks before submitting.
 */
#include "core/ukur.h"

#include "base/str.h"
#include "core/hitung.h"

#include <assert.h>

const struct pilihan PILIHAN_UKUR_STATUS[] = {
    {"draf", UKUR_DRAF, "Draf"},
    {"diajukan", UKUR_DIAJUKAN, "Diajukan"},
    {"dikembalikan", UKUR_DIKEMBALIKAN, "Dikembalikan"},
    {"terverifikasi", UKUR_TERVERIFIKASI, "Terverifikasi"},
    {"dibuka", UKUR_DIBUKA, "Dibuka kembali"},
    {0},
};

const struct pilihan PILIHAN_UKUR_LANGKAH[] = {
    {"ajukan", UKUR_AJUKAN, "mengajukan"},
    {"tarik", UKUR_TARIK, "menarik kembali"},
    {"verifikasi", UKUR_VERIFIKASI, "memverifikasi"},
    {"kembalikan", UKUR_KEMBALIKAN, "mengembalikan"},
    {"buka", UKUR_BUKA, "membuka kembali"},
    {"catat", UKUR_CATAT, "mencatat"},
    {0},
};

static const struct {
    unsigned dari; /* bits 1 << enum ukur_status */
    enum ukur_status ke;
    enum aksi aksi;
    bool catatan;
} LANGKAH[UKUR_LANGKAH_COUNT] = {
    [UKUR_AJUKAN] = {1U << UKUR_DRAF | 1U << UKUR_DIKEMBALIKAN | 1U << UKUR_DIBUKA, UKUR_DIAJUKAN,
                     AKSI_UKUR_ISI, false},
    [UKUR_TARIK] = {1U << UKUR_DIAJUKAN, UKUR_DRAF, AKSI_UKUR_ISI, false},
    [UKUR_VERIFIKASI] = {1U << UKUR_DIAJUKAN, UKUR_TERVERIFIKASI, AKSI_UKUR_VERIFIKASI, false},
    [UKUR_KEMBALIKAN] = {1U << UKUR_DIAJUKAN, UKUR_DIKEMBALIKAN, AKSI_UKUR_VERIFIKASI, true},
    [UKUR_BUKA] = {1U << UKUR_TERVERIFIKASI, UKUR_DIBUKA, AKSI_UKUR_BUKA, true},
    [UKUR_CATAT] = {~0U, 0, AKSI_UKUR_ISI, true},
};

enum ukur_status ukur_sesudah(enum ukur_langkah l, enum ukur_status dari)
{
    assert(l > 0 && l < UKUR_LANGKAH_COUNT && dari > 0);
    if ((LANGKAH[l].dari & 1U << dari) == 0)
        return 0;
    return LANGKAH[l].ke != 0 ? LANGKAH[l].ke : dari;
}

enum aksi ukur_aksi(enum ukur_langkah l)
{
    assert(l > 0 && l < UKUR_LANGKAH_COUNT);
    return LANGKAH[l].aksi;
}

bool ukur_wajib_catatan(enum ukur_langkah l)
{
    assert(l > 0 && l < UKUR_LANGKAH_COUNT);
    return LANGKAH[l].catatan;
}

bool ukur_terkunci_status(enum ukur_status s)
{
    return s == UKUR_DIAJUKAN || s == UKUR_TERVERIFIKASI;
}

bool ukur_perlu(const struct hitung_indikator *i, int tw)
{
    const struct hitung_triwulan *w = &i->triwulan[tw - 1];

    return w->target.ada || w->realisasi.ada || (i->target.ada && tw == 4);
}

static bool below(const struct hitung_triwulan *w)
{
    struct desimal seratus = desimal_of(100);

    return w->capaian.keadaan == KEADAAN_ADA && desimal_cmp(w->capaian.nilai, seratus) < 0;
}

bool ukur_lengkap(const struct hitung_indikator *i, int tw, struct masalah_list *m)
{
    const struct hitung_triwulan *w = &i->triwulan[tw - 1];

    if (!w->realisasi.ada) {
        if (w->dari_rumus.keadaan == KEADAAN_TAK_TERDEFINISI)
            masalah_add(m, i->data->kode,
                        "penyebut rumus 0, jadi realisasi tidak terhitung; isi "
                        "penyebut yang benar");
        else
            masalah_add(m, i->data->kode,
                        "realisasi triwulan %d belum diisi; isi dahulu, lalu "
                        "ajukan",
                        tw);
        return false;
    }
    if (below(w) && (w->data == NULL || (w->data->analisis.n == 0 && w->data->hambatan.n == 0))) {
        masalah_add(m, i->data->kode,
                    "capaian di bawah 100 %%; tulis analisis atau hambatannya, lalu ajukan");
        return false;
    }
    return true;
}

struct tanggal ukur_batas(int64_t tahun, int tw)
{
    assert(tw >= 1 && tw <= 4);
    if (tw == 4)
        return (struct tanggal){(int16_t)(tahun + 1), 1, UKUR_HARI};
    return (struct tanggal){(int16_t)tahun, (uint8_t)(3 * tw + 1), UKUR_HARI};
}

const struct ukur_baris *ukur_baris_get(const struct ukur_senarai *l, const char *indikator,
                                        int triwulan)
{
    static const struct ukur_baris draf = {.status = UKUR_DRAF};

    for (size_t i = 0; i < l->n; i++)
        if (l->v[i].triwulan == triwulan && text_eq(l->v[i].indikator, indikator))
            return &l->v[i];
    return &draf;
}
