/* SPDX-License-Identifier: MIT
 *
 * The server with routes made for testing it: each does one thing that no page does on purpose
 * (take long, use up memory, die). Everything else is the real one, supervisor included.
 *
 *   uji_server ADDRESS LOG     database in CERMAT_DB
 */
#include "app/app_cuplikan.h"
#include "app/app_sesi.h"
#include "core/paket.h"
#include "web/penyelia.h"
#include "web/server.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* The pages of the program with their templates, but not its routes. */
#define RUTE_DAFTAR RUTE_ASLI
#include "../../src/web/rute_daftar.c"
#undef RUTE_DAFTAR
extern const struct rute *const RUTE_DAFTAR[];

static int text(struct req *r, const char *s)
{
    return jawab_bytes(r, 200, "text/plain; charset=utf-8", s, strlen(s), NULL);
}

static int plain(struct req *r, struct err *e)
{
    (void)e;
    return text(r, "ok\n");
}

static int big(struct req *r, struct err *e)
{
    char *s = arena_alloc(r->a, 20001);
    (void)e;
    memset(s, 'a', 20000);
    return text(r, s);
}

static int slow(struct req *r, struct err *e)
{
    struct timespec t = {.tv_nsec = 300000000};
    (void)e;
    nanosleep(&t, NULL);
    return text(r, "lambat\n");
}

static int greedy(struct req *r, struct err *e)
{
    (void)e;
    for (;;)
        memset(arena_alloc(r->a, 1 << 20), 1, 1 << 20);
    return 0;
}

static int dead(struct req *r, struct err *e)
{
    (void)r, (void)e;
    abort();
}

static int silent(struct req *r, struct err *e)
{
    (void)r, (void)e;
    return 0;
}

static int broken(struct req *r, struct err *e)
{
    return err_set(e, (enum err_code) - req_cacah(r, "kode"), "rincian rahasia dari basis data");
}

static int echo(struct req *r, struct err *e)
{
    const char *s = "";
    (void)e;
    for (size_t i = 0; i < r->n_param; i++)
        s = arena_printf(r->a, "%s%s=%s\n", s, r->param[i].nama, r->param[i].nilai);
    for (size_t i = 0; i < r->n_unggahan; i++)
        s = arena_printf(r->a, "%s%s: %s %zu\n", s, r->unggahan[i].bidang, r->unggahan[i].nama,
                         r->unggahan[i].n);
    return text(r, s);
}

static int segment(struct req *r, struct err *e)
{
    (void)e;
    return text(r, arena_printf(r->a, "%s|%s\n", r->segmen[0], r->segmen[1]));
}

static int sign_in(struct req *r, struct err *e)
{
    struct masuk m = {
        .akun = req_teks(r, "akun"), .sandi = req_teks(r, "sandi"), .alamat = r->dari};
    struct masuk_hasil h;
    int rc = app_masuk(&r->sys, r->a, &m, &h, e);
    if (rc == 0) {
        jawab_sesi(r, h.token);
        (void)jawab_alihkan(r, "/uji/siapa", "Selamat datang <b>&amp;\"é");
    }
    return rc;
}

static int who(struct req *r, struct err *e)
{
    (void)e;
    return text(r, arena_printf(r->a, "%s\ncsrf=%s\n%s %d %d\n", r->pelaku->nama, r->csrf,
                                text_or(r->unit, "-"), (int)r->tahun, r->tw));
}

static int save(struct req *r, struct err *e)
{
    (void)e;
    return jawab_alihkan(r, req_alamat(r, "/uji/siapa", NULL), "Tersimpan");
}

static int slice(struct req *r, struct err *e)
{
    (void)e;
    return text(r, arena_printf(r->a, "%s %d %s\n", r->unit, (int)r->tahun,
                                r->cuplikan->paket->unit->nama));
}

static int page(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Uji"};
    return halaman_tulis(r, "galat", &h, pandang_peta(r->a), e);
}

