/* SPDX-License-Identifier: MIT
 *
 * Tests of base/file, in a folder of their own. They may run as root, so nothing here rests on
 * permissions: a full disk is RLIMIT_FSIZE and /dev/full.
 */
#include "base/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static int setup(void **state)
{
    char *dir = strdup("/tmp/cermat-uji-XXXXXX");

    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    if (dir == NULL || mkdtemp(dir) == NULL || chdir(dir) < 0)
        return -1;
    *state = dir;
    return 0;
}

static int entries(void)
{
    DIR *d = opendir(".");
    int n = -2; /* . and .. */

    assert_non_null(d);
    while (readdir(d) != NULL)
        n++;
    closedir(d);
    return n;
}

static int teardown(void **state)
{
    DIR *d = opendir(".");
    struct dirent *entry;

    while (d != NULL && (entry = readdir(d)) != NULL)
        if (unlink(entry->d_name) < 0)
            rmdir(entry->d_name);
    if (d != NULL)
        closedir(d);
    if (chdir("/") < 0 || rmdir(*state) < 0)
        return -1;
    free(*state);
    return 0;
}

static void assert_content(const char *path, const char *want)
{
    struct arena *a = arena_new(1 << 20);
    struct err e = {0};
    char *p = NULL;
    size_t n = 0;

    if (file_read(a, path, 1 << 16, &p, &n, &e) != 0)
        fail_msg("%s", e.msg);
    assert_int_equal(n, strlen(want));
    assert_string_equal(p, want);
    arena_free(a);
}

static void test_file__write_and_read(void **state)
{
    struct err e = {0};

    (void)state;
    assert_int_equal(file_write("a.txt", "satu", 4, &e), 0);
    assert_content("a.txt", "satu");
    assert_int_equal(file_write("./a.txt", "dua puluh", 9, &e), 0);
    assert_content("a.txt", "dua puluh");
    assert_int_equal(file_write("kosong", NULL, 0, &e), 0);
    assert_content("kosong", "");
    assert_int_equal(entries(), 2);
    unlink("a.txt");
    unlink("kosong");
}

