/* SPDX-License-Identifier: MIT
 *
 * docx_nomor: numbered and bulleted lists as real Word numbering, in a copy of the template's
 * numbering part. Word counts by itself, so we count along: where it would show another number than
 * the dok has, a new list instance begins that starts with the right one.
 */
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <assert.h>
#include <string.h>

enum { TINGKAT = 3 };

#define NS_W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

static int level_of(int tingkat)
{
    return tingkat < 0 ? 0 : tingkat >= TINGKAT ? TINGKAT - 1 : tingkat;
}

static struct str numbering(const struct docx_tulis *t)
{
    const struct zip_part *z = t->nomor_nama != NULL ? docx_part(t, t->nomor_nama) : NULL;

    return z == NULL ? (struct str){NULL, 0} : (struct str){z->p, z->n};
}

void docx_nomor_siapkan(struct docx_tulis *t)
{
    struct str rest = numbering(t);
    struct docx_tag x;

    t->num_awal = t->abs_awal = 1;
    while (docx_tag_next(&rest, &x)) {
        long num = docx_tag_long(&x, "w:numId", 0);
        long abs = docx_tag_long(&x, "w:abstractNumId", 0);

        if (docx_tag_is(&x, "w:num") && num >= t->num_awal)
            t->num_awal = num + 1;
        if (docx_tag_is(&x, "w:abstractNum") && abs >= t->abs_awal)
            t->abs_awal = abs + 1;
    }
    t->nomor.num = -1;
}

void docx_nomor_putus(struct docx_tulis *t)
{
    t->nomor.num = -1;
}

static void new_num(struct docx_tulis *t, int level, int awal)
{
    struct docx_nomor *k = &t->nomor;
    int(*v)[TINGKAT] = arena_push(t->a, (void **)&t->num, &t->n_num, &t->cap_num, sizeof(*t->num));

    for (int i = 0; i < TINGKAT; i++) {
        (*v)[i] = i == level ? awal : 1;
        k->hitung[i] = (*v)[i] - 1;
    }
    k->num = (int)t->n_num - 1;
}

const char *docx_nomor_item(struct docx_tulis *t, const struct dok_paragraf *p)
{
    struct docx_nomor *k = &t->nomor;
    int level = level_of(p->tingkat), next;
    long id;

    if (p->gaya == GAYA_DAFTAR_BUTIR) {
        t->butir = true;
        id = t->num_awal; /* one instance does: bullets do not count */
    } else if (p->gaya == GAYA_DAFTAR_ANGKA) {
        next = k->num >= 0 ? k->hitung[level] + 1 : 1;
        if (k->num < 0 || p->mulai_baru || (p->nomor > 0 && next != p->nomor))
            new_num(t, level, p->nomor > 0 ? p->nomor : 1);
        k->hitung[level]++;
        for (int i = level + 1; i < TINGKAT; i++)
            k->hitung[i] = 0;
        id = t->num_awal + 1 + k->num;
    } else {
        docx_nomor_putus(t);
        return NULL;
    }
    return arena_printf(t->a, "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%ld\"/></w:numPr>",
                        level, id);
}

static void put_abstract(struct buf *b, long id, bool butir)
{
    static const char *const FMT[TINGKAT] = {"decimal", "lowerLetter", "decimal"};
    static const char *const TEKS[TINGKAT] = {"%1.", "%2.", "%3)"};
    static const char *const BUTIR[TINGKAT] = {"•", "–", "•"};

    buf_printf(b,
               "<w:abstractNum w:abstractNumId=\"%ld\"><w:multiLevelType "
               "w:val=\"multilevel\"/>",
               id);
    for (int i = 0; i < TINGKAT; i++)
        buf_printf(b,
                   "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText "
                   "w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"%d\" "
                   "w:hanging=\"425\"/></w:pPr></w:lvl>",
                   i, butir ? "bullet" : FMT[i], butir ? BUTIR[i] : TEKS[i], 425 * (i + 1));
    buf_puts(b, "</w:abstractNum>");
}

static void put_nums(struct docx_tulis *t, struct buf *b)
{
    buf_printf(b, "<w:num w:numId=\"%ld\"><w:abstractNumId w:val=\"%ld\"/></w:num>", t->num_awal,
               t->abs_awal);
    for (size_t i = 0; i < t->n_num; i++) {
        buf_printf(b, "<w:num w:numId=\"%ld\"><w:abstractNumId w:val=\"%ld\"/>",
                   t->num_awal + 1 + (long)i, t->abs_awal + 1);
        for (int k = 0; k < TINGKAT; k++)
            buf_printf(b,
                       "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/>"
                       "</w:lvlOverride>",
                       k, t->num[i][k]);
        buf_puts(b, "</w:num>");
    }
}

/* Offset of the first tag of that name, or n. */
static size_t find_tag(struct str s, const char *nama, bool tutup)
{
    struct str rest = s;
    struct docx_tag x;

    while (docx_tag_next(&rest, &x))
        if (x.tutup == tutup && docx_tag_is(&x, nama))
            return (size_t)(x.semua.p - s.p);
    return s.n;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

void docx_nomor_tulis(struct docx_tulis *t)
{
    struct str s = numbering(t);
    struct buf b;
    const char *nama = t->nomor_nama;

    if (t->n_num == 0 && !t->butir)
        return;
    if (s.n == 0 || find_tag(s, "w:numbering", true) == s.n)
        s = str_of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                   "<w:numbering xmlns:w=\"" NS_W "\"></w:numbering>");
    if (nama == NULL) {
        nama = arena_printf(t->a, "%snumbering.xml", t->folder);
        (void)docx_rel_add(t, "numbering", nama);
    }
    /* The schema wants all <w:abstractNum> before all <w:num>. */
    size_t end = find_tag(s, "w:numbering", true);
    size_t cleanup = smaller(find_tag(s, "w:numIdMacAtCleanup", false), end);
    size_t num = smaller(find_tag(s, "w:num", false), cleanup);

    buf_init(&b, DOCX_MAX);
    buf_put(&b, s.p, num);
    put_abstract(&b, t->abs_awal, true);
    put_abstract(&b, t->abs_awal + 1, false);
    buf_put(&b, s.p + num, cleanup - num);
    put_nums(t, &b);
    buf_put(&b, s.p + cleanup, s.n - cleanup);
    docx_part_add(t, nama, buf_dup(t->a, &b), b.n);
    docx_tipe_add(t, nama, "wordprocessingml.numbering+xml");
    buf_release(&b);
}
