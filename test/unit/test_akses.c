/* SPDX-License-Identifier: MIT
 *
 * The rights: what each role may do in its own unit, elsewhere, and with several penugasan. The
 * whole table stands in docs/hak-akses.md, which a test of its own keeps equal.
 */
#include "core/akses.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { PEMDA = 1, PEMDA_LAIN = 2, UNIT = 10, UNIT_TETANGGA = 11, UNIT_JAUH = 20 };

static const struct akses_objek MILIK = {PEMDA, UNIT, "kasi-pmd"}, REKAN = {PEMDA, UNIT, "camat"},
                                SEUNIT = {PEMDA, UNIT, NULL},
                                TETANGGA = {PEMDA, UNIT_TETANGGA, "kasi-pmd"},
                                SEPEMDA = {PEMDA, 0, NULL},
                                JAUH = {PEMDA_LAIN, UNIT_JAUH, "kasi-pmd"};

static struct penugasan usual(enum peran peran)
{
    return (struct penugasan){.peran = peran,
                              .pemda_id = PEMDA,
                              .unit_id = peran_unit(peran) ? UNIT : 0,
                              .jabatan = peran_unit(peran) ? "kasi-pmd" : NULL};
}

static bool may(struct penugasan t, enum aksi aksi, struct akses_objek o)
{
    struct pelaku p = {.pengguna_id = 1, .penugasan = &t, .n = 1};
    return akses_boleh(&p, aksi, &o);
}

/* The actions of each role, in words: the judgement of produk.md and of the issue. J: its own
 * jabatan only. */
static const struct {
    enum peran peran;
    const char *aksi;
} HARAP[] = {
    {PERAN_OPERATOR,
     "akun lihat profil_ubah rencana_ubah anggaran_ubah pk_ubah pk_tandatangan ukur_isi "
     "ukur_verifikasi lkjip_ubah lkjip_bekukan skm_ubah penilaian_isi audit_lihat"},
    {PERAN_PENANGGUNG_JAWAB, "akun lihat pk_ubah:J ukur_isi:J lkjip_catat audit_lihat:J"},
    {PERAN_KEPALA,
     "akun lihat rencana_tetapkan pk_ubah:J pk_setujui pk_tandatangan ukur_isi:J ukur_verifikasi "
     "ukur_buka lkjip_catat lkjip_setujui lkjip_bekukan audit_lihat"},
    {PERAN_ORGANISASI,
     "akun lihat pemda_lihat profil_ubah pengaturan_ubah rencana_ubah rencana_tetapkan pk_setujui "
     "pk_tandatangan ukur_verifikasi ukur_buka lkjip_catat lkjip_setujui skm_ubah penilaian_isi "
     "penilaian_nilai audit_lihat"},
    {PERAN_PERENCANA, "akun lihat pemda_lihat rencana_ubah rencana_tetapkan audit_lihat"},
    {PERAN_EVALUATOR, "akun lihat pemda_lihat lkjip_catat penilaian_nilai audit_lihat"},
    {PERAN_PIMPINAN, "akun lihat pemda_lihat"},
    {PERAN_ADMIN, "akun unit_ubah pengguna_ubah audit_lihat"},
};

static const char *find_word(const char *list, const char *kata)
{
    size_t n = strlen(kata);

    for (const char *p = list; (p = strstr(p, kata)) != NULL; p += n)
        if ((p == list || p[-1] == ' ') && (p[n] == ' ' || p[n] == ':' || p[n] == '\0'))
            return p + n;
    return NULL;
}

