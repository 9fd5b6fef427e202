/* SPDX-License-Identifier: MIT
 *
 * perintah: a command is one word or two; the first of two is a group ("template periksa").
 */
#include "cli/perintah.h"

#include "base/arena.h"

#include <string.h>

static const struct perintah *const PERINTAH[] = {
    &PERINTAH_MIGRASI,
    &PERINTAH_IMPOR,
    &PERINTAH_EKSPOR,
    &PERINTAH_HITUNG,
    &PERINTAH_LKJIP,
    &PERINTAH_PK,
    &PERINTAH_TEMPLATE_PERIKSA,
    &PERINTAH_TEMPLATE_CONTOH,
    &PERINTAH_INSTRUMEN_PERIKSA,
    &PERINTAH_AUDIT_VERIFIKASI,
    &PERINTAH_SERVER,
    &PERINTAH_PENGGUNA_TAMBAH,
    &PERINTAH_PENGGUNA_SANDI,
    &PERINTAH_PENGGUNA_NONAKTIF,
    &PERINTAH_PENGGUNA_DAFTAR,
    &PERINTAH_VERSI,
};
enum { N_PERINTAH = sizeof(PERINTAH) / sizeof(PERINTAH[0]) };

#define URL_ARTI "sqlite:BERKAS atau postgresql://… (bawaan: isi CERMAT_DB, atau sqlite:cermat.db)"

/* ---- finding ---- */

/* First word of a command's name. */
static struct str kata_pertama(const struct perintah *p)
{
    struct str s = str_of(p->nama);
    return str_cut(&s, ' ');
}

/* Second word, NULL when there is none. */
static const char *kata_kedua(const struct perintah *p)
{
    const char *spasi = strchr(p->nama, ' ');
    return spasi != NULL ? spasi + 1 : NULL;
}

static bool is_kelompok(const struct perintah *p, const char *kata)
{
    return kata_kedua(p) != NULL && str_eq(kata_pertama(p), kata);
}

const struct perintah *perintah_find(char **argv, int argc, int *dipakai)
{
    for (size_t i = 0; i < N_PERINTAH; i++) {
        const char *kedua = kata_kedua(PERINTAH[i]);
        if (argc < 1 || !str_eq(kata_pertama(PERINTAH[i]), argv[0]))
            continue;
        if (kedua != NULL && (argc < 2 || strcmp(argv[1], kedua) != 0))
            continue;
        *dipakai = kedua != NULL ? 2 : 1;
        return PERINTAH[i];
    }
    return NULL;
}

/* ---- what was probably meant ---- */

struct terdekat {
    const char *dicari, *nama;
    size_t jarak; /* only names nearer than this; twice the distance, less with the same start */
};

static struct terdekat terdekat_of(const char *dicari)
{
    size_t n = strlen(dicari);
    return (struct terdekat){.dicari = dicari, .jarak = 2 * (n < 4 ? 2 : n / 3 + 2)};
}

static bool coba(struct terdekat *t, const char *nama)
{
    size_t jarak = text_distance(t->dicari, nama);
    jarak = jarak == SIZE_MAX ? jarak : 2 * jarak + (t->dicari[0] != nama[0] ? 1 : 0);
    if (jarak >= t->jarak)
        return false;
    t->jarak = jarak;
    t->nama = nama;
    return true;
}

static const char *perintah_dekat(struct arena *a, char **argv, int argc)
{
    const char *dua = argc > 1 ? arena_printf(a, "%s %s", argv[0], argv[1]) : argv[0];
    struct terdekat t = terdekat_of(argv[0] + strspn(argv[0], "-")), t2 = terdekat_of(dua);
    for (size_t i = 0; i < N_PERINTAH; i++) {
        struct str s = kata_pertama(PERINTAH[i]);
        if (kata_kedua(PERINTAH[i]) != NULL)
            coba(&t2, PERINTAH[i]->nama);
        coba(&t, arena_strndup(a, s.p, s.n));
    }
    return t2.nama != NULL ? t2.nama : t.nama;
}

const struct opsi *perintah_opsi_dekat(const struct perintah *p, const char *arg)
{
    char nama[TEXT_DISTANCE_MAX + 1];
    const struct opsi *dekat = NULL;
    arg += strspn(arg, "-");
    size_t n = strcspn(arg, "=");
    if (n == 0 || n >= sizeof(nama))
        return NULL;
    memcpy(nama, arg, n);
    nama[n] = '\0';
    struct terdekat t = terdekat_of(nama);
    for (const struct opsi *o = p->opsi; o != NULL && o->nama != NULL; o++)
        if (n > 1 && coba(&t, o->nama))
            dekat = o;
    return dekat;
}

