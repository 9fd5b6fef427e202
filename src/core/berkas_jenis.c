/* SPDX-License-Identifier: MIT
 *
 * berkas_jenis: signatures; for archives the names in the central directory at their end, for old
 * Office documents the names of their streams.
 */
#include "core/berkas_jenis.h"

#include "base/str.h"

#include <stdint.h>
#include <string.h>

enum jenis { PDF, PNG, JPEG, DOCX, XLSX, PPTX, ODT, ODS, DOC, XLS, JSON, JENIS_N };

static const struct berkas_jenis JENIS[JENIS_N] = {
    [PDF] = {"pdf", "application/pdf", "PDF", true},
    [PNG] = {"png", "image/png", "gambar PNG", true},
    [JPEG] = {"jpg", "image/jpeg", "gambar JPEG", true},
    [DOCX] = {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "dokumen Word", false},
    [XLSX] = {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "buku kerja Excel", false},
    [PPTX] = {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
              "presentasi PowerPoint", false},
    [ODT] = {"odt", "application/vnd.oasis.opendocument.text", "dokumen OpenDocument", false},
    [ODS] = {"ods", "application/vnd.oasis.opendocument.spreadsheet", "lembar kerja OpenDocument",
             false},
    [DOC] = {"doc", "application/msword", "dokumen Word lama", false},
    [XLS] = {"xls", "application/vnd.ms-excel", "buku kerja Excel lama", false},
    [JSON] = {"json", "application/json", "paket data JSON", false},
};

#define BOLEH "unggah PDF, gambar PNG atau JPEG, atau dokumen Word, Excel, PowerPoint, OpenDocument"

const char *berkas_jenis_sebutan(void)
{
    return "PDF, gambar (PNG, JPEG), Word, Excel, PowerPoint, atau OpenDocument";
}

const char *berkas_jenis_accept(void)
{
    return ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls";
}

const struct berkas_jenis *berkas_jenis_get(const char *nama)
{
    for (size_t i = 0; i < JENIS_N; i++)
        if (text_eq(nama, JENIS[i].nama))
            return &JENIS[i];
    return NULL;
}

struct isi { /* the bytes looked at */
    const unsigned char *p;
    size_t n;
};

static bool at(struct isi b, size_t k, const char *tanda, size_t n)
{
    return k <= b.n && b.n - k >= n && memcmp(b.p + k, tanda, n) == 0;
}

#define AWAL(b, tanda) at((b), 0, (tanda), sizeof(tanda) - 1)

static bool has(struct isi b, const char *tanda, size_t n)
{
    return b.n > 0 && memmem(b.p, b.n, tanda, n) != NULL;
}

static uint32_t u16(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8;
}

static uint32_t u32(const unsigned char *p)
{
    return u16(p) | u16(p + 2) << 16;
}

enum {
    ZIP_AKHIR = 22, /* bytes of the end record without comment */
    ZIP_ENTRI = 46, /* bytes of a directory entry without names */
    ZIP_LOKAL = 30, /* bytes of a local header without names */
    ZIP_KOMENTAR = 65535,
    ZIP_N_MAX = 10000,
    MIMETYPE = 8,
};

/* The end record of an archive; b.n when there is none. */
static size_t zip_end(struct isi b)
{
    size_t bawah = b.n > ZIP_AKHIR + ZIP_KOMENTAR ? b.n - ZIP_AKHIR - ZIP_KOMENTAR : 0;

    if (b.n < ZIP_AKHIR)
        return b.n;
    for (size_t k = b.n - ZIP_AKHIR + 1; k-- > bawah;)
        if (at(b, k, "PK\5\6", 4) && k + ZIP_AKHIR + u16(b.p + k + 20) == b.n)
            return k;
    return b.n;
}

struct arsip { /* what the directory of an archive tells */
    bool jenis[JENIS_N], makro, tipe, mimetype;
};

static bool name_is(struct isi nama, const char *s)
{
    return nama.n == strlen(s) && memcmp(nama.p, s, nama.n) == 0;
}

