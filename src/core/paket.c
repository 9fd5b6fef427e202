/* SPDX-License-Identifier: MIT
 *
 * paket: finders. Lists are short (their limits stand in the field tables), so they are walked.
 */
#include "core/paket.h"

#include "base/str.h"

#include <stddef.h>

const struct jabatan *paket_jabatan(const struct paket *p, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < p->jabatan.n; i++)
        if (text_eq(p->jabatan.v[i].kode, kode))
            return &p->jabatan.v[i];
    return NULL;
}

const struct pejabat *paket_pejabat(const struct paket *p, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < p->pejabat.n; i++)
        if (text_eq(p->pejabat.v[i].kode, kode))
            return &p->pejabat.v[i];
    return NULL;
}

const struct tujuan *paket_tujuan(const struct paket *p, const char *kode)
{
    if (p->renstra == NULL || kode == NULL)
        return NULL;
    for (size_t i = 0; i < p->renstra->tujuan.n; i++)
        if (text_eq(p->renstra->tujuan.v[i].kode, kode))
            return &p->renstra->tujuan.v[i];
    return NULL;
}

const struct sasaran *paket_sasaran(const struct paket *p, const char *kode)
{
    if (p->renstra == NULL || kode == NULL)
        return NULL;
    for (size_t i = 0; i < p->renstra->sasaran.n; i++)
        if (text_eq(p->renstra->sasaran.v[i].kode, kode))
            return &p->renstra->sasaran.v[i];
    return NULL;
}

const struct indikator *paket_indikator(const struct paket *p, const char *kode)
{
    if (kode == NULL)
        return NULL;
    for (size_t i = 0; p->renstra != NULL && i < p->renstra->indikator.n; i++)
        if (text_eq(p->renstra->indikator.v[i].kode, kode))
            return &p->renstra->indikator.v[i];
    for (size_t i = 0; p->anggaran != NULL && i < p->anggaran->indikator.n; i++)
        if (text_eq(p->anggaran->indikator.v[i].kode, kode))
            return &p->anggaran->indikator.v[i];
    return NULL;
}

const struct pengukuran *paket_pengukuran(const struct paket *p, const char *indikator)
{
    for (size_t i = 0; indikator != NULL && i < p->pengukuran.n; i++)
        if (text_eq(p->pengukuran.v[i].indikator, indikator))
            return &p->pengukuran.v[i];
    return NULL;
}

const struct pos_anggaran *paket_pos(const struct paket *p, const char *kunci)
{
    if (p->anggaran == NULL || kunci == NULL)
        return NULL;
    for (size_t i = 0; i < p->anggaran->pos.n; i++)
        if (text_eq(p->anggaran->pos.v[i].kunci, kunci))
            return &p->anggaran->pos.v[i];
    return NULL;
}

const struct narasi *paket_narasi(const struct paket *p, const char *kode)
{
    if (p->laporan == NULL || kode == NULL)
        return NULL;
    for (size_t i = 0; i < p->laporan->narasi.n; i++)
        if (text_eq(p->laporan->narasi.v[i].kode, kode))
            return &p->laporan->narasi.v[i];
    return NULL;
}
