/* SPDX-License-Identifier: MIT
 *
 * Perjanjian kinerja as a document and as annex of the report (PermenPANRB 53/2014, Lampiran I):
 * the statement page, the table of targets and the table of budget, and the view for Word
 * templates.
 */
#include "core/lkjip_pk.h"

#include "base/format_angka.h"
#include "base/str.h"

/* Without a stated one: the jabatan above, for the head the kepala daerah. */
const char *pk_atasan(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    if (!text_empty(pk->atasan_jabatan))
        return jabatan_nama(l, pk->atasan_jabatan);
    const struct jabatan *j = paket_jabatan(l->paket, pk->jabatan);
    if (j != NULL && j->induk != NULL)
        return jabatan_nama(l, j->induk);
    return l->paket->pemda->kepala_jabatan;
}

struct pk_pihak pk_pihak_of(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    struct pk_pihak p = {.pertama = pihak_of(l, pk->pejabat, pk->jabatan),
                         .kedua = pihak_of(l, pk->atasan_pejabat, pk_atasan(l, pk))};
    if (p.kedua.nama == NULL && text_eq(p.kedua.jabatan, l->paket->pemda->kepala_jabatan))
        p.kedua.nama = l->paket->pemda->kepala_nama;
    return p;
}

/* A PK with the kepala daerah is signed at the seat of the pemda, others in the unit. */
const char *pk_tempat(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    const struct pemda *p = l->paket->pemda;
    if (!text_empty(p->ibu_kota) && text_eq(pk_atasan(l, pk), p->kepala_jabatan))
        return p->ibu_kota;
    return l->paket->unit->tempat;
}

const char *pk_judul(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    return arena_printf(l->arena, "PERJANJIAN KINERJA %sTAHUN %d",
                        pk->urutan.nilai > 1 ? "PERUBAHAN " : "", tahun_of(l));
}

/* As a clause behind "karena:". */
const char *pk_alasan(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    return text_empty(pk->alasan) ? NULL
                                  : text_lower_first(l->arena, tanpa_titik(l->arena, pk->alasan));
}

/* Name and jabatan under each other, without rules. */
static void tabel_isian(struct dok *d, const char *const (*v)[2], size_t n)
{
    static const struct dok_kolom K[] = {{.lebar = 250}, {.lebar = 30}, {.lebar = 720}};
    struct dok_tabel *t = dok_tabel(d, NULL, NULL, K, 3)->tabel;
    t->polos = true;
    for (size_t i = 0; i < n; i++) {
        struct dok_sel *s = baris_new(d, t);
        sel_teks(d, &s[0], v[i][0]);
        sel_teks(d, &s[1], ":");
        sel_teks(d, &s[2], v[i][1]);
    }
}

static void tabel_pihak(struct dok *d, struct pihak p)
{
    const char *const v[][2] = {{"Nama", text_or(p.nama, "…………………………")},
                                {"Jabatan", text_or(p.jabatan, TANPA_NILAI)}};
    tabel_isian(d, v, JUMLAH_ELEMEN(v));
}

/* The words of the default Word template (dok/pk): the annex is the document that was signed. A
 * test holds the two together. */
static void pernyataan(const struct lkjip *l, struct dok *d, const struct perjanjian_kinerja *pk,
                       struct pk_pihak p)
{
    bool dua = p.kedua.jabatan != NULL;
    kalimat(
        d, GAYA_ISI,
        "Demi pemerintahan yang efektif, terbuka, dan bertanggung jawab serta mengutamakan hasil, "
        "yang bertanda tangan di bawah ini:");
    tabel_pihak(d, p.pertama);
    kalimat(d, GAYA_ISI_RAPAT, dua ? "selanjutnya disebut {b}; dan" : "selanjutnya disebut {b}.",
            "pihak pertama");
    if (dua) {
        tabel_pihak(d, p.kedua);
        kalimat(d, GAYA_ISI_RAPAT, "sebagai atasan pihak pertama, selanjutnya disebut {b}.",
                "pihak kedua");
    }
    kalimat(
        d, GAYA_ISI,
        "Pihak pertama berjanji mewujudkan target kinerja tahun {s} sebagaimana tercantum dalam "
        "lampiran perjanjian ini, sejalan dengan target jangka menengah yang telah ditetapkan "
        "dalam dokumen perencanaan. Berhasil atau tidaknya target itu dicapai menjadi tanggung "
        "jawab pihak pertama.",
        tahun_teks(l));
    if (dua)
        kalimat(
            d, GAYA_ISI,
            "Pihak kedua memberikan pembinaan dan supervisi yang diperlukan, mengevaluasi capaian "
            "kinerja perjanjian ini, dan mengambil tindakan yang diperlukan dalam pemberian "
            "penghargaan dan sanksi.");
    if (!text_empty(pk->alasan))
        kalimat(d, GAYA_ISI, "Perjanjian ini mengubah perjanjian kinerja sebelumnya karena: {s}.",
                pk_alasan(l, pk));
    p.kedua.pengantar = "Pihak Kedua";
    p.pertama.pengantar = "Pihak Pertama";
    tanda_tangan_dua(d, pk_tempat(l, pk), pk->tanggal, p.kedua, p.pertama);
}

