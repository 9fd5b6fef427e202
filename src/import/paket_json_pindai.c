/* SPDX-License-Identifier: MIT
 *
 * paket_json_pindai: one pass over the bytes, strings skipped, with the path kept as frames.
 */
#include "import/paket_json_pindai.h"

#include "base/arena.h"
#include "core/paket_skema.h"
#include "core/tempat.h"
#include "import/paket_json.h"
#include "import/paket_json_angka.h"

#include <string.h>

struct bingkai { /* an open object or list */
    bool daftar;
    size_t indeks;
    struct str nama; /* member last seen */
};

struct pindai {
    struct str s;
    size_t i;
    struct bingkai v[PAKET_DALAM_MAX];
    size_t dalam;
    size_t n_nilai;
    struct str teks; /* string last seen, without quotes */
};

const char *paket_json_posisi(struct arena *a, struct str s, size_t di)
{
    size_t baris = 1, kolom = 1;
    for (size_t i = 0; i < di && i < s.n; i++) {
        if (s.p[i] == '\n') {
            baris++;
            kolom = 1;
        } else if (((unsigned char)s.p[i] & 0xc0) != 0x80) {
            kolom++;
        }
    }
    return arena_printf(a, "baris %zu, kolom %zu", baris, kolom);
}

static void teks_lewati(struct pindai *p)
{
    size_t awal = ++p->i;
    while (p->i < p->s.n && p->s.p[p->i] != '"')
        p->i += p->s.p[p->i] == '\\' ? 2 : 1;
    if (p->i > p->s.n)
        p->i = p->s.n;
    p->teks = (struct str){p->s.p + awal, p->i - awal};
    p->i++;
}

static struct str angka_ambil(struct pindai *p)
{
    size_t awal = p->i;
    while (p->i < p->s.n && p->s.p[p->i] != '\0' && strchr("0123456789+-.eE", p->s.p[p->i]) != NULL)
        p->i++;
    return (struct str){p->s.p + awal, p->i - awal};
}

static const char *tempat(const struct pindai *p, struct arena *a)
{
    struct tempat t[PAKET_DALAM_MAX];
    for (size_t i = 0; i < p->dalam; i++) {
        const struct tempat *atas = i == 0 ? NULL : &t[i - 1];
        const struct bingkai *b = &p->v[i];
        t[i] = b->daftar ? tempat_unsur(atas, b->indeks)
                         : tempat_anggota(atas, teks_singkat(a, b->nama));
    }
    return tempat_teks(a, p->dalam == 0 ? NULL : &t[p->dalam - 1]);
}

static void angka_periksa(struct pindai *p, struct masalah_list *m)
{
    static const char *const PESAN[] = {
        [JSON_ANGKA_DESIMAL] = "lebih dari 6 desimal; bulatkan dahulu",
        [JSON_ANGKA_DIGIT] = "lebih dari 15 angka penting, tidak dapat disimpan dengan tepat",
        [JSON_ANGKA_BESAR] = "terlalu besar, harus kurang dari 1.000.000.000.000.000",
    };
    struct str s = angka_ambil(p);
    bool pecahan = memchr(s.p, '.', s.n) != NULL || memchr(s.p, 'e', s.n) != NULL ||
                   memchr(s.p, 'E', s.n) != NULL;
    enum json_angka_cacat c = pecahan ? json_angka_periksa(s) : JSON_ANGKA_BAIK;
    if (c != JSON_ANGKA_BAIK && m->n < MASALAH_MAX)
        masalah_add(m, tempat(p, m->arena), "angka %s %s", teks_singkat(m->arena, s), PESAN[c]);
}

static int buka(struct pindai *p, struct masalah_list *m)
{
    if (p->dalam == PAKET_DALAM_MAX) {
        masalah_add(m, paket_json_posisi(m->arena, p->s, p->i),
                    "objek dan daftar bersarang terlalu dalam, paling banyak %d tingkat",
                    PAKET_DALAM_MAX);
        return ERR_TOO_BIG;
    }
    p->v[p->dalam++] = (struct bingkai){.daftar = p->s.p[p->i] == '['};
    return 0;
}

static int langkah(struct pindai *p, struct masalah_list *m, struct masalah_list *angka)
{
    struct bingkai *b = p->dalam == 0 ? NULL : &p->v[p->dalam - 1];
    char c = p->s.p[p->i];
    if (c == '"') {
        teks_lewati(p);
        return 0;
    }
    if (c == '-' || (c >= '0' && c <= '9')) {
        angka_periksa(p, angka);
        return 0;
    }
    if ((c == '{' || c == '[') && buka(p, m) < 0)
        return ERR_TOO_BIG;
    if ((c == '}' || c == ']') && p->dalam > 0)
        p->dalam--;
    if (c == ':' && b != NULL)
        b->nama = p->teks;
    if (c == ',' && b != NULL)
        b->indeks++;
    p->n_nilai += c == ',' || c == '{' || c == '[' ? 1 : 0;
    if (p->n_nilai > PAKET_NILAI_MAX) {
        masalah_add(m, paket_json_posisi(m->arena, p->s, p->i),
                    "terlalu banyak anggota dan unsur, paling banyak %d", PAKET_NILAI_MAX);
        return ERR_TOO_BIG;
    }
    p->i++;
    return 0;
}

int paket_json_scan(struct str s, struct masalah_list *m, struct masalah_list *angka)
{
    struct pindai p = {.s = s};
    while (p.i < s.n)
        if (langkah(&p, m, angka) < 0)
            return ERR_TOO_BIG;
    return 0;
}
