/* SPDX-License-Identifier: MIT
 *
 * pk_beda: matches rows, then compares the fields of a pair by their skema (core/skema_beda.h).
 */
#include "core/pk_beda.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"

#include <string.h>

struct pembeda {
    struct arena *a;
    const struct paket *p;
    struct pk_beda_list l;
};

static const struct {
    const char *bidang, *kata;
} KATA[] = {
    {"pejabat", "Pihak pertama"},
    {"atasan_jabatan", "Jabatan pihak kedua"},
    {"atasan_pejabat", "Pihak kedua"},
    {"nomor", "Nomor"},
    {"tanggal", "Tanggal"},
    {"berlaku_mulai", "Mulai berlaku"},
    {"sebab", "Sebab"},
    {"alasan", "Alasan"},
    {"indikator", "Kode indikator"},
    {"sasaran", "Sasaran"},
    {"uraian", "Uraian"},
    {"satuan", "Satuan"},
    {"target", "Target"},
    {"tw1", "Target sampai triwulan I"},
    {"tw2", "Target sampai triwulan II"},
    {"tw3", "Target sampai triwulan III"},
    {"tw4", "Target sampai triwulan IV"},
    {"pos", "Pos anggaran"},
    {"nilai", "Nilai"},
    {"sumber_dana", "Sumber dana"},
    {"keterangan", "Keterangan"},
};

static const char *kata_of(const char *bidang)
{
    for (size_t i = 0; i < sizeof(KATA) / sizeof(KATA[0]); i++)
        if (strcmp(KATA[i].bidang, bidang) == 0)
            return KATA[i].kata;
    return NULL;
}

static void add(struct pembeda *c, const char *apa, const char *lama, const char *baru)
{
    void *v = c->l.v;
    struct pk_beda *x = arena_push(c->a, &v, &c->l.n, &c->l.cap, sizeof(*c->l.v));

    c->l.v = v;
    *x = (struct pk_beda){apa, lama, baru};
}

static const char *value_in_words(struct pembeda *c, const char *bidang, const char *s)
{
    struct tanggal t;
    const struct pejabat *x;

    if (s == NULL)
        return NULL;
    if (strcmp(bidang, "sebab") == 0) {
        for (const struct pilihan *k = PILIHAN_PK_SEBAB; k->nama != NULL; k++)
            if (text_eq(k->nama, s))
                return k->arti;
    } else if (strcmp(bidang, "tanggal") == 0 || strcmp(bidang, "berlaku_mulai") == 0) {
        if (tanggal_parse_iso(&t, str_of(s), NULL) == 0)
            return tanggal_format(c->a, t);
    } else if (strcmp(bidang, "pejabat") == 0 || strcmp(bidang, "atasan_pejabat") == 0) {
        x = paket_pejabat(c->p, s);
        return x != NULL ? x->nama : s;
    }
    return s;
}

/* The scalar fields of a pair; members without a word (jabatan, urutan, status) are its identity,
 * not its content. */
static void pair(struct pembeda *c, const struct skema *s, const char *nama, const void *lama,
                 const void *baru)
{
    struct beda_list b;

    beda_init(&b, c->a, s->n);
    for (size_t i = 0; i < s->n; i++) {
        struct skema satu = {.bidang = &s->bidang[i], .n = 1};

        if (s->bidang[i].jenis < BIDANG_TEKS_DAFTAR && kata_of(s->bidang[i].nama) != NULL)
            skema_diff(&b, &satu, "", lama, baru);
    }
    for (size_t i = 0; i < b.n; i++)
        add(c, arena_printf(c->a, "%s%s%s", kata_of(b.v[i].tempat), *nama == '\0' ? "" : " ", nama),
            value_in_words(c, b.v[i].tempat, b.v[i].a), value_in_words(c, b.v[i].tempat, b.v[i].b));
}

struct jenis_baris { /* pk_baris or pk_anggaran */
    const struct skema *skema;
    bool (*sama)(const void *x, const void *y);
    const char *(*nama)(const struct pembeda *c, const void *x);
    const char *tambah, *hapus;
};

static bool baris_sama(const void *x, const void *y)
{
    const struct pk_baris *a = x, *b = y;

    if (a->indikator != NULL || b->indikator != NULL)
        return text_eq(a->indikator, b->indikator);
    return text_eq(a->uraian, b->uraian);
}

static const char *baris_nama(const struct pembeda *c, const void *x)
{
    const struct pk_baris *b = x;
    const struct indikator *i = paket_indikator(c->p, b->indikator);

    return text_or(b->uraian, i != NULL ? i->uraian : text_or(b->indikator, ""));
}

static bool anggaran_sama(const void *x, const void *y)
{
    const struct pk_anggaran *a = x, *b = y;

    if (a->pos != NULL || b->pos != NULL)
        return text_eq(a->pos, b->pos);
    return text_eq(a->uraian, b->uraian);
}

static const char *anggaran_nama(const struct pembeda *c, const void *x)
{
    const struct pk_anggaran *b = x;
    const struct pos_anggaran *p = b->pos != NULL ? paket_pos(c->p, b->pos) : NULL;

    return text_or(b->uraian, p != NULL ? p->nama : text_or(b->pos, ""));
}

static const void *element(const struct jenis_baris *j, struct daftar_umum d, size_t i)
{
    return (const char *)d.v + i * j->skema->ukuran;
}

static const void *find(const struct jenis_baris *j, struct daftar_umum d, const void *x)
{
    for (size_t i = 0; i < d.n; i++)
        if (j->sama(element(j, d, i), x))
            return element(j, d, i);
    return NULL;
}

static void lists(struct pembeda *c, const struct jenis_baris *j, struct daftar_umum lama,
                  struct daftar_umum baru)
{
    for (size_t i = 0; i < baru.n; i++) {
        const void *y = element(j, baru, i), *x = find(j, lama, y);

        if (x == NULL)
            add(c, j->tambah, NULL, j->nama(c, y));
        else
            pair(c, j->skema, j->nama(c, y), x, y);
    }
    for (size_t i = 0; i < lama.n; i++)
        if (find(j, baru, element(j, lama, i)) == NULL)
            add(c, j->hapus, j->nama(c, element(j, lama, i)), NULL);
}

struct pk_beda_list pk_beda(struct arena *a, const struct paket *p,
                            const struct perjanjian_kinerja *lama,
                            const struct perjanjian_kinerja *baru)
{
    static const struct jenis_baris BARIS = {&SKEMA_PK_BARIS, baris_sama, baris_nama,
                                             "Indikator ditambahkan", "Indikator dihapus"};
    static const struct jenis_baris ANGGARAN = {&SKEMA_PK_ANGGARAN, anggaran_sama, anggaran_nama,
                                                "Anggaran ditambahkan", "Anggaran dihapus"};
    struct pembeda c = {.a = a, .p = p};

    pair(&c, &SKEMA_PERJANJIAN_KINERJA, "", lama, baru);
    lists(&c, &BARIS, daftar_get(&lama->baris), daftar_get(&baru->baris));
    lists(&c, &ANGGARAN, daftar_get(&lama->anggaran), daftar_get(&baru->anggaran));
    return c.l;
}
