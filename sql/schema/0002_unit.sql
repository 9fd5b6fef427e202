-- Conventions of all tables of the data packages: a table carries the name of its struct in
-- src/core and one column per field; x_koef and x_skala are the decimal koef / 10^skala, x_sen is
-- money in sen, a date is ISO text, an enum is its word, a bool is 0 or 1, no value is NULL.
-- pemda_id and unit_id say whose row it is, paket_id (or renstra_id) to which slice (or Renstra) it
-- belongs, the other x_id which row it hangs on. urutan_baris is the place in its list, from 0.
-- versi_baris counts the changes of a row, so that a stale save is noticed. Lists of texts
-- stand in butir.

-- A local government: kabupaten or kota.
CREATE TABLE pemda (
    id @ID@,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT NOT NULL, -- "33.03"
    nama TEXT, -- "Kabupaten Purbalingga"
    provinsi TEXT, -- "Jawa Tengah"
    ibu_kota TEXT, -- place under signatures of the kepala daerah
    kepala_jabatan TEXT, -- "Bupati Purbalingga"
    kepala_nama TEXT,
    UNIQUE (kode)
) @STRICT@;

-- A unit of a pemda (kecamatan, dinas): one row for all years.
CREATE TABLE unit (
    id @ID@,
    pemda_id @I64@ NOT NULL REFERENCES pemda (id),
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT NOT NULL, -- natural key within the pemda: "7.01.0.00.0.00.12.0000" or a local code
    nama TEXT, -- "Kecamatan Kertanegara"
    jenis TEXT, -- "Kecamatan"
    alamat TEXT,
    tempat TEXT, -- place under signatures: "Kertanegara"
    UNIQUE (pemda_id, kode),
    UNIQUE (id, pemda_id)
) @STRICT@;
-- For unit_list_by_kode.
CREATE INDEX unit_kode ON unit (kode);
