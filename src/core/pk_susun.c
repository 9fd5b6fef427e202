/* SPDX-License-Identifier: MIT
 *
 * pk_susun: collects the rows of a jabatan, level by level, in the order of the plan and budget.
 */
#include "core/pk_susun.h"

#include "base/str.h"
#include "core/pk_bantu.h"

#include <assert.h>
#include <string.h>

struct penyusun {
    struct arena *a;
    const struct hitung *h;
    const struct paket *p;
    const struct pk_susun *mau;
    struct pk_usul *u;
    size_t cap_baris, cap_asal, n_asal, cap_pilih, n_pilih, cap_anggaran;
};

const char *pk_asal_kata(enum pk_asal asal)
{
    switch (asal) {
    case PK_ASAL_IKU:
        return "indikator tujuan atau sasaran Renstra";
    case PK_ASAL_INDIKATOR:
        return "penanggung jawab indikator";
    case PK_ASAL_POS:
        return "penanggung jawab pos anggarannya";
    case PK_ASAL_RENSTRA:
        return "penanggung jawab indikator Renstra, yang dijanjikan kepala unit";
    case PK_ASAL_ATASAN:
        return "indikator atasan langsung";
    case PK_ASAL_LALU:
        return "perjanjian kinerja tahun lalu";
    }
    return "";
}

void pk_bagi_triwulan(struct pk_baris *b, int agregasi)
{
    struct angka *tw[3] = {&b->tw1, &b->tw2, &b->tw3};
    struct desimal t;

    b->tw1 = b->tw2 = b->tw3 = b->tw4 = (struct angka){0};
    if (!b->target.ada)
        return;
    b->tw4 = b->target;
    t = desimal_trim(b->target.nilai);
    for (int k = 0; k < 3; k++) {
        struct angka n = b->target;

        if (agregasi == AGREGASI_JUMLAH)
            n.ada = desimal_ratio(&n.nilai, t, k + 1, desimal_of(4), t.skala, BULAT_BAWAH) == 0;
        if (n.ada && (agregasi == AGREGASI_JUMLAH || agregasi == AGREGASI_RATA_RATA))
            *tw[k] = n;
    }
}

/* Quarters of the measurement sheet when it has any, else split. */
static void take_triwulan(struct penyusun *c, struct pk_baris *b, const struct indikator *i)
{
    const struct pengukuran *u = paket_pengukuran(c->p, i->kode);
    struct angka *tw[4] = {&b->tw1, &b->tw2, &b->tw3, &b->tw4};
    bool ada = false;

    for (size_t k = 0; u != NULL && k < u->triwulan.n; k++) {
        const struct realisasi_triwulan *w = &u->triwulan.v[k];

        if (!w->target.ada || w->triwulan.nilai < 1 || w->triwulan.nilai > 4)
            continue;
        *tw[w->triwulan.nilai - 1] = w->target;
        ada = true;
    }
    if (!ada)
        pk_bagi_triwulan(b, i->agregasi);
}

/* What the office wrote for the same indicator in an earlier PK of the jabatan. */
static const char *sasaran_dulu(struct penyusun *c, const char *kode)
{
    for (size_t k = 0; k < c->p->perjanjian_kinerja.n; k++) {
        const struct perjanjian_kinerja *x = &c->p->perjanjian_kinerja.v[k];

        for (size_t j = 0; text_eq(x->jabatan, c->mau->jabatan) && j < x->baris.n; j++)
            if (text_eq(x->baris.v[j].indikator, kode) && !text_empty(x->baris.v[j].sasaran))
                return x->baris.v[j].sasaran;
    }
    return NULL;
}

/* The sasaran that a programme carries; below it what the pos is to bring about. */
static const char *sasaran_of(struct penyusun *c, const struct indikator *i)
{
    const struct pos_anggaran *x;
    const struct anggaran *g = c->p->anggaran;
    const char *dulu = sasaran_dulu(c, i->kode);

    if (dulu != NULL || i->tingkat < TINGKAT_PROGRAM)
        return dulu; /* of the Renstra: follows from the indicator */
    x = paket_pos(c->p, i->milik);
    if (x == NULL)
        return NULL;
    for (size_t k = 0; x->tingkat == TINGKAT_PROGRAM && k < g->program_sasaran.n; k++) {
        const struct program_sasaran *s = &g->program_sasaran.v[k];
        const struct sasaran *t = paket_sasaran(c->p, s->sasaran);

        if (s->utama && text_eq(s->program, x->kunci) && t != NULL)
            return t->uraian;
    }
    return text_empty(x->nama) ? NULL : arena_printf(c->a, "Terlaksananya %s", x->nama);
}

