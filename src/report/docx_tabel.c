/* SPDX-License-Identifier: MIT
 *
 * docx_tabel: tables of fixed width. Merged cells, repeated header rows, the column number row;
 * rows do not break over pages unless they are taller than half of one.
 */
#include "report/docx_int.h"
#include "report/svg_teks.h"

#include <string.h>

#define WARNA_KEPALA "DCE6F1"
#define WARNA_NOMOR  "F2F5F9"
#define WARNA_JUMLAH "EDF1F6"

enum { TEPI = 85 * 2, BARIS_UTUH = 24, BARIS_KECIL = 8 };

struct tabel {
    struct docx_tulis *t;
    const struct dok_tabel *m;
    long *lebar;   /* of each column, twips */
    size_t *milik; /* for each cell: row * n_kolom + column of the cell that covers it */
    size_t kepala; /* leading header rows */
    bool atas;     /* in the first row */
};

static void own_cells(struct tabel *x)
{
    const struct dok_tabel *m = x->m;

    x->milik = ARENA_ARRAY(x->t->a, m->n * m->n_kolom + 1, size_t);
    for (size_t i = 0; i < m->n * m->n_kolom; i++)
        x->milik[i] = i;
    for (size_t r = 0; r < m->n; r++)
        for (size_t k = 0; k < m->n_kolom; k++) {
            const struct dok_sel *s = &m->baris[r].sel[k];

            if (s->tertutup)
                continue;
            for (size_t i = r; i < m->n && (i == r || i < r + s->bentang_baris); i++)
                for (size_t j = k; j < m->n_kolom && (j == k || j < k + s->bentang_kolom); j++)
                    if ((i == r && j == k) || m->baris[i].sel[j].tertutup)
                        x->milik[i * m->n_kolom + j] = r * m->n_kolom + k;
        }
}

/* Columns from k on in row r that belong to the same cell. */
static size_t span_of(const struct tabel *x, size_t r, size_t k)
{
    const size_t *row = &x->milik[r * x->m->n_kolom];
    size_t n = 1;

    while (k + n < x->m->n_kolom && row[k + n] == row[k])
        n++;
    return n;
}

static long lines_of(const struct tabel *x, const struct dok_sel *s, size_t k, size_t span)
{
    long w = -TEPI, len = 0, lines = 1;

    for (size_t i = 0; i < span; i++)
        w += x->lebar[k + i];
    for (size_t i = 0; i < s->isi.n; i++) {
        const struct dok_potong *p = &s->isi.v[i];

        if (p->jenis == POTONG_BARIS)
            lines++;
        else if (p->teks != NULL)
            len += docx_twips(x->t, svg_lebar(str_of(p->teks), false), DOCX_HURUF_TABEL);
    }
    return lines + len / (w > 100 ? w : 100);
}

static bool is_tall(const struct tabel *x, size_t r)
{
    for (size_t k = 0; k < x->m->n_kolom; k++) {
        const struct dok_sel *s = &x->m->baris[r].sel[k];

        if (!s->tertutup && lines_of(x, s, k, span_of(x, r, k)) > BARIS_UTUH)
            return true;
    }
    return false;
}

