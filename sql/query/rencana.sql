-- name: smart_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO smart
    (pemda_id, unit_id, paket_id, renstra_id, indikator_id, spesifik, catatan_spesifik, terukur,
     catatan_terukur, dapat_dicapai, catatan_dapat_dicapai, relevan, catatan_relevan,
     berbatas_waktu, catatan_berbatas_waktu)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id;

-- name: smart_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, indikator_id, spesifik, catatan_spesifik, terukur, catatan_terukur,
    dapat_dicapai, catatan_dapat_dicapai, relevan, catatan_relevan, berbatas_waktu,
    catatan_berbatas_waktu
FROM smart
WHERE paket_id = $1
ORDER BY indikator_id;

-- name: smart_list_by_renstra
-- Rows of a Renstra, those of one parent together. $1 renstra_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, indikator_id, spesifik, catatan_spesifik, terukur, catatan_terukur,
    dapat_dicapai, catatan_dapat_dicapai, relevan, catatan_relevan, berbatas_waktu,
    catatan_berbatas_waktu
FROM smart
WHERE renstra_id = $1
ORDER BY indikator_id;

-- name: crosscutting_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO crosscutting
    (pemda_id, unit_id, paket_id, urutan_baris, pada, milik, unit, peran, uraian, target)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: crosscutting_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, pada, milik, unit, peran, uraian, target
FROM crosscutting
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: crosscutting_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM crosscutting WHERE paket_id = $1;

-- name: kertas_kerja_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO kertas_kerja
    (pemda_id, unit_id, paket_id, urutan_baris, indikator, catatan_capaian, standar,
     nilai_standar_koef, nilai_standar_skala, pembanding, kapasitas, anggaran, usulan_koef,
     usulan_skala, disepakati_koef, disepakati_skala, alasan, tanggal)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
RETURNING id;

-- name: kertas_kerja_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, indikator, catatan_capaian, standar, nilai_standar_koef,
    nilai_standar_skala, pembanding, kapasitas, anggaran, usulan_koef, usulan_skala,
    disepakati_koef, disepakati_skala, alasan, tanggal
FROM kertas_kerja
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: kertas_kerja_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM kertas_kerja WHERE paket_id = $1;

-- name: renja_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO renja
    (pemda_id, unit_id, paket_id, dokumen, nomor, tanggal)
VALUES
    ($1, $2, $3, $4, $5, $6)
RETURNING id;

-- name: renja_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, dokumen, nomor, tanggal
FROM renja
WHERE paket_id = $1
ORDER BY id;

-- name: renja_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM renja WHERE paket_id = $1;

-- name: renja_baris_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO renja_baris
    (pemda_id, unit_id, paket_id, renja_id, urutan_baris, tingkat, kode, nama, sasaran,
     indikator, target_koef, target_skala, satuan, pagu_indikatif_sen, lokasi, catatan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
RETURNING id;

-- name: renja_baris_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, renja_id, tingkat, kode, nama, sasaran, indikator, target_koef,
    target_skala, satuan, pagu_indikatif_sen, lokasi, catatan
FROM renja_baris
WHERE paket_id = $1
ORDER BY renja_id, urutan_baris;
