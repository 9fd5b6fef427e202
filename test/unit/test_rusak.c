/* SPDX-License-Identifier: MIT
 *
 * test_rusak: what people are still typing is no package that paket_validate() would pass. Fields
 * and rows of the examples are dropped or damaged by a seed, within what app_rekam() lets in (a
 * required field has some value); then the package is checked, computed, composed and written. It
 * must end, whatever it says.
 *
 *     test_rusak [FROM [HOW_MANY]]    seeds to try; a failure is repeated by its number
 */
#include "uji_paket.h"

#include "app/app_lkjip.h"
#include "base/str.h"
#include "core/paket_skema.h"

#include <stdlib.h>
#include <string.h>

#define ARENA_CAP ((size_t)512 << 20)
#define SEN_MAX   INT64_C(100000000000000000)

static const char *const CONTOH[] = {
    "data/contoh/kertanegara-2024.json", "data/contoh/puring-2024.json",
    "data/contoh/ajibarang-2023.json", "test/data/paket-semua-bidang.json"};

static uint64_t dari = 1, banyak = 24; /* per example */

struct perusak {
    struct arena *a;
    uint64_t acak;
    unsigned permil; /* how many of 1000 fields are damaged */
};

static uint64_t next(struct perusak *r)
{
    uint64_t z = (r->acak += UINT64_C(0x9e3779b97f4a7c15)); /* splitmix64 */

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static int64_t pick(struct perusak *r, const int64_t *v, size_t n)
{
    return v[next(r) % n];
}

static void damage_number(struct perusak *r, const struct bidang *b, void *f)
{
    static const int64_t koef[] = {
        0, 1, -1, 100, 10000, INT64_C(999999999999999), 25, -5000, INT64_C(-999999999999999), 5};
    const int64_t sen[] = {0, 100, -100, SEN_MAX, b->min * 100, b->max * 100};
    const int64_t bulat[] = {b->min, b->max, b->min + 1, 2024};

    if (b->jenis == BIDANG_ANGKA)
        *(struct angka *)f = (struct angka){b->wajib || next(r) % 4 != 0,
                                            {pick(r, koef, 10), (uint8_t)(next(r) % 7)}};
    else if (b->jenis == BIDANG_RUPIAH)
        *(struct uang *)f = (struct uang){b->wajib || next(r) % 4 != 0, {pick(r, sen, 6)}};
    else
        *(struct cacah *)f = (struct cacah){b->wajib || next(r) % 4 != 0, pick(r, bulat, 4)};
}

static const char *damage_text(struct perusak *r, bool wajib)
{
    static const char *const v[] = {"x",
                                    "S1",
                                    "T1",
                                    "1",
                                    "0",
                                    "camat",
                                    "\xe2\x80\x93",
                                    "a&<b>\"'",
                                    "Indeks Kepuasan Masyarakat",
                                    "1.2.3.4.5",
                                    "AA",
                                    "9999"};
    size_t i = next(r) % (sizeof(v) / sizeof(v[0]) + 4);

    return i < sizeof(v) / sizeof(v[0]) ? v[i] : wajib ? "lain" : NULL;
}

static void damage_scalar(struct perusak *r, const struct bidang *b, void *f)
{
    struct daftar_umum d;
    int n = 0;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        *(const char **)f = damage_text(r, b->wajib);
        break;
    case BIDANG_YA:
        *(bool *)f = next(r) % 2;
        break;
    case BIDANG_PILIHAN:
        while (b->pilihan[n].nama)
            n++;
        n = (int)(next(r) % (unsigned)(n + !b->wajib));
        *(int *)f = b->pilihan[n].nama ? b->pilihan[n].nilai : 0;
        break;
    case BIDANG_TANGGAL:
        *(struct tanggal *)f = next(r) % 2 ? (struct tanggal){0} : (struct tanggal){2024, 2, 29};
        break;
    case BIDANG_TEKS_DAFTAR:
        d = daftar_get(f);
        d.n = d.n ? next(r) % (d.n + 1) : 0;
        daftar_put(f, d);
        break;
    default:
        damage_number(r, b, f);
    }
}

static void damage(struct perusak *r, const struct skema *s, void *isi);

