/* SPDX-License-Identifier: MIT
 *
 * page_admin_unit: units and pemda: lists with search, adding and naming. The profile of a unit
 * (address, staff, area) is its own work, on its own page.
 */
#include "web/page_admin_unit.h"

#include "app/app_pemda.h"

#include <stddef.h>
#include <string.h>

#define TEKS(nama)                                                                                 \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, ""                                                               \
    }
#define YA(nama)                                                                                   \
    {                                                                                              \
        nama, PANDANG_YA, NULL, ""                                                                 \
    }
#define URL(nama)                                                                                  \
    {                                                                                              \
        nama, PANDANG_URL, NULL, ""                                                                \
    }

static const struct pandang_jenis PILIH[] = {TEKS("o_nilai"), TEKS("o_teks"), YA("o_dipilih"), {0}};
static const struct pandang_jenis MASALAH[] = {TEKS("m_tempat"), TEKS("m_pesan"), {0}};
static const struct pandang_jenis BIDANG_ISI[] = {TEKS("f_nama"),
                                                  TEKS("f_label"),
                                                  TEKS("f_nilai"),
                                                  TEKS("f_bantuan"),
                                                  YA("f_wajib"),
                                                  YA("f_tetap"),
                                                  {0}};
static const struct pandang_jenis MENU[] = {YA("a_pengguna"), YA("a_unit"), YA("a_audit"), {0}};
static const struct pandang_jenis BARIS_UNIT[] = {TEKS("d_nama"),
                                                  TEKS("d_kode"),
                                                  TEKS("d_jenis"),
                                                  TEKS("d_pemda"),
                                                  TEKS("d_tahun"),
                                                  URL("d_alamat"),
                                                  {0}};
static const struct pandang_jenis UNIT[] = {TEKS("u_cari"),
                                            {"u_pemda", PANDANG_DAFTAR, PILIH, ""},
                                            {"u_baris", PANDANG_DAFTAR, BARIS_UNIT, ""},
                                            YA("u_disaring"),
                                            YA("u_tanpa_pemda"),
                                            {0}};
static const struct pandang_jenis BARIS_PEMDA[] = {
    TEKS("d_nama"), TEKS("d_kode"), TEKS("d_unit"), URL("d_alamat"), {0}};
static const struct pandang_jenis PEMDA[] = {
    {"u_baris", PANDANG_DAFTAR, BARIS_PEMDA, ""}, YA("u_boleh_tambah"), {0}};
static const struct pandang_jenis ISIAN[] = {TEKS("p_id"),
                                             TEKS("p_versi"),
                                             URL("p_ke"),
                                             URL("p_batal"),
                                             YA("p_pilih_pemda"),
                                             {"p_pemda", PANDANG_DAFTAR, PILIH, ""},
                                             {"p_bidang", PANDANG_DAFTAR, BIDANG_ISI, ""},
                                             {"p_masalah", PANDANG_DAFTAR, MASALAH, ""},
                                             {0}};
const struct halaman_jenis HALAMAN_ADMIN_UNIT[] = {
    {"admin", MENU}, {"admin_unit", UNIT}, {"admin_pemda", PEMDA}, {"admin_unit_isian", ISIAN}, {0},
};

/* Inputs of the two forms; the names are those of the fields. */
struct isian_teks {
    const char *nama, *label, *bantuan;
    bool wajib, tetap; /* tetap: not changed once it is there */
    size_t offset;
};
static const struct isian_teks ISIAN_UNIT[] = {
    {"nama", "Nama unit", "Misalnya Kecamatan Kertanegara", true, false,
     offsetof(struct unit, nama)},
    {"kode", "Kode", "Tetap sepanjang tahun, dipakai dalam alamat; tidak dapat diubah nanti", true,
     true, offsetof(struct unit, kode)},
    {"jenis", "Jenis", "Kecamatan, Dinas, Badan", false, false, offsetof(struct unit, jenis)},
    {"alamat", "Alamat kantor", "", false, false, offsetof(struct unit, alamat)},
    {"tempat", "Tempat tanda tangan", "Kota di atas tanggal tanda tangan", false, false,
     offsetof(struct unit, tempat)},
    {0}};
