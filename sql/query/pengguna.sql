-- People and their roles.

-- name: pengguna_insert
-- $1 akun, $2 nama, $3 cari, $4 sandi, $5 harus_ganti, $6 now. Columns: id.
INSERT INTO pengguna (akun, nama, cari, sandi, harus_ganti, aktif, dibuat, sandi_waktu)
VALUES ($1, $2, $3, $4, $5, 1, $6, $6)
RETURNING id;

-- name: pengguna_get
-- $1 id. Columns: id, versi_baris, akun, nama, sandi, harus_ganti, aktif, dibuat, sandi_waktu.
SELECT id, versi_baris, akun, nama, sandi, harus_ganti, aktif, dibuat, sandi_waktu
FROM pengguna WHERE id = $1;

-- name: pengguna_get_by_akun
-- $1 akun in lower case. Columns as pengguna_get.
SELECT id, versi_baris, akun, nama, sandi, harus_ganti, aktif, dibuat, sandi_waktu
FROM pengguna WHERE akun = $1;

-- name: pengguna_update
-- $1 id, $2 akun, $3 nama, $4 cari.
UPDATE pengguna SET akun = $2, nama = $3, cari = $4, versi_baris = versi_baris + 1 WHERE id = $1;

-- name: pengguna_sandi
-- $1 id, $2 sandi, $3 harus_ganti, $4 now.
UPDATE pengguna SET
    sandi = $2, harus_ganti = $3, sandi_waktu = $4, versi_baris = versi_baris + 1
WHERE id = $1;

-- name: pengguna_aktif
-- $1 id, $2 aktif.
UPDATE pengguna SET aktif = $2, versi_baris = versi_baris + 1 WHERE id = $1;

-- name: pengguna_ada
-- A row when there is anybody. Columns: id.
SELECT id FROM pengguna WHERE akun > '' LIMIT 1;

-- name: pengguna_list
-- By account. $1 pemda_id they have a role in (none: any), $2 part of account or name in lower
-- case (none: any), $3 peran (none: any), $4 aktif (none: any), $5 after this akun, $6 at most.
-- Columns as pengguna_get.
SELECT id, versi_baris, akun, nama, sandi, harus_ganti, aktif, dibuat, sandi_waktu
FROM pengguna p
WHERE (CAST($2 AS TEXT) IS NULL OR p.cari LIKE '%' || $2 || '%' ESCAPE '!')
  AND (CAST($4 AS BIGINT) IS NULL OR p.aktif = $4)
  AND p.akun > $5 COLLATE "C"
  AND ((CAST($1 AS BIGINT) IS NULL AND CAST($3 AS TEXT) IS NULL) OR EXISTS (
      SELECT 1 FROM penugasan t
      WHERE t.pengguna_id = p.id
        AND (CAST($1 AS BIGINT) IS NULL OR t.pemda_id = $1)
        AND (CAST($3 AS TEXT) IS NULL OR t.peran = $3)))
ORDER BY p.akun COLLATE "C"
LIMIT $6;

-- name: penugasan_insert
-- $1 pengguna_id, $2 urutan_baris, $3 peran, $4 pemda_id, $5 unit_id, $6 jabatan, $7 mulai,
-- $8 sampai.
INSERT INTO penugasan
    (pengguna_id, urutan_baris, peran, pemda_id, unit_id, jabatan, mulai, sampai)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- name: penugasan_delete
-- $1 pengguna_id.
DELETE FROM penugasan WHERE pengguna_id = $1;

-- name: penugasan_berlaku
-- Roles in force on a day. $1 pengguna_id, $2 the day. Columns: peran, pemda_id, unit_id, jabatan.
SELECT peran, pemda_id, unit_id, jabatan FROM penugasan
WHERE pengguna_id = $1 AND (mulai IS NULL OR mulai <= $2) AND (sampai IS NULL OR sampai >= $2)
ORDER BY urutan_baris;

-- name: penugasan_list
-- All roles of a person. $1 pengguna_id. Columns: peran, pemda_id, unit_id, jabatan, mulai, sampai,
-- kode and nama of the pemda, kode and nama of the unit.
SELECT t.peran, t.pemda_id, t.unit_id, t.jabatan, t.mulai, t.sampai, m.kode, m.nama, u.kode, u.nama
FROM penugasan t
LEFT JOIN pemda m ON m.id = t.pemda_id
LEFT JOIN unit u ON u.id = t.unit_id
WHERE t.pengguna_id = $1
ORDER BY t.urutan_baris;
