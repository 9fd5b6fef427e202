-- name: berkas_muat_insert
-- Begins an upload. $1 waktu. Columns: id.
INSERT INTO berkas_muat (waktu) VALUES ($1) RETURNING id;

-- name: berkas_potong_insert
-- Adds a piece. $1 muat_id, $2 urutan, $3 isi.
INSERT INTO berkas_potong (muat_id, urutan, isi) VALUES ($1, $2, $3);

-- name: berkas_insert
-- The upload is complete when all its pieces are there; a file that is there already keeps its
-- row. $1 muat_id, $2 hash, $3 jenis, $4 ukuran, $5 potong, $6 waktu. Columns: id.
INSERT INTO berkas (muat_id, hash, jenis, ukuran, potong, waktu)
SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS BIGINT),
       CAST($5 AS BIGINT), CAST($6 AS BIGINT)
WHERE (SELECT count(*) FROM berkas_potong WHERE muat_id = $1) = CAST($5 AS BIGINT)
ON CONFLICT (hash) DO UPDATE SET waktu = excluded.waktu
RETURNING id;

-- name: berkas_sentuh
-- A file that is given again. $1 hash, $2 waktu. Columns: id.
UPDATE berkas SET waktu = $2 WHERE hash = $1 RETURNING id;

-- name: berkas_get
-- A file. $1 id. Columns: muat_id, hash, jenis, ukuran, potong.
SELECT muat_id, hash, jenis, ukuran, potong FROM berkas WHERE id = $1;

-- name: berkas_potong_get
-- A piece. $1 muat_id, $2 urutan. Columns: isi.
SELECT isi FROM berkas_potong WHERE muat_id = $1 AND urutan = $2;

-- name: berkas_muat_list_sisa
-- Old uploads that became no file. $1 begun before, $2 at most. Columns: id.
SELECT m.id
FROM berkas_muat AS m
WHERE m.waktu < $1 AND NOT EXISTS (SELECT 1 FROM berkas AS b WHERE b.muat_id = m.id)
ORDER BY m.waktu
LIMIT $2;

-- name: berkas_potong_delete
-- Removes the last pieces of an upload. $1 muat_id, $2 this many at most. Columns: urutan.
DELETE FROM berkas_potong
WHERE muat_id = $1
  AND urutan >= (SELECT count(*) FROM berkas_potong WHERE muat_id = $1) - CAST($2 AS BIGINT)
RETURNING urutan;

-- name: berkas_muat_delete
-- Removes an upload that has no pieces left. $1 id.
DELETE FROM berkas_muat
WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM berkas_potong WHERE muat_id = $1);

-- name: berkas_list_lama
-- Files not given since. $1 before, $2 at most. Columns: id.
SELECT id FROM berkas WHERE waktu < $1 ORDER BY waktu LIMIT $2;

-- name: berkas_delete
-- Removes a file not given since; refused by the database when anything refers to it. Its pieces
-- stay for the sweep of uploads. $1 id, $2 before.
DELETE FROM berkas WHERE id = $1 AND waktu < $2;

-- name: berkas_tunda
-- Looks at a file again later. $1 id, $2 waktu.
UPDATE berkas SET waktu = $2 WHERE id = $1;