static const struct isian_teks ISIAN_PEMDA[] = {
    {"nama", "Nama pemda", "Misalnya Kabupaten Purbalingga", true, false,
     offsetof(struct pemda, nama)},
    {"kode", "Kode wilayah", "Misalnya 33.03; tidak dapat diubah nanti", true, true,
     offsetof(struct pemda, kode)},
    {"provinsi", "Provinsi", "Tanpa kata \"Provinsi\"", false, false,
     offsetof(struct pemda, provinsi)},
    {"ibu_kota", "Ibu kota", "Tempat tanda tangan kepala daerah", false, false,
     offsetof(struct pemda, ibu_kota)},
    {"kepala_jabatan", "Sebutan kepala daerah", "Misalnya Bupati Purbalingga", false, false,
     offsetof(struct pemda, kepala_jabatan)},
    {"kepala_nama", "Nama kepala daerah", "", false, false, offsetof(struct pemda, kepala_nama)},
    {0}};

static struct minta asks(struct req *r, struct masalah_list *m)
{
    masalah_init(m, r->a);
    return (struct minta){&r->sys, r->pelaku, r->a, m};
}

static struct pandang *add_row(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

static int home(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Admin", .menu = "admin"};
    struct pandang *isi = pandang_peta(r->a);
    bool pengguna = akses_mungkin(r->pelaku, AKSI_PENGGUNA_UBAH, NULL);
    bool unit = akses_mungkin(r->pelaku, AKSI_UNIT_UBAH, NULL);
    bool audit = akses_mungkin(r->pelaku, AKSI_AUDIT_LIHAT, NULL);

    pandang_add(r->a, isi, "a_pengguna", pandang_ya(r->a, pengguna));
    pandang_add(r->a, isi, "a_unit", pandang_ya(r->a, unit));
    pandang_add(r->a, isi, "a_audit", pandang_ya(r->a, audit));
    return halaman_tulis(r, "admin", &h, isi, e);
}

static int pemda_options(struct req *r, struct pandang *isi, const char *nama,
                         const struct minta *q, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, nama, pandang_daftar(r->a));
    struct pemda_list l;
    int rc = app_pemda_list(q, AKSI_UNIT_UBAH, &l, e);

    for (size_t i = 0; rc == 0 && i < l.n; i++) {
        struct pandang *o = add_row(r, v);

        pandang_set(r->a, o, "o_nilai", l.v[i].kode);
        pandang_set(r->a, o, "o_teks", l.v[i].nama);
        pandang_add(r->a, o, "o_dipilih",
                    pandang_ya(r->a, text_eq(l.v[i].kode, req_teks(r, "pemda"))));
    }
    return rc;
}

static void put_unit(struct req *r, struct pandang *v, const struct unit_ringkas *u)
{
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "d_nama", u->nama);
    pandang_set(r->a, o, "d_kode", u->kode);
    pandang_set(r->a, o, "d_jenis", u->jenis);
    pandang_set(r->a, o, "d_pemda", u->pemda_nama);
    pandang_set(r->a, o, "d_tahun",
                u->n_tahun == 0   ? "belum ada data"
                : u->n_tahun == 1 ? arena_printf(r->a, "%lld", (long long)u->tahun)
                                  : arena_printf(r->a, "%lld tahun, terakhir %lld",
                                                 (long long)u->n_tahun, (long long)u->tahun));
    pandang_add(r->a, o, "d_alamat",
                pandang_url(r->a, arena_printf(r->a, "/admin/unit/%lld", (long long)u->id)));
}

