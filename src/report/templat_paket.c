/* SPDX-License-Identifier: MIT
 *
 * The package of a template: what is refused before any tag is looked at, the main part, its
 * relationships, the paragraph styles.
 */
#include "report/templat_int.h"

#include <string.h>

#define REL_DOKUMEN "/officeDocument"
#define JENIS_UTAMA "wordprocessingml.document.main+xml"
#define JENIS_DOTX  "wordprocessingml.template.main+xml"

/* ---- files that are something else ---- */

static bool has_utf16(const unsigned char *p, size_t n, const char *s)
{
    size_t k = strlen(s);

    for (size_t i = 0; i + 2 * k <= n; i++) {
        size_t j = 0;
        while (j < k && p[i + 2 * j] == (unsigned char)s[j] && p[i + 2 * j + 1] == 0)
            j++;
        if (j == k)
            return true;
    }
    return false;
}

static bool begins(const unsigned char *p, size_t n, const char *s)
{
    return n >= strlen(s) && memcmp(p, s, strlen(s)) == 0;
}

static int refuse_other(const char *nama, const unsigned char *p, size_t n, struct err *e)
{
    static const char simpan[] = "simpan ulang sebagai \"Dokumen Word (.docx)\"";

    if (n == 0)
        return err_set(e, ERR_INVALID, "%s kosong", nama);
    if (begins(p, n, "\xD0\xCF\x11\xE0")) {
        if (has_utf16(p, n, "EncryptedPackage"))
            return err_set(e, ERR_INVALID,
                           "%s terkunci dengan sandi; buka di Word, hapus "
                           "sandinya, lalu %s",
                           nama, simpan);
        return err_set(e, ERR_INVALID, "%s adalah dokumen Word lama (.doc); %s", nama, simpan);
    }
    if (begins(p, n, "{\\rtf"))
        return err_set(e, ERR_INVALID, "%s adalah dokumen RTF; %s", nama, simpan);
    if (begins(p, n, "%PDF"))
        return err_set(e, ERR_INVALID, "%s adalah PDF; template harus dokumen Word (.docx)", nama);
    if (!begins(p, n, "PK"))
        return err_set(e, ERR_INVALID, "%s bukan dokumen Word (.docx)", nama);
    return 0;
}

/* ---- parts and relationships ---- */

struct zip_part *templat_part(const struct templat *t, const char *nama)
{
    for (size_t i = 0; i < t->n_part; i++)
        if (strcmp(t->part[i].nama, nama) == 0)
            return &t->part[i];
    return NULL;
}

/* "word/document.xml" and "../media/a.png" give "media/a.png". */
static const char *resolve(struct arena *a, const char *dari, const char *target)
{
    const char *garis = strrchr(dari, '/');
    size_t n = garis == NULL ? 0 : (size_t)(garis - dari);

    if (*target == '/')
        return target + 1;
    while (strncmp(target, "../", 3) == 0 || strncmp(target, "./", 2) == 0) {
        bool naik = target[1] == '.';
        target += naik ? 3 : 2;
        while (naik && n > 0 && dari[--n] != '/')
            continue;
    }
    return n == 0 ? target : arena_printf(a, "%.*s/%s", (int)n, dari, target);
}

static const char *rels_of(struct arena *a, const char *part)
{
    const char *garis = strrchr(part, '/');

    if (garis == NULL)
        return arena_printf(a, "_rels/%s.rels", part);
    return arena_printf(a, "%.*s/_rels/%s.rels", (int)(garis - part), part, garis + 1);
}

static int walk_rels(const struct templat *t, const char *rels, const char *dari,
                     int (*fn)(void *, const char *, const char *, struct err *), void *payload,
                     struct err *e)
{
    struct zip_part *part = templat_part(t, rels);
    struct tx *akar;
    int rc;

