/* SPDX-License-Identifier: MIT
 *
 * csv_baca: collects what libcsv reports, cell by cell.
 */
#include "import/csv_baca.h"

#include <csv.h>

struct pembaca {
    struct arena *a;
    struct csv *out;
    size_t cap, cap_sel;
    struct csv_baris baris; /* being read */
    int rc;
    struct err *e;
};

static void take_cell(void *isi, size_t n, void *arg)
{
    struct pembaca *r = arg;
    const char **s;

    if (r->rc < 0)
        return;
    if (r->baris.n >= CSV_KOLOM_MAX) {
        r->rc = err_set(r->e, ERR_INVALID, "baris %zu berisi lebih dari %d kolom", r->out->n + 1,
                        CSV_KOLOM_MAX);
        return;
    }
    s = arena_push(r->a, (void **)&r->baris.v, &r->baris.n, &r->cap_sel, sizeof(*s));
    *s = arena_strndup(r->a, isi ? isi : "", n);
}

static void take_row(int akhir, void *arg)
{
    struct pembaca *r = arg;
    struct csv_baris *b;

    (void)akhir;
    if (r->rc < 0)
        return;
    if (r->out->n >= CSV_BARIS_MAX) {
        r->rc = err_set(r->e, ERR_TOO_BIG, "berkas CSV berisi lebih dari %d baris", CSV_BARIS_MAX);
        return;
    }
    b = arena_push(r->a, (void **)&r->out->baris, &r->out->n, &r->cap, sizeof(*b));
    *b = r->baris;
    r->baris = (struct csv_baris){0};
    r->cap_sel = 0;
}

int csv_read(struct arena *a, struct str teks, char pemisah, struct csv *out, struct err *e)
{
    struct pembaca r = {.a = a, .out = out, .e = e};
    struct csv_parser p;

    *out = (struct csv){0};
    if (csv_init(&p, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return err_set(e, ERR_SYSTEM, "pembaca CSV tidak dapat disiapkan");
    csv_set_delim(&p, (unsigned char)pemisah);
    if (csv_parse(&p, teks.p, teks.n, take_cell, take_row, &r) != teks.n ||
        csv_fini(&p, take_cell, take_row, &r) != 0)
        r.rc = r.rc < 0 ? r.rc
                        : err_set(e, ERR_INVALID, "baris %zu: %s; periksa tanda petiknya",
                                  out->n + 1, "tanda petik tidak ditutup atau salah letak");
    csv_free(&p);
    return r.rc;
}
