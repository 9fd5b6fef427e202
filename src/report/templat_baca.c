/* SPDX-License-Identifier: MIT
 *
 * Reads a part into a tree over libxml2's SAX interface. The parser never loads anything: a DTD
 * stops it, there is no entity table, and nothing but our own handlers is called.
 */
#include "report/templat_xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#define NS_W     "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define NS_KETAT "http://purl.oclc.org/ooxml/"

struct baca {
    struct arena *arena; /* NULL: only look whether it is well-formed */
    xmlParserCtxtPtr ctxt;
    struct tx *akar, *kini;
    struct buf teks; /* characters not yet made a node */
    size_t dalam, n_simpul;
    const char *tolak; /* why the part is refused */
    bool terlalu_besar;
};

static void refuse(struct baca *b, const char *pesan, bool terlalu_besar)
{
    if (b->tolak == NULL) {
        b->tolak = pesan;
        b->terlalu_besar = terlalu_besar;
    }
    xmlStopParser(b->ctxt);
}

/* Usual prefixes; what comes in under another one is renamed. */
static const struct {
    const char *uri, *awalan;
} NS[] = {
    {NS_W, "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart", "c"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
};

static const char *prefix_of(struct baca *b, const xmlChar *awalan, const xmlChar *uri)
{
    for (size_t i = 0; uri != NULL && i < sizeof(NS) / sizeof(*NS); i++)
        if (strcmp((const char *)uri, NS[i].uri) == 0)
            return NS[i].awalan;
    if (uri != NULL && strncmp((const char *)uri, NS_KETAT, sizeof(NS_KETAT) - 1) == 0)
        refuse(b,
               "disimpan sebagai \"Strict Open XML\"; simpan ulang sebagai \"Dokumen Word "
               "(.docx)\"",
               false);
    for (size_t i = 0; awalan != NULL && i < sizeof(NS) / sizeof(*NS); i++)
        if (strcmp((const char *)awalan, NS[i].awalan) == 0)
            refuse(b,
                   "memakai awalan nama XML yang tidak lazim; simpan ulang dengan Word atau "
                   "LibreOffice",
                   false);
    return (const char *)awalan;
}

static const char *qualified(struct baca *b, const xmlChar *lokal, const xmlChar *awalan,
                             const xmlChar *uri)
{
    const char *p = prefix_of(b, awalan, uri);
    if (p == NULL)
        return arena_strdup(b->arena, (const char *)lokal);
    return arena_printf(b->arena, "%s:%s", p, (const char *)lokal);
}

static const struct {
    const char *nama;
    enum tx_w w;
} NAMA[] = {
    /* sorted */
    {"altChunk", W_ALTCHUNK},
    {"attachedTemplate", W_ATTACHEDTEMPLATE},
    {"basedOn", W_BASEDON},
    {"body", W_BODY},
    {"bookmarkEnd", W_BOOKMARKEND},
    {"bookmarkStart", W_BOOKMARKSTART},
    {"br", W_BR},
    {"cellDel", W_PERUBAHAN},
    {"cellIns", W_PERUBAHAN},
    {"cellMerge", W_PERUBAHAN},
    {"commentRangeEnd", W_COMMENTRANGEEND},
    {"commentRangeStart", W_COMMENTRANGESTART},
    {"commentReference", W_COMMENTREFERENCE},
    {"cr", W_CR},
    {"customXml", W_CUSTOMXML},
    {"customXmlDelRangeEnd", W_PERUBAHAN},
    {"customXmlDelRangeStart", W_PERUBAHAN},
    {"customXmlInsRangeEnd", W_PERUBAHAN},
    {"customXmlInsRangeStart", W_PERUBAHAN},
    {"customXmlMoveFromRangeEnd", W_PERUBAHAN},
    {"customXmlMoveFromRangeStart", W_PERUBAHAN},
    {"customXmlMoveToRangeEnd", W_PERUBAHAN},
    {"customXmlMoveToRangeStart", W_PERUBAHAN},
    {"del", W_DEL},
    {"document", W_DOCUMENT},
    {"endnote", W_FOOTNOTE},
    {"fldChar", W_FLDCHAR},
    {"footnote", W_FOOTNOTE},
    {"ftr", W_FTR},
    {"hdr", W_HDR},
    {"ins", W_INS},
    {"instrText", W_INSTRTEXT},
    {"lastRenderedPageBreak", W_LASTRENDEREDPAGEBREAK},
    {"moveFrom", W_MOVEFROM},
    {"moveFromRangeEnd", W_PERUBAHAN},
    {"moveFromRangeStart", W_PERUBAHAN},
    {"moveTo", W_MOVETO},
    {"moveToRangeEnd", W_PERUBAHAN},
    {"moveToRangeStart", W_PERUBAHAN},
    {"name", W_NAME},
    {"noBreakHyphen", W_NOBREAKHYPHEN},
    {"numberingChange", W_PERUBAHAN},
    {"outlineLvl", W_OUTLINELVL},
    {"p", W_P},
    {"pPr", W_PPR},
    {"pPrChange", W_PERUBAHAN},
    {"pStyle", W_PSTYLE},
    {"proofErr", W_PROOFERR},
    {"r", W_R},
    {"rPr", W_RPR},
    {"rPrChange", W_PERUBAHAN},
    {"sdt", W_SDT},
    {"sdtContent", W_SDTCONTENT},
    {"sectPr", W_SECTPR},
    {"sectPrChange", W_PERUBAHAN},
    {"smartTag", W_SMARTTAG},
    {"softHyphen", W_SOFTHYPHEN},
    {"style", W_STYLE},
    {"t", W_T},
    {"tab", W_TAB},
    {"tbl", W_TBL},
    {"tblGridChange", W_PERUBAHAN},
    {"tblPrChange", W_PERUBAHAN},
    {"tblPrExChange", W_PERUBAHAN},
    {"tc", W_TC},
    {"tcPrChange", W_PERUBAHAN},
    {"tr", W_TR},
    {"trPr", W_TRPR},
    {"trPrChange", W_PERUBAHAN},
    {"txbxContent", W_TXBXCONTENT},
};

static enum tx_w w_of(const char *lokal)
{
    size_t bawah = 0, atas = sizeof(NAMA) / sizeof(*NAMA);

    while (bawah < atas) {
        size_t tengah = (bawah + atas) / 2;
        int c = strcmp(lokal, NAMA[tengah].nama);
        if (c == 0)
            return NAMA[tengah].w;
        if (c < 0)
            atas = tengah;
        else
            bawah = tengah + 1;
    }
    return W_LAIN;
}

/* Characters so far become a text node; white space beside elements is dropped. */
static void flush_text(struct baca *b, bool daun)
{
    bool kosong = true;
    struct tx *x;

    if (b->teks.n == 0)
        return;
    for (size_t i = 0; i < b->teks.n && kosong; i++)
        kosong = strchr(" \t\r\n", b->teks.p[i]) != NULL;
    if (b->kini != NULL && (!kosong || (daun && b->kini->anak == NULL))) {
        x = ARENA_NEW(b->arena, struct tx);
        x->jenis = TX_TEKS;
        x->teks = arena_strndup(b->arena, b->teks.p, b->teks.n);
        tx_add(b->kini, x);
    }
    buf_clear(&b->teks);
}

/* Revision and paragraph ids: of no use, and wrong once a paragraph is repeated. */
static bool is_noise(const char *nama)
{
    return strncmp(nama, "w:rsid", 6) == 0 || strcmp(nama, "w14:paraId") == 0 ||
           strcmp(nama, "w14:textId") == 0;
}

static void add_ns(struct baca *b, struct tx *x, int n, const xmlChar **ns)
{
    for (int i = 0; i < n; i++) {
        const char *p = prefix_of(b, ns[2 * i], ns[2 * i + 1]);
        const char *nama = p == NULL ? "xmlns" : arena_printf(b->arena, "xmlns:%s", p);
        if (tx_get(x, nama) != NULL)
            continue;
        x->atr[x->n_atr].nama = nama;
        x->atr[x->n_atr++].nilai = arena_strdup(b->arena, (const char *)ns[2 * i + 1]);
    }
}

static void on_start(void *ctx, const xmlChar *lokal, const xmlChar *awalan, const xmlChar *uri,
                     int n_ns, const xmlChar **ns, int n_atr, int n_bawaan, const xmlChar **atr)
{
    struct baca *b = ctx;
    struct tx *x;

    (void)n_bawaan;
    if (++b->dalam > TX_DALAM_MAX || ++b->n_simpul > TX_SIMPUL_MAX)
        refuse(b, "terlalu besar atau bersarang terlalu dalam", true);
    if (b->tolak != NULL || b->arena == NULL)
        return;
    flush_text(b, false);
    x = tx_new(b->arena, qualified(b, lokal, awalan, uri), W_LAIN);
    if (uri != NULL && strcmp((const char *)uri, NS_W) == 0)
        x->w = w_of((const char *)lokal);
    x->atr = ARENA_ARRAY(b->arena, (size_t)n_ns + (size_t)n_atr, struct tx_atribut);
    add_ns(b, x, n_ns, ns);
    for (int i = 0; i < n_atr; i++) {
        const xmlChar **v = atr + 5 * i;
        const char *nama = qualified(b, v[0], v[1], v[2]);
        if (is_noise(nama) || tx_get(x, nama) != NULL)
            continue;
        x->atr[x->n_atr].nama = nama;
        x->atr[x->n_atr++].nilai =
            arena_strndup(b->arena, (const char *)v[3], (size_t)(v[4] - v[3]));
    }
    if (b->kini != NULL)
        tx_add(b->kini, x);
    else
        b->akar = x;
    b->kini = x;
}

static void on_end(void *ctx, const xmlChar *lokal, const xmlChar *awalan, const xmlChar *uri)
{
    struct baca *b = ctx;

    (void)lokal, (void)awalan, (void)uri;
    b->dalam--;
    if (b->tolak != NULL || b->arena == NULL)
        return;
    flush_text(b, true);
    b->kini = b->kini->induk;
}

static void on_text(void *ctx, const xmlChar *p, int n)
{
    struct baca *b = ctx;

    if (b->arena != NULL && b->tolak == NULL)
        buf_put(&b->teks, p, (size_t)n);
}

static void on_dtd(void *ctx, const xmlChar *nama, const xmlChar *luar, const xmlChar *sistem)
{
    (void)nama, (void)luar, (void)sistem;
    refuse(ctx, "memuat DTD (<!DOCTYPE>), yang tidak pernah ada dalam dokumen Word", false);
}

/* Errors are read from the parser's context afterwards; nothing is printed. */
static void on_error(void *ctx, xmlErrorPtr e)
{
    (void)ctx, (void)e;
}

static int parse(struct baca *b, const char *nama, const void *p, size_t n, struct err *e)
{
    xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
                         .internalSubset = on_dtd,
                         .startElementNs = on_start,
                         .endElementNs = on_end,
                         .characters = on_text,
                         .cdataBlock = on_text,
                         .serror = on_error};
    bool baik;
    int rc = 0, baris = 0;

    if (n == 0 || n > TX_BAGIAN_MAX)
        return err_set(e, n == 0 ? ERR_INVALID : ERR_TOO_BIG, "bagian %s %s", nama,
                       n == 0 ? "kosong" : "terlalu besar (paling banyak 16 MiB)");
    b->ctxt = xmlCreateMemoryParserCtxt(p, (int)n);
    if (b->ctxt == NULL)
        return err_set(e, ERR_SYSTEM, "memori habis saat membaca %s", nama);
    xmlCtxtUseOptions(b->ctxt, XML_PARSE_NONET);
    *b->ctxt->sax = sax;
    b->ctxt->userData = b;
    xmlParseDocument(b->ctxt);
    baik = b->ctxt->wellFormed && b->ctxt->errNo == XML_ERR_OK;
    baris = b->ctxt->lastError.line;
    if (b->ctxt->myDoc != NULL)
        xmlFreeDoc(b->ctxt->myDoc);
    b->ctxt->myDoc = NULL;
    xmlFreeParserCtxt(b->ctxt);
    if (b->tolak != NULL)
        rc = err_set(e, b->terlalu_besar ? ERR_TOO_BIG : ERR_INVALID, "bagian %s %s", nama,
                     b->tolak);
    else if (!baik)
        rc = err_set(e, ERR_INVALID,
                     "bagian %s rusak (XML tidak benar di baris %d); simpan ulang dengan Word atau "
                     "LibreOffice",
                     nama, baris);
    return rc;
}

int tx_read(struct arena *a, const char *nama, const void *p, size_t n, struct tx **akar,
            struct err *e)
{
    struct baca b = {.arena = a};
    int rc;

    *akar = NULL;
    buf_init(&b.teks, TX_BAGIAN_MAX);
    rc = parse(&b, nama, p, n, e);
    buf_release(&b.teks);
    if (rc == 0)
        *akar = b.akar;
    return rc;
}

int tx_check(const char *nama, const void *p, size_t n, struct err *e)
{
    struct baca b = {0};
    return parse(&b, nama, p, n, e);
}
