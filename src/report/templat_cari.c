/* SPDX-License-Identifier: MIT
 *
 * Finds the tags of a part. A tag may be split over any number of runs, so the text of a paragraph
 * is joined first, with the run each piece came from; opening and closing tags are paired in the
 * order of the document, names are held against the declared ones.
 */
#include "report/templat_int.h"

#include <string.h>

static void collect(struct bagian_kerja *b, struct tx *wadah);

/* ---- the text of a paragraph ---- */

static void add_piece(struct bagian_kerja *b, struct paragraf_kerja *p, struct buf *teks,
                      struct tx *run, struct tx *x, const char *s)
{
    struct potong_kerja *k =
        arena_push(b->kerja, (void **)&p->potong, &p->n_potong, &p->cap_potong, sizeof(*k));

    k->run = run;
    k->x = x;
    k->dari = teks->n;
    k->n = strlen(s);
    if (x->w == W_FLDCHAR) {
        const char *jenis = tx_get(x, "w:fldCharType");
        k->medan = text_eq(jenis, "begin") ? 1 : text_eq(jenis, "end") ? -1 : 0;
    }
    buf_puts(teks, s);
}

static const char *piece_text(const struct tx *x)
{
    switch (x->w) {
    case W_T:
        return x->anak != NULL && x->anak->jenis == TX_TEKS ? x->anak->teks : "";
    case W_TAB:
        return "\t";
    case W_BR:
        return text_eq(tx_get(x, "w:type"), "page") ? "\f" : "\n";
    case W_CR:
        return "\n";
    case W_NOBREAKHYPHEN:
        return "-";
    case W_SOFTHYPHEN:
    case W_RPR:
    case W_INSTRTEXT:
        return NULL;
    default:
        return TEMPLAT_BENDA;
    }
}

static bool mentions_tag(const struct tx *x)
{
    const char *s = x->anak != NULL && x->anak->jenis == TX_TEKS ? x->anak->teks : "";
    return strstr(s, "{{") != NULL;
}

static void collect_text(struct bagian_kerja *b, struct paragraf_kerja *p, struct buf *teks,
                         struct tx *x)
{
    for (struct tx *k = x->anak; k != NULL; k = k->sesudah) {
        const char *s;

        if (k->jenis != TX_ELEMEN || k->w == W_PPR)
            continue;
        if (x->w != W_R) {
            if (strncmp(k->nama, "m:", 2) == 0)
                add_piece(b, p, teks, NULL, k, TEMPLAT_BENDA);
            else
                collect_text(b, p, teks, k);
            continue;
        }
        if (k->w == W_INSTRTEXT && mentions_tag(k))
            templat_masalah(b, p, teks->n, "tag di dalam kode bidang (field) tidak dapat diisi");
        s = piece_text(k);
        if (s != NULL)
            add_piece(b, p, teks, x, k, s);
    }
}

/* ---- tags in that text ---- */

static bool is_name(const char *s)
{
    size_t n = strlen(s);

    if (n == 0 || n > 120)
        return false;
    if (strcmp(s, ".") == 0)
        return true;
    for (size_t i = 0; i < n; i++) {
        char c = s[i];
        bool huruf = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '_' || c == '-';
        bool titik = c == '.' && i > 0 && i + 1 < n && s[i + 1] != '.';
        if (!huruf && !titik)
            return false;
    }
    return true;
}

/* What the tag is, from its content; NULL with the problem told when it is none that Word templates
 * know. */
static struct tag_kerja *tag_of(struct bagian_kerja *b, struct paragraf_kerja *p, struct str isi)
{
    static const struct {
        char tanda;
        enum templat_tag_jenis jenis;
    } tanda[] = {{'#', TEMPLAT_BUKA},
                 {'^', TEMPLAT_BALIK},
                 {'/', TEMPLAT_TUTUP},
                 {'@', TEMPLAT_BLOK},
                 {'!', TEMPLAT_KOMENTAR}};
    struct tag_kerja *g = ARENA_NEW(b->kerja, struct tag_kerja);
    const char *tulis;
    size_t di = (size_t)(isi.p - p->teks);

