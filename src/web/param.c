/* SPDX-License-Identifier: MIT
 *
 * Decoding and checking fields. A field nobody declared is refused: a typing mistake in a page, or
 * somebody trying.
 */
#include "web/param.h"

#include "base/utf8.h"
#include "web/web_int.h"

#include <string.h>

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static int put(struct param_list *l, const char *nama, const char *nilai, struct err *e)
{
    struct param *p;

    if (l->n >= PARAM_MAX_N)
        return err_set(e, ERR_TOO_BIG, "formulir ini berisi lebih dari %d isian", PARAM_MAX_N);
    if (nama == NULL)
        return err_set(e, ERR_INVALID,
                       "nama isian tidak benar: bukan UTF-8 atau berisi karakter kendali");
    if (nilai == NULL)
        return err_set(e, ERR_INVALID,
                       "isian \"%s\" berisi karakter yang tidak dapat disimpan; ketik ulang isinya",
                       str_quote(str_of(nama)).s);
    p = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));
    *p = (struct param){nama, nilai};
    return 0;
}

/* The text with CR LF as LF; NULL when it is not to be taken. */
static const char *clean(struct arena *a, struct str s, bool panjang)
{
    char *t = arena_alloc(a, s.n + 1);
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\n' && n > 0 && t[n - 1] == '\r')
            n--;
        t[n++] = s.p[i];
    }
    if (!utf8_text(t, n, NULL) || (!panjang && strpbrk(t, "\t\n\r") != NULL))
        return NULL;
    return t;
}

static struct str decode(struct arena *a, struct str s, bool plus)
{
    char *t = arena_alloc(a, s.n + 1);
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '+' && plus) {
            c = ' ';
        } else if (c == '%' && i + 2 < s.n && hex(s.p[i + 1]) >= 0 && hex(s.p[i + 2]) >= 0) {
            c = (char)(hex(s.p[i + 1]) * 16 + hex(s.p[i + 2]));
            i += 2;
        }
        t[n++] = c;
    }
    return (struct str){t, n};
}

const char *param_decode(struct arena *a, struct str s)
{
    return clean(a, decode(a, s, false), false);
}

int param_add(struct param_list *l, struct str nama, struct str nilai, struct err *e)
{
    return put(l, clean(l->arena, nama, false), clean(l->arena, nilai, true), e);
}

int param_urlencoded(struct param_list *l, struct str s, struct err *e)
{
    int rc = 0;

    while (s.p != NULL && s.n > 0 && rc == 0) {
        struct str nilai = str_cut(&s, '&'), nama;
        if (nilai.n == 0)
            continue;
        nama = str_cut(&nilai, '=');
        rc = param_add(l, decode(l->arena, nama, true), decode(l->arena, nilai, true), e);
    }
    return rc;
}

/* ---- against the declaration ---- */

static const struct rute_bidang BIDANG_UMUM[] = {
    {.nama = "unit", .jenis = BIDANG_REQ_KODE, .maks = 120, .arti = "unit"},
    {.nama = "tahun", .jenis = BIDANG_REQ_CACAH, .maks = 2100, .arti = "tahun"},
    {.nama = "tw", .jenis = BIDANG_REQ_CACAH, .maks = 4, .arti = "triwulan"},
    {.nama = NULL},
};
static const struct rute_bidang BIDANG_POST[] = {
    {.nama = "csrf", .jenis = BIDANG_REQ_TEKS, .maks = 200, .arti = "tanda formulir"},
    {.nama = "ulang", .jenis = BIDANG_REQ_TEKS, .maks = 200, .arti = "tanda kirim ulang"},
    {.nama = "kembali", .jenis = BIDANG_REQ_JALUR, .maks = 2000, .arti = "alamat kembali"},
    {.nama = NULL},
};

static const struct rute_bidang *find_in(const struct rute_bidang *v, const char *nama)
{
    for (; v != NULL && v->nama != NULL; v++)
        if (strcmp(v->nama, nama) == 0)
            return v;
    return NULL;
}

static const struct rute_bidang *find(const struct req *r, const char *nama)
{
    const struct rute_bidang *b = find_in(r->rute->bidang, nama);
    if (b == NULL)
        b = find_in(BIDANG_UMUM, nama);
    if (b == NULL && r->metode == METODE_POST)
        b = find_in(BIDANG_POST, nama);
    return b;
}

static bool is_rekam(const struct req *r, const char *nama)
{
    return (r->rute->bendera & RUTE_REKAM) != 0 && strchr("uthps", nama[0]) != NULL &&
           nama[1] == ':';
}

