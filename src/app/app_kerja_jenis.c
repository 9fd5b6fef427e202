/* SPDX-License-Identifier: MIT
 *
 * The kinds of work, and the two that only write a document.
 */
#include "app/app_kerja.h"
#include "app/app_lkjip.h"
#include "app/app_lkjip_beku.h"
#include "app/app_lkjip_templat.h"
#include "app/app_paket.h"
#include "base/str.h"
#include "report/pdf.h"

#include <string.h>

struct susun {
    struct paket *paket;
    struct hitung *hitung;
    struct app_templat templat;
    struct masalah_list m;
};

static int get_data(struct kerja_jalan *j, enum app_dokumen d, struct susun *x, struct err *e)
{
    struct unit_tahun mana = {j->kerja->unit, j->kerja->tahun};
    int rc = j->maju(j, 10, "Membaca data dan menghitung", e);

    masalah_init(&x->m, j->a);
    if (rc < 0 || (rc = app_paket_get(j->sys, j->a, mana, &x->paket, e)) < 0)
        return rc;
    x->hitung = hitung_compute(j->a, x->paket, j->sys->instrumen, &x->m);
    masalah_init(&x->m, j->a);
    return app_templat_dipakai(j->sys, j->a, mana, d, &x->templat, e);
}

/* The DOCX in b becomes the file of the result, as PDF when that is asked for. */
static int finish(struct kerja_jalan *j, struct buf *b, const char *nama, struct err *e)
{
    const char *format = kerja_masukan(j->a, j->kerja->masukan, "format");
    bool pdf = format != NULL && strcmp(format, "pdf") == 0;
    int rc = 0;

    if (pdf) {
        struct buf keluar;
        buf_init(&keluar, DOCX_MAX);
        rc = j->maju(j, 60, "Membuat PDF dengan LibreOffice", e);
        if (rc == 0)
            rc = pdf_make(b->p, b->n, &keluar, e);
        buf_release(b);
        *b = keluar;
    }
    if (rc == 0) {
        j->hasil.berkas[0] =
            (struct kerja_berkas){.nama = arena_printf(j->a, "%s.%s", nama, pdf ? "pdf" : "docx"),
                                  .jenis = pdf ? "pdf" : "docx",
                                  .p = arena_strndup(j->a, b->p, b->n),
                                  .n = b->n};
        j->hasil.n = 1;
    }
    return rc;
}

/* Of a title a file name: letters, digits and "-" stay. */
static const char *file_name(struct arena *a, const char *s)
{
    char *t = arena_strdup(a, s);

    for (char *p = t; *p != '\0'; p++)
        if (strchr("/\\:*?\"<>| ,", *p) != NULL || (unsigned char)*p < 0x20)
            *p = '-';
    return t;
}

/* Problems of a template that was good when it was chosen: this program may be newer. */
static int explain(int rc, const struct masalah_list *m, struct err *e)
{
    if (rc == ERR_INVALID && m->n > 0 && e->msg[0] == '\0')
        return err_set(e, ERR_INVALID, "Template tidak dapat dipakai: %s: %s", m->v[0].tempat,
                       m->v[0].pesan);
    return rc;
}

static int lkjip_jalan(struct kerja_jalan *j, struct err *e)
{
    struct susun x = {0};
    struct buf b;
    int rc = get_data(j, DOKUMEN_LKJIP, &x, e);

    if (rc == 0)
        rc = j->maju(j, 30, "Menyusun laporan dan menulis dokumen Word", e);
    if (rc < 0)
        return rc;
    struct app_lkjip l = {.hitung = x.hitung, .templat = &x.templat, .format = APP_DOCX};
    buf_init(&b, DOCX_MAX);
    rc = explain(app_lkjip_write(j->sys, j->a, &l, &b, &x.m, e), &x.m, e);
    if (rc == 0 && x.m.n > 0)
        j->hasil.pesan = arena_printf(j->a, "Perhatian: %s", x.m.v[0].pesan);
    if (rc == 0)
        rc = finish(j, &b,
                    file_name(j->a, arena_printf(j->a, "LKjIP-%d-%s", (int)x.paket->tahun.nilai,
                                                 x.paket->unit->nama)),
                    e);
    buf_release(&b);
    return rc;
}

static int pk_jalan(struct kerja_jalan *j, struct err *e)
{
    const char *versi = kerja_masukan(j->a, j->kerja->masukan, "versi");
    struct app_pk_pilih pilih = {.jabatan = kerja_masukan(j->a, j->kerja->masukan, "jabatan"),
                                 .pejabat = kerja_masukan(j->a, j->kerja->masukan, "pejabat")};
    struct susun x = {0};
    struct app_pk k = {0};
    struct buf b;
    int rc;

    for (; versi != NULL && *versi >= '0' && *versi <= '9' && pilih.versi < 1000; versi++)
        pilih.versi = pilih.versi * 10 + (*versi - '0');
    if (pilih.jabatan == NULL)
        return err_set(e, ERR_INVALID, "jabatan perjanjian kinerja belum disebut");
    if ((rc = get_data(j, DOKUMEN_PK, &x, e)) < 0 ||
        (rc = app_pk_get(j->a, x.paket, &pilih, &k.pk, e)) < 0 ||
        (rc = j->maju(j, 30, "Menulis dokumen Word", e)) < 0)
        return rc;
    k.hitung = x.hitung;
    k.templat = &x.templat;
    buf_init(&b, DOCX_MAX);
    rc = explain(app_pk_write(j->sys, j->a, &k, &b, &x.m, e), &x.m, e);
    if (rc == 0)
        rc = finish(j, &b,
                    file_name(j->a, arena_printf(j->a, "PK-%d-%s-%d", (int)x.paket->tahun.nilai,
                                                 pilih.jabatan, (int)k.pk->urutan.nilai)),
                    e);
    buf_release(&b);
    return rc;
}

const struct kerja_jenis KERJA_JENIS[] = {
    {KERJA_LKJIP, AKSI_LIHAT, lkjip_jalan, NULL, true},
    {KERJA_PK, AKSI_LIHAT, pk_jalan, NULL, true},
    {KERJA_BEKU, AKSI_LKJIP_BEKUKAN, beku_kerja_jalan, beku_kerja_terima, false},
    /* a template of the unit or of the pemda: app_templat_unggah() asks which */
    {KERJA_TEMPLAT, AKSI_LIHAT, templat_kerja_jalan, templat_kerja_terima, false},
    {0},
};
