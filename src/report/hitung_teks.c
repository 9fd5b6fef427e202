/* SPDX-License-Identifier: MIT
 *
 * hitung_teks: the same values as hitung_json, laid out to be read.
 */
#include "report/hitung_teks.h"

#include "base/arena.h"
#include "base/format_angka.h"
#include "base/utf8.h"
#include "core/efisiensi.h"

#include <string.h>

enum { LEBAR_NAMA = 52, LEBAR_LABEL = 14, LEBAR_NILAI = 10, LEBAR_RUPIAH = 18 };

struct teks {
    struct arena *a;
    struct buf *b;
};

static void write_spaces(struct teks *t, size_t n)
{
    while (n-- > 0)
        buf_putc(t->b, ' ');
}

/* Left-aligned in `lebar` characters; longer text is cut and ends with "…". */
static void write_left(struct teks *t, const char *s, size_t lebar)
{
    size_t n = utf8_length(s);

    if (n <= lebar) {
        buf_puts(t->b, s);
        write_spaces(t, lebar - n);
        return;
    }
    for (size_t i = 0; i + 1 < lebar; i++) {
        size_t panjang = 1;

        while (((unsigned char)s[panjang] & 0xC0) == 0x80)
            panjang++;
        buf_put(t->b, s, panjang);
        s += panjang;
    }
    buf_puts(t->b, "…");
}

/* A code in a column of 5, never cut. */
static void write_kode(struct teks *t, const char *kode)
{
    size_t n = utf8_length(kode);

    buf_puts(t->b, kode);
    write_spaces(t, n < 5 ? 5 - n : 0);
}

/* Right-aligned in `lebar` characters; longer text stands a space behind what is before it. */
static void write_right(struct teks *t, const char *s, size_t lebar)
{
    size_t n = utf8_length(s);

    write_spaces(t, n < lebar ? lebar - n : 1);
    buf_puts(t->b, s);
}

static void write_title(struct teks *t, const char *judul)
{
    buf_printf(t->b, "\n%s\n", judul);
}

/* The number, or its state in words. */
static const char *text_of(struct teks *t, struct hasil h, uint8_t skala)
{
    return h.keadaan == KEADAAN_ADA ? hasil_format(t->a, h, skala) : keadaan_nama(h.keadaan);
}

/* A published value, with no fewer decimals than the computed one beside it. */
static const char *text_resmi(struct teks *t, struct angka resmi, uint8_t skala)
{
    return format_angka(t->a, resmi, resmi.nilai.skala > skala ? resmi.nilai.skala : skala);
}

/* "      Capaian           106,47  Sangat Tinggi" */
static void write_row(struct teks *t, const char *label, const char *nilai, const char *ket)
{
    write_spaces(t, 6);
    write_left(t, label, LEBAR_LABEL);
    write_right(t, nilai, LEBAR_NILAI);
    if (ket != NULL && ket[0] != '\0')
        buf_printf(t->b, "  %s", ket);
    buf_putc(t->b, '\n');
}

/* What is simply missing needs no formula. */
static void write_trace(struct teks *t, struct hasil h)
{
    const struct jejak *j = h.jejak;

    if (j == NULL || h.keadaan == KEADAAN_BELUM_ADA_REALISASI || h.keadaan == KEADAAN_TANPA_TARGET)
        return;
    write_spaces(t, 8);
    buf_printf(t->b, "%s: %s\n", j->rumus, j->hitungan);
}

static void write_indikator(struct teks *t, const struct hitung_indikator *i)
{
    struct angka terhitung = {i->realisasi_terhitung.keadaan == KEADAAN_ADA,
                              i->realisasi_terhitung.nilai};

    write_kode(t, text_or(i->data->kode, ""));
    buf_printf(t->b, " %s", text_or(i->data->uraian, ""));
    if (i->data->satuan != NULL)
        buf_printf(t->b, " (%s)", i->data->satuan);
    buf_putc(t->b, '\n');
    write_row(t, "Target", format_angka(t->a, i->target, i->desimal), i->target_asal);
    write_row(t, "Realisasi", format_angka(t->a, i->realisasi, i->desimal), i->realisasi_asal);
    if (terhitung.ada) {
        write_row(t, "Terhitung", format_angka(t->a, terhitung, i->desimal),
                  i->berbeda ? "berbeda dari realisasi" : NULL);
        write_trace(t, i->realisasi_terhitung);
    }
    write_row(t, "Capaian", text_of(t, i->capaian, 2),
              i->predikat == NULL ? NULL : i->predikat->predikat);
    write_trace(t, i->capaian);
    if (i->target_akhir.ada) {
        write_row(t, "Target akhir", format_angka(t->a, i->target_akhir, i->desimal), NULL);
        write_row(t, "Kemajuan", text_of(t, i->kemajuan, 2), NULL);
        write_trace(t, i->kemajuan);
    }
}