static bool is_number(const char *s, int64_t maks)
{
    int64_t v = 0;
    if (*s == '\0')
        return false;
    for (; *s != '\0'; s++) {
        if (*s < '0' || *s > '9')
            return false;
        v = v * 10 + (*s - '0');
        if (v > maks || v > (int64_t)1 << 58)
            return false;
    }
    return true;
}

static bool is_code(const char *s)
{
    return s[strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_/")] ==
           '\0';
}

/* The limits of one value. */
static void check_value(const struct rute_bidang *b, const char *s, struct masalah_list *m)
{
    const char *arti = text_or(b->arti, b->nama);

    if (*s == '\0')
        return;
    switch (b->jenis) {
    case BIDANG_REQ_TEKS:
        if (strpbrk(s, "\t\n\r") != NULL)
            masalah_add(m, b->nama, "%s ditulis dalam satu baris", arti);
        if ((int64_t)utf8_length(s) > b->maks)
            masalah_add(m, b->nama, "%s terlalu panjang: paling banyak %d karakter", arti,
                        (int)b->maks);
        break;
    case BIDANG_REQ_PANJANG:
        if ((int64_t)strlen(s) > b->maks)
            masalah_add(m, b->nama, "%s terlalu panjang: paling banyak %d bita", arti,
                        (int)b->maks);
        break;
    case BIDANG_REQ_CACAH:
        if (!is_number(s, b->maks))
            masalah_add(m, b->nama, "%s harus bilangan bulat 0 sampai %lld", arti,
                        (long long)b->maks);
        break;
    case BIDANG_REQ_KODE:
        if (!is_code(s) || (int64_t)strlen(s) > b->maks)
            masalah_add(m, b->nama,
                        "%s hanya boleh berisi huruf, angka, . - _ / (paling banyak %d)", arti,
                        (int)b->maks);
        break;
    case BIDANG_REQ_JALUR:
        if (s[0] != '/' || !pandang_url_valid(s) || (int64_t)strlen(s) > b->maks)
            masalah_add(m, b->nama, "%s bukan alamat di situs ini", arti);
        break;
    case BIDANG_REQ_BERKAS:
        masalah_add(m, b->nama, "%s harus berupa berkas", arti);
        break;
    }
}

static bool is_sent(const struct req *r, const struct rute_bidang *b)
{
    return b->jenis == BIDANG_REQ_BERKAS ? req_unggahan(r, b->nama) != NULL
                                         : req_teks(r, b->nama) != NULL;
}

static bool seen_before(const struct req *r, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (strcmp(r->param[k].nama, r->param[i].nama) == 0)
            return true;
    return false;
}

int param_check(const struct req *r, struct masalah_list *m, struct err *e)
{
    for (size_t i = 0; i < r->n_param && m->n < 50; i++) {
        const struct param *p = &r->param[i];
        const struct rute_bidang *b = is_rekam(r, p->nama) ? NULL : find(r, p->nama);
        if (is_rekam(r, p->nama))
            continue;
        if (b == NULL)
            masalah_add(m, p->nama, "isian \"%s\" tidak dikenal di alamat ini",
                        str_quote(str_of(p->nama)).s);
        else if (!b->banyak && seen_before(r, i))
            masalah_add(m, p->nama, "isian \"%s\" dikirim dua kali", b->nama);
        else
            check_value(b, p->nilai, m);
    }
    for (size_t i = 0; i < r->n_unggahan; i++) {
        const struct unggahan *u = &r->unggahan[i];
        const struct rute_bidang *b = find(r, u->bidang);
        if (b == NULL || b->jenis != BIDANG_REQ_BERKAS)
            masalah_add(m, u->bidang, "berkas \"%s\" tidak dikenal di alamat ini",
                        str_quote(str_of(u->bidang)).s);
        else if ((int64_t)u->n > b->maks)
            masalah_add(m, b->nama, "%s terlalu besar: paling besar %d KiB",
                        text_or(b->arti, b->nama), (int)(b->maks / 1024));
    }
    for (const struct rute_bidang *b = r->rute->bidang; b != NULL && b->nama != NULL; b++)
        if (b->wajib && !is_sent(r, b))
            masalah_add(m, b->nama, "%s belum diisi", text_or(b->arti, b->nama));
    return m->n == 0 ? 0 : err_set(e, ERR_INVALID, "%s", m->v[0].pesan);
}
