/* SPDX-License-Identifier: MIT
 *
 * The values of tmpl/bingkai.html: rail, context, person, message. How they look is the template's.
 */
#include "web/bingkai.h"

#include "app/app_pemda.h"
#include "app/app_sesi.h"
#include "core/paket.h"
#include "web/aset.h"
#include "web/rute.h"
#include "web/web_int.h"

#include <string.h>

enum { PILIH_UNIT_MAX = 200 };

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
    URL("lambang", "gambar kecil di tab peramban"),
    URL("js", "skrip setiap halaman"),
    URL("js_tambahan", "skrip tambahan halaman ini"),
    AKHIR,
};

/* The rail, in the order of the cycle. */
static const struct {
    const char *kode, *teks, *ikon;
    enum aksi aksi; /* who sees it */
    bool unit;      /* on the unit of the address */
} REL[] = {
    {"beranda", "Beranda", "house", AKSI_AKUN, false},
    {"perencanaan", "Perencanaan", "diagram-3", AKSI_LIHAT, true},
    {"anggaran", "Anggaran", "cash-stack", AKSI_LIHAT, true},
    {"perjanjian-kinerja", "Perjanjian Kinerja", "file-earmark-text", AKSI_LIHAT, true},
    {"pengukuran", "Pengukuran", "graph-up", AKSI_LIHAT, true},
    {"analisis", "Analisis", "bar-chart-line", AKSI_LIHAT, true},
    {"skm", "SKM", "people", AKSI_LIHAT, true},
    {"penilaian", "Penilaian", "clipboard-check", AKSI_LIHAT, true},
    {"lkjip", "LKjIP", "journal-text", AKSI_LIHAT, true},
    {"periksa", "Periksa", "search", AKSI_LIHAT, true},
    {"pemda", "Semua unit", "table", AKSI_PEMDA_LIHAT, false},
    {"unit", "Profil unit", "building", AKSI_LIHAT, true},
    {"audit", "Riwayat", "clock-history", AKSI_AUDIT_LIHAT, true},
    {"admin", "Admin", "gear", AKSI_PENGGUNA_UBAH, false},
};
enum { N_REL = sizeof(REL) / sizeof(REL[0]) };

unsigned bingkai_rel(struct arena *a)
{
    unsigned ada = 0;

    for (size_t i = 0; i < N_REL; i++) {
        struct rute_temu t;
        rute_find(a, arena_printf(a, "/%s", REL[i].kode), METODE_GET, &t);
        ada |= t.rute != NULL ? 1u << i : 0;
    }
    return ada;
}

static bool may_see(const struct req *r, size_t i)
{
    struct akses_objek o = {.pemda_id = r->pemda_id, .unit_id = r->unit_id};
    bool di_unit = REL[i].unit && r->unit_id != 0;

    return (r->web->rel & 1u << i) != 0 &&
           akses_mungkin(r->pelaku, REL[i].aksi, di_unit ? &o : NULL);
}

static void put_menu(struct req *r, struct pandang *b, const struct halaman *h)
{
    struct pandang *menu = pandang_add(r->a, b, "menu", pandang_daftar(r->a));

    for (size_t i = 0; i < N_REL && r->pelaku != NULL; i++) {
        struct pandang *m;
        if (!may_see(r, i))
            continue;
        m = pandang_add(r->a, menu, NULL, pandang_peta(r->a));
        pandang_set(r->a, m, "kode", REL[i].kode);
        pandang_set(r->a, m, "teks", REL[i].teks);
        pandang_set(r->a, m, "ikon", REL[i].ikon);
        pandang_add(r->a, m, "alamat",
                    pandang_url(r->a, req_alamat(r, arena_printf(r->a, "/%s", REL[i].kode), NULL)));
        pandang_add(r->a, m, "aktif", pandang_ya(r->a, text_eq(REL[i].kode, h->menu)));
    }
}

/* ---- unit, year, triwulan ---- */

struct pilih { /* an entry of a list to choose from */
    const char *nilai, *teks;
    bool dipilih;
};

/* `r` is a copy of the request whose context is that of the entry. */
static void put_choice(struct req *r, struct pandang *v, const struct pilih *x)
{
    struct pandang *p = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    pandang_set(r->a, p, "nilai", x->nilai);
    pandang_set(r->a, p, "teks", x->teks);
    pandang_add(r->a, p, "alamat", pandang_url(r->a, req_alamat(r, r->jalur, NULL)));
    pandang_add(r->a, p, "dipilih", pandang_ya(r->a, x->dipilih));
}

/* The units the person may look into; with very many only this one: the page of all units leads to
 * the others. */