static void name_take(struct arsip *z, struct isi nama)
{
    static const char makro[] = "vbaProject.bin";

    z->tipe |= name_is(nama, "[Content_Types].xml");
    z->mimetype |= name_is(nama, "mimetype");
    z->jenis[DOCX] |= name_is(nama, "word/document.xml");
    z->jenis[XLSX] |= name_is(nama, "xl/workbook.xml") || name_is(nama, "xl/workbook.bin");
    z->jenis[PPTX] |= name_is(nama, "ppt/presentation.xml");
    z->makro |= has(nama, makro, sizeof(makro) - 1);
}

/* Walks the central directory; false: it is broken. */
static bool zip_names(struct isi b, struct arsip *z)
{
    size_t akhir = zip_end(b), k, n;

    if (akhir == b.n)
        return false;
    n = u16(b.p + akhir + 10);
    k = u32(b.p + akhir + 16);
    if (n == 0 || n > ZIP_N_MAX || k > akhir)
        return false;
    for (size_t i = 0; i < n; i++) {
        size_t panjang;

        if (akhir - k < ZIP_ENTRI || !at(b, k, "PK\1\2", 4))
            return false;
        panjang = u16(b.p + k + 28);
        if (akhir - k - ZIP_ENTRI < panjang)
            return false;
        name_take(z, (struct isi){b.p + k + ZIP_ENTRI, panjang});
        panjang += u16(b.p + k + 30) + u16(b.p + k + 32);
        if (akhir - k - ZIP_ENTRI < panjang)
            return false;
        k += ZIP_ENTRI + panjang;
    }
    return true;
}

/* OpenDocument: the first entry is called "mimetype" and stands uncompressed. */
static bool mimetype_is(struct isi b, const char *mime)
{
    size_t mulai = ZIP_LOKAL + MIMETYPE;

    if (b.n < mulai || u16(b.p + 26) != MIMETYPE || u16(b.p + 8) != 0 ||
        !at(b, ZIP_LOKAL, "mimetype", MIMETYPE))
        return false;
    mulai += u16(b.p + 28);
    return u32(b.p + 22) == strlen(mime) && at(b, mulai, mime, strlen(mime));
}

static int of_zip(struct isi b, const struct berkas_jenis **out, struct err *e)
{
    struct arsip z = {0};

    if (!zip_names(b, &z))
        return err_set(e, ERR_INVALID,
                       "berkas ini dokumen Office atau arsip yang tidak utuh; buka di komputer, "
                       "simpan ulang, lalu unggah lagi");
    if (z.makro)
        return err_set(
            e, ERR_INVALID,
            "dokumen ini berisi makro; simpan sebagai dokumen tanpa makro atau PDF, lalu "
            "unggah lagi");
    for (size_t i = DOCX; z.tipe && i <= PPTX; i++)
        if (z.jenis[i])
            *out = &JENIS[i];
    for (size_t i = ODT; z.mimetype && i <= ODS; i++)
        if (mimetype_is(b, JENIS[i].mime))
            *out = &JENIS[i];
    if (*out != NULL)
        return 0;
    return err_set(e, ERR_INVALID,
                   "berkas ini arsip ZIP atau dokumen yang tidak dikenal; keluarkan isinya, lalu "
                   "unggah satu per satu sebagai PDF, gambar, atau dokumen Office");
}

