/* SPDX-License-Identifier: MIT
 *
 * paket_json: size, UTF-8, limits, syntax, then the members against the field tables.
 *
 * The reading of single values stands in paket_json_bidang.c.
 */
#include "import/paket_json.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "core/paket_skema.h"
#include "import/jenis_berkas.h"
#include "import/paket_json_bidang.h"
#include "import/paket_json_petunjuk.h"
#include "import/paket_json_pindai.h"

#include <jansson.h>
#include <string.h>

/* What the parser says in English, in Indonesian; the rest of its text is the place. */
static const char *sintaks_pesan(const json_error_t *e)
{
    switch (json_error_code(e)) {
    case json_error_premature_end_of_input:
        return "berkas terpotong: JSON berakhir sebelum lengkap";
    case json_error_end_of_input_expected:
        return "ada teks lain sesudah akhir paket; satu berkas satu paket";
    case json_error_duplicate_key:
        return "anggota ditulis dua kali dalam satu objek";
    case json_error_numeric_overflow:
        return "bilangan di luar jangkauan";
    case json_error_null_character:
    case json_error_null_byte_in_key:
        return "karakter \\u0000 tidak diizinkan";
    case json_error_stack_overflow:
        return "bersarang terlalu dalam";
    case json_error_out_of_memory:
        return "memori tidak cukup untuk membaca berkas ini";
    default:
        return "bukan JSON yang benar";
    }
}

/* What to write instead, for faults that a slip of the keyboard makes; NULL for the others. */
static const char *sintaks_petunjuk(struct arena *a, struct str teks, size_t di,
                                    const json_error_t *je)
{
    switch (json_error_code(je)) {
    case json_error_invalid_syntax:
    case json_error_premature_end_of_input:
    case json_error_end_of_input_expected:
        return paket_json_petunjuk(a, teks, di);
    default:
        return NULL;
    }
}

/* The parser has read up to je->position; the token it stumbled over, when it names one, ends
 * there. */
static void sintaks_add(struct masalah_list *m, struct str teks, const json_error_t *je)
{
    const char *dekat = strstr(je->text, " near '");
    struct str s = str_of(dekat == NULL ? "" : dekat + strlen(" near '"));
    if (s.n > 0 && s.p[s.n - 1] == '\'')
        s.n--;
    size_t di = je->position > 0 ? (size_t)je->position : 0;
    di = di > teks.n ? teks.n : di;
    if (s.n > 0 && s.n <= di && memcmp(teks.p + di - s.n, s.p, s.n) == 0)
        di -= s.n;
    const char *petunjuk = sintaks_petunjuk(m->arena, teks, di, je);
    masalah_add(m, paket_json_posisi(m->arena, teks, di), "%s%s%s%s%s", sintaks_pesan(je),
                s.n > 0 ? ", dekat " : "", s.n > 0 ? teks_singkat(m->arena, s) : "",
                petunjuk != NULL ? " – " : "", text_or(petunjuk, ""));
}

/* A package of a later version holds members that we cannot judge: nothing else is said of it. */
static bool versi_baru(const json_t *akar, struct masalah_list *m)
{
    const json_t *v = json_object_get(akar, "versi_paket");
    if (!json_is_integer(v) || json_integer_value(v) <= PAKET_VERSI)
        return false;
    masalah_add(m, "versi_paket",
                "paket berversi %" JSON_INTEGER_FORMAT
                ", program ini mengenal sampai versi %d; gunakan Cermat yang lebih baru",
                json_integer_value(v), PAKET_VERSI);
    return true;
}

static void angka_add(struct masalah_list *m, const struct masalah_list *angka)
{
    for (size_t i = 0; i < angka->n; i++)
        masalah_add(m, angka->v[i].tempat, "%s", angka->v[i].pesan);
}

static int teks_check(struct str s, const struct skema *skema, struct masalah_list *m)
{
    size_t di = 0;
    const char *asing = jenis_berkas_asing(s);
    if (asing != NULL) {
        masalah_add(m, NULL, "%s; yang diharapkan %s", asing,
                    skema == &SKEMA_PAKET ? "paket data JSON (docs/paket.md)" : "berkas JSON");
        return ERR_INVALID;
    }
    if (s.n > PAKET_BYTES_MAX) {
        masalah_add(m, "paket", "berkas %zu byte, paling besar %zu byte (32 MiB)", s.n,
                    PAKET_BYTES_MAX);
        return ERR_TOO_BIG;
    }
    if (!utf8_valid(s.p, s.n, &di)) {
        masalah_add(m, paket_json_posisi(m->arena, s, di),
                    "byte ke-%zu bukan UTF-8 yang benar; simpan berkas sebagai UTF-8", di + 1);
        return ERR_INVALID;
    }
    return 0;
}

/* Some editors put a byte order mark in front. */
static struct str tanpa_bom(struct str s)
{
    if (s.n >= 3 && memcmp(s.p, "\xef\xbb\xbf", 3) == 0)
        return (struct str){s.p + 3, s.n - 3};
    return s;
}

/* The fields of one file into `isi`; of a package the version is looked at first. */
static int fields_read(struct arena *a, struct str teks, const struct skema *s, void *isi,
                       struct masalah_list *m)
{
    struct masalah_list angka;
    masalah_init(&angka, m->arena);
    int rc = teks_check(teks, s, m);
    if (rc < 0)
        return rc;
    teks = tanpa_bom(teks);
    if (str_trim(teks).n == 0) {
        masalah_add(m, NULL, "berkas kosong");
        return ERR_INVALID;
    }
    if (paket_json_scan(teks, m, &angka) < 0)
        return ERR_TOO_BIG;

    json_error_t je;
    json_t *akar = json_loadb(teks.p, teks.n, JSON_REJECT_DUPLICATES, &je);
    if (akar == NULL) {
        sintaks_add(m, teks, &je);
        return ERR_INVALID;
    }
    if (!json_is_object(akar) || s != &SKEMA_PAKET || !versi_baru(akar, m)) {
        struct paket_baca b = {.a = a, .m = m};
        paket_json_object(&b, s, akar, isi, NULL);
        angka_add(m, &angka);
    }
    json_decref(akar);
    return 0;
}

int skema_json_read(struct arena *a, struct str teks, const struct skema *s, void *isi,
                    struct masalah_list *m)
{
    size_t awal = m->n + m->terlewat;
    int rc = fields_read(a, teks, s, isi, m);
    if (rc < 0)
        return rc;
    return m->n + m->terlewat > awal ? ERR_INVALID : 0;
}

int paket_json_read(struct arena *a, struct str teks, struct paket **out, struct masalah_list *m)
{
    size_t awal = m->n + m->terlewat;
    struct paket *p = ARENA_NEW(a, struct paket);
    int rc = fields_read(a, teks, &SKEMA_PAKET, p, m);
    if (rc < 0)
        return rc;
    /* References are only worth checking when the members they lead to are there. */
    if (m->n + m->terlewat == awal)
        paket_validate(p, m);
    if (m->n + m->terlewat > awal)
        return ERR_INVALID;
    *out = p;
    return 0;
}
