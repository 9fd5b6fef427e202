/* SPDX-License-Identifier: MIT
 *
 * skema_json: the schema and the reference of the data package, out of its field tables.
 *
 *     skema_json json              JSON Schema 2020-12 on standard output
 *     skema_json md                the reference part of docs/paket.md on standard output
 *     skema_json tulis DIR         writes both into DIR (docs)
 *     skema_json periksa DIR       status 1 when DIR differs from what the tables say
 *
 * The reference stands in paket.md between two marks; the text around it is written by hand.
 */
#include "base/arena.h"
#include "base/file.h"
#include "base/format_angka.h"
#include "core/paket.h"
#include "core/paket_skema.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MULAI   "<!-- bidang: mulai; bagian ini dibuat oleh tools/skema_json -->\n"
#define SELESAI "<!-- bidang: selesai -->\n"

/* Control characters, for a class of a pattern. */
#define KENDALI "\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f"

enum { SKEMA_MAX = 100, DOKUMEN_MAX = 4 << 20 };

struct daftar_skema { /* every struct once, in the order met from the root */
    const struct skema *v[SKEMA_MAX];
    size_t n;
};

static void collect(struct daftar_skema *d, const struct skema *s)
{
    for (size_t i = 0; i < d->n; i++)
        if (d->v[i] == s)
            return;
    if (d->n == SKEMA_MAX)
        abort();
    d->v[d->n++] = s;
    for (size_t i = 0; i < s->n; i++)
        if (s->bidang[i].skema != NULL)
            collect(d, s->bidang[i].skema);
}

static void json_text(struct buf *b, const char *s)
{
    buf_putc(b, '"');
    for (; *s != '\0'; s++) {
        if (*s == '"' || *s == '\\')
            buf_putc(b, '\\');
        buf_putc(b, *s);
    }
    buf_putc(b, '"');
}

static void json_pilihan(struct buf *b, const struct pilihan *p)
{
    buf_puts(b, "\"enum\": [");
    for (size_t i = 0; p[i].nama != NULL; i++) {
        buf_puts(b, i > 0 ? ", " : "");
        json_text(b, p[i].nama);
    }
    buf_puts(b, "]");
}

/* What the schema says of a value, without braces; limits are those the reader has. */
static void json_jenis(struct buf *b, const struct bidang *f)
{
    switch (f->jenis) {
    case BIDANG_TEKS:
        buf_printf(b, "\"$ref\": \"#/$defs/baris\", \"maxLength\": %zu", f->maks);
        break;
    case BIDANG_KAYA:
        buf_printf(b, "\"type\": \"string\", \"minLength\": 1, \"maxLength\": %zu", f->maks);
        break;
    case BIDANG_CACAH:
    case BIDANG_RUPIAH:
        buf_printf(b, "\"type\": \"integer\", \"minimum\": %" PRId64 ", \"maximum\": %" PRId64,
                   f->min, f->max);
        break;
    case BIDANG_ANGKA:
        buf_puts(b, "\"$ref\": \"#/$defs/angka\"");
        break;
    case BIDANG_YA:
        buf_puts(b, "\"type\": \"boolean\"");
        break;
    case BIDANG_PILIHAN:
        json_pilihan(b, f->pilihan);
        break;
    case BIDANG_TANGGAL:
        buf_puts(b, "\"$ref\": \"#/$defs/tanggal\"");
        break;
    case BIDANG_TEKS_DAFTAR:
        buf_printf(b,
                   "\"type\": \"array\", \"maxItems\": %d, \"items\": {\"$ref\": "
                   "\"#/$defs/baris\", \"maxLength\": %zu}",
                   TEKS_DAFTAR_MAX, f->maks);
        break;
    case BIDANG_OBJEK:
        buf_printf(b, "\"$ref\": \"#/$defs/%s\"", f->skema->nama);
        break;
    case BIDANG_DAFTAR:
        buf_printf(b,
                   "\"type\": \"array\", \"maxItems\": %zu, \"items\": {\"$ref\": \"#/$defs/%s\"}",
                   f->maks, f->skema->nama);
        break;
    }
}

