/* SPDX-License-Identifier: MIT
 *
 * skm_data: reads raw answers, counts or values of a survey into groups. Raw answers win over
 * counts, counts of the unit over those of the layanan; an unanswered unsur is simply not counted.
 */
#include "core/skm_data.h"

#include "base/str.h"
#include "core/skm_hitung.h"

#include <string.h>

static const char *const NAMA_UNSUR[] = {
    "Persyaratan",        "Sistem, Mekanisme, dan Prosedur",          "Waktu Penyelesaian",
    "Biaya/Tarif",        "Produk Spesifikasi Jenis Pelayanan",       "Kompetensi Pelaksana",
    "Perilaku Pelaksana", "Penanganan Pengaduan, Saran, dan Masukan", "Sarana dan Prasarana",
};

const char *skm_unsur_nama(const char *kode)
{
    if (kode == NULL || kode[0] != 'U' || kode[1] < '1' || kode[1] > '9' || kode[2] != '\0')
        return NULL;
    return NAMA_UNSUR[kode[1] - '1'];
}

int64_t skm_isi_n(const struct skm_isi *u)
{
    return u->f[0] + u->f[1] + u->f[2] + u->f[3];
}

int64_t skm_isi_jumlah(const struct skm_isi *u)
{
    return u->f[0] + 2 * u->f[1] + 3 * u->f[2] + 4 * u->f[3];
}

bool skm_isi_ada(const struct skm_isi *u)
{
    return skm_isi_n(u) > 0 || u->nilai.ada;
}

/* Counts are at most 10^9 each here, so that sums over 500 layanan stay inside 64 bits. */
static int64_t count_of(struct cacah c)
{
    const int64_t maks = 1000000000;

    if (!c.ada || c.nilai < 0)
        return 0;
    return c.nilai > maks ? maks : c.nilai;
}

static void take_unsur(struct skm_isi *isi, const struct skm_unsur *u)
{
    isi->f[0] = count_of(u->n1);
    isi->f[1] = count_of(u->n2);
    isi->f[2] = count_of(u->n3);
    isi->f[3] = count_of(u->n4);
    isi->nilai = u->nilai;
}

static struct skm_isi *find_unsur(struct skm_kumpulan *k, const char *kode)
{
    for (size_t i = 0; i < k->n; i++)
        if (text_eq(k->v[i].kode, kode))
            return &k->v[i];
    return NULL;
}

static void add_unsur(struct skm_kumpulan *k, const char *kode, const char *nama)
{
    if (k->n < SKM_UNSUR_MAX && find_unsur(k, kode) == NULL)
        k->v[k->n++] = (struct skm_isi){.kode = kode, .nama = nama};
}

/* The unsur of the survey: declared, else those of the layanan, else U1.. by the answers' length.
 */
static void list_unsur(struct arena *a, struct skm_kumpulan *unit, const struct skm *s)
{
    size_t panjang = 0;

    unit->v = ARENA_ARRAY(a, SKM_UNSUR_MAX, struct skm_isi);
    for (size_t i = 0; i < s->unsur.n; i++)
        add_unsur(unit, s->unsur.v[i].kode, s->unsur.v[i].nama);
    if (unit->n > 0)
        return;
    for (size_t i = 0; i < s->layanan.n; i++)
        for (size_t j = 0; j < s->layanan.v[i].unsur.n; j++)
            add_unsur(unit, s->layanan.v[i].unsur.v[j].kode, s->layanan.v[i].unsur.v[j].nama);
    if (unit->n > 0)
        return;
    for (size_t i = 0; i < s->jawaban.n; i++)
        if (s->jawaban.v[i].nilai != NULL && strlen(s->jawaban.v[i].nilai) > panjang)
            panjang = strlen(s->jawaban.v[i].nilai);
    for (size_t i = 0; i < panjang && i < SKM_UNSUR_MAX; i++)
        add_unsur(unit, arena_printf(a, "U%zu", i + 1), NULL);
}

static struct skm_kumpulan *add_layanan(struct arena *a, struct skm_data *d, const char *nama)
{
    struct skm_kumpulan *k =
        arena_push(a, (void **)&d->layanan, &d->n_layanan, &d->cap_layanan, sizeof(*d->layanan));

    k->nama = nama;
    k->n = d->unit.n;
    k->v = ARENA_ARRAY(a, k->n, struct skm_isi);
    for (size_t i = 0; i < k->n; i++)
        k->v[i] = (struct skm_isi){.kode = d->unit.v[i].kode, .nama = d->unit.v[i].nama};
    return k;
}

static void read_layanan(struct arena *a, struct skm_data *d, const struct skm *s)
{
    for (size_t i = 0; i < s->layanan.n; i++) {
        const struct skm_layanan *l = &s->layanan.v[i];
        struct skm_kumpulan *k = add_layanan(a, d, l->nama);

        k->responden = l->responden;
        k->ikm = l->ikm;
        for (size_t j = 0; j < l->unsur.n; j++) {
            struct skm_isi *isi = find_unsur(k, l->unsur.v[j].kode);

            if (isi != NULL)
                take_unsur(isi, &l->unsur.v[j]);
        }
    }
}

