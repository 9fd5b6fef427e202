/* SPDX-License-Identifier: MIT
 *
 * audit: the canonical form of an entry.
 */
#include "core/audit.h"

#include "base/str.h"

#include <assert.h>
#include <string.h>

enum { BENTUK_MAX = 64 << 20 };

/* "5:abcde,", no value "-,": no two entries have the same form. */
static void put(struct buf *b, const char *s)
{
    if (s)
        buf_printf(b, "%zu:", strlen(s));
    buf_puts(b, s ? s : "-");
    buf_putc(b, ',');
}

static void put_i64(struct buf *b, int64_t i)
{
    buf_printf(b, "i%lld,", (long long)i);
}

void audit_sidik(char out[SIDIK_HEX], const char *sebelum, const struct audit *x)
{
    struct sidik h;
    struct buf b;

    buf_init(&b, BENTUK_MAX);
    buf_puts(&b, "cermat audit 1,");
    put(&b, sebelum);
    put_i64(&b, x->nomor);
    put_i64(&b, x->kelompok);
    put_i64(&b, x->waktu);
    put_i64(&b, x->pemda_id);
    put_i64(&b, x->unit_id);
    put_i64(&b, x->paket_id);
    put_i64(&b, x->pengguna_id);
    put(&b, x->pengguna);
    put(&b, x->atas_nama);
    put(&b, x->alamat);
    put(&b, x->aksi);
    put(&b, x->tabel);
    put_i64(&b, x->baris_id);
    put_i64(&b, x->versi);
    put(&b, x->bidang);
    put(&b, x->lama);
    put(&b, x->baru);
    put(&b, x->alasan);
    assert(buf_ok(&b));
    h = sidik_of(b.p, b.n);
    sidik_hex(out, &h);
    buf_release(&b);
}
