-- name: renstra_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO renstra
    (pemda_id, unit_id, tahun_awal, tahun_akhir, versi, dokumen, nomor, tanggal, status, alasan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: renstra_get
-- A row. $1 id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, tahun_awal, tahun_akhir, versi, dokumen, nomor, tanggal, status, alasan
FROM renstra
WHERE id = $1;

-- name: renstra_update
-- Replaces the fields of a row; whose it is stays. $1 id, $2.. as the columns named.
UPDATE renstra SET
    tahun_awal = $2, tahun_akhir = $3, versi = $4, dokumen = $5, nomor = $6, tanggal = $7,
    status = $8, alasan = $9, versi_baris = versi_baris + 1, revisi = revisi + 1
WHERE id = $1;

-- name: rpjmd_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO rpjmd
    (pemda_id, unit_id, renstra_id, tahun_awal, tahun_akhir, dokumen, visi)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: rpjmd_list_by_renstra
-- Rows of a Renstra. $1 renstra_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, tahun_awal, tahun_akhir, dokumen, visi
FROM rpjmd
WHERE renstra_id = $1
ORDER BY id;

-- name: rpjmd_delete_by_renstra
-- Removes the rows of a Renstra and what hangs on them. $1 renstra_id.
DELETE FROM rpjmd WHERE renstra_id = $1;

-- name: misi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO misi
    (pemda_id, unit_id, renstra_id, rpjmd_id, urutan_baris, kode, uraian, didukung)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: misi_list_by_renstra
-- Rows of a Renstra, those of one parent together. $1 renstra_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, rpjmd_id, kode, uraian, didukung
FROM misi
WHERE renstra_id = $1
ORDER BY rpjmd_id, urutan_baris;

-- name: rpjmd_sasaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO rpjmd_sasaran
    (pemda_id, unit_id, renstra_id, rpjmd_id, urutan_baris, kode, misi, tujuan, sasaran,
     indikator)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: rpjmd_sasaran_list_by_renstra
-- Rows of a Renstra, those of one parent together. $1 renstra_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, rpjmd_id, kode, misi, tujuan, sasaran, indikator
FROM rpjmd_sasaran
WHERE renstra_id = $1
ORDER BY rpjmd_id, urutan_baris;

-- name: tujuan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO tujuan
    (pemda_id, unit_id, renstra_id, urutan_baris, kode, uraian, rpjmd_sasaran)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: tujuan_list_by_renstra
-- Rows of a Renstra. $1 renstra_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, uraian, rpjmd_sasaran
FROM tujuan
WHERE renstra_id = $1
ORDER BY urutan_baris;

-- name: tujuan_delete_by_renstra
-- Removes the rows of a Renstra and what hangs on them. $1 renstra_id.
DELETE FROM tujuan WHERE renstra_id = $1;

-- name: sasaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO sasaran
    (pemda_id, unit_id, renstra_id, urutan_baris, kode, tujuan, uraian)
VALUES
    ($1, $2, $3, $4, $5, $6, $7)
RETURNING id;

-- name: sasaran_list_by_renstra
-- Rows of a Renstra. $1 renstra_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, tujuan, uraian
FROM sasaran
WHERE renstra_id = $1
ORDER BY urutan_baris;

-- name: sasaran_delete_by_renstra
-- Removes the rows of a Renstra and what hangs on them. $1 renstra_id.
DELETE FROM sasaran WHERE renstra_id = $1;

-- name: renstra_find
-- $1 unit_id, $2 tahun_awal, $3 tahun_akhir, $4 versi or none. Columns: id.
SELECT id FROM renstra
WHERE unit_id = $1 AND tahun_awal = $2 AND tahun_akhir = $3
  AND coalesce(versi, 1) = coalesce(CAST($4 AS BIGINT), 1);

-- name: renstra_list_tahun
-- Years of the slices that use a Renstra, but for one year. $1 renstra_id, $2 tahun.
-- Columns: tahun.
SELECT tahun FROM paket WHERE renstra_id = $1 AND tahun <> $2 ORDER BY tahun;
