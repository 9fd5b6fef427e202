/* SPDX-License-Identifier: MIT
 *
 * zip: archives in memory over libzip (the only file that knows it). Archives come from strangers:
 * every number of theirs is checked before memory is taken for it.
 */
#include "base/zip.h"

#include "base/utf8.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#include <zip.h>

enum { TINGKAT_DEFLATE = 6, DOS_TIME = 0, DOS_DATE = 1 << 5 | 1 /* 1980-01-01 */ };

/* An error of libzip about the archive (nama NULL) or one part of it. */
static int fail(const zip_error_t *ze, const char *nama, struct err *e)
{
    static const struct {
        int zip_code;
        enum err_code code;
        const char *text;
    } known[] = {
        {ZIP_ER_NOZIP, ERR_INVALID, "terpotong, rusak, atau bukan ZIP (DOCX, XLSX)"},
        {ZIP_ER_CRC, ERR_INVALID, "rusak: jumlah periksa (CRC) tidak cocok"},
        {ZIP_ER_COMPNOTSUPP, ERR_INVALID, "cara kompresinya tidak dikenal"},
        {ZIP_ER_ENCRNOTSUPP, ERR_INVALID, "terkunci kata sandi"},
        {ZIP_ER_NOPASSWD, ERR_INVALID, "terkunci kata sandi"},
        {ZIP_ER_MULTIDISK, ERR_INVALID, "terbagi atas beberapa berkas"},
        {ZIP_ER_EXISTS, ERR_INVALID, "namanya ada dua kali"},
        {ZIP_ER_MEMORY, ERR_SYSTEM, "memori habis"},
    };
    enum err_code code = ERR_INVALID;
    const char *text = "rusak atau terpotong";

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (known[i].zip_code == zip_error_code_zip(ze)) {
            code = known[i].code;
            text = known[i].text;
        }
    }
    if (nama == NULL)
        return err_set(e, code, "arsip %s", text);
    return err_set(e, code, "bagian \"%s\" dalam arsip %s", str_quote(str_of(nama)).s, text);
}

/* A relative path of plain segments, as every part of a document has. */
static bool nama_is_plain(const char *nama)
{
    struct str rest = str_of(nama);

    if (rest.n == 0 || nama[0] == '/' || strchr(nama, '\\') != NULL || strchr(nama, ':') != NULL ||
        !utf8_text(nama, rest.n, NULL))
        return false;
    while (rest.p != NULL) {
        struct str segment = str_cut(&rest, '/');

        if (str_eq(segment, ".") || str_eq(segment, ".."))
            return false;
    }
    return true;
}

static bool is_folder(const char *nama)
{
    return nama[strlen(nama) - 1] == '/';
}

struct pembaca {
    struct arena *a;
    zip_t *za;
    size_t file_size;   /* of the archive */
    struct zip_part *v; /* read so far */
    size_t n, cap, total;
};

/* Checks what the directory says about entry i before anything is unpacked. */
static int entry_check(const struct pembaca *b, const zip_stat_t *st, const char *nama,
                       struct err *e)
{
    const zip_uint64_t need =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    size_t total;

    if (!nama_is_plain(nama))
        return err_set(e, ERR_INVALID, "arsip memuat nama yang tidak sah: \"%s\"",
                       str_quote(str_of(nama)).s);
    if ((st->valid & need) != need)
        return err_set(e, ERR_INVALID, "bagian \"%s\" dalam arsip rusak",
                       str_quote(str_of(nama)).s);
    if (st->encryption_method != ZIP_EM_NONE)
        return err_set(e, ERR_INVALID, "bagian \"%s\" dalam arsip terkunci kata sandi",
                       str_quote(str_of(nama)).s);
    if (st->comp_method != ZIP_CM_STORE && st->comp_method != ZIP_CM_DEFLATE)
        return err_set(e, ERR_INVALID, "bagian \"%s\" dalam arsip: cara kompresinya tidak dikenal",
                       str_quote(str_of(nama)).s);
    if (st->size > ZIP_TOTAL_MAX || b->total + st->size > ZIP_TOTAL_MAX)
        return err_set(e, ERR_TOO_BIG, "isi arsip lebih dari %zu MiB sesudah dibuka",
                       ZIP_TOTAL_MAX >> 20);
    total = b->total + st->size;
    if ((st->size > ZIP_RATIO_FROM && (st->size - 1) / ZIP_RATIO_MAX >= st->comp_size) ||
        (total > ZIP_RATIO_FROM && (total - 1) / ZIP_RATIO_MAX >= b->file_size))
        return err_set(e, ERR_TOO_BIG,
                       "bagian \"%s\" dalam arsip mengembang lebih dari %d kali; berkas ditolak",
                       str_quote(str_of(nama)).s, ZIP_RATIO_MAX);
    for (size_t i = 0; i < b->n; i++)
        if (strcmp(b->v[i].nama, nama) == 0)
            return err_set(e, ERR_INVALID, "arsip memuat \"%s\" dua kali",
                           str_quote(str_of(nama)).s);
    return 0;
}

