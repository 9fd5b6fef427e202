/* SPDX-License-Identifier: MIT
 *
 * docx_contoh: see docx_contoh.h. Names and numbers are invented.
 */
#include "docx_contoh.h"

#include "base/tertanam.h"

#include <string.h>

static const char KALIMAT[] =
    "Pengukuran capaian kinerja membandingkan realisasi dengan target yang diperjanjikan, sehingga "
    "keberhasilan dan hambatan setiap sasaran terlihat dan dapat ditindaklanjuti oleh seluruh "
    "perangkat kecamatan pada tahun berikutnya. ";

static struct jejak *jejak_contoh(struct arena *a)
{
    struct jejak *j = jejak_new(a, "Realisasi ÷ Target × 100", "93,69 ÷ 88 × 100 = 106,47",
                                "Permendagri 86 Tahun 2017");

    jejak_add(a, j, "Realisasi", "93,69", "resmi, survei kepuasan <2024>");
    jejak_add(a, j, "Target", "88", "Perjanjian Kinerja 2024");
    return j;
}

static void add_sampul(struct dok *d)
{
    dok_bagian(d, NOMOR_TANPA, false, false);
    dok_paragraf_teks(d, GAYA_SAMPUL_LAMBANG, "");
    dok_paragraf_teks(d, GAYA_SAMPUL_JUDUL, "Laporan Kinerja Instansi Pemerintah");
    dok_paragraf_teks(d, GAYA_SAMPUL_JUDUL, "Tahun 2024");
    dok_paragraf_teks(d, GAYA_SAMPUL_UNIT, "Kecamatan Contoh & Sekitarnya");
}

static void add_tanda_tangan(struct dok *d)
{
    static const struct dok_kolom KOLOM[] = {{500, RATA_KIRI}, {500, RATA_TENGAH}};
    struct dok_blok *b = dok_tabel(d, "ttd", NULL, KOLOM, 2);
    struct dok_sel *s;

    b->tabel->polos = true;
    s = &tabel_baris(d, b->tabel)->sel[1];
    sel_teks(d, s, "Contoh, 31 Januari 2025");
    s = &tabel_baris(d, b->tabel)->sel[1];
    sel_teks(d, s, "Camat Contoh");
    for (int i = 0; i < 3; i++)
        teks_baris(d->arena, &s->isi);
    teks_add(d->arena, &s->isi, DOK_TEBAL | DOK_GARIS, "NAMA REKAAN, S.Sos.");
    teks_baris(d->arena, &s->isi);
    sel_teks(d, s, "Pembina\nNIP 19000000 000000 0 001");
}

static void add_depan(struct dok *d)
{
    dok_bagian(d, NOMOR_ROMAWI, true, false);
    dok_judul(d, JUDUL_DEPAN, 1, "Kata Pengantar");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_tanda_tangan(d);
    dok_judul(d, JUDUL_DEPAN, 1, "Daftar Isi");
    dok_daftar(d, DAFTAR_ISI);
    dok_judul(d, JUDUL_DEPAN, 1, "Daftar Tabel");
    dok_daftar(d, DAFTAR_TABEL);
    dok_judul(d, JUDUL_DEPAN, 1, "Daftar Gambar");
    dok_daftar(d, DAFTAR_GAMBAR);
    dok_judul(d, JUDUL_DEPAN, 1, "Daftar Lampiran");
    dok_daftar(d, DAFTAR_LAMPIRAN);
    dok_bagian(d, NOMOR_ARAB, true, false);
}

