/* SPDX-License-Identifier: MIT
 *
 * app_anggaran: turns what is wanted of the budget tree into lists for app_rekam().
 */
#include "app/app_anggaran.h"

#include "base/format_angka.h"
#include "core/pagu.h"
#include "core/paket_skema.h"
#include "import/nomenklatur_csv.h"

#include <assert.h>
#include <string.h>

enum { ISI_MAX = 8, TAMBAH_MAX = 8 };

const struct nomenklatur *app_nomenklatur(struct arena *a)
{
    return nomenklatur_bawaan(a);
}

struct susunan { /* a list being made */
    const struct app_anggaran *x;
    struct rekam *v;
    size_t n, cap;
    const char *kunci_baru[TAMBAH_MAX]; /* of the pos in the list, beside induk_baru */
    const char *induk_baru[TAMBAH_MAX];
    size_t n_baru;
};

/* A new operation with room for its fields. */
static struct rekam *add(struct susunan *s, enum rekam_op op, const char *tabel)
{
    struct rekam *r = arena_push(s->x->arena, (void **)&s->v, &s->n, &s->cap, sizeof(*r));

    *r = (struct rekam){.op = op, .tabel = tabel, .urutan = -1};
    r->isi = ARENA_ARRAY(s->x->arena, ISI_MAX, struct rekam_isi);
    return r;
}

static void set(struct rekam *r, const char *bidang, const char *nilai)
{
    struct rekam_isi *isi = (struct rekam_isi *)r->isi;

    if (!nilai || !*nilai)
        return;
    assert(r->n < ISI_MAX);
    isi[r->n++] = (struct rekam_isi){bidang, nilai};
}

static void below(struct rekam *r, struct baris b)
{
    r->induk = b.tabel;
    r->induk_id = b.id;
}

static const struct anggaran *anggaran_of(const struct app_anggaran *x)
{
    return x->cuplikan->paket->anggaran;
}

static int need_anggaran(const struct app_anggaran *x, struct err *e)
{
    if (anggaran_of(x))
        return 0;
    return err_set(
        e, ERR_NOT_FOUND,
        "anggaran tahun ini belum dimulai; buka halaman Anggaran dan mulai lebih dahulu");
}

static int store(struct susunan *s, struct app_rekam_hasil *hasil, struct err *e)
{
    const struct app_anggaran *x = s->x;
    struct app_rekam r = {
        .masalah = x->masalah,
        .mana = {.unit = x->cuplikan->unit, .tahun = x->cuplikan->paket->tahun.nilai},
        .v = s->v,
        .n = s->n,
    };

    return app_rekam(x->sys, x->pelaku, x->arena, &r, hasil, e);
}

static const struct pos_anggaran *pos_by_kode(const struct anggaran *g, const char *kode)
{
    for (size_t i = 0; i < g->pos.n; i++)
        if (text_eq(g->pos.v[i].kode, kode))
            return &g->pos.v[i];
    return NULL;
}

static bool kunci_used(const struct susunan *s, const char *kunci)
{
    for (size_t i = 0; i < s->n_baru; i++)
        if (strcmp(s->kunci_baru[i], kunci) == 0)
            return true;
    return paket_pos(s->x->cuplikan->paket, kunci) != NULL;
}

/* "1.2" -> the first of "1.2.1", "1.2.2", .. that is free. */
static const char *kunci_new(struct susunan *s, const char *induk)
{
    const struct anggaran *g = anggaran_of(s->x);
    size_t no = 1;
    const char *kunci;

    for (size_t i = 0; i < g->pos.n; i++)
        if (text_eq(g->pos.v[i].induk, induk))
            no++;
    do
        kunci = induk ? arena_printf(s->x->arena, "%s.%zu", induk, no++)
                      : arena_printf(s->x->arena, "%zu", no++);
    while (kunci_used(s, kunci));
    assert(s->n_baru < TAMBAH_MAX);
    s->induk_baru[s->n_baru] = induk;
    s->kunci_baru[s->n_baru++] = kunci;
    return kunci;
}

