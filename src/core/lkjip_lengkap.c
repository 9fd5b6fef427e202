/* SPDX-License-Identifier: MIT
 *
 * The list of what a report needs (PermenPANRB 53/2014, Lampiran II: Bab I organisasi and isu
 * strategis, Bab II perjanjian kinerja, Bab III capaian and realisasi anggaran, Bab IV simpulan and
 * langkah), held against the data.
 */
#include "core/lkjip_lengkap.h"

#include "base/str.h"

struct daftar_lengkap {
    struct arena *a;
    const struct hitung *h;
    const struct paket *p;
    struct lengkap *v;
    size_t n, cap;
};

/* Adds a line; complete when ada = perlu (and perlu > 0). */
static void add(struct daftar_lengkap *d, struct lengkap x, size_t ada, size_t perlu)
{
    struct lengkap *l = arena_push(d->a, (void **)&d->v, &d->n, &d->cap, sizeof(*d->v));

    x.status = perlu > 0 && ada >= perlu ? LENGKAP_ADA
               : ada > 0                 ? LENGKAP_SEBAGIAN
                                         : LENGKAP_KOSONG;
    if (x.status == LENGKAP_ADA)
        x.pesan = NULL;
    *l = x;
}

static bool narasi_ada(const struct paket *p, const char *kode)
{
    const struct narasi *n = paket_narasi(p, kode);

    return n != NULL && !text_empty(n->isi);
}

static void depan(struct daftar_lengkap *d)
{
    const struct laporan *r = d->p->laporan;
    bool tempat = !text_empty(d->p->unit->tempat) || (r != NULL && !text_empty(r->tempat));

    add(d,
        (struct lengkap){.kode = "penanda_tangan",
                         .nama = "Penanda tangan laporan",
                         .wajib = true,
                         .pesan = "Pilih pejabat yang menandatangani laporan.",
                         .halaman = "lkjip/isi/laporan"},
        r != NULL && r->penanda_tangan != NULL && paket_pejabat(d->p, r->penanda_tangan) != NULL,
        1);
    add(d,
        (struct lengkap){.kode = "tanggal",
                         .nama = "Tempat dan tanggal laporan",
                         .wajib = true,
                         .pesan = "Isi tempat dan tanggal penandatanganan laporan.",
                         .halaman = "lkjip/isi/laporan"},
        (size_t)tempat + (r != NULL && tanggal_ada(r->tanggal)), 2);
}

static void bab_1(struct daftar_lengkap *d)
{
    const struct paket *p = d->p;
    const struct laporan *r = p->laporan;

    add(d,
        (struct lengkap){.kode = "organisasi",
                         .bab = 1,
                         .nama = "Struktur organisasi, tugas, dan fungsi",
                         .wajib = true,
                         .pesan = "Isi jabatan beserta tugas dan fungsinya di profil unit.",
                         .halaman = "unit"},
        p->jabatan.n > 0, 1);
    add(d,
        (struct lengkap){.kode = "wilayah",
                         .bab = 1,
                         .nama = "Wilayah dan penduduk",
                         .pesan = "Isi luas, desa, dan penduduk di profil unit, bila unit ini "
                                  "memiliki wilayah.",
                         .halaman = "unit"},
        p->wilayah != NULL, 1);
    add(d,
        (struct lengkap){.kode = "pegawai",
                         .bab = 1,
                         .nama = "Sumber daya manusia",
                         .pesan = "Isi jumlah pegawai menurut status, pendidikan, dan golongan.",
                         .halaman = "unit"},
        p->pegawai != NULL, 1);
    add(d,
        (struct lengkap){.kode = "isu_strategis",
                         .bab = 1,
                         .nama = "Isu strategis",
                         .wajib = true,
                         .pesan = "Tulis isu strategis yang dihadapi unit.",
                         .halaman = "lkjip/isi/bab_1.isu_strategis"},
        (r != NULL && r->isu_strategis.n > 0) || narasi_ada(p, "isu_strategis"), 1);
    add(d,
        (struct lengkap){.kode = "dasar_hukum",
                         .bab = 1,
                         .nama = "Dasar hukum",
                         .pesan = "Tulis peraturan yang menjadi dasar penyusunan laporan.",
                         .halaman = "lkjip/isi/bab_1.dasar_hukum"},
        r != NULL && r->dasar_hukum.n > 0, 1);
}

