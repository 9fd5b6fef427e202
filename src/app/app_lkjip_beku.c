/* SPDX-License-Identifier: MIT
 *
 * Freezing: the job makes the four files from one picture of the data and their hash; the writer
 * puts the row. What is frozen is never written again, so a second delivery of the same job is
 * known by its id.
 */
#include "app/app_lkjip_beku.h"

#include "app/app_audit.h"
#include "app/app_berkas.h"
#include "app/app_lkjip.h"
#include "app/app_lkjip_templat.h"
#include "app/app_paket.h"
#include "base/str.h"
#include "import/paket_json.h"
#include "report/dok_json.h"
#include "report/paket_json_tulis.h"
#include "report/pdf.h"
#include "store/store.h"
#include "store/store_lkjip.h"

#include <sodium.h>
#include <string.h>

enum { HASH = 32, ALASAN_MAX = 1000, PERHATIAN_MAX = 60 };

void app_beku_periksa(struct arena *a, const struct hitung *h, struct masalah_list *m,
                      struct masalah_list *perhatian)
{
    struct lengkap *v;
    size_t n;

    paket_validate(h->paket, m);
    lkjip_lengkap(a, h, &v, &n);
    for (size_t i = 0; i < n; i++)
        if (v[i].status != LENGKAP_ADA)
            masalah_add(v[i].wajib ? m : perhatian, v[i].nama, "%s", v[i].pesan);
}

/* Problems and what is to be noticed of the slice now, tanda of the computation included. */
static void check(struct arena *a, const struct hitung *h, const struct masalah_list *tanda,
                  struct masalah_list *m, struct masalah_list *perhatian)
{
    app_beku_periksa(a, h, m, perhatian);
    for (size_t i = 0; i < tanda->n && i < PERHATIAN_MAX; i++)
        masalah_add(perhatian, tanda->v[i].tempat, "%s", tanda->v[i].pesan);
}

