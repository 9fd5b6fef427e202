/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran_bantu: views and addresses that the pages of /pengukuran share.
 */
#include "base/format_angka.h"
#include "core/paket.h"
#include "web/page_pengukuran.h"

#include <string.h>

const char *const TW_ROMAWI[5] = {"", "I", "II", "III", "IV"};

const struct pandang_jenis UKUR_STATUS_JENIS[] = {
    {"s_teks", PANDANG_TEKS, NULL, "status"},
    {"s_ikon", PANDANG_TEKS, NULL, ""},
    {"s_warna", PANDANG_TEKS, NULL, ""},
    {0},
};
const struct pandang_jenis UKUR_TAB_JENIS[] = {
    {"t_teks", PANDANG_TEKS, NULL, ""},
    {"t_alamat", PANDANG_URL, NULL, ""},
    {"t_aktif", PANDANG_YA, NULL, ""},
    {0},
};
const struct pandang_jenis UKUR_MASALAH_JENIS[] = {
    {"m_tempat", PANDANG_TEKS, NULL, "indikator"},
    {"m_pesan", PANDANG_TEKS, NULL, "apa yang salah"},
    {0},
};

struct pandang *ukur_status_pandang(struct req *r, const struct ukur_baris *b)
{
    static const char *const rupa[][3] = {
        [UKUR_DRAF] = {"Draf", "circle", "netral"},
        [UKUR_DIAJUKAN] = {"Diajukan", "send", "tanda"},
        [UKUR_DIKEMBALIKAN] = {"Dikembalikan", "arrow-return-left", "bahaya"},
        [UKUR_TERVERIFIKASI] = {"Terverifikasi", "lock", "baik"},
        [UKUR_DIBUKA] = {"Dibuka kembali", "unlock", "tanda"},
    };
    struct pandang *p = pandang_peta(r->a);

    pandang_set(r->a, p, "s_teks", rupa[b->status][0]);
    pandang_set(r->a, p, "s_ikon", rupa[b->status][1]);
    pandang_set(r->a, p, "s_warna", rupa[b->status][2]);
    return p;
}

static void put_tab(struct req *r, struct pandang *v, const char *teks, const char *alamat,
                    bool aktif)
{
    struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    pandang_set(r->a, x, "t_teks", teks);
    pandang_add(r->a, x, "t_alamat", pandang_url(r->a, alamat));
    pandang_add(r->a, x, "t_aktif", pandang_ya(r->a, aktif));
}

void ukur_tab_add(struct req *r, struct pandang *isi, const char *tab)
{
    struct pandang *v = pandang_add(r->a, isi, "tab", pandang_daftar(r->a));
    static const char *const lain[][3] = {
        {"aksi", "Rencana aksi", "/pengukuran/rencana-aksi"},
        {"terlambat", "Yang terlambat", "/pengukuran/terlambat"},
        {"cetak", "Cetak", "/pengukuran/cetak"},
    };

    put_tab(r, v, "Setahun", ukur_alamat(r, "/pengukuran/setahun", NULL, 0),
            strcmp(tab, "setahun") == 0);
    for (int t = 1; t <= 4; t++)
        put_tab(r, v, arena_printf(r->a, "Triwulan %s", TW_ROMAWI[t]),
                ukur_alamat(r, "/pengukuran", NULL, t), strcmp(tab, TW_ROMAWI[t]) == 0);
    for (size_t i = 0; i < 3; i++)
        put_tab(r, v, lain[i][1], ukur_alamat(r, lain[i][2], NULL, ukur_tw(r)),
                strcmp(tab, lain[i][0]) == 0);
}

void ukur_masalah_add(struct req *r, struct pandang *isi, const struct ukur_gagal *g)
{
    struct pandang *v = pandang_add(r->a, isi, "masalah", pandang_daftar(r->a));

    pandang_set(r->a, isi, "pesan_gagal", g != NULL ? g->pesan : NULL);
    for (size_t i = 0; g != NULL && g->masalah != NULL && i < g->masalah->n; i++) {
        const struct masalah *m = &g->masalah->v[i];
        const struct hitung_indikator *hi = hitung_indikator_get(r->cuplikan->hitung, m->tempat);
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));

        pandang_set(r->a, x, "m_tempat", hi != NULL ? hi->data->uraian : NULL);
        pandang_set(r->a, x, "m_pesan", m->pesan);
    }
}

struct app_ukur ukur_app(struct req *r, struct masalah_list *m)
{
    masalah_init(m, r->a);
    return (struct app_ukur){&r->sys, r->pelaku, r->cuplikan, r->a, m};
}

struct halaman ukur_halaman(struct req *r, const char *judul)
{
    struct halaman h = {.judul = text_or(judul, "Pengukuran"), .menu = "pengukuran"};

    if (judul != NULL) {
        h.remah[0][0] = "Pengukuran";
        h.remah[0][1] = ukur_alamat(r, "/pengukuran", NULL, ukur_tw(r));
    }
    return h;
}

/* The quarter that has just ended is the one that is being filled in: in the year after, the last;
 * before the first has ended, the first. */
static int current_quarter(const struct req *r)
{
    struct tanggal kini = tanggal_wib(r->sys.waktu);
    int tw;

    if (kini.tahun != r->tahun)
        return kini.tahun > r->tahun ? 4 : 1;
    tw = triwulan_of(kini) - 1;
    return tw < 1 ? 1 : tw;
}

int ukur_tw(const struct req *r)
{
    return r->tw >= 1 && r->tw <= 4 ? r->tw : current_quarter(r);
}

const char *ukur_alamat(const struct req *r, const char *jalur, const char *kode, int tw)
{
    static const char *const triwulan[] = {"", "&tw=1", "&tw=2", "&tw=3", "&tw=4"};

    return arena_printf(r->a, "%s?unit=%s&tahun=%lld%s%s%s", jalur, alamat_sandi(r->a, r->unit),
                        (long long)r->tahun, triwulan[tw],
                        kode == NULL ? "" : "&kode=", kode == NULL ? "" : alamat_sandi(r->a, kode));
}

bool ukur_milik(const struct req *r, const struct hitung_indikator *i)
{
    const char *j = i->data->penanggung_jawab;

    if (j == NULL || r->pelaku == NULL)
        return false;
    if (text_eq(r->pelaku->atas_nama, j))
        return true;
    for (size_t k = 0; k < r->pelaku->n; k++)
        if (r->pelaku->penugasan[k].unit_id == r->unit_id &&
            text_eq(r->pelaku->penugasan[k].jabatan, j))
            return true;
    return false;
}

const char *ukur_jabatan_nama(const struct req *r, const char *kode)
{
    const struct jabatan *j = kode == NULL ? NULL : paket_jabatan(r->cuplikan->paket, kode);

    return j == NULL ? kode : text_or(j->nama, kode);
}

bool ukur_rumus(const struct hitung_indikator *i)
{
    if (i->ukur != NULL && (i->ukur->sumber == SUMBER_RUMUS || i->ukur->terhitung == SUMBER_RUMUS))
        return true;
    return !text_empty(i->data->pembilang) && !text_empty(i->data->penyebut);
}

const char *ukur_angka(struct req *r, struct angka n, uint8_t desimal)
{
    return format_angka(r->a, n, desimal);
}
