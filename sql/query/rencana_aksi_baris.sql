-- Single rows of the tables of rencana_aksi.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: rencana_aksi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, kode, indikator, pos, uraian,
    penanggung_jawab, keluaran, satuan, anggaran_sen
FROM rencana_aksi
WHERE id = $1;

-- name: rencana_aksi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE rencana_aksi SET
    kode = $2, indikator = $3, pos = $4, uraian = $5, penanggung_jawab = $6, keluaran = $7, satuan =
    $8, anggaran_sen = $9, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: rencana_aksi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM rencana_aksi WHERE id = $1;

-- name: rencana_aksi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE rencana_aksi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: rencana_aksi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE rencana_aksi SET urutan_baris = $2 WHERE id = $1;

-- name: rencana_aksi_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM rencana_aksi
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: rencana_aksi_triwulan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, rencana_aksi_id, urutan_baris, triwulan, jadwal,
    target_koef, target_skala, realisasi_koef, realisasi_skala, status, keterangan
FROM rencana_aksi_triwulan
WHERE id = $1;

-- name: rencana_aksi_triwulan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE rencana_aksi_triwulan SET
    triwulan = $2, jadwal = $3, target_koef = $4, target_skala = $5, realisasi_koef = $6,
    realisasi_skala = $7, status = $8, keterangan = $9, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: rencana_aksi_triwulan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM rencana_aksi_triwulan WHERE id = $1;

-- name: rencana_aksi_triwulan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE rencana_aksi_triwulan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: rencana_aksi_triwulan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE rencana_aksi_triwulan SET urutan_baris = $2 WHERE id = $1;

-- name: rencana_aksi_triwulan_siblings_by_rencana_aksi
-- What hangs there. $1 rencana_aksi_id. Columns: id, place, key.
SELECT id, urutan_baris, triwulan FROM rencana_aksi_triwulan
WHERE rencana_aksi_id = $1 ORDER BY urutan_baris;