static void tabel_pk_anggaran(const struct lkjip *l, struct dok *d,
                              const struct perjanjian_kinerja *pk)
{
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Program/Kegiatan", 480, RATA_KIRI},
                                     {"Anggaran (Rp)", 190, RATA_KANAN},
                                     {"Sumber Dana", 120, RATA_TENGAH},
                                     {"Keterangan", 150, RATA_KIRI}};
    if (pk->anggaran.n == 0)
        return;
    struct dok_tabel *t = tabel_new(d, NULL, NULL, K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < pk->anggaran.n; i++) {
        const struct pk_anggaran *x = &pk->anggaran.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], pk_anggaran_nama(l, x));
        sel_uang(d, &s[2], x->nilai, NULL);
        sel_teks(d, &s[3], text_or(x->sumber_dana, TANPA_NILAI));
        sel_teks(d, &s[4], text_or(x->keterangan, TANPA_NILAI));
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_uang(d, &s[2], pk_jumlah(l, pk), NULL);
}

const char *pk_anggaran_nama(const struct lkjip *l, const struct pk_anggaran *x)
{
    const struct pos_anggaran *p = x->pos != NULL ? paket_pos(l->paket, x->pos) : NULL;
    return text_or(x->uraian, p != NULL ? p->nama : TANPA_NILAI);
}

/* A pos whose parent stands in the same PK is part of it and is not added again. */
static bool is_bagian(const struct lkjip *l, const struct perjanjian_kinerja *pk,
                      const struct pk_anggaran *x)
{
    const struct pos_anggaran *p = x->pos != NULL ? paket_pos(l->paket, x->pos) : NULL;
    /* At most the levels of the tree: one still being typed may hang on itself. */
    for (int tingkat = 0; tingkat < TINGKAT_SUBKEGIATAN && p != NULL && p->induk != NULL;
         tingkat++) {
        for (size_t i = 0; i < pk->anggaran.n; i++)
            if (text_eq(pk->anggaran.v[i].pos, p->induk))
                return true;
        p = paket_pos(l->paket, p->induk);
    }
    return false;
}

struct uang pk_jumlah(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    struct uang n = {0};
    for (size_t i = 0; i < pk->anggaran.n; i++) {
        const struct pk_anggaran *x = &pk->anggaran.v[i];
        if (!x->nilai.ada || is_bagian(l, pk, x))
            continue;
        if (rupiah_add(&n.nilai, n.nilai, x->nilai.nilai) != 0)
            return (struct uang){0};
        n.ada = true;
    }
    return n;
}

void pk_lampiran_compose(const struct lkjip *l, const struct perjanjian_kinerja *pk, struct dok *d)
{
    struct pk_pihak p = pk_pihak_of(l, pk);
    dok_paragraf_teks(d, GAYA_TENGAH, "LAMPIRAN PERJANJIAN KINERJA");
    const char *const v[][2] = {{"Perangkat daerah", unit_nama(l)},
                                {"Jabatan", text_or(p.pertama.jabatan, TANPA_NILAI)},
                                {"Tahun anggaran", tahun_teks(l)}};
    tabel_isian(d, v, JUMLAH_ELEMEN(v));
    tabel_pk(l, d, NULL, NULL, pk);
    tabel_pk_anggaran(l, d, pk);
    p.kedua.pengantar = "Pihak Kedua";
    p.pertama.pengantar = "Pihak Pertama";
    tanda_tangan_dua(d, pk_tempat(l, pk), pk->tanggal, p.kedua, p.pertama);
}

void pk_compose(const struct lkjip *l, const struct perjanjian_kinerja *pk, struct dok *d)
{
    struct pk_pihak p = pk_pihak_of(l, pk);
    struct dok_blok *b = dok_paragraf(d, GAYA_TENGAH);
    teks_add(l->arena, &b->teks, DOK_TEBAL, pk_judul(l, pk));
    if (!text_empty(pk->nomor)) {
        b = dok_paragraf(d, GAYA_TENGAH);
        kalimat_add(d, &b->teks, "Nomor: {s}", pk->nomor);
    }
    pernyataan(l, d, pk, p);
    dok_halaman(d);
    pk_lampiran_compose(l, pk, d);
}

void lampiran_compose(const struct lkjip *l, struct dok *d)
{
    for (size_t i = 0; i < l->paket->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *pk = &l->paket->perjanjian_kinerja.v[i];
        const char *nama = jabatan_nama(l, pk->jabatan);
        dok_judul(d, JUDUL_LAMPIRAN, 1,
                  arena_printf(l->arena, "Perjanjian Kinerja %s%s%s",
                               pk->urutan.nilai > 1 ? "Perubahan " : "", nama,
                               pk_mengikat(pk) ? "" : " (belum ditandatangani)"));
        pk_compose(l, pk, d);
    }
}
