/* SPDX-License-Identifier: MIT
 *
 * The gates between a request and its handler. What is really acted on is checked once more in app;
 * here stands what every route has in common, so that no page can forget it.
 */
#include "web/izin.h"

#include "app/app_pemda.h"
#include "app/app_sandi.h"
#include "app/app_sesi.h"
#include "web/rute.h"

#include <stdio.h>
#include <string.h>

enum { TAHUN_AWAL = 2000 };

static bool has(const struct req *r, unsigned bendera)
{
    return (r->rute->bendera & bendera) != 0;
}

static enum izin fail(struct permintaan *p, int rc, const struct err *e)
{
    galat_jawab(p, galat_status(rc), rc == ERR_SYSTEM ? NULL : e->msg, NULL);
    if (rc == ERR_SYSTEM)
        fprintf(stderr, "cermat: %s: %s\n", p->pola, e->msg);
    return IZIN_TERJAWAB;
}

static enum izin refuse(struct permintaan *p, int status, const char *pesan)
{
    galat_jawab(p, status, pesan, NULL);
    return IZIN_TERJAWAB;
}

static enum izin redirect(struct permintaan *p, const char *alamat)
{
    (void)jawab_alihkan(&p->req, alamat, NULL);
    return IZIN_TERJAWAB;
}

const char *izin_alamat_ini(const struct permintaan *p)
{
    const struct req *r = &p->req;
    const char *kueri = strchr(p->uri, '?'), *jalur = alamat_sandi(r->a, r->jalur);
    const char *s = kueri == NULL ? jalur : arena_printf(r->a, "%s%s", jalur, kueri);

    return pandang_url_valid(s) ? s : jalur;
}

/* ---- session ---- */

enum izin izin_sesi(struct permintaan *p)
{
    struct req *r = &p->req;
    struct sesi *s;
    struct err e = {0};
    int rc;

    if (r->token == NULL)
        return IZIN_LANJUT;
    s = ARENA_NEW(r->a, struct sesi);
    rc = app_sesi_get(&r->sys, r->a, r->token, r->dari, s, &e);
    if (rc == ERR_DENIED)
        return IZIN_LANJUT;
    if (rc < 0)
        return fail(p, rc, &e);
    r->sesi = s;
    r->pelaku = &s->pelaku;
    r->csrf = s->csrf;
    return IZIN_LANJUT;
}

/* A form that another site sent here. Browsers say so; one that does not is covered by SameSite
 * and the token. */
static bool is_foreign(const struct permintaan *p)
{
    const char *asal = p->asal;

    if (p->situs != NULL && strcmp(p->situs, "same-origin") != 0 && strcmp(p->situs, "none") != 0)
        return true;
    if (asal == NULL)
        return false;
    asal = strstr(asal, "://");
    return asal == NULL || p->inang == NULL || strcmp(asal + 3, p->inang) != 0;
}

/* The form was offered again by our own page after its session had ended: the page and a cookie
 * hold the same random word. */
static bool is_resent(const struct permintaan *p)
{
    return app_sama(kuki_get(p, KUKI_ULANG), req_teks(&p->req, "ulang"));
}

static enum izin check_form(struct permintaan *p)
{
    struct req *r = &p->req;

    if (r->metode != METODE_POST)
        return IZIN_LANJUT;
    if (is_foreign(p))
        return refuse(p, 403, "formulir ini dikirim dari situs lain");
    if (has(r, RUTE_TANPA_CSRF) || is_resent(p))
        return IZIN_LANJUT;
    if (r->sesi != NULL && app_sesi_csrf(r->sesi, req_teks(r, "csrf")))
        return IZIN_LANJUT;
    ulang_jawab(p, 403);
    return IZIN_TERJAWAB;
}

/* Nobody is signed in, and somebody must be. */
static enum izin ask_sign_in(struct permintaan *p)
{
    struct req *r = &p->req;

    if (r->json)
        return refuse(p, 401, "sesi Anda sudah berakhir; masuk lagi di tab lain, lalu ulangi");
    if (r->metode == METODE_GET)
        return redirect(
            p, arena_printf(r->a, "/masuk?kembali=%s", alamat_sandi(r->a, izin_alamat_ini(p))));
    if (is_foreign(p))
        return refuse(p, 403, "formulir ini dikirim dari situs lain");
    ulang_jawab(p, 401);
    return IZIN_TERJAWAB;
}

enum izin izin_masuk(struct permintaan *p)
{
    struct req *r = &p->req;

    if (r->pelaku == NULL && !has(r, RUTE_PUBLIK))
        return ask_sign_in(p);
    if (r->sesi != NULL && r->sesi->harus_ganti && !has(r, RUTE_PUBLIK) &&
        strcmp(r->rute->jalur, "/akun/sandi") != 0 && strcmp(r->rute->jalur, "/keluar") != 0)
        return r->json || r->metode == METODE_POST
                   ? refuse(p, 403, "ganti dulu sandi sementara Anda di menu akun")
                   : redirect(p, "/akun/sandi");
    return check_form(p);
}

