/* SPDX-License-Identifier: MIT
 *
 * page_admin: people: list, search, add, edit with several roles, new password, close and open
 * again. A password that was made up is in the answer itself and nowhere else, so that page is not
 * behind a redirect.
 */
#include "web/page_admin.h"

#include "app/app_pemda.h"
#include "app/app_pengguna.h"

#include <stdlib.h>
#include <string.h>

enum { HALAMAN_N = 50, BARIS_KOSONG = 2 };

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
static const struct pandang_jenis BARIS[] = {TEKS("d_akun"),
                                             TEKS("d_nama"),
                                             TEKS("d_tugas"),
                                             YA("d_aktif"),
                                             YA("d_harus_ganti"),
                                             URL("d_alamat"),
                                             {0}};
static const struct pandang_jenis DAFTAR_JENIS[] = {TEKS("u_cari"),
                                                    {"u_peran", PANDANG_DAFTAR, PILIH, ""},
                                                    {"u_pemda", PANDANG_DAFTAR, PILIH, ""},
                                                    {"u_keadaan", PANDANG_DAFTAR, PILIH, ""},
                                                    {"u_baris", PANDANG_DAFTAR, BARIS, ""},
                                                    YA("u_disaring"),
                                                    URL("u_lagi"),
                                                    {0}};
static const struct pandang_jenis TUGAS[] = {TEKS("t_n"),
                                             {"t_peran", PANDANG_DAFTAR, PILIH, ""},
                                             TEKS("t_tempat"),
                                             TEKS("t_jabatan"),
                                             TEKS("t_mulai"),
                                             TEKS("t_sampai"),
                                             {0}};
static const struct pandang_jenis MASALAH[] = {TEKS("m_tempat"), TEKS("m_pesan"), {0}};
static const struct pandang_jenis ISIAN[] = {
    TEKS("p_id"),
    TEKS("p_versi"),
    TEKS("p_akun"),
    TEKS("p_nama"),
    {"p_tugas", PANDANG_DAFTAR, TUGAS, ""},
    {"p_tempat", PANDANG_DAFTAR, PILIH, "unit dan pemda"},
    {"p_jabatan", PANDANG_DAFTAR, PILIH, "jabatan di unit penugasannya"},
    {"p_masalah", PANDANG_DAFTAR, MASALAH, ""},
    YA("p_lama"),
    YA("p_boleh"),
    YA("p_aktif"),
    URL("p_ke_sandi"),
    URL("p_ke_aktif"),
    {0}};
static const struct pandang_jenis SANDI[] = {
    TEKS("s_akun"), TEKS("s_nama"), TEKS("s_sandi"), URL("s_kembali"), {0}};
const struct halaman_jenis HALAMAN_ADMIN[] = {
    {"admin_pengguna", DAFTAR_JENIS},
    {"admin_pengguna_isian", ISIAN},
    {"admin_pengguna_sandi", SANDI},
    {0},
};

static struct minta asks(struct req *r, struct masalah_list *m)
{
    masalah_init(m, r->a);
    return (struct minta){&r->sys, r->pelaku, r->a, m};
}

static struct pandang *add_row(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

static void add_option(struct req *r, struct pandang *v, const char *const nilai_teks[2],
                       const char *dipilih)
{
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "o_nilai", nilai_teks[0]);
    pandang_set(r->a, o, "o_teks", nilai_teks[1]);
    pandang_add(r->a, o, "o_dipilih", pandang_ya(r->a, text_eq(nilai_teks[0], dipilih)));
}

static struct pandang *role_options(struct req *r, const char *dipilih)
{
    struct pandang *v = pandang_daftar(r->a);

    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        add_option(r, v, (const char *const[2]){p->nama, p->arti}, dipilih);
    return v;
}

/* ---- list ---- */

static const char *roles_text(struct req *r, const struct pengguna_rinci *x)
{
    const char *s = "";

    for (size_t i = 0; i < x->n; i++)
        s = arena_printf(r->a, "%s%s%s, %s%s%s%s", s, *s ? "; " : "",
                         pilihan_nama(PILIHAN_PERAN, (int)x->tugas[i].peran), x->tugas[i].nama,
                         x->tugas[i].jabatan ? " (" : "", text_or(x->tugas[i].jabatan, ""),
                         x->tugas[i].jabatan ? ")" : "");
    return s;
}

