/* SPDX-License-Identifier: MIT
 *
 * lkjip_bab: the composition functions of the report, by chapter, and the words about indicators
 * they share. Private to core/lkjip_*.c; the block names stand in lkjip.c.
 */
#ifndef CERMAT_CORE_LKJIP_BAB_H
#define CERMAT_CORE_LKJIP_BAB_H

#include "core/lkjip_bantu.h"

/* lkjip_indikator.c: indicators in words and cells */
/* Value with the indicator's own decimals, without unit. */
const char *angka_teks(struct arena *a, const struct hitung_indikator *x, struct angka v);
void sel_target(struct dok *d, struct dok_sel *s, const struct hitung_indikator *x);
/* Realisasi; the computed value beside a different official one in brackets below it. */
void sel_realisasi(struct dok *d, struct dok_sel *s, const struct hitung_indikator *x);
/* Name of a pos, indented by its level, programmes bold. */
void sel_pos(struct dok *d, struct dok_sel *s, const struct hitung_pos *p);
/* True when the pos, or one below it, has an indicator. */
bool pos_ada_indikator(const struct hitung_pos *p);
void sel_predikat(struct dok *d, struct dok_sel *s, const struct skala_kelas *k);
/* Realisasi of the year before the report year. */
struct angka realisasi_lalu(const struct lkjip *l, const struct hitung_indikator *x);
/* For an indicator of a tujuan: the indicator of one of its sasaran that is measured by the same
 * value (same source, target and realisasi), under which both are analysed. NULL: none. */
const struct hitung_indikator *indikator_kembar(const struct lkjip *l,
                                                const struct hitung_indikator *x);
/* What the measurement is computed from, or what stands beside it: enum sumber_realisasi, 0: none.
 */
int indikator_asal(const struct hitung_indikator *x);
/* Id of a block of one indicator: "tabel.target.S1.1". */
const char *blok_id(const struct lkjip *l, const char *awal, const struct hitung_indikator *x);
/* "88,24 persen", "63,16", "12 laporan" */
const char *nilai_satuan(const struct lkjip *l, const struct hitung_indikator *x, struct angka v);
/* A difference of two values: percentages differ by "poin persen". */
const char *selisih_satuan(const struct lkjip *l, const struct hitung_indikator *x, struct angka v);
/* "Dari jumlah itu, 2 indikator melebihi target dan ..."; "" without indicators. */
const char *ringkas_target(const struct lkjip *l);
/* "melebihi target", "sesuai target", "belum mencapai target", or the state in words */
const char *kata_capaian(const struct hitung_indikator *x);

/* lkjip_depan.c */
void sampul_compose(const struct lkjip *l, struct dok *d);
void kata_pengantar_compose(const struct lkjip *l, struct dok *d);
void ikhtisar_compose(const struct lkjip *l, struct dok *d);
void daftar_isi_compose(const struct lkjip *l, struct dok *d);
void daftar_tabel_compose(const struct lkjip *l, struct dok *d);
void daftar_gambar_compose(const struct lkjip *l, struct dok *d);
void daftar_lampiran_compose(const struct lkjip *l, struct dok *d);
void penutup_tanda_tangan(const struct lkjip *l, struct dok *d);

/* lkjip_bab1.c, lkjip_bab2.c, lkjip_bab3.c, lkjip_bab4.c: the sections of a chapter, in order */
extern const struct bab BAB_1, BAB_2, BAB_3, BAB_4;

/* lkjip_wilayah.c, lkjip_pegawai.c, lkjip_organisasi.c */
lkjip_isi_fn wilayah_isi, penduduk_isi, pegawai_isi, organisasi_isi, tugas_isi;
lkjip_isi_fn tabel_desa, tabel_penduduk, tabel_pegawai_status, tabel_pegawai_pendidikan;
lkjip_isi_fn tabel_pegawai_golongan, tabel_pegawai_eselon, tabel_pegawai_jabatan;
lkjip_isi_fn gambar_organisasi;

/* lkjip_renstra.c, lkjip_pohon.c, lkjip_rencana.c, lkjip_rencana_anggaran.c */
lkjip_isi_fn visi_isi, keterkaitan_isi, renstra_isi, strategi_isi, pohon_isi, iku_isi;
lkjip_isi_fn rencana_isi, perjanjian_isi, rencana_anggaran_isi;
lkjip_isi_fn tabel_keterkaitan, tabel_renstra, tabel_iku, tabel_rencana, tabel_pk_murni;
lkjip_isi_fn tabel_pk_perubahan, tabel_anggaran_program, tabel_anggaran_sasaran, tabel_belanja;
lkjip_isi_fn gambar_pohon;
/* The indicators of one PK; with TW I-IV when it has them. */
void tabel_pk(const struct lkjip *l, struct dok *d, const char *id, const char *judul,
              const struct perjanjian_kinerja *pk);
/* "Belanja Modal"; "–" for an unknown one. */
const char *belanja_nama(int jenis);
/* Words of the sasaran; without one, that the programmes stand alone. */
const char *sasaran_nama(const struct hitung_sasaran_anggaran *x);

/* lkjip_capaian.c, lkjip_analisis.c */
lkjip_isi_fn cara_ukur_isi, capaian_isi, analisis_isi, program_isi;
lkjip_isi_fn tabel_skala, tabel_capaian, tabel_rekap, tabel_sasaran_capaian, tabel_program;
lkjip_isi_fn grafik_capaian;
/* The seven analyses of one indicator (PermenPANRB 53/2014, Lampiran II), below a level 3 heading.
 */
void analisis_indikator(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x);

/* lkjip_skm.c, lkjip_penilaian.c: the evidence behind an indicator measured by an instrument */
lkjip_isi_fn skm_isi, akip_isi, kematangan_isi, ipp_isi, lhe_isi;
/* Those of them that no indicator rests on; the others stand with their indicator. */
lkjip_isi_fn penilaian_lain_isi;
lkjip_isi_fn tabel_mutu, tabel_unsur, tabel_layanan, tabel_frekuensi, tabel_responden;
lkjip_isi_fn tabel_tindak_lanjut_skm, grafik_unsur;
lkjip_isi_fn tabel_akip, tabel_kematangan, tabel_ipp;

/* lkjip_anggaran.c, lkjip_efisiensi.c */
#define REALISASI_BELUM_LENGKAP                                                                    \
    "Realisasi sebagian program, kegiatan, atau sub kegiatan belum diisi, sehingga jumlah ini "    \
    "belum lengkap."
lkjip_isi_fn realisasi_isi, efisiensi_isi, efektivitas_isi, pengadaan_isi;
lkjip_isi_fn tabel_realisasi, tabel_realisasi_sasaran, tabel_kinerja_anggaran;
lkjip_isi_fn tabel_realisasi_belanja, tabel_efisiensi, tabel_efektivitas, tabel_pengadaan;
lkjip_isi_fn grafik_serapan;

/* lkjip_bab4.c */
lkjip_isi_fn prestasi_isi, inovasi_isi, simpulan_isi, langkah_isi;
lkjip_isi_fn tabel_prestasi, tabel_inovasi, tabel_simpulan;

/* lkjip_pk.c */
void lampiran_compose(const struct lkjip *l, struct dok *d);

#endif
