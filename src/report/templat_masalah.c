/* SPDX-License-Identifier: MIT
 *
 * Problems of a template: where they are, in the order in which a reader meets them.
 */
#include "report/templat_int.h"

#include <string.h>

/* The beginning of a paragraph for a message; what is no text is left out. */
static const char *awal_paragraf(struct arena *a, const struct paragraf_kerja *p)
{
    char awal[96];
    size_t n = 0, i = 0;

    while (i < p->n && n < 60) {
        unsigned char c = (unsigned char)p->teks[i];
        bool benda = strncmp(p->teks + i, TEMPLAT_BENDA, sizeof(TEMPLAT_BENDA) - 1) == 0;
        if (!benda)
            awal[n++] = c < ' ' ? ' ' : (char)c;
        i += benda ? sizeof(TEMPLAT_BENDA) - 1 : 1;
    }
    while (i < p->n && n > 0 && ((unsigned char)p->teks[i] & 0xC0) == 0x80) {
        n--; /* not within a character */
        i--;
    }
    awal[n] = '\0';
    return arena_printf(a, "%s%s", awal, i < p->n ? " ..." : "");
}

size_t templat_bagian(struct templat *t, const char *part, const char *sebutan)
{
    struct templat_bagian *g;

    for (size_t i = 0; i < t->n_bagian; i++)
        if (strcmp(t->bagian[i].part, part) == 0)
            return i;
    g = arena_push(t->arena, (void **)&t->bagian, &t->n_bagian, &t->cap_bagian, sizeof(*g));
    *g = (struct templat_bagian){part, sebutan};
    return t->n_bagian - 1;
}

void templat_masalah_add(struct templat *t, struct masalah_list *m, struct urut_kerja u,
                         const char *pesan)
{
    const char *tempat = t->bagian[u.bagian].sebutan;

    if (m->n >= MASALAH_MAX) {
        m->terlewat++;
        return;
    }
    if (u.nomor > 0)
        tempat = arena_printf(m->arena, "%s, paragraf %zu", tempat, u.nomor);
    *(struct urut_kerja *)arena_push(t->arena, (void **)&t->urut, &t->n_urut, &t->cap_urut,
                                     sizeof(struct urut_kerja)) = u;
    masalah_add(m, tempat, "%s", pesan);
}

void templat_masalah(struct bagian_kerja *b, const struct paragraf_kerja *p, size_t di,
                     const char *pesan)
{
    if (b->m->n >= MASALAH_MAX)
        b->m->terlewat++;
    else
        templat_masalah_add(b->t, b->m, (struct urut_kerja){b->bagian, p->nomor, di},
                            arena_printf(b->kerja, "%s (awal paragraf: \"%s\")", pesan,
                                         awal_paragraf(b->kerja, p)));
}

static bool is_sebelum(struct urut_kerja x, struct urut_kerja y)
{
    if (x.bagian != y.bagian)
        return x.bagian < y.bagian;
    return x.nomor < y.nomor || (x.nomor == y.nomor && x.di < y.di);
}

void templat_urutkan(struct templat *t, struct masalah_list *m)
{
    struct masalah *v = t->n_urut == 0 ? NULL : m->v + (m->n - t->n_urut);

    for (size_t i = 1; i < t->n_urut; i++) {
        struct masalah x = v[i];
        struct urut_kerja u = t->urut[i];
        size_t k = i;
        for (; k > 0 && is_sebelum(u, t->urut[k - 1]); k--) {
            v[k] = v[k - 1];
            t->urut[k] = t->urut[k - 1];
        }
        v[k] = x;
        t->urut[k] = u;
    }
}
