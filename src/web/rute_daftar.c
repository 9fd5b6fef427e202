/* SPDX-License-Identifier: MIT
 *
 * The one list of routes and pages. A page_x.c adds two declarations and two lines here.
 */
#include "web/rute_daftar.h"

#include "web/page_admin.h"
#include "web/page_admin_unit.h"
#include "web/page_akun.h"
#include "web/page_analisis.h"
#include "web/page_anggaran.h"
#include "web/page_audit.h"
#include "web/page_beranda.h"
#include "web/page_kenapa.h"
#include "web/page_kerja.h"
#include "web/page_lkjip.h"
#include "web/page_masuk.h"
#include "web/page_pemda.h"
#include "web/page_pengukuran.h"
#include "web/page_perencanaan.h"
#include "web/page_pk.h"
#include "web/page_rekam.h"
#include "web/page_tahun.h"
#include "web/page_unit.h"
#include "web/web_int.h"

/* One a line, so that additions do not meet. */
/* clang-format off */
const struct rute *const RUTE_DAFTAR[] = {
    RUTE_INTI,
    RUTE_MASUK,
    RUTE_BERANDA,
    RUTE_PEMDA,
    RUTE_AKUN,
    RUTE_ADMIN,
    RUTE_ADMIN_UNIT,
    RUTE_ANALISIS,
    RUTE_AUDIT,
    RUTE_TAHUN,
    RUTE_UNIT_PROFIL,
    RUTE_KENAPA,
    RUTE_REKAM_DAFTAR,
    RUTE_PERENCANAAN,
    RUTE_PERENCANAAN_RENSTRA,
    RUTE_PERENCANAAN_LAIN,
    RUTE_PERENCANAAN_POHON,
    RUTE_PERENCANAAN_VERSI,
    RUTE_PERENCANAAN_SALIN,
    RUTE_PERENCANAAN_TERAPKAN,
    RUTE_INDIKATOR,
    RUTE_KERJA,
    RUTE_LKJIP,
    RUTE_LKJIP_BEKU,
    RUTE_LKJIP_ISI,
    RUTE_LKJIP_TEMPLAT,
    RUTE_REKAM_DAFTAR,
    RUTE_ANGGARAN,
    RUTE_ANGGARAN_BULAN,
    RUTE_ANGGARAN_POS,
    RUTE_ANGGARAN_KAIT,
    RUTE_PENGUKURAN,
    RUTE_PENGUKURAN_RINCI,
    RUTE_PENGUKURAN_LANGKAH,
    RUTE_PENGUKURAN_LAIN,
    RUTE_PENGUKURAN_CETAK,
    RUTE_PK,
    RUTE_PK_NASKAH,
    RUTE_PK_SUSUN,
    RUTE_PK_LANGKAH,
    RUTE_PK_CETAK,
    NULL,
};

const struct halaman_jenis *const HALAMAN_DAFTAR[] = {
    HALAMAN_INTI,
    HALAMAN_ANGGARAN,
    HALAMAN_AUDIT,
    HALAMAN_TAHUN,
    HALAMAN_UNIT,
    HALAMAN_ANGGARAN_BULAN,
    HALAMAN_ANGGARAN_POS,
    HALAMAN_ANGGARAN_KAIT,
    HALAMAN_GALAT,
    HALAMAN_MASUK,
    HALAMAN_BERANDA,
    HALAMAN_PEMDA,
    HALAMAN_AKUN,
    HALAMAN_ADMIN,
    HALAMAN_ADMIN_UNIT,
    HALAMAN_ANALISIS,
    HALAMAN_KENAPA,
    HALAMAN_REKAM,
    HALAMAN_PENGUKURAN,
    HALAMAN_PENGUKURAN_RINCI,
    HALAMAN_PENGUKURAN_LAIN,
    HALAMAN_PENGUKURAN_CETAK,
    HALAMAN_ULANG,
    HALAMAN_PERENCANAAN,
    HALAMAN_PERENCANAAN_RENSTRA,
    HALAMAN_PERENCANAAN_LAIN,
    HALAMAN_PERENCANAAN_POHON,
    HALAMAN_PERENCANAAN_VERSI,
    HALAMAN_PERENCANAAN_SALIN,
    HALAMAN_PERENCANAAN_TERAPKAN,
    HALAMAN_INDIKATOR,
    HALAMAN_KERJA,
    HALAMAN_LKJIP,
    HALAMAN_LKJIP_BEKU,
    HALAMAN_LKJIP_ISI,
    HALAMAN_LKJIP_TEMPLAT,
    HALAMAN_PK,
    HALAMAN_PK_SUSUN,
    HALAMAN_PK_NASKAH,
    HALAMAN_PK_CETAK,
    NULL,
};
/* clang-format on */
