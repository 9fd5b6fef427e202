/* SPDX-License-Identifier: MIT
 *
 * bantu_report: cmocka with an arena per test, for the tests of src/report.
 */
#ifndef CERMAT_TEST_BANTU_REPORT_H
#define CERMAT_TEST_BANTU_REPORT_H

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static inline int arena_setup(void **state)
{
    *state = arena_new((size_t)1 << 30);
    return 0;
}

static inline int arena_teardown(void **state)
{
    arena_free(*state);
    return 0;
}

#define UJI(fn) cmocka_unit_test_setup_teardown(fn, arena_setup, arena_teardown)

#endif
