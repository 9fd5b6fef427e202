/* SPDX-License-Identifier: MIT
 *
 * app_sandi: libsodium's argon2id and BLAKE2b behind the few functions that are needed of them.
 */
#include "app/app_sandi.h"

#include "app/gerbang.h"
#include "base/str.h"
#include "base/utf8.h"

#include <assert.h>
#include <sodium.h>
#include <string.h>

enum { ARGON_T = 3, ARGON_BYTES = 64 << 20, BEDA_MIN = 5, RAPI_MAX = 160 };

/* Of a random password that nobody knows: what is checked when an account does not exist. */
static const char HASH_SEMU[] =
    "$argon2id$v=19$m=65536,t=3,p=1$iVXl6zfuVoTfDqNzGYC+BA$VsbkVtOE6UJfLKQqj8gdaOGTzc0Br+WMPFbwbyqa"
    "KpM";

/* Passwords that everybody tries first, without the digits and signs behind them. */
static const char *const UMUM[] = {
    "admin",      "administrator", "bismillah",     "bupati",    "camat",     "cermat",
    "esakip",     "indonesia",     "kabupaten",     "katasandi", "kecamatan", "lkjip",
    "merdeka",    "operator",      "password",      "pemda",     "pemkab",    "perencanaan",
    "qwerty",     "qwertyuiop",    "rahasia",       "sakip",     "sandi",     "sayang",
    "sekretaris", "terserah",      "alhamdulillah",
};

static void ensure_sodium(void)
{
    int rc = sodium_init(); /* may be called again, from any thread */

    assert(rc >= 0);
    (void)rc;
}

/* Lower case, without what is added behind a word to please a rule ("Password123!"). */
static void bare_word(char *out, size_t max, const char *s)
{
    size_t n = 0;

    for (; *s && n + 1 < max; s++)
        out[n++] = *s >= 'A' && *s <= 'Z' ? (char)(*s + 32) : *s;
    while (n > 0 && !(out[n - 1] >= 'a' && out[n - 1] <= 'z') && (unsigned char)out[n - 1] < 0x80)
        n--;
    out[n] = '\0';
}

static bool is_common(const char *sandi)
{
    char kata[RAPI_MAX];

    bare_word(kata, sizeof(kata), sandi);
    for (size_t i = 0; i < sizeof(UMUM) / sizeof(UMUM[0]); i++)
        if (strcmp(kata, UMUM[i]) == 0)
            return true;
    return false;
}

/* Few different characters, or each the next of the one before ("1234567890", "abcdefghij"). */
static bool is_monotonous(const char *s)
{
    bool ada[256] = {false}, urut = true;
    int beda = 0;

    for (size_t i = 0; s[i]; i++) {
        beda += ada[(unsigned char)s[i]] ? 0 : 1;
        ada[(unsigned char)s[i]] = true;
        if (i > 0 && s[i] != s[i - 1] + 1 && !(s[i - 1] == '9' && s[i] == '0'))
            urut = false;
    }
    return beda < BEDA_MIN || urut;
}

void app_sandi_periksa(const char *akun, const char *sandi, const char *tempat,
                       struct masalah_list *m)
{
    char kata[RAPI_MAX], nama[RAPI_MAX];

    if (!sandi || !utf8_valid(sandi, strlen(sandi), NULL) || utf8_length(sandi) < SANDI_MIN) {
        masalah_add(m, tempat, "kata sandi paling sedikit %d karakter", SANDI_MIN);
        return;
    }
    bare_word(kata, sizeof(kata), sandi);
    bare_word(nama, sizeof(nama), text_or(akun, ""));
    if (strlen(sandi) > SANDI_MAX)
        masalah_add(m, tempat, "kata sandi paling panjang %d karakter", SANDI_MAX);
    else if (nama[0] && strcmp(kata, nama) == 0)
        masalah_add(m, tempat, "kata sandi tidak boleh sama dengan nama akun");
    else if (is_common(sandi) || is_monotonous(sandi))
        masalah_add(m, tempat,
                    "kata sandi ini mudah ditebak; pakai beberapa kata yang tidak berhubungan");
}

int app_sandi_hash(struct gerbang *g, struct arena *a, const char *sandi, const char **out,
                   struct err *e)
{
    char *hash = arena_alloc(a, crypto_pwhash_STRBYTES);
    int rc;

    ensure_sodium();
    gerbang_masuk(g);
    rc = crypto_pwhash_str(hash, sandi, strlen(sandi), ARGON_T, ARGON_BYTES);
    gerbang_keluar(g);
    *out = hash;
    return rc == 0 ? 0 : err_set(e, ERR_SYSTEM, "memori tidak cukup untuk kata sandi; coba lagi");
}

int app_sandi_cocok(struct gerbang *g, const char *hash, const char *sandi)
{
    int rc;

    ensure_sodium();
    gerbang_masuk(g);
    rc = crypto_pwhash_str_verify(hash ? hash : HASH_SEMU, sandi, strlen(sandi));
    gerbang_keluar(g);
    return rc == 0 && hash;
}

const char *app_sandi_acak(struct arena *a)
{
    static const char huruf[] = "abcdefghjkmnpqrstuvwxyz23456789"; /* none that look alike */
    char s[4 * 5];

    ensure_sodium();
    for (size_t i = 0; i < sizeof(s); i++)
        s[i] = i % 5 == 4 ? '-' : huruf[randombytes_uniform(sizeof(huruf) - 1)];
    s[sizeof(s) - 1] = '\0';
    return arena_strdup(a, s);
}

static const char *hex(struct arena *a, const unsigned char *p, size_t n)
{
    char *s = arena_alloc(a, 2 * n + 1);

    return sodium_bin2hex(s, 2 * n + 1, p, n);
}

const char *app_cincang(struct arena *a, const char *kunci, const char *isi)
{
    unsigned char h[crypto_generichash_BYTES];
    size_t n = kunci ? strlen(kunci) : 0;

    ensure_sodium();
    assert(n <= crypto_generichash_KEYBYTES_MAX);
    crypto_generichash(h, sizeof(h), (const unsigned char *)isi, strlen(isi),
                       (const unsigned char *)kunci, n);
    return hex(a, h, sizeof(h));
}

const char *app_token(struct arena *a)
{
    unsigned char r[32];

    ensure_sodium();
    randombytes_buf(r, sizeof(r));
    return hex(a, r, sizeof(r));
}

bool app_sama(const char *a, const char *b)
{
    size_t n = a ? strlen(a) : 0;

    return a && b && strlen(b) == n && sodium_memcmp(a, b, n) == 0;
}
