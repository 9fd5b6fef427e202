/* SPDX-License-Identifier: MIT
 *
 * test_store_skema: the statements and tables agree with the field tables of the package, so that
 * the walker of store_skema.h binds and reads what it means.
 */
#include "uji.h"

#include "store/store_ops.h"

#include "core/paket_skema.h"
#include "store/store_peta.h"

#include <ctype.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum { SKEMA_N = 60 }; /* structs of the package, at least */

/* `sql` with every run of white space as one blank, and none at the ends of brackets. */
static char *squeeze(struct arena *a, const char *sql)
{
    char *out = arena_strdup(a, sql), *w = out;

    for (const char *p = sql; *p; p++) {
        if (!isspace((unsigned char)*p))
            *w++ = *p;
        else if (w > out && w[-1] != ' ' && w[-1] != '(' && p[1] != ')')
            *w++ = ' ';
    }
    *w = '\0';
    return out;
}

static void assert_sql(struct uji *u, int q, const char *harap)
{
    assert_true(q != TANPA_KUERI);
    assert_string_equal(squeeze(u->arena, kueri_tabel[q].sql), harap);
}

static const char *join(struct arena *a, const struct kolom_list *k, const char *format)
{
    char *out = arena_strdup(a, "");

    for (size_t i = 0; i < k->n; i++) {
        const char *kolom = strcmp(format, "kolom") == 0 ? k->v[i]
                            : strcmp(format, "nomor") == 0
                                ? arena_printf(a, "$%zu", i + 1)
                                : arena_printf(a, "%s = $%zu", k->v[i], i + 2);

        out = arena_printf(a, "%s%s%s", out, i ? ", " : "", kolom);
    }
    return out;
}

static void check_insert(struct uji *u, const struct tabel *t)
{
    struct arena *a = u->arena;
    struct kolom_list k = peta_kolom_insert(a, t);

    assert_sql(u, t->insert,
               arena_printf(a, "INSERT INTO %s (%s) VALUES (%s) RETURNING id", t->skema->nama,
                            join(a, &k, "kolom"), join(a, &k, "nomor")));
}

static void check_own(struct uji *u, const struct tabel *t)
{
    struct arena *a = u->arena;
    struct kolom_list l = peta_kolom_list(a, t), k = {l.v + 2, l.n - 2};

    assert_sql(
        u, t->get,
        arena_printf(a, "SELECT %s FROM %s WHERE id = $1", join(a, &l, "kolom"), t->skema->nama));
    if (t->sendiri == AKAR_PAKET) { /* its Renstra can change */
        k.v = l.v + 1;
        k.n++;
        k.v[0] = "renstra_id";
    }
    assert_sql(u, t->update,
               arena_printf(a,
                            "UPDATE %s SET %s, versi_baris = versi_baris + 1, revisi = revisi + 1 "
                            "WHERE id = $1",
                            t->skema->nama, join(a, &k, "isi")));
}

static const char *order_of(struct arena *a, const struct tabel *t)
{
    const char *out = t->daftar ? "urutan_baris" : "id";

    for (size_t i = t->n_induk; i > 0; i--) {
        const char *induk = arena_printf(a, "%s_id", t->induk[i - 1]->skema->nama);

        out = i == t->n_induk && !t->daftar ? induk : arena_printf(a, "%s, %s", induk, out);
    }
    return out;
}

static void check_list(struct uji *u, const struct tabel *t, int akar, const char *kunci)
{
    struct arena *a = u->arena;
    struct kolom_list l = peta_kolom_list(a, t);

    assert_sql(u, t->list[akar],
               arena_printf(a, "SELECT %s FROM %s WHERE %s = $1 ORDER BY %s", join(a, &l, "kolom"),
                            t->skema->nama, kunci, order_of(a, t)));
    if (t->hapus[akar] != TANPA_KUERI)
        assert_sql(u, t->hapus[akar],
                   arena_printf(a, "DELETE FROM %s WHERE %s = $1", t->skema->nama, kunci));
}

