-- name: butir_insert
-- Adds a text to a list. $1.. as the columns named. Columns: id.
INSERT INTO butir
    (pemda_id, unit_id, paket_id, renstra_id, pemilik, pemilik_id, bidang, urutan_baris, isi)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: butir_list_by_paket
-- Texts of a slice, those of one list together. $1 paket_id.
-- Columns: pemilik, pemilik_id, bidang, isi.
SELECT pemilik, pemilik_id, bidang, isi
FROM butir
WHERE paket_id = $1
ORDER BY pemilik, pemilik_id, bidang, urutan_baris;

-- name: butir_delete_by_paket
-- Removes the texts of a slice. $1 paket_id.
DELETE FROM butir WHERE paket_id = $1;

-- name: butir_list_by_renstra
-- Texts of a Renstra, those of one list together. $1 renstra_id.
-- Columns: pemilik, pemilik_id, bidang, isi.
SELECT pemilik, pemilik_id, bidang, isi
FROM butir
WHERE renstra_id = $1
ORDER BY pemilik, pemilik_id, bidang, urutan_baris;

-- name: butir_delete_by_renstra
-- Removes the texts of a Renstra. $1 renstra_id.
DELETE FROM butir WHERE renstra_id = $1;

-- name: butir_list_by_unit
-- Texts of a unit, those of one list together. $1 unit_id.
-- Columns: pemilik, pemilik_id, bidang, isi.
SELECT pemilik, pemilik_id, bidang, isi
FROM butir
WHERE pemilik = 'unit' AND pemilik_id = $1
ORDER BY pemilik, pemilik_id, bidang, urutan_baris;

-- name: butir_delete_by_unit
-- Removes the texts of a unit. $1 unit_id.
DELETE FROM butir WHERE pemilik = 'unit' AND pemilik_id = $1;

-- name: butir_list_by_owner
-- Texts of one row, those of one list together. $1 pemilik, $2 pemilik_id. Columns: bidang, isi.
SELECT bidang, isi
FROM butir
WHERE pemilik = $1 AND pemilik_id = $2
ORDER BY bidang, urutan_baris;

-- name: butir_delete_by_owner
-- Removes the texts of one row. $1 pemilik, $2 pemilik_id.
DELETE FROM butir WHERE pemilik = $1 AND pemilik_id = $2;

-- name: butir_delete_by_list
-- Removes the texts of one list. $1 pemilik, $2 pemilik_id, $3 bidang.
DELETE FROM butir WHERE pemilik = $1 AND pemilik_id = $2 AND bidang = $3;
