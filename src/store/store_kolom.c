/* SPDX-License-Identifier: MIT
 *
 * store_kolom: one field of a struct as parameters and from columns.
 */
#include "store/store_kolom.h"

#include "base/desimal.h"
#include "base/tanggal.h"

#include <assert.h>
#include <stdio.h>

static int fail_kolom(const struct kolom *c, const struct bidang *b, const char *isi, struct err *e)
{
    return err_set(e, ERR_SYSTEM, "%s: %s.%s berisi \"%.60s\" yang tidak dikenal", c->s->nama,
                   c->tabel->skema->nama, b->nama, isi);
}

static int get_pilihan(struct kolom *c, const struct bidang *b, int *out, struct err *e)
{
    const char *teks = hasil_teks(c->h, c->k++);

    *out = pilihan_nilai(b->pilihan, teks);
    return teks && *out == 0 ? fail_kolom(c, b, teks, e) : 0;
}

static int get_tanggal(struct kolom *c, const struct bidang *b, struct tanggal *out, struct err *e)
{
    const char *teks = hasil_teks(c->h, c->k++);

    if (teks && tanggal_parse_iso(out, str_of(teks), NULL) < 0)
        return fail_kolom(c, b, teks, e);
    return 0;
}

static int64_t get_i64(struct kolom *c, bool *ada)
{
    int k = c->k++;

    *ada = !hasil_null(c->h, k);
    return *ada ? hasil_i64(c->h, k) : 0;
}

static void get_angka(struct kolom *c, struct angka *out)
{
    bool ada, skala_ada;
    int64_t koef = get_i64(c, &ada), skala = get_i64(c, &skala_ada);

    if (ada && skala_ada)
        *out = ANGKA(koef, (uint8_t)skala);
}

/* The next column, or two, into member f. */
static int get_field(struct kolom *c, const struct bidang *b, void *f, struct err *e)
{
    struct cacah *cacah = f;
    struct uang *uang = f;
    bool ada;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        *(const char **)f = arena_strdup(c->a, hasil_teks(c->h, c->k++));
        return 0;
    case BIDANG_CACAH:
        cacah->nilai = get_i64(c, &cacah->ada);
        return 0;
    case BIDANG_ANGKA:
        get_angka(c, f);
        return 0;
    case BIDANG_RUPIAH:
        uang->nilai.sen = get_i64(c, &uang->ada);
        return 0;
    case BIDANG_YA:
        *(bool *)f = get_i64(c, &ada) != 0;
        return 0;
    case BIDANG_PILIHAN:
        return get_pilihan(c, b, f, e);
    default:
        return get_tanggal(c, b, f, e);
    }
}

int kolom_get(struct kolom *c, void *isi, struct err *e)
{
    for (size_t i = 0; i < c->tabel->skema->n; i++) {
        const struct bidang *b = &c->tabel->skema->bidang[i];
        int rc;

        if (b->jenis >= BIDANG_TEKS_DAFTAR)
            continue;
        rc = get_field(c, b, (char *)isi + b->offset, e);
        if (rc < 0)
            return rc;
    }
    return 0;
}

void parameter_put(struct parameter *p, struct nilai v)
{
    assert(p->n < PARAM_MAX);
    p->v[p->n++] = v;
}

void parameter_i64(struct parameter *p, bool ada, int64_t i)
{
    parameter_put(p, ada ? nilai_i64(i) : nilai_teks(NULL));
}

static void put_tanggal(struct parameter *p, struct tanggal t)
{
    char *iso = p->iso[p->n_iso];

    if (!tanggal_ada(t)) {
        parameter_put(p, nilai_teks(NULL));
        return;
    }
    assert(p->n_iso < TANGGAL_MAX);
    p->n_iso++;
    snprintf(iso, ISO_MAX, "%04d-%02d-%02d", t.tahun, t.bulan, t.hari);
    parameter_put(p, nilai_teks(iso));
}

static void put_field(struct parameter *p, const struct bidang *b, const void *isi)
{
    const char *f = (const char *)isi + b->offset;
    const struct cacah *c;
    const struct angka *d;
    const struct uang *u;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        parameter_put(p, nilai_teks(*(const char *const *)f));
        break;
    case BIDANG_CACAH:
        c = (const struct cacah *)f;
        parameter_i64(p, c->ada, c->nilai);
        break;
    case BIDANG_ANGKA:
        d = (const struct angka *)f;
        parameter_i64(p, d->ada, d->nilai.koef);
        parameter_i64(p, d->ada, d->nilai.skala);
        break;
    case BIDANG_RUPIAH:
        u = (const struct uang *)f;
        parameter_i64(p, u->ada, u->nilai.sen);
        break;
    case BIDANG_YA:
        parameter_i64(p, true, *(const bool *)f);
        break;
    case BIDANG_PILIHAN:
        parameter_put(p, nilai_teks(pilihan_nama(b->pilihan, *(const int *)f)));
        break;
    case BIDANG_TANGGAL:
        put_tanggal(p, *(const struct tanggal *)f);
        break;
    default:
        break; /* rows of their own */
    }
}

void parameter_fields(struct parameter *p, const struct skema *s, const void *isi)
{
    for (size_t i = 0; i < s->n; i++)
        put_field(p, &s->bidang[i], isi);
}

void parameter_id(struct parameter *p, int64_t id)
{
    parameter_i64(p, id != 0, id);
}
