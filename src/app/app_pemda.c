/* SPDX-License-Identifier: MIT
 *
 * app_pemda: lists of units by right, and adding and naming units and pemda.
 */
#include "app/app_pemda.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/str.h"
#include "base/utf8.h"
#include "core/paket_skema.h"
#include "store/store_pemda.h"

#include <string.h>
#include <strings.h>

enum { KODE_MAX = 40 };

/* ---- reading ---- */

struct baca { /* what the readers below work on */
    const struct pelaku *p;
    struct arena *a;
    const char *tempat;
    int64_t id;
    struct akses_objek o;
    union {
        struct unit_baris *unit;
        struct pemda_baris *pemda;
        struct jabatan_baris *jabatan;
        int64_t *tahun;
    } v;
    size_t n;
};

static bool holds(const char *teks, const char *cari)
{
    size_t n = strlen(cari);

    for (; teks && *teks; teks++)
        if (strncasecmp(teks, cari, n) == 0)
            return true;
    return false;
}

static bool wanted(const struct pelaku *p, const struct unit_saring *s, const struct unit_baris *u)
{
    struct akses_objek o = {.pemda_id = u->pemda_id, .unit_id = u->id};

    if (!akses_mungkin(p, s->aksi, &o) || (!text_empty(s->pemda) && !text_eq(s->pemda, u->pemda)))
        return false;
    return text_empty(s->cari) || holds(u->nama, s->cari) || holds(u->kode, s->cari) ||
           holds(u->pemda_nama, s->cari);
}

static int list_unit(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_unit_list(s, b->id, b->a, &b->v.unit, &b->n, e);
}

static struct unit_ringkas brief(struct arena *a, const struct unit_baris *u)
{
    return (struct unit_ringkas){.id = u->id,
                                 .pemda_id = u->pemda_id,
                                 .versi = u->versi,
                                 .alamat = arena_printf(a, "%s/%s", u->pemda, u->kode),
                                 .pemda = u->pemda,
                                 .pemda_nama = text_or(u->pemda_nama, u->pemda),
                                 .kode = u->kode,
                                 .nama = text_or(u->nama, u->kode),
                                 .jenis = u->jenis,
                                 .tahun = u->tahun,
                                 .n_tahun = u->n_tahun};
}

int app_unit_list(const struct minta *q, const struct unit_saring *s, struct unit_list *out,
                  struct err *e)
{
    struct baca b = {.a = q->a, .id = akses_satu_unit(q->p, s->aksi)};
    size_t cap = 0;
    int rc = store_run(q->sys->store, STORE_BACA, list_unit, &b, e);

    *out = (struct unit_list){0};
    for (size_t i = 0; rc == 0 && i < b.n; i++)
        if (wanted(q->p, s, &b.v.unit[i]))
            *(struct unit_ringkas *)arena_push(q->a, (void **)&out->v, &out->n, &cap,
                                               sizeof(*out->v)) = brief(q->a, &b.v.unit[i]);
    return rc;
}

static int find_place(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;
    int rc = store_tempat_find(s, b->tempat, &b->o.pemda_id, &b->o.unit_id, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "%s %.100s tidak ada",
                       strchr(b->tempat, '/') ? "unit" : "pemda", b->tempat);
    return rc < 0 ? rc : 0;
}

int app_tempat_get(const struct sys *sys, const char *tempat, struct akses_objek *out,
                   struct err *e)
{
    struct baca b = {.tempat = tempat};
    int rc = store_run(sys->store, STORE_BACA, find_place, &b, e);

    *out = b.o;
    if (rc < 0)
        *out = (struct akses_objek){0};
    return rc;
}

static int list_year(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_tahun_list(s, b->id, b->a, &b->v.tahun, &b->n, e);
}

int app_unit_tahun(const struct sys *sys, struct arena *a, int64_t unit_id, int64_t **v, size_t *n,
                   struct err *e)
{
    struct baca b = {.a = a, .id = unit_id};
    int rc = store_run(sys->store, STORE_BACA, list_year, &b, e);