static void push_baris(struct penyusun *c, struct pk_baris b, enum pk_asal asal, bool dipilih)
{
    struct pk_usul *u = c->u;
    void *v = u->pk.baris.v;
    struct pk_baris *x =
        arena_push(c->a, &v, &u->pk.baris.n, &c->cap_baris, sizeof(*u->pk.baris.v));

    u->pk.baris.v = v;
    *x = b;
    v = u->asal;
    enum pk_asal *s = arena_push(c->a, &v, &c->n_asal, &c->cap_asal, sizeof(*u->asal));
    u->asal = v;
    *s = asal;
    v = u->dipilih;
    bool *d = arena_push(c->a, &v, &c->n_pilih, &c->cap_pilih, sizeof(*u->dipilih));
    u->dipilih = v;
    *d = dipilih;
}

static void add_indikator(struct penyusun *c, const struct indikator *i, enum pk_asal asal,
                          bool dipilih)
{
    struct pk_baris b = {.indikator = i->kode, .target = indikator_target(c->p, i)};

    b.sasaran = sasaran_of(c, i);
    take_triwulan(c, &b, i);
    push_baris(c, b, asal, dipilih);
}

static bool is_berlaku(const struct paket *p, const struct indikator *i)
{
    return (!i->berlaku_dari.ada || i->berlaku_dari.nilai <= p->tahun.nilai) &&
           (!i->berlaku_sampai.ada || i->berlaku_sampai.nilai >= p->tahun.nilai);
}

/* An office that has marked no IKU means all of them. */
static void add_kepala(struct penyusun *c)
{
    const struct renstra *r = c->p->renstra;
    bool iku = false;

    for (size_t i = 0; r != NULL && i < r->indikator.n; i++)
        iku = iku || (r->indikator.v[i].iku && is_berlaku(c->p, &r->indikator.v[i]));
    for (size_t i = 0; r != NULL && i < r->indikator.n; i++)
        if (is_berlaku(c->p, &r->indikator.v[i]))
            add_indikator(c, &r->indikator.v[i], PK_ASAL_IKU, !iku || r->indikator.v[i].iku);
}

static void add_anggaran(struct penyusun *c, const struct hitung_pos *x)
{
    struct perjanjian_kinerja *pk = &c->u->pk;
    void *v = pk->anggaran.v;
    struct pk_anggaran *y =
        arena_push(c->a, &v, &pk->anggaran.n, &c->cap_anggaran, sizeof(*pk->anggaran.v));

    pk->anggaran.v = v;
    *y = (struct pk_anggaran){
        .pos = x->data->kunci, .nilai = x->pagu_akhir, .sumber_dana = x->data->sumber_dana};
}

static bool has_money(const struct hitung_pos *x)
{
    return x->pagu_akhir.ada && x->pagu_akhir.nilai.sen != 0;
}

/* Money below it that a jabatan beside this one answers for. */
static bool has_milik_lain(const struct penyusun *c, const struct hitung_pos *x)
{
    for (size_t i = 0; i < x->n; i++) {
        const char *pj = x->anak[i]->data->penanggung_jawab;

        if (!text_empty(pj) && !text_eq(pj, c->mau->jabatan) && has_money(x->anak[i]) &&
            !jabatan_membawahi(c->p, c->mau->jabatan, pj))
            return true;
        if (has_milik_lain(c, x->anak[i]))
            return true;
    }
    return false;
}

/* A programme stands for what is below it, unless a part of it is somebody else's; a kegiatan gives
 * way to those of its sub kegiatan that name the same jabatan. A pos without a jabatan follows the
 * one above (`warisan`). */
static void add_pos_milik(struct penyusun *c, const struct hitung_pos *x, bool warisan)
{
    const char *pj = x->data->penanggung_jawab;
    bool milik = text_empty(pj) ? warisan : text_eq(pj, c->mau->jabatan);
    bool anak_milik = false;

    for (size_t i = 0; i < x->n && x->data->tingkat != TINGKAT_PROGRAM; i++)
        anak_milik = anak_milik || (has_money(x->anak[i]) &&
                                    text_eq(x->anak[i]->data->penanggung_jawab, c->mau->jabatan));
    if (milik && has_money(x) && !anak_milik && !has_milik_lain(c, x)) {
        add_anggaran(c, x);
        return;
    }
    for (size_t i = 0; i < x->n; i++)
        add_pos_milik(c, x->anak[i], milik);
}

