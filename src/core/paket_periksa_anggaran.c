/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_anggaran: the tree of pos anggaran, its versions, and realisasi against pagu.
 *
 * A pos may be compared only with what it can have: the larger of its own pagu in the governing
 * version and the sum of the pos below it, since either may be known alone.
 */
#include "core/paket_periksa.h"

struct pagu_pos {      /* of one pos, in the governing version */
    struct uang batas; /* the most its realisasi can be */
    struct uang bawah; /* sum of the pos below */
    struct uang pakai; /* realisasi: own, or sum of its months */
};

static struct uang jumlah(struct uang a, struct uang b)
{
    if (!a.ada || !b.ada)
        return a.ada ? a : b;
    if (rupiah_add(&a.nilai, a.nilai, b.nilai) < 0)
        a.nilai.sen = INT64_MAX; /* more than any realisasi */
    return a;
}

static const char *tingkat_nama(int tingkat)
{
    return tingkat == TINGKAT_PROGRAM    ? "program"
           : tingkat == TINGKAT_KEGIATAN ? "kegiatan"
                                         : "sub kegiatan";
}

static void induk_check(struct periksa *c, const struct pos_anggaran *o, size_t i)
{
    const char *di = arena_printf(c->a, "anggaran.pos[%zu].induk", i);
    if (o->tingkat == TINGKAT_PROGRAM) {
        if (o->induk != NULL)
            masalah_add(c->m, di, "program tidak berinduk; hapus anggota ini");
        return;
    }
    const char *atas = tingkat_nama(o->tingkat - 1);
    if (o->induk == NULL) {
        masalah_add(c->m, di, "%s tanpa induk; isi dengan kunci %s di atasnya",
                    tingkat_nama(o->tingkat), atas);
        return;
    }
    size_t k = kamus_get(&c->kamus[KAMUS_POS], o->induk);
    if (k != KAMUS_TIDAK_ADA && c->p->anggaran->pos.v[k].tingkat != o->tingkat - 1)
        masalah_add(c->m, di, "induk %s harus %s, \"%s\" bukan", tingkat_nama(o->tingkat), atas,
                    teks_singkat(c->a, str_of(o->induk)));
}

static int64_t versi_berlaku(const struct anggaran *g)
{
    int64_t versi = 0;
    for (size_t i = 0; i < g->versi.n; i++)
        if (g->versi.v[i].nomor.nilai > versi)
            versi = g->versi.v[i].nomor.nilai;
    return versi;
}

static bool versi_ada(const struct anggaran *g, struct cacah versi)
{
    for (size_t i = 0; i < g->versi.n; i++)
        if (g->versi.v[i].nomor.nilai == versi.nilai)
            return true;
    return !versi.ada;
}

static void versi_salah(struct periksa *c, struct cacah versi, const char *di)
{
    masalah_add(c->m, di, "versi %lld tidak ada dalam anggaran.versi", (long long)versi.nilai);
}

/* Sum of the months of a pos; a running sum below zero would be more refunded than spent. */
static struct uang bulan_check(struct periksa *c, const struct pos_anggaran *o, size_t i)
{
    struct uang sum = {0};
    bool minus = false;
    for (int bulan = 1; bulan <= 12; bulan++)
        for (size_t j = 0; j < o->bulan.n; j++) {
            if (o->bulan.v[j].bulan.nilai != bulan)
                continue;
            sum = jumlah(sum, o->bulan.v[j].realisasi);
            if (sum.nilai.sen < 0 && !minus)
                masalah_add(c->m,
                            arena_printf(c->a, "anggaran.pos[%zu].bulan[%zu].realisasi", i, j),
                            "realisasi kumulatif sampai bulan %d negatif", bulan);
            minus = minus || sum.nilai.sen < 0;
        }
    return sum;
}

static struct pagu_pos pagu_of(struct periksa *c, const struct pos_anggaran *o, size_t i,
                               int64_t versi)
{
    struct pagu_pos g = {0};
    for (size_t j = 0; j < o->pagu.n; j++) {
        if (!versi_ada(c->p->anggaran, o->pagu.v[j].versi))
            versi_salah(c, o->pagu.v[j].versi,
                        arena_printf(c->a, "anggaran.pos[%zu].pagu[%zu].versi", i, j));
        if (o->pagu.v[j].versi.nilai == versi)
            g.batas = o->pagu.v[j].nilai;
    }
    struct uang bulan = bulan_check(c, o, i);
    g.pakai = o->realisasi.ada ? o->realisasi : bulan;
    return g;
}

