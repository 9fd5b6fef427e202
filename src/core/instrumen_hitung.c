/* SPDX-License-Identifier: MIT
 *
 * instrumen_hitung: values of the nodes from the leaves up, exact until a value is printed.
 */
#include "core/instrumen_hitung.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/capaian.h"
#include "core/pecahan.h"

#include <assert.h>
#include <string.h>

enum tahap { TAHAP_BELUM, TAHAP_SEDANG, TAHAP_SELESAI };

struct simpul { /* a node while it is computed */
    enum tahap tahap;
    enum keadaan keadaan;
    struct pecahan nilai;
    const struct jawaban *jawaban;
    const struct instrumen_grade *grade;
};

struct penilai {
    struct arena *a;
    const struct instrumen *i;
    const struct penilaian *p;
    struct simpul *s; /* per butir */
    struct instrumen_nilai *v;
    struct hasil f02; /* IPP */
};

const struct instrumen_pita *instrumen_pita_get(const struct instrumen *i, struct desimal nilai)
{
    struct desimal d;

    if (i == NULL || desimal_round(&d, nilai, 2, BULAT_SETENGAH_ATAS) != 0)
        return NULL;
    for (size_t j = 0; j < i->pita.n; j++)
        if (!i->pita.v[j].atas.ada || desimal_cmp(d, i->pita.v[j].atas.nilai) <= 0)
            return &i->pita.v[j];
    return NULL;
}

int penilaian_jenis(const struct penilaian *p, const struct instrumen_list *l)
{
    static const struct {
        const char *awal;
        int jenis;
    } AWAL[] = {
        {"akip-", INSTRUMEN_AKIP},
        {"kematangan-", INSTRUMEN_KEMATANGAN},
        {"ipp-", INSTRUMEN_IPP},
    };
    const struct instrumen *i = instrumen_get(l, p->instrumen);

    if (i != NULL)
        return i->jenis;
    for (size_t j = 0; p->instrumen != NULL && j < sizeof(AWAL) / sizeof(AWAL[0]); j++)
        if (strncmp(p->instrumen, AWAL[j].awal, strlen(AWAL[j].awal)) == 0)
            return AWAL[j].jenis;
    return 0;
}

static const struct instrumen_grade *find_grade(const struct instrumen *i, const char *grade)
{
    for (size_t j = 0; j < i->grade.n; j++)
        if (text_eq(i->grade.v[j].grade, grade))
            return &i->grade.v[j];
    return NULL;
}

/* The most a value of this node may be; none: not limited. */
static struct angka highest_of(const struct instrumen *i, const struct instrumen_butir *b)
{
    if (i->jenis == INSTRUMEN_AKIP)
        return b->bobot;
    return ANGKA(5, 0);
}

static void take_answer(struct penilai *e, const struct jawaban *j, const char *tempat,
                        struct masalah_list *m)
{
    size_t k = 0;
    struct angka maks;

    while (k < e->i->butir.n && !text_eq(e->i->butir.v[k].kode, j->butir))
        k++;
    if (k == e->i->butir.n) {
        masalah_add(m, tempat, "butir \"%s\" tidak ada dalam instrumen %s", text_or(j->butir, ""),
                    e->i->kode);
        return;
    }
    e->s[k].jawaban = j;
    e->v[k].grade = j->grade;
    if (j->grade != NULL) {
        e->s[k].grade = find_grade(e->i, j->grade);
        if (e->s[k].grade == NULL)
            masalah_add(m, tempat, "nilai huruf \"%s\" tidak ada dalam instrumen %s", j->grade,
                        e->i->kode);
    }
    maks = highest_of(e->i, &e->i->butir.v[k]);
    if (j->nilai.ada &&
        ((maks.ada && desimal_cmp(j->nilai.nilai, maks.nilai) > 0) || j->nilai.nilai.koef < 0))
        masalah_add(m, tempat, "nilai %s pada butir \"%s\" di luar 0 sampai %s",
                    format_desimal(e->a, j->nilai.nilai), j->butir,
                    maks.ada ? format_desimal(e->a, maks.nilai) : "batas");
}

/* Nodes that count: with a weight, or answered. Criteria below a sub komponen only explain it. */
static bool counts(const struct instrumen_butir *b)
{
    return b->bobot.ada || b->dinilai;
}

static void node_compute(struct penilai *e, size_t k);

/* Sum over the children; weighted by their share of 100 for IPP. */
static enum keadaan children_sum(struct penilai *e, const char *kode, struct pecahan *out)
{
    enum keadaan keadaan = KEADAAN_TANPA_DATA;
    struct pecahan x;
    bool pertama = true;

