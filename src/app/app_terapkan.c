/* SPDX-License-Identifier: MIT
 *
 * app_terapkan: see the header. The rows are added by app_rekam(), one list per unit.
 */
#include "app/app_terapkan.h"

#include "app/app_cuplikan.h"
#include "app/app_rekam.h"
#include "app/rekam_nilai.h"
#include "base/str.h"
#include "core/paket_skema.h"

#include <string.h>

struct daftar_rekam { /* operations being gathered */
    struct arena *a;
    struct rekam *v;
    size_t n, cap;
    int64_t renstra_id;
};

static struct rekam *push(struct daftar_rekam *l, const char *tabel, size_t n_isi)
{
    struct rekam *r = arena_push(l->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

    *r = (struct rekam){.op = REKAM_TAMBAH,
                        .tabel = tabel,
                        .induk = "renstra",
                        .induk_id = l->renstra_id,
                        .urutan = -1,
                        .isi = ARENA_ARRAY(l->a, n_isi, struct rekam_isi),
                        .tempat = tabel};
    return r;
}

static void put(struct rekam *r, const char *bidang, const char *nilai)
{
    struct rekam_isi *v = (struct rekam_isi *)(uintptr_t)r->isi;
    v[r->n++] = (struct rekam_isi){bidang, nilai};
}

static void push_owners(struct daftar_rekam *l, const struct terapkan *t)
{
    struct rekam *r;

    if (t->tujuan != NULL) {
        r = push(l, "tujuan", 2);
        put(r, "kode", t->tujuan_kode);
        put(r, "uraian", t->tujuan->uraian);
    }
    if (t->sasaran != NULL) {
        r = push(l, "sasaran", 3);
        put(r, "kode", t->milik);
        put(r, "uraian", t->sasaran->uraian);
        put(r, "tujuan", t->tujuan_kode);
    }
}

/* Fields that mean something only where they come from. */
static bool stays_behind(const struct bidang *b)
{
    static const char *const NAMA[] = {"kode", "milik", "penanggung_jawab", "pendahulu"};

    if (b->jenis == BIDANG_OBJEK || b->jenis == BIDANG_DAFTAR)
        return true;
    for (size_t i = 0; i < sizeof(NAMA) / sizeof(NAMA[0]); i++)
        if (strcmp(NAMA[i], b->nama) == 0)
            return true;
    return false;
}

static void push_indikator(struct daftar_rekam *l, const struct terapkan *t,
                           const struct renstra *ke)
{
    const struct skema *s = &SKEMA_INDIKATOR;
    struct rekam *r = push(l, "indikator", s->n + 2);
    size_t induk = l->n;

    put(r, "kode", t->kode);
    put(r, "milik", t->milik);
    for (size_t i = 0; i < s->n; i++)
        if (!stays_behind(&s->bidang[i])) {
            const char *v = rekam_nilai_teks(l->a, &s->bidang[i], t->dari);
            if (v != NULL)
                put(r, s->bidang[i].nama, v);
        }
    for (size_t i = 0; i < t->dari->target.n; i++) {
        const struct target_tahun *x = &t->dari->target.v[i];
        if (!x->target.ada || x->tahun.nilai < ke->tahun_awal.nilai ||
            x->tahun.nilai > ke->tahun_akhir.nilai)
            continue;
        r = push(l, "target_tahun", 2);
        r->induk = "indikator";
        r->induk_id = -(int64_t)induk;
        put(r, "tahun", arena_printf(l->a, "%lld", (long long)x->tahun.nilai));
        put(r, "target", rekam_nilai_teks(l->a, rekam_bidang(&SKEMA_TARGET_TAHUN, "target"), x));
    }
}

static const char *first_problem(struct arena *a, const struct masalah_list *m, const struct err *e)
{
    return m->n == 0 ? arena_strdup(a, e->msg)
                     : arena_printf(a, "%s (%s: %s)", e->msg, m->v[0].tempat, m->v[0].pesan);
}

static void add_rows(const struct minta *q, struct unit_tahun mana, const struct cuplikan *c,
                     struct terapkan_unit *u)
{
    struct daftar_rekam l = {.a = q->a, .renstra_id = c->renstra_id};
    struct app_rekam_hasil hasil;
    struct masalah_list m;
    struct app_rekam r = {.mana = mana, .alasan = "set indikator", .masalah = &m};
    struct err e = {0};

