/* SPDX-License-Identifier: MIT
 *
 * fuzz_templat: a Word template from any bytes. Bytes that begin with "PK" are the file itself;
 * others are word/document.xml of a package, or its body when they do not begin with a root
 * element. What opens is assembled, so that nothing the loader lets through can hurt there.
 */
#include "base/zip.h"
#include "core/lkjip.h"
#include "report/templat.h"
#include "report/templat_xml.h"

#include <stdlib.h>
#include <string.h>

#define NS_W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define REL  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const BLOK[] = {"tabel.capaian", "bab_1", "narasi.*", NULL};

static int block(void *payload, const char *nama, struct dok *d, struct err *e)
{
    (void)payload, (void)e;
    dok_paragraf_teks(d, GAYA_ISI, nama);
    return 0;
}

static struct pandang *data_of(struct arena *a)
{
    struct pandang *p = pandang_peta(a), *u, *s;

    pandang_set(a, p, "tahun", "2025");
    u = pandang_add(a, p, "unit", pandang_peta(a));
    pandang_set(a, u, "nama", "R&D <\"Puring\">\n\tbaris");
    pandang_add(a, p, "ada_skm", pandang_ya(a, true));
    s = pandang_add(a, p, "sasaran", pandang_daftar(a));
    for (int i = 0; i < 3; i++)
        pandang_set(a, pandang_add(a, s, NULL, pandang_peta(a)), "uraian", "sasaran");
    return p;
}

static struct buf package_of(struct arena *a, const uint8_t *data, size_t size)
{
    bool utuh = size >= 2 && data[0] == '<' && data[1] != 'w';
    const char *isi = arena_strndup(a, (const char *)data, size);
    const char *dokumen = utuh ? isi
                               : arena_printf(a,
                                              "<w:document " NS_W "><w:body>%s"
                                              "</w:body></w:document>",
                                              isi);
    static const char rels[] = "<Relationships><Relationship Id=\"r1\" Type=\"" REL
                               "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    static const char tipe[] = "<Types/>";
    struct zip_part v[] = {{"[Content_Types].xml", tipe, sizeof(tipe) - 1},
                           {"_rels/.rels", rels, sizeof(rels) - 1},
                           {"word/document.xml", dokumen, strlen(dokumen)}};
    struct err e = {0};
    struct buf b;

    buf_init(&b, (size_t)8 << 20);
    if (zip_write(&b, v, sizeof(v) / sizeof(*v), &e) != 0)
        abort();
    return b;
}

/* What came out is well-formed, and no tag got through. */
static void look_at(struct arena *a, const struct templat_hasil *h)
{
    struct err e = {0};
    struct buf b;

    buf_init(&b, (size_t)64 << 20);
    buf_printf(&b, "<w:document %s>", h->dasar.akar);
    for (size_t i = 0; i < h->dok->n; i++) {
        const struct dok_blok *k = h->dok->blok[i];
        if (k->jenis == DOK_MENTAH)
            buf_puts(&b, k->mentah.xml);
        if (strpbrk(teks_polos(a, &k->teks), TX_BUKA TX_TUTUP) != NULL)
            abort();
    }
    buf_puts(&b, "</w:document>");
    if (b.n <= TX_BAGIAN_MAX && tx_check("hasil", b.p, b.n, &e) != 0)
        abort();
    buf_release(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *a = arena_new((size_t)1 << 30);
    struct templat_nama boleh = {LKJIP_PANDANG, BLOK};
    struct templat_isi isi = {.data = data_of(a), .blok = block};
    bool paket = size >= 2 && memcmp(data, "PK", 2) == 0;
    struct masalah_list m;
    struct templat *t;
    struct err e = {0};
    struct buf b = {0};

    masalah_init(&m, a);
    if (!paket)
        b = package_of(a, data, size);
    struct templat_berkas f = {"f.docx", paket ? (const void *)data : b.p, paket ? size : b.n};
    int rc = templat_open(a, &f, size % 2 == 0 ? &boleh : NULL, &t, &m, &e);
    if ((rc == 0) != (e.msg[0] == '\0') || (rc == 0 && (t == NULL || m.n > 0)))
        abort();
    if (rc == 0) {
        struct templat_hasil h;
        rc = templat_rakit(t, a, &isi, &h, &e);
        if (rc == 0)
            look_at(a, &h);
    }
    if (!paket)
        buf_release(&b);
    arena_free(a);
    return 0;
}
