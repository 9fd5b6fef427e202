/* SPDX-License-Identifier: MIT
 *
 * proses: a child process over memory files; see proses.h.
 */
#include "report/proses.h"

#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

const char *proses_cari(struct arena *a, const char *nama)
{
    const char *path = getenv("PATH");
    struct str rest = str_of(path != NULL ? path : "/usr/local/bin:/usr/bin:/bin");

    while (rest.p != NULL) {
        struct str dir = str_cut(&rest, ':');
        const char *f;

        if (dir.n == 0 || dir.p[0] != '/') /* never from the current folder */
            continue;
        f = arena_printf(a, "%.*s/%s", (int)dir.n, dir.p, nama);
        if (access(f, X_OK) == 0)
            return f;
    }
    return NULL;
}

/* The signals that ask for an end. An ignored one (nohup) asks for nothing, but would be delivered
 * to sigtimedwait() all the same. */
static sigset_t end_signals(void)
{
    static const int minta[] = {SIGTERM, SIGINT, SIGHUP};
    sigset_t set;

    sigemptyset(&set);
    for (size_t i = 0; i < sizeof(minta) / sizeof(*minta); i++) {
        struct sigaction s;

        if (sigaction(minta[i], NULL, &s) == 0 && s.sa_handler != SIG_IGN)
            sigaddset(&set, minta[i]);
    }
    return set;
}

void proses_tahan(sigset_t *lama)
{
    sigset_t set = end_signals();

    (void)pthread_sigmask(SIG_BLOCK, &set, lama);
}

void proses_lepas(const sigset_t *lama)
{
    (void)pthread_sigmask(SIG_SETMASK, lama, NULL);
}

enum { MASUK, KELUAR, GALAT, N_FD };

static void close_all(int *fd)
{
    for (int i = 0; i < N_FD; i++)
        if (fd[i] >= 0)
            close(fd[i]);
}

static int open_all(int *fd, struct str masuk, struct err *e)
{
    for (int i = 0; i < N_FD; i++)
        fd[i] = -1;
    for (int i = 0; i < N_FD; i++) {
        fd[i] = memfd_create("cermat", MFD_CLOEXEC);
        if (fd[i] < 0)
            return err_set(e, ERR_SYSTEM, "berkas memori tidak dapat dibuat: %s",
                           err_errno_text(errno));
    }
    while (masuk.n > 0) {
        ssize_t n = write(fd[MASUK], masuk.p, masuk.n);

        if (n < 0)
            return err_set(e, ERR_SYSTEM, "berkas memori tidak dapat ditulis: %s",
                           err_errno_text(errno));
        masuk.p += n;
        masuk.n -= (size_t)n;
    }
    (void)lseek(fd[MASUK], 0, SEEK_SET);
    return 0;
}

static int start(pid_t *pid, const struct proses *p, const int *fd)
{
    sigset_t mask;
    posix_spawn_file_actions_t act;
    posix_spawnattr_t attr;
    char *argv[32];
    size_t n = 0;
    int r;

    for (; n < 31 && p->argv[n] != NULL; n++)
        argv[n] = (char *)(uintptr_t)p->argv[n]; /* posix_spawn takes char *const[] */
    argv[n] = NULL;
    posix_spawn_file_actions_init(&act);
    posix_spawnattr_init(&attr);
    sigemptyset(&mask); /* signals held back here are not held back there */
    for (int i = 0; i < N_FD; i++)
        posix_spawn_file_actions_adddup2(&act, fd[i], i);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    posix_spawnattr_setsigmask(&attr, &mask);
    posix_spawnattr_setpgroup(&attr, 0);
    r = posix_spawn(pid, p->program, &act, &attr, argv, environ);
    posix_spawn_file_actions_destroy(&act);
    posix_spawnattr_destroy(&attr);
    return r;
}

static long elapsed_ms(const struct timespec *since)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)(now.tv_sec - since->tv_sec) * 1000 + (now.tv_nsec - since->tv_nsec) / 1000000;
}

enum akhir { SELESAI, TERLALU_LAMA, DIHENTIKAN };

/* How it ended; after SELESAI its status is in *status. */
static enum akhir wait_for(pid_t pid, unsigned limit, int *status)
{
    sigset_t set = end_signals();
    struct timespec since;
    enum akhir akhir;

    clock_gettime(CLOCK_MONOTONIC, &since);
    for (;;) {
        long ms = elapsed_ms(&since);
        const struct timespec nap = {0, ms < 200 ? 1000000 : 20000000};
        pid_t r = waitpid(pid, status, WNOHANG);

        if (r == pid)
            return SELESAI;
        akhir = (r < 0 && errno != EINTR) || ms >= (long)limit * 1000 ? TERLALU_LAMA : DIHENTIKAN;
        if (akhir == TERLALU_LAMA || sigtimedwait(&set, NULL, &nap) > 0)
            break;
    }
    kill(-pid, SIGKILL);
    while (waitpid(pid, status, 0) < 0 && errno == EINTR)
        continue;
    return akhir;
}

static int read_back(int fd, struct buf *b)
{
    char piece[65536];
    ssize_t n;

    (void)lseek(fd, 0, SEEK_SET);
    while ((n = read(fd, piece, sizeof(piece))) > 0)
        buf_put(b, piece, (size_t)n);
    return n < 0 || !buf_ok(b) ? -1 : 0;
}

static int failed(const struct proses *p, int status, int fd, struct err *e)
{
    struct buf b;
    struct str rest, line;
    int r;

    buf_init(&b, 1 << 20);
    (void)read_back(fd, &b);
    rest = (struct str){b.p, b.n};
    line = b.n > 0 ? str_trim(str_cut(&rest, '\n')) : rest;
    r = err_set(e, ERR_SYSTEM, "%s gagal (%s %d)%s%.*s", p->argv[0],
                WIFSIGNALED(status) ? "sinyal" : "status",
                WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status),
                line.n > 0 ? ": " : "", (int)(line.n < 400 ? line.n : 400),
                line.n > 0 ? line.p : "");
    buf_release(&b);
    return r;
}

int proses_run(const struct proses *p, struct buf *keluar, struct err *e)
{
    int fd[N_FD], status = 0, r;
    sigset_t lama;
    pid_t pid;

    proses_tahan(&lama);
    r = open_all(fd, p->masuk, e);
    if (r != 0)
        goto out;
    r = start(&pid, p, fd);
    if (r != 0) {
        r = err_set(e, ERR_SYSTEM, "%s tidak dapat dijalankan: %s", p->program, err_errno_text(r));
        goto out;
    }
    switch (wait_for(pid, p->batas_detik, &status)) {
    case TERLALU_LAMA:
        r = err_set(e, ERR_SYSTEM, "%s dihentikan: tidak selesai dalam %u detik", p->argv[0],
                    p->batas_detik);
        break;
    case DIHENTIKAN:
        r = err_set(e, ERR_SYSTEM, "dihentikan sebelum %s selesai; hasilnya belum ditulis",
                    p->argv[0]);
        break;
    case SELESAI:
        if (status != 0)
            r = failed(p, status, fd[GALAT], e);
        else if (keluar != NULL && read_back(fd[KELUAR], keluar) != 0)
            r = err_set(e, ERR_SYSTEM, "hasil %s terlalu besar atau tidak terbaca", p->argv[0]);
        break;
    }
out:
    close_all(fd);
    proses_lepas(&lama);
    return r;
}
