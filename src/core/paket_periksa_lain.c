/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_lain: the survey, assessments, the organisation and its people.
 */
#include "core/paket_periksa.h"

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
    /* At most 4 x 10^7: no overflow. */
    int64_t n = u->n1.nilai + u->n2.nilai + u->n3.nilai + u->n4.nilai;
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

/* IPP: F-02 and F-03 are on a scale of 0 to 5 (PermenPANRB 29/2022). */
static void ipp_check(struct periksa *c, struct angka f, const char *di)
{
    if (f.ada && (f.nilai.koef < 0 || desimal_cmp(f.nilai, desimal_of(5)) > 0))
        masalah_add(c->m, di, "nilai di luar 0 sampai 5");
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
        ipp_check(c, n->f02, arena_printf(c->a, "%s.f02", di));
        ipp_check(c, n->f03, arena_printf(c->a, "%s.f03", di));
    }
}

void periksa_lain(struct periksa *c)
{
    jabatan_check(c);
    orang_check(c);
    penilaian_check(c);
}
