-- name: audit_chain_get
-- The end of a chain, held until the transaction ends: a second writer waits here, and on PostgreSQL
-- begins again (SQLSTATE 40001) rather than find its place taken. $1 pemda_id. Columns: nomor, hash.
INSERT INTO audit_rantai (pemda_id, nomor, hash) VALUES ($1, 0, '')
ON CONFLICT (pemda_id) DO UPDATE SET nomor = audit_rantai.nomor
RETURNING nomor, hash;

-- name: audit_chain_set
-- Moves the end of a chain. $1 pemda_id, $2 nomor, $3 hash.
INSERT INTO audit_rantai (pemda_id, nomor, hash) VALUES ($1, $2, $3)
ON CONFLICT (pemda_id) DO UPDATE SET nomor = excluded.nomor, hash = excluded.hash;

-- name: audit_chain_list
-- All chains. Columns: pemda_id, nomor, hash.
SELECT pemda_id, nomor, hash FROM audit_rantai ORDER BY pemda_id;

-- name: audit_insert
-- Adds an entry. $1.. as the columns named. Columns: id.
INSERT INTO audit
    (pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama, alamat,
     aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
RETURNING id;

-- name: audit_get
-- An entry. $1 id. Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE id = $1;

-- name: audit_list_chain
-- Entries in the order of their chains, from behind a place. $1 pemda_id, $2 nomor, $3 how many.
-- Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE (pemda_id, nomor) > ($1, $2)
ORDER BY pemda_id, nomor
LIMIT $3;

-- name: audit_list_group
-- What one use case did, last first. $1 pemda_id, $2 kelompok. Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE pemda_id = $1 AND kelompok = $2
ORDER BY nomor DESC;

-- name: audit_list_since
-- What was done with a row after a version, newest first. $1 tabel, $2 baris_id, $3 versi.
-- Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE tabel = $1 AND baris_id = $2 AND versi > $3
ORDER BY id DESC;

-- name: audit_list_by_pemda
-- Newest first. $1 pemda_id, $2 entries with a smaller id, $3 how many, $4 paket_id or 0, $5 pattern
-- in small letters or none. Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE pemda_id = $1 AND id < $2 AND (CAST($4 AS BIGINT) = 0 OR paket_id = $4)
  AND (CAST($5 AS TEXT) IS NULL
       OR lower(coalesce(pengguna, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(bidang, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(lama, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(baru, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(alasan, '') COLLATE "C") LIKE $5 ESCAPE '!')
ORDER BY id DESC
LIMIT $3;

-- name: audit_list_by_unit
-- Newest first. $1 unit_id, $2 entries with a smaller id, $3 how many, $4 paket_id or 0, $5 pattern
-- in small letters or none, $6 pattern of the person or none, $7 and $8 from and before which time.
-- Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE unit_id = $1 AND id < $2 AND (CAST($4 AS BIGINT) = 0 OR paket_id = $4)
  AND waktu >= $7 AND waktu < $8
  AND (CAST($6 AS TEXT) IS NULL
       OR lower(coalesce(pengguna, '') COLLATE "C") LIKE $6 ESCAPE '!')
  AND (CAST($5 AS TEXT) IS NULL
       OR lower(coalesce(pengguna, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(bidang, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(lama, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(baru, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(alasan, '') COLLATE "C") LIKE $5 ESCAPE '!')
ORDER BY id DESC
LIMIT $3;

-- name: audit_list_by_row
-- Newest first. $1 tabel, $2 entries with a smaller id, $3 how many, $4 paket_id or 0, $5 pattern
-- in small letters or none,
-- $6 baris_id, $7 pemda_id or 0, $8 unit_id or 0. Columns: id, those of the insert.
SELECT
    id, pemda_id, nomor, kelompok, waktu, unit_id, paket_id, pengguna_id, pengguna, atas_nama,
    alamat, aksi, tabel, baris_id, versi, bidang, lama, baru, alasan, hash
FROM audit
WHERE tabel = $1 AND baris_id = $6 AND id < $2
  AND (CAST($7 AS BIGINT) = 0 OR pemda_id = $7) AND (CAST($8 AS BIGINT) = 0 OR unit_id = $8)
  AND (CAST($4 AS BIGINT) = 0 OR paket_id = $4)
  AND (CAST($5 AS TEXT) IS NULL
       OR lower(coalesce(pengguna, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(bidang, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(lama, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(baru, '') COLLATE "C") LIKE $5 ESCAPE '!'
       OR lower(coalesce(alasan, '') COLLATE "C") LIKE $5 ESCAPE '!')
ORDER BY id DESC
LIMIT $3;