static void write_kelompok(struct teks *t, const struct hitung *h)
{
    write_title(t, "RATA-RATA CAPAIAN");
    for (size_t i = 0; i < h->n_kelompok; i++) {
        const struct hitung_kelompok *k = &h->kelompok[i];

        write_kode(t, text_or(k->kode, ""));
        buf_putc(t->b, ' ');
        write_left(t, text_or(k->uraian, ""), LEBAR_NAMA);
        write_right(t, k->n == 0 ? "tanpa indikator sendiri" : text_of(t, k->rata_rata, 2),
                    LEBAR_NILAI);
        if (k->predikat != NULL)
            buf_printf(t->b, "  %s", k->predikat->predikat);
        buf_putc(t->b, '\n');
        if (k->dilewati > 0)
            buf_printf(t->b, "      %zu indikator tanpa capaian tidak ikut dirata-rata\n",
                       k->dilewati);
    }
    write_left(t, "Semua indikator tujuan dan sasaran", LEBAR_NAMA + 6);
    write_right(t, text_of(t, h->rata_rata, 2), LEBAR_NILAI);
    buf_printf(t->b, "%s%s\n", h->predikat == NULL ? "" : "  ",
               h->predikat == NULL ? "" : h->predikat->predikat);
    buf_printf(t->b,
               "melebihi target %zu, sesuai target %zu, di bawah target %zu, tanpa capaian %zu\n",
               h->melebihi, h->sesuai, h->di_bawah, h->tanpa_capaian);
}

static void write_money(struct teks *t, struct uang pagu, struct uang realisasi, struct uang sisa,
                        struct hasil serapan)
{
    write_right(t, format_uang(t->a, pagu), LEBAR_RUPIAH);
    write_right(t, format_uang(t->a, realisasi), LEBAR_RUPIAH);
    write_right(t, format_uang(t->a, sisa), LEBAR_RUPIAH);
    write_spaces(t, 2);
    buf_printf(t->b, "%s\n", text_of(t, serapan, 2));
}

static void write_pos(struct teks *t, const struct hitung_pos *p, size_t dalam)
{
    write_spaces(t, 2 * dalam);
    write_left(t, text_or(p->data->nama, ""), LEBAR_NAMA - 2 * dalam);
    write_money(t, p->pagu_akhir, p->realisasi, p->sisa, p->serapan);
    if (p->selisih_anak) {
        write_spaces(t, 2 * dalam + 2);
        buf_puts(t->b, "angka yang tercatat berbeda dari jumlah rinciannya\n");
    }
    for (size_t i = 0; i < p->n; i++)
        write_pos(t, p->anak[i], dalam + 1); /* three levels at most */
}

static void write_sum(struct teks *t, const char *nama, const struct hitung_jumlah *j)
{
    write_left(t, nama, LEBAR_NAMA);
    write_money(t, j->pagu_akhir, j->realisasi, j->sisa, j->serapan);
}

static void write_anggaran(struct teks *t, const struct hitung *h)
{
    write_title(t, "ANGGARAN");
    write_left(t, "Uraian", LEBAR_NAMA);
    write_right(t, "Pagu", LEBAR_RUPIAH);
    write_right(t, "Realisasi", LEBAR_RUPIAH);
    write_right(t, "Sisa", LEBAR_RUPIAH);
    buf_puts(t->b, "  Serapan\n");
    for (size_t i = 0; i < h->anggaran->n; i++)
        write_pos(t, h->anggaran->program[i], 0);
    write_sum(t, "Jumlah", &h->anggaran->total);
    if (h->anggaran->total.belum_lengkap)
        buf_puts(t->b, "  realisasi sebagian pos belum diisi: jumlah belum lengkap\n");
    write_sum(t, "Program pendukung (selain penunjang urusan)", &h->anggaran->pendukung);
    for (size_t i = 0; i < h->n_per_sasaran; i++)
        write_sum(t, arena_printf(t->a, "Sasaran %s", text_or(h->per_sasaran[i].sasaran->kode, "")),
                  &h->per_sasaran[i].jumlah);
}

static void write_efisiensi(struct teks *t, const struct hitung *h)
{
    write_title(t, "EFISIENSI");
    for (size_t i = 0; i < h->n_efisiensi; i++) {
        const struct hitung_efisiensi *e = &h->efisiensi[i];

        write_kode(t, text_or(e->sasaran->kode, ""));
        buf_printf(t->b, " %s\n", text_or(e->sasaran->uraian, ""));
        write_row(t, "Capaian", text_of(t, e->capaian, 2), NULL);
        write_row(t, "Serapan", text_of(t, e->serapan, 2), NULL);
        write_row(t, "Efisiensi", text_of(t, e->nilai, 2),
                  arena_printf(t->a, "%s; %s", efisiensi_metode_nama(e->metode), e->keterangan));
        write_trace(t, e->nilai);
        if (e->ne.keadaan == KEADAAN_ADA) {
            write_row(t, "Nilai (NE)", text_of(t, e->ne, 2), NULL);
            write_trace(t, e->ne);
        }
    }
}

