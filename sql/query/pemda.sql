-- Pemda and units as they are administered; their fields are written by unit.sql.

-- name: pemda_daftar
-- All pemda. Columns: id, versi_baris, kode, nama, number of units.
SELECT p.id, p.versi_baris, p.kode, p.nama,
       (SELECT count(*) FROM unit u WHERE u.pemda_id = p.id)
FROM pemda p
ORDER BY p.kode COLLATE "C";

-- name: unit_daftar
-- Units with their pemda. $1 unit_id or none: all. Columns: id, pemda_id, kode and nama of the pemda,
-- versi_baris, kode, nama, jenis, latest year with data (none: no data), number of years.
SELECT u.id, u.pemda_id, p.kode, p.nama, u.versi_baris, u.kode, u.nama, u.jenis,
       (SELECT max(k.tahun) FROM paket k WHERE k.unit_id = u.id),
       (SELECT count(*) FROM paket k WHERE k.unit_id = u.id)
FROM unit u JOIN pemda p ON p.id = u.pemda_id
WHERE u.id >= coalesce(CAST($1 AS BIGINT), 0)
  AND u.id <= coalesce(CAST($1 AS BIGINT), 9223372036854775807)
ORDER BY p.kode COLLATE "C", u.nama COLLATE "C", u.kode COLLATE "C";

-- name: pemda_versi
-- $1 id. Columns: versi_baris.
SELECT versi_baris FROM pemda WHERE id = $1;

-- name: unit_versi
-- $1 id. Columns: versi_baris, pemda_id.
SELECT versi_baris, pemda_id FROM unit WHERE id = $1;

-- name: jabatan_daftar
-- Jabatan that a unit had in any year, the latest year first. $1 unit_id. Columns: kode, nama.
SELECT j.kode, j.nama
FROM paket k JOIN jabatan j ON j.paket_id = k.id
WHERE k.unit_id = $1
ORDER BY k.tahun DESC, j.urutan_baris;
