/* SPDX-License-Identifier: MIT
 *
 * Pages of what went wrong: what it is and what to do next, in the frame; JSON for a script.
 */
#include "report/json_tulis.h"
#include "web/web_int.h"

#include <string.h>

static const struct galat {
    int status;
    const char *judul, *saran;
} GALAT[] = {
    {400, "Permintaan tidak dapat dibaca",
     "Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi."},
    {401, "Anda belum masuk", "Masuk dulu, lalu ulangi."},
    {403, "Anda tidak berhak membuka atau mengubah ini",
     "Bila ini tugas Anda, minta admin menambahkan penugasan pada akun Anda."},
    {404, "Halaman tidak ditemukan",
     "Periksa alamatnya, atau mulai dari Beranda. Data yang dihapus juga tidak dapat dibuka lagi."},
    {405, "Cara membuka alamat ini tidak benar", "Buka lewat tautan atau tombol di halaman."},
    {409, "Isi sudah berubah sejak Anda membukanya",
     "Muat ulang halaman itu untuk melihat isi terbaru, lalu ulangi perubahan Anda."},
    {413, "Kiriman terlalu besar",
     "Kecilkan berkasnya (paling besar 10 MB) atau kirim dalam beberapa bagian."},
    {414, "Alamat terlalu panjang", "Buka lewat tautan atau tombol di halaman."},
    {422, "Isian belum benar", "Kembali ke formulir, perbaiki isian berikut, lalu simpan lagi."},
    {431, "Kepala permintaan terlalu besar", "Hapus kuki situs ini di peramban, lalu masuk lagi."},
    {500, "Terjadi kesalahan di server",
     "Coba lagi. Bila terulang, beri tahu admin jam kejadiannya; catatan server menyebut "
     "sebabnya."},
    {503, "Server sedang tidak dapat melayani",
     "Tunggu sebentar lalu muat ulang. Yang sudah tersimpan tetap aman."},
};

static const struct pandang_jenis MASALAH[] = {
    {"tempat", PANDANG_TEKS, NULL, "nama isian"},
    {"pesan", PANDANG_TEKS, NULL, ""},
    {NULL, 0, NULL, NULL},
};
static const struct pandang_jenis JENIS[] = {
    {"status", PANDANG_TEKS, NULL, "404"},
    {"pesan", PANDANG_TEKS, NULL, "sebabnya, bila diketahui"},
    {"saran", PANDANG_TEKS, NULL, "apa yang dapat dilakukan"},
    {"masalah", PANDANG_DAFTAR, MASALAH, ""},
    {NULL, 0, NULL, NULL},
};
const struct halaman_jenis HALAMAN_GALAT[] = {
    {"galat", JENIS},
    {NULL, NULL},
};

static const struct galat *find(int status)
{
    for (size_t i = 0; i < sizeof(GALAT) / sizeof(GALAT[0]); i++)
        if (GALAT[i].status == status)
            return &GALAT[i];
    return &GALAT[0];
}

int galat_status(int rc)
{
    switch (rc) {
    case ERR_NOT_FOUND:
        return 404;
    case ERR_CONFLICT:
        return 409;
    case ERR_DENIED:
        return 403;
    case ERR_INVALID:
        return 422;
    case ERR_TOO_BIG:
        return 413;
    case ERR_USAGE:
        return 400;
    default:
        return 503;
    }
}

static void answer_json(struct permintaan *p, int status, const char *pesan,
                        const struct masalah_list *m)
{
    struct buf b;
    struct json_tulis t = {.a = p->req.a, .b = &b};

    buf_init(&b, HALAMAN_MAX);
    json_tulis_buka(&t, NULL, '{');
    json_tulis_tidak(&t, "ok");
    json_tulis_teks(&t, "pesan", pesan);
    if (m != NULL && m->n > 0) {
        json_tulis_buka(&t, "masalah", '[');
        for (size_t i = 0; i < m->n; i++) {
            json_tulis_buka(&t, NULL, '{');
            json_tulis_teks(&t, "tempat", m->v[i].tempat);
            json_tulis_teks(&t, "pesan", m->v[i].pesan);
            json_tulis_tutup(&t, '}');
        }
        json_tulis_tutup(&t, ']');
    }
    json_tulis_tutup(&t, '}');
    (void)jawab_json(&p->req, status, &b);
    buf_release(&b);
}

static struct pandang *compose(struct arena *a, const struct galat *g, const char *pesan,
                               const struct masalah_list *m)
{
    struct pandang *isi = pandang_peta(a), *v;

    pandang_set(a, isi, "status", arena_printf(a, "%d", g->status));
    pandang_set(a, isi, "pesan", pesan);
    pandang_set(a, isi, "saran", g->saran);
    v = pandang_add(a, isi, "masalah", pandang_daftar(a));
    for (size_t i = 0; m != NULL && i < m->n; i++) {
        struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, x, "tempat", m->v[i].tempat);
        pandang_set(a, x, "pesan", m->v[i].pesan);
    }
    return isi;
}

static void add_allow(struct permintaan *p, int status)
{
    if (status == 405)
        jawab_tajuk(&p->j, "Allow", p->metode_boleh == METODE_POST ? "POST" : "GET, HEAD");
    if (status == 503)
        jawab_tajuk(&p->j, "Retry-After", "5");
}

void galat_jawab(struct permintaan *p, int status, const char *pesan, const struct masalah_list *m)
{
    struct arena *a = p->req.a;
    const struct galat *g = find(status);
    struct halaman h = {.judul = g->judul};
    struct err e = {0};
    bool tutup = p->j.tutup;

    p->j = (struct balasan){.tutup = tutup};
    if (p->req.json)
        answer_json(p, g->status, text_or(pesan, g->judul), m);
    else if (halaman_tulis_status(&p->req, g->status, "galat", &h, compose(a, g, pesan, m), &e) < 0)
        (void)jawab_bytes(&p->req, g->status, "text/plain; charset=utf-8", g->judul,
                          strlen(g->judul), NULL);
    add_allow(p, g->status);
}
