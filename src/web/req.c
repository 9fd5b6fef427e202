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

static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~' || c == '/';
}

const char *alamat_sandi(struct arena *a, const char *s)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t n = strlen(s), k = 0;
    char *t = arena_alloc(a, 3 * n + 1);

    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (is_plain(c)) {
            t[k++] = (char)c;
        } else {
            t[k++] = '%';
            t[k++] = hex[c >> 4];
            t[k++] = hex[c & 15];
        }
    }
    return t;
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
