-- Single rows of the tables of anggaran.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: anggaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, posisi_tanggal, posisi_status, sumber_data
FROM anggaran
WHERE id = $1;

-- name: anggaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE anggaran SET
    posisi_tanggal = $2, posisi_status = $3, sumber_data = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: anggaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM anggaran WHERE id = $1;

-- name: anggaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE anggaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: anggaran_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM anggaran
WHERE paket_id = $1 ORDER BY id;

-- name: anggaran_versi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, nomor, jenis,
    tanggal, dokumen
FROM anggaran_versi
WHERE id = $1;

-- name: anggaran_versi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE anggaran_versi SET
    nomor = $2, jenis = $3, tanggal = $4, dokumen = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: anggaran_versi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM anggaran_versi WHERE id = $1;

-- name: anggaran_versi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE anggaran_versi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: anggaran_versi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE anggaran_versi SET urutan_baris = $2 WHERE id = $1;

-- name: anggaran_versi_siblings_by_anggaran
-- What hangs there. $1 anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, nomor FROM anggaran_versi
WHERE anggaran_id = $1 ORDER BY urutan_baris;

-- name: pos_anggaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, kunci, kode,
    tingkat, induk, nama, sumber_dana, penanggung_jawab, alasan_sisa, realisasi_sen
FROM pos_anggaran
WHERE id = $1;

-- name: pos_anggaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pos_anggaran SET
    kunci = $2, kode = $3, tingkat = $4, induk = $5, nama = $6, sumber_dana = $7,
    penanggung_jawab = $8, alasan_sisa = $9, realisasi_sen = $10, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pos_anggaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pos_anggaran WHERE id = $1;

-- name: pos_anggaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pos_anggaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pos_anggaran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pos_anggaran SET urutan_baris = $2 WHERE id = $1;

-- name: pos_anggaran_siblings_by_anggaran
-- What hangs there. $1 anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, kunci FROM pos_anggaran
WHERE anggaran_id = $1 ORDER BY urutan_baris;

-- name: pagu_versi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pos_anggaran_id, urutan_baris, versi,
    nilai_sen
FROM pagu_versi
WHERE id = $1;

-- name: pagu_versi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pagu_versi SET
    versi = $2, nilai_sen = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pagu_versi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pagu_versi WHERE id = $1;

-- name: pagu_versi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pagu_versi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pagu_versi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pagu_versi SET urutan_baris = $2 WHERE id = $1;

-- name: pagu_versi_siblings_by_pos_anggaran
-- What hangs there. $1 pos_anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, versi FROM pagu_versi
WHERE pos_anggaran_id = $1 ORDER BY urutan_baris;

-- name: realisasi_bulan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pos_anggaran_id, urutan_baris, bulan,
    realisasi_sen
FROM realisasi_bulan
WHERE id = $1;

-- name: realisasi_bulan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE realisasi_bulan SET
    bulan = $2, realisasi_sen = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: realisasi_bulan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM realisasi_bulan WHERE id = $1;

-- name: realisasi_bulan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE realisasi_bulan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: realisasi_bulan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE realisasi_bulan SET urutan_baris = $2 WHERE id = $1;

-- name: realisasi_bulan_siblings_by_pos_anggaran
-- What hangs there. $1 pos_anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, bulan FROM realisasi_bulan
WHERE pos_anggaran_id = $1 ORDER BY urutan_baris;

-- name: program_sasaran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, program, sasaran,
    utama
FROM program_sasaran
WHERE id = $1;

-- name: program_sasaran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE program_sasaran SET
    program = $2, sasaran = $3, utama = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: program_sasaran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM program_sasaran WHERE id = $1;

-- name: program_sasaran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE program_sasaran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: program_sasaran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE program_sasaran SET urutan_baris = $2 WHERE id = $1;

-- name: program_sasaran_siblings_by_anggaran
-- What hangs there. $1 anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM program_sasaran
WHERE anggaran_id = $1 ORDER BY urutan_baris;

-- name: belanja_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, anggaran_id, urutan_baris, jenis, pos, versi,
    pagu_sen, realisasi_sen, alasan_sisa
FROM belanja
WHERE id = $1;

-- name: belanja_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE belanja SET
    jenis = $2, pos = $3, versi = $4, pagu_sen = $5, realisasi_sen = $6, alasan_sisa = $7,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: belanja_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM belanja WHERE id = $1;

-- name: belanja_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE belanja SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: belanja_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE belanja SET urutan_baris = $2 WHERE id = $1;

-- name: belanja_siblings_by_anggaran
-- What hangs there. $1 anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM belanja
WHERE anggaran_id = $1 ORDER BY urutan_baris;
