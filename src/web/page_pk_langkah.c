/* SPDX-License-Identifier: MIT
 *
 * The steps of a PK and its notes: each a POST that goes back to the page of the PK, or gives it
 * back with what is wrong and all that was typed.
 */
#include "app/app_berkas.h"
#include "web/page_pk.h"

#include <string.h>

static enum pk_langkah step_of(const struct req *r)
{
    const char *nama = strrchr(r->rute->jalur, '/') + 1;

    return (enum pk_langkah)pilihan_nilai(PILIHAN_PK_LANGKAH, nama);
}

static const char *flash_of(enum pk_langkah l)
{
    switch (l) {
    case PK_LANGKAH_AJUKAN:
        return "Perjanjian kinerja diajukan untuk disetujui.";
    case PK_LANGKAH_KOREKSI:
        return "Perjanjian kinerja dikembalikan dengan catatan.";
    case PK_LANGKAH_SETUJUI:
        return "Perjanjian kinerja disetujui. Cetak, tandatangani, lalu catat nomor dan "
               "tanggalnya.";
    case PK_LANGKAH_BUKA:
        return "Perjanjian kinerja dibuka kembali sebagai draf.";
    case PK_LANGKAH_TANDATANGANI:
        return "Tanda tangan dicatat. Perjanjian kinerja tidak berubah lagi.";
    case PK_LANGKAH_PINDAI:
        return "Pindaian disimpan.";
    case PK_LANGKAH_SAMPAIKAN:
        return "Penyampaian dicatat.";
    case PK_LANGKAH_TERIMA:
        return "Penerimaan dicatat.";
    case PK_LANGKAH_CABUT:
        return "Draf dicabut.";
    case PK_LANGKAH_SUSUN:
        break;
    }
    return NULL;
}

static struct tanggal take_date(const struct req *r, const char *nama, struct masalah_list *m)
{
    const char *s = req_teks(r, nama);
    struct tanggal t = {0};
    struct err e = {0};

    if (s != NULL && tanggal_parse(&t, str_of(s), &e) < 0)
        masalah_add(m, nama, "%s", e.msg);
    return t;
}

/* The scan that was sent along, kept in the database. */
static int take_scan(struct req *r, struct app_pk_jalan *j, struct err *e)
{
    const struct unggahan *u = req_unggahan(r, "berkas");
    struct berkas b;
    int rc;

    if (u == NULL || u->n == 0)
        return 0;
    rc = app_berkas_put(&r->sys, r->a, &(struct berkas_masuk){u->p, u->n, NULL}, &b, e);
    if (rc < 0)
        return rc;
    j->berkas_id = b.id;
    j->berkas_nama = app_berkas_nama(r->a, u->nama, b.jenis);
    return 0;
}

static int finish(struct req *r, const struct perjanjian_kinerja *pk, int rc,
                  const struct pk_gagal *g, struct err *e)
{
    if (pk_status_gagal(rc) == 0)
        return err_set(e, rc, "%s", g->pesan);
    return pk_naskah_tulis(r, pk, &(struct pk_gagal){pk_status_gagal(rc), g->pesan, g->masalah}, e);
}

static int step(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    struct app_pk_jalan j = {.langkah = step_of(r)};
    struct masalah_list m;
    struct err lokal = {0};
    int rc = pk_req(r, &pk, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, r->a);
    j.pk = (struct app_pk_nama){{r->unit, r->tahun}, pk->jabatan, pk->urutan.nilai};
    j.keterangan = req_teks(r, "keterangan");
    j.nomor = req_teks(r, "nomor");
    j.tanggal = take_date(r, "tanggal", &m);
    j.berlaku_mulai = take_date(r, "berlaku_mulai", &m);
    rc = m.n > 0 ? err_set(&lokal, ERR_INVALID, "Tanggal belum benar.") : take_scan(r, &j, &lokal);
    if (rc == 0)
        rc = app_pk_jalan(&r->sys, r->pelaku, r->a, &j, &m, &lokal);
    if (rc < 0)
        return finish(r, pk, rc, &(struct pk_gagal){0, lokal.msg, &m}, e);
    return jawab_alihkan(r,
                         j.langkah == PK_LANGKAH_CABUT ? req_alamat(r, "/perjanjian-kinerja", NULL)
                                                       : pk_alamat(r, "/perjanjian-kinerja/naskah",
                                                                   pk->jabatan, pk->urutan.nilai),
                         flash_of(j.langkah));
}

/* "baris:T1.1" into part and row. */
static void split_place(struct req *r, struct app_pk_catat *x)
{
    const char *s = text_or(req_teks(r, "tempat"), "pernyataan");
    const char *titik = strchr(s, ':');

    x->bagian = titik != NULL ? arena_strndup(r->a, s, (size_t)(titik - s)) : s;
    x->baris = titik != NULL && titik[1] != '\0' ? titik + 1 : NULL;
}