static int list_unit(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Unit", .menu = "admin", .remah = {{"Admin", "/admin"}}};
    struct unit_saring s = {AKSI_UNIT_UBAH, req_teks(r, "pemda"), req_teks(r, "cari")};
    struct pandang *isi = pandang_peta(r->a), *v;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct unit_list l;
    int rc;

    pandang_set(r->a, isi, "u_cari", s.cari);
    if ((rc = pemda_options(r, isi, "u_pemda", &q, e)) < 0 ||
        (rc = app_unit_list(&q, &s, &l, e)) < 0)
        return rc;
    v = pandang_add(r->a, isi, "u_baris", pandang_daftar(r->a));
    for (size_t i = 0; i < l.n; i++)
        put_unit(r, v, &l.v[i]);
    pandang_add(r->a, isi, "u_disaring", pandang_ya(r->a, s.cari || s.pemda));
    pandang_add(r->a, isi, "u_tanpa_pemda", pandang_ya(r->a, pandang_get(isi, "u_pemda")->n == 0));
    return halaman_tulis(r, "admin_unit", &h, isi, e);
}

static int list_pemda(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Pemda", .menu = "admin", .remah = {{"Admin", "/admin"}}};
    struct pandang *isi = pandang_peta(r->a), *v;
    const struct akses_objek semua = {0};
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct pemda_list l;
    int rc = app_pemda_list(&q, AKSI_UNIT_UBAH, &l, e);

    if (rc < 0)
        return rc;
    v = pandang_add(r->a, isi, "u_baris", pandang_daftar(r->a));
    for (size_t i = 0; i < l.n; i++) {
        struct pandang *o = add_row(r, v);

        pandang_set(r->a, o, "d_nama", l.v[i].nama);
        pandang_set(r->a, o, "d_kode", l.v[i].kode);
        pandang_set(r->a, o, "d_unit", arena_printf(r->a, "%lld", (long long)l.v[i].n_unit));
        pandang_add(
            r->a, o, "d_alamat",
            pandang_url(r->a, arena_printf(r->a, "/admin/pemda/%lld", (long long)l.v[i].id)));
    }
    pandang_add(r->a, isi, "u_boleh_tambah",
                pandang_ya(r->a, akses_boleh(r->pelaku, AKSI_UNIT_UBAH, &semua)));
    return halaman_tulis(r, "admin_pemda", &h, isi, e);
}

/* ---- forms ---- */

struct formulir {
    bool unit;
    int64_t id, versi;
    const void *isi; /* struct unit or pemda */
    int status;
    const struct masalah_list *m;
};

static const char *label_of(const struct isian_teks *v, const char *nama)
{
    for (; v->nama; v++)
        if (text_eq(v->nama, nama))
            return v->label;
    return nama;
}

static void put_fields(struct req *r, struct pandang *isi, const struct formulir *f)
{
    const struct isian_teks *v = f->unit ? ISIAN_UNIT : ISIAN_PEMDA;
    struct pandang *d = pandang_add(r->a, isi, "p_bidang", pandang_daftar(r->a));
    struct pandang *m = pandang_add(r->a, isi, "p_masalah", pandang_daftar(r->a));

    for (size_t i = 0; v[i].nama; i++) {
        struct pandang *o = add_row(r, d);

        pandang_set(r->a, o, "f_nama", v[i].nama);
        pandang_set(r->a, o, "f_label", v[i].label);
        pandang_set(r->a, o, "f_bantuan", v[i].bantuan);
        pandang_set(r->a, o, "f_nilai", *(const char *const *)((const char *)f->isi + v[i].offset));
        pandang_add(r->a, o, "f_wajib", pandang_ya(r->a, v[i].wajib));
        pandang_add(r->a, o, "f_tetap", pandang_ya(r->a, v[i].tetap && f->id != 0));
    }
    for (size_t i = 0; f->m && i < f->m->n; i++) {
        struct pandang *o = add_row(r, m);

        pandang_set(r->a, o, "m_tempat", label_of(v, f->m->v[i].tempat));
        pandang_set(r->a, o, "m_pesan", f->m->v[i].pesan);
    }
}

