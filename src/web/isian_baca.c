/* SPDX-License-Identifier: MIT
 *
 * isian_baca: names of inputs back into operations for app_rekam(). Inputs of one row become one
 * operation. Names come from outside: tables, fields and numbers are held against the skema.
 */
#include "app/app_rekam.h"
#include "base/format_angka.h"
#include "web/isian_int.h"

#include <string.h>

enum { BAGIAN_MAX = 8 };

bool isian_is_nama(const char *nama)
{
    return nama[0] && strchr("uthps", nama[0]) && nama[1] == ':';
}

static const struct skema *find_in(const struct skema *s, const char *nama)
{
    if (strcmp(s->nama, nama) == 0)
        return s;
    for (size_t i = 0; i < s->n; i++) {
        const struct skema *x = s->bidang[i].skema ? find_in(s->bidang[i].skema, nama) : NULL;

        if (x)
            return x;
    }
    return NULL;
}

const struct skema *isian_skema(const char *tabel)
{
    return find_in(&SKEMA_PAKET, tabel);
}

const struct bidang *isian_bidang_get(const struct skema *s, const char *bidang)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->bidang[i].nama, bidang) == 0)
            return &s->bidang[i];
    return NULL;
}

static bool number(const char *s, int64_t *out)
{
    return s[0] >= '0' && s[0] <= '9' && strlen(s) <= 18 && strspn(s, "0123456789") == strlen(s) &&
           parse_bulat(out, str_of(s), NULL) == 0;
}

/* "%3A" and "%25" as encode_key() of isian.c writes them; nothing else is encoded. */
static bool decode_key(char *s)
{
    char *q = s;

    for (; *s; s++) {
        if (*s != '%')
            *q++ = *s;
        else if (strncmp(s, "%3A", 3) == 0 || strncmp(s, "%25", 3) == 0) {
            *q++ = s[1] == '3' ? ':' : '%';
            s += 2;
        } else
            return false;
    }
    *q = '\0';
    return true;
}

static bool is_word(const char *s)
{
    size_t n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    return n > 0 && n <= 64 && s[n] == '\0';
}

/* Scalar fields only: objects and lists have inputs of their own. */
static bool take_field(struct isian_nama *x, const char *bidang)
{
    x->b = isian_bidang_get(x->s, bidang);
    return x->b && x->b->jenis != BIDANG_OBJEK && x->b->jenis != BIDANG_DAFTAR;
}

static bool take_parent(struct isian_nama *x, const char *induk, const char *id)
{
    const struct skema *s = isian_skema(induk);

    x->induk = s ? s->nama : NULL;
    return s && number(id, &x->induk_id);
}

bool isian_nama_parse(struct arena *a, const char *nama, struct isian_nama *out)
{
    char *v[BAGIAN_MAX], *p = arena_strdup(a, nama);
    const char *ekor = strrchr(nama, ':');
    size_t n = 0;

    *out = (struct isian_nama){.op = nama[0]};
    for (;;) {
        if (n == BAGIAN_MAX)
            return false;
        v[n++] = p;
        if (!(p = strchr(p, ':')))
            break;
        *p++ = '\0';
    }
    if (n < 4 || v[0][1] != '\0' || !(out->s = isian_skema(v[1])))
        return false;
    out->baris = strchr("uts", out->op) ? arena_strndup(a, nama, (size_t)(ekor - nama)) : nama;
    switch (out->op) {
    case 'u':
        return n == 5 && number(v[2], &out->id) && number(v[3], &out->versi) &&
               take_field(out, v[4]);
    case 'h':
    case 'p':
        return n == 4 && number(v[2], &out->id) && number(v[3], &out->versi);
    case 't':
        out->k = v[4];
        return n == 6 && take_parent(out, v[2], v[3]) && is_word(v[4]) && take_field(out, v[5]);
    case 's':
        out->k = v[4];
        return n == 7 && out->s->kunci && take_parent(out, v[2], v[3]) && v[4][0] != '\0' &&
               decode_key(v[4]) && number(v[5], &out->versi) && take_field(out, v[6]);
    default:
        return false;
    }
}

struct kumpul { /* operations being gathered */
    struct arena *a;
    size_t *petak, n_petak; /* hash table over the rows: index + 1; n_petak a power of two */
    struct rekam *v;
    size_t n, cap;
    struct isi { /* fields of v[i] */
        struct rekam_isi *v;
        size_t n, cap;
        bool berisi;
    } * isi;
    size_t n_isi, cap_isi;
};

