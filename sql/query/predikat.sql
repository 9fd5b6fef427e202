-- name: skala_predikat_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skala_predikat
    (pemda_id, unit_id, paket_id, kode, nama, sumber, bulat, batas_bawah_koef, batas_bawah_skala,
     batas_atas_koef, batas_atas_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id;

-- name: skala_predikat_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, nama, sumber, bulat, batas_bawah_koef, batas_bawah_skala,
    batas_atas_koef, batas_atas_skala
FROM skala_predikat
WHERE paket_id = $1
ORDER BY id;

-- name: skala_predikat_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM skala_predikat WHERE paket_id = $1;

-- name: skala_kelas_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skala_kelas
    (pemda_id, unit_id, paket_id, skala_predikat_id, urutan_baris, predikat, singkatan,
     bawah_koef, bawah_skala, atas_koef, atas_skala, bawah_eksklusif, atas_eksklusif)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: skala_kelas_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skala_predikat_id, predikat, singkatan, bawah_koef, bawah_skala, atas_koef,
    atas_skala, bawah_eksklusif, atas_eksklusif
FROM skala_kelas
WHERE paket_id = $1
ORDER BY skala_predikat_id, urutan_baris;
