/* SPDX-License-Identifier: MIT
 *
 * Parts and narratives of the report as tables; the sentences of the program taken out of the
 * composition itself, so that a suggestion is what would be printed.
 */
#include "core/lkjip_tempat.h"

#include "base/str.h"
#include "core/lkjip_bab.h"

#include <string.h>

static const struct lkjip_bagian DEPAN[] = {
    {"laporan", "Identitas laporan", 0},
    {"kata_pengantar", "Kata pengantar", 0},
    {"ikhtisar", "Ikhtisar eksekutif", 0},
    {"bab_1.latar_belakang", "Latar belakang", 1},
    {"bab_1.maksud_tujuan", "Maksud dan tujuan", 1},
    {"bab_1.dasar_hukum", "Dasar hukum", 1},
    {"bab_1.gambaran_umum", "Gambaran umum", 1},
    {"bab_1.organisasi", "Organisasi, tugas, dan fungsi", 1},
    {"bab_1.pegawai", "Sumber daya manusia", 1},
    {"bab_1.isu_strategis", "Isu strategis", 1},
    {"bab_1.lhe", "Tindak lanjut hasil evaluasi", 1},
    {"bab_1.sistematika", "Sistematika penyajian", 1},
    {"bab_2.renstra", "Rencana strategis", 2},
    {"bab_2.iku", "Indikator kinerja utama", 2},
    {"bab_2.rencana_kinerja", "Rencana kinerja", 2},
    {"bab_2.perjanjian_kinerja", "Perjanjian kinerja", 2},
    {"bab_2.anggaran", "Rencana anggaran", 2},
    {"isi.cara_pengukuran", "Cara pengukuran", 3},
    {"isi.capaian", "Capaian tujuan dan sasaran", 3},
};
static const struct lkjip_bagian BELAKANG[] = {
    {"isi.skm", "Survei kepuasan masyarakat", 3},
    {"tabel.program", "Kinerja program dan kegiatan", 3},
    {"isi.realisasi", "Realisasi anggaran", 3},
    {"isi.efisiensi", "Efisiensi penggunaan sumber daya", 3},
    {"isi.efektivitas", "Efektivitas anggaran", 3},
    {"tabel.pengadaan", "Pengadaan barang dan jasa", 3},
    {"isi.prestasi", "Prestasi dan penghargaan", 3},
    {"isi.inovasi", "Inovasi", 3},
    {"bab_4.simpulan", "Simpulan", 4},
    {"bab_4.langkah", "Langkah peningkatan kinerja", 4},
    {"lampiran", "Perjanjian kinerja setiap jabatan", 5},
};

void lkjip_bagian_list(struct arena *a, const struct hitung *h, struct lkjip_bagian **v, size_t *n)
{
    struct lkjip l = {.arena = a, .paket = h->paket, .hitung = h};
    size_t cap = 0;

    *v = NULL;
    *n = 0;
    for (size_t i = 0; i < JUMLAH_ELEMEN(DEPAN); i++)
        *(struct lkjip_bagian *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) = DEPAN[i];
    for (size_t i = 0; i < h->n_kelompok; i++)
        for (size_t k = 0; k < h->kelompok[i].n; k++) {
            const struct hitung_indikator *x = h->kelompok[i].indikator[k];

            if (indikator_kembar(&l, x) != NULL)
                continue;
            *(struct lkjip_bagian *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) =
                (struct lkjip_bagian){arena_printf(a, "analisis.%s", x->data->kode),
                                      arena_printf(a, "Analisis: %s", x->data->uraian), 3};
        }
    for (size_t i = 0; i < JUMLAH_ELEMEN(BELAKANG); i++)
        if (strcmp(BELAKANG[i].nama, "isi.skm") != 0 || h->skm != NULL)
            *(struct lkjip_bagian *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) = BELAKANG[i];
}

const char *lkjip_bab_nama(int bab)
{
    static const char *const NAMA[] = {"Bagian depan",
                                       "Bab I Pendahuluan",
                                       "Bab II Perencanaan Kinerja",
                                       "Bab III Akuntabilitas Kinerja",
                                       "Bab IV Penutup",
                                       "Lampiran"};

    return bab >= 0 && bab < (int)JUMLAH_ELEMEN(NAMA) ? NAMA[bab] : "";
}

