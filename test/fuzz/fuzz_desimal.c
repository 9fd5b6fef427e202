/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: numbers and dates out of any bytes. No parser crashes; what one refuses has a clean
 * message; what one accepts is in range, and written out it is read back as the same value.
 */
#include "base/arena.h"
#include "base/format_angka.h"
#include "base/tanggal.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Not assert: it must hold in every build. */
static void must(bool holds)
{
    if (!holds)
        abort();
}

/* True when accepted; a refusal must be ERR_INVALID with one clean line. */
static bool accepted(int rc, const struct err *e)
{
    must(rc == e->code);
    if (rc == 0)
        return true;
    must(rc == ERR_INVALID && e->msg[0] != '\0');
    must(utf8_text(e->msg, strlen(e->msg), NULL) && strchr(e->msg, '\n') == NULL);
    return false;
}

static bool in_range(struct desimal d)
{
    return d.skala <= DESIMAL_SKALA_MAX && d.koef <= DESIMAL_KOEF_MAX &&
           d.koef >= -DESIMAL_KOEF_MAX;
}

static bool same(struct desimal a, struct desimal b)
{
    return a.koef == b.koef && a.skala == b.skala;
}

static void try_rupiah(struct arena *a, struct str s)
{
    struct err e = {0};
    struct rupiah r, back;
    struct desimal d;

    if (!accepted(parse_rupiah(&r, s, &e), &e))
        return;
    must(rupiah_to_desimal(&d, r) == 0);
    must(parse_rupiah(&back, str_of(format_rupiah(a, r)), &e) == 0 && back.sen == r.sen);
    must(parse_rupiah(&back, str_of(format_desimal(a, d)), &e) == 0 && back.sen == r.sen);
}

static void try_desimal(struct arena *a, struct str s)
{
    for (int titik = TITIK_TANYA; titik <= TITIK_DESIMAL; titik++) {
        struct err e = {0};
        struct desimal d, back;

        if (!accepted(parse_desimal(&d, s, (enum titik)titik, &e), &e))
            continue;
        must(in_range(d));
        must(parse_desimal(&back, str_of(format_desimal(a, d)), TITIK_RIBUAN, &e) == 0);
        must(same(d, back));
        for (uint8_t skala = 0; skala <= DESIMAL_SKALA_MAX; skala++)
            must(format_desimal_skala(a, d, skala)[0] != '\0');
    }
}

static void try_bulat(struct arena *a, struct str s)
{
    struct err e = {0};
    int64_t n, back;

    if (accepted(parse_bulat(&n, s, &e), &e))
        must(parse_bulat(&back, str_of(format_bulat(a, n)), &e) == 0 && back == n);
}

static void try_json(struct arena *a, struct str s)
{
    for (uint8_t skala_max = 0; skala_max <= DESIMAL_SKALA_MAX; skala_max++) {
        struct err e = {0};
        struct desimal d, back;

        if (!accepted(parse_json_number(&d, s, skala_max, &e), &e))
            continue;
        must(in_range(d) && d.skala <= skala_max);
        must(parse_json_number(&back, str_of(format_json(a, d)), skala_max, &e) == 0);
        must(same(d, back));
    }
}

static void try_tanggal(struct arena *a, struct str s)
{
    struct err e = {0}, e_iso = {0};
    struct tanggal t, back;

    if (accepted(tanggal_parse_iso(&t, s, &e_iso), &e_iso))
        must(tanggal_parse(&back, s, &e) == 0 && tanggal_cmp(t, back) == 0);
    if (!accepted(tanggal_parse(&t, s, &e), &e))
        return;
    must(tanggal_valid(t));
    must(tanggal_parse(&back, str_of(tanggal_format(a, t)), &e) == 0);
    must(tanggal_cmp(t, back) == 0);
    must(tanggal_parse_iso(&back, str_of(tanggal_format_iso(a, t)), &e) == 0);
    must(tanggal_cmp(t, back) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *a = arena_new((size_t)1 << 20);
    struct str s = {(const char *)data, size};

    try_rupiah(a, s);
    try_desimal(a, s);
    try_bulat(a, s);
    try_json(a, s);
    try_tanggal(a, s);
    arena_free(a);
    return 0;
}
