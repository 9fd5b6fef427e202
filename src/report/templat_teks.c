/* SPDX-License-Identifier: MIT
 *
 * The text of a paragraph or table of a template, read off its XML as tx_write() writes it: for the
 * HTML view, for headings and for the reviewer.
 */
#include "report/templat_int.h"

#include <string.h>

struct pembaca {
    struct arena *arena;
    struct dok_teks *t;
    unsigned gaya;
    bool dalam_run, dalam_teks;
    int sel;         /* cells we are in */
    bool sel_terisi; /* this cell has text already */
    /* What is due before the next text: a row, cells, or a paragraph of this cell have ended. */
    bool jeda_baris, jeda_paragraf;
    size_t jeda_tab;
};

static void add(struct pembaca *w, enum dok_potong_jenis jenis, const char *teks)
{
    struct dok_potong *p =
        arena_push(w->arena, (void **)&w->t->v, &w->t->n, &w->t->cap, sizeof(*p));

    p->jenis = jenis;
    p->gaya = jenis == POTONG_TEKS ? w->gaya : 0;
    p->teks = teks;
}

static void add_break(struct pembaca *w)
{
    if ((w->jeda_baris || w->jeda_paragraf) && w->t->n > 0)
        add(w, POTONG_BARIS, NULL);
    for (; w->jeda_tab > 0; w->jeda_tab--)
        add(w, POTONG_TAB, NULL);
    w->jeda_baris = w->jeda_paragraf = false;
    w->sel_terisi = true;
}

/* &amp; &lt; &gt; &quot; and &#13; are all that tx_write() makes. */
static const char *unescape(struct arena *a, const char *p, size_t n)
{
    static const struct {
        const char *tulis;
        char huruf;
    } nama[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#13;", ' '}};
    char *s = arena_strndup(a, p, n), *ke = s;

    for (const char *dari = s; *dari != '\0';) {
        size_t i = 0;
        while (*dari == '&' && i < sizeof(nama) / sizeof(*nama) &&
               strncmp(dari, nama[i].tulis, strlen(nama[i].tulis)) != 0)
            i++;
        if (*dari == '&' && i < sizeof(nama) / sizeof(*nama)) {
            *ke++ = nama[i].huruf;
            dari += strlen(nama[i].tulis);
        } else {
            *ke++ = *dari++;
        }
    }
    *ke = '\0';
    return s;
}

static bool is_off(const char *atribut, const char *akhir)
{
    static const char *const mati[] = {"w:val=\"0\"", "w:val=\"false\"", "w:val=\"none\""};

    for (size_t i = 0; i < sizeof(mati) / sizeof(*mati); i++)
        if (memmem(atribut, (size_t)(akhir - atribut), mati[i], strlen(mati[i])) != NULL)
            return true;
    return false;
}

static bool name_is(const char *p, size_t n, const char *nama)
{
    return n == strlen(nama) && memcmp(p, nama, n) == 0;
}

static void on_block(struct pembaca *w, const char *p, size_t n, bool tutup)
{
    if (name_is(p, n, "w:tc")) {
        w->sel += tutup ? -1 : 1;
        w->jeda_tab += tutup;
        w->jeda_paragraf = w->sel_terisi = false;
    } else if (tutup && name_is(p, n, "w:p")) {
        w->jeda_baris = w->jeda_baris || w->sel == 0;
        w->jeda_paragraf = w->sel_terisi;
    } else if (tutup && name_is(p, n, "w:tr")) {
        w->jeda_baris = true;
        w->jeda_tab = 0;
    }
}

static void on_tag(struct pembaca *w, const char *p, size_t n, const char *akhir, bool tutup)
{
    if (name_is(p, n, "w:r")) {
        w->dalam_run = !tutup && akhir[-1] != '/';
        w->gaya = 0;
    } else if (name_is(p, n, "w:t")) {
        w->dalam_teks = !tutup && akhir[-1] != '/';
    } else if (w->dalam_run && name_is(p, n, "w:b")) {
        w->gaya |= is_off(p, akhir) ? 0 : DOK_TEBAL;
    } else if (w->dalam_run && name_is(p, n, "w:i")) {
        w->gaya |= is_off(p, akhir) ? 0 : DOK_MIRING;
    } else if (w->dalam_run && name_is(p, n, "w:u")) {
        w->gaya |= is_off(p, akhir) ? 0 : DOK_GARIS;
    } else if (w->dalam_run && (name_is(p, n, "w:br") || name_is(p, n, "w:cr"))) {
        w->jeda_paragraf = memmem(p, (size_t)(akhir - p), "\"page\"", 6) == NULL;
        add_break(w);
    } else if (w->dalam_run && name_is(p, n, "w:tab")) {
        w->jeda_tab++;
        add_break(w);
    } else {
        on_block(w, p, n, tutup);
    }
}

void templat_teks(struct arena *a, const char *xml, struct dok_teks *t)
{
    struct pembaca w = {.arena = a, .t = t};
    const char *s = xml;

    while (*s != '\0') {
        const char *p = strchr(s, '<'), *q;
        size_t n = 0;
        bool tutup;

        if (w.dalam_teks && p != NULL && p > s) {
            add_break(&w);
            add(&w, POTONG_TEKS, unescape(a, s, (size_t)(p - s)));
        }
        if (p == NULL || (q = strchr(p, '>')) == NULL)
            return;
        tutup = p[1] == '/';
        p += 1 + tutup;
        while (strchr(" />", p[n]) == NULL)
            n++;
        on_tag(&w, p, n, q, tutup);
        s = q + 1;
    }
}