    masalah_init(&m, q->a);
    for (size_t i = 0; i < u->n; i++)
        if (u->v[i].keadaan == TERAPKAN_TAMBAH) {
            push_owners(&l, &u->v[i]);
            push_indikator(&l, &u->v[i], c->paket->renstra);
        }
    r.v = l.v;
    r.n = l.n;
    if (app_rekam(q->sys, q->p, q->a, &r, &hasil, &e) < 0)
        u->pesan = first_problem(q->a, &m, &e);
    else
        u->selesai = true;
}

static const char *refusal(const struct minta *q, const struct cuplikan *c)
{
    struct akses_objek o = {.pemda_id = c->pemda_id, .unit_id = c->unit_id};

    if (!akses_boleh(q->p, AKSI_RENCANA_UBAH, &o))
        return "Anda tidak berwenang mengubah Renstra unit ini";
    if (c->paket->renstra == NULL)
        return "unit ini belum mempunyai Renstra pada tahun itu";
    if (c->paket->renstra->status == RENSTRA_DITETAPKAN)
        return "Renstra unit ini sudah ditetapkan; buat versi perubahan dahulu";
    return NULL;
}

static void one_unit(const struct minta *q, const struct app_terapkan *x, const struct paket *dari,
                     struct terapkan_unit *u)
{
    struct unit_tahun mana = {u->unit, x->dari.tahun};
    const struct cuplikan *c;
    struct err e = {0};

    if (app_cuplikan_get(q->sys, q->a, mana, &c, &e) < 0) {
        u->pesan = arena_strdup(q->a, e.msg);
        return;
    }
    u->pesan = refusal(q, c);
    if (u->pesan != NULL)
        return;
    u->nama = c->paket->unit->nama;
    u->v = renstra_terapkan(q->a, dari, c->paket, x->kode, x->n_kode);
    u->n = x->n_kode;
    for (size_t i = 0; i < u->n; i++)
        u->tambah += u->v[i].keadaan == TERAPKAN_TAMBAH;
    if (x->jalankan && u->tambah > 0)
        add_rows(q, mana, c, u);
}

static int chosen_check(const struct app_terapkan *x, const struct paket *dari, struct err *e)
{
    if (x->n_kode == 0)
        return err_set(e, ERR_INVALID, "pilih sedikitnya satu indikator");
    if (x->n_ke == 0)
        return err_set(e, ERR_INVALID, "pilih sedikitnya satu unit");
    if (x->n_kode > TERAPKAN_KODE_MAX || x->n_ke > TERAPKAN_UNIT_MAX)
        return err_set(e, ERR_INVALID, "paling banyak %d indikator dan %d unit sekali jalan",
                       TERAPKAN_KODE_MAX, TERAPKAN_UNIT_MAX);
    for (size_t i = 0; i < x->n_kode; i++) {
        const struct indikator *k = paket_indikator(dari, x->kode[i]);
        if (k == NULL || k->tingkat > TINGKAT_SASARAN)
            return err_set(e, ERR_NOT_FOUND, "indikator \"%s\" tidak ada dalam Renstra unit asal",
                           str_quote(str_of(x->kode[i])).s);
    }
    return 0;
}

int app_terapkan(const struct minta *q, const struct app_terapkan *x, struct terapkan_unit **out,
                 struct err *e)
{
    const struct cuplikan *c;
    int rc = app_cuplikan_get(q->sys, q->a, x->dari, &c, e);

    if (rc < 0)
        return rc;
    if (!akses_boleh(q->p, AKSI_LIHAT,
                     &(struct akses_objek){.pemda_id = c->pemda_id, .unit_id = c->unit_id}))
        return err_set(e, ERR_DENIED, "Anda tidak berwenang melihat unit asal");
    if ((rc = chosen_check(x, c->paket, e)) < 0)
        return rc;
    *out = ARENA_ARRAY(q->a, x->n_ke, struct terapkan_unit);
    for (size_t i = 0; i < x->n_ke; i++) {
        (*out)[i].unit = x->ke[i];
        one_unit(q, x, c->paket, &(*out)[i]);
    }
    return 0;
}
