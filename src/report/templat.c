/* SPDX-License-Identifier: MIT
 *
 * Opens Word templates: the package, then the body, then headers, footers and notes.
 */
#include "report/templat_int.h"

#include <string.h>

/* Trees of the parts while loading: at most TX_SIMPUL_MAX nodes a part, and a few times its text.
 */
#define KERJA_MAX ((size_t)1 << 30)

struct pembuka {
    struct templat *t;
    struct arena *kerja;
    const struct templat_nama *boleh;
    struct masalah_list *m;
};

static const struct {
    const char *jenis, *sebutan;
} SISI[] = {
    {"header", "kepala halaman"},
    {"footer", "kaki halaman"},
    {"footnotes", "catatan kaki"},
    {"endnotes", "catatan akhir"},
};

/* Word's comments are notes of the office to itself: the part stays, empty. */
static int empty_part(struct pembuka *o, struct zip_part *part, struct err *e)
{
    struct tx *akar;
    struct buf b;
    int rc = tx_read(o->kerja, part->nama, part->p, part->n, &akar, e);

    if (rc < 0)
        return rc;
    akar->anak = akar->akhir = NULL;
    buf_init(&b, TX_BAGIAN_MAX * 2);
    buf_puts(&b, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    tx_write(&b, akar);
    part->n = b.n;
    part->p = arena_strndup(o->t->arena, b.p, b.n);
    buf_release(&b);
    return 0;
}

static int open_side(void *payload, const char *jenis, const char *nama, struct err *e)
{
    struct pembuka *o = payload;
    struct zip_part *part = templat_part(o->t, nama);
    const char *garis = strrchr(nama, '/');
    struct bagian_kerja b = {.t = o->t, .kerja = o->kerja, .boleh = o->boleh, .m = o->m};
    struct tx *akar;
    size_t i = 0, masalah = o->m->n + o->m->terlewat;
    int rc;

    if (part == NULL)
        return 0;
    if (strncmp(jenis, "comments", 8) == 0 || strcmp(jenis, "people") == 0)
        return empty_part(o, part, e);
    while (i < sizeof(SISI) / sizeof(*SISI) && strcmp(SISI[i].jenis, jenis) != 0)
        i++;
    if (i == sizeof(SISI) / sizeof(*SISI))
        return 0;
    b.bagian = templat_bagian(
        o->t, part->nama,
        arena_printf(o->t->arena, "%s (%s)", SISI[i].sebutan, garis == NULL ? nama : garis + 1));
    rc = tx_read(o->kerja, part->nama, part->p, part->n, &akar, e);
    if (rc < 0)
        return rc;
    templat_rapi(akar);
    templat_cari(&b, akar);
    templat_letak(&b);
    if (b.n_tag == 0 || o->m->n + o->m->terlewat > masalah)
        return 0;
    templat_sunting(&b);
    return templat_susun_sisi(&b, akar, (size_t)(part - o->t->part), e);
}

static int open_body(struct pembuka *o, struct err *e)
{
    struct templat *t = o->t;
    struct zip_part *part = templat_part(t, t->dokumen);
    struct bagian_kerja b = {.t = t, .kerja = o->kerja, .boleh = o->boleh, .m = o->m};
    size_t masalah = o->m->n + o->m->terlewat;
    struct tx *akar, *badan;
    struct buf atribut;
    int rc;

    b.bagian = templat_bagian(t, t->dokumen, "dokumen");
    b.badan = true;
    rc = tx_read(o->kerja, part->nama, part->p, part->n, &akar, e);
    if (rc < 0)
        return rc;
    badan = tx_anak(akar, W_BODY);
    if (akar->w != W_DOCUMENT || badan == NULL)
        return err_set(e, ERR_INVALID, "%s bukan dokumen Word: %s tidak berisi badan dokumen",
                       t->nama, part->nama);
    buf_init(&atribut, TX_BAGIAN_MAX * 2);
    tx_write_atribut(&atribut, akar);
    t->akar = arena_strndup(t->arena, text_or(atribut.p, ""), atribut.n);
    buf_release(&atribut);
    templat_rapi(badan);
    templat_cari(&b, badan);
    templat_letak(&b);
    if (o->m->n + o->m->terlewat > masalah)
        return 0;
    templat_sunting(&b);
    return templat_susun_badan(&b, badan, e);
}

/* Settings that would make Word ask for a data source, or fetch a template from elsewhere. */
static int clean_settings(struct pembuka *o, struct err *e)
{
    static const char nama[] = "word/settings.xml";
    struct zip_part *part = templat_part(o->t, nama);
    struct tx *akar;
    struct buf b;
    int rc;

    if (part == NULL || (memmem(part->p, part->n, "mailMerge", 9) == NULL &&
                         memmem(part->p, part->n, "attachedTemplate", 16) == NULL))
        return 0;
    rc = tx_read(o->kerja, nama, part->p, part->n, &akar, e);
    if (rc < 0)
        return rc;
    for (struct tx *k = akar->anak, *lanjut; k != NULL; k = lanjut) {
        lanjut = k->sesudah;
        if (k->jenis == TX_ELEMEN &&
            (k->w == W_ATTACHEDTEMPLATE || strcmp(k->nama, "w:mailMerge") == 0))
            tx_remove(k);
    }
    buf_init(&b, TX_BAGIAN_MAX * 2);
    buf_puts(&b, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    tx_write(&b, akar);
    part->n = b.n;
    part->p = arena_strndup(o->t->arena, b.p, b.n);
    buf_release(&b);
    for (size_t i = 0; i < o->t->n_part; i++) {
        if (strcmp(o->t->part[i].nama, "word/_rels/settings.xml.rels") == 0) {
            memmove(&o->t->part[i], &o->t->part[i + 1],
                    (o->t->n_part - i - 1) * sizeof(*o->t->part));
            o->t->n_part--;
            break;
        }
    }
    return 0;
}

/* Everything after unpacking. */
static int open_parts(struct templat *t, const struct templat_nama *boleh, struct masalah_list *m,
                      struct err *e)
{
    struct pembuka o = {.t = t, .kerja = arena_new(KERJA_MAX), .boleh = boleh, .m = m};
    int rc = clean_settings(&o, e);

    if (rc == 0)
        rc = templat_gaya_read(t, o.kerja, e);
    if (rc == 0)
        rc = open_body(&o, e);
    if (rc == 0)
        rc = templat_relasi(t, open_side, &o, e);
    if (rc == 0)
        rc = templat_luar(t, m, e);
    templat_urutkan(t, m);
    arena_free(o.kerja);
    return rc;
}

static struct templat *new_of(struct arena *a, const char *nama)
{
    struct templat *t = ARENA_NEW(a, struct templat);

    t->arena = a;
    t->nama = arena_strdup(a, nama);
    return t;
}

static int finish(struct templat *t, const struct templat_nama *boleh, struct templat **hasil,
                  struct masalah_list *m, struct err *e)
{
    size_t sebelum = m->n + m->terlewat, n;
    int rc = open_parts(t, boleh, m, e);

    if (rc < 0)
        return rc;
    *hasil = t;
    n = m->n + m->terlewat - sebelum;
    if (n > 0)
        return err_set(e, ERR_INVALID, "template %s memuat %zu kesalahan", t->nama, n);
    return 0;
}

/* Passes on why a file was refused, with its name in front unless the message has it. */
static int name_it(const char *nama, int rc, const struct err *sebab, struct err *e)
{
    if (rc < 0 && strstr(sebab->msg, nama) != NULL)
        err_set(e, sebab->code, "%s", sebab->msg);
    else if (rc < 0)
        err_set(e, sebab->code, "%s: %s", nama, sebab->msg);
    return rc;
}

int templat_open(struct arena *a, const struct templat_berkas *b, const struct templat_nama *boleh,
                 struct templat **t, struct masalah_list *m, struct err *e)
{
    struct templat *baru = new_of(a, b->nama);
    struct err sebab = {0};
    int rc = templat_paket_open(baru, b->p, b->n, &sebab);

    *t = NULL;
    if (rc == 0)
        rc = finish(baru, boleh, t, m, &sebab);
    return name_it(b->nama, rc, &sebab, e);
}

int templat_open_default(struct arena *a, const char *nama, const struct templat_nama *boleh,
                         struct templat **t, struct masalah_list *m, struct err *e)
{
    struct templat *baru = new_of(a, arena_printf(a, "bawaan %s", nama));
    int rc = templat_default_parts(a, nama, &baru->part, &baru->n_part, e);

    *t = NULL;
    if (rc == 0)
        rc = templat_paket_find(baru, e);
    return rc < 0 ? rc : finish(baru, boleh, t, m, e);
}

const struct templat_tag *templat_tag_list(const struct templat *t, size_t *n)
{
    *n = t->n_tag;
    return t->tag;
}

const char *templat_tag_teks(struct arena *a, const struct templat_tag *g)
{
    static const char *const tanda[TEMPLAT_TAG_COUNT] = {
        [TEMPLAT_NILAI] = "",  [TEMPLAT_BUKA] = "#", [TEMPLAT_BALIK] = "^",
        [TEMPLAT_TUTUP] = "/", [TEMPLAT_BLOK] = "@", [TEMPLAT_KOMENTAR] = "! "};
    return arena_printf(a, "{{%s%s}}", tanda[g->jenis], g->nama);
}

bool templat_has_blok(const struct templat *t, const char *nama)
{
    for (size_t i = 0; i < t->n_tag; i++)
        if (t->tag[i].jenis == TEMPLAT_BLOK && (nama == NULL || strcmp(t->tag[i].nama, nama) == 0))
            return true;
    return false;
}
