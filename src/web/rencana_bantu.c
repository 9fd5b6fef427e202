/* SPDX-License-Identifier: MIT
 *
 * rencana_bantu: see the header.
 */
#include "web/rencana_bantu.h"

#include "base/format_angka.h"
#include "report/html_dok.h"

#include <string.h>

const struct pandang_jenis RENCANA_NAV[] = {P_TEKS("n_teks"), P_URL("n_alamat"), P_YA("n_aktif"),
                                            P_AKHIR};

static const struct pandang_jenis SEMBUNYI[] = {P_TEKS("h_nama"), P_TEKS("h_nilai"), P_AKHIR};
const struct pandang_jenis RENCANA_TAMBAH[] = {
    P_DAFTAR("sembunyi", SEMBUNYI),
    P_TEKS("kode_nama"),
    P_TEKS("kode_nilai"),
    P_TEKS("kode_id"),
    {.nama = "isian", .isi = PANDANG_DAFTAR, .anak = ISIAN_JENIS},
    P_TEKS("tombol"),
    P_AKHIR,
};
const struct pandang_jenis RENCANA_UBAH[] = {
    {.nama = "isian", .isi = PANDANG_DAFTAR, .anak = ISIAN_JENIS},
    P_YA("boleh_simpan"),
    P_AKHIR,
};
const struct pandang_jenis RENCANA_ALAT[] = {
    P_TEKS("a_nama"), P_TEKS("p_nama"), P_TEKS("naik"), P_TEKS("turun"),
    P_TEKS("h_nama"), P_TEKS("tahan"),  P_AKHIR,
};

static const struct {
    const char *teks, *jalur;
} BAGIAN[] = {
    {"Ikhtisar", "/perencanaan"},          {"RPJMD", "/perencanaan/rpjmd"},
    {"Renstra", "/perencanaan/renstra"},   {"Indikator", "/perencanaan/indikator"},
    {"IKU", "/perencanaan/iku"},           {"Pohon kinerja", "/perencanaan/pohon"},
    {"Isu strategis", "/perencanaan/isu"}, {"Kertas kerja", "/perencanaan/kertas-kerja"},
    {"Renja", "/perencanaan/renja"},       {"Versi", "/perencanaan/versi"},
};

void put_alamat(struct req *r, struct pandang *peta, const char *nama, const char *jalur,
                const char *tambah)
{
    pandang_add(r->a, peta, nama, pandang_url(r->a, req_alamat(r, jalur, tambah)));
}

void put_teks(struct req *r, struct pandang *peta, const char *nama, const char *teks)
{
    pandang_set(r->a, peta, nama, teks);
}

void put_ya(struct req *r, struct pandang *peta, const char *nama, bool ya)
{
    pandang_add(r->a, peta, nama, pandang_ya(r->a, ya));
}

struct pandang *put_daftar(struct req *r, struct pandang *peta, const char *nama)
{
    return pandang_add(r->a, peta, nama, pandang_daftar(r->a));
}

struct pandang *put_unsur(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

void put_bulat(struct req *r, struct pandang *peta, const char *nama, int64_t n)
{
    pandang_set(r->a, peta, nama, format_bulat(r->a, n));
}

struct pandang *rencana_kerangka(struct req *r, const char *aktif)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *isi = pandang_peta(r->a), *nav = put_daftar(r, isi, "nav");

    for (size_t i = 0; i < sizeof(BAGIAN) / sizeof(BAGIAN[0]); i++) {
        struct pandang *x = put_unsur(r, nav);
        put_teks(r, x, "n_teks", BAGIAN[i].teks);
        put_alamat(r, x, "n_alamat", BAGIAN[i].jalur, NULL);
        put_ya(r, x, "n_aktif", strcmp(BAGIAN[i].jalur, aktif) == 0);
    }
    put_ya(r, isi, "ditetapkan", rs != NULL && rs->status == RENSTRA_DITETAPKAN);
    return isi;
}

int rencana_tulis(struct req *r, const char *nama, const char *judul, struct pandang *isi,
                  struct err *e)
{
    struct halaman h = {.judul = judul, .menu = "perencanaan"};

    if (strcmp(r->jalur, "/perencanaan") != 0) {
        h.remah[0][0] = "Perencanaan";
        h.remah[0][1] = req_alamat(r, "/perencanaan", NULL);
    }
    return halaman_tulis(r, nama, &h, isi, e);
}

