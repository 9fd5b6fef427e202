/* SPDX-License-Identifier: MIT
 *
 * hitung_json: the members in the order of the contract. Beyond it stand `rata_rata_capaian` of the
 * unit, `triwulan` of an indicator that has quarters, and `resmi` where a published value exists
 * beside a computed one.
 */
#include "report/hitung_json.h"

#include "base/arena.h"
#include "core/paket_skema.h"
#include "report/json_tulis.h"

static void write_hasil(struct json_tulis *t, const char *nama, struct hasil h)
{
    if (h.keadaan == KEADAAN_ADA)
        json_tulis_desimal(t, nama, h.nilai);
    else
        json_tulis_null(t, nama);
}

static void write_state(struct json_tulis *t, struct hasil h)
{
    json_tulis_teks(t, "keadaan", h.keadaan == KEADAAN_ADA ? NULL : keadaan_nama(h.keadaan));
}

static void write_angka(struct json_tulis *t, const char *nama, struct angka n, uint8_t skala)
{
    struct desimal d;

    if (!n.ada)
        json_tulis_null(t, nama);
    else if (desimal_round(&d, n.nilai, skala, BULAT_SETENGAH_ATAS) == 0)
        json_tulis_desimal(t, nama, d);
    else
        json_tulis_desimal(t, nama, n.nilai);
}

static void write_cacah(struct json_tulis *t, const char *nama, struct cacah c)
{
    if (c.ada)
        json_tulis_bulat(t, nama, c.nilai);
    else
        json_tulis_null(t, nama);
}

static void write_predikat(struct json_tulis *t, const struct skala_kelas *k)
{
    json_tulis_teks(t, "predikat", k == NULL ? NULL : k->predikat);
}

static void write_jejak(struct json_tulis *t, const char *untuk, struct hasil h)
{
    const struct jejak *j = h.jejak;

    if (j == NULL)
        return;
    json_tulis_buka(t, NULL, '{');
    json_tulis_teks(t, "nilai", untuk);
    json_tulis_teks(t, "rumus", j->rumus);
    json_tulis_teks(t, "hitungan", j->hitungan);
    json_tulis_teks(t, "dasar", j->dasar);
    json_tulis_buka(t, "masukan", '[');
    for (size_t i = 0; i < j->n; i++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "nama", j->masukan[i].nama);
        json_tulis_teks(t, "nilai", j->masukan[i].nilai);
        json_tulis_teks(t, "sumber", j->masukan[i].sumber);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    json_tulis_tutup(t, '}');
}

/* Quarters that have a realisasi; none: nothing is written. */
static void write_triwulan(struct json_tulis *t, const struct hitung_indikator *i)
{
    bool ada = false;

    for (int k = 0; k < 4; k++) {
        const struct hitung_triwulan *w = &i->triwulan[k];

        if (!w->realisasi.ada)
            continue;
        if (!ada)
            json_tulis_buka(t, "triwulan", '[');
        ada = true;
        json_tulis_buka(t, NULL, '{');
        json_tulis_bulat(t, "triwulan", k + 1);
        write_angka(t, "target", w->target, i->desimal);
        write_angka(t, "realisasi", w->realisasi, i->desimal);
        write_hasil(t, "sampai", w->sampai);
        write_hasil(t, "capaian", w->capaian);
        write_state(t, w->capaian);
        write_predikat(t, w->predikat);
        json_tulis_tutup(t, '}');
    }
    if (ada)
        json_tulis_tutup(t, ']');
}

static void write_indikator(struct json_tulis *t, const struct hitung_indikator *i)
{
    struct angka terhitung = {i->realisasi_terhitung.keadaan == KEADAAN_ADA,
                              i->realisasi_terhitung.nilai};
    int polaritas = i->data->polaritas == 0 ? POLARITAS_NAIK : i->data->polaritas;

    json_tulis_buka(t, NULL, '{');
    json_tulis_teks(t, "kode", i->data->kode);
    json_tulis_teks(t, "tingkat", pilihan_nama(PILIHAN_TINGKAT, i->data->tingkat));
    json_tulis_teks(t, "uraian", i->data->uraian);
    json_tulis_teks(t, "satuan", i->data->satuan);
    json_tulis_teks(t, "polaritas", pilihan_nama(PILIHAN_POLARITAS, polaritas));
    write_angka(t, "target", i->target, i->desimal);
    write_angka(t, "realisasi", i->realisasi, i->desimal);
    write_angka(t, "realisasi_terhitung", terhitung, i->desimal);
    write_hasil(t, "capaian", i->capaian);
    write_state(t, i->capaian);
    write_predikat(t, i->predikat);
    write_angka(t, "target_akhir", i->target_akhir, i->desimal);
    write_hasil(t, "kemajuan", i->kemajuan);
    json_tulis_teks(t, "sumber",
                    i->ukur == NULL ? NULL
                                    : pilihan_nama(PILIHAN_SUMBER_REALISASI, i->ukur->sumber));
    json_tulis_buka(t, "jejak", '[');
    write_jejak(t, "realisasi_terhitung", i->realisasi_terhitung);
    write_jejak(t, "capaian", i->capaian);
    write_jejak(t, "kemajuan", i->kemajuan);
    json_tulis_tutup(t, ']');
    write_triwulan(t, i);
    json_tulis_tutup(t, '}');
}

