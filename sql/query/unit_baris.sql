-- Single rows of the tables of unit.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: pemda_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, kode, nama, provinsi, ibu_kota, kepala_jabatan, kepala_nama
FROM pemda
WHERE id = $1;

-- name: unit_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, kode, nama, jenis, alamat, tempat
FROM unit
WHERE id = $1;

-- name: wilayah_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, luas_koef, luas_skala, luas_satuan, letak,
    batas_utara, batas_timur, batas_selatan, batas_barat, jarak_km_koef, jarak_km_skala,
    jumlah_desa, jumlah_kelurahan, jumlah_dusun, jumlah_rw, jumlah_rt, laki_laki, perempuan, kk,
    sumber
FROM wilayah
WHERE id = $1;

-- name: wilayah_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE wilayah SET
    luas_koef = $2, luas_skala = $3, luas_satuan = $4, letak = $5, batas_utara = $6,
    batas_timur = $7, batas_selatan = $8, batas_barat = $9, jarak_km_koef = $10,
    jarak_km_skala = $11, jumlah_desa = $12, jumlah_kelurahan = $13, jumlah_dusun = $14,
    jumlah_rw = $15, jumlah_rt = $16, laki_laki = $17, perempuan = $18, kk = $19, sumber = $20,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: wilayah_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM wilayah WHERE id = $1;

-- name: wilayah_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE wilayah SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: wilayah_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM wilayah
WHERE paket_id = $1 ORDER BY id;

-- name: lahan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, wilayah_id, urutan_baris, uraian, luas_koef,
    luas_skala
FROM lahan
WHERE id = $1;

-- name: lahan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE lahan SET
    uraian = $2, luas_koef = $3, luas_skala = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: lahan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM lahan WHERE id = $1;

-- name: lahan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE lahan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: lahan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE lahan SET urutan_baris = $2 WHERE id = $1;

-- name: lahan_siblings_by_wilayah
-- What hangs there. $1 wilayah_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM lahan
WHERE wilayah_id = $1 ORDER BY urutan_baris;

-- name: desa_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, wilayah_id, urutan_baris, nama, jenis,
    luas_koef, luas_skala, dusun, rw, rt, laki_laki, perempuan, kk
FROM desa
WHERE id = $1;

-- name: desa_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE desa SET
    nama = $2, jenis = $3, luas_koef = $4, luas_skala = $5, dusun = $6, rw = $7, rt = $8,
    laki_laki = $9, perempuan = $10, kk = $11, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: desa_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM desa WHERE id = $1;

-- name: desa_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE desa SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: desa_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE desa SET urutan_baris = $2 WHERE id = $1;

-- name: desa_siblings_by_wilayah
-- What hangs there. $1 wilayah_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM desa
WHERE wilayah_id = $1 ORDER BY urutan_baris;

-- name: pegawai_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, sumber, per_tanggal
FROM pegawai
WHERE id = $1;

-- name: pegawai_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pegawai SET
    sumber = $2, per_tanggal = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pegawai_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pegawai WHERE id = $1;

-- name: pegawai_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pegawai SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pegawai_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM pegawai
WHERE paket_id = $1 ORDER BY id;

-- name: pegawai_rekap_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pegawai_id, urutan_baris, kelompok, uraian,
    laki_laki, perempuan, jumlah
FROM pegawai_rekap
WHERE id = $1;

-- name: pegawai_rekap_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pegawai_rekap SET
    kelompok = $2, uraian = $3, laki_laki = $4, perempuan = $5, jumlah = $6,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pegawai_rekap_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pegawai_rekap WHERE id = $1;

-- name: pegawai_rekap_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pegawai_rekap SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pegawai_rekap_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pegawai_rekap SET urutan_baris = $2 WHERE id = $1;

-- name: pegawai_rekap_siblings_by_pegawai
-- What hangs there. $1 pegawai_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pegawai_rekap
WHERE pegawai_id = $1 ORDER BY urutan_baris;

-- name: pegawai_orang_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pegawai_id, urutan_baris, nama, nip,
    jenis_kelamin, status, pendidikan, golongan, eselon, jabatan
FROM pegawai_orang
WHERE id = $1;

-- name: pegawai_orang_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pegawai_orang SET
    nama = $2, nip = $3, jenis_kelamin = $4, status = $5, pendidikan = $6, golongan = $7,
    eselon = $8, jabatan = $9, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pegawai_orang_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pegawai_orang WHERE id = $1;

-- name: pegawai_orang_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pegawai_orang SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pegawai_orang_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pegawai_orang SET urutan_baris = $2 WHERE id = $1;

-- name: pegawai_orang_siblings_by_pegawai
-- What hangs there. $1 pegawai_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pegawai_orang
WHERE pegawai_id = $1 ORDER BY urutan_baris;

-- name: jabatan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, kode, nama, induk, eselon,
    unit_kerja, tugas
FROM jabatan
WHERE id = $1;

-- name: jabatan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE jabatan SET
    kode = $2, nama = $3, induk = $4, eselon = $5, unit_kerja = $6, tugas = $7,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: jabatan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM jabatan WHERE id = $1;

-- name: jabatan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE jabatan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: jabatan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE jabatan SET urutan_baris = $2 WHERE id = $1;

-- name: jabatan_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM jabatan
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: pejabat_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, kode, jabatan, nama, nip,
    pangkat, golongan, status, mulai, sampai
FROM pejabat
WHERE id = $1;

-- name: pejabat_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pejabat SET
    kode = $2, jabatan = $3, nama = $4, nip = $5, pangkat = $6, golongan = $7, status = $8,
    mulai = $9, sampai = $10, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pejabat_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pejabat WHERE id = $1;

-- name: pejabat_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pejabat SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pejabat_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pejabat SET urutan_baris = $2 WHERE id = $1;

-- name: pejabat_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM pejabat
WHERE paket_id = $1 ORDER BY urutan_baris;