static void check_siblings(struct uji *u, const struct tabel *t, int q, const char *induk)
{
    assert_sql(u, q,
               arena_printf(u->arena, "SELECT id, %s, %s FROM %s WHERE %s_id = $1 ORDER BY %s",
                            t->daftar ? "urutan_baris" : "0",
                            t->skema->kunci ? t->skema->kunci : "NULL", t->skema->nama, induk,
                            t->daftar ? "urutan_baris" : "id"));
}

/* What store_baris.h needs for a table that is no akar. */
static void check_single(struct uji *u, const struct tabel *t)
{
    struct arena *a = u->arena;
    const char *nama = t->skema->nama;
    struct kolom_list l = peta_kolom_list(a, t), k;

    k = (struct kolom_list){l.v + 2 + t->n_induk, l.n - 2 - t->n_induk};
    assert_sql(u, t->update,
               arena_printf(a, "UPDATE %s SET %s, versi_baris = versi_baris + 1 WHERE id = $1",
                            nama, join(a, &k, "isi")));
    assert_sql(u, t->hapus_baris, arena_printf(a, "DELETE FROM %s WHERE id = $1", nama));
    assert_sql(u, t->id_set,
               arena_printf(a, "UPDATE %s SET id = $2, versi_baris = $3 WHERE id = $1", nama));
    if (t->daftar)
        assert_sql(u, t->place_set,
                   arena_printf(a, "UPDATE %s SET urutan_baris = $2 WHERE id = $1", nama));
    for (size_t i = 0; i < t->n_induk; i++)
        check_siblings(u, t, t->siblings[i], t->induk[i]->skema->nama);
    if (t->hapus[AKAR_PAKET] != TANPA_KUERI)
        check_siblings(u, t, t->siblings_akar[AKAR_PAKET], "paket");
    if (t->hapus[AKAR_RENSTRA] != TANPA_KUERI)
        check_siblings(u, t, t->siblings_akar[AKAR_RENSTRA], "renstra");
}

static void check_row(struct uji *u, const struct tabel *t)
{
    struct kolom_list k = peta_kolom_insert(u->arena, t);

    assert_sql(u, t->row,
               arena_printf(u->arena, "SELECT id, versi_baris, %s FROM %s WHERE id = $1",
                            join(u->arena, &k, "kolom"), t->skema->nama));
}

static void test_store_skema__pernyataan_menurut_skema(void **state)
{
    struct uji *u = *state;
    const struct peta *p = peta_new(u->arena);

    assert_true(p->n >= SKEMA_N);
    for (size_t i = 0; i < p->n; i++) {
        const struct tabel *t = &p->tabel[i];

        check_insert(u, t);
        check_row(u, t);
        if (t->sendiri >= 0) {
            check_own(u, t);
        } else {
            assert_true(t->akar != 0);
            check_single(u, t);
        }
        if (t->akar & 1U << AKAR_PAKET)
            check_list(u, t, AKAR_PAKET, "paket_id");
        if (t->akar & 1U << AKAR_RENSTRA)
            check_list(u, t, AKAR_RENSTRA, "renstra_id");
    }
}

/* A struct hangs in one member of its parent only, and always as list or always as object: else
 * the rows of two members would be mixed. */
static void test_store_skema__satu_tempat_per_induk(void **state)
{
    struct uji *u = *state;
    const struct peta *p = peta_new(u->arena);

    for (size_t i = 0; i < p->n; i++) {
        const struct skema *s = p->tabel[i].skema;

        for (size_t k = 0; k < s->n; k++) {
            const struct bidang *b = &s->bidang[k];

            for (size_t j = 0; b->skema && j < k; j++)
                assert_ptr_not_equal(b->skema, s->bidang[j].skema);
            if (b->skema && p->tabel[i].anak[k]->sendiri < 0)
                assert_int_equal(p->tabel[i].anak[k]->daftar, b->jenis == BIDANG_DAFTAR);
        }
    }
}

