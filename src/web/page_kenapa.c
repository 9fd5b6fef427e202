/* SPDX-License-Identifier: MIT
 *
 * page_kenapa: GET /kenapa?kunci=..: formula in words, worked calculation, inputs with their
 * source, who entered them when, and where. The script shows the same in a balloon
 * (aset/js/kenapa.js).
 */
#include "web/page_kenapa.h"

#include "app/app_audit.h"
#include "base/format_angka.h"
#include "web/isian_int.h"
#include "web/kenapa.h"
#include "web/waktu.h"

enum { RIWAYAT_MAX = 8 };

static const struct pandang_jenis MASUKAN[] = {
    {"k_nama", PANDANG_TEKS, NULL, ""},
    {"k_isi", PANDANG_TEKS, NULL, ""},
    {"k_sumber", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis RIWAYAT[] = {
    {"k_apa", PANDANG_TEKS, NULL, "bidang yang diisi"},
    {"k_baru", PANDANG_TEKS, NULL, "isinya"},
    {"k_oleh", PANDANG_TEKS, NULL, "siapa"},
    {"k_waktu", PANDANG_TEKS, NULL, "kapan"},
    {0},
};
static const struct pandang_jenis JENIS[] = {
    {"k_judul", PANDANG_TEKS, NULL, "angka apa"},
    {"k_nilai", PANDANG_TEKS, NULL, "nilainya"},
    {"k_kata", PANDANG_TEKS, NULL, "dari mana, dalam kata"},
    {"k_rumus", PANDANG_TEKS, NULL, "rumus"},
    {"k_hitungan", PANDANG_TEKS, NULL, "hitungannya"},
    {"k_dasar", PANDANG_TEKS, NULL, "peraturan"},
    {"k_masukan", PANDANG_DAFTAR, MASUKAN, "yang masuk ke hitungan"},
    {"k_riwayat", PANDANG_DAFTAR, RIWAYAT, "siapa mengisinya"},
    {"k_alamat", PANDANG_URL, NULL, "tempat mengisinya"},
    {"k_alamat_teks", PANDANG_TEKS, NULL, ""},
    {0},
};
const struct halaman_jenis HALAMAN_KENAPA[] = {
    {"kenapa", JENIS},
    {0},
};

static void put_inputs(struct req *r, struct pandang *isi, const struct kenapa *x)
{
    struct pandang *v = pandang_add(r->a, isi, "k_masukan", pandang_daftar(r->a));
    const struct jejak_masukan *m = x->jejak ? x->jejak->masukan : x->masukan;
    size_t n = x->jejak ? x->jejak->n : x->n;

    for (size_t i = 0; i < n; i++) {
        struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));

        pandang_set(r->a, o, "k_nama", m[i].nama);
        pandang_set(r->a, o, "k_isi", m[i].nilai);
        pandang_set(r->a, o, "k_sumber", m[i].sumber);
    }
}

static const char *field_label(struct req *r, const struct audit *u)
{
    const struct skema *s = isian_skema(u->tabel);
    const struct bidang *b = s && u->bidang ? isian_bidang_get(s, u->bidang) : NULL;

    return b ? isian_label(r->a, s, b) : isian_label_tabel(r->a, u->tabel);
}

static void put_entry(struct req *r, struct pandang *v, const struct audit *u)
{
    struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    pandang_set(r->a, o, "k_apa", field_label(r, u));
    pandang_set(r->a, o, "k_baru", u->bidang ? text_or(u->baru, TANPA_NILAI) : "");
    pandang_set(r->a, o, "k_oleh",
                u->atas_nama ? arena_printf(r->a, "%s (atas nama %s)", u->pengguna, u->atas_nama)
                             : u->pengguna);
    pandang_set(r->a, o, "k_waktu", waktu_tampil(r->a, u->waktu));
}

/* The last changes of the rows it comes from. */
static int put_history(struct req *r, struct pandang *isi, const struct kenapa *x, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "k_riwayat", pandang_daftar(r->a));

    for (size_t i = 0; i < x->n_baris && v->n < RIWAYAT_MAX; i++) {
        struct baris b = cuplikan_baris(r->cuplikan, x->baris[i].isi);
        struct audit_pilih pilih = {
            .pemda_id = r->pemda_id, .tabel = b.tabel, .baris_id = b.id, .maks = 4};
        struct audit *u;
        size_t n;
        int rc = app_audit_list(&r->sys, r->a, &pilih, &u, &n, e);

        if (rc != 0)
            return rc;
        for (size_t k = 0; k < n && v->n < RIWAYAT_MAX; k++)
            if (!x->baris[i].bidang || !u[k].bidang || text_eq(x->baris[i].bidang, u[k].bidang))
                put_entry(r, v, &u[k]);
    }
    return 0;
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Kenapa angka ini"};
    struct pandang *isi = pandang_peta(r->a);
    struct kenapa x;
    int rc;

    if (!kenapa_cari(r, req_teks(r, "kunci"), &x))
        return err_set(e, ERR_NOT_FOUND,
                       "angka ini tidak ada lagi dalam data; muat ulang halaman asalnya");
    pandang_set(r->a, isi, "k_judul", x.judul);
    pandang_set(r->a, isi, "k_nilai", x.nilai);
    pandang_set(r->a, isi, "k_kata", x.kata);
    pandang_set(r->a, isi, "k_rumus", x.jejak ? x.jejak->rumus : NULL);
    pandang_set(r->a, isi, "k_hitungan", x.jejak ? x.jejak->hitungan : NULL);
    pandang_set(r->a, isi, "k_dasar", x.jejak ? x.jejak->dasar : NULL);
    put_inputs(r, isi, &x);
    rc = put_history(r, isi, &x, e);
    if (rc != 0)
        return rc;
    pandang_add(r->a, isi, "k_alamat",
                pandang_url(r->a, x.jalur && x.jalur_teks ? req_alamat(r, x.jalur, NULL) : ""));
    pandang_set(r->a, isi, "k_alamat_teks", x.jalur_teks);
    return halaman_tulis(r, "kenapa", &h, isi, e);
}

static const struct rute_bidang BIDANG[] = {
    {"kunci", BIDANG_REQ_TEKS, 300, true, false, "Angka"},
    {0},
};
const struct rute RUTE_KENAPA[] = {
    {METODE_GET, "/kenapa", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG, show},
    {0},
};
