/* SPDX-License-Identifier: MIT
 *
 * rencana_beda: two versions of a Renstra side by side, in words: rows by their kode, fields by the
 * meaning that stands in their field table.
 */
#include "core/rencana.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"

#include <string.h>

enum { BEDA_BANYAK = 5000, BEDA_TAMPIL = 4000 };

struct pembanding_versi {
    struct arena *a;
    struct rencana_beda_list *out;
    enum rencana_bagian bagian;
    const struct skema *skema;
};

const char *rencana_bagian_nama(enum rencana_bagian b)
{
    static const char *const NAMA[] = {
        [BAGIAN_UMUM] = "Renstra",    [BAGIAN_RPJMD] = "RPJMD",         [BAGIAN_TUJUAN] = "Tujuan",
        [BAGIAN_SASARAN] = "Sasaran", [BAGIAN_INDIKATOR] = "Indikator",
    };
    return NAMA[b];
}

const char *beda_jenis_nama(enum beda_jenis j)
{
    static const char *const NAMA[] = {
        [BEDA_DITAMBAH] = "ditambah",
        [BEDA_DIHAPUS] = "dihapus",
        [BEDA_DIUBAH] = "diubah",
        [BEDA_URUTAN] = "urutan berubah",
    };
    return NAMA[j];
}

static const struct bidang *field_named(const struct skema *s, const char *nama, size_t n)
{
    for (size_t i = 0; i < s->n; i++)
        if (strlen(s->bidang[i].nama) == n && memcmp(s->bidang[i].nama, nama, n) == 0)
            return &s->bidang[i];
    return NULL;
}

/* The meaning of a field up to its first stop: "Target akhir Renstra, dalam satuan indikator". */
static const char *label(struct arena *a, const struct bidang *b)
{
    return arena_strndup(a, b->arti, strcspn(b->arti, ";:."));
}

/* "target[2024].target" -> "Target per tahun 2024"; "smart.terukur" -> "Terukur"; the last field of
 * the path, with the year or number of its list. */
static const char *words(struct arena *a, const struct skema *s, const char *tempat,
                         const struct bidang **daun)
{
    const char *nomor = "", *nama = tempat;
    *daun = NULL;
    while (*tempat != '\0') {
        size_t n = strcspn(tempat, ".[");
        const struct bidang *b = field_named(s, tempat, n);
        if (b == NULL)
            break;
        /* The value within a list is named by the list: "Target per tahun 2024". */
        if (*nomor == '\0')
            nama = label(a, b);
        *daun = b;
        tempat += n;
        if (*tempat == '[') {
            size_t k = strcspn(tempat, "]");
            nomor = arena_strndup(a, tempat + 1, k - 1);
            if (b->jenis == BIDANG_TEKS_DAFTAR) {
                int64_t i = 0; /* places count from 0 */
                for (const char *p = nomor; *p >= '0' && *p <= '9'; p++)
                    i = i * 10 + (*p - '0');
                nomor = arena_printf(a, "%lld", (long long)i + 1);
            }
            tempat += k + (tempat[k] == ']');
        }
        if (*tempat == '.')
            tempat++;
        if (b->skema == NULL)
            break;
        s = b->skema;
    }
    return *nomor == '\0' ? nama : arena_printf(a, "%s %s", nama, nomor);
}

static const char *value_words(const struct bidang *b, const char *v)
{
    if (v == NULL || b == NULL || b->jenis != BIDANG_PILIHAN)
        return v;
    for (const struct pilihan *p = b->pilihan; p->nama != NULL; p++)
        if (text_eq(p->nama, v))
            return p->arti;
    return v;
}

static void add(struct pembanding_versi *c, struct rencana_beda x)
{
    struct rencana_beda_list *l = c->out;
    x.bagian = c->bagian;
    *(struct rencana_beda *)arena_push(c->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v)) = x;
}

/* Fields of one row that is in both. */
static void add_fields(struct pembanding_versi *c, const char *kode, const char *nama,
                       const void *lama, const void *baru)
{
    struct beda_list b;
    beda_init(&b, c->a, BEDA_BANYAK);
    b.tampil = BEDA_TAMPIL;
    skema_diff(&b, c->skema, "", lama, baru);
    for (size_t i = 0; i < b.n; i++) {
        const struct beda *x = &b.v[i];
        const struct bidang *daun;
        const char *bidang = words(c->a, c->skema, x->tempat, &daun);
        bool urutan = x->a != NULL && text_eq(x->a, x->b);
        add(c, (struct rencana_beda){
                   .kode = kode,
                   .nama = nama,
                   .bidang = bidang,
                   .jenis = urutan         ? BEDA_URUTAN
                            : x->a == NULL ? BEDA_DITAMBAH
                            : x->b == NULL ? BEDA_DIHAPUS
                                           : BEDA_DIUBAH,
                   .lama = urutan ? NULL : value_words(daun, x->a),
                   .baru = urutan ? NULL : value_words(daun, x->b),
               });
    }
}

