/* SPDX-License-Identifier: MIT
 *
 * store_ringkas: the summary row, and the parts of the cycle as one short text in it.
 */
#include "store/store_ringkas.h"

#include "base/str.h"
#include "core/lkjip_alur.h"
#include "store/store_ops.h"

#include <stdio.h>
#include <stdlib.h>

static const char *cycle_text(struct arena *a, const struct siklus *s)
{
    const char *teks = "";

    for (int i = 0; i < SIKLUS_COUNT; i++)
        teks = arena_printf(a, "%s%d %d %d %s;", teks, (int)s[i].keadaan, s[i].isi, s[i].dari,
                            tanggal_ada(s[i].tanggal) ? tanggal_format_iso(a, s[i].tanggal) : "-");
    return teks;
}

/* Back from the text; what cannot be read is nothing there. */
static void cycle_parse(struct siklus *s, const char *teks)
{
    struct str rest = str_of(teks);

    for (int i = 0; i < SIKLUS_COUNT; i++) {
        struct str satu = str_cut(&rest, ';');
        char *p = (char *)satu.p;

        s[i] = (struct siklus){.keadaan = SIKLUS_BELUM};
        if (satu.n < 7)
            continue;
        s[i].keadaan = (enum siklus_keadaan)strtol(p, &p, 10);
        s[i].isi = (int)strtol(p, &p, 10);
        s[i].dari = (int)strtol(p, &p, 10);
        satu = (struct str){p + 1, (size_t)(satu.p + satu.n - p) - 1};
        if (satu.n == 10 && tanggal_parse_iso(&s[i].tanggal, satu, NULL) < 0)
            s[i].tanggal = (struct tanggal){0};
    }
}

static struct angka angka_of(const struct hasil *h, int k)
{
    struct angka n = {.ada = !hasil_null(h, k) && !hasil_null(h, k + 1)};

    if (n.ada) {
        n.nilai.koef = hasil_i64(h, k);
        n.nilai.skala = (uint8_t)hasil_i64(h, k + 1);
    }
    return n;
}

static struct uang uang_of(const struct hasil *h, int k)
{
    struct uang u = {.ada = !hasil_null(h, k)};

    if (u.ada)
        u.nilai.sen = hasil_i64(h, k);
    return u;
}

/* The report moves without the package changing: its state is always read as it is. */
static void put_report(struct siklus *s, const struct hasil *h, int k)
{
    int status = pilihan_nilai(PILIHAN_LKJIP_STATUS, text_or(hasil_teks(h, k), ""));
    const char *t = hasil_teks(h, k + 1);

    if (status >= LKJIP_DITANDATANGANI)
        s->keadaan = SIKLUS_SELESAI;
    else if (status > LKJIP_DRAF)
        s->keadaan = SIKLUS_SEBAGIAN;
    if (t && tanggal_parse_iso(&s->tanggal, str_of(t), NULL) < 0)
        s->tanggal = (struct tanggal){0};
}

static void fill(struct ringkas *r, const struct hasil *h, struct arena *a)
{
    cycle_parse(r->siklus, hasil_teks(h, 9));
    r->capaian = angka_of(h, 10);
    r->predikat = arena_strdup(a, hasil_teks(h, 12));
    r->akip = angka_of(h, 13);
    r->akip_kategori = arena_strdup(a, hasil_teks(h, 15));
    r->ikm = angka_of(h, 16);
    r->ikm_mutu = arena_strdup(a, hasil_teks(h, 18));
    r->serapan = angka_of(h, 19);
    r->pagu = uang_of(h, 21);
    r->realisasi = uang_of(h, 22);
    r->masalah = hasil_i64(h, 23);
    r->tanda = hasil_i64(h, 24);
    r->ikm_hitung = angka_of(h, 25);
    put_report(&r->siklus[SIKLUS_LKJIP], h, 27);
}

int store_ringkas_list(struct store *s, int64_t pemda_id, int64_t tahun, struct arena *a,
                       struct ringkas_list *out, struct err *e)
{
    struct nilai v[2] = {nilai_i64(pemda_id), nilai_i64(tahun)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_RINGKAS_LIST, v, 2, &h, e);

    *out = (struct ringkas_list){0};
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct ringkas *r = arena_push(a, (void **)&out->v, &out->n, &cap, sizeof(*out->v));

