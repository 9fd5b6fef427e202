/* SPDX-License-Identifier: MIT
 *
 * app_ukur_pemda: the measurement of all units of a pemda side by side. One unit at a time, so that
 * no more than one snapshot is held.
 */
#include "app/app_ukur.h"
#include "base/str.h"
#include "core/ukur_terlambat.h"
#include "store/store_paket.h"

enum { UNIT_ARENA = 64 << 20, TEKS_PEMDA = 1 << 20 };

/* The line of one unit; nothing is added when nothing is missing. */
static int unit_line(const struct sys *sys, const struct paket_ringkas *x, struct buf *b,
                     struct err *e)
{
    struct arena *a = arena_new(UNIT_ARENA);
    struct unit_tahun mana = {arena_printf(a, "%s/%s", x->pemda, x->unit), x->tahun};
    const struct cuplikan *c;
    struct ukur_senarai status;
    int rc = app_cuplikan_get(sys, a, mana, &c, e);

    if (rc == 0)
        rc = app_ukur_list(sys, c, a, 0, &status, e);
    if (rc == 0) {
        struct ukur_kurang_list l =
            ukur_kurang_cari(a, c->hitung, &status, tanggal_wib(sys->waktu));
        const char *s = ukur_terlambat_baris(a, text_or(x->unit_nama, x->unit), &l);

        if (s != NULL)
            buf_printf(b, "%s\n", s);
    }
    arena_free(a);
    return rc;
}

int app_ukur_terlambat_pemda(const struct sys *sys, const struct pelaku *p, struct arena *a,
                             const struct ukur_pemda *mana, const char **teks, struct err *e)
{
    struct akses_objek o = {.pemda_id = mana->pemda_id};
    struct paket_ringkas *v;
    struct buf b;
    size_t n, unit = 0, kosong;
    int rc;

    if (!akses_boleh(p, AKSI_PEMDA_LIHAT, &o))
        return err_set(e, ERR_DENIED, "daftar semua unit hanya untuk peran pemda");
    rc = store_paket_list(sys->store, a, &v, &n, e);
    buf_init(&b, TEKS_PEMDA);
    buf_printf(&b, "Pengukuran kinerja tahun %lld, keadaan %s\n", (long long)mana->tahun,
               tanggal_format(a, tanggal_wib(sys->waktu)));
    kosong = b.n;
    for (size_t i = 0; rc == 0 && i < n; i++)
        if (v[i].tahun == mana->tahun && text_eq(v[i].pemda, mana->pemda)) {
            rc = unit_line(sys, &v[i], &b, e);
            unit++;
        }
    if (rc == 0 && b.n == kosong)
        buf_printf(&b, "%zu unit: semua triwulan yang sudah berakhir terverifikasi.\n", unit);
    *teks = rc == 0 ? text_or(buf_dup(a, &b), "") : NULL;
    buf_release(&b);
    return rc;
}