/* ---- context ---- */

/* Where the person worked last, or else the first unit there is for this; NULL: none. */
static int find_default(struct req *r, const char **unit, int64_t *tahun, struct err *e)
{
    struct unit_saring s = {.aksi = r->rute->aksi};
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct unit_list l;
    int rc = app_unit_list(&q, &s, &l, e);

    *unit = NULL;
    for (size_t i = 0; rc == 0 && i < l.n; i++) {
        bool ini = text_eq(l.v[i].alamat, r->unit != NULL ? r->unit : r->sesi->unit);
        if (*unit != NULL && !ini)
            continue;
        *unit = l.v[i].alamat;
        *tahun = ini && r->sesi->tahun > 0 ? r->sesi->tahun : l.v[i].tahun;
    }
    return rc;
}

/* A page of a unit and year was asked for without saying which: the same page with both in its
 * address. */
static enum izin complete(struct permintaan *p)
{
    struct req *r = &p->req;
    const char *unit = NULL, *kueri = strchr(p->uri, '?');
    int64_t tahun = 0;
    struct err e = {0};
    int rc;

    if (r->metode == METODE_POST)
        return refuse(p, 400, "alamat ini memerlukan unit dan tahun");
    if ((rc = find_default(r, &unit, &tahun, &e)) < 0)
        return fail(p, rc, &e);
    if (unit == NULL)
        return refuse(p, 403, "akun Anda belum punya penugasan di unit mana pun untuk halaman ini");
    if (r->unit == NULL)
        r->unit = unit;
    if (r->tahun == 0)
        r->tahun = tahun;
    if (has(r, RUTE_CUPLIKAN) && r->tahun == 0)
        return refuse(p, 404, "unit ini belum punya data tahun mana pun");
    /* What else stood in the address stays. */
    if (kueri != NULL && req_teks(r, "unit") == NULL && req_teks(r, "tahun") == NULL &&
        req_teks(r, "tw") == NULL)
        return redirect(p, req_alamat(r, r->jalur, pandang_url_valid(kueri) ? kueri + 1 : NULL));
    return redirect(p, req_alamat(r, r->jalur, NULL));
}

enum izin izin_konteks(struct permintaan *p)
{
    struct req *r = &p->req;
    int64_t tahun = req_cacah(r, "tahun"), tw = req_cacah(r, "tw");
    struct akses_objek o;
    struct err e = {0};
    int rc;

    if (tahun > 0 && tahun < TAHUN_AWAL)
        return refuse(p, 400, "tahun di alamat harus antara 2000 dan 2100");
    r->unit = req_teks(r, "unit");
    r->tahun = tahun > 0 ? tahun : 0;
    r->tw = tw > 0 ? (int)tw : 0;
    if (has(r, RUTE_CUPLIKAN | RUTE_UNIT) &&
        (r->unit == NULL || (has(r, RUTE_CUPLIKAN | RUTE_REKAM) && r->tahun == 0)))
        return complete(p);
    if (r->unit == NULL || r->pelaku == NULL) {
        r->unit = NULL;
        return IZIN_LANJUT;
    }
    if ((rc = app_tempat_get(&r->sys, r->unit, &o, &e)) == 0) {
        r->pemda_id = o.pemda_id;
        r->unit_id = o.unit_id;
        return IZIN_LANJUT;
    }
    if (rc != ERR_NOT_FOUND || has(r, RUTE_CUPLIKAN | RUTE_UNIT))
        return fail(p, rc, &e);
    r->unit = NULL; /* a page that does not need it */
    return IZIN_LANJUT;
}

/* ---- rights ---- */

enum izin izin_hak(struct permintaan *p)
{
    struct req *r = &p->req;
    struct akses_objek o = {.pemda_id = r->pemda_id, .unit_id = r->unit_id};
    bool perlu = has(r, RUTE_CUPLIKAN | RUTE_UNIT);
    struct err e = {0};
    int rc;

    if (has(r, RUTE_PUBLIK))
        return IZIN_LANJUT;
    if (!akses_mungkin(r->pelaku, r->rute->aksi, perlu ? &o : NULL))
        return refuse(p, 403, NULL);
    if (!perlu && r->unit != NULL && !akses_mungkin(r->pelaku, AKSI_LIHAT, &o))
        r->unit = NULL;
    if (!has(r, RUTE_CUPLIKAN))
        return IZIN_LANJUT;
    rc = app_cuplikan_get(&r->sys, r->a, (struct unit_tahun){r->unit, r->tahun}, &r->cuplikan, &e);
    if (rc < 0)
        return fail(p, rc, &e);
    app_sesi_konteks(&r->sys, r->sesi, r->unit, r->tahun);
    return IZIN_LANJUT;
}
