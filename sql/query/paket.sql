-- name: paket_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO paket
    (pemda_id, unit_id, renstra_id, versi_paket, tahun, iku_dokumen, iku_nomor, iku_tanggal,
     iku_versi)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: paket_get
-- A row. $1 id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, versi_paket, tahun, iku_dokumen, iku_nomor, iku_tanggal, iku_versi
FROM paket
WHERE id = $1;

-- name: paket_update
-- Replaces the fields of a row; whose it is stays. $1 id, $2.. as the columns named.
UPDATE paket SET
    renstra_id = $2, versi_paket = $3, tahun = $4, iku_dokumen = $5, iku_nomor = $6,
    iku_tanggal = $7, iku_versi = $8, versi_baris = versi_baris + 1, revisi = revisi + 1
WHERE id = $1;

-- name: pengaturan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pengaturan
    (pemda_id, unit_id, paket_id, metode_efisiensi)
VALUES
    ($1, $2, $3, $4)
RETURNING id;

-- name: pengaturan_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, metode_efisiensi
FROM pengaturan
WHERE paket_id = $1
ORDER BY id;

-- name: pengaturan_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM pengaturan WHERE paket_id = $1;

-- name: catatan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO catatan
    (pemda_id, unit_id, paket_id, urutan_baris, tempat, isi)
VALUES
    ($1, $2, $3, $4, $5, $6)
RETURNING id;

-- name: catatan_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, tempat, isi
FROM catatan
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: catatan_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM catatan WHERE paket_id = $1;

-- name: paket_find
-- $1 unit_id, $2 tahun. Columns: id, pemda_id, renstra_id.
SELECT id, pemda_id, renstra_id FROM paket WHERE unit_id = $1 AND tahun = $2;

-- name: paket_list_tahun
-- Years stored for a unit. $1 unit_id. Columns: tahun.
SELECT tahun FROM paket WHERE unit_id = $1 ORDER BY tahun;

-- name: paket_list
-- All slices. Columns: kode and nama of the pemda, kode and nama of the unit, tahun.
SELECT p.kode, p.nama, u.kode, u.nama, k.tahun
FROM paket k
JOIN unit u ON u.id = k.unit_id
JOIN pemda p ON p.id = k.pemda_id
ORDER BY p.kode COLLATE "C", u.kode COLLATE "C", k.tahun;

-- name: paket_renstra
-- The Renstra of a slice. $1 id. Columns: renstra_id.
SELECT renstra_id FROM paket WHERE id = $1;