static int show_form(struct req *r, const struct formulir *f, struct err *e)
{
    const char *jalur = f->unit ? "/admin/unit" : "/admin/pemda";
    struct halaman h = {
        .judul = arena_printf(r->a, "%s %s", f->id ? "Ubah" : "Tambah", f->unit ? "unit" : "pemda"),
        .menu = "admin",
        .remah = {{"Admin", "/admin"}, {f->unit ? "Unit" : "Pemda", jalur}}};
    struct pandang *isi = pandang_peta(r->a);
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc;

    pandang_set(r->a, isi, "p_id", arena_printf(r->a, "%lld", (long long)f->id));
    pandang_set(r->a, isi, "p_versi", arena_printf(r->a, "%lld", (long long)f->versi));
    pandang_add(r->a, isi, "p_ke", pandang_url(r->a, jalur));
    pandang_add(r->a, isi, "p_batal", pandang_url(r->a, jalur));
    pandang_add(r->a, isi, "p_pilih_pemda", pandang_ya(r->a, f->unit && f->id == 0));
    if ((rc = pemda_options(r, isi, "p_pemda", &q, e)) < 0)
        return rc;
    put_fields(r, isi, f);
    return halaman_tulis_status(r, f->status, "admin_unit_isian", &h, isi, e);
}

/* The number in the address; anything else is nothing. */
static int64_t segment_id(const struct req *r)
{
    int64_t v = 0;
    const char *s = r->segmen[0];

    for (; *s >= '0' && *s <= '9' && v < INT32_MAX; s++)
        v = v * 10 + (*s - '0');
    return *s ? 0 : v;
}

static int form_unit_new(struct req *r, struct err *e)
{
    struct unit kosong = {0};

    return show_form(r, &(struct formulir){.unit = true, .isi = &kosong, .status = 200}, e);
}

static int form_unit(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct unit_isi x;
    int rc = app_unit_get(&q, segment_id(r), &x, e);

    if (rc < 0)
        return rc;
    return show_form(r, &(struct formulir){true, x.id, x.versi, &x.isi, 200, NULL}, e);
}

static int form_pemda_new(struct req *r, struct err *e)
{
    struct pemda kosong = {0};

    return show_form(r, &(struct formulir){.isi = &kosong, .status = 200}, e);
}

static int form_pemda(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct pemda_isi x;
    int rc = app_pemda_get(&q, segment_id(r), &x, e);

    if (rc < 0)
        return rc;
    return show_form(r, &(struct formulir){false, x.id, x.versi, &x.isi, 200, NULL}, e);
}

static void read_fields(struct req *r, const struct isian_teks *v, void *isi)
{
    for (; v->nama; v++)
        *(const char **)((char *)isi + v->offset) = req_teks(r, v->nama);
}

/* After a save: the form again with what is wrong, or the list. */
static int after(struct req *r, int rc, struct formulir *f, struct masalah_list *m,
                 const struct err *salah, struct err *e)
{
    f->m = m;
    if (rc == ERR_INVALID || rc == ERR_CONFLICT) {
        f->status = rc == ERR_CONFLICT ? 409 : 422;
        if (m->n == 0)
            masalah_add(m, f->unit ? "Unit" : "Pemda", "%s", salah->msg);
        return show_form(r, f, e);
    }
    if (rc < 0)
        return err_set(e, salah->code, "%s", salah->msg);
    return jawab_alihkan(r, f->unit ? "/admin/unit" : "/admin/pemda",
                         f->unit ? "Unit tersimpan." : "Pemda tersimpan.");
}

static int save_unit(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct unit_isi x = {.id = req_cacah(r, "id"), .versi = req_cacah(r, "versi")};
    struct formulir f = {.unit = true, .isi = &x.isi};
    struct akses_objek o = {0};
    struct err salah = {0};
    int rc = 0;

    x.id = x.id > 0 ? x.id : 0;
    read_fields(r, ISIAN_UNIT, &x.isi);
    if (x.id && !x.isi.kode)
        x.isi.kode = "-"; /* stays as it is */
    if (!x.id && req_teks(r, "pemda"))
        rc = app_tempat_get(&r->sys, req_teks(r, "pemda"), &o, &salah);
    x.pemda_id = o.pemda_id;
    if (rc == 0 && !x.id && o.pemda_id == 0) {
        masalah_add(&m, "Pemda", "pilih pemdanya");
        rc = ERR_INVALID;
    }
    if (rc == 0)
        rc = app_unit_put(&q, &x, &salah);
    f.id = x.id;
    f.versi = x.versi;
    return after(r, rc, &f, &m, &salah, e);
}

