/* SPDX-License-Identifier: MIT
 *
 * page_akun: what concerns the person who is signed in: name, roles, on whose behalf things are
 * filled in, sessions, password.
 */
#include "web/page_akun.h"

#include "app/app_pemda.h"
#include "app/app_pengguna.h"
#include "app/app_sesi.h"
#include "base/tanggal.h"
#include "web/waktu.h"

#include <string.h>

#define TEKS(nama)                                                                                 \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, ""                                                               \
    }
#define YA(nama)                                                                                   \
    {                                                                                              \
        nama, PANDANG_YA, NULL, ""                                                                 \
    }

static const struct pandang_jenis TUGAS[] = {
    TEKS("t_peran"), TEKS("t_tempat"), TEKS("t_jabatan"), TEKS("t_masa"), {0}};
static const struct pandang_jenis SESI[] = {TEKS("s_id"),
                                            TEKS("s_peramban"),
                                            TEKS("s_alamat"),
                                            TEKS("s_mulai"),
                                            TEKS("s_terakhir"),
                                            YA("s_ini"),
                                            {0}};
static const struct pandang_jenis ATAS_NAMA[] = {
    TEKS("j_nilai"), TEKS("j_teks"), YA("j_dipilih"), {0}};
static const struct pandang_jenis AKUN[] = {
    TEKS("a_akun"),
    TEKS("a_nama"),
    {"a_tugas", PANDANG_DAFTAR, TUGAS, ""},
    {"a_sesi", PANDANG_DAFTAR, SESI, ""},
    {"a_atas_nama", PANDANG_DAFTAR, ATAS_NAMA, "jabatan yang boleh diisikan"},
    TEKS("a_kini"),
    {0}};
static const struct pandang_jenis MASALAH[] = {TEKS("m_pesan"), {0}};
static const struct pandang_jenis SANDI[] = {YA("p_harus"),
                                             {"p_lama", PANDANG_DAFTAR, MASALAH, ""},
                                             {"p_baru", PANDANG_DAFTAR, MASALAH, ""},
                                             {"p_ulang", PANDANG_DAFTAR, MASALAH, ""},
                                             TEKS("p_pesan"),
                                             {0}};
const struct halaman_jenis HALAMAN_AKUN[] = {
    {"akun", AKUN},
    {"akun_sandi", SANDI},
    {0},
};

static struct pandang *add_row(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

static const char *day(struct req *r, const char *iso)
{
    struct tanggal t;

    return iso && tanggal_parse_iso(&t, str_of(iso), NULL) == 0 ? tanggal_format(r->a, t) : NULL;
}

static const char *period(struct req *r, const struct pengguna_tugas *t)
{
    if (t->mulai && t->sampai)
        return arena_printf(r->a, "%s sampai %s", day(r, t->mulai), day(r, t->sampai));
    if (t->mulai)
        return arena_printf(r->a, "sejak %s", day(r, t->mulai));
    return t->sampai ? arena_printf(r->a, "sampai %s", day(r, t->sampai)) : "tanpa batas waktu";
}

static const char *role_text(enum peran peran)
{
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        if (p->nilai == (int)peran)
            return p->arti;
    return "";
}

static int put_roles(struct req *r, struct pandang *isi, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "a_tugas", pandang_daftar(r->a));
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct pengguna_rinci x;
    int rc = app_pengguna_sendiri(&q, &x, e);

    for (size_t i = 0; rc == 0 && i < x.n; i++) {
        struct pandang *o = add_row(r, v);

        pandang_set(r->a, o, "t_peran", role_text(x.tugas[i].peran));
        pandang_set(r->a, o, "t_tempat", x.tugas[i].nama);
        pandang_set(r->a, o, "t_jabatan", x.tugas[i].jabatan);
        pandang_set(r->a, o, "t_masa", period(r, &x.tugas[i]));
    }
    return rc;
}

