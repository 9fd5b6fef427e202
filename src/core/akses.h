/* SPDX-License-Identifier: MIT
 *
 * akses: who may do what: one table, role x action -> how far it reaches.
 *
 * A person holds any number of `penugasan`: a role in a unit (or in the whole pemda), with the
 * jabatan it is held by. Enforced in app, asked by pages only to leave out what would be refused.
 */
#ifndef CERMAT_CORE_AKSES_H
#define CERMAT_CORE_AKSES_H

#include "core/skema.h"

enum peran {
    PERAN_OPERATOR = 1,     /* Kasubbag Perencanaan dan Keuangan */
    PERAN_PENANGGUNG_JAWAB, /* Sekretaris, Kasi, Kasubbag: their own indicators */
    PERAN_KEPALA,           /* Camat, head of the unit */
    PERAN_ORGANISASI,       /* Bagian Organisasi Setda */
    PERAN_PERENCANA,        /* Bappeda */
    PERAN_EVALUATOR,        /* Inspektorat */
    PERAN_PIMPINAN,         /* Bupati/Wali kota, Sekda */
    PERAN_ADMIN,            /* Diskominfo */
    PERAN_COUNT
};

enum aksi {
    AKSI_AKUN = 1,         /* one's own account: everybody who is signed in */
    AKSI_LIHAT,            /* read the data of a unit */
    AKSI_PEMDA_LIHAT,      /* all units side by side */
    AKSI_PROFIL_UBAH,      /* unit, wilayah, pegawai, jabatan, pejabat */
    AKSI_PENGATURAN_UBAH,  /* scale, methods, calendar, Word templates of the pemda */
    AKSI_RENCANA_UBAH,     /* RPJMD, Renstra, indikator, IKU, pohon kinerja, Renja */
    AKSI_RENCANA_TETAPKAN, /* close a Renstra version, set the IKU decree */
    AKSI_ANGGARAN_UBAH,    /* budget tree, versions, realisasi */
    AKSI_PK_UBAH,          /* write a PK, send it on */
    AKSI_PK_SETUJUI,       /* approve it, give it back with notes */
    AKSI_PK_TANDATANGAN,   /* record number, date and scan of the signed one */
    AKSI_UKUR_ISI,         /* realisasi, analysis, bukti dukung; submit */
    AKSI_UKUR_VERIFIKASI,  /* verify or give back */
    AKSI_UKUR_BUKA,        /* re-open a locked triwulan, with a reason */
    AKSI_LKJIP_UBAH,       /* narratives, template, producing documents */
    AKSI_LKJIP_CATAT,      /* notes per paragraph, kembalikan */
    AKSI_LKJIP_SETUJUI,    /* disetujui, ditandatangani, disampaikan */
    AKSI_LKJIP_BEKUKAN,    /* freeze a version */
    AKSI_SKM_UBAH,         /* survey data */
    AKSI_PENILAIAN_ISI,    /* self-assessment */
    AKSI_PENILAIAN_NILAI,  /* evaluator's grades, LHE */
    AKSI_UNIT_UBAH,        /* add and name units and pemda */
    AKSI_PENGGUNA_UBAH,    /* users and their penugasan */
    AKSI_AUDIT_LIHAT,      /* audit trail of a unit */
    AKSI_COUNT
};

enum cakupan {
    CAKUPAN_TIDAK = 0,
    CAKUPAN_JABATAN, /* only what belongs to the jabatan of the penugasan */
    CAKUPAN_UNIT,    /* all of the unit of the penugasan */
    CAKUPAN_PEMDA,   /* all units of the pemda of the penugasan */
};

struct penugasan {
    enum peran peran;
    int64_t pemda_id;    /* 0: every pemda (admin of the installation only) */
    int64_t unit_id;     /* 0: a role of the pemda */
    const char *jabatan; /* kode within the unit; NULL: none */
};

struct pelaku { /* the person of a request; borrowed from its arena */
    int64_t pengguna_id;
    const char *nama;      /* of the account, for the audit trail */
    const char *atas_nama; /* jabatan kode it is filled in for; NULL: none. Recorded */
    const char *alamat;    /* from where, for the audit trail; may be NULL */
    const struct penugasan *penugasan;
    size_t n;
};

struct akses_objek { /* what is acted on */
    int64_t pemda_id;
    int64_t unit_id;     /* 0: the pemda as a whole */
    const char *jabatan; /* kode of the jabatan it belongs to; NULL: none */
};

/* How far a role reaches with an action: the table. */
enum cakupan akses_cakupan(enum peran peran, enum aksi aksi);
/* A role that is held in a unit; false: in the whole pemda. */
bool peran_unit(enum peran peran);
/* May `p` (NULL: nobody) do it with `o`? Several penugasan add up. A penugasan never reaches
 * beyond its own pemda, nor, when it names a unit, beyond that unit, whatever the table says. */
bool akses_boleh(const struct pelaku *p, enum aksi aksi, const struct akses_objek *o);
/* May `p` do it with anything at all of o's unit (its jabatan is not asked), or of o's pemda when
 * unit_id is 0, or anywhere when o is NULL? For the gate of a route and for menus; the use case
 * asks akses_boleh() of what is really acted on. */
bool akses_mungkin(const struct pelaku *p, enum aksi aksi, const struct akses_objek *o);
/* The unit beyond which `p` can do nothing of `aksi`: all its penugasan name that one. 0: there may
 * be more. Spares a reader the rows that akses_mungkin() would refuse. */
int64_t akses_satu_unit(const struct pelaku *p, enum aksi aksi);
/* Words: "operator", .. ends with nama = NULL; arti is what people call it. */
extern const struct pilihan PILIHAN_PERAN[];
/* "rencana_ubah", with what it allows as arti. */
extern const struct pilihan PILIHAN_AKSI[];
/* "jabatan", "unit", "pemda"; none for CAKUPAN_TIDAK. */
extern const struct pilihan PILIHAN_CAKUPAN[];

#endif
