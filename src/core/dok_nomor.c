/* SPDX-License-Identifier: MIT
 *
 * Numbering of an assembled document: headings, tables and figures by chapter, annexes, list
 * items. The references, which may point forward, follow in dok_rujuk.c.
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/dok.h"
#include "core/dok_rujuk.h"

#include <string.h>

enum { TINGKAT_DAFTAR = 3 };

struct penomor {
    struct dok *d;
    int judul[5]; /* counters of heading levels 1..4 */
    int lampiran;
    int tabel, gambar; /* within the chapter or annex */
    int butir[TINGKAT_DAFTAR];
};

static const char *bab_awalan(struct penomor *p)
{
    if (p->lampiran > 0)
        return arena_printf(p->d->arena, "L%d.", p->lampiran);
    if (p->judul[1] > 0)
        return arena_printf(p->d->arena, "%d.", p->judul[1]);
    return "";
}

static void number_judul(struct penomor *p, struct dok_blok *b)
{
    struct arena *a = p->d->arena;
    int t = b->judul.tingkat;
    if (b->judul.jenis == JUDUL_LAMPIRAN) {
        p->lampiran++;
        p->tabel = p->gambar = 0;
        b->nomor = arena_printf(a, "Lampiran %d", p->lampiran);
        return;
    }
    if (b->judul.jenis == JUDUL_DEPAN)
        return;
    p->judul[t]++;
    if (t == 1 && p->judul[t] < b->judul.bab)
        p->judul[t] = b->judul.bab;
    for (int i = t + 1; i <= 4; i++)
        p->judul[i] = 0;
    int n = p->judul[t];
    switch (t) {
    case 1:
        p->tabel = p->gambar = 0;
        b->nomor = arena_printf(a, "BAB %s", format_romawi(a, n));
        break;
    case 2:
        b->nomor = n <= 26 ? arena_printf(a, "%c.", 'A' + n - 1) : arena_printf(a, "%d.", n);
        break;
    case 3:
        b->nomor = arena_printf(a, "%d.", n);
        break;
    default:
        b->nomor = n <= 26 ? arena_printf(a, "%c.", 'a' + n - 1) : arena_printf(a, "%d)", n);
        break;
    }
}

/* The number a chapter heading says itself: "BAB III ..", "Bab 3. ..". 0: none. */
static int bab_tertulis(struct arena *a, const char *teks)
{
    struct str s = str_trim(str_of(teks)), kata;

    if (s.n < 5 || (strncmp(s.p, "BAB ", 4) != 0 && strncmp(s.p, "Bab ", 4) != 0))
        return 0;
    s = str_trim((struct str){s.p + 4, s.n - 4});
    kata = (struct str){s.p, 0};
    while (kata.n < s.n && strchr(" .:\n\t", s.p[kata.n]) == NULL)
        kata.n++;
    for (int i = 1; i <= 20; i++)
        if (str_eq(kata, format_romawi(a, i)) || str_eq(kata, arena_printf(a, "%d", i)))
            return i;
    return 0;
}

/* Headings of the front matter, which are no chapters though they look like one. */
static bool is_depan(const struct dok_blok *b, const char *teks)
{
    static const char *const AWAL[] = {"kata pengantar", "daftar ",     "ikhtisar", "ringkasan",
                                       "lembar ",        "pernyataan ", "lampiran"};

    if (text_eq(b->mentah.gaya, "Judul Depan") || text_eq(b->mentah.gaya, "Judul Lampiran"))
        return true;
    for (size_t i = 0; i < sizeof(AWAL) / sizeof(*AWAL); i++)
        if (strncasecmp(teks, AWAL[i], strlen(AWAL[i])) == 0)
            return true;
    return false;
}

/* Headings typed in the user's template keep their own number; chapters still count, and one that
 * says its number is believed, so that tables under "BAB III" are 3.1, 3.2. */
static void count_mentah(struct penomor *p, const struct dok_blok *b)
{
    int t = b->mentah.tingkat_judul, bab;
    const char *teks;

    if (t < 1 || t > 4)
        return;
    teks = teks_polos(p->d->arena, &b->teks);
    bab = t == 1 ? bab_tertulis(p->d->arena, teks) : 0;
    if (t == 1 && bab == 0 && is_depan(b, teks))
        return;
    p->judul[t] = bab > 0 ? bab : p->judul[t] + 1;
    for (int i = t + 1; i <= 4; i++)
        p->judul[i] = 0;
    if (t == 1)
        p->tabel = p->gambar = 0;
}

static bool is_butir(const struct dok_blok *b)
{
    return b->jenis == DOK_PARAGRAF &&
           (b->paragraf.gaya == GAYA_DAFTAR_ANGKA || b->paragraf.gaya == GAYA_DAFTAR_BUTIR);
}

static void number_butir(struct penomor *p, struct dok_blok *b)
{
    int t = b->paragraf.tingkat;
    if (t < 0)
        t = 0;
    if (t >= TINGKAT_DAFTAR)
        t = TINGKAT_DAFTAR - 1;
    for (int i = t + 1; i < TINGKAT_DAFTAR; i++)
        p->butir[i] = 0;
    if (b->paragraf.gaya != GAYA_DAFTAR_ANGKA)
        return;
    if (b->paragraf.mulai_baru)
        p->butir[t] = 0;
    b->paragraf.nomor = ++p->butir[t];
}

static void number_blok(struct penomor *p, struct dok_blok *b)
{
    struct arena *a = p->d->arena;
    if (is_butir(b)) {
        number_butir(p, b);
        return;
    }
    memset(p->butir, 0, sizeof(p->butir));
    switch (b->jenis) {
    case DOK_JUDUL:
        number_judul(p, b);
        break;
    case DOK_MENTAH:
        count_mentah(p, b);
        break;
    case DOK_TABEL:
        if (b->teks.n > 0)
            b->nomor = arena_printf(a, "%s%d", bab_awalan(p), ++p->tabel);
        break;
    case DOK_GAMBAR:
        if (b->teks.n > 0)
            b->nomor = arena_printf(a, "%s%d", bab_awalan(p), ++p->gambar);
        break;
    default:
        break;
    }
}

/* A block used twice in one template gets ids of its own the second time. */
static void unify_ids(struct dok *d)
{
    for (size_t i = 0; i < d->n; i++) {
        struct dok_blok *b = d->blok[i];
        const char *asal = b->id;
        for (int k = 2; b->id != NULL && dok_find(d, b->id, i) != NULL; k++)
            b->id = arena_printf(d->arena, "%s-%d", asal, k);
    }
}

void dok_number(struct dok *d, struct masalah_list *m)
{
    struct penomor p = {.d = d};
    unify_ids(d);
    for (size_t i = 0; i < d->n; i++)
        number_blok(&p, d->blok[i]);
    dok_resolve(d, m);
}