    *v = b.v.tahun;
    *n = rc < 0 ? 0 : b.n;
    return rc;
}

static int list_jabatan(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_jabatan_list(s, b->id, b->a, &b->v.jabatan, &b->n, e);
}

int app_unit_jabatan(const struct sys *sys, struct arena *a, int64_t unit_id,
                     struct jabatan_pilih **v, size_t *n, struct err *e)
{
    struct baca b = {.a = a, .id = unit_id};
    int rc = store_run(sys->store, STORE_BACA, list_jabatan, &b, e);

    *n = rc < 0 ? 0 : b.n;
    *v = ARENA_ARRAY(a, *n, struct jabatan_pilih);
    for (size_t i = 0; i < *n; i++)
        (*v)[i] = (struct jabatan_pilih){b.v.jabatan[i].kode, b.v.jabatan[i].nama};
    return rc;
}

static int list_pemda(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_pemda_list(s, b->a, &b->v.pemda, &b->n, e);
}

int app_pemda_list(const struct minta *q, enum aksi aksi, struct pemda_list *out, struct err *e)
{
    struct baca b = {.a = q->a};
    size_t cap = 0;
    int rc = store_run(q->sys->store, STORE_BACA, list_pemda, &b, e);

    *out = (struct pemda_list){0};
    for (size_t i = 0; rc == 0 && i < b.n; i++) {
        const struct pemda_baris *x = &b.v.pemda[i];
        struct akses_objek o = {.pemda_id = x->id};

        if (akses_mungkin(q->p, aksi, &o))
            *(struct pemda_ringkas *)arena_push(q->a, (void **)&out->v, &out->n, &cap,
                                                sizeof(*out->v)) = (struct pemda_ringkas){
                x->id, x->versi, x->n_unit, x->kode, text_or(x->nama, x->kode)};
    }
    return rc;
}

/* ---- one of them ---- */

struct satu { /* one pemda or unit being read or written */
    const struct pelaku *p;
    struct arena *a;
    int64_t waktu;
    struct pemda_isi *pemda;
    struct unit_isi *unit;
    struct unit_baris baris;
    bool ada; /* the kode is taken */
};

static int denied(struct err *e)
{
    return err_set(e, ERR_DENIED, "Anda tidak berhak mengurus unit dan pemda ini");
}

static bool may_admin(const struct pelaku *p, int64_t pemda_id, int64_t unit_id)
{
    struct akses_objek o = {.pemda_id = pemda_id, .unit_id = unit_id};

    return akses_boleh(p, AKSI_UNIT_UBAH, &o);
}

static int read_pemda(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    int rc = store_pemda_get(s, g->pemda->id, g->a, &g->pemda->isi, &g->pemda->versi, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "pemda itu tidak ada");
    return rc < 0 ? rc : may_admin(g->p, g->pemda->id, 0) ? 0 : denied(e);
}

int app_pemda_get(const struct minta *q, int64_t id, struct pemda_isi *out, struct err *e)
{
    struct satu g = {.p = q->p, .a = q->a, .pemda = out};

    *out = (struct pemda_isi){.id = id};
    return store_run(q->sys->store, STORE_BACA, read_pemda, &g, e);
}

static int read_unit(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    struct unit_baris mana = {.id = g->unit->id};
    int rc = store_unit_get(s, &mana, g->a, &g->unit->isi, &g->baris, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "unit itu tidak ada");
    return rc < 0 ? rc : may_admin(g->p, g->baris.pemda_id, g->unit->id) ? 0 : denied(e);
}

int app_unit_get(const struct minta *q, int64_t id, struct unit_isi *out, struct err *e)
{
    struct satu g = {.p = q->p, .a = q->a, .unit = out};
    int rc;

    *out = (struct unit_isi){.id = id};
    rc = store_run(q->sys->store, STORE_BACA, read_unit, &g, e);
    out->versi = g.baris.versi;
    out->pemda_id = g.baris.pemda_id;
    return rc;
}

