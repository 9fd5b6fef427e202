/* SPDX-License-Identifier: MIT
 *
 * uji_paket: example packages, read and computed, for tests.
 */
#ifndef CERMAT_TEST_UJI_PAKET_H
#define CERMAT_TEST_UJI_PAKET_H

#include "base/file.h"
#include "core/hitung.h"
#include "core/lkjip.h"
#include "import/instrumen_json.h"
#include "import/paket_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

/* Computed package of a text; the test fails when it is refused. */
static inline struct lkjip uji_lkjip(struct arena *a, struct str teks)
{
    struct masalah_list m;
    struct paket *p = NULL;
    masalah_init(&m, a);
    int rc = paket_json_read(a, teks, &p, &m);
    for (size_t i = 0; i < m.n; i++)
        print_message("%s: %s\n", m.v[i].tempat, m.v[i].pesan);
    assert_int_equal(rc, 0);
    struct hitung *h = hitung_compute(a, p, instrumen_bawaan(a), &m);
    return (struct lkjip){.arena = a, .paket = p, .hitung = h};
}

/* The same of a file below the source tree (CERMAT_AKAR). */
static inline struct lkjip uji_berkas(struct arena *a, const char *nama)
{
    struct err e = {0};
    char *p;
    size_t n;
    assert_int_equal(
        file_read(a, arena_printf(a, "%s/%s", CERMAT_AKAR, nama), PAKET_BYTES_MAX, &p, &n, &e), 0);
    return uji_lkjip(a, (struct str){p, n});
}

#endif