/* Indicators of the budget first by level: programme, kegiatan, sub kegiatan. */
static void add_bawahan(struct penyusun *c)
{
    const struct anggaran *g = c->p->anggaran;
    const struct renstra *r = c->p->renstra;

    for (int t = TINGKAT_PROGRAM; g != NULL && t <= TINGKAT_SUBKEGIATAN; t++)
        for (size_t i = 0; i < g->indikator.n; i++) {
            const struct indikator *x = &g->indikator.v[i];

            if (x->tingkat == t && is_berlaku(c->p, x) &&
                text_eq(indikator_penanggung_jawab(c->p, x), c->mau->jabatan))
                add_indikator(
                    c, x, text_empty(x->penanggung_jawab) ? PK_ASAL_POS : PK_ASAL_INDIKATOR, true);
        }
    bool sendiri = c->u->pk.baris.n > 0;
    for (size_t i = 0; r != NULL && i < r->indikator.n; i++)
        if (text_eq(r->indikator.v[i].penanggung_jawab, c->mau->jabatan) &&
            is_berlaku(c->p, &r->indikator.v[i]))
            add_indikator(c, &r->indikator.v[i], PK_ASAL_RENSTRA, !sendiri);
}

/* The superior's own rows, to choose from. */
static void add_atasan(struct penyusun *c, const struct jabatan *j)
{
    for (size_t langkah = 0; j != NULL && j->induk != NULL && langkah < c->p->jabatan.n;
         langkah++) {
        struct pk_susun mau = {.jabatan = j->induk};
        struct penyusun atas = {.a = c->a, .h = c->h, .p = c->p, .mau = &mau};

        j = paket_jabatan(c->p, j->induk);
        if (j == NULL || j->induk == NULL)
            return; /* the IKU of the head are nobody else's */
        atas.u = ARENA_NEW(c->a, struct pk_usul);
        add_bawahan(&atas);
        for (size_t i = 0; i < atas.u->pk.baris.n; i++)
            if (atas.u->asal[i] != PK_ASAL_RENSTRA)
                push_baris(c, atas.u->pk.baris.v[i], PK_ASAL_ATASAN, false);
        if (c->u->pk.baris.n > 0)
            return;
    }
}

static void set_pihak(struct penyusun *c, const struct jabatan *j)
{
    struct perjanjian_kinerja *pk = &c->u->pk;
    const struct pejabat *x = pejabat_pada(c->p, j->kode, c->mau->tanggal);

    pk->jabatan = j->kode;
    pk->urutan = (struct cacah){true, pk_urutan_baru(c->p, j->kode)};
    pk->pejabat = c->mau->pejabat != NULL ? c->mau->pejabat : x != NULL ? x->kode : NULL;
    pk->tanggal = c->mau->tanggal;
    pk->sebab = pk->urutan.nilai == 1 ? PK_AWAL : PK_PERUBAHAN_PRIORITAS;
    pk->status = PK_DRAF;
    if (j->induk == NULL) {
        pk->atasan_jabatan = c->p->pemda != NULL ? c->p->pemda->kepala_jabatan : NULL;
        return;
    }
    x = pejabat_pada(c->p, j->induk, c->mau->tanggal);
    pk->atasan_jabatan = j->induk;
    pk->atasan_pejabat = x != NULL ? x->kode : NULL;
}

static const char *why_empty(struct penyusun *c, const struct jabatan *j)
{
    if (j->induk == NULL)
        return "Renstra belum mempunyai indikator tujuan dan sasaran untuk tahun ini; isi dahulu "
               "di Perencanaan.";
    return arena_printf(c->a,
                        "Belum ada indikator atau pos anggaran yang penanggung jawabnya %s. Tunjuk "
                        "penanggung jawab pada indikator atau pos, atau tulis barisnya sendiri.",
                        text_or(j->nama, j->kode));
}

static struct penyusun begin(struct arena *a, const struct hitung *h, const struct pk_susun *s)
{
    struct penyusun c = {.a = a, .h = h, .p = h->paket, .mau = s};
    const struct jabatan *j = paket_jabatan(c.p, s->jabatan);

    assert(j != NULL);
    c.u = ARENA_NEW(a, struct pk_usul);
    set_pihak(&c, j);
    return c;
}

struct pk_usul *pk_susun(struct arena *a, const struct hitung *h, const struct pk_susun *s)
{
    struct penyusun c = begin(a, h, s);
    const struct jabatan *j = paket_jabatan(c.p, s->jabatan);
    const struct hitung_anggaran *g = h->anggaran;

