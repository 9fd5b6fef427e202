/* SPDX-License-Identifier: MIT
 *
 * The child of the job process that does one job: reads the database by a connection of its own,
 * tells how far it is through a socket, leaves its result in a memory file.
 */
#include "app/kerja_anak.h"

#include "app/kerja_dalam.h"
#include "store/store.h"
#include "store/store_kerja.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    KATA_MAX = 400,
    DENYUT_MS = 300,
    MEMORI_URAI = 1 << 30, /* address space where a file of a stranger is parsed */
    BERKAS_MAX = 256 << 20,
    ARENA_MAX = 768 << 20,
};

struct kabar { /* child -> parent */
    int32_t persen;
    char kata[KATA_MAX];
};

struct kerja_anak {
    struct arena *arena;
    pid_t pid;
    int fd, memfd; /* fd: of the news */
    bool berakhir, lama;
    int status;
    int64_t batas_ms;
    struct kabar kabar;
    void *peta;
    size_t n;
};

static int64_t jam_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int kerja_anak_baca(const char *url, struct store **out, struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 16);
    bool sqlite = strncmp(url, "sqlite:", 7) == 0 && strchr(url, '?') == NULL;
    int rc = store_open(sqlite ? arena_printf(a, "%s?mode=ro", url) : url, false, out, e);

    arena_free(a);
    return rc;
}

/* ---- in the child ---- */

static int maju(struct kerja_jalan *j, int persen, const char *keterangan, struct err *e)
{
    struct kabar k = {.persen = persen};

    (void)e;
    snprintf(k.kata, sizeof(k.kata), "%s", keterangan);
    (void)send(*(const int *)j->payload, &k, sizeof(k), MSG_NOSIGNAL);
    return 0; /* a cancelled job is ended from outside */
}

static void limit(int apa, rlim_t n)
{
    struct rlimit r = {n, n};

    (void)setrlimit(apa, &r);
}

static void set_limits(const struct kerja *k)
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, KERJA_DETIK_MAX);
    limit(RLIMIT_FSIZE, BERKAS_MAX);
#ifndef __SANITIZE_ADDRESS__
    if (strcmp(k->jenis, KERJA_TEMPLAT) == 0) {
        limit(RLIMIT_AS, MEMORI_URAI);
        limit(RLIMIT_NPROC, 0);
    }
#else
    (void)k;
#endif
}

struct ambil {
    struct arena *a;
    int64_t id;
    struct kerja k;
};

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct ambil *x = arg;

    return store_kerja_get(s, x->a, x->id, &x->k, e);
}

static void write_all(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t k = write(fd, p, n);

        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            _exit(3);
        p += k;
        n -= (size_t)k;
    }
}

static void child(const struct kerja_proses *p, struct ambil *x, int fd, int memfd)
{
    struct sys sys = {.instrumen = p->instrumen, .tembolok = p->tembolok};
    struct kerja_jalan j = {.sys = &sys, .a = x->a, .kerja = &x->k, .maju = maju, .payload = &fd};
    struct err e = {0};
    struct buf b;
    int rc;

    sys.waktu = (int64_t)time(NULL);
    buf_init(&b, KERJA_HASIL_MAX + ((size_t)1 << 20));
    rc = kerja_anak_baca(p->url, &sys.store, &e);
    if (rc == 0)
        rc = store_run(sys.store, STORE_BACA, fn_get, x, &e);
    if (rc == 0) {
        set_limits(&x->k);
        rc = kerja_work(&j, &e);
    }
    kerja_hasil_pack(&b, &j.hasil, rc < 0 ? e.msg : NULL);
    if (!buf_ok(&b)) {
        buf_clear(&b);
        kerja_hasil_pack(&b, &j.hasil, "Hasilnya terlalu besar untuk disimpan.");
    }
    write_all(memfd, b.p, b.n);
    _exit(0);
}

/* ---- in the parent ---- */

static pid_t start(const struct kerja_proses *p, int64_t kerja, int fd[2], int memfd)
{
    pid_t induk = getpid(), pid = fork();
    sigset_t kosong;

    if (pid != 0)
        return pid;
    sigemptyset(&kosong);
    sigprocmask(SIG_SETMASK, &kosong, NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != induk)
        _exit(2);
    close(fd[0]);
    close(p->fd);
    child(p, &(struct ambil){.a = arena_new(ARENA_MAX), .id = kerja}, fd[1], memfd);
    _exit(2);
}