        r->pemda_id = pemda_id;
        r->unit_id = hasil_i64(&h, 0);
        r->unit = arena_strdup(a, hasil_teks(&h, 1));
        r->unit_nama = arena_strdup(a, text_or(hasil_teks(&h, 2), r->unit));
        r->paket_id = hasil_null(&h, 3) ? 0 : hasil_i64(&h, 3);
        for (int i = 0; i < 4 && r->paket_id; i++)
            r->revisi[i] = hasil_i64(&h, 4 + i);
        r->ada = hasil_i64(&h, 8) != 0;
        if (r->ada)
            fill(r, &h, a);
    }
    hasil_finish(&h);
    return rc;
}

static void put_angka(struct nilai *v, struct angka n)
{
    v[0] = n.ada ? nilai_i64(n.nilai.koef) : nilai_teks(NULL);
    v[1] = n.ada ? nilai_i64(n.nilai.skala) : nilai_teks(NULL);
}

int store_ringkas_put(struct store *s, const struct ringkas *r, struct err *e)
{
    struct arena *a = arena_new(1 << 16);
    struct nilai v[25] = {nilai_i64(r->pemda_id), nilai_i64(r->unit_id), nilai_i64(r->paket_id)};
    int rc;

    for (int i = 0; i < 4; i++)
        v[3 + i] = nilai_i64(r->revisi[i]);
    v[7] = nilai_teks(cycle_text(a, r->siklus));
    put_angka(&v[8], r->capaian);
    v[10] = nilai_teks(r->predikat);
    put_angka(&v[11], r->akip);
    v[13] = nilai_teks(r->akip_kategori);
    put_angka(&v[14], r->ikm);
    v[16] = nilai_teks(r->ikm_mutu);
    put_angka(&v[17], r->serapan);
    v[19] = r->pagu.ada ? nilai_i64(r->pagu.nilai.sen) : nilai_teks(NULL);
    v[20] = r->realisasi.ada ? nilai_i64(r->realisasi.nilai.sen) : nilai_teks(NULL);
    v[21] = nilai_i64(r->masalah);
    v[22] = nilai_i64(r->tanda);
    put_angka(&v[23], r->ikm_hitung);
    rc = store_exec(s, Q_RINGKAS_PUT, v, 25, e);
    arena_free(a);
    return rc;
}

int store_ringkas_tahun(struct store *s, int64_t pemda_id, int64_t *v, size_t *n, struct err *e)
{
    struct nilai p = nilai_i64(pemda_id);
    struct hasil h;
    int rc = store_query(s, Q_RINGKAS_TAHUN, &p, 1, &h, e);

    *n = 0;
    while (rc >= 0 && *n < RINGKAS_TAHUN_MAX && (rc = hasil_step(&h, e)) > 0)
        v[(*n)++] = hasil_i64(&h, 0);
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

int store_kalender_get(struct store *s, int64_t pemda_id, int64_t tahun, struct kalender *out,
                       struct err *e)
{
    struct nilai v[2] = {nilai_i64(pemda_id), nilai_i64(tahun)};
    struct hasil h;
    int rc = store_query(s, Q_KALENDER_LIST, v, 2, &h, e);

    *out = (struct kalender){0};
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        const char *kode = hasil_teks(&h, 0);

        for (const struct pilihan *p = PILIHAN_SIKLUS; p->nama; p++)
            if (text_eq(p->nama, kode) &&
                tanggal_parse_iso(&out->tenggat[p->nilai], str_of(hasil_teks(&h, 1)), NULL) < 0)
                out->tenggat[p->nilai] = (struct tanggal){0};
    }
    hasil_finish(&h);
    return rc;
}

int store_kalender_put(struct store *s, const struct kalender_baris *b, struct err *e)
{
    struct arena *a = arena_new(1 << 14);
    struct nilai v[4] = {nilai_i64(b->pemda_id), nilai_i64(b->tahun),
                         nilai_teks(PILIHAN_SIKLUS[b->kode].nama),
                         nilai_teks(tanggal_format_iso(a, b->tanggal))};
    int rc = store_exec(s, Q_KALENDER_DELETE, v, 3, e);

    if (rc == 0 && tanggal_ada(b->tanggal))
        rc = store_exec(s, Q_KALENDER_INSERT, v, 4, e);
    arena_free(a);
    return rc;
}
