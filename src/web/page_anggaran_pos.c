/* SPDX-License-Identifier: MIT
 *
 * page_anggaran_pos: the card of one pos, and adding pos from the nomenclature or in one's own
 * words.
 */
#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "report/json_tulis.h"
#include "web/page_anggaran.h"

#include <string.h>

enum { BIDANG_PJG = 8, SARAN_MAX = 12, SARAN_BYTES = 64 << 10 };

/* The card. ----------------------------------------------------------------------------------- */

static const struct pandang_jenis PAGU[] = {
    {"v_nama", PANDANG_TEKS, NULL, ""},
    {"v_isian", PANDANG_PETA, ISIAN_JENIS, "pagu seperti tercatat"},
    {"v_jumlah", PANDANG_PETA, ANGKA_JENIS, "jumlah pos di bawahnya"},
    {0},
};
static const struct pandang_jenis ANAK[] = {
    {"c_nama", PANDANG_TEKS, NULL, ""},
    {"c_alamat", PANDANG_URL, NULL, ""},
    {"c_pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis INDIKATOR[] = {
    {"i_uraian", PANDANG_TEKS, NULL, ""},
    {"i_alamat", PANDANG_URL, NULL, "kartu indikator"},
    {"i_target", PANDANG_PETA, ANGKA_JENIS, ""},
    {"i_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"i_capaian", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis KARTU[] = {
    {"boleh", PANDANG_YA, NULL, ""},
    {"tingkat", PANDANG_TEKS, NULL, ""},
    {"isian", PANDANG_DAFTAR, ISIAN_JENIS, ""},
    {"pagu", PANDANG_DAFTAR, PAGU, ""},
    {"induk", PANDANG_YA, NULL, "punya pos di bawahnya"},
    {"selisih", PANDANG_YA, NULL, "angka tercatat berbeda dari rinciannya"},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"sisa", PANDANG_PETA, ANGKA_JENIS, ""},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {"anak", PANDANG_DAFTAR, ANAK, ""},
    {"indikator", PANDANG_DAFTAR, INDIKATOR, ""},
    {"alamat_hapus", PANDANG_URL, NULL, ""},
    {"alamat_tambah", PANDANG_URL, NULL, "tambah di bawah pos ini"},
    {"bisa_tambah", PANDANG_YA, NULL, "tingkat ini punya tingkat di bawahnya"},
    {"alamat_riwayat", PANDANG_URL, NULL, ""},
    {0},
};

static struct pandang *stated_pagu(struct req *r, const struct pos_anggaran *p, int64_t versi)
{
    const struct pagu_versi *isi = NULL;

    for (size_t i = 0; i < p->pagu.n; i++)
        if (p->pagu.v[i].versi.nilai == versi)
            isi = &p->pagu.v[i];
    return isian_sel(r, &(struct isian_sel){.s = &SKEMA_PAGU_VERSI,
                                            .induk = p,
                                            .isi = isi,
                                            .kunci = arena_printf(r->a, "%d", (int)versi),
                                            .bidang = "nilai"});
}

static void write_money(struct req *r, struct pandang *isi, const struct hitung_pos *p)
{
    struct arena *a = r->a;
    const struct anggaran *g = anggaran_of(r)->data;
    struct pandang *v = pandang_add(a, isi, "pagu", pandang_daftar(a));

    for (size_t i = 0; i < g->versi.n; i++) {
        const struct anggaran_versi *x = &g->versi.v[i];
        struct pandang *b = pandang_add(a, v, NULL, pandang_peta(a));
        struct pandang *sel = stated_pagu(r, p->data, x->nomor.nilai);
        const char *nama =
            arena_printf(a, "Versi %d (%s)", (int)x->nomor.nilai,
                         text_or(pilihan_nama(PILIHAN_VERSI_JENIS, x->jenis), "jenis belum diisi"));

        isian_sebut(r, sel, nama);
        pandang_set(a, b, "v_nama", nama);
        pandang_add(a, b, "v_isian", sel);
        pandang_add(a, b, "v_jumlah", angka_uang(r, p->pagu[i], NULL));
    }
    pandang_add(a, isi, "induk", pandang_ya(a, p->n > 0));
    pandang_add(a, isi, "selisih", pandang_ya(a, p->selisih_anak));
    pandang_add(a, isi, "realisasi",
                angka_uang(r, p->realisasi, anggaran_kunci(r, p, "realisasi")));
    pandang_add(a, isi, "sisa", angka_uang(r, p->sisa, anggaran_kunci(r, p, "sisa")));
    pandang_add(a, isi, "serapan", angka_serapan(r, p));
}

static void write_below(struct req *r, struct pandang *isi, const struct hitung_pos *p)
{
    struct arena *a = r->a;
    struct pandang *v = pandang_add(a, isi, "anak", pandang_daftar(a));

    for (size_t i = 0; i < p->n; i++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "c_nama", p->anak[i]->data->nama);
        pandang_add(a, x, "c_alamat",
                    pandang_url(a, anggaran_pos_alamat(r, p->anak[i]->data->kunci)));
        pandang_add(a, x, "c_pagu", angka_uang(r, p->anak[i]->pagu_akhir, NULL));
    }
    v = pandang_add(a, isi, "indikator", pandang_daftar(a));
    for (size_t i = 0; i < p->n_indikator; i++) {
        const struct hitung_indikator *k = p->indikator[i];
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "i_uraian", k->data->uraian);
        pandang_add(
            a, x, "i_alamat",
            pandang_url(
                a,
                req_alamat(r, arena_printf(a, "/perencanaan/indikator/%s", k->data->kode), NULL)));
        pandang_add(a, x, "i_target", angka_target(r, k));
        pandang_add(a, x, "i_realisasi", angka_realisasi(r, k));
        pandang_add(a, x, "i_capaian", angka_capaian(r, k));
    }
}

