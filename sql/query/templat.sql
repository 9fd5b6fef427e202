-- Word templates of units and pemda (store/store_templat.c).

-- name: templat_insert
-- A template that is not yet checked. $1 pemda_id, $2 unit_id or none, $3 dokumen, $4 nama,
-- $5 berkas_id, $6 waktu, $7 pengguna_id, $8 pengguna. Columns: id.
INSERT INTO templat
    (pemda_id, unit_id, dokumen, nama, berkas_id, waktu, pengguna_id, pengguna, periksa)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'belum')
RETURNING id;

-- name: templat_periksa
-- The outcome of its check. $1 id, $2 periksa, $3 laporan.
UPDATE templat SET periksa = $2, laporan = $3 WHERE id = $1;

-- name: templat_list
-- Templates a unit may use: its own and those of the pemda. $1 pemda_id, $2 unit_id. Columns: as
-- read by store_templat.c.
SELECT id, pemda_id, unit_id, dokumen, nama, berkas_id, waktu, pengguna, periksa, laporan
FROM templat WHERE pemda_id = $1 AND (unit_id IS NULL OR unit_id = $2)
ORDER BY id DESC;

-- name: templat_get
-- A template. $1 id. Columns: as templat_list.
SELECT id, pemda_id, unit_id, dokumen, nama, berkas_id, waktu, pengguna, periksa, laporan
FROM templat WHERE id = $1;

-- name: templat_delete
-- Removes a template; who used it uses the default again. $1 id.
DELETE FROM templat WHERE id = $1;

-- name: templat_pakai_get
-- The choice of a unit and that of its pemda. $1 pemda_id, $2 unit_id, $3 dokumen. Columns:
-- unit_id, templat_id.
SELECT unit_id, templat_id FROM templat_pakai
WHERE pemda_id = $1 AND dokumen = $3 AND (unit_id IS NULL OR unit_id = $2);

-- name: templat_pakai_delete
-- Forgets a choice. $1 pemda_id, $2 unit_id or 0, $3 dokumen.
DELETE FROM templat_pakai
WHERE pemda_id = $1 AND COALESCE(unit_id, 0) = $2 AND dokumen = $3;

-- name: templat_pakai_insert
-- A choice. $1 pemda_id, $2 unit_id or none, $3 dokumen, $4 templat_id or none.
INSERT INTO templat_pakai (pemda_id, unit_id, dokumen, templat_id) VALUES ($1, $2, $3, $4);