static void add_daftar(struct dok *d)
{
    static const struct {
        enum dok_gaya gaya;
        int tingkat;
        const char *teks;
    } ISI[] = {
        {GAYA_DAFTAR_ANGKA, 0, "meningkatkan mutu pelayanan publik;"},
        {GAYA_DAFTAR_ANGKA, 1, "waktu pelayanan;"},
        {GAYA_DAFTAR_ANGKA, 1, "biaya pelayanan;"},
        {GAYA_DAFTAR_ANGKA, 0, "meningkatkan akuntabilitas kinerja; dan"},
        {GAYA_DAFTAR_ANGKA, 0, "meningkatkan kapasitas desa."},
        {GAYA_ISI_RAPAT, 0, "Dasar hukum penyusunan laporan ini:"},
        {GAYA_DAFTAR_ANGKA, 0, "Peraturan Presiden Nomor 29 Tahun 2014; dan"},
        {GAYA_DAFTAR_ANGKA, 0, "Peraturan Menteri PANRB Nomor 53 Tahun 2014."},
        {GAYA_DAFTAR_BUTIR, 0, "butir pertama"},
        {GAYA_DAFTAR_BUTIR, 1, "butir di dalamnya"},
    };

    for (size_t i = 0; i < sizeof(ISI) / sizeof(ISI[0]); i++)
        dok_paragraf_teks(d, ISI[i].gaya, ISI[i].teks)->paragraf.tingkat = ISI[i].tingkat;
}

static void add_tabel_capaian(struct dok *d)
{
    static const struct dok_kolom KOLOM[] = {{60, RATA_TENGAH}, {240, RATA_KIRI},
                                             {280, RATA_KIRI},  {140, RATA_KANAN},
                                             {140, RATA_KANAN}, {140, RATA_KANAN}};
    static const char *const ATAS[] = {"No", "Sasaran", "Indikator", "Kinerja", "", ""};
    static const char *const BAWAH[] = {"", "", "", "Target", "Realisasi", "Capaian (%)"};
    struct dok_blok *b = dok_tabel(d, "tabel.capaian", "Capaian kinerja sasaran", KOLOM, 6);
    struct dok_tabel *t = b->tabel;

    t->nomor_kolom = true;
    t->sumber = "Sumber: data olahan Kecamatan Contoh, 2024";
    tabel_kepala(d, t, ATAS);
    tabel_kepala(d, t, BAWAH);
    for (int i = 0; i < 28; i++) {
        struct dok_sel *s = tabel_baris(d, t)->sel;

        sel_teks(d, &s[0], arena_printf(d->arena, "%d", i + 1));
        sel_teks(d, &s[1], "Meningkatnya kualitas pelayanan publik");
        sel_teks(d, &s[2], "Indeks kepuasan masyarakat <IKM> & \"mutu\" layanan");
        sel_angka(d, &s[3], ANGKA(8800, 2), 2, NULL);
        sel_angka(d, &s[4], ANGKA(9369, 2), 2, NULL);
        sel_hasil(d, &s[5], (struct hasil){KEADAAN_ADA, DESIMAL(10647, 2), jejak_contoh(d->arena)},
                  2);
    }
    for (size_t k = 0; k < 3; k++)
        sel_bentang(t, 0, k, 2, 1);
    sel_bentang(t, 0, 3, 1, 3);
    sel_bentang(t, 2, 1, 5, 1);

    struct dok_baris *jumlah = tabel_baris(d, t);

    jumlah->jumlah = true;
    sel_teks(d, &jumlah->sel[0], "Rata-rata");
    sel_angka(d, &jumlah->sel[5], ANGKA(10647, 2), 2, jejak_contoh(d->arena));
    sel_bentang(t, t->n - 1, 0, 1, 5);
}

