/* SPDX-License-Identifier: MIT
 *
 * pagu: builds the tree from the list of pos and rolls it up from the leaves.
 */
#include "core/pagu.h"

#include "base/format_angka.h"
#include "base/str.h"

#include <assert.h>
#include <string.h>

#define DASAR_SERAPAN "PermenPANRB 53/2014, Lampiran II: realisasi anggaran"

struct pembangun {
    struct arena *a;
    const struct anggaran *g;
    struct masalah_list *m;
    struct hitung_pos *pos; /* one per g->pos, same index */
    int akhir;              /* governing version */
    bool luber;
};

int pagu_versi_akhir(const struct anggaran *g)
{
    int akhir = -1;

    for (size_t i = 0; i < g->versi.n; i++)
        if (akhir < 0 || g->versi.v[i].nomor.nilai > g->versi.v[akhir].nomor.nilai)
            akhir = (int)i;
    return akhir;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A program's kode in the official nomenclature: urusan.bidang.program, "7.01.01", "X.XX.01". */
static bool kode_official(const char *k)
{
    if (k == NULL || strlen(k) != 7 || k[1] != '.' || k[4] != '.')
        return false;
    if (!is_digit(k[5]) || !is_digit(k[6]))
        return false;
    if (k[0] == 'X')
        return k[2] == 'X' && k[3] == 'X';
    return is_digit(k[0]) && is_digit(k[2]) && is_digit(k[3]);
}

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Words of `awal` stand at the beginning of s; case and width of spaces do not matter. */
static bool text_begins(const char *s, const char *awal)
{
    for (; *awal != '\0'; awal++) {
        if (*awal == ' ') {
            if (*s != ' ')
                return false;
            while (*s == ' ')
                s++;
        } else if (small(*s++) != *awal) {
            return false;
        }
    }
    return true;
}

bool pagu_is_penunjang(const struct pos_anggaran *p)
{
    const char *nama = p->nama == NULL ? "" : p->nama;

    if (kode_official(p->kode))
        return strcmp(p->kode + 5, "01") == 0;
    while (*nama == ' ')
        nama++;
    return text_begins(nama, "program penunjang urusan pemerintahan");
}

struct hasil serapan_compute(struct arena *a, struct uang pagu, struct uang realisasi)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct jejak *j;
    const char *p = format_uang(a, pagu), *r = format_uang(a, realisasi);

    if (!pagu.ada)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (pagu.nilai.sen == 0)
        h.keadaan = KEADAAN_PAGU_NOL;
    else if (!realisasi.ada)
        h.keadaan = KEADAAN_BELUM_ADA_REALISASI;
    else if (rupiah_percent(&h.nilai, realisasi.nilai, pagu.nilai) != 0)
        h.keadaan = KEADAAN_TAK_TERDEFINISI;
    j = jejak_new(
        a, "Realisasi ÷ Pagu × 100",
        arena_printf(a, "%s ÷ %s × 100 = %s", r, p,
                     h.keadaan == KEADAAN_ADA ? hasil_format(a, h, 2) : keadaan_nama(h.keadaan)),
        DASAR_SERAPAN);
    jejak_add(a, j, "Realisasi", r, NULL);
    jejak_add(a, j, "Pagu", p, NULL);
    h.jejak = j;
    return h;
}

/* *s += u, where none + x = x. False when it does not fit. */
static bool uang_add(struct uang *s, struct uang u)
{
    if (!u.ada)
        return true;
    if (!s->ada) {
        *s = u;
        return true;
    }
    return rupiah_add(&s->nilai, s->nilai, u.nilai) == 0;
}

/* Index in p->pagu; its length when the version has no amount. */
static size_t find_pagu(const struct pos_anggaran *p, int64_t versi)
{
    size_t i = 0;

    while (i < p->pagu.n && !(p->pagu.v[i].versi.ada && p->pagu.v[i].versi.nilai == versi))
        i++;
    return i;
}

static struct uang stated_realisasi(struct pembangun *b, const struct pos_anggaran *p)
{
    struct uang s = p->realisasi;

    for (size_t i = 0; !p->realisasi.ada && i < p->bulan.n; i++)
        if (!uang_add(&s, p->bulan.v[i].realisasi))
            b->luber = true;
    return s;
}

struct pilihan_uang { /* a stated amount beside the sum of the children */
    struct uang tertulis, anak;
    bool lengkap; /* all children have one */
    const char *di;
};

/* Chooses between the two (see the header). */
static struct uang choose(struct pembangun *b, struct hitung_pos *p, const struct pilihan_uang *x)
{
    struct uang tertulis = x->tertulis, anak = x->anak;

    if (tertulis.ada && anak.ada &&
        (x->lengkap ? tertulis.nilai.sen != anak.nilai.sen : anak.nilai.sen > tertulis.nilai.sen)) {
        p->selisih_anak = true;
        masalah_add(b->m, arena_printf(b->a, "anggaran.pos[%zu].%s", (size_t)(p - b->pos), x->di),
                    "tercatat %s rupiah, jumlah rincian di bawahnya %s rupiah; %s",
                    format_uang(b->a, tertulis), format_uang(b->a, anak),
                    x->lengkap ? "yang dipakai jumlah rinciannya"
                               : "rincian belum lengkap, yang dipakai angka tercatat");
    }
    if (anak.ada && (x->lengkap || !tertulis.ada))
        return anak;
    return tertulis;
}

