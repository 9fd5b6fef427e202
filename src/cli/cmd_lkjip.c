/* SPDX-License-Identifier: MIT
 *
 * lkjip, pk: documents. The output file appears only when it is complete.
 */
#include "app/app_hitung.h"
#include "app/app_lkjip.h"
#include "base/file.h"
#include "base/format_angka.h"
#include "cli/cli.h"
#include "report/pdf.h"

#include <string.h>

enum keluaran { KELUARAN_DOCX, KELUARAN_HTML, KELUARAN_PDF, KELUARAN_TAK_DIKENAL };

static enum keluaran keluaran_of(const char *format)
{
    static const char *const NAMA[] = {"docx", "html", "pdf"};
    for (int i = 0; i < KELUARAN_TAK_DIKENAL; i++)
        if (text_eq(format, NAMA[i]))
            return (enum keluaran)i;
    return KELUARAN_TAK_DIKENAL;
}

/* The template named by --template; p stays NULL without it. */
static int read_templat(struct cli *c, struct app_templat *t, struct err *e)
{
    const char *path = cli_opsi(c, "template");
    char *p;
    if (path == NULL)
        return 0;
    int rc = file_read(c->arena, path, ZIP_FILE_MAX, &p, &t->n, e);
    t->p = rc == 0 ? p : NULL;
    t->nama = path;
    return rc;
}

static int save(const struct cli *c, enum keluaran k, const struct buf *b)
{
    struct err e = {0};
    const char *path = cli_opsi(c, "o");
    if (k != KELUARAN_PDF)
        return cli_tulis(c, path, b);
    if (cli_kemajuan())
        fputs("cermat: LibreOffice membuat PDF …\n", stderr);
    int rc = pdf_from_docx(b->p, b->n, path, &e);
    return rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : KELUAR_BERES;
}

static int salah_format(const struct cli *c, bool html)
{
    cli_pesan("--format \"%.40s\" tidak dikenal; pilih docx%s atau pdf", cli_opsi(c, "format"),
              html ? ", html," : "");
    return KELUAR_PEMAKAIAN;
}

/* The document could not be made. Problems are those of the template; other messages name what they
 * are about. */
static int gagal(struct cli *c, enum app_dokumen d, const struct app_templat *t, int rc,
                 const struct masalah_list *mt, const struct err *e)
{
    int status = cli_gagal(mt->n > 0 ? t->nama : NULL, rc, mt, e);
    if (mt->n > 0 && app_templat_is_lain(c->arena, d, t, mt->n + mt->terlewat))
        cli_pesan("%s tampaknya template %s; pakai dengan perintah %s", t->nama,
                  d == DOKUMEN_PK ? "LKjIP" : "Perjanjian Kinerja",
                  d == DOKUMEN_PK ? "lkjip" : "pk");
    return status;
}

static int run_lkjip(struct cli *c)
{
    struct err e = {0};
    struct masalah_list m, mt;
    struct hitung *h;
    struct buf b;
    struct app_templat t = {0};
    struct unit_tahun mana;
    enum keluaran k = keluaran_of(cli_opsi(c, "format"));
    if (k == KELUARAN_TAK_DIKENAL)
        return salah_format(c, true);
    masalah_init(&m, c->arena);
    masalah_init(&mt, c->arena);
    buf_init(&b, DOCX_MAX);
    int rc = cli_unit_tahun(c, &mana, &e);
    if (rc == 0)
        rc = read_templat(c, &t, &e);
    if (rc == 0)
        rc = app_hitung(&c->sys, c->arena, mana, &h, &m, &e);
    if (rc == 0) {
        cli_masalah("lkjip", &m);
        struct app_lkjip l = {
            .hitung = h, .templat = &t, .format = k == KELUARAN_HTML ? APP_HTML : APP_DOCX};
        rc = app_lkjip_write(&c->sys, c->arena, &l, &b, &mt, &e);
    }
    if (rc == 0)
        cli_masalah("lkjip", &mt); /* notes; the report is complete */
    int status = rc < 0 ? gagal(c, DOKUMEN_LKJIP, &t, rc, &mt, &e) : save(c, k, &b);
    buf_release(&b);
    return status;
}

