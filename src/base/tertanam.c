/* SPDX-License-Identifier: MIT
 *
 * tertanam: looks up files in the table that tools/embed.c made; see tertanam.h.
 */
#include "base/tertanam.h"

#include <string.h>

/* Index of the first entry whose name is not below `nama`. */
static size_t lower_bound(const char *nama)
{
    size_t lo = 0, hi = tertanam_tabel_n;

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;

        if (strcmp(tertanam_tabel[mid].nama, nama) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const struct berkas_tertanam *tertanam_get(const char *nama)
{
    size_t i = lower_bound(nama);

    if (i < tertanam_tabel_n && strcmp(tertanam_tabel[i].nama, nama) == 0)
        return &tertanam_tabel[i];
    return NULL;
}

const struct berkas_tertanam *tertanam_list(const char *awalan, size_t *n)
{
    size_t first = lower_bound(awalan), end = first, len = strlen(awalan);

    while (end < tertanam_tabel_n && strncmp(tertanam_tabel[end].nama, awalan, len) == 0)
        end++;
    *n = end - first;
    return &tertanam_tabel[first];
}