static void write_fields(struct req *r, struct pandang *isi, const struct pos_anggaran *p)
{
    static const char *const BIDANG[] = {
        "nama", "kode", "sumber_dana", "penanggung_jawab", "realisasi", "alasan_sisa"};
    struct pandang *v = pandang_add(r->a, isi, "isian", pandang_daftar(r->a));

    for (size_t i = 0; i < sizeof(BIDANG) / sizeof(BIDANG[0]); i++) {
        struct pandang *x = isian_bidang(r, &SKEMA_POS_ANGGARAN, p, BIDANG[i]);

        if (strcmp(BIDANG[i], "penanggung_jawab") == 0)
            anggaran_usul_jabatan(r, x);
        pandang_add(r->a, v, NULL, x);
    }
}

static int show_pos(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct hitung_pos *p = hitung_pos_get(r->cuplikan->hitung, r->segmen[0]);
    struct pandang *isi = pandang_peta(a);
    struct halaman hal;
    struct baris b;

    if (!p)
        return err_set(e, ERR_NOT_FOUND, "pos %s tidak ada dalam anggaran tahun %d",
                       str_quote(str_of(r->segmen[0])).s, (int)r->tahun);
    hal = anggaran_halaman(r, text_or(p->data->nama, p->data->kunci));
    b = cuplikan_baris(r->cuplikan, p->data);
    pandang_add(a, isi, "boleh", pandang_ya(a, req_boleh(r, AKSI_ANGGARAN_UBAH, NULL)));
    pandang_set(a, isi, "tingkat", text_or(pilihan_nama(PILIHAN_TINGKAT, p->data->tingkat), "pos"));
    write_fields(r, isi, p->data);
    write_money(r, isi, p);
    write_below(r, isi, p);
    pandang_add(
        a, isi, "alamat_hapus",
        pandang_url(
            a, req_alamat(r, arena_printf(a, "/anggaran/pos/%s/hapus", p->data->kunci), NULL)));
    pandang_add(a, isi, "bisa_tambah", pandang_ya(a, p->data->tingkat < TINGKAT_SUBKEGIATAN));
    pandang_add(
        a, isi, "alamat_tambah",
        pandang_url(a, req_alamat(r, "/anggaran/tambah",
                                  arena_printf(a, "induk=%s", alamat_sandi(a, p->data->kunci)))));
    pandang_add(a, isi, "alamat_riwayat",
                pandang_url(a, req_alamat(r, "/audit",
                                          arena_printf(a, "tabel=%s&baris=%lld", b.tabel,
                                                       (long long)b.id))));
    return halaman_tulis(r, "anggaran_pos", &hal, isi, e);
}

static int remove_pos(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    const char *alamat = req_alamat(r, "/anggaran", NULL);
    int64_t audit = 0;
    int rc = app_anggaran_hapus(&x, r->segmen[0], &audit, e);

    if (rc != 0)
        return anggaran_jawab(r, rc, &m, alamat, NULL, e);
    return jawab_alihkan_urung(r, alamat, "Pos dihapus.", audit);
}

/* Adding. ------------------------------------------------------------------------------------- */

