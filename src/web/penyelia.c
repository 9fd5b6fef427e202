/* SPDX-License-Identifier: MIT
 *
 * One thread, one loop over signals and what children tell. A child that dies at once again and
 * again is started ever more slowly, at most every five seconds; connections wait in the socket
 * meanwhile and are not refused.
 */
#include "web/penyelia.h"

#include "app/app_kerja_saluran.h"
#include "base/str.h"
#include "web/soket.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    AKHIR_MS = 10000, /* from the order to end until the last child is killed */
    HIDUP_MS = 1000,  /* one that lived shorter died at once */
    JEDA_AWAL_MS = 100,
    JEDA_MAKS_MS = 5000,
};

struct proses { /* a child */
    pid_t pid;  /* 0: none */
    int kabar;  /* what it tells; -1: closed */
    int64_t mulai;
    bool siap;
};

struct penyelia {
    const struct penyelia_opsi *o;
    int soket, sinyal;
    int saluran[2];
    char program[4096];
    struct proses server, kerja;
    struct proses baru;         /* server of a reload, until it works */
    struct proses lama;         /* server that finishes what it has */
    int64_t bangun[ANAK_COUNT]; /* when to start it again; 0: not waiting */
    int64_t jeda[ANAK_COUNT];
    bool pernah_siap, henti, ganti; /* ganti: another reload when this one is done */
    int64_t batas;                  /* of the end */
    int status;
};

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- the child's side ---- */

static int env_number(const char **s)
{
    int v = 0;
    bool minus = **s == '-';

    *s += minus;
    while (**s >= '0' && **s <= '9' && v < 1000000)
        v = v * 10 + *(*s)++ - '0';
    *s += **s == ':';
    return minus ? -1 : v;
}

struct anak anak_of_env(void)
{
    const char *s = getenv("CERMAT_ANAK");
    struct anak a = {-1, -1, -1, -1};

    if (text_empty(s))
        return a;
    a.jenis = env_number(&s);
    a.soket = env_number(&s);
    a.kabar = env_number(&s);
    a.saluran = env_number(&s);
    unsetenv("CERMAT_ANAK");
    if (a.kabar >= 0)
        (void)fcntl(a.kabar, F_SETFD, FD_CLOEXEC);
    if (a.soket >= 0)
        (void)fcntl(a.soket, F_SETFD, FD_CLOEXEC);
    if (a.saluran >= 0)
        (void)fcntl(a.saluran, F_SETFD, FD_CLOEXEC);
    return a;
}

static void tell(const struct anak *a, char c)
{
    ssize_t n = write(a->kabar, &c, 1);
    (void)n; /* a supervisor that is gone ends us by its signal */
}

void anak_siap(const struct anak *a)
{
    tell(a, 'S');
}

void anak_minta_ganti(const struct anak *a)
{
    tell(a, 'G');
}

/* ---- starting ---- */

static void keep_open(int fd)
{
    if (fd >= 0)
        (void)fcntl(fd, F_SETFD, 0);
}

/* In the new process: never returns. */
static void become(struct penyelia *p, const struct anak *a, pid_t induk)
{
    char env[64];
    sigset_t kosong;

    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != induk)
        _exit(0);
    keep_open(a->soket);
    keep_open(a->kabar);
    keep_open(a->saluran);
    snprintf(env, sizeof(env), "%d:%d:%d:%d", a->jenis, a->soket, a->kabar, a->saluran);
    setenv("CERMAT_ANAK", env, 1);
    sigemptyset(&kosong);
    sigprocmask(SIG_SETMASK, &kosong, NULL);
    execv(p->program, (char *const *)(uintptr_t)p->o->argv);
    execv("/proc/self/exe", (char *const *)(uintptr_t)p->o->argv);
    fprintf(stderr, "cermat: %s tidak dapat dijalankan: %s\n", p->program, err_errno_text(errno));
    _exit(127);
}

static void start(struct penyelia *p, struct proses *x, int jenis)
{
    pid_t induk = getpid();
    int pipa[2];

    *x = (struct proses){.kabar = -1, .mulai = now_ms()};
    p->bangun[jenis] = 0;
    if (pipe2(pipa, O_CLOEXEC | O_NONBLOCK) == 0) {
        struct anak a = {.jenis = jenis,
                         .soket = jenis == ANAK_SERVER ? p->soket : -1,
                         .kabar = pipa[1],
                         .saluran =
                             p->saluran[jenis == ANAK_SERVER ? SALURAN_SERVER : SALURAN_KERJA]};
        x->pid = fork();
        if (x->pid == 0)
            become(p, &a, induk);
        close(pipa[1]);
        x->kabar = pipa[0];
    }
    if (x->pid <= 0) {
        fprintf(stderr, "cermat: proses tidak dapat dibuat: %s\n", err_errno_text(errno));
        if (x->kabar >= 0)
            close(x->kabar);
        *x = (struct proses){.kabar = -1};
        p->bangun[jenis] = now_ms() + JEDA_MAKS_MS;
    }
}

