/* SPDX-License-Identifier: MIT
 *
 * perintah: the table of commands: finding one by its words, and what is said about them.
 */
#ifndef CERMAT_CLI_PERINTAH_H
#define CERMAT_CLI_PERINTAH_H

#include "cli/cli.h"

/* The command that the arguments begin with, *dipakai words long; NULL: none. */
const struct perintah *perintah_find(char **argv, int argc, int *dipakai);
/* Says that the arguments begin with no command, and which was probably meant; exit status. */
int perintah_tak_dikenal(struct arena *a, char **argv, int argc);
/* The option of a command nearest to the unknown `arg`; NULL: none is near. */
const struct opsi *perintah_opsi_dekat(const struct perintah *p, const char *arg);

/* One command on one or two lines, for an error. */
void perintah_usage(FILE *f, const struct perintah *p);
void perintah_usage_semua(FILE *f);
/* Help on standard output: of all, of a group ("template"), of one command with each of its
 * options; exit status. */
int perintah_bantuan(struct arena *a, char **argv, int argc);

#endif