static const char *type_of(const struct tabel *t, const char *kolom)
{
    for (size_t i = 0; i < t->skema->n; i++) {
        const struct bidang *b = &t->skema->bidang[i];

        if (strcmp(b->nama, kolom) == 0)
            return b->jenis == BIDANG_CACAH ? "bilangan" : b->jenis == BIDANG_YA ? "kecil" : "teks";
        if (b->jenis == BIDANG_ANGKA && strncmp(kolom, b->nama, strlen(b->nama)) == 0 &&
            strcmp(kolom + strlen(b->nama), "_skala") == 0)
            return "kecil";
    }
    return "bilangan";
}

/* A column of that type; 1 when it is there. */
static int64_t column_n(struct uji *u, const struct tabel *t, const char *kolom)
{
    const char *tipe = type_of(t, kolom);
    bool teks = strcmp(tipe, "teks") == 0, kecil = strcmp(tipe, "kecil") == 0;

    if (u->pg)
        return uji_angka(u,
                         arena_printf(u->arena,
                                      "SELECT count(*) FROM information_schema.columns WHERE "
                                      "table_schema = current_schema() AND table_name = '%s' AND "
                                      "column_name = '%s' AND data_type = '%s'",
                                      t->skema->nama, kolom,
                                      teks    ? "text"
                                      : kecil ? "integer"
                                              : "bigint"));
    return uji_angka(u, arena_printf(u->arena,
                                     "SELECT count(*) FROM pragma_table_info('%s') WHERE name = "
                                     "'%s' AND type = '%s'",
                                     t->skema->nama, kolom,
                                     teks    ? "TEXT"
                                     : kecil ? "INT"
                                             : "INTEGER"));
}

static void test_store_skema__kolom_menurut_skema(void **state)
{
    struct uji *u = *state;
    const struct peta *p = peta_new(u->arena);

    for (size_t i = 0; i < p->n; i++) {
        const struct tabel *t = &p->tabel[i];
        struct kolom_list k = peta_kolom_insert(u->arena, t);
        const char *nama = t->skema->nama;

        for (size_t j = 0; j < k.n; j++)
            if (column_n(u, t, k.v[j]) != 1)
                fail_msg("%s.%s", nama, k.v[j]);
        assert_int_equal(column_n(u, t, "id"), 1);
        assert_int_equal(column_n(u, t, "versi_baris"), 1);
        assert_int_equal(column_n(u, t, "revisi"), t->sendiri >= 0);
        assert_int_equal(
            uji_angka(u, arena_printf(u->arena,
                                      u->pg ? "SELECT count(*) FROM information_schema.columns "
                                              "WHERE table_schema = current_schema() AND "
                                              "table_name = '%s'"
                                            : "SELECT count(*) FROM pragma_table_info('%s')",
                                      nama)),
            (int64_t)k.n + 2 + (t->sendiri >= 0)); /* revisi */
    }
}

static bool other_engine(const char *nama, bool pg)
{
    return strncmp(nama, pg ? "sqlite_" : "pg_", pg ? 7 : 3) == 0 ||
           strncmp(nama, "transaksi_", 10) == 0;
}

static void prepare_pg(struct uji *u, const struct kueri_teks *k)
{
    PGresult *r = PQprepare(u->store->db, "", k->sql, 0, NULL);

    if (PQresultStatus(r) != PGRES_COMMAND_OK)
        fail_msg("%s: %s", k->nama, PQresultErrorMessage(r));
    PQclear(r);
    r = PQdescribePrepared(u->store->db, "");
    assert_int_equal(PQnparams(r), k->n_param);
    PQclear(r);
}

static void prepare_sqlite(struct uji *u, const struct kueri_teks *k)
{
    sqlite3_stmt *st;

    if (sqlite3_prepare_v2(u->store->db, k->sql, -1, &st, NULL))
        fail_msg("%s: %s", k->nama, sqlite3_errmsg(u->store->db));
    assert_int_equal(sqlite3_bind_parameter_count(st), k->n_param);
    sqlite3_finalize(st);
}

