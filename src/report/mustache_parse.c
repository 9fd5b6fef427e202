/* SPDX-License-Identifier: MIT
 *
 * From the text of a template to its operations: finds tags, applies the rule for tags that stand
 * alone on their line, pairs sections. Names are not looked up here.
 */
#include "report/mustache_int.h"

#include <assert.h>
#include <string.h>

struct pembaca { /* state of one parse */
    struct arena *arena;
    struct mustache *t;
    const struct mustache_opsi *o;
    struct masalah_list *m;
    size_t i;               /* next byte to look at */
    size_t teks;            /* start of text not yet emitted */
    struct str buka, tutup; /* delimiters now */
    size_t terbuka[MUSTACHE_SARANG_MAX];
    size_t n_terbuka;
};

struct tag {
    size_t dari, sampai; /* in the text, delimiters included */
    char jenis;          /* '#', '^', '/', '>', '!', '=', '&', '{' or 0 */
    struct str isi;      /* trimmed */
};

const char *mustache_tempat(struct arena *a, const struct mustache *t, size_t offset)
{
    size_t baris = 1, awal = 0;

    for (size_t i = 0; i < offset && i < t->n_teks; i++) {
        if (t->teks[i] == '\n') {
            baris++;
            awal = i + 1;
        }
    }
    return arena_printf(a, "%s:%zu:%zu", t->nama, baris, offset - awal + 1);
}