static void put_row(struct req *r, struct pandang *v, const struct pengguna_rinci *x)
{
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "d_akun", x->akun);
    pandang_set(r->a, o, "d_nama", x->nama);
    pandang_set(r->a, o, "d_tugas", roles_text(r, x));
    pandang_add(r->a, o, "d_aktif", pandang_ya(r->a, x->aktif));
    pandang_add(r->a, o, "d_harus_ganti", pandang_ya(r->a, x->harus_ganti));
    pandang_add(r->a, o, "d_alamat",
                pandang_url(r->a, arena_printf(r->a, "/admin/pengguna/%lld", (long long)x->id)));
}

static int put_filters(struct req *r, struct pandang *isi, const struct minta *q, struct err *e)
{
    static const char *const keadaan[][2] = {{"aktif", "aktif"}, {"nonaktif", "tidak aktif"}};
    struct pandang *v;
    struct pemda_list l;
    int rc = app_pemda_list(q, AKSI_PENGGUNA_UBAH, &l, e);

    pandang_set(r->a, isi, "u_cari", req_teks(r, "cari"));
    pandang_add(r->a, isi, "u_peran", role_options(r, req_teks(r, "peran")));
    v = pandang_add(r->a, isi, "u_pemda", pandang_daftar(r->a));
    for (size_t i = 0; rc == 0 && i < l.n; i++)
        add_option(r, v, (const char *const[2]){l.v[i].kode, l.v[i].nama}, req_teks(r, "pemda"));
    v = pandang_add(r->a, isi, "u_keadaan", pandang_daftar(r->a));
    for (size_t i = 0; i < 2; i++)
        add_option(r, v, keadaan[i], req_teks(r, "keadaan"));
    return rc;
}

/* The next page with the same filters. */
static const char *next_page(struct req *r, const char *sesudah)
{
    static const char *const nama[] = {"cari", "peran", "pemda", "keadaan"};
    const char *s = arena_printf(r->a, "/admin/pengguna?sesudah=%s", alamat_sandi(r->a, sesudah));

    for (size_t i = 0; i < sizeof(nama) / sizeof(nama[0]); i++)
        if (req_teks(r, nama[i]))
            s = arena_printf(r->a, "%s&%s=%s", s, nama[i],
                             alamat_sandi(r->a, req_teks(r, nama[i])));
    return s;
}

static int list(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Pengguna", .menu = "admin", .remah = {{"Admin", "/admin"}}};
    const char *keadaan = req_teks(r, "keadaan");
    struct pengguna_saring s = {.cari = req_teks(r, "cari"),
                                .pemda = req_teks(r, "pemda"),
                                .sesudah = req_teks(r, "sesudah"),
                                .aktif = text_eq(keadaan, "aktif")      ? 1
                                         : text_eq(keadaan, "nonaktif") ? -1
                                                                        : 0,
                                .maks = HALAMAN_N};
    struct pandang *isi = pandang_peta(r->a), *v;
    struct pengguna_list l;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc;

    s.peran = (enum peran)pilihan_nilai(PILIHAN_PERAN, req_teks(r, "peran"));
    if ((rc = put_filters(r, isi, &q, e)) < 0 || (rc = app_pengguna_list(&q, &s, &l, e)) < 0)
        return rc;
    v = pandang_add(r->a, isi, "u_baris", pandang_daftar(r->a));
    for (size_t i = 0; i < l.n; i++)
        put_row(r, v, &l.v[i]);
    pandang_add(r->a, isi, "u_disaring",
                pandang_ya(r->a, s.cari || s.pemda || s.peran || s.aktif || s.sesudah));
    pandang_add(r->a, isi, "u_lagi",
                pandang_url(r->a, l.lagi ? next_page(r, l.v[l.n - 1].akun) : ""));
    return halaman_tulis(r, "admin_pengguna", &h, isi, e);
}

/* ---- the form ---- */

/* Value number i of a field that occurs once per row. */
static const char *nth(const struct req *r, const char *nama, size_t i)
{
    for (size_t k = 0; k < r->n_param; k++)
        if (strcmp(r->param[k].nama, nama) == 0 && i-- == 0)
            return r->param[k].nilai;
    return NULL;
}

