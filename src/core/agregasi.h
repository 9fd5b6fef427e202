/* SPDX-License-Identifier: MIT
 *
 * agregasi: the realisasi of a year out of its quarters. A quarter with 0 is filled; an empty one
 * is not.
 */
#ifndef CERMAT_CORE_AGREGASI_H
#define CERMAT_CORE_AGREGASI_H

#include "core/hasil.h"
#include "core/indikator.h"

/*
 * Jumlah: sum of the filled quarters. Akhir (also when no way is given): the last filled one. Rata-
 * rata: mean of the filled ones, rounded half up to `skala` decimals. None filled: "belum ada
 * realisasi".
 */
struct hasil agregasi_compute(struct arena *a, int agregasi, const struct realisasi_triwulan *tw,
                              size_t n, uint8_t skala);
/* "jumlah triwulan I–IV", "triwulan IV", "rata-rata triwulan I, III": which quarters made it up. */
const char *agregasi_asal(struct arena *a, int agregasi, const struct realisasi_triwulan *tw,
                          size_t n);

#endif