    *out = pecahan_of(e->a, 0, 1);
    for (size_t j = 0; j < e->i->butir.n; j++) {
        const struct instrumen_butir *b = &e->i->butir.v[j];

        if (!text_eq(b->induk, kode) || !counts(b))
            continue;
        node_compute(e, j);
        if (e->i->jenis == INSTRUMEN_IPP && !b->bobot.ada)
            return KEADAAN_BOBOT_TIDAK_DIKETAHUI;
        if (pertama || keadaan == KEADAAN_ADA)
            keadaan = e->s[j].keadaan;
        pertama = false;
        if (e->s[j].keadaan == KEADAAN_BOBOT_TIDAK_DIKETAHUI)
            keadaan = KEADAAN_BOBOT_TIDAK_DIKETAHUI;
        if (e->s[j].keadaan != KEADAAN_ADA)
            continue;
        x = e->s[j].nilai;
        if (e->i->jenis == INSTRUMEN_IPP)
            x = pecahan_mul(e->a, x,
                            pecahan_div(e->a, pecahan_of_desimal(e->a, b->bobot.nilai),
                                        pecahan_of(e->a, 100, 1)));
        *out = pecahan_add(e->a, *out, x);
    }
    return keadaan;
}

/* What was answered on the node itself. */
static enum keadaan own_value(struct penilai *e, size_t k, struct pecahan *out)
{
    const struct instrumen_butir *b = &e->i->butir.v[k];
    const struct simpul *s = &e->s[k];

    if (s->grade != NULL && s->grade->nilai.ada) {
        if (!b->bobot.ada)
            return KEADAAN_BOBOT_TIDAK_DIKETAHUI;
        *out = pecahan_mul(e->a, pecahan_of_desimal(e->a, b->bobot.nilai),
                           pecahan_of_desimal(e->a, s->grade->nilai.nilai));
        *out = pecahan_div(e->a, *out, pecahan_of(e->a, 100, 1));
        return KEADAAN_ADA;
    }
    if (s->jawaban == NULL || !s->jawaban->nilai.ada)
        return KEADAAN_TANPA_DATA;
    *out = pecahan_of_desimal(e->a, s->jawaban->nilai.nilai);
    return KEADAAN_ADA;
}

static uint8_t scale_of(const struct penilai *e, size_t k)
{
    const struct jawaban *j = e->s[k].jawaban;

    if (e->i->jenis != INSTRUMEN_KEMATANGAN)
        return 2;
    return j != NULL && j->nilai.ada ? desimal_trim(j->nilai.nilai).skala : 0;
}

static const char *node_steps(struct penilai *e, size_t k, const char *hasil)
{
    const struct instrumen_butir *b = &e->i->butir.v[k];

    if (e->s[k].grade == NULL || !b->bobot.ada)
        return hasil;
    return arena_printf(e->a, "%s × %s ÷ 100 = %s", angka_jejak(e->a, b->bobot.nilai),
                        angka_jejak(e->a, e->s[k].grade->nilai.nilai), hasil);
}

/* Prints the exact value into the result of the node, with its share of the weight. */
static void node_result(struct penilai *e, size_t k, bool dari_anak)
{
    struct instrumen_nilai *v = &e->v[k];
    const struct instrumen_butir *b = &e->i->butir.v[k];
    struct pecahan p;

    v->nilai = HASIL_KOSONG(e->s[k].keadaan);
    v->persen =
        HASIL_KOSONG(e->i->jenis == INSTRUMEN_AKIP && !b->bobot.ada ? KEADAAN_BOBOT_TIDAK_DIKETAHUI
                                                                    : KEADAAN_TANPA_DATA);
    if (e->s[k].keadaan != KEADAAN_ADA)
        return;
    if (pecahan_round(e->a, &v->nilai.nilai, e->s[k].nilai, scale_of(e, k)) != 0) {
        v->nilai = HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
        return;
    }
    v->nilai.jejak = jejak_new(e->a,
                               dari_anak               ? "Jumlah nilai butir di bawahnya"
                               : e->s[k].grade != NULL ? "Bobot × nilai huruf ÷ 100"
                                                       : "Nilai yang diberikan",
                               node_steps(e, k, format_desimal(e->a, v->nilai.nilai)), e->i->dasar);
    if (e->i->jenis != INSTRUMEN_AKIP || !b->bobot.ada || desimal_is_zero(b->bobot.nilai))
        return;
    p = pecahan_div(e->a, e->s[k].nilai, pecahan_of_desimal(e->a, b->bobot.nilai));
    v->persen = HASIL_KOSONG(KEADAAN_ADA);
    if (pecahan_round(e->a, &v->persen.nilai, pecahan_mul(e->a, p, pecahan_of(e->a, 100, 1)), 2))
        v->persen = HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    v->persen.jejak =
        jejak_new(e->a, "Nilai ÷ Bobot × 100",
                  arena_printf(e->a, "%s ÷ %s × 100 = %s", format_desimal(e->a, v->nilai.nilai),
                               angka_jejak(e->a, b->bobot.nilai), hasil_format(e->a, v->persen, 2)),
                  e->i->dasar);
}

