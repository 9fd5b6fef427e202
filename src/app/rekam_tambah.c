/* SPDX-License-Identifier: MIT
 *
 * rekam_tambah: new rows: where they hang (objects on the way are made), their key, their place.
 */
#include "app/rekam_dalam.h"

#include "base/str.h"
#include "core/paket.h"
#include "core/paket_skema.h"
#include "store/store_rujukan.h"

#include <assert.h>
#include <string.h>

enum { NOMOR_MAX = 1000000 };

/* Whose the rows on that parent are, and where they hang. */
static struct baris_isi empty_row(struct rekam_jalan *j, const struct skema *s,
                                  const struct baris_isi *induk)
{
    return (struct baris_isi){
        .skema = s,
        .pemda_id = induk->pemda_id,
        .unit_id = induk->unit_id,
        .paket_id = induk->paket_id,
        .renstra_id = induk->skema == &SKEMA_PAKET || induk->paket_id ? 0 : induk->renstra_id,
        .induk = induk->skema,
        .induk_id = induk->id,
        .urutan = -1,
        .isi = arena_alloc(j->a, s->ukuran),
    };
}

/* The akar itself as a parent. */
static int akar_row(struct rekam_jalan *j, const struct skema *s, int64_t id, struct baris_isi *out,
                    struct err *e)
{
    if (s == &SKEMA_PAKET && id == 0)
        id = j->l.paket_id;
    if (s == &SKEMA_RENSTRA && id == 0)
        id = j->l.renstra_id;
    if (s == &SKEMA_RENSTRA && id == 0)
        return err_set(e, ERR_CONFLICT, "tahun ini belum memakai Renstra; mulai Renstra dahulu");
    if (s == &SKEMA_PAKET && id == j->l.paket_id) { /* its fields are not needed */
        *out = (struct baris_isi){.skema = s,
                                  .id = id,
                                  .pemda_id = j->l.pemda_id,
                                  .unit_id = j->l.unit_id,
                                  .paket_id = id,
                                  .urutan = -1};
        return 0;
    }
    return rekam_baris(j, s, id, out, e);
}

/* Adds the row that is complete in b, at the end of its list. */
static int insert(struct rekam_jalan *j, struct baris_isi *b, struct err *e)
{
    struct baris_anak x = {b->skema, b->induk, b->induk_id};
    const struct bidang *kunci = rekam_bidang(b->skema, b->skema->kunci);
    struct rekam_pohon p = {0};
    struct rekam_keluarga *k;
    struct baris_saudara *baru;
    int rc = rekam_keluarga_get(j, &x, &k, e);

    if (rc < 0)
        return rc;
    if (baris_is_daftar(j->s, b->skema))
        b->urutan = k->n > 0 ? k->v[k->n - 1].urutan + 1 : 0;
    if ((rc = store_baris_insert(j->s, b, e)) < 0)
        return rc;
    if (k->cap == 0) { /* the list came without room to grow */
        struct baris_saudara *lama = k->v;
        size_t n = k->n;

        k->v = NULL;
        k->n = 0;
        for (size_t i = 0; i < n; i++)
            *(struct baris_saudara *)arena_push(j->a, (void **)&k->v, &k->n, &k->cap,
                                                sizeof(*lama)) = lama[i];
    }
    baru = arena_push(j->a, (void **)&k->v, &k->n, &k->cap, sizeof(*baru));
    *baru = (struct baris_saudara){b->id, b->urutan,
                                   kunci ? rekam_nilai_teks(j->a, kunci, b->isi) : NULL};
    rekam_diubah_put(j, b->skema, b->id, 0);
    rekam_sentuh(j, b);
    *(struct rekam_potong *)arena_push(j->a, (void **)&p.v, &p.n, &p.cap, sizeof(*p.v)) =
        (struct rekam_potong){.b = *b};
    return rekam_catat(j, b, (struct audit){.aksi = "tambah", .baru = rekam_pohon_tulis(j, &p)}, e);
}

