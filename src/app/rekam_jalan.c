/* SPDX-License-Identifier: MIT
 *
 * rekam_jalan: reads a list of operations, and runs it in the writer's transaction: all or nothing.
 */
#include "app/rekam_jalan.h"

#include "base/str.h"

#include <string.h>

/* One typed field into the operation. */
static void read_field(struct rekam_jalan *j, struct rekam_olah *o, const struct rekam_isi *isi)
{
    const struct bidang *f = rekam_bidang(o->skema, isi->bidang);
    const char *pesan = NULL;

    if (!f || f->jenis >= BIDANG_OBJEK) {
        rekam_salah(j, o, isi->bidang, "bidang ini tidak dikenal");
        return;
    }
    o->ada[f - o->skema->bidang] = true;
    if (!rekam_nilai_baca(j->a, f, isi->nilai, o->isi, &pesan))
        rekam_salah(j, o, f->nama, pesan);
}

/* The key of a cell is one of its fields. */
static void read_key(struct rekam_jalan *j, struct rekam_olah *o)
{
    struct rekam_isi kunci = {o->skema->kunci, o->r->kunci};

    if (!o->skema->kunci || text_empty(o->r->kunci))
        rekam_salah(j, o, NULL, "kunci sel tidak disebutkan");
    else
        read_field(j, o, &kunci);
}

void rekam_baca(struct rekam_jalan *j, const struct rekam *r, size_t n, struct rekam_olah *v)
{
    for (size_t i = 0; i < n; i++) {
        struct rekam_olah *o = &v[i];

        *o = (struct rekam_olah){.r = &r[i], .nomor = i, .skema = rekam_skema(r[i].tabel)};
        if (!o->skema || r[i].op < REKAM_UBAH || r[i].op > REKAM_SEL) {
            rekam_salah(j, o, NULL, "perubahan ini tidak dikenal");
            continue;
        }
        o->isi = arena_alloc(j->a, o->skema->ukuran);
        o->ada = ARENA_ARRAY(j->a, o->skema->n, bool);
        for (size_t k = 0; k < r[i].n; k++)
            read_field(j, o, &r[i].isi[k]);
        if (r[i].op == REKAM_SEL)
            read_key(j, o);
    }
}

static int run_one(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    switch (o->r->op) {
    case REKAM_UBAH:
        return rekam_ubah(j, o, e);
    case REKAM_TAMBAH:
        return rekam_tambah(j, o, e);
    case REKAM_HAPUS:
        return rekam_hapus(j, o, e);
    case REKAM_PINDAH:
        return rekam_pindah(j, o, e);
    default:
        return rekam_sel(j, o, e);
    }
}

int rekam_mulai(struct rekam_jalan *j, const struct paket_kunci *k, struct err *e)
{
    int rc = store_paket_find(j->s, k, &j->l, e);

    /* The chain first: writers of one pemda wait here, before they have read anything. */
    return rc < 0 ? rc : store_audit_ujung(j->s, j->l.pemda_id, &j->ujung, e);
}

int rekam_selesai(struct rekam_jalan *j, struct err *e)
{
    int rc;

    if (j->m->n + j->m->terlewat > 0)
        return err_set(e, ERR_INVALID, "Tidak disimpan: perbaiki isian yang ditandai.");
    if (j->n_konflik > 0)
        return err_set(e, ERR_CONFLICT,
                       "Tidak disimpan: orang lain mengubah isian yang sama sementara ini.");
    if (j->audit == 0)
        return 0;
    rc = store_audit_tutup(j->s, &j->ujung, e);
    return rc < 0 ? rc : rekam_sentuh_semua(j, e);
}

int rekam_jalankan(struct rekam_jalan *j, const struct rekam_olah *v, size_t n, struct err *e)
{
    int rc = 0;

    j->hasil = ARENA_ARRAY(j->a, n, struct baris);
    for (size_t i = 0; i < n; i++)
        j->hasil[i] = (struct baris){v[i].skema->nama, v[i].r->id, v[i].r->versi};
    for (size_t i = 0; rc == 0 && i < n; i++)
        rc = run_one(j, &v[i], e);
    return rc < 0 ? rc : rekam_selesai(j, e);
}

void rekam_hasil_salin(const struct rekam_jalan *j, size_t n, struct arena *a,
                       struct app_rekam_hasil *hasil, struct masalah_list *m)
{
    *hasil = (struct app_rekam_hasil){.audit = j->audit};
    hasil->baris = ARENA_ARRAY(a, n, struct baris);
    if (j->hasil && n > 0)
        memcpy(hasil->baris, j->hasil, n * sizeof(*hasil->baris));
    hasil->konflik = ARENA_ARRAY(a, j->n_konflik, struct rekam_konflik);
    hasil->n_konflik = j->n_konflik;
    for (size_t i = 0; i < j->n_konflik; i++) {
        struct rekam_konflik *k = &hasil->konflik[i];

        *k = j->konflik[i];
        k->tempat = arena_strdup(a, k->tempat);
        k->tersimpan = arena_strdup(a, k->tersimpan);
        k->diketik = arena_strdup(a, k->diketik);
        k->oleh = arena_strdup(a, k->oleh);
    }
    for (size_t i = 0; m && i < j->m->n; i++)
        masalah_add(m, j->m->v[i].tempat, "%s", j->m->v[i].pesan);
    if (m)
        m->terlewat += j->m->terlewat;
}

int rekam_dalam(struct store *s, const struct rekam_dalam *x, struct app_rekam_hasil *hasil,
                struct err *e)
{
    struct arena *a = arena_new((size_t)REKAM_ARENA_MB << 20);
    struct paket_kunci k = paket_kunci_of(a, x->r->mana.unit, x->r->mana.tahun);
    struct masalah_list masalah;
    struct rekam_jalan *j = ARENA_NEW(a, struct rekam_jalan);
    struct rekam_olah *v = ARENA_ARRAY(a, x->r->n, struct rekam_olah);
    int rc;

    masalah_init(&masalah, a);
    *j = (struct rekam_jalan){.s = s,
                              .a = a,
                              .p = x->p,
                              .waktu = x->waktu,
                              .alasan = x->r->alasan,
                              .aksi = x->aksi,
                              .alur = true,
                              .m = &masalah};
    rekam_baca(j, x->r->v, x->r->n, v);
    if (masalah.n > 0)
        rc = rekam_selesai(j, e);
    else if ((rc = rekam_mulai(j, &k, e)) == 0)
        rc = rekam_jalankan(j, v, x->r->n, e);
    rekam_hasil_salin(j, x->r->n, x->a, hasil, x->r->masalah);
    arena_free(a);
    return rc;
}
