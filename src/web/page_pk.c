/* SPDX-License-Identifier: MIT
 *
 * /perjanjian-kinerja: the tree of jabatan with the state of each PK.
 */
#include "web/page_pk.h"

#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "core/pk_bantu.h"
#include "core/pk_periksa.h"

#include <string.h>

const char *pk_alamat(const struct req *r, const char *jalur, const char *jabatan, int64_t versi)
{
    const char *s =
        jabatan == NULL ? NULL : arena_printf(r->a, "jabatan=%s", alamat_sandi(r->a, jabatan));

    if (versi > 0 && s != NULL)
        s = arena_printf(r->a, "%s&versi=%lld", s, (long long)versi);
    return req_alamat(r, jalur, s);
}

int pk_req(const struct req *r, const struct perjanjian_kinerja **out, struct err *e)
{
    const struct paket *p = r->cuplikan->paket;
    const char *jabatan = req_teks(r, "jabatan");
    int64_t versi = req_cacah(r, "versi");

    *out = versi > 0 ? NULL : pk_terakhir(p, jabatan);
    for (size_t i = 0; versi > 0 && i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];
        if (text_eq(k->jabatan, jabatan) && k->urutan.nilai == versi)
            *out = k;
    }
    if (*out == NULL)
        return err_set(e, ERR_NOT_FOUND,
                       "Perjanjian kinerja itu tidak ada. Buka daftar Perjanjian Kinerja untuk "
                       "memilih yang lain.");
    return 0;
}

static bool is_of(const struct perjanjian_kinerja *pk, const char *jabatan, int64_t urutan)
{
    return text_eq(pk->jabatan, jabatan) && pk->urutan.nilai == urutan;
}

bool pk_diajukan(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h)
{
    bool hasil = false;

    for (size_t i = 0; i < h->n_jejak; i++)
        if (is_of(pk, h->jejak[i].jabatan, h->jejak[i].urutan) &&
            h->jejak[i].langkah != PK_LANGKAH_PINDAI)
            hasil = h->jejak[i].langkah == PK_LANGKAH_AJUKAN;
    return hasil && pk_terbuka(pk->status);
}

const struct pk_jejak *pk_pindaian(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h)
{
    const struct pk_jejak *hasil = NULL;

    for (size_t i = 0; i < h->n_jejak; i++)
        if (is_of(pk, h->jejak[i].jabatan, h->jejak[i].urutan) && h->jejak[i].berkas_id != 0)
            hasil = &h->jejak[i];
    return hasil;
}

size_t pk_catatan_terbuka(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h)
{
    size_t n = 0;

    for (size_t i = 0; i < h->n_catatan; i++)
        n += is_of(pk, h->catatan[i].jabatan, h->catatan[i].urutan) &&
             h->catatan[i].selesai_waktu == 0;
    return n;
}

struct pk_rupa pk_rupa_of(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h)
{
    if (pk == NULL)
        return (struct pk_rupa){"belum disusun", "dash-circle", "netral"};
    switch (pk->status) {
    case PK_DIKOREKSI:
        return (struct pk_rupa){"dikembalikan", "arrow-return-left", "tanda"};
    case PK_DISETUJUI:
        return (struct pk_rupa){"disetujui", "check-circle", "baik"};
    case PK_DITANDATANGANI:
        return (struct pk_rupa){"ditandatangani", "patch-check", "baik"};
    case PK_DISAMPAIKAN:
        return (struct pk_rupa){"disampaikan", "send", "baik"};
    case PK_DITERIMA:
        return (struct pk_rupa){"diterima", "check-circle-fill", "baik"};
    default:
        if (pk_diajukan(pk, h))
            return (struct pk_rupa){"menunggu persetujuan", "hourglass-split", "tanda"};
        return (struct pk_rupa){"draf", "pencil", "netral"};
    }
}

int pk_status_gagal(int rc)
{
    return rc == ERR_INVALID ? 422 : rc == ERR_CONFLICT ? 409 : rc == ERR_TOO_BIG ? 413 : 0;
}

/* The page. ----------------------------------------------------------------------------------- */

struct daftar { /* being built */
    struct req *r;
    const struct paket *p;
    struct pk_riwayat h;
    struct pandang *baris;
    bool *sudah; /* per jabatan */
    size_t belum, draf, ttd;
};

