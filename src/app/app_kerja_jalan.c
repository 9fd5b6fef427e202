/* SPDX-License-Identifier: MIT
 *
 * A job from its start to its end, wherever it is worked at: what the writer does at each step.
 */
#include "app/antrean.h"
#include "app/app_berkas.h"
#include "app/kerja_dalam.h"
#include "store/store.h"
#include "store/store_kerja.h"

#include <string.h>

enum { KERJA_ARENA = 768 << 20 };

static const struct kerja_jenis *jenis_of(const char *nama)
{
    for (const struct kerja_jenis *j = KERJA_JENIS; j->nama != NULL; j++)
        if (strcmp(j->nama, nama) == 0)
            return j;
    return NULL;
}

struct langkah {
    int64_t id, waktu, persen;
    const char *keterangan;
    int hasil;
};

static int fn_mulai(struct store *s, void *arg, struct err *e)
{
    struct langkah *l = arg;
    int64_t percobaan = 0;
    struct kerja k = {.id = l->id,
                      .status = KERJA_GAGAL,
                      .selesai = l->waktu,
                      .pesan = "Pekerjaan ini berkali-kali terhenti sebelum selesai. Coba sekali "
                               "lagi; bila tetap terhenti, sampaikan kepada admin."};
    int rc = store_kerja_mulai(s, l->id, l->waktu, &percobaan, e);

    l->hasil = rc > 0;
    if (rc > 0 && percobaan > KERJA_COBA_MAX) {
        l->hasil = 0;
        rc = store_kerja_akhir(s, &k, e);
    }
    return rc < 0 ? rc : 0;
}

int kerja_mulai(const struct sys *sys, int64_t id, struct err *e)
{
    struct langkah l = {.id = id, .waktu = sys->waktu};
    int rc = app_tulis(sys, fn_mulai, &l, e);

    return rc < 0 ? rc : l.hasil;
}

static int fn_maju(struct store *s, void *arg, struct err *e)
{
    struct langkah *l = arg;
    int rc = store_kerja_maju(s, l->id, l->persen, l->keterangan, e);

    l->hasil = rc > 0;
    return rc < 0 ? rc : 0;
}

int kerja_maju(const struct sys *sys, int64_t id, int persen, const char *keterangan, struct err *e)
{
    struct langkah l = {.id = id,
                        .persen = persen < 0     ? 0
                                  : persen > 100 ? 100
                                                 : persen,
                        .keterangan = keterangan};
    int rc = app_tulis(sys, fn_maju, &l, e);

    return rc < 0 ? rc : l.hasil;
}

struct akhir {
    struct arena *a;
    int64_t id, waktu;
    const struct kerja_hasil *h;
    const char *gagal;
    struct berkas berkas[4];
};

/* Runs maybe more than once: everything it sets is set anew. */
static int fn_akhir(struct store *s, void *arg, struct err *e)
{
    struct akhir *x = arg;
    struct kerja k = {0};
    int64_t berkas_id[4] = {0};
    int rc = store_kerja_get(s, x->a, x->id, &k, e);
    const struct kerja_jenis *j = rc == 0 ? jenis_of(k.jenis) : NULL;

    if (rc < 0)
        return rc;
    if (k.status != KERJA_JALAN)
        return 0;
    k.status = x->gagal != NULL ? KERJA_GAGAL : KERJA_SELESAI;
    k.pesan = x->gagal != NULL ? x->gagal : x->h->pesan;
    k.selesai = x->waktu;
    if (x->gagal == NULL) {
        struct kerja_terima t = {x->a, x->waktu, &k, x->h, berkas_id, NULL};
        for (size_t i = 0; i < x->h->n; i++)
            berkas_id[i] = x->berkas[i].id;
        if (j != NULL && j->terima != NULL && (rc = j->terima(s, &t, e)) < 0)
            return rc;
        k.alamat = t.alamat;
        if (j != NULL && j->unduh && x->h->n > 0) {
            k.berkas_id = berkas_id[0];
            k.berkas_nama = x->h->berkas[0].nama;
        }
    }
    rc = store_kerja_akhir(s, &k, e);
    return rc < 0 ? rc : 0;
}

static int put_files(const struct sys *sys, struct akhir *x, struct err *e)
{
    for (size_t i = 0; x->gagal == NULL && i < x->h->n; i++) {
        const struct kerja_berkas *f = &x->h->berkas[i];
        struct berkas_masuk b = {f->p, f->n, berkas_jenis_get(f->jenis)};
        int rc = b.jenis == NULL ? err_set(e, ERR_INVALID, "jenis berkas hasil tidak dikenal")
                                 : app_berkas_put(sys, x->a, &b, &x->berkas[i], e);
        if (rc < 0)
            return rc;
    }
    return 0;
}

int kerja_akhir(const struct sys *sys, int64_t id, const struct kerja_hasil *h, const char *gagal,
                struct err *e)
{
    struct akhir x = {.a = arena_new((size_t)8 << 20), .id = id, .waktu = sys->waktu};
    int rc;

    x.h = h;
    x.gagal = gagal;
    rc = put_files(sys, &x, e);
    if (rc == 0)
        rc = app_tulis(sys, fn_akhir, &x, e);
    if (rc < 0 && rc != ERR_SYSTEM && rc != ERR_NOT_FOUND && gagal == NULL) {
        x.gagal = arena_strdup(x.a, e != NULL ? e->msg : "hasilnya tidak dapat disimpan");
        err_clear(e);
        rc = app_tulis(sys, fn_akhir, &x, e);
    }
    if (rc == ERR_NOT_FOUND) { /* its unit was removed meanwhile: nobody waits for it */
        err_clear(e);
        rc = 0;
    }
    arena_free(x.a);
    return rc;
}

int kerja_work(struct kerja_jalan *j, struct err *e)
{
    const struct kerja_jenis *jenis = jenis_of(j->kerja->jenis);

    if (jenis == NULL)
        return err_set(e, ERR_INVALID, "jenis pekerjaan \"%.40s\" tidak dikenal versi program ini",
                       j->kerja->jenis);
    return jenis->jalan(j, e);
}

/* In place: the work and the writer are the same caller. */
static int maju_here(struct kerja_jalan *j, int persen, const char *keterangan, struct err *e)
{
    int rc = kerja_maju(j->sys, j->kerja->id, persen, keterangan, e);

    return rc == 0 ? err_set(e, ERR_CONFLICT, "pekerjaan dibatalkan") : rc < 0 ? rc : 0;
}

struct ambil {
    struct arena *a;
    int64_t id;
    struct kerja k;
};

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct ambil *x = arg;

    return store_kerja_get(s, x->a, x->id, &x->k, e);
}

int app_kerja_jalankan(const struct sys *sys, int64_t id, struct err *e)
{
    struct ambil x = {.a = arena_new(KERJA_ARENA), .id = id};
    struct kerja_jalan j = {.sys = sys, .a = x.a, .kerja = &x.k, .maju = maju_here};
    struct err gagal = {0};
    int rc = store_run(sys->store, STORE_BACA, fn_get, &x, e);

    if (rc == 0 && (rc = kerja_mulai(sys, id, e)) > 0) {
        rc = kerja_work(&j, &gagal);
        rc = kerja_akhir(sys, id, &j.hasil, rc < 0 ? gagal.msg : NULL, e);
    }
    arena_free(x.a);
    return rc < 0 ? rc : 0;
}
