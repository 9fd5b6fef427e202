/* SPDX-License-Identifier: MIT
 *
 * skm_sampel: the formula times 10^5, so that it is one division of whole numbers:
 * 96025 N / (250 (N - 1) + 96025).
 */
#include "core/skm_sampel.h"

/* Populations are limited so that the numerator stays far inside 64 bits. */
#define POPULASI_MAX INT64_C(1000000000000)

struct cacah skm_sampel_minimum(struct cacah populasi)
{
    int64_t n = populasi.nilai, bawah;

    if (!populasi.ada || n < 1 || n > POPULASI_MAX)
        return (struct cacah){0};
    bawah = 250 * (n - 1) + 96025;
    return (struct cacah){.ada = true, .nilai = (2 * 96025 * n + bawah) / (2 * bawah)};
}
