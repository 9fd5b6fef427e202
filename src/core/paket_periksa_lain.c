/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_lain: the survey, assessments, the organisation and its people.
 */
#include "base/format_angka.h"
#include "core/instrumen_hitung.h"
#include "core/paket_periksa.h"

#include <string.h>

enum { UNSUR_RESMI = 9, NIP_ANGKA = 18 };

/* An IKM lies between 25 (all answers 1) and 100 (PermenPANRB 14/2017, Lampiran). */
static void ikm_check(struct periksa *c, struct angka ikm, const char *di)
{
    if (ikm.ada &&
        (desimal_cmp(ikm.nilai, desimal_of(25)) < 0 || desimal_cmp(ikm.nilai, desimal_of(100)) > 0))
        masalah_add(c->m, di, "nilai di luar 25 sampai 100");
}

static void unsur_check(struct periksa *c, const struct skm_unsur *u, struct cacah responden,
                        const char *di)
{
    /* At most 4 x 10^7 within the limits of the fields; wraps where a database holds more. */
    int64_t n = (int64_t)((uint64_t)u->n1.nilai + (uint64_t)u->n2.nilai + (uint64_t)u->n3.nilai +
                          (uint64_t)u->n4.nilai);
    if (responden.ada && n > responden.nilai)
        masalah_add(c->m, di, "jumlah jawaban %lld melebihi %lld responden", (long long)n,
                    (long long)responden.nilai);
    ikm_check(c, u->nilai, arena_printf(c->a, "%s.nilai", di));
}

static void jawaban_check(struct periksa *c)
{
    const struct skm *s = c->p->skm;
    size_t unsur = s->unsur.n == 0 ? UNSUR_RESMI : s->unsur.n;
    for (size_t i = 0; i < s->jawaban.n; i++) {
        const char *nilai = text_or(s->jawaban.v[i].nilai, "");
        size_t n = 0;
        while (nilai[n] != '\0' && (nilai[n] == '-' || (nilai[n] >= '1' && nilai[n] <= '4')))
            n++;
        if (nilai[n] != '\0')
            masalah_add(c->m, arena_printf(c->a, "skm.jawaban[%zu].nilai", i),
                        "hanya angka 1 sampai 4 dan \"-\" (tidak dijawab)");
        else if (n != unsur)
            masalah_add(c->m, arena_printf(c->a, "skm.jawaban[%zu].nilai", i),
                        "%zu jawaban untuk %zu unsur", n, unsur);
    }
    if (s->responden.ada && s->jawaban.n > (uint64_t)s->responden.nilai)
        masalah_add(c->m, "skm.jawaban", "%zu jawaban melebihi %lld responden", s->jawaban.n,
                    (long long)s->responden.nilai);
}

static void layanan_check(struct periksa *c)
{
    const struct skm *s = c->p->skm;
    for (size_t i = 0; i < s->layanan.n; i++) {
        const struct skm_layanan *l = &s->layanan.v[i];
        struct cacah responden = l->responden.ada ? l->responden : s->responden;
        ikm_check(c, l->ikm, arena_printf(c->a, "skm.layanan[%zu].ikm", i));
        for (size_t j = 0; j < l->unsur.n; j++)
            unsur_check(c, &l->unsur.v[j], responden,
                        arena_printf(c->a, "skm.layanan[%zu].unsur[%zu]", i, j));
    }
}

void periksa_skm(struct periksa *c)
{
    const struct skm *s = c->p->skm;
    if (s == NULL)
        return;
    ikm_check(c, s->resmi, "skm.resmi");
    for (size_t i = 0; i < s->unsur.n; i++)
        unsur_check(c, &s->unsur.v[i], s->responden, arena_printf(c->a, "skm.unsur[%zu]", i));
    for (size_t i = 0; i < s->triwulan.n; i++)
        ikm_check(c, s->triwulan.v[i].ikm, arena_printf(c->a, "skm.triwulan[%zu].ikm", i));
    layanan_check(c);
    jawaban_check(c);
}

/* 18 digits; what they say (birth, appointment) is not judged. */
static void nip_check(struct periksa *c, const char *nip, const char *di)
{
    size_t n = 0;
    bool angka = true;
    if (nip == NULL)
        return;
    for (const char *s = nip; *s != '\0'; s++) {
        n += *s >= '0' && *s <= '9' ? 1 : 0;
        angka = angka && (*s == ' ' || (*s >= '0' && *s <= '9'));
    }
    if (!angka || n != NIP_ANGKA)
        masalah_add(c->m, di, "NIP harus 18 angka, boleh berspasi");
}

static void jabatan_check(struct periksa *c)
{
    const struct paket *p = c->p;
    size_t *induk = ARENA_ARRAY(c->a, p->jabatan.n, size_t);
    for (size_t i = 0; i < p->jabatan.n; i++)
        induk[i] = kamus_get(&c->kamus[KAMUS_JABATAN], p->jabatan.v[i].induk);
    const bool *lingkar = periksa_lingkaran(c, induk, p->jabatan.n);
    for (size_t i = 0; i < p->jabatan.n; i++)
        if (lingkar[i])
            masalah_add(c->m, arena_printf(c->a, "jabatan[%zu].induk", i),
                        "induk berputar kembali ke jabatan ini");
}

