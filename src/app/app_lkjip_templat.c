/* SPDX-License-Identifier: MIT
 *
 * Uploaded Word templates. The upload itself only looks at the first bytes; everything that reads
 * the package happens in the child of the job process.
 */
#include "app/app_lkjip_templat.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "app/app_berkas.h"
#include "base/str.h"
#include "store/store.h"
#include "store/store_lkjip.h"

#include <string.h>

enum { ARENA = 1 << 20, LAPORAN_MAX = 256 << 10 };

static struct slice_id slice_of(const struct cuplikan *c)
{
    return (struct slice_id){c->paket_id, c->pemda_id, c->unit_id};
}

/* A template of the unit needs the right to write its report; one of the pemda that to set it up.
 */
static int check_right(const struct pelaku *p, const struct cuplikan *c, bool pemda, struct err *e)
{
    struct akses_objek o = {c->pemda_id, pemda ? 0 : c->unit_id, NULL};

    if (akses_boleh(p, pemda ? AKSI_PENGATURAN_UBAH : AKSI_LKJIP_UBAH, &o))
        return 0;
    return err_set(e, ERR_DENIED, "Anda tidak berhak mengatur template %s",
                   pemda ? "pemerintah daerah" : "unit ini");
}

struct tulis {
    const struct sys *sys;
    const struct pelaku *p;
    const struct cuplikan *c;
    struct templat_baris t;
    const char *dokumen;
    int64_t id;
};

static int audit(struct store *s, const struct tulis *t, const char *aksi, const char *baru,
                 struct err *e)
{
    struct audit x = {.pemda_id = t->c->pemda_id,
                      .unit_id = t->c->unit_id,
                      .aksi = aksi,
                      .tabel = "templat",
                      .baris_id = t->id,
                      .bidang = t->dokumen,
                      .baru = baru};

    return app_audit_add(s, t->sys->waktu, t->p, &x, e);
}

static int fn_unggah(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    int rc = store_templat_add(s, &t->t, e);

    t->id = t->t.id;
    return rc < 0 ? rc : audit(s, t, "templat_unggah", t->t.nama, e);
}

int app_templat_unggah(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                       const struct templat_unggah *u, int64_t *kerja, struct err *e)
{
    struct arena *a = arena_new((size_t)4 << 20);
    struct tulis t = {.sys = sys, .p = p, .c = c, .dokumen = app_dokumen_nama(u->dokumen)};
    const struct berkas_jenis *jenis = NULL;
    struct berkas b;
    int rc = check_right(p, c, u->pemda, e);

    if (rc == 0 && u->n == 0)
        rc = err_set(e, ERR_INVALID, "pilih berkas template (.docx) yang akan diunggah");
    if (rc == 0)
        rc = berkas_jenis_of(u->p, u->n, &jenis, e);
    if (rc == 0 && strcmp(jenis->nama, "docx") != 0)
        rc = err_set(e, ERR_INVALID,
                     "\"%s\" adalah %s; template harus dokumen Word (.docx): di Word pilih "
                     "Simpan Sebagai, Dokumen Word",
                     str_quote(str_of(u->nama)).s, jenis->sebutan);
    if (rc == 0)
        rc = app_berkas_put(sys, a, &(struct berkas_masuk){u->p, u->n, jenis}, &b, e);
    if (rc < 0)
        goto out;
    t.t = (struct templat_baris){.pemda_id = c->pemda_id,
                                 .unit_id = u->pemda ? 0 : c->unit_id,
                                 .dokumen = t.dokumen,
                                 .nama = app_berkas_nama(a, u->nama, jenis),
                                 .berkas_id = b.id,
                                 .waktu = sys->waktu,
                                 .pengguna_id = p->pengguna_id,
                                 .pengguna = p->nama};
    rc = app_tulis(sys, fn_unggah, &t, e);
    if (rc == 0)
        rc = app_kerja_add(
            sys, p,
            &(struct kerja_baru){.jenis = KERJA_TEMPLAT,
                                 .judul = arena_printf(a, "Pemeriksaan template %s", t.t.nama),
                                 .mana = {c->unit, c->paket->tahun.nilai},
                                 .pemda_id = c->pemda_id,
                                 .unit_id = c->unit_id,
                                 .masukan = arena_printf(a, "templat=%lld", (long long)t.id)},
            kerja, e);
out:
    arena_free(a);
    return rc;
}

