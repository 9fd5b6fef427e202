/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_terapkan: a set of this unit's indikator for many units: choose, see what would
 * happen in each, apply, see what happened.
 */
#include "app/app_terapkan.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

#include <string.h>

static const struct pandang_jenis PILIH[] = {P_TEKS("c_nilai"), P_TEKS("c_teks"), P_TEKS("c_id"),
                                             P_YA("c_dipilih"), P_AKHIR};
static const struct pandang_jenis BUTIR[] = {P_TEKS("b_teks"), P_TEKS("b_keadaan"), P_AKHIR};
static const struct pandang_jenis HASIL[] = {P_TEKS("h_unit"),
                                             P_TEKS("h_nama"),
                                             P_TEKS("h_pesan"),
                                             P_TEKS("h_tambah"),
                                             P_YA("h_selesai"),
                                             P_DAFTAR("butir", BUTIR),
                                             P_AKHIR};
static const struct pandang_jenis TERAPKAN[] = {
    RENCANA_BAR,
    P_TEKS("pesan"),
    P_DAFTAR("indikator", PILIH),
    P_DAFTAR("unit_lain", PILIH),
    P_DAFTAR("hasil", HASIL),
    P_YA("ada_hasil"),
    P_YA("dijalankan"),
    P_YA("dapat"),
    P_URL("ke_renstra"),
    P_AKHIR,
};

static const struct rute_bidang BIDANG[] = {
    {"kode", BIDANG_REQ_TEKS, 64, false, true, "Indikator"},
    {"ke", BIDANG_REQ_KODE, 130, false, true, "Unit"},
    {"lain", BIDANG_REQ_PANJANG, 20000, false, false, "Unit lain"},
    {"jalankan", BIDANG_REQ_CACAH, 1, false, false, "Jalankan"},
    {.nama = NULL},
};

struct pilihan_orang { /* texts in the arena */
    const char **v;
    size_t n, cap;
};

static bool has(const struct pilihan_orang *l, const char *s)
{
    for (size_t i = 0; i < l->n; i++)
        if (strcmp(l->v[i], s) == 0)
            return true;
    return false;
}

static void add(struct req *r, struct pilihan_orang *l, const char *s)
{
    if (*s == '\0' || has(l, s))
        return;
    *(const char **)arena_push(r->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v)) = s;
}

static struct pilihan_orang typed(struct req *r, const char *nama)
{
    struct pilihan_orang l = {0};

    for (size_t i = 0; i < r->n_param; i++)
        if (strcmp(r->param[i].nama, nama) == 0)
            add(r, &l, r->param[i].nilai);
    return l;
}

/* Units typed one a line, for those who have a list. */
static void add_lines(struct req *r, struct pilihan_orang *l)
{
    struct str sisa = str_of(req_teks(r, "lain"));

    while (sisa.n > 0) {
        struct str baris = str_trim(str_cut(&sisa, '\n'));
        add(r, l, arena_strndup(r->a, baris.p, baris.n));
    }
}

static void put_choice(struct req *r, struct pandang *v, const char *nilai, const char *teks,
                       bool dipilih)
{
    struct pandang *x = put_unsur(r, v);

    put_teks(r, x, "c_nilai", nilai);
    put_teks(r, x, "c_teks", teks);
    put_teks(r, x, "c_id", arena_printf(r->a, "c-%zu", arena_used(r->a)));
    put_ya(r, x, "c_dipilih", dipilih);
}

static const char *state_words(enum terapkan_keadaan k, bool dijalankan)
{
    return k == TERAPKAN_ADA       ? "sudah ada, dibiarkan"
           : k == TERAPKAN_BENTROK ? "kodenya dipakai indikator lain, dilewati"
           : dijalankan            ? "ditambahkan"
                                   : "akan ditambahkan";
}