/* Unpacks exactly `size` bytes; one more or one less means that the directory lied. */
static int entry_unpack(const struct pembaca *b, zip_uint64_t index, struct zip_part *part,
                        struct err *e)
{
    zip_file_t *f = zip_fopen_index(b->za, index, 0);
    char *text, extra;
    size_t have = 0;
    zip_int64_t got = 0;
    int rc = 0;

    if (f == NULL)
        return fail(zip_get_error(b->za), part->nama, e);
    text = arena_alloc(b->a, part->n + 1);
    while (have < part->n && (got = zip_fread(f, text + have, part->n - have)) > 0)
        have += (size_t)got;
    if (got >= 0 && have == part->n)
        got = zip_fread(f, &extra, 1); /* the end: here libzip compares the CRC */
    if (got < 0)
        rc = fail(zip_file_get_error(f), part->nama, e);
    else if (got > 0 || have < part->n)
        rc = err_set(e, ERR_INVALID, "bagian \"%s\" dalam arsip rusak: ukurannya tidak cocok",
                     str_quote(str_of(part->nama)).s);
    zip_fclose(f);
    part->p = text;
    return rc;
}

static int entry_read(struct pembaca *b, zip_uint64_t index, struct err *e)
{
    const char *nama = zip_get_name(b->za, index, ZIP_FL_ENC_GUESS);
    struct zip_part *part;
    zip_stat_t st;
    int rc;

    if (nama == NULL || zip_stat_index(b->za, index, 0, &st) < 0)
        return fail(zip_get_error(b->za), NULL, e);
    rc = entry_check(b, &st, nama, e);
    if (rc < 0 || is_folder(nama))
        return rc;
    part = arena_push(b->a, (void **)&b->v, &b->n, &b->cap, sizeof(*part));
    part->nama = arena_strdup(b->a, nama);
    part->n = st.size;
    b->total += st.size;
    return entry_unpack(b, index, part, e);
}

static int refuse_before_open(const void *p, size_t n, struct err *e)
{
    static const unsigned char ole[8] = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    if (n > ZIP_FILE_MAX)
        return err_set(e, ERR_TOO_BIG, "arsip berukuran %zu byte, paling besar %zu byte", n,
                       ZIP_FILE_MAX);
    if (n == 0)
        return err_set(e, ERR_INVALID, "berkas kosong, bukan arsip ZIP (DOCX atau XLSX)");
    if (n >= sizeof(ole) && memcmp(p, ole, sizeof(ole)) == 0)
        return err_set(e, ERR_INVALID,
                       "berkas ini format Office lama (.doc, .xls) atau terkunci kata sandi; buka "
                       "dan simpan ulang sebagai .docx atau .xlsx tanpa kata sandi");
    return 0;
}

int zip_read(struct arena *a, const void *p, size_t n, struct zip_part **parts, size_t *n_parts,
             struct err *e)
{
    struct pembaca b = {.a = a, .file_size = n};
    zip_source_t *src = NULL;
    zip_int64_t entries;
    zip_error_t ze;
    int rc = refuse_before_open(p, n, e);