struct baca {
    struct arena *a;
    struct slice_id k;
    const char *unit;
    int64_t tahun, id;
    enum app_dokumen d;
    struct app_templat_daftar *daftar;
    struct templat_baris t;
};

static int fn_list(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;
    int rc = store_templat_list(s, b->a, &b->k, &b->daftar->v, &b->daftar->n, e);

    for (int d = DOKUMEN_LKJIP; rc == 0 && d <= DOKUMEN_PK; d++)
        rc = store_templat_pakai_get(s, &b->k, app_dokumen_nama((enum app_dokumen)d),
                                     &b->daftar->dipakai[d], e);
    return rc;
}

int app_templat_list(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                     struct app_templat_daftar *out, struct err *e)
{
    struct baca b = {.a = a, .k = slice_of(c), .daftar = out};

    *out = (struct app_templat_daftar){0};
    return store_run(sys->store, STORE_BACA, fn_list, &b, e);
}

/* The template `id`, when the unit may use it. */
static int get_own(struct store *s, struct arena *a, const struct slice_id *k, int64_t id,
                   struct templat_baris *out, struct err *e)
{
    int rc = store_templat_get(s, a, id, out, e);

    if (rc == 0 &&
        (out->pemda_id != k->pemda_id || (out->unit_id != 0 && out->unit_id != k->unit_id)))
        rc = err_set(e, ERR_NOT_FOUND, "template itu tidak ada; mungkin sudah dihapus");
    return rc;
}

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return get_own(s, b->a, &b->k, b->id, &b->t, e);
}

int app_templat_get(const struct sys *sys, struct arena *a, const struct cuplikan *c, int64_t id,
                    struct templat_baris *out, struct err *e)
{
    struct baca b = {.a = a, .k = slice_of(c), .id = id};
    int rc = store_run(sys->store, STORE_BACA, fn_get, &b, e);

    *out = b.t;
    return rc;
}

static int fn_pakai(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    struct arena *a = arena_new(ARENA);
    struct slice_id k = slice_of(t->c);
    int rc = 0;

    if (t->id != 0) {
        rc = get_own(s, a, &k, t->id, &t->t, e);
        if (rc == 0 && strcmp(t->t.dokumen, t->dokumen) != 0)
            rc = err_set(e, ERR_CONFLICT, "template itu untuk dokumen lain");
        if (rc == 0 && t->t.periksa != TEMPLAT_BAIK)
            rc = err_set(e, ERR_CONFLICT,
                         t->t.periksa == TEMPLAT_SALAH
                             ? "template itu masih bermasalah; perbaiki di Word lalu unggah lagi"
                             : "template itu belum selesai diperiksa; tunggu sebentar");
    }
    if (rc == 0)
        rc = store_templat_pakai_put(s, &k, t->dokumen, t->id, e);
    if (rc == 0)
        rc = audit(s, t, "templat_pakai", t->id != 0 ? t->t.nama : "bawaan", e);
    arena_free(a);
    return rc;
}

int app_templat_pakai(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                      enum app_dokumen d, int64_t id, struct err *e)
{
    struct tulis t = {.sys = sys, .p = p, .c = c, .dokumen = app_dokumen_nama(d), .id = id};
    int rc = check_right(p, c, false, e);

    return rc < 0 ? rc : app_tulis(sys, fn_pakai, &t, e);
}

static int fn_hapus(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    struct arena *a = arena_new(ARENA);
    struct slice_id k = slice_of(t->c);
    int rc = get_own(s, a, &k, t->id, &t->t, e);

    if (rc == 0)
        rc = check_right(t->p, t->c, t->t.unit_id == 0, e);
    if (rc == 0)
        rc = store_templat_delete(s, t->id, e);
    if (rc == 0)
        rc = audit(s, t, "templat_hapus", t->t.nama, e);
    arena_free(a);
    return rc;
}

int app_templat_hapus(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                      int64_t id, struct err *e)
{
    struct tulis t = {.sys = sys, .p = p, .c = c, .id = id};

    return app_tulis(sys, fn_hapus, &t, e);
}

