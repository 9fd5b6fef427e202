/* SPDX-License-Identifier: MIT
 *
 * rekam_json: a row and all below it as the text that the audit trail keeps:
 * {"induk": "paket", "induk_id": 5, "baris": [{"tabel", "id", "versi", "urutan", "dalam", "isi"}]},
 * values as people type them, so that the same reader brings them back.
 */
#include "app/rekam_dalam.h"

#include "base/str.h"
#include "report/json_tulis.h"

#include <jansson.h>
#include <string.h>

enum { POHON_MAX = 256 << 20, DALAM_MAX = 8 };

static int read_children(struct rekam_jalan *j, const struct baris_isi *induk, int dalam,
                         struct rekam_pohon *out, struct err *e);

static int read_child(struct rekam_jalan *j, const struct baris_anak *x, int dalam,
                      struct rekam_pohon *out, struct err *e)
{
    struct baris_saudara *v;
    size_t n;
    int rc = store_baris_saudara(j->s, x, j->a, &v, &n, e);

    for (size_t i = 0; rc == 0 && i < n; i++) {
        struct baris_isi b;

        rc = rekam_baris(j, x->skema, v[i].id, &b, e);
        if (rc < 0)
            return rc;
        *(struct rekam_potong *)arena_push(j->a, (void **)&out->v, &out->n, &out->cap,
                                           sizeof(*out->v)) = (struct rekam_potong){b, dalam};
        rc = read_children(j, &b, dalam + 1, out, e);
    }
    return rc;
}

static int read_children(struct rekam_jalan *j, const struct baris_isi *induk, int dalam,
                         struct rekam_pohon *out, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < induk->skema->n; i++) {
        const struct skema *s = induk->skema->bidang[i].skema;

        if (s && !baris_is_akar(s))
            rc = read_child(j, &(struct baris_anak){s, induk->skema, induk->id}, dalam, out, e);
    }
    return rc;
}

int rekam_pohon_baca(struct rekam_jalan *j, const struct baris_isi *b, struct rekam_pohon *out,
                     struct err *e)
{
    *(struct rekam_potong *)arena_push(j->a, (void **)&out->v, &out->n, &out->cap,
                                       sizeof(*out->v)) = (struct rekam_potong){.b = *b};
    return read_children(j, b, 1, out, e);
}

static void write_row(struct rekam_jalan *j, struct json_tulis *t, const struct rekam_potong *p)
{
    const struct skema *s = p->b.skema;

    json_tulis_buka(t, NULL, '{');
    json_tulis_teks(t, "tabel", s->nama);
    json_tulis_bulat(t, "id", p->b.id);
    json_tulis_bulat(t, "versi", p->b.versi);
    json_tulis_bulat(t, "urutan", p->b.urutan);
    json_tulis_bulat(t, "dalam", p->dalam);
    json_tulis_buka(t, "isi", '{');
    for (size_t i = 0; i < s->n; i++) {
        const char *teks = rekam_nilai_teks(j->a, &s->bidang[i], p->b.isi);

        if (teks)
            json_tulis_teks(t, s->bidang[i].nama, teks);
    }
    json_tulis_tutup(t, '}');
    json_tulis_tutup(t, '}');
}

const char *rekam_pohon_tulis(struct rekam_jalan *j, const struct rekam_pohon *p)
{
    const char *teks;
    struct buf b;

    buf_init(&b, POHON_MAX);
    struct json_tulis t = {.a = j->a, .b = &b};
    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "induk", p->v[0].b.induk->nama);
    json_tulis_bulat(&t, "induk_id", p->v[0].b.induk_id);
    json_tulis_buka(&t, "baris", '[');
    for (size_t i = 0; i < p->n; i++)
        write_row(j, &t, &p->v[i]);
    json_tulis_tutup(&t, ']');
    json_tulis_tutup(&t, '}');
    teks = buf_dup(j->a, &b);
    buf_release(&b);
    return teks;
}

static int64_t whole(json_t *o, const char *nama)
{
    return json_integer_value(json_object_get(o, nama));
}

/* One row; false when a table or field is not known any more. */
static bool parse_row(struct rekam_jalan *j, json_t *o, struct rekam_potong *p)
{
    const struct skema *s = rekam_skema(json_string_value(json_object_get(o, "tabel")));
    const char *nama, *pesan;
    json_t *isi = json_object_get(o, "isi"), *nilai;

    if (!s || !json_is_object(isi))
        return false;
    *p = (struct rekam_potong){.b = {.skema = s,
                                     .id = whole(o, "id"),
                                     .versi = whole(o, "versi"),
                                     .urutan = whole(o, "urutan"),
                                     .isi = arena_alloc(j->a, s->ukuran)},
                               .dalam = (int)whole(o, "dalam")};
    json_object_foreach(isi, nama, nilai)
    {
        const struct bidang *b = rekam_bidang(s, nama);

        if (!b || !rekam_nilai_baca(j->a, b, json_string_value(nilai), p->b.isi, &pesan))
            return false;
    }
    return p->b.id > 0 && p->dalam >= 0 && p->dalam < DALAM_MAX;
}

int rekam_pohon_urai(struct rekam_jalan *j, const char *teks, struct rekam_pohon *out,
                     struct err *e)
{
    json_t *akar = json_loads(text_or(teks, ""), JSON_REJECT_DUPLICATES, NULL);
    json_t *baris = json_object_get(akar, "baris"), *o;
    bool ok = json_array_size(baris) > 0;
    size_t i;

    json_array_foreach(baris, i, o)
    {
        struct rekam_potong *p =
            arena_push(j->a, (void **)&out->v, &out->n, &out->cap, sizeof(*out->v));

        ok = ok && parse_row(j, o, p) && (i == 0) == (p->dalam == 0);
    }
    if (ok) {
        out->v[0].b.induk = rekam_skema(json_string_value(json_object_get(akar, "induk")));
        out->v[0].b.induk_id = whole(akar, "induk_id");
        ok = out->v[0].b.induk != NULL;
    }
    json_decref(akar);
    return ok ? 0 : err_set(e, ERR_SYSTEM, "catatan jejak audit itu tidak dapat dibaca lagi");
}
