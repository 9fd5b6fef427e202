/* SPDX-License-Identifier: MIT
 *
 * app_audit: adds to the chain, lists, verifies.
 */
#include "app/app_audit.h"

#include "base/str.h"
#include "store/store.h"
#include "store/store_audit.h"

#include <string.h>

enum { HALAMAN = 1000, CARI_MAX = 200 };

void app_audit_siapkan(struct audit *x, int64_t waktu, const struct pelaku *p)
{
    x->waktu = waktu;
    x->pengguna_id = p ? p->pengguna_id : 0;
    x->pengguna = p ? p->nama : "baris perintah";
    x->atas_nama = p ? p->atas_nama : NULL;
    x->alamat = p ? p->alamat : NULL;
}

int app_audit_add(struct store *s, int64_t waktu, const struct pelaku *p, struct audit *x,
                  struct err *e)
{
    struct audit_ujung u;
    int rc;

    app_audit_siapkan(x, waktu, p);
    if ((rc = store_audit_ujung(s, x->pemda_id, &u, e)) < 0 ||
        (rc = store_audit_insert(s, &u, x, e)) < 0)
        return rc;
    return store_audit_tutup(s, &u, e);
}

/* "%cari%" in small letters (of ASCII, as the database does it), its signs escaped. */
static const char *pattern(struct arena *a, const char *cari)
{
    struct buf b;
    const char *pola;
    size_t n = strnlen(cari, CARI_MAX);

    buf_init(&b, (size_t)3 * CARI_MAX);
    buf_putc(&b, '%');
    for (size_t i = 0; i < n; i++) {
        char c = cari[i];

        if (strchr("!%_", c))
            buf_putc(&b, '!');
        buf_putc(&b, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
    }
    buf_putc(&b, '%');
    pola = buf_dup(a, &b);
    buf_release(&b);
    return pola;
}

struct senarai { /* one app_audit_list() */
    struct audit_cari cari;
    struct audit_daftar d;
};

static int list(struct store *s, void *arg, struct err *e)
{
    struct senarai *l = arg;

    l->d = (struct audit_daftar){.arena = l->d.arena};
    return store_audit_list(s, &l->cari, &l->d, e);
}

int app_audit_list(const struct sys *sys, struct arena *a, const struct audit_pilih *p,
                   struct audit **v, size_t *n, struct err *e)
{
    struct senarai l = {
        .cari = {.pemda_id = p->pemda_id,
                 .unit_id = p->unit_id,
                 .paket_id = p->paket_id,
                 .tabel = p->tabel,
                 .baris_id = p->baris_id,
                 .sebelum = p->sebelum > 0 ? p->sebelum : INT64_MAX,
                 .maks = (int64_t)p->maks,
                 .orang = text_empty(p->orang) ? NULL : pattern(a, p->orang),
                 .dari = p->dari,
                 .sampai = p->sampai > 0 ? p->sampai : INT64_MAX,
                 .pola = text_empty(p->cari) ? NULL : pattern(a, p->cari)},
        .d = {.arena = a},
    };
    int rc = store_run(sys->store, STORE_BACA, list, &l, e);

    *v = l.d.v;
    *n = rc < 0 ? 0 : l.d.n;
    return rc;
}

struct periksa { /* one app_audit_verifikasi() */
    struct masalah_list *m;
    struct audit_ujung_list rantai;
    struct audit_ujung kini; /* where the chain being read stands */
    int64_t n;
};

static const char *place(struct periksa *x, int64_t pemda_id, int64_t nomor)
{
    return arena_printf(x->m->arena, "pemda %lld, entri %lld", (long long)pemda_id,
                        (long long)nomor);
}

/* The stored end of the chain that was read, against what was read. */
static void check_end(struct periksa *x)
{
    for (size_t i = 0; i < x->rantai.n; i++) {
        const struct audit_ujung *u = &x->rantai.v[i];

        if (u->pemda_id != x->kini.pemda_id)
            continue;
        if (u->nomor != x->kini.nomor || strcmp(u->hash, x->kini.hash) != 0)
            masalah_add(x->m, place(x, u->pemda_id, u->nomor),
                        "ujung rantai tercatat entri %lld, yang ada sampai entri %lld: entri "
                        "terakhir dihapus atau diganti",
                        (long long)u->nomor, (long long)x->kini.nomor);
        return;
    }
    if (x->kini.nomor > 0)
        masalah_add(x->m, place(x, x->kini.pemda_id, x->kini.nomor), "ujung rantai tidak tercatat");
}

static void check_entry(struct periksa *x, const struct audit *a, const char *hash)
{
    char harap[SIDIK_HEX];

    audit_sidik(harap, x->kini.hash, a);
    if (a->nomor != x->kini.nomor + 1)
        masalah_add(x->m, place(x, a->pemda_id, a->nomor), "entri %lld sampai %lld tidak ada lagi",
                    (long long)x->kini.nomor + 1, (long long)a->nomor - 1);
    else if (strcmp(harap, hash) != 0)
        masalah_add(x->m, place(x, a->pemda_id, a->nomor),
                    "isi entri ini, atau urutannya, diubah sesudah dicatat");
    x->kini.nomor = a->nomor;
    memcpy(x->kini.hash, hash, SIDIK_HEX);
    x->n++;
}

/* Chains with an end but no entries are not met when reading entries. */
static void check_empty(struct periksa *x, int64_t dari, int64_t sampai)
{
    for (size_t i = 0; i < x->rantai.n; i++)
        if (x->rantai.v[i].pemda_id > dari && x->rantai.v[i].pemda_id < sampai) {
            x->kini = (struct audit_ujung){.pemda_id = x->rantai.v[i].pemda_id};
            check_end(x);
        }
}

static int verify(struct store *s, void *arg, struct err *e)
{
    struct periksa *x = arg;
    size_t n = HALAMAN;
    bool mulai = false;
    int rc = store_audit_ujung_list(s, &x->rantai, e);

    x->kini = (struct audit_ujung){.pemda_id = -1};
    while (rc == 0 && n == HALAMAN) {
        struct arena *a = arena_new((size_t)1 << 30);
        struct audit_daftar d = {.arena = a};

        rc = store_audit_chain(s, &x->kini, HALAMAN, &d, e);
        n = d.n;
        for (size_t i = 0; rc == 0 && i < n; i++) {
            if (!mulai || d.v[i].pemda_id != x->kini.pemda_id) {
                int64_t lalu = x->kini.pemda_id;

                if (mulai)
                    check_end(x);
                check_empty(x, lalu, d.v[i].pemda_id);
                x->kini = (struct audit_ujung){.pemda_id = d.v[i].pemda_id};
                mulai = true;
            }
            check_entry(x, &d.v[i], d.hash[i]);
        }
        arena_free(a);
    }
    if (rc == 0 && mulai)
        check_end(x);
    if (rc == 0)
        check_empty(x, x->kini.pemda_id, INT64_MAX);
    return rc;
}

int app_audit_verifikasi(const struct sys *sys, struct arena *a, int64_t *n_entri,
                         int64_t *n_rantai, struct masalah_list *m, struct err *e)
{
    struct periksa x = {.m = m, .rantai = {.arena = a}};
    int rc = store_run(sys->store, STORE_BACA, verify, &x, e);

    if (rc < 0)
        return rc;
    *n_entri = x.n;
    *n_rantai = (int64_t)x.rantai.n;
    if (m->n + m->terlewat > 0)
        return err_set(e, ERR_INVALID, "jejak audit tidak utuh di %zu tempat", m->n + m->terlewat);
    return 0;
}
