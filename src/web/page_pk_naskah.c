/* SPDX-License-Identifier: MIT
 *
 * /perjanjian-kinerja/naskah: one PK to write and to take on its way: statement, targets, budget,
 * what contradicts, notes, steps, versions. The view of its tables is page_pk_tabel.c.
 */
#include "web/page_pk_naskah.h"
#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "core/pk_bantu.h"
#include "core/pk_beda.h"
#include "core/pk_siklus.h"
#include "web/waktu.h"

#include <string.h>

static const char *pejabat_nama(const struct naskah *n, const char *kode)
{
    const struct pejabat *x = paket_pejabat(n->p, kode);

    return x != NULL ? text_or(x->nama, x->kode) : NULL;
}

/* Holders as choices; `jabatan` NULL: all. */
static void propose_pejabat(struct naskah *n, struct pandang *isian, const char *jabatan)
{
    struct isian_usul *v = ARENA_ARRAY(n->r->a, n->p->pejabat.n, struct isian_usul);
    size_t k = 0;

    for (size_t i = 0; i < n->p->pejabat.n; i++) {
        const struct pejabat *x = &n->p->pejabat.v[i];
        const struct jabatan *j = paket_jabatan(n->p, x->jabatan);

        if (jabatan != NULL && !text_eq(jabatan, x->jabatan))
            continue;
        v[k++] = (struct isian_usul){
            x->kode, arena_printf(n->r->a, "%s (%s)", text_or(x->nama, x->kode),
                                  j != NULL ? text_or(j->nama, j->kode) : x->jabatan)};
    }
    isian_usulkan(n->r, isian, v, k);
}

static void put_pernyataan(struct naskah *n, struct pandang *v)
{
    static const char *const BIDANG[] = {"pejabat", "atasan_jabatan", "atasan_pejabat",
                                         "nomor",   "tanggal",        "berlaku_mulai"};
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "pernyataan", pandang_daftar(a));
    const struct skema *s = &SKEMA_PERJANJIAN_KINERJA;

    for (size_t i = 0; i < sizeof(BIDANG) / sizeof(BIDANG[0]); i++) {
        struct pandang *x = isian_bidang(n->r, s, n->pk, BIDANG[i]);

        if (i == 0)
            propose_pejabat(n, x, n->pk->jabatan);
        if (i == 2)
            propose_pejabat(n, x, NULL);
        pandang_add(a, l, NULL, x);
    }
    if (n->pk->urutan.nilai == 1)
        return;
    pandang_add(a, l, NULL, isian_bidang(n->r, s, n->pk, "sebab"));
    pandang_add(a, l, NULL, isian_bidang(n->r, s, n->pk, "alasan"));
}

static void put_temuan(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "temuan", pandang_daftar(a));

    for (size_t i = 0; i < n->t.n; i++) {
        const struct pk_temuan *t = &n->t.v[i];
        struct pandang *x = pandang_add(a, l, NULL, pandang_peta(a));

        pandang_set(a, x, "golongan", pk_temuan_nama(t->jenis));
        pandang_set(a, x, "di", t->di);
        pandang_set(a, x, "pesan", t->pesan);
        pandang_set(a, x, "ini", t->ini);
        pandang_set(a, x, "kelas",
                    strncmp(text_or(t->acuan, text_or(t->ini, "")), "Rp", 2) == 0 ? "jangan-pindah"
                                                                                  : NULL);
        pandang_set(a, x, "acuan", t->acuan);
        pandang_set(a, x, "acuan_nama", t->acuan_nama);
        pandang_add(a, x, "berat", pandang_ya(a, t->berat));
    }
    pandang_add(a, v, "ada_temuan", pandang_ya(a, n->t.n > 0));
    pandang_set(a, v, "n_berat", n->t.berat > 0 ? format_bulat(a, (int64_t)n->t.berat) : NULL);
}