int app_beku_minta(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                   struct beku_minta *minta, struct err *e)
{
    const char *alasan = minta->alasan;
    struct masalah_list *m = &minta->masalah;
    struct akses_objek o = {c->pemda_id, c->unit_id, NULL};
    struct masalah_list perhatian;
    struct kerja_baru b = {.jenis = KERJA_BEKU,
                           .mana = {c->unit, c->paket->tahun.nilai},
                           .pemda_id = c->pemda_id,
                           .unit_id = c->unit_id};

    if (!akses_boleh(p, AKSI_LKJIP_BEKUKAN, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak membekukan laporan unit ini");
    masalah_init(&perhatian, m->arena);
    check(m->arena, c->hitung, &c->tanda, m, &perhatian);
    if (m->n > 0)
        return err_set(e, ERR_INVALID,
                       "laporan belum dapat dibekukan; %zu hal harus dilengkapi dulu",
                       m->n + m->terlewat);
    if (perhatian.n > 0 && text_empty(alasan))
        return err_set(e, ERR_INVALID,
                       "ada %zu hal yang perlu diperhatikan; tulis alasan mengapa laporan tetap "
                       "dibekukan",
                       perhatian.n + perhatian.terlewat);
    if (alasan != NULL && strlen(alasan) > ALASAN_MAX)
        return err_set(e, ERR_INVALID, "alasan terlalu panjang (paling banyak %d byte)",
                       (int)ALASAN_MAX);
    b.judul = arena_printf(m->arena, "Pembekuan LKjIP %s Tahun %d", c->paket->unit->nama,
                           (int)c->paket->tahun.nilai);
    if (!text_empty(alasan)) {
        char *satu_baris = arena_strdup(m->arena, alasan);
        for (char *k = satu_baris; *k != '\0'; k++)
            if (*k == '\n' || *k == '\r')
                *k = ' ';
        b.masukan = arena_printf(m->arena, "alasan=%s", satu_baris);
    }
    return app_kerja_add(sys, p, &b, &minta->kerja, e);
}

struct baca {
    struct arena *a;
    int64_t paket_id, id;
    struct lkjip_beku *v;
    size_t n;
};

static int fn_list(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_lkjip_beku_list(s, b->a, b->paket_id, &b->v, &b->n, e);
}

int app_beku_list(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                  struct lkjip_beku **v, size_t *n, struct err *e)
{
    struct baca b = {.a = a, .paket_id = c->paket_id};
    int rc = store_run(sys->store, STORE_BACA, fn_list, &b, e);

    *v = b.v;
    *n = b.n;
    return rc;
}

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    b->v = ARENA_NEW(b->a, struct lkjip_beku);
    return store_lkjip_beku_get(s, b->a, b->id, b->v, e);
}

int app_beku_get(const struct sys *sys, struct arena *a, const struct cuplikan *c, int64_t id,
                 struct lkjip_beku *out, struct err *e)
{
    struct baca b = {.a = a, .id = id};
    int rc = store_run(sys->store, STORE_BACA, fn_get, &b, e);

    if (rc == 0 && b.v->milik.paket_id != c->paket_id)
        rc = err_set(e, ERR_NOT_FOUND, "versi beku itu tidak ada");
    if (rc == 0)
        *out = *b.v;
    return rc;
}

struct hash_teks {
    char s[2 * HASH + 1];
};

static struct hash_teks hash_of(const void *p, size_t n)
{
    unsigned char h[HASH];
    struct hash_teks t = {{0}};

    if (sodium_init() >= 0 && crypto_generichash(h, sizeof(h), p, n, NULL, 0) == 0)
        sodium_bin2hex(t.s, sizeof(t.s), h, sizeof(h));
    return t;
}

struct isi { /* the four files */
    const void *p[BEKU_N];
    size_t n[BEKU_N];
};

struct mana { /* what else the hash covers */
    const char *unit, *mesin;
    int64_t tahun;
};

static struct hash_teks hash_all(const struct mana *k, const struct isi *x)
{
    struct hash_teks h;
    struct buf b;

    buf_init(&b, 4096);
    buf_printf(&b, "cermat-beku 1\nunit %s\ntahun %lld\nmesin %s\n", k->unit, (long long)k->tahun,
               k->mesin);
    for (int i = 0; i < BEKU_N; i++)
        buf_printf(&b, "%s %zu %s\n", BEKU_BAGIAN[i], x->n[i], hash_of(x->p[i], x->n[i]).s);
    h = hash_of(b.p, b.n);
    buf_release(&b);
    return h;
}

int app_beku_verifikasi(const struct sys *sys, const struct lkjip_beku *b, const struct cuplikan *c,
                        bool *utuh, struct masalah_list *m, struct err *e)
{
    struct arena *a = arena_new((size_t)BEKU_N * (BERKAS_BYTES_MAX + (1 << 20)));
    struct isi x = {0};
    int rc = 0;

    for (int i = 0; i < BEKU_N && rc == 0; i++) {
        struct berkas f;
        rc = app_berkas_isi(sys, a, b->berkas_id[i], &f, &x.p[i], e);
        if (rc == 0) {
            x.n[i] = f.ukuran;
            if (strcmp(hash_of(x.p[i], x.n[i]).s, f.hash) != 0)
                masalah_add(m, BEKU_BAGIAN[i], "isi berkas tidak sama dengan ketika disimpan");
        }
    }
    *utuh = false;
    if (rc == 0) {
        const struct mana k = {c->unit, b->mesin, c->paket->tahun.nilai};
        *utuh = strcmp(hash_all(&k, &x).s, b->hash) == 0;
        if (!*utuh)
            masalah_add(m, "hash", "isi versi ini tidak sama dengan ketika dibekukan");
    }
    arena_free(a);
    return rc;
}

int app_beku_paket(const struct sys *sys, struct arena *a, const struct lkjip_beku *b,
                   struct paket **out, struct err *e)
{
    struct masalah_list m;
    struct berkas f;
    const void *p;
    int rc = app_berkas_isi(sys, a, b->berkas_id[BEKU_PAKET], &f, &p, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, a);
    if (paket_json_read(a, (struct str){p, f.ukuran}, out, &m) < 0)
        return err_set(e, ERR_INVALID, "paket yang dibekukan tidak dapat dibaca: %.300s",
                       m.n > 0 ? m.v[0].pesan : "rusak");
    return 0;
}

/* ---- the job ---- */

struct susun { /* what is being made */
    struct kerja_jalan *j;
    struct paket *paket;
    struct hitung *hitung;
    struct app_templat templat;
    struct buf b[BEKU_N];
};

static int make_docs(struct susun *x, struct err *e)
{
    struct kerja_jalan *j = x->j;
    struct app_lkjip l = {.hitung = x->hitung, .templat = &x->templat};
    struct templat_hasil r;
    struct masalah_list m;
    int rc;

    masalah_init(&m, j->a);
    if ((rc = j->maju(j, 25, "Menyusun laporan", e)) < 0 ||
        (rc = paket_json_write(&x->b[BEKU_PAKET], x->paket, e)) < 0 ||
        (rc = app_lkjip_susun(j->a, &l, &r, &m, e)) < 0)
        return rc;
    dok_json_write(j->a, &x->b[BEKU_DOK], r.dok);
    if ((rc = j->maju(j, 45, "Menulis dokumen Word", e)) < 0)
        return rc;
    rc = docx_write(&x->b[BEKU_DOCX], r.dok, &r.dasar,
                    &(struct docx_opsi){.tembolok = j->sys->tembolok}, e);
    if (rc == 0)
        rc = j->maju(j, 65, "Membuat PDF dengan LibreOffice", e);
    if (rc == 0)
        rc = pdf_make(x->b[BEKU_DOCX].p, x->b[BEKU_DOCX].n, &x->b[BEKU_PDF], e);
    return rc;
}

/* The data once more: they may have changed since the job was asked for. */
static int get_data(struct susun *x, struct err *e)
{
    struct kerja_jalan *j = x->j;
    struct unit_tahun mana = {j->kerja->unit, j->kerja->tahun};
    struct masalah_list m, tanda, perhatian;
    int rc = app_paket_get(j->sys, j->a, mana, &x->paket, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, j->a);
    masalah_init(&tanda, j->a);
    masalah_init(&perhatian, j->a);
    x->hitung = hitung_compute(j->a, x->paket, j->sys->instrumen, &tanda);
    check(j->a, x->hitung, &tanda, &m, &perhatian);
    if (m.n > 0)
        return err_set(e, ERR_INVALID, "Laporan belum dapat dibekukan: %s. %s", m.v[0].tempat,
                       m.v[0].pesan);
    if (perhatian.n > 0 && kerja_masukan(j->a, j->kerja->masukan, "alasan") == NULL)
        return err_set(e, ERR_INVALID,
                       "Data berubah dan sekarang ada yang perlu diperhatikan (%s). Bekukan lagi "
                       "dengan menulis alasan.",
                       perhatian.v[0].pesan);
    return app_templat_dipakai(j->sys, j->a, mana, DOKUMEN_LKJIP, &x->templat, e);
}

int beku_kerja_jalan(struct kerja_jalan *j, struct err *e)
{
    static const char *const JENIS[BEKU_N] = {"json", "json", "docx", "pdf"};
    struct susun x = {.j = j};
    struct isi isi = {0};
    const struct mana k = {j->kerja->unit, CERMAT_VERSI, j->kerja->tahun};
    int rc = j->maju(j, 5, "Memeriksa data", e);

    for (int i = 0; i < BEKU_N; i++)
        buf_init(&x.b[i], DOCX_MAX);
    if (rc == 0 && (rc = get_data(&x, e)) == 0)
        rc = make_docs(&x, e);
    for (int i = 0; i < BEKU_N && rc == 0; i++) {
        if (!buf_ok(&x.b[i]) || x.b[i].n > BERKAS_BYTES_MAX) {
            rc = err_set(e, ERR_TOO_BIG, "%s lebih dari 10 MB sehingga tidak dapat dibekukan",
                         BEKU_BAGIAN[i]);
            break;
        }
        isi.p[i] = arena_strndup(j->a, x.b[i].p, x.b[i].n);
        isi.n[i] = x.b[i].n;
        j->hasil.berkas[j->hasil.n++] =
            (struct kerja_berkas){BEKU_BAGIAN[i], JENIS[i], isi.p[i], isi.n[i]};
    }
    for (int i = 0; i < BEKU_N; i++)
        buf_release(&x.b[i]);
    if (rc == 0)
        j->hasil.data = arena_printf(j->a, "hash=%s\nmesin=%s\ntemplat=%s", hash_all(&k, &isi).s,
                                     k.mesin, text_or(x.templat.nama, "bawaan"));
    return rc;
}

int beku_kerja_terima(struct store *s, struct kerja_terima *t, struct err *e)
{
    const struct kerja *k = t->kerja;
    const char *data = t->hasil->data;
    struct lkjip_beku b = {.kerja_id = k->id,
                           .waktu = t->waktu,
                           .pengguna_id = k->pengguna_id,
                           .pengguna = k->pengguna,
                           .alasan = kerja_masukan(t->a, k->masukan, "alasan"),
                           .mesin = kerja_masukan(t->a, data, "mesin"),
                           .templat = kerja_masukan(t->a, data, "templat"),
                           .hash = kerja_masukan(t->a, data, "hash")};
    struct pelaku p = {.pengguna_id = k->pengguna_id, .nama = k->pengguna, .alamat = k->asal};
    struct lkjip_posisi posisi;
    int rc;

    if (t->hasil->n != BEKU_N || b.hash == NULL || b.mesin == NULL || b.templat == NULL)
        return err_set(e, ERR_INVALID, "Hasil pembekuan tidak lengkap. Jalankan sekali lagi.");
    memcpy(b.berkas_id, t->berkas_id, sizeof(b.berkas_id));
    if ((rc = store_lkjip_slice(s, t->a, k->unit, k->tahun, &b.milik, e)) < 0 ||
        (rc = store_lkjip_get(s, t->a, b.milik.paket_id, &posisi, e)) < 0)
        return rc;
    b.status = posisi.status;
    if ((rc = store_lkjip_beku_add(s, &b, e)) < 0)
        return rc;
    t->alamat = "/lkjip/beku";
    struct audit x = {.pemda_id = b.milik.pemda_id,
                      .unit_id = b.milik.unit_id,
                      .paket_id = b.milik.paket_id,
                      .aksi = "lkjip_bekukan",
                      .tabel = "lkjip_beku",
                      .baris_id = b.id,
                      .bidang = "hash",
                      .baru = b.hash,
                      .alasan = b.alasan};
    return app_audit_add(s, t->waktu, &p, &x, e);
}
