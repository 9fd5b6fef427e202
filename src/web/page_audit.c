/* SPDX-License-Identifier: MIT
 *
 * /audit: the trail, newest first: search, one record, paging; what one save did can be taken back
 * from here as long as nothing of it was changed again.
 */
#include "web/page_audit.h"

#include "app/app_audit.h"
#include "app/app_rekam.h"
#include "base/str.h"
#include "web/isian_int.h"
#include "web/rencana_bantu.h"
#include "web/waktu.h"

#include <string.h>

enum { BARIS_HALAMAN = 50, POTONG = 400 };

static const struct pandang_jenis ENTRI[] = {
    P_TEKS("a_waktu"), P_TEKS("a_oleh"),  P_TEKS("a_aksi"), P_TEKS("a_apa"),
    P_TEKS("a_lama"),  P_TEKS("a_baru"),  P_YA("a_nilai"),  P_TEKS("a_alasan"),
    P_URL("a_baris"),  P_TEKS("a_urung"), P_AKHIR};
static const struct pandang_jenis ISI[] = {
    P_DAFTAR("entri", ENTRI), P_TEKS("cari"),   P_TEKS("tabel"),
    P_TEKS("baris"),          P_YA("satu"),     P_TEKS("orang"),
    P_TEKS("dari"),           P_TEKS("sampai"), P_TEKS("salah"),
    P_URL("ke_semua"),        P_URL("lagi"),    P_AKHIR};
const struct halaman_jenis HALAMAN_AUDIT[] = {{"audit", ISI}, {0}};

/* At most some words of a long value, cut at a character. */
static const char *shortened(struct arena *a, const char *s)
{
    size_t n = POTONG;

    if (!s || strlen(s) <= POTONG)
        return text_or(s, "–");
    while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
        n--;
    return arena_printf(a, "%.*s…", (int)n, s);
}

static const char *word_of(const char *aksi)
{
    static const char *const kata[][2] = {
        {"ubah", "mengubah"},   {"tambah", "menambah"}, {"hapus", "menghapus"},
        {"pindah", "memindah"}, {"impor", "mengimpor"}, {"tahun_mulai", "memulai tahun"},
    };

    for (size_t i = 0; i < sizeof(kata) / sizeof(kata[0]); i++)
        if (strcmp(kata[i][0], aksi) == 0)
            return kata[i][1];
    return aksi;
}

/* The whole of what app_rekam() did at once hangs on its first entry. */
static bool may_undo(const struct audit *x)
{
    static const char *const aksi[] = {"ubah", "tambah", "hapus", "pindah"};

    for (size_t i = 0; i < sizeof(aksi) / sizeof(aksi[0]); i++)
        if (strcmp(x->aksi, aksi[i]) == 0)
            return x->nomor == x->kelompok;
    return false;
}

struct senarai { /* newest first */
    const struct audit *v;
    size_t n;
};

/* Did something newer in the list change what the use case of x changed? Then app_rekam_urung()
 * refuses; it also sees what is not in the list. */
static bool is_overtaken(const struct senarai *l, const struct audit *x)
{
    for (size_t i = 0; i < l->n && l->v[i].kelompok > x->kelompok; i++)
        for (size_t k = i + 1; k < l->n; k++) {
            const struct audit *y = &l->v[i], *z = &l->v[k];

            if (z->kelompok == x->kelompok && z->baris_id == y->baris_id &&
                text_eq(z->tabel, y->tabel) &&
                (!z->bidang || !y->bidang || text_eq(z->bidang, y->bidang)))
                return true;
        }
    return false;
}

/* "tw_1" as "Tw 1": of a field that is not one of the package. */
static const char *words_of(struct arena *a, const char *kode)
{
    char *t = arena_strdup(a, text_or(kode, ""));

    for (char *p = t; *p; p++)
        if (*p == '_')
            *p = ' ';
    if (*t >= 'a' && *t <= 'z')
        *t = (char)(*t - 'a' + 'A');
    return t;
}

/* The time at which a day of the form begins, WIB; 0: none was given. */
static int64_t day_start(struct req *r, const char *nama, const char **salah)
{
    struct tanggal t;
    const char *s = req_teks(r, nama);

    if (!s)
        return 0;
    if (tanggal_parse_iso(&t, str_of(s), NULL) < 0) {
        *salah = "Tanggal itu tidak dapat dibaca; tulis seperti 2024-04-15.";
        return 0;
    }
    return tanggal_wib_awal(t);
}

