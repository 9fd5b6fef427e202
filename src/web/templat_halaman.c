/* SPDX-License-Identifier: MIT
 *
 * Loads the templates of pages: parse all, then walk every page with the declared names and the
 * HTML context side by side; a partial is walked where it stands.
 */
#include "web/templat_halaman.h"

#include "base/tertanam.h"
#include "report/mustache_int.h"
#include "web/bingkai.h"
#include "web/rute_daftar.h"
#include "web/templat_konteks.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define PARSIAL "parsial_"

enum { PARSIAL_DALAM_MAX = 8, KONTEKS_MAX = 128 };

struct satu { /* one template */
    const char *nama;
    struct mustache *t;
};

struct templat {
    struct satu *v; /* sorted by name */
    size_t n;
};

struct pemeriksa { /* one walk over a page */
    struct templat *templat;
    struct mustache_jenis j;
    struct konteks k;
    struct masalah_list *m;
    const struct mustache *di[PARSIAL_DALAM_MAX]; /* partials we are in */
    size_t n_di;
};

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct satu *)a)->nama, ((const struct satu *)b)->nama);
}

static struct mustache *find(const struct templat *t, const char *nama)
{
    struct satu dicari = {.nama = nama};
    struct satu *s = t->n == 0 ? NULL : bsearch(&dicari, t->v, t->n, sizeof(*t->v), by_name);
    return s == NULL ? NULL : s->t;
}

static struct mustache *find_partial(const struct templat *t, const char *nama)
{
    char utuh[64];
    size_t n = strlen(nama);

    if (n + sizeof(PARSIAL) > sizeof(utuh))
        return NULL;
    memcpy(utuh, PARSIAL, sizeof(PARSIAL) - 1);
    memcpy(utuh + sizeof(PARSIAL) - 1, nama, n + 1);
    return find(t, utuh);
}

static const struct mustache *partial_fn(void *payload, const char *nama)
{
    return find_partial(payload, nama);
}

static void problem(struct pemeriksa *p, const struct mustache *t, size_t tempat, const char *pesan)
{
    if (pesan != NULL)
        masalah_add(p->m, mustache_tempat(p->m->arena, t, tempat), "%s", pesan);
}

static void check_value(struct pemeriksa *p, const struct mustache *t, struct mustache_op *op)
{
    const struct pandang_jenis *v = mustache_jenis_cari(&p->j, op->nama);
    enum mustache_letak letak;
    const char *pesan = mustache_jenis_nilai(&p->j, op->nama);

    problem(p, t, op->tempat, pesan);
    problem(p, t, op->tempat, konteks_nilai(&p->k, v == NULL ? PANDANG_TEKS : v->isi, &letak));
    if (op->letak != LETAK_BIASA && op->letak != letak)
        problem(p, t, op->tempat, "parsial ini dipakai di tempat yang berbeda jenisnya");
    op->letak = letak;
}

static void check(struct pemeriksa *p, struct mustache *t, size_t dari, size_t sampai);

static void check_section(struct pemeriksa *p, struct mustache *t, size_t no)
{
    struct mustache_op *op = &t->op[no];
    bool terbalik = op->jenis == OP_BALIK;
    const struct pandang_jenis *v = mustache_jenis_cari(&p->j, op->nama);
    bool berulang = !terbalik && (v == NULL || v->isi == PANDANG_DAFTAR);
    struct konteks awal;

    problem(p, t, op->tempat, konteks_batas(&p->k));
    awal = p->k;
    problem(p, t, op->tempat, mustache_jenis_masuk(&p->j, op->nama, terbalik));
    check(p, t, no + 1, op->lompat);
    mustache_jenis_keluar(&p->j);
    problem(p, t, t->op[op->lompat].tempat, konteks_batas(&p->k));
    /* <option {{#x}}selected{{/x}}>: right when it comes once at most. */
    if (awal.isi == K_TAG && p->k.isi == K_BATAS && !berulang)
        return;
    if (!konteks_sama(&awal, &p->k))
        problem(p, t, op->tempat,
                awal.isi == K_TAG || awal.isi == K_BATAS
                    ? "bagian di dalam tag harus diawali spasi, misalnya "
                      "<option{{#dipilih}} selected{{/dipilih}}>"
                    : "bagian harus berakhir di tempat yang sejenis dengan awalnya: tag dan petik "
                      "yang dibuka di dalamnya ditutup di dalamnya");
    p->k = awal;
}

static void check_partial(struct pemeriksa *p, const struct mustache *t, struct mustache_op *op)
{
    struct mustache *anak = find_partial(p->templat, op->nama);
    struct konteks awal = p->k;

    if (anak == NULL) {
        problem(p, t, op->tempat,
                arena_printf(p->m->arena, "parsial \"%s\" tidak ada (tmpl/" PARSIAL "%s.html)",
                             op->nama, op->nama));
        return;
    }
    for (size_t i = 0; i < p->n_di; i++)
        if (p->di[i] == anak)
            return; /* a tree: what it does is known from its first time */
    if (p->n_di == PARSIAL_DALAM_MAX) {
        problem(p, t, op->tempat, "parsial bersarang terlalu dalam");
        return;
    }
    p->di[p->n_di++] = anak;
    check(p, anak, 0, anak->n);
    p->n_di--;
    if (!konteks_sama(&awal, &p->k))
        problem(p, t, op->tempat, "parsial harus berakhir di tempat yang sejenis dengan awalnya");
}