/* ---- adding and changing ---- */

/* Texts of a struct against its skema: what must be there, and how long it may be. Empty becomes
 * none. */
static void check_fields(const struct skema *s, void *isi, struct masalah_list *m)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        const char **t = (const char **)((char *)isi + b->offset);

        if (b->jenis != BIDANG_TEKS)
            continue;
        if (text_empty(*t))
            *t = NULL;
        if (!*t && b->wajib)
            masalah_add(m, b->nama, "harus diisi");
        else if (*t && (!utf8_text(*t, strlen(*t), NULL) || strpbrk(*t, "\t\r\n")))
            masalah_add(m, b->nama, "berisi karakter yang tidak dapat disimpan");
        else if (*t && utf8_length(*t) > b->maks)
            masalah_add(m, b->nama, "paling panjang %zu karakter", b->maks);
    }
}

/* In addresses it stands between slashes. */
static void check_code(const char *kode, struct masalah_list *m)
{
    size_t n = kode ? strlen(kode) : 0;

    if (n > KODE_MAX || (n > 0 && strspn(kode, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
                                               "z0123456789._-") != n))
        masalah_add(m, "kode", "kode paling panjang %d huruf, angka, titik, atau garis", KODE_MAX);
}

static int note(struct store *s, const struct satu *g, struct audit x, struct err *e)
{
    x.pengguna_id = g->p->pengguna_id;
    return text_eq(x.lama, x.baru) ? 0 : app_audit_add(s, g->waktu, g->p, &x, e);
}

/* An entry per field that differs. `x` says which row. */
static int note_fields(struct store *s, const struct satu *g, const struct skema *skema,
                       const void *const lama_baru[2], const struct audit *x, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < skema->n; i++) {
        const struct bidang *b = &skema->bidang[i];
        struct audit t = *x;

        if (b->jenis != BIDANG_TEKS)
            continue;
        t.bidang = b->nama;
        t.lama = *(const char *const *)((const char *)lama_baru[0] + b->offset);
        t.baru = *(const char *const *)((const char *)lama_baru[1] + b->offset);
        rc = note(s, g, t, e);
    }
    return rc;
}

static int taken(struct store *s, struct satu *g, const char *tempat, bool unit, struct err *e)
{
    struct akses_objek o;
    int rc = store_tempat_find(s, tempat, &o.pemda_id, &o.unit_id, e);

    g->ada = rc > 0;
    if (!g->ada)
        return rc;
    return err_set(e, ERR_INVALID, "kode ini sudah dipakai %s lain", unit ? "unit" : "pemda");
}

static int stale(struct err *e)
{
    return err_set(e, ERR_CONFLICT,
                   "sudah diubah orang lain sejak halaman dibuka; muat ulang lalu ulangi perubahan "
                   "Anda");
}

static int put_pemda(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    struct pemda_isi *x = g->pemda;
    struct pemda lama = {0}, baru = x->isi;
    struct audit t = {.aksi = x->id ? "ubah" : "tambah", .tabel = "pemda"};
    int64_t id = x->id, versi = 0;
    int rc;

    if (id && (rc = store_pemda_get(s, id, g->a, &lama, &versi, e)) <= 0)
        return rc < 0 ? rc : err_set(e, ERR_NOT_FOUND, "pemda itu tidak ada");
    if (!may_admin(g->p, id, 0))
        return denied(e);
    if (id && versi != x->versi)
        return stale(e);
    if (id)
        baru.kode = lama.kode;
    else if ((rc = taken(s, g, baru.kode, false, e)) < 0)
        return rc;
    if ((rc = store_pemda_put(s, &id, &baru, e)) < 0)
        return rc;
    t.baris_id = t.pemda_id = id;
    t.versi = versi + 1;
    rc = note_fields(s, g, &SKEMA_PEMDA, (const void *const[2]){&lama, &baru}, &t, e);
    if (rc == 0)
        g->baris.id = id;
    return rc;
}