static void roll_version(struct pembangun *b, struct hitung_pos *p, size_t versi)
{
    struct pilihan_uang x = {.lengkap = p->n > 0};
    size_t k = find_pagu(p->data, b->g->versi.v[versi].nomor.nilai);

    for (size_t i = 0; i < p->n; i++) {
        x.lengkap = x.lengkap && p->anak[i]->pagu[versi].ada;
        if (!uang_add(&x.anak, p->anak[i]->pagu[versi]))
            b->luber = true;
    }
    if (k < p->data->pagu.n) {
        x.tertulis = p->data->pagu.v[k].nilai;
        x.di = arena_printf(b->a, "pagu[%zu].nilai", k);
    }
    if ((int)versi == b->akhir)
        p->pagu_tercatat = x.tertulis;
    p->pagu[versi] = choose(b, p, &x);
}

/* Money without realisasi, in the pos itself or below it. */
static bool is_open(const struct hitung_pos *p)
{
    bool uang = p->pagu_akhir.ada && p->pagu_akhir.nilai.sen != 0;

    return p->belum_lengkap || (uang && !p->realisasi.ada);
}

static void roll_realisasi(struct pembangun *b, struct hitung_pos *p)
{
    struct pilihan_uang x = {.tertulis = stated_realisasi(b, p->data),
                             .lengkap = p->n > 0,
                             .di = p->data->realisasi.ada ? "realisasi" : "bulan"};
    bool terbuka = false;

    for (size_t i = 0; i < p->n; i++) {
        const struct hitung_pos *k = p->anak[i];
        bool tanpa_uang = !k->pagu_akhir.ada || k->pagu_akhir.nilai.sen == 0;

        x.lengkap = x.lengkap && (k->realisasi.ada || tanpa_uang);
        terbuka = terbuka || is_open(k);
        if (!uang_add(&x.anak, k->realisasi))
            b->luber = true;
    }
    p->realisasi_tercatat = x.tertulis;
    p->realisasi = choose(b, p, &x);
    /* an amount stated for the whole is whole, whatever is known below it */
    p->belum_lengkap = terbuka && x.anak.ada && (x.lengkap || !x.tertulis.ada);
}

static void roll_months(struct pembangun *b, struct hitung_pos *p)
{
    for (size_t i = 0; i < p->data->bulan.n; i++) {
        const struct realisasi_bulan *x = &p->data->bulan.v[i];

        if (x->bulan.nilai >= 1 && x->bulan.nilai <= 12)
            p->bulan[x->bulan.nilai - 1] = x->realisasi;
    }
    for (size_t i = 0; p->data->bulan.n == 0 && i < p->n; i++)
        for (size_t k = 0; k < 12; k++)
            if (!uang_add(&p->bulan[k], p->anak[i]->bulan[k]))
                b->luber = true;
}

static void roll_pos(struct pembangun *b, struct hitung_pos *p)
{
    for (size_t i = 0; i < p->n; i++)
        roll_pos(b, p->anak[i]); /* levels rise strictly: build_tree */
    p->pagu = ARENA_ARRAY(b->a, b->g->versi.n, struct uang);
    for (size_t v = 0; v < b->g->versi.n; v++)
        roll_version(b, p, v);
    if (b->akhir >= 0)
        p->pagu_akhir = p->pagu[b->akhir];
    roll_realisasi(b, p);
    roll_months(b, p);
    p->sisa = uang_sub(p->pagu_akhir, p->realisasi);
    p->serapan = serapan_compute(b->a, p->pagu_akhir, p->realisasi);
}

/* Index of the parent; children mostly follow it closely, so the search goes backwards first. */
static size_t parent_of(const struct anggaran *g, size_t i)
{
    const char *induk = g->pos.v[i].induk;

    for (size_t j = i; j-- > 0;)
        if (text_eq(g->pos.v[j].kunci, induk))
            return j;
    for (size_t j = i + 1; j < g->pos.n; j++)
        if (text_eq(g->pos.v[j].kunci, induk))
            return j;
    return g->pos.n;
}

static void build_tree(struct pembangun *b, struct hitung_anggaran *h)
{
    size_t n = b->g->pos.n;
    size_t *induk = ARENA_ARRAY(b->a, n, size_t);

    b->pos = ARENA_ARRAY(b->a, n, struct hitung_pos);
    for (size_t i = 0; i < n; i++) {
        const struct pos_anggaran *p = &b->g->pos.v[i];

        b->pos[i].data = p;
        induk[i] = p->induk == NULL ? n : parent_of(b->g, i);
        /* a child one level below its parent: anything else could be a circle */
        if (induk[i] < n && b->g->pos.v[induk[i]].tingkat < p->tingkat)
            b->pos[induk[i]].n++;
        else if (p->induk != NULL)
            induk[i] = n + 1;
        else
            h->n++;
    }
    h->pos = b->pos;
    h->n_pos = n;
    h->program = ARENA_ARRAY(b->a, h->n, struct hitung_pos *);
    for (size_t i = 0; i < n; i++) {
        b->pos[i].anak = ARENA_ARRAY(b->a, b->pos[i].n, struct hitung_pos *);
        b->pos[i].n = 0;
    }
    h->n = 0;
    for (size_t i = 0; i < n; i++) {
        if (induk[i] < n)
            b->pos[induk[i]].anak[b->pos[induk[i]].n++] = &b->pos[i];
        else if (induk[i] == n)
            h->program[h->n++] = &b->pos[i];
    }
}