/* Compound files of old Office: names of streams are UTF-16. */
static int of_ole(struct isi b, const struct berkas_jenis **out, struct err *e)
{
    static const char doc[] = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t",
                      buku[] = "W\0o\0r\0k\0b\0o\0o\0k", lama[] = "\0B\0o\0o\0k\0\0",
                      makro[] = "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T";

    if (b.n < 1536) /* header, one table of sectors, one directory */
        return err_set(e, ERR_INVALID,
                       "dokumen Office lama ini tidak utuh; simpan ulang, lalu "
                       "unggah lagi");
    if (has(b, makro, sizeof(makro)))
        return err_set(
            e, ERR_INVALID,
            "dokumen ini berisi makro; simpan sebagai dokumen tanpa makro atau PDF, lalu "
            "unggah lagi");
    if (has(b, doc, sizeof(doc)))
        *out = &JENIS[DOC];
    else if (has(b, buku, sizeof(buku)) || has(b, lama, sizeof(lama)))
        *out = &JENIS[XLS];
    else
        return err_set(e, ERR_INVALID,
                       "jenis berkas lama ini tidak diterima; simpan sebagai PDF, DOCX, atau XLSX, "
                       "lalu unggah lagi");
    return 0;
}

static int of_pdf(struct isi b, const struct berkas_jenis **out, struct err *e)
{
    if (!has(b, "%%EOF", 5))
        return err_set(e, ERR_INVALID, "PDF ini terpotong; simpan ulang, lalu unggah lagi");
    *out = &JENIS[PDF];
    return 0;
}

static int of_png(struct isi b, const struct berkas_jenis **out, struct err *e)
{
    if (!at(b, 12, "IHDR", 4) || !has(b, "IEND", 4))
        return err_set(e, ERR_INVALID, "gambar PNG ini terpotong; simpan ulang, lalu unggah lagi");
    *out = &JENIS[PNG];
    return 0;
}

static int of_jpeg(struct isi b, const struct berkas_jenis **out, struct err *e)
{
    if (!has(b, "\xff\xd9", 2))
        return err_set(e, ERR_INVALID, "gambar JPEG ini terpotong; simpan ulang, lalu unggah lagi");
    *out = &JENIS[JPEG];
    return 0;
}

static const struct {
    const char *tanda;
    size_t k, n; /* where it stands, its bytes */
    const char *arti;
} ASING[] = {
    {"Rar!", 0, 4, "berkas ini arsip RAR; keluarkan isinya, lalu unggah satu per satu"},
    {"7z\xbc\xaf", 0, 4, "berkas ini arsip 7z; keluarkan isinya, lalu unggah satu per satu"},
    {"MZ", 0, 2, "berkas ini program, bukan dokumen; " BOLEH},
    {"{\\rtf", 0, 5, "berkas ini RTF; simpan sebagai PDF atau DOCX, lalu unggah lagi"},
    {"ftyp", 4, 4, "berkas ini video atau foto HEIC; ubah menjadi JPEG atau PDF, lalu unggah lagi"},
    {"RIFF", 0, 4,
     "berkas ini video, suara, atau WebP; ubah menjadi JPEG atau PDF, lalu unggah "
     "lagi"},
    {"GIF8", 0, 4, "berkas ini gambar GIF; simpan sebagai PNG atau JPEG, lalu unggah lagi"},
    {"<", 0, 1, "berkas ini HTML, SVG, atau XML; cetak ke PDF, lalu unggah PDF-nya"},
};

int berkas_jenis_of(const void *p, size_t n, const struct berkas_jenis **out, struct err *e)
{
    struct isi b = {p, n};

    *out = NULL;
    if (n == 0)
        return err_set(e, ERR_INVALID, "berkas kosong; pilih berkas lain");
    if (AWAL(b, "%PDF-"))
        return of_pdf(b, out, e);
    if (AWAL(b, "\x89PNG\r\n\x1a\n"))
        return of_png(b, out, e);
    if (AWAL(b, "\xff\xd8\xff"))
        return of_jpeg(b, out, e);
    if (AWAL(b, "PK\3\4"))
        return of_zip(b, out, e);
    if (AWAL(b, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return of_ole(b, out, e);
    for (size_t i = 0; i < sizeof(ASING) / sizeof(ASING[0]); i++)
        if (at(b, ASING[i].k, ASING[i].tanda, ASING[i].n))
            return err_set(e, ERR_INVALID, "%s", ASING[i].arti);
    return err_set(e, ERR_INVALID, "jenis berkas tidak dikenal; " BOLEH);
}
