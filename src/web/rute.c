/* SPDX-License-Identifier: MIT
 *
 * Matching paths with the routes of rute_daftar.c. There are some hundred of them and comparing
 * one ends at the first different letter, so a plain walk is quick enough.
 */
#include "web/rute.h"

#include "web/rute_daftar.h"

#include <assert.h>
#include <string.h>

/* True when `jalur` has the form of `pola`; *n segments, in segmen[]. */
static bool match(const char *pola, const char *jalur, struct str *segmen, size_t *n)
{
    *n = 0;
    while (*pola != '\0') {
        if (pola[0] == '{' && pola[1] == '}') {
            size_t panjang = strcspn(jalur, "/");
            assert(*n < SEGMEN_MAX);
            if (panjang == 0)
                return false;
            segmen[(*n)++] = (struct str){jalur, panjang};
            jalur += panjang;
            pola += 2;
        } else if (*pola++ != *jalur++) {
            return false;
        }
    }
    return *jalur == '\0';
}

void rute_find(struct arena *a, const char *jalur, enum metode metode, struct rute_temu *t)
{
    size_t terbaik = SIZE_MAX;

    *t = (struct rute_temu){0};
    for (const struct rute *const *g = RUTE_DAFTAR; *g != NULL; g++) {
        for (const struct rute *r = *g; r->jalur != NULL; r++) {
            struct str segmen[SEGMEN_MAX];
            size_t n;
            if (!match(r->jalur, jalur, segmen, &n))
                continue;
            if (r->metode != metode) {
                t->lain = r;
            } else if (n < terbaik) {
                terbaik = n;
                t->rute = r;
                for (size_t i = 0; i < n; i++)
                    t->segmen[i] = arena_strndup(a, segmen[i].p, segmen[i].n);
            }
        }
    }
}