static void put_tcpr(struct tabel *x, size_t k, size_t span, const char *merge, const char *warna)
{
    struct buf *b = &x->t->isi;
    long w = 0;

    for (size_t i = 0; i < span; i++)
        w += x->lebar[k + i];
    buf_printf(b, "<w:tc><w:tcPr><w:tcW w:w=\"%ld\" w:type=\"dxa\"/>", w);
    if (span > 1)
        buf_printf(b, "<w:gridSpan w:val=\"%zu\"/>", span);
    buf_puts(b, merge);
    if (warna != NULL)
        buf_printf(b, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>", warna);
}

static const char *jc_of(enum dok_rata rata)
{
    static const char *const JC[] = {[RATA_KIRI] = "left",
                                     [RATA_TENGAH] = "center",
                                     [RATA_KANAN] = "right",
                                     [RATA_PENUH] = "both"};

    return JC[rata];
}

/* `bawaan` is what the style says already. */
static const char *cell_ppr(const struct tabel *x, const struct dok_sel *s, enum dok_rata rata,
                            enum dok_rata bawaan)
{
    struct arena *a = x->t->a;
    const char *jc = rata == bawaan ? "" : arena_printf(a, "<w:jc w:val=\"%s\"/>", jc_of(rata));

    if (x->m->polos && x->atas)
        return arena_printf(a, "<w:spacing w:before=\"240\"/>%s", jc);
    if (s->menjorok > 0)
        return arena_printf(a, "<w:ind w:left=\"%d\"/>%s", s->menjorok * DOCX_MENJOROK, jc);
    return jc;
}

static void put_isi(struct tabel *x, const struct dok_baris *row, size_t k, bool keep)
{
    struct docx_tulis *t = x->t;
    const struct dok_sel *s = &row->sel[k];
    bool kepala = row->kepala && !x->m->polos;
    enum dok_rata rata = s->rata_sendiri ? s->rata : kepala ? RATA_TENGAH : x->m->kolom[k].rata;
    struct docx_par p = {.gaya = x->m->polos ? GW_TANDA_TANGAN
                                 : kepala    ? GW_KEPALA_TABEL
                                             : GW_TEKS_TABEL,
                         .keep_next = keep,
                         .di_sel = true};

    p.ppr = cell_ppr(x, s, rata, kepala ? RATA_TENGAH : RATA_KIRI);
    docx_par_buka(t, &p);
    docx_teks(t, &s->isi, (s->tebal || row->jumlah) && !kepala ? DOK_TEBAL : 0);
    docx_par_tutup(t);
}

static void put_cell(struct tabel *x, size_t r, size_t k, bool keep)
{
    const struct dok_tabel *m = x->m;
    const struct dok_baris *row = &m->baris[r];
    size_t own = x->milik[r * m->n_kolom + k], span = span_of(x, r, k);
    bool first = own / m->n_kolom == r;
    const char *warna = m->polos      ? NULL
                        : row->kepala ? WARNA_KEPALA
                        : row->jumlah ? WARNA_JUMLAH
                                      : NULL;
    bool merged = !first || row->sel[k].bentang_baris > 1;

    put_tcpr(x, k, span,
             !merged ? NULL
             : first ? "<w:vMerge w:val=\"restart\"/>"
                     : "<w:vMerge/>",
             warna);
    if (row->kepala || row->jumlah)
        buf_puts(&x->t->isi, "<w:vAlign w:val=\"center\"/>");
    buf_puts(&x->t->isi, "</w:tcPr>");
    if (first) {
        put_isi(x, row, k, keep);
    } else {
        struct docx_par p = {.gaya = GW_TEKS_TABEL, .keep_next = keep, .di_sel = true};

        docx_par_buka(x->t, &p);
        docx_par_tutup(x->t);
    }
    buf_puts(&x->t->isi, "</w:tc>");
}

static void put_row(struct tabel *x, size_t r, bool keep)
{
    struct buf *b = &x->t->isi;

    x->atas = r == 0;
    buf_puts(b, "<w:tr><w:trPr>");
    if (!is_tall(x, r))
        buf_puts(b, "<w:cantSplit/>");
    if (r < x->kepala)
        buf_puts(b, "<w:tblHeader/>");
    buf_puts(b, "</w:trPr>");
    for (size_t k = 0; k < x->m->n_kolom; k += span_of(x, r, k))
        put_cell(x, r, k, keep);
    buf_puts(b, "</w:tr>");
}

/* (1) (2) (3): repeated with the header. */
static void put_numbers(struct tabel *x)
{
    struct docx_tulis *t = x->t;

    buf_printf(&t->isi, "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>",
               x->kepala > 0 ? "<w:tblHeader/>" : "");
    for (size_t k = 0; k < x->m->n_kolom; k++) {
        struct docx_par p = {.gaya = GW_TEKS_TABEL,
                             .ppr = "<w:jc w:val=\"center\"/>",
                             .keep_next = true,
                             .di_sel = true};

        put_tcpr(x, k, 1, NULL, WARNA_NOMOR);
        buf_puts(&t->isi, "</w:tcPr>");
        docx_par_buka(t, &p);
        docx_run(t, DOK_MIRING, arena_printf(t->a, "(%zu)", k + 1));
        docx_par_tutup(t);
        buf_puts(&t->isi, "</w:tc>");
    }
    buf_puts(&t->isi, "</w:tr>");
}

/* Small enough to stand on one page: a table of three rows is not torn apart. */
static bool is_small(const struct tabel *x)
{
    long sum = 0;

    for (size_t r = 0; r < x->m->n; r++) {
        long most = 0;

        for (size_t k = 0; k < x->m->n_kolom; k++) {
            const struct dok_sel *s = &x->m->baris[r].sel[k];
            long v = s->tertutup ? 0 : lines_of(x, s, k, span_of(x, r, k));

            if (v > most)
                most = v;
        }
        sum += most;
    }
    return x->m->n <= x->kepala + BARIS_KECIL && sum <= BARIS_UTUH;
}

static void put_table(struct tabel *x)
{
    struct docx_tulis *t = x->t;
    const struct dok_tabel *m = x->m;
    struct buf *b = &t->isi;
    bool tail = m->sumber != NULL || m->catatan != NULL, utuh = m->polos || is_small(x);

    buf_printf(b,
               "<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/><w:tblW w:w=\"%ld\" w:type=\"dxa\"/>"
               "<w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook "
               "w:val=\"0000\"/></w:tblPr><w:tblGrid>",
               t->gaya[m->polos ? GW_TABEL_POLOS : GW_TABEL_LAPORAN], docx_lebar_teks(&t->bidang));
    for (size_t k = 0; k < m->n_kolom; k++)
        buf_printf(b, "<w:gridCol w:w=\"%ld\"/>", x->lebar[k]);
    buf_puts(b, "</w:tblGrid>");
    for (size_t r = 0; r < m->n; r++) {
        bool last = r + 1 == m->n;

        put_row(x, r, last ? tail : utuh || r < x->kepala || m->baris[r + 1].jumlah);
        if (m->nomor_kolom && r + 1 == x->kepala)
            put_numbers(x);
    }
    buf_puts(b, "</w:tbl>");
}

static void put_small(struct docx_tulis *t, enum gaya_word gaya, const char *awalan,
                      const char *teks)
{
    struct docx_par p = {.gaya = gaya};

    docx_par_buka(t, &p);
    docx_run(t, 0, awalan);
    docx_run(t, 0, teks);
    docx_par_tutup(t);
}

static void put_tail(struct docx_tulis *t, const struct dok_tabel *m)
{
    if (m->sumber != NULL)
        put_small(t, GW_SUMBER,
                  strncmp(m->sumber, "Sumber", 6) == 0 ? NULL : "Sumber: ", m->sumber);
    if (m->catatan != NULL)
        put_small(t, GW_CATATAN, NULL, m->catatan);
    if (m->sumber == NULL && m->catatan == NULL) {
        struct docx_par p = {.gaya = GW_TEKS_TABEL,
                             .ppr = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" "
                                    "w:lineRule=\"exact\"/>"};

        docx_par_buka(t, &p);
        docx_par_tutup(t);
    }
}

void docx_tabel(struct docx_tulis *t, const struct dok_blok *b)
{
    struct tabel x = {.t = t, .m = b->tabel};

    docx_caption(t, b);
    if (b->teks.n == 0 && t->halaman_baru && !t->sub.puncak) {
        struct docx_par p = {.gaya = GW_TEKS_TABEL, .keep_next = true};

        docx_par_buka(t, &p);
        docx_par_tutup(t);
    }
    t->halaman_baru = t->sub.puncak = false;
    if (x.m->n == 0)
        return;
    while (x.kepala < x.m->n && x.m->baris[x.kepala].kepala && !x.m->polos)
        x.kepala++;
    own_cells(&x);
    x.lebar = docx_lebar_kolom(t, x.m, &t->huruf);
    put_table(&x);
    t->huruf = 0;
    t->sub.sisip = 0;
    put_tail(t, x.m);
}
