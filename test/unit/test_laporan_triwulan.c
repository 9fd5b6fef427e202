/* SPDX-License-Identifier: MIT
 *
 * Tests of core/laporan_triwulan and core/ukur_terlambat: the papers hold the numbers of hitung;
 * the list of what is late says each thing once.
 */
#include "core/laporan_triwulan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "core/siklus.h"
#include "core/ukur_terlambat.h"

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

/* Two indicators: A filled with 9 of 10, B empty; one action. */
static const struct hitung *example(void)
{
    static const char *const hambatan[] = {"Hujan <deras>"};
    struct paket *p = ARENA_NEW(arena, struct paket);
    struct indikator *v = ARENA_ARRAY(arena, 2, struct indikator);
    struct pengukuran *u = ARENA_ARRAY(arena, 2, struct pengukuran);
    struct rencana_aksi *ra = ARENA_NEW(arena, struct rencana_aksi);
    struct masalah_list m;

    for (size_t i = 0; i < 2; i++) {
        struct realisasi_triwulan *tw = ARENA_NEW(arena, struct realisasi_triwulan);

        v[i] = (struct indikator){.kode = i == 0 ? "A" : "B",
                                  .uraian = i == 0 ? "Layanan selesai" : "Aduan ditangani",
                                  .satuan = "Berkas",
                                  .polaritas = POLARITAS_NAIK,
                                  .penanggung_jawab = i == 0 ? "kasi" : "sekretaris"};
        tw->triwulan = (struct cacah){true, 1};
        tw->target = ANGKA(10, 0);
        if (i == 0) {
            tw->realisasi = ANGKA(9, 0);
            tw->hambatan.v = (const char **)(uintptr_t)hambatan;
            tw->hambatan.n = 1;
        }
        u[i] = (struct pengukuran){.indikator = v[i].kode};
        u[i].triwulan.v = tw;
        u[i].triwulan.n = 1;
    }
    p->tahun = (struct cacah){true, 2024};
    p->unit = ARENA_NEW(arena, struct unit);
    p->unit->nama = "Kecamatan Contoh";
    p->pemda = ARENA_NEW(arena, struct pemda);
    p->renstra = ARENA_NEW(arena, struct renstra);
    p->renstra->indikator.v = v;
    p->renstra->indikator.n = 2;
    p->pengukuran.v = u;
    p->pengukuran.n = 2;
    *ra = (struct rencana_aksi){.kode = "RA1", .uraian = "Jemput bola", .indikator = "A"};
    p->rencana_aksi.v = ra;
    p->rencana_aksi.n = 1;
    masalah_init(&m, arena);
    return hitung_compute(arena, p, NULL, &m);
}

/* All text of the document. */
static const char *text_of(const struct dok *d)
{
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 20);
    for (size_t i = 0; i < d->n; i++) {
        const struct dok_blok *x = d->blok[i];

        buf_printf(&b, "%s\n", teks_polos(arena, &x->teks));
        for (size_t r = 0; x->jenis == DOK_TABEL && r < x->tabel->n; r++) {
            for (size_t k = 0; k < x->tabel->n_kolom; k++)
                buf_printf(&b, "%s|", teks_polos(arena, &x->tabel->baris[r].sel[k].isi));
            buf_puts(&b, "\n");
        }
    }
    s = buf_dup(arena, &b);
    buf_release(&b);
    return s;
}

static const char *paper(const struct hitung *h, enum surat_triwulan s, const char *jabatan)
{
    struct laporan_triwulan l = {
        .surat = s, .triwulan = 1, .jabatan = jabatan, .tanggal = {2024, 4, 10}};

    return text_of(laporan_triwulan_compose(arena, h, &l));
}

static void has(const char *teks, const char *kata, bool ada)
{
    if ((strstr(teks, kata) != NULL) != ada)
        fail_msg("\"%s\" %s: %s", kata, ada ? "tidak ada" : "ada", teks);
}

static void test_laporan_triwulan__angka_hitung(void **state)
{
    const struct hitung *h = example();
    const char *s = paper(h, SURAT_LAPORAN, NULL);

    (void)state;
    has(s, "Layanan selesai|Berkas|10|9|9|90,00|", true);
    has(s, "Aduan ditangani|Berkas|10|–|–|–|", true);
    has(s, "Hujan <deras>", true);
    has(s, "Jemput bola", true);
    has(s, "10 April 2024", true);
    s = paper(h, SURAT_BERITA_ACARA, NULL);
    has(s, "Dari 1 indikator yang capaiannya dapat dihitung, 0 mencapai", true);
    s = paper(h, SURAT_PENGANTAR, NULL);
    has(s, "Laporan Kinerja Triwulan I Tahun 2024", true);
}

static void test_laporan_triwulan__per_jabatan(void **state)
{
    const struct hitung *h = example();
    const char *s = paper(h, SURAT_BLANGKO, "sekretaris");

    (void)state;
    has(s, "Aduan ditangani|Berkas|10|", true);
    has(s, "Layanan selesai", false);
    s = paper(h, SURAT_RENCANA_AKSI, NULL);
    has(s, "Jemput bola|", true);
}

static void test_ukur_terlambat__daftar(void **state)
{
    const struct hitung *h = example();
    struct ukur_baris b = {.indikator = "A", .triwulan = 1, .status = UKUR_DIAJUKAN};
    struct ukur_senarai status = {&b, 1};
    struct kalender kal = {0};
    struct ukur_kurang_list l = ukur_kurang_cari(arena, h, &status, (struct tanggal){2024, 3, 31});
    const char *s;

    (void)state;
    assert_int_equal(l.n, 0); /* the quarter has not ended */
    has(ukur_terlambat_teks(arena, h, &l, (struct tanggal){2024, 3, 31}, NULL), "Semua triwulan",
        true);
    assert_null(ukur_terlambat_baris(arena, "X", &l));
    l = ukur_kurang_cari(arena, h, &status, (struct tanggal){2024, 4, 15});
    assert_int_equal(l.n, 2);
    s = ukur_terlambat_teks(arena, h, &l, (struct tanggal){2024, 4, 15}, NULL);
    has(s, "TERLAMBAT", false);
    has(s, "1. Layanan selesai: menunggu verifikasi (kasi)", true);
    has(s, "2. Aduan ditangani: belum diisi (sekretaris)", true);
    s = ukur_terlambat_teks(arena, h, &l, (struct tanggal){2024, 4, 16}, NULL);
    has(s, "Triwulan I (TERLAMBAT, batas 15 April 2024)", true);
    kal.tenggat[SIKLUS_TW1] = (struct tanggal){2024, 4, 20}; /* as the pemda decided */
    s = ukur_terlambat_teks(arena, h, &l, (struct tanggal){2024, 4, 16}, &kal);
    has(s, "Triwulan I (batas 20 April 2024)", true);
    assert_string_equal(ukur_terlambat_baris(arena, "Kecamatan Contoh", &l),
                        "Kecamatan Contoh: 1 belum diisi, 1 menunggu verifikasi");
    b.status = UKUR_TERVERIFIKASI;
    l = ukur_kurang_cari(arena, h, &status, (struct tanggal){2025, 2, 1});
    assert_int_equal(l.n, 1); /* quarters without target and value are not asked for */
}

#define UJI(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_laporan_triwulan__angka_hitung),
        UJI(test_laporan_triwulan__per_jabatan),
        UJI(test_ukur_terlambat__daftar),
    };

    return cmocka_run_group_tests(v, NULL, NULL);
}
