/* SPDX-License-Identifier: MIT
 *
 * The values of tmpl/bingkai.html: rail, context, person, message. How they look is the template's.
 */
#include "web/bingkai.h"

#include "web/aset.h"
#include "web/web_int.h"

#include <string.h>

#define TEKS(nama, arti)                                                                           \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, arti                                                             \
    }
#define URL(nama, arti)                                                                            \
    {                                                                                              \
        nama, PANDANG_URL, NULL, arti                                                              \
    }
#define YA(nama, arti)                                                                             \
    {                                                                                              \
        nama, PANDANG_YA, NULL, arti                                                               \
    }
#define AKHIR                                                                                      \
    {                                                                                              \
        NULL, 0, NULL, NULL                                                                        \
    }

static const struct pandang_jenis MENU[] = {
    TEKS("kode", "\"perencanaan\""),
    TEKS("teks", "nama di rel"),
    TEKS("ikon", "nama ikon"),
    URL("alamat", ""),
    YA("aktif", "halaman ini termasuk di sini"),
    AKHIR,
};

static const struct pandang_jenis PILIHAN[] = {
    TEKS("nilai", "isi parameter"),
    TEKS("teks", ""),
    URL("alamat", "halaman ini dengan pilihan itu"),
    YA("dipilih", ""),
    AKHIR,
};

static const struct pandang_jenis REMAH[] = {
    TEKS("teks", ""),
    URL("alamat", ""),
    AKHIR,
};

static const struct pandang_jenis URUNGKAN[] = {
    TEKS("audit", "entri yang ditarik kembali"),
    AKHIR,
};

static const struct pandang_jenis KILAT[] = {
    TEKS("pesan", "pesan satu kali"),
    {"urungkan", PANDANG_PETA, URUNGKAN, "ada bila perubahan itu dapat ditarik kembali"},
    AKHIR,
};

const struct pandang_jenis BINGKAI_JENIS[] = {
    TEKS("judul", "judul halaman"),
    {"isi", PANDANG_HTML, NULL, "halaman itu sendiri; hanya untuk bingkai.html"},
    YA("masuk", "ada yang masuk"),
    TEKS("pengguna", "nama akun"),
    TEKS("csrf", "untuk setiap formulir POST"),
    TEKS("unit", "PEMDA/KODE"),
    TEKS("unit_nama", ""),
    TEKS("tahun", ""),
    TEKS("tw", "1..4, atau kosong"),
    URL("di_sini", "alamat halaman ini dengan konteksnya"),
    URL("beranda", ""),
    {"menu", PANDANG_DAFTAR, MENU, "rel kiri"},
    {"pilih_unit", PANDANG_DAFTAR, PILIHAN, "unit yang boleh dilihat"},
    {"pilih_tahun", PANDANG_DAFTAR, PILIHAN, ""},
    {"pilih_tw", PANDANG_DAFTAR, PILIHAN, ""},
    {"remah", PANDANG_DAFTAR, REMAH, "jejak halaman"},
    {"kilat", PANDANG_PETA, KILAT, "ada bila ada pesan"},
    URL("css", "gaya"),
    URL("js", "skrip setiap halaman"),
    URL("js_tambahan", "skrip tambahan halaman ini"),
    AKHIR,
};

/* The rail, in the order of the cycle. */
static const struct {
    const char *kode, *teks, *ikon, *jalur;
    enum aksi aksi; /* who sees it */
} RAIL[] = {
    {"beranda", "Beranda", "house", "/beranda", AKSI_AKUN},
};

static void put_menu(struct req *r, struct pandang *b, const struct halaman *h)
{
    struct pandang *menu = pandang_add(r->a, b, "menu", pandang_daftar(r->a));

    for (size_t i = 0; i < sizeof(RAIL) / sizeof(RAIL[0]) && r->pelaku != NULL; i++) {
        struct pandang *m = pandang_add(r->a, menu, NULL, pandang_peta(r->a));
        pandang_set(r->a, m, "kode", RAIL[i].kode);
        pandang_set(r->a, m, "teks", RAIL[i].teks);
        pandang_set(r->a, m, "ikon", RAIL[i].ikon);
        pandang_add(r->a, m, "alamat", pandang_url(r->a, req_alamat(r, RAIL[i].jalur, NULL)));
        pandang_add(r->a, m, "aktif", pandang_ya(r->a, text_eq(RAIL[i].kode, h->menu)));
    }
}

static void put_crumbs(struct req *r, struct pandang *b, const struct halaman *h)
{
    struct pandang *v = pandang_add(r->a, b, "remah", pandang_daftar(r->a));

    for (size_t i = 0; i < sizeof(h->remah) / sizeof(h->remah[0]) && h->remah[i][0] != NULL; i++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, x, "teks", h->remah[i][0]);
        pandang_add(r->a, x, "alamat", pandang_url(r->a, h->remah[i][1]));
    }
}

struct pandang *bingkai_compose(struct req *r, const struct halaman *h)
{
    struct arena *a = r->a;
    struct pandang *b = pandang_peta(a);

    pandang_set(a, b, "judul", h->judul);
    pandang_add(a, b, "masuk", pandang_ya(a, r->pelaku != NULL));
    pandang_set(a, b, "pengguna", r->pelaku == NULL ? NULL : r->pelaku->nama);
    pandang_set(a, b, "csrf", r->csrf);
    pandang_set(a, b, "unit", r->unit);
    pandang_set(a, b, "unit_nama", NULL);
    pandang_set(a, b, "tahun", r->tahun == 0 ? NULL : arena_printf(a, "%d", (int)r->tahun));
    pandang_set(a, b, "tw", r->tw == 0 ? NULL : arena_printf(a, "%d", r->tw));
    pandang_add(a, b, "di_sini", pandang_url(a, req_alamat(r, r->jalur, NULL)));
    pandang_add(a, b, "beranda", pandang_url(a, req_alamat(r, "/beranda", NULL)));
    put_menu(r, b, h);
    put_crumbs(r, b, h);
    pandang_add(a, b, "css", pandang_url(a, aset_alamat(r->web->aset, "cermat", "css")));
    pandang_add(a, b, "js", pandang_url(a, aset_alamat(r->web->aset, "cermat", "js")));
    pandang_add(a, b, "js_tambahan",
                pandang_url(a, h->aset == NULL ? "" : aset_alamat(r->web->aset, h->aset, "js")));
    return b;
}
