/* SPDX-License-Identifier: MIT
 *
 * docx_tanda: bookmarks. Word allows letters, digits and "_", 40 characters at most, a name once;
 * a name that begins with "_" is hidden from the user's list.
 */
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define AWAL "_c_"

enum { PANJANG = 34 }; /* leaves room for a suffix that makes it unique */

struct id_blok { /* for the look-up by id, sorted */
    const char *id;
    size_t blok;
};

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct id_blok *)a)->id, ((const struct id_blok *)b)->id);
}

static const char *clean(struct arena *a, const char *id)
{
    char s[PANJANG + 1] = AWAL;
    size_t n = strlen(AWAL);

    for (; *id != '\0' && n < PANJANG; id++) {
        bool ok =
            (*id >= 'a' && *id <= 'z') || (*id >= 'A' && *id <= 'Z') || (*id >= '0' && *id <= '9');

        s[n++] = '_';
        if (ok)
            s[n - 1] = *id;
    }
    s[n] = '\0';
    return arena_strdup(a, s);
}

/* Word compares bookmark names without case. */
static bool name_taken(const struct docx_tulis *t, const char *nama)
{
    for (size_t i = 0; i < t->d->n; i++)
        if (t->tanda[i] != NULL && strcasecmp(t->tanda[i], nama) == 0)
            return true;
    return false;
}

static bool needs(const struct dok_blok *b)
{
    if (b->id != NULL)
        return true;
    return b->jenis == DOK_JUDUL || (b->jenis == DOK_MENTAH && b->mentah.tingkat_judul > 0) ||
           ((b->jenis == DOK_TABEL || b->jenis == DOK_GAMBAR) && b->nomor != NULL);
}

static void raise(unsigned *most, long id)
{
    if (id > 0 && id < 1000000000 && (unsigned)id > *most)
        *most = (unsigned)id;
}

/* Headers, footers and notes of the template have bookmarks and drawings of their own: our numbers
 * come behind theirs. */
static void skip_used(struct docx_tulis *t)
{
    for (size_t i = 0; i < t->dasar->n; i++) {
        const struct zip_part *z = &t->dasar->part[i];
        struct str rest = {z->p, z->n};
        struct docx_tag x;

        if (strstr(z->nama, "header") == NULL && strstr(z->nama, "foot") == NULL &&
            strstr(z->nama, "endnotes") == NULL)
            continue;
        while (docx_tag_next(&rest, &x)) {
            if (docx_tag_is(&x, "wp:docPr"))
                raise(&t->n_docpr, docx_tag_long(&x, "id", 0));
            else if (docx_tag_is(&x, "w:bookmarkStart"))
                raise(&t->n_tanda, docx_tag_long(&x, "w:id", 0));
        }
    }
}

void docx_tanda_siapkan(struct docx_tulis *t)
{
    skip_used(t);
    t->tanda = ARENA_ARRAY(t->a, t->d->n + 1, const char *);
    t->id = ARENA_ARRAY(t->a, t->d->n + 1, struct id_blok);
    for (size_t i = 0; i < t->d->n; i++) {
        const struct dok_blok *b = t->d->blok[i];
        const char *nama;

        if (b->id != NULL)
            t->id[t->n_id++] = (struct id_blok){b->id, i};
        if (!needs(b))
            continue;
        nama = b->id != NULL ? clean(t->a, b->id) : NULL;
        if (nama == NULL || name_taken(t, nama))
            nama = arena_printf(t->a, "%s_%zu", nama != NULL ? nama : AWAL "b", i);
        t->tanda[i] = nama;
    }
    qsort(t->id, t->n_id, sizeof(*t->id), by_id);
}

const char *docx_tanda_of(const struct docx_tulis *t, const char *id, size_t *blok)
{
    const struct id_blok key = {id, 0};
    const struct id_blok *f;

    if (id == NULL || t->n_id == 0)
        return NULL;
    f = bsearch(&key, t->id, t->n_id, sizeof(*t->id), by_id);
    if (f == NULL)
        return NULL;
    if (blok != NULL)
        *blok = f->blok;
    return t->tanda[f->blok];
}

void docx_tanda_buka(struct docx_tulis *t, const char *nama)
{
    if (nama != NULL)
        buf_printf(&t->isi, "<w:bookmarkStart w:id=\"%u\" w:name=\"%s\"/>", ++t->n_tanda, nama);
}

void docx_tanda_tutup(struct docx_tulis *t, const char *nama)
{
    if (nama != NULL)
        buf_printf(&t->isi, "<w:bookmarkEnd w:id=\"%u\"/>", t->n_tanda);
}