static void test_akses__each_role(void **state)
{
    (void)state;
    assert_int_equal(sizeof(HARAP) / sizeof(HARAP[0]), PERAN_COUNT - 1);
    for (size_t i = 0; i < PERAN_COUNT - 1; i++) {
        enum peran peran = HARAP[i].peran;

        for (const struct pilihan *x = PILIHAN_AKSI; x->nama; x++) {
            enum aksi aksi = (enum aksi)x->nilai;
            const char *w = find_word(HARAP[i].aksi, x->nama);
            bool sendiri = w && *w == ':', boleh = w != NULL;
            bool pemda = boleh && (!peran_unit(peran) || aksi == AKSI_AKUN);

            assert_int_equal(may(usual(peran), aksi, MILIK), boleh);
            assert_int_equal(may(usual(peran), aksi, REKAN), boleh && !sendiri);
            assert_int_equal(may(usual(peran), aksi, SEUNIT), boleh && !sendiri);
            assert_int_equal(may(usual(peran), aksi, TETANGGA), pemda);
            assert_int_equal(may(usual(peran), aksi, SEPEMDA), pemda);
            assert_int_equal(may(usual(peran), aksi, JAUH), aksi == AKSI_AKUN);
        }
    }
}

static void test_akses__writer_does_not_approve(void **state)
{
    static const enum aksi pasang[][2] = {
        {AKSI_PK_UBAH, AKSI_PK_SETUJUI},
        {AKSI_LKJIP_UBAH, AKSI_LKJIP_SETUJUI},
        {AKSI_ANGGARAN_UBAH, AKSI_PENGGUNA_UBAH},
    };

    (void)state;
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++)
        for (size_t i = 0; i < sizeof(pasang) / sizeof(pasang[0]); i++)
            assert_false(may(usual((enum peran)p->nilai), pasang[i][0], REKAN) &&
                         may(usual((enum peran)p->nilai), pasang[i][1], REKAN));
}

static void test_akses__nobody(void **state)
{
    struct pelaku kosong = {.pengguna_id = 1};

    (void)state;
    for (const struct pilihan *x = PILIHAN_AKSI; x->nama; x++) {
        assert_false(akses_boleh(NULL, (enum aksi)x->nilai, &MILIK));
        assert_false(akses_mungkin(NULL, (enum aksi)x->nilai, NULL));
        assert_int_equal(akses_boleh(&kosong, (enum aksi)x->nilai, &MILIK), x->nilai == AKSI_AKUN);
        assert_int_equal(akses_mungkin(&kosong, (enum aksi)x->nilai, NULL), x->nilai == AKSI_AKUN);
    }
}

static void test_akses__several_add_up(void **state)
{
    struct penugasan t[3] = {usual(PERAN_PENANGGUNG_JAWAB), usual(PERAN_PENANGGUNG_JAWAB),
                             usual(PERAN_PIMPINAN)};
    struct pelaku p = {.pengguna_id = 1, .penugasan = t, .n = 3};
    struct akses_objek sek = {PEMDA, UNIT, "sekretaris"};

    (void)state;
    t[1].jabatan = "sekretaris";
    assert_true(akses_boleh(&p, AKSI_UKUR_ISI, &MILIK));
    assert_true(akses_boleh(&p, AKSI_UKUR_ISI, &sek));
    assert_false(akses_boleh(&p, AKSI_UKUR_ISI, &REKAN));
    assert_false(akses_boleh(&p, AKSI_UKUR_ISI, &TETANGGA));
    assert_true(akses_boleh(&p, AKSI_LIHAT, &TETANGGA));
    p.n = 2;
    assert_false(akses_boleh(&p, AKSI_LIHAT, &TETANGGA));
}

/* A penugasan that was entered too wide, or half, reaches the smaller of both. */
static void test_akses__never_beyond_its_place(void **state)
{
    struct penugasan satu = {.peran = PERAN_ORGANISASI, .pemda_id = PEMDA, .unit_id = UNIT};
    struct penugasan tanpa = {.peran = PERAN_OPERATOR, .pemda_id = PEMDA};
    struct penugasan hampa = {.peran = PERAN_PENANGGUNG_JAWAB, .pemda_id = PEMDA, .unit_id = UNIT};
    struct penugasan semua = {.peran = PERAN_ADMIN};

    (void)state;
    assert_true(may(satu, AKSI_LIHAT, SEUNIT));
    assert_false(may(satu, AKSI_LIHAT, TETANGGA));
    assert_false(may(satu, AKSI_LIHAT, SEPEMDA));
    assert_false(may(tanpa, AKSI_LIHAT, SEUNIT));
    assert_false(may(tanpa, AKSI_LIHAT, SEPEMDA));
    assert_false(may(hampa, AKSI_UKUR_ISI, MILIK));
    assert_false(may(hampa, AKSI_UKUR_ISI, SEUNIT));
    assert_true(may(semua, AKSI_PENGGUNA_UBAH, JAUH));
    assert_true(may(semua, AKSI_UNIT_UBAH, SEPEMDA));
}