static void add_tabel_lebar(struct dok *d, int n)
{
    static const struct dok_kolom KOLOM[] = {{70, RATA_KIRI},   {330, RATA_KIRI},
                                             {150, RATA_KANAN}, {150, RATA_KANAN},
                                             {150, RATA_KANAN}, {150, RATA_KANAN}};
    static const char *const KEPALA[] = {"Kode",           "Uraian",    "Anggaran (Rp)",
                                         "Realisasi (Rp)", "Sisa (Rp)", "Penanggungjawab"};
    struct dok_blok *b = dok_tabel(d, "tabel.anggaran", "Realisasi anggaran", KOLOM, 6);

    b->tabel->melintang = true;
    b->tabel->catatan = "Realisasi per 31 Desember 2024, sementara.";
    tabel_kepala(d, b->tabel, KEPALA);
    for (int i = 0; i < n; i++) {
        struct dok_sel *s = tabel_baris(d, b->tabel)->sel;

        sel_teks(d, &s[0], "7.01.01.2.01.0001");
        sel_teks(d, &s[1], "Penyusunan dokumen perencanaan perangkat daerah");
        s[1].menjorok = (uint8_t)(i % 4);
        sel_uang(d, &s[2], UANG_RUPIAH(1890600000), NULL);
        sel_uang(d, &s[3], UANG_RUPIAH(1767123450), NULL);
        sel_uang(d, &s[4], UANG_RUPIAH(123476550), NULL);
        sel_uang(d, &s[5], (struct uang){.ada = false}, NULL);
    }
}

static void add_grafik(struct dok *d, enum grafik_jenis jenis, const char *id)
{
    static const char *const LABEL[] = {"2021", "2022", "2023", "2024"};
    static const int64_t NILAI[2][4] = {{8512, 8890, 9210, 9369}, {9910, 10103, 10466, 10647}};
    struct grafik *g = ARENA_NEW(d->arena, struct grafik);
    struct dok_gambar m = {.jenis = GAMBAR_GRAFIK, .grafik = g, .alt = "Naik setiap tahun."};

    g->jenis = jenis;
    g->satuan = "Nilai";
    g->n_label = 4;
    g->label = ARENA_ARRAY(d->arena, 4, const char *);
    memcpy(g->label, LABEL, sizeof(LABEL));
    g->n_seri = 2;
    g->desimal = 2;
    g->seri = ARENA_ARRAY(d->arena, 2, struct grafik_seri);
    for (size_t k = 0; k < 2; k++) {
        g->seri[k].nama = k == 0 ? "Realisasi" : "Capaian (%)";
        g->seri[k].nilai = ARENA_ARRAY(d->arena, 4, struct angka);
        for (size_t i = 0; i < 4; i++)
            g->seri[k].nilai[i] = (struct angka){.ada = true, .nilai = {NILAI[k][i], 2}};
    }
    g->seri[0].nilai[1].ada = false;
    g->acuan = ANGKA(100, 0);
    g->acuan_nama = "Target 100 %";
    dok_gambar(d, id, "Perkembangan realisasi dan capaian", &m);
}

static void add_pohon(struct dok *d, const char *id, int lebar, bool organisasi)
{
    struct arena *a = d->arena;
    struct simpul *akar = simpul_new(a, 0, "Tujuan 1", "Terwujudnya pelayanan publik yang prima",
                                     "Indeks kepuasan masyarakat: 88,00");
    struct dok_gambar m = {.jenis = organisasi ? GAMBAR_ORGANISASI : GAMBAR_POHON, .akar = akar};

    for (int i = 0; i < lebar; i++) {
        struct simpul *s = simpul_new(
            a, 1, arena_printf(a, "Sasaran %d", i + 1),
            "Meningkatnya kualitas penyelenggaraan pemerintahan kecamatan", "Nilai SAKIP: 66,00");

        for (int k = 0; k < 1 + i % 3; k++)
            simpul_add(a, s, simpul_new(a, 2, NULL, "Program penunjang urusan pemerintahan", NULL));
        simpul_add(a, akar, s);
    }
    dok_gambar(d, id, organisasi ? "Struktur organisasi" : "Pohon kinerja", &m);
}