int kerja_anak_new(const struct kerja_proses *p, int64_t kerja, struct kerja_anak **out,
                   struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 16);
    struct kerja_anak *k = ARENA_NEW(a, struct kerja_anak);
    int fd[2] = {-1, -1};

    k->arena = a;
    k->memfd = memfd_create("hasil", MFD_CLOEXEC);
    k->batas_ms = jam_ms() + (int64_t)KERJA_DETIK_MAX * 1000;
    if (k->memfd >= 0 && socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fd) == 0)
        k->pid = start(p, kerja, fd, k->memfd);
    else
        k->pid = -1;
    if (fd[1] >= 0)
        close(fd[1]);
    k->fd = fd[0];
    if (k->pid < 0) {
        int rc = err_set(e, ERR_SYSTEM, "pekerjaan tidak dapat dimulai: %s", err_errno_text(errno));
        k->berakhir = true;
        kerja_anak_free(k);
        return rc;
    }
    *out = k;
    return 0;
}

static void reap(struct kerja_anak *k, int sinyal, int64_t ms)
{
    int64_t batas = jam_ms() + ms;

    if (k->berakhir)
        return;
    kill(k->pid, sinyal);
    while (!k->berakhir && jam_ms() < batas) {
        struct timespec t = {0, 10000000};

        if (waitpid(k->pid, &k->status, WNOHANG) == k->pid)
            k->berakhir = true;
        else
            nanosleep(&t, NULL);
    }
}

int kerja_anak_tunggu(struct kerja_anak *k, int *persen, const char **kata)
{
    struct pollfd f = {.fd = k->fd, .events = POLLIN};
    ssize_t n;

    if (jam_ms() > k->batas_ms) {
        k->lama = true;
        reap(k, SIGTERM, 5000);
        reap(k, SIGKILL, 60000);
        return ANAK_AKHIR;
    }
    if (poll(&f, 1, DENYUT_MS) <= 0)
        return ANAK_TUNGGU;
    n = recv(k->fd, &k->kabar, sizeof(k->kabar), MSG_DONTWAIT);
    if (n == (ssize_t)sizeof(k->kabar)) {
        k->kabar.kata[KATA_MAX - 1] = '\0';
        *persen = k->kabar.persen;
        *kata = k->kabar.kata;
        return ANAK_MAJU;
    }
    if (n != 0)
        return ANAK_TUNGGU;
    while (waitpid(k->pid, &k->status, 0) < 0 && errno == EINTR)
        continue;
    k->berakhir = true;
    return ANAK_AKHIR;
}

struct str kerja_anak_hasil(struct kerja_anak *k, struct err *e)
{
    const struct str tidak = {NULL, 0};
    struct stat st;

    if (k->lama) {
        err_set(e, ERR_SYSTEM, "Pekerjaan dihentikan karena tidak selesai dalam %d menit.",
                KERJA_DETIK_MAX / 60);
        return tidak;
    }
    if (!WIFEXITED(k->status) || WEXITSTATUS(k->status) != 0) {
        err_set(e, ERR_SYSTEM,
                "Pekerjaan berhenti mendadak (%s %d). Bila memakai berkas yang diunggah, berkas "
                "itu mungkin rusak atau terlalu besar.",
                WIFSIGNALED(k->status) ? "sinyal" : "status",
                WIFSIGNALED(k->status) ? WTERMSIG(k->status) : WEXITSTATUS(k->status));
        return tidak;
    }
    if (fstat(k->memfd, &st) == 0 && st.st_size > 0) {
        k->n = (size_t)st.st_size;
        k->peta = mmap(NULL, k->n, PROT_READ, MAP_PRIVATE, k->memfd, 0);
        if (k->peta != MAP_FAILED)
            return (struct str){k->peta, k->n};
        k->peta = NULL;
    }
    err_set(e, ERR_SYSTEM, "Pekerjaan berakhir tanpa hasil.");
    return tidak;
}

void kerja_anak_free(struct kerja_anak *k)
{
    reap(k, SIGTERM, 5000);
    reap(k, SIGKILL, 60000);
    if (k->peta != NULL)
        munmap(k->peta, k->n);
    if (k->fd >= 0)
        close(k->fd);
    if (k->memfd >= 0)
        close(k->memfd);
    arena_free(k->arena);
}