static void test_akses__gate(void **state)
{
    struct penugasan t = usual(PERAN_PENANGGUNG_JAWAB);
    struct pelaku p = {.pengguna_id = 1, .penugasan = &t, .n = 1};

    (void)state;
    assert_true(akses_mungkin(&p, AKSI_UKUR_ISI, &SEUNIT));
    assert_true(akses_mungkin(&p, AKSI_UKUR_ISI, &SEPEMDA));
    assert_true(akses_mungkin(&p, AKSI_UKUR_ISI, NULL));
    assert_false(akses_mungkin(&p, AKSI_UKUR_ISI, &TETANGGA));
    assert_false(akses_mungkin(&p, AKSI_UKUR_ISI, &JAUH));
    assert_false(akses_mungkin(&p, AKSI_ANGGARAN_UBAH, NULL));
    t = usual(PERAN_ADMIN);
    t.pemda_id = 0;
    assert_true(akses_mungkin(&p, AKSI_PENGGUNA_UBAH, &JAUH));
    t.pemda_id = PEMDA;
    assert_false(akses_mungkin(&p, AKSI_PENGGUNA_UBAH, &JAUH));
    assert_true(akses_mungkin(&p, AKSI_PENGGUNA_UBAH, &TETANGGA));
}

/* Every role and action has its word, once. */
/* Where it names a unit, akses_mungkin() refuses every other one. */
static void test_akses__one_unit(void **state)
{
    struct penugasan t[] = {usual(PERAN_OPERATOR), usual(PERAN_KEPALA), usual(PERAN_OPERATOR)};
    struct pelaku p = {.pengguna_id = 1, .penugasan = t, .n = 2};

    (void)state;
    assert_int_equal(akses_satu_unit(&p, AKSI_LIHAT), UNIT);
    assert_false(akses_mungkin(&p, AKSI_LIHAT, &TETANGGA));
    assert_int_equal(akses_satu_unit(&p, AKSI_AKUN), 0); /* anybody, anywhere */
    t[2].unit_id = UNIT_TETANGGA;
    p.n = 3;
    assert_int_equal(akses_satu_unit(&p, AKSI_LIHAT), 0);
    t[2] = usual(PERAN_ORGANISASI);
    assert_int_equal(akses_satu_unit(&p, AKSI_LIHAT), 0);
    t[0] = usual(PERAN_ORGANISASI);
    p.n = 1;
    assert_int_equal(akses_satu_unit(&p, AKSI_LIHAT), 0);
    p.n = 0;
    assert_int_equal(akses_satu_unit(&p, AKSI_LIHAT), 0);
    assert_int_equal(akses_satu_unit(NULL, AKSI_LIHAT), 0);
}

static void test_akses__words(void **state)
{
    int peran = 0, aksi = 0;

    (void)state;
    for (const struct pilihan *p = PILIHAN_PERAN; p->nama; p++, peran++)
        assert_int_equal(pilihan_nilai(PILIHAN_PERAN, p->nama), peran + 1);
    for (const struct pilihan *p = PILIHAN_AKSI; p->nama; p++, aksi++)
        assert_int_equal(pilihan_nilai(PILIHAN_AKSI, p->nama), aksi + 1);
    assert_int_equal(peran, PERAN_COUNT - 1);
    assert_int_equal(aksi, AKSI_COUNT - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_akses__each_role),
        cmocka_unit_test(test_akses__writer_does_not_approve),
        cmocka_unit_test(test_akses__nobody),
        cmocka_unit_test(test_akses__several_add_up),
        cmocka_unit_test(test_akses__never_beyond_its_place),
        cmocka_unit_test(test_akses__gate),
        cmocka_unit_test(test_akses__one_unit),
        cmocka_unit_test(test_akses__words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
