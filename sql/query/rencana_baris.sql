-- Single rows of the tables of rencana.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: smart_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, renstra_id, indikator_id, spesifik,
    catatan_spesifik, terukur, catatan_terukur, dapat_dicapai, catatan_dapat_dicapai, relevan,
    catatan_relevan, berbatas_waktu, catatan_berbatas_waktu
FROM smart
WHERE id = $1;

-- name: smart_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE smart SET
    spesifik = $2, catatan_spesifik = $3, terukur = $4, catatan_terukur = $5,
    dapat_dicapai = $6, catatan_dapat_dicapai = $7, relevan = $8, catatan_relevan = $9,
    berbatas_waktu = $10, catatan_berbatas_waktu = $11, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: smart_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM smart WHERE id = $1;

-- name: smart_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE smart SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: smart_siblings_by_indikator
-- What hangs there. $1 indikator_id. Columns: id, place, key.
SELECT id, 0, NULL FROM smart
WHERE indikator_id = $1 ORDER BY id;

-- name: crosscutting_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, pada, milik, unit, peran,
    uraian, target
FROM crosscutting
WHERE id = $1;

-- name: crosscutting_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE crosscutting SET
    pada = $2, milik = $3, unit = $4, peran = $5, uraian = $6, target = $7,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: crosscutting_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM crosscutting WHERE id = $1;

-- name: crosscutting_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE crosscutting SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: crosscutting_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE crosscutting SET urutan_baris = $2 WHERE id = $1;

-- name: crosscutting_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM crosscutting
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: kertas_kerja_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, indikator, catatan_capaian,
    standar, nilai_standar_koef, nilai_standar_skala, pembanding, kapasitas, anggaran,
    usulan_koef, usulan_skala, disepakati_koef, disepakati_skala, alasan, tanggal
FROM kertas_kerja
WHERE id = $1;

-- name: kertas_kerja_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE kertas_kerja SET
    indikator = $2, catatan_capaian = $3, standar = $4, nilai_standar_koef = $5,
    nilai_standar_skala = $6, pembanding = $7, kapasitas = $8, anggaran = $9, usulan_koef = $10,
    usulan_skala = $11, disepakati_koef = $12, disepakati_skala = $13, alasan = $14,
    tanggal = $15, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: kertas_kerja_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM kertas_kerja WHERE id = $1;

-- name: kertas_kerja_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE kertas_kerja SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: kertas_kerja_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE kertas_kerja SET urutan_baris = $2 WHERE id = $1;

-- name: kertas_kerja_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, indikator FROM kertas_kerja
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: renja_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, dokumen, nomor, tanggal
FROM renja
WHERE id = $1;

-- name: renja_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE renja SET
    dokumen = $2, nomor = $3, tanggal = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: renja_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM renja WHERE id = $1;

-- name: renja_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE renja SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: renja_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM renja
WHERE paket_id = $1 ORDER BY id;

-- name: renja_baris_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, renja_id, urutan_baris, tingkat, kode, nama,
    sasaran, indikator, target_koef, target_skala, satuan, pagu_indikatif_sen, lokasi, catatan
FROM renja_baris
WHERE id = $1;

-- name: renja_baris_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE renja_baris SET
    tingkat = $2, kode = $3, nama = $4, sasaran = $5, indikator = $6, target_koef = $7,
    target_skala = $8, satuan = $9, pagu_indikatif_sen = $10, lokasi = $11, catatan = $12,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: renja_baris_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM renja_baris WHERE id = $1;

-- name: renja_baris_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE renja_baris SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: renja_baris_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE renja_baris SET urutan_baris = $2 WHERE id = $1;

-- name: renja_baris_siblings_by_renja
-- What hangs there. $1 renja_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM renja_baris
WHERE renja_id = $1 ORDER BY urutan_baris;
