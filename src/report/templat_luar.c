/* SPDX-License-Identifier: MIT
 *
 * What a template may not reach for. A template goes through many hands, and the report made of it
 * is sent out: pictures, files and data sources outside the document would be fetched from the
 * machine that makes the PDF, or from the machine of the reader. Only links that a person clicks
 * on may point outside.
 */
#include "report/templat_int.h"

#include <string.h>
#include <strings.h>

#define SEMAT "sematkan gambar ke dalam dokumen, atau hapus bagian itu"

enum { KODE_N = 15, SARANG_MAX = 16 };

struct luar {
    struct templat *t;
    struct masalah_list *m;
    const char *part;
    size_t nomor; /* paragraphs so far; 0: relationships, which have none */
    size_t n;     /* fields that are open; those over SARANG_MAX are refused */
    struct {
        char kode[KODE_N + 1]; /* beginning of its code, upper case */
        size_t n;
        bool selesai; /* the code is over: what follows is the result, or a second word */
    } medan[SARANG_MAX];
};

/* Relationships ("word/_rels/footer1.xml.rels") are told at the part whose they are. */
static const char *owner_of(struct arena *a, const char *part)
{
    const char *rels = strstr(part, "_rels/");
    size_t n = rels == NULL ? 0 : strlen(rels + 6);

    if (n <= 5 || strcmp(rels + 6 + n - 5, ".rels") != 0)
        return part;
    return arena_printf(a, "%.*s%.*s", (int)(rels - part), part, (int)(n - 5), rels + 6);
}

static void masalah(struct luar *l, const char *pesan)
{
    const char *part = owner_of(l->t->arena, l->part);
    size_t bagian = templat_bagian(l->t, part, part);

    templat_masalah_add(l->t, l->m, (struct urut_kerja){.bagian = bagian, .nomor = l->nomor},
                        pesan);
}

/* ---- relationships ---- */

/* "http://x", "file:///x", "\\server\x", "C:\x" */
static bool is_address(const char *s)
{
    size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    return (n > 0 && s[n] == ':') || strncmp(s, "\\\\", 2) == 0 || strncmp(s, "//", 2) == 0;
}

static bool is_link_for_people(const char *jenis, const char *target)
{
    static const char *const boleh[] = {"http://", "https://", "mailto:", "#"};
    const char *garis = strrchr(jenis, '/');

    if (strcmp(garis == NULL ? jenis : garis + 1, "hyperlink") != 0)
        return false;
    for (size_t i = 0; i < sizeof(boleh) / sizeof(*boleh); i++)
        if (strncasecmp(target, boleh[i], strlen(boleh[i])) == 0)
            return true;
    return false;
}

static void check_relation(struct luar *l, const struct tx *x)
{
    const char *jenis = text_or(tx_get(x, "Type"), ""), *garis = strrchr(jenis, '/');
    const char *target = text_or(tx_get(x, "Target"), "");
    const char *mode = tx_get(x, "TargetMode");

    target += strspn(target, " \t\r\n");
    if (((mode == NULL || strcasecmp(mode, "External") != 0) && !is_address(target)) ||
        is_link_for_people(jenis, target))
        return;
    if (garis != NULL && strcmp(garis, "/hyperlink") == 0)
        masalah(l,
                arena_printf(
                    l->m->arena,
                    "tautan ke \"%.200s\" tidak diizinkan; pakai alamat http, https, atau mailto",
                    target));
    else
        masalah(l, arena_printf(l->m->arena,
                                "template mengambil %.40s dari luar berkas (\"%.200s\"); " SEMAT,
                                garis == NULL ? "isi" : garis + 1, target));
}

/* ---- fields and old drawings ---- */

