/* SPDX-License-Identifier: MIT
 *
 * /unit: everything about the unit that is no performance. Each row is a form of its own; a list
 * ends with an empty one. Lists look alike, so they stand in one table.
 */
#include "web/page_unit.h"

#include "base/str.h"
#include "web/rencana_bantu.h"

#include <string.h>

static const struct pandang_jenis BARIS[] = {P_TEKS("b_id"),
                                             P_TEKS("b_nama"),
                                             P_TEKS("b_ket"),
                                             P_PETA("ubah", RENCANA_UBAH),
                                             P_PETA("alat", RENCANA_ALAT),
                                             P_AKHIR};
static const struct pandang_jenis BAGIAN[] = {P_TEKS("g_id"),
                                              P_TEKS("g_judul"),
                                              P_TEKS("g_ket"),
                                              P_TEKS("g_jumlah"),
                                              P_PETA("pokok", RENCANA_UBAH),
                                              P_PETA("pokok_baru", RENCANA_TAMBAH),
                                              P_YA("ada_daftar"),
                                              P_TEKS("g_kosong"),
                                              P_DAFTAR("baris", BARIS),
                                              P_PETA("baru", RENCANA_TAMBAH),
                                              P_AKHIR};
static const struct pandang_jenis ISI[] = {P_DAFTAR("bagian", BAGIAN), P_URL("ke_tahun"),
                                           P_URL("ke_audit"), P_AKHIR};
const struct halaman_jenis HALAMAN_UNIT[] = {{"unit", ISI}, {0}};

struct daftar { /* one list of rows */
    const char *id, *judul, *ket, *kosong, *tombol;
    const struct skema *s;
    const char *awalan;      /* of a proposed kode; NULL: the row has none */
    const char *const *nama; /* fields that name a row, ended by NULL */
    void (*usul)(struct req *r, struct pandang *isian); /* choices for `usul_bidang` */
    const char *usul_bidang;
};

static const char *const NAMA_LAHAN[] = {"uraian", NULL};
static const char *const NAMA_SAJA[] = {"nama", NULL};
static const char *const NAMA_REKAP[] = {"uraian", NULL};

static const struct daftar DESA = {
    .id = "desa",
    .judul = "Desa dan kelurahan",
    .ket = "Luas, jumlah dusun, RW, RT, dan penduduk per desa.",
    .kosong = "Belum ada desa atau kelurahan.",
    .tombol = "Tambah desa",
    .s = &SKEMA_DESA,
    .nama = NAMA_SAJA,
};
static const struct daftar LAHAN = {
    .id = "lahan",
    .judul = "Penggunaan lahan",
    .kosong = "Belum ada rincian lahan.",
    .tombol = "Tambah jenis lahan",
    .s = &SKEMA_LAHAN,
    .nama = NAMA_LAHAN,
};
static const struct daftar REKAP = {
    .id = "rekap",
    .judul = "Rekapitulasi pegawai",
    .ket = "Dipakai bila pegawai tidak didaftar satu per satu.",
    .kosong = "Belum ada rekapitulasi.",
    .tombol = "Tambah baris",
    .s = &SKEMA_PEGAWAI_REKAP,
    .nama = NAMA_REKAP,
};
static const struct daftar ORANG = {
    .id = "orang",
    .judul = "Daftar pegawai",
    .ket = "Rekapitulasi dihitung dari daftar ini.",
    .kosong = "Belum ada pegawai yang didaftar.",
    .tombol = "Tambah pegawai",
    .s = &SKEMA_PEGAWAI_ORANG,
    .nama = NAMA_SAJA,
};
static const struct daftar JABATAN = {
    .id = "jabatan",
    .judul = "Jabatan",
    .ket = "Susunan organisasi: setiap jabatan menunjuk jabatan di atasnya.",
    .kosong = "Belum ada jabatan.",
    .tombol = "Tambah jabatan",
    .s = &SKEMA_JABATAN,
    .awalan = "J",
    .nama = NAMA_SAJA,
    .usul = usul_jabatan,
    .usul_bidang = "induk",
};
static const struct daftar PEJABAT = {
    .id = "pejabat",
    .judul = "Pejabat",
    .ket = "Dua pemangku satu jabatan dalam setahun adalah dua baris.",
    .kosong = "Belum ada pejabat.",
    .tombol = "Tambah pejabat",
    .s = &SKEMA_PEJABAT,
    .awalan = "P",
    .nama = NAMA_SAJA,
    .usul = usul_jabatan,
    .usul_bidang = "jabatan",
};