static void orang_check(struct periksa *c)
{
    const struct paket *p = c->p;
    for (size_t i = 0; i < p->pejabat.n; i++) {
        const struct pejabat *o = &p->pejabat.v[i];
        nip_check(c, o->nip, arena_printf(c->a, "pejabat[%zu].nip", i));
        if (tanggal_ada(o->mulai) && tanggal_ada(o->sampai) && tanggal_cmp(o->mulai, o->sampai) > 0)
            masalah_add(c->m, arena_printf(c->a, "pejabat[%zu].sampai", i),
                        "tanggal sampai mendahului tanggal mulai");
    }
    for (size_t i = 0; p->pegawai != NULL && i < p->pegawai->orang.n; i++)
        nip_check(c, p->pegawai->orang.v[i].nip, arena_printf(c->a, "pegawai.orang[%zu].nip", i));
}

static void sampai_check(struct periksa *c, struct angka f, int64_t maks, const char *di)
{
    if (f.ada && (f.nilai.koef < 0 || desimal_cmp(f.nilai, desimal_of(maks)) > 0))
        masalah_add(c->m, di, "nilai di luar 0 sampai %lld", (long long)maks);
}

/* What one answer can be: a score of kematangan is a whole number of 1 to 5 (Permendagri 99/2018),
 * a value of IPP lies within 0 to 5 (PermenPANRB 29/2022). Points of AKIP end at a weight that only
 * the instrument knows (core/instrumen_hitung.h). */
static void jawaban_nilai_check(struct periksa *c, const struct jawaban *j, int jenis,
                                const char *di)
{
    struct desimal d = desimal_trim(j->nilai.nilai);
    if (!j->nilai.ada)
        return;
    if (jenis == INSTRUMEN_IPP)
        sampai_check(c, j->nilai, 5, di);
    else if (jenis == INSTRUMEN_KEMATANGAN && (d.skala != 0 || d.koef < 1 || d.koef > 5))
        masalah_add(c->m, di, "skor %s bukan bilangan bulat 1 sampai 5",
                    format_desimal(c->a, j->nilai.nilai));
    else if (d.koef < 0)
        masalah_add(c->m, di, "nilai %s negatif", format_desimal(c->a, j->nilai.nilai));
}

/* The ends of the scales; all lie within 0 to 100. */
static void penilaian_nilai_check(struct periksa *c, const struct penilaian *n, const char *di)
{
    int jenis = penilaian_jenis(n, NULL);
    int64_t maks = jenis == INSTRUMEN_IPP ? 5 : 100;
    sampai_check(c, n->resmi, maks, arena_printf(c->a, "%s.resmi", di));
    sampai_check(c, n->rata_rata_pemda, maks, arena_printf(c->a, "%s.rata_rata_pemda", di));
    sampai_check(c, n->f02, 5, arena_printf(c->a, "%s.f02", di));
    sampai_check(c, n->f03, 5, arena_printf(c->a, "%s.f03", di));
    for (size_t i = 0; i < n->jawaban.n; i++)
        jawaban_nilai_check(c, &n->jawaban.v[i], jenis,
                            arena_printf(c->a, "%s.jawaban[%zu].nilai", di, i));
}

static void penilaian_check(struct periksa *c)
{
    struct kamus ada;
    kamus_init(&ada, c->a, c->p->penilaian.n);
    for (size_t i = 0; i < c->p->penilaian.n; i++) {
        const struct penilaian *n = &c->p->penilaian.v[i];
        const char *di = arena_printf(c->a, "penilaian[%zu]", i);
        const char *kunci =
            arena_printf(c->a, "%s\n%lld\n%lld\n%lld", text_or(n->instrumen, ""),
                         (long long)n->tahun_dinilai.nilai, (long long)n->tahun_hasil.nilai,
                         (long long)n->tahun_realisasi.nilai);
        if (!kamus_put(&ada, kunci, i))
            masalah_add(c->m, di, "penilaian dengan instrumen dan tahun yang sama sudah ada");
        penilaian_nilai_check(c, n, di);
    }
}

/* A unit is addressed as PEMDA/KODE. Control characters are refused in every text. */
static void kode_check(struct periksa *c, const char *kode, const char *di)
{
    size_t n = kode == NULL ? 0 : strlen(kode);
    if (n == 0)
        return;
    if (strchr(kode, '/') != NULL)
        masalah_add(c->m, di, "kode tidak boleh memuat \"/\"");
    if (kode[0] == ' ' || kode[n - 1] == ' ' || strncmp(kode, "\xc2\xa0", 2) == 0 ||
        (n >= 2 && strcmp(kode + n - 2, "\xc2\xa0") == 0))
        masalah_add(c->m, di, "kode berspasi di awal atau di akhir");
}

static void skala_check(struct periksa *c)
{
    const struct skala_predikat *s = c->p->skala_predikat;
    for (size_t i = 0; s != NULL && i < s->kelas.n; i++) {
        const struct skala_kelas *k = &s->kelas.v[i];
        if (k->bawah.ada && k->atas.ada && desimal_cmp(k->bawah.nilai, k->atas.nilai) > 0)
            masalah_add(c->m, arena_printf(c->a, "skala_predikat.kelas[%zu]", i),
                        "batas bawah %s di atas batas atas %s",
                        format_desimal(c->a, k->bawah.nilai), format_desimal(c->a, k->atas.nilai));
    }
    if (s != NULL && s->batas_bawah.ada && s->batas_atas.ada &&
        desimal_cmp(s->batas_bawah.nilai, s->batas_atas.nilai) > 0)
        masalah_add(c->m, "skala_predikat.batas_atas", "batas_atas di bawah batas_bawah");
}

void periksa_lain(struct periksa *c)
{
    if (c->p->pemda != NULL)
        kode_check(c, c->p->pemda->kode, "pemda.kode");
    if (c->p->unit != NULL)
        kode_check(c, c->p->unit->kode, "unit.kode");
    skala_check(c);
    jabatan_check(c);
    orang_check(c);
    penilaian_check(c);
}
