-- name: rencana_aksi_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO rencana_aksi
    (pemda_id, unit_id, paket_id, urutan_baris, kode, indikator, pos, uraian, penanggung_jawab,
     keluaran, satuan, anggaran_sen)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
RETURNING id;

-- name: rencana_aksi_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, indikator, pos, uraian, penanggung_jawab, keluaran, satuan, anggaran_sen
FROM rencana_aksi
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: rencana_aksi_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM rencana_aksi WHERE paket_id = $1;

-- name: rencana_aksi_triwulan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO rencana_aksi_triwulan
    (pemda_id, unit_id, paket_id, rencana_aksi_id, urutan_baris, triwulan, jadwal, target_koef,
     target_skala, realisasi_koef, realisasi_skala, status, keterangan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: rencana_aksi_triwulan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, rencana_aksi_id, triwulan, jadwal, target_koef, target_skala, realisasi_koef,
    realisasi_skala, status, keterangan
FROM rencana_aksi_triwulan
WHERE paket_id = $1
ORDER BY rencana_aksi_id, urutan_baris;
