/* SPDX-License-Identifier: MIT
 *
 * Holds templates against the declared names of their view tree, the way rendering would look them
 * up: from the innermost context outwards, dots only downwards.
 */
#include "report/mustache_int.h"

#include <string.h>

enum { PARSIAL_PERIKSA_MAX = 8, DEKAT_DALAM_MAX = 4 };

/* ---- nearest name ---- */

struct dekat { /* the best so far */
    struct arena *arena;
    const char *nama;
    const char *calon;
    size_t jarak;
};

static void near_try(struct dekat *d, const char *calon)
{
    const char *titik = strrchr(calon, '.');
    size_t jarak = text_distance(d->nama, calon);

    /* The last part alone: {{nama}} for {{unit.nama}}. */
    if (titik != NULL && strchr(d->nama, '.') == NULL && text_distance(d->nama, titik + 1) == 0)
        jarak = 1;
    if (jarak < d->jarak) {
        d->jarak = jarak;
        d->calon = calon;
    }
}

static struct dekat near_new(struct arena *a, const char *nama)
{
    size_t n = strlen(nama), batas = n < 3 ? 1 : n < 4 ? 2 : n / 3 + 1;
    return (struct dekat){.arena = a, .nama = nama, .jarak = batas + 1};
}

static void near_walk(struct dekat *d, const struct pandang_jenis *v, const char *awalan, int dalam)
{
    for (; v != NULL && v->nama != NULL; v++) {
        const char *utuh =
            *awalan == '\0' ? v->nama : arena_printf(d->arena, "%s.%s", awalan, v->nama);
        near_try(d, utuh);
        if (v->isi == PANDANG_PETA && dalam < DEKAT_DALAM_MAX)
            near_walk(d, v->anak, utuh, dalam + 1);
    }
}

const char *mustache_nama_dekat(struct arena *a, const char *nama, const char *const *daftar)
{
    struct dekat d = near_new(a, nama);

    for (; daftar != NULL && *daftar != NULL; daftar++)
        near_try(&d, *daftar);
    return d.calon;
}

/* ---- contexts ---- */

void mustache_jenis_init(struct mustache_jenis *j, struct arena *a,
                         const struct pandang_jenis *akar)
{
    *j = (struct mustache_jenis){.arena = a, .n = 1};
    j->v[0] = (struct mustache_tingkat){.anak = akar, .isi = TINGKAT_PETA};
}

static const struct pandang_jenis *find_in(const struct pandang_jenis *v, const char *nama)
{
    for (; v != NULL && v->nama != NULL; v++)
        if (strcmp(v->nama, nama) == 0)
            return v;
    return NULL;
}

static bool is_text(const struct pandang_jenis *v)
{
    return v->isi == PANDANG_TEKS || v->isi == PANDANG_HTML || v->isi == PANDANG_URL;
}

static bool is_uncertain(const struct mustache_jenis *j)
{
    for (size_t i = 0; i < j->n; i++)
        if (j->v[i].isi == TINGKAT_TAK_TENTU)
            return true;
    return false;
}

/* The innermost section over a list or a map; NULL: none. */
static const struct mustache_tingkat *section_of(const struct mustache_jenis *j)
{
    for (size_t i = j->n; i-- > 1;)
        if (j->v[i].isi == TINGKAT_PETA && j->v[i].nama != NULL)
            return &j->v[i];
    return NULL;
}

/* Names of a section: "kode, no, uraian". */
static const char *names_in(struct arena *a, const struct pandang_jenis *v)
{
    const char *daftar = "";
    for (; v != NULL && v->nama != NULL; v++)
        daftar = arena_printf(a, "%s%s%s", daftar, *daftar == '\0' ? "" : ", ", v->nama);
    return daftar;
}

/* The nearest name, from the innermost context outwards. Inside a section where none is near, its
 * names are told: there are few. */
static const char *unknown(struct mustache_jenis *j, const char *nama)
{
    const struct mustache_tingkat *bagian = section_of(j), *di = NULL;
    struct dekat d = near_new(j->arena, nama);
    const char *pesan;

    for (size_t i = j->n; i-- > 0 && d.calon == NULL;)
        if (j->v[i].isi == TINGKAT_PETA)
            near_walk(&d, (di = &j->v[i])->anak, "", 0);
    pesan = arena_printf(j->arena, "nama \"%s\" tidak dikenal", nama);
    if (bagian != NULL && (d.calon == NULL || di->anak != bagian->anak)) {
        pesan = arena_printf(j->arena, "%s; di dalam {{#%s}} ada %s", pesan, bagian->nama,
                             names_in(j->arena, bagian->anak));
        if (d.calon != NULL)
            pesan = arena_printf(j->arena, "%s; di luarnya \"%s\"", pesan, d.calon);
    } else if (d.calon != NULL) {
        pesan = arena_printf(j->arena, "%s; maksudnya \"%s\"?", pesan, d.calon);
    }
    return pesan;
}

/* The declaration of a name; NULL with *pesan set when it is unknown or goes through a non-map. */
static const struct pandang_jenis *find(struct mustache_jenis *j, const char *nama,
                                        const char **pesan)
{
    const struct pandang_jenis *v = NULL;
    const char **bagian;
    size_t n;

    mustache_nama_bagi(j->arena, nama, &bagian, &n);
    for (size_t i = j->n; i-- > 0 && v == NULL && n > 0;)
        if (j->v[i].isi == TINGKAT_PETA)
            v = find_in(j->v[i].anak, bagian[0]);
    for (size_t i = 1; i < n && v != NULL; i++) {
        if (v->isi == PANDANG_DAFTAR) {
            *pesan = arena_printf(
                j->arena, "\"%s\" adalah daftar; isinya diambil di dalam {{#%s}} ... {{/%s}}",
                v->nama, v->nama, v->nama);
            return NULL;
        }
        v = v->isi == PANDANG_PETA ? find_in(v->anak, bagian[i]) : NULL;
    }
    if (v == NULL)
        *pesan = unknown(j, nama);
    return v;
}

