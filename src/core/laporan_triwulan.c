/* SPDX-License-Identifier: MIT
 *
 * laporan_triwulan: composes the papers of a quarter.
 */
#include "core/laporan_triwulan.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/paket_skema.h"
#include "core/ukur.h"

const struct pilihan PILIHAN_SURAT[] = {
    {"blangko", SURAT_BLANGKO, "Blangko isian pengukuran"},
    {"rencana-aksi", SURAT_RENCANA_AKSI, "Rencana aksi"},
    {"laporan", SURAT_LAPORAN, "Laporan kinerja"},
    {"berita-acara", SURAT_BERITA_ACARA, "Berita acara evaluasi internal"},
    {"pengantar", SURAT_PENGANTAR, "Surat pengantar"},
    {0},
};

struct susun { /* one document being made */
    struct arena *a;
    const struct hitung *h;
    const struct paket *p;
    const struct laporan_triwulan *l;
    struct dok *d;
    const char *romawi, *unit;
};

#define GARIS "……………………………"

static const char *date_of(const struct susun *s)
{
    return tanggal_ada(s->l->tanggal) ? tanggal_format(s->a, s->l->tanggal) : GARIS;
}

static void title(struct susun *s, const char *judul)
{
    struct dok_blok *b = dok_paragraf(s->d, GAYA_TENGAH);

    teks_add(s->a, &b->teks, DOK_TEBAL, text_upper(s->a, judul));
    teks_baris(s->a, &b->teks);
    teks_add(s->a, &b->teks, DOK_TEBAL, text_upper(s->a, s->unit));
    teks_baris(s->a, &b->teks);
    teks_add(s->a, &b->teks, DOK_TEBAL,
             arena_printf(s->a, "TRIWULAN %s TAHUN %d", s->romawi, (int)s->p->tahun.nilai));
}

static bool taken(const struct susun *s, const struct hitung_indikator *i)
{
    return s->l->jabatan == NULL || text_eq(i->data->penanggung_jawab, s->l->jabatan);
}

static struct dok_tabel *table(struct susun *s, const char *id, const char *judul,
                               const struct dok_kolom *k, size_t n, const char *const *kepala)
{
    struct dok_tabel *t = dok_tabel(s->d, id, judul, k, n)->tabel;

    tabel_kepala(s->d, t, kepala);
    return t;
}

static void put_target(struct susun *s, struct dok_sel *sel, const struct hitung_indikator *i)
{
    sel_teks(s->d, &sel[0], i->data->uraian);
    sel_teks(s->d, &sel[1], text_or(i->data->satuan, TANPA_NILAI));
    sel_angka(s->d, &sel[2], i->triwulan[s->l->triwulan - 1].target, i->desimal, NULL);
}

static void blank_form(struct susun *s)
{
    static const struct dok_kolom K[] = {{300, RATA_KIRI},  {90, RATA_TENGAH}, {100, RATA_KANAN},
                                         {110, RATA_KANAN}, {110, RATA_KANAN}, {290, RATA_KIRI}};
    static const char *const KEPALA[] = {"Indikator",
                                         "Satuan",
                                         "Target s.d.",
                                         "Realisasi",
                                         "Pembilang / penyebut",
                                         "Analisis, hambatan, solusi"};
    struct dok_tabel *t = table(s, "tabel.blangko", "Isian Pengukuran", K, 6, KEPALA);

    for (size_t k = 0; k < s->h->n_indikator; k++) {
        const struct hitung_indikator *i = &s->h->indikator[k];
        struct dok_sel *sel;

        if (!taken(s, i))
            continue;
        sel = tabel_baris(s->d, t)->sel;
        put_target(s, sel, i);
        for (size_t c = 3; c < 6; c++)
            sel_teks(s->d, &sel[c],
                     c == 4 && !text_empty(i->data->pembilang) ? "      /      " : " ");
    }
    dok_paragraf_teks(s->d, GAYA_CATATAN,
                      "Diisi oleh penanggung jawab indikator, lalu diserahkan kepada operator "
                      "untuk dimasukkan atas nama penanggung jawab.");
}

/* The table of realisasi that the report and the minutes share. */
static void results(struct susun *s)
{
    static const struct dok_kolom K[] = {{300, RATA_KIRI},  {90, RATA_TENGAH}, {110, RATA_KANAN},
                                         {120, RATA_KANAN}, {130, RATA_KANAN}, {110, RATA_KANAN},
                                         {140, RATA_KIRI}};
    static const char *const KEPALA[] = {"Indikator", "Satuan",         "Target s.d.",
                                         "Realisasi", "Realisasi s.d.", "Capaian (%)",
                                         "Predikat"};
    struct dok_tabel *t = table(
        s, "tabel.capaian",
        arena_printf(s->a, "Capaian Kinerja sampai dengan Triwulan %s", s->romawi), K, 7, KEPALA);

    for (size_t k = 0; k < s->h->n_indikator; k++) {
        const struct hitung_indikator *i = &s->h->indikator[k];
        const struct hitung_triwulan *w = &i->triwulan[s->l->triwulan - 1];
        struct dok_sel *sel;

        if (!taken(s, i) || !ukur_perlu(i, s->l->triwulan))
            continue;
        sel = tabel_baris(s->d, t)->sel;
        put_target(s, sel, i);
        sel_angka(s->d, &sel[3], w->realisasi, i->desimal, w->dari_rumus.jejak);
        sel_hasil(s->d, &sel[4], w->sampai, i->desimal);
        sel_hasil(s->d, &sel[5], w->capaian, 2);
        sel_teks(s->d, &sel[6], w->predikat != NULL ? w->predikat->predikat : TANPA_NILAI);
    }
}

