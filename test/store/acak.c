/* SPDX-License-Identifier: MIT
 *
 * acak: see acak.h.
 */
#include "acak.h"

#include "base/tanggal.h"
#include "core/paket_skema.h"

#include <assert.h>
#include <string.h>

struct daftar { /* any DAFTAR */
    void *v;
    size_t n;
};

/* splitmix64 */
uint64_t acak_next(struct acak *r)
{
    uint64_t x = r->benih += UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return x ^ (x >> 31);
}

static int64_t number(struct acak *r)
{
    static const int64_t tepi[] = {
        0, 1, -1, INT64_MAX, INT64_MIN, INT32_MAX, INT32_MIN, INT64_C(1) << 53 | 1, -100};
    uint64_t x = acak_next(r);

    if (x % 3 == 0)
        return tepi[acak_next(r) % (sizeof(tepi) / sizeof(tepi[0]))];
    return (int64_t)(acak_next(r) >> (1 + acak_next(r) % 63)) * (x & 8 ? 1 : -1);
}

static int64_t koef(struct acak *r)
{
    int64_t k = number(r);

    if (k > DESIMAL_KOEF_MAX)
        return DESIMAL_KOEF_MAX;
    return k < -DESIMAL_KOEF_MAX ? -DESIMAL_KOEF_MAX : k;
}

static const char *text(struct acak *r)
{
    static const char *const sukar[] = {
        "",
        " ",
        "'; DELETE FROM paket; --",
        "\"kutip\" dan \\ miring",
        "baris\nbaru\r\n\ttab",
        "é – “Ω” \xf0\x9f\x98\x80 \xe4\xb8\xad",
        "$1 %s @ID@ NULL",
        "Kecamatan",
        "kecamatan",
    };
    uint64_t x = acak_next(r);

    if (x % 4 == 0)
        return sukar[acak_next(r) % (sizeof(sukar) / sizeof(sukar[0]))];
    return arena_printf(r->arena, "teks %llu", (unsigned long long)(x % 1000000));
}

static struct tanggal date(struct acak *r)
{
    return (struct tanggal){.tahun = (int16_t)(1900 + acak_next(r) % 201),
                            .bulan = (uint8_t)(1 + acak_next(r) % 12),
                            .hari = (uint8_t)(1 + acak_next(r) % 28)};
}

static int choice(struct acak *r, const struct pilihan *p)
{
    size_t n = 0;

    while (p[n].nama)
        n++;
    return p[acak_next(r) % n].nilai;
}

static void fill_list(struct acak *r, const struct bidang *b, void *f)
{
    size_t n = 1 + acak_next(r) % r->daftar_maks;
    size_t ukuran = b->jenis == BIDANG_DAFTAR ? b->skema->ukuran : sizeof(const char *);
    char *v = arena_array(r->arena, n, ukuran);
    struct daftar d = {.v = v, .n = n};

    for (size_t i = 0; i < n; i++) {
        if (b->jenis == BIDANG_DAFTAR)
            acak_fill(r, b->skema, v + i * ukuran);
        else
            ((const char **)(void *)v)[i] = text(r);
    }
    memcpy(f, &d, sizeof(d));
}

static void fill_field(struct acak *r, const struct bidang *b, void *f)
{
    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        *(const char **)f = text(r);
        break;
    case BIDANG_CACAH:
        *(struct cacah *)f = (struct cacah){true, number(r)};
        break;
    case BIDANG_ANGKA:
        *(struct angka *)f = ANGKA(koef(r), (uint8_t)(acak_next(r) % (DESIMAL_SKALA_MAX + 1)));
        break;
    case BIDANG_RUPIAH:
        *(struct uang *)f = (struct uang){true, {number(r)}};
        break;
    case BIDANG_YA:
        *(bool *)f = true;
        break;
    case BIDANG_PILIHAN:
        *(int *)f = choice(r, b->pilihan);
        break;
    case BIDANG_TANGGAL:
        *(struct tanggal *)f = date(r);
        break;
    case BIDANG_TEKS_DAFTAR:
    case BIDANG_DAFTAR:
        fill_list(r, b, f);
        break;
    case BIDANG_OBJEK:
        *(void **)f = arena_alloc(r->arena, b->skema->ukuran);
        acak_fill(r, b->skema, *(void **)f);
        break;
    }
}

void acak_fill(struct acak *r, const struct skema *s, void *isi)
{
    for (size_t i = 0; i < s->n; i++)
        if (acak_next(r) % 1000 < r->isi_permil)
            fill_field(r, &s->bidang[i], (char *)isi + s->bidang[i].offset);
}

struct paket *acak_paket(struct acak *r, const char *pemda, const char *unit, int64_t tahun)
{
    struct paket *p = ARENA_NEW(r->arena, struct paket);

    acak_fill(r, &SKEMA_PAKET, p);
    p->tahun = (struct cacah){true, tahun};
    if (!p->pemda)
        p->pemda = ARENA_NEW(r->arena, struct pemda);
    if (!p->unit)
        p->unit = ARENA_NEW(r->arena, struct unit);
    p->pemda->kode = arena_strdup(r->arena, pemda);
    p->pemda->nama = arena_printf(r->arena, "Pemda %s", pemda);
    p->unit->kode = arena_strdup(r->arena, unit);
    p->unit->nama = arena_printf(r->arena, "Unit %s", unit);
    if (p->renstra) {
        p->renstra->tahun_awal = (struct cacah){true, 2021};
        p->renstra->tahun_akhir = (struct cacah){true, 2026};
        p->renstra->versi = (struct cacah){true, 1};
        p->renstra->status = RENSTRA_DRAF; /* a closed one could not be put twice */
    }
    return p;
}