static void node_compute(struct penilai *e, size_t k)
{
    struct simpul *s = &e->s[k];
    struct pecahan sendiri = {0}, anak = {0};
    enum keadaan dari_anak = KEADAAN_TANPA_DATA, dari_sendiri;

    if (s->tahap != TAHAP_BELUM)
        return; /* done, or a circle: then it stays without value */
    s->tahap = TAHAP_SEDANG;
    s->keadaan = KEADAAN_TANPA_DATA;
    if (!e->i->butir.v[k].dinilai)
        dari_anak = children_sum(e, e->i->butir.v[k].kode, &anak);
    dari_sendiri = own_value(e, k, &sendiri);
    if (dari_anak == KEADAAN_ADA) {
        s->keadaan = KEADAAN_ADA;
        s->nilai = anak;
    } else if (dari_sendiri == KEADAAN_ADA) {
        s->keadaan = KEADAAN_ADA;
        s->nilai = sendiri;
    } else if (dari_anak == KEADAAN_BOBOT_TIDAK_DIKETAHUI ||
               dari_sendiri == KEADAAN_BOBOT_TIDAK_DIKETAHUI) {
        s->keadaan = KEADAAN_BOBOT_TIDAK_DIKETAHUI;
    }
    s->tahap = TAHAP_SELESAI;
    node_result(e, k, dari_anak == KEADAAN_ADA);
}

static const char *top_terms(struct penilai *e)
{
    const char *s = "";

    for (size_t j = 0; j < e->i->butir.n; j++) {
        const struct instrumen_butir *b = &e->i->butir.v[j];

        if (b->induk != NULL || !counts(b))
            continue;
        s = arena_printf(e->a, "%s%s%s", s, s[0] == '\0' ? "" : " + ",
                         e->v[j].nilai.keadaan == KEADAAN_ADA
                             ? format_desimal(e->a, e->v[j].nilai.nilai)
                             : TANPA_NILAI);
        if (e->i->jenis == INSTRUMEN_IPP && b->bobot.ada)
            s = arena_printf(e->a, "%s × %s ÷ 100", s, angka_jejak(e->a, b->bobot.nilai));
    }
    return s;
}

