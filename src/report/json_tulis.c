/* SPDX-License-Identifier: MIT
 *
 * json_tulis: commas, indent and escapes.
 */
#include "report/json_tulis.h"

#include "base/arena.h"
#include "base/format_angka.h"

#include <assert.h>
#include <inttypes.h>

static void write_text(struct buf *b, const char *s)
{
    buf_putc(b, '"');
    for (; *s != '\0'; s++) {
        unsigned char c = (unsigned char)*s;

        if (c == '"' || c == '\\')
            buf_putc(b, '\\');
        if (c < 0x20)
            buf_printf(b, "\\u%04x", c);
        else
            buf_putc(b, *s);
    }
    buf_putc(b, '"');
}

static void new_line(struct json_tulis *t)
{
    buf_putc(t->b, '\n');
    for (unsigned i = 0; i < t->dalam; i++)
        buf_putc(t->b, ' ');
}

/* What stands before a value: a comma, a line, its name. */
static void begin(struct json_tulis *t, const char *nama)
{
    if (t->isi)
        buf_putc(t->b, ',');
    if (t->dalam > 0)
        new_line(t);
    if (nama != NULL) {
        write_text(t->b, nama);
        buf_puts(t->b, ": ");
    }
    t->isi = true;
}

void json_tulis_buka(struct json_tulis *t, const char *nama, char kurung)
{
    assert(kurung == '{' || kurung == '[');
    begin(t, nama);
    buf_putc(t->b, kurung);
    t->dalam++;
    t->isi = false;
}

void json_tulis_tutup(struct json_tulis *t, char kurung)
{
    assert(t->dalam > 0);
    t->dalam--;
    if (t->isi)
        new_line(t);
    buf_putc(t->b, kurung);
    t->isi = true;
    if (t->dalam == 0)
        buf_putc(t->b, '\n');
}

void json_tulis_teks(struct json_tulis *t, const char *nama, const char *teks)
{
    if (teks == NULL) {
        json_tulis_null(t, nama);
        return;
    }
    begin(t, nama);
    write_text(t->b, teks);
}

void json_tulis_bulat(struct json_tulis *t, const char *nama, int64_t n)
{
    begin(t, nama);
    buf_printf(t->b, "%" PRId64, n);
}

void json_tulis_desimal(struct json_tulis *t, const char *nama, struct desimal d)
{
    begin(t, nama);
    buf_puts(t->b, format_json(t->a, d));
}

void json_tulis_ya(struct json_tulis *t, const char *nama)
{
    begin(t, nama);
    buf_puts(t->b, "true");
}

void json_tulis_tidak(struct json_tulis *t, const char *nama)
{
    begin(t, nama);
    buf_puts(t->b, "false");
}

void json_tulis_null(struct json_tulis *t, const char *nama)
{
    begin(t, nama);
    buf_puts(t->b, "null");
}

void json_tulis_uang(struct json_tulis *t, const char *nama, struct uang u)
{
    if (!u.ada) {
        json_tulis_null(t, nama);
        return;
    }
    if (u.nilai.sen % 100 == 0) {
        json_tulis_bulat(t, nama, u.nilai.sen / 100);
        return;
    }
    begin(t, nama);
    buf_printf(t->b, "%s%" PRId64 ".%02d", u.nilai.sen < 0 ? "-" : "",
               u.nilai.sen < 0 ? -(u.nilai.sen / 100) : u.nilai.sen / 100,
               (int)(u.nilai.sen < 0 ? -(u.nilai.sen % 100) : u.nilai.sen % 100));
}