static int put_sessions(struct req *r, struct pandang *isi, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "a_sesi", pandang_daftar(r->a));
    struct sesi_ringkas *s;
    size_t n;
    int rc = app_sesi_list(&r->sys, r->a, r->sesi, &s, &n, e);

    for (size_t i = 0; rc == 0 && i < n; i++) {
        struct pandang *o = add_row(r, v);

        pandang_set(r->a, o, "s_id", arena_printf(r->a, "%lld", (long long)s[i].id));
        pandang_set(r->a, o, "s_peramban", text_or(s[i].peramban, "peramban tidak dikenal"));
        pandang_set(r->a, o, "s_alamat", text_or(s[i].alamat, "–"));
        pandang_set(r->a, o, "s_mulai", waktu_tampil(r->a, s[i].dibuat));
        pandang_set(r->a, o, "s_terakhir", waktu_tampil(r->a, s[i].terakhir));
        pandang_add(r->a, o, "s_ini", pandang_ya(r->a, s[i].ini));
    }
    return rc;
}

/* May things be filled in on behalf of that jabatan? */
static bool may_fill(const struct req *r, const struct akses_objek *o)
{
    return akses_boleh(r->pelaku, AKSI_UKUR_ISI, o) || akses_boleh(r->pelaku, AKSI_PK_UBAH, o);
}

/* The jabatan of one unit that things may be filled in for. */
static int put_behalf_unit(struct req *r, struct pandang *v, const struct unit_ringkas *u,
                           struct err *e)
{
    struct jabatan_pilih *j;
    size_t n;
    int rc = app_unit_jabatan(&r->sys, r->a, u->id, &j, &n, e);

    for (size_t i = 0; rc == 0 && i < n; i++) {
        struct akses_objek o = {u->pemda_id, u->id, j[i].kode};
        struct pandang *p;

        if (!may_fill(r, &o))
            continue;
        p = add_row(r, v);
        pandang_set(r->a, p, "j_nilai", arena_printf(r->a, "%s|%s", u->alamat, j[i].kode));
        pandang_set(r->a, p, "j_teks",
                    arena_printf(r->a, "%s – %s", text_or(j[i].nama, j[i].kode), u->nama));
        pandang_add(r->a, p, "j_dipilih",
                    pandang_ya(r->a, text_eq(r->pelaku->atas_nama, j[i].kode)));
    }
    return rc;
}

static int put_behalf(struct req *r, struct pandang *isi, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "a_atas_nama", pandang_daftar(r->a));
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct unit_list l;
    int rc = app_unit_list(&q, &(struct unit_saring){.aksi = AKSI_UKUR_ISI}, &l, e);

    for (size_t i = 0; rc == 0 && i < l.n; i++)
        rc = put_behalf_unit(r, v, &l.v[i], e);
    pandang_set(r->a, isi, "a_kini", r->pelaku->atas_nama);
    return rc;
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Akun saya", .menu = "akun"};
    struct pandang *isi = pandang_peta(r->a);
    int rc;

    pandang_set(r->a, isi, "a_akun", r->pelaku->nama);
    pandang_set(r->a, isi, "a_nama", r->sesi->nama);
    if ((rc = put_roles(r, isi, e)) < 0 || (rc = put_sessions(r, isi, e)) < 0 ||
        (rc = put_behalf(r, isi, e)) < 0)
        return rc;
    return halaman_tulis(r, "akun", &h, isi, e);
}

static int end_session(struct req *r, struct err *e)
{
    int64_t id = req_cacah(r, "id");
    int rc = app_sesi_akhiri(&r->sys, r->sesi, id, e);

    return rc < 0 ? rc : jawab_alihkan(r, "/akun", "Perangkat itu sudah dikeluarkan.");
}

static int end_all(struct req *r, struct err *e)
{
    int rc = app_sesi_akhiri_semua(&r->sys, r->sesi, e);

    if (rc < 0)
        return rc;
    jawab_sesi(r, NULL);
    return jawab_alihkan(r, "/masuk", "Anda sudah keluar dari semua perangkat.");
}

static int set_behalf(struct req *r, struct err *e)
{
    struct str rest = str_of(req_teks(r, "atas_nama")), unit = str_cut(&rest, '|');
    struct akses_objek o;
    int rc;

    if (unit.n == 0) {
        rc = app_sesi_atas_nama(&r->sys, r->sesi, NULL, e);
        return rc < 0 ? rc : jawab_alihkan(r, "/akun", "Anda mengisi atas nama sendiri.");
    }
    if ((rc = app_tempat_get(&r->sys, arena_strndup(r->a, unit.p, unit.n), &o, e)) < 0)
        return rc;
    o.jabatan = arena_strndup(r->a, text_or(rest.p, ""), rest.n);
    rc = app_sesi_atas_nama(&r->sys, r->sesi, &o, e);
    return rc < 0 ? rc
                  : jawab_alihkan(
                        r, "/akun",
                        arena_printf(r->a, "Isian Anda kini dicatat atas nama %s.", o.jabatan));
}

