/* SPDX-License-Identifier: MIT
 *
 * /kerja: the list of one's jobs, one job with its progress (by script or by reloading), its
 * result, cancelling and starting again.
 */
#include "web/page_kerja.h"

#include "app/app_berkas.h"
#include "app/app_kerja.h"
#include "report/json_tulis.h"
#include "web/waktu.h"

static const struct pandang_jenis KERJA[] = {
    {"judul", PANDANG_TEKS, NULL, "apa yang dikerjakan"},
    {"alamat", PANDANG_URL, NULL, ""},
    {"unit", PANDANG_TEKS, NULL, "PEMDA/KODE dan tahun"},
    {"status", PANDANG_TEKS, NULL, "kata"},
    {"warna", PANDANG_TEKS, NULL, "kelas keadaan"},
    {"ikon", PANDANG_TEKS, NULL, ""},
    {"persen", PANDANG_TEKS, NULL, "0..100"},
    {"keterangan", PANDANG_TEKS, NULL, "yang sedang dikerjakan"},
    {"pesan", PANDANG_TEKS, NULL, "mengapa gagal, atau catatan"},
    {"dibuat", PANDANG_TEKS, NULL, ""},
    {"selesai", PANDANG_TEKS, NULL, ""},
    {"berjalan", PANDANG_YA, NULL, "menunggu atau dikerjakan"},
    {"dapat_ulang", PANDANG_YA, NULL, "gagal atau dibatalkan"},
    {"unduh", PANDANG_URL, NULL, "berkas hasil"},
    {"unduh_nama", PANDANG_TEKS, NULL, ""},
    {"lihat", PANDANG_URL, NULL, "halaman hasil"},
    {"batal", PANDANG_URL, NULL, ""},
    {"ulang", PANDANG_URL, NULL, ""},
    {0},
};
static const struct pandang_jenis SATU[] = {
    {"kerja", PANDANG_PETA, KERJA, ""},
    {"daftar", PANDANG_URL, NULL, "semua pekerjaan"},
    {0},
};
static const struct pandang_jenis DAFTAR_JENIS[] = {
    {"kerja", PANDANG_DAFTAR, KERJA, "terbaru di atas"},
    {0},
};
const struct halaman_jenis HALAMAN_KERJA[] = {
    {"kerja", SATU},
    {"kerja_daftar", DAFTAR_JENIS},
    {0},
};

void alamat_set(struct arena *a, struct pandang *peta, const char *nama, const char *alamat)
{
    pandang_add(a, peta, nama, pandang_url(a, alamat));
}

int64_t req_segmen_cacah(const struct req *r, int i)
{
    const char *s = r->segmen[i];
    int64_t n = 0;

    for (size_t k = 0; s[k] != '\0'; k++) {
        if (s[k] < '0' || s[k] > '9' || k >= 15)
            return -1;
        n = n * 10 + (s[k] - '0');
    }
    return s[0] != '\0' ? n : -1;
}

int jawab_berkas(struct req *r, int64_t berkas_id, const char *nama, struct err *e)
{
    struct berkas b;
    const void *p;
    int rc = app_berkas_isi(&r->sys, r->a, berkas_id, &b, &p, e);

    if (rc < 0)
        return rc;
    return jawab_bytes(r, 200, b.jenis->mime, p, b.ukuran,
                       nama != NULL      ? nama
                       : b.jenis->tampil ? NULL
                                         : "berkas");
}

static const struct rupa { /* by enum kerja_status */
    const char *kata, *warna, *ikon, *json;
} RUPA[] = {
    [KERJA_ANTRE] = {"Menunggu giliran", "tanda", "hourglass-split", "antre"},
    [KERJA_JALAN] = {"Sedang dikerjakan", "tanda", "hourglass-split", "jalan"},
    [KERJA_SELESAI] = {"Selesai", "baik", "check-circle", "selesai"},
    [KERJA_GAGAL] = {"Gagal", "bahaya", "x-circle", "gagal"},
    [KERJA_BATAL] = {"Dibatalkan", "", "dash-circle", "gagal"},
};

/* A path of ours with the unit and year of the job. */
static const char *in_context(struct req *r, const struct kerja *k, const char *jalur)
{
    if (k->unit == NULL)
        return jalur;
    return arena_printf(r->a, "%s?unit=%s&tahun=%lld", jalur, alamat_sandi(r->a, k->unit),
                        (long long)k->tahun);
}