static void write_sasaran(struct json_tulis *t, const struct hitung *h)
{
    json_tulis_buka(t, "sasaran", '[');
    for (size_t i = 0; i < h->n_kelompok; i++) {
        const struct hitung_kelompok *k = &h->kelompok[i];

        if (k->tingkat != TINGKAT_SASARAN)
            continue;
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "kode", k->kode);
        json_tulis_teks(t, "uraian", k->uraian);
        write_hasil(t, "rata_rata_capaian", k->rata_rata);
        write_predikat(t, k->predikat);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

/* The state stands beside a percentage that is not there. */
static void write_serapan(struct json_tulis *t, struct hasil h)
{
    write_hasil(t, "serapan", h);
    if (h.keadaan != KEADAAN_ADA)
        json_tulis_teks(t, "keadaan_serapan", keadaan_nama(h.keadaan));
}

static void write_jumlah(struct json_tulis *t, const struct hitung_jumlah *j)
{
    json_tulis_uang(t, "pagu", j->pagu_akhir);
    json_tulis_uang(t, "realisasi", j->realisasi);
    json_tulis_uang(t, "sisa", j->sisa);
    write_serapan(t, j->serapan);
    if (j->belum_lengkap)
        json_tulis_ya(t, "belum_lengkap");
}

static const char *const NAMA_ANAK[] = {
    [TINGKAT_KEGIATAN] = "kegiatan",
    [TINGKAT_SUBKEGIATAN] = "subkegiatan",
};

static void write_pos(struct json_tulis *t, const struct hitung_pos *p)
{
    json_tulis_buka(t, NULL, '{');
    json_tulis_teks(t, "kode", p->data->kode);
    json_tulis_teks(t, "nama", p->data->nama);
    json_tulis_uang(t, "pagu", p->pagu_akhir);
    json_tulis_uang(t, "realisasi", p->realisasi);
    json_tulis_uang(t, "sisa", p->sisa);
    write_serapan(t, p->serapan);
    if (p->selisih_anak) {
        json_tulis_ya(t, "selisih_anak");
        json_tulis_uang(t, "pagu_tercatat", p->pagu_tercatat);
        json_tulis_uang(t, "realisasi_tercatat", p->realisasi_tercatat);
    }
    for (int tingkat = TINGKAT_KEGIATAN; tingkat <= TINGKAT_SUBKEGIATAN; tingkat++) {
        size_t n = 0;

        for (size_t i = 0; i < p->n; i++) {
            if (p->anak[i]->data->tingkat != tingkat)
                continue;
            if (n++ == 0)
                json_tulis_buka(t, NAMA_ANAK[tingkat], '[');
            write_pos(t, p->anak[i]); /* three levels at most */
        }
        if (n > 0)
            json_tulis_tutup(t, ']');
    }
    json_tulis_tutup(t, '}');
}

static struct cacah governing_version(const struct anggaran *g)
{
    struct cacah c = {0};

    for (size_t i = 0; i < g->versi.n; i++)
        if (!c.ada || g->versi.v[i].nomor.nilai > c.nilai)
            c = g->versi.v[i].nomor;
    return c;
}

static void write_anggaran(struct json_tulis *t, const struct hitung *h)
{
    json_tulis_buka(t, "anggaran", '{');
    write_cacah(t, "versi", governing_version(h->anggaran->data));
    write_jumlah(t, &h->anggaran->total);
    json_tulis_buka(t, "program", '[');
    for (size_t i = 0; i < h->anggaran->n; i++)
        write_pos(t, h->anggaran->program[i]);
    json_tulis_tutup(t, ']');
    json_tulis_buka(t, "per_sasaran", '[');
    for (size_t i = 0; i < h->n_per_sasaran; i++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "sasaran", h->per_sasaran[i].sasaran->kode);
        write_jumlah(t, &h->per_sasaran[i].jumlah);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    json_tulis_buka(t, "pendukung", '{');
    write_jumlah(t, &h->anggaran->pendukung);
    json_tulis_tutup(t, '}');
    json_tulis_tutup(t, '}');
}

static void write_efisiensi(struct json_tulis *t, const struct hitung *h)
{
    json_tulis_buka(t, "efisiensi", '[');
    for (size_t i = 0; i < h->n_efisiensi; i++) {
        const struct hitung_efisiensi *e = &h->efisiensi[i];

        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "sasaran", e->sasaran->kode);
        write_hasil(t, "capaian", e->capaian);
        write_serapan(t, e->serapan);
        json_tulis_teks(t, "metode", pilihan_nama(PILIHAN_METODE_EFISIENSI, e->metode));
        write_hasil(t, "nilai", e->nilai);
        if (e->metode == EFISIENSI_PMK_214)
            write_hasil(t, "ne", e->ne);
        json_tulis_teks(t, "keterangan", e->keterangan);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

static void write_skm(struct json_tulis *t, const struct hitung_skm *s)
{
    json_tulis_buka(t, "skm", '{');
    write_cacah(t, "responden", s->responden);
    json_tulis_teks(t, "metode", s->metode);
    json_tulis_teks(t, "bobot", s->bobot);
    json_tulis_buka(t, "unsur", '[');
    for (size_t i = 0; i < s->n_unsur; i++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "kode", s->unsur[i].kode);
        json_tulis_bulat(t, "n", s->unsur[i].n);
        write_hasil(t, "nrr", s->unsur[i].nrr);
        write_hasil(t, "nilai", s->unsur[i].nilai);
        json_tulis_teks(t, "mutu", s->unsur[i].mutu);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    json_tulis_buka(t, "layanan", '[');
    for (size_t i = 0; i < s->n_layanan; i++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "nama", s->layanan[i].nama);
        write_cacah(t, "responden", s->layanan[i].responden);
        write_hasil(t, "ikm", s->layanan[i].ikm);
        json_tulis_teks(t, "mutu", s->layanan[i].mutu);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    write_hasil(t, "ikm", s->ikm);
    json_tulis_teks(t, "mutu", s->mutu);
    json_tulis_teks(t, "kinerja", s->kinerja);
    if (s->data->resmi.ada)
        json_tulis_desimal(t, "resmi", s->data->resmi.nilai);
    if (s->peringatan != NULL)
        json_tulis_teks(t, "peringatan", s->peringatan);
    json_tulis_tutup(t, '}');
}

/* The parts an assessment is made of: top nodes with a weight or an answer. */
static void write_parts(struct json_tulis *t, const char *nama, const struct hitung_penilaian *p,
                        bool bobot)
{
    json_tulis_buka(t, nama, '[');
    for (size_t i = 0; p->instrumen != NULL && i < p->instrumen->butir.n; i++) {
        const struct instrumen_butir *b = &p->instrumen->butir.v[i];

        if (b->induk != NULL)
            continue;
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "kode", b->kode);
        json_tulis_teks(t, "uraian", b->uraian);
        if (bobot && b->bobot.ada)
            json_tulis_desimal(t, "bobot", desimal_trim(b->bobot.nilai));
        else if (bobot)
            json_tulis_null(t, "bobot");
        write_hasil(t, "nilai", p->nilai[i].nilai);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

/* Computed where possible, else the published value. */
static void write_total(struct json_tulis *t, const struct hitung_penilaian *p,
                        const char *kategori)
{
    bool terhitung = p->total.keadaan == KEADAAN_ADA;
    struct hasil nilai = terhitung ? p->total : p->dipakai;

    write_hasil(t, "nilai", nilai);
    if (nilai.keadaan != KEADAAN_ADA)
        write_state(t, nilai);
    json_tulis_teks(t, kategori, terhitung ? p->kategori : p->dipakai_kategori);
    if (p->data->resmi.ada)
        json_tulis_desimal(t, "resmi", p->data->resmi.nilai);
}

static void write_penilaian(struct json_tulis *t, const struct hitung *h)
{
    if (h->akip != NULL) {
        json_tulis_buka(t, "akip", '{');
        write_parts(t, "komponen", h->akip, true);
        write_total(t, h->akip, "predikat");
        json_tulis_tutup(t, '}');
    }
    if (h->kematangan != NULL) {
        json_tulis_buka(t, "kematangan", '{');
        write_parts(t, "variabel", h->kematangan, false);
        write_total(t, h->kematangan, "tingkat");
        json_tulis_tutup(t, '}');
    }
    if (h->ipp != NULL) {
        json_tulis_buka(t, "ipp", '{');
        write_parts(t, "aspek", h->ipp, true);
        write_hasil(t, "f02", h->ipp->f02);
        write_angka(t, "f03", h->ipp->data->f03, 2);
        write_total(t, h->ipp, "kategori");
        json_tulis_tutup(t, '}');
    }
}

void hitung_json_write(struct arena *a, struct buf *out, const struct hitung *h)
{
    struct json_tulis t = {.a = a, .b = out};

    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "unit", h->paket->unit == NULL ? NULL : h->paket->unit->kode);
    write_cacah(&t, "tahun", h->paket->tahun);
    json_tulis_buka(&t, "indikator", '[');
    for (size_t i = 0; i < h->n_indikator; i++)
        write_indikator(&t, &h->indikator[i]);
    json_tulis_tutup(&t, ']');
    write_sasaran(&t, h);
    write_hasil(&t, "rata_rata_capaian", h->rata_rata);
    if (h->anggaran != NULL)
        write_anggaran(&t, h);
    if (h->n_efisiensi > 0)
        write_efisiensi(&t, h);
    if (h->skm != NULL)
        write_skm(&t, h->skm);
    write_penilaian(&t, h);
    json_tulis_tutup(&t, '}');
}
