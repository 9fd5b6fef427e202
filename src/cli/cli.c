/* SPDX-License-Identifier: MIT
 *
 * Messages and small checks shared by the commands.
 */
#include "cli/cli.h"

#include "base/file.h"
#include "base/format_angka.h"
#include "core/paket.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

const char *cli_opsi(const struct cli *c, const char *nama)
{
    const struct opsi *o = c->perintah->opsi;
    for (size_t i = 0; o != NULL && o[i].nama != NULL; i++)
        if (strcmp(o[i].nama, nama) == 0)
            return c->nilai[i];
    assert(!"option not declared by the command");
    return NULL;
}

int cli_unit_tahun(const struct cli *c, struct unit_tahun *mana, struct err *e)
{
    const char *s = cli_opsi(c, "tahun");
    struct err buang = {0};
    mana->unit = cli_opsi(c, "unit");
    if (strlen(s) == 4 && parse_bulat(&mana->tahun, str_of(s), &buang) == 0 &&
        mana->tahun >= TAHUN_MIN && mana->tahun <= TAHUN_MAX)
        return 0;
    return err_set(e, ERR_USAGE,
                   "--tahun \"%.40s\" bukan tahun; tulis tahun %d sampai %d, misalnya --tahun 2024",
                   s, TAHUN_MIN, TAHUN_MAX);
}

void cli_pesan(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fputs("cermat: ", stderr);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
}

void cli_masalah(const char *berkas, const struct masalah_list *m)
{
    for (size_t i = 0; i < m->n; i++) {
        const struct masalah *x = &m->v[i];
        if (text_empty(x->tempat))
            cli_pesan("%s: %s", berkas, x->pesan);
        else
            cli_pesan("%s: %s: %s", berkas, x->tempat, x->pesan);
    }
    if (m->terlewat > 0)
        cli_pesan("%s: dan %zu masalah lain; perbaiki yang di atas lalu coba lagi", berkas,
                  m->terlewat);
}

void cli_perhatian(const char *berkas, const struct masalah_list *m)
{
    for (size_t i = 0; i < m->n; i++)
        cli_pesan("%s: %s: perhatian: %s", berkas, m->v[i].tempat, m->v[i].pesan);
    if (m->terlewat > 0)
        cli_pesan("%s: perhatian: dan %zu hal lain", berkas, m->terlewat);
}

int cli_gagal(const char *berkas, int rc, const struct masalah_list *m, const struct err *e)
{
    if (m != NULL && m->n > 0)
        cli_masalah(berkas, m);
    if (e->code != ERR_NONE && berkas != NULL && strstr(e->msg, berkas) == NULL)
        cli_pesan("%s: %s", berkas, e->msg);
    else if (e->code != ERR_NONE)
        cli_pesan("%s", e->msg);
    return err_exit_status(rc);
}

bool cli_kemajuan(void)
{
    return isatty(STDERR_FILENO) != 0;
}

int cli_tulis(const struct cli *c, const char *path, const struct buf *isi)
{
    struct err e = {0};
    (void)c;
    int rc = file_write(path != NULL ? path : "-", isi->p, isi->n, &e);
    return rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : KELUAR_BERES;
}