    if (rc < 0)
        return rc;
    zip_error_init(&ze);
    src = zip_source_buffer_create(p, n, 0, &ze);
    if (src != NULL)
        b.za = zip_open_from_source(src, ZIP_RDONLY, &ze);
    if (b.za == NULL) {
        rc = fail(&ze, NULL, e);
        zip_source_free(src);
        goto out;
    }
    entries = zip_get_num_entries(b.za, 0);
    if (entries > ZIP_PARTS_MAX)
        rc = err_set(e, ERR_TOO_BIG, "arsip memuat %jd bagian, paling banyak %d", (intmax_t)entries,
                     ZIP_PARTS_MAX);
    for (zip_int64_t i = 0; i < entries && rc == 0; i++)
        rc = entry_read(&b, (zip_uint64_t)i, e);
    zip_discard(b.za);
    if (rc == 0) {
        *parts = b.v;
        *n_parts = b.n;
    }
out:
    zip_error_fini(&ze);
    return rc;
}

/* Pictures and archives within the archive are compressed already: deflating them costs most of
 * the time of a write and saves nothing. */
static bool is_compressed(const char *nama)
{
    static const char *const AKHIR[] = {".png", ".jpeg", ".jpg", ".xlsx"};
    size_t n = strlen(nama);

    for (size_t i = 0; i < sizeof(AKHIR) / sizeof(AKHIR[0]); i++) {
        size_t k = strlen(AKHIR[i]);

        if (n > k && strcmp(nama + n - k, AKHIR[i]) == 0)
            return true;
    }
    return false;
}

static int part_add(zip_t *za, const struct zip_part *part, struct err *e)
{
    bool store = part->n == 0 || is_compressed(part->nama);
    zip_int32_t cara = store ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_source_t *src = zip_source_buffer(za, part->p, part->n, 0);
    zip_int64_t index;

    if (src == NULL)
        return fail(zip_get_error(za), part->nama, e);
    index = zip_file_add(za, part->nama, src, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(src);
        return fail(zip_get_error(za), part->nama, e);
    }
    if (zip_set_file_compression(za, (zip_uint64_t)index, cara, TINGKAT_DEFLATE) < 0 ||
        zip_file_set_dostime(za, (zip_uint64_t)index, DOS_TIME, DOS_DATE, 0) < 0)
        return fail(zip_get_error(za), part->nama, e);
    return 0;
}

/* Appends the archive that was written to `src`. */
static int sink_copy(struct buf *out, zip_source_t *src, struct err *e)
{
    char piece[16384];
    zip_int64_t got;

    if (zip_source_open(src) < 0)
        return fail(zip_source_error(src), NULL, e);
    while ((got = zip_source_read(src, piece, sizeof(piece))) > 0)
        buf_put(out, piece, (size_t)got);
    zip_source_close(src);
    if (got < 0)
        return fail(zip_source_error(src), NULL, e);
    if (!buf_ok(out))
        return err_set(e, ERR_TOO_BIG, "arsip lebih besar dari %zu byte", out->max);
    return 0;
}

int zip_write(struct buf *out, const struct zip_part *parts, size_t n, struct err *e)
{
    size_t before = out->n;
    zip_source_t *sink;
    zip_error_t ze;
    zip_t *za = NULL;
    int rc = 0;

    assert(n > 0 && buf_ok(out));
    zip_error_init(&ze);
    sink = zip_source_buffer_create(NULL, 0, 0, &ze);
    if (sink != NULL)
        za = zip_open_from_source(sink, ZIP_TRUNCATE, &ze);
    if (za == NULL) {
        rc = fail(&ze, NULL, e);
        zip_source_free(sink);
        goto out;
    }
    zip_source_keep(sink); /* zip_close gives up the archive's own hold on it */
    for (size_t i = 0; i < n && rc == 0; i++)
        rc = part_add(za, &parts[i], e);
    if (rc == 0 && zip_close(za) < 0)
        rc = fail(zip_get_error(za), NULL, e);
    else if (rc == 0)
        za = NULL;
    if (za != NULL)
        zip_discard(za);
    if (rc == 0)
        rc = sink_copy(out, sink, e);
    zip_source_free(sink);
    if (rc < 0) {
        out->n = before;
        out->fail = false;
        if (out->p != NULL)
            out->p[before] = '\0';
    }
out:
    zip_error_fini(&ze);
    return rc;
}