static struct uang pagu_of(const struct hitung_pos *p)
{
    return p->pagu_akhir;
}

static struct uang realisasi_of(const struct hitung_pos *p)
{
    return p->realisasi;
}

/* Every pos with its amount; NULL when there is no sum. */
static const struct jejak *jejak_jumlah(struct arena *a, struct uang jumlah,
                                        struct uang (*uang_of)(const struct hitung_pos *),
                                        const struct hitung_pos *const *pos, size_t n)
{
    struct jejak_masukan *v;
    struct jejak *j;

    if (!jumlah.ada)
        return NULL;
    j = jejak_new(a, "Jumlah", format_uang(a, jumlah), NULL);
    v = ARENA_ARRAY(a, n, struct jejak_masukan); /* whole: a unit may have thousands */
    for (size_t i = 0; i < n; i++) {
        v[i].nama = text_or(pos[i]->data->nama, pos[i]->data->kunci);
        v[i].nilai = format_uang(a, uang_of(pos[i]));
    }
    j->masukan = v;
    j->n = n;
    return j;
}

struct hitung_jumlah pagu_sum(struct arena *a, const struct anggaran *g,
                              const struct hitung_pos *const *pos, size_t n)
{
    struct hitung_jumlah s = {.pagu = ARENA_ARRAY(a, g->versi.n, struct uang)};
    int akhir = pagu_versi_akhir(g);

    for (size_t v = 0; v < g->versi.n; v++)
        for (size_t i = 0; i < n; i++)
            if (!uang_add(&s.pagu[v], pos[i]->pagu[v])) {
                s.pagu[v].ada = false;
                break;
            }
    if (akhir >= 0)
        s.pagu_akhir = s.pagu[akhir];
    for (size_t i = 0; i < n; i++)
        if (!uang_add(&s.realisasi, pos[i]->realisasi)) {
            s.realisasi.ada = false;
            break;
        }
    for (size_t i = 0; i < n; i++)
        s.belum_lengkap = s.belum_lengkap || is_open(pos[i]);
    s.jejak_pagu = jejak_jumlah(a, s.pagu_akhir, pagu_of, pos, n);
    s.jejak_realisasi = jejak_jumlah(a, s.realisasi, realisasi_of, pos, n);
    s.sisa = uang_sub(s.pagu_akhir, s.realisasi);
    s.serapan = serapan_compute(a, s.pagu_akhir, s.realisasi);
    return s;
}

/* True when pos have amounts whose sum is out of range. */
static bool sum_lost(const struct hitung_anggaran *h, const struct anggaran *g)
{
    for (size_t i = 0; i < h->n; i++) {
        for (size_t v = 0; v < g->versi.n; v++)
            if (h->program[i]->pagu[v].ada && !h->total.pagu[v].ada)
                return true;
        if (h->program[i]->realisasi.ada && !h->total.realisasi.ada)
            return true;
    }
    return false;
}

struct hitung_anggaran *pagu_rollup(struct arena *a, const struct anggaran *g,
                                    struct masalah_list *m)
{
    struct hitung_anggaran *h = ARENA_NEW(a, struct hitung_anggaran);
    struct pembangun b = {.a = a, .g = g, .m = m, .akhir = pagu_versi_akhir(g)};
    const struct hitung_pos **lain;
    size_t n = 0;

    h->data = g;
    build_tree(&b, h);
    lain = ARENA_ARRAY(a, h->n, const struct hitung_pos *);
    for (size_t i = 0; i < h->n; i++) {
        roll_pos(&b, h->program[i]);
        for (size_t k = 0; k < 12; k++)
            if (!uang_add(&h->bulan[k], h->program[i]->bulan[k]))
                b.luber = true;
        if (!pagu_is_penunjang(h->program[i]->data))
            lain[n++] = h->program[i];
    }
    for (size_t i = 0; i < h->n_pos; i++)
        if (h->pos[i].pagu == NULL) /* below no program: refused by paket_validate, kept whole */
            roll_pos(&b, &h->pos[i]);
    h->total = pagu_sum(a, g, (const struct hitung_pos *const *)h->program, h->n);
    h->pendukung = pagu_sum(a, g, lain, n);
    if (b.luber || sum_lost(h, g))
        masalah_add(m, "anggaran.pos",
                    "jumlah rupiah melampaui batas dan tidak ditampilkan; periksa nilai yang "
                    "terlalu besar");
    return h;
}