static void check(struct pemeriksa *p, struct mustache *t, size_t dari, size_t sampai)
{
    for (size_t i = dari; i < sampai; i++) {
        struct mustache_op *op = &t->op[i];
        size_t at = 0;
        const char *pesan;

        switch (op->jenis) {
        case OP_TEKS:
            pesan = konteks_teks(&p->k, op->p, op->n, &at);
            problem(p, t, (size_t)(op->p - t->teks) + at, pesan);
            if (pesan != NULL)
                p->k = (struct konteks){.isi = K_ISI};
            break;
        case OP_NILAI:
        case OP_MENTAH:
            check_value(p, t, op);
            break;
        case OP_BUKA:
        case OP_BALIK:
            check_section(p, t, i);
            i = op->lompat;
            break;
        case OP_TUTUP:
            break;
        case OP_PARSIAL:
            check_partial(p, t, op);
            break;
        }
    }
}

static void check_page(struct templat *templat, const struct halaman_jenis *h,
                       const struct pandang_jenis *bingkai, struct masalah_list *m)
{
    struct mustache *t = find(templat, h->nama);
    struct pemeriksa p = {.templat = templat, .m = m};

    if (t == NULL) {
        masalah_add(m, h->nama, "halaman ini tidak punya template tmpl/%s.html", h->nama);
        return;
    }
    mustache_jenis_init(&p.j, m->arena, bingkai);
    p.j.v[p.j.n++] = (struct mustache_tingkat){.anak = h->jenis, .isi = TINGKAT_PETA};
    check(&p, t, 0, t->n);
    if (p.k.isi != K_ISI)
        problem(&p, t, t->n_teks, "templat berakhir di dalam tag");
}

static void parse(struct arena *a, struct templat *t, const struct templat_daftar *d,
                  struct masalah_list *m)
{
    t->v = ARENA_ARRAY(a, d->n + 1, struct satu);
    for (size_t i = 0; i < d->n; i++) {
        const char *nama = d->berkas[i].nama, *titik = strrchr(nama, '.');
        struct mustache_opsi o = {.nama = nama, .tolak_mentah = true};
        struct mustache *s = mustache_parse(a, d->berkas[i].isi, &o, m);
        if (s != NULL && titik != NULL)
            t->v[t->n++] = (struct satu){arena_strndup(a, nama, (size_t)(titik - nama)), s};
    }
    qsort(t->v, t->n, sizeof(*t->v), by_name);
}

static bool is_declared(const struct halaman_jenis *const *halaman, const char *nama)
{
    for (; *halaman != NULL; halaman++)
        for (const struct halaman_jenis *h = *halaman; h->nama != NULL; h++)
            if (strcmp(h->nama, nama) == 0)
                return true;
    return false;
}

int templat_halaman_load(struct arena *a, const struct templat_daftar *d, struct templat **out,
                         struct masalah_list *m, struct err *e)
{
    struct templat *t = ARENA_NEW(a, struct templat);
    size_t sebelum = m->n + m->terlewat;

    *out = NULL;
    parse(a, t, d, m);
    if (m->n + m->terlewat == sebelum) {
        for (const struct halaman_jenis *const *g = d->halaman; *g != NULL; g++)
            for (const struct halaman_jenis *h = *g; h->nama != NULL; h++)
                check_page(t, h, d->bingkai, m);
        for (size_t i = 0; i < t->n; i++)
            if (strncmp(t->v[i].nama, PARSIAL, sizeof(PARSIAL) - 1) != 0 &&
                !is_declared(d->halaman, t->v[i].nama))
                masalah_add(m, t->v[i].t->nama,
                            "templat ini tidak dideklarasikan halaman mana pun");
    }
    if (m->n + m->terlewat != sebelum)
        return err_set(e, ERR_INVALID, "templat halaman tidak benar");
    *out = t;
    return 0;
}

int templat_halaman_bawaan(struct arena *a, struct templat **out, struct masalah_list *m,
                           struct err *e)
{
    size_t n;
    const struct berkas_tertanam *b = tertanam_list("tmpl/", &n);
    struct templat_berkas *v = ARENA_ARRAY(a, n, struct templat_berkas);
    struct templat_daftar d = {
        .berkas = v, .n = n, .halaman = HALAMAN_DAFTAR, .bingkai = BINGKAI_JENIS};

    for (size_t i = 0; i < n; i++)
        v[i] = (struct templat_berkas){b[i].nama + strlen("tmpl/"), {(const char *)b[i].p, b[i].n}};
    return templat_halaman_load(a, &d, out, m, e);
}

int templat_halaman_render(const struct templat *t, const char *nama, const struct pandang *bingkai,
                           const struct pandang *isi, struct buf *out, struct err *e)
{
    const struct pandang *v[KONTEKS_MAX];
    struct mustache_konteks k = {.v = v, .max = KONTEKS_MAX};
    struct mustache_isi cara = {
        .escape = mustache_escape_html, .parsial = partial_fn, .payload = (void *)t};
    struct mustache *s = find(t, nama);

    assert(s != NULL);
    v[k.n++] = bingkai;
    if (isi != NULL)
        v[k.n++] = isi;
    return mustache_render_konteks(s, &k, &cara, out, e);
}
