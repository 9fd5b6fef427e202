-- Single rows of the tables of perjanjian_kinerja.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: perjanjian_kinerja_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, jabatan, urutan, pejabat,
    atasan_jabatan, atasan_pejabat, nomor, tanggal, berlaku_mulai, sebab, alasan, status
FROM perjanjian_kinerja
WHERE id = $1;

-- name: perjanjian_kinerja_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE perjanjian_kinerja SET
    jabatan = $2, urutan = $3, pejabat = $4, atasan_jabatan = $5, atasan_pejabat = $6,
    nomor = $7, tanggal = $8, berlaku_mulai = $9, sebab = $10, alasan = $11, status = $12,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: perjanjian_kinerja_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM perjanjian_kinerja WHERE id = $1;

-- name: perjanjian_kinerja_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE perjanjian_kinerja SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: perjanjian_kinerja_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE perjanjian_kinerja SET urutan_baris = $2 WHERE id = $1;

-- name: perjanjian_kinerja_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM perjanjian_kinerja
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: pk_baris_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, perjanjian_kinerja_id, urutan_baris,
    indikator, sasaran, uraian, satuan, target_koef, target_skala, tw1_koef, tw1_skala,
    tw2_koef, tw2_skala, tw3_koef, tw3_skala, tw4_koef, tw4_skala
FROM pk_baris
WHERE id = $1;

-- name: pk_baris_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pk_baris SET
    indikator = $2, sasaran = $3, uraian = $4, satuan = $5, target_koef = $6, target_skala = $7,
    tw1_koef = $8, tw1_skala = $9, tw2_koef = $10, tw2_skala = $11, tw3_koef = $12,
    tw3_skala = $13, tw4_koef = $14, tw4_skala = $15, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pk_baris_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pk_baris WHERE id = $1;

-- name: pk_baris_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pk_baris SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pk_baris_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pk_baris SET urutan_baris = $2 WHERE id = $1;

-- name: pk_baris_siblings_by_perjanjian_kinerja
-- What hangs there. $1 perjanjian_kinerja_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pk_baris
WHERE perjanjian_kinerja_id = $1 ORDER BY urutan_baris;

-- name: pk_anggaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, perjanjian_kinerja_id, urutan_baris, pos,
    uraian, nilai_sen, sumber_dana, keterangan
FROM pk_anggaran
WHERE id = $1;

-- name: pk_anggaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pk_anggaran SET
    pos = $2, uraian = $3, nilai_sen = $4, sumber_dana = $5, keterangan = $6,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pk_anggaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pk_anggaran WHERE id = $1;

-- name: pk_anggaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pk_anggaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pk_anggaran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pk_anggaran SET urutan_baris = $2 WHERE id = $1;

-- name: pk_anggaran_siblings_by_perjanjian_kinerja
-- What hangs there. $1 perjanjian_kinerja_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pk_anggaran
WHERE perjanjian_kinerja_id = $1 ORDER BY urutan_baris;