/* Words of the row that a note is about. */
static const char *note_place(struct naskah *n, const struct pk_catatan *x)
{
    const struct indikator *i = paket_indikator(n->p, x->baris);
    const struct pos_anggaran *p = x->baris != NULL ? paket_pos(n->p, x->baris) : NULL;

    if (text_eq(x->bagian, "baris"))
        return text_or(i != NULL ? i->uraian : NULL, text_or(x->baris, "Indikator"));
    if (text_eq(x->bagian, "anggaran"))
        return text_or(p != NULL ? p->nama : NULL, text_or(x->baris, "Anggaran"));
    return "Pernyataan";
}

static void put_catatan(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "catatan", pandang_daftar(a));
    size_t k = 0;

    for (size_t i = 0; i < n->h.n_catatan; i++) {
        const struct pk_catatan *x = &n->h.catatan[i];

        if (!text_eq(x->jabatan, n->pk->jabatan) || x->urutan != n->pk->urutan.nilai)
            continue;
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));
        pandang_set(a, y, "id", arena_printf(a, "%lld", (long long)x->id));
        pandang_set(a, y, "tempat", note_place(n, x));
        pandang_set(a, y, "isi_catatan", x->isi);
        pandang_set(a, y, "oleh", x->oleh);
        pandang_set(a, y, "waktu", waktu_tampil(a, x->waktu));
        pandang_set(a, y, "selesai",
                    x->selesai_waktu != 0
                        ? arena_printf(a, "Selesai %s oleh %s", waktu_tampil(a, x->selesai_waktu),
                                       text_or(x->selesai_oleh, "–"))
                        : NULL);
        k++;
    }
    pandang_add(a, v, "ada_catatan", pandang_ya(a, k > 0));
    pandang_add(a, v, "boleh_catat",
                pandang_ya(a, !pk_ditandatangani(n->pk) &&
                                  (req_boleh(n->r, AKSI_PK_SETUJUI, n->pk->jabatan) ||
                                   req_boleh(n->r, AKSI_PK_UBAH, n->pk->jabatan))));
}

/* Rows as places of a note: "baris:T1.1". */
static void put_tempat(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "tempat_list", pandang_daftar(a));

    for (size_t i = 0; i < n->pk->baris.n; i++) {
        const struct pk_baris *b = &n->pk->baris.v[i];
        const struct indikator *x = paket_indikator(n->p, b->indikator);
        const char *kata = text_or(b->uraian, x != NULL ? x->uraian : NULL);
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));

        pandang_set(a, y, "t_nilai",
                    arena_printf(a, "baris:%s", text_or(b->indikator, text_or(kata, ""))));
        pandang_set(a, y, "t_teks",
                    arena_printf(a, "Indikator %zu: %s", i + 1, text_or(kata, "–")));
    }
    for (size_t i = 0; i < n->pk->anggaran.n; i++) {
        const struct pk_anggaran *b = &n->pk->anggaran.v[i];
        const struct pos_anggaran *x = b->pos != NULL ? paket_pos(n->p, b->pos) : NULL;
        const char *kata = text_or(b->uraian, x != NULL ? x->nama : NULL);
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));

        pandang_set(a, y, "t_nilai",
                    arena_printf(a, "anggaran:%s", text_or(b->pos, text_or(kata, ""))));
        pandang_set(a, y, "t_teks", arena_printf(a, "Anggaran %zu: %s", i + 1, text_or(kata, "–")));
    }
}

static void put_riwayat(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "riwayat", pandang_daftar(a));

    for (size_t i = 0; i < n->h.n_jejak; i++) {
        const struct pk_jejak *x = &n->h.jejak[i];
        struct tanggal t;

        if (!text_eq(x->jabatan, n->pk->jabatan) || x->urutan != n->pk->urutan.nilai)
            continue;
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));
        for (const struct pilihan *k = PILIHAN_PK_LANGKAH; k->nama != NULL; k++)
            if (k->nilai == (int)x->langkah)
                pandang_set(a, y, "langkah", k->arti);
        pandang_set(a, y, "oleh", x->oleh);
        pandang_set(a, y, "atas_nama", x->atas_nama);
        pandang_set(a, y, "waktu", waktu_tampil(a, x->waktu));
        pandang_set(a, y, "tanggal",
                    x->tanggal != NULL && tanggal_parse_iso(&t, str_of(x->tanggal), NULL) == 0
                        ? tanggal_format(a, t)
                        : NULL);
        pandang_set(a, y, "keterangan", x->keterangan);
        pandang_set(a, y, "berkas", x->berkas_id != 0 ? text_or(x->berkas_nama, "pindaian") : NULL);
    }
}