    if (j->induk == NULL)
        add_kepala(&c);
    else
        add_bawahan(&c);
    for (size_t i = 0; g != NULL && i < g->n; i++)
        if (j->induk != NULL)
            add_pos_milik(&c, g->program[i], false);
        else if (has_money(g->program[i]))
            add_anggaran(&c, g->program[i]);
    if (c.u->pk.baris.n == 0 && c.u->pk.anggaran.n == 0)
        add_atasan(&c, j);
    if (c.u->pk.baris.n == 0 && c.u->pk.anggaran.n == 0)
        c.u->kosong = why_empty(&c, j);
    return c.u;
}

static void add_lalu(struct penyusun *c, const struct paket *lalu, const struct pk_baris *b)
{
    const struct indikator *i = paket_indikator(c->p, b->indikator);
    struct pk_baris baru = *b;

    if (i != NULL) {
        baru.target = indikator_target(c->p, i);
        take_triwulan(c, &baru, i);
    } else if (b->indikator != NULL) { /* gone from the plan: its words remain as the row's own */
        const struct indikator *dulu = paket_indikator(lalu, b->indikator);

        baru.indikator = NULL;
        baru.uraian = text_or(b->uraian, dulu != NULL ? dulu->uraian : b->indikator);
        baru.satuan = text_or(b->satuan, dulu != NULL ? dulu->satuan : NULL);
    }
    push_baris(c, baru, PK_ASAL_LALU, i != NULL || b->indikator == NULL);
}

/* The pos of the same official kode, else of the same kunci and name. */
static const struct hitung_pos *pos_kini(const struct hitung *h, const struct pos_anggaran *dulu)
{
    for (size_t i = 0; h->anggaran != NULL && i < h->anggaran->n_pos; i++) {
        const struct pos_anggaran *x = h->anggaran->pos[i].data;

        if (text_empty(dulu->kode) ? text_eq(x->nama, dulu->nama) : text_eq(x->kode, dulu->kode))
            return &h->anggaran->pos[i];
    }
    return NULL;
}

struct pk_usul *pk_susun_lalu(struct arena *a, const struct hitung *h, const struct paket *lalu,
                              const struct pk_susun *s)
{
    const struct perjanjian_kinerja *k = pk_terakhir(lalu, s->jabatan);
    struct penyusun c;

    if (k == NULL)
        return NULL;
    c = begin(a, h, s);
    for (size_t i = 0; i < k->baris.n; i++)
        add_lalu(&c, lalu, &k->baris.v[i]);
    for (size_t i = 0; i < k->anggaran.n; i++) {
        const struct pos_anggaran *dulu = paket_pos(lalu, k->anggaran.v[i].pos);
        const struct hitung_pos *x = dulu != NULL ? pos_kini(h, dulu) : NULL;

        if (x != NULL && has_money(x))
            add_anggaran(&c, x);
    }
    if (c.u->pk.baris.n == 0)
        c.u->kosong = "Perjanjian kinerja tahun lalu tidak mempunyai baris indikator.";
    return c.u;
}

struct perjanjian_kinerja *pk_perubahan(struct arena *a, const struct paket *p,
                                        const struct pk_ubah *u)
{
    struct perjanjian_kinerja *k = ARENA_NEW(a, struct perjanjian_kinerja);
    const struct jabatan *j = paket_jabatan(p, u->lama->jabatan);

    *k = *u->lama;
    k->urutan = (struct cacah){true, pk_urutan_baru(p, k->jabatan)};
    k->pejabat = text_or(u->pejabat, u->lama->pejabat);
    k->sebab = u->sebab;
    k->alasan = u->alasan;
    k->status = PK_DRAF;
    k->nomor = NULL;
    k->tanggal = k->berlaku_mulai = (struct tanggal){0};
    if (j != NULL && j->induk != NULL) { /* the superior may have changed meanwhile */
        const struct pejabat *x = pejabat_pada(p, j->induk, (struct tanggal){0});

        k->atasan_pejabat = x != NULL ? x->kode : k->atasan_pejabat;
    }
    return k;
}

void pk_ikut_pagu(struct arena *a, const struct hitung *h, struct perjanjian_kinerja *pk)
{
    struct pk_anggaran *v = ARENA_ARRAY(a, pk->anggaran.n, struct pk_anggaran);

    for (size_t i = 0; i < pk->anggaran.n; i++) {
        const struct hitung_pos *x;

        v[i] = pk->anggaran.v[i];
        x = v[i].pos != NULL ? hitung_pos_get(h, v[i].pos) : NULL;
        if (x != NULL && x->pagu_akhir.ada)
            v[i].nilai = x->pagu_akhir;
    }
    pk->anggaran.v = v;
}
