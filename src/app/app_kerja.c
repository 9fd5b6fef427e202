/* SPDX-License-Identifier: MIT
 *
 * Jobs as people see them: asked for, listed, cancelled, started again.
 */
#include "app/app_kerja.h"

#include "app/antrean.h"
#include "store/store.h"
#include "store/store_kerja.h"

#include <string.h>

enum { SIMPAN_DETIK = 30 * 86400 };

static const struct kerja_jenis *find_jenis(const char *nama)
{
    for (const struct kerja_jenis *j = KERJA_JENIS; j->nama != NULL; j++)
        if (strcmp(j->nama, nama) == 0)
            return j;
    return NULL;
}

static int fn_add(struct store *s, void *arg, struct err *e)
{
    struct kerja *k = arg;
    int64_t n = 0;
    int rc = store_kerja_sapu(s, k->dibuat - SIMPAN_DETIK, e);

    if (rc == 0)
        rc = store_kerja_antre(s, k->pengguna_id, &n, e);
    if (rc == 0 && n >= KERJA_ANTRE_MAX)
        return err_set(e, ERR_TOO_BIG,
                       "masih ada %lld pekerjaan Anda yang belum selesai; tunggu atau batalkan "
                       "dulu di halaman Pekerjaan",
                       (long long)n);
    return rc < 0 ? rc : store_kerja_add(s, k, e);
}

int app_kerja_add(const struct sys *sys, const struct pelaku *p, const struct kerja_baru *b,
                  int64_t *id, struct err *e)
{
    const struct kerja_jenis *j = find_jenis(b->jenis);
    struct akses_objek o = {b->pemda_id, b->unit_id, NULL};
    struct kerja k = {.pemda_id = b->pemda_id,
                      .unit_id = b->unit_id,
                      .tahun = b->mana.tahun,
                      .pengguna_id = p != NULL ? p->pengguna_id : 0,
                      .pengguna = p != NULL ? p->nama : "baris perintah",
                      .asal = p != NULL ? p->alamat : NULL,
                      .jenis = b->jenis,
                      .judul = b->judul,
                      .masukan = b->masukan != NULL ? b->masukan : "",
                      .dibuat = sys->waktu};
    int rc;

    if (j == NULL)
        return err_set(e, ERR_INVALID, "jenis pekerjaan \"%.40s\" tidak dikenal", b->jenis);
    if (p != NULL && !akses_boleh(p, j->aksi, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak membuat %s", b->judul);
    if (strlen(k.masukan) > KERJA_MASUKAN_MAX)
        return err_set(e, ERR_TOO_BIG, "masukan pekerjaan terlalu panjang (batas %d byte)",
                       (int)KERJA_MASUKAN_MAX);
    rc = app_tulis(sys, fn_add, &k, e);
    *id = k.id;
    return rc;
}

struct baca { /* a reading use case */
    struct arena *a;
    struct kerja_pilih pilih;
    int64_t id;
    struct kerja *v;
    size_t n;
};

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    b->v = ARENA_NEW(b->a, struct kerja);
    return store_kerja_get(s, b->a, b->id, b->v, e);
}

static bool is_own(const struct pelaku *p, const struct kerja *k)
{
    return p == NULL || p->pengguna_id == k->pengguna_id;
}

int app_kerja_get(const struct sys *sys, const struct pelaku *p, struct arena *a, int64_t id,
                  struct kerja **out, struct err *e)
{
    struct baca b = {.a = a, .id = id};
    int rc = store_run(sys->store, STORE_BACA, fn_get, &b, e);

    if (rc < 0)
        return rc;
    if (!is_own(p, b.v) &&
        (b.v->unit_id == 0 ||
         !akses_boleh(p, AKSI_LIHAT, &(struct akses_objek){b.v->pemda_id, b.v->unit_id, NULL})))
        return err_set(e, ERR_NOT_FOUND, "pekerjaan itu tidak ada");
    *out = b.v;
    return 0;
}

static int fn_list(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_kerja_list(s, b->a, &b->pilih, &b->v, &b->n, e);
}

int app_kerja_list(const struct sys *sys, const struct pelaku *p, struct arena *a, struct kerja **v,
                   size_t *n, struct err *e)
{
    struct baca b = {.a = a, .pilih = {p != NULL ? p->pengguna_id : 0, KERJA_DAFTAR_MAX}};
    int rc = store_run(sys->store, STORE_BACA, fn_list, &b, e);

    *v = b.v;
    *n = b.n;
    return rc;
}

struct ubah {
    int64_t id, waktu;
    const struct pelaku *p;
    bool ulang;
};

static int fn_ubah(struct store *s, void *arg, struct err *e)
{
    struct ubah *u = arg;
    struct arena *a = arena_new((size_t)1 << 20);
    struct kerja k = {0};
    int rc = store_kerja_get(s, a, u->id, &k, e);

    if (rc == 0 && !is_own(u->p, &k))
        rc = err_set(e, ERR_NOT_FOUND, "pekerjaan itu tidak ada");
    if (rc == 0)
        rc = u->ulang ? store_kerja_ulang(s, u->id, e) : store_kerja_batal(s, u->id, u->waktu, e);
    if (rc == 0)
        rc = u->ulang ? err_set(e, ERR_CONFLICT,
                                "pekerjaan itu sedang menunggu, dikerjakan, atau "
                                "sudah selesai")
                      : err_set(e, ERR_CONFLICT, "pekerjaan itu sudah berakhir");
    arena_free(a);
    return rc < 0 ? rc : 0;
}

int app_kerja_batal(const struct sys *sys, const struct pelaku *p, int64_t id, struct err *e)
{
    struct ubah u = {.id = id, .waktu = sys->waktu, .p = p};

    return app_tulis(sys, fn_ubah, &u, e);
}

int app_kerja_ulang(const struct sys *sys, const struct pelaku *p, int64_t id, struct err *e)
{
    struct ubah u = {.id = id, .waktu = sys->waktu, .p = p, .ulang = true};

    return app_tulis(sys, fn_ubah, &u, e);
}