static void json_objek(struct buf *b, const struct skema *s, const char *menjorok)
{
    buf_printf(b, "%s\"description\": ", menjorok);
    json_text(b, s->arti);
    buf_printf(b, ",\n%s\"type\": \"object\",\n%s\"additionalProperties\": false", menjorok,
               menjorok);
    bool ada = false;
    for (size_t i = 0; i < s->n; i++) {
        if (!s->bidang[i].wajib)
            continue;
        if (ada)
            buf_puts(b, ", ");
        else
            buf_printf(b, ",\n%s\"required\": [", menjorok);
        json_text(b, s->bidang[i].nama);
        ada = true;
    }
    buf_printf(b, "%s,\n%s\"properties\": {\n", ada ? "]" : "", menjorok);
    for (size_t i = 0; i < s->n; i++) {
        buf_printf(b, "%s  \"%s\": {", menjorok, s->bidang[i].nama);
        json_jenis(b, &s->bidang[i]);
        buf_puts(b, ", \"description\": ");
        json_text(b, s->bidang[i].arti);
        buf_printf(b, "}%s\n", i + 1 < s->n ? "," : "");
    }
    buf_printf(b, "%s}", menjorok);
}

static void json_skema(struct buf *b, const struct daftar_skema *d)
{
    buf_printf(b,
               "{\n"
               "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
               "  \"$id\": \"urn:cermat:paket:%d\",\n"
               "  \"title\": \"Paket data Cermat\",\n",
               PAKET_VERSI);
    json_objek(b, d->v[0], "  ");
    buf_puts(b,
             ",\n  \"$defs\": {\n"
             "    \"baris\": {\"type\": \"string\", \"minLength\": 1, \"pattern\": "
             "\"^[^" KENDALI "]*[^\\\\s" KENDALI "][^" KENDALI
             "]*$\", \"description\": \"Teks satu baris.\"},\n"
             "    \"angka\": {\"type\": \"number\", \"exclusiveMinimum\": -1000000000000000, "
             "\"exclusiveMaximum\": 1000000000000000, \"description\": \"Paling banyak 6 desimal "
             "dan 15 angka penting.\"},\n"
             "    \"tanggal\": {\"type\": \"string\", \"format\": \"date\", \"pattern\": "
             "\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\", \"description\": \"TTTT-BB-HH.\"}");
    for (size_t i = 1; i < d->n; i++) {
        buf_printf(b, ",\n    \"%s\": {\n", d->v[i]->nama);
        json_objek(b, d->v[i], "      ");
        buf_puts(b, "\n    }");
    }
    buf_puts(b, "\n  }\n}\n");
}

/* What may stand in the member, in words. */
static void md_jenis(struct buf *b, struct arena *a, const struct bidang *f)
{
    switch (f->jenis) {
    case BIDANG_TEKS:
        buf_printf(b, "teks ≤ %zu", f->maks);
        break;
    case BIDANG_KAYA:
        buf_printf(b, "narasi ≤ %s byte", format_bulat(a, (int64_t)f->maks));
        break;
    case BIDANG_CACAH:
        buf_printf(b, "bulat %" PRId64 "–%" PRId64, f->min, f->max);
        break;
    case BIDANG_ANGKA:
        buf_puts(b, "angka");
        break;
    case BIDANG_RUPIAH:
        buf_printf(b, "rupiah%s", f->min < 0 ? ", boleh negatif" : "");
        break;
    case BIDANG_YA:
        buf_puts(b, "true/false");
        break;
    case BIDANG_PILIHAN:
        for (size_t i = 0; f->pilihan[i].nama != NULL; i++)
            buf_printf(b, "%s`%s`", i > 0 ? " " : "", f->pilihan[i].nama);
        break;
    case BIDANG_TANGGAL:
        buf_puts(b, "tanggal");
        break;
    case BIDANG_TEKS_DAFTAR:
        buf_printf(b, "daftar teks ≤ %zu", f->maks);
        break;
    case BIDANG_OBJEK:
        buf_printf(b, "objek [%s](#%s)", f->skema->nama, f->skema->nama);
        break;
    case BIDANG_DAFTAR:
        buf_printf(b, "daftar [%s](#%s), ≤ %s", f->skema->nama, f->skema->nama,
                   format_bulat(a, (int64_t)f->maks));
        break;
    }
}