struct pos_isi { /* a pos to be added */
    const char *induk, *kode, *nama;
    int tingkat;
};

static const char *add_pos(struct susunan *s, const struct pos_isi *p)
{
    struct rekam *r = add(s, REKAM_TAMBAH, "pos_anggaran");
    const char *kunci = kunci_new(s, p->induk);

    below(r, cuplikan_baris(s->x->cuplikan, anggaran_of(s->x)));
    set(r, "kunci", kunci);
    set(r, "kode", p->kode);
    set(r, "tingkat", pilihan_nama(PILIHAN_TINGKAT, p->tingkat));
    set(r, "induk", p->induk);
    set(r, "nama", p->nama);
    return kunci;
}

static void add_indikator(struct susunan *s, const struct nomenklatur_butir *b, const char *kunci)
{
    struct rekam *r;

    if (!b->indikator)
        return;
    r = add(s, REKAM_TAMBAH, "indikator");
    below(r, cuplikan_baris(s->x->cuplikan, anggaran_of(s->x)));
    set(r, "tingkat", pilihan_nama(PILIHAN_TINGKAT, TINGKAT_SUBKEGIATAN));
    set(r, "milik", kunci);
    set(r, "uraian", b->indikator);
    set(r, "satuan", b->satuan);
    set(r, "jenis", pilihan_nama(PILIHAN_JENIS_INDIKATOR, JENIS_KELUARAN));
    set(r, "polaritas", pilihan_nama(PILIHAN_POLARITAS, POLARITAS_NAIK));
}

/* Adds the pos of a code below those above it; its kunci, NULL when a code is unknown. */
static const char *add_kode(struct susunan *s, const char *kode)
{
    const struct app_anggaran *x = s->x;
    const struct pos_anggaran *ada = pos_by_kode(anggaran_of(x), kode);
    const struct nomenklatur_butir *b = nomenklatur_get(x->sys->nomenklatur, kode);
    struct pos_isi p = {.kode = kode};
    size_t n = nomenklatur_induk(kode);

    if (ada)
        return ada->kunci;
    if (!b)
        return NULL;
    if (n > 0) {
        p.induk = add_kode(s, arena_strndup(x->arena, kode, n));
        if (!p.induk)
            return NULL;
    }
    p.nama = b->nama;
    p.tingkat = b->tingkat;
    return add_pos(s, &p);
}

int app_anggaran_mulai(const struct app_anggaran *x, struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;

    if (anggaran_of(x))
        return err_set(e, ERR_CONFLICT, "anggaran tahun ini sudah dimulai");
    below(add(&s, REKAM_TAMBAH, "anggaran"), cuplikan_baris(x->cuplikan, x->cuplikan->paket));
    return store(&s, &hasil, e);
}

int app_anggaran_tambah(const struct app_anggaran *x, const char *kode, bool indikator,
                        const char **kunci, struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;
    int rc = need_anggaran(x, e);

    if (rc < 0)
        return rc;
    if (pos_by_kode(anggaran_of(x), kode))
        return err_set(e, ERR_CONFLICT, "kode %s sudah ada dalam anggaran tahun ini",
                       str_quote(str_of(kode)).s);
    *kunci = add_kode(&s, kode);
    if (!*kunci)
        return err_set(e, ERR_NOT_FOUND, "kode %s tidak ada dalam nomenklatur",
                       str_quote(str_of(kode)).s);
    if (indikator)
        add_indikator(&s, nomenklatur_get(x->sys->nomenklatur, kode), *kunci);
    return store(&s, &hasil, e);
}

