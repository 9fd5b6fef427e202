/* SPDX-License-Identifier: MIT
 *
 * Import and export of data packages: reader, store and writer joined; no rules of its own.
 * What is doubtful in a package is what its computation complains of.
 */
#include "app/app_paket.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "app/app_cuplikan.h"
#include "base/sidik.h"
#include "base/str.h"
#include "core/hitung.h"
#include "import/paket_json.h"
#include "report/paket_json_tulis.h"
#include "store/store_paket.h"

struct impor { /* one app_paket_import() */
    const struct sys *sys;
    const struct paket *p;
    const char *sidik; /* of the text */
    struct masalah_list *m;
    const struct pelaku *oleh; /* NULL: the command line */
};

static int put(struct store *s, void *arg, struct err *e)
{
    struct impor *i = arg;
    struct paket_kunci k = {i->p->pemda->kode, i->p->unit->kode, i->p->tahun.nilai};
    struct paket_letak l;
    struct audit x = {.aksi = "impor", .tabel = "paket", .baru = i->sidik};
    int rc;

    if ((rc = store_paket_put(s, i->p, i->m, e)) < 0 || (rc = store_paket_find(s, &k, &l, e)) < 0)
        return rc;
    x.pemda_id = l.pemda_id;
    x.unit_id = l.unit_id;
    x.paket_id = x.baris_id = l.paket_id;
    return app_audit_add(s, i->sys->waktu, i->oleh, &x, e);
}

/* What is doubtful in a stored package. */
static void give_result(const struct sys *sys, struct arena *a, const struct paket *p,
                        struct app_paket_hasil *out)
{
    *out = (struct app_paket_hasil){.pemda = p->pemda->kode,
                                    .unit = p->unit->kode,
                                    .unit_nama = p->unit->nama,
                                    .tahun = p->tahun.nilai};
    masalah_init(&out->tanda, a);
    (void)hitung_compute(a, p, sys->instrumen, &out->tanda);
}

int app_paket_import(const struct sys *sys, struct arena *a, struct str teks,
                     struct app_paket_hasil *out, struct masalah_list *m, struct err *e)
{
    struct paket *p;
    struct sidik sidik;
    char hex[SIDIK_HEX];
    int rc = paket_json_read(a, teks, &p, m);
    if (rc < 0)
        return rc;
    sidik = sidik_of(teks.p, teks.n);
    sidik_hex(hex, &sidik);
    rc = app_tulis(sys, put, &(struct impor){sys, p, hex, m, NULL}, e);
    if (rc == 0)
        give_result(sys, a, p, out);
    return rc;
}

static int may_replace(const struct pelaku *p, const struct cuplikan *c, struct err *e)
{
    static const enum aksi PERLU[] = {AKSI_PROFIL_UBAH, AKSI_RENCANA_UBAH, AKSI_ANGGARAN_UBAH,
                                      AKSI_PK_UBAH, AKSI_LKJIP_UBAH};
    struct akses_objek o = {.pemda_id = c->pemda_id, .unit_id = c->unit_id};

    for (size_t i = 0; i < sizeof(PERLU) / sizeof(PERLU[0]); i++)
        if (!akses_boleh(p, PERLU[i], &o))
            return err_set(e, ERR_DENIED,
                           "paket mengganti seluruh data unit dan tahun ini; Anda tidak berwenang "
                           "atas semuanya");
    for (size_t i = 0; i < c->paket->perjanjian_kinerja.n; i++)
        if (c->paket->perjanjian_kinerja.v[i].status >= PK_DITANDATANGANI)
            return err_set(e, ERR_CONFLICT,
                           "tahun ini sudah mempunyai perjanjian kinerja yang ditandatangani, jadi "
                           "datanya tidak dapat diganti dengan paket");
    return 0;
}

/* The package is of the slice it is sent to. */
static int same_slice(const struct paket *p, const struct cuplikan *c, struct masalah_list *m,
                      struct err *e)
{
    if (!text_eq(p->pemda->kode, c->paket->pemda->kode))
        masalah_add(m, "pemda.kode", "paket ini milik pemda %s",
                    str_quote(str_of(p->pemda->kode)).s);
    if (!text_eq(p->unit->kode, c->paket->unit->kode))
        masalah_add(m, "unit.kode", "paket ini milik unit %s; buka unit itu untuk mengimpornya",
                    str_quote(str_of(p->unit->kode)).s);
    if (p->tahun.nilai != c->paket->tahun.nilai)
        masalah_add(m, "tahun", "paket ini untuk tahun %lld; pilih tahun itu di atas",
                    (long long)p->tahun.nilai);
    return m->n == 0 ? 0 : err_set(e, ERR_INVALID, "paket bukan milik unit dan tahun ini");
}

int app_paket_unggah(const struct minta *q, struct unit_tahun mana, struct str teks,
                     struct app_paket_hasil *out, struct err *e)
{
    const struct cuplikan *c;
    struct paket *baru;
    struct sidik sidik = sidik_of(teks.p, teks.n);
    char hex[SIDIK_HEX];
    int rc = app_cuplikan_get(q->sys, q->a, mana, &c, e);

    if (rc < 0 || (rc = may_replace(q->p, c, e)) < 0)
        return rc;
    if ((rc = paket_json_read(q->a, teks, &baru, q->m)) < 0)
        return err_set(e, rc, "paket belum benar");
    if ((rc = same_slice(baru, c, q->m, e)) < 0)
        return rc;
    baru->pemda = c->paket->pemda;
    if (!akses_boleh(q->p, AKSI_PENGATURAN_UBAH,
                     &(struct akses_objek){.pemda_id = c->pemda_id, .unit_id = c->unit_id})) {
        baru->pengaturan = c->paket->pengaturan;
        baru->skala_predikat = c->paket->skala_predikat;
    }
    sidik_hex(hex, &sidik);
    rc = app_tulis(q->sys, put, &(struct impor){q->sys, baru, hex, q->m, q->p}, e);
    if (rc == 0)
        give_result(q->sys, q->a, baru, out);
    return rc;
}

int app_paket_get(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                  struct paket **out, struct err *e)
{
    struct paket_kunci k = paket_kunci_of(a, mana.unit, mana.tahun);
    return store_paket_get(sys->store, &k, a, out, e);
}

int app_paket_export(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                     struct buf *out, struct err *e)
{
    struct paket *p;
    int rc = app_paket_get(sys, a, mana, &p, e);
    if (rc < 0)
        return rc;
    return paket_json_write(out, p, e);
}
