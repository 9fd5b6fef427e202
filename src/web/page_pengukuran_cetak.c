/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran_cetak: the papers of a quarter: on screen for printing, and as Word files.
 */
#include "app/app_surat.h"
#include "core/laporan_triwulan.h"
#include "report/docx.h"
#include "report/html_dok.h"
#include "web/page_pengukuran.h"

static const struct pandang_jenis SURAT[] = {
    {"c_judul", PANDANG_TEKS, NULL, ""},
    {"c_lihat", PANDANG_URL, NULL, ""},
    {"c_docx", PANDANG_URL, NULL, ""},
    {0},
};
static const struct pandang_jenis JABATAN[] = {
    {"j_kode", PANDANG_TEKS, NULL, ""},
    {"j_nama", PANDANG_TEKS, NULL, ""},
    {"j_dipilih", PANDANG_YA, NULL, ""},
    {0},
};
static const struct pandang_jenis CETAK[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""}, {"romawi", PANDANG_TEKS, NULL, ""},
    {"triwulan", PANDANG_TEKS, NULL, ""},        {"surat", PANDANG_DAFTAR, SURAT, ""},
    {"jabatan", PANDANG_DAFTAR, JABATAN, ""},    {0},
};
static const struct pandang_jenis LIHAT[] = {
    {"naskah", PANDANG_HTML, NULL, ""},
    {"a_docx", PANDANG_URL, NULL, ""},
    {"a_cetak", PANDANG_URL, NULL, ""},
    {0},
};

static const char *address(const struct req *r, const char *jalur, const char *surat)
{
    const char *j = req_teks(r, "jabatan");
    const char *s =
        arena_printf(r->a, "%s&surat=%s", ukur_alamat(r, jalur, NULL, ukur_tw(r)), surat);

    return j == NULL ? s : arena_printf(r->a, "%s&jabatan=%s", s, alamat_sandi(r->a, j));
}

static int list(struct req *r, struct err *e)
{
    const struct paket *p = r->cuplikan->paket;
    const char *pilih = req_teks(r, "jabatan");
    struct halaman h = ukur_halaman(
        r, arena_printf(r->a, "Cetak triwulan %s tahun %d", TW_ROMAWI[ukur_tw(r)], (int)r->tahun));
    struct pandang *isi = pandang_peta(r->a);
    struct pandang *v = pandang_add(r->a, isi, "surat", pandang_daftar(r->a));
    struct pandang *j = pandang_add(r->a, isi, "jabatan", pandang_daftar(r->a));

    ukur_tab_add(r, isi, "cetak");
    for (const struct pilihan *s = PILIHAN_SURAT; s->nama != NULL; s++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));

        pandang_set(r->a, x, "c_judul", s->arti);
        pandang_add(r->a, x, "c_lihat",
                    pandang_url(r->a, address(r, "/pengukuran/cetak/lihat", s->nama)));
        pandang_add(r->a, x, "c_docx",
                    pandang_url(r->a, address(r, "/pengukuran/cetak/docx", s->nama)));
    }
    for (size_t k = 0; k < p->jabatan.n; k++) {
        struct pandang *x = pandang_add(r->a, j, NULL, pandang_peta(r->a));

        pandang_set(r->a, x, "j_kode", p->jabatan.v[k].kode);
        pandang_set(r->a, x, "j_nama", text_or(p->jabatan.v[k].nama, p->jabatan.v[k].kode));
        pandang_add(r->a, x, "j_dipilih", pandang_ya(r->a, text_eq(p->jabatan.v[k].kode, pilih)));
    }
    pandang_set(r->a, isi, "romawi", TW_ROMAWI[ukur_tw(r)]);
    pandang_set(r->a, isi, "triwulan", arena_printf(r->a, "%d", ukur_tw(r)));
    return halaman_tulis(r, "pengukuran_cetak", &h, isi, e);
}

static int compose(struct req *r, struct dok **out, struct err *e)
{
    struct laporan_triwulan l = {.triwulan = ukur_tw(r),
                                 .jabatan = req_teks(r, "jabatan"),
                                 .tanggal = tanggal_wib(r->sys.waktu)};
    int surat = pilihan_nilai(PILIHAN_SURAT, req_teks(r, "surat"));

    if (surat == 0)
        return err_set(e, ERR_NOT_FOUND, "cetakan ini tidak ada; pilih dari daftar cetakan");
    l.surat = (enum surat_triwulan)surat;
    if (l.surat == SURAT_BLANGKO)
        l.tanggal = (struct tanggal){0};
    *out = laporan_triwulan_compose(r->a, r->cuplikan->hitung, &l);
    return 0;
}

static int show(struct req *r, struct err *e)
{
    struct pandang *isi = pandang_peta(r->a);
    struct halaman h;
    struct dok *d;
    struct buf b;
    int rc = compose(r, &d, e);

    if (rc < 0)
        return rc;
    h = ukur_halaman(r, d->judul);
    h.remah[1][0] = "Cetak";
    h.remah[1][1] = ukur_alamat(r, "/pengukuran/cetak", NULL, ukur_tw(r));
    buf_init(&b, HTML_MAX);
    rc = html_write_isi(&b, d, NULL, e);
    if (rc == 0) {
        pandang_add(r->a, isi, "naskah", pandang_html(r->a, buf_dup(r->a, &b)));
        pandang_add(r->a, isi, "a_docx",
                    pandang_url(r->a, address(r, "/pengukuran/cetak/docx", req_teks(r, "surat"))));
        pandang_add(r->a, isi, "a_cetak", pandang_url(r->a, h.remah[1][1]));
        rc = halaman_tulis(r, "pengukuran_lihat", &h, isi, e);
    }
    buf_release(&b);
    return rc;
}

static int word(struct req *r, struct err *e)
{
    struct dok *d;
    struct buf b;
    int rc = compose(r, &d, e);

    if (rc < 0)
        return rc;
    buf_init(&b, DOCX_MAX);
    rc = app_surat_docx(&r->sys, d, &b, e);
    if (rc == 0)
        rc = jawab_bytes(r, 200,
                         "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                         b.p, b.n,
                         arena_printf(r->a, "%s-triwulan-%d-%lld.docx", req_teks(r, "surat"),
                                      ukur_tw(r), (long long)r->tahun));
    buf_release(&b);
    return rc;
}

static const struct rute_bidang BIDANG_DAFTAR_CETAK[] = {
    {"jabatan", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, false, false, "Jabatan"},
    {0},
};
static const struct rute_bidang BIDANG_SURAT[] = {
    {"surat", BIDANG_REQ_TEKS, 20, true, false, "Cetakan"},
    {"jabatan", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, false, false, "Jabatan"},
    {0},
};
const struct rute RUTE_PENGUKURAN_CETAK[] = {
    {METODE_GET, "/pengukuran/cetak", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_DAFTAR_CETAK, list},
    {METODE_GET, "/pengukuran/cetak/lihat", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_SURAT, show},
    {METODE_GET, "/pengukuran/cetak/docx", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, BIDANG_SURAT,
     word},
    {0},
};
const struct halaman_jenis HALAMAN_PENGUKURAN_CETAK[] = {
    {"pengukuran_cetak", CETAK},
    {"pengukuran_lihat", LIHAT},
    {0},
};
