/* SPDX-License-Identifier: MIT
 *
 * docx_buku: the smallest workbook that a chart can be edited from: one sheet "Data", labels in
 * column A, one series a column, the reference line last.
 */
#include "base/format_angka.h"
#include "base/xml.h"
#include "report/docx_int.h"

#define KEPALA "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define NS_S   "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define NS_R   "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define NS_P   "http://schemas.openxmlformats.org/package/2006/"
#define TIPE   "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char TYPES[] =
    KEPALA "<Types xmlns=\"" NS_P "content-types\"><Default Extension=\"rels\" ContentType=\""
           "application/vnd.openxmlformats-package.relationships+xml\"/><Default "
           "Extension=\"xml\" ContentType=\"application/xml\"/><Override "
           "PartName=\"/xl/workbook.xml\" ContentType=\"" TIPE "sheet.main+xml\"/><Override "
           "PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" TIPE "worksheet+xml\"/></Types>";
static const char RELS[] =
    KEPALA "<Relationships xmlns=\"" NS_P "relationships\"><Relationship Id=\"rId1\" Type=\"" NS_R
           "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
static const char BOOK[] =
    KEPALA "<workbook xmlns=\"" NS_S "\" xmlns:r=\"" NS_R "\"><sheets><sheet name=\"Data\" "
           "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
static const char BOOK_RELS[] =
    KEPALA "<Relationships xmlns=\"" NS_P "relationships\"><Relationship Id=\"rId1\" Type=\"" NS_R
           "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

static void put_text(struct buf *b, const char *col, size_t row, const char *s)
{
    buf_printf(b, "<c r=\"%s%zu\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", col, row);
    xml_text(b, s);
    buf_puts(b, "</t></is></c>");
}

static void put_sheet(struct arena *a, struct buf *b, const struct grafik *g)
{
    size_t n = g->n_seri + (g->acuan.ada ? 1 : 0);

    buf_puts(b, KEPALA "<worksheet xmlns=\"" NS_S "\"><sheetData><row r=\"1\">");
    for (size_t k = 0; k < n; k++)
        put_text(b, docx_kolom(a, k + 1), 1,
                 k < g->n_seri ? g->seri[k].nama : text_or(g->acuan_nama, "Acuan"));
    buf_puts(b, "</row>");
    for (size_t i = 0; i < g->n_label; i++) {
        buf_printf(b, "<row r=\"%zu\">", i + 2);
        put_text(b, "A", i + 2, g->label[i]);
        for (size_t k = 0; k < n; k++) {
            struct angka v = k < g->n_seri ? g->seri[k].nilai[i] : g->acuan;

            if (v.ada)
                buf_printf(b, "<c r=\"%s%zu\"><v>%s</v></c>", docx_kolom(a, k + 1), i + 2,
                           format_json(a, v.nilai));
        }
        buf_puts(b, "</row>");
    }
    buf_puts(b, "</sheetData></worksheet>");
}

int docx_buku(struct buf *out, const struct grafik *g, struct err *e)
{
    struct arena *a = arena_new(DOCX_MAX);
    struct buf b;
    int r;

    buf_init(&b, DOCX_MAX);
    put_sheet(a, &b, g);
    const struct zip_part part[] = {
        {"[Content_Types].xml", TYPES, sizeof(TYPES) - 1},
        {"_rels/.rels", RELS, sizeof(RELS) - 1},
        {"xl/workbook.xml", BOOK, sizeof(BOOK) - 1},
        {"xl/_rels/workbook.xml.rels", BOOK_RELS, sizeof(BOOK_RELS) - 1},
        {"xl/worksheets/sheet1.xml", b.p, b.n},
    };

    r = zip_write(out, part, sizeof(part) / sizeof(part[0]), e);
    buf_release(&b);
    arena_free(a);
    return r;
}
