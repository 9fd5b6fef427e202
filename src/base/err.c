/* SPDX-License-Identifier: MIT
 *
 * err: messages of one clean line. Text of users goes into messages, so control characters are
 * taken out here, once, for every message.
 */
#include "base/err.h"

#include "base/arena.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define ELLIPSIS "…"

/* Formats into p[size]; too long a text is cut before a character and ends with an ellipsis. */
static void message_format(char *p, size_t size, const char *fmt, va_list ap)
    __attribute__((format(printf, 3, 0)));

static void message_format(char *p, size_t size, const char *fmt, va_list ap)
{
    int n = vsnprintf(p, size, fmt, ap);

    assert(n >= 0 && size > sizeof(ELLIPSIS));
    if ((size_t)n >= size) {
        size_t at = size - sizeof(ELLIPSIS);

        while (at > 0 && ((unsigned char)p[at] & 0xC0) == 0x80)
            at--;
        memcpy(p + at, ELLIPSIS, sizeof(ELLIPSIS));
    }
    for (; *p != '\0'; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7F)
            *p = ' ';
}

int err_set(struct err *e, enum err_code code, const char *fmt, ...)
{
    va_list ap;

    assert(code != ERR_NONE);
    if (e == NULL)
        return code;
    if (e->code == ERR_NONE) {
        e->code = code;
        va_start(ap, fmt);
        message_format(e->msg, sizeof(e->msg), fmt, ap);
        va_end(ap);
    }
    return e->code;
}

void err_clear(struct err *e)
{
    e->code = ERR_NONE;
    e->msg[0] = '\0';
}

int err_exit_status(int code)
{
    switch (code) {
    case ERR_NONE:
        return 0;
    case ERR_USAGE:
        return 2;
    case ERR_NOT_FOUND:
    case ERR_CONFLICT:
    case ERR_DENIED:
    case ERR_INVALID:
    case ERR_TOO_BIG:
        return 3;
    default:
        return 4;
    }
}

const char *err_errno_text(int errnum)
{
    static const struct {
        int errnum;
        const char *text;
    } known[] = {
        {ENOENT, "tidak ditemukan"},
        {ENOTDIR, "foldernya tidak ditemukan"},
        {EACCES, "tidak ada izin"},
        {EPERM, "tidak diizinkan"},
        {EISDIR, "itu folder, bukan berkas"},
        {ENOSPC, "disk penuh"},
        {EDQUOT, "kuota disk habis"},
        {EFBIG, "melewati batas ukuran berkas"},
        {EROFS, "disk hanya dapat dibaca"},
        {EIO, "gangguan baca/tulis disk"},
        {ENAMETOOLONG, "nama terlalu panjang"},
        {ELOOP, "tautan berputar"},
        {EMFILE, "terlalu banyak berkas terbuka"},
        {ENFILE, "terlalu banyak berkas terbuka"},
        {ENOMEM, "memori habis"},
        {EPIPE, "penerima keluaran sudah berhenti"},
        {EBUSY, "sedang dipakai"},
        {EEXIST, "sudah ada"},
        {ETIMEDOUT, "waktu habis"},
        {ECONNREFUSED, "sambungan ditolak"},
    };
    const char *other;

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (known[i].errnum == errnum)
            return known[i].text;
    other = strerrordesc_np(errnum);
    return other != NULL ? other : "kesalahan sistem";
}

void masalah_init(struct masalah_list *m, struct arena *a)
{
    *m = (struct masalah_list){.arena = a};
}

void masalah_add(struct masalah_list *m, const char *tempat, const char *fmt, ...)
{
    char text[1024], place[512];
    struct masalah *x;
    va_list ap;

    if (m->n >= MASALAH_MAX) {
        m->terlewat++;
        return;
    }
    va_start(ap, fmt);
    message_format(text, sizeof(text), fmt, ap);
    va_end(ap);
    snprintf(place, sizeof(place), "%s", tempat != NULL ? tempat : "");
    x = arena_push(m->arena, (void **)&m->v, &m->n, &m->cap, sizeof(*x));
    x->tempat = arena_strdup(m->arena, place);
    x->pesan = arena_strdup(m->arena, text);
}
