/* SPDX-License-Identifier: MIT
 *
 * docx_grafik: a native Word chart: the chart part with its cache, and the workbook behind it, so
 * that "Edit Data" works. The reference line is a line series of equal values.
 */
#include "base/format_angka.h"
#include "base/xml.h"
#include "report/docx_int.h"

#include <string.h>

#define NS_R "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

enum { LABEL_MAX = 40, KECIL = 24 };

static const char *const WARNA[] = {"1F4E79", "8FB3D9", "C8A24A", "7BA05B", "B5533C", "7F7F7F"};

struct tulis {
    struct docx_tulis *t;
    const struct grafik *g;
    struct buf b;
};

const char *docx_kolom(struct arena *a, size_t n)
{
    if (n < 26)
        return arena_printf(a, "%c", (char)('A' + n));
    return arena_printf(a, "%c%c", (char)('A' + n / 26 - 1), (char)('A' + n % 26));
}

/* 421 is Indonesian: LibreOffice then writes 106,47 whatever its own language; Word follows the
 * language of Windows. */
static const char *number_format(const struct tulis *x)
{
    if (x->g->desimal == 0)
        return "[$-421]#,##0";
    return arena_printf(x->t->a, "[$-421]#,##0.%0*d", x->g->desimal, 0);
}

static void label_properties(struct tulis *x, int size, const char *warna)
{
    buf_printf(&x->b,
               "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"0\">"
               "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></a:defRPr></a:pPr>"
               "<a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>",
               size, warna);
}

static void text_properties(struct tulis *x, int size, bool bold)
{
    buf_printf(&x->b,
               "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"%d\" b=\"%d\"/></a:pPr>"
               "<a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>",
               size, bold);
}