    if (part == NULL)
        return 0;
    rc = tx_read(t->arena, rels, part->p, part->n, &akar, e);
    for (struct tx *k = rc < 0 ? NULL : akar->anak; k != NULL && rc == 0; k = k->sesudah) {
        const char *jenis = tx_get(k, "Type"), *target = tx_get(k, "Target");
        if (k->jenis != TX_ELEMEN || jenis == NULL || target == NULL ||
            text_eq(tx_get(k, "TargetMode"), "External"))
            continue;
        rc = fn(payload, jenis, resolve(t->arena, dari, target), e);
    }
    return rc;
}

struct relasi {
    int (*fn)(void *payload, const char *jenis, const char *part, struct err *e);
    void *payload;
};

static int last_word(void *payload, const char *jenis, const char *part, struct err *e)
{
    const struct relasi *r = payload;
    const char *garis = strrchr(jenis, '/');
    return r->fn(r->payload, garis == NULL ? jenis : garis + 1, part, e);
}

int templat_relasi(const struct templat *t,
                   int (*fn)(void *payload, const char *jenis, const char *part, struct err *e),
                   void *payload, struct err *e)
{
    struct relasi r = {fn, payload};
    return walk_rels(t, rels_of(t->arena, t->dokumen), t->dokumen, last_word, &r, e);
}

static int take_main(void *payload, const char *jenis, const char *part, struct err *e)
{
    struct templat *t = payload;
    size_t n = strlen(jenis), k = strlen(REL_DOKUMEN);

    (void)e;
    if (t->dokumen == NULL && n >= k && strcmp(jenis + n - k, REL_DOKUMEN) == 0)
        t->dokumen = part;
    return 0;
}

/* The content type of the main part; a .dotx becomes a document. */
static int check_type(struct templat *t, struct err *e)
{
    struct zip_part *tipe = templat_part(t, "[Content_Types].xml");
    const char *nama = t->dokumen, *jenis = NULL;
    struct tx *akar;
    char *p;

    if (tipe == NULL)
        return err_set(e, ERR_INVALID, "%s bukan dokumen Word (.docx): daftar isinya tidak ada",
                       t->nama);
    if (tx_read(t->arena, tipe->nama, tipe->p, tipe->n, &akar, e) < 0)
        return ERR_INVALID;
    for (struct tx *k = akar->anak; k != NULL; k = k->sesudah) {
        const char *part = tx_get(k, "PartName");
        if (part != NULL && *part == '/' && strcmp(part + 1, nama) == 0)
            jenis = tx_get(k, "ContentType");
    }
    if (jenis != NULL && strstr(jenis, "macroEnabled") != NULL)
        return err_set(e, ERR_INVALID,
                       "%s memuat makro (.docm); simpan ulang sebagai \"Dokumen Word (.docx)\"",
                       t->nama);
    if (jenis != NULL && strstr(jenis, JENIS_UTAMA) == NULL && strstr(jenis, JENIS_DOTX) == NULL)
        return err_set(e, ERR_INVALID, "%s bukan dokumen Word (.docx)", t->nama);
    p = arena_strndup(t->arena, tipe->p, tipe->n);
    tipe->p = p;
    if ((p = strstr(p, JENIS_DOTX)) != NULL)
        memcpy(p, JENIS_UTAMA, sizeof(JENIS_UTAMA) - 1);
    return 0;
}

int templat_paket_find(struct templat *t, struct err *e)
{
    int rc = walk_rels(t, "_rels/.rels", "", take_main, t, e);

    if (rc < 0)
        return rc;
    if (t->dokumen == NULL || templat_part(t, t->dokumen) == NULL) {
        if (templat_part(t, "mimetype") != NULL)
            return err_set(e, ERR_INVALID,
                           "%s adalah dokumen LibreOffice (.odt); simpan ulang sebagai \"Dokumen "
                           "Word (.docx)\"",
                           t->nama);
        if (templat_part(t, "xl/workbook.xml") != NULL)
            return err_set(e, ERR_INVALID, "%s adalah lembar kerja Excel, bukan dokumen Word",
                           t->nama);
        return err_set(e, ERR_INVALID,
                       "%s bukan dokumen Word (.docx): isi dokumen (word/document.xml) tidak ada",
                       t->nama);
    }
    return check_type(t, e);
}