/* kode ending in "." is followed by the kode of the indicator of the part. */
static const struct {
    const char *bagian, *kode, *judul;
    bool ganti;
} NARASI[] = {
    {"kata_pengantar", "kata_pengantar", "Kata pengantar", true},
    {"ikhtisar", "ikhtisar", "Ikhtisar eksekutif", true},
    {"bab_1.latar_belakang", "latar_belakang", "Latar belakang", true},
    {"bab_1.maksud_tujuan", "maksud_tujuan", "Maksud dan tujuan", true},
    {"bab_1.gambaran_umum", "gambaran_umum", "Gambaran umum", false},
    {"bab_1.gambaran_umum", "letak_geografis", "Letak wilayah", true},
    {"bab_1.gambaran_umum", "kependudukan", "Kependudukan", false},
    {"bab_1.organisasi", "tugas_fungsi", "Tugas dan fungsi", true},
    {"bab_1.pegawai", "kepegawaian", "Kepegawaian", false},
    {"bab_1.isu_strategis", "isu_strategis", "Pengantar isu strategis", true},
    {"bab_1.sistematika", "sistematika", "Sistematika penyajian", true},
    {"bab_2.renstra", "rencana_strategis", "Rencana strategis", false},
    {"bab_2.renstra", "visi_misi", "Visi dan misi", true},
    {"bab_2.renstra", "strategi_kebijakan", "Strategi dan kebijakan", true},
    {"bab_2.perjanjian_kinerja", "perubahan_pk", "Perubahan perjanjian kinerja", false},
    {"isi.cara_pengukuran", "cara_pengukuran", "Pengantar cara pengukuran", true},
    {"isi.capaian", "kalimat.capaian", "Kalimat tentang tabel capaian", true},
    {"analisis.", "kalimat.target.", "Kalimat tentang target dan realisasi", true},
    {"analisis.", "kalimat.tahun.", "Kalimat tentang tahun sebelumnya", true},
    {"analisis.", "kalimat.kemajuan.", "Kalimat tentang target akhir Renstra", true},
    {"analisis.", "analisis.", "Penyebab, hambatan, dan solusi", false},
    {"isi.skm", "kalimat.skm", "Kalimat tentang survei kepuasan", true},
    {"isi.realisasi", "kalimat.realisasi", "Kalimat tentang realisasi anggaran", true},
    {"isi.efisiensi", "efisiensi", "Pengantar efisiensi", true},
    {"isi.efektivitas", "efektivitas", "Pengantar efektivitas", true},
    {"isi.prestasi", "prestasi", "Pengantar prestasi", true},
    {"isi.inovasi", "inovasi", "Pengantar inovasi", true},
    {"bab_4.simpulan", "simpulan", "Simpulan", true},
    {"bab_4.langkah", "langkah", "Langkah peningkatan", false},
};

void lkjip_narasi_tempat(struct arena *a, const char *bagian, struct narasi_tempat **v, size_t *n)
{
    static const char ANALISIS[] = "analisis.";
    size_t cap = 0, k = sizeof(ANALISIS) - 1;
    bool analisis = strncmp(bagian, ANALISIS, k) == 0;

    *v = NULL;
    *n = 0;
    for (size_t i = 0; i < JUMLAH_ELEMEN(NARASI); i++) {
        const char *kode = NARASI[i].kode;

        if (strcmp(NARASI[i].bagian, analisis ? ANALISIS : bagian) != 0)
            continue;
        if (analisis)
            kode = arena_printf(a, "%s%s", kode, bagian + k);
        *(struct narasi_tempat *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) =
            (struct narasi_tempat){kode, NARASI[i].judul, NARASI[i].ganti, NULL};
    }
}

static int bab_of(const struct lkjip *l, const char *bagian)
{
    struct lkjip_bagian *v;
    size_t n;

    lkjip_bagian_list(l->arena, l->hitung, &v, &n);
    for (size_t i = 0; i < n; i++)
        if (strcmp(v[i].nama, bagian) == 0)
            return v[i].bab;
    return -1;
}

/* The blocks of the part, below a heading of its chapter that numbers its tables. */
static int compose(const struct lkjip *l, const char *bagian, struct dok *d, struct err *e)
{
    int bab = bab_of(l, bagian);

    if (bab < 0)
        return err_set(e, ERR_NOT_FOUND, "bagian laporan \"%.80s\" tidak ada", bagian);
    if (bab >= 1 && bab <= 4)
        dok_judul(d, JUDUL_NOMOR, 1, lkjip_bab_nama(bab))->judul.bab = bab;
    if (strcmp(bagian, "laporan") == 0)
        return 0;
    return lkjip_blok_compose(l, bagian, d, e);
}

int lkjip_bagian_compose(struct arena *a, const struct hitung *h, const char *bagian,
                         struct dok **out, struct err *e)
{
    struct lkjip l = {.arena = a, .paket = h->paket, .hitung = h};
    struct dok *d = dok_new(a);
    int rc = compose(&l, bagian, d, e);

    if (rc < 0)
        return rc;
    dok_number(d, NULL);
    if (d->n > 0 && d->blok[0]->jenis == DOK_JUDUL && d->blok[0]->judul.jenis == JUDUL_NOMOR &&
        d->blok[0]->judul.tingkat == 1) {
        d->blok++;
        d->n--;
        d->cap--;
    }
    *out = d;
    return 0;
}

