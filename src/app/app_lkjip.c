/* SPDX-License-Identifier: MIT
 *
 * Documents from stored data. The order of steps is the same for every document: open the template,
 * assemble it with the view and the blocks, number, write.
 */
#include "app/app_lkjip.h"

#include "core/lkjip.h"
#include "report/html_dok.h"

#include <string.h>

static int blok_lkjip(void *payload, const char *nama, struct dok *d, struct err *e)
{
    return lkjip_blok_compose(payload, nama, d, e);
}

/* Title and properties: dates come from the data, never from the clock. */
static void name_dok(struct arena *a, struct dok *d, const struct paket *p, const char *judul,
                     struct tanggal tanggal)
{
    d->judul = judul;
    d->subjek = arena_printf(a, "%s, %s", p->unit->nama, p->pemda->nama);
    d->penulis = p->unit->nama;
    d->tanggal = tanggal_format_iso(a, tanggal);
}

int app_lkjip_susun(struct arena *a, const struct app_lkjip *x, struct templat_hasil *r,
                    struct masalah_list *m, struct err *e)
{
    const struct paket *p = x->hitung->paket;
    struct lkjip l = {.arena = a, .paket = p, .hitung = x->hitung};
    if (p->laporan != NULL)
        l.narasi_dipakai = ARENA_ARRAY(a, p->laporan->narasi.n, bool);
    struct templat *tpl;
    int rc = app_templat_open(a, DOKUMEN_LKJIP, x->templat, &tpl, m, e);
    if (rc < 0)
        return rc;
    struct templat_isi isi = {.data = lkjip_pandang(&l), .blok = blok_lkjip, .payload = &l};
    rc = templat_rakit(tpl, a, &isi, r, e);
    if (rc < 0)
        return rc;
    const char *judul = p->laporan != NULL ? p->laporan->judul : NULL;
    name_dok(a, r->dok, p,
             arena_printf(a, "%s %s Tahun %d",
                          text_or(judul, "Laporan Kinerja Instansi Pemerintah"), p->unit->nama,
                          (int)p->tahun.nilai),
             p->laporan != NULL ? p->laporan->tanggal : (struct tanggal){0});
    dok_number(r->dok, NULL);
    lkjip_narasi_check(&l, m);
    return 0;
}

int app_lkjip_write(const struct sys *sys, struct arena *a, const struct app_lkjip *x,
                    struct buf *out, struct masalah_list *m, struct err *e)
{
    struct templat_hasil r;
    int rc = app_lkjip_susun(a, x, &r, m, e);
    if (rc < 0)
        return rc;
    if (x->format == APP_HTML)
        return html_write(out, r.dok, e);
    return docx_write(out, r.dok, &r.dasar, &(struct docx_opsi){.tembolok = sys->tembolok}, e);
}

static bool pk_cocok(const struct perjanjian_kinerja *pk, const struct app_pk_pilih *pilih)
{
    return text_eq(pk->jabatan, pilih->jabatan) &&
           (pilih->versi == 0 || pk->urutan.nilai == pilih->versi) &&
           (pilih->pejabat == NULL || text_eq(pk->pejabat, pilih->pejabat));
}

int app_pk_get(struct arena *a, const struct paket *p, const struct app_pk_pilih *pilih,
               const struct perjanjian_kinerja **out, struct err *e)
{
    const struct perjanjian_kinerja *hasil = NULL;
    const char *ada = "";
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *pk = &p->perjanjian_kinerja.v[i];
        ada = arena_printf(a, "%s%s%s ke-%d (%s)", ada, *ada == '\0' ? "" : ", ", pk->jabatan,
                           (int)pk->urutan.nilai, text_or(pk->pejabat, "tanpa pejabat"));
        if (pk_cocok(pk, pilih) && (hasil == NULL || pk->urutan.nilai > hasil->urutan.nilai))
            hasil = pk;
    }
    if (hasil == NULL)
        return err_set(
            e, ERR_NOT_FOUND,
            "tidak ada perjanjian kinerja jabatan \"%s\"%s; yang tersimpan: %.600s", pilih->jabatan,
            pilih->versi != 0 || pilih->pejabat != NULL ? " dengan versi atau pejabat itu" : "",
            *ada == '\0' ? "tidak ada" : ada);
    *out = hasil;
    return 0;
}

struct pk_isi {
    const struct lkjip *l;
    const struct perjanjian_kinerja *pk;
};

static int blok_pk(void *payload, const char *nama, struct dok *d, struct err *e)
{
    const struct pk_isi *x = payload;
    if (strcmp(nama, "pk.lampiran") != 0)
        return err_set(e, ERR_NOT_FOUND, "tidak ada blok bernama \"%s\"", nama);
    pk_lampiran_compose(x->l, x->pk, d);
    return 0;
}

int app_pk_write(const struct sys *sys, struct arena *a, const struct app_pk *k, struct buf *out,
                 struct masalah_list *m, struct err *e)
{
    const struct paket *p = k->hitung->paket;
    struct lkjip l = {.arena = a, .paket = p, .hitung = k->hitung};
    struct pk_isi x = {.l = &l, .pk = k->pk};
    struct templat *tpl;
    struct templat_hasil r;
    int rc = app_templat_open(a, DOKUMEN_PK, k->templat, &tpl, m, e);
    if (rc < 0)
        return rc;
    struct templat_isi isi = {.data = pk_pandang(&l, k->pk), .blok = blok_pk, .payload = &x};
    rc = templat_rakit(tpl, a, &isi, &r, e);
    if (rc < 0)
        return rc;
    name_dok(a, r.dok, p, arena_printf(a, "Perjanjian Kinerja Tahun %d", (int)p->tahun.nilai),
             k->pk->tanggal);
    dok_number(r.dok, NULL);
    return docx_write(out, r.dok, &r.dasar, &(struct docx_opsi){.tembolok = sys->tembolok}, e);
}