/* The one object of table s on `induk`, made when it is not there. */
static int object_get(struct rekam_jalan *j, const struct skema *s, const struct baris_isi *induk,
                      struct baris_isi *out, struct err *e)
{
    struct baris_anak x = {s, induk->skema, induk->id};
    struct rekam_sasaran sasaran = {.op = REKAM_TAMBAH,
                                    .skema = s,
                                    .paket_id = induk->paket_id,
                                    .renstra_id = induk->renstra_id};
    struct rekam_keluarga *k;
    int rc = rekam_keluarga_get(j, &x, &k, e);

    if (rc < 0)
        return rc;
    if (k->n > 0)
        return rekam_baris(j, s, k->v[0].id, out, e);
    *out = empty_row(j, s, induk);
    sasaran.isi = out->isi;
    if ((rc = rekam_boleh(j, &sasaran, baris_is_akar(induk->skema) ? NULL : induk, e)) < 0)
        return rc;
    return insert(j, out, e);
}

/* paket or renstra, whichever has that table as a direct member. */
static const struct skema *akar_of(struct rekam_jalan *j, const struct skema *s)
{
    if (baris_is_anak(j->s, s, &SKEMA_PAKET))
        return &SKEMA_PAKET;
    return baris_is_anak(j->s, s, &SKEMA_RENSTRA) ? &SKEMA_RENSTRA : NULL;
}

/* The member object between `induk` and table s; NULL: there is none. */
static const struct skema *between(struct rekam_jalan *j, const struct skema *induk,
                                   const struct skema *s)
{
    for (size_t i = 0; i < induk->n; i++) {
        const struct bidang *b = &induk->bidang[i];

        if (b->jenis == BIDANG_OBJEK && !baris_is_akar(b->skema) &&
            baris_is_anak(j->s, s, b->skema))
            return b->skema;
    }
    return NULL;
}

/* The parent that an operation names. 1: found; 0: a problem was added. */
static int parent_named(struct rekam_jalan *j, const struct rekam_olah *o, struct baris_isi *out,
                        struct err *e)
{
    const struct skema *s = rekam_skema(o->r->induk), *akar;
    int64_t id = o->r->induk_id;
    struct baris_isi atas;
    int rc;

    if (!s || id < -(int64_t)o->nomor) {
        rekam_salah(j, o, NULL, "induk baris baru tidak dikenal");
        return 0;
    }
    if (id < 0) /* made by an operation before this one */
        id = j->hasil[-id - 1].id;
    if (baris_is_akar(s)) {
        rc = akar_row(j, s, id, out, e);
        return rc < 0 ? rc : 1;
    }
    if (id != 0) {
        rc = rekam_baris(j, s, id, out, e);
        return rc < 0 ? rc : 1;
    }
    akar = akar_of(j, s);
    if (!akar || baris_is_daftar(j->s, s)) {
        rekam_salah(j, o, NULL, "induk baris baru tidak disebutkan");
        return 0;
    }
    if ((rc = akar_row(j, akar, 0, &atas, e)) < 0 || (rc = object_get(j, s, &atas, out, e)) < 0)
        return rc;
    return 1;
}

/* The row that the new one hangs on. 1: found; 0: a problem was added. */
static int parent_of(struct rekam_jalan *j, const struct rekam_olah *o, struct baris_isi *out,
                     struct err *e)
{
    const struct skema *antara;
    struct baris_isi atas;
    int rc = parent_named(j, o, &atas, e);

    *out = atas;
    if (rc <= 0 || baris_is_anak(j->s, o->skema, atas.skema))
        return rc;
    antara = between(j, atas.skema, o->skema);
    if (!antara) {
        rekam_salah(j, o, NULL,
                    arena_printf(j->a, "%s tidak punya %s", atas.skema->nama, o->skema->nama));
        return 0;
    }
    rc = object_get(j, antara, &atas, out, e);
    return rc < 0 ? rc : 1;
}