static const char *holder_mark(struct daftar *d, const struct perjanjian_kinerja *pk)
{
    const struct pejabat *kini = pejabat_pada(d->p, pk->jabatan, (struct tanggal){0});

    if (!pk_ditandatangani(pk) || kini == NULL || text_eq(kini->kode, pk->pejabat))
        return NULL;
    return arena_printf(d->r->a, "Pejabat berganti menjadi %s; buat perjanjian atas namanya.",
                        text_or(kini->nama, kini->kode));
}

static void add_isi_pk(struct daftar *d, struct pandang *b, const struct perjanjian_kinerja *pk)
{
    struct arena *a = d->r->a;
    struct pk_temuan_list t = pk_periksa(a, d->r->cuplikan->hitung, pk);
    size_t catatan = pk_catatan_terbuka(pk, &d->h);
    const struct pejabat *x = paket_pejabat(d->p, pk->pejabat);

    pandang_set(a, b, "pemangku", text_or(x != NULL ? x->nama : NULL, "belum ditunjuk"));
    pandang_set(a, b, "versi",
                pk->urutan.nilai > 1
                    ? arena_printf(a, "perubahan ke-%lld", (long long)pk->urutan.nilai - 1)
                    : "awal");
    pandang_set(a, b, "nomor", pk->nomor);
    pandang_set(a, b, "tanggal", tanggal_ada(pk->tanggal) ? tanggal_format(a, pk->tanggal) : NULL);
    pandang_set(a, b, "indikator", format_bulat(a, (int64_t)pk->baris.n));
    pandang_set(a, b, "anggaran", format_uang(a, pk_anggaran_jumlah(d->p, pk)));
    pandang_set(a, b, "temuan", t.berat > 0 ? format_bulat(a, (int64_t)t.berat) : NULL);
    pandang_set(a, b, "catatan", catatan > 0 ? format_bulat(a, (int64_t)catatan) : NULL);
    pandang_set(a, b, "berganti", holder_mark(d, pk));
    d->ttd += pk_ditandatangani(pk);
    d->draf += !pk_ditandatangani(pk);
}

static void add_jabatan(struct daftar *d, const struct jabatan *j, int dalam)
{
    struct arena *a = d->r->a;
    const struct perjanjian_kinerja *pk = pk_terakhir(d->p, j->kode);
    const struct pejabat *x = pejabat_pada(d->p, j->kode, (struct tanggal){0});
    struct pandang *b = pandang_add(a, d->baris, NULL, pandang_peta(a));
    struct pk_rupa k = pk_rupa_of(pk, &d->h);

    pandang_set(a, b, "jorok", arena_printf(a, "%d", dalam > 4 ? 4 : dalam));
    pandang_set(a, b, "jabatan", text_or(j->nama, j->kode));
    pandang_set(a, b, "kata", k.kata);
    pandang_set(a, b, "ikon", k.ikon);
    pandang_set(a, b, "warna", k.warna);
    pandang_add(a, b, "ada", pandang_ya(a, pk != NULL));
    pandang_add(a, b, "alamat",
                pandang_url(a, pk_alamat(d->r,
                                         pk != NULL ? "/perjanjian-kinerja/naskah"
                                                    : "/perjanjian-kinerja/susun",
                                         j->kode, 0)));
    pandang_add(a, b, "boleh", pandang_ya(a, req_boleh(d->r, AKSI_PK_UBAH, j->kode)));
    if (pk != NULL) {
        add_isi_pk(d, b, pk);
        return;
    }
    d->belum++;
    pandang_set(a, b, "pemangku", text_or(x != NULL ? x->nama : NULL, "belum ditunjuk"));
}

/* Children below their parent; what hangs in a circle comes at the end. */
static void add_cabang(struct daftar *d, const char *induk, int dalam)
{
    for (size_t i = 0; i < d->p->jabatan.n; i++) {
        const struct jabatan *j = &d->p->jabatan.v[i];

        if (d->sudah[i] || !text_eq(j->induk, induk))
            continue;
        d->sudah[i] = true;
        add_jabatan(d, j, dalam);
        add_cabang(d, j->kode, dalam + 1);
    }
}

static const char *summary(struct daftar *d)
{
    return arena_printf(
        d->r->a, "%zu dari %zu jabatan sudah menandatangani perjanjian kinerjanya%s%s.", d->ttd,
        d->p->jabatan.n, d->draf > 0 ? arena_printf(d->r->a, "; %zu sedang disusun", d->draf) : "",
        d->belum > 0 ? arena_printf(d->r->a, "; %zu belum disusun", d->belum) : "");
}

static struct pandang *compose(struct daftar *d)
{
    struct arena *a = d->r->a;
    struct req *r = d->r;
    struct pandang *v = pandang_peta(a);

