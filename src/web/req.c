/* SPDX-License-Identifier: MIT
 *
 * What pages ask of a request: fields, rights, addresses.
 */
#include "web/web.h"

#include <string.h>

const char *req_teks(const struct req *r, const char *nama)
{
    for (size_t i = 0; i < r->n_param; i++)
        if (strcmp(r->param[i].nama, nama) == 0)
            return r->param[i].nilai[0] == '\0' ? NULL : r->param[i].nilai;
    return NULL;
}

int64_t req_cacah(const struct req *r, const char *nama)
{
    const char *s = req_teks(r, nama);
    int64_t v = 0;

    if (s == NULL)
        return -1;
    for (; *s >= '0' && *s <= '9'; s++)
        v = v * 10 + (*s - '0');
    return *s == '\0' ? v : -1;
}

const struct unggahan *req_unggahan(const struct req *r, const char *bidang)
{
    for (size_t i = 0; i < r->n_unggahan; i++)
        if (strcmp(r->unggahan[i].bidang, bidang) == 0)
            return &r->unggahan[i];
    return NULL;
}

bool req_boleh(const struct req *r, enum aksi aksi, const char *jabatan)
{
    struct akses_objek o = {.pemda_id = r->pemda_id, .unit_id = r->unit_id, .jabatan = jabatan};
    return akses_boleh(r->pelaku, aksi, &o);
}

static void put_encoded(struct buf *b, const char *s)
{
    static const char aman[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    for (; *s != '\0'; s++) {
        if (strchr(aman, *s) != NULL)
            buf_putc(b, *s);
        else
            buf_printf(b, "%%%02X", (unsigned char)*s);
    }
}

const char *alamat_sandi(struct arena *a, const char *s)
{
    struct buf b;
    const char *hasil;

    buf_init(&b, 3 * strlen(s) + 1);
    put_encoded(&b, s);
    hasil = buf_dup(a, &b);
    buf_release(&b);
    return text_or(hasil, "");
}

const char *req_alamat(const struct req *r, const char *jalur, const char *tambah)
{
    struct arena *a = r->a;
    const char *s = alamat_sandi(a, jalur), *hubung = "?";

    if (r->unit != NULL) {
        s = arena_printf(a, "%s%sunit=%s", s, hubung, alamat_sandi(a, r->unit));
        hubung = "&";
    }
    if (r->tahun != 0) {
        s = arena_printf(a, "%s%stahun=%d", s, hubung, (int)r->tahun);
        hubung = "&";
    }
    if (r->tw != 0) {
        s = arena_printf(a, "%s%stw=%d", s, hubung, r->tw);
        hubung = "&";
    }
    return tambah == NULL || *tambah == '\0' ? s : arena_printf(a, "%s%s%s", s, hubung, tambah);
}