static void put_beda(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    const struct perjanjian_kinerja *lama = pk_sebelum(n->p, n->pk);
    struct pandang *l = pandang_add(a, v, "beda", pandang_daftar(a));

    pandang_add(a, v, "ada_lama", pandang_ya(a, lama != NULL));
    if (lama == NULL)
        return;
    struct pk_beda_list b = pk_beda(a, n->p, lama, n->pk);
    for (size_t i = 0; i < b.n; i++) {
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));
        pandang_set(a, y, "apa", b.v[i].apa);
        pandang_set(a, y, "lama", text_or(b.v[i].lama, TANPA_NILAI));
        pandang_set(a, y, "baru", text_or(b.v[i].baru, TANPA_NILAI));
    }
    pandang_add(a, v, "sama", pandang_ya(a, b.n == 0));
}

static void put_versi(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "versi_list", pandang_daftar(a));
    size_t banyak = 0;

    for (size_t i = 0; i < n->p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &n->p->perjanjian_kinerja.v[i];

        if (!text_eq(k->jabatan, n->pk->jabatan))
            continue;
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));
        const char *nama = k->urutan.nilai == 1 ? "Perjanjian awal"
                                                : arena_printf(a, "Perubahan ke-%lld",
                                                               (long long)k->urutan.nilai - 1);
        pandang_set(a, y, "v_teks", arena_printf(a, "%s (%s)", nama, pk_rupa_of(k, &n->h).kata));
        pandang_add(a, y, "v_ini", pandang_ya(a, k == n->pk));
        pandang_add(a, y, "v_alamat",
                    pandang_url(a, pk_alamat(n->r, "/perjanjian-kinerja/naskah", k->jabatan,
                                             k->urutan.nilai)));
        banyak++;
    }
    pandang_add(a, v, "ada_versi", pandang_ya(a, banyak > 1));
}

/* A button per step that may be taken now; those with fields of their own stand apart. */
static void put_langkah(struct naskah *n, struct pandang *v)
{
    static const struct {
        enum pk_langkah langkah;
        const char *nama;
    } V[] = {
        {PK_LANGKAH_AJUKAN, "l_ajukan"},   {PK_LANGKAH_SETUJUI, "l_setujui"},
        {PK_LANGKAH_KOREKSI, "l_koreksi"}, {PK_LANGKAH_BUKA, "l_buka"},
        {PK_LANGKAH_CABUT, "l_cabut"},     {PK_LANGKAH_TANDATANGANI, "l_tandatangani"},
        {PK_LANGKAH_PINDAI, "l_pindai"},   {PK_LANGKAH_SAMPAIKAN, "l_sampaikan"},
        {PK_LANGKAH_TERIMA, "l_terima"},
    };
    struct arena *a = n->r->a;
    bool ajukan = pk_diajukan(n->pk, &n->h);

    for (size_t i = 0; i < sizeof(V) / sizeof(V[0]); i++) {
        bool ya = app_pk_boleh(n->r->pelaku, n->r->cuplikan, n->pk, V[i].langkah);

        if (V[i].langkah == PK_LANGKAH_AJUKAN)
            ya = ya && !ajukan;
        pandang_add(a, v, V[i].nama, pandang_ya(a, ya));
        pandang_add(
            a, v, arena_printf(a, "a_%s", V[i].nama + 2),
            pandang_url(
                a,
                req_alamat(n->r, arena_printf(a, "/perjanjian-kinerja/%s", V[i].nama + 2), NULL)));
    }
    pandang_add(a, v, "l_perubahan",
                pandang_ya(a, pk_ditandatangani(n->pk) &&
                                  pk_terakhir(n->p, n->pk->jabatan) == n->pk &&
                                  req_boleh(n->r, AKSI_PK_UBAH, n->pk->jabatan)));
    pandang_add(a, v, "a_perubahan",
                pandang_url(a, req_alamat(n->r, "/perjanjian-kinerja/perubahan", NULL)));
    pandang_add(a, v, "a_catat",
                pandang_url(a, req_alamat(n->r, "/perjanjian-kinerja/catat", NULL)));
    pandang_add(a, v, "a_catatan_selesai",
                pandang_url(a, req_alamat(n->r, "/perjanjian-kinerja/catatan-selesai", NULL)));
}

