/* SPDX-License-Identifier: MIT
 *
 * Two packages compared for people: the exact differences of core/skema_beda.h, sorted into the
 * chapters of the report and said by the meaning of the fields.
 */
#include "core/lkjip_beku.h"

#include "base/str.h"
#include "core/skema_beda.h"

#include <string.h>

const char *const BEKU_BAGIAN[BEKU_N] = {"paket.json", "dok.json", "laporan.docx", "laporan.pdf"};

static const struct {
    const char *anggota, *bab;
} BAB[] = {
    {"pemda", "Bab I Pendahuluan"},
    {"unit", "Bab I Pendahuluan"},
    {"wilayah", "Bab I Pendahuluan"},
    {"pegawai", "Bab I Pendahuluan"},
    {"jabatan", "Bab I Pendahuluan"},
    {"pejabat", "Bab I Pendahuluan"},
    {"renstra", "Bab II Perencanaan Kinerja"},
    {"iku_", "Bab II Perencanaan Kinerja"},
    {"perjanjian_kinerja", "Bab II Perencanaan Kinerja"},
    {"pengukuran", "Bab III Akuntabilitas Kinerja"},
    {"skala_predikat", "Bab III Akuntabilitas Kinerja"},
    {"pengaturan", "Bab III Akuntabilitas Kinerja"},
    {"skm", "Bab III Akuntabilitas Kinerja"},
    {"penilaian", "Bab III Akuntabilitas Kinerja"},
    {"anggaran", "Anggaran"},
    {"laporan", "Narasi dan isi laporan"},
    {"", "Lainnya"},
};
enum { N_BAB = sizeof(BAB) / sizeof(BAB[0]) };

static size_t bab_of(const char *tempat)
{
    size_t i = 0;

    while (strncmp(tempat, BAB[i].anggota, strlen(BAB[i].anggota)) != 0)
        i++;
    return i;
}

/* "renstra.tujuan[T1].sasaran[S1].uraian" -> "renstra, tujuan T1, sasaran S1, uraian" */
static const char *words(struct arena *a, const char *tempat)
{
    struct buf b;
    const char *s;

    buf_init(&b, 4096);
    for (; *tempat != '\0'; tempat++) {
        if (*tempat == '.')
            buf_puts(&b, ", ");
        else if (*tempat == '[' || *tempat == '_')
            buf_putc(&b, ' ');
        else if (*tempat != ']')
            buf_putc(&b, *tempat);
    }
    s = buf_dup(a, &b);
    buf_release(&b);
    return s != NULL ? s : tempat;
}

enum { SEBELUM = 40, POTONG = 160 };

/* A narrative around the place where the two part; without tags. */
static const char *excerpt(struct arena *a, const char *teks, size_t sama)
{
    size_t dari = sama > SEBELUM ? sama - SEBELUM : 0, n = 0;
    bool tag = false;
    struct buf b;
    const char *s;

    while (dari > 0 && ((unsigned char)teks[dari] & 0xC0) == 0x80)
        dari--;
    buf_init(&b, 4096);
    buf_puts(&b, dari > 0 ? "…" : "");
    for (const char *p = teks + dari; *p != '\0'; p++) {
        if (n >= POTONG && ((unsigned char)*p & 0xC0) != 0x80)
            break;
        tag = tag || *p == '<';
        if (!tag) {
            buf_putc(&b, *p);
            n++;
        } else if (*p == '>') {
            tag = false;
            buf_putc(&b, ' ');
        }
    }
    buf_puts(&b, n >= POTONG ? "…" : "");
    s = buf_dup(a, &b);
    buf_release(&b);
    return s;
}

/* Long texts are cut where they differ, not at their beginning. */
static void show_narrative(struct arena *ar, const struct paket *a, const struct paket *b,
                           const char *tempat, struct beku_beda *out)
{
    static const char AWAL[] = "laporan.narasi[";
    size_t k = sizeof(AWAL) - 1, sama = 0;
    const char *akhir = strchr(tempat, ']'), *kode;
    const struct narasi *x, *y;

    if (strncmp(tempat, AWAL, k) != 0 || akhir == NULL || strcmp(akhir, "].isi") != 0)
        return;
    kode = arena_strndup(ar, tempat + k, (size_t)(akhir - tempat) - k);
    x = paket_narasi(a, kode);
    y = paket_narasi(b, kode);
    if (x == NULL || y == NULL || x->isi == NULL || y->isi == NULL)
        return;
    while (x->isi[sama] != '\0' && x->isi[sama] == y->isi[sama])
        sama++;
    out->a = excerpt(ar, x->isi, sama);
    out->b = excerpt(ar, y->isi, sama);
}

void lkjip_beku_beda(struct arena *ar, const struct paket *a, const struct paket *b,
                     struct beku_beda **v, size_t *n, size_t *semua)
{
    struct beda_list l;
    size_t k = 0;

    beda_init(&l, ar, BEKU_BEDA_MAX);
    skema_diff(&l, &SKEMA_PAKET, "", a, b);
    *v = ARENA_ARRAY(ar, l.n + 1, struct beku_beda);
    for (size_t bab = 0; bab < N_BAB; bab++)
        for (size_t i = 0; i < l.n; i++) {
            const struct beda *x = &l.v[i];
            size_t punya = bab_of(x->tempat);

            /* chapters that several members share stand together */
            while (punya > 0 && strcmp(BAB[punya - 1].bab, BAB[punya].bab) == 0)
                punya--;
            if (punya != bab)
                continue;
            (*v)[k] = (struct beku_beda){BAB[bab].bab, words(ar, x->tempat), x->a, x->b};
            show_narrative(ar, a, b, x->tempat, &(*v)[k++]);
        }
    *n = k;
    *semua = l.jumlah;
}