static void test_store_skema__semua_pernyataan_diterima(void **state)
{
    struct uji *u = *state;

    for (int q = 0; q < KUERI_COUNT; q++) {
        if (other_engine(kueri_tabel[q].nama, u->pg))
            continue;
        if (u->pg)
            prepare_pg(u, &kueri_tabel[q]);
        else
            prepare_sqlite(u, &kueri_tabel[q]);
    }
}

/* Few rows, or (indikator of a Renstra) one column of the order that is empty. */
static bool may_sort(const char *nama)
{
    return strcmp(nama, "unit_list_by_kode") == 0 || strcmp(nama, "jabatan_daftar") == 0 ||
           strncmp(nama, "ringkas_", 8) == 0 || strcmp(nama, "indikator_list_by_renstra") == 0 ||
           strncmp(nama, "butir_list", 10) == 0 || strstr(nama, "_refer_") != NULL;
}

/* No statement of the daily work reads a whole table, and none sorts what an index could give. */
static void test_store_skema__setiap_pernyataan_punya_indeks(void **state)
{
    static const char *const semua[] = {"paket_list",   "migrasi_versi",   "pengguna_list",
                                        "pemda_daftar", "unit_daftar",     "audit_chain_list",
                                        "sqlite_isi",   "sqlite_tabel_ada"};
    struct uji *u = *state;

    if (u->pg)
        return;
    for (int q = 0; q < KUERI_COUNT; q++) {
        const struct kueri_teks *k = &kueri_tabel[q];
        sqlite3_stmt *st;
        bool lewat = other_engine(k->nama, false) || strncmp(k->sql, "PRAGMA", 6) == 0 ||
                     strncmp(k->sql, "BEGIN", 5) == 0;

        for (size_t i = 0; i < sizeof(semua) / sizeof(semua[0]); i++)
            lewat = lewat || strcmp(k->nama, semua[i]) == 0;
        if (lewat)
            continue;
        assert_int_equal(sqlite3_prepare_v2(u->store->db,
                                            arena_printf(u->arena, "EXPLAIN QUERY PLAN %s", k->sql),
                                            -1, &st, NULL),
                         SQLITE_OK);
        while (sqlite3_step(st) == SQLITE_ROW) {
            const char *langkah = (const char *)sqlite3_column_text(st, 3);

            if (strncmp(langkah, "SCAN", 4) == 0 && !strstr(langkah, "CONSTANT"))
                fail_msg("%s: %s", k->nama, langkah);
            if (strstr(langkah, "TEMP B-TREE") && !may_sort(k->nama))
                fail_msg("%s: %s", k->nama, langkah);
        }
        sqlite3_finalize(st);
    }
}

/* Every foreign key has an index that begins with its column: removing a parent must not read the
 * whole table of its children. */
static void test_store_skema__setiap_kunci_asing_punya_indeks(void **state)
{
    struct uji *u = *state;

    if (u->pg)
        return;
    assert_int_equal(
        uji_angka(u, "SELECT count(*) FROM sqlite_master t, pragma_foreign_key_list(t.name) f "
                     "WHERE t.type = 'table' AND f.seq = 0 "
                     "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, "
                     "pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")"),
        0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI_KOSONG(test_store_skema__pernyataan_menurut_skema),
        UJI_KOSONG(test_store_skema__satu_tempat_per_induk),
        UJI(test_store_skema__kolom_menurut_skema),
        UJI(test_store_skema__semua_pernyataan_diterima),
        UJI(test_store_skema__setiap_pernyataan_punya_indeks),
        UJI(test_store_skema__setiap_kunci_asing_punya_indeks),
    };

    return uji_run("store_skema", tests, sizeof(tests) / sizeof(tests[0]));
}
