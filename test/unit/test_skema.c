/* SPDX-License-Identifier: MIT
 *
 * The field tables against the structs: nothing forgotten, nothing twice, keys that exist.
 */
#include "core/paket.h"
#include "core/paket_skema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static size_t bidang_ukuran(const struct bidang *b)
{
    DAFTAR(char) daftar;
    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
    case BIDANG_OBJEK:
        return sizeof(char *);
    case BIDANG_CACAH:
        return sizeof(struct cacah);
    case BIDANG_ANGKA:
        return sizeof(struct angka);
    case BIDANG_RUPIAH:
        return sizeof(struct uang);
    case BIDANG_YA:
        return sizeof(bool);
    case BIDANG_PILIHAN:
        return sizeof(int);
    case BIDANG_TANGGAL:
        return sizeof(struct tanggal);
    case BIDANG_TEKS_DAFTAR:
    case BIDANG_DAFTAR:
        return sizeof(daftar);
    }
    fail_msg("%s: kind %d", b->nama, (int)b->jenis);
    return 0;
}

static size_t bidang_rata(const struct bidang *b)
{
    switch (b->jenis) {
    case BIDANG_YA:
        return sizeof(bool);
    case BIDANG_PILIHAN:
        return sizeof(int);
    case BIDANG_TANGGAL:
        return _Alignof(struct tanggal);
    default:
        return 8;
    }
}

/* Members follow one another with no more than alignment between: so each member of the struct has
 * its line in the table, in the same order. */
static void check_cover(const struct skema *s)
{
    size_t akhir = 0;
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        size_t rata = bidang_rata(b);
        size_t harap = (akhir + rata - 1) / rata * rata;
        if (b->offset != harap)
            fail_msg("%s.%s at %zu, expected %zu: a member is missing before it", s->nama, b->nama,
                     b->offset, harap);
        akhir = b->offset + bidang_ukuran(b);
    }
    if (s->ukuran - akhir >= 8)
        fail_msg("%s: a member after %s is missing", s->nama, s->bidang[s->n - 1].nama);
}

static void check_bidang(const struct skema *s, const struct bidang *b)
{
    assert_non_null(b->nama);
    size_t n = strlen(b->arti);
    if (n < 5 || b->arti[n - 1] != '.')
        fail_msg("%s.%s: the meaning is not a sentence", s->nama, b->nama);
    bool teks =
        b->jenis == BIDANG_TEKS || b->jenis == BIDANG_KAYA || b->jenis == BIDANG_TEKS_DAFTAR;
    if (teks || b->jenis == BIDANG_DAFTAR)
        assert_true(b->maks > 0);
    assert_int_equal(b->pilihan != NULL, b->jenis == BIDANG_PILIHAN);
    assert_int_equal(b->skema != NULL, b->jenis == BIDANG_OBJEK || b->jenis == BIDANG_DAFTAR);
    if (b->jenis == BIDANG_CACAH || b->jenis == BIDANG_RUPIAH)
        assert_true(b->min <= b->max);
    for (const struct pilihan *p = b->pilihan; p != NULL && p->nama != NULL; p++) {
        assert_true(p->nilai > 0);
        assert_string_equal(pilihan_nama(b->pilihan, p->nilai), p->nama);
        assert_int_equal(pilihan_nilai(b->pilihan, p->nama), p->nilai);
    }
}

static size_t walk(const struct skema *s, size_t *n)
{
    size_t dalam = 0;
    bool ada_kunci = s->kunci == NULL;
    (*n)++;
    check_cover(s);
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        check_bidang(s, b);
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(b->nama, s->bidang[j].nama);
        if (s->kunci != NULL && strcmp(s->kunci, b->nama) == 0) {
            ada_kunci = true;
            assert_true(b->wajib);
        }
        size_t d = b->jenis == BIDANG_TEKS_DAFTAR ? 1 : 0;
        if (b->skema != NULL)
            d = walk(b->skema, n) + (b->jenis == BIDANG_DAFTAR ? 1 : 0);
        dalam = d > dalam ? d : dalam;
    }
    if (!ada_kunci)
        fail_msg("%s: kunci %s is no field", s->nama, s->kunci);
    return dalam + 1;
}

static void test_skema__lengkap(void **state)
{
    (void)state;
    size_t n = 0;
    size_t dalam = walk(&SKEMA_PAKET, &n);
    assert_true(n > 40);
    assert_true(dalam < PAKET_DALAM_MAX);
}

static void test_skema__pilihan_tak_dikenal(void **state)
{
    (void)state;
    assert_int_equal(pilihan_nilai(PILIHAN_POLARITAS, "samping"), 0);
    assert_int_equal(pilihan_nilai(PILIHAN_POLARITAS, NULL), 0);
    assert_null(pilihan_nama(PILIHAN_POLARITAS, 0));
    assert_null(pilihan_nama(PILIHAN_POLARITAS, 99));
}

static void test_paket__finders(void **state)
{
    (void)state;
    struct paket p = {0};
    assert_null(paket_jabatan(&p, "camat"));
    assert_null(paket_sasaran(&p, "S1"));
    assert_null(paket_indikator(&p, "I1"));
    assert_null(paket_pos(&p, "1"));
    assert_null(paket_narasi(&p, "ikhtisar"));

    struct jabatan jabatan[] = {{.kode = "camat"}, {.kode = "sekretaris"}};
    struct tujuan tujuan[] = {{.kode = "T1"}};
    struct sasaran sasaran[] = {{.kode = "S1"}, {.kode = "S2"}};
    struct indikator ir[] = {{.kode = "I1"}}, ia[] = {{.kode = "P1"}, {.kode = "K1"}};
    struct renstra renstra = {.tujuan = {tujuan, 1}, .sasaran = {sasaran, 2}, .indikator = {ir, 1}};
    struct pos_anggaran pos[] = {{.kunci = "1"}, {.kunci = "1.1"}};
    struct anggaran anggaran = {.pos = {pos, 2}, .indikator = {ia, 2}};
    struct pengukuran ukur[] = {{.indikator = "I1"}};
    struct narasi narasi[] = {{.kode = "ikhtisar"}};
    struct laporan laporan = {.narasi = {narasi, 1}};
    struct pejabat pejabat[] = {{.kode = "p1"}};
    p.jabatan.v = jabatan;
    p.jabatan.n = 2;
    p.pejabat.v = pejabat;
    p.pejabat.n = 1;
    p.pengukuran.v = ukur;
    p.pengukuran.n = 1;
    p.renstra = &renstra;
    p.anggaran = &anggaran;
    p.laporan = &laporan;
    assert_ptr_equal(paket_jabatan(&p, "sekretaris"), &jabatan[1]);
    assert_ptr_equal(paket_pejabat(&p, "p1"), &pejabat[0]);
    assert_ptr_equal(paket_tujuan(&p, "T1"), &tujuan[0]);
    assert_ptr_equal(paket_sasaran(&p, "S2"), &sasaran[1]);
    assert_ptr_equal(paket_indikator(&p, "I1"), &ir[0]);
    assert_ptr_equal(paket_indikator(&p, "K1"), &ia[1]);
    assert_ptr_equal(paket_pengukuran(&p, "I1"), &ukur[0]);
    assert_ptr_equal(paket_pos(&p, "1.1"), &pos[1]);
    assert_ptr_equal(paket_narasi(&p, "ikhtisar"), &narasi[0]);
    assert_null(paket_indikator(&p, "x"));
    assert_null(paket_jabatan(&p, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_skema__lengkap),
        cmocka_unit_test(test_skema__pilihan_tak_dikenal),
        cmocka_unit_test(test_paket__finders),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