static void test_file__mode_and_link_are_kept(void **state)
{
    struct stat st;
    mode_t before = umask(027);

    (void)state;
    assert_int_equal(file_write("baru", "x", 1, NULL), 0);
    umask(before);
    assert_int_equal(stat("baru", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0640);
    assert_int_equal(chmod("baru", 0604), 0);
    assert_int_equal(symlink("baru", "tautan"), 0);
    assert_int_equal(file_write("tautan", "lewat tautan", 12, NULL), 0);
    assert_int_equal(lstat("tautan", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(stat("baru", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0604);
    assert_content("baru", "lewat tautan");
    unlink("tautan");
    unlink("baru");
}

static void test_file__read_refuses(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct err e = {0};
    char *p = NULL;
    size_t n = 7;

    (void)state;
    assert_int_equal(file_read(a, "tidak-ada.json", 100, &p, &n, &e), ERR_NOT_FOUND);
    assert_string_equal(e.msg, "tidak-ada.json: tidak ditemukan");
    err_clear(&e);
    assert_int_equal(file_read(a, ".", 100, &p, &n, &e), ERR_INVALID);
    assert_string_equal(e.msg, ".: itu folder, bukan berkas");
    err_clear(&e);
    assert_int_equal(file_read(a, "/dev/null", 100, &p, &n, &e), ERR_INVALID);
    assert_int_equal(mkfifo("pipa", 0600), 0);
    err_clear(&e);
    assert_int_equal(file_read(a, "pipa", 100, &p, &n, &e), ERR_INVALID); /* and does not wait */
    unlink("pipa");
    assert_int_equal(file_write("b", "12345", 5, NULL), 0);
    err_clear(&e);
    assert_int_equal(file_read(a, "b", 4, &p, &n, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "b: ukurannya 5 byte, paling besar 4 byte");
    assert_null(p);
    assert_int_equal(n, 7);
    assert_int_equal(file_read(a, "b", 5, &p, &n, NULL), 0);
    unlink("b");
    arena_free(a);
}

static void test_file__full_disk_leaves_the_old_file(void **state)
{
    enum { N = 200000 };
    struct rlimit before, small;
    struct err e = {0}, again = {0};
    char *big = test_malloc(N);
    int rc, rc_new;

    (void)state;
    memset(big, 'x', N);
    assert_int_equal(file_write("laporan.docx", "lama", 4, NULL), 0);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small = before;
    small.rlim_cur = 100000; /* half of it still fits */
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    rc = file_write("laporan.docx", big, N, &e);
    rc_new = file_write("lain.docx", big, N, &again);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_int_equal(rc, ERR_SYSTEM);
    assert_int_equal(rc_new, ERR_SYSTEM);
    assert_string_equal(again.msg, "lain.docx: tidak dapat ditulis: melewati batas ukuran berkas");
    assert_content("laporan.docx", "lama");
    assert_int_equal(entries(), 1); /* no temporary file, no half file */
    unlink("laporan.docx");
    test_free(big);
}

/* A sudden end in the middle of writing: here by SIGXFSZ, which cannot be mistaken in its time. */
static void test_file__sudden_end_leaves_nothing(void **state)
{
    int fd = open(".", O_TMPFILE | O_WRONLY, 0600), status = 0;
    pid_t pid;

    (void)state;
    if (fd < 0)
        skip(); /* a file system without nameless files */
    close(fd);
    pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        const struct rlimit kecil = {65536, 65536}, tanpa = {0, 0};
        static char isi[1 << 20];
        struct err e = {0};

        signal(SIGXFSZ, SIG_DFL);
        setrlimit(RLIMIT_CORE, &tanpa);
        setrlimit(RLIMIT_FSIZE, &kecil);
        /* the first write ends at the limit, the second one is the end */
        _exit(file_write("mendadak", isi, sizeof(isi), &e) == 0 ? 0 : 1);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(entries(), 0);
}

static void test_file__write_refuses(void **state)
{
    struct err e = {0};
    char longname[400];

    (void)state;
    assert_int_equal(file_write("tidak/ada/x.docx", "x", 1, &e), ERR_SYSTEM);
    assert_string_equal(e.msg, "tidak/ada/x.docx: tidak dapat ditulis: tidak ditemukan");
    err_clear(&e);
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(file_write("folder", "x", 1, &e), ERR_SYSTEM);
    assert_string_equal(e.msg, "folder: itu folder, bukan berkas");
    err_clear(&e);
    memset(longname, 'n', sizeof(longname));
    longname[sizeof(longname) - 1] = '\0';
    assert_int_equal(file_write(longname, "x", 1, &e), ERR_SYSTEM); /* fails at the rename */
    assert_int_equal(file_write("", "x", 1, NULL), ERR_SYSTEM);
    rmdir("folder");
    assert_int_equal(entries(), 0);
}

/* A device is written to, never renamed over: root would lose /dev/null. */
static void test_file__device_written_directly(void **state)
{
    struct stat st;
    struct err e = {0};

    (void)state;
    assert_int_equal(file_write("/dev/null", "x", 1, &e), 0);
    assert_int_equal(stat("/dev/null", &st), 0);
    assert_true(S_ISCHR(st.st_mode));
    assert_int_equal(file_write("/dev/full", "x", 1, &e), ERR_SYSTEM);
    assert_string_equal(e.msg, "/dev/full: disk penuh");
    assert_int_equal(stat("/dev/full", &st), 0);
    assert_true(S_ISCHR(st.st_mode));
}

static void test_file__standard_output(void **state)
{
    int out = dup(STDOUT_FILENO), pipe_fd[2], rc, rc_closed;
    struct err e = {0};
    char got[8] = "";

    (void)state;
    fflush(stdout);
    assert_int_equal(pipe(pipe_fd), 0);
    dup2(pipe_fd[1], STDOUT_FILENO);
    rc = file_write("-", "isi", 3, &e);
    assert_int_equal(read(pipe_fd[0], got, sizeof(got)), 3);
    close(pipe_fd[0]); /* nobody reads any more */
    rc_closed = file_write("-", "isi", 3, &e);
    dup2(out, STDOUT_FILENO);
    close(pipe_fd[1]);
    close(out);
    assert_int_equal(rc, 0);
    assert_string_equal(got, "isi");
    assert_int_equal(rc_closed, ERR_SYSTEM);
    assert_string_equal(e.msg, "keluaran baku: penerima keluaran sudah berhenti");
    assert_int_equal(entries(), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_file__write_and_read),
        cmocka_unit_test(test_file__mode_and_link_are_kept),
        cmocka_unit_test(test_file__read_refuses),
        cmocka_unit_test(test_file__full_disk_leaves_the_old_file),
        cmocka_unit_test(test_file__sudden_end_leaves_nothing),
        cmocka_unit_test(test_file__write_refuses),
        cmocka_unit_test(test_file__device_written_directly),
        cmocka_unit_test(test_file__standard_output),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
