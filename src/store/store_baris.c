/* SPDX-License-Identifier: MIT
 *
 * store_baris: one row at a time, by the statements that store_peta.h knows of its table.
 */
#include "store/store_baris.h"

#include "core/paket.h"
#include "core/paket_skema.h"
#include "store/store_kolom.h"
#include "store/store_skema.h"

#include <assert.h>
#include <string.h>

bool baris_is_akar(const struct skema *s)
{
    return s == &SKEMA_PEMDA || s == &SKEMA_UNIT || s == &SKEMA_PAKET || s == &SKEMA_RENSTRA;
}

static const struct tabel *table_of(struct store *s, const struct skema *skema)
{
    const struct peta *p = store_peta(s);

    for (size_t i = 0; i < p->n; i++)
        if (p->tabel[i].skema == skema)
            return &p->tabel[i];
    assert(!"skema of the package");
    return NULL;
}

bool baris_is_daftar(struct store *s, const struct skema *skema)
{
    return table_of(s, skema)->daftar;
}

/* The statement that lists rows of t on a row of `induk`. */
static int siblings_of(struct store *s, const struct tabel *t, const struct skema *induk)
{
    const struct tabel *it = table_of(s, induk);

    if (it->sendiri >= 0)
        return t->siblings_akar[it->sendiri];
    for (size_t i = 0; i < t->n_induk; i++)
        if (t->induk[i] == it)
            return t->siblings[i];
    return TANPA_KUERI;
}

bool baris_is_anak(struct store *s, const struct skema *anak, const struct skema *induk)
{
    return siblings_of(s, table_of(s, anak), induk) != TANPA_KUERI;
}

static int64_t id_or_0(const struct hasil *h, int k)
{
    return hasil_null(h, k) ? 0 : hasil_i64(h, k);
}

/* Columns before the fields, in the order of peta_kolom_insert(); the next column. */
static int get_head(const struct hasil *h, const struct tabel *t, struct baris_isi *b)
{
    int k = 2;

    b->id = hasil_i64(h, 0);
    b->versi = hasil_i64(h, 1);
    if (t->sendiri == AKAR_PEMDA)
        b->pemda_id = b->id;
    else
        b->pemda_id = hasil_i64(h, k++);
    if (t->sendiri == AKAR_UNIT)
        b->unit_id = b->id;
    else if (t->sendiri != AKAR_PEMDA)
        b->unit_id = hasil_i64(h, k++);
    if (t->sendiri == AKAR_PAKET)
        b->paket_id = b->id;
    else if (t->akar & 1U << AKAR_PAKET)
        b->paket_id = id_or_0(h, k++);
    if (t->sendiri == AKAR_RENSTRA)
        b->renstra_id = b->id;
    else if (t->akar & 1U << AKAR_RENSTRA || t->sendiri == AKAR_PAKET)
        b->renstra_id = id_or_0(h, k++);
    if (t->sendiri < 0) {
        b->induk = b->paket_id ? &SKEMA_PAKET : &SKEMA_RENSTRA;
        b->induk_id = b->paket_id ? b->paket_id : b->renstra_id;
    }
    for (size_t i = 0; i < t->n_induk; i++, k++)
        if (!hasil_null(h, k)) {
            b->induk = t->induk[i]->skema;
            b->induk_id = hasil_i64(h, k);
        }
    b->urutan = t->daftar ? hasil_i64(h, k++) : -1;
    return k;
}

static bool has_texts(const struct skema *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->bidang[i].jenis == BIDANG_TEKS_DAFTAR)
            return true;
    return false;
}

static const struct bidang *field_named(const struct skema *s, const char *nama)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->bidang[i].nama, nama) == 0)
            return &s->bidang[i];
    return NULL;
}

