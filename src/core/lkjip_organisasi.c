/* SPDX-License-Identifier: MIT
 *
 * The organisation: chart drawn from the jabatan, tasks and functions of each.
 */
#include "core/lkjip_bab.h"

#include "base/str.h"

enum { DALAM_MAX = 12 };

static const struct pejabat *pejabat_terakhir(const struct paket *p, const char *jabatan)
{
    const struct pejabat *hasil = NULL;
    for (size_t i = 0; i < p->pejabat.n; i++) {
        const struct pejabat *o = &p->pejabat.v[i];
        if (text_eq(o->jabatan, jabatan) &&
            (hasil == NULL || tanggal_cmp(o->mulai, hasil->mulai) >= 0))
            hasil = o;
    }
    return hasil;
}

static struct simpul *kotak(const struct lkjip *l, const struct jabatan *j, int tingkat)
{
    const struct pejabat *o = pejabat_terakhir(l->paket, j->kode);
    struct simpul *s =
        simpul_new(l->arena, tingkat, j->nama, o != NULL ? o->nama : NULL, j->eselon);
    if (tingkat >= DALAM_MAX)
        return s;
    for (size_t i = 0; i < l->paket->jabatan.n; i++) {
        const struct jabatan *anak = &l->paket->jabatan.v[i];
        if (text_eq(anak->induk, j->kode))
            simpul_add(l->arena, s, kotak(l, anak, tingkat + 1));
    }
    return s;
}

void gambar_organisasi(const struct lkjip *l, struct dok *d)
{
    const struct jabatan *k = jabatan_kepala(l->paket);
    if (k == NULL || l->paket->jabatan.n < 2)
        return;
    struct dok_gambar g = {
        .jenis = GAMBAR_ORGANISASI,
        .akar = kotak(l, k, 0),
        .alt = arena_printf(l->arena, "Bagan organisasi %s dengan %zu jabatan, dipimpin oleh %s",
                            unit_nama(l), l->paket->jabatan.n, k->nama),
    };
    dok_gambar(d, "gambar.organisasi",
               arena_printf(l->arena, "Struktur Organisasi %s", unit_nama(l)), &g);
}

void tugas_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "tugas_fungsi"))
        return;
    for (size_t i = 0; i < l->paket->jabatan.n; i++) {
        const struct jabatan *j = &l->paket->jabatan.v[i];
        if (text_empty(j->tugas) && j->fungsi.n == 0)
            continue;
        dok_judul(d, JUDUL_NOMOR, 4, j->nama);
        if (!text_empty(j->tugas))
            kalimat(d, GAYA_ISI, "{s}", j->tugas);
        if (j->fungsi.n > 0) {
            kalimat(d, GAYA_ISI, "Dalam menjalankan tugasnya, {s} melaksanakan fungsi:", j->nama);
            daftar_angka(d, j->fungsi.v, j->fungsi.n);
        }
    }
}

static void struktur_isi(const struct lkjip *l, struct dok *d)
{
    const struct unit *u = l->paket->unit;
    if (u->dasar_kelembagaan.n > 0)
        kalimat(d, GAYA_ISI, "Kedudukan dan susunan organisasi {s} diatur dalam {s}.", u->nama,
                daftar_kata(l->arena, u->dasar_kelembagaan.v, u->dasar_kelembagaan.n));
    if (l->paket->jabatan.n > 1) {
        kalimat(d, GAYA_ISI, "Susunan organisasinya ditunjukkan pada {r}.", "gambar.organisasi");
        gambar_organisasi(l, d);
    }
}

void organisasi_isi(const struct lkjip *l, struct dok *d)
{
    bagian_compose(l, d, 3, "Struktur Organisasi", struktur_isi);
    bagian_compose(l, d, 3, "Tugas dan Fungsi", tugas_isi);
}
