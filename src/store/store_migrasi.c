/* SPDX-License-Identifier: MIT
 *
 * store_migrasi: brings the schema up to this program's version, or refuses.
 *
 * A migration is a file sql/schema/NNNN_nama.sql that both databases take once four tokens are
 * replaced. It is applied in one transaction together with its row in `migrasi`, and never edited
 * after a release.
 */
#include "base/str.h"
#include "base/tertanam.h"
#include "store/store_ops.h"

#include <assert.h>
#include <string.h>

enum { NOMOR_ANGKA = 4, SKRIP_MAX = 1 << 20 };

static const char FOLDER[] = "sql/schema/";

static int number_of(const struct berkas_tertanam *b)
{
    const char *p = b->nama + strlen(FOLDER);
    int n = 0;

    for (int i = 0; i < NOMOR_ANGKA; i++) {
        assert(p[i] >= '0' && p[i] <= '9');
        n = n * 10 + (p[i] - '0');
    }
    return n;
}

int store_versi(void)
{
    size_t n;
    const struct berkas_tertanam *b = tertanam_list(FOLDER, &n);

    return n > 0 ? number_of(&b[n - 1]) : 0;
}

/* The text of a migration with its tokens replaced, in arena a. */
static char *expand(struct arena *a, const struct store_ops *ops, const struct berkas_tertanam *b)
{
    const struct {
        const char *token, *ganti;
    } t[] = {
        {"@ID@", ops->id},
        {"@I64@", ops->i64_tipe},
        {"@BLOB@", ops->blob},
        {"@STRICT@", ops->strict},
    };
    struct buf out;
    char *teks;

    buf_init(&out, SKRIP_MAX);
    for (const char *p = (const char *)b->p; *p;) {
        size_t k = 0, biasa = strcspn(p + 1, "@") + 1;

        while (k < sizeof(t) / sizeof(t[0]) && strncmp(p, t[k].token, strlen(t[k].token)) != 0)
            k++;
        if (k < sizeof(t) / sizeof(t[0])) {
            buf_puts(&out, t[k].ganti);
            p += strlen(t[k].token);
        } else {
            buf_put(&out, p, biasa);
            p += biasa;
        }
    }
    teks = buf_dup(a, &out);
    buf_release(&out);
    assert(teks);
    return teks;
}

/* Version of the schema that is there; 0: none. Inside a transaction. */
static int read_version(struct store *s, void *arg, struct err *e)
{
    struct nilai nama = nilai_teks("migrasi");
    int64_t *versi = arg, ada = 0;
    int rc = store_query_i64(s, s->ops->tabel_ada, &nama, 1, &ada, e);

    *versi = 0;
    if (rc <= 0)
        return rc;
    rc = store_query_i64(s, Q_MIGRASI_VERSI, NULL, 0, versi, e);
    return rc < 0 ? rc : 0;
}

static int fail_newer(const struct store *s, int64_t versi, struct err *e)
{
    return err_set(
        e, ERR_SYSTEM,
        "%s: basis data dibuat oleh cermat yang lebih baru (skema %lld, program ini %d); "
        "perbarui program",
        s->nama, (long long)versi, store_versi());
}

static int apply(struct store *s, void *arg, struct err *e)
{
    const struct berkas_tertanam *b = arg;
    const char *nama = b->nama + strlen(FOLDER) + NOMOR_ANGKA + 1;
    struct arena *a;
    struct nilai v[2];
    int64_t versi;
    int rc = read_version(s, &versi, e);

    if (rc < 0)
        return rc;
    if (versi >= number_of(b)) /* another process was here first */
        return versi > store_versi() ? fail_newer(s, versi, e) : 0;
    a = arena_new((size_t)SKRIP_MAX * 2);
    rc = s->ops->script(s, expand(a, s->ops, b), e);
    if (rc == 0) {
        v[0] = nilai_i64(number_of(b));
        v[1] = nilai_teks(arena_strndup(a, nama, strcspn(nama, ".")));
        rc = store_exec(s, Q_MIGRASI_INSERT, v, 2, e);
    }
    arena_free(a);
    return rc;
}

int store_migrate(struct store *s, int *sebelum, int *sesudah, struct err *e)
{
    size_t n;
    const struct berkas_tertanam *b = tertanam_list(FOLDER, &n);
    int64_t versi = 0;
    int rc = store_run(s, STORE_BACA, read_version, &versi, e);

    if (rc == 0 && versi > store_versi())
        rc = fail_newer(s, versi, e);
    if (sebelum)
        *sebelum = (int)versi;
    for (size_t i = 0; i < n && rc == 0; i++)
        if (number_of(&b[i]) > versi)
            rc = store_run(s, STORE_TULIS, apply, (void *)&b[i], e);
    if (rc == 0)
        rc = store_run(s, STORE_BACA, read_version, &versi, e);
    if (sesudah)
        *sesudah = (int)versi;
    return rc;
}

int store_check(struct store *s, struct err *e)
{
    int64_t versi = 0;
    int rc = store_run(s, STORE_BACA, read_version, &versi, e);

    if (rc < 0)
        return rc;
    if (versi > store_versi())
        return fail_newer(s, versi, e);
    if (versi == 0)
        return err_set(e, ERR_SYSTEM, "%s: basis data masih kosong; jalankan `cermat migrasi`",
                       s->nama);
    if (versi < store_versi())
        return err_set(e, ERR_SYSTEM,
                       "%s: skema basis data %lld, program ini %d; jalankan `cermat migrasi`",
                       s->nama, (long long)versi, store_versi());
    return 0;
}