/* The index out of F-02 and F-03. */
static struct hasil ipp_total(struct penilai *e, enum keadaan keadaan, struct pecahan f02)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct desimal tampil;
    struct pecahan p, f03;
    struct jejak *j;
    const char *asal = keadaan == KEADAAN_ADA ? top_terms(e) : "nilai evaluator yang diketahui";

    if (keadaan != KEADAAN_ADA && e->p->f02.ada) {
        f02 = pecahan_of_desimal(e->a, e->p->f02.nilai);
        keadaan = KEADAAN_ADA;
    }
    e->f02 = HASIL_KOSONG(keadaan);
    if (keadaan != KEADAAN_ADA)
        return HASIL_KOSONG(keadaan);
    if (pecahan_round(e->a, &tampil, f02, 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    e->f02.nilai = tampil;
    e->f02.jejak = jejak_new(e->a, "Jumlah (nilai aspek × bobot aspek ÷ 100)", asal, e->i->dasar);
    if (!e->i->bobot_f02.ada || !e->i->bobot_f03.ada)
        return HASIL_KOSONG(KEADAAN_BOBOT_TIDAK_DIKETAHUI);
    if (!e->p->f03.ada)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    f03 = pecahan_of_desimal(e->a, e->p->f03.nilai);
    p = pecahan_add(e->a, pecahan_mul(e->a, pecahan_of_desimal(e->a, e->i->bobot_f02.nilai), f02),
                    pecahan_mul(e->a, pecahan_of_desimal(e->a, e->i->bobot_f03.nilai), f03));
    if (pecahan_round(e->a, &h.nilai, p, 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    j = jejak_new(
        e->a, "Bobot F-02 × F-02 + bobot F-03 × F-03, F-02 tanpa pembulatan",
        arena_printf(e->a, "%s × %s + %s × %s = %s", angka_jejak(e->a, e->i->bobot_f02.nilai),
                     format_desimal(e->a, tampil), angka_jejak(e->a, e->i->bobot_f03.nilai),
                     angka_jejak(e->a, e->p->f03.nilai), hasil_format(e->a, h, 2)),
        e->i->dasar);
    jejak_add(e->a, j, "F-02", format_desimal(e->a, tampil), asal);
    jejak_add(e->a, j, "F-03", angka_jejak(e->a, e->p->f03.nilai), "survei pengguna");
    h.jejak = j;
    return h;
}

static const struct jejak *total_trace(struct penilai *e, struct hasil h)
{
    bool akip = e->i->jenis == INSTRUMEN_AKIP;
    struct jejak *j = jejak_new(
        e->a, akip ? "Jumlah nilai komponen" : "Jumlah skor variabel",
        arena_printf(e->a, "%s = %s", top_terms(e), format_desimal(e->a, h.nilai)), e->i->dasar);

    for (size_t k = 0; k < e->i->butir.n; k++) {
        const struct instrumen_butir *b = &e->i->butir.v[k];

        if (b->induk == NULL && counts(b))
            jejak_add(e->a, j, text_or(b->uraian, b->kode),
                      format_desimal(e->a, e->v[k].nilai.nilai), NULL);
    }
    return j;
}

static struct hasil total_of(struct penilai *e)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct pecahan p;
    enum keadaan keadaan;
    uint8_t skala = e->i->jenis == INSTRUMEN_KEMATANGAN ? 0 : 2;

    for (size_t j = 0; j < e->i->butir.n; j++) {
        node_compute(e, j);
        if (scale_of(e, j) > skala)
            skala = scale_of(e, j);
    }
    keadaan = children_sum(e, NULL, &p);
    if (e->i->jenis == INSTRUMEN_IPP)
        return ipp_total(e, keadaan, p);
    if (keadaan != KEADAAN_ADA)
        return HASIL_KOSONG(keadaan);
    if (pecahan_round(e->a, &h.nilai, p, skala) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak = total_trace(e, h);
    return h;
}

static struct hasil official_of(struct arena *a, const struct penilaian *p)
{
    struct hasil h = {.nilai = p->resmi.nilai};
    struct jejak *j = jejak_new(a, "Nilai resmi", format_desimal(a, p->resmi.nilai), NULL);

    jejak_add(a, j, "Nilai resmi", format_desimal(a, p->resmi.nilai),
              text_or(p->resmi_nomor, p->resmi_penerbit));
    h.jejak = j;
    return h;
}

struct hitung_penilaian *penilaian_compute(struct arena *a, const struct penilaian *p,
                                           const struct instrumen_list *l, const char *tempat,
                                           struct masalah_list *m)
{
    struct hitung_penilaian *h = ARENA_NEW(a, struct hitung_penilaian);
    struct penilai e = {.a = a, .p = p, .i = instrumen_get(l, p->instrumen)};
    const struct instrumen_pita *pita;

    h->data = p;
    h->instrumen = e.i;
    h->total = e.f02 = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (e.i == NULL) {
        masalah_add(m, tempat, "instrumen \"%s\" tidak dikenal; hanya nilai resminya dipakai",
                    text_or(p->instrumen, ""));
    } else {
        e.s = ARENA_ARRAY(a, e.i->butir.n, struct simpul);
        e.v = ARENA_ARRAY(a, e.i->butir.n, struct instrumen_nilai);
        for (size_t j = 0; j < p->jawaban.n; j++)
            take_answer(&e, &p->jawaban.v[j], arena_printf(a, "%s.jawaban[%zu]", tempat, j), m);
        h->total = total_of(&e);
        h->nilai = e.v;
    }
    h->f02 = e.f02;
    pita = h->total.keadaan == KEADAAN_ADA ? instrumen_pita_get(e.i, h->total.nilai) : NULL;
    h->kategori = pita == NULL ? NULL : pita->kategori;
    h->makna = pita == NULL ? NULL : pita->makna;
    h->dipakai = p->resmi.ada ? official_of(a, p) : h->total;
    pita = h->dipakai.keadaan == KEADAAN_ADA ? instrumen_pita_get(e.i, h->dipakai.nilai) : NULL;
    h->dipakai_kategori = p->resmi.ada && p->resmi_kategori != NULL
                              ? p->resmi_kategori
                              : (pita == NULL ? NULL : pita->kategori);
    h->berbeda = p->resmi.ada && h->total.keadaan == KEADAAN_ADA &&
                 desimal_cmp(h->total.nilai, p->resmi.nilai) != 0;
    return h;
}
