/* SPDX-License-Identifier: MIT
 *
 * rekam_uji: see rekam_uji.h.
 */
#include "rekam_uji.h"

#include "base/file.h"
#include "import/paket_json.h"

#include <string.h>

void rekam_lihat(struct rekam_uji *x)
{
    err_clear(&x->u->e);
    if (app_cuplikan_get(&x->sys, x->a, x->mana, &x->c, &x->u->e) < 0)
        fail_msg("%s", x->u->e.msg);
}

void rekam_uji_mulai(struct rekam_uji *x, struct uji *u)
{
    struct paket *p = NULL;
    char *teks;
    size_t n;

    *x = (struct rekam_uji){.u = u, .a = u->arena, .mana = {"99.01/12", 2024}};
    x->sys = (struct sys){.store = u->store, .waktu = 1700000000};
    masalah_init(&x->m, x->a);
    if (file_read(x->a, CERMAT_AKAR "/test/data/paket-semua-bidang.json", 1 << 20, &teks, &n,
                  &u->e) < 0 ||
        paket_json_read(x->a, (struct str){teks, n}, &p, &x->m) < 0)
        fail_msg("%s", x->m.n ? x->m.v[0].pesan : u->e.msg);
    p->unit->kode = "12";
    p->renstra->status = RENSTRA_DRAF;
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++)
        p->perjanjian_kinerja.v[i].status = PK_DRAF;
    uji_put(u, p);
    rekam_lihat(x);
    x->pelaku = (struct pelaku){.pengguna_id = 1, .nama = "operator", .n = 1};
    rekam_uji_peran(x, PERAN_OPERATOR, NULL);
}

void rekam_uji_peran(struct rekam_uji *x, enum peran peran, const char *jabatan)
{
    x->tugas[0] = (struct penugasan){peran, x->c->pemda_id, x->c->unit_id, jabatan};
    x->pelaku.penugasan = x->tugas;
}

int rekam_coba(struct rekam_uji *x, const struct rekam *v, size_t n)
{
    struct app_rekam r = {.mana = x->mana, .v = v, .n = n, .masalah = &x->m};

    err_clear(&x->u->e);
    masalah_init(&x->m, x->a);
    return app_rekam(&x->sys, &x->pelaku, x->a, &r, &x->hasil, &x->u->e);
}

void rekam_jadi(struct rekam_uji *x, const struct rekam *v, size_t n)
{
    if (rekam_coba(x, v, n) < 0)
        fail_msg("%s %s: %s", x->u->e.msg, x->m.n ? x->m.v[0].tempat : "",
                 x->m.n ? x->m.v[0].pesan : "");
}

int rekam_satu(struct rekam_uji *x, const void *isi, const char *bidang, const char *nilai)
{
    struct baris b = cuplikan_baris(x->c, isi);
    struct rekam_isi f = {bidang, nilai};
    struct rekam r = {
        .op = REKAM_UBAH, .tabel = b.tabel, .id = b.id, .versi = b.versi, .isi = &f, .n = 1};

    assert_true(b.id > 0);
    return rekam_coba(x, &r, 1);
}

void rekam_satu_jadi(struct rekam_uji *x, const void *isi, const char *bidang, const char *nilai)
{
    if (rekam_satu(x, isi, bidang, nilai) < 0)
        fail_msg("%s = %s: %s %s", bidang, nilai, x->u->e.msg, x->m.n ? x->m.v[0].pesan : "");
}

void rekam_uji_masalah(struct rekam_uji *x, const char *tempat, const char *kata)
{
    assert_int_equal(x->u->e.code, ERR_INVALID);
    for (size_t i = 0; i < x->m.n; i++)
        if (strstr(x->m.v[i].tempat, tempat) && strstr(x->m.v[i].pesan, kata))
            return;
    fail_msg("tidak ada masalah %s: %s (%s: %s)", tempat, kata, x->m.n ? x->m.v[0].tempat : "-",
             x->m.n ? x->m.v[0].pesan : "-");
}

void rekam_uji_rantai(struct rekam_uji *x)
{
    int64_t entri, rantai;

    masalah_init(&x->m, x->a);
    err_clear(&x->u->e);
    if (app_audit_verifikasi(&x->sys, x->a, &entri, &rantai, &x->m, &x->u->e) < 0)
        fail_msg("%s: %s", x->m.n ? x->m.v[0].tempat : x->u->e.msg, x->m.n ? x->m.v[0].pesan : "");
}