static bool ends(const char *s, const char *akhir)
{
    size_t n = strlen(s), k = strlen(akhir);
    return n >= k && strcmp(s + n - k, akhir) == 0;
}

int templat_paket_open(struct templat *t, const void *p, size_t n, struct err *e)
{
    int rc = refuse_other(t->nama, p, n, e);

    if (rc == 0)
        rc = zip_read(t->arena, p, n, &t->part, &t->n_part, e);
    if (rc == 0)
        rc = templat_paket_find(t, e);
    for (size_t i = 0; i < t->n_part && rc == 0; i++) {
        const struct zip_part *part = &t->part[i];
        if (strstr(part->nama, "vbaProject") != NULL)
            rc = err_set(e, ERR_INVALID,
                         "%s memuat makro; simpan ulang sebagai \"Dokumen Word (.docx)\"", t->nama);
        else if (ends(part->nama, ".xml") || ends(part->nama, ".rels"))
            rc = tx_check(part->nama, part->p, part->n, e);
    }
    return rc;
}

/* ---- paragraph styles ---- */

static int take_styles(void *payload, const char *jenis, const char *part, struct err *e)
{
    const char **nama = payload;

    (void)e;
    if (strcmp(jenis, "styles") == 0)
        *nama = part;
    return 0;
}

static int level_of(const struct tx *ppr)
{
    const char *v = tx_get(tx_anak(ppr, W_OUTLINELVL), "w:val");
    return v != NULL && v[0] >= '0' && v[0] <= '9' && v[1] == '\0' ? v[0] - '0' : -1;
}

int templat_gaya_read(struct templat *t, struct arena *kerja, struct err *e)
{
    const char *nama = NULL;
    struct zip_part *part;
    struct tx *akar;
    int rc = templat_relasi(t, take_styles, &nama, e);

    part = nama == NULL || rc < 0 ? NULL : templat_part(t, nama);
    if (part == NULL)
        return rc;
    rc = tx_read(kerja, part->nama, part->p, part->n, &akar, e);
    for (struct tx *k = rc < 0 ? NULL : akar->anak; k != NULL; k = k->sesudah) {
        struct templat_gaya *g;
        if (k->jenis != TX_ELEMEN || k->w != W_STYLE || !text_eq(tx_get(k, "w:type"), "paragraph"))
            continue;
        g = arena_push(t->arena, (void **)&t->gaya, &t->n_gaya, &t->cap_gaya, sizeof(*g));
        g->id = arena_strdup(t->arena, text_or(tx_get(k, "w:styleId"), ""));
        g->nama = arena_strdup(t->arena, text_or(tx_get(tx_anak(k, W_NAME), "w:val"), g->id));
        g->dasar = arena_strdup(t->arena, tx_get(tx_anak(k, W_BASEDON), "w:val"));
        g->tingkat = level_of(tx_anak(k, W_PPR));
    }
    return rc;
}

static const struct templat_gaya *style_by_id(const struct templat *t, const char *id)
{
    for (size_t i = 0; i < t->n_gaya && id != NULL; i++)
        if (strcmp(t->gaya[i].id, id) == 0)
            return &t->gaya[i];
    return NULL;
}

void templat_gaya_get(const struct templat *t, const struct tx *p, const char **nama,
                      int *tingkat_judul)
{
    const struct tx *ppr = tx_anak(p, W_PPR);
    const struct templat_gaya *g = style_by_id(t, tx_get(tx_anak(ppr, W_PSTYLE), "w:val"));
    int tingkat = level_of(ppr);

    *nama = g == NULL ? NULL : g->nama;
    for (int i = 0; i < 20 && g != NULL && tingkat < 0; i++) {
        tingkat = g->tingkat;
        g = style_by_id(t, g->dasar);
    }
    *tingkat_judul = tingkat >= 0 && tingkat < 4 ? tingkat + 1 : 0;
}