/* Whether some command has an option of exactly that name. */
static bool is_opsi(const char *arg)
{
    arg += strspn(arg, "-");
    for (size_t i = 0; i < N_PERINTAH; i++)
        for (const struct opsi *o = PERINTAH[i]->opsi; o != NULL && o->nama != NULL; o++)
            if (strcmp(o->nama, arg) == 0)
                return true;
    return false;
}

int perintah_tak_dikenal(struct arena *a, char **argv, int argc)
{
    bool kelompok = false;
    for (size_t i = 0; i < N_PERINTAH; i++)
        kelompok = kelompok || is_kelompok(PERINTAH[i], argv[0]);
    const char *dekat =
        argv[0][0] == '-' && is_opsi(argv[0]) ? NULL : perintah_dekat(a, argv, argc);
    if (kelompok && argc == 1)
        cli_pesan("perintah %s terdiri atas dua kata", argv[0]);
    else if (dekat != NULL && !text_eq(dekat, argv[0]))
        cli_pesan("perintah \"%.60s%s%.60s\" tidak dikenal; mungkin maksudnya \"%s\"", argv[0],
                  kelompok ? " " : "", kelompok ? argv[1] : "", dekat);
    else if (kelompok)
        cli_pesan("perintah \"%s %.60s\" tidak dikenal", argv[0], argv[1]);
    else if (argv[0][0] == '-')
        cli_pesan("opsi \"%.60s\" ditulis sesudah perintahnya; lihat: cermat --help", argv[0]);
    else
        cli_pesan("perintah \"%.60s\" tidak dikenal; lihat: cermat --help", argv[0]);
    if (kelompok)
        fputs("Pemakaian:\n", stderr);
    for (size_t i = 0; kelompok && i < N_PERINTAH; i++)
        if (is_kelompok(PERINTAH[i], argv[0]))
            perintah_usage(stderr, PERINTAH[i]);
    return KELUAR_PEMAKAIAN;
}

/* ---- help ---- */

void perintah_usage(FILE *f, const struct perintah *p)
{
    fprintf(f, "  cermat %s", p->nama);
    if (p->berkas != NULL)
        fprintf(f, p->berkas_max > 1 ? " %s …" : " %s", p->berkas);
    for (const struct opsi *o = p->opsi; o != NULL && o->nama != NULL; o++) {
        const char *a = o->wajib ? " " : " [", *z = o->wajib ? "" : "]";
        if (o->singkat != 0)
            fprintf(f, "%s-%c %s%s", a, o->singkat, o->nilai, z);
        else
            fprintf(f, "%s--%s%s%s%s", a, o->nama, o->nilai != NULL ? " " : "",
                    o->nilai != NULL ? o->nilai : "", z);
    }
    fprintf(f, "\n      %s\n", p->arti);
}

void perintah_usage_semua(FILE *f)
{
    fputs("Pemakaian: cermat PERINTAH … [--db URL]\n"
          "  URL: " URL_ARTI "\n"
          "  cermat PERINTAH --help menjelaskan opsi sebuah perintah\n\n",
          f);
    for (size_t i = 0; i < N_PERINTAH; i++)
        perintah_usage(f, PERINTAH[i]);
}

static void bantuan_opsi(const char *opsi, const char *nilai, const char *arti)
{
    int lebar = 24 - (int)strlen(opsi) - (int)strlen(nilai);
    printf("  %s %s%*s %s\n", opsi, nilai, lebar > 0 ? lebar : 0, "", arti);
}

static void bantuan_satu(struct arena *a, const struct perintah *p)
{
    perintah_usage(stdout, p);
    if (p->opsi == NULL && p->db == DB_TIDAK)
        return;
    puts("\nOpsi:");
    for (const struct opsi *o = p->opsi; o != NULL && o->nama != NULL; o++)
        bantuan_opsi(o->singkat != 0 ? arena_printf(a, "-%c", o->singkat)
                                     : arena_printf(a, "--%s", o->nama),
                     text_or(o->nilai, ""), o->arti);
    if (p->db != DB_TIDAK)
        bantuan_opsi("--db", "URL", URL_ARTI);
}

int perintah_bantuan(struct arena *a, char **argv, int argc)
{
    int dipakai;
    const struct perintah *p = perintah_find(argv, argc, &dipakai);
    bool ada = false;
    if (argc == 0) {
        perintah_usage_semua(stdout);
        return KELUAR_BERES;
    }
    for (size_t i = 0; p == NULL && i < N_PERINTAH; i++)
        ada = ada || is_kelompok(PERINTAH[i], argv[0]);
    if (p == NULL && !ada)
        return perintah_tak_dikenal(a, argv, argc);
    puts("Pemakaian:");
    if (p != NULL)
        bantuan_satu(a, p);
    for (size_t i = 0; p == NULL && i < N_PERINTAH; i++)
        if (is_kelompok(PERINTAH[i], argv[0]))
            perintah_usage(stdout, PERINTAH[i]);
    return KELUAR_BERES;
}
