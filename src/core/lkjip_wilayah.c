/* SPDX-License-Identifier: MIT
 *
 * The area and its people: land, desa, population. Sums are made from the rows; a total stated
 * beside rows that do not add up to it is shown by the reviewer, not here.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

static struct cacah add(struct cacah a, struct cacah b)
{
    if (!a.ada)
        return b;
    if (b.ada)
        a.nilai += b.nilai;
    return a;
}

static struct cacah both(struct cacah a, struct cacah b)
{
    return a.ada && b.ada ? (struct cacah){true, a.nilai + b.nilai} : (struct cacah){0};
}

struct rekap_desa {
    struct cacah dusun, rw, rt, laki, perempuan, kk;
    bool ada_wilayah, ada_penduduk, ada_luas, ada_kk;
};

static struct rekap_desa count_desa(const struct wilayah *w)
{
    struct rekap_desa r = {0};
    for (size_t i = 0; i < w->desa.n; i++) {
        const struct desa *x = &w->desa.v[i];
        r.dusun = add(r.dusun, x->dusun);
        r.rw = add(r.rw, x->rw);
        r.rt = add(r.rt, x->rt);
        r.laki = add(r.laki, x->laki_laki);
        r.perempuan = add(r.perempuan, x->perempuan);
        r.kk = add(r.kk, x->kk);
        r.ada_luas |= x->luas.ada;
    }
    r.ada_wilayah = r.ada_luas || r.dusun.ada || r.rw.ada || r.rt.ada;
    r.ada_penduduk = r.laki.ada || r.perempuan.ada;
    r.ada_kk = r.kk.ada;
    return r;
}

static const char *luas_teks(struct arena *a, struct angka v, const char *satuan)
{
    const char *s = format_desimal(a, v.nilai);
    return text_empty(satuan) ? s : arena_printf(a, "%s %s", s, satuan);
}

static void batas(const struct wilayah *w, struct dok *d)
{
    const struct {
        const char *arah, *isi;
    } v[] = {{"utara", w->batas_utara},
             {"timur", w->batas_timur},
             {"selatan", w->batas_selatan},
             {"barat", w->batas_barat}};
    bool kepala = false;
    for (size_t i = 0; i < JUMLAH_ELEMEN(v); i++) {
        if (text_empty(v[i].isi))
            continue;
        if (!kepala)
            kalimat(d, GAYA_ISI, "Batas wilayahnya adalah sebagai berikut.");
        kepala = true;
        struct dok_blok *b = dok_paragraf(d, GAYA_DAFTAR_BUTIR);
        kalimat_add(d, &b->teks, "sebelah {s}: {s}", v[i].arah, v[i].isi);
    }
}

static const struct jejak *jejak_lahan(struct arena *a, struct hasil h, struct angka bagian,
                                       struct angka luas)
{
    struct jejak *j =
        jejak_new(a, "Luas lahan ÷ Luas wilayah × 100",
                  arena_printf(a, "%s ÷ %s × 100 = %s", format_desimal(a, bagian.nilai),
                               format_desimal(a, luas.nilai), hasil_format(a, h, 2)),
                  NULL);
    jejak_add(a, j, "Luas lahan", format_desimal(a, bagian.nilai), NULL);
    jejak_add(a, j, "Luas wilayah", format_desimal(a, luas.nilai), NULL);
    return j;
}

static void tabel_lahan(const struct lkjip *l, struct dok *d)
{
    const struct wilayah *w = l->paket->wilayah;
    if (w == NULL || w->lahan.n == 0)
        return;
    const char *satuan = text_or(w->luas_satuan, "satuan luas");
    const struct kolom k[] = {
        {"No", 80, RATA_TENGAH},
        {"Penggunaan Lahan", 500, RATA_KIRI},
        {arena_printf(l->arena, "Luas (%s)", satuan), 240, RATA_KANAN},
        {"% dari Luas Wilayah", 180, RATA_KANAN},
    };
    struct dok_tabel *t = tabel_new(d, "tabel.lahan", "Penggunaan Lahan", k, JUMLAH_ELEMEN(k));
    for (size_t i = 0; i < w->lahan.n; i++) {
        const struct lahan *x = &w->lahan.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], x->uraian);
        sel_angka(d, &s[2], x->luas, x->luas.nilai.skala, NULL);
        struct hasil h = HASIL_KOSONG(KEADAAN_TANPA_DATA);
        if (x->luas.ada && w->luas.ada && !desimal_is_zero(w->luas.nilai) &&
            desimal_ratio(&h.nilai, x->luas.nilai, 100, w->luas.nilai, 2, BULAT_SETENGAH_ATAS) ==
                0) {
            h.keadaan = KEADAAN_ADA;
            h.jejak = jejak_lahan(l->arena, h, x->luas, w->luas);
        }
        sel_hasil(d, &s[3], h, 2);
    }
    tabel_sumber(d, t, w->sumber);
}

void tabel_desa(const struct lkjip *l, struct dok *d)
{
    const struct wilayah *w = l->paket->wilayah;
    if (w == NULL || w->desa.n == 0)
        return;
    struct rekap_desa r = count_desa(w);
    if (!r.ada_wilayah)
        return;
    const struct kolom k[] = {
        {"No", 70, RATA_TENGAH},
        {"Desa/Kelurahan", 370, RATA_KIRI},
        {arena_printf(l->arena, "Luas (%s)", text_or(w->luas_satuan, "satuan luas")), 180,
         RATA_KANAN},
        {"Dusun", 120, RATA_KANAN},
        {"RW", 130, RATA_KANAN},
        {"RT", 130, RATA_KANAN},
    };
    struct dok_tabel *t = tabel_new(d, "tabel.desa", "Wilayah Menurut Desa", k, JUMLAH_ELEMEN(k));
    struct desimal luas = desimal_of(0);
    bool luas_ok = r.ada_luas;
    for (size_t i = 0; i < w->desa.n; i++) {
        const struct desa *x = &w->desa.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], x->nama);
        sel_angka(d, &s[2], x->luas, x->luas.nilai.skala, NULL);
        sel_cacah(d, &s[3], x->dusun);
        sel_cacah(d, &s[4], x->rw);
        sel_cacah(d, &s[5], x->rt);
        luas_ok = luas_ok && x->luas.ada && desimal_add(&luas, luas, x->luas.nilai) == 0;
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_angka(d, &s[2], (struct angka){luas_ok, luas}, luas.skala, NULL);
    sel_cacah(d, &s[3], r.dusun);
    sel_cacah(d, &s[4], r.rw);
    sel_cacah(d, &s[5], r.rt);
    tabel_sumber(d, t, w->sumber);
}

void tabel_penduduk(const struct lkjip *l, struct dok *d)
{
    const struct wilayah *w = l->paket->wilayah;
    if (w == NULL || w->desa.n == 0)
        return;
    struct rekap_desa r = count_desa(w);
    if (!r.ada_penduduk)
        return;
    static const struct kolom K[] = {
        {"No", 70, RATA_TENGAH},        {"Desa/Kelurahan", 330, RATA_KIRI},
        {"Laki-laki", 150, RATA_KANAN}, {"Perempuan", 150, RATA_KANAN},
        {"Jumlah", 150, RATA_KANAN},    {"KK", 150, RATA_KANAN},
    };
    struct dok_tabel *t = tabel_new(d, "tabel.penduduk", "Penduduk Menurut Desa dan Jenis Kelamin",
                                    K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < w->desa.n; i++) {
        const struct desa *x = &w->desa.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], x->nama);
        sel_cacah(d, &s[2], x->laki_laki);
        sel_cacah(d, &s[3], x->perempuan);
        sel_cacah(d, &s[4], both(x->laki_laki, x->perempuan));
        sel_cacah(d, &s[5], x->kk);
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_cacah(d, &s[2], r.laki);
    sel_cacah(d, &s[3], r.perempuan);
    sel_cacah(d, &s[4], both(r.laki, r.perempuan));
    sel_cacah(d, &s[5], r.kk);
    tabel_sumber(d, t, w->sumber);
}

/* "11 desa, 45 dusun, 132 RW, dan 660 RT" from the stated counts, else from the rows. */
static const char *susunan(const struct lkjip *l, const struct wilayah *w)
{
    struct rekap_desa r = count_desa(w);
    struct cacah n_desa = w->jumlah_desa, n_kel = w->jumlah_kelurahan;
    if (!n_desa.ada && !n_kel.ada && w->desa.n > 0)
        n_desa = (struct cacah){true, (int64_t)w->desa.n};
    const struct {
        struct cacah n;
        const char *kata;
    } v[] = {
        {n_desa, "desa"},
        {n_kel, "kelurahan"},
        {w->jumlah_dusun.ada ? w->jumlah_dusun : r.dusun, "dusun"},
        {w->jumlah_rw.ada ? w->jumlah_rw : r.rw, "rukun warga (RW)"},
        {w->jumlah_rt.ada ? w->jumlah_rt : r.rt, "rukun tetangga (RT)"},
    };
    const char *kata[JUMLAH_ELEMEN(v)];
    size_t n = 0;
    for (size_t i = 0; i < JUMLAH_ELEMEN(v); i++)
        if (v[i].n.ada && v[i].n.nilai > 0)
            kata[n++] =
                arena_printf(l->arena, "%s %s", format_bulat(l->arena, v[i].n.nilai), v[i].kata);
    return n > 0 ? daftar_kata(l->arena, kata, n) : NULL;
}

