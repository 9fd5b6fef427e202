/* SPDX-License-Identifier: MIT
 *
 * template periksa, template contoh: the office's own Word templates.
 */
#include "app/app_templat.h"
#include "base/file.h"
#include "cli/cli.h"

static enum app_dokumen dokumen_of(const struct cli *c)
{
    return text_eq(cli_opsi(c, "jenis"), "pk") ? DOKUMEN_PK : DOKUMEN_LKJIP;
}

static int salah_jenis(const struct cli *c)
{
    const char *jenis = cli_opsi(c, "jenis");
    if (jenis == NULL || text_eq(jenis, "pk") || text_eq(jenis, "lkjip"))
        return KELUAR_BERES;
    cli_pesan("--jenis \"%.40s\" tidak dikenal; pilih lkjip atau pk", jenis);
    return KELUAR_PEMAKAIAN;
}

static void print_tag(struct cli *c, const struct templat *t)
{
    size_t n;
    const struct templat_tag *tag = templat_tag_list(t, &n);
    for (size_t i = 0; i < n; i++)
        printf("%s, paragraf %zu: %s\n", tag[i].bagian, tag[i].paragraf,
               templat_tag_teks(c->arena, &tag[i]));
    printf("%zu tag\n", n);
    fflush(stdout); /* before the problems, when both go to one file */
}

static int run_periksa(struct cli *c)
{
    struct err e = {0};
    struct masalah_list m;
    struct templat *t = NULL;
    char *p;
    size_t n;
    const char *path = c->berkas[0];
    enum app_dokumen lain = dokumen_of(c) == DOKUMEN_PK ? DOKUMEN_LKJIP : DOKUMEN_PK;
    int status = salah_jenis(c);
    if (status != KELUAR_BERES)
        return status;
    masalah_init(&m, c->arena);
    int rc = file_read(c->arena, path, ZIP_FILE_MAX, &p, &n, &e);
    if (rc < 0)
        return cli_gagal(NULL, rc, NULL, &e);

    struct app_templat berkas = {path, p, n};
    rc = app_templat_open(c->arena, dokumen_of(c), &berkas, &t, &m, &e);
    if (t != NULL)
        print_tag(c, t);
    if (rc < 0) {
        status = cli_gagal(path, rc, &m, &e);
        if (app_templat_is_lain(c->arena, dokumen_of(c), &berkas, m.n + m.terlewat))
            cli_pesan("%s tampaknya template %s; periksa dengan --jenis %s", path,
                      lain == DOKUMEN_PK ? "Perjanjian Kinerja" : "LKjIP", app_dokumen_nama(lain));
        return status;
    }
    puts("template dapat dipakai");
    return KELUAR_BERES;
}

static const struct opsi OPSI_PERIKSA[] = {
    {"jenis", 0, "lkjip|pk", false, "dokumen yang dibuat dengan template ini; bawaan lkjip"}, {0}};

const struct perintah PERINTAH_TEMPLATE_PERIKSA = {
    .nama = "template periksa",
    .arti = "menampilkan tag sebuah template Word dan kesalahannya beserta paragrafnya",
    .berkas = "T.docx",
    .berkas_min = 1,
    .berkas_max = 1,
    .db = DB_TIDAK,
    .opsi = OPSI_PERIKSA,
    .run = run_periksa,
};

static int run_contoh(struct cli *c)
{
    struct err e = {0};
    struct buf b;
    int status = salah_jenis(c);
    if (status != KELUAR_BERES)
        return status;
    buf_init(&b, DOCX_MAX);
    int rc = templat_default_docx(&b, app_dokumen_nama(dokumen_of(c)), &e);
    status = rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : cli_tulis(c, cli_opsi(c, "o"), &b);
    buf_release(&b);
    return status;
}

static const struct opsi OPSI_CONTOH[] = {
    {"jenis", 0, "lkjip|pk", false, "dokumen yang dibuat dengan template ini; bawaan lkjip"},
    {"o", 'o', "T.docx", true, "berkas hasil"},
    {0}};

const struct perintah PERINTAH_TEMPLATE_CONTOH = {
    .nama = "template contoh",
    .arti = "menulis template bawaan sebagai awal template sendiri",
    .db = DB_TIDAK,
    .opsi = OPSI_CONTOH,
    .run = run_contoh,
};
