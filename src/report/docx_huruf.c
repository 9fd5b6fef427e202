/* SPDX-License-Identifier: MIT
 *
 * docx_huruf: how wide the template's font runs against Arial, whose widths we know. Without it a
 * template in a wide font would break words in narrow table columns.
 */
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <string.h>
#include <strings.h>

enum { ARIAL = 1000, TAK_DIKENAL = 1100 };

static const struct {
    const char *nama;
    int permil; /* mean width of Indonesian text, measured against Arial */
} HURUF[] = {
    {"Arial", ARIAL},
    {"Liberation Sans", ARIAL},
    {"Helvetica", ARIAL},
    {"Calibri", 900},
    {"Carlito", 900},
    {"Times New Roman", 920},
    {"Liberation Serif", 920},
    {"Cambria", 980},
    {"Georgia", 1050},
    {"Tahoma", 1010},
    {"Bookman Old Style", 1120},
    {"Century Gothic", 1130},
    {"Verdana", 1180},
    {"DejaVu Sans", 1180},
    {"DejaVu Serif", 1190},
};

static int width_of(struct str nama)
{
    for (size_t i = 0; i < sizeof(HURUF) / sizeof(HURUF[0]); i++)
        if (nama.n == strlen(HURUF[i].nama) && strncasecmp(nama.p, HURUF[i].nama, nama.n) == 0)
            return HURUF[i].permil;
    return TAK_DIKENAL;
}

/* Font named in an element; {NULL, 0}: none. A theme's font is Calibri more often than not. */
static struct str font_in(struct str xml)
{
    struct docx_tag x;

    while (docx_tag_next(&xml, &x)) {
        struct str v = docx_tag_attr(&x, "w:ascii");

        if (!docx_tag_is(&x, "w:rFonts"))
            continue;
        if (v.n > 0)
            return v;
        if (docx_tag_attr(&x, "w:asciiTheme").n > 0)
            return str_of("Calibri");
    }
    return (struct str){NULL, 0};
}

int docx_huruf_lebar(struct str styles, const char *normal)
{
    struct str font = {NULL, 0};
    struct docx_tag x;

    while (docx_tag_next(&styles, &x)) {
        struct str own;

        if (x.tutup)
            continue;
        if (!docx_tag_is(&x, "w:docDefaults") &&
            !(docx_tag_is(&x, "w:style") && str_eq(docx_tag_attr(&x, "w:styleId"), normal)))
            continue;
        own = font_in(docx_tag_element(&x, &styles));
        if (own.n > 0)
            font = own;
    }
    return font.n > 0 ? width_of(font) : ARIAL;
}