static void read_form(struct req *r, struct pengguna_isi *x)
{
    struct penugasan_isi *t = ARENA_ARRAY(r->a, PENUGASAN_MAX, struct penugasan_isi);
    int64_t id = req_cacah(r, "id"), versi = req_cacah(r, "versi");

    *x = (struct pengguna_isi){.id = id > 0 ? id : 0,
                               .versi = versi,
                               .akun = req_teks(r, "akun"),
                               .nama = req_teks(r, "nama"),
                               .v = t};
    while (x->n < PENUGASAN_MAX && nth(r, "peran", x->n)) {
        size_t i = x->n++;

        t[i] = (struct penugasan_isi){nth(r, "peran", i), nth(r, "tempat", i), nth(r, "jabatan", i),
                                      nth(r, "mulai", i), nth(r, "sampai", i)};
    }
}

/* The stored person as if it had been typed. */
static void form_of(struct req *r, const struct pengguna_rinci *p, struct pengguna_isi *x)
{
    struct penugasan_isi *t = ARENA_ARRAY(r->a, p->n, struct penugasan_isi);

    *x = (struct pengguna_isi){
        .id = p->id, .versi = p->versi, .akun = p->akun, .nama = p->nama, .v = t, .n = p->n};
    for (size_t i = 0; i < p->n; i++)
        t[i] = (struct penugasan_isi){pilihan_nama(PILIHAN_PERAN, (int)p->tugas[i].peran),
                                      p->tugas[i].tempat, p->tugas[i].jabatan, p->tugas[i].mulai,
                                      p->tugas[i].sampai};
}

static void put_role(struct req *r, struct pandang *v, size_t i, const struct penugasan_isi *t)
{
    struct pandang *o = add_row(r, v);

    pandang_set(r->a, o, "t_n", arena_printf(r->a, "%zu", i + 1));
    pandang_add(r->a, o, "t_peran", role_options(r, t->peran));
    pandang_set(r->a, o, "t_tempat", t->tempat);
    pandang_set(r->a, o, "t_jabatan", t->jabatan);
    pandang_set(r->a, o, "t_mulai", t->mulai);
    pandang_set(r->a, o, "t_sampai", t->sampai);
}

/* Places to choose from, and the jabatan of the units the person already serves. */
static int put_places(struct req *r, struct pandang *isi, const struct pengguna_isi *x,
                      const struct minta *q, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "p_tempat", pandang_daftar(r->a));
    struct pandang *w = pandang_add(r->a, isi, "p_jabatan", pandang_daftar(r->a));
    const struct akses_objek semua = {0};
    struct pemda_list p;
    struct unit_list u;
    int rc;

    if ((rc = app_pemda_list(q, AKSI_PENGGUNA_UBAH, &p, e)) < 0 ||
        (rc = app_unit_list(q, &(struct unit_saring){.aksi = AKSI_PENGGUNA_UBAH}, &u, e)) < 0)
        return rc;
    if (akses_boleh(r->pelaku, AKSI_PENGGUNA_UBAH, &semua))
        add_option(r, v, (const char *const[2]){"*", "semua pemda (admin saja)"}, NULL);
    for (size_t i = 0; i < p.n; i++)
        add_option(r, v, (const char *const[2]){p.v[i].kode, p.v[i].nama}, NULL);
    for (size_t i = 0; rc == 0 && i < u.n; i++) {
        bool dinas = false;
        struct jabatan_pilih *j;
        size_t n;

        add_option(r, v, (const char *const[2]){u.v[i].alamat, u.v[i].nama}, NULL);
        for (size_t k = 0; k < x->n; k++)
            dinas = dinas || text_eq(x->v[k].tempat, u.v[i].alamat);
        if (!dinas)
            continue;
        rc = app_unit_jabatan(&r->sys, r->a, u.v[i].id, &j, &n, e);
        for (size_t k = 0; rc == 0 && k < n; k++)
            add_option(r, w, (const char *const[2]){j[k].kode, text_or(j[k].nama, j[k].kode)},
                       NULL);
    }
    return rc;
}

static void put_problems(struct req *r, struct pandang *isi, const struct masalah_list *m)
{
    struct pandang *v = pandang_add(r->a, isi, "p_masalah", pandang_daftar(r->a));

    for (size_t i = 0; m && i < m->n; i++) {
        struct pandang *o = add_row(r, v);
        const char *t = m->v[i].tempat, *kurung = strchr(t, '[');
        const char *titik = kurung ? strchr(kurung, '.') : NULL;

        if (kurung && titik)
            t = arena_printf(r->a, "penugasan %d, %s", (int)strtol(kurung + 1, NULL, 10) + 1,
                             titik + 1);
        pandang_set(r->a, o, "m_tempat", t);
        pandang_set(r->a, o, "m_pesan", m->v[i].pesan);
    }
}