static void write_unsur(struct teks *t, const struct hitung_unsur *u)
{
    write_kode(t, text_or(u->kode, ""));
    buf_putc(t->b, ' ');
    write_left(t, text_or(u->nama, ""), LEBAR_NAMA);
    write_right(t, u->n > 0 ? format_bulat(t->a, u->n) : TANPA_NILAI, 8);
    write_right(t, hasil_format(t->a, u->nrr, 4), 8);
    write_right(t, hasil_format(t->a, u->nilai, 2), 8);
    buf_printf(t->b, "  %s\n", text_or(u->mutu, TANPA_NILAI));
}

static void write_skm(struct teks *t, const struct hitung_skm *s)
{
    write_title(t, "SURVEI KEPUASAN MASYARAKAT");
    buf_printf(t->b, "Metode: %s; bobot %s; responden %s\n", s->metode, s->bobot,
               s->responden.ada ? format_bulat(t->a, s->responden.nilai) : TANPA_NILAI);
    if (s->sampel_minimum.ada)
        buf_printf(t->b, "Sampel minimum %s: %s\n", format_bulat(t->a, s->sampel_minimum.nilai),
                   s->sampel_cukup ? "cukup" : "belum cukup");
    for (size_t i = 0; i < s->n_unsur; i++)
        write_unsur(t, &s->unsur[i]);
    for (size_t i = 0; i < s->n_layanan; i++) {
        write_left(t, text_or(s->layanan[i].nama, ""), LEBAR_NAMA + 6);
        write_right(t, hasil_format(t->a, s->layanan[i].ikm, 2), 24);
        buf_printf(t->b, "  %s\n", text_or(s->layanan[i].mutu, TANPA_NILAI));
    }
    write_row(t, "IKM", text_of(t, s->ikm, 2),
              s->mutu == NULL ? NULL : arena_printf(t->a, "%s (%s)", s->mutu, s->kinerja));
    write_trace(t, s->ikm);
    if (s->data->resmi.ada)
        write_row(t, "IKM resmi", text_resmi(t, s->data->resmi, 2), NULL);
    if (s->peringatan != NULL)
        buf_printf(t->b, "      %s\n", s->peringatan);
}

static void write_penilaian(struct teks *t, const char *judul, const struct hitung_penilaian *p)
{
    uint8_t skala = p->total.keadaan == KEADAAN_ADA ? p->total.nilai.skala : 2;

    write_title(t, judul);
    for (size_t i = 0; p->instrumen != NULL && i < p->instrumen->butir.n; i++) {
        const struct instrumen_butir *b = &p->instrumen->butir.v[i];
        struct hasil h = p->nilai[i].nilai;

        if (b->induk != NULL || h.keadaan != KEADAAN_ADA)
            continue;
        write_kode(t, b->kode);
        buf_putc(t->b, ' ');
        write_left(t, text_or(b->uraian, ""), LEBAR_NAMA);
        write_right(t, format_desimal(t->a, h.nilai), LEBAR_NILAI);
        buf_putc(t->b, '\n');
    }
    write_row(t, "Terhitung", text_of(t, p->total, skala), p->kategori);
    write_trace(t, p->total);
    if (p->data->resmi.ada)
        write_row(t, "Resmi", text_resmi(t, p->data->resmi, skala),
                  arena_printf(t->a, "%s%s", text_or(p->dipakai_kategori, ""),
                               p->berbeda ? "; berbeda dari yang terhitung" : ""));
}

void hitung_teks_write(struct arena *a, struct buf *out, const struct hitung *h)
{
    struct teks t = {.a = a, .b = out};
    const struct paket *p = h->paket;

    buf_printf(out, "%s, %s, tahun %d\n", p->unit == NULL ? "" : text_or(p->unit->nama, ""),
               p->pemda == NULL ? "" : text_or(p->pemda->nama, ""), (int)p->tahun.nilai);
    write_title(&t, "INDIKATOR");
    for (size_t i = 0; i < h->n_indikator; i++)
        write_indikator(&t, &h->indikator[i]);
    write_kelompok(&t, h);
    if (h->anggaran != NULL)
        write_anggaran(&t, h);
    if (h->n_efisiensi > 0)
        write_efisiensi(&t, h);
    if (h->skm != NULL)
        write_skm(&t, h->skm);
    if (h->akip != NULL)
        write_penilaian(&t, "EVALUASI AKIP", h->akip);
    if (h->kematangan != NULL)
        write_penilaian(&t, "KEMATANGAN PERANGKAT DAERAH", h->kematangan);
    if (h->ipp != NULL)
        write_penilaian(&t, "INDEKS PELAYANAN PUBLIK", h->ipp);
}