static void put(struct req *r, struct pandang *m, const struct kerja *k)
{
    struct arena *a = r->a;
    const struct rupa *x = &RUPA[k->status];
    const char *di = arena_printf(a, "/kerja/%lld", (long long)k->id);
    bool berhasil = k->status == KERJA_SELESAI;

    pandang_set(a, m, "judul", k->judul);
    alamat_set(a, m, "alamat", in_context(r, k, di));
    pandang_set(a, m, "unit",
                k->unit != NULL ? arena_printf(a, "%s · %lld", k->unit, (long long)k->tahun) : "");
    pandang_set(a, m, "status", x->kata);
    pandang_set(a, m, "warna", x->warna);
    pandang_set(a, m, "ikon", x->ikon);
    pandang_set(a, m, "persen", arena_printf(a, "%lld", (long long)k->kemajuan));
    pandang_set(a, m, "keterangan", k->keterangan);
    pandang_set(a, m, "pesan", k->pesan);
    pandang_set(a, m, "dibuat", waktu_tampil(a, k->dibuat));
    pandang_set(a, m, "selesai", waktu_tampil(a, k->selesai));
    pandang_add(a, m, "berjalan", pandang_ya(a, !kerja_berakhir(k->status)));
    pandang_add(a, m, "dapat_ulang",
                pandang_ya(a, k->status == KERJA_GAGAL || k->status == KERJA_BATAL));
    alamat_set(a, m, "unduh", berhasil && k->berkas_id != 0 ? arena_printf(a, "%s/hasil", di) : "");
    pandang_set(a, m, "unduh_nama", k->berkas_nama);
    alamat_set(a, m, "lihat", berhasil && k->alamat != NULL ? in_context(r, k, k->alamat) : "");
    alamat_set(a, m, "batal", arena_printf(a, "%s/batal", di));
    alamat_set(a, m, "ulang", arena_printf(a, "%s/ulang", di));
}

/* What aset/js/kemajuan.js asks for. */
static int answer_json(struct req *r, const struct kerja *k)
{
    struct json_tulis t = {.a = r->a};
    struct buf b;
    int rc;

    buf_init(&b, 16384);
    t.b = &b;
    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "keadaan", RUPA[k->status].json);
    json_tulis_bulat(&t, "persen", k->kemajuan);
    json_tulis_teks(&t, "pesan",
                    kerja_berakhir(k->status) && k->pesan != NULL ? k->pesan
                    : k->keterangan[0] != '\0'                    ? k->keterangan
                                                                  : RUPA[k->status].kata);
    if (k->status == KERJA_SELESAI && k->alamat != NULL)
        json_tulis_teks(&t, "alamat", in_context(r, k, k->alamat));
    json_tulis_tutup(&t, '}');
    rc = jawab_json(r, 200, &b);
    buf_release(&b);
    return rc;
}

static int get_job(struct req *r, struct kerja **k, struct err *e)
{
    int64_t id = req_segmen_cacah(r, 0);

    if (id < 0)
        return err_set(e, ERR_NOT_FOUND, "pekerjaan itu tidak ada");
    return app_kerja_get(&r->sys, r->pelaku, r->a, id, k, e);
}

static int show(struct req *r, struct err *e)
{
    struct halaman h = {.menu = "lkjip", .remah = {{"Pekerjaan", "/kerja"}}};
    struct pandang *m = pandang_peta(r->a);
    struct kerja *k;
    int rc = get_job(r, &k, e);

    if (rc < 0)
        return rc;
    if (r->json)
        return answer_json(r, k);
    h.judul = k->judul;
    put(r, pandang_add(r->a, m, "kerja", pandang_peta(r->a)), k);
    alamat_set(r->a, m, "daftar", "/kerja");
    return halaman_tulis(r, "kerja", &h, m, e);
}

static int list(struct req *r, struct err *e)
{
    const struct halaman h = {.judul = "Pekerjaan", .menu = "lkjip"};
    struct pandang *m = pandang_peta(r->a);
    struct pandang *v = pandang_add(r->a, m, "kerja", pandang_daftar(r->a));
    struct kerja *k;
    size_t n;
    int rc = app_kerja_list(&r->sys, r->pelaku, r->a, &k, &n, e);

    if (rc < 0)
        return rc;
    for (size_t i = 0; i < n; i++)
        put(r, pandang_add(r->a, v, NULL, pandang_peta(r->a)), &k[i]);
    return halaman_tulis(r, "kerja_daftar", &h, m, e);
}

static int result(struct req *r, struct err *e)
{
    struct kerja *k;
    int rc = get_job(r, &k, e);

    if (rc < 0)
        return rc;
    if (k->berkas_id == 0)
        return err_set(e, ERR_NOT_FOUND, "pekerjaan ini tidak menghasilkan berkas");
    return jawab_berkas(r, k->berkas_id, k->berkas_nama, e);
}

static int back(struct req *r, int64_t id, const char *kilat)
{
    return jawab_alihkan(r, arena_printf(r->a, "/kerja/%lld", (long long)id), kilat);
}

static int cancel(struct req *r, struct err *e)
{
    int64_t id = req_segmen_cacah(r, 0);
    int rc = app_kerja_batal(&r->sys, r->pelaku, id, e);

    return rc < 0 ? rc : back(r, id, "Pekerjaan dibatalkan.");
}

static int again(struct req *r, struct err *e)
{
    int64_t id = req_segmen_cacah(r, 0);
    int rc = app_kerja_ulang(&r->sys, r->pelaku, id, e);

    return rc < 0 ? rc : back(r, id, NULL);
}

const struct rute RUTE_KERJA[] = {
    {METODE_GET, "/kerja", AKSI_AKUN, 0, NULL, list},
    {METODE_GET, "/kerja/{}", AKSI_AKUN, 0, NULL, show},
    {METODE_GET, "/kerja/{}/hasil", AKSI_AKUN, RUTE_LAMBAT, NULL, result},
    {METODE_POST, "/kerja/{}/batal", AKSI_AKUN, 0, NULL, cancel},
    {METODE_POST, "/kerja/{}/ulang", AKSI_AKUN, 0, NULL, again},
    {.jalur = NULL},
};