struct formulir { /* a form to be shown */
    struct pengguna_isi x;
    int status;
    const struct masalah_list *m;
    bool boleh, aktif;
};

static int show_form(struct req *r, const struct formulir *f, struct err *e)
{
    struct halaman h = {.judul = f->x.id ? "Ubah pengguna" : "Tambah pengguna",
                        .menu = "admin",
                        .remah = {{"Admin", "/admin"}, {"Pengguna", "/admin/pengguna"}}};
    struct pandang *isi = pandang_peta(r->a), *v;
    const char *sini = arena_printf(r->a, "/admin/pengguna/%lld", (long long)f->x.id);
    struct penugasan_isi kosong = {0};
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc;

    pandang_set(r->a, isi, "p_id", arena_printf(r->a, "%lld", (long long)f->x.id));
    pandang_set(r->a, isi, "p_versi", arena_printf(r->a, "%lld", (long long)f->x.versi));
    pandang_set(r->a, isi, "p_akun", f->x.akun);
    pandang_set(r->a, isi, "p_nama", f->x.nama);
    v = pandang_add(r->a, isi, "p_tugas", pandang_daftar(r->a));
    for (size_t i = 0; i < f->x.n; i++)
        put_role(r, v, i, &f->x.v[i]);
    for (size_t i = f->x.n; i < f->x.n + BARIS_KOSONG && i < PENUGASAN_MAX && f->boleh; i++)
        put_role(r, v, i, &kosong);
    if ((rc = put_places(r, isi, &f->x, &q, e)) < 0)
        return rc;
    put_problems(r, isi, f->m);
    pandang_add(r->a, isi, "p_lama", pandang_ya(r->a, f->x.id != 0));
    pandang_add(r->a, isi, "p_boleh", pandang_ya(r->a, f->boleh));
    pandang_add(r->a, isi, "p_aktif", pandang_ya(r->a, f->aktif));
    pandang_add(r->a, isi, "p_ke_sandi", pandang_url(r->a, arena_printf(r->a, "%s/sandi", sini)));
    pandang_add(r->a, isi, "p_ke_aktif", pandang_url(r->a, arena_printf(r->a, "%s/aktif", sini)));
    return halaman_tulis_status(r, f->status, "admin_pengguna_isian", &h, isi, e);
}

static int form_new(struct req *r, struct err *e)
{
    struct formulir f = {.status = 200, .boleh = true, .aktif = true};

    return show_form(r, &f, e);
}

/* The number in the address; anything else is nobody. */
static int64_t segment_id(const struct req *r)
{
    int64_t v = 0;
    const char *s = r->segmen[0];

    for (; *s >= '0' && *s <= '9' && v < INT32_MAX; s++)
        v = v * 10 + (*s - '0');
    return *s ? 0 : v;
}

static int find(struct req *r, const struct minta *q, int64_t id, struct pengguna_rinci *p,
                struct err *e)
{
    if (id <= 0)
        return err_set(e, ERR_NOT_FOUND, "pengguna itu tidak ada");
    (void)r;
    return app_pengguna_get(q, id, p, e);
}

static int form_edit(struct req *r, struct err *e)
{
    struct formulir f = {.status = 200};
    struct pengguna_rinci p;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc = find(r, &q, segment_id(r), &p, e);

    if (rc < 0)
        return rc;
    form_of(r, &p, &f.x);
    f.boleh = p.boleh;
    f.aktif = p.aktif;
    return show_form(r, &f, e);
}

static int show_password(struct req *r, const char *akun, const struct pengguna_hasil *x,
                         struct err *e)
{
    struct halaman h = {.judul = "Kata sandi sekali pakai",
                        .menu = "admin",
                        .remah = {{"Admin", "/admin"}, {"Pengguna", "/admin/pengguna"}}};
    struct pandang *isi = pandang_peta(r->a);

    pandang_set(r->a, isi, "s_akun", akun);
    pandang_set(r->a, isi, "s_sandi", x->sandi);
    pandang_add(r->a, isi, "s_kembali",
                pandang_url(r->a, arena_printf(r->a, "/admin/pengguna/%lld", (long long)x->id)));
    return halaman_tulis(r, "admin_pengguna_sandi", &h, isi, e);
}

