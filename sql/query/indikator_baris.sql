-- Single rows of the tables of indikator.sql: what app_rekam changes, moves and removes.
-- test_store_skema compares each statement with the field tables.

-- name: indikator_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, renstra_id, anggaran_id, urutan_baris, kode,
    tingkat, milik, uraian, jenis, satuan, desimal, polaritas, metode_turun, agregasi, kemajuan,
    iku, definisi, formulasi, pembilang, penyebut, sumber_data, frekuensi, mekanisme, media,
    penanggung_jawab, berlaku_dari, berlaku_sampai, pendahulu, tahun_awal, nilai_awal_koef,
    nilai_awal_skala, target_akhir_koef, target_akhir_skala
FROM indikator
WHERE id = $1;

-- name: indikator_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE indikator SET
    kode = $2, tingkat = $3, milik = $4, uraian = $5, jenis = $6, satuan = $7, desimal = $8,
    polaritas = $9, metode_turun = $10, agregasi = $11, kemajuan = $12, iku = $13,
    definisi = $14, formulasi = $15, pembilang = $16, penyebut = $17, sumber_data = $18,
    frekuensi = $19, mekanisme = $20, media = $21, penanggung_jawab = $22, berlaku_dari = $23,
    berlaku_sampai = $24, pendahulu = $25, tahun_awal = $26, nilai_awal_koef = $27,
    nilai_awal_skala = $28, target_akhir_koef = $29, target_akhir_skala = $30,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: indikator_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM indikator WHERE id = $1;

-- name: indikator_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE indikator SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: indikator_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE indikator SET urutan_baris = $2 WHERE id = $1;

-- name: indikator_siblings_by_anggaran
-- What hangs there. $1 anggaran_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM indikator
WHERE anggaran_id = $1 ORDER BY urutan_baris;

-- name: indikator_siblings_by_renstra
-- What hangs there. $1 renstra_id. Columns: id, place, key.
SELECT id, urutan_baris, kode FROM indikator
WHERE renstra_id = $1 ORDER BY urutan_baris;

-- name: target_tahun_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, renstra_id, indikator_id, urutan_baris, tahun,
    target_koef, target_skala
FROM target_tahun
WHERE id = $1;

-- name: target_tahun_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE target_tahun SET
    tahun = $2, target_koef = $3, target_skala = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: target_tahun_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM target_tahun WHERE id = $1;

-- name: target_tahun_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE target_tahun SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: target_tahun_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE target_tahun SET urutan_baris = $2 WHERE id = $1;

-- name: target_tahun_siblings_by_indikator
-- What hangs there. $1 indikator_id. Columns: id, place, key.
SELECT id, urutan_baris, tahun FROM target_tahun
WHERE indikator_id = $1 ORDER BY urutan_baris;

-- name: pengukuran_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, urutan_baris, indikator, realisasi_koef,
    realisasi_skala, sumber, nomor, penerbit, tanggal, terhitung, predikat_sendiri, keterangan
FROM pengukuran
WHERE id = $1;

-- name: pengukuran_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pengukuran SET
    indikator = $2, realisasi_koef = $3, realisasi_skala = $4, sumber = $5, nomor = $6,
    penerbit = $7, tanggal = $8, terhitung = $9, predikat_sendiri = $10, keterangan = $11,
    versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pengukuran_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pengukuran WHERE id = $1;

-- name: pengukuran_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pengukuran SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pengukuran_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pengukuran SET urutan_baris = $2 WHERE id = $1;

-- name: pengukuran_siblings_by_paket
-- What hangs there. $1 paket_id. Columns: id, place, key.
SELECT id, urutan_baris, indikator FROM pengukuran
WHERE paket_id = $1 ORDER BY urutan_baris;

-- name: realisasi_triwulan_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, triwulan,
    target_koef, target_skala, realisasi_koef, realisasi_skala, pembilang_koef, pembilang_skala,
    penyebut_koef, penyebut_skala, keterangan
FROM realisasi_triwulan
WHERE id = $1;

-- name: realisasi_triwulan_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE realisasi_triwulan SET
    triwulan = $2, target_koef = $3, target_skala = $4, realisasi_koef = $5,
    realisasi_skala = $6, pembilang_koef = $7, pembilang_skala = $8, penyebut_koef = $9,
    penyebut_skala = $10, keterangan = $11, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: realisasi_triwulan_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM realisasi_triwulan WHERE id = $1;