static void stop(const struct proses *x)
{
    if (x->pid > 0)
        kill(x->pid, SIGTERM);
}

/* ---- what happens to children ---- */

static const char *name_of(int jenis)
{
    return jenis == ANAK_SERVER ? "server" : "pekerjaan";
}

static void reload(struct penyelia *p)
{
    if (p->baru.pid > 0 || p->lama.pid > 0 || p->server.pid == 0) {
        p->ganti = p->server.pid != 0;
        return;
    }
    p->ganti = false;
    start(p, &p->baru, ANAK_SERVER);
}

/* The new server of a reload works: it takes the place of the old one. */
static void swap(struct penyelia *p)
{
    p->lama = p->server;
    p->server = p->baru;
    p->baru = (struct proses){.kabar = -1};
    stop(&p->lama);
    stop(&p->kerja); /* and is started anew, from the same program as the server */
    fprintf(stderr, "cermat: proses server diganti (%d)\n", (int)p->server.pid);
}

static void heard(struct penyelia *p, struct proses *x)
{
    char c[16];
    ssize_t n = read(x->kabar, c, sizeof(c));

    if (n <= 0) {
        close(x->kabar);
        x->kabar = -1;
        return;
    }
    if (memchr(c, 'S', (size_t)n) != NULL) {
        x->siap = true;
        if (x == &p->baru)
            swap(p);
        else if (x == &p->server && !p->pernah_siap)
            fprintf(stderr, "cermat: siap di http://%s\n", p->o->alamat);
        /* A database that is not there is said once: the job process follows the server. */
        if (x == &p->server && !p->pernah_siap)
            start(p, &p->kerja, ANAK_KERJA);
        p->pernah_siap = p->pernah_siap || p->server.siap;
    }
    if (memchr(c, 'G', (size_t)n) != NULL && !p->henti)
        reload(p);
}

static void say_end(int jenis, int status)
{
    if (WIFSIGNALED(status))
        fprintf(stderr, "cermat: proses %s berhenti karena sinyal %d; dijalankan lagi\n",
                name_of(jenis), WTERMSIG(status));
    else
        fprintf(stderr, "cermat: proses %s berhenti dengan status %d; dijalankan lagi\n",
                name_of(jenis), WEXITSTATUS(status));
}