static size_t *slot_of(struct kumpul *k, const char *baris)
{
    uint32_t h = 2166136261U;
    size_t i;

    for (const char *p = baris; *p; p++)
        h = (h ^ (unsigned char)*p) * 16777619U;
    for (i = h & (k->n_petak - 1); k->petak[i]; i = (i + 1) & (k->n_petak - 1))
        if (strcmp(k->v[k->petak[i] - 1].tempat, baris) == 0)
            break;
    return &k->petak[i];
}

/* The operation of the row; a new one when it has none yet. */
static size_t operation_of(struct kumpul *k, const struct isian_nama *x)
{
    size_t *petak = slot_of(k, x->baris);
    struct rekam *o;

    if (*petak)
        return *petak - 1;
    o = arena_push(k->a, (void **)&k->v, &k->n, &k->cap, sizeof(*k->v));
    arena_push(k->a, (void **)&k->isi, &k->n_isi, &k->cap_isi, sizeof(*k->isi));
    *o = (struct rekam){.op = x->op == 'u'   ? REKAM_UBAH
                              : x->op == 't' ? REKAM_TAMBAH
                              : x->op == 'h' ? REKAM_HAPUS
                              : x->op == 'p' ? REKAM_PINDAH
                                             : REKAM_SEL,
                        .tabel = x->s->nama,
                        .id = x->id,
                        .versi = x->versi,
                        .induk = x->induk,
                        .induk_id = x->induk_id,
                        .kunci = x->op == 's' ? x->k : NULL,
                        .urutan = -1,
                        .tempat = x->baris};
    *petak = k->n;
    return k->n - 1;
}

/* One line: what was broken into lines by pasting is one text. */
static const char *one_line(struct arena *a, const char *s)
{
    char *p = arena_strdup(a, s);

    for (char *q = p; *q; q++)
        if (*q == '\n' || *q == '\r' || *q == '\t')
            *q = ' ';
    return p;
}

/* The last value of a field holds: a checkbox follows the hidden input that says "no". */
static void put_value(struct kumpul *k, size_t op, const struct isian_nama *x, const char *nilai)
{
    struct isi *isi = &k->isi[op];
    struct rekam_isi *f = NULL;

    for (size_t i = 0; i < isi->n; i++)
        if (isi->v[i].bidang == x->b->nama)
            f = &isi->v[i];
    if (!f)
        f = arena_push(k->a, (void **)&isi->v, &isi->n, &isi->cap, sizeof(*isi->v));
    f->bidang = x->b->nama;
    f->nilai = x->b->jenis == BIDANG_TEKS ? one_line(k->a, nilai) : nilai;
    isi->berisi = isi->berisi || !text_empty(nilai);
}

static void take(struct kumpul *k, const struct isian_nama *x, const struct param *p,
                 struct masalah_list *m)
{
    int64_t tempat = -1;

    if (x->op == 'h' && strcmp(p->nilai, "1") != 0)
        return;
    if (x->op == 'p' && !number(p->nilai, &tempat)) {
        if (!text_empty(p->nilai))
            masalah_add(m, p->nama, "urutan harus berupa bilangan bulat mulai dari 0");
        return;
    }
    size_t op = operation_of(k, x);
    k->v[op].urutan = tempat;
    if (x->b)
        put_value(k, op, x, p->nilai);
}

int isian_baca(struct req *r, struct rekam **v, size_t *n, struct masalah_list *m)
{
    struct kumpul k = {.a = r->a, .n_petak = 16};
    size_t jadi = 0;

    while (k.n_petak < 2 * r->n_param)
        k.n_petak *= 2;
    k.petak = ARENA_ARRAY(r->a, k.n_petak, size_t);

    for (size_t i = 0; i < r->n_param; i++) {
        struct isian_nama x;

        if (!isian_is_nama(r->param[i].nama))
            continue;
        if (isian_nama_parse(r->a, r->param[i].nama, &x))
            take(&k, &x, &r->param[i], m);
        else
            masalah_add(m, r->param[i].nama, "isian ini tidak dikenal; muat ulang halamannya");
    }
    for (size_t i = 0; i < k.n; i++) {
        if (k.v[i].op == REKAM_TAMBAH && !k.isi[i].berisi)
            continue;
        k.v[i].isi = k.isi[i].v;
        k.v[i].n = k.isi[i].n;
        k.v[jadi++] = k.v[i];
    }
    if (jadi > REKAM_MAX)
        masalah_add(m, "", "terlalu banyak perubahan sekaligus: paling banyak %d baris", REKAM_MAX);
    *v = k.v;
    *n = jadi;
    return m->n > 0 ? ERR_INVALID : 0;
}