static void put_result(struct req *r, struct pandang *v, const struct terapkan_unit *u,
                       bool dijalankan)
{
    struct pandang *x = put_unsur(r, v), *butir;

    put_teks(r, x, "h_unit", u->unit);
    put_teks(r, x, "h_nama", u->nama);
    put_teks(r, x, "h_pesan", u->pesan);
    put_bulat(r, x, "h_tambah", u->pesan != NULL ? 0 : (int64_t)u->tambah);
    put_ya(r, x, "h_selesai", u->selesai);
    butir = put_daftar(r, x, "butir");
    for (size_t i = 0; u->pesan == NULL && i < u->n; i++) {
        const struct terapkan *t = &u->v[i];
        struct pandang *b = put_unsur(r, butir);
        put_teks(r, b, "b_teks",
                 t->keadaan == TERAPKAN_TAMBAH && (t->sasaran != NULL || t->tujuan != NULL)
                     ? arena_printf(r->a, "%s, bersama \"%s\" yang baru", t->dari->uraian,
                                    t->milik_uraian)
                     : t->dari->uraian);
        put_teks(r, b, "b_keadaan", state_words(t->keadaan, dijalankan));
    }
}

static struct pandang *form(struct req *r, const struct pilihan_orang *kode,
                            const struct pilihan_orang *ke)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan"), *v;

    v = put_daftar(r, isi, "indikator");
    for (size_t i = 0; rs != NULL && i < rs->indikator.n; i++)
        put_choice(r, v, rs->indikator.v[i].kode, rs->indikator.v[i].uraian,
                   has(kode, rs->indikator.v[i].kode));
    v = put_daftar(r, isi, "unit_lain");
    for (size_t i = 0; i < ke->n; i++)
        put_choice(r, v, ke->v[i], ke->v[i], true);
    put_alamat(r, isi, "ke_renstra", "/perencanaan/renstra", NULL);
    return isi;
}

static int write(struct req *r, int status, struct pandang *isi, struct err *e)
{
    struct halaman h = {.judul = "Terapkan indikator ke banyak unit", .menu = "perencanaan"};

    h.remah[0][0] = "Perencanaan";
    h.remah[0][1] = req_alamat(r, "/perencanaan", NULL);
    return halaman_tulis_status(r, status, "perencanaan_terapkan", &h, isi, e);
}

static void put_outcome(struct req *r, struct pandang *isi, const char *pesan, bool ada)
{
    put_teks(r, isi, "pesan", pesan);
    put_ya(r, isi, "ada_hasil", ada);
    put_ya(r, isi, "dijalankan", ada && req_cacah(r, "jalankan") == 1);
}

static int choose(struct req *r, struct err *e)
{
    struct pilihan_orang kosong = {0};
    struct pandang *isi = form(r, &kosong, &kosong);

    put_outcome(r, isi, NULL, false);
    put_ya(r, isi, "dapat", false);
    put_daftar(r, isi, "hasil");
    return write(r, 200, isi, e);
}

static int apply(struct req *r, struct err *e)
{
    struct pilihan_orang kode = typed(r, "kode"), ke = typed(r, "ke");
    struct masalah_list m;
    struct terapkan_unit *u;
    bool jalankan = req_cacah(r, "jalankan") == 1;
    size_t dapat = 0;
    int rc;

    masalah_init(&m, r->a);
    add_lines(r, &ke);
    struct app_terapkan x = {.dari = {r->unit, r->tahun},
                             .kode = kode.v,
                             .n_kode = kode.n,
                             .ke = ke.v,
                             .n_ke = ke.n,
                             .jalankan = jalankan};
    rc = app_terapkan(&(struct minta){&r->sys, r->pelaku, r->a, &m}, &x, &u, e);
    struct pandang *isi = form(r, &kode, &ke), *v = put_daftar(r, isi, "hasil");
    if (rc == ERR_INVALID || rc == ERR_NOT_FOUND) {
        put_outcome(r, isi, arena_strdup(r->a, e->msg), false);
        put_ya(r, isi, "dapat", false);
        err_clear(e);
        return write(r, 422, isi, e);
    }
    if (rc < 0)
        return rc;
    for (size_t i = 0; i < ke.n; i++) {
        put_result(r, v, &u[i], jalankan);
        dapat += u[i].pesan == NULL && u[i].tambah > 0;
    }
    put_outcome(r, isi, NULL, true);
    put_ya(r, isi, "dapat", dapat > 0 && !jalankan);
    return write(r, 200, isi, e);
}

const struct rute RUTE_PERENCANAAN_TERAPKAN[] = {
    {METODE_GET, "/perencanaan/terapkan", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, NULL, choose},
    {METODE_POST, "/perencanaan/terapkan", AKSI_RENCANA_UBAH, RUTE_CUPLIKAN, BIDANG, apply},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_TERAPKAN[] = {
    {"perencanaan_terapkan", TERAPKAN},
    {NULL, NULL},
};
