-- Single rows of the tables of penilaian.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: penilaian_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, instrumen, tahun_dinilai,
    tahun_hasil, tahun_realisasi, resmi_koef, resmi_skala, resmi_kategori, resmi_nomor,
    resmi_penerbit, resmi_tanggal, rata_rata_pemda_koef, rata_rata_pemda_skala, f03_koef,
    f03_skala, f02_koef, f02_skala
FROM penilaian
WHERE id = $1;

-- name: penilaian_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE penilaian SET
    instrumen = $2, tahun_dinilai = $3, tahun_hasil = $4, tahun_realisasi = $5, resmi_koef = $6,
    resmi_skala = $7, resmi_kategori = $8, resmi_nomor = $9, resmi_penerbit = $10,
    resmi_tanggal = $11, rata_rata_pemda_koef = $12, rata_rata_pemda_skala = $13,
    f03_koef = $14, f03_skala = $15, f02_koef = $16, f02_skala = $17,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: penilaian_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM penilaian WHERE id = $1;

-- name: penilaian_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE penilaian SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: penilaian_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE penilaian SET urutan_baris = $2 WHERE id = $1;

-- name: penilaian_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM penilaian
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: jawaban_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, penilaian_id, urutan_baris, butir, grade,
    nilai_koef, nilai_skala, catatan
FROM jawaban
WHERE id = $1;

-- name: jawaban_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE jawaban SET
    butir = $2, grade = $3, nilai_koef = $4, nilai_skala = $5, catatan = $6,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: jawaban_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM jawaban WHERE id = $1;

-- name: jawaban_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE jawaban SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: jawaban_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE jawaban SET urutan_baris = $2 WHERE id = $1;

-- name: jawaban_siblings_by_penilaian
-- What hangs there. $1 penilaian_id. Columns: id, place, key.
SELECT id, urutan_baris, butir FROM jawaban
WHERE penilaian_id = $1 ORDER BY urutan_baris;

-- name: rekomendasi_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, penilaian_id, urutan_baris, uraian,
    tindak_lanjut, status
FROM rekomendasi
WHERE id = $1;

-- name: rekomendasi_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE rekomendasi SET
    uraian = $2, tindak_lanjut = $3, status = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: rekomendasi_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM rekomendasi WHERE id = $1;

-- name: rekomendasi_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE rekomendasi SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: rekomendasi_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE rekomendasi SET urutan_baris = $2 WHERE id = $1;

-- name: rekomendasi_siblings_by_penilaian
-- What hangs there. $1 penilaian_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM rekomendasi
WHERE penilaian_id = $1 ORDER BY urutan_baris;
