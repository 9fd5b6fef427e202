-- Single rows of the tables of skm.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: skm_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, sumber, responden, populasi, bobot, gabungan,
    resmi_koef, resmi_skala, resmi_nomor, resmi_penerbit, resmi_tanggal
FROM skm
WHERE id = $1;

-- name: skm_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm SET
    sumber = $2, responden = $3, populasi = $4, bobot = $5, gabungan = $6, resmi_koef = $7,
    resmi_skala = $8, resmi_nomor = $9, resmi_penerbit = $10, resmi_tanggal = $11,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm WHERE id = $1;

-- name: skm_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, 0, NULL FROM skm
WHERE paket_id = $1 ORDER BY id;

-- name: skm_unsur_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, skm_layanan_id, urutan_baris, kode,
    nama, n1, n2, n3, n4, nilai_koef, nilai_skala
FROM skm_unsur
WHERE id = $1;

-- name: skm_unsur_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_unsur SET
    kode = $2, nama = $3, n1 = $4, n2 = $5, n3 = $6, n4 = $7, nilai_koef = $8, nilai_skala = $9,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_unsur_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_unsur WHERE id = $1;

-- name: skm_unsur_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_unsur SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_unsur_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_unsur SET urutan_baris = $2 WHERE id = $1;

-- name: skm_unsur_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM skm_unsur
WHERE skm_id = $1 ORDER BY urutan_baris;

-- name: skm_unsur_siblings_by_skm_layanan
-- What hangs there. $1 skm_layanan_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM skm_unsur
WHERE skm_layanan_id = $1 ORDER BY urutan_baris;

-- name: skm_layanan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, urutan_baris, nama, responden,
    ikm_koef, ikm_skala
FROM skm_layanan
WHERE id = $1;

-- name: skm_layanan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_layanan SET
    nama = $2, responden = $3, ikm_koef = $4, ikm_skala = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_layanan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_layanan WHERE id = $1;

-- name: skm_layanan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_layanan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_layanan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_layanan SET urutan_baris = $2 WHERE id = $1;

-- name: skm_layanan_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, nama FROM skm_layanan
WHERE skm_id = $1 ORDER BY urutan_baris;

-- name: skm_jawaban_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, urutan_baris, layanan, nilai
FROM skm_jawaban
WHERE id = $1;

-- name: skm_jawaban_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_jawaban SET
    layanan = $2, nilai = $3, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_jawaban_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_jawaban WHERE id = $1;

-- name: skm_jawaban_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_jawaban SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_jawaban_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_jawaban SET urutan_baris = $2 WHERE id = $1;

-- name: skm_jawaban_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM skm_jawaban
WHERE skm_id = $1 ORDER BY urutan_baris;

-- name: skm_kelompok_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, urutan_baris, kelompok, uraian, jumlah
FROM skm_kelompok
WHERE id = $1;

-- name: skm_kelompok_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_kelompok SET
    kelompok = $2, uraian = $3, jumlah = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_kelompok_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_kelompok WHERE id = $1;

-- name: skm_kelompok_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_kelompok SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_kelompok_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_kelompok SET urutan_baris = $2 WHERE id = $1;

-- name: skm_kelompok_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM skm_kelompok
WHERE skm_id = $1 ORDER BY urutan_baris;

-- name: skm_triwulan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, urutan_baris, triwulan, ikm_koef,
    ikm_skala
FROM skm_triwulan
WHERE id = $1;

-- name: skm_triwulan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_triwulan SET
    triwulan = $2, ikm_koef = $3, ikm_skala = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_triwulan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_triwulan WHERE id = $1;

-- name: skm_triwulan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_triwulan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_triwulan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_triwulan SET urutan_baris = $2 WHERE id = $1;

-- name: skm_triwulan_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, triwulan FROM skm_triwulan
WHERE skm_id = $1 ORDER BY urutan_baris;

-- name: skm_tindak_lanjut_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, skm_id, urutan_baris, unsur, program,
    jangka_pendek, jangka_menengah, jangka_panjang, penanggung_jawab, status
FROM skm_tindak_lanjut
WHERE id = $1;

-- name: skm_tindak_lanjut_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE skm_tindak_lanjut SET
    unsur = $2, program = $3, jangka_pendek = $4, jangka_menengah = $5, jangka_panjang = $6,
    penanggung_jawab = $7, status = $8, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: skm_tindak_lanjut_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM skm_tindak_lanjut WHERE id = $1;

-- name: skm_tindak_lanjut_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE skm_tindak_lanjut SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: skm_tindak_lanjut_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE skm_tindak_lanjut SET urutan_baris = $2 WHERE id = $1;

-- name: skm_tindak_lanjut_siblings_by_skm
-- What hangs there. $1 skm_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM skm_tindak_lanjut
WHERE skm_id = $1 ORDER BY urutan_baris;