/* Number behind the last letter of a key, -1 when it does not end with one. */
static int64_t number_of(const char *kunci, size_t *awalan)
{
    size_t n = strlen(kunci), k = n;
    int64_t v = 0;

    while (k > 0 && kunci[k - 1] >= '0' && kunci[k - 1] <= '9' && n - k < 6)
        k--;
    *awalan = k;
    for (size_t i = k; i < n; i++)
        v = 10 * v + (kunci[i] - '0');
    return k < n ? v : -1;
}

/* Next free key after the pattern of the last sibling, or of the table. */
static const char *key_next(struct rekam_jalan *j, const struct rekam_keluarga *k,
                            const char *awalan)
{
    size_t n = strlen(awalan), m;
    int64_t maks = 0;

    for (size_t i = k->n; i > 0; i--)
        if (k->v[i - 1].kunci && number_of(k->v[i - 1].kunci, &m) >= 0) {
            awalan = k->v[i - 1].kunci;
            n = m;
            break;
        }
    for (size_t i = 0; i < k->n; i++) {
        int64_t v = k->v[i].kunci ? number_of(k->v[i].kunci, &m) : -1;

        if (v > maks && m == n && strncmp(k->v[i].kunci, awalan, n) == 0)
            maks = v;
    }
    return arena_printf(j->a, "%.*s%lld", (int)n, awalan, (long long)maks + 1);
}

/* A pos below another continues its key: "1.2" -> "1.2.3". */
static const char *pos_prefix(struct rekam_jalan *j, const struct baris_isi *b)
{
    const struct pos_anggaran *pos = b->isi;

    return pos->induk ? arena_printf(j->a, "%s.", pos->induk) : "";
}

static const char *pos_next(struct rekam_jalan *j, const struct rekam_keluarga *k,
                            const char *awalan)
{
    size_t n = strlen(awalan), m;
    int64_t maks = 0;

    for (size_t i = 0; i < k->n; i++) {
        int64_t v = k->v[i].kunci ? number_of(k->v[i].kunci, &m) : -1;

        if (v > maks && m == n && strncmp(k->v[i].kunci, awalan, n) == 0)
            maks = v;
    }
    return arena_printf(j->a, "%s%lld", awalan, (long long)maks + 1);
}

/* Fills in the key when it may be made up and was left empty. */
static int key_make(struct rekam_jalan *j, struct baris_isi *b, struct err *e)
{
    const struct bidang *f = rekam_bidang(b->skema, b->skema->kunci);
    const char *awalan = rekam_aturan_of(b->skema)->awalan, *kunci, *pesan;
    const int64_t id[2] = {j->l.paket_id, j->l.renstra_id};
    struct baris_anak x = {b->skema, b->induk, b->induk_id};
    struct rekam_keluarga *k;
    int rc;

    if (!f || !awalan || rekam_nilai_teks(j->a, f, b->isi))
        return 0;
    if ((rc = rekam_keluarga_get(j, &x, &k, e)) < 0)
        return rc;
    kunci =
        b->skema == &SKEMA_POS_ANGGARAN ? pos_next(j, k, pos_prefix(j, b)) : key_next(j, k, awalan);
    for (int i = 0; b->skema == &SKEMA_INDIKATOR && i < NOMOR_MAX; i++) {
        size_t m;
        int64_t v = number_of(kunci, &m);

        rc = store_indikator_ada(j->s, kunci, id, e);
        if (rc <= 0)
            break;
        kunci = arena_printf(j->a, "%.*s%lld", (int)m, kunci, (long long)v + 1);
    }
    if (rc >= 0 && !rekam_nilai_baca(j->a, f, kunci, b->isi, &pesan))
        return 0; /* too long: rejected as missing */
    return rc < 0 ? rc : 0;
}

static const struct bidang *member_of(const struct skema *induk, const struct skema *anak)
{
    for (size_t i = 0; i < induk->n; i++)
        if (induk->bidang[i].skema == anak)
            return &induk->bidang[i];
    return NULL;
}

