/* SPDX-License-Identifier: MIT
 *
 * ukur: measures commands against each other.
 *
 *   ukur [-n RUNS] [-w WARMUPS] :: NAME [-b PREPARE] CMD ARG... [:: NAME ...]...
 *
 * Runs every command WARMUPS times unmeasured, then RUNS times in turn (A B A B ..), so that a
 * machine that slows down does so for all. PREPARE runs by sh before each run, outside the clock.
 * Standard output of the commands is dropped; one that fails ends the measuring with status 1.
 * Prints per command, separated by tabs: name, median, minimum and maximum of the wall time in
 * microseconds, and the peak resident memory in KiB (largest of the runs, from wait4; for a command
 * that starts others, that of its largest process).
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MAX = 16, RUNS_MAX = 1000 };

struct command {
    const char *name, *prepare;
    char **argv;
    int64_t us[RUNS_MAX];
    long rss_kb;
};

static int64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Wall time in microseconds, -1 when the command could not start or failed. */
static int64_t run(char **argv, long *rss_kb)
{
    struct rusage use;
    int status;
    int64_t start = now_us();
    pid_t pid = fork();
    if (pid == 0) {
        int fd = open("/dev/null", O_RDWR);
        if (fd < 0 || dup2(fd, STDIN_FILENO) < 0 || dup2(fd, STDOUT_FILENO) < 0)
            _exit(126);
        execvp(argv[0], argv);
        fprintf(stderr, "ukur: %s: %s\n", argv[0], strerror(errno));
        _exit(127);
    }
    if (pid < 0 || wait4(pid, &status, 0, &use) < 0)
        return -1;
    int64_t us = now_us() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return -1;
    if (use.ru_maxrss > *rss_kb)
        *rss_kb = use.ru_maxrss;
    return us;
}

static int64_t measure(struct command *c)
{
    char *sh[] = {"sh", "-c", (char *)(uintptr_t)c->prepare, NULL};
    long unused = 0;
    int64_t us = c->prepare != NULL ? run(sh, &unused) : 0;
    if (us >= 0)
        us = run(c->argv, &c->rss_kb);
    if (us < 0)
        fprintf(stderr, "ukur: \"%s\" failed\n", c->name);
    return us;
}

static int by_time(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static void print(struct command *c, int runs)
{
    qsort(c->us, (size_t)runs, sizeof(c->us[0]), by_time);
    int64_t median = (c->us[(runs - 1) / 2] + c->us[runs / 2]) / 2;
    printf("%s\t%lld\t%lld\t%lld\t%ld\n", c->name, (long long)median, (long long)c->us[0],
           (long long)c->us[runs - 1], c->rss_kb);
}

/* Cuts argv at each "::" into commands; their number, or 0 when something is missing. */
static int read_commands(char **argv, struct command *list)
{
    int n = 0;
    while (*argv != NULL && strcmp(*argv, "::") == 0 && n < COMMANDS_MAX) {
        struct command *c = &list[n++];
        *argv++ = NULL;
        c->name = *argv;
        if (c->name == NULL)
            return 0;
        argv++;
        if (argv[0] != NULL && strcmp(argv[0], "-b") == 0 && argv[1] != NULL) {
            c->prepare = argv[1];
            argv += 2;
        }
        c->argv = argv;
        while (*argv != NULL && strcmp(*argv, "::") != 0)
            argv++;
        if (argv == c->argv)
            return 0;
    }
    return *argv == NULL ? n : 0;
}

int main(int argc, char **argv)
{
    static struct command list[COMMANDS_MAX];
    long runs = 15, warmups = 2;
    int opt;
    /* "+": the options of the commands are theirs. */
    while ((opt = getopt(argc, argv, "+n:w:")) != -1) {
        if (opt == 'n')
            runs = strtol(optarg, NULL, 10);
        else if (opt == 'w')
            warmups = strtol(optarg, NULL, 10);
        else
            return 2;
    }
    int n = read_commands(argv + optind, list);
    if (n == 0 || runs < 1 || runs > RUNS_MAX || warmups < 0) {
        fputs("usage: ukur [-n RUNS] [-w WARMUPS] :: NAME [-b PREPARE] CMD ARG... [:: ...]\n",
              stderr);
        return 2;
    }
    for (long r = -warmups; r < runs; r++) {
        for (int i = 0; i < n; i++) {
            int64_t us = measure(&list[i]);
            if (us < 0)
                return 1;
            if (r >= 0)
                list[i].us[r] = us;
        }
    }
    for (int i = 0; i < n; i++)
        print(&list[i], (int)runs);
    return 0;
}