static const struct opsi OPSI_LKJIP[] = {
    OPSI_UNIT,
    OPSI_TAHUN,
    {"format", 0, "docx|pdf|html", true, "bentuk hasil"},
    {"o", 'o', "BERKAS", true, "berkas hasil"},
    {"template", 0, "T.docx", false,
     "template Word sendiri (.docx); tanpa opsi ini template bawaan"},
    {0}};

const struct perintah PERINTAH_LKJIP = {
    .nama = "lkjip",
    .arti = "menyusun Laporan Kinerja lengkap dari data yang tersimpan",
    .db = DB_ADA,
    .menghitung = true,
    .opsi = OPSI_LKJIP,
    .run = run_lkjip,
};

static int pilih_pk(const struct cli *c, struct app_pk_pilih *p, struct err *e)
{
    const char *versi = cli_opsi(c, "versi");
    struct err buang = {0};
    *p =
        (struct app_pk_pilih){.jabatan = cli_opsi(c, "jabatan"), .pejabat = cli_opsi(c, "pejabat")};
    if (versi != NULL && (parse_bulat(&p->versi, str_of(versi), &buang) < 0 || p->versi < 1))
        return err_set(e, ERR_USAGE, "--versi \"%.40s\" bukan nomor; tulis 1, 2, dan seterusnya",
                       versi);
    return 0;
}

static int compose_pk(struct cli *c, const struct app_pk_pilih *pilih, const struct app_templat *t,
                      struct buf *b, struct masalah_list *mt, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    struct masalah_list m;
    struct hitung *h;
    struct unit_tahun mana;
    masalah_init(&m, c->arena);
    int rc = cli_unit_tahun(c, &mana, e);
    if (rc == 0)
        rc = app_hitung(&c->sys, c->arena, mana, &h, &m, e);
    if (rc == 0)
        rc = app_pk_get(c->arena, h->paket, pilih, &pk, e);
    if (rc == 0)
        rc = app_pk_write(&c->sys, c->arena, &(struct app_pk){h, pk, t}, b, mt, e);
    return rc;
}

static int run_pk(struct cli *c)
{
    struct err e = {0};
    struct masalah_list mt;
    struct buf b;
    struct app_templat t = {0};
    struct app_pk_pilih pilih;
    enum keluaran k = keluaran_of(cli_opsi(c, "format"));
    if (k != KELUARAN_DOCX && k != KELUARAN_PDF)
        return salah_format(c, false);
    masalah_init(&mt, c->arena);
    buf_init(&b, DOCX_MAX);
    int rc = pilih_pk(c, &pilih, &e);
    if (rc == 0)
        rc = read_templat(c, &t, &e);
    if (rc == 0)
        rc = compose_pk(c, &pilih, &t, &b, &mt, &e);
    int status = rc < 0 ? gagal(c, DOKUMEN_PK, &t, rc, &mt, &e) : save(c, k, &b);
    buf_release(&b);
    return status;
}

static const struct opsi OPSI_PK[] = {
    OPSI_UNIT,
    OPSI_TAHUN,
    {"jabatan", 0, "J", true, "kode jabatan, misalnya camat"},
    {"format", 0, "docx|pdf", true, "bentuk hasil"},
    {"o", 'o', "BERKAS", true, "berkas hasil"},
    {"versi", 0, "N", false, "urutan perjanjian jabatan itu dalam tahun T; bawaan: yang terakhir"},
    {"pejabat", 0, "P", false, "kode pejabat; bawaan: yang terakhir"},
    {"template", 0, "T.docx", false,
     "template Word sendiri (.docx); tanpa opsi ini template bawaan"},
    {0}};

const struct perintah PERINTAH_PK = {
    .nama = "pk",
    .arti = "mencetak Perjanjian Kinerja satu jabatan; tanpa --versi: yang terakhir",
    .db = DB_ADA,
    .menghitung = true,
    .opsi = OPSI_PK,
    .run = run_pk,
};
