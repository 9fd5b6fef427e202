-- name: penilaian_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO penilaian
    (pemda_id, unit_id, paket_id, urutan_baris, instrumen, tahun_dinilai, tahun_hasil,
     tahun_realisasi, resmi_koef, resmi_skala, resmi_kategori, resmi_nomor, resmi_penerbit,
     resmi_tanggal, rata_rata_pemda_koef, rata_rata_pemda_skala, f03_koef, f03_skala, f02_koef,
     f02_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
RETURNING id;

-- name: penilaian_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, instrumen, tahun_dinilai, tahun_hasil, tahun_realisasi, resmi_koef,
    resmi_skala, resmi_kategori, resmi_nomor, resmi_penerbit, resmi_tanggal,
    rata_rata_pemda_koef, rata_rata_pemda_skala, f03_koef, f03_skala, f02_koef, f02_skala
FROM penilaian
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: penilaian_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM penilaian WHERE paket_id = $1;

-- name: jawaban_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO jawaban
    (pemda_id, unit_id, paket_id, penilaian_id, urutan_baris, butir, grade, nilai_koef,
     nilai_skala, catatan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: jawaban_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, penilaian_id, butir, grade, nilai_koef, nilai_skala, catatan
FROM jawaban
WHERE paket_id = $1
ORDER BY penilaian_id, urutan_baris;

-- name: rekomendasi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO rekomendasi
    (pemda_id, unit_id, paket_id, penilaian_id, urutan_baris, uraian, tindak_lanjut, status)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: rekomendasi_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, penilaian_id, uraian, tindak_lanjut, status
FROM rekomendasi
WHERE paket_id = $1
ORDER BY penilaian_id, urutan_baris;
