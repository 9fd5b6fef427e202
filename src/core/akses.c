/* SPDX-License-Identifier: MIT
 *
 * The table of rights and the two questions asked of it. docs/hak-akses.md shows the same table
 * and is made from it (test/tools/hak_akses.c). After the division of tasks in PermenPANRB 53/2014
 * and Perpres 29/2014: units plan and report, Bagian Organisasi guides, Bappeda plans the whole,
 * Inspektorat evaluates; who writes something does not approve it.
 */
#include "core/akses.h"

#include <assert.h>
#include <string.h>

enum { J = CAKUPAN_JABATAN, U = CAKUPAN_UNIT, P = CAKUPAN_PEMDA };

static const unsigned char TABEL[PERAN_COUNT][AKSI_COUNT] = {
    [PERAN_OPERATOR] =
        {
            [AKSI_AKUN] = U,
            [AKSI_LIHAT] = U,
            [AKSI_PROFIL_UBAH] = U,
            [AKSI_RENCANA_UBAH] = U,
            [AKSI_ANGGARAN_UBAH] = U,
            [AKSI_PK_UBAH] = U,
            [AKSI_PK_TANDATANGAN] = U,
            [AKSI_UKUR_ISI] = U,
            [AKSI_UKUR_VERIFIKASI] = U,
            [AKSI_LKJIP_UBAH] = U,
            [AKSI_LKJIP_BEKUKAN] = U,
            [AKSI_SKM_UBAH] = U,
            [AKSI_PENILAIAN_ISI] = U,
            [AKSI_AUDIT_LIHAT] = U,
        },
    [PERAN_PENANGGUNG_JAWAB] =
        {
            [AKSI_AKUN] = U,
            [AKSI_LIHAT] = U,
            [AKSI_PK_UBAH] = J,
            [AKSI_UKUR_ISI] = J,
            [AKSI_LKJIP_CATAT] = U, /* the Sekretaris reads the draft and gives it back */
            [AKSI_AUDIT_LIHAT] = J,
        },
    [PERAN_KEPALA] =
        {
            [AKSI_AKUN] = U,
            [AKSI_LIHAT] = U,
            [AKSI_RENCANA_TETAPKAN] = U,
            [AKSI_PK_UBAH] = J,
            [AKSI_PK_SETUJUI] = U,
            [AKSI_PK_TANDATANGAN] = U,
            [AKSI_UKUR_ISI] = J,
            [AKSI_UKUR_VERIFIKASI] = U,
            [AKSI_UKUR_BUKA] = U,
            [AKSI_LKJIP_CATAT] = U,
            [AKSI_LKJIP_SETUJUI] = U,
            [AKSI_LKJIP_BEKUKAN] = U,
            [AKSI_AUDIT_LIHAT] = U,
        },
    [PERAN_ORGANISASI] =
        {
            [AKSI_AKUN] = P,
            [AKSI_LIHAT] = P,
            [AKSI_PEMDA_LIHAT] = P,
            [AKSI_PROFIL_UBAH] = P,
            [AKSI_PENGATURAN_UBAH] = P,
            [AKSI_RENCANA_UBAH] = P, /* a set of indicators for many units at once */
            [AKSI_RENCANA_TETAPKAN] = P,
            [AKSI_PK_SETUJUI] = P,
            [AKSI_PK_TANDATANGAN] = P,
            [AKSI_UKUR_VERIFIKASI] = P,
            [AKSI_UKUR_BUKA] = P,
            [AKSI_LKJIP_CATAT] = P,
            [AKSI_LKJIP_SETUJUI] = P,
            [AKSI_SKM_UBAH] = P,
            [AKSI_PENILAIAN_ISI] = P,
            [AKSI_PENILAIAN_NILAI] = P, /* kematangan; AKIP is the evaluator's */
            [AKSI_AUDIT_LIHAT] = P,
        },
    [PERAN_PERENCANA] =
        {
            [AKSI_AKUN] = P,
            [AKSI_LIHAT] = P,
            [AKSI_PEMDA_LIHAT] = P,
            [AKSI_RENCANA_UBAH] = P,
            [AKSI_RENCANA_TETAPKAN] = P,
            [AKSI_AUDIT_LIHAT] = P,
        },
    [PERAN_EVALUATOR] =
        {
            [AKSI_AKUN] = P,
            [AKSI_LIHAT] = P,
            [AKSI_PEMDA_LIHAT] = P,
            [AKSI_LKJIP_CATAT] = P,
            [AKSI_PENILAIAN_NILAI] = P,
            [AKSI_AUDIT_LIHAT] = P,
        },
    [PERAN_PIMPINAN] =
        {
            [AKSI_AKUN] = P,
            [AKSI_LIHAT] = P,
            [AKSI_PEMDA_LIHAT] = P,
        },
    [PERAN_ADMIN] =
        {
            [AKSI_AKUN] = P,
            [AKSI_UNIT_UBAH] = P,
            [AKSI_PENGGUNA_UBAH] = P,
            [AKSI_AUDIT_LIHAT] = P,
        },
};

