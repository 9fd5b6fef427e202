/* SPDX-License-Identifier: MIT
 *
 * file: whole files. What goes wrong is said with the path and the reason in Indonesian.
 */
#include "base/file.h"

#include "base/str.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int fail(const char *path, int errnum, struct err *e)
{
    return err_set(e, errnum == ENOENT ? ERR_NOT_FOUND : ERR_SYSTEM, "%s: %s", path,
                   err_errno_text(errnum));
}

/* Reads up to n bytes; the number read (less at the end of the file), -1 with errno. */
static ssize_t read_all(int fd, char *p, size_t n)
{
    size_t have = 0;

    while (have < n) {
        ssize_t got = read(fd, p + have, n - have);

        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        have += (size_t)got;
    }
    return (ssize_t)have;
}

int file_read(struct arena *a, const char *path, size_t max, char **p, size_t *n, struct err *e)
{
    /* O_NONBLOCK: opening a pipe without a writer must not wait */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY), rc = 0;
    struct stat st;
    ssize_t got;
    char *text;

    if (fd < 0)
        return fail(path, errno, e);
    if (fstat(fd, &st) < 0) {
        rc = fail(path, errno, e);
        goto out;
    }
    if (!S_ISREG(st.st_mode)) {
        rc = err_set(e, ERR_INVALID, "%s: %s", path,
                     S_ISDIR(st.st_mode) ? "itu folder, bukan berkas" : "bukan berkas biasa");
        goto out;
    }
    if ((uintmax_t)st.st_size > max) {
        rc = err_set(e, ERR_TOO_BIG, "%s: ukurannya %jd byte, paling besar %zu byte", path,
                     (intmax_t)st.st_size, max);
        goto out;
    }
    text = arena_alloc(a, (size_t)st.st_size + 1);
    got = read_all(fd, text, (size_t)st.st_size);
    if (got < 0) {
        rc = fail(path, errno, e);
        goto out;
    }
    text[got] = '\0';
    *p = text;
    *n = (size_t)got;
out:
    close(fd);
    return rc;
}

/* 0, or the errno value. */
static int write_all(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t put = write(fd, p, n);

        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return errno;
        p += put;
        n -= (size_t)put;
    }
    return 0;
}

/* A device, pipe or socket: nothing to rename over. */
static int write_direct(const char *path, const void *p, size_t n, struct err *e)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY), errnum;

    if (fd < 0)
        return err_set(e, ERR_SYSTEM, "%s: %s", path, err_errno_text(errno));
    errnum = write_all(fd, p, n);
    if (close(fd) < 0 && errnum == 0)
        errnum = errno;
    if (errnum != 0)
        return err_set(e, ERR_SYSTEM, "%s: %s", path, err_errno_text(errnum));
    return 0;
}

/* Creates a file of a new name in the folder of `path`; its name in temp. -1 with errno. */
static int temp_create(const char *path, char temp[PATH_MAX])
{
    const char *slash = strrchr(path, '/');
    int folder = slash == NULL ? 0 : (int)(slash - path) + 1;

    for (int i = 0; i < 100; i++) {
        struct timespec now = {0};
        int n, fd;

        clock_gettime(CLOCK_MONOTONIC, &now);
        n = snprintf(temp, PATH_MAX, "%.*s.cermat-%ld-%ld%ld.tmp", folder, path, (long)getpid(),
                     (long)now.tv_sec, now.tv_nsec);
        if (n < 0 || n >= PATH_MAX) {
            errno = ENAMETOOLONG;
            return -1;
        }
        fd = open(temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

/* Folder of a path as a path. */
static void folder_of(const char *path, char folder[PATH_MAX])
{
    const char *slash = strrchr(path, '/');
    int n = slash == NULL ? 0 : (int)(slash - path) + 1;

    snprintf(folder, PATH_MAX, "%.*s", n == 0 ? 1 : n, n == 0 ? "." : path);
}

/* Makes the rename last through a crash; not every file system can, so a failure is no error. */
static void sync_folder(const char *path)
{
    char folder[PATH_MAX];
    int fd;

    folder_of(path, folder);
    fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        close(fd);
    }
}

/*
 * Writes a file without a name and names it when complete: even SIGKILL leaves nothing behind.
 * Only for a path that is not there, since a link cannot replace. 1: not possible here (file
 * system, no /proc, the path came to be meanwhile), to be written the other way.
 */
static int write_and_link(const char *path, const struct str data, struct err *e)
{
    char folder[PATH_MAX], self[64];
    int fd, errnum, rc = 0;

    folder_of(path, folder);
    fd = open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (fd < 0)
        return 1;
    errnum = write_all(fd, data.p, data.n);
    if (errnum == 0 && fsync(fd) < 0)
        errnum = errno;
    snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
    if (errnum != 0)
        rc = err_set(e, ERR_SYSTEM, "%s: tidak dapat ditulis: %s", path, err_errno_text(errnum));
    else if (linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW) < 0)
        rc = 1;
    else
        sync_folder(path);
    close(fd);
    return rc;
}

/* Writes beside `path` and renames; `mode` of the file replaced, -1 for a new one. */
static int write_and_rename(const char *path, const struct str data, int mode, struct err *e)
{
    char temp[PATH_MAX];
    int fd = temp_create(path, temp), errnum;

    if (fd < 0)
        return err_set(e, ERR_SYSTEM, "%s: tidak dapat ditulis: %s", path, err_errno_text(errno));
    errnum = write_all(fd, data.p, data.n);
    if (errnum == 0 && mode >= 0 && fchmod(fd, (mode_t)mode & 0777) < 0)
        errnum = errno;
    if (errnum == 0 && fsync(fd) < 0)
        errnum = errno;
    if (close(fd) < 0 && errnum == 0)
        errnum = errno;
    if (errnum == 0 && rename(temp, path) < 0)
        errnum = errno;
    if (errnum != 0) {
        unlink(temp);
        return err_set(e, ERR_SYSTEM, "%s: tidak dapat ditulis: %s", path, err_errno_text(errnum));
    }
    sync_folder(temp);
    return 0;
}

int file_write(const char *path, const void *p, size_t n, struct err *e)
{
    const struct str data = {p, n};
    char target[PATH_MAX];
    struct stat st;
    int errnum, rc;

    if (strcmp(path, "-") == 0) {
        errnum = write_all(STDOUT_FILENO, p, n);
        return errnum == 0 ? 0
                           : err_set(e, ERR_SYSTEM, "keluaran baku: %s", err_errno_text(errnum));
    }
    if (stat(path, &st) < 0) {
        rc = write_and_link(path, data, e);
        return rc <= 0 ? rc : write_and_rename(path, data, -1, e);
    }
    if (S_ISDIR(st.st_mode))
        return err_set(e, ERR_SYSTEM, "%s: %s", path, err_errno_text(EISDIR));
    if (!S_ISREG(st.st_mode))
        return write_direct(path, p, n, e);
    if (realpath(path, target) == NULL)
        return err_set(e, ERR_SYSTEM, "%s: %s", path, err_errno_text(errno));
    return write_and_rename(target, data, (int)(st.st_mode & 0777), e);
}