    d->baris = pandang_add(a, v, "jabatan_list", pandang_daftar(a));
    d->sudah = ARENA_ARRAY(a, d->p->jabatan.n, bool);
    add_cabang(d, NULL, 0);
    for (size_t i = 0; i < d->p->jabatan.n; i++)
        if (!d->sudah[i])
            add_jabatan(d, &d->p->jabatan.v[i], 0);
    pandang_set(a, v, "ringkas", summary(d));
    pandang_set(a, v, "n_ttd", arena_printf(a, "%zu", d->ttd));
    pandang_set(a, v, "n_jabatan", arena_printf(a, "%zu", d->p->jabatan.n));
    pandang_add(a, v, "ada_jabatan", pandang_ya(a, d->p->jabatan.n > 0));
    pandang_add(a, v, "ada_pk", pandang_ya(a, d->p->perjanjian_kinerja.n > 0));
    pandang_add(a, v, "boleh_susun",
                pandang_ya(a, d->belum > 0 && req_boleh(r, AKSI_PK_UBAH, NULL)));
    pandang_add(a, v, "alamat_susun",
                pandang_url(a, req_alamat(r, "/perjanjian-kinerja/susun", NULL)));
    pandang_add(a, v, "alamat_lalu",
                pandang_url(a, req_alamat(r, "/perjanjian-kinerja/susun", "sumber=lalu")));
    pandang_add(a, v, "alamat_cetak",
                pandang_url(a, req_alamat(r, "/perjanjian-kinerja/cetak", NULL)));
    pandang_add(a, v, "alamat_profil", pandang_url(a, req_alamat(r, "/unit", NULL)));
    return v;
}

static int overview(struct req *r, struct err *e)
{
    static const struct halaman H = {.judul = "Perjanjian Kinerja", .menu = "perjanjian-kinerja"};
    struct daftar d = {.r = r, .p = r->cuplikan->paket};
    int rc = app_pk_riwayat(&r->sys, r->a, r->cuplikan, &d.h, e);

    return rc < 0 ? rc : halaman_tulis(r, "pk", &H, compose(&d), e);
}

static const struct pandang_jenis JABATAN[] = {
    {"jorok", PANDANG_TEKS, NULL, "dalamnya di pohon, 0..4"},
    {"jabatan", PANDANG_TEKS, NULL, ""},
    {"pemangku", PANDANG_TEKS, NULL, ""},
    {"versi", PANDANG_TEKS, NULL, ""},
    {"kata", PANDANG_TEKS, NULL, "status"},
    {"ikon", PANDANG_TEKS, NULL, ""},
    {"warna", PANDANG_TEKS, NULL, "kelas .keadaan"},
    {"nomor", PANDANG_TEKS, NULL, ""},
    {"tanggal", PANDANG_TEKS, NULL, ""},
    {"indikator", PANDANG_TEKS, NULL, "banyaknya"},
    {"anggaran", PANDANG_TEKS, NULL, ""},
    {"temuan", PANDANG_TEKS, NULL, "banyaknya pertentangan"},
    {"catatan", PANDANG_TEKS, NULL, "banyaknya yang terbuka"},
    {"berganti", PANDANG_TEKS, NULL, "pejabat berganti sejak ditandatangani"},
    {"ada", PANDANG_YA, NULL, "punya PK"},
    {"boleh", PANDANG_YA, NULL, "boleh menyusun"},
    {"alamat", PANDANG_URL, NULL, ""},
    {0},
};

static const struct pandang_jenis DAFTAR_JENIS[] = {
    {"jabatan_list", PANDANG_DAFTAR, JABATAN, ""},
    {"ringkas", PANDANG_TEKS, NULL, ""},
    {"n_ttd", PANDANG_TEKS, NULL, ""},
    {"n_jabatan", PANDANG_TEKS, NULL, ""},
    {"ada_jabatan", PANDANG_YA, NULL, ""},
    {"ada_pk", PANDANG_YA, NULL, ""},
    {"boleh_susun", PANDANG_YA, NULL, ""},
    {"alamat_susun", PANDANG_URL, NULL, ""},
    {"alamat_lalu", PANDANG_URL, NULL, ""},
    {"alamat_cetak", PANDANG_URL, NULL, ""},
    {"alamat_profil", PANDANG_URL, NULL, ""},
    {0},
};

const struct rute RUTE_PK[] = {
    {METODE_GET, "/perjanjian-kinerja", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, overview},
    {0},
};

const struct halaman_jenis HALAMAN_PK[] = {
    {"pk", DAFTAR_JENIS},
    {0},
};
