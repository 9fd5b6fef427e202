/* SPDX-License-Identifier: MIT
 *
 * Staff: counted rows as given, or counted here from the list of people.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

#include <string.h>

struct rekap { /* rows of one group */
    struct pegawai_rekap *v;
    size_t n, cap;
};

static const char *bidang_orang(const struct pegawai_orang *o, int kelompok)
{
    switch (kelompok) {
    case PEGAWAI_STATUS:
        return o->status;
    case PEGAWAI_PENDIDIKAN:
        return o->pendidikan;
    case PEGAWAI_GOLONGAN:
        return o->golongan;
    case PEGAWAI_ESELON:
        return o->eselon;
    default:
        return o->jabatan;
    }
}

static struct pegawai_rekap *find(struct rekap *r, const char *uraian)
{
    for (size_t i = 0; i < r->n; i++)
        if (text_eq(r->v[i].uraian, uraian))
            return &r->v[i];
    return NULL;
}

static void count_orang(struct arena *a, struct rekap *r, const struct pegawai *p, int kelompok)
{
    for (size_t i = 0; i < p->orang.n; i++) {
        const struct pegawai_orang *o = &p->orang.v[i];
        const char *u = bidang_orang(o, kelompok);
        if (text_empty(u))
            continue;
        struct pegawai_rekap *x = find(r, u);
        if (x == NULL) {
            x = arena_push(a, (void **)&r->v, &r->n, &r->cap, sizeof(*r->v));
            x->kelompok = kelompok;
            x->uraian = u;
            x->laki_laki.ada = x->perempuan.ada = x->jumlah.ada = true;
        }
        x->jumlah.nilai++;
        if (o->jenis_kelamin == KELAMIN_LAKI)
            x->laki_laki.nilai++;
        else if (o->jenis_kelamin == KELAMIN_PEREMPUAN)
            x->perempuan.nilai++;
        else /* sex unknown: the split cannot be shown */
            x->laki_laki.ada = x->perempuan.ada = false;
    }
}

static struct rekap rekap_of(struct arena *a, const struct pegawai *p, int kelompok)
{
    struct rekap r = {0};
    for (size_t i = 0; i < p->rekap.n; i++) {
        if (p->rekap.v[i].kelompok != kelompok)
            continue;
        struct pegawai_rekap *x = arena_push(a, (void **)&r.v, &r.n, &r.cap, sizeof(*r.v));
        *x = p->rekap.v[i];
        if (!x->jumlah.ada && x->laki_laki.ada && x->perempuan.ada)
            x->jumlah = (struct cacah){true, x->laki_laki.nilai + x->perempuan.nilai};
    }
    if (r.n == 0)
        count_orang(a, &r, p, kelompok);
    return r;
}

static int64_t jumlah_of(const struct rekap *r)
{
    int64_t n = 0;
    for (size_t i = 0; i < r->n; i++)
        n += r->v[i].jumlah.ada ? r->v[i].jumlah.nilai : 0;
    return n;
}