void wilayah_isi(const struct lkjip *l, struct dok *d)
{
    const struct wilayah *w = l->paket->wilayah;
    if (w == NULL)
        return;
    if (!narasi_insert(l, d, "letak_geografis") && !text_empty(w->letak))
        kalimat(d, GAYA_ISI, "{s}", w->letak);
    narasi_akhir(l, d, "letak_geografis");
    const char *s = susunan(l, w);
    if (w->luas.ada || s != NULL) {
        struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
        kalimat_add(d, &b->teks, "{s}", unit_nama(l));
        if (w->luas.ada)
            kalimat_add(d, &b->teks, " mempunyai luas wilayah {s}",
                        luas_teks(l->arena, w->luas, w->luas_satuan));
        if (s != NULL)
            kalimat_add(d, &b->teks, w->luas.ada ? " dan terdiri atas {s}" : " terdiri atas {s}",
                        s);
        kalimat_add(d, &b->teks, ".");
        if (w->jarak_km.ada)
            kalimat_add(d, &b->teks, " Jarak ke pusat pemerintahan {s} sekitar {s} km.",
                        pemda_nama(l), format_desimal(l->arena, w->jarak_km.nilai));
    }
    batas(w, d);
    tabel_lahan(l, d);
    tabel_desa(l, d);
}