static int note(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    struct app_pk_catat x = {.isi = req_teks(r, "catatan")};
    struct masalah_list m;
    struct err lokal = {0};
    int rc = pk_req(r, &pk, e);

    if (rc < 0)
        return rc;
    masalah_init(&m, r->a);
    x.pk = (struct app_pk_nama){{r->unit, r->tahun}, pk->jabatan, pk->urutan.nilai};
    split_place(r, &x);
    rc = app_pk_catat(&r->sys, r->pelaku, r->a, &x, &m, &lokal);
    if (rc < 0)
        return finish(r, pk, rc, &(struct pk_gagal){0, lokal.msg, &m}, e);
    return jawab_alihkan(r,
                         pk_alamat(r, "/perjanjian-kinerja/naskah", pk->jabatan, pk->urutan.nilai),
                         "Catatan disimpan.");
}

static int note_done(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    int rc = pk_req(r, &pk, e);

    if (rc == 0)
        rc = app_pk_catatan_selesai(&r->sys, r->pelaku, r->a,
                                    (struct unit_tahun){r->unit, r->tahun}, req_cacah(r, "id"), e);
    if (rc < 0)
        return rc;
    return jawab_alihkan(r,
                         pk_alamat(r, "/perjanjian-kinerja/naskah", pk->jabatan, pk->urutan.nilai),
                         "Catatan ditandai selesai.");
}

#define MANA                                                                                       \
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, true, false, "Jabatan"},                            \
    {                                                                                              \
        "versi", BIDANG_REQ_CACAH, 99, true, false, "Urutan"                                       \
    }

static const struct rute_bidang LANGKAH[] = {
    MANA,
    {"keterangan", BIDANG_REQ_PANJANG, PK_URAIAN_MAKS, false, false, "Keterangan"},
    {"tanggal", BIDANG_REQ_TEKS, 40, false, false, "Tanggal"},
    {0},
};
static const struct rute_bidang TANDA_TANGAN[] = {
    MANA,
    {"keterangan", BIDANG_REQ_PANJANG, PK_URAIAN_MAKS, false, false, "Keterangan"},
    {"nomor", BIDANG_REQ_TEKS, PK_NAMA_MAKS, false, false, "Nomor"},
    {"tanggal", BIDANG_REQ_TEKS, 40, false, false, "Tanggal"},
    {"berlaku_mulai", BIDANG_REQ_TEKS, 40, false, false, "Mulai berlaku"},
    {"berkas", BIDANG_REQ_BERKAS, UNGGAH_MAX, false, false, "Pindaian"},
    {0},
};
static const struct rute_bidang CATAT[] = {
    MANA,
    {"tempat", BIDANG_REQ_TEKS, PK_URAIAN_MAKS, false, false, "Bagian yang dicatat"},
    {"catatan", BIDANG_REQ_PANJANG, PK_URAIAN_MAKS, false, false, "Catatan"},
    {0},
};
static const struct rute_bidang SELESAI[] = {
    MANA,
    {"id", BIDANG_REQ_CACAH, INT64_MAX, true, false, "Catatan"},
    {0},
};

#define LANGKAH_RUTE(nama, aksi_)                                                                  \
    {                                                                                              \
        METODE_POST, "/perjanjian-kinerja/" nama, aksi_, RUTE_CUPLIKAN, LANGKAH, step              \
    }

const struct rute RUTE_PK_LANGKAH[] = {
    LANGKAH_RUTE("ajukan", AKSI_PK_UBAH),
    LANGKAH_RUTE("cabut", AKSI_PK_UBAH),
    LANGKAH_RUTE("setujui", AKSI_PK_SETUJUI),
    LANGKAH_RUTE("koreksi", AKSI_PK_SETUJUI),
    LANGKAH_RUTE("buka", AKSI_PK_SETUJUI),
    LANGKAH_RUTE("terima", AKSI_PK_SETUJUI),
    LANGKAH_RUTE("sampaikan", AKSI_PK_TANDATANGAN),
    {METODE_POST, "/perjanjian-kinerja/tandatangani", AKSI_PK_TANDATANGAN,
     RUTE_CUPLIKAN | RUTE_UNGGAH, TANDA_TANGAN, step},
    {METODE_POST, "/perjanjian-kinerja/pindai", AKSI_PK_TANDATANGAN, RUTE_CUPLIKAN | RUTE_UNGGAH,
     TANDA_TANGAN, step},
    {METODE_POST, "/perjanjian-kinerja/catat", AKSI_LIHAT, RUTE_CUPLIKAN, CATAT, note},
    {METODE_POST, "/perjanjian-kinerja/catatan-selesai", AKSI_LIHAT, RUTE_CUPLIKAN, SELESAI,
     note_done},
    {0},
};