static void put_entry(struct req *r, struct pandang *daftar, const struct senarai *l,
                      const struct audit *x)
{
    struct pandang *v = put_unsur(r, daftar);
    bool nilai = x->bidang || strcmp(x->aksi, "pindah") == 0;
    const char *tabel = text_or(x->tabel, "");
    const struct skema *s = isian_skema(tabel);
    const struct bidang *b = s && x->bidang ? isian_bidang_get(s, x->bidang) : NULL;
    const char *nama = isian_label_tabel(r->a, tabel);
    const char *bidang = b ? isian_label(r->a, s, b) : words_of(r->a, x->bidang);

    put_teks(r, v, "a_waktu", waktu_tampil(r->a, x->waktu));
    put_teks(r, v, "a_oleh",
             x->atas_nama
                 ? arena_printf(r->a, "%s, atas nama %s", text_or(x->pengguna, "?"), x->atas_nama)
                 : text_or(x->pengguna, "?"));
    put_teks(r, v, "a_aksi", word_of(x->aksi));
    put_teks(r, v, "a_apa", x->bidang ? arena_printf(r->a, "%s: %s", nama, bidang) : nama);
    put_ya(r, v, "a_nilai", nilai);
    put_teks(r, v, "a_lama", nilai ? shortened(r->a, x->lama) : "");
    put_teks(r, v, "a_baru", nilai ? shortened(r->a, x->baru) : "");
    put_teks(r, v, "a_alasan", x->alasan);
    put_alamat(r, v, "a_baris", "/audit",
               arena_printf(r->a, "tabel=%s&baris=%lld", alamat_sandi(r->a, tabel),
                            (long long)x->baris_id));
    put_teks(r, v, "a_urung",
             s && may_undo(x) && !is_overtaken(l, x) && r->tahun &&
                     req_boleh(r, app_rekam_aksi(tabel), NULL)
                 ? arena_printf(r->a, "%lld", (long long)x->id)
                 : NULL);
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Riwayat perubahan", .menu = "audit"};
    int64_t baris = req_cacah(r, "baris"), sebelum = req_cacah(r, "sebelum");
    const char *salah = NULL;
    struct audit_pilih p = {.unit_id = r->unit_id,
                            .tabel = req_teks(r, "tabel"),
                            .baris_id = baris > 0 ? baris : 0,
                            .cari = req_teks(r, "cari"),
                            .orang = req_teks(r, "orang"),
                            .dari = day_start(r, "dari", &salah),
                            .sampai = day_start(r, "sampai", &salah),
                            .sebelum = sebelum > 0 ? sebelum : 0,
                            .maks = BARIS_HALAMAN + 1};
    struct pandang *isi = pandang_peta(r->a), *daftar;
    struct audit *v;
    size_t n;
    int rc;

    if (p.sampai > 0)
        p.sampai += 86400;             /* that day too */
    if (!p.tabel || p.baris_id == 0) { /* one record, or all of the unit */
        p.tabel = NULL;
        p.baris_id = 0;
    }
    rc = app_audit_list(&r->sys, r->a, &p, &v, &n, e);
    if (rc < 0)
        return rc;
    daftar = put_daftar(r, isi, "entri");
    for (size_t i = 0; i < n && i < BARIS_HALAMAN; i++)
        put_entry(r, daftar, &(struct senarai){v, n}, &v[i]);
    put_teks(r, isi, "cari", p.cari);
    put_teks(r, isi, "orang", p.orang);
    put_teks(r, isi, "dari", req_teks(r, "dari"));
    put_teks(r, isi, "sampai", req_teks(r, "sampai"));
    put_teks(r, isi, "salah", salah);
    put_teks(r, isi, "tabel", p.tabel);
    put_teks(r, isi, "baris", p.tabel ? arena_printf(r->a, "%lld", (long long)baris) : NULL);
    put_ya(r, isi, "satu", p.tabel != NULL);
    put_alamat(r, isi, "ke_semua", "/audit", NULL);
    if (n > BARIS_HALAMAN)
        put_alamat(r, isi, "lagi", "/audit",
                   arena_printf(
                       r->a, "sebelum=%lld&cari=%s&orang=%s&dari=%s&sampai=%s&tabel=%s&baris=%lld",
                       (long long)v[BARIS_HALAMAN - 1].id, alamat_sandi(r->a, text_or(p.cari, "")),
                       alamat_sandi(r->a, text_or(p.orang, "")),
                       alamat_sandi(r->a, text_or(req_teks(r, "dari"), "")),
                       alamat_sandi(r->a, text_or(req_teks(r, "sampai"), "")),
                       alamat_sandi(r->a, text_or(p.tabel, "")), (long long)p.baris_id));
    else
        pandang_add(r->a, isi, "lagi", pandang_url(r->a, ""));
    return halaman_tulis(r, "audit", &h, isi, e);
}

static const struct rute_bidang BIDANG[] = {
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Cari"},
    {"orang", BIDANG_REQ_TEKS, 100, false, false, "Orang"},
    {"dari", BIDANG_REQ_TEKS, 10, false, false, "Dari tanggal"},
    {"sampai", BIDANG_REQ_TEKS, 10, false, false, "Sampai tanggal"},
    {"tabel", BIDANG_REQ_KODE, 60, false, false, "Jenis data"},
    {"baris", BIDANG_REQ_CACAH, INT64_MAX, false, false, "Baris"},
    {"sebelum", BIDANG_REQ_CACAH, INT64_MAX, false, false, "Halaman"},
    {0},
};

const struct rute RUTE_AUDIT[] = {
    {METODE_GET, "/audit", AKSI_AUDIT_LIHAT, RUTE_UNIT, BIDANG, show},
    {0},
};