void mustache_nama_bagi(struct arena *a, const char *nama, const char ***bagian, size_t *n)
{
    struct str sisa = str_of(nama);
    size_t titik = 1;

    *bagian = NULL;
    *n = 0;
    if (strcmp(nama, ".") == 0)
        return;
    for (const char *p = nama; *p != '\0'; p++)
        titik += *p == '.';
    *bagian = ARENA_ARRAY(a, titik, const char *);
    while (sisa.p != NULL) {
        struct str s = str_cut(&sisa, '.');
        (*bagian)[(*n)++] = arena_strndup(a, s.p, s.n);
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_space(char c)
{
    return is_blank(c) || c == '\n' || c == '\r';
}

static struct str trim(struct str s)
{
    while (s.n > 0 && is_space(s.p[0]))
        s.p++, s.n--;
    while (s.n > 0 && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

static size_t find(const struct pembaca *b, size_t dari, struct str apa)
{
    const char *p = memmem(b->t->teks + dari, b->t->n_teks - dari, apa.p, apa.n);
    return p == NULL ? SIZE_MAX : (size_t)(p - b->t->teks);
}

static const char *place(const struct pembaca *b, size_t at)
{
    return mustache_tempat(b->arena, b->t, at);
}

static struct mustache_op *push(struct pembaca *b, enum mustache_op_jenis jenis, size_t at)
{
    struct mustache *t = b->t;
    struct mustache_op *op = arena_push(b->arena, (void **)&t->op, &t->n, &t->cap, sizeof(*t->op));
    op->jenis = jenis;
    op->tempat = at;
    return op;
}

static bool at_line_start(const struct pembaca *b, size_t i)
{
    return i == 0 || b->t->teks[i - 1] == '\n';
}

static void put_text_op(struct pembaca *b, size_t dari, size_t sampai)
{
    struct mustache_op *op = push(b, OP_TEKS, dari);
    op->p = b->t->teks + dari;
    op->n = sampai - dari;
    op->awal = at_line_start(b, dari);
}

/* Emits the text up to `sampai`. Before a tag that begins a line stands an empty text, to carry the
 * indentation of partials: it belongs to the line, whatever the tag gives. */
static void put_text(struct pembaca *b, size_t sampai, bool sebelum_tag)
{
    if (sampai > b->teks)
        put_text_op(b, b->teks, sampai);
    if (sebelum_tag && at_line_start(b, sampai))
        put_text_op(b, sampai, sampai);
    b->teks = sampai;
}

/* Cuts the next tag out of the text. False: none, or one that never ends. */
static bool next_tag(struct pembaca *b, struct tag *g)
{
    const char *s = b->t->teks;
    struct str akhir = b->tutup;
    char kurung[64];
    size_t p;

    g->dari = find(b, b->i, b->buka);
    if (g->dari == SIZE_MAX)
        return false;
    p = g->dari + b->buka.n;
    while (p < b->t->n_teks && is_space(s[p]))
        p++;
    g->jenis = 0;
    if (p < b->t->n_teks && s[p] != '\0' && strchr("#^/>!=&{", s[p]) != NULL)
        g->jenis = s[p++];
    if (g->jenis == '{' || g->jenis == '=') { /* }}} or =}} */
        kurung[0] = g->jenis == '{' ? '}' : '=';
        memcpy(kurung + 1, b->tutup.p, b->tutup.n);
        akhir = (struct str){kurung, b->tutup.n + 1};
    }
    g->sampai = find(b, p, akhir);
    if (g->sampai == SIZE_MAX) {
        masalah_add(b->m, place(b, g->dari), "tag dibuka tetapi tidak ditutup dengan %.*s",
                    (int)akhir.n, akhir.p);
        return false;
    }
    g->isi = trim((struct str){s + p, g->sampai - p});
    g->sampai += akhir.n;
    return true;
}

/* Start of the line and end of the line (behind its break) when the tag stands alone on it. */
static bool is_alone(const struct pembaca *b, const struct tag *g, size_t *awal, size_t *akhir)
{
    const char *s = b->t->teks;
    size_t n = b->t->n_teks, i = g->dari, j = g->sampai;

    if (b->o->tanpa_baris || g->jenis == 0 || g->jenis == '&' || g->jenis == '{')
        return false;
    while (i > 0 && is_blank(s[i - 1]))
        i--;
    while (j < n && is_blank(s[j]))
        j++;
    if (!at_line_start(b, i))
        return false;
    if (j < n && s[j] == '\r' && j + 1 < n && s[j + 1] == '\n')
        j++;
    if (j < n && s[j] != '\n')
        return false;
    *awal = i;
    *akhir = j < n ? j + 1 : j;
    return true;
}

static void set_delimiters(struct pembaca *b, const struct tag *g)
{
    struct str s = g->isi;
    size_t i = 0, j;

    while (i < s.n && !is_space(s.p[i]))
        i++;
    for (j = i; j < s.n && is_space(s.p[j]); j++)
        continue;
    struct str buka = {s.p, i}, tutup = {s.p + j, s.n - j};
    bool baik = buka.n > 0 && tutup.n > 0 && buka.n < 16 && tutup.n < 16;
    for (size_t k = 0; k < tutup.n; k++)
        baik = baik && !is_space(tutup.p[k]);
    if (!baik || memchr(buka.p, '=', buka.n) != NULL || memchr(tutup.p, '=', tutup.n) != NULL) {
        masalah_add(b->m, place(b, g->dari),
                    "pembatas \"%.*s\" tidak benar; tulis dua pembatas, misalnya =<%% %%>=",
                    (int)(s.n > 80 ? 80 : s.n), s.p);
        return;
    }
    b->buka = buka;
    b->tutup = tutup;
}

static bool name_ok(struct pembaca *b, const struct tag *g)
{
    struct str s = g->isi;
    bool baik = true;

    if (s.n == 0) {
        masalah_add(b->m, place(b, g->dari), "tag tanpa nama");
        return false;
    }
    for (size_t i = 0; i < s.n; i++) {
        bool titik = s.p[i] == '.' && (i == 0 || i + 1 == s.n || s.p[i + 1] == '.');
        baik = baik && !is_space(s.p[i]) && (!titik || s.n == 1);
    }
    if (!baik)
        masalah_add(b->m, place(b, g->dari),
                    "nama \"%.*s\" tidak benar (ada spasi atau titik yang tidak pada tempatnya)",
                    (int)(s.n > 80 ? 80 : s.n), s.p);
    return baik;
}

static void open_section(struct pembaca *b, const struct mustache_op *op)
{
    size_t no = (size_t)(op - b->t->op);

    if (b->n_terbuka == MUSTACHE_SARANG_MAX) {
        masalah_add(b->m, place(b, op->tempat), "bagian \"%s\" bersarang terlalu dalam", op->nama);
        return;
    }
    b->terbuka[b->n_terbuka++] = no;
}

static void close_section(struct pembaca *b, struct mustache_op *op)
{
    struct mustache_op *buka;

    if (b->n_terbuka == 0) {
        masalah_add(b->m, place(b, op->tempat), "penutup \"%s\" tidak punya pembuka", op->nama);
        return;
    }
    buka = &b->t->op[b->terbuka[b->n_terbuka - 1]];
    if (strcmp(buka->nama, op->nama) != 0) {
        masalah_add(b->m, place(b, op->tempat),
                    "penutup \"%s\" tidak cocok; yang sedang terbuka adalah \"%s\" (%s)", op->nama,
                    buka->nama, place(b, buka->tempat));
        /* A close of an outer section closes what is inside it, so that one slip is told once. */
        for (size_t i = b->n_terbuka; i-- > 0;) {
            if (strcmp(b->t->op[b->terbuka[i]].nama, op->nama) == 0) {
                b->n_terbuka = i;
                break;
            }
        }
        return;
    }
    buka->lompat = (size_t)(op - b->t->op);
    b->n_terbuka--;
}

static void put_tag(struct pembaca *b, const struct tag *g, struct str indentasi)
{
    static const struct {
        char tanda;
        enum mustache_op_jenis jenis;
    } jenis[] = {{0, OP_NILAI},   {'&', OP_MENTAH}, {'{', OP_MENTAH}, {'#', OP_BUKA},
                 {'^', OP_BALIK}, {'/', OP_TUTUP},  {'>', OP_PARSIAL}};
    struct mustache_op *op;
    size_t k = 0;

    if (g->jenis == '!')
        return;
    if (g->jenis == '=') {
        set_delimiters(b, g);
        return;
    }
    if (!name_ok(b, g))
        return;
    while (jenis[k].tanda != g->jenis)
        k++;
    if (jenis[k].jenis == OP_MENTAH && b->o->tolak_mentah)
        masalah_add(b->m, place(b, g->dari),
                    "bentuk mentah untuk \"%.*s\" tidak diizinkan; pakai {{nama}}", (int)g->isi.n,
                    g->isi.p);
    op = push(b, jenis[k].jenis, g->dari);
    op->nama = arena_strndup(b->arena, g->isi.p, g->isi.n);
    mustache_nama_bagi(b->arena, op->nama, &op->bagian, &op->n_bagian);
    op->p = indentasi.p;
    op->n = indentasi.n;
    if (op->jenis == OP_BUKA || op->jenis == OP_BALIK)
        open_section(b, op);
    else if (op->jenis == OP_TUTUP)
        close_section(b, op);
}

struct mustache *mustache_parse(struct arena *a, struct str teks, const struct mustache_opsi *o,
                                struct masalah_list *m)
{
    static const struct mustache_opsi biasa = {0};
    struct mustache *t = ARENA_NEW(a, struct mustache);
    struct pembaca b = {.arena = a, .t = t, .o = o == NULL ? &biasa : o, .m = m};
    size_t sebelum = m->n + m->terlewat, awal, akhir;
    struct tag g;

    t->nama = text_or(b.o->nama, "templat");
    t->teks = arena_strndup(a, teks.n == 0 ? "" : teks.p, teks.n);
    t->n_teks = teks.n;
    b.buka = str_of(text_or(b.o->buka, "{{"));
    b.tutup = str_of(text_or(b.o->tutup, "}}"));
    while (next_tag(&b, &g)) {
        struct str indentasi = {NULL, 0};
        if (is_alone(&b, &g, &awal, &akhir)) {
            assert(awal >= b.teks); /* nothing but blanks before it on its line */
            put_text(&b, awal, false);
            indentasi = (struct str){t->teks + awal, g.dari - awal};
            b.teks = akhir;
        } else {
            put_text(&b, g.dari, true);
            b.teks = g.sampai;
        }
        b.i = b.teks;
        put_tag(&b, &g, indentasi);
    }
    put_text(&b, t->n_teks, false);
    for (size_t i = 0; i < b.n_terbuka; i++) {
        const struct mustache_op *op = &t->op[b.terbuka[i]];
        masalah_add(m, place(&b, op->tempat), "bagian \"%s\" tidak ditutup", op->nama);
    }
    return m->n + m->terlewat > sebelum ? NULL : t;
}
