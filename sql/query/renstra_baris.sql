-- Single rows of the tables of renstra.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: renstra_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, tahun_awal, tahun_akhir, versi, dokumen, nomor, tanggal,
    status, alasan
FROM renstra
WHERE id = $1;

-- name: rpjmd_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, tahun_awal, tahun_akhir, dokumen, visi
FROM rpjmd
WHERE id = $1;

-- name: rpjmd_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE rpjmd SET
    tahun_awal = $2, tahun_akhir = $3, dokumen = $4, visi = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: rpjmd_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM rpjmd WHERE id = $1;

-- name: rpjmd_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE rpjmd SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: rpjmd_siblings_by_renstra
-- What hangs there. $1 renstra_id. Columns: id, place, key.
SELECT id, 0, NULL FROM rpjmd
WHERE renstra_id = $1 ORDER BY id;

-- name: misi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, rpjmd_id, urutan_baris, kode, uraian,
    didukung
FROM misi
WHERE id = $1;

-- name: misi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE misi SET
    kode = $2, uraian = $3, didukung = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: misi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM misi WHERE id = $1;

-- name: misi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE misi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: misi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE misi SET urutan_baris = $2 WHERE id = $1;

-- name: misi_siblings_by_rpjmd
-- What hangs there. $1 rpjmd_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM misi
WHERE rpjmd_id = $1 ORDER BY urutan_baris;

-- name: rpjmd_sasaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, rpjmd_id, urutan_baris, kode, misi, tujuan,
    sasaran, indikator
FROM rpjmd_sasaran
WHERE id = $1;

-- name: rpjmd_sasaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE rpjmd_sasaran SET
    kode = $2, misi = $3, tujuan = $4, sasaran = $5, indikator = $6,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: rpjmd_sasaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM rpjmd_sasaran WHERE id = $1;

-- name: rpjmd_sasaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE rpjmd_sasaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: rpjmd_sasaran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE rpjmd_sasaran SET urutan_baris = $2 WHERE id = $1;

-- name: rpjmd_sasaran_siblings_by_rpjmd
-- What hangs there. $1 rpjmd_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM rpjmd_sasaran
WHERE rpjmd_id = $1 ORDER BY urutan_baris;

-- name: tujuan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, urutan_baris, kode, uraian, rpjmd_sasaran
FROM tujuan
WHERE id = $1;

-- name: tujuan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE tujuan SET
    kode = $2, uraian = $3, rpjmd_sasaran = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: tujuan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM tujuan WHERE id = $1;

-- name: tujuan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE tujuan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: tujuan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE tujuan SET urutan_baris = $2 WHERE id = $1;

-- name: tujuan_siblings_by_renstra
-- What hangs there. $1 renstra_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM tujuan
WHERE renstra_id = $1 ORDER BY urutan_baris;

-- name: sasaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, renstra_id, urutan_baris, kode, tujuan, uraian
FROM sasaran
WHERE id = $1;

-- name: sasaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE sasaran SET
    kode = $2, tujuan = $3, uraian = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: sasaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM sasaran WHERE id = $1;

-- name: sasaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE sasaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: sasaran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE sasaran SET urutan_baris = $2 WHERE id = $1;

-- name: sasaran_siblings_by_renstra
-- What hangs there. $1 renstra_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM sasaran
WHERE renstra_id = $1 ORDER BY urutan_baris;