/* Scalar fields and lists of texts of a table, but for the key; ended by NULL. */
static const char *const *fields_of(struct req *r, const struct skema *s, bool kunci)
{
    const char **v = ARENA_ARRAY(r->a, s->n + 1, const char *);
    size_t n = 0;

    for (size_t i = 0; i < s->n; i++)
        if (s->bidang[i].jenis < BIDANG_OBJEK && (kunci || !text_eq(s->bidang[i].nama, "kode")))
            v[n++] = s->bidang[i].nama;
    return v;
}

/* Text of a field that names a row. */
static const char *field_text(const struct skema *s, const void *isi, const char *nama)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->bidang[i].jenis == BIDANG_TEKS && strcmp(s->bidang[i].nama, nama) == 0)
            return *(const char *const *)(const void *)((const char *)isi + s->bidang[i].offset);
    return NULL;
}

/* The input of a field within a form, by the end of its name. */
static struct pandang *input_of(struct pandang *isian, const char *bidang)
{
    for (size_t i = 0; isian && i < isian->n; i++) {
        const struct pandang *nama = pandang_get(isian->anak[i], "nama");
        const char *p = nama && nama->teks ? strrchr(nama->teks, ':') : NULL;

        if (p && strcmp(p + 1, bidang) == 0)
            return isian->anak[i];
    }
    return NULL;
}

static void put_row(struct req *r, struct pandang *daftar, const struct daftar *d,
                    struct daftar_umum v, size_t i)
{
    const void *isi = (const char *)v.v + i * d->s->ukuran;
    struct pandang *o = put_unsur(r, daftar), *isian;
    const char *nama = text_or(field_text(d->s, isi, d->nama[0]), "(tanpa nama)");
    struct alat t = {.s = d->s,
                     .isi = isi,
                     .nama = nama,
                     .naik = i > 0 ? (int64_t)i - 1 : -1,
                     .turun = i + 1 < v.n ? (int64_t)i + 1 : -1};

    put_teks(r, o, "b_id", arena_printf(r->a, "%s-%zu", d->id, i));
    put_teks(r, o, "b_nama", nama);
    put_teks(r, o, "b_ket", field_text(d->s, isi, "kode"));
    isian = put_ubah(r, o, "ubah", d->s, isi, fields_of(r, d->s, false));
    if (d->usul && input_of(isian, d->usul_bidang))
        d->usul(r, input_of(isian, d->usul_bidang));
    put_alat(r, o, "alat", &t);
}

/* Next free "J3", "P4". */
static const char *next_kode(struct req *r, const struct daftar *d, struct daftar_umum v)
{
    for (size_t n = v.n + 1;; n++) {
        const char *kode = arena_printf(r->a, "%s%zu", d->awalan, n);
        bool ada = false;

        for (size_t i = 0; i < v.n; i++)
            ada = ada ||
                  text_eq(kode, field_text(d->s, (const char *)v.v + i * d->s->ukuran, "kode"));
        if (!ada)
            return kode;
    }
}

/* A list with its rows, and an empty form at its end. */
static void put_list(struct req *r, struct pandang *bagian, const struct daftar *d,
                     struct daftar_umum v, const void *induk)
{
    struct pandang *o = put_unsur(r, bagian), *baris, *form;
    struct tambah t = {.s = d->s,
                       .induk = induk,
                       .k = d->id,
                       .tombol = d->tombol,
                       .kode = d->awalan ? next_kode(r, d, v) : NULL,
                       .bidang = fields_of(r, d->s, false)};

