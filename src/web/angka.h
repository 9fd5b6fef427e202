/* SPDX-License-Identifier: MIT
 *
 * angka: a computed number in a page: its text, what it is called when there is none, a link to why
 * it is what it is, and a mark with the reason when it needs attention. Printed by {{>angka}}
 * within the section of the value: <td class="angka">{{#capaian}}{{>angka}}{{/capaian}}</td>.
 *
 * Keys (`kunci`) of the explanation, GET /kenapa?kunci=..:
 *   indikator.KODE.capaian|realisasi|target|kemajuan|realisasi_terhitung|angka_capaian
 *   indikator.KODE.tahun_2023             capaian of an earlier year
 *   indikator.KODE.pembanding_0_selisih|pembanding_0_rasio
 *   kelompok.sasaran_S1.rata_rata, kelompok.tujuan_T1.rata_rata, ringkas.rata_rata
 *   pos.KUNCI.pagu|realisasi|sisa|serapan
 *   anggaran.total|pendukung.pagu|realisasi|sisa|serapan
 *   sasaran.S1.pagu|realisasi|sisa|serapan   money of the sasaran
 *   efisiensi.S1.nilai|ne|capaian|serapan; efisiensi.S1.selisih|sisa|pmk_214: by that method
 *   skm.ikm, skm.UNSUR.nrr|nilai|tertimbang, penilaian.akip|akip_lalu|kematangan|ipp.total
 */
#ifndef CERMAT_WEB_ANGKA_H
#define CERMAT_WEB_ANGKA_H

#include "core/hitung.h"
#include "web/web.h"

/* Declaration of a number, for halaman_jenis of pages: {"capaian", PANDANG_PETA, ANGKA_JENIS}. */
extern const struct pandang_jenis ANGKA_JENIS[];

/* `kunci` NULL: no link. A state prints its words. */
struct pandang *angka_hasil(struct req *r, struct hasil h, uint8_t skala, const char *kunci);
/* The same with " %" behind it. */
struct pandang *angka_persen(struct req *r, struct hasil h, const char *kunci);
struct pandang *angka_nilai(struct req *r, struct angka n, uint8_t skala, const char *kunci);
struct pandang *angka_uang(struct req *r, struct uang u, const char *kunci);
/* A whole number that explains itself by nothing: a count. */
struct pandang *angka_cacah(struct req *r, int64_t n);
/* Puts a mark with its reason beside the number: "di bawah target". */
void angka_tandai(struct req *r, struct pandang *angka, const char *sebab);

/* Target, realisasi and capaian of an indicator, with key and mark ("di bawah target"). */
struct pandang *angka_target(struct req *r, const struct hitung_indikator *i);
struct pandang *angka_realisasi(struct req *r, const struct hitung_indikator *i);
struct pandang *angka_capaian(struct req *r, const struct hitung_indikator *i);
/* Serapan of a pos, marked when money was spent over the pagu. */
struct pandang *angka_serapan(struct req *r, const struct hitung_pos *p);

#endif