static const char *text_field(const struct skema *s, const char *nama, const void *isi)
{
    const struct bidang *b = field_named(s, nama, strlen(nama));
    if (b == NULL)
        return NULL;
    return *(const char *const *)(const void *)((const char *)isi + b->offset);
}

static const void *element(const struct skema *s, struct daftar_umum d, size_t i)
{
    return (const char *)d.v + i * s->ukuran;
}

static const void *find(const struct skema *s, struct daftar_umum d, const char *kode, size_t *di)
{
    for (size_t i = 0; i < d.n; i++)
        if (text_eq(text_field(s, "kode", element(s, d, i)), kode)) {
            *di = i;
            return element(s, d, i);
        }
    return NULL;
}

/* What a row says of itself: its uraian, else the sasaran of the RPJMD. */
static const char *row_words(const struct skema *s, const void *isi)
{
    const char *u = text_field(s, "uraian", isi);
    return u != NULL ? u : text_field(s, "sasaran", isi);
}

static void compare_rows(struct pembanding_versi *c, struct daftar_umum lama,
                         struct daftar_umum baru)
{
    const struct skema *s = c->skema;
    size_t maju = 0, sama = 0, di = 0;
    bool urut = true;
    for (size_t i = 0; i < lama.n; i++) {
        const void *x = element(s, lama, i);
        const char *kode = text_field(s, "kode", x);
        const void *y = find(s, baru, kode, &di);
        if (y == NULL) {
            add(c, (struct rencana_beda){.kode = kode,
                                         .nama = row_words(s, x),
                                         .jenis = BEDA_DIHAPUS,
                                         .lama = row_words(s, x)});
            continue;
        }
        urut = urut && (sama++ == 0 || di > maju);
        maju = di;
        add_fields(c, kode, row_words(s, y), x, y);
    }
    for (size_t i = 0; i < baru.n; i++) {
        const void *y = element(s, baru, i);
        const char *kode = text_field(s, "kode", y);
        if (find(s, lama, kode, &di) == NULL)
            add(c, (struct rencana_beda){.kode = kode,
                                         .nama = row_words(s, y),
                                         .jenis = BEDA_DITAMBAH,
                                         .baru = row_words(s, y)});
    }
    if (!urut)
        add(c, (struct rencana_beda){.jenis = BEDA_URUTAN});
}

static void compare_rpjmd(struct pembanding_versi *c, const struct rpjmd *lama,
                          const struct rpjmd *baru)
{
    struct rpjmd kosong = {0}, x = lama != NULL ? *lama : kosong, y = baru != NULL ? *baru : kosong;
    struct daftar_umum misi_x = daftar_get(&x.misi), misi_y = daftar_get(&y.misi);
    struct daftar_umum ss_x = daftar_get(&x.sasaran), ss_y = daftar_get(&y.sasaran);
    daftar_put(&x.misi, (struct daftar_umum){0});
    daftar_put(&y.misi, (struct daftar_umum){0});
    daftar_put(&x.sasaran, (struct daftar_umum){0});
    daftar_put(&y.sasaran, (struct daftar_umum){0});
    c->bagian = BAGIAN_RPJMD;
    c->skema = &SKEMA_RPJMD;
    add_fields(c, NULL, NULL, &x, &y);
    c->skema = &SKEMA_MISI;
    compare_rows(c, misi_x, misi_y);
    c->skema = &SKEMA_RPJMD_SASARAN;
    compare_rows(c, ss_x, ss_y);
}

void renstra_compare(struct arena *a, const struct renstra *lama, const struct renstra *baru,
                     struct rencana_beda_list *out)
{
    struct pembanding_versi c = {a, out, BAGIAN_UMUM, &SKEMA_RENSTRA};
    struct renstra masa_x = {.tahun_awal = lama->tahun_awal, .tahun_akhir = lama->tahun_akhir};
    struct renstra masa_y = {.tahun_awal = baru->tahun_awal, .tahun_akhir = baru->tahun_akhir};
    *out = (struct rencana_beda_list){0};
    add_fields(&c, NULL, NULL, &masa_x, &masa_y);
    compare_rpjmd(&c, lama->rpjmd, baru->rpjmd);
    c.bagian = BAGIAN_TUJUAN;
    c.skema = &SKEMA_TUJUAN;
    compare_rows(&c, daftar_get(&lama->tujuan), daftar_get(&baru->tujuan));
    c.bagian = BAGIAN_SASARAN;
    c.skema = &SKEMA_SASARAN;
    compare_rows(&c, daftar_get(&lama->sasaran), daftar_get(&baru->sasaran));
    c.bagian = BAGIAN_INDIKATOR;
    c.skema = &SKEMA_INDIKATOR;
    compare_rows(&c, daftar_get(&lama->indikator), daftar_get(&baru->indikator));
}