struct hitungan { /* indicators of tujuan and sasaran that have something */
    size_t semua, target, realisasi, analisis, iku;
    const char *tanpa_target, *tanpa_realisasi, *tanpa_analisis; /* first few names */
};

static const char *tambah_nama(struct arena *a, const char *s, const char *nama, size_t ke)
{
    if (ke >= 3)
        return ke == 3 ? arena_printf(a, "%s, dan lainnya", s) : s;
    return s == NULL ? nama : arena_printf(a, "%s; %s", s, nama);
}

static bool is_analysed(const struct paket *p, struct arena *a, const struct hitung_indikator *x)
{
    const struct pengukuran *u = x->ukur;

    return (u != NULL && (u->faktor_keberhasilan.n > 0 || u->faktor_kegagalan.n > 0 ||
                          u->hambatan.n > 0 || u->solusi.n > 0)) ||
           narasi_ada(p, arena_printf(a, "analisis.%s", x->data->kode));
}

static struct hitungan count(struct daftar_lengkap *d)
{
    struct hitungan c = {0};
    size_t t = 0, r = 0, n = 0;

    for (size_t i = 0; i < d->h->n_kelompok; i++)
        for (size_t k = 0; k < d->h->kelompok[i].n; k++) {
            const struct hitung_indikator *x = d->h->kelompok[i].indikator[k];
            const char *nama = x->data->uraian;

            c.semua++;
            c.iku += x->data->iku;
            if (x->target.ada)
                c.target++;
            else
                c.tanpa_target = tambah_nama(d->a, c.tanpa_target, nama, t++);
            if (x->realisasi.ada)
                c.realisasi++;
            else
                c.tanpa_realisasi = tambah_nama(d->a, c.tanpa_realisasi, nama, r++);
            if (is_analysed(d->p, d->a, x))
                c.analisis++;
            else
                c.tanpa_analisis = tambah_nama(d->a, c.tanpa_analisis, nama, n++);
        }
    return c;
}

static const char *sebut(struct arena *a, const char *awal, const char *nama)
{
    return nama == NULL ? arena_printf(a, "%s.", awal) : arena_printf(a, "%s: %s.", awal, nama);
}

static bool has_pk_kepala(const struct paket *p)
{
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct jabatan *j = paket_jabatan(p, p->perjanjian_kinerja.v[i].jabatan);

        if (j == NULL || j->induk == NULL)
            return true;
    }
    return false;
}

static void bab_2(struct daftar_lengkap *d, const struct hitungan *c)
{
    const struct paket *p = d->p;
    const struct renstra *r = p->renstra;

    add(d,
        (struct lengkap){.kode = "renstra",
                         .bab = 2,
                         .nama = "Tujuan dan sasaran Renstra",
                         .wajib = true,
                         .pesan = "Isi tujuan dan sasaran Renstra.",
                         .halaman = "perencanaan"},
        r != NULL && d->h->n_kelompok > 0, 1);
    add(d,
        (struct lengkap){
            .kode = "target",
            .bab = 2,
            .nama = "Indikator dan target tahun ini",
            .wajib = true,
            .pesan = c->semua == 0
                         ? "Tambahkan indikator pada tujuan dan sasaran, lalu isi targetnya."
                         : sebut(d->a, "Isi target tahun ini", c->tanpa_target),
            .halaman = "perencanaan"},
        c->target, c->semua);
    add(d,
        (struct lengkap){.kode = "iku",
                         .bab = 2,
                         .nama = "Indikator kinerja utama",
                         .pesan = "Tandai indikator yang menjadi IKU.",
                         .halaman = "perencanaan"},
        c->iku > 0, 1);
    add(d,
        (struct lengkap){.kode = "pk",
                         .bab = 2,
                         .nama = "Perjanjian kinerja kepala unit",
                         .wajib = true,
                         .pesan = "Buat perjanjian kinerja kepala unit.",
                         .halaman = "perjanjian-kinerja"},
        has_pk_kepala(p), 1);
    add(d,
        (struct lengkap){.kode = "anggaran",
                         .bab = 2,
                         .nama = "Anggaran",
                         .wajib = true,
                         .pesan = "Isi program, kegiatan, dan pagunya.",
                         .halaman = "anggaran"},
        d->h->anggaran != NULL && d->h->anggaran->total.pagu_akhir.ada, 1);
}