static int get_texts(struct store *s, struct arena *a, struct baris_isi *b, struct err *e)
{
    struct nilai v[2] = {nilai_teks(b->skema->nama), nilai_i64(b->id)};
    const struct bidang *kini = NULL;
    const char **teks = NULL;
    size_t n = 0, cap = 0;
    struct hasil h;
    int rc;

    if (!has_texts(b->skema))
        return 0;
    rc = store_query(s, Q_BUTIR_LIST_BY_OWNER, v, 2, &h, e);
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        const struct bidang *f = field_named(b->skema, hasil_teks(&h, 0));

        if (f != kini) {
            teks = NULL;
            n = cap = 0;
            kini = f;
        }
        *(const char **)arena_push(a, (void **)&teks, &n, &cap, sizeof(*teks)) =
            arena_strdup(a, hasil_teks(&h, 1));
        if (f)
            daftar_put((char *)b->isi + f->offset, (struct daftar_umum){(void *)teks, n});
    }
    hasil_finish(&h);
    return rc;
}

int store_baris_get(struct store *s, const struct skema *skema, int64_t id, struct arena *a,
                    struct baris_isi *out, struct err *e)
{
    const struct tabel *t = table_of(s, skema);
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, (enum kueri)t->row, &v, 1, &h, e);

    *out = (struct baris_isi){.skema = skema};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        struct kolom k = {s, a, &h, t, get_head(&h, t, out)};
        int baca;

        out->isi = arena_alloc(a, skema->ukuran);
        baca = kolom_get(&k, out->isi, e);
        rc = baca < 0 ? baca : rc;
    }
    hasil_finish(&h);
    if (rc > 0) {
        int baca = get_texts(s, a, out, e);

        return baca < 0 ? baca : 1;
    }
    return rc;
}

int store_baris_update(struct store *s, struct baris_isi *b, struct err *e)
{
    const struct tabel *t = table_of(s, b->skema);
    struct parameter p;
    int rc;

    p.n = p.n_iso = 0;
    parameter_id(&p, b->id);
    if (t->sendiri == AKAR_PAKET)
        parameter_id(&p, b->renstra_id);
    parameter_fields(&p, b->skema, b->isi);
    rc = store_exec(s, (enum kueri)t->update, p.v, p.n, e);
    b->versi++;
    return rc;
}

int store_baris_teks(struct store *s, const struct baris_isi *b, const struct bidang *bidang,
                     struct err *e)
{
    struct nilai v[3] = {nilai_teks(b->skema->nama), nilai_i64(b->id), nilai_teks(bidang->nama)};
    struct daftar_umum d = daftar_get((const char *)b->isi + bidang->offset);
    const char *const *teks = d.v;
    bool lepas = b->skema == &SKEMA_UNIT; /* texts of a unit belong to no slice */
    int rc = store_exec(s, Q_BUTIR_DELETE_BY_LIST, v, 3, e);

    for (size_t i = 0; rc == 0 && i < d.n; i++) {
        struct parameter p;

        p.n = 0;
        parameter_id(&p, b->pemda_id);
        parameter_id(&p, b->unit_id);
        parameter_id(&p, lepas ? 0 : b->paket_id);
        parameter_id(&p, lepas || b->paket_id ? 0 : b->renstra_id);
        parameter_put(&p, v[0]);
        parameter_put(&p, v[1]);
        parameter_put(&p, v[2]);
        parameter_put(&p, nilai_i64((int64_t)i));
        parameter_put(&p, nilai_teks(teks[i] ? teks[i] : ""));
        rc = store_exec(s, Q_BUTIR_INSERT, p.v, p.n, e);
    }
    return rc;
}

static int insert_texts(struct store *s, const struct baris_isi *b, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < b->skema->n; i++) {
        const struct bidang *f = &b->skema->bidang[i];

        if (f->jenis == BIDANG_TEKS_DAFTAR && daftar_get((const char *)b->isi + f->offset).n > 0)
            rc = store_baris_teks(s, b, f, e);
    }
    return rc;
}

