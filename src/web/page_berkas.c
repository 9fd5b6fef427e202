/* SPDX-License-Identifier: MIT
 *
 * page_berkas: see page_berkas.h.
 */
#include "web/page_berkas.h"

#include "app/app_berkas.h"
#include "base/format_angka.h"
#include "web/web_int.h"

int berkas_jawab(struct req *r, const struct berkas_kirim *k, struct err *e)
{
    struct balasan *j = &permintaan_of(r)->j;
    struct berkas b;
    const char *nama;
    const void *p;
    int rc = app_berkas_isi(&r->sys, r->a, k->id, &b, &p, e);

    if (rc < 0)
        return rc;
    nama = app_berkas_nama(r->a, k->nama, b.jenis);
    rc =
        jawab_bytes(r, 200, b.jenis->mime, p, b.ukuran, b.jenis->tampil && !k->unduh ? NULL : nama);
    jawab_tajuk(j, "Content-Security-Policy", "sandbox; default-src 'none'");
    if (b.jenis->tampil && !k->unduh)
        jawab_tajuk(j, "Content-Disposition",
                    arena_printf(r->a, "inline; filename*=UTF-8''%s", alamat_sandi(r->a, nama)));
    return rc;
}

const char *berkas_ukuran(struct arena *a, int64_t bytes)
{
    if (bytes >= 1 << 20)
        return arena_printf(a, "%lld,%lld MB", (long long)(bytes >> 20),
                            (long long)((bytes & ((1 << 20) - 1)) * 10 >> 20));
    return arena_printf(a, "%lld KB", (long long)((bytes + 1023) >> 10));
}
