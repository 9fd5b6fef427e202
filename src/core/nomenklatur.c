/* SPDX-License-Identifier: MIT
 *
 * nomenklatur: looks up official codes by words or by the begin of a code.
 */
#include "core/nomenklatur.h"

#include <string.h>

#define UMUM "X.XX" /* the bidang of what every bidang has */

enum { KATA_MAX = 8, UMUM_PJG = sizeof(UMUM) - 1 };

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

char *nomenklatur_kecil(struct arena *a, const char *s)
{
    char *p = arena_strdup(a, s);

    for (char *q = p; *q; q++)
        *q = lower(*q);
    return p;
}

static bool is_umum(const char *kode)
{
    return strncmp(kode, UMUM, UMUM_PJG) == 0 && kode[UMUM_PJG] == '.';
}

/* The code with the bidang filled in; false when it is another bidang's. */
static bool kode_isi(char *out, const char *kode, const char *bidang)
{
    size_t n = strlen(kode), nb = bidang ? strlen(bidang) : 0;

    if (is_umum(kode)) {
        if (!bidang || nb + n - UMUM_PJG >= NOMENKLATUR_KODE_MAX)
            return false;
        memcpy(out, bidang, nb);
        memcpy(out + nb, kode + UMUM_PJG, n - UMUM_PJG + 1);
        return true;
    }
    if (n >= NOMENKLATUR_KODE_MAX ||
        (bidang && (strncmp(kode, bidang, nb) != 0 || kode[nb] != '.')))
        return false;
    memcpy(out, kode, n + 1);
    return true;
}

static const struct nomenklatur_butir *find(const struct nomenklatur *n, const char *kode)
{
    size_t lo = 0, hi = n->n;

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        int beda = strcmp(n->v[mid].kode, kode);

        if (beda == 0)
            return &n->v[mid];
        if (beda < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

struct kata { /* words of a search, lower case */
    char p[KATA_MAX][64];
    size_t n;
};

static void kata_split(struct kata *k, const char *s)
{
    size_t len = 0;

    k->n = 0;
    for (; s && k->n < KATA_MAX; s++) {
        bool pisah = *s == ' ' || *s == '\t' || *s == '\0';

        if (!pisah && len + 1 < sizeof(k->p[0])) {
            k->p[k->n][len++] = lower(*s);
        } else if (pisah && len > 0) {
            k->p[k->n++][len] = '\0';
            len = 0;
        }
        if (!*s)
            break;
    }
}

static bool begins(const char *s, const char *awal)
{
    return strncmp(s, awal, strlen(awal)) == 0;
}

static bool cocok(const struct nomenklatur_butir *b, const char *kode, const struct kata *k)
{
    for (size_t i = 0; i < k->n; i++)
        if (!strstr(b->cari, k->p[i]) && !begins(kode, k->p[i]))
            return false;
    return true;
}

/* Below `awalan`, not it itself. */
static bool di_bawah(const char *kode, const char *awalan)
{
    return !awalan || (begins(kode, awalan) && kode[strlen(awalan)] == '.');
}

/* urusan.bidang.program.KEWENANGAN...: 2 is kabupaten and kota; programmes have none. */
static bool is_khusus(const char *kode)
{
    for (int titik = 0; *kode; kode++)
        if (*kode == '.' && ++titik == 3)
            return kode[1] != '2';
    return false;
}

size_t nomenklatur_cari(const struct nomenklatur *n, const struct nomenklatur_cari *c,
                        struct nomenklatur_hasil *out, size_t maks)
{
    struct kata k;
    size_t jumlah = 0;

    kata_split(&k, c->kata);
    for (size_t i = 0; i < n->n; i++) {
        const struct nomenklatur_butir *b = &n->v[i];
        char kode[NOMENKLATUR_KODE_MAX];

        if ((c->tingkat && b->tingkat != c->tingkat) || !kode_isi(kode, b->kode, c->bidang) ||
            !di_bawah(kode, c->awalan) || !cocok(b, kode, &k))
            continue;
        if (!c->otonomi_khusus && is_khusus(kode))
            continue;
        if (is_umum(b->kode) && find(n, kode)) /* the bidang has an entry of its own */
            continue;
        if (jumlah < maks) {
            memcpy(out[jumlah].kode, kode, sizeof(kode));
            out[jumlah].butir = b;
        }
        jumlah++;
    }
    return jumlah;
}

/* Behind the bidang of a code: "01.02" -> ".."; 0 when it has none. */
static size_t bidang_pjg(const char *kode)
{
    const char *titik = strchr(kode, '.');

    titik = titik ? strchr(titik + 1, '.') : NULL;
    return titik ? (size_t)(titik - kode) : 0;
}

const struct nomenklatur_butir *nomenklatur_get(const struct nomenklatur *n, const char *kode)
{
    const struct nomenklatur_butir *b = find(n, kode);
    char umum[NOMENKLATUR_KODE_MAX];
    size_t nb = bidang_pjg(kode), sisa = strlen(kode + nb);

    if (b || nb == 0 || UMUM_PJG + sisa >= sizeof(umum))
        return b;
    memcpy(umum, UMUM, UMUM_PJG);
    memcpy(umum + UMUM_PJG, kode + nb, sisa + 1);
    return find(n, umum);
}

size_t nomenklatur_induk(const char *kode)
{
    size_t titik[6], n = 0;

    for (size_t i = 0; kode[i]; i++)
        if (kode[i] == '.' && n < 6)
            titik[n++] = i;
    if (n == 5) /* urusan.bidang.program.kewenangan.kegiatan.sub */
        return titik[4];
    if (n == 4)
        return titik[2];
    return 0;
}