static const struct rute_bidang B_GEMA[] = {
    {"nama", BIDANG_REQ_TEKS, 20, false, false, "nama"},
    {"banyak", BIDANG_REQ_TEKS, 20, false, true, "banyak"},
    {"panjang", BIDANG_REQ_PANJANG, 900000, false, false, "uraian"},
    {"cacah", BIDANG_REQ_CACAH, 10, false, false, "jumlah"},
    {"kode", BIDANG_REQ_KODE, 10, false, false, "kode"},
    {"jalur", BIDANG_REQ_JALUR, 50, false, false, "jalur"},
    {"berkas", BIDANG_REQ_BERKAS, UNGGAH_MAX, false, false, "berkas"},
    {.nama = NULL},
};
static const struct rute_bidang B_WAJIB[] = {
    {"catatan", BIDANG_REQ_PANJANG, 1000, true, false, "catatan"},
    {.nama = NULL},
};
static const struct rute_bidang B_MASUK[] = {
    {"akun", BIDANG_REQ_TEKS, 100, true, false, "akun"},
    {"sandi", BIDANG_REQ_TEKS, 200, true, false, "kata sandi"},
    {.nama = NULL},
};
static const struct rute_bidang B_KODE[] = {
    {"kode", BIDANG_REQ_CACAH, 9, true, false, "kode"},
    {.nama = NULL},
};

enum { BEBAS = RUTE_PUBLIK | RUTE_TANPA_CSRF };

static const struct rute RUTE_UJI[] = {
    {METODE_GET, "/uji", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, plain},
    {METODE_GET, "/uji/besar", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, big},
    {METODE_GET, "/uji/lambat", AKSI_AKUN, RUTE_PUBLIK | RUTE_LAMBAT, NULL, slow},
    {METODE_GET, "/uji/rakus", AKSI_AKUN, RUTE_PUBLIK, NULL, greedy},
    {METODE_POST, "/uji/rakus", AKSI_AKUN, BEBAS, NULL, greedy},
    {METODE_GET, "/uji/mati", AKSI_AKUN, RUTE_PUBLIK, NULL, dead},
    {METODE_GET, "/uji/diam", AKSI_AKUN, RUTE_PUBLIK, NULL, silent},
    {METODE_GET, "/uji/galat", AKSI_AKUN, RUTE_PUBLIK, B_KODE, broken},
    {METODE_GET, "/uji/gema", AKSI_AKUN, RUTE_PUBLIK, B_GEMA, echo},
    {METODE_POST, "/uji/gema", AKSI_AKUN, BEBAS, B_GEMA, echo},
    {METODE_POST, "/uji/unggah", AKSI_AKUN, BEBAS | RUTE_UNGGAH, B_GEMA, echo},
    {METODE_POST, "/uji/rekam", AKSI_AKUN, BEBAS | RUTE_REKAM, B_GEMA, echo},
    {METODE_GET, "/uji/ruas/{}/x/{}", AKSI_AKUN, RUTE_PUBLIK, NULL, segment},
    {METODE_POST, "/uji/masuk", AKSI_AKUN, BEBAS, B_MASUK, sign_in},
    {METODE_GET, "/uji/siapa", AKSI_AKUN, 0, NULL, who},
    {METODE_GET, "/uji/halaman", AKSI_AKUN, 0, NULL, page},
    {METODE_POST, "/uji/simpan", AKSI_AKUN, 0, B_WAJIB, save},
    {METODE_GET, "/uji/cuplikan", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, slice},
    {METODE_GET, "/uji/admin", AKSI_PENGGUNA_UBAH, 0, NULL, plain},
    {METODE_GET, "/akun/sandi", AKSI_AKUN, 0, NULL, plain},
    {.jalur = NULL},
};

const struct rute *const RUTE_DAFTAR[] = {RUTE_INTI, RUTE_UJI, NULL};

int main(int argc, char **argv)
{
    struct anak anak = anak_of_env();
    struct err e = {0};
    int rc, status = 0;

    if (argc != 3)
        return 2;
    if (anak.jenis >= 0) {
        struct web_opsi o = {.url = getenv("CERMAT_DB"),
                             .soket = anak.soket,
                             .anak = &anak,
                             .pekerja = 8,
                             .versi = "uji",
                             .log = open(argv[2], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)};
        rc = anak.jenis == ANAK_SERVER ? server_run(&o, &e) : server_run_kerja(&o, &e);
    } else {
        struct penyelia_opsi o = {.alamat = argv[1], .argv = (const char *const *)argv};
        rc = penyelia_run(&o, &status, &e);
    }
    if (rc < 0)
        fprintf(stderr, "uji_server: %s\n", e.msg);
    return rc < 0 ? 4 : status;
}