/* The pos of one level give their limit to the pos above. */
static void pagu_naik(struct periksa *c, struct pagu_pos *g, int tingkat)
{
    const struct anggaran *an = c->p->anggaran;
    for (size_t i = 0; i < an->pos.n; i++) {
        if (an->pos.v[i].tingkat != tingkat)
            continue;
        struct uang bawah = g[i].bawah;
        if (bawah.ada && (!g[i].batas.ada || bawah.nilai.sen > g[i].batas.nilai.sen))
            g[i].batas = bawah;
        size_t k = kamus_get(&c->kamus[KAMUS_POS], an->pos.v[i].induk);
        if (k != KAMUS_TIDAK_ADA && an->pos.v[k].tingkat == tingkat - 1)
            g[k].bawah = jumlah(g[k].bawah, g[i].batas);
    }
}

static void pos_check(struct periksa *c)
{
    const struct anggaran *an = c->p->anggaran;
    int64_t versi = versi_berlaku(an);
    struct pagu_pos *g = ARENA_ARRAY(c->a, an->pos.n, struct pagu_pos);
    for (size_t i = 0; i < an->pos.n; i++) {
        induk_check(c, &an->pos.v[i], i);
        g[i] = pagu_of(c, &an->pos.v[i], i, versi);
    }
    for (int tingkat = TINGKAT_SUBKEGIATAN; tingkat >= TINGKAT_PROGRAM; tingkat--)
        pagu_naik(c, g, tingkat);
    for (size_t i = 0; i < an->pos.n; i++) {
        const char *di = arena_printf(c->a, "anggaran.pos[%zu].realisasi", i);
        if (!g[i].pakai.ada || g[i].pakai.nilai.sen <= 0)
            continue;
        if (!g[i].batas.ada)
            masalah_add(c->m, di, "realisasi tanpa pagu pada versi anggaran yang berlaku");
        else if (g[i].pakai.nilai.sen > g[i].batas.nilai.sen)
            masalah_add(c->m, di, "realisasi %lld rupiah melebihi pagu %lld rupiah",
                        (long long)(g[i].pakai.nilai.sen / 100),
                        (long long)(g[i].batas.nilai.sen / 100));
    }
}

static void program_sasaran_check(struct periksa *c)
{
    const struct anggaran *an = c->p->anggaran;
    struct kamus ada, utama;
    kamus_init(&ada, c->a, an->program_sasaran.n);
    kamus_init(&utama, c->a, an->program_sasaran.n);
    for (size_t i = 0; i < an->program_sasaran.n; i++) {
        const struct program_sasaran *s = &an->program_sasaran.v[i];
        const char *di = arena_printf(c->a, "anggaran.program_sasaran[%zu]", i);
        size_t k = kamus_get(&c->kamus[KAMUS_POS], s->program);
        if (k != KAMUS_TIDAK_ADA && an->pos.v[k].tingkat != TINGKAT_PROGRAM)
            masalah_add(c->m, arena_printf(c->a, "%s.program", di), "\"%s\" bukan program",
                        teks_singkat(c->a, str_of(s->program)));
        if (!kamus_put(
                &ada,
                arena_printf(c->a, "%s\n%s", text_or(s->program, ""), text_or(s->sasaran, "")), i))
            masalah_add(c->m, di, "hubungan program dan sasaran ini sudah ada");
        if (s->utama && s->program != NULL && !kamus_put(&utama, s->program, i))
            masalah_add(c->m, arena_printf(c->a, "%s.utama", di),
                        "program \"%s\" sudah mempunyai sasaran utama",
                        teks_singkat(c->a, str_of(s->program)));
    }
}

static void belanja_check(struct periksa *c)
{
    const struct anggaran *an = c->p->anggaran;
    struct kamus ada;
    kamus_init(&ada, c->a, an->belanja.n);
    for (size_t i = 0; i < an->belanja.n; i++) {
        const struct belanja *b = &an->belanja.v[i];
        const char *di = arena_printf(c->a, "anggaran.belanja[%zu]", i);
        if (!versi_ada(an, b->versi))
            versi_salah(c, b->versi, arena_printf(c->a, "%s.versi", di));
        if (!kamus_put(&ada,
                       arena_printf(c->a, "%d\n%lld\n%s", b->jenis,
                                    b->versi.ada ? (long long)b->versi.nilai : 0LL,
                                    text_or(b->pos, "")),
                       i))
            masalah_add(c->m, di, "jenis belanja ini sudah ada untuk pos dan versi yang sama");
        if (b->pagu.ada && b->realisasi.ada && b->realisasi.nilai.sen > b->pagu.nilai.sen)
            masalah_add(c->m, arena_printf(c->a, "%s.realisasi", di),
                        "realisasi %lld rupiah melebihi pagu %lld rupiah",
                        (long long)(b->realisasi.nilai.sen / 100),
                        (long long)(b->pagu.nilai.sen / 100));
    }
}

void periksa_anggaran(struct periksa *c)
{
    if (c->p->anggaran == NULL)
        return;
    pos_check(c);
    program_sasaran_check(c);
    belanja_check(c);
}