static void check_code(struct luar *l, const char *kode)
{
    static const char *const tolak[] = {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE"};

    for (size_t i = 0; i < sizeof(tolak) / sizeof(*tolak); i++)
        if (strncmp(kode, tolak[i], KODE_N) == 0)
            masalah(l, arena_printf(l->m->arena,
                                    "kode bidang (field) %s mengambil isi dari luar berkas; " SEMAT,
                                    tolak[i]));
}

/* Takes more of the innermost field's code; it may be cut over any number of runs. */
static void add_code(struct luar *l, const char *s)
{
    size_t k = l->n - 1;

    for (; *s != '\0' && !l->medan[k].selesai; s++) {
        char c = *s >= 'a' && *s <= 'z' ? (char)(*s - 'a' + 'A') : *s;
        bool huruf = c >= 'A' && c <= 'Z';
        if (!huruf && l->medan[k].n > 0)
            l->medan[k].selesai = true;
        else if (huruf && l->medan[k].n < KODE_N)
            l->medan[k].kode[l->medan[k].n++] = c;
    }
}

static void end_code(struct luar *l)
{
    size_t k = l->n - 1;

    if (l->medan[k].n > 0)
        check_code(l, l->medan[k].kode);
    memset(&l->medan[k], 0, sizeof(l->medan[k]));
    l->medan[k].selesai = true;
}

static void begin_field(struct luar *l)
{
    if (l->n == SARANG_MAX) {
        masalah(l, "kode bidang (field) bersarang terlalu dalam");
        return;
    }
    /* The name of the outer one would come from the inner one, and nobody could check it. */
    if (l->n > 0 && !l->medan[l->n - 1].selesai)
        masalah(l, "nama kode bidang (field) disusun dari bidang lain; hapus");
    memset(&l->medan[l->n++], 0, sizeof(l->medan[0]));
}

static const char *text_of(const struct tx *x)
{
    return x->anak != NULL && x->anak->jenis == TX_TEKS ? x->anak->teks : "";
}

static const char *local(const char *nama)
{
    const char *titik = strchr(nama, ':');
    return titik == NULL ? nama : titik + 1;
}

static void check_element(struct luar *l, const struct tx *x)
{
    const char *nama = local(x->nama), *jenis;

    if (x->w == W_P)
        l->nomor++;
    if (strcmp(nama, "fldSimple") == 0) {
        begin_field(l);
        add_code(l, text_or(tx_get(x, "w:instr"), ""));
        end_code(l);
        l->n--;
    } else if (x->w == W_FLDCHAR) {
        jenis = tx_get(x, "w:fldCharType");
        if (text_eq(jenis, "begin")) {
            begin_field(l);
        } else if (l->n > 0) {
            end_code(l);
            l->n -= text_eq(jenis, "end");
        }
    } else if (strcmp(nama, "instrText") == 0 || strcmp(nama, "delInstrText") == 0) {
        if (l->n > 0)
            add_code(l, text_of(x));
    }
    for (size_t i = 0; i < x->n_atr; i++) /* VML: <v:imagedata src="http://.."> */
        if (strcmp(local(x->atr[i].nama), "src") == 0 && is_address(x->atr[i].nilai))
            masalah(l, arena_printf(l->m->arena, "gambar dari luar berkas (\"%.200s\"); " SEMAT,
                                    x->atr[i].nilai));
}

/* ---- all parts ---- */

/* Content, not the name, decides what a reader takes for XML. */
static bool is_xml(const struct zip_part *part)
{
    const unsigned char *p = (const unsigned char *)part->p;
    const char *titik = strrchr(part->nama, '.');
    size_t i = 0;

    if (titik != NULL && (strcasecmp(titik, ".xml") == 0 || strcasecmp(titik, ".rels") == 0))
        return true;
    while (i < part->n && strchr(" \t\r\n\xEF\xBB\xBF", p[i]) != NULL && p[i] != '\0')
        i++;
    return (i < part->n && p[i] == '<') ||
           (part->n >= 2 && ((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF)));
}

int templat_luar(struct templat *t, struct masalah_list *m, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; i < t->n_part && rc == 0; i++) {
        struct luar l = {.t = t, .m = m, .part = t->part[i].nama};
        struct arena *a;
        struct tx *akar;

        if (!is_xml(&t->part[i]))
            continue;
        a = arena_new((size_t)1 << 30); /* TX_SIMPUL_MAX nodes, as for the loader itself */
        rc = tx_read(a, l.part, t->part[i].p, t->part[i].n, &akar, e);
        for (const struct tx *x = rc < 0 ? NULL : akar; x != NULL; x = tx_next(akar, x, true)) {
            if (x->jenis != TX_ELEMEN)
                continue;
            if (strcmp(local(x->nama), "Relationship") == 0)
                check_relation(&l, x);
            else
                check_element(&l, x);
        }
        while (rc == 0 && l.n > 0) {
            end_code(&l);
            l.n--;
        }
        arena_free(a);
    }
    return rc;
}