/* Required fields, room in the list, a free key; problems. */
static int check_new(struct rekam_jalan *j, const struct rekam_olah *o, struct baris_isi *b,
                     struct err *e)
{
    const struct bidang *anggota = member_of(b->induk, b->skema);
    struct baris_anak x = {b->skema, b->induk, b->induk_id};
    struct rekam_keluarga *k;
    int rc;

    if ((rc = key_make(j, b, e)) < 0 || (rc = rekam_keluarga_get(j, &x, &k, e)) < 0)
        return rc;
    assert(anggota);
    if (anggota->jenis == BIDANG_DAFTAR && k->n >= anggota->maks)
        rekam_salah(j, o, NULL, arena_printf(j->a, "paling banyak %zu baris", anggota->maks));
    for (size_t i = 0; i < o->skema->n; i++) {
        const struct bidang *f = &o->skema->bidang[i];

        if (f->wajib && f->jenis < BIDANG_OBJEK && !rekam_nilai_teks(j->a, f, b->isi))
            rekam_salah(j, o, f->nama, "wajib diisi");
        else if (o->skema == &SKEMA_PERJANJIAN_KINERJA && o->ada[i] && !j->alur &&
                 strcmp(f->nama, "status") == 0 &&
                 *(const int *)(const void *)((const char *)b->isi + f->offset) > PK_DRAF)
            rekam_salah(j, o, f->nama, rekam_tetap(o->skema, f));
    }
    return rekam_kunci_periksa(j, o, b, e);
}

/* An object that is there already: its fields are set instead. */
static int set_existing(struct rekam_jalan *j, const struct rekam_olah *o, int64_t id,
                        struct err *e)
{
    struct baris_isi b;
    int rc = rekam_baris(j, o->skema, id, &b, e);

    return rc < 0 ? rc : rekam_ubah_baris(j, o, &b, 0, e);
}

static int add_below(struct rekam_jalan *j, const struct rekam_olah *o,
                     const struct baris_isi *induk, struct err *e)
{
    struct baris_isi b = empty_row(j, o->skema, induk);
    struct baris_anak x = {b.skema, b.induk, b.induk_id};
    struct rekam_sasaran sasaran = {.op = REKAM_TAMBAH,
                                    .skema = o->skema,
                                    .isi = b.isi,
                                    .ada = o->ada,
                                    .paket_id = b.paket_id,
                                    .renstra_id = b.renstra_id};
    size_t n = j->m->n + j->m->terlewat, dari;
    struct rekam_keluarga *k;
    int rc = rekam_keluarga_get(j, &x, &k, e);

    if (rc == 0 && k->n > 0 && !baris_is_daftar(j->s, o->skema))
        return set_existing(j, o, k->v[0].id, e);
    for (size_t i = 0; i < o->skema->n; i++)
        if (o->ada[i])
            rekam_nilai_salin(&o->skema->bidang[i], b.isi, o->isi);
    if (rc == 0)
        rc = rekam_boleh(j, &sasaran, baris_is_akar(induk->skema) ? NULL : induk, e);
    if (rc == 0)
        rc = check_new(j, o, &b, e);
    if (rc < 0 || j->m->n + j->m->terlewat > n)
        return rc;
    rc = insert(j, &b, e);
    if (rc == 0 && o->r->urutan >= 0 && b.urutan >= 0)
        rc = rekam_pindah_baris(j, &b, (size_t)o->r->urutan, &dari, e);
    j->hasil[o->nomor] = rekam_hasil(&b);
    return rc;
}

int rekam_tambah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    struct baris_isi induk;
    int rc;

    if (baris_is_akar(o->skema))
        return err_set(e, ERR_DENIED, "baris %s tidak dibuat lewat isian", o->skema->nama);
    rc = parent_of(j, o, &induk, e);
    return rc <= 0 ? rc : add_below(j, o, &induk, e);
}

/* Nothing but the key stands in the row. */
static bool is_empty(struct rekam_jalan *j, const struct baris_isi *b)
{
    for (size_t i = 0; i < b->skema->n; i++) {
        const struct bidang *f = &b->skema->bidang[i];

        if (f->jenis >= BIDANG_OBJEK || !text_eq(f->nama, b->skema->kunci))
            if (rekam_nilai_teks(j->a, f, b->isi))
                return false;
    }
    return true;
}