static int save_pemda(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct pemda_isi x = {.id = req_cacah(r, "id"), .versi = req_cacah(r, "versi")};
    struct formulir f = {.isi = &x.isi};
    struct err salah = {0};
    int rc;

    x.id = x.id > 0 ? x.id : 0;
    read_fields(r, ISIAN_PEMDA, &x.isi);
    if (x.id && !x.isi.kode)
        x.isi.kode = "-"; /* stays as it is */
    rc = app_pemda_put(&q, &x, &salah);
    f.id = x.id;
    f.versi = x.versi;
    return after(r, rc, &f, &m, &salah, e);
}

static const struct rute_bidang BIDANG_SARING[] = {
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Cari"},
    {"pemda", BIDANG_REQ_KODE, 40, false, false, "Pemda"},
    {0},
};
static const struct rute_bidang BIDANG_UNIT[] = {
    {"id", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Unit"},
    {"versi", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Versi"},
    {"pemda", BIDANG_REQ_KODE, 40, false, false, "Pemda"},
    {"nama", BIDANG_REQ_TEKS, 400, false, false, "Nama unit"},
    {"kode", BIDANG_REQ_TEKS, 100, false, false, "Kode"},
    {"jenis", BIDANG_REQ_TEKS, 400, false, false, "Jenis"},
    {"alamat", BIDANG_REQ_TEKS, 400, false, false, "Alamat"},
    {"tempat", BIDANG_REQ_TEKS, 400, false, false, "Tempat tanda tangan"},
    {0},
};
static const struct rute_bidang BIDANG_PEMDA[] = {
    {"id", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Pemda"},
    {"versi", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Versi"},
    {"nama", BIDANG_REQ_TEKS, 400, false, false, "Nama pemda"},
    {"kode", BIDANG_REQ_TEKS, 100, false, false, "Kode wilayah"},
    {"provinsi", BIDANG_REQ_TEKS, 400, false, false, "Provinsi"},
    {"ibu_kota", BIDANG_REQ_TEKS, 400, false, false, "Ibu kota"},
    {"kepala_jabatan", BIDANG_REQ_TEKS, 400, false, false, "Sebutan kepala daerah"},
    {"kepala_nama", BIDANG_REQ_TEKS, 400, false, false, "Nama kepala daerah"},
    {0},
};

const struct rute RUTE_ADMIN_UNIT[] = {
    {METODE_GET, "/admin", AKSI_PENGGUNA_UBAH, 0, NULL, home},
    {METODE_GET, "/admin/unit", AKSI_UNIT_UBAH, 0, BIDANG_SARING, list_unit},
    {METODE_GET, "/admin/unit/baru", AKSI_UNIT_UBAH, 0, NULL, form_unit_new},
    {METODE_GET, "/admin/unit/{}", AKSI_UNIT_UBAH, 0, NULL, form_unit},
    {METODE_POST, "/admin/unit", AKSI_UNIT_UBAH, 0, BIDANG_UNIT, save_unit},
    {METODE_GET, "/admin/pemda", AKSI_UNIT_UBAH, 0, NULL, list_pemda},
    {METODE_GET, "/admin/pemda/baru", AKSI_UNIT_UBAH, 0, NULL, form_pemda_new},
    {METODE_GET, "/admin/pemda/{}", AKSI_UNIT_UBAH, 0, NULL, form_pemda},
    {METODE_POST, "/admin/pemda", AKSI_UNIT_UBAH, 0, BIDANG_PEMDA, save_pemda},
    {0},
};