const struct pilihan PILIHAN_PERAN[] = {
    {"operator", PERAN_OPERATOR, "Operator unit (Kasubbag Perencanaan dan Keuangan)"},
    {"penanggung_jawab", PERAN_PENANGGUNG_JAWAB, "Penanggung jawab indikator"},
    {"kepala", PERAN_KEPALA, "Kepala unit (Camat)"},
    {"organisasi", PERAN_ORGANISASI, "Bagian Organisasi"},
    {"perencana", PERAN_PERENCANA, "Perencana (Bappeda)"},
    {"evaluator", PERAN_EVALUATOR, "Evaluator (Inspektorat)"},
    {"pimpinan", PERAN_PIMPINAN, "Pimpinan pemda"},
    {"admin", PERAN_ADMIN, "Admin"},
    {NULL, 0, NULL},
};

const struct pilihan PILIHAN_AKSI[] = {
    {"akun", AKSI_AKUN, "mengurus akun sendiri"},
    {"lihat", AKSI_LIHAT, "melihat data unit"},
    {"pemda_lihat", AKSI_PEMDA_LIHAT, "melihat semua unit berdampingan"},
    {"profil_ubah", AKSI_PROFIL_UBAH, "mengubah profil unit, wilayah, pegawai, jabatan, pejabat"},
    {"pengaturan_ubah", AKSI_PENGATURAN_UBAH,
     "mengubah skala predikat, metode, kalender, dan template Word pemda"},
    {"rencana_ubah", AKSI_RENCANA_UBAH,
     "mengubah RPJMD, Renstra, indikator, IKU, pohon kinerja, Renja"},
    {"rencana_tetapkan", AKSI_RENCANA_TETAPKAN, "menutup versi Renstra, mencatat keputusan IKU"},
    {"anggaran_ubah", AKSI_ANGGARAN_UBAH, "mengubah anggaran dan realisasinya"},
    {"pk_ubah", AKSI_PK_UBAH, "menulis Perjanjian Kinerja dan mengajukannya"},
    {"pk_setujui", AKSI_PK_SETUJUI, "menyetujui Perjanjian Kinerja atau mengembalikannya"},
    {"pk_tandatangan", AKSI_PK_TANDATANGAN,
     "mencatat nomor, tanggal, dan pindaian Perjanjian Kinerja yang ditandatangani"},
    {"ukur_isi", AKSI_UKUR_ISI, "mengisi realisasi, analisis, dan bukti dukung; mengajukannya"},
    {"ukur_verifikasi", AKSI_UKUR_VERIFIKASI, "memverifikasi pengukuran atau mengembalikannya"},
    {"ukur_buka", AKSI_UKUR_BUKA, "membuka kembali triwulan yang terkunci, dengan alasan"},
    {"lkjip_ubah", AKSI_LKJIP_UBAH, "menulis narasi LKjIP dan membuat dokumennya"},
    {"lkjip_catat", AKSI_LKJIP_CATAT, "memberi catatan pada LKjIP dan mengembalikannya"},
    {"lkjip_setujui", AKSI_LKJIP_SETUJUI,
     "mencatat LKjIP disetujui, ditandatangani, disampaikan, diterima"},
    {"lkjip_bekukan", AKSI_LKJIP_BEKUKAN, "membekukan satu versi LKjIP"},
    {"skm_ubah", AKSI_SKM_UBAH, "mengubah data survei kepuasan masyarakat"},
    {"penilaian_isi", AKSI_PENILAIAN_ISI, "mengisi penilaian mandiri"},
    {"penilaian_nilai", AKSI_PENILAIAN_NILAI, "memberi nilai sebagai evaluator, membuat LHE"},
    {"unit_ubah", AKSI_UNIT_UBAH, "menambah dan menamai unit dan pemda"},
    {"pengguna_ubah", AKSI_PENGGUNA_UBAH, "mengurus pengguna dan penugasannya"},
    {"audit_lihat", AKSI_AUDIT_LIHAT, "melihat jejak audit"},
    {NULL, 0, NULL},
};

