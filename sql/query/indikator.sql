-- name: indikator_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO indikator
    (pemda_id, unit_id, paket_id, renstra_id, anggaran_id, urutan_baris, kode, tingkat, milik,
     uraian, jenis, satuan, desimal, polaritas, metode_turun, agregasi, kemajuan, iku, definisi,
     formulasi, pembilang, penyebut, sumber_data, frekuensi, mekanisme, media, penanggung_jawab,
     berlaku_dari, berlaku_sampai, pendahulu, tahun_awal, nilai_awal_koef, nilai_awal_skala,
     target_akhir_koef, target_akhir_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
     $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35)
RETURNING id;

-- name: indikator_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, kode, tingkat, milik, uraian, jenis, satuan, desimal,
    polaritas, metode_turun, agregasi, kemajuan, iku, definisi, formulasi, pembilang, penyebut,
    sumber_data, frekuensi, mekanisme, media, penanggung_jawab, berlaku_dari, berlaku_sampai,
    pendahulu, tahun_awal, nilai_awal_koef, nilai_awal_skala, target_akhir_koef,
    target_akhir_skala
FROM indikator
WHERE paket_id = $1
ORDER BY anggaran_id, urutan_baris;

-- name: indikator_list_by_renstra
-- Rows of a Renstra, those of one parent together. $1 renstra_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, anggaran_id, kode, tingkat, milik, uraian, jenis, satuan, desimal,
    polaritas, metode_turun, agregasi, kemajuan, iku, definisi, formulasi, pembilang, penyebut,
    sumber_data, frekuensi, mekanisme, media, penanggung_jawab, berlaku_dari, berlaku_sampai,
    pendahulu, tahun_awal, nilai_awal_koef, nilai_awal_skala, target_akhir_koef,
    target_akhir_skala
FROM indikator
WHERE renstra_id = $1
ORDER BY anggaran_id, urutan_baris;

-- name: indikator_delete_by_renstra
-- Removes the rows of a Renstra and what hangs on them. $1 renstra_id.
DELETE FROM indikator WHERE renstra_id = $1;

-- name: target_tahun_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO target_tahun
    (pemda_id, unit_id, paket_id, renstra_id, indikator_id, urutan_baris, tahun, target_koef,
     target_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: target_tahun_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, indikator_id, tahun, target_koef, target_skala
FROM target_tahun
WHERE paket_id = $1
ORDER BY indikator_id, urutan_baris;

-- name: target_tahun_list_by_renstra
-- Rows of a Renstra, those of one parent together. $1 renstra_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, indikator_id, tahun, target_koef, target_skala
FROM target_tahun
WHERE renstra_id = $1
ORDER BY indikator_id, urutan_baris;

-- name: pengukuran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pengukuran
    (pemda_id, unit_id, paket_id, urutan_baris, indikator, realisasi_koef, realisasi_skala,
     sumber, nomor, penerbit, tanggal, terhitung, predikat_sendiri, keterangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
RETURNING id;

-- name: pengukuran_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, indikator, realisasi_koef, realisasi_skala, sumber, nomor, penerbit,
    tanggal, terhitung, predikat_sendiri, keterangan
FROM pengukuran
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: pengukuran_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM pengukuran WHERE paket_id = $1;

-- name: realisasi_triwulan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO realisasi_triwulan
    (pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, triwulan, target_koef,
     target_skala, realisasi_koef, realisasi_skala, pembilang_koef, pembilang_skala,
     penyebut_koef, penyebut_skala, keterangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id;

-- name: realisasi_triwulan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pengukuran_id, triwulan, target_koef, target_skala, realisasi_koef,
    realisasi_skala, pembilang_koef, pembilang_skala, penyebut_koef, penyebut_skala, keterangan
FROM realisasi_triwulan
WHERE paket_id = $1
ORDER BY pengukuran_id, urutan_baris;

-- name: realisasi_tahun_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO realisasi_tahun
    (pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, tahun, target_koef, target_skala,
     realisasi_koef, realisasi_skala, keterangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
RETURNING id;

-- name: realisasi_tahun_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pengukuran_id, tahun, target_koef, target_skala, realisasi_koef,
    realisasi_skala, keterangan
FROM realisasi_tahun
WHERE paket_id = $1
ORDER BY pengukuran_id, urutan_baris;

-- name: variabel_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO variabel
    (pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, nama, nilai_koef, nilai_skala,
     sumber)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: variabel_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pengukuran_id, nama, nilai_koef, nilai_skala, sumber
FROM variabel
WHERE paket_id = $1
ORDER BY pengukuran_id, urutan_baris;

-- name: pembanding_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pembanding
    (pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, jenis, nama, tahun, triwulan,
     unsur, nilai_koef, nilai_skala, sumber)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: pembanding_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pengukuran_id, jenis, nama, tahun, triwulan, unsur, nilai_koef,
    nilai_skala, sumber
FROM pembanding
WHERE paket_id = $1
ORDER BY pengukuran_id, urutan_baris;

-- name: pendukung_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pendukung
    (pemda_id, unit_id, paket_id, pengukuran_id, urutan_baris, pos, tidak_menunjang, uraian)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: pendukung_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pengukuran_id, pos, tidak_menunjang, uraian
FROM pendukung
WHERE paket_id = $1
ORDER BY pengukuran_id, urutan_baris;

-- name: indikator_owner
-- The jabatan that answers for an indikator. $1 kode, $2 paket_id, $3 renstra_id or 0. Columns:
-- penanggung_jawab.
SELECT penanggung_jawab FROM indikator WHERE kode = $1 AND (paket_id = $2 OR renstra_id = $3);
