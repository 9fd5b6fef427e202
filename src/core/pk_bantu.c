/* SPDX-License-Identifier: MIT
 *
 * pk_bantu: walks over the short lists of the package.
 */
#include "core/pk_bantu.h"

#include "base/str.h"

const struct perjanjian_kinerja *pk_terakhir(const struct paket *p, const char *jabatan)
{
    const struct perjanjian_kinerja *hasil = NULL;

    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];

        if (text_eq(k->jabatan, jabatan) &&
            (hasil == NULL || k->urutan.nilai > hasil->urutan.nilai))
            hasil = k;
    }
    return hasil;
}

const struct perjanjian_kinerja *pk_sebelum(const struct paket *p,
                                            const struct perjanjian_kinerja *pk)
{
    const struct perjanjian_kinerja *hasil = NULL;

    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];

        if (text_eq(k->jabatan, pk->jabatan) && k->urutan.nilai < pk->urutan.nilai &&
            (hasil == NULL || k->urutan.nilai > hasil->urutan.nilai))
            hasil = k;
    }
    return hasil;
}

int64_t pk_urutan_baru(const struct paket *p, const char *jabatan)
{
    const struct perjanjian_kinerja *k = pk_terakhir(p, jabatan);

    return k == NULL ? 1 : k->urutan.nilai + 1;
}

bool pk_ditandatangani(const struct perjanjian_kinerja *pk)
{
    return pk->status >= PK_DITANDATANGANI;
}

bool pejabat_menjabat(const struct pejabat *x, struct tanggal t)
{
    if (!tanggal_ada(t))
        return true;
    return (!tanggal_ada(x->mulai) || tanggal_cmp(x->mulai, t) <= 0) &&
           (!tanggal_ada(x->sampai) || tanggal_cmp(t, x->sampai) <= 0);
}

const struct pejabat *pejabat_pada(const struct paket *p, const char *jabatan, struct tanggal t)
{
    const struct pejabat *akhir = NULL, *pada = NULL;

    for (size_t i = 0; i < p->pejabat.n; i++) {
        const struct pejabat *x = &p->pejabat.v[i];

        if (!text_eq(x->jabatan, jabatan))
            continue;
        if (akhir == NULL || tanggal_cmp(x->mulai, akhir->mulai) >= 0)
            akhir = x;
        if (tanggal_ada(t) && pejabat_menjabat(x, t) &&
            (pada == NULL || tanggal_cmp(x->mulai, pada->mulai) >= 0))
            pada = x;
    }
    return pada != NULL ? pada : akhir;
}

bool jabatan_membawahi(const struct paket *p, const char *atas, const char *bawah)
{
    const struct jabatan *j = paket_jabatan(p, bawah);

    for (size_t langkah = 0; j != NULL && j->induk != NULL && langkah < p->jabatan.n; langkah++) {
        if (text_eq(j->induk, atas))
            return true;
        j = paket_jabatan(p, j->induk);
    }
    return false;
}

bool pos_termasuk(const struct paket *p, const char *bawah, const char *atas)
{
    const struct pos_anggaran *x = paket_pos(p, bawah);

    for (int langkah = 0; x != NULL && x->induk != NULL && langkah < TINGKAT_SUBKEGIATAN;
         langkah++) {
        if (text_eq(x->induk, atas))
            return true;
        x = paket_pos(p, x->induk);
    }
    return false;
}

const char *indikator_penanggung_jawab(const struct paket *p, const struct indikator *i)
{
    const struct pos_anggaran *x;

    if (!text_empty(i->penanggung_jawab))
        return i->penanggung_jawab;
    x = i->tingkat >= TINGKAT_PROGRAM ? paket_pos(p, i->milik) : NULL;
    return x != NULL && !text_empty(x->penanggung_jawab) ? x->penanggung_jawab : NULL;
}

struct angka indikator_target(const struct paket *p, const struct indikator *i)
{
    for (size_t j = 0; j < i->target.n; j++)
        if (i->target.v[j].tahun.ada && i->target.v[j].tahun.nilai == p->tahun.nilai)
            return i->target.v[j].target;
    return (struct angka){0};
}

static bool is_bagian(const struct paket *p, const struct perjanjian_kinerja *pk, const char *pos)
{
    for (size_t i = 0; i < pk->anggaran.n; i++)
        if (pk->anggaran.v[i].pos != NULL && pos_termasuk(p, pos, pk->anggaran.v[i].pos))
            return true;
    return false;
}

struct uang pk_anggaran_jumlah(const struct paket *p, const struct perjanjian_kinerja *pk)
{
    struct uang n = {0};

    for (size_t i = 0; i < pk->anggaran.n; i++) {
        const struct pk_anggaran *x = &pk->anggaran.v[i];

        if (!x->nilai.ada || (x->pos != NULL && is_bagian(p, pk, x->pos)))
            continue;
        if (rupiah_add(&n.nilai, n.nilai, x->nilai.nilai) != 0)
            return (struct uang){0};
        n.ada = true;
    }
    return n;
}
