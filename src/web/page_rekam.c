/* SPDX-License-Identifier: MIT
 *
 * page_rekam: POST /rekam, where the inputs of isian.h are stored, and POST /rekam/urungkan.
 *
 * A script gets JSON. A form goes back to where it came from; when something is wrong the person
 * gets all that was typed again, with what is wrong beside it and both values of a conflict.
 */
#include "web/page_rekam.h"
#include "app/app_rekam.h"
#include "report/json_tulis.h"
#include "web/isian_int.h"
#include "web/waktu.h"

#include <string.h>

enum { JSON_MAX = 8 << 20 };

static const struct pandang_jenis SALAH[] = {
    {"m_label", PANDANG_TEKS, NULL, "sebutan isian"},
    {"m_pesan", PANDANG_TEKS, NULL, "apa yang salah"},
    {"m_tuju", PANDANG_TEKS, NULL, "id isian; kosong: tidak ada"},
    {0},
};
static const struct pandang_jenis KONFLIK[] = {
    {"k_id", PANDANG_TEKS, NULL, ""},
    {"k_nama", PANDANG_TEKS, NULL, "nama masukan dengan versi terbaru"},
    {"k_label", PANDANG_TEKS, NULL, ""},
    {"k_tersimpan", PANDANG_TEKS, NULL, "nilai yang tersimpan"},
    {"k_diketik", PANDANG_TEKS, NULL, "nilai yang diketik"},
    {"k_oleh", PANDANG_TEKS, NULL, "siapa yang mengubahnya"},
    {"k_waktu", PANDANG_TEKS, NULL, "kapan"},
    {0},
};
static const struct pandang_jenis BAWAAN[] = {
    {"b_nama", PANDANG_TEKS, NULL, ""},
    {"b_nilai", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis JENIS[] = {
    {"pesan", PANDANG_TEKS, NULL, "mengapa tidak disimpan"},
    {"salah_semua", PANDANG_DAFTAR, SALAH, "semua yang salah"},
    {"konflik", PANDANG_DAFTAR, KONFLIK, "yang diubah orang lain sementara itu"},
    {"isian", PANDANG_DAFTAR, ISIAN_JENIS, "yang diketik"},
    {"bawaan", PANDANG_DAFTAR, BAWAAN, "isian tersembunyi"},
    {"kembali", PANDANG_URL, NULL, "halaman asal"},
    {0},
};
const struct halaman_jenis HALAMAN_REKAM[] = {
    {"perbaiki", JENIS},
    {0},
};

struct gagal { /* why nothing was stored */
    int kode;
    const char *pesan;
    struct masalah_list *m;
    const struct app_rekam_hasil *hasil;
};

/* A problem names the input, or its row as a whole. */
static bool is_about(const char *tempat, const struct isian_nama *x, const char *nama)
{
    return text_eq(tempat, nama) || (tempat && *tempat && text_eq(tempat, x->baris));
}

static const char *problem_of(const struct masalah_list *m, const struct isian_nama *x,
                              const char *nama)
{
    for (size_t i = 0; i < m->n; i++)
        if (is_about(m->v[i].tempat, x, nama))
            return m->v[i].pesan;
    return NULL;
}

static const struct rekam_konflik *conflict_of(const struct app_rekam_hasil *h,
                                               const struct isian_nama *x)
{
    for (size_t i = 0; h && i < h->n_konflik; i++) {
        const struct rekam_konflik *k = &h->konflik[i];

        if (x->b && text_eq(k->bidang, x->b->nama) && strcmp(k->tabel, x->s->nama) == 0 &&
            (text_eq(k->tempat, x->baris) || (x->op == 'u' && k->id == x->id)))
            return k;
    }
    return NULL;
}

/* The version that a row stands at now, when a conflict told; else what the form knew. */
static int64_t version_now(const struct app_rekam_hasil *h, const struct isian_nama *x)
{
    for (size_t i = 0; h && i < h->n_konflik; i++)
        if (strcmp(h->konflik[i].tabel, x->s->nama) == 0 &&
            (text_eq(h->konflik[i].tempat, x->baris) ||
             (x->op == 'u' && h->konflik[i].id == x->id)))
            return h->konflik[i].versi;
    return x->versi;
}

/* The name of the input with another version in it: the part before the field. */
static const char *name_at(struct arena *a, const char *nama, const struct isian_nama *x,
                           int64_t versi)
{
    const char *bidang, *p;

    if (versi == x->versi || !x->b || (x->op != 'u' && x->op != 's'))
        return nama;
    bidang = strrchr(nama, ':');
    for (p = bidang; p > nama && p[-1] != ':'; p--)
        ;
    return arena_printf(a, "%.*s%lld%s", (int)(p - nama), nama, (long long)versi, bidang);
}

static void put_hidden(struct arena *a, struct pandang *v, const char *nama, const char *nilai)
{
    struct pandang *x;

    if (!nilai)
        return;
    x = pandang_add(a, v, NULL, pandang_peta(a));
    pandang_set(a, x, "b_nama", nama);
    pandang_set(a, x, "b_nilai", nilai);
}

static void put_conflict(struct req *r, struct pandang *v, const struct rekam_konflik *k,
                         const struct isian_nama *x, const char *nama)
{
    struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    pandang_set(r->a, o, "k_id", arena_printf(r->a, "k%zu", v->n));
    pandang_set(r->a, o, "k_nama", nama);
    pandang_set(r->a, o, "k_label", isian_label(r->a, x->s, x->b));
    pandang_set(r->a, o, "k_tersimpan", k->tersimpan);
    pandang_set(r->a, o, "k_diketik", k->diketik);
    pandang_set(r->a, o, "k_oleh", text_or(k->oleh, "seseorang"));
    pandang_set(r->a, o, "k_waktu", waktu_tampil(r->a, k->waktu));
}

/* Is there a later value of the same input? Then this one is the "no" before a checkbox. */
static bool is_overruled(const struct req *r, size_t i)
{
    for (size_t k = i + 1; k < r->n_param && k < i + 3; k++)
        if (strcmp(r->param[k].nama, r->param[i].nama) == 0)
            return true;
    return false;
}

static void put_typed(struct req *r, struct pandang *isi, const struct gagal *g)
{
    struct pandang *isian = pandang_add(r->a, isi, "isian", pandang_daftar(r->a));
    struct pandang *konflik = pandang_add(r->a, isi, "konflik", pandang_daftar(r->a));
    struct pandang *bawaan = pandang_add(r->a, isi, "bawaan", pandang_daftar(r->a));

    for (size_t i = 0; i < r->n_param; i++) {
        const struct param *p = &r->param[i];
        const struct rekam_konflik *k;
        struct isian_nama x;
        const char *nama;

        if (!isian_is_nama(p->nama) || !isian_nama_parse(r->a, p->nama, &x) || is_overruled(r, i))
            continue;
        nama = name_at(r->a, p->nama, &x, version_now(g->hasil, &x));
        k = conflict_of(g->hasil, &x);
        if (!x.b)
            put_hidden(r->a, bawaan, nama, p->nilai);
        else if (k)
            put_conflict(r, konflik, k, &x, nama);
        else
            pandang_add(
                r->a, isian, NULL,
                isian_ketik(r, &x,
                            &(struct isian_ketik){nama, p->nilai, problem_of(g->m, &x, p->nama)}));
    }
    put_hidden(r->a, bawaan, "kembali", req_teks(r, "kembali"));
    put_hidden(r->a, bawaan, "alasan", req_teks(r, "alasan"));
    put_hidden(r->a, bawaan, "pesan", req_teks(r, "pesan"));
}

/* What a problem is about, in words: the label of its field, the table of its row. */
static void put_problems(struct req *r, struct pandang *isi, const struct gagal *g)
{
    struct pandang *v = pandang_add(r->a, isi, "salah_semua", pandang_daftar(r->a));

    for (size_t i = 0; i < g->m->n; i++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        const char *label = "";

        for (size_t k = 0; k < r->n_param; k++) {
            struct isian_nama n;

            if (isian_is_nama(r->param[k].nama) && isian_nama_parse(r->a, r->param[k].nama, &n) &&
                is_about(g->m->v[i].tempat, &n, r->param[k].nama)) {
                label = n.b ? isian_label(r->a, n.s, n.b) : isian_label_tabel(r->a, n.s->nama);
                break;
            }
        }
        pandang_set(r->a, x, "m_label", label);
        pandang_set(r->a, x, "m_pesan", g->m->v[i].pesan);
        pandang_set(r->a, x, "m_tuju", "");
    }
}

static int status_of(int kode)
{
    return kode == ERR_CONFLICT ? 409 : kode == ERR_DENIED ? 403 : 422;
}

static int answer_page(struct req *r, const struct gagal *g, struct err *e)
{
    struct pandang *isi = pandang_peta(r->a);
    struct halaman h = {.judul = g->kode == ERR_CONFLICT ? "Isi sudah diubah orang lain"
                                                         : "Perbaiki isian"};

    pandang_set(r->a, isi, "pesan", g->pesan);
    put_problems(r, isi, g);
    put_typed(r, isi, g);
    pandang_add(r->a, isi, "kembali",
                pandang_url(r->a, text_or(req_teks(r, "kembali"), "/beranda")));
    return halaman_tulis_status(r, status_of(g->kode), "perbaiki", &h, isi, e);
}

static void json_problems(struct json_tulis *t, const struct masalah_list *m)
{
    json_tulis_buka(t, "masalah", '[');
    for (size_t i = 0; i < m->n; i++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "tempat", m->v[i].tempat);
        json_tulis_teks(t, "pesan", m->v[i].pesan);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

static void json_conflicts(struct arena *a, struct json_tulis *t, const struct app_rekam_hasil *h)
{
    json_tulis_buka(t, "konflik", '[');
    for (size_t i = 0; h && i < h->n_konflik; i++) {
        const struct rekam_konflik *k = &h->konflik[i];

        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "tempat", k->tempat);
        json_tulis_teks(t, "tabel", k->tabel);
        json_tulis_bulat(t, "id", k->id);
        json_tulis_teks(t, "bidang", k->bidang);
        json_tulis_teks(t, "tersimpan", text_or(k->tersimpan, ""));
        json_tulis_teks(t, "diketik", text_or(k->diketik, ""));
        json_tulis_teks(t, "oleh", text_or(k->oleh, "seseorang"));
        json_tulis_teks(t, "waktu", waktu_tampil(a, k->waktu));
        json_tulis_bulat(t, "versi", k->versi);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

static int send_json(struct req *r, int status, struct buf *b)
{
    int rc = jawab_json(r, status, b);

    buf_release(b);
    return rc;
}

static int answer_json(struct req *r, const struct gagal *g)
{
    struct buf b;
    struct json_tulis t = {.a = r->a, .b = &b};

    buf_init(&b, JSON_MAX);
    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "pesan", g->pesan);
    json_problems(&t, g->m);
    json_conflicts(r->a, &t, g->hasil);
    json_tulis_tutup(&t, '}');
    return send_json(r, status_of(g->kode), &b);
}

static int answer_failure(struct req *r, const struct gagal *g, struct err *e)
{
    return r->json ? answer_json(r, g) : answer_page(r, g, e);
}

static int answer_stored(struct req *r, const struct rekam *v, size_t n,
                         const struct app_rekam_hasil *hasil)
{
    const char *kembali = text_or(req_teks(r, "kembali"), req_alamat(r, "/beranda", NULL));
    struct buf b;
    struct json_tulis t = {.a = r->a, .b = &b};

    if (!r->json)
        return hasil->audit
                   ? jawab_alihkan_urung(r, kembali, text_or(req_teks(r, "pesan"), "Tersimpan."),
                                         hasil->audit)
                   : jawab_alihkan(r, kembali, "Tidak ada yang berubah.");
    buf_init(&b, JSON_MAX);
    json_tulis_buka(&t, NULL, '{');
    json_tulis_ya(&t, "ok");
    json_tulis_buka(&t, "baris", '[');
    for (size_t i = 0; i < n; i++) {
        json_tulis_buka(&t, NULL, '{');
        json_tulis_teks(&t, "tempat", v[i].tempat);
        json_tulis_teks(&t, "tabel", text_or(hasil->baris[i].tabel, v[i].tabel));
        json_tulis_bulat(&t, "id", hasil->baris[i].id);
        json_tulis_bulat(&t, "versi", hasil->baris[i].versi);
        json_tulis_tutup(&t, '}');
    }
    json_tulis_tutup(&t, ']');
    json_tulis_bulat(&t, "audit", hasil->audit);
    json_tulis_tutup(&t, '}');
    return send_json(r, 200, &b);
}

/* A failure of the person's making is answered here; that of the environment goes up. */
static bool is_theirs(int rc)
{
    return rc == ERR_INVALID || rc == ERR_CONFLICT || rc == ERR_DENIED;
}

int rekam_jalan(struct req *r, struct err *e)
{
    struct app_rekam minta = {.mana = {r->unit, r->tahun},
                              .alasan = req_teks(r, "alasan"),
                              .kunci_kirim = req_teks(r, "kunci_kirim")};
    struct app_rekam_hasil hasil = {0};
    struct masalah_list m;
    struct rekam *v;
    int rc;

    masalah_init(&m, r->a);
    rc = isian_baca(r, &v, &minta.n, &m);
    if (rc != 0)
        return answer_failure(
            r, &(struct gagal){rc, "Tidak disimpan: perbaiki isian berikut.", &m, NULL}, e);
    minta.v = v;
    minta.masalah = &m;
    rc = app_rekam(&r->sys, r->pelaku, r->a, &minta, &hasil, e);
    if (rc == 0)
        return answer_stored(r, v, minta.n, &hasil);
    if (!is_theirs(rc))
        return rc;
    struct gagal g = {.kode = rc, .m = &m, .hasil = &hasil};
    g.pesan = e && e->msg[0]       ? arena_strdup(r->a, e->msg)
              : rc == ERR_CONFLICT ? "Orang lain mengubah isian yang sama sementara ini."
                                   : "Tidak disimpan: perbaiki isian berikut.";
    err_clear(e);
    return answer_failure(r, &g, e);
}

static int undo(struct req *r, struct err *e)
{
    int64_t audit = req_cacah(r, "audit");
    const char *kembali = text_or(req_teks(r, "kembali"), req_alamat(r, "/beranda", NULL));
    int rc = app_rekam_urungkan(&r->sys, r->pelaku, r->a, (struct unit_tahun){r->unit, r->tahun},
                                audit, e);

    return rc != 0 ? rc : jawab_alihkan(r, kembali, "Perubahan ditarik kembali.");
}

static const struct rute_bidang BIDANG_KIRIM[] = {
    {"kembali", BIDANG_REQ_JALUR, 2000, false, false, "Halaman asal"},
    {"alasan", BIDANG_REQ_TEKS, 500, false, false, "Alasan"},
    {"pesan", BIDANG_REQ_TEKS, 200, false, false, "Pesan"},
    {"kunci_kirim", BIDANG_REQ_KODE, 64, false, false, "Kunci kiriman"},
    {0},
};
static const struct rute_bidang BIDANG_URUNG[] = {
    {"audit", BIDANG_REQ_CACAH, INT64_MAX, true, false, "Perubahan"},
    {"kembali", BIDANG_REQ_JALUR, 2000, false, false, "Halaman asal"},
    {0},
};

/* The right needed depends on the tables named in the inputs: app_rekam() asks for each. Storing
 * needs rows, not the snapshot, which every save makes stale. */
const struct rute RUTE_REKAM_DAFTAR[] = {
    {METODE_POST, "/rekam", AKSI_LIHAT, RUTE_UNIT | RUTE_REKAM, BIDANG_KIRIM, rekam_jalan},
    {METODE_POST, "/rekam/urungkan", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_URUNG, undo},
    {0},
};