/* What the row would be with the typed values is nothing: it is to be removed. */
static bool gets_empty(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b)
{
    struct baris_isi x = *b;

    x.isi = arena_alloc(j->a, b->skema->ukuran);
    memcpy(x.isi, b->isi, b->skema->ukuran);
    for (size_t i = 0; i < o->skema->n; i++)
        if (o->ada[i])
            rekam_nilai_salin(&o->skema->bidang[i], x.isi, o->isi);
    return is_empty(j, &x);
}

/* Cleared here, changed elsewhere. */
static int cell_stale(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b)
{
    for (size_t i = 0; i < o->skema->n; i++) {
        const struct bidang *f = &o->skema->bidang[i];
        struct rekam_konflik *k;

        if (!o->ada[i] || text_eq(f->nama, o->skema->kunci))
            continue;
        k = rekam_konflik_add(j, o, b, f);
        k->tersimpan = text_or(rekam_nilai_teks(j->a, f, b->isi), "");
        k->diketik = "";
    }
    return 0;
}

static int cell_there(struct rekam_jalan *j, const struct rekam_olah *o, int64_t id, struct err *e)
{
    struct rekam_diubah *kita = rekam_diubah_get(j, o->skema, id);
    struct baris_isi b;
    int rc = rekam_baris(j, o->skema, id, &b, e);

    if (rc < 0)
        return rc;
    if (gets_empty(j, o, &b)) {
        struct rekam_sasaran x = {.op = REKAM_HAPUS,
                                  .skema = b.skema,
                                  .baris = &b,
                                  .paket_id = b.paket_id,
                                  .renstra_id = b.renstra_id};

        if ((rc = rekam_boleh(j, &x, NULL, e)) < 0)
            return rc;
        if (b.versi != o->r->versi && !kita)
            return cell_stale(j, o, &b);
        j->hasil[o->nomor] = (struct baris){b.skema->nama, 0, 0};
        return rekam_hapus_baris(j, o, &b, e);
    }
    return rekam_ubah_baris(j, o, &b, o->r->versi, e);
}

/* The row was seen, but is gone: what was typed anew is a conflict. */
static int cell_gone(struct rekam_jalan *j, const struct rekam_olah *o)
{
    for (size_t i = 0; i < o->skema->n; i++) {
        const struct bidang *f = &o->skema->bidang[i];
        struct rekam_konflik *k;

        if (!o->ada[i] || text_eq(f->nama, o->skema->kunci))
            continue;
        k = rekam_konflik_add(j, o, NULL, f);
        k->tersimpan = "";
        k->diketik = text_or(rekam_nilai_teks(j->a, f, o->isi), "");
    }
    return 0;
}

int rekam_sel(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    const struct bidang *f = rekam_bidang(o->skema, o->skema->kunci);
    struct baris_isi induk, typed = {.skema = o->skema, .isi = o->isi};
    struct rekam_keluarga *k;
    const char *kunci;
    int rc;

    if (!f) {
        rekam_salah(j, o, NULL, "tabel ini tidak punya kunci");
        return 0;
    }
    kunci = rekam_nilai_teks(j->a, f, o->isi); /* put there when it was read */
    if ((rc = parent_of(j, o, &induk, e)) <= 0)
        return rc;
    if ((rc = rekam_keluarga_get(j, &(struct baris_anak){o->skema, induk.skema, induk.id}, &k, e)) <
        0)
        return rc;
    for (size_t i = 0; i < k->n; i++)
        if (text_eq(k->v[i].kunci, kunci))
            return cell_there(j, o, k->v[i].id, e);
    j->hasil[o->nomor] = (struct baris){o->skema->nama, 0, 0};
    if (is_empty(j, &typed))
        return 0;
    return o->r->versi > 0 ? cell_gone(j, o) : add_below(j, o, &induk, e);
}