/* Choices of the form for a PK perubahan; what was typed stays. */
static void put_perubahan(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *orang = pandang_add(a, v, "pejabat_list", pandang_daftar(a));
    struct pandang *sebab = pandang_add(a, v, "sebab_list", pandang_daftar(a));
    const struct pejabat *kini = pejabat_pada(n->p, n->pk->jabatan, (struct tanggal){0});
    const char *pilih = text_or(req_teks(n->r, "pejabat"), kini != NULL ? kini->kode : NULL);
    bool ganti = kini != NULL && !text_eq(kini->kode, n->pk->pejabat);
    const char *mengapa = text_or(req_teks(n->r, "sebab"), ganti ? "pergantian_pejabat" : "");

    for (size_t i = 0; i < n->p->pejabat.n; i++) {
        const struct pejabat *x = &n->p->pejabat.v[i];

        if (!text_eq(x->jabatan, n->pk->jabatan))
            continue;
        struct pandang *y = pandang_add(a, orang, NULL, pandang_peta(a));
        pandang_set(a, y, "o_nilai", x->kode);
        pandang_set(a, y, "o_teks", text_or(x->nama, x->kode));
        pandang_add(a, y, "o_dipilih", pandang_ya(a, text_eq(x->kode, pilih)));
    }
    for (const struct pilihan *k = PILIHAN_PK_SEBAB; k->nama != NULL; k++) {
        if (k->nilai == PK_AWAL)
            continue;
        struct pandang *y = pandang_add(a, sebab, NULL, pandang_peta(a));
        pandang_set(a, y, "o_nilai", k->nama);
        pandang_set(a, y, "o_teks", k->arti);
        pandang_add(a, y, "o_dipilih", pandang_ya(a, text_eq(k->nama, mengapa)));
    }
    pandang_set(a, v, "k_alasan", req_teks(n->r, "alasan"));
}

/* What was typed into a form that comes back. */
static void put_ketikan(struct naskah *n, struct pandang *v, const struct pk_gagal *g)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "masalah", pandang_daftar(a));

    pandang_set(a, v, "galat", g != NULL ? g->pesan : NULL);
    for (size_t i = 0; g != NULL && g->masalah != NULL && i < g->masalah->n; i++) {
        struct pandang *y = pandang_add(a, l, NULL, pandang_peta(a));
        pandang_set(a, y, "butir", g->masalah->v[i].pesan);
    }
    pandang_set(a, v, "k_nomor", text_or(g != NULL ? req_teks(n->r, "nomor") : NULL, n->pk->nomor));
    pandang_set(a, v, "k_tanggal",
                text_or(g != NULL ? req_teks(n->r, "tanggal") : NULL,
                        tanggal_format_iso(a, n->pk->tanggal)));
    pandang_set(a, v, "k_mulai",
                text_or(g != NULL ? req_teks(n->r, "berlaku_mulai") : NULL,
                        tanggal_format_iso(a, n->pk->berlaku_mulai)));
    pandang_set(a, v, "k_keterangan", g != NULL ? req_teks(n->r, "keterangan") : NULL);
    pandang_set(a, v, "k_isi", g != NULL ? req_teks(n->r, "catatan") : NULL);
}