int app_anggaran_tambah_sendiri(const struct app_anggaran *x, const struct app_pos_baru *b,
                                const char **kunci, struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;
    struct pos_isi p = {.induk = b->induk, .nama = b->nama, .tingkat = TINGKAT_PROGRAM};
    int rc = need_anggaran(x, e);

    if (rc < 0)
        return rc;
    if (b->induk) {
        const struct pos_anggaran *induk = paket_pos(x->cuplikan->paket, b->induk);

        if (!induk)
            return err_set(e, ERR_NOT_FOUND, "pos \"%s\" tidak ada; mungkin baru saja dihapus",
                           str_quote(str_of(b->induk)).s);
        if (induk->tingkat >= TINGKAT_SUBKEGIATAN)
            return err_set(e, ERR_INVALID,
                           "di bawah sub kegiatan tidak ada tingkat lagi; pilih "
                           "program atau kegiatan di atasnya");
        p.tingkat = induk->tingkat + 1;
    }
    if (text_empty(b->nama))
        return err_set(e, ERR_INVALID, "Nama belum diisi: tulis nama %s",
                       p.tingkat == TINGKAT_PROGRAM ? "program" : "kegiatan atau sub kegiatan");
    *kunci = add_pos(&s, &p);
    return store(&s, &hasil, e);
}

static void remove_row(struct susunan *s, const void *isi)
{
    struct baris b = cuplikan_baris(s->x->cuplikan, isi);
    struct rekam *r = add(s, REKAM_HAPUS, b.tabel);

    r->id = b.id;
    r->versi = b.versi;
}

/* From the bottom up, so that nothing refers to what is removed. */
static void remove_pos(struct susunan *s, const struct hitung_pos *p)
{
    for (size_t i = 0; i < p->n; i++)
        remove_pos(s, p->anak[i]);
    for (size_t i = 0; i < p->n_indikator; i++) {
        if (p->indikator[i]->ukur)
            remove_row(s, p->indikator[i]->ukur);
        remove_row(s, p->indikator[i]->data);
    }
    for (size_t i = 0; i < anggaran_of(s->x)->program_sasaran.n; i++)
        if (text_eq(anggaran_of(s->x)->program_sasaran.v[i].program, p->data->kunci))
            remove_row(s, &anggaran_of(s->x)->program_sasaran.v[i]);
    remove_row(s, p->data);
}

int app_anggaran_hapus(const struct app_anggaran *x, const char *kunci, int64_t *audit,
                       struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;
    const struct hitung_pos *p = hitung_pos_get(x->cuplikan->hitung, kunci);
    int rc;

    if (!p)
        return err_set(e, ERR_NOT_FOUND, "pos \"%s\" tidak ada; mungkin baru saja dihapus",
                       str_quote(str_of(kunci)).s);
    remove_pos(&s, p);
    rc = store(&s, &hasil, e);
    *audit = rc == 0 ? hasil.audit : 0;
    return rc;
}

static const struct pagu_versi *pagu_in(const struct pos_anggaran *p, int64_t versi)
{
    for (size_t i = 0; i < p->pagu.n; i++)
        if (p->pagu.v[i].versi.ada && p->pagu.v[i].versi.nilai == versi)
            return &p->pagu.v[i];
    return NULL;
}

static void copy_pagu(struct susunan *s, int64_t lama, const char *baru)
{
    const struct anggaran *g = anggaran_of(s->x);

    for (size_t i = 0; i < g->pos.n; i++) {
        const struct pagu_versi *v = pagu_in(&g->pos.v[i], lama);
        struct rekam *r;

        if (!v || !v->nilai.ada)
            continue;
        r = add(s, REKAM_SEL, "pagu_versi");
        below(r, cuplikan_baris(s->x->cuplikan, &g->pos.v[i]));
        r->kunci = baru;
        set(r, "nilai", format_rupiah(s->x->arena, v->nilai.nilai));
    }
}