static void add_bab(struct dok *d)
{
    struct dok_blok *b;

    dok_judul(d, JUDUL_NOMOR, 1, "Pendahuluan");
    dok_judul(d, JUDUL_NOMOR, 2, "Latar Belakang");
    b = dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    teks_add(d->arena, &b->teks, 0, "Rinciannya pada ");
    teks_rujuk(d->arena, &b->teks, "tabel.capaian");
    teks_add(d->arena, &b->teks, 0, " dan ");
    teks_rujuk(d->arena, &b->teks, "bab.akuntabilitas");
    teks_add(d->arena, &b->teks, 0, "; capaian ");
    teks_angka(d->arena, &b->teks, DOK_TEBAL, "106,47", jejak_contoh(d->arena));
    teks_add(d->arena, &b->teks, DOK_MIRING, " persen.");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_daftar(d);
    dok_judul(d, JUDUL_NOMOR, 2, "Struktur Organisasi");
    add_pohon(d, "gambar.organisasi", 4, true);
    dok_judul(d, JUDUL_NOMOR, 2, "Pohon Kinerja");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_pohon(d, "gambar.pohon", 9, false);
    dok_judul(d, JUDUL_NOMOR, 1, "Akuntabilitas Kinerja")->id = "bab.akuntabilitas";
    dok_judul(d, JUDUL_NOMOR, 2, "Capaian");
    dok_judul(d, JUDUL_NOMOR, 3, "Capaian Sasaran");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_tabel_capaian(d);
    dok_judul(d, JUDUL_NOMOR, 4, "Perbandingan antartahun");
    add_grafik(d, GRAFIK_BATANG, "gambar.batang");
    add_grafik(d, GRAFIK_GARIS, "gambar.garis");
    add_grafik(d, GRAFIK_BATANG_DATAR, "gambar.datar");
    dok_judul(d, JUDUL_NOMOR, 2, "Realisasi Anggaran");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_tabel_lebar(d, 24);
    dok_paragraf_teks(d, GAYA_ISI, "Kalimat pendek di antara dua tabel lebar.");
    add_tabel_lebar(d, 3);
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    dok_paragraf_teks(d, GAYA_CATATAN, "Catatan: angka dibulatkan sekali ke dua desimal.");
    dok_halaman(d);
    dok_paragraf_teks(d, GAYA_TENGAH, "Halaman baru, di tengah.");
}

static void add_mentah(struct dok *d)
{
    struct dok_blok **p = arena_push(d->arena, (void **)&d->blok, &d->n, &d->cap, sizeof(*d->blok));

    *p = ARENA_NEW(d->arena, struct dok_blok);
    (*p)->jenis = DOK_MENTAH;
    (*p)->mentah.xml = "<w:p w14:paraId=\"0A0B0C0D\" w14:textId=\"77777777\"><w:pPr><w:jc "
                       "w:val=\"center\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_c_x\"/>"
                       "<w:bookmarkStart w:id=\"7\" w:name=\"tanda\"/><w:r><w:t>Paragraf dari "
                       "templat</w:t></w:r><w:bookmarkEnd w:id=\"0\"/><w:bookmarkEnd w:id=\"7\"/>"
                       "</w:p>";
    (*p)->mentah.gaya = "Normal";
    teks_add(d->arena, &(*p)->teks, 0, "Paragraf dari templat");
}

static void add_lampiran(struct dok *d)
{
    dok_judul(d, JUDUL_LAMPIRAN, 1, "Perjanjian Kinerja Camat");
    dok_paragraf_teks(d, GAYA_ISI, KALIMAT);
    add_mentah(d);
    add_mentah(d);
    dok_judul(d, JUDUL_LAMPIRAN, 1, "Rincian Anggaran");
    add_tabel_lebar(d, 4);
    add_tanda_tangan(d);
}

struct dok *contoh_dok(struct arena *a, int salinan)
{
    struct dok *d = dok_new(a);

