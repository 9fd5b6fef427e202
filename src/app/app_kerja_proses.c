/* SPDX-License-Identifier: MIT
 *
 * The job process: looks for work, lets a child do it, and hands on what the child says. The child
 * has limits of memory, processor time and file size, and may crash: that is a failed job and
 * nothing more. This process itself parses nothing and writes nothing.
 */
#include "app/app_kerja_saluran.h"
#include "app/kerja_anak.h"
#include "app/kerja_dalam.h"
#include "app/kerja_paket.h"
#include "store/store.h"
#include "store/store_kerja.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    JAWAB_MS = 5000, /* without an answer a packet is sent again */
    NANTI_MS = 1000,
    JEDA_MS = 500,
};

struct proses {
    const struct kerja_proses *p;
    struct store *store;
    uint64_t nomor;
    sigset_t akhir; /* held back; looked for in between */
    bool henti, putus;
    struct kp kirim, terima;
};

/* Waits; notices the wish that this process ends. */
static void rest(struct proses *w, int ms)
{
    struct timespec t = {ms / 1000, (long)(ms % 1000) * 1000000};

    if (sigtimedwait(&w->akhir, NULL, &t) > 0)
        w->henti = true;
}

/* Sends w->kirim until it is answered. KP_TIDAK also when this process is to end. */
static enum kp_jawab ask(struct proses *w)
{
    w->kirim.tanda = KP_TANDA;
    w->kirim.nomor = ++w->nomor;
    while (!w->henti && !w->putus) {
        int64_t sisa = JAWAB_MS;

        if (!kp_send(w->p->fd, &w->kirim)) {
            rest(w, NANTI_MS); /* no server takes anything now */
            continue;
        }
        while (sisa > 0 && !w->henti && !w->putus) {
            int r = kp_recv(w->p->fd, &w->terima, 100);

            sisa -= 100;
            w->putus = r < 0;
            if (r > 0 && w->terima.jenis == KP_JAWAB && w->terima.nomor == w->nomor) {
                if (w->terima.letak != KP_NANTI)
                    return (enum kp_jawab)w->terima.letak;
                rest(w, NANTI_MS);
                break;
            }
            rest(w, 0);
        }
    }
    return KP_TIDAK;
}

static enum kp_jawab ask_short(struct proses *w, enum kp_jenis jenis, int64_t kerja, int64_t letak)
{
    w->kirim.jenis = jenis;
    w->kirim.kerja = kerja;
    w->kirim.letak = letak;
    w->kirim.n = 0;
    return ask(w);
}

static enum kp_jawab send_pieces(struct proses *w, int64_t kerja, const struct str *hasil)
{
    enum kp_jawab j = KP_YA;

    for (size_t k = 0; k < hasil->n && j == KP_YA; k += KP_ISI_MAX) {
        size_t n = hasil->n - k < KP_ISI_MAX ? hasil->n - k : KP_ISI_MAX;

        w->kirim.jenis = KP_POTONG;
        w->kirim.kerja = kerja;
        w->kirim.letak = (int64_t)k;
        w->kirim.n = (uint32_t)n;
        memcpy(w->kirim.isi, hasil->p + k, n);
        j = ask(w);
    }
    return j == KP_YA ? ask_short(w, KP_AKHIR, kerja, (int64_t)hasil->n) : j;
}

static void send_result(struct proses *w, int64_t kerja, struct str hasil)
{
    while (!w->henti && !w->putus && send_pieces(w, kerja, &hasil) == KP_ULANG)
        continue;
}

static void send_failure(struct proses *w, int64_t kerja, const char *pesan)
{
    struct buf b;

    buf_init(&b, 4096);
    kerja_hasil_pack(&b, &(struct kerja_hasil){0}, pesan);
    send_result(w, kerja, (struct str){b.p, b.n});
    buf_release(&b);
}

struct cari {
    int64_t id;
    int status, ada;
};

static int fn_next(struct store *s, void *arg, struct err *e)
{
    struct cari *c = arg;

    c->ada = store_kerja_next(s, 0, &c->id, &c->status, e);
    return c->ada < 0 ? c->ada : 0;
}

static int fn_status(struct store *s, void *arg, struct err *e)
{
    struct cari *c = arg;

    c->ada = store_kerja_status(s, c->id, &c->status, e);
    return c->ada < 0 ? c->ada : 0;
}

/* Nobody wants the job any more. */
static bool is_cancelled(struct proses *w, int64_t kerja)
{
    struct cari c = {.id = kerja};

    return store_run(w->store, STORE_BACA, fn_status, &c, NULL) == 0 &&
           (c.ada == 0 || c.status != KERJA_JALAN);
}

/* One job in a child. */
static void work(struct proses *w, int64_t kerja)
{
    struct kerja_anak *anak;
    struct err e = {0};
    const char *kata;
    int persen, r;

    if (kerja_anak_new(w->p, kerja, &anak, &e) < 0) {
        send_failure(w, kerja, e.msg);
        return;
    }
    while ((r = kerja_anak_tunggu(anak, &persen, &kata)) != ANAK_AKHIR && !w->henti && !w->putus) {
        bool tidak = false;

        if (r == ANAK_MAJU) {
            w->kirim.n = (uint32_t)strnlen(kata, 300);
            memcpy(w->kirim.isi, kata, w->kirim.n);
            w->kirim.jenis = KP_MAJU;
            w->kirim.kerja = kerja;
            w->kirim.letak = persen;
            tidak = ask(w) == KP_TIDAK;
        } else {
            tidak = is_cancelled(w, kerja);
        }
        rest(w, 0);
        if (tidak)
            break;
    }
    if (r == ANAK_AKHIR) {
        struct str hasil = kerja_anak_hasil(anak, &e);
        if (hasil.p != NULL)
            send_result(w, kerja, hasil);
        else
            send_failure(w, kerja, e.msg);
    }
    kerja_anak_free(anak);
}

static void loop(struct proses *w)
{
    int jeda = w->p->jeda_ms > 0 ? w->p->jeda_ms : JEDA_MS;

    while (!w->henti && !w->putus) {
        struct cari c = {0};
        struct err e = {0};
        int r = store_run(w->store, STORE_BACA, fn_next, &c, &e);

        if (r == 0 && c.ada > 0 && ask_short(w, KP_MULAI, c.id, 0) == KP_YA)
            work(w, c.id);
        else if (!w->henti)
            rest(w, jeda);
        w->putus = w->putus || getppid() == 1;
    }
}

int kerja_proses_jalan(const struct kerja_proses *p, struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 20);
    struct proses *w = ARENA_NEW(a, struct proses);
    sigset_t lama;
    int rc;

    w->p = p;
    w->nomor = ((uint64_t)getpid() << 32) ^ ((uint64_t)time(NULL) << 12);
    sigemptyset(&w->akhir);
    sigaddset(&w->akhir, SIGTERM);
    sigaddset(&w->akhir, SIGINT);
    sigaddset(&w->akhir, SIGHUP);
    sigprocmask(SIG_BLOCK, &w->akhir, &lama);
    rc = kerja_anak_baca(p->url, &w->store, e);
    if (rc == 0) {
        loop(w);
        store_close(w->store);
        if (w->putus && !w->henti)
            rc = err_set(e, ERR_SYSTEM, "proses pekerjaan berhenti karena server sudah tidak ada");
    }
    sigprocmask(SIG_SETMASK, &lama, NULL);
    arena_free(a);
    return rc;
}