static void md_pilihan(struct buf *b, const struct bidang *f)
{
    buf_printf(b, "\n`%s`: ", f->nama);
    for (size_t i = 0; f->pilihan[i].nama != NULL; i++)
        buf_printf(b, "%s`%s` %s", i > 0 ? "; " : "", f->pilihan[i].nama, f->pilihan[i].arti);
    buf_puts(b, ".\n");
}

static void md_skema(struct buf *b, struct arena *a, const struct skema *s)
{
    buf_printf(b, "\n### %s\n\n%s", s->nama, s->arti);
    if (s->kunci != NULL)
        buf_printf(b, " Tidak boleh ada dua dengan `%s` yang sama dalam satu daftar.", s->kunci);
    buf_puts(b, "\n\n| anggota | isi | wajib | arti |\n|---|---|---|---|\n");
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *f = &s->bidang[i];
        buf_printf(b, "| `%s` | ", f->nama);
        md_jenis(b, a, f);
        buf_printf(b, " | %s | %s |\n", f->wajib ? "ya" : "", f->arti);
    }
    for (size_t i = 0; i < s->n; i++)
        if (s->bidang[i].jenis == BIDANG_PILIHAN)
            md_pilihan(b, &s->bidang[i]);
}

static void md_semua(struct buf *b, struct arena *a, const struct daftar_skema *d)
{
    for (size_t i = 0; i < d->n; i++)
        md_skema(b, a, d->v[i]);
    buf_putc(b, '\n');
}

static void die(const char *pesan)
{
    fprintf(stderr, "skema_json: %s\n", pesan);
    exit(1);
}

static struct str ambil(struct arena *a, const char *path)
{
    char *p;
    size_t n;
    struct err e = {0};
    if (file_read(a, path, DOKUMEN_MAX, &p, &n, &e) < 0)
        die(e.msg);
    return (struct str){p, n};
}

/* paket.md with the part between the marks replaced. */
static void md_sisip(struct buf *b, struct arena *a, const char *path, const struct daftar_skema *d)
{
    struct str lama = ambil(a, path);
    const char *awal = strstr(lama.p, MULAI), *akhir = strstr(lama.p, SELESAI);
    if (awal == NULL || akhir == NULL || akhir < awal)
        die("the marks of the generated part are not in paket.md");
    buf_put(b, lama.p, (size_t)(awal - lama.p) + strlen(MULAI));
    md_semua(b, a, d);
    buf_puts(b, akhir);
}

static void finish(struct arena *a, const char *path, const struct buf *b, bool tulis)
{
    struct err e = {0};
    if (!buf_ok(b))
        die("out of memory");
    if (tulis) {
        if (file_write(path, b->p, b->n, &e) < 0)
            die(e.msg);
        return;
    }
    struct str lama = ambil(a, path);
    if (lama.n == b->n && memcmp(lama.p, b->p, b->n) == 0)
        return;
    die(arena_printf(a, "%s differs from the field tables; run skema_json tulis docs", path));
}

int main(int argc, char **argv)
{
    struct arena *a = arena_new((size_t)16 << 20);
    struct daftar_skema d = {.n = 0};
    struct buf json, md;
    const char *perintah = argc > 1 ? argv[1] : "";
    bool tulis = strcmp(perintah, "tulis") == 0;
    buf_init(&json, DOKUMEN_MAX);
    buf_init(&md, DOKUMEN_MAX);
    collect(&d, &SKEMA_PAKET);
    json_skema(&json, &d);
    if (argc == 2 && strcmp(perintah, "json") == 0) {
        fwrite(json.p, 1, json.n, stdout);
    } else if (argc == 2 && strcmp(perintah, "md") == 0) {
        md_semua(&md, a, &d);
        fwrite(md.p, 1, md.n, stdout);
    } else if (argc == 3 && (tulis || strcmp(perintah, "periksa") == 0)) {
        const char *path = arena_printf(a, "%s/paket.md", argv[2]);
        md_sisip(&md, a, path, &d);
        finish(a, path, &md, tulis);
        finish(a, arena_printf(a, "%s/paket.schema.json", argv[2]), &json, tulis);
    } else {
        die("usage: skema_json json | md | tulis DIR | periksa DIR");
    }
    buf_release(&json);
    buf_release(&md);
    arena_free(a);
    return 0;
}
