/* SPDX-License-Identifier: MIT
 *
 * err: what went wrong, said once, where it happened.
 *
 * Fallible functions return 0 or one of the negative codes below and take `struct err *e` last.
 * The message is written by whoever finds the fault and never overwritten on the way up. Messages
 * are one line of Indonesian: what is wrong, where, and what to do.
 *
 * masalah: problems in what a user gave (a file, a form). They are data, not errors: all of them
 * are collected, each with its place, and shown together.
 */
#ifndef CERMAT_BASE_ERR_H
#define CERMAT_BASE_ERR_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

enum err_code {
    ERR_NONE = 0,
    ERR_NOT_FOUND = -1, /* the thing asked for does not exist */
    ERR_CONFLICT = -2,  /* contradicts what is stored, or stale */
    ERR_DENIED = -3,    /* no right */
    ERR_INVALID = -4,   /* bad input: the user can mend it */
    ERR_TOO_BIG = -5,   /* over a stated limit, or a number out of range */
    ERR_SYSTEM = -6,    /* disk, database, network, missing program */
    ERR_USAGE = -7,     /* wrong command line */
};

struct err {
    enum err_code code;
    char msg[1024];
};

#define MUST_CHECK __attribute__((warn_unused_result))

/*
 * Sets the code and message unless one is set already; returns the code that stands. e may be NULL.
 * Control characters (line breaks) in the message become spaces; a message too long is cut at a
 * character and ends with "…".
 */
int err_set(struct err *e, enum err_code code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
void err_clear(struct err *e);
/* Exit status of the command line contract: 0 done, 2 usage, 3 bad input (what was asked cannot be
 * done as asked), 4 environment. */
int err_exit_status(int code);
/* What an errno value says, in Indonesian: "disk penuh". Static text, never NULL. */
const char *err_errno_text(int errnum);

struct masalah {
    const char *tempat; /* "anggaran.pos[3].pagu[0].nilai", "paragraf 12"; "": the whole file */
    const char *pesan;  /* what is wrong and what to do; Indonesian, one line */
};

struct masalah_list {
    struct arena *arena;
    struct masalah *v;
    size_t n, cap;
    size_t terlewat; /* found but not kept, over MASALAH_MAX */
};

enum { MASALAH_MAX = 1000 };

void masalah_init(struct masalah_list *m, struct arena *a);
/* Keeps copies of tempat (NULL: "") and the message in the arena, cleaned as err_set does. */
void masalah_add(struct masalah_list *m, const char *tempat, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

#endif