int app_pemda_put(const struct minta *q, struct pemda_isi *x, struct err *e)
{
    struct satu g = {.p = q->p, .waktu = q->sys->waktu, .pemda = x};
    size_t n = q->m->n;
    int rc;

    check_fields(&SKEMA_PEMDA, &x->isi, q->m);
    check_code(x->isi.kode, q->m);
    if (q->m->n > n)
        return err_set(e, ERR_INVALID, "pemda belum tersimpan");
    g.a = arena_new(1 << 20);
    rc = app_tulis(q->sys, put_pemda, &g, e);
    if (rc == ERR_INVALID && g.ada)
        masalah_add(q->m, "kode", "kode ini sudah dipakai pemda lain");
    if (rc == 0)
        x->id = g.baris.id;
    arena_free(g.a);
    return rc;
}

/* The unit as it is; its kode and what the form does not have stay. */
static int merge_unit(struct store *s, struct satu *g, struct unit *lama, struct unit *baru,
                      struct err *e)
{
    struct unit_baris mana = {.id = g->unit->id};
    int rc = store_unit_get(s, &mana, g->a, lama, &g->baris, e);

    if (rc <= 0)
        return rc < 0 ? rc : err_set(e, ERR_NOT_FOUND, "unit itu tidak ada");
    baru->kode = lama->kode;
    return 0;
}

static int put_unit(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    struct unit_isi *x = g->unit;
    struct unit lama = {0}, baru = x->isi;
    struct pemda pemda;
    struct audit t = {.aksi = x->id ? "ubah" : "tambah", .tabel = "unit"};
    int64_t id = x->id, versi;
    int rc;

    g->baris = (struct unit_baris){.pemda_id = x->pemda_id};
    if (id && (rc = merge_unit(s, g, &lama, &baru, e)) < 0)
        return rc;
    if (!may_admin(g->p, g->baris.pemda_id, id))
        return denied(e);
    if (id && g->baris.versi != x->versi)
        return stale(e);
    if (!id) {
        rc = store_pemda_get(s, x->pemda_id, g->a, &pemda, &versi, e);
        if (rc <= 0)
            return rc < 0 ? rc : err_set(e, ERR_NOT_FOUND, "pemda itu tidak ada");
        rc = taken(s, g, arena_printf(g->a, "%s/%s", pemda.kode, baru.kode), true, e);
        if (rc < 0)
            return rc;
    }
    if ((rc = store_unit_put(s, g->baris.pemda_id, &id, &baru, e)) < 0)
        return rc;
    t.pemda_id = g->baris.pemda_id;
    t.unit_id = t.baris_id = id;
    t.versi = g->baris.versi + 1;
    rc = note_fields(s, g, &SKEMA_UNIT, (const void *const[2]){&lama, &baru}, &t, e);
    if (rc == 0)
        g->baris.id = id;
    return rc;
}

int app_unit_put(const struct minta *q, struct unit_isi *x, struct err *e)
{
    struct satu g = {.p = q->p, .waktu = q->sys->waktu, .unit = x};
    size_t n = q->m->n;
    int rc;

    check_fields(&SKEMA_UNIT, &x->isi, q->m);
    check_code(x->isi.kode, q->m);
    if (q->m->n > n)
        return err_set(e, ERR_INVALID, "unit belum tersimpan");
    g.a = arena_new(1 << 20);
    rc = app_tulis(q->sys, put_unit, &g, e);
    if (rc == ERR_INVALID && g.ada)
        masalah_add(q->m, "kode", "kode ini sudah dipakai unit lain");
    if (rc == 0)
        x->id = g.baris.id;
    arena_free(g.a);
    return rc;
}