static const char *put_units(struct req *r, struct pandang *b)
{
    struct pandang *v = pandang_add(r->a, b, "pilih_unit", pandang_daftar(r->a));
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct unit_saring s = {.aksi = AKSI_LIHAT};
    struct unit_list l = {0};
    const char *nama = r->unit;

    if (app_unit_list(&q, &s, &l, NULL) < 0)
        return nama;
    for (size_t i = 0; i < l.n; i++) {
        const struct unit_ringkas *u = &l.v[i];
        struct req lain = *r;
        bool ini = text_eq(u->alamat, r->unit), satu_pemda = text_eq(u->pemda, l.v[0].pemda);
        if (ini)
            nama = u->nama;
        if (!ini && l.n > PILIH_UNIT_MAX)
            continue;
        lain.unit = u->alamat;
        put_choice(&lain, v,
                   &(struct pilih){.nilai = u->alamat,
                                   .teks = satu_pemda && text_eq(u->pemda, l.v[l.n - 1].pemda)
                                               ? u->nama
                                               : arena_printf(r->a, "%s · %s", u->nama,
                                                              text_or(u->pemda_nama, u->pemda)),
                                   .dipilih = ini});
    }
    return nama;
}

static void put_years(struct req *r, struct pandang *b)
{
    struct pandang *v = pandang_add(r->a, b, "pilih_tahun", pandang_daftar(r->a));
    int64_t *tahun = NULL;
    size_t n = 0;

    if (app_unit_tahun(&r->sys, r->a, r->unit_id, &tahun, &n, NULL) < 0)
        return;
    for (size_t i = n; i-- > 0;) {
        struct req lain = *r;
        const char *s = arena_printf(r->a, "%d", (int)tahun[i]);
        lain.tahun = tahun[i];
        put_choice(&lain, v, &(struct pilih){s, s, tahun[i] == r->tahun});
    }
}

static void put_quarters(struct req *r, struct pandang *b)
{
    static const struct pilih tw[] = {{"", "Setahun", false},
                                      {"1", "Triwulan I", false},
                                      {"2", "Triwulan II", false},
                                      {"3", "Triwulan III", false},
                                      {"4", "Triwulan IV", false}};
    struct pandang *v = pandang_add(r->a, b, "pilih_tw", pandang_daftar(r->a));

    for (int i = 0; i < 5; i++) {
        struct req lain = *r;
        struct pilih x = tw[i];
        lain.tw = i;
        x.dipilih = i == r->tw;
        put_choice(&lain, v, &x);
    }
}

static void put_context(struct req *r, struct pandang *b)
{
    const char *nama = NULL;

    if (r->unit != NULL && r->sys.store != NULL) {
        nama = put_units(r, b);
        put_years(r, b);
        put_quarters(r, b);
    }
    if (r->cuplikan != NULL)
        nama = r->cuplikan->paket->unit->nama;
    pandang_set(r->a, b, "unit", r->unit);
    pandang_set(r->a, b, "unit_nama", nama);
    pandang_set(r->a, b, "tahun", r->tahun == 0 ? NULL : arena_printf(r->a, "%d", (int)r->tahun));
    pandang_set(r->a, b, "tw", r->tw == 0 ? NULL : arena_printf(r->a, "%d", r->tw));
}

/* ---- the message that is shown once ---- */

static void put_message(struct req *r, struct pandang *b)
{
    const char *isi = kuki_get(permintaan_of(r), KUKI_KILAT), *pesan;
    struct pandang *k, *u;
    int64_t audit = 0;

    if (text_empty(isi) || (pesan = strchr(isi, '|')) == NULL)
        return;
    for (const char *p = isi; *p >= '0' && *p <= '9' && audit < INT64_MAX / 10 - 1; p++)
        audit = audit * 10 + (*p - '0');
    k = pandang_add(r->a, b, "kilat", pandang_peta(r->a));
    pandang_set(r->a, k, "pesan", pesan + 1);
    if (audit > 0 && r->unit != NULL) {
        u = pandang_add(r->a, k, "urungkan", pandang_peta(r->a));
        pandang_set(r->a, u, "audit", arena_printf(r->a, "%lld", (long long)audit));
    }
    jawab_kuki(r, KUKI_KILAT, "", 0);
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
    pandang_set(a, b, "pengguna", r->sesi == NULL ? NULL : text_or(r->sesi->nama, r->pelaku->nama));
    pandang_set(a, b, "csrf", r->csrf);
    put_context(r, b);
    pandang_add(a, b, "di_sini", pandang_url(a, req_alamat(r, r->jalur, NULL)));
    pandang_add(a, b, "beranda", pandang_url(a, req_alamat(r, "/beranda", NULL)));
    put_menu(r, b, h);
    put_message(r, b);
    put_crumbs(r, b, h);
    pandang_add(a, b, "css", pandang_url(a, aset_alamat(r->web->aset, "cermat", "css")));
    pandang_add(a, b, "lambang", pandang_url(a, aset_alamat(r->web->aset, "lambang", "svg")));
    pandang_add(a, b, "js", pandang_url(a, aset_alamat(r->web->aset, "cermat", "js")));
    pandang_add(a, b, "js_tambahan",
                pandang_url(a, h->aset == NULL ? "" : aset_alamat(r->web->aset, h->aset, "js")));
    return b;
}