static const struct pandang_jenis HASIL[] = {
    {"kode", PANDANG_TEKS, NULL, ""},
    {"nama", PANDANG_TEKS, NULL, ""},
    {"jenjang", PANDANG_TEKS, NULL, ""},
    {"indikator", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"sudah", PANDANG_YA, NULL, "sudah ada dalam anggaran"},
    {0},
};
static const struct pandang_jenis TAMBAH[] = {
    {"kata", PANDANG_TEKS, NULL, ""},
    {"induk_kunci", PANDANG_TEKS, NULL, ""},
    {"induk_nama", PANDANG_TEKS, NULL, ""},
    {"sendiri", PANDANG_TEKS, NULL, "apa yang ditambah sendiri: program, kegiatan, .."},
    {"bidang", PANDANG_TEKS, NULL, "bidang urusan: 7.01"},
    {"alamat", PANDANG_URL, NULL, ""},
    {"alamat_sendiri", PANDANG_URL, NULL, ""},
    {"cari", PANDANG_URL, NULL, "halaman ini"},
    {"jumlah", PANDANG_TEKS, NULL, "banyaknya yang cocok"},
    {"terpotong", PANDANG_YA, NULL, "hanya sebagian ditampilkan"},
    {"hasil", PANDANG_DAFTAR, HASIL, ""},
    {"alamat_anggaran", PANDANG_URL, NULL, ""},
    {0},
};

static const struct pos_anggaran *asked_parent(const struct req *r)
{
    const char *kunci = req_teks(r, "induk");

    return kunci ? paket_pos(r->cuplikan->paket, kunci) : NULL;
}

/* The bidang that was asked for, else that of the programmes there are, else kecamatan. */
static const char *bidang_of(struct req *r)
{
    const struct anggaran *g = r->cuplikan->paket->anggaran;
    const char *bidang = req_teks(r, "bidang");

    if (bidang)
        return bidang;
    for (size_t i = 0; g && i < g->pos.n; i++) {
        const char *kode = g->pos.v[i].kode;

        if (kode && strlen(kode) > 5 && kode[1] == '.' && kode[4] == '.')
            return arena_strndup(r->a, kode, 4);
    }
    return "7.01";
}

/* Provinces with kewenangan of their own: Aceh (11) and Papua (91 to 97), Kepmendagri 900.1. */
static bool is_otonomi_khusus(const struct req *r)
{
    const char *kode = r->cuplikan->paket->pemda ? r->cuplikan->paket->pemda->kode : NULL;

    return kode && (strncmp(kode, "11", 2) == 0 || kode[0] == '9');
}

static size_t search(struct req *r, struct nomenklatur_hasil *h, size_t maks)
{
    const struct pos_anggaran *induk = asked_parent(r);
    struct nomenklatur_cari c = {.kata = req_teks(r, "cari"), .bidang = bidang_of(r)};

    c.otonomi_khusus = is_otonomi_khusus(r);
    if (induk && induk->kode)
        c.awalan = induk->kode;
    else if (!c.kata)
        c.tingkat = TINGKAT_PROGRAM;
    return nomenklatur_cari(r->sys.nomenklatur, &c, h, maks);
}

static bool is_there(const struct req *r, const char *kode)
{
    const struct anggaran *g = r->cuplikan->paket->anggaran;

    for (size_t i = 0; g && i < g->pos.n; i++)
        if (text_eq(g->pos.v[i].kode, kode))
            return true;
    return false;
}

static void write_results(struct req *r, struct pandang *isi)
{
    struct arena *a = r->a;
    struct nomenklatur_hasil *h = ARENA_ARRAY(a, NOMENKLATUR_HASIL_MAX, struct nomenklatur_hasil);
    size_t n = search(r, h, NOMENKLATUR_HASIL_MAX);
    struct pandang *v = pandang_add(a, isi, "hasil", pandang_daftar(a));

    for (size_t i = 0; i < n && i < NOMENKLATUR_HASIL_MAX; i++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "kode", h[i].kode);
        pandang_set(a, x, "nama", h[i].butir->nama);
        pandang_set(a, x, "jenjang", pilihan_nama(PILIHAN_TINGKAT, h[i].butir->tingkat));
        pandang_set(a, x, "indikator", h[i].butir->indikator);
        pandang_set(a, x, "satuan", h[i].butir->satuan);
        pandang_add(a, x, "sudah", pandang_ya(a, is_there(r, h[i].kode)));
    }
    pandang_set(a, isi, "jumlah", format_bulat(a, (int64_t)n));
    pandang_add(a, isi, "terpotong", pandang_ya(a, n > NOMENKLATUR_HASIL_MAX));
}