/* Fewer elements, one twice, and each of them damaged. */
static void damage_list(struct perusak *r, const struct bidang *b, void *f, bool kena)
{
    struct daftar_umum d = daftar_get(f);
    size_t ukuran = b->skema->ukuran;

    if (kena && d.n > 0) {
        char *v = arena_alloc(r->a, (d.n + 1) * ukuran);

        memcpy(v, d.v, d.n * ukuran);
        if (next(r) % 2) {
            memcpy(v + d.n * ukuran, v + next(r) % d.n * ukuran, ukuran);
            d.n++;
        } else {
            d.n = next(r) % d.n;
        }
        d.v = v;
        daftar_put(f, d);
    }
    for (size_t i = 0; i < d.n; i++)
        damage(r, b->skema, (char *)d.v + i * ukuran);
}

static void damage(struct perusak *r, const struct skema *s, void *isi)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        void *f = (char *)isi + b->offset;
        bool kena = next(r) % 1000 < r->permil;

        if (b->jenis == BIDANG_DAFTAR) {
            damage_list(r, b, f, kena);
        } else if (b->jenis == BIDANG_OBJEK) {
            if (kena && b->skema != &SKEMA_PEMDA && b->skema != &SKEMA_UNIT)
                objek_put(f, NULL);
            if (objek_get(f))
                damage(r, b->skema, objek_get(f));
        } else if (kena && !(s == &SKEMA_PAKET && strcmp(b->nama, "tahun") == 0) &&
                   !((s == &SKEMA_PEMDA || s == &SKEMA_UNIT) && strcmp(b->nama, "kode") == 0)) {
            damage_scalar(r, b, f);
        }
    }
}

static void use(struct arena *a, struct paket *p)
{
    struct masalah_list m;
    struct err e = {0};
    struct buf out;
    struct app_lkjip x = {.format = APP_HTML};
    struct sys sys = {0};

    masalah_init(&m, a);
    paket_validate(p, &m);
    x.hitung = hitung_compute(a, p, instrumen_bawaan(a), &m);
    assert_non_null(x.hitung);
    buf_init(&out, (size_t)64 << 20);
    if (app_lkjip_write(&sys, a, &x, &out, &m, &e) < 0)
        fail_msg("%s", e.msg);
    assert_true(buf_ok(&out) && out.n > 1000);
    buf_release(&out);
}

static void try_seed(const char *nama, uint64_t benih)
{
    static const unsigned permil[] = {3, 30, 150, 500, 900};
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, nama);
    struct perusak r = {.a = a, .acak = benih, .permil = permil[benih % 5]};
    struct paket *p = (struct paket *)l.paket;

    fprintf(stderr, "%s benih %llu\r", nama, (unsigned long long)benih);
    damage(&r, &SKEMA_PAKET, p);
    use(a, p);
    arena_free(a);
}

static void test_rusak__contoh(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++)
        for (uint64_t b = dari; b < dari + banyak; b++)
            try_seed(CONTOH[i], b);
}

/* Nothing but a unit and a year, then every member alone. */
static void test_rusak__hampir_kosong(void **state)
{
    (void)state;
    for (size_t i = 0; i < SKEMA_PAKET.n; i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[3]);
        struct paket *p = ARENA_NEW(a, struct paket);
        const struct bidang *b = &SKEMA_PAKET.bidang[i];

        p->pemda = ARENA_NEW(a, struct pemda);
        p->pemda->kode = "1";
        p->unit = ARENA_NEW(a, struct unit);
        p->unit->kode = "2";
        p->tahun = (struct cacah){true, 2024};
        if (b->jenis == BIDANG_DAFTAR)
            daftar_put((char *)p + b->offset, daftar_get((const char *)l.paket + b->offset));
        else if (b->jenis == BIDANG_OBJEK)
            objek_put((char *)p + b->offset, objek_get((const char *)l.paket + b->offset));
        use(a, p);
        arena_free(a);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rusak__hampir_kosong),
        cmocka_unit_test(test_rusak__contoh),
    };

    if (argc > 1)
        dari = strtoull(argv[1], NULL, 10);
    if (argc > 2)
        banyak = strtoull(argv[2], NULL, 10);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