const struct pandang_jenis *mustache_jenis_cari(struct mustache_jenis *j, const char *nama)
{
    const char *pesan;

    return is_uncertain(j) || strcmp(nama, ".") == 0 ? NULL : find(j, nama, &pesan);
}

const char *mustache_jenis_nilai(struct mustache_jenis *j, const char *nama)
{
    const struct pandang_jenis *v;
    const char *pesan = NULL;

    if (is_uncertain(j))
        return NULL;
    if (strcmp(nama, ".") == 0) {
        if (j->v[j->n - 1].isi == TINGKAT_TEKS)
            return NULL;
        return "{{.}} hanya dapat dipakai di dalam daftar yang berisi teks";
    }
    v = find(j, nama, &pesan);
    if (v == NULL || is_text(v))
        return pesan;
    if (v->isi == PANDANG_YA)
        return arena_printf(j->arena, "\"%s\" bernilai ya/tidak; pakai sebagai {{#%s}} ... {{/%s}}",
                            nama, nama, nama);
    if (v->isi == PANDANG_DAFTAR)
        return arena_printf(j->arena, "\"%s\" adalah daftar; ulangi dengan {{#%s}} ... {{/%s}}",
                            nama, nama, nama);
    return arena_printf(j->arena, "\"%s\" adalah kelompok; sebut isinya, misalnya {{%s.%s}}", nama,
                        nama, v->anak != NULL && v->anak->nama != NULL ? v->anak->nama : "nama");
}

/* What a section over v makes the innermost context. */
static struct mustache_tingkat level_of(const struct pandang_jenis *v)
{
    if (v->isi == PANDANG_YA)
        return (struct mustache_tingkat){.isi = TINGKAT_YA, .nama = v->nama};
    if (is_text(v) || (v->isi == PANDANG_DAFTAR && v->anak == NULL))
        return (struct mustache_tingkat){.isi = TINGKAT_TEKS, .nama = v->nama};
    return (struct mustache_tingkat){.anak = v->anak, .isi = TINGKAT_PETA, .nama = v->nama};
}

static bool is_open(const struct mustache_jenis *j, const struct pandang_jenis *v)
{
    for (size_t i = 0; i < j->n; i++)
        if (j->v[i].dibuka == v)
            return true;
    return false;
}

const char *mustache_jenis_masuk(struct mustache_jenis *j, const char *nama, bool terbalik)
{
    struct mustache_tingkat baru = {.isi = TINGKAT_TAK_TENTU};
    const struct pandang_jenis *v = NULL;
    const char *pesan = NULL;

    if (j->n == sizeof(j->v) / sizeof(*j->v)) {
        j->lebih++;
        return NULL;
    }
    if (strcmp(nama, ".") == 0)
        baru = j->v[j->n - 1];
    else if (!is_uncertain(j))
        v = find(j, nama, &pesan);
    if (v != NULL && !terbalik && is_open(j, v))
        pesan = arena_printf(
            j->arena, "bagian {{#%s}} dibuka di dalam dirinya sendiri; hapus salah satu", nama);
    if (v != NULL)
        baru = level_of(v);
    if (terbalik && pesan == NULL)
        baru = j->v[j->n - 1]; /* an inverted section keeps the context it stands in */
    baru.dibuka = terbalik || strcmp(nama, ".") == 0 ? NULL : v;
    j->v[j->n++] = baru;
    return pesan;
}

void mustache_jenis_keluar(struct mustache_jenis *j)
{
    if (j->lebih > 0)
        j->lebih--;
    else if (j->n > 1)
        j->n--;
}

/* ---- a whole template ---- */

struct pemeriksa {
    struct mustache_jenis j;
    const struct mustache_isi *isi;
    struct masalah_list *m;
};

static void check(struct pemeriksa *p, const struct mustache *t, int parsial)
{
    for (size_t i = 0; i < t->n; i++) {
        const struct mustache_op *op = &t->op[i];
        const struct mustache *anak = NULL;
        const char *pesan = NULL;

        switch (op->jenis) {
        case OP_TEKS:
            break;
        case OP_NILAI:
        case OP_MENTAH:
            pesan = mustache_jenis_nilai(&p->j, op->nama);
            break;
        case OP_BUKA:
        case OP_BALIK:
            pesan = mustache_jenis_masuk(&p->j, op->nama, op->jenis == OP_BALIK);
            break;
        case OP_TUTUP:
            mustache_jenis_keluar(&p->j);
            break;
        case OP_PARSIAL:
            if (p->isi->parsial != NULL)
                anak = p->isi->parsial(p->isi->payload, op->nama);
            if (anak == NULL)
                pesan = arena_printf(p->j.arena, "parsial \"%s\" tidak ada", op->nama);
            else if (parsial < PARSIAL_PERIKSA_MAX)
                check(p, anak, parsial + 1);
            break;
        }
        if (pesan != NULL)
            masalah_add(p->m, mustache_tempat(p->j.arena, t, op->tempat), "%s", pesan);
    }
}

void mustache_check(const struct mustache *t, const struct pandang_jenis *akar,
                    const struct mustache_isi *isi, struct masalah_list *m)
{
    struct pemeriksa p = {.isi = isi, .m = m};

    mustache_jenis_init(&p.j, m->arena, akar);
    check(&p, t, 0);
}