static int show_add(struct req *r, struct err *e)
{
    static const char *const SENDIRI[] = {"program", "kegiatan", "sub kegiatan"};
    struct arena *a = r->a;
    const struct pos_anggaran *induk = asked_parent(r);
    struct pandang *isi = pandang_peta(a);
    struct halaman hal = anggaran_halaman(r, "Tambah pos anggaran");
    int tingkat = induk ? induk->tingkat + 1 : TINGKAT_PROGRAM;

    pandang_set(a, isi, "kata", req_teks(r, "cari"));
    pandang_set(a, isi, "induk_kunci", induk ? induk->kunci : "");
    pandang_set(a, isi, "induk_nama", induk ? induk->nama : "");
    pandang_set(a, isi, "sendiri",
                tingkat <= TINGKAT_SUBKEGIATAN ? SENDIRI[tingkat - TINGKAT_PROGRAM] : "");
    pandang_set(a, isi, "bidang", bidang_of(r));
    pandang_add(a, isi, "alamat", pandang_url(a, req_alamat(r, "/anggaran/tambah", NULL)));
    pandang_add(a, isi, "alamat_sendiri",
                pandang_url(a, req_alamat(r, "/anggaran/tambah-sendiri", NULL)));
    pandang_add(a, isi, "cari", pandang_url(a, "/anggaran/tambah"));
    pandang_add(a, isi, "alamat_anggaran", pandang_url(a, req_alamat(r, "/anggaran", NULL)));
    write_results(r, isi);
    return halaman_tulis(r, "anggaran_tambah", &hal, isi, e);
}

static int add_kode(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    const char *kunci = NULL, *kode = req_teks(r, "kode");
    int rc = app_anggaran_tambah(&x, kode, req_teks(r, "indikator") != NULL, &kunci, e);

    return anggaran_jawab(r, rc, &m,
                          text_or(req_teks(r, "kembali"), req_alamat(r, "/anggaran", NULL)),
                          arena_printf(r->a, "%s ditambahkan.", kode), e);
}

static int add_own(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_anggaran x = anggaran_app(r, &m);
    struct app_pos_baru b = {.induk = req_teks(r, "induk"), .nama = req_teks(r, "nama")};
    const char *kunci = NULL;
    int rc = app_anggaran_tambah_sendiri(&x, &b, &kunci, e);

    return anggaran_jawab(r, rc, &m, rc == 0 ? anggaran_pos_alamat(r, kunci) : NULL,
                          "Pos ditambahkan.", e);
}

/* Proposals while one types. */
static int suggest(struct req *r, struct err *e)
{
    struct nomenklatur_hasil h[SARAN_MAX];
    size_t n = search(r, h, SARAN_MAX);
    struct buf b;
    struct json_tulis t = {.a = r->a, .b = &b};
    int rc;

    (void)e;
    buf_init(&b, SARAN_BYTES);
    json_tulis_buka(&t, NULL, '[');
    for (size_t i = 0; i < n && i < SARAN_MAX; i++) {
        json_tulis_buka(&t, NULL, '{');
        json_tulis_teks(&t, "kode", h[i].kode);
        json_tulis_teks(&t, "nama", h[i].butir->nama);
        json_tulis_tutup(&t, '}');
    }
    json_tulis_tutup(&t, ']');
    rc = jawab_json(r, 200, &b);
    buf_release(&b);
    return rc;
}

static const struct rute_bidang BIDANG_CARI[] = {
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Kata yang dicari"},
    {"induk", BIDANG_REQ_KODE, 64, false, false, "Pos di atasnya"},
    {"bidang", BIDANG_REQ_KODE, BIDANG_PJG, false, false, "Bidang urusan"},
    {0},
};
static const struct rute_bidang BIDANG_KODE[] = {
    {"kode", BIDANG_REQ_KODE, NOMENKLATUR_KODE_MAX, true, false, "Kode"},
    {"indikator", BIDANG_REQ_CACAH, 1, false, false, "Indikator resmi"},
    {"kembali", BIDANG_REQ_JALUR, 2000, false, false, "Halaman asal"},
    {0},
};
static const struct rute_bidang BIDANG_SENDIRI[] = {
    {"nama", BIDANG_REQ_TEKS, 2000, true, false, "Nama"},
    {"induk", BIDANG_REQ_KODE, 64, false, false, "Pos di atasnya"},
    {0},
};

const struct rute RUTE_ANGGARAN_POS[] = {
    {METODE_GET, "/anggaran/pos/{}", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show_pos},
    {METODE_POST, "/anggaran/pos/{}/hapus", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, NULL, remove_pos},
    {METODE_GET, "/anggaran/tambah", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, BIDANG_CARI, show_add},
    {METODE_POST, "/anggaran/tambah", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, BIDANG_KODE, add_kode},
    {METODE_POST, "/anggaran/tambah-sendiri", AKSI_ANGGARAN_UBAH, RUTE_CUPLIKAN, BIDANG_SENDIRI,
     add_own},
    {METODE_GET, "/anggaran/saran", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_CARI, suggest},
    {0},
};
const struct halaman_jenis HALAMAN_ANGGARAN_POS[] = {
    {"anggaran_pos", KARTU},
    {"anggaran_tambah", TAMBAH},
    {0},
};
