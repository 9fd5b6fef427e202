/* SPDX-License-Identifier: MIT
 *
 * The words of a template's check.
 */
#include "core/templat_baris.h"

const struct pilihan PILIHAN_TEMPLAT_PERIKSA[] = {
    {"belum", TEMPLAT_BELUM, "Belum diperiksa"},
    {"baik", TEMPLAT_BAIK, "Baik"},
    {"salah", TEMPLAT_SALAH, "Perlu diperbaiki"},
    {0},
};