/* ---- password ---- */

static void put_problems(struct req *r, struct pandang *isi, const struct masalah_list *m)
{
    static const char *const tempat[][2] = {
        {"p_lama", "lama"}, {"p_baru", "baru"}, {"p_ulang", "ulang"}};

    for (size_t k = 0; k < sizeof(tempat) / sizeof(tempat[0]); k++) {
        struct pandang *v = pandang_add(r->a, isi, tempat[k][0], pandang_daftar(r->a));

        for (size_t i = 0; i < m->n; i++)
            if (text_eq(m->v[i].tempat, tempat[k][1]))
                pandang_set(r->a, add_row(r, v), "m_pesan", m->v[i].pesan);
    }
}

static int show_password(struct req *r, int status, const struct masalah_list *m, const char *pesan,
                         struct err *e)
{
    struct halaman h = {
        .judul = "Ganti kata sandi", .menu = "akun", .remah = {{"Akun saya", "/akun"}}};
    struct pandang *isi = pandang_peta(r->a);

    pandang_add(r->a, isi, "p_harus", pandang_ya(r->a, r->sesi->harus_ganti));
    pandang_set(r->a, isi, "p_pesan", pesan);
    put_problems(r, isi, m);
    return halaman_tulis_status(r, status, "akun_sandi", &h, isi, e);
}

static int get_password(struct req *r, struct err *e)
{
    struct masalah_list m;

    masalah_init(&m, r->a);
    return show_password(r, 200, &m, NULL, e);
}

static int set_password(struct req *r, struct err *e)
{
    struct sandi_ganti g = {req_teks(r, "lama"), req_teks(r, "baru"), req_teks(r, "ulang")};
    struct masalah_list m;
    struct err salah = {0};
    int rc;

    masalah_init(&m, r->a);
    rc = app_sandi_ganti(&r->sys, r->a, r->sesi, &g, &m, &salah);
    if (rc == ERR_INVALID)
        return show_password(r, 422, &m, NULL, e);
    if (rc == ERR_DENIED)
        return show_password(r, 429, &m, salah.msg, e);
    if (rc < 0)
        return err_set(e, salah.code, "%s", salah.msg);
    return jawab_alihkan(r, r->sesi->harus_ganti ? "/beranda" : "/akun",
                         "Kata sandi sudah diganti. Perangkat lain dikeluarkan.");
}

static const struct rute_bidang BIDANG_SESI[] = {
    {"id", BIDANG_REQ_CACAH, INT64_MAX, true, false, "Sesi"},
    {0},
};
static const struct rute_bidang BIDANG_ATAS_NAMA[] = {
    {"atas_nama", BIDANG_REQ_TEKS, 200, false, false, "Atas nama"},
    {0},
};
static const struct rute_bidang BIDANG_SANDI[] = {
    {"lama", BIDANG_REQ_TEKS, 200, false, false, "Kata sandi lama"},
    {"baru", BIDANG_REQ_TEKS, 200, false, false, "Kata sandi baru"},
    {"ulang", BIDANG_REQ_TEKS, 200, false, false, "Ulangi kata sandi baru"},
    {0},
};

const struct rute RUTE_AKUN[] = {
    {METODE_GET, "/akun", AKSI_AKUN, 0, NULL, show},
    {METODE_GET, "/akun/sandi", AKSI_AKUN, 0, NULL, get_password},
    {METODE_POST, "/akun/sandi", AKSI_AKUN, 0, BIDANG_SANDI, set_password},
    {METODE_POST, "/akun/sesi", AKSI_AKUN, 0, BIDANG_SESI, end_session},
    {METODE_POST, "/akun/sesi/semua", AKSI_AKUN, 0, NULL, end_all},
    {METODE_POST, "/akun/atas-nama", AKSI_AKUN, 0, BIDANG_ATAS_NAMA, set_behalf},
    {0},
};
