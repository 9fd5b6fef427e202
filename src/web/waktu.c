/* SPDX-License-Identifier: MIT
 *
 * waktu: see waktu.h. Western Indonesian time, as base/tanggal.h takes days.
 */
#include "web/waktu.h"

#include "base/tanggal.h"

const char *waktu_tampil(struct arena *a, int64_t waktu)
{
    int64_t menit;

    if (waktu <= 0)
        return "";
    menit = (waktu / 60 + INT64_C(7) * 60) % (INT64_C(24) * 60);
    return arena_printf(a, "%s pukul %02d.%02d WIB", tanggal_format(a, tanggal_wib(waktu)),
                        (int)(menit / 60), (int)(menit % 60));
}