static int save(struct req *r, struct err *e)
{
    struct formulir f = {.status = 422, .boleh = true, .aktif = true};
    struct pengguna_hasil x;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    struct err salah = {0};
    int rc;

    read_form(r, &f.x);
    f.m = &m;
    rc = app_pengguna_put(&q, &f.x, &x, &salah);
    if (rc == ERR_INVALID || rc == ERR_CONFLICT) {
        f.status = rc == ERR_CONFLICT ? 409 : 422;
        if (m.n == 0)
            masalah_add(&m, "", "%s", salah.msg);
        return show_form(r, &f, e);
    }
    if (rc < 0)
        return err_set(e, salah.code, "%s", salah.msg);
    if (x.sandi)
        return show_password(r, f.x.akun, &x, e);
    return jawab_alihkan(r, "/admin/pengguna",
                         arena_printf(r->a, "Pengguna %s tersimpan.", f.x.akun));
}

static int reset_password(struct req *r, struct err *e)
{
    struct pengguna_rinci p;
    struct pengguna_hasil x;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc;

    if ((rc = find(r, &q, segment_id(r), &p, e)) < 0 ||
        (rc = app_pengguna_sandi(&q, p.id, &(struct sandi_ulang){0}, &x, e)) < 0)
        return rc;
    return show_password(r, p.akun, &x, e);
}

static int set_active(struct req *r, struct err *e)
{
    bool aktif = req_cacah(r, "aktif") == 1;
    struct pengguna_rinci p;
    struct masalah_list m;
    struct minta q = asks(r, &m);
    int rc;

    if ((rc = find(r, &q, segment_id(r), &p, e)) < 0 ||
        (rc = app_pengguna_aktif(&q, p.id, aktif, e)) < 0)
        return rc;
    return jawab_alihkan(
        r, arena_printf(r->a, "/admin/pengguna/%lld", (long long)p.id),
        arena_printf(r->a, "Akun %s %s.", p.akun,
                     aktif ? "aktif kembali" : "dinonaktifkan; dapat diaktifkan lagi di sini"));
}

static const struct rute_bidang BIDANG_SARING[] = {
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Cari"},
    {"peran", BIDANG_REQ_KODE, 40, false, false, "Peran"},
    {"pemda", BIDANG_REQ_KODE, 40, false, false, "Pemda"},
    {"keadaan", BIDANG_REQ_KODE, 20, false, false, "Keadaan"},
    {"sesudah", BIDANG_REQ_TEKS, 64, false, false, "Sesudah"},
    {0},
};
static const struct rute_bidang BIDANG_SIMPAN[] = {
    {"id", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Pengguna"},
    {"versi", BIDANG_REQ_CACAH, INT32_MAX, false, false, "Versi"},
    {"akun", BIDANG_REQ_TEKS, 200, false, false, "Nama akun"},
    {"nama", BIDANG_REQ_TEKS, 200, false, false, "Nama"},
    {"peran", BIDANG_REQ_TEKS, 40, false, true, "Peran"},
    {"tempat", BIDANG_REQ_TEKS, 100, false, true, "Tempat"},
    {"jabatan", BIDANG_REQ_TEKS, 100, false, true, "Jabatan"},
    {"mulai", BIDANG_REQ_TEKS, 40, false, true, "Mulai"},
    {"sampai", BIDANG_REQ_TEKS, 40, false, true, "Sampai"},
    {0},
};
static const struct rute_bidang BIDANG_AKTIF[] = {
    {"aktif", BIDANG_REQ_CACAH, 1, true, false, "Keadaan"},
    {0},
};

const struct rute RUTE_ADMIN[] = {
    {METODE_GET, "/admin/pengguna", AKSI_PENGGUNA_UBAH, 0, BIDANG_SARING, list},
    {METODE_GET, "/admin/pengguna/baru", AKSI_PENGGUNA_UBAH, 0, NULL, form_new},
    {METODE_GET, "/admin/pengguna/{}", AKSI_PENGGUNA_UBAH, 0, NULL, form_edit},
    {METODE_POST, "/admin/pengguna", AKSI_PENGGUNA_UBAH, 0, BIDANG_SIMPAN, save},
    {METODE_POST, "/admin/pengguna/{}/sandi", AKSI_PENGGUNA_UBAH, 0, NULL, reset_password},
    {METODE_POST, "/admin/pengguna/{}/aktif", AKSI_PENGGUNA_UBAH, 0, BIDANG_AKTIF, set_active},
    {0},
};