const char *alamat_indikator(struct req *r, const char *kode)
{
    struct arena *a = r->a;

    /* a segment of a path cannot hold "/" */
    if (strchr(kode, '/') != NULL || kode[0] == '\0' || strcmp(kode, ".") == 0 ||
        strcmp(kode, "..") == 0)
        return req_alamat(r, "/perencanaan/indikator/-",
                          arena_printf(a, "kode=%s", alamat_sandi(a, kode)));
    return req_alamat(r, arena_printf(a, "/perencanaan/indikator/%s", kode), NULL);
}

/* The name of an input of a form, "" when it is read only. */
static const char *name_of(const struct pandang *isian)
{
    return pandang_get(isian, "nama")->teks;
}

static void put_hidden(struct req *r, struct pandang *daftar, const struct tambah *t,
                       const char *bidang, const char *nilai)
{
    struct pandang *x = put_unsur(r, daftar);
    put_teks(r, x, "h_nama", name_of(isian_baru(r, t->s, t->induk, t->k, bidang)));
    put_teks(r, x, "h_nilai", nilai);
}

struct pandang *put_tambah(struct req *r, struct pandang *peta, const char *nama,
                           const struct tambah *t)
{
    struct pandang *x = pandang_peta(r->a), *tetap, *isian;
    const char *contoh = name_of(isian_baru(r, t->s, t->induk, t->k, t->bidang[0]));

    if (contoh[0] == '\0') { /* closed, or no right: nothing to show */
        pandang_set(r->a, peta, nama, "");
        return NULL;
    }
    tetap = put_daftar(r, x, "sembunyi");
    for (size_t i = 0; i < 4 && t->tetap[i].bidang != NULL; i++)
        put_hidden(r, tetap, t, t->tetap[i].bidang, t->tetap[i].nilai);
    put_teks(r, x, "kode_nama",
             t->kode == NULL ? "" : name_of(isian_baru(r, t->s, t->induk, t->k, "kode")));
    put_teks(r, x, "kode_nilai", t->kode);
    put_teks(r, x, "kode_id", arena_printf(r->a, "kode-%s-%s", t->s->nama, t->k));
    isian = put_daftar(r, x, "isian");
    for (size_t i = 0; t->bidang[i] != NULL; i++)
        pandang_add(r->a, isian, NULL, isian_baru(r, t->s, t->induk, t->k, t->bidang[i]));
    put_teks(r, x, "tombol", t->tombol);
    return pandang_add(r->a, peta, nama, x);
}

struct pandang *tambah_isian(struct pandang *form, const struct tambah *t, const char *bidang)
{
    const struct pandang *v = form == NULL ? NULL : pandang_get(form, "isian");

    for (size_t i = 0; v != NULL && t->bidang[i] != NULL; i++)
        if (strcmp(t->bidang[i], bidang) == 0)
            return v->anak[i];
    return NULL;
}

struct pandang *put_ubah(struct req *r, struct pandang *peta, const char *nama,
                         const struct skema *s, const void *isi, const char *const *bidang)
{
    struct pandang *x = pandang_add(r->a, peta, nama, pandang_peta(r->a)), *v;
    bool boleh = false;

    if (bidang == NULL) {
        v = pandang_add(r->a, x, "isian", isian_semua(r, s, isi));
    } else {
        v = put_daftar(r, x, "isian");
        for (size_t i = 0; bidang[i] != NULL; i++)
            pandang_add(r->a, v, NULL, isian_bidang(r, s, isi, bidang[i]));
    }
    for (size_t i = 0; i < v->n; i++)
        boleh = boleh || name_of(v->anak[i])[0] != '\0';
    put_ya(r, x, "boleh_simpan", boleh);
    return v;
}

/* A field that may be changed when its row may be: any but the key. */
static bool may_change(struct req *r, const struct skema *s, const void *isi)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        if (b->jenis == BIDANG_OBJEK || b->jenis == BIDANG_DAFTAR ||
            (s->kunci != NULL && strcmp(s->kunci, b->nama) == 0))
            continue;
        return name_of(isian_bidang(r, s, isi, b->nama))[0] != '\0';
    }
    return false;
}