    isi = str_trim(isi);
    tulis = arena_strndup(b->kerja, isi.p == NULL ? "" : isi.p, isi.n);
    if (*tulis == '{' || *tulis == '&') {
        templat_masalah(b, p, di,
                        "bentuk mentah {{{ }}} atau {{& }} tidak diizinkan; pakai {{nama}}");
        return NULL;
    }
    if (*tulis == '>' || *tulis == '=') {
        templat_masalah(b, p, di,
                        *tulis == '>' ? "{{> }} (sisipan template lain) tidak dapat dipakai di Word"
                                      : "{{= =}} (ganti pembatas) tidak dapat dipakai di Word");
        return NULL;
    }
    for (size_t i = 0; i < sizeof(tanda) / sizeof(*tanda); i++) {
        if (*tulis == tanda[i].tanda) {
            g->jenis = tanda[i].jenis;
            isi = str_trim((struct str){isi.p + 1, isi.n - 1});
            break;
        }
    }
    g->p = p;
    g->nama = arena_strndup(b->t->arena, isi.n == 0 ? "" : isi.p, isi.n);
    if (g->jenis != TEMPLAT_KOMENTAR && !is_name(g->nama)) {
        templat_masalah(
            b, p, di,
            strstr(tulis, TEMPLAT_BENDA) != NULL
                ? arena_printf(b->kerja, "tag terpotong oleh gambar, bidang atau catatan")
                : arena_printf(b->kerja,
                               "tag {{%.60s}} tidak benar: nama hanya memuat huruf, "
                               "angka, garis bawah dan titik",
                               tulis));
        return NULL;
    }
    return g;
}

static void add_tag(struct bagian_kerja *b, struct paragraf_kerja *p, struct tag_kerja *g)
{
    if (++b->n_ditemukan > TEMPLAT_TAG_MAX) {
        if (b->n_ditemukan == TEMPLAT_TAG_MAX + 1)
            templat_masalah(b, p, g->dari,
                            "terlalu banyak tag (paling banyak 5.000 dalam satu bagian)");
        return;
    }
    *(struct tag_kerja **)arena_push(b->kerja, (void **)&p->tag, &p->n_tag, &p->cap_tag,
                                     sizeof(struct tag_kerja *)) = g;
}

static const char *find(const char *s, const char *akhir, const char *apa)
{
    return s >= akhir ? NULL : memmem(s, (size_t)(akhir - s), apa, strlen(apa));
}

static void find_tags(struct bagian_kerja *b, struct paragraf_kerja *p)
{
    const char *s = p->teks, *ujung = p->teks + p->n, *buka, *tutup, *lagi;

    while ((buka = find(s, ujung, "{{")) != NULL && b->m->terlewat == 0) {
        bool mentah = buka + 2 < ujung && buka[2] == '{';
        struct tag_kerja *g;

        if (p->n > TEMPLAT_PARAGRAF_MAX) {
            templat_masalah(b, p, 0,
                            "paragraf yang memuat tag terlalu panjang (lebih dari 32.000)");
            return;
        }
        if (find(s, buka, "}}") != NULL)
            templat_masalah(b, p, (size_t)(s - p->teks), "ada }} tanpa {{ di depannya");
        lagi = find(buka + 2 + mentah, ujung, "{{");
        tutup = find(buka + 2, lagi != NULL ? lagi : ujung, mentah ? "}}}" : "}}");
        if (tutup == NULL) {
            templat_masalah(b, p, (size_t)(buka - p->teks),
                            "tag dibuka dengan {{ tetapi tidak ditutup dengan }} di paragraf "
                            "yang sama");
            s = lagi != NULL ? lagi : ujung;
            continue;
        }
        g = tag_of(b, p, (struct str){buka + 2, (size_t)(tutup - buka - 2)});
        tutup += mentah ? 3 : 2;
        if (g != NULL) {
            g->dari = (size_t)(buka - p->teks);
            g->sampai = (size_t)(tutup - p->teks);
            add_tag(b, p, g);
        }
        s = tutup;
    }
    if (find(s, ujung, "}}") != NULL)
        templat_masalah(b, p, (size_t)(s - p->teks), "ada }} tanpa {{ di depannya");
}