void penduduk_isi(const struct lkjip *l, struct dok *d)
{
    const struct wilayah *w = l->paket->wilayah;
    if (w == NULL)
        return;
    struct rekap_desa r = count_desa(w);
    struct cacah lk = w->laki_laki.ada ? w->laki_laki : r.laki;
    struct cacah pr = w->perempuan.ada ? w->perempuan : r.perempuan;
    narasi_insert(l, d, "kependudukan");
    if (lk.ada && pr.ada) {
        int64_t n = lk.nilai + pr.nilai;
        struct hasil hl = bagian_persen(l->arena, lk.nilai, n);
        struct hasil hp = bagian_persen(l->arena, pr.nilai, n);
        struct dok_blok *b =
            kalimat(d, GAYA_ISI,
                    "Penduduk {s} berjumlah {s} jiwa, terdiri atas {s} laki-laki ({p}) dan {s} "
                    "perempuan ({p}).",
                    unit_nama(l), format_bulat(l->arena, n), format_bulat(l->arena, lk.nilai), &hl,
                    format_bulat(l->arena, pr.nilai), &hp);
        struct cacah kk = w->kk.ada ? w->kk : r.kk;
        if (kk.ada)
            kalimat_add(d, &b->teks, " Jumlah kepala keluarga tercatat {s}.",
                        format_bulat(l->arena, kk.nilai));
    }
    tabel_penduduk(l, d);
}
