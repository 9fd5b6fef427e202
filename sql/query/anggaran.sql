-- name: anggaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO anggaran
    (pemda_id, unit_id, paket_id, posisi_tanggal, posisi_status, sumber_data)
VALUES
    ($1, $2, $3, $4, $5, $6)
RETURNING id;

-- name: anggaran_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, posisi_tanggal, posisi_status, sumber_data
FROM anggaran
WHERE paket_id = $1
ORDER BY id;

-- name: anggaran_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM anggaran WHERE paket_id = $1;

-- name: anggaran_versi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO anggaran_versi
    (pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, nomor, jenis, tanggal, dokumen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: anggaran_versi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, nomor, jenis, tanggal, dokumen
FROM anggaran_versi
WHERE paket_id = $1
ORDER BY anggaran_id, urutan_baris;

-- name: pos_anggaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pos_anggaran
    (pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, kunci, kode, tingkat, induk, nama,
     sumber_dana, penanggung_jawab, alasan_sisa, realisasi_sen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
RETURNING id;

-- name: pos_anggaran_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, kunci, kode, tingkat, induk, nama, sumber_dana,
    penanggung_jawab, alasan_sisa, realisasi_sen
FROM pos_anggaran
WHERE paket_id = $1
ORDER BY anggaran_id, urutan_baris;

-- name: pagu_versi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pagu_versi
    (pemda_id, unit_id, paket_id, pos_anggaran_id, urutan_baris, versi, nilai_sen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: pagu_versi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pos_anggaran_id, versi, nilai_sen
FROM pagu_versi
WHERE paket_id = $1
ORDER BY pos_anggaran_id, urutan_baris;

-- name: realisasi_bulan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO realisasi_bulan
    (pemda_id, unit_id, paket_id, pos_anggaran_id, urutan_baris, bulan, realisasi_sen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: realisasi_bulan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pos_anggaran_id, bulan, realisasi_sen
FROM realisasi_bulan
WHERE paket_id = $1
ORDER BY pos_anggaran_id, urutan_baris;

-- name: program_sasaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO program_sasaran
    (pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, program, sasaran, utama)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: program_sasaran_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, program, sasaran, utama
FROM program_sasaran
WHERE paket_id = $1
ORDER BY anggaran_id, urutan_baris;

-- name: belanja_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO belanja
    (pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, jenis, pos, versi, pagu_sen,
     realisasi_sen, alasan_sisa)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id;

-- name: belanja_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, jenis, pos, versi, pagu_sen, realisasi_sen, alasan_sisa
FROM belanja
WHERE paket_id = $1
ORDER BY anggaran_id, urutan_baris;
