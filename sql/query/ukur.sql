-- name: ukur_status_list
-- Where a slice stands. $1 paket_id, $2 triwulan or 0 for all. Columns: id, indikator, triwulan,
-- versi_baris, status, pengaju_id, pengaju, waktu, bukti.
SELECT id, indikator, triwulan, versi_baris, status, pengaju_id, pengaju, waktu, bukti
FROM ukur_status
WHERE paket_id = $1 AND (CAST($2 AS BIGINT) = 0 OR triwulan = CAST($2 AS BIGINT))
ORDER BY indikator, triwulan;

-- name: ukur_status_get
-- One of them. $1 paket_id, $2 indikator, $3 triwulan. Columns as ukur_status_list.
SELECT id, indikator, triwulan, versi_baris, status, pengaju_id, pengaju, waktu, bukti
FROM ukur_status
WHERE paket_id = $1 AND indikator = $2 AND triwulan = $3;

-- name: ukur_status_insert
-- Its first step. $1.. as the columns named. Columns: id.
INSERT INTO ukur_status
    (pemda_id, unit_id, paket_id, indikator, triwulan, status, pengaju_id, pengaju, waktu)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id;

-- name: ukur_status_update
-- A step. $1 id, $2 versi_baris seen, $3 status, $4 pengaju_id, $5 pengaju, $6 waktu. Columns: id;
-- no row: somebody else was quicker.
UPDATE ukur_status SET
    status = $3, pengaju_id = $4, pengaju = $5, waktu = $6, versi_baris = versi_baris + 1
WHERE id = $1 AND versi_baris = $2
RETURNING id;

-- name: ukur_riwayat_insert
-- $1.. as the columns named.
INSERT INTO ukur_riwayat
    (pemda_id, unit_id, paket_id, indikator, triwulan, langkah, status, catatan, waktu,
     pengguna_id, pengguna, atas_nama)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- name: ukur_riwayat_list
-- The thread of a triwulan, oldest first. $1 paket_id, $2 indikator, $3 triwulan.
-- Columns: langkah, status, catatan, waktu, pengguna, atas_nama.
SELECT langkah, status, catatan, waktu, pengguna, atas_nama
FROM ukur_riwayat
WHERE paket_id = $1 AND indikator = $2 AND triwulan = $3
ORDER BY id;

-- name: ukur_bukti_insert
-- $1.. as the columns named. Columns: id.
INSERT INTO ukur_bukti
    (pemda_id, unit_id, paket_id, indikator, triwulan, berkas_id, nama, keterangan, waktu,
     pengguna)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: ukur_bukti_list
-- Evidence of a triwulan that stands. $1 paket_id, $2 indikator, $3 triwulan. Columns: id,
-- berkas_id, nama, keterangan, waktu, pengguna, jenis, ukuran.
SELECT b.id, b.berkas_id, b.nama, b.keterangan, b.waktu, b.pengguna, f.jenis, f.ukuran
FROM ukur_bukti AS b
JOIN berkas AS f ON f.id = b.berkas_id
WHERE b.paket_id = $1 AND b.indikator = $2 AND b.triwulan = $3 AND b.dihapus IS NULL
ORDER BY b.id;

-- name: ukur_bukti_get
-- One, also when it was taken away. $1 id, $2 paket_id. Columns: indikator, triwulan, berkas_id,
-- nama, keterangan, dihapus.
SELECT indikator, triwulan, berkas_id, nama, keterangan, dihapus
FROM ukur_bukti
WHERE id = $1 AND paket_id = $2;

-- name: ukur_bukti_set
-- Takes it away or ($2 none) brings it back. $1 id, $2 dihapus.
UPDATE ukur_bukti SET dihapus = $2 WHERE id = $1;

-- name: ukur_bukti_hitung
-- Counts the evidence of a triwulan anew. $1 paket_id, $2 indikator, $3 triwulan.
UPDATE ukur_status SET bukti = (
    SELECT count(*) FROM ukur_bukti AS b
    WHERE b.paket_id = $1 AND b.indikator = $2 AND b.triwulan = $3 AND b.dihapus IS NULL)
WHERE paket_id = $1 AND indikator = $2 AND triwulan = $3;

-- name: ukur_pemeriksa_list
-- Roles that others hold in a unit today. $1 unit_id, $2 the one left out, $3 ISO date.
-- Columns: peran.
SELECT t.peran
FROM penugasan AS t
JOIN pengguna AS p ON p.id = t.pengguna_id
WHERE t.unit_id = $1 AND p.id <> $2 AND p.aktif = 1
  AND (t.mulai IS NULL OR t.mulai <= $3) AND (t.sampai IS NULL OR t.sampai >= $3);
