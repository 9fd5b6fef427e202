-- name: migrasi_versi
-- The highest migration applied. Columns: nomor.
SELECT coalesce(max(nomor), 0) FROM migrasi;

-- name: migrasi_insert
-- Records a migration. $1 nomor, $2 nama.
INSERT INTO migrasi (nomor, nama) VALUES ($1, $2);
