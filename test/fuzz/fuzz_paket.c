/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: a data package out of any bytes. What is refused has problems with a place, each one
 * clean line; what is accepted, written and read back gives the same bytes.
 */
#include "base/arena.h"
#include "base/utf8.h"
#include "import/paket_json.h"
#include "report/paket_json_tulis.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Not assert: it must hold in every build. */
static void must(bool holds)
{
    if (!holds)
        abort();
}

static bool clean(const char *s)
{
    return utf8_text(s, strlen(s), NULL) && strchr(s, '\n') == NULL;
}

static const struct paket *baca(struct arena *a, struct str s)
{
    struct masalah_list m;
    struct paket *p = NULL;
    masalah_init(&m, a);
    int rc = paket_json_read(a, s, &p, &m);
    must((rc == 0) == (p != NULL) && (rc == 0) == (m.n == 0));
    must(rc == 0 || rc == ERR_INVALID || rc == ERR_TOO_BIG);
    for (size_t i = 0; i < m.n; i++)
        /* no place: the whole file is meant */
        must(clean(m.v[i].tempat) && clean(m.v[i].pesan) && m.v[i].pesan[0] != '\0');
    return p;
}

static void tulis(struct buf *b, const struct paket *p)
{
    struct err e = {0};
    buf_init(b, PAKET_BYTES_MAX);
    must(paket_json_write(b, p, &e) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *a = arena_new((size_t)512 << 20);
    const struct paket *p = baca(a, (struct str){(const char *)data, size});
    if (p != NULL) {
        struct buf sekali, dua;
        tulis(&sekali, p);
        p = baca(a, (struct str){sekali.p, sekali.n});
        must(p != NULL);
        tulis(&dua, p);
        must(sekali.n == dua.n && memcmp(sekali.p, dua.p, dua.n) == 0);
        buf_release(&sekali);
        buf_release(&dua);
    }
    arena_free(a);
    return 0;
}