static void put_kepala(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    const struct perjanjian_kinerja *pk = n->pk;
    struct pk_rupa k = pk_rupa_of(pk, &n->h);
    const struct pk_jejak *scan = pk_pindaian(pk, &n->h);

    pandang_set(a, v, "kata", k.kata);
    pandang_set(a, v, "ikon", k.ikon);
    pandang_set(a, v, "warna", k.warna);
    pandang_set(a, v, "pemangku", pejabat_nama(n, pk->pejabat));
    pandang_set(a, v, "kode", pk->jabatan);
    pandang_set(a, v, "urutan", arena_printf(a, "%lld", (long long)pk->urutan.nilai));
    pandang_add(a, v, "terbuka", pandang_ya(a, pk_terbuka(pk->status)));
    pandang_add(a, v, "ditandatangani", pandang_ya(a, pk_ditandatangani(pk)));
    pandang_add(a, v, "a_rekam", pandang_url(a, req_alamat(n->r, "/rekam", NULL)));
    pandang_set(a, v, "kembali",
                pk_alamat(n->r, "/perjanjian-kinerja/naskah", pk->jabatan, pk->urutan.nilai));
    pandang_add(a, v, "a_pratinjau",
                pandang_url(a, pk_alamat(n->r, "/perjanjian-kinerja/pratinjau", pk->jabatan,
                                         pk->urutan.nilai)));
    pandang_add(
        a, v, "a_docx",
        pandang_url(a, pk_alamat(n->r, "/perjanjian-kinerja/docx", pk->jabatan, pk->urutan.nilai)));
    pandang_add(a, v, "a_cetak",
                pandang_url(a, req_alamat(n->r, "/perjanjian-kinerja/cetak", NULL)));
    pandang_add(
        a, v, "a_audit",
        pandang_url(a, req_alamat(n->r, "/audit",
                                  arena_printf(a, "tabel=perjanjian_kinerja&baris=%lld",
                                               (long long)cuplikan_baris(n->r->cuplikan, pk).id))));
    pandang_add(a, v, "boleh_audit", pandang_ya(a, req_boleh(n->r, AKSI_AUDIT_LIHAT, pk->jabatan)));
    pandang_set(a, v, "scan_nama", scan != NULL ? text_or(scan->berkas_nama, "pindaian") : NULL);
    pandang_add(a, v, "a_scan",
                pandang_url(a, pk_alamat(n->r, "/perjanjian-kinerja/pindaian", pk->jabatan,
                                         pk->urutan.nilai)));
}

int pk_naskah_tulis(struct req *r, const struct perjanjian_kinerja *pk, const struct pk_gagal *g,
                    struct err *e)
{
    struct naskah n = {.r = r, .p = r->cuplikan->paket, .pk = pk};
    const struct jabatan *j = paket_jabatan(n.p, pk->jabatan);
    struct halaman h = {.menu = "perjanjian-kinerja"};
    struct pandang *v = pandang_peta(r->a);
    int rc = app_pk_riwayat(&r->sys, r->a, r->cuplikan, &n.h, e);

    if (rc < 0)
        return rc;
    h.judul =
        arena_printf(r->a, "Perjanjian Kinerja %s%s", pk->urutan.nilai > 1 ? "Perubahan " : "",
                     j != NULL ? text_or(j->nama, j->kode) : pk->jabatan);
    h.remah[0][0] = "Perjanjian Kinerja";
    h.remah[0][1] = req_alamat(r, "/perjanjian-kinerja", NULL);
    n.t = pk_periksa(r->a, r->cuplikan->hitung, pk);
    put_kepala(&n, v);
    put_pernyataan(&n, v);
    pk_tabel_put(&n, v);
    put_temuan(&n, v);
    put_catatan(&n, v);
    put_tempat(&n, v);
    put_riwayat(&n, v);
    put_beda(&n, v);
    put_versi(&n, v);
    put_langkah(&n, v);
    put_perubahan(&n, v);
    put_ketikan(&n, v, g);
    return halaman_tulis_status(r, g != NULL ? g->status : 200, "pk_naskah", &h, v, e);
}