static void points(struct susun *s, const char *sebutan, const char *const *v, size_t n)
{
    if (n == 0)
        return;
    dok_paragraf_teks(s->d, GAYA_ISI_RAPAT, arena_printf(s->a, "%s:", sebutan));
    for (size_t k = 0; k < n; k++)
        dok_paragraf_teks(s->d, GAYA_DAFTAR_BUTIR, v[k]);
}

/* Analysis, obstacles and solutions of each indicator that has any. */
static void analyses(struct susun *s)
{
    for (size_t k = 0; k < s->h->n_indikator; k++) {
        const struct hitung_indikator *i = &s->h->indikator[k];
        const struct realisasi_triwulan *d = i->triwulan[s->l->triwulan - 1].data;
        struct dok_blok *b;

        if (d == NULL || !taken(s, i) || d->analisis.n + d->hambatan.n + d->solusi.n == 0)
            continue;
        b = dok_paragraf(s->d, GAYA_ISI_RAPAT);
        teks_add(s->a, &b->teks, DOK_TEBAL, i->data->uraian);
        points(s, "Analisis", d->analisis.v, d->analisis.n);
        points(s, "Hambatan", d->hambatan.v, d->hambatan.n);
        points(s, "Solusi", d->solusi.v, d->solusi.n);
    }
}

static const struct rencana_aksi_triwulan *quarter(const struct susun *s,
                                                   const struct rencana_aksi *x)
{
    for (size_t k = 0; k < x->triwulan.n; k++)
        if (x->triwulan.v[k].triwulan.ada && x->triwulan.v[k].triwulan.nilai == s->l->triwulan)
            return &x->triwulan.v[k];
    return NULL;
}

static void action_plan(struct susun *s)
{
    static const struct dok_kolom K[] = {{300, RATA_KIRI},  {180, RATA_KIRI},  {130, RATA_KIRI},
                                         {100, RATA_KANAN}, {100, RATA_KANAN}, {190, RATA_KIRI}};
    static const char *const KEPALA[] = {"Rencana aksi", "Penanggung jawab", "Jadwal",
                                         "Target",       "Realisasi",        "Keadaan"};
    struct dok_tabel *t =
        table(s, "tabel.rencana_aksi", arena_printf(s->a, "Rencana Aksi Triwulan %s", s->romawi), K,
              6, KEPALA);
    static const struct rencana_aksi_triwulan kosong;

    for (size_t k = 0; k < s->p->rencana_aksi.n; k++) {
        const struct rencana_aksi *x = &s->p->rencana_aksi.v[k];
        const struct rencana_aksi_triwulan *w = quarter(s, x);
        const struct jabatan *j =
            x->penanggung_jawab == NULL ? NULL : paket_jabatan(s->p, x->penanggung_jawab);
        struct dok_sel *sel;

        if (s->l->jabatan != NULL && !text_eq(x->penanggung_jawab, s->l->jabatan))
            continue;
        w = w == NULL ? &kosong : w;
        sel = tabel_baris(s->d, t)->sel;
        sel_teks(s->d, &sel[0], x->uraian);
        sel_teks(s->d, &sel[1], j == NULL ? TANPA_NILAI : text_or(j->nama, j->kode));
        sel_teks(s->d, &sel[2], text_or(w->jadwal, TANPA_NILAI));
        sel_angka(s->d, &sel[3], w->target, w->target.nilai.skala, NULL);
        sel_angka(s->d, &sel[4], w->realisasi, w->realisasi.nilai.skala, NULL);
        sel_teks(
            s->d, &sel[5],
            text_or(w->keterangan,
                    text_or(pilihan_nama(PILIHAN_RENCANA_AKSI_STATUS, w->status), TANPA_NILAI)));
    }
}

