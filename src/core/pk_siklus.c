/* SPDX-License-Identifier: MIT
 *
 * pk_siklus: the table of steps.
 */
#include "core/pk_siklus.h"

#include "core/paket_skema.h"

#include <assert.h>

const struct pilihan PILIHAN_PK_LANGKAH[] = {
    {"susun", PK_LANGKAH_SUSUN, "disusun"},
    {"ajukan", PK_LANGKAH_AJUKAN, "diajukan untuk disetujui"},
    {"koreksi", PK_LANGKAH_KOREKSI, "dikembalikan dengan catatan"},
    {"setujui", PK_LANGKAH_SETUJUI, "disetujui"},
    {"buka", PK_LANGKAH_BUKA, "dibuka kembali"},
    {"tandatangani", PK_LANGKAH_TANDATANGANI, "ditandatangani"},
    {"pindai", PK_LANGKAH_PINDAI, "pindaian diunggah"},
    {"sampaikan", PK_LANGKAH_SAMPAIKAN, "disampaikan"},
    {"terima", PK_LANGKAH_TERIMA, "diterima"},
    {"cabut", PK_LANGKAH_CABUT, "draf dicabut"},
    {0},
};

enum { /* sets of status as bits */
       B_DRAF = 1 << PK_DRAF,
       B_DIKOREKSI = 1 << PK_DIKOREKSI,
       B_DISETUJUI = 1 << PK_DISETUJUI,
       B_DITANDATANGANI = 1 << PK_DITANDATANGANI,
       B_DISAMPAIKAN = 1 << PK_DISAMPAIKAN,
       B_DITERIMA = 1 << PK_DITERIMA,
};

static const struct {
    unsigned dari;
    int ke; /* 0: stays */
    enum aksi aksi;
} LANGKAH[] = {
    [PK_LANGKAH_SUSUN] = {0, PK_DRAF, AKSI_PK_UBAH},
    [PK_LANGKAH_AJUKAN] = {B_DRAF | B_DIKOREKSI, PK_DRAF, AKSI_PK_UBAH},
    [PK_LANGKAH_KOREKSI] = {B_DRAF | B_DISETUJUI, PK_DIKOREKSI, AKSI_PK_SETUJUI},
    [PK_LANGKAH_SETUJUI] = {B_DRAF | B_DIKOREKSI, PK_DISETUJUI, AKSI_PK_SETUJUI},
    [PK_LANGKAH_BUKA] = {B_DISETUJUI, PK_DRAF, AKSI_PK_SETUJUI},
    [PK_LANGKAH_TANDATANGANI] = {B_DISETUJUI, PK_DITANDATANGANI, AKSI_PK_TANDATANGAN},
    [PK_LANGKAH_PINDAI] = {B_DITANDATANGANI | B_DISAMPAIKAN | B_DITERIMA, 0, AKSI_PK_TANDATANGAN},
    [PK_LANGKAH_SAMPAIKAN] = {B_DITANDATANGANI, PK_DISAMPAIKAN, AKSI_PK_TANDATANGAN},
    [PK_LANGKAH_TERIMA] = {B_DISAMPAIKAN, PK_DITERIMA, AKSI_PK_SETUJUI},
    [PK_LANGKAH_CABUT] = {B_DRAF | B_DIKOREKSI, 0, AKSI_PK_UBAH},
};

static int known(int status)
{
    return status >= PK_DRAF && status <= PK_DITERIMA ? status : PK_DRAF;
}

bool pk_langkah_boleh(int status, enum pk_langkah langkah)
{
    assert(langkah >= PK_LANGKAH_SUSUN && langkah <= PK_LANGKAH_CABUT);
    return (LANGKAH[langkah].dari & 1U << known(status)) != 0;
}

int pk_langkah_hasil(int status, enum pk_langkah langkah)
{
    assert(langkah >= PK_LANGKAH_SUSUN && langkah <= PK_LANGKAH_CABUT);
    return LANGKAH[langkah].ke != 0 ? LANGKAH[langkah].ke : known(status);
}

enum aksi pk_langkah_aksi(enum pk_langkah langkah)
{
    assert(langkah >= PK_LANGKAH_SUSUN && langkah <= PK_LANGKAH_CABUT);
    return LANGKAH[langkah].aksi;
}

bool pk_terbuka(int status)
{
    return known(status) < PK_DISETUJUI;
}

const char *pk_status_kata(int status)
{
    return pilihan_nama(PILIHAN_PK_STATUS, known(status));
}
