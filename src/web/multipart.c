/* SPDX-License-Identifier: MIT
 *
 * Cuts a multipart body at its boundary. What browsers send is taken; nested parts, folded headers
 * and transfer encodings, which they do not, are refused.
 */
#include "web/multipart.h"

#include "base/utf8.h"
#include "web/web_int.h"

#include <string.h>
#include <strings.h>

enum { BATAS_MAX = 70, BAGIAN_MAX = 2000, KEPALA_BAGIAN_MAX = 4096, NAMA_MAX = 100 };

static int bad(struct err *e)
{
    return err_set(e, ERR_INVALID,
                   "formulir berberkas ini tidak dapat dibaca; muat ulang halaman, "
                   "lalu kirim lagi");
}

/* "--" and the boundary of the Content-Type. */
static bool read_boundary(struct arena *a, const char *jenis, struct str *out)
{
    const char *p = strcasestr(jenis, "boundary=");
    size_t n;

    if (p == NULL)
        return false;
    p += strlen("boundary=");
    if (*p == '"') {
        p++;
        n = strcspn(p, "\"");
    } else {
        n = strcspn(p, "; \t");
    }
    if (n == 0 || n > BATAS_MAX)
        return false;
    *out = str_of(arena_printf(a, "--%.*s", (int)n, p));
    return true;
}

static const char *find(struct str s, struct str apa)
{
    return s.n < apa.n ? NULL : memmem(s.p, s.n, apa.p, apa.n);
}

/* Value of a parameter of Content-Disposition: name="x". Browsers write a quote as %22. */
static bool disposition(struct str baris, const char *nama, struct str *out)
{
    size_t n = strlen(nama);

    for (size_t i = 0; i + n + 2 < baris.n; i++) {
        const char *p = baris.p + i, *akhir;
        if ((i > 0 && p[-1] != ' ' && p[-1] != ';') || strncasecmp(p, nama, n) != 0 ||
            p[n] != '=' || p[n + 1] != '"')
            continue;
        p += n + 2;
        akhir = memchr(p, '"', baris.n - (size_t)(p - baris.p));
        if (akhir == NULL)
            return false;
        *out = (struct str){p, (size_t)(akhir - p)};
        return true;
    }
    return false;
}

const char *unggah_nama(struct arena *a, struct str nama)
{
    char *s;
    size_t n = 0;

    for (size_t i = nama.n; i-- > 0;) {
        if (nama.p[i] == '/' || nama.p[i] == '\\') {
            nama = (struct str){nama.p + i + 1, nama.n - i - 1};
            break;
        }
    }
    if (!utf8_valid(nama.p, nama.n, NULL))
        return "berkas";
    s = arena_alloc(a, nama.n + 1);
    for (size_t i = 0; i < nama.n && n < NAMA_MAX; i++) {
        unsigned char c = (unsigned char)nama.p[i];
        if (c < ' ' || c == 0x7F || strchr("\"'`$&|;<>*?:%", c) != NULL)
            c = '_';
        if (n > 0 || (c != '.' && c != '-' && c != ' '))
            s[n++] = (char)c;
    }
    /* Not in the middle of a character. */
    while (n > 0 && !utf8_valid(s, n, NULL))
        n--;
    s[n] = '\0';
    return n == 0 ? "berkas" : s;
}

static int add_part(struct param_list *l, struct str kepala, struct str isi, struct err *e)
{
    struct str nama = {NULL, 0}, berkas = {NULL, 0};
    bool ada_berkas = false;

    while (kepala.p != NULL) {
        struct str baris = str_trim(str_cut(&kepala, '\n'));
        if (baris.n > 19 && strncasecmp(baris.p, "Content-Disposition", 19) == 0) {
            if (!disposition(baris, "name", &nama))
                return bad(e);
            ada_berkas = disposition(baris, "filename", &berkas);
        } else if (baris.n > 25 && strncasecmp(baris.p, "Content-Transfer-Encoding", 25) == 0) {
            return bad(e);
        }
    }
    if (nama.p == NULL)
        return bad(e);
    if (!ada_berkas)
        return param_add(l, nama, isi, e);
    if (berkas.n == 0 && isi.n == 0)
        return 0; /* no file was chosen */
    if (!utf8_text(nama.p, nama.n, NULL))
        return bad(e);
    struct unggahan *u =
        arena_push(l->arena, (void **)&l->unggahan, &l->n_unggahan, &l->cap_unggahan, sizeof(*u));
    *u = (struct unggahan){.bidang = arena_strndup(l->arena, nama.p, nama.n),
                           .nama = unggah_nama(l->arena, berkas),
                           .p = isi.p,
                           .n = isi.n};
    return 0;
}

int multipart_read(struct param_list *l, const char *jenis, struct str badan, struct err *e)
{
    static const struct str kosong = {"\r\n\r\n", 4};
    struct str batas, antara;
    int rc = 0, bagian = 0;

    if (!read_boundary(l->arena, jenis, &batas))
        return bad(e);
    antara = str_of(arena_printf(l->arena, "\r\n%s", batas.p));
    if (badan.n < batas.n || memcmp(badan.p, batas.p, batas.n) != 0)
        return bad(e);
    badan = (struct str){badan.p + batas.n, badan.n - batas.n};
    while (rc == 0) {
        const char *mulai, *akhir;
        struct str kepala;
        if (badan.n >= 2 && memcmp(badan.p, "--", 2) == 0)
            return 0;
        if (badan.n < 2 || memcmp(badan.p, "\r\n", 2) != 0)
            return bad(e);
        if (++bagian > BAGIAN_MAX)
            return err_set(e, ERR_TOO_BIG, "formulir ini berisi terlalu banyak isian");
        mulai = find(badan, kosong);
        if (mulai == NULL || mulai - badan.p > KEPALA_BAGIAN_MAX)
            return bad(e);
        kepala = (struct str){badan.p + 2, (size_t)(mulai - badan.p)};
        kepala.n = kepala.n < 2 ? 0 : kepala.n - 2;
        mulai += kosong.n;
        akhir = find((struct str){mulai, badan.n - (size_t)(mulai - badan.p)}, antara);
        if (akhir == NULL)
            return bad(e);
        rc = add_part(l, kepala, (struct str){mulai, (size_t)(akhir - mulai)}, e);
        akhir += antara.n;
        badan = (struct str){akhir, badan.n - (size_t)(akhir - badan.p)};
    }
    return rc;
}