-- name: realisasi_triwulan_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE realisasi_triwulan SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: realisasi_triwulan_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE realisasi_triwulan SET urutan_baris = $2 WHERE id = $1;

-- name: realisasi_triwulan_siblings_by_pengukuran
-- What hangs there. $1 pengukuran_id. Columns: id, place, key.
SELECT id, urutan_baris, triwulan FROM realisasi_triwulan
WHERE pengukuran_id = $1 ORDER BY urutan_baris;

-- name: realisasi_tahun_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, tahun,
    target_koef, target_skala, realisasi_koef, realisasi_skala, keterangan
FROM realisasi_tahun
WHERE id = $1;

-- name: realisasi_tahun_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE realisasi_tahun SET
    tahun = $2, target_koef = $3, target_skala = $4, realisasi_koef = $5, realisasi_skala = $6,
    keterangan = $7, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: realisasi_tahun_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM realisasi_tahun WHERE id = $1;

-- name: realisasi_tahun_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE realisasi_tahun SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: realisasi_tahun_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE realisasi_tahun SET urutan_baris = $2 WHERE id = $1;

-- name: realisasi_tahun_siblings_by_pengukuran
-- What hangs there. $1 pengukuran_id. Columns: id, place, key.
SELECT id, urutan_baris, tahun FROM realisasi_tahun
WHERE pengukuran_id = $1 ORDER BY urutan_baris;

-- name: variabel_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, nama, nilai_koef,
    nilai_skala, sumber
FROM variabel
WHERE id = $1;

-- name: variabel_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE variabel SET
    nama = $2, nilai_koef = $3, nilai_skala = $4, sumber = $5, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: variabel_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM variabel WHERE id = $1;

-- name: variabel_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE variabel SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: variabel_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE variabel SET urutan_baris = $2 WHERE id = $1;

-- name: variabel_siblings_by_pengukuran
-- What hangs there. $1 pengukuran_id. Columns: id, place, key.
SELECT id, urutan_baris, nama FROM variabel
WHERE pengukuran_id = $1 ORDER BY urutan_baris;

-- name: pembanding_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, jenis, nama,
    tahun, triwulan, unsur, nilai_koef, nilai_skala, sumber
FROM pembanding
WHERE id = $1;

-- name: pembanding_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pembanding SET
    jenis = $2, nama = $3, tahun = $4, triwulan = $5, unsur = $6, nilai_koef = $7,
    nilai_skala = $8, sumber = $9, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pembanding_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pembanding WHERE id = $1;

-- name: pembanding_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pembanding SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pembanding_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pembanding SET urutan_baris = $2 WHERE id = $1;

-- name: pembanding_siblings_by_pengukuran
-- What hangs there. $1 pengukuran_id. Columns: id, place, key.
SELECT id, urutan_baris, NULL FROM pembanding
WHERE pengukuran_id = $1 ORDER BY urutan_baris;

-- name: pendukung_row
-- A row. $1 id. Columns: id, versi_baris, those of the insert.
SELECT
    id, versi_baris, pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, pos,
    tidak_menunjang, uraian
FROM pendukung
WHERE id = $1;

-- name: pendukung_update
-- Replaces the fields of a row. $1 id, $2.. as the columns named.
UPDATE pendukung SET
    pos = $2, tidak_menunjang = $3, uraian = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pendukung_delete
-- Removes a row and what hangs on it, but for its texts. $1 id.
DELETE FROM pendukung WHERE id = $1;

-- name: pendukung_id_set
-- Gives a row that comes back the id it had. $1 id, $2 id it had, $3 versi_baris.
UPDATE pendukung SET id = $2, versi_baris = $3 WHERE id = $1;

-- name: pendukung_place_set
-- Puts a row elsewhere in its list. $1 id, $2 urutan_baris.
UPDATE pendukung SET urutan_baris = $2 WHERE id = $1;

-- name: pendukung_siblings_by_pengukuran
-- What hangs there. $1 pengukuran_id. Columns: id, place, key.
SELECT id, urutan_baris, pos FROM pendukung
WHERE pengukuran_id = $1 ORDER BY urutan_baris;
