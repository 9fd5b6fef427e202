/* SPDX-License-Identifier: MIT
 *
 * app_sandi: passwords: the rules for new ones, and hashing with argon2id (t = 3, 64 MiB, about
 * 80 ms), which never happens inside the writer.
 */
#ifndef CERMAT_APP_APP_SANDI_H
#define CERMAT_APP_APP_SANDI_H

#include "base/arena.h"
#include "base/err.h"

#include <stdint.h>

struct gerbang;

enum { SANDI_MIN = 10, SANDI_MAX = 128 }; /* characters; bytes */

/* What is wrong with a new password of that account: too short, the account's name, one that
 * everybody uses, not UTF-8. Adds to m with place `tempat`. */
void app_sandi_periksa(const char *akun, const char *sandi, const char *tempat,
                       struct masalah_list *m);
/* Hash to be stored, in arena a. ERR_SYSTEM: no memory for it. g limits how many run at once; NULL:
 * no limit. */
MUST_CHECK int app_sandi_hash(struct gerbang *g, struct arena *a, const char *sandi,
                              const char **out, struct err *e);
/* 1: right, 0: wrong. `hash` NULL (no such account) takes as long and is wrong. */
int app_sandi_cocok(struct gerbang *g, const char *hash, const char *sandi);
/* A password to be used once, easy to read aloud: four groups of letters and digits. */
const char *app_sandi_acak(struct arena *a);

/* BLAKE2b of `isi` in lower hexadecimal, 64 characters, in arena a. `kunci` (NULL: none) makes it a
 * keyed hash. */
const char *app_cincang(struct arena *a, const char *kunci, const char *isi);
/* 256 random bits, 64 hexadecimal characters. */
const char *app_token(struct arena *a);
/* Equal? In a time that does not depend on where they differ. NULL equals nothing. */
bool app_sama(const char *a, const char *b);

#endif