    d->judul = "Laporan Kinerja Kecamatan Contoh";
    d->subjek = "Kecamatan Contoh, Tahun 2024";
    d->penulis = "Kecamatan Contoh";
    d->tanggal = "2025-01-31";
    add_sampul(d);
    add_depan(d);
    for (int i = 0; i < salinan; i++)
        add_bab(d);
    add_lampiran(d);
    dok_number(d, NULL);
    return d;
}

#define NS_W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define NS_R "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define NS_P "http://schemas.openxmlformats.org/package/2006/"
#define TIPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

static const char TYPES[] =
    "<?xml version=\"1.0\"?><Types xmlns=\"" NS_P "content-types\"><Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
    "Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
    "ContentType=\"" TIPE "template.main+xml\"/><Override PartName=\"/word/styles.xml\" "
    "ContentType=\"" TIPE "styles+xml\"/><Override PartName=\"/word/settings.xml\" "
    "ContentType=\"" TIPE "settings+xml\"/><Override PartName=\"/word/footer1.xml\" "
    "ContentType=\"" TIPE "footer+xml\"/></Types>";
static const char RELS[] =
    "<?xml version=\"1.0\"?><Relationships xmlns=\"" NS_P "relationships\"><Relationship "
    "Id=\"rId1\" Type=\"" NS_R "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
static const char DOC_RELS[] =
    "<?xml version=\"1.0\"?><Relationships xmlns=\"" NS_P "relationships\"><Relationship "
    "Id=\"rId1\" Type=\"" NS_R "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" "
    "Type=\"" NS_R "/settings\" Target=\"settings.xml\"/><Relationship Id=\"rIdC3\" Type=\"" NS_R
    "/footer\" Target=\"/word/footer1.xml\"/></Relationships>";
static const char SETTINGS[] =
    "<?xml version=\"1.0\"?><w:settings xmlns:w=\"" NS_W "\"><w:defaultTabStop w:val=\"709\"/>"
    "<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\" "
    "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
static const char FOOTER[] =
    "<?xml version=\"1.0\"?><w:ftr xmlns:w=\"" NS_W "\"><w:p><w:pPr><w:pStyle "
    "w:val=\"Footer\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" "
    "w:color=\"7F8FA3\"/></w:pBdr></w:pPr><w:r><w:t xml:space=\"preserve\">LKjIP Kecamatan Contoh "
    "Tahun 2024  |  </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> "
    "PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t>"
    "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";

struct docx_dasar contoh_dasar(struct arena *a)
{
    const struct berkas_tertanam *f = tertanam_get("dok/docx/styles.xml");
    struct zip_part *p = ARENA_ARRAY(a, 6, struct zip_part);

    p[0] = (struct zip_part){"[Content_Types].xml", TYPES, sizeof(TYPES) - 1};
    p[1] = (struct zip_part){"_rels/.rels", RELS, sizeof(RELS) - 1};
    p[2] = (struct zip_part){"word/_rels/document.xml.rels", DOC_RELS, sizeof(DOC_RELS) - 1};
    p[3] = (struct zip_part){"word/styles.xml", f->p, f->n};
    p[4] = (struct zip_part){"word/settings.xml", SETTINGS, sizeof(SETTINGS) - 1};
    p[5] = (struct zip_part){"word/footer1.xml", FOOTER, sizeof(FOOTER) - 1};
    return (struct docx_dasar){
        .part = p,
        .n = 6,
        .akar = "xmlns:w=\"" NS_W "\" xmlns:r=\"" NS_R "\" xmlns:w14=\"http://schemas.microsoft."
                "com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/"
                "markup-compatibility/2006\" mc:Ignorable=\"w14\"",
        .sectpr = "<w:sectPr w:rsidR=\"00112233\"><w:footerReference w:type=\"default\" "
                  "r:id=\"rIdC3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" "
                  "w:right=\"1701\" w:bottom=\"1701\" w:left=\"2268\" w:header=\"850\" "
                  "w:footer=\"850\" w:gutter=\"0\"/><w:cols w:space=\"708\"/></w:sectPr>"};
}
