-- Single rows of the tables of laporan.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: laporan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, judul, tempat, tanggal, penanda_tangan
FROM laporan
WHERE id = $1;

-- name: laporan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE laporan SET
    judul = $2, tempat = $3, tanggal = $4, penanda_tangan = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: laporan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM laporan WHERE id = $1;

-- name: laporan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE laporan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: laporan_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM laporan
WHERE paket_id = $1 ORDER BY id;

-- name: isu_strategis_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, penjelasan
FROM isu_strategis
WHERE id = $1;

-- name: isu_strategis_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE isu_strategis SET
    uraian = $2, penjelasan = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: isu_strategis_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM isu_strategis WHERE id = $1;

-- name: isu_strategis_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE isu_strategis SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: isu_strategis_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE isu_strategis SET urutan_baris = $2 WHERE id = $1;

-- name: isu_strategis_siblings_by_laporan
-- What hangs there. $1 laporan_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM isu_strategis
WHERE laporan_id = $1 ORDER BY urutan_baris;

-- name: narasi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, laporan_id, urutan_baris, kode, isi
FROM narasi
WHERE id = $1;

-- name: narasi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE narasi SET
    kode = $2, isi = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: narasi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM narasi WHERE id = $1;

-- name: narasi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE narasi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: narasi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE narasi SET urutan_baris = $2 WHERE id = $1;

-- name: narasi_siblings_by_laporan
-- What hangs there. $1 laporan_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM narasi
WHERE laporan_id = $1 ORDER BY urutan_baris;

-- name: prestasi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, pemberi,
    tingkat, tahun
FROM prestasi
WHERE id = $1;

-- name: prestasi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE prestasi SET
    uraian = $2, pemberi = $3, tingkat = $4, tahun = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: prestasi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM prestasi WHERE id = $1;

-- name: prestasi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE prestasi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: prestasi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE prestasi SET urutan_baris = $2 WHERE id = $1;

-- name: prestasi_siblings_by_laporan
-- What hangs there. $1 laporan_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM prestasi
WHERE laporan_id = $1 ORDER BY urutan_baris;

-- name: inovasi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, laporan_id, urutan_baris, nama, uraian, tahun
FROM inovasi
WHERE id = $1;

-- name: inovasi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE inovasi SET
    nama = $2, uraian = $3, tahun = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: inovasi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM inovasi WHERE id = $1;

-- name: inovasi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE inovasi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: inovasi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE inovasi SET urutan_baris = $2 WHERE id = $1;

-- name: inovasi_siblings_by_laporan
-- What hangs there. $1 laporan_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM inovasi
WHERE laporan_id = $1 ORDER BY urutan_baris;

-- name: pengadaan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, metode,
    rencana_sen, realisasi_sen
FROM pengadaan
WHERE id = $1;

-- name: pengadaan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pengadaan SET
    uraian = $2, metode = $3, rencana_sen = $4, realisasi_sen = $5,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pengadaan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pengadaan WHERE id = $1;

-- name: pengadaan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pengadaan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pengadaan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pengadaan SET urutan_baris = $2 WHERE id = $1;

-- name: pengadaan_siblings_by_laporan
-- What hangs there. $1 laporan_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pengadaan
WHERE laporan_id = $1 ORDER BY urutan_baris;
