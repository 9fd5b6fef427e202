/* SPDX-License-Identifier: MIT
 *
 * The server's side of the channel: one thread, one packet at a time. It keeps the pieces of the
 * result that is coming; everything else is in the database, so a restart forgets nothing else.
 */
#include "app/antrean.h"
#include "app/app_kerja_saluran.h"
#include "app/kerja_dalam.h"
#include "app/kerja_paket.h"
#include "store/store.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

enum { DENYUT_MS = 200, HASIL_LEBIH = 1 << 20 };

struct kerja_penerima {
    struct arena *arena;
    struct sys sys;
    int fd;
    pthread_t utas;
    atomic_bool henti;
    int64_t kerja; /* whose result is coming; 0: none */
    struct buf hasil;
    struct kp masuk, jawab;
};

static enum kp_jawab take_piece(struct kerja_penerima *p)
{
    const struct kp *k = &p->masuk;

    if (k->letak == 0) {
        p->kerja = k->kerja;
        buf_clear(&p->hasil);
    }
    if (k->kerja == p->kerja && k->letak + k->n == (int64_t)p->hasil.n)
        return KP_YA; /* it came twice */
    if (k->kerja != p->kerja || k->letak != (int64_t)p->hasil.n)
        return KP_ULANG;
    buf_put(&p->hasil, k->isi, k->n);
    return buf_ok(&p->hasil) ? KP_YA : KP_TIDAK;
}

static enum kp_jawab take_end(struct kerja_penerima *p)
{
    const struct kp *k = &p->masuk;
    struct kerja_hasil h;
    const char *gagal = NULL;
    struct err e = {0};
    enum kp_jawab jawab = KP_YA;

    if (k->kerja != p->kerja || k->letak != (int64_t)p->hasil.n)
        return KP_ULANG;
    if (kerja_hasil_unpack(p->hasil.p, p->hasil.n, &h, &gagal, &e) != 0) {
        gagal = "Hasil pekerjaan tidak utuh. Jalankan sekali lagi.";
        h.n = 0;
    }
    err_clear(&e);
    if (kerja_akhir(&p->sys, k->kerja, &h, gagal, &e) < 0) {
        fprintf(stderr, "cermat: hasil pekerjaan %lld: %s\n", (long long)k->kerja, e.msg);
        jawab = KP_NANTI;
    } else {
        p->kerja = 0;
        buf_release(&p->hasil);
        buf_init(&p->hasil, KERJA_HASIL_MAX + HASIL_LEBIH);
    }
    return jawab;
}

static enum kp_jawab take(struct kerja_penerima *p)
{
    struct kp *k = &p->masuk;
    char teks[512];
    struct err e = {0};
    int rc = -1;

    p->sys.waktu = (int64_t)time(NULL);
    switch ((enum kp_jenis)k->jenis) {
    case KP_MULAI:
        rc = kerja_mulai(&p->sys, k->kerja, &e);
        break;
    case KP_MAJU:
        snprintf(teks, sizeof(teks), "%.*s", (int)k->n, k->isi);
        rc = kerja_maju(&p->sys, k->kerja, (int)k->letak, teks, &e);
        break;
    case KP_POTONG:
        return take_piece(p);
    case KP_AKHIR:
        return take_end(p);
    case KP_JAWAB:
        break;
    }
    return rc < 0 ? KP_NANTI : rc > 0 ? KP_YA : KP_TIDAK;
}

static void *run(void *arg)
{
    struct kerja_penerima *p = arg;
    int r = 0;

    while (!atomic_load(&p->henti) && r >= 0) {
        r = kp_recv(p->fd, &p->masuk, DENYUT_MS);
        if (r <= 0)
            continue;
        p->jawab.tanda = KP_TANDA;
        p->jawab.jenis = KP_JAWAB;
        p->jawab.nomor = p->masuk.nomor;
        p->jawab.kerja = p->masuk.kerja;
        p->jawab.letak = (int64_t)take(p);
        p->jawab.n = 0;
        (void)kp_send(p->fd, &p->jawab);
    }
    return NULL;
}

static void close_store(void *p)
{
    store_close(p);
}

int kerja_penerima_new(const struct sys *sys, const char *url, int fd, struct kerja_penerima **out,
                       struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 20);
    struct kerja_penerima *p = ARENA_NEW(a, struct kerja_penerima);
    int rc;

    p->arena = a;
    p->sys = *sys;
    p->fd = fd;
    buf_init(&p->hasil, KERJA_HASIL_MAX + HASIL_LEBIH);
    rc = store_open(url, false, &p->sys.store, e);
    if (rc == 0) {
        arena_defer(a, close_store, p->sys.store);
        if (pthread_create(&p->utas, NULL, run, p) != 0)
            rc = err_set(e, ERR_SYSTEM, "utas penerima pekerjaan tidak dapat dibuat");
    }
    if (rc < 0) {
        arena_free(a);
        return rc;
    }
    *out = p;
    return 0;
}

void kerja_penerima_free(struct kerja_penerima *p)
{
    if (p == NULL)
        return;
    atomic_store(&p->henti, true);
    pthread_join(p->utas, NULL);
    buf_release(&p->hasil);
    arena_free(p->arena);
}