enum { LAYANAN_MAX = 500 };

/* Index of the layanan of an answer; answers of one layanan mostly follow each other. */
static size_t layanan_of(struct arena *a, struct skm_data *d, const char *nama, size_t tebakan)
{
    if (tebakan < d->n_layanan && text_eq(d->layanan[tebakan].nama, nama))
        return tebakan;
    for (size_t i = 0; i < d->n_layanan; i++)
        if (text_eq(d->layanan[i].nama, nama))
            return i;
    if (d->n_layanan < LAYANAN_MAX)
        add_layanan(a, d, nama);
    return d->n_layanan < LAYANAN_MAX ? d->n_layanan - 1 : LAYANAN_MAX;
}

static void count_answer(struct skm_kumpulan *k, const char *nilai)
{
    for (size_t i = 0; i < k->n && nilai[i] != '\0'; i++)
        if (nilai[i] >= '1' && nilai[i] <= '4')
            k->v[i].f[nilai[i] - '1']++;
}

static void clear_counts(struct skm_kumpulan *k)
{
    for (size_t i = 0; i < k->n; i++)
        memset(k->v[i].f, 0, sizeof(k->v[i].f));
}

/* Raw answers replace any counts given beside them. */
static void read_answers(struct arena *a, struct skm_data *d, const struct skm *s,
                         struct masalah_list *m)
{
    size_t salah = 0, l = 0;
    int64_t *responden;

    clear_counts(&d->unit);
    for (size_t i = 0; i < d->n_layanan; i++)
        clear_counts(&d->layanan[i]);
    responden = ARENA_ARRAY(a, LAYANAN_MAX + 1, int64_t);
    for (size_t i = 0; i < s->jawaban.n; i++) {
        const struct skm_jawaban *j = &s->jawaban.v[i];

        if (j->nilai == NULL || strlen(j->nilai) != d->unit.n)
            salah++;
        if (j->nilai == NULL)
            continue;
        count_answer(&d->unit, j->nilai);
        if (j->layanan == NULL)
            continue;
        l = layanan_of(a, d, j->layanan, l);
        if (l == LAYANAN_MAX)
            continue;
        count_answer(&d->layanan[l], j->nilai);
        responden[l]++;
    }
    for (size_t i = 0; i < d->n_layanan && i < LAYANAN_MAX; i++)
        if (responden[i] > 0)
            d->layanan[i].responden = (struct cacah){.ada = true, .nilai = responden[i]};
    if (salah > 0)
        masalah_add(m, "skm.jawaban",
                    "%zu jawaban tidak sepanjang banyak unsur (%zu); yang kurang dihitung tidak "
                    "dijawab, yang lebih diabaikan",
                    salah, d->unit.n);
}

static bool any_answer(const struct skm_kumpulan *k)
{
    for (size_t i = 0; i < k->n; i++)
        if (skm_isi_n(&k->v[i]) > 0)
            return true;
    return false;
}

/* Counts of the layanan summed up, for a unit that has none of its own. */
static void pool_layanan(struct skm_data *d)
{
    for (size_t i = 0; i < d->n_layanan; i++)
        for (size_t j = 0; j < d->unit.n; j++)
            for (size_t k = 0; k < 4; k++)
                d->unit.v[j].f[k] += d->layanan[i].v[j].f[k];
}

/* Stated, else the raw answers, else the sum of the layanan, else the most answered unsur. */
static struct cacah respondents_of(const struct skm_data *d, const struct skm *s)
{
    struct cacah c = {.ada = d->n_layanan > 0};

    if (s->responden.ada)
        return s->responden;
    if (s->jawaban.n > 0)
        return (struct cacah){.ada = true, .nilai = (int64_t)s->jawaban.n};
    for (size_t i = 0; i < d->n_layanan; i++) {
        c.ada = c.ada && d->layanan[i].responden.ada;
        c.nilai += count_of(d->layanan[i].responden);
    }
    if (c.ada)
        return c;
    c = (struct cacah){0};
    for (size_t i = 0; i < d->unit.n; i++)
        if (skm_isi_n(&d->unit.v[i]) > c.nilai)
            c = (struct cacah){.ada = true, .nilai = skm_isi_n(&d->unit.v[i])};
    return c;
}

struct skm_data *skm_data_read(struct arena *a, const struct skm *s, struct masalah_list *m)
{
    struct skm_data *d = ARENA_NEW(a, struct skm_data);

    list_unsur(a, &d->unit, s);
    d->n_unsur = d->unit.n;
    for (size_t i = 0; i < s->unsur.n; i++) {
        struct skm_isi *isi = find_unsur(&d->unit, s->unsur.v[i].kode);

        if (isi != NULL)
            take_unsur(isi, &s->unsur.v[i]);
    }
    read_layanan(a, d, s);
    if (s->jawaban.n > 0)
        read_answers(a, d, s, m);
    else if (!any_answer(&d->unit))
        pool_layanan(d);
    d->ada_jawaban = any_answer(&d->unit);
    d->responden = respondents_of(d, s);
    return d;
}