void put_alat(struct req *r, struct pandang *peta, const char *nama, const struct alat *x)
{
    struct baris b = cuplikan_baris(r->cuplikan, x->isi);
    struct pandang *v;

    if (!may_change(r, x->s, x->isi)) {
        pandang_set(r->a, peta, nama, "");
        return;
    }
    v = pandang_add(r->a, peta, nama, pandang_peta(r->a));
    put_teks(r, v, "a_nama", x->nama);
    put_teks(r, v, "p_nama",
             arena_printf(r->a, "p:%s:%lld:%lld", b.tabel, (long long)b.id, (long long)b.versi));
    put_teks(r, v, "naik", x->naik < 0 ? "" : arena_printf(r->a, "%lld", (long long)x->naik));
    put_teks(r, v, "turun", x->turun < 0 ? "" : arena_printf(r->a, "%lld", (long long)x->turun));
    put_teks(r, v, "h_nama",
             x->tahan != NULL ? ""
                              : arena_printf(r->a, "h:%s:%lld:%lld", b.tabel, (long long)b.id,
                                             (long long)b.versi));
    put_teks(r, v, "tahan", x->tahan);
}

static void propose(struct req *r, struct pandang *isian, const struct isian_usul *v, size_t n)
{
    if (isian != NULL)
        isian_usulkan(r, isian, v, n);
}

void usul_jabatan(struct req *r, struct pandang *isian)
{
    const struct paket *p = r->cuplikan->paket;
    struct isian_usul *v = ARENA_ARRAY(r->a, p->jabatan.n, struct isian_usul);

    for (size_t i = 0; i < p->jabatan.n; i++)
        v[i] = (struct isian_usul){p->jabatan.v[i].kode, p->jabatan.v[i].nama};
    propose(r, isian, v, p->jabatan.n);
}

void usul_sasaran(struct req *r, struct pandang *isian, bool dengan_tujuan)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    size_t n = 0, maks = rs == NULL ? 0 : rs->tujuan.n + rs->sasaran.n;
    struct isian_usul *v = ARENA_ARRAY(r->a, maks, struct isian_usul);

    for (size_t i = 0; rs != NULL && dengan_tujuan && i < rs->tujuan.n; i++)
        v[n++] = (struct isian_usul){rs->tujuan.v[i].kode,
                                     arena_printf(r->a, "Tujuan: %s", rs->tujuan.v[i].uraian)};
    for (size_t i = 0; rs != NULL && i < rs->sasaran.n; i++)
        v[n++] = (struct isian_usul){rs->sasaran.v[i].kode,
                                     arena_printf(r->a, "Sasaran: %s", rs->sasaran.v[i].uraian)};
    propose(r, isian, v, n);
}

static const struct rpjmd *rpjmd_of(const struct req *r)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    return rs == NULL ? NULL : rs->rpjmd;
}

void usul_rpjmd(struct req *r, struct pandang *isian)
{
    const struct rpjmd *d = rpjmd_of(r);
    size_t n = d == NULL ? 0 : d->sasaran.n;
    struct isian_usul *v = ARENA_ARRAY(r->a, n, struct isian_usul);

    for (size_t i = 0; i < n; i++)
        v[i] = (struct isian_usul){d->sasaran.v[i].kode,
                                   text_or(d->sasaran.v[i].sasaran, d->sasaran.v[i].kode)};
    propose(r, isian, v, n);
}

void usul_misi(struct req *r, struct pandang *isian)
{
    const struct rpjmd *d = rpjmd_of(r);
    size_t n = d == NULL ? 0 : d->misi.n;
    struct isian_usul *v = ARENA_ARRAY(r->a, n, struct isian_usul);

    for (size_t i = 0; i < n; i++)
        v[i] =
            (struct isian_usul){d->misi.v[i].kode, arena_printf(r->a, "%s. %s", d->misi.v[i].kode,
                                                                d->misi.v[i].uraian)};
    propose(r, isian, v, n);
}

const char *angka_indikator(struct req *r, const char *kode, struct angka v)
{
    const struct hitung_indikator *x = hitung_indikator_get(r->cuplikan->hitung, kode);
    return v.ada && x != NULL ? format_angka(r->a, v, x->desimal)
           : v.ada            ? format_desimal(r->a, v.nilai)
                              : "";
}

bool rencana_boleh(struct req *r)
{
    return req_boleh(r, AKSI_RENCANA_UBAH, NULL);
}

struct lkjip rencana_lkjip(struct req *r)
{
    return (struct lkjip){
        .arena = r->a, .paket = r->cuplikan->paket, .hitung = r->cuplikan->hitung};
}

int put_dok(struct req *r, struct pandang *peta, const char *nama, const struct dok *d,
            struct err *e)
{
    struct buf b;
    int rc;

    buf_init(&b, (size_t)4 << 20);
    rc = d->n == 0 ? 0 : html_write_isi(&b, d, "d-", e);
    if (rc == 0)
        pandang_add(r->a, peta, nama, pandang_html(r->a, text_or(buf_dup(r->a, &b), "")));
    buf_release(&b);
    return rc;
}
