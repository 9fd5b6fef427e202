/* SPDX-License-Identifier: MIT
 *
 * page_anggaran_bulan: realisasi of the twelve months as a grid; sums follow what is typed.
 */
#include "core/paket_skema.h"
#include "web/page_anggaran.h"

static const char *const BULAN[12] = {"Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
                                      "Jul", "Agu", "Sep", "Okt", "Nov", "Des"};

static const struct pandang_jenis SEL[] = {
    {"isian", PANDANG_PETA, ISIAN_JENIS, "realisasi bulan itu"},
    {"angka", PANDANG_PETA, ANGKA_JENIS, "jumlah pos di bawahnya"},
    {0},
};
static const struct pandang_jenis BARIS[] = {
    {"kelas", PANDANG_TEKS, NULL, ""},
    {"p_kode", PANDANG_TEKS, NULL, ""},
    {"p_nama", PANDANG_TEKS, NULL, ""},
    {"p_alamat", PANDANG_URL, NULL, "kartu pos"},
    {"p_daun", PANDANG_YA, NULL, "tanpa pos di bawahnya"},
    {"p_bulan", PANDANG_DAFTAR, SEL, ""},
    {"p_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"p_setahun", PANDANG_YA, NULL, "realisasi diisi setahun, bukan per bulan"},
    {"p_pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {"p_serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis KOLOM[] = {
    {"b_nama", PANDANG_TEKS, NULL, ""},
    {"b_jumlah", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};
static const struct pandang_jenis JENIS[] = {
    ANGGARAN_JENIS,
    {"kosong", PANDANG_YA, NULL, "belum ada pos"},
    {"ada_setahun", PANDANG_YA, NULL, "ada pos yang realisasinya diisi setahun"},
    {"bulan", PANDANG_DAFTAR, KOLOM, ""},
    {"baris", PANDANG_DAFTAR, BARIS, ""},
    {"pagu", PANDANG_PETA, ANGKA_JENIS, ""},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, ""},
    {0},
};

static struct pandang *month_cell(struct req *r, const struct hitung_pos *p, int bulan)
{
    const struct realisasi_bulan *isi = NULL;
    struct pandang *x;

    for (size_t i = 0; i < p->data->bulan.n; i++)
        if (p->data->bulan.v[i].bulan.nilai == bulan)
            isi = &p->data->bulan.v[i];
    x = isian_sel(r, &(struct isian_sel){
                         .s = &SKEMA_REALISASI_BULAN,
                         .induk = p->data,
                         .isi = isi,
                         .kunci = arena_printf(r->a, "%d", bulan),
                         .bidang = "realisasi",
                     });
    isian_sebut(r, x, arena_printf(r->a, "%s, %s", p->data->nama, BULAN[bulan - 1]));
    return x;
}

struct tulis { /* rows being written */
    struct req *r;
    struct pandang *baris;
    bool setahun;
};

static void write_row(void *arg, const struct hitung_pos *p, int dalam)
{
    struct tulis *t = arg;
    struct req *r = t->r;
    struct arena *a = r->a;
    struct pandang *x = pandang_add(a, t->baris, NULL, pandang_peta(a)), *v;
    bool setahun = p->n == 0 && p->data->realisasi.ada;

    pandang_set(a, x, "kelas",
                arena_printf(a, "%sjorok-%d", p->n > 0 ? "kelompok " : "", dalam + 1));
    pandang_set(a, x, "p_kode", p->data->kode);
    pandang_set(a, x, "p_nama", p->data->nama);
    pandang_add(a, x, "p_alamat", pandang_url(a, anggaran_pos_alamat(r, p->data->kunci)));
    pandang_add(a, x, "p_daun", pandang_ya(a, p->n == 0 && !setahun));
    v = pandang_add(a, x, "p_bulan", pandang_daftar(a));
    for (int b = 1; b <= 12; b++) {
        struct pandang *s = pandang_add(a, v, NULL, pandang_peta(a));

        if (p->n == 0)
            pandang_add(a, s, "isian", month_cell(r, p, b));
        else
            pandang_add(a, s, "angka", angka_uang(r, p->bulan[b - 1], NULL));
    }
    pandang_add(a, x, "p_realisasi",
                angka_uang(r, p->realisasi, anggaran_kunci(r, p, "realisasi")));
    pandang_add(a, x, "p_setahun", pandang_ya(a, setahun));
    pandang_add(a, x, "p_pagu", angka_uang(r, p->pagu_akhir, anggaran_kunci(r, p, "pagu")));
    pandang_add(a, x, "p_serapan", angka_serapan(r, p));
    t->setahun = t->setahun || setahun;
}

static int show(struct req *r, struct err *e)
{
    struct arena *a = r->a;
    const struct hitung_anggaran *h = anggaran_of(r);
    struct pandang *isi = anggaran_view(r, "bulan"), *v;
    struct halaman hal = anggaran_halaman(r, "Realisasi per bulan");
    struct tulis t = {.r = r};

    if (!h)
        return halaman_tulis(r, "anggaran_bulan", &hal, isi, e);
    pandang_add(a, isi, "kosong", pandang_ya(a, h->data->pos.n == 0));
    v = pandang_add(a, isi, "bulan", pandang_daftar(a));
    for (int b = 0; b < 12; b++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

        pandang_set(a, x, "b_nama", BULAN[b]);
        pandang_add(a, x, "b_jumlah", angka_uang(r, h->bulan[b], NULL));
    }
    t.baris = pandang_add(a, isi, "baris", pandang_daftar(a));
    anggaran_walk(h, write_row, &t);
    pandang_add(a, isi, "ada_setahun", pandang_ya(a, t.setahun));
    pandang_add(a, isi, "pagu", angka_uang(r, h->total.pagu_akhir, "anggaran.total.pagu"));
    pandang_add(a, isi, "realisasi", angka_uang(r, h->total.realisasi, "anggaran.total.realisasi"));
    pandang_add(a, isi, "serapan", angka_persen(r, h->total.serapan, "anggaran.total.serapan"));
    return halaman_tulis(r, "anggaran_bulan", &hal, isi, e);
}

const struct rute RUTE_ANGGARAN_BULAN[] = {
    {METODE_GET, "/anggaran/realisasi", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, show},
    {0},
};
const struct halaman_jenis HALAMAN_ANGGARAN_BULAN[] = {
    {"anggaran_bulan", JENIS},
    {0},
};
