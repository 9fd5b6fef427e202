-- Single rows of the tables of paket.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: paket_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, versi_paket, tahun, iku_dokumen, iku_nomor,
    iku_tanggal, iku_versi
FROM paket
WHERE id = $1;

-- name: pengaturan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, metode_efisiensi
FROM pengaturan
WHERE id = $1;

-- name: pengaturan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pengaturan SET
    metode_efisiensi = $2, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pengaturan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pengaturan WHERE id = $1;

-- name: pengaturan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pengaturan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pengaturan_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM pengaturan
WHERE paket_id = $1 ORDER BY id;

-- name: catatan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, tempat, isi
FROM catatan
WHERE id = $1;

-- name: catatan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE catatan SET
    tempat = $2, isi = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: catatan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM catatan WHERE id = $1;

-- name: catatan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE catatan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: catatan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE catatan SET urutan_baris = $2 WHERE id = $1;

-- name: catatan_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM catatan
WHERE paket_id = $1 ORDER BY urutan_baris;