bool templat_kosong(const struct paragraf_kerja *p, size_t dari, size_t sampai)
{
    size_t k = 0;

    for (size_t i = dari; i < sampai; i++) {
        while (k < p->n_tag && p->tag[k]->dari < i)
            k++;
        if (k < p->n_tag && p->tag[k]->dari == i && p->tag[k]->jenis != TEMPLAT_NILAI &&
            p->tag[k]->jenis != TEMPLAT_BLOK) {
            i = p->tag[k]->sampai - 1;
            continue;
        }
        if (strncmp(p->teks + i, "\xC2\xA0", 2) == 0)
            i++;
        else if (strchr(" \t\n\f", p->teks[i]) == NULL)
            return false;
    }
    return true;
}

static bool is_only_tags(const struct paragraf_kerja *p)
{
    size_t sebelum = 0;

    for (size_t i = 0; i < p->n_tag; i++) {
        if (p->tag[i]->jenis == TEMPLAT_NILAI || !templat_kosong(p, sebelum, p->tag[i]->dari))
            return false;
        sebelum = p->tag[i]->sampai;
    }
    return p->n_tag > 0 && templat_kosong(p, sebelum, p->n);
}

/* ---- pairs and names ---- */

static const char *check_block(struct bagian_kerja *b, const struct tag_kerja *g)
{
    const char *const *v = b->boleh == NULL ? NULL : b->boleh->blok;
    const char *dekat;

    if (!b->badan)
        return arena_printf(b->kerja, "blok {{@%s}} hanya dapat berdiri di badan dokumen", g->nama);
    if (g->p->x->induk->w != W_BODY)
        return arena_printf(
            b->kerja, "blok {{@%s}} tidak dapat berdiri di dalam tabel atau kotak teks", g->nama);
    if (!g->p->hanya_tag)
        return arena_printf(b->kerja, "blok {{@%s}} harus berdiri sendiri di paragrafnya", g->nama);
    if (b->boleh == NULL)
        return NULL;
    for (; v != NULL && *v != NULL; v++) {
        size_t n = strlen(*v);
        if (strcmp(*v, g->nama) == 0 || (n > 1 && (*v)[n - 1] == '*' && strlen(g->nama) >= n &&
                                         strncmp(*v, g->nama, n - 1) == 0))
            return NULL;
    }
    dekat = mustache_nama_dekat(b->kerja, g->nama, b->boleh->blok);
    if (dekat == NULL)
        return arena_printf(b->kerja, "blok \"%s\" tidak dikenal", g->nama);
    return arena_printf(b->kerja, "blok \"%s\" tidak dikenal; maksudnya \"%s\"?", g->nama, dekat);
}

static const char *close_tag(struct bagian_kerja *b, struct tag_kerja *g)
{
    struct tag_kerja *buka;

    if (b->n_terbuka == b->batas)
        return arena_printf(b->kerja, "penutup {{/%s}} tidak punya pembuka {{#%s}}", g->nama,
                            g->nama);
    buka = b->terbuka[b->n_terbuka - 1];
    if (strcmp(buka->nama, g->nama) == 0) {
        buka->pasangan = g;
        g->pasangan = buka;
        b->n_terbuka--;
        mustache_jenis_keluar(&b->jenis);
        return NULL;
    }
    /* The close of an outer section closes what is inside it, so that one slip is told once. */
    for (size_t i = b->n_terbuka; i-- > b->batas;) {
        if (strcmp(b->terbuka[i]->nama, g->nama) != 0)
            continue;
        for (; b->n_terbuka > i; b->n_terbuka--)
            mustache_jenis_keluar(&b->jenis);
        break;
    }
    return arena_printf(b->kerja,
                        "penutup {{/%s}} tidak cocok; yang sedang terbuka adalah {{%c%s}} di "
                        "paragraf %zu",
                        g->nama, buka->jenis == TEMPLAT_BALIK ? '^' : '#', buka->nama,
                        buka->p->nomor);
}

static const char *open_tag(struct bagian_kerja *b, struct tag_kerja *g)
{
    const char *pesan = mustache_jenis_masuk(&b->jenis, g->nama, g->jenis == TEMPLAT_BALIK);

    if (b->n_terbuka < MUSTACHE_SARANG_MAX - 1) {
        b->terbuka[b->n_terbuka++] = g;
        return b->boleh == NULL ? NULL : pesan;
    }
    mustache_jenis_keluar(&b->jenis);
    return "bagian bersarang terlalu dalam";
}

