/* SPDX-License-Identifier: MIT
 *
 * A form came whose session has ended: nothing typed may be lost. The page holds all of it in
 * hidden inputs and a random word that is in a cookie too; signed in again in another tab, the
 * person sends it once more from here.
 */
#include "app/app_sandi.h"
#include "web/web_int.h"

#include <string.h>

static const struct pandang_jenis BIDANG[] = {
    {"nama", PANDANG_TEKS, NULL, ""},
    {"nilai", PANDANG_TEKS, NULL, ""},
    {NULL, 0, NULL, NULL},
};
static const struct pandang_jenis JENIS[] = {
    {"ke", PANDANG_URL, NULL, "alamat yang dituju formulir"},
    {"masuk_lagi", PANDANG_YA, NULL, "sesi berakhir; bila tidak, cukup kirim sekali lagi"},
    {"ulang", PANDANG_TEKS, NULL, "tanda kirim ulang"},
    {"berkas", PANDANG_YA, NULL, "ada berkas, yang harus dipilih lagi"},
    {"bidang", PANDANG_DAFTAR, BIDANG, "semua yang sudah diketik"},
    {NULL, 0, NULL, NULL},
};
const struct halaman_jenis HALAMAN_ULANG[] = {
    {"ulang", JENIS},
    {NULL, NULL},
};

void ulang_jawab(struct permintaan *p, int status)
{
    struct req *r = &p->req;
    struct arena *a = r->a;
    struct pandang *isi = pandang_peta(a), *v;
    const char *tanda = app_token(a);
    struct halaman h = {.judul = status == 401 ? "Sesi Anda sudah berakhir" : "Kirim sekali lagi"};
    struct err e = {0};

    if (r->json || r->n_unggahan > 0) {
        galat_jawab(p, status, "sesi berubah sejak halaman ini dibuka; muat ulang, lalu ulangi",
                    NULL);
        return;
    }
    pandang_add(a, isi, "ke", pandang_url(a, alamat_sandi(a, r->jalur)));
    pandang_add(a, isi, "masuk_lagi", pandang_ya(a, status == 401));
    pandang_set(a, isi, "ulang", tanda);
    v = pandang_add(a, isi, "bidang", pandang_daftar(a));
    for (size_t i = 0; i < r->n_param; i++) {
        struct pandang *x;
        if (strcmp(r->param[i].nama, "csrf") == 0 || strcmp(r->param[i].nama, "ulang") == 0)
            continue;
        x = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, x, "nama", r->param[i].nama);
        pandang_set(a, x, "nilai", r->param[i].nilai);
    }
    if (halaman_tulis_status(r, status, "ulang", &h, isi, &e) < 0) {
        galat_jawab(p, 503, NULL, NULL);
        return;
    }
    jawab_kuki(r, KUKI_ULANG, tanda, 3600);
}