int store_baris_insert(struct store *s, struct baris_isi *b, struct err *e)
{
    const struct tabel *t = table_of(s, b->skema);
    const int64_t lama = b->id, versi = b->versi;
    struct parameter p;
    int rc;

    p.n = p.n_iso = 0;
    if (t->sendiri != AKAR_PEMDA)
        parameter_id(&p, b->pemda_id);
    if (t->sendiri != AKAR_PEMDA && t->sendiri != AKAR_UNIT)
        parameter_id(&p, b->unit_id);
    if (t->akar & 1U << AKAR_PAKET)
        parameter_id(&p, b->paket_id);
    if (t->akar & 1U << AKAR_RENSTRA || t->sendiri == AKAR_PAKET)
        parameter_id(&p, b->renstra_id);
    for (size_t i = 0; i < t->n_induk; i++)
        parameter_id(&p, b->induk == t->induk[i]->skema ? b->induk_id : 0);
    if (t->daftar)
        parameter_put(&p, nilai_i64(b->urutan));
    parameter_fields(&p, b->skema, b->isi);
    rc = store_query_i64(s, (enum kueri)t->insert, p.v, p.n, &b->id, e);
    if (rc < 0)
        return rc;
    b->versi = 1;
    if (lama != 0) {
        struct nilai v[3] = {nilai_i64(b->id), nilai_i64(lama), nilai_i64(versi)};

        assert(t->sendiri < 0);
        if ((rc = store_exec(s, (enum kueri)t->id_set, v, 3, e)) < 0)
            return rc;
        b->id = lama;
        b->versi = versi;
    }
    return insert_texts(s, b, e);
}

int store_baris_delete(struct store *s, const struct baris_isi *b, struct err *e)
{
    const struct tabel *t = table_of(s, b->skema);
    struct nilai v[2] = {nilai_teks(b->skema->nama), nilai_i64(b->id)};
    int rc = 0;

    assert(t->sendiri < 0);
    if (has_texts(b->skema))
        rc = store_exec(s, Q_BUTIR_DELETE_BY_OWNER, v, 2, e);
    return rc < 0 ? rc : store_exec(s, (enum kueri)t->hapus_baris, &v[1], 1, e);
}

int store_baris_pindah(struct store *s, const struct skema *skema, int64_t id, int64_t urutan,
                       struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(urutan)};

    return store_exec(s, (enum kueri)table_of(s, skema)->place_set, v, 2, e);
}

int store_baris_saudara(struct store *s, const struct baris_anak *x, struct arena *a,
                        struct baris_saudara **v, size_t *n, struct err *e)
{
    const struct tabel *t = table_of(s, x->skema);
    int q = siblings_of(s, t, x->induk);
    struct nilai id = nilai_i64(x->induk_id);
    const struct bidang *kunci = x->skema->kunci ? field_named(x->skema, x->skema->kunci) : NULL;
    size_t cap = 0;
    struct hasil h;
    int rc;

    assert(q != TANPA_KUERI);
    *v = NULL;
    *n = 0;
    rc = store_query(s, (enum kueri)q, &id, 1, &h, e);
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct baris_saudara *b = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *b = (struct baris_saudara){.id = hasil_i64(&h, 0), .urutan = hasil_i64(&h, 1)};
        if (!kunci || hasil_null(&h, 2))
            continue;
        b->kunci = kunci->jenis == BIDANG_CACAH
                       ? arena_printf(a, "%lld", (long long)hasil_i64(&h, 2))
                       : arena_strdup(a, hasil_teks(&h, 2));
    }
    hasil_finish(&h);
    return rc;
}

int store_revisi_naik(struct store *s, const struct skema *akar, int64_t id, struct err *e)
{
    struct nilai v = nilai_i64(id);

    assert(baris_is_akar(akar));
    return store_exec(s,
                      akar == &SKEMA_PAKET     ? Q_REVISI_PAKET
                      : akar == &SKEMA_RENSTRA ? Q_REVISI_RENSTRA
                      : akar == &SKEMA_UNIT    ? Q_REVISI_UNIT
                                               : Q_REVISI_PEMDA,
                      &v, 1, e);
}