static void take(struct bagian_kerja *b, struct tag_kerja *g)
{
    struct templat_tag *umum;
    const char *pesan = NULL;

    *(struct tag_kerja **)arena_push(b->kerja, (void **)&b->tag, &b->n_tag, &b->cap_tag,
                                     sizeof(struct tag_kerja *)) = g;
    umum =
        arena_push(b->t->arena, (void **)&b->t->tag, &b->t->n_tag, &b->t->cap_tag, sizeof(*umum));
    *umum = (struct templat_tag){g->jenis, g->nama, b->t->bagian[b->bagian].sebutan, g->p->nomor};
    if (g->jenis == TEMPLAT_NILAI)
        pesan = b->boleh == NULL ? NULL : mustache_jenis_nilai(&b->jenis, g->nama);
    else if (g->jenis == TEMPLAT_BLOK)
        pesan = check_block(b, g);
    else if (g->jenis == TEMPLAT_TUTUP)
        pesan = close_tag(b, g);
    else if (g->jenis != TEMPLAT_KOMENTAR)
        pesan = open_tag(b, g);
    if (pesan != NULL)
        templat_masalah(b, g->p, g->dari, pesan);
}

/* Sections opened since `sampai` and not closed. */
static void leave(struct bagian_kerja *b, size_t sampai)
{
    while (b->n_terbuka > sampai) {
        const struct tag_kerja *g = b->terbuka[--b->n_terbuka];
        mustache_jenis_keluar(&b->jenis);
        templat_masalah(b, g->p, g->dari,
                        arena_printf(b->kerja, "bagian {{%c%s}} tidak ditutup dengan {{/%s}}",
                                     g->jenis == TEMPLAT_BALIK ? '^' : '#', g->nama, g->nama));
    }
}

/* Text boxes in a drawing: sections may not reach out of them. */
static void collect_boxes(struct bagian_kerja *b, struct tx *benda)
{
    for (struct tx *x = benda; x != NULL;) {
        bool kotak = x->jenis == TX_ELEMEN && x->w == W_TXBXCONTENT;
        if (kotak) {
            size_t batas = b->batas;
            b->batas = b->n_terbuka;
            collect(b, x);
            leave(b, b->batas);
            b->batas = batas;
        }
        x = tx_next(benda, x, !kotak);
    }
}

static void collect_paragraph(struct bagian_kerja *b, struct tx *x)
{
    struct paragraf_kerja *p = ARENA_NEW(b->kerja, struct paragraf_kerja);
    struct buf teks;
    size_t k = 0;

    buf_init(&teks, TX_BAGIAN_MAX);
    buf_puts(&teks, "");
    p->x = x;
    x->ket = p;
    p->nomor = ++b->nomor;
    p->teks = (char *)"";
    collect_text(b, p, &teks, x);
    p->teks = arena_strndup(b->kerja, teks.p, teks.n);
    p->n = teks.n;
    buf_release(&teks);
    *(struct paragraf_kerja **)arena_push(b->kerja, (void **)&b->p, &b->n_p, &b->cap_p,
                                          sizeof(struct paragraf_kerja *)) = p;
    find_tags(b, p);
    p->hanya_tag = is_only_tags(p);
    for (size_t i = 0; i < p->n_potong; i++) {
        if (p->potong[i].n != sizeof(TEMPLAT_BENDA) - 1 || piece_text(p->potong[i].x) == NULL ||
            strcmp(piece_text(p->potong[i].x), TEMPLAT_BENDA) != 0)
            continue;
        for (; k < p->n_tag && p->tag[k]->dari < p->potong[i].dari; k++)
            take(b, p->tag[k]);
        collect_boxes(b, p->potong[i].x);
    }
    for (; k < p->n_tag; k++)
        take(b, p->tag[k]);
}

static void collect(struct bagian_kerja *b, struct tx *wadah)
{
    for (struct tx *k = wadah->anak; k != NULL; k = k->sesudah) {
        if (k->jenis != TX_ELEMEN)
            continue;
        if (k->w == W_P)
            collect_paragraph(b, k);
        else
            collect(b, k);
    }
}

void templat_cari(struct bagian_kerja *b, struct tx *akar)
{
    mustache_jenis_init(&b->jenis, b->kerja, b->boleh == NULL ? NULL : b->boleh->jenis);
    collect(b, akar);
    leave(b, 0);
}
