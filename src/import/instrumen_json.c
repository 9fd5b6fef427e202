/* SPDX-License-Identifier: MIT
 *
 * instrumen_json: an instrument is read like a package, then checked as a whole.
 */
#include "import/instrumen_json.h"

#include "base/arena.h"
#include "base/tertanam.h"
#include "import/paket_json.h"

#include <assert.h>
#include <string.h>

int instrumen_json_read(struct arena *a, struct str teks, struct instrumen *out,
                        struct masalah_list *m)
{
    size_t awal = m->n + m->terlewat;
    struct instrumen i = {0};
    int rc = skema_json_read(a, teks, &SKEMA_INSTRUMEN, &i, m);

    if (rc < 0)
        return rc;
    instrumen_validate(&i, m);
    if (m->n + m->terlewat > awal)
        return ERR_INVALID;
    *out = i;
    return 0;
}

static bool is_json(const char *nama)
{
    size_t n = strlen(nama);

    return n > 5 && strcmp(nama + n - 5, ".json") == 0;
}

struct instrumen_list *instrumen_bawaan(struct arena *a)
{
    size_t n;
    const struct berkas_tertanam *b = tertanam_list("data/instrumen/", &n);
    struct instrumen_list *l = ARENA_NEW(a, struct instrumen_list);
    struct instrumen *v = ARENA_ARRAY(a, n, struct instrumen);
    struct masalah_list m;

    masalah_init(&m, a);
    for (size_t i = 0; i < n; i++) {
        int rc;

        if (!is_json(b[i].nama))
            continue;
        rc = instrumen_json_read(a, (struct str){(const char *)b[i].p, b[i].n}, &v[l->n], &m);
        assert(rc == 0);
        (void)rc;
        l->n++;
    }
    l->v = v;
    return l;
}
