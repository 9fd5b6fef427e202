-- name: skm_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm
    (pemda_id, unit_id, paket_id, sumber, responden, populasi, bobot, gabungan, resmi_koef,
     resmi_skala, resmi_nomor, resmi_penerbit, resmi_tanggal)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: skm_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, sumber, responden, populasi, bobot, gabungan, resmi_koef, resmi_skala,
    resmi_nomor, resmi_penerbit, resmi_tanggal
FROM skm
WHERE paket_id = $1
ORDER BY id;

-- name: skm_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM skm WHERE paket_id = $1;

-- name: skm_unsur_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_unsur
    (pemda_id, unit_id, paket_id, skm_id, skm_layanan_id, urutan_baris, kode, nama, n1, n2, n3,
     n4, nilai_koef, nilai_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
RETURNING id;

-- name: skm_unsur_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, skm_layanan_id, kode, nama, n1, n2, n3, n4, nilai_koef, nilai_skala
FROM skm_unsur
WHERE paket_id = $1
ORDER BY skm_id, skm_layanan_id, urutan_baris;

-- name: skm_layanan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_layanan
    (pemda_id, unit_id, paket_id, skm_id, urutan_baris, nama, responden, ikm_koef, ikm_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: skm_layanan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, nama, responden, ikm_koef, ikm_skala
FROM skm_layanan
WHERE paket_id = $1
ORDER BY skm_id, urutan_baris;

-- name: skm_jawaban_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_jawaban
    (pemda_id, unit_id, paket_id, skm_id, urutan_baris, layanan, nilai)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: skm_jawaban_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, layanan, nilai
FROM skm_jawaban
WHERE paket_id = $1
ORDER BY skm_id, urutan_baris;

-- name: skm_kelompok_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_kelompok
    (pemda_id, unit_id, paket_id, skm_id, urutan_baris, kelompok, uraian, jumlah)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: skm_kelompok_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, kelompok, uraian, jumlah
FROM skm_kelompok
WHERE paket_id = $1
ORDER BY skm_id, urutan_baris;

-- name: skm_triwulan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_triwulan
    (pemda_id, unit_id, paket_id, skm_id, urutan_baris, triwulan, ikm_koef, ikm_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: skm_triwulan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, triwulan, ikm_koef, ikm_skala
FROM skm_triwulan
WHERE paket_id = $1
ORDER BY skm_id, urutan_baris;

-- name: skm_tindak_lanjut_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO skm_tindak_lanjut
    (pemda_id, unit_id, paket_id, skm_id, urutan_baris, unsur, program, jangka_pendek,
     jangka_menengah, jangka_panjang, penanggung_jawab, status)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
RETURNING id;

-- name: skm_tindak_lanjut_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, skm_id, unsur, program, jangka_pendek, jangka_menengah, jangka_panjang,
    penanggung_jawab, status
FROM skm_tindak_lanjut
WHERE paket_id = $1
ORDER BY skm_id, urutan_baris;
