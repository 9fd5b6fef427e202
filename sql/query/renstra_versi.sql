-- Versions of the Renstra of a unit (store_renstra.h).

-- name: renstra_list_by_unit
-- All versions of a unit, newest period and version first. $1 unit_id. Columns: id, fields.
SELECT
    id, tahun_awal, tahun_akhir, versi, dokumen, nomor, tanggal, status, alasan
FROM renstra
WHERE unit_id = $1
ORDER BY tahun_awal DESC, tahun_akhir DESC, coalesce(versi, 1) DESC;

-- name: renstra_pakai_by_unit
-- Which years use which version. $1 unit_id. Columns: renstra_id, tahun.
SELECT renstra_id, tahun FROM paket
WHERE unit_id = $1 AND renstra_id IS NOT NULL
ORDER BY tahun;

-- name: renstra_versi_akhir
-- Highest version of a period. $1 unit_id, $2 tahun_awal, $3 tahun_akhir. Columns: versi; 0: none.
SELECT coalesce(max(coalesce(versi, 1)), 0) FROM renstra
WHERE unit_id = $1 AND tahun_awal = $2 AND tahun_akhir = $3;

-- name: paket_ganti_renstra
-- Slices of a unit from a year on take another version. $1 unit_id, $2 the new one, $3 the old one
-- (none: those that have none), $4 first year, $5 last year.
UPDATE paket SET renstra_id = $2, versi_baris = versi_baris + 1, revisi = revisi + 1
WHERE unit_id = $1 AND coalesce(renstra_id, 0) = coalesce(CAST($3 AS BIGINT), 0)
  AND tahun >= $4 AND tahun <= $5;
