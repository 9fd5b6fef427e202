/* SPDX-License-Identifier: MIT
 *
 * pdf: LibreOffice in a temporary folder that holds its profile, its input and its output.
 */
#include "report/pdf.h"

#include "base/arena.h"
#include "base/file.h"
#include "report/proses.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BATAS_DETIK = 120, KEDALAMAN = 16, PDF_MAX = 256 << 20 };

static int drop(const char *path, const struct stat *st, int jenis, struct FTW *f)
{
    (void)st;
    (void)jenis;
    (void)f;
    (void)remove(path);
    return 0;
}

static const char *file_url(struct arena *a, const char *path)
{
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 16);
    buf_puts(&b, "file://");
    for (; *path != '\0'; path++) {
        bool plain = (*path >= 'a' && *path <= 'z') || (*path >= 'A' && *path <= 'Z') ||
                     strchr("0123456789/-_.", *path) != NULL;

        if (plain)
            buf_putc(&b, *path);
        else
            buf_printf(&b, "%%%02X", (unsigned char)*path);
    }
    s = buf_dup(a, &b);
    buf_release(&b);
    return s;
}

/*
 * What a document may still hold that points outside stays unfetched: links are never updated,
 * macros never run, and HTTP goes to a proxy on a port where nobody listens.
 */
static const char PROFIL[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                             "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
                             "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
                             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
#define SETELAN(path, nama, nilai)                                                                 \
    "<item oor:path=\"/org.openoffice." path "\"><prop oor:name=\"" nama "\" oor:op=\"fuse\">"     \
    "<value>" nilai "</value></prop></item>\n"
    SETELAN("Office.Writer/Content/Update", "Link",
            "2") SETELAN("Office.Calc/Content/Update", "Link",
                         "2") SETELAN("Office.Common/Security/Scripting", "MacroSecurityLevel", "3")
        SETELAN("Office.Common/Security/Scripting", "DisableMacrosExecution",
                "true") SETELAN("Office.Common/Security/Scripting", "DisableActiveContent", "true")
            SETELAN("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")
                SETELAN("Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments",
                        "AutoCheckEnabled", "false")
                    SETELAN("Inet/Settings", "ooInetProxyType", "1")
                        SETELAN("Inet/Settings", "ooInetNoProxy", "")
                            SETELAN("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1")
                                SETELAN("Inet/Settings", "ooInetHTTPProxyPort", "9")
                                    SETELAN("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1")
                                        SETELAN("Inet/Settings", "ooInetHTTPSProxyPort", "9")
#undef SETELAN
                                            "</oor:items>\n";

static int write_profile(struct arena *a, const char *dir, struct err *e)
{
    static const char *const lapis[] = {"profil", "profil/user"};

    for (size_t i = 0; i < sizeof(lapis) / sizeof(*lapis); i++)
        if (mkdir(arena_printf(a, "%s/%s", dir, lapis[i]), 0700) < 0)
            return err_set(e, ERR_SYSTEM, "folder sementara %s/%s tidak dapat dibuat: %s", dir,
                           lapis[i], err_errno_text(errno));
    return file_write(arena_printf(a, "%s/profil/user/registrymodifications.xcu", dir), PROFIL,
                      sizeof(PROFIL) - 1, e);
}

static int convert(struct arena *a, const char *program, const char *dir, const char *docx,
                   struct err *e)
{
    /* Its own temporary files go into the same folder: env(1) sets the variable for it. */
    const char *env = proses_cari(a, "env");
    const char *argv[] = {
        "soffice",      arena_printf(a, "TMPDIR=%s", dir),
        program,        arena_printf(a, "-env:UserInstallation=%s/profil", file_url(a, dir)),
        "--headless",   "--norestore",
        "--convert-to", "pdf:writer_pdf_Export",
        "--outdir",     dir,
        docx,           NULL};
    const struct proses p = {.program = env, .argv = argv, .batas_detik = BATAS_DETIK};

    if (env == NULL)
        return err_set(e, ERR_SYSTEM, "program env tidak ditemukan; pasang paket Debian coreutils");
    return proses_run(&p, NULL, e);
}

struct keluar { /* where the PDF goes: a path or a buf */
    const char *path;
    struct buf *out;
};

static int put_out(const struct keluar *k, const void *pdf, size_t n, struct err *e)
{
    if (k->path != NULL)
        return file_write(k->path, pdf, n, e);
    buf_put(k->out, pdf, n);
    if (!buf_ok(k->out))
        return err_set(e, ERR_TOO_BIG, "PDF terlalu besar (batas %zu MiB)", k->out->max >> 20);
    return 0;
}

static int run(struct arena *a, const void *docx, size_t n, const struct keluar *k, struct err *e)
{
    const char *program = proses_cari(a, "soffice"), *tmp = getenv("TMPDIR"), *in;
    struct err lost = {0};
    size_t n_pdf;
    char *dir, *pdf;
    int r;

    if (program == NULL)
        return err_set(e, ERR_SYSTEM,
                       "LibreOffice (soffice) tidak ditemukan; pasang paket Debian "
                       "libreoffice-writer-nogui untuk membuat PDF");
    dir = arena_printf(a, "%s/cermat-pdf-XXXXXX", tmp != NULL && tmp[0] == '/' ? tmp : "/tmp");
    if (mkdtemp(dir) == NULL)
        return err_set(e, ERR_SYSTEM, "folder sementara %s tidak dapat dibuat: %s", dir,
                       err_errno_text(errno));
    in = arena_printf(a, "%s/laporan.docx", dir);
    r = file_write(in, docx, n, e);
    if (r == 0)
        r = write_profile(a, dir, e);
    if (r == 0)
        r = convert(a, program, dir, in, e);
    if (r == 0) {
        /* soffice says 0 even when it wrote nothing */
        if (file_read(a, arena_printf(a, "%s/laporan.pdf", dir), PDF_MAX, &pdf, &n_pdf, &lost) != 0)
            r = err_set(e, ERR_SYSTEM, "LibreOffice tidak menghasilkan PDF: %s", lost.msg);
        else
            r = put_out(k, pdf, n_pdf, e);
    }
    (void)nftw(dir, drop, KEDALAMAN, FTW_DEPTH | FTW_PHYS);
    return r;
}

static int make(const void *docx, size_t n, const struct keluar *k, struct err *e)
{
    struct arena *a = arena_new((size_t)PDF_MAX + (1 << 20));
    sigset_t lama;
    int r;

    proses_tahan(&lama); /* the temporary folder holds the whole report */
    r = run(a, docx, n, k, e);
    proses_lepas(&lama);
    arena_free(a);
    return r;
}

int pdf_from_docx(const void *docx, size_t n, const char *path, struct err *e)
{
    return make(docx, n, &(struct keluar){.path = path}, e);
}

int pdf_make(const void *docx, size_t n, struct buf *out, struct err *e)
{
    return make(docx, n, &(struct keluar){.out = out}, e);
}