static int fn_dipakai(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;
    int rc = store_lkjip_slice(s, b->a, b->unit, b->tahun, &b->k, e);

    b->id = 0;
    if (rc == 0)
        rc = store_templat_pakai_get(s, &b->k, app_dokumen_nama(b->d), &b->id, e);
    if (rc == 0 && b->id != 0)
        rc = store_templat_get(s, b->a, b->id, &b->t, e);
    return rc;
}

int app_templat_dipakai(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                        enum app_dokumen d, struct app_templat *out, struct err *e)
{
    struct baca b = {.a = a, .unit = mana.unit, .tahun = mana.tahun, .d = d};
    struct berkas f;
    int rc = store_run(sys->store, STORE_BACA, fn_dipakai, &b, e);

    *out = (struct app_templat){0};
    if (rc < 0 || b.id == 0)
        return rc;
    out->nama = b.t.nama;
    rc = app_berkas_isi(sys, a, b.t.berkas_id, &f, &out->p, e);
    out->n = rc == 0 ? f.ukuran : 0;
    return rc;
}

/* ---- the job ---- */

static int fn_satu(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_templat_get(s, b->a, b->id, &b->t, e);
}

static void put_problem(struct buf *b, const char *tempat, const char *pesan)
{
    buf_puts(b, tempat);
    buf_putc(b, '\t');
    buf_puts(b, pesan);
    buf_putc(b, '\n');
}

int templat_kerja_jalan(struct kerja_jalan *j, struct err *e)
{
    struct baca x = {.a = j->a, .id = 0};
    const char *id = kerja_masukan(j->a, j->kerja->masukan, "templat");
    struct app_templat isi = {0};
    struct templat *t = NULL;
    struct masalah_list m;
    struct err salah = {0};
    struct berkas f;
    struct buf b;
    int rc = j->maju(j, 10, "Membaca template", e);

    for (; id != NULL && *id >= '0' && *id <= '9'; id++)
        x.id = x.id * 10 + (*id - '0');
    if (rc == 0)
        rc = store_run(j->sys->store, STORE_BACA, fn_satu, &x, e);
    if (rc == 0)
        rc = app_berkas_isi(j->sys, j->a, x.t.berkas_id, &f, &isi.p, e);
    if (rc == 0)
        rc = j->maju(j, 40, "Memeriksa tanda dan nama di dalamnya", e);
    if (rc < 0)
        return rc;
    isi.n = f.ukuran;
    isi.nama = x.t.nama;
    masalah_init(&m, j->a);
    rc = app_templat_open(j->a, strcmp(x.t.dokumen, "pk") == 0 ? DOKUMEN_PK : DOKUMEN_LKJIP, &isi,
                          &t, &m, &salah);
    buf_init(&b, LAPORAN_MAX);
    buf_puts(&b, rc == 0 ? "baik\n" : "salah\n");
    if (rc < 0 && m.n == 0)
        put_problem(&b, "", salah.msg);
    for (size_t i = 0; i < m.n && i < TEMPLAT_MASALAH_MAX; i++)
        put_problem(&b, m.v[i].tempat, m.v[i].pesan);
    j->hasil.data = buf_ok(&b) ? buf_dup(j->a, &b) : "salah\n\tterlalu banyak masalah\n";
    j->hasil.pesan = rc == 0 ? "Template dapat dipakai."
                             : arena_printf(j->a, "Ada %zu masalah; lihat laporan pemeriksaan.",
                                            m.n > 0 ? m.n + m.terlewat : 1);
    buf_release(&b);
    return 0;
}

int templat_kerja_terima(struct store *s, struct kerja_terima *t, struct err *e)
{
    const char *data = t->hasil->data != NULL ? t->hasil->data : "salah\n";
    const char *id = kerja_masukan(t->a, t->kerja->masukan, "templat"), *baris;
    struct templat_baris x = {.periksa = TEMPLAT_SALAH};

    for (; id != NULL && *id >= '0' && *id <= '9'; id++)
        x.id = x.id * 10 + (*id - '0');
    if (strncmp(data, "baik\n", 5) == 0)
        x.periksa = TEMPLAT_BAIK;
    baris = strchr(data, '\n');
    x.laporan = baris != NULL && baris[1] != '\0' ? baris + 1 : NULL;
    t->alamat = arena_printf(t->a, "/lkjip/templat/%lld", (long long)x.id);
    return store_templat_periksa(s, &x, e);
}
