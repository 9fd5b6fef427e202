/* SPDX-License-Identifier: MIT
 *
 * jenis_berkas: first bytes; of a ZIP also the names of its parts, which stand uncompressed in it.
 */
#include "import/jenis_berkas.h"

#include <string.h>

struct tanda_berkas {
    const char *tanda;
    size_t n;
    const char *arti;
};

#define TANDA(t, arti)                                                                             \
    {                                                                                              \
        (t), sizeof(t) - 1, (arti)                                                                 \
    }

static const struct tanda_berkas AWAL[] = {
    TANDA("%PDF", "ini PDF"),
    TANDA("\xd0\xcf\x11\xe0", "ini dokumen Office lama (.doc, .xls, .ppt)"),
    TANDA("\x1f\x8b", "ini berkas terkompresi gzip; buka dahulu dengan gunzip"),
    TANDA("7z\xbc\xaf\x27\x1c", "ini arsip 7z; keluarkan dahulu isinya"),
    TANDA("Rar!\x1a", "ini arsip RAR; keluarkan dahulu isinya"),
    TANDA("SQLite format 3", "ini basis data SQLite; basis data dipilih dengan --db"),
    TANDA("\xff\xfe", "ini teks UTF-16; simpan ulang sebagai UTF-8"),
    TANDA("\xfe\xff", "ini teks UTF-16; simpan ulang sebagai UTF-8"),
    TANDA("{\0", "ini teks UTF-16; simpan ulang sebagai UTF-8"),
    TANDA("\0{", "ini teks UTF-16; simpan ulang sebagai UTF-8"),
    TANDA("\x89PNG", "ini gambar PNG"),
    TANDA("\xff\xd8\xff", "ini gambar JPEG"),
    TANDA("{\\rtf", "ini dokumen RTF"),
    TANDA("<", "ini HTML atau XML"),
};

static const struct tanda_berkas ISI_ZIP[] = {
    TANDA("word/document.xml", "ini dokumen Word (.docx)"),
    TANDA("xl/workbook.xml", "ini buku kerja Excel (.xlsx)"),
    TANDA("ppt/presentation.xml", "ini presentasi PowerPoint (.pptx)"),
    TANDA("application/vnd.oasis.opendocument", "ini dokumen OpenDocument (.odt, .ods)"),
};

const char *jenis_berkas_asing(struct str s)
{
    if (s.n >= 4 && memcmp(s.p, "PK\x03\x04", 4) == 0) {
        for (size_t i = 0; i < sizeof(ISI_ZIP) / sizeof(ISI_ZIP[0]); i++)
            if (memmem(s.p, s.n, ISI_ZIP[i].tanda, ISI_ZIP[i].n) != NULL)
                return ISI_ZIP[i].arti;
        return "ini arsip ZIP, atau dokumen Office yang tidak utuh";
    }
    for (size_t i = 0; i < sizeof(AWAL) / sizeof(AWAL[0]); i++)
        if (s.n >= AWAL[i].n && memcmp(s.p, AWAL[i].tanda, AWAL[i].n) == 0)
            return AWAL[i].arti;
    return NULL;
}