static void bab_3(struct daftar_lengkap *d, const struct hitungan *c)
{
    const struct hitung_anggaran *g = d->h->anggaran;
    bool ada = g != NULL && g->total.realisasi.ada;

    add(d,
        (struct lengkap){.kode = "realisasi",
                         .bab = 3,
                         .nama = "Realisasi indikator",
                         .wajib = true,
                         .pesan = sebut(d->a, "Isi realisasi", c->tanpa_realisasi),
                         .halaman = "pengukuran"},
        c->realisasi, c->semua);
    add(d,
        (struct lengkap){.kode = "analisis",
                         .bab = 3,
                         .nama = "Analisis penyebab, hambatan, dan solusi",
                         .pesan = sebut(d->a, "Tulis analisis", c->tanpa_analisis),
                         .halaman = "pengukuran"},
        c->analisis, c->semua);
    add(d,
        (struct lengkap){.kode = "skala",
                         .bab = 3,
                         .nama = "Skala predikat",
                         .pesan = "Pilih skala predikat pemerintah daerah, agar capaian diberi "
                                  "predikat.",
                         .halaman = "unit"},
        d->p->skala_predikat != NULL, 1);
    add(d,
        (struct lengkap){.kode = "realisasi_anggaran",
                         .bab = 3,
                         .nama = "Realisasi anggaran",
                         .wajib = true,
                         .pesan = ada ? "Isi realisasi semua pos yang memiliki pagu."
                                      : "Isi realisasi anggaran setahun.",
                         .halaman = "anggaran"},
        ada ? 1 + !g->total.belum_lengkap : 0, 2);
}

static bool has_aksi(const struct hitung *h)
{
    for (size_t i = 0; i < h->n_indikator; i++)
        if (h->indikator[i].ukur != NULL && h->indikator[i].ukur->rencana_aksi.n > 0)
            return true;
    return false;
}

static void bab_4(struct daftar_lengkap *d)
{
    const struct laporan *r = d->p->laporan;

    add(d,
        (struct lengkap){.kode = "langkah",
                         .bab = 4,
                         .nama = "Langkah peningkatan kinerja",
                         .wajib = true,
                         .pesan = "Tulis langkah yang akan ditempuh tahun berikutnya.",
                         .halaman = "lkjip/isi/bab_4.langkah"},
        (r != NULL && r->langkah.n > 0) || narasi_ada(d->p, "langkah") || has_aksi(d->h), 1);
}

static void lampiran(struct daftar_lengkap *d)
{
    const struct paket *p = d->p;
    size_t ada = 0;

    for (size_t i = 0; i < p->jabatan.n; i++) {
        bool punya = false;

        for (size_t k = 0; k < p->perjanjian_kinerja.n && !punya; k++)
            punya = text_eq(p->perjanjian_kinerja.v[k].jabatan, p->jabatan.v[i].kode);
        ada += punya;
    }
    add(d,
        (struct lengkap){.kode = "pk_jabatan",
                         .bab = 5,
                         .nama = "Perjanjian kinerja setiap jabatan",
                         .pesan =
                             p->jabatan.n == 0
                                 ? "Isi jabatan di profil unit, lalu buat perjanjian kinerjanya."
                                 : arena_printf(d->a,
                                                "Buat perjanjian kinerja %zu jabatan yang "
                                                "belum memilikinya.",
                                                p->jabatan.n - ada),
                         .halaman = "perjanjian-kinerja"},
        ada, p->jabatan.n);
}

void lkjip_lengkap(struct arena *a, const struct hitung *h, struct lengkap **v, size_t *n)
{
    struct daftar_lengkap d = {.a = a, .h = h, .p = h->paket};
    struct hitungan c = count(&d);

    depan(&d);
    bab_1(&d);
    bab_2(&d, &c);
    bab_3(&d, &c);
    bab_4(&d);
    lampiran(&d);
    *v = d.v;
    *n = d.n;
}

size_t lkjip_lengkap_kurang(const struct lengkap *v, size_t n)
{
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        k += v[i].wajib && v[i].status != LENGKAP_ADA;
    return k;
}
