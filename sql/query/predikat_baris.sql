-- Single rows of the tables of predikat.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: skala_predikat_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, kode, nama, sumber, bulat, batas_bawah_koef,
    batas_bawah_skala, batas_atas_koef, batas_atas_skala
FROM skala_predikat
WHERE id = $1;

-- name: skala_predikat_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skala_predikat SET
    kode = $2, nama = $3, sumber = $4, bulat = $5, batas_bawah_koef = $6,
    batas_bawah_skala = $7, batas_atas_koef = $8, batas_atas_skala = $9,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skala_predikat_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skala_predikat WHERE id = $1;

-- name: skala_predikat_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skala_predikat SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skala_predikat_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM skala_predikat
WHERE paket_id = $1 ORDER BY id;

-- name: skala_kelas_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skala_predikat_id, urutan_baris, predikat,
    singkatan, bawah_koef, bawah_skala, atas_koef, atas_skala, bawah_eksklusif, atas_eksklusif
FROM skala_kelas
WHERE id = $1;

-- name: skala_kelas_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skala_kelas SET
    predikat = $2, singkatan = $3, bawah_koef = $4, bawah_skala = $5, atas_koef = $6,
    atas_skala = $7, bawah_eksklusif = $8, atas_eksklusif = $9, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skala_kelas_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skala_kelas WHERE id = $1;

-- name: skala_kelas_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skala_kelas SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skala_kelas_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skala_kelas SET urutan_baris = $2 WHERE id = $1;

-- name: skala_kelas_siblings_by_skala_predikat
-- What hangs there. $1 skala_predikat_id. Columns: id, place, key.
SELECT id, urutan_baris, predikat FROM skala_kelas
WHERE skala_predikat_id = $1 ORDER BY urutan_baris;
