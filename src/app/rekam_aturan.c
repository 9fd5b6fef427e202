/* SPDX-License-Identifier: MIT
 *
 * rekam_aturan: the table of rules, and who is asked whether a row is closed.
 */
#include "app/rekam_aturan.h"

#include "core/paket.h"
#include "core/paket_skema.h"
#include "core/pk_siklus.h"
#include "store/store_lkjip.h"
#include "store/store_ukur.h"

#include <assert.h>
#include <string.h>

static const struct rekam_aturan ATURAN[] = {
    {&SKEMA_PEMDA, AKSI_UNIT_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_UNIT, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_WILAYAH, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_LAHAN, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_DESA, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PEGAWAI, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PEGAWAI_REKAP, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PEGAWAI_ORANG, AKSI_PROFIL_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_JABATAN, AKSI_PROFIL_UBAH, MILIK_UNIT, "J"},
    {&SKEMA_PEJABAT, AKSI_PROFIL_UBAH, MILIK_UNIT, "P"},
    {&SKEMA_PENGATURAN, AKSI_PENGATURAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKALA_PREDIKAT, AKSI_PENGATURAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKALA_KELAS, AKSI_PENGATURAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PAKET, AKSI_RENCANA_TETAPKAN, MILIK_UNIT, NULL}, /* the decree of the IKU */
    {&SKEMA_RENSTRA, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_RPJMD, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_MISI, AKSI_RENCANA_UBAH, MILIK_UNIT, ""},
    {&SKEMA_RPJMD_SASARAN, AKSI_RENCANA_UBAH, MILIK_UNIT, "SR"},
    {&SKEMA_TUJUAN, AKSI_RENCANA_UBAH, MILIK_UNIT, "T"},
    {&SKEMA_SASARAN, AKSI_RENCANA_UBAH, MILIK_UNIT, "S"},
    {&SKEMA_INDIKATOR, AKSI_RENCANA_UBAH, MILIK_UNIT, "IK"},
    {&SKEMA_TARGET_TAHUN, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SMART, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_CROSSCUTTING, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_KERTAS_KERJA, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_RENCANA_AKSI, AKSI_UKUR_ISI, MILIK_UNIT, "RA"},
    {&SKEMA_RENCANA_AKSI_TRIWULAN, AKSI_UKUR_ISI, MILIK_UNIT, NULL},
    {&SKEMA_RENJA, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_RENJA_BARIS, AKSI_RENCANA_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_ANGGARAN, AKSI_ANGGARAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_ANGGARAN_VERSI, AKSI_ANGGARAN_UBAH, MILIK_UNIT, ""},
    {&SKEMA_POS_ANGGARAN, AKSI_ANGGARAN_UBAH, MILIK_UNIT, ""},
    {&SKEMA_PAGU_VERSI, AKSI_ANGGARAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_REALISASI_BULAN, AKSI_ANGGARAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PROGRAM_SASARAN, AKSI_ANGGARAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_BELANJA, AKSI_ANGGARAN_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PENGUKURAN, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_REALISASI_TRIWULAN, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_REALISASI_TAHUN, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_VARIABEL, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_PEMBANDING, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_PENDUKUNG, AKSI_UKUR_ISI, MILIK_UKUR, NULL},
    {&SKEMA_PERJANJIAN_KINERJA, AKSI_PK_UBAH, MILIK_PK, NULL},
    {&SKEMA_PK_BARIS, AKSI_PK_UBAH, MILIK_PK, NULL},
    {&SKEMA_PK_ANGGARAN, AKSI_PK_UBAH, MILIK_PK, NULL},
    {&SKEMA_SKM, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKM_UNSUR, AKSI_SKM_UBAH, MILIK_UNIT, "U"},
    {&SKEMA_SKM_LAYANAN, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKM_JAWABAN, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKM_KELOMPOK, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKM_TRIWULAN, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_SKM_TINDAK_LANJUT, AKSI_SKM_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PENILAIAN, AKSI_PENILAIAN_ISI, MILIK_UNIT, NULL},
    {&SKEMA_JAWABAN, AKSI_PENILAIAN_ISI, MILIK_UNIT, NULL},
    {&SKEMA_REKOMENDASI, AKSI_PENILAIAN_ISI, MILIK_UNIT, NULL},
    {&SKEMA_LAPORAN, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_NARASI, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_ISU_STRATEGIS, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PRESTASI, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_INOVASI, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_PENGADAAN, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
    {&SKEMA_CATATAN, AKSI_LKJIP_UBAH, MILIK_UNIT, NULL},
};

const struct rekam_aturan *rekam_aturan_of(const struct skema *s)
{
    for (size_t i = 0; i < sizeof(ATURAN) / sizeof(ATURAN[0]); i++)
        if (ATURAN[i].skema == s)
            return &ATURAN[i];
    assert(!"a rule for every table of the package");
    return NULL;
}

static const struct {
    const struct skema *skema;
    const char *bidang, *sebab;
} TETAP[] = {
    {&SKEMA_PEMDA, "kode", "kode pemda tidak diubah"},
    {&SKEMA_UNIT, "kode", "kode unit tidak diubah"},
    {&SKEMA_PAKET, "tahun", "tahun tidak diubah"},
    {&SKEMA_PAKET, "versi_paket", "bidang ini diisi program"},
    {&SKEMA_RENSTRA, "versi", "nomor versi tidak diubah; buat versi baru"},
    {&SKEMA_RENSTRA, "status", "status berubah lewat tombol penetapan"},
    {&SKEMA_PERJANJIAN_KINERJA, "status", "status berubah lewat tombol pada perjanjian itu"},
    {&SKEMA_PERJANJIAN_KINERJA, "jabatan", "jabatan perjanjian tidak diubah; buat perjanjian baru"},
    {&SKEMA_PERJANJIAN_KINERJA, "urutan", "urutan perjanjian tidak diubah"},
    {&SKEMA_JABATAN, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_PEJABAT, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_MISI, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_RPJMD_SASARAN, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_TUJUAN, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_SASARAN, "kode", "kode tidak diubah karena dirujuk baris lain"},
    {&SKEMA_INDIKATOR, "kode", "kode indikator tetap selamanya"},
    {&SKEMA_ANGGARAN_VERSI, "nomor", "nomor versi tidak diubah karena dirujuk pagu"},
    {&SKEMA_POS_ANGGARAN, "kunci", "kunci pos tidak diubah karena dirujuk baris lain"},
    {&SKEMA_PENGUKURAN, "indikator", "indikator pengukuran tidak diubah"},
};

const char *rekam_tetap(const struct skema *s, const struct bidang *b)
{
    for (size_t i = 0; i < sizeof(TETAP) / sizeof(TETAP[0]); i++)
        if (TETAP[i].skema == s && strcmp(TETAP[i].bidang, b->nama) == 0)
            return TETAP[i].sebab;
    return NULL;
}

/* A PK is what was signed, and what is signed is what was approved. */
static int closed_pk(struct store *s, struct arena *a, const struct rekam_sasaran *x, struct err *e)
{
    const struct perjanjian_kinerja *k;

    (void)s;
    (void)a;
    if (!x->puncak || x->puncak->skema != &SKEMA_PERJANJIAN_KINERJA)
        return 0;
    k = x->puncak->isi;
    if (pk_terbuka(k->status))
        return 0;
    if (k->status == PK_DISETUJUI)
        return err_set(e, ERR_DENIED,
                       "Perjanjian Kinerja ini sudah disetujui; minta yang menyetujui membukanya "
                       "kembali");
    return err_set(e, ERR_DENIED,
                   "Perjanjian Kinerja ini sudah ditandatangani dan tidak berubah lagi; buat "
                   "perjanjian perubahan");
}

static int closed_renstra(struct store *s, struct arena *a, const struct rekam_sasaran *x,
                          struct err *e)
{
    struct baris_isi r;
    int rc;

    if (x->paket_id != 0 || x->renstra_id == 0)
        return 0;
    rc = store_baris_get(s, &SKEMA_RENSTRA, x->renstra_id, a, &r, e);
    if (rc <= 0 || ((const struct renstra *)r.isi)->status != RENSTRA_DITETAPKAN)
        return rc < 0 ? rc : 0;
    return err_set(e, ERR_DENIED,
                   "versi Renstra ini sudah ditetapkan dan tidak berubah lagi; buat versi "
                   "perubahan");
}

/* A submitted or verified triwulan closes its row; what belongs to the year is closed by the last.
 */
static int closed_ukur(struct store *s, struct arena *a, const struct rekam_sasaran *x,
                       struct err *e)
{
    const struct realisasi_triwulan *t = x->baris ? x->baris->isi : x->isi;
    const struct pengukuran *p;
    int triwulan = 4, rc;

    (void)a;
    if (!x->puncak || x->puncak->skema != &SKEMA_PENGUKURAN)
        return 0;
    p = x->puncak->isi;
    if (x->skema == &SKEMA_REALISASI_TRIWULAN && t && t->triwulan.ada)
        triwulan = (int)t->triwulan.nilai;
    rc = ukur_terkunci(s, x->paket_id, p->indikator, triwulan, e);
    if (rc <= 0)
        return rc;
    return err_set(e, ERR_DENIED,
                   "triwulan %d indikator ini sudah diajukan atau diverifikasi; mintalah agar "
                   "dibuka kembali",
                   triwulan);
}

/* What an approved report says; numbers stay open, a frozen version has its own. */
static int closed_lkjip(struct store *s, struct arena *a, const struct rekam_sasaran *x,
                        struct err *e)
{
    struct lkjip_posisi p;
    int rc;

    if (x->skema != &SKEMA_LAPORAN && (!x->puncak || x->puncak->skema != &SKEMA_LAPORAN))
        return 0;
    rc = store_lkjip_get(s, a, x->paket_id, &p, e);
    if (rc < 0 || lkjip_terbuka(p.status))
        return rc;
    return err_set(e, ERR_DENIED,
                   "laporan ini sudah %s; mintalah yang berhak menyetujui membukanya lagi",
                   pilihan_nama(PILIHAN_LKJIP_STATUS, p.status));
}

/* Every workflow that closes rows has its question here. */
static rekam_tutup_fn *const TUTUP[] = {
    closed_pk,
    closed_renstra,
    closed_ukur,
    closed_lkjip,
};

int rekam_tutup(struct store *s, struct arena *a, const struct rekam_sasaran *x, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < sizeof(TUTUP) / sizeof(TUTUP[0]); i++)
        rc = TUTUP[i](s, a, x, e);
    return rc;
}

enum aksi app_rekam_aksi(const char *tabel)
{
    const struct skema *s = NULL;

    for (size_t i = 0; i < sizeof(ATURAN) / sizeof(ATURAN[0]); i++)
        if (strcmp(ATURAN[i].skema->nama, tabel) == 0)
            s = ATURAN[i].skema;
    return rekam_aturan_of(s)->aksi;
}
