/* SPDX-License-Identifier: MIT
 *
 * kalimat: generated sentences. Text with numbers that keep their trace.
 *
 * A pattern is written as it will read, with marks for what is filled in:
 *   {s} const char *          text (NULL: "–")
 *   {b} const char *          text in bold
 *   {i} const char *          text in italics
 *   {h} const struct hasil *  number as shown, 2 decimals
 *   {p} const struct hasil *  the same with " persen"
 *   {a} const struct angka *, int          number with so many decimals
 *   {u} const struct uang *   "Rp1.250.000"
 *   {j} const struct uang *, const struct jejak *   the same with its trace
 *   {n} int                   whole number
 *   {r} const char *          reference to a table, figure or heading by id
 * An unknown mark is a bug (assert).
 */
#ifndef CERMAT_CORE_KALIMAT_H
#define CERMAT_CORE_KALIMAT_H

#include "core/dok.h"

/* Appends the filled pattern to t. */
void kalimat_add(struct dok *d, struct dok_teks *t, const char *pola, ...);
/* A new paragraph with the filled pattern. */
struct dok_blok *kalimat(struct dok *d, enum dok_gaya gaya, const char *pola, ...);

/* "Rp1.250.000"; none: "–" */
const char *rupiah_prosa(struct arena *a, struct uang u);
/* "a", "a dan b", "a, b, dan c" */
const char *daftar_kata(struct arena *a, const char *const *v, size_t n);

#endif