/* Place, date, jabatan of the head, and room for name and NIP. */
static void signature(struct susun *s)
{
    const struct jabatan *kepala = NULL;
    const struct pejabat *o = NULL;

    for (size_t k = 0; k < s->p->jabatan.n && kepala == NULL; k++)
        if (text_empty(s->p->jabatan.v[k].induk))
            kepala = &s->p->jabatan.v[k];
    for (size_t k = 0; kepala != NULL && k < s->p->pejabat.n; k++)
        if (text_eq(s->p->pejabat.v[k].jabatan, kepala->kode) &&
            (o == NULL || tanggal_cmp(s->p->pejabat.v[k].mulai, o->mulai) > 0))
            o = &s->p->pejabat.v[k];
    dok_paragraf_teks(s->d, GAYA_TANDA_TANGAN,
                      arena_printf(s->a, "%s, %s", text_or(s->p->unit->tempat, GARIS), date_of(s)));
    dok_paragraf_teks(s->d, GAYA_TANDA_TANGAN,
                      kepala == NULL ? GARIS : text_or(kepala->nama, kepala->kode));
    for (int k = 0; k < 3; k++)
        dok_paragraf_teks(s->d, GAYA_TANDA_TANGAN, "\xc2\xa0"); /* room to sign */
    dok_paragraf_teks(s->d, GAYA_TANDA_TANGAN, o == NULL ? GARIS : text_or(o->nama, GARIS));
    if (o != NULL && !text_empty(o->nip))
        dok_paragraf_teks(s->d, GAYA_TANDA_TANGAN, arena_printf(s->a, "NIP %s", o->nip));
}

static size_t count(const struct susun *s, bool tercapai)
{
    size_t n = 0;

    for (size_t k = 0; k < s->h->n_indikator; k++) {
        const struct hitung_triwulan *w = &s->h->indikator[k].triwulan[s->l->triwulan - 1];

        if (taken(s, &s->h->indikator[k]) && w->capaian.keadaan == KEADAAN_ADA &&
            (!tercapai || desimal_cmp(w->capaian.nilai, desimal_of(100)) >= 0))
            n++;
    }
    return n;
}

static void minutes(struct susun *s)
{
    dok_paragraf_teks(
        s->d, GAYA_ISI,
        arena_printf(s->a,
                     "Pada tanggal %s bertempat di %s telah dilaksanakan evaluasi internal atas "
                     "capaian kinerja sampai dengan triwulan %s tahun %d. Dari %zu indikator yang "
                     "capaiannya dapat dihitung, %zu mencapai atau melampaui target.",
                     date_of(s), s->unit, s->romawi, (int)s->p->tahun.nilai, count(s, false),
                     count(s, true)));
    results(s);
    dok_paragraf_teks(s->d, GAYA_ISI_RAPAT, "Hasil pembahasan:");
    analyses(s);
    dok_paragraf_teks(s->d, GAYA_ISI,
                      "Demikian berita acara ini dibuat untuk menjadi dasar tindak lanjut.");
}

static void letter(struct susun *s)
{
    dok_paragraf_teks(s->d, GAYA_ISI_RAPAT, "Nomor: " GARIS);
    dok_paragraf_teks(s->d, GAYA_ISI_RAPAT, "Lampiran: 1 (satu) berkas");
    dok_paragraf_teks(s->d, GAYA_ISI_RAPAT,
                      arena_printf(s->a, "Hal: Laporan Kinerja Triwulan %s Tahun %d", s->romawi,
                                   (int)s->p->tahun.nilai));
    dok_paragraf_teks(
        s->d, GAYA_ISI_RAPAT,
        arena_printf(s->a, "Kepada Yth. %s melalui Bagian Organisasi",
                     text_or(s->p->pemda->kepala_jabatan, text_or(s->p->pemda->nama, GARIS))));
    dok_paragraf_teks(
        s->d, GAYA_ISI,
        arena_printf(s->a,
                     "Bersama ini disampaikan Laporan Kinerja %s triwulan %s tahun %d. Dari %zu "
                     "indikator yang capaiannya dapat dihitung, %zu mencapai atau melampaui target "
                     "sampai dengan triwulan tersebut.",
                     s->unit, s->romawi, (int)s->p->tahun.nilai, count(s, false), count(s, true)));
    dok_paragraf_teks(s->d, GAYA_ISI,
                      "Demikian disampaikan, atas perhatiannya diucapkan terima "
                      "kasih.");
}

struct dok *laporan_triwulan_compose(struct arena *a, const struct hitung *h,
                                     const struct laporan_triwulan *l)
{
    struct susun s = {.a = a,
                      .h = h,
                      .p = h->paket,
                      .l = l,
                      .d = dok_new(a),
                      .romawi = format_romawi(a, l->triwulan),
                      .unit = text_or(h->paket->unit->nama, h->paket->unit->kode)};
    const char *judul = "";

    for (const struct pilihan *p = PILIHAN_SURAT; p->nama != NULL; p++)
        if (p->nilai == (int)l->surat)
            judul = p->arti;
    s.d->judul = arena_printf(a, "%s triwulan %s", judul, s.romawi);
    s.d->subjek = s.unit;
    if (l->surat != SURAT_PENGANTAR)
        title(&s, judul);
    switch (l->surat) {
    case SURAT_BLANGKO:
        blank_form(&s);
        break;
    case SURAT_RENCANA_AKSI:
        action_plan(&s);
        break;
    case SURAT_BERITA_ACARA:
        minutes(&s);
        break;
    case SURAT_PENGANTAR:
        letter(&s);
        break;
    default:
        results(&s);
        analyses(&s);
        if (s.p->rencana_aksi.n > 0)
            action_plan(&s);
        break;
    }
    signature(&s);
    dok_number(s.d, NULL);
    return s.d;
}
