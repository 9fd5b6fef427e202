/* SPDX-License-Identifier: MIT
 *
 * app_rekam: a list of operations is read on the thread that asks, run in the writer, and its
 * result carried back. What was sent twice under one key is stored once.
 */
#include "app/app_rekam.h"

#include "app/antrean.h"
#include "app/rekam_jalan.h"
#include "base/sidik.h"
#include "base/str.h"
#include "store/store_idempoten.h"

#include <stdlib.h>
#include <string.h>

enum { SEHARI = 24 * 3600, BENTUK_MAX = 256 << 20, KUNCI_MAX = 100 };

struct minta { /* one app_rekam() */
    const struct app_rekam *r;
    struct paket_kunci kunci;
    struct rekam_jalan dasar; /* what every run begins with */
    struct rekam_jalan *j;    /* the last run */
    struct rekam_olah *v;
    struct masalah_list m;
    char sidik[SIDIK_HEX]; /* of what is asked for */
};

/* "12 indikator 5 3;target_tahun 9 1;": what is answered when the same comes again. */
static const char *answer_write(struct rekam_jalan *j, size_t n)
{
    const char *teks;
    struct buf b;

    buf_init(&b, (size_t)64 * (n + 1) + 64);
    buf_printf(&b, "%lld ", (long long)j->audit);
    for (size_t i = 0; i < n; i++)
        buf_printf(&b, "%lld %lld;", (long long)j->hasil[i].id, (long long)j->hasil[i].versi);
    teks = buf_dup(j->a, &b);
    buf_release(&b);
    return teks;
}

static void answer_read(struct rekam_jalan *j, const struct rekam_olah *v, size_t n,
                        const char *teks)
{
    char *p;

    j->hasil = ARENA_ARRAY(j->a, n, struct baris);
    j->audit = strtoll(teks, &p, 10);
    for (size_t i = 0; i < n; i++) {
        j->hasil[i].tabel = v[i].skema->nama;
        j->hasil[i].id = strtoll(p, &p, 10);
        j->hasil[i].versi = strtoll(p, &p, 10);
        p += *p == ';';
    }
}

/* 1: this was stored before, its answer is in j; 0: it is new. */
static int seen_before(struct minta *x, struct err *e)
{
    struct rekam_jalan *j = x->j;
    struct idempoten i = {.pengguna_id = j->p ? j->p->pengguna_id : 0, .kunci = x->r->kunci_kirim};
    int rc;

    if (text_empty(x->r->kunci_kirim))
        return 0;
    rc = store_idempoten_get(j->s, &i, j->a, e);
    if (rc <= 0)
        return rc;
    if (strcmp(i.sidik, x->sidik) != 0)
        return err_set(e, ERR_CONFLICT,
                       "kiriman dengan kunci ini sudah disimpan dengan isi lain; muat ulang "
                       "halaman lalu kirim lagi");
    answer_read(j, x->v, x->r->n, i.jawaban);
    return 1;
}

static int remember(struct minta *x, struct err *e)
{
    struct rekam_jalan *j = x->j;
    struct idempoten i = {
        .pengguna_id = j->p ? j->p->pengguna_id : 0,
        .kunci = x->r->kunci_kirim,
        .sidik = x->sidik,
        .waktu = j->waktu,
    };

    if (text_empty(x->r->kunci_kirim))
        return 0;
    i.jawaban = answer_write(j, x->r->n);
    return store_idempoten_put(j->s, &i, j->waktu - SEHARI, e);
}

static int run(struct store *s, void *arg, struct err *e)
{
    struct minta *x = arg;
    int rc;

    *x->j = x->dasar;
    x->j->s = s;
    masalah_init(&x->m, x->dasar.a);
    if ((rc = rekam_mulai(x->j, &x->kunci, e)) < 0 || (rc = seen_before(x, e)) != 0)
        return rc < 0 ? rc : 0;
    rc = rekam_jalankan(x->j, x->v, x->r->n, e);
    return rc < 0 ? rc : remember(x, e);
}

static void put(struct buf *b, const char *s)
{
    buf_printf(b, "%zu:%s,", s ? strlen(s) : 0, text_or(s, ""));
}

/* Fingerprint of all that is asked for. */
static void fingerprint(struct minta *x)
{
    struct sidik h;
    struct buf b;

    buf_init(&b, BENTUK_MAX);
    put(&b, x->r->mana.unit);
    buf_printf(&b, "%lld,", (long long)x->r->mana.tahun);
    for (size_t i = 0; i < x->r->n; i++) {
        const struct rekam *r = &x->r->v[i];

        buf_printf(&b, "%d,%lld,%lld,%lld,%lld,", (int)r->op, (long long)r->id, (long long)r->versi,
                   (long long)r->induk_id, (long long)r->urutan);
        put(&b, r->tabel);
        put(&b, r->induk);
        put(&b, r->kunci);
        for (size_t k = 0; k < r->n; k++) {
            put(&b, r->isi[k].bidang);
            put(&b, r->isi[k].nilai);
        }
    }
    h = sidik_of(b.p, b.n);
    sidik_hex(x->sidik, &h);
    buf_release(&b);
}

static int check(const struct app_rekam *r, struct err *e)
{
    if (!r->mana.unit)
        return err_set(e, ERR_NOT_FOUND, "unit tidak disebutkan");
    if (r->n > REKAM_MAX)
        return err_set(e, ERR_TOO_BIG, "paling banyak %d perubahan dalam satu kiriman", REKAM_MAX);
    if (r->kunci_kirim && strlen(r->kunci_kirim) > KUNCI_MAX)
        return err_set(e, ERR_INVALID, "kunci kiriman paling panjang %d huruf", KUNCI_MAX);
    return 0;
}

int app_rekam(const struct sys *sys, const struct pelaku *p, struct arena *a,
              const struct app_rekam *r, struct app_rekam_hasil *hasil, struct err *e)
{
    struct arena *ra;
    struct minta x = {.r = r};
    int rc = check(r, e);

    *hasil = (struct app_rekam_hasil){0};
    if (rc < 0)
        return rc;
    ra = arena_new((size_t)REKAM_ARENA_MB << 20);
    x.j = ARENA_NEW(ra, struct rekam_jalan);
    x.v = ARENA_ARRAY(ra, r->n, struct rekam_olah);
    x.kunci = paket_kunci_of(ra, r->mana.unit, r->mana.tahun);
    x.dasar =
        (struct rekam_jalan){.a = ra, .p = p, .waktu = sys->waktu, .alasan = r->alasan, .m = &x.m};
    masalah_init(&x.m, ra);
    *x.j = x.dasar;
    rekam_baca(x.j, r->v, r->n, x.v);
    if (r->kunci_kirim)
        fingerprint(&x);
    if (x.m.n > 0)
        rc = rekam_selesai(x.j, e);
    else
        rc = app_tulis(sys, run, &x, e);
    rekam_hasil_salin(x.j, r->n, a, hasil, r->masalah);
    if (rc < 0)
        hasil->audit = 0;
    arena_free(ra);
    return rc;
}
