-- Sessions and failed sign-ins.

-- name: sesi_insert
-- $1 pengguna_id, $2 kunci, $3 now, $4 alamat, $5 peramban, $6 unit, $7 tahun. Columns: id.
INSERT INTO sesi (pengguna_id, kunci, dibuat, terakhir, alamat, peramban, unit, tahun)
VALUES ($1, $2, $3, $3, $4, $5, $6, $7)
RETURNING id;

-- name: sesi_get
-- $1 kunci. Columns: id, dibuat, terakhir, unit, tahun, atas_nama, then of the person: id, akun,
-- nama, aktif, harus_ganti.
SELECT s.id, s.dibuat, s.terakhir, s.unit, s.tahun, s.atas_nama,
       p.id, p.akun, p.nama, p.aktif, p.harus_ganti
FROM sesi s JOIN pengguna p ON p.id = s.pengguna_id
WHERE s.kunci = $1;

-- name: sesi_konteks_terakhir
-- The context somebody worked in last. $1 pengguna_id. Columns: unit, tahun.
SELECT unit, tahun FROM sesi
WHERE pengguna_id = $1 AND unit IS NOT NULL
ORDER BY terakhir DESC, id DESC LIMIT 1;

-- name: sesi_list
-- Newest use first. $1 pengguna_id, $2 dibuat after, $3 terakhir after (older ones are over).
-- Columns: id, dibuat, terakhir, alamat, peramban.
SELECT id, dibuat, terakhir, alamat, peramban FROM sesi
WHERE pengguna_id = $1 AND dibuat > $2 AND terakhir > $3
ORDER BY terakhir DESC, id DESC;

-- name: sesi_sentuh
-- Last use and context; a context that is not given stays. $1 id, $2 now, $3 unit, $4 tahun.
UPDATE sesi SET
    terakhir = CASE WHEN terakhir < $2 THEN $2 ELSE terakhir END,
    unit = COALESCE(CAST($3 AS TEXT), unit),
    tahun = COALESCE($4, tahun)
WHERE id = $1;

-- name: sesi_atas_nama
-- $1 id, $2 pengguna_id, $3 jabatan or none.
UPDATE sesi SET atas_nama = $3 WHERE id = $1 AND pengguna_id = $2;

-- name: sesi_delete
-- $1 id, $2 pengguna_id. Columns: id.
DELETE FROM sesi WHERE id = $1 AND pengguna_id = $2 RETURNING id;

-- name: sesi_delete_semua
-- All of a person but one. $1 pengguna_id, $2 id of the one that stays (0: none).
DELETE FROM sesi WHERE pengguna_id = $1 AND id <> $2;

-- name: sesi_delete_lama
-- Those that are too old. $1 dibuat up to.
DELETE FROM sesi WHERE dibuat <= $1;

-- name: sesi_delete_diam
-- Those that were left. $1 terakhir up to.
DELETE FROM sesi WHERE terakhir <= $1;

-- name: percobaan_get
-- $1 kunci. Columns: gagal, terakhir, sampai.
SELECT gagal, terakhir, sampai FROM percobaan_masuk WHERE kunci = $1;

-- name: percobaan_put
-- $1 kunci, $2 gagal, $3 terakhir, $4 sampai.
INSERT INTO percobaan_masuk (kunci, gagal, terakhir, sampai) VALUES ($1, $2, $3, $4)
ON CONFLICT (kunci) DO UPDATE SET
    gagal = excluded.gagal, terakhir = excluded.terakhir, sampai = excluded.sampai;

-- name: percobaan_delete
-- $1 kunci.
DELETE FROM percobaan_masuk WHERE kunci = $1;

-- name: percobaan_delete_lama
-- $1 terakhir before.
DELETE FROM percobaan_masuk WHERE terakhir < $1;