/* A child that should be there has ended. */
static void revive(struct penyelia *p, const struct proses *x, int jenis, int status)
{
    int64_t kini = now_ms();

    if (p->henti)
        return;
    if (jenis == ANAK_SERVER && !p->pernah_siap) {
        p->status = WIFEXITED(status) && WEXITSTATUS(status) != 0 ? WEXITSTATUS(status) : 4;
        p->henti = true;
        p->batas = kini + AKHIR_MS;
        stop(&p->kerja);
        return;
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        say_end(jenis, status);
    if (x->siap && kini - x->mulai >= HIDUP_MS)
        p->jeda[jenis] = 0;
    p->bangun[jenis] = kini + p->jeda[jenis];
    p->jeda[jenis] = p->jeda[jenis] == 0 ? JEDA_AWAL_MS : p->jeda[jenis] * 2;
    if (p->jeda[jenis] > JEDA_MAKS_MS)
        p->jeda[jenis] = JEDA_MAKS_MS;
}

static void ended(struct penyelia *p, pid_t pid, int status)
{
    struct proses *semua[] = {&p->server, &p->kerja, &p->baru, &p->lama};

    for (size_t i = 0; i < sizeof(semua) / sizeof(semua[0]); i++) {
        struct proses x = *semua[i];
        if (x.pid != pid)
            continue;
        if (x.kabar >= 0)
            close(x.kabar);
        *semua[i] = (struct proses){.kabar = -1};
        if (semua[i] == &p->server)
            revive(p, &x, ANAK_SERVER, status);
        else if (semua[i] == &p->kerja)
            revive(p, &x, ANAK_KERJA, status);
        else if (semua[i] == &p->baru)
            fprintf(stderr,
                    "cermat: proses server yang baru tidak jadi; yang lama tetap melayani\n");
    }
    if (p->ganti && p->lama.pid == 0 && p->baru.pid == 0 && !p->henti)
        reload(p);
}

/* ---- the loop ---- */

static void stop_all(struct penyelia *p)
{
    if (p->henti)
        return;
    p->henti = true;
    p->batas = now_ms() + AKHIR_MS;
    stop(&p->server);
    stop(&p->baru);
    stop(&p->lama);
    stop(&p->kerja);
}

static void on_signal(struct penyelia *p)
{
    struct signalfd_siginfo s;
    int status;
    pid_t pid;

    while (read(p->sinyal, &s, sizeof(s)) == (ssize_t)sizeof(s)) {
        if (s.ssi_signo == SIGTERM || s.ssi_signo == SIGINT)
            stop_all(p);
        else if (s.ssi_signo == SIGHUP && !p->henti)
            reload(p);
    }
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
        ended(p, pid, status);
}

static bool any_left(const struct penyelia *p)
{
    return p->server.pid > 0 || p->baru.pid > 0 || p->lama.pid > 0 || p->kerja.pid > 0;
}

static void on_time(struct penyelia *p)
{
    int64_t kini = now_ms();
    const struct proses *semua[] = {&p->server, &p->kerja, &p->baru, &p->lama};

    if (p->henti && kini >= p->batas) {
        for (size_t i = 0; i < sizeof(semua) / sizeof(semua[0]); i++)
            if (semua[i]->pid > 0)
                kill(semua[i]->pid, SIGKILL);
        p->batas = kini + AKHIR_MS;
    }
    if (!p->henti && p->bangun[ANAK_SERVER] != 0 && kini >= p->bangun[ANAK_SERVER])
        start(p, &p->server, ANAK_SERVER);
    if (!p->henti && p->bangun[ANAK_KERJA] != 0 && kini >= p->bangun[ANAK_KERJA])
        start(p, &p->kerja, ANAK_KERJA);
}

/* Milliseconds until something is due; -1: nothing is. */
static int due_in(const struct penyelia *p)
{
    int64_t kini = now_ms(), kapan = p->henti ? p->batas : INT64_MAX;

    for (int i = 0; i < ANAK_COUNT && !p->henti; i++)
        if (p->bangun[i] != 0 && p->bangun[i] < kapan)
            kapan = p->bangun[i];
    if (kapan == INT64_MAX)
        return -1;
    return kapan <= kini ? 0 : (int)(kapan - kini);
}

static void loop(struct penyelia *p)
{
    struct proses *semua[] = {&p->server, &p->baru, &p->kerja, &p->lama};

    while (!p->henti || any_left(p)) {
        struct pollfd v[5] = {{.fd = p->sinyal, .events = POLLIN}};
        for (size_t i = 0; i < 4; i++)
            v[i + 1] = (struct pollfd){.fd = semua[i]->kabar, .events = POLLIN};
        if (poll(v, 5, due_in(p)) < 0 && errno != EINTR)
            abort();
        for (size_t i = 0; i < 4; i++)
            if (v[i + 1].revents != 0 && semua[i]->kabar == v[i + 1].fd)
                heard(p, semua[i]);
        if (v[0].revents != 0)
            on_signal(p);
        on_time(p);
    }
}

static int open_signals(struct penyelia *p, struct err *e)
{
    sigset_t s;

    sigemptyset(&s);
    sigaddset(&s, SIGTERM);
    sigaddset(&s, SIGINT);
    sigaddset(&s, SIGHUP);
    sigaddset(&s, SIGCHLD);
    sigprocmask(SIG_BLOCK, &s, NULL);
    p->sinyal = signalfd(-1, &s, SFD_CLOEXEC | SFD_NONBLOCK);
    return p->sinyal >= 0
               ? 0
               : err_set(e, ERR_SYSTEM, "sinyal tidak dapat diterima: %s", err_errno_text(errno));
}

int penyelia_run(const struct penyelia_opsi *o, int *status, struct err *e)
{
    static const struct proses tanpa = {.kabar = -1};
    struct penyelia p = {.o = o, .soket = -1, .sinyal = -1, .saluran = {-1, -1}};
    ssize_t n = readlink("/proc/self/exe", p.program, sizeof(p.program) - 1);
    int rc;

    p.server = p.kerja = p.baru = p.lama = tanpa;
    p.program[n > 0 ? n : 0] = '\0';
    *status = 0;
    if ((rc = soket_listen(o->alamat, &p.soket, e)) == 0 && (rc = open_signals(&p, e)) == 0 &&
        (rc = kerja_saluran_new(p.saluran, e)) == 0) {
        start(&p, &p.server, ANAK_SERVER);
        loop(&p);
        *status = p.status;
    }
    for (int i = 0; i < 2; i++)
        if (p.saluran[i] >= 0)
            close(p.saluran[i]);
    if (p.sinyal >= 0)
        close(p.sinyal);
    if (p.soket >= 0)
        close(p.soket);
    return rc;
}