static void put_labels(struct tulis *x, const char *pos, const char *warna)
{
    size_t points = x->g->n_label * x->g->n_seri;

    if (points <= LABEL_MAX && pos != NULL) {
        buf_printf(&x->b,
                   "<c:dLbls><c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/><c:spPr>"
                   "<a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
                   number_format(x));
        label_properties(x, points > KECIL ? 700 : 800, warna);
        buf_printf(&x->b,
                   "<c:dLblPos val=\"%s\"/><c:showLegendKey val=\"0\"/><c:showVal "
                   "val=\"1\"/>",
                   pos);
    } else {
        buf_puts(&x->b, "<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/>");
    }
    buf_puts(&x->b, "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent "
                    "val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
}

static void put_cat(struct tulis *x)
{
    const struct grafik *g = x->g;

    buf_printf(&x->b,
               "<c:cat><c:strRef><c:f>Data!$A$2:$A$%zu</c:f><c:strCache><c:ptCount val=\"%zu\"/>",
               g->n_label + 1, g->n_label);
    for (size_t i = 0; i < g->n_label; i++) {
        buf_printf(&x->b, "<c:pt idx=\"%zu\"><c:v>", i);
        xml_text(&x->b, g->label[i]);
        buf_puts(&x->b, "</c:v></c:pt>");
    }
    buf_puts(&x->b, "</c:strCache></c:strRef></c:cat>");
}

/* Values of series `k`; the reference line stands behind the last one. */
static void put_val(struct tulis *x, size_t k)
{
    const struct grafik *g = x->g;
    const char *col = docx_kolom(x->t->a, k + 1);

    buf_printf(&x->b,
               "<c:val><c:numRef><c:f>Data!$%s$2:$%s$%zu</c:f><c:numCache><c:formatCode>%s"
               "</c:formatCode><c:ptCount val=\"%zu\"/>",
               col, col, g->n_label + 1, number_format(x), g->n_label);
    for (size_t i = 0; i < g->n_label; i++) {
        struct angka v = k < g->n_seri ? g->seri[k].nilai[i] : g->acuan;

        if (v.ada)
            buf_printf(&x->b, "<c:pt idx=\"%zu\"><c:v>%s</c:v></c:pt>", i,
                       format_json(x->t->a, v.nilai));
    }
    buf_puts(&x->b, "</c:numCache></c:numRef></c:val>");
}

static void open_ser(struct tulis *x, size_t k, const char *nama)
{
    buf_printf(&x->b,
               "<c:ser><c:idx val=\"%zu\"/><c:order val=\"%zu\"/><c:tx><c:strRef><c:f>Data!$%s$1"
               "</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>",
               k, k, docx_kolom(x->t->a, k + 1));
    xml_text(&x->b, nama);
    buf_puts(&x->b, "</c:v></c:pt></c:strCache></c:strRef></c:tx>");
}

static const char *colour(size_t k)
{
    return WARNA[k % (sizeof(WARNA) / sizeof(WARNA[0]))];
}

/* In hundredths; 0 when there is none. */
static int64_t hundredths(struct angka v)
{
    struct desimal d;

    if (!v.ada || desimal_round(&d, v.nilai, 2, BULAT_SETENGAH_ATAS) != 0)
        return 0;
    return d.koef;
}

/* A bar too short for its number, or pointing the other way. */
static bool has_small(const struct grafik *g)
{
    for (size_t k = 0; k < g->n_seri; k++)
        for (size_t i = 0; i < g->n_label; i++)
            if (g->seri[k].nilai[i].ada &&
                hundredths(g->seri[k].nilai[i]) < hundredths(g->acuan) / 5)
                return true;
    return false;
}

static void put_bars(struct tulis *x)
{
    const struct grafik *g = x->g;
    bool dalam = g->jenis == GRAFIK_BATANG_DATAR && g->acuan.ada && !has_small(g);

    buf_printf(&x->b,
               "<c:barChart><c:barDir val=\"%s\"/><c:grouping val=\"clustered\"/><c:varyColors "
               "val=\"0\"/>",
               g->jenis == GRAFIK_BATANG_DATAR ? "bar" : "col");
    for (size_t k = 0; k < g->n_seri; k++) {
        open_ser(x, k, g->seri[k].nama);
        buf_printf(&x->b,
                   "<c:spPr><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></c:spPr>"
                   "<c:invertIfNegative val=\"0\"/>",
                   colour(k));
        /* the reference line often stands right behind the end of a bar */
        put_labels(x, dalam ? "inEnd" : "outEnd",
                   dalam && k % 6 != 1 && k % 6 != 2 ? "FFFFFF" : "1A1A1A");
        put_cat(x);
        put_val(x, k);
        buf_puts(&x->b, "</c:ser>");
    }
    buf_printf(&x->b,
               "<c:gapWidth val=\"%d\"/><c:axId val=\"111\"/><c:axId val=\"112\"/>"
               "</c:barChart>",
               g->n_label < 4 ? 120 : 60);
}

static void put_line_ser(struct tulis *x, size_t k, bool acuan)
{
    const struct grafik *g = x->g;

    open_ser(x, k, acuan ? text_or(g->acuan_nama, "Acuan") : g->seri[k].nama);
    if (acuan)
        buf_puts(&x->b, "<c:spPr><a:ln w=\"15875\"><a:solidFill><a:srgbClr val=\"C0392B\"/>"
                        "</a:solidFill><a:prstDash val=\"dash\"/></a:ln></c:spPr><c:marker>"
                        "<c:symbol val=\"none\"/></c:marker>");
    else
        buf_printf(&x->b,
                   "<c:spPr><a:ln w=\"25400\" cap=\"rnd\"><a:solidFill><a:srgbClr val=\"%s\"/>"
                   "</a:solidFill><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/>"
                   "<c:size val=\"6\"/><c:spPr><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>"
                   "</c:spPr></c:marker>",
                   colour(k), colour(k));
    /* Two lines run close together: the labels of the second stand below its points. */
    put_labels(x, acuan ? NULL : k % 2 == 0 ? "t" : "b", "1A1A1A");
    put_cat(x);
    put_val(x, k);
    buf_puts(&x->b, "<c:smooth val=\"0\"/></c:ser>");
}

/* The lines: all series of a line chart, and the reference. A line cannot cross lying bars. */
static void put_lines(struct tulis *x)
{
    const struct grafik *g = x->g;
    bool line = g->jenis == GRAFIK_GARIS;
    bool acuan = g->acuan.ada && g->jenis != GRAFIK_BATANG_DATAR;

    if (!line && !acuan)
        return;
    buf_puts(&x->b, "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    for (size_t k = 0; line && k < g->n_seri; k++)
        put_line_ser(x, k, false);
    if (acuan)
        put_line_ser(x, g->n_seri, true);
    buf_puts(&x->b, "<c:marker val=\"1\"/><c:axId val=\"111\"/><c:axId val=\"112\"/>"
                    "</c:lineChart>");
}

static void put_title(struct tulis *x, const char *teks, bool tegak)
{
    if (text_empty(teks))
        return;
    buf_printf(&x->b,
               "<c:title><c:tx><c:rich><a:bodyPr%s/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"800\" "
               "b=\"0\"/></a:pPr><a:r><a:rPr lang=\"id-ID\" sz=\"800\" b=\"0\"/><a:t>",
               tegak ? " rot=\"-5400000\" vert=\"horz\"" : "");
    xml_text(&x->b, teks);
    buf_puts(&x->b, "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
}

static bool has_negative(const struct grafik *g)
{
    for (size_t k = 0; k < g->n_seri; k++)
        for (size_t i = 0; i < g->n_label; i++)
            if (g->seri[k].nilai[i].ada && g->seri[k].nilai[i].nilai.koef < 0)
                return true;
    return false;
}

static const char *axis_title(const struct tulis *x)
{
    const struct grafik *g = x->g;

    if (g->jenis != GRAFIK_BATANG_DATAR || !g->acuan.ada)
        return g->satuan;
    return arena_printf(x->t->a, "%s%sgaris putus-putus: %s", text_or(g->satuan, ""),
                        text_empty(g->satuan) ? "" : "; ", text_or(g->acuan_nama, "acuan"));
}

/*
 * Lying bars cannot carry a line series. Their reference is a major gridline: one unit of the axis
 * is the reference value, a fifth of it a minor unit, and the axis ends before the second one.
 * False when the values do not allow it.
 */
static bool reference_grid(const struct tulis *x, const char **min_max, const char **satuan)
{
    const struct grafik *g = x->g;
    int64_t acuan = hundredths(g->acuan), langkah = acuan / 5, most = acuan, end;

    for (size_t k = 0; k < g->n_seri; k++)
        for (size_t i = 0; i < g->n_label; i++)
            if (hundredths(g->seri[k].nilai[i]) > most)
                most = hundredths(g->seri[k].nilai[i]);
    if (g->jenis != GRAFIK_BATANG_DATAR || langkah == 0 || has_negative(g))
        return false;
    end = (most / langkah + 1) * langkah; /* room for the label of the longest bar */
    if (end >= 2 * acuan)
        return false;
    *min_max = arena_printf(x->t->a, "<c:max val=\"%s\"/><c:min val=\"0\"/>",
                            format_json(x->t->a, DESIMAL(end, 2)));
    *satuan = arena_printf(x->t->a, "<c:majorUnit val=\"%s\"/><c:minorUnit val=\"%s\"/>",
                           format_json(x->t->a, DESIMAL(acuan, 2)),
                           format_json(x->t->a, DESIMAL(langkah, 2)));
    return true;
}

static void put_axes(struct tulis *x)
{
    static const char GARIS[] = "<c:spPr><a:ln w=\"%d\"><a:solidFill><a:srgbClr val=\"%s\"/>"
                                "</a:solidFill>%s</a:ln></c:spPr>";
    static const char PUTUS[] = "<a:prstDash val=\"dash\"/>";
    bool datar = x->g->jenis == GRAFIK_BATANG_DATAR;
    bool nol = x->g->jenis != GRAFIK_GARIS && !has_negative(x->g);
    const char *min_max = nol ? "<c:min val=\"0\"/>" : "", *satuan = "";
    bool acuan = reference_grid(x, &min_max, &satuan);

    buf_printf(&x->b,
               "<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"%s\"/></c:scaling>"
               "<c:delete val=\"0\"/><c:axPos val=\"%s\"/><c:numFmt formatCode=\"General\" "
               "sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
               "<c:tickLblPos val=\"low\"/>",
               datar ? "maxMin" : "minMax", datar ? "l" : "b");
    buf_printf(&x->b, GARIS, 6350, "7F8FA3", "");
    text_properties(x, 800, false);
    buf_puts(&x->b, "<c:crossAx val=\"112\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
                    "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>"
                    "</c:catAx>");
    buf_printf(&x->b,
               "<c:valAx><c:axId val=\"112\"/><c:scaling><c:orientation val=\"minMax\"/>%s"
               "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"%s\"/><c:majorGridlines>",
               min_max, datar ? "b" : "l");
    buf_printf(&x->b, GARIS, acuan ? 15875 : 6350, acuan ? "C0392B" : "D9DEE4", acuan ? PUTUS : "");
    buf_puts(&x->b, "</c:majorGridlines>");
    if (acuan) {
        buf_puts(&x->b, "<c:minorGridlines>");
        buf_printf(&x->b, GARIS, 6350, "D9DEE4", "");
        buf_puts(&x->b, "</c:minorGridlines>");
    }
    put_title(x, axis_title(x), !datar);
    buf_puts(&x->b, "<c:numFmt formatCode=\"[$-421]#,##0\" sourceLinked=\"0\"/><c:majorTickMark "
                    "val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos "
                    "val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
    text_properties(x, 800, false);
    buf_printf(&x->b,
               "<c:crossAx val=\"111\"/><c:crosses val=\"%s\"/><c:crossBetween "
               "val=\"between\"/>%s</c:valAx>",
               datar ? "max" : "autoZero", satuan);
}

static void put_chart(struct tulis *x)
{
    const struct grafik *g = x->g;
    bool legend = g->n_seri > 1 || (g->acuan.ada && g->jenis != GRAFIK_BATANG_DATAR);

    buf_puts(&x->b,
             "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<c:chartSpace "
             "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
             "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" NS_R
             "\"><c:date1904 val=\"0\"/><c:lang val=\"id-ID\"/><c:roundedCorners val=\"0\"/>"
             "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
    if (g->jenis != GRAFIK_GARIS)
        put_bars(x);
    put_lines(x);
    put_axes(x);
    buf_puts(&x->b, "<c:spPr><a:noFill/></c:spPr></c:plotArea>");
    if (legend) {
        buf_puts(&x->b, "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>");
        text_properties(x, 800, false);
        buf_puts(&x->b, "</c:legend>");
    }
    buf_puts(&x->b, "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr>"
                    "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln>"
                    "</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>"
                    "<a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr><c:externalData r:id=\"rId1\">"
                    "<c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
}

/* The workbook and the relationship of the chart part to it. */
static void put_workbook(struct tulis *x, const char *nama)
{
    struct docx_tulis *t = x->t;
    const char *buku = docx_part_nama(t, "embeddings/cermat", ".xlsx");
    const char *file = strrchr(nama, '/') + 1, *rels;
    struct buf b;
    int r;

    buf_init(&b, DOCX_MAX);
    r = docx_buku(&b, x->g, t->e);
    if (r != 0)
        docx_gagal(t, r);
    docx_part_add(t, buku, buf_dup(t->a, &b), b.n);
    buf_release(&b);
    t->xlsx = true;
    rels = arena_printf(t->a,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        "relationships\"><Relationship Id=\"rId1\" Type=\"" NS_R
                        "/package\" Target=\"../embeddings/%s\"/></Relationships>",
                        strrchr(buku, '/') + 1);
    docx_part_add(t, arena_printf(t->a, "%scharts/_rels/%s.rels", t->folder, file), rels,
                  strlen(rels));
}

const char *docx_grafik(struct docx_tulis *t, const struct grafik *g)
{
    struct tulis x = {.t = t, .g = g};
    const char *nama = docx_part_nama(t, "charts/cermat", ".xml");

    buf_init(&x.b, DOCX_MAX);
    put_chart(&x);
    docx_part_add(t, nama, buf_dup(t->a, &x.b), x.b.n);
    buf_release(&x.b);
    docx_tipe_add(t, nama, "drawingml.chart+xml");
    put_workbook(&x, nama);
    return docx_rel_add(t, "chart", nama);
}
