/* SPDX-License-Identifier: MIT
 *
 * izin: who a request is from, what it is about, and whether it may pass: session, CSRF, context,
 * rights, snapshot. Each step either passes or answers the request itself.
 */
#ifndef CERMAT_WEB_IZIN_H
#define CERMAT_WEB_IZIN_H

#include "web/web_int.h"

enum izin { IZIN_LANJUT, IZIN_TERJAWAB };

/* Sets r->sesi, pelaku, csrf from the cookie. Nobody is no fault here. */
enum izin izin_sesi(struct permintaan *p);
/* A person where one is needed, with a password of their own, sending a form of ours. */
enum izin izin_masuk(struct permintaan *p);
/* unit, tahun, tw of the address; what is missing is taken from the session (by a redirect). */
enum izin izin_konteks(struct permintaan *p);
/* The right on that unit, and the snapshot. */
enum izin izin_hak(struct permintaan *p);

/* The path of this request with its query, for coming back to. */
const char *izin_alamat_ini(const struct permintaan *p);

#endif
