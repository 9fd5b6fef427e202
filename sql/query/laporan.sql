-- name: laporan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO laporan
    (pemda_id, unit_id, paket_id, judul, tempat, tanggal, penanda_tangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: laporan_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, judul, tempat, tanggal, penanda_tangan
FROM laporan
WHERE paket_id = $1
ORDER BY id;

-- name: laporan_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM laporan WHERE paket_id = $1;

-- name: isu_strategis_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO isu_strategis
    (pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, penjelasan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: isu_strategis_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, laporan_id, uraian, penjelasan
FROM isu_strategis
WHERE paket_id = $1
ORDER BY laporan_id, urutan_baris;

-- name: narasi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO narasi
    (pemda_id, unit_id, paket_id, laporan_id, urutan_baris, kode, isi)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: narasi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, laporan_id, kode, isi
FROM narasi
WHERE paket_id = $1
ORDER BY laporan_id, urutan_baris;

-- name: prestasi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO prestasi
    (pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, pemberi, tingkat, tahun)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: prestasi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, laporan_id, uraian, pemberi, tingkat, tahun
FROM prestasi
WHERE paket_id = $1
ORDER BY laporan_id, urutan_baris;

-- name: inovasi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO inovasi
    (pemda_id, unit_id, paket_id, laporan_id, urutan_baris, nama, uraian, tahun)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: inovasi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, laporan_id, nama, uraian, tahun
FROM inovasi
WHERE paket_id = $1
ORDER BY laporan_id, urutan_baris;

-- name: pengadaan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pengadaan
    (pemda_id, unit_id, paket_id, laporan_id, urutan_baris, uraian, metode, rencana_sen,
     realisasi_sen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: pengadaan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, laporan_id, uraian, metode, rencana_sen, realisasi_sen
FROM pengadaan
WHERE paket_id = $1
ORDER BY laporan_id, urutan_baris;