int app_anggaran_versi(const struct app_anggaran *x, const struct app_versi_baru *b, int64_t *nomor,
                       struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;
    struct rekam *r;
    int akhir, rc = need_anggaran(x, e);
    const char *baru;

    if (rc < 0)
        return rc;
    akhir = pagu_versi_akhir(anggaran_of(x));
    *nomor = akhir < 0 ? 1 : anggaran_of(x)->versi.v[akhir].nomor.nilai + 1;
    baru = arena_printf(x->arena, "%d", (int)*nomor);
    r = add(&s, REKAM_TAMBAH, "anggaran_versi");
    below(r, cuplikan_baris(x->cuplikan, anggaran_of(x)));
    set(r, "nomor", baru);
    set(r, "jenis", b->jenis);
    set(r, "tanggal", b->tanggal);
    set(r, "dokumen", b->dokumen);
    if (akhir >= 0)
        copy_pagu(&s, anggaran_of(x)->versi.v[akhir].nomor.nilai, baru);
    return store(&s, &hasil, e);
}

/* Index in v of a link, n when it is not there. */
static size_t find_kait(const struct app_kait *v, size_t n, const struct program_sasaran *l)
{
    size_t i = 0;

    while (i < n && !(text_eq(v[i].program, l->program) && text_eq(v[i].sasaran, l->sasaran)))
        i++;
    return i;
}

static const char *fault_of(const struct app_anggaran *x, const struct app_kait *v, size_t i)
{
    const struct paket *p = x->cuplikan->paket;
    const struct pos_anggaran *pos = paket_pos(p, v[i].program);

    if (!pos || pos->tingkat != TINGKAT_PROGRAM)
        return "program itu tidak ada; mungkin baru saja dihapus";
    if (!paket_sasaran(p, v[i].sasaran) && !paket_tujuan(p, v[i].sasaran))
        return "sasaran itu tidak ada; mungkin baru saja dihapus";
    for (size_t j = 0; j < i; j++) {
        if (!text_eq(v[j].program, v[i].program))
            continue;
        if (text_eq(v[j].sasaran, v[i].sasaran))
            return "sasaran yang sama dua kali";
        if (v[j].utama && v[i].utama)
            return "dua sasaran utama; pilih satu yang menanggung anggarannya";
    }
    return NULL;
}

static void change_kait(struct susunan *s, const struct program_sasaran *l,
                        const struct app_kait *k)
{
    struct baris b = cuplikan_baris(s->x->cuplikan, l);
    struct rekam *r;

    if (k && k->utama == l->utama)
        return;
    r = add(s, k ? REKAM_UBAH : REKAM_HAPUS, "program_sasaran");
    r->id = b.id;
    r->versi = b.versi;
    if (k) {
        ((struct rekam_isi *)r->isi)[0] = (struct rekam_isi){"utama", k->utama ? "1" : ""};
        r->n = 1;
    }
}

static void add_kait(struct susunan *s, const struct app_kait *k)
{
    struct rekam *r = add(s, REKAM_TAMBAH, "program_sasaran");

    below(r, cuplikan_baris(s->x->cuplikan, anggaran_of(s->x)));
    set(r, "program", k->program);
    set(r, "sasaran", k->sasaran);
    set(r, "utama", k->utama ? "1" : "");
}

int app_anggaran_kait(const struct app_anggaran *x, const struct app_kait *v, size_t n,
                      struct err *e)
{
    struct susunan s = {.x = x};
    struct app_rekam_hasil hasil;
    int rc = need_anggaran(x, e);
    bool *ada = ARENA_ARRAY(x->arena, n + 1, bool);

    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        const char *salah = fault_of(x, v, i);

        if (salah) {
            masalah_add(x->masalah, v[i].program, "%s", salah);
            rc = ERR_INVALID;
        }
    }
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < anggaran_of(x)->program_sasaran.n; i++) {
        const struct program_sasaran *l = &anggaran_of(x)->program_sasaran.v[i];
        size_t k = find_kait(v, n, l);

        change_kait(&s, l, k < n && !ada[k] ? &v[k] : NULL);
        ada[k] = true;
    }
    for (size_t i = 0; i < n; i++)
        if (!ada[i])
            add_kait(&s, &v[i]);
    return s.n > 0 ? store(&s, &hasil, e) : 0;
}
