/* SPDX-License-Identifier: MIT
 *
 * unit: the pemda, its unit (kecamatan), the area, the staff and the organisation.
 */
#ifndef CERMAT_CORE_UNIT_H
#define CERMAT_CORE_UNIT_H

#include "base/desimal.h"
#include "base/tanggal.h"
#include "core/skema.h"

struct pemda {
    const char *kode;           /* "33.03" */
    const char *nama;           /* "Kabupaten Purbalingga" */
    const char *provinsi;       /* "Jawa Tengah" */
    const char *ibu_kota;       /* place under signatures of the kepala daerah */
    const char *kepala_jabatan; /* "Bupati Purbalingga" */
    const char *kepala_nama;
};

struct unit {
    const char *kode;  /* natural key within the pemda: "7.01.0.00.0.00.12.0000" or a local code */
    const char *nama;  /* "Kecamatan Kertanegara" */
    const char *jenis; /* "Kecamatan" */
    const char *alamat;
    const char *tempat;                     /* place under signatures: "Kertanegara" */
    DAFTAR(const char *) dasar_kelembagaan; /* regulations that establish it */
};

struct lahan { /* one kind of land use */
    const char *uraian;
    struct angka luas; /* in wilayah.luas_satuan */
};

struct desa {
    const char *nama;
    const char *jenis; /* "desa" or "kelurahan" */
    struct angka luas;
    struct cacah dusun, rw, rt;
    struct cacah laki_laki, perempuan, kk;
};

struct wilayah {
    struct angka luas;
    const char *luas_satuan; /* "ha", "km2" */
    const char *letak;       /* sentence on location */
    const char *batas_utara, *batas_timur, *batas_selatan, *batas_barat;
    struct angka jarak_km; /* to the seat of the kabupaten */
    struct cacah jumlah_desa, jumlah_kelurahan, jumlah_dusun, jumlah_rw, jumlah_rt;
    struct cacah laki_laki, perempuan, kk;
    const char *sumber;
    DAFTAR(struct lahan) lahan;
    DAFTAR(struct desa) desa;
};

enum pegawai_kelompok {
    PEGAWAI_STATUS = 1, /* PNS, PPPK, Non ASN */
    PEGAWAI_PENDIDIKAN,
    PEGAWAI_GOLONGAN,
    PEGAWAI_ESELON,
    PEGAWAI_JABATAN,
};

struct pegawai_rekap { /* one counted row; jumlah = laki_laki + perempuan when both are known */
    int kelompok;      /* enum pegawai_kelompok */
    const char *uraian;
    struct cacah laki_laki, perempuan, jumlah;
};

struct pegawai_orang { /* or people, from whom the rows are counted */
    const char *nama, *nip;
    int jenis_kelamin; /* enum jenis_kelamin */
    const char *status, *pendidikan, *golongan, *eselon, *jabatan;
};

enum jenis_kelamin { KELAMIN_LAKI = 1, KELAMIN_PEREMPUAN };

struct pegawai {
    const char *sumber;
    struct tanggal per_tanggal;
    DAFTAR(struct pegawai_rekap) rekap;
    DAFTAR(struct pegawai_orang) orang;
};

struct jabatan {
    const char *kode; /* "camat", "sekretaris", "kasi-pmd" */
    const char *nama;
    const char *induk; /* kode of the jabatan above; NULL: the head */
    const char *eselon;
    const char *unit_kerja; /* "Sekretariat Kecamatan Kertanegara" */
    const char *tugas;
    DAFTAR(const char *) fungsi;
};

enum pejabat_status { PEJABAT_DEFINITIF = 1, PEJABAT_PLT, PEJABAT_PLH, PEJABAT_PJ };

struct pejabat { /* a holder of a jabatan; two in one year are two rows */
    const char *kode;
    const char *jabatan; /* kode */
    const char *nama, *nip, *pangkat, *golongan;
    int status; /* enum pejabat_status */
    struct tanggal mulai, sampai;
};

#endif