const struct pilihan PILIHAN_CAKUPAN[] = {
    {"jabatan", CAKUPAN_JABATAN, "milik jabatannya sendiri"},
    {"unit", CAKUPAN_UNIT, "seluruh unitnya"},
    {"pemda", CAKUPAN_PEMDA, "semua unit pemdanya"},
    {NULL, 0, NULL},
};

enum cakupan akses_cakupan(enum peran peran, enum aksi aksi)
{
    assert(peran > 0 && peran < PERAN_COUNT && aksi > 0 && aksi < AKSI_COUNT);
    return (enum cakupan)TABEL[peran][aksi];
}

bool peran_unit(enum peran peran)
{
    return peran == PERAN_OPERATOR || peran == PERAN_PENANGGUNG_JAWAB || peran == PERAN_KEPALA;
}

/* Does the place of a penugasan (its pemda, its unit when it names one) hold that of `o`? A role of
 * units without a unit reaches nothing; so does one of a single unit for the pemda as a whole. */
static bool inside(const struct penugasan *t, const struct akses_objek *o)
{
    if (t->pemda_id != 0 && t->pemda_id != o->pemda_id)
        return false;
    if (t->unit_id != 0)
        return t->unit_id == o->unit_id;
    return !peran_unit(t->peran);
}

/* One's own account needs nothing but to be signed in. */
static bool own_account(const struct pelaku *p, enum aksi aksi)
{
    return p != NULL && aksi == AKSI_AKUN;
}

bool akses_boleh(const struct pelaku *p, enum aksi aksi, const struct akses_objek *o)
{
    for (size_t i = 0; p != NULL && i < p->n; i++) {
        const struct penugasan *t = &p->penugasan[i];
        enum cakupan c = akses_cakupan(t->peran, aksi);

        if (c == CAKUPAN_TIDAK || !inside(t, o))
            continue;
        if (c != CAKUPAN_JABATAN ||
            (t->jabatan != NULL && o->jabatan != NULL && strcmp(t->jabatan, o->jabatan) == 0))
            return true;
    }
    return own_account(p, aksi);
}

bool akses_mungkin(const struct pelaku *p, enum aksi aksi, const struct akses_objek *o)
{
    for (size_t i = 0; p != NULL && i < p->n; i++) {
        const struct penugasan *t = &p->penugasan[i];

        if (akses_cakupan(t->peran, aksi) == CAKUPAN_TIDAK)
            continue;
        if (o == NULL || (o->unit_id != 0 && inside(t, o)) ||
            (o->unit_id == 0 && (t->pemda_id == 0 || t->pemda_id == o->pemda_id)))
            return true;
    }
    return own_account(p, aksi);
}

int64_t akses_satu_unit(const struct pelaku *p, enum aksi aksi)
{
    if (p == NULL || p->n == 0 || own_account(p, aksi))
        return 0;
    for (size_t i = 1; i < p->n; i++)
        if (p->penugasan[i].unit_id != p->penugasan[0].unit_id)
            return 0;
    return p->penugasan[0].unit_id;
}
