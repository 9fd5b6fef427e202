-- The lifecycle of a perjanjian kinerja (store_pk.h).

-- name: pk_find
-- What a step needs to know of a PK. $1 paket_id, $2 jabatan, $3 urutan. Columns: id, versi_baris,
-- status, pejabat, nomor, tanggal, berlaku_mulai, number of rows, of rows without target.
SELECT k.id, k.versi_baris, k.status, k.pejabat, k.nomor, k.tanggal, k.berlaku_mulai,
       (SELECT count(*) FROM pk_baris b WHERE b.perjanjian_kinerja_id = k.id),
       (SELECT count(*) FROM pk_baris b
        WHERE b.perjanjian_kinerja_id = k.id AND b.target_koef IS NULL)
FROM perjanjian_kinerja k
WHERE k.paket_id = $1 AND k.jabatan = $2 AND k.urutan = $3;

-- name: pk_belum
-- PK of a jabatan that are not signed. $1 paket_id, $2 jabatan, $3 with a smaller urutan.
-- Columns: the lowest urutan; no value: none.
SELECT min(urutan) FROM perjanjian_kinerja
WHERE paket_id = $1 AND jabatan = $2 AND urutan < $3
  AND (status IS NULL OR status NOT IN ('ditandatangani', 'disampaikan', 'diterima'));

-- name: pk_tempat_baru
-- Where the next PK of a slice stands. $1 paket_id. Columns: urutan_baris.
SELECT coalesce(max(urutan_baris) + 1, 0) FROM perjanjian_kinerja WHERE paket_id = $1;

-- name: pk_status_set
-- $1 id, $2 status, $3 nomor, $4 tanggal, $5 berlaku_mulai, $6 versi_baris it was seen with.
-- Columns: versi_baris; no row: changed meanwhile.
UPDATE perjanjian_kinerja SET
    status = $2, nomor = $3, tanggal = $4, berlaku_mulai = $5, versi_baris = versi_baris + 1
WHERE id = $1 AND versi_baris = $6
RETURNING versi_baris;

-- name: pk_hapus
-- Removes a PK with its rows. $1 id.
DELETE FROM perjanjian_kinerja WHERE id = $1;

-- name: pk_jejak_insert
-- Adds a step. $1.. as the columns named. Columns: id.
INSERT INTO pk_jejak
    (pemda_id, unit_id, paket_id, jabatan, urutan, langkah, waktu, pengguna_id, oleh, atas_nama,
     tanggal, keterangan, berkas_id, berkas_nama)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
RETURNING id;

-- name: pk_jejak_list
-- Steps of a slice. $1 paket_id. Columns: jabatan, urutan, langkah, waktu, oleh, atas_nama, tanggal,
-- keterangan, berkas_id, berkas_nama.
SELECT jabatan, urutan, langkah, waktu, oleh, atas_nama, tanggal, keterangan, berkas_id, berkas_nama
FROM pk_jejak
WHERE paket_id = $1
ORDER BY jabatan, urutan, id;

-- name: pk_jejak_delete
-- $1 paket_id, $2 jabatan, $3 urutan.
DELETE FROM pk_jejak WHERE paket_id = $1 AND jabatan = $2 AND urutan = $3;

-- name: pk_catatan_insert
-- Adds a note. $1.. as the columns named. Columns: id.
INSERT INTO pk_catatan
    (pemda_id, unit_id, paket_id, jabatan, urutan, bagian, baris, bidang, isi, waktu, pengguna_id,
     oleh)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
RETURNING id;

-- name: pk_catatan_list
-- Notes of a slice. $1 paket_id. Columns: id, jabatan, urutan, bagian, baris, bidang, isi, waktu,
-- oleh, selesai_waktu, selesai_oleh.
SELECT id, jabatan, urutan, bagian, baris, bidang, isi, waktu, oleh, selesai_waktu, selesai_oleh
FROM pk_catatan
WHERE paket_id = $1
ORDER BY jabatan, urutan, id;

-- name: pk_catatan_get
-- An open note. $1 id, $2 paket_id. Columns: jabatan, urutan, isi.
SELECT jabatan, urutan, isi FROM pk_catatan
WHERE id = $1 AND paket_id = $2 AND selesai_waktu IS NULL;

-- name: pk_catatan_terbuka
-- Open notes of a PK. $1 paket_id, $2 jabatan, $3 urutan. Columns: their number.
SELECT count(*) FROM pk_catatan
WHERE paket_id = $1 AND jabatan = $2 AND urutan = $3 AND selesai_waktu IS NULL;

-- name: pk_catatan_selesai
-- Done with. $1 id, $2 waktu, $3 by whom.
UPDATE pk_catatan SET selesai_waktu = $2, selesai_oleh = $3
WHERE id = $1 AND selesai_waktu IS NULL;

-- name: pk_catatan_delete
-- $1 paket_id, $2 jabatan, $3 urutan.
DELETE FROM pk_catatan WHERE paket_id = $1 AND jabatan = $2 AND urutan = $3;