/* ---- what the program would write ---- */

static void put_escaped(struct buf *b, const char *s)
{
    for (; s != NULL && *s != '\0'; s++) {
        if (*s == '&')
            buf_puts(b, "&amp;");
        else if (*s == '<')
            buf_puts(b, "&lt;");
        else if (*s == '>')
            buf_puts(b, "&gt;");
        else
            buf_putc(b, *s);
    }
}

/* A reference becomes words: a typed number would not follow the table it names. */
static const char *reference(const char *id)
{
    if (strncmp(id, "tabel.", 6) == 0)
        return "tabel berikut";
    if (strncmp(id, "gambar.", 7) == 0 || strncmp(id, "grafik.", 7) == 0)
        return "gambar berikut";
    return "bagian terkait";
}

static void put_runs(struct buf *b, const struct dok_teks *t)
{
    static const char *const TAG[] = {"strong", "em", "u"};

    for (size_t i = 0; i < t->n; i++) {
        const struct dok_potong *p = &t->v[i];

        for (unsigned k = 0; k < 3; k++)
            if (p->gaya & (1U << k))
                buf_printf(b, "<%s>", TAG[k]);
        if (p->jenis == POTONG_RUJUK)
            buf_puts(b, reference(p->rujuk));
        else if (p->jenis == POTONG_BARIS)
            buf_puts(b, "<br>");
        else if (p->jenis == POTONG_TAB)
            buf_putc(b, ' ');
        else
            put_escaped(b, p->teks);
        for (unsigned k = 3; k-- > 0;)
            if (p->gaya & (1U << k))
                buf_printf(b, "</%s>", TAG[k]);
    }
}

static bool is_item(const struct dok_blok *b)
{
    return b->paragraf.gaya == GAYA_DAFTAR_ANGKA || b->paragraf.gaya == GAYA_DAFTAR_BUTIR;
}

/* Paragraphs and one level of lists, up to what is no text of the narrative. */
static const char *to_rich(struct arena *a, const struct narasi_catat *c, bool seluruh)
{
    const char *daftar = NULL, *hasil;
    size_t sampai = c->berakhir ? c->sampai : c->d->n;
    struct buf b;

    buf_init(&b, 65536);
    for (size_t i = c->dari; i < sampai; i++) {
        const struct dok_blok *x = c->d->blok[i];
        const char *tag = NULL;

        if (x->jenis != DOK_PARAGRAF || x->paragraf.gaya == GAYA_TANDA_TANGAN) {
            if (seluruh)
                continue;
            break;
        }
        if (is_item(x))
            tag = x->paragraf.gaya == GAYA_DAFTAR_ANGKA ? "ol" : "ul";
        if (daftar != NULL && (tag == NULL || strcmp(tag, daftar) != 0)) {
            buf_printf(&b, "</%s>", daftar);
            daftar = NULL;
        }
        if (tag != NULL && daftar == NULL) {
            buf_printf(&b, "<%s>", tag);
            daftar = tag;
        }
        buf_puts(&b, tag != NULL ? "<li>" : "<p>");
        put_runs(&b, &x->teks);
        buf_puts(&b, tag != NULL ? "</li>" : "</p>");
    }
    if (daftar != NULL)
        buf_printf(&b, "</%s>", daftar);
    hasil = b.n > 0 && buf_ok(&b) ? buf_dup(a, &b) : NULL;
    buf_release(&b);
    return hasil;
}

int lkjip_usul(struct arena *a, const struct hitung *h, const char *bagian, struct narasi_tempat *v,
               size_t n, struct err *e)
{
    struct narasi_catatan catatan = {0};
    struct lkjip l = {.arena = a, .paket = h->paket, .hitung = h, .catatan = &catatan};
    int rc = compose(&l, bagian, dok_new(a), e);

    for (size_t i = 0; rc == 0 && i < n; i++) {
        v[i].usul = NULL;
        for (size_t k = 0; v[i].ganti && k < catatan.n && v[i].usul == NULL; k++)
            if (strcmp(catatan.v[k].kode, v[i].kode) == 0)
                v[i].usul = to_rich(a, &catatan.v[k], strcmp(v[i].kode, "ikhtisar") == 0);
    }
    return rc;
}

size_t teks_kaya_kata(const char *teks)
{
    size_t n = 0;
    bool dalam = false, tag = false;

    for (; teks != NULL && *teks != '\0'; teks++) {
        unsigned char c = (unsigned char)*teks;
        bool huruf;

        if (c == '<')
            tag = true;
        huruf = !tag && c > ' ';
        n += huruf && !dalam;
        dalam = huruf;
        if (c == '>')
            tag = false;
    }
    return n;
}
