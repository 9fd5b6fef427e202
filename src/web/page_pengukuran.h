/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran: what the pages of /pengukuran share (only for page_pengukuran*.c).
 */
#ifndef CERMAT_WEB_PAGE_PENGUKURAN_H
#define CERMAT_WEB_PAGE_PENGUKURAN_H

#include "app/app_ukur.h"
#include "web/web.h"

enum { UKUR_KODE_MAKS = 64, UKUR_ANGKA_MAKS = 40 };

extern const char *const TW_ROMAWI[5]; /* 1..4 */

/* A status as it looks: {{>ukur_status}} within its section. */
extern const struct pandang_jenis UKUR_STATUS_JENIS[];
struct pandang *ukur_status_pandang(struct req *r, const struct ukur_baris *b);

/* Links between the pages, in every page: {{>ukur_tab}}. `tab`: the one that is open. */
extern const struct pandang_jenis UKUR_TAB_JENIS[];
void ukur_tab_add(struct req *r, struct pandang *isi, const char *tab);

/* Problems of a form that was refused, above the page: {{>ukur_masalah}}. */
extern const struct pandang_jenis UKUR_MASALAH_JENIS[];
struct ukur_gagal { /* why a page comes back; NULL: it does not */
    int status;
    const char *pesan;
    const struct masalah_list *masalah;
};
void ukur_masalah_add(struct req *r, struct pandang *isi, const struct ukur_gagal *g);

struct app_ukur ukur_app(struct req *r, struct masalah_list *m);
struct halaman ukur_halaman(struct req *r, const char *judul);
/* Quarter of the address, else the one that is being filled in now. */
int ukur_tw(const struct req *r);
/* "/pengukuran/rinci?unit=..&tahun=..&tw=..&kode=..", for another quarter than the address too. */
const char *ukur_alamat(const struct req *r, const char *jalur, const char *kode, int tw);
/* Is the indicator the person's own: of a jabatan of one of his penugasan, or on its behalf? */
bool ukur_milik(const struct req *r, const struct hitung_indikator *i);
const char *ukur_jabatan_nama(const struct req *r, const char *kode);
/* Does the year's realisasi come of the values of a formula? */
bool ukur_rumus(const struct hitung_indikator *i);
/* The value of a quarter for a cell: as shown, "–" when there is none. */
const char *ukur_angka(struct req *r, struct angka n, uint8_t desimal);

/* The sheet of the quarter and the page of one indicator, also as answers to refused forms. */
MUST_CHECK int ukur_lembar_tulis(struct req *r, const struct ukur_gagal *g, struct err *e);
MUST_CHECK int ukur_rinci_tulis(struct req *r, const char *kode, const struct ukur_gagal *g,
                                struct err *e);

extern const struct rute RUTE_PENGUKURAN[], RUTE_PENGUKURAN_RINCI[], RUTE_PENGUKURAN_LAIN[],
    RUTE_PENGUKURAN_LANGKAH[], RUTE_PENGUKURAN_CETAK[];
extern const struct halaman_jenis HALAMAN_PENGUKURAN[], HALAMAN_PENGUKURAN_RINCI[],
    HALAMAN_PENGUKURAN_LAIN[], HALAMAN_PENGUKURAN_CETAK[];

#endif
