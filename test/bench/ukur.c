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
 * microseconds, median of the processor time in microseconds (a busy machine stretches the wall
 * time, hardly this), and the peak resident memory in KiB (largest of the runs, from wait4; for a
 * command that starts others, that of its largest process).
 */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
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
    int64_t wall[RUNS_MAX], cpu[RUNS_MAX]; /* microseconds */
    long rss_kb;
};

struct cost { /* of one run */
    int64_t wall, cpu;
    long rss_kb;
};

static int64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static int64_t us_of(struct timeval t)
{
    return (int64_t)t.tv_sec * 1000000 + t.tv_usec;
}

/* False when the command could not start or failed. */
static bool run(char **argv, struct cost *out)
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
        return false;
    *out = (struct cost){.wall = now_us() - start,
                         .cpu = us_of(use.ru_utime) + us_of(use.ru_stime),
                         .rss_kb = use.ru_maxrss};
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* One run, kept at `r` unless that is negative. */
static bool measure(struct command *c, long r)
{
    char *sh[] = {"sh", "-c", (char *)(uintptr_t)c->prepare, NULL};
    struct cost x;
    if ((c->prepare != NULL && !run(sh, &x)) || !run(c->argv, &x)) {
        fprintf(stderr, "ukur: \"%s\" failed\n", c->name);
        return false;
    }
    if (r < 0)
        return true;
    c->wall[r] = x.wall;
    c->cpu[r] = x.cpu;
    if (x.rss_kb > c->rss_kb)
        c->rss_kb = x.rss_kb;
    return true;
}

static int by_time(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

/* Sorts the times. */
static int64_t median(int64_t *v, int n)
{
    qsort(v, (size_t)n, sizeof(*v), by_time);
    return (v[(n - 1) / 2] + v[n / 2]) / 2;
}

static void print(struct command *c, int runs)
{
    int64_t wall = median(c->wall, runs);
    printf("%s\t%lld\t%lld\t%lld\t%lld\t%ld\n", c->name, (long long)wall, (long long)c->wall[0],
           (long long)c->wall[runs - 1], (long long)median(c->cpu, runs), c->rss_kb);
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
        for (int i = 0; i < n; i++)
            if (!measure(&list[i], r))
                return 1;
    }
    for (int i = 0; i < n; i++)
        print(&list[i], (int)runs);
    return 0;
}
