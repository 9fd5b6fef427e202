/* SPDX-License-Identifier: MIT
 *
 * angka: see angka.h. Nothing is computed here: marks compare what hitung gives.
 */
#include "web/angka.h"

#include "base/format_angka.h"

#include <string.h>

const struct pandang_jenis ANGKA_JENIS[] = {
    {"a_teks", PANDANG_TEKS, NULL, "angka, atau keadaannya dalam kata"},
    {"a_kosong", PANDANG_YA, NULL, "tidak ada angka"},
    {"a_kenapa", PANDANG_URL, NULL, "penjelasannya; kosong: tidak ada"},
    {"a_tanda", PANDANG_TEKS, NULL, "mengapa perlu perhatian; kosong: tidak"},
    {0},
};

static struct pandang *build(struct req *r, const char *teks, bool kosong, const char *kunci)
{
    struct pandang *x = pandang_peta(r->a);
    const char *alamat = "";

    if (kunci)
        alamat =
            req_alamat(r, "/kenapa", arena_printf(r->a, "kunci=%s", alamat_sandi(r->a, kunci)));
    pandang_set(r->a, x, "a_teks", teks);
    pandang_add(r->a, x, "a_kosong", pandang_ya(r->a, kosong));
    pandang_add(r->a, x, "a_kenapa", pandang_url(r->a, alamat));
    pandang_set(r->a, x, "a_tanda", "");
    return x;
}

static struct pandang *of_result(struct req *r, struct hasil h, uint8_t skala, const char *akhiran,
                                 const char *kunci)
{
    if (h.keadaan != KEADAAN_ADA)
        return build(r, keadaan_nama(h.keadaan), true, h.jejak ? kunci : NULL);
    return build(r, arena_printf(r->a, "%s%s", hasil_format(r->a, h, skala), akhiran), false,
                 kunci);
}

struct pandang *angka_hasil(struct req *r, struct hasil h, uint8_t skala, const char *kunci)
{
    return of_result(r, h, skala, "", kunci);
}

struct pandang *angka_persen(struct req *r, struct hasil h, const char *kunci)
{
    return of_result(r, h, 2, " %", kunci);
}

struct pandang *angka_nilai(struct req *r, struct angka n, uint8_t skala, const char *kunci)
{
    return build(r, format_angka(r->a, n, skala), !n.ada, n.ada ? kunci : NULL);
}

struct pandang *angka_uang(struct req *r, struct uang u, const char *kunci)
{
    return build(r, format_uang(r->a, u), !u.ada, u.ada ? kunci : NULL);
}

struct pandang *angka_cacah(struct req *r, int64_t n)
{
    return build(r, format_bulat(r->a, n), false, NULL);
}

void angka_tandai(struct req *r, struct pandang *angka, const char *sebab)
{
    for (size_t i = 0; i < angka->n; i++)
        if (strcmp(angka->nama[i], "a_tanda") == 0)
            angka->anak[i] = pandang_teks(r->a, sebab);
}

static const char *key(struct req *r, const struct hitung_indikator *i, const char *apa)
{
    return arena_printf(r->a, "indikator.%s.%s", i->data->kode, apa);
}

struct pandang *angka_target(struct req *r, const struct hitung_indikator *i)
{
    return angka_nilai(r, i->target, i->desimal, key(r, i, "target"));
}

struct pandang *angka_realisasi(struct req *r, const struct hitung_indikator *i)
{
    struct pandang *x = angka_nilai(r, i->realisasi, i->desimal, key(r, i, "realisasi"));

    if (i->berbeda)
        angka_tandai(r, x,
                     arena_printf(r->a, "berbeda dengan nilai terhitung %s",
                                  hasil_format(r->a, i->realisasi_terhitung, i->desimal)));
    return x;
}

struct pandang *angka_capaian(struct req *r, const struct hitung_indikator *i)
{
    struct pandang *x = angka_persen(r, i->capaian, key(r, i, "capaian"));

    if (i->capaian.keadaan == KEADAAN_ADA && desimal_cmp(i->capaian.nilai, desimal_of(100)) < 0)
        angka_tandai(r, x, "di bawah target");
    return x;
}

struct pandang *angka_serapan(struct req *r, const struct hitung_pos *p)
{
    struct pandang *x =
        angka_persen(r, p->serapan, arena_printf(r->a, "pos.%s.serapan", p->data->kunci));

    if (p->serapan.keadaan == KEADAAN_ADA && desimal_cmp(p->serapan.nilai, desimal_of(100)) > 0)
        angka_tandai(r, x, "realisasi melebihi pagu");
    else if (p->belum_lengkap)
        angka_tandai(r, x, "ada pagu yang belum berrealisasi");
    return x;
}
