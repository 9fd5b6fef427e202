/* SPDX-License-Identifier: MIT
 *
 * Import and export of data packages: reader, store and writer joined; no rules of its own.
 * What is doubtful in a package is what its computation complains of.
 */
#include "app/app_paket.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/sidik.h"
#include "core/hitung.h"
#include "import/paket_json.h"
#include "report/paket_json_tulis.h"
#include "store/store_paket.h"

struct impor { /* one app_paket_import() */
    const struct sys *sys;
    const struct paket *p;
    const char *sidik; /* of the text */
    struct masalah_list *m;
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
    return app_audit_add(s, i->sys->waktu, NULL, &x, e);
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
    rc = app_tulis(sys, put, &(struct impor){sys, p, hex, m}, e);
    if (rc < 0)
        return rc;
    *out = (struct app_paket_hasil){.pemda = p->pemda->kode,
                                    .unit = p->unit->kode,
                                    .unit_nama = p->unit->nama,
                                    .tahun = p->tahun.nilai};
    masalah_init(&out->tanda, a);
    (void)hitung_compute(a, p, sys->instrumen, &out->tanda);
    return 0;
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
