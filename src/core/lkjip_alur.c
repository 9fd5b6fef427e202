/* SPDX-License-Identifier: MIT
 *
 * The states of a report and the steps between them, as tables.
 */
#include "core/lkjip_alur.h"

#include <string.h>

const struct pilihan PILIHAN_LKJIP_STATUS[] = {
    {"draf", LKJIP_DRAF, "Draf"},
    {"dikoreksi", LKJIP_DIKOREKSI, "Dikoreksi"},
    {"disetujui", LKJIP_DISETUJUI, "Disetujui"},
    {"ditandatangani", LKJIP_DITANDATANGANI, "Ditandatangani"},
    {"disampaikan", LKJIP_DISAMPAIKAN, "Disampaikan"},
    {"diterima", LKJIP_DITERIMA, "Diterima"},
    {0},
};

bool lkjip_terbuka(int status)
{
    return status == LKJIP_DRAF || status == LKJIP_DIKOREKSI;
}

const struct lkjip_alur_langkah LKJIP_ALUR[] = {
    {.nama = "ajukan",
     .dari = LKJIP_DRAF,
     .ke = LKJIP_DIKOREKSI,
     .aksi = AKSI_LKJIP_UBAH,
     .tombol = "Ajukan untuk dikoreksi",
     .arti = "Sekretaris dan Bagian Organisasi membaca draf dan memberi catatan."},
    {.nama = "kembalikan",
     .dari = LKJIP_DIKOREKSI,
     .ke = LKJIP_DRAF,
     .aksi = AKSI_LKJIP_CATAT,
     .perlu_catatan = true,
     .tombol = "Kembalikan",
     .arti = "Draf kembali kepada penyusun dengan ringkasan yang harus diperbaiki."},
    {.nama = "setujui",
     .dari = LKJIP_DIKOREKSI,
     .ke = LKJIP_DISETUJUI,
     .aksi = AKSI_LKJIP_SETUJUI,
     .tombol = "Setujui",
     .arti = "Isi laporan dikunci; semua catatan harus sudah selesai."},
    {.nama = "buka",
     .dari = LKJIP_DISETUJUI,
     .ke = LKJIP_DRAF,
     .aksi = AKSI_LKJIP_SETUJUI,
     .perlu_catatan = true,
     .tombol = "Buka lagi",
     .arti = "Laporan kembali menjadi draf sehingga dapat diubah."},
    {.nama = "tandatangani",
     .dari = LKJIP_DISETUJUI,
     .ke = LKJIP_DITANDATANGANI,
     .aksi = AKSI_LKJIP_SETUJUI,
     .perlu_tanggal = true,
     .perlu_nomor = true,
     .tombol = "Catat tanda tangan",
     .arti = "Nomor, tanggal, dan pindaian laporan yang sudah ditandatangani dicatat."},
    {.nama = "batalkan",
     .dari = LKJIP_DITANDATANGANI,
     .ke = LKJIP_DRAF,
     .aksi = AKSI_LKJIP_SETUJUI,
     .perlu_catatan = true,
     .tombol = "Batalkan tanda tangan",
     .arti = "Laporan kembali menjadi draf; nomor dan pindaian yang lama tetap ada di riwayat."},
    {.nama = "sampaikan",
     .dari = LKJIP_DITANDATANGANI,
     .ke = LKJIP_DISAMPAIKAN,
     .aksi = AKSI_LKJIP_SETUJUI,
     .perlu_tanggal = true,
     .tombol = "Catat penyampaian",
     .arti = "Tanggal laporan disampaikan kepada pemerintah daerah dicatat."},
    {.nama = "terima",
     .dari = LKJIP_DISAMPAIKAN,
     .ke = LKJIP_DITERIMA,
     .aksi = AKSI_LKJIP_CATAT,
     .pemda = true,
     .perlu_tanggal = true,
     .tombol = "Terima",
     .arti = "Bagian Organisasi menyatakan laporan diterima."},
    {.nama = "tolak",
     .dari = LKJIP_DISAMPAIKAN,
     .ke = LKJIP_DRAF,
     .aksi = AKSI_LKJIP_CATAT,
     .pemda = true,
     .perlu_catatan = true,
     .tombol = "Kembalikan",
     .arti = "Laporan kembali kepada unit dengan ringkasan yang harus diperbaiki."},
    {0},
};

const struct lkjip_alur_langkah *lkjip_alur_get(int dari, const char *nama)
{
    for (const struct lkjip_alur_langkah *l = LKJIP_ALUR; l->nama != NULL; l++)
        if (l->dari == dari && strcmp(l->nama, nama) == 0)
            return l;
    return NULL;
}