/* Rows with a split by sex get its columns; otherwise the table has only the totals. */
static void tabel_kelompok(const struct lkjip *l, struct dok *d, int kelompok, const char *id,
                           const char *judul, const char *kepala)
{
    const struct pegawai *p = l->paket->pegawai;
    if (p == NULL)
        return;
    struct rekap r = rekap_of(l->arena, p, kelompok);
    if (r.n == 0)
        return;
    bool lp = false;
    for (size_t i = 0; i < r.n; i++)
        lp |= r.v[i].laki_laki.ada || r.v[i].perempuan.ada;
    const struct kolom k6[] = {
        {"No", 70, RATA_TENGAH},        {kepala, 370, RATA_KIRI},    {"Laki-laki", 140, RATA_KANAN},
        {"Perempuan", 140, RATA_KANAN}, {"Jumlah", 140, RATA_KANAN}, {"%", 140, RATA_KANAN},
    };
    const struct kolom k4[] = {
        {"No", 80, RATA_TENGAH},
        {kepala, 560, RATA_KIRI},
        {"Jumlah", 180, RATA_KANAN},
        {"%", 180, RATA_KANAN},
    };
    struct dok_tabel *t = tabel_new(d, id, judul, lp ? k6 : k4, lp ? 6 : 4);
    int64_t semua = jumlah_of(&r);
    struct cacah lk = {0}, pr = {0};
    for (size_t i = 0; i < r.n; i++) {
        const struct pegawai_rekap *x = &r.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], x->uraian);
        if (lp) {
            sel_cacah(d, &s[2], x->laki_laki);
            sel_cacah(d, &s[3], x->perempuan);
            lk = x->laki_laki.ada ? (struct cacah){true, lk.nilai + x->laki_laki.nilai} : lk;
            pr = x->perempuan.ada ? (struct cacah){true, pr.nilai + x->perempuan.nilai} : pr;
        }
        sel_cacah(d, &s[lp ? 4 : 2], x->jumlah);
        sel_hasil(d, &s[lp ? 5 : 3], bagian_persen(l->arena, x->jumlah.nilai, semua), 2);
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    if (lp) {
        sel_cacah(d, &s[2], lk);
        sel_cacah(d, &s[3], pr);
    }
    sel_bulat(d, &s[lp ? 4 : 2], semua);
    sel_hasil(d, &s[lp ? 5 : 3], bagian_persen(l->arena, semua, semua), 2);
    tabel_sumber(d, t, p->sumber);
}

void tabel_pegawai_status(const struct lkjip *l, struct dok *d)
{
    tabel_kelompok(l, d, PEGAWAI_STATUS, "tabel.pegawai_status", "Pegawai Menurut Status",
                   "Status Kepegawaian");
}

void tabel_pegawai_pendidikan(const struct lkjip *l, struct dok *d)
{
    tabel_kelompok(l, d, PEGAWAI_PENDIDIKAN, "tabel.pegawai_pendidikan",
                   "Pegawai Menurut Pendidikan", "Pendidikan");
}

void tabel_pegawai_golongan(const struct lkjip *l, struct dok *d)
{
    tabel_kelompok(l, d, PEGAWAI_GOLONGAN, "tabel.pegawai_golongan",
                   "Pegawai Menurut Pangkat dan Golongan", "Pangkat/Golongan");
}

void tabel_pegawai_eselon(const struct lkjip *l, struct dok *d)
{
    tabel_kelompok(l, d, PEGAWAI_ESELON, "tabel.pegawai_eselon", "Pegawai Menurut Eselon",
                   "Eselon");
}

void tabel_pegawai_jabatan(const struct lkjip *l, struct dok *d)
{
    tabel_kelompok(l, d, PEGAWAI_JABATAN, "tabel.pegawai_jabatan", "Pegawai Menurut Jabatan",
                   "Jabatan");
}

void pegawai_isi(const struct lkjip *l, struct dok *d)
{
    const struct pegawai *p = l->paket->pegawai;
    if (p == NULL)
        return;
    narasi_insert(l, d, "kepegawaian");
    struct rekap r = rekap_of(l->arena, p, PEGAWAI_STATUS);
    if (r.n > 0) {
        const char *v[12];
        size_t n = 0;
        for (size_t i = 0; i < r.n && n < JUMLAH_ELEMEN(v); i++)
            v[n++] = arena_printf(l->arena, "%s %s orang", r.v[i].uraian,
                                  format_bulat(l->arena, r.v[i].jumlah.nilai));
        struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
        kalimat_add(d, &b->teks, "{s} didukung oleh {s} pegawai, yaitu {s}", unit_nama(l),
                    format_bulat(l->arena, jumlah_of(&r)), daftar_kata(l->arena, v, n));
        if (tanggal_ada(p->per_tanggal))
            kalimat_add(d, &b->teks, " (keadaan {s})", tanggal_format(l->arena, p->per_tanggal));
        kalimat_add(d, &b->teks, ".");
    }
    tabel_pegawai_status(l, d);
    tabel_pegawai_pendidikan(l, d);
    tabel_pegawai_golongan(l, d);
    tabel_pegawai_eselon(l, d);
    tabel_pegawai_jabatan(l, d);
}