    put_teks(r, o, "g_id", d->id);
    put_teks(r, o, "g_judul", d->judul);
    put_teks(r, o, "g_ket", d->ket);
    put_bulat(r, o, "g_jumlah", (int64_t)v.n);
    put_ya(r, o, "ada_daftar", true);
    put_teks(r, o, "g_kosong", v.n == 0 ? d->kosong : NULL);
    baris = put_daftar(r, o, "baris");
    for (size_t i = 0; i < v.n; i++)
        put_row(r, baris, d, v, i);
    form = put_tambah(r, o, "baru", &t);
    if (d->usul && tambah_isian(form, &t, d->usul_bidang))
        d->usul(r, tambah_isian(form, &t, d->usul_bidang));
}

/* An object: its fields, or an empty form while it is not there. */
static void put_object(struct req *r, struct pandang *bagian, const struct daftar *d,
                       const void *isi)
{
    struct pandang *o = put_unsur(r, bagian);
    struct tambah t = {.s = d->s,
                       .induk = r->cuplikan->paket,
                       .k = d->id,
                       .tombol = "Simpan",
                       .bidang = fields_of(r, d->s, false)};

    put_teks(r, o, "g_id", d->id);
    put_teks(r, o, "g_judul", d->judul);
    put_teks(r, o, "g_ket", d->ket);
    put_ya(r, o, "ada_daftar", false);
    if (isi)
        put_ubah(r, o, "pokok", d->s, isi, t.bidang);
    else
        put_tambah(r, o, "pokok_baru", &t);
}

static void put_wilayah(struct req *r, struct pandang *v)
{
    static const struct daftar pokok = {
        .id = "wilayah",
        .judul = "Wilayah",
        .ket = "Letak, luas, batas, dan penduduk; masuk Bab I laporan.",
        .s = &SKEMA_WILAYAH};
    const struct wilayah *w = r->cuplikan->paket->wilayah;

    put_object(r, v, &pokok, w);
    if (!w)
        return;
    put_list(r, v, &DESA, daftar_get(&w->desa), w);
    put_list(r, v, &LAHAN, daftar_get(&w->lahan), w);
}

static void put_pegawai(struct req *r, struct pandang *v)
{
    static const struct daftar pokok = {.id = "pegawai",
                                        .judul = "Pegawai",
                                        .ket = "Sumber dan tanggal keadaan pegawai.",
                                        .s = &SKEMA_PEGAWAI};
    const struct pegawai *p = r->cuplikan->paket->pegawai;

    put_object(r, v, &pokok, p);
    if (!p)
        return;
    put_list(r, v, &ORANG, daftar_get(&p->orang), p);
    put_list(r, v, &REKAP, daftar_get(&p->rekap), p);
}

static int show(struct req *r, struct err *e)
{
    static const struct daftar unit = {.id = "identitas",
                                       .judul = "Identitas unit",
                                       .ket = "Sama untuk semua tahun.",
                                       .s = &SKEMA_UNIT};
    struct halaman h = {.judul = "Profil unit", .menu = "unit"};
    const struct paket *p = r->cuplikan->paket;
    struct pandang *isi = pandang_peta(r->a), *v = put_daftar(r, isi, "bagian");

    put_object(r, v, &unit, p->unit);
    put_list(r, v, &JABATAN, daftar_get(&p->jabatan), p);
    put_list(r, v, &PEJABAT, daftar_get(&p->pejabat), p);
    put_wilayah(r, v);
    put_pegawai(r, v);
    put_alamat(r, isi, "ke_tahun", "/tahun", NULL);
    put_alamat(r, isi, "ke_audit", "/audit", NULL);
    return halaman_tulis(r, "unit", &h, isi, e);
}

const struct rute RUTE_UNIT_PROFIL[] = {
    {METODE_GET, "/unit", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {0},
};
