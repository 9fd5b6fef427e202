-- name: perjanjian_kinerja_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO perjanjian_kinerja
    (pemda_id, unit_id, paket_id, urutan_baris, jabatan, urutan, pejabat, atasan_jabatan,
     atasan_pejabat, nomor, tanggal, berlaku_mulai, sebab, alasan, status)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id;

-- name: perjanjian_kinerja_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, jabatan, urutan, pejabat, atasan_jabatan, atasan_pejabat, nomor, tanggal,
    berlaku_mulai, sebab, alasan, status
FROM perjanjian_kinerja
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: perjanjian_kinerja_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM perjanjian_kinerja WHERE paket_id = $1;

-- name: pk_baris_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pk_baris
    (pemda_id, unit_id, paket_id, perjanjian_kinerja_id, urutan_baris, indikator, sasaran, uraian,
     satuan, target_koef, target_skala, tw1_koef, tw1_skala, tw2_koef, tw2_skala, tw3_koef,
     tw3_skala, tw4_koef, tw4_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
RETURNING id;

-- name: pk_baris_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, perjanjian_kinerja_id, indikator, sasaran, uraian, satuan, target_koef,
    target_skala, tw1_koef, tw1_skala, tw2_koef, tw2_skala, tw3_koef, tw3_skala, tw4_koef,
    tw4_skala
FROM pk_baris
WHERE paket_id = $1
ORDER BY perjanjian_kinerja_id, urutan_baris;

-- name: pk_anggaran_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pk_anggaran
    (pemda_id, unit_id, paket_id, perjanjian_kinerja_id, urutan_baris, pos, uraian, nilai_sen,
     sumber_dana, keterangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: pk_anggaran_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, perjanjian_kinerja_id, pos, uraian, nilai_sen, sumber_dana, keterangan
FROM pk_anggaran
WHERE paket_id = $1
ORDER BY perjanjian_kinerja_id, urutan_baris;
