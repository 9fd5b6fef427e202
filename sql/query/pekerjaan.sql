-- Jobs (store/store_kerja.c).

-- name: pekerjaan_insert
-- A waiting job. $1 pemda_id, $2 unit_id, $3 tahun, $4 pengguna_id, $5 pengguna, $6 asal, $7 jenis,
-- $8 judul, $9 masukan, $10 dibuat. Columns: id.
INSERT INTO pekerjaan
    (pemda_id, unit_id, tahun, pengguna_id, pengguna, asal, jenis, judul, masukan, dibuat, status)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'antre')
RETURNING id;

-- name: pekerjaan_kembar
-- The same work of the same person that has not ended. $1 pengguna_id, $2 jenis, $3 masukan,
-- $4 pemda_id, $5 unit_id or 0, $6 tahun or 0. Columns: id.
SELECT id FROM pekerjaan
WHERE selesai IS NULL AND pengguna_id = $1 AND jenis = $2 AND masukan = $3
    AND pemda_id = $4 AND COALESCE(unit_id, 0) = $5 AND COALESCE(tahun, 0) = $6
ORDER BY id LIMIT 1;

-- name: pekerjaan_antre
-- Waiting and running jobs of a person. $1 pengguna_id. Columns: number.
SELECT count(*) FROM pekerjaan WHERE status IN ('antre', 'jalan') AND pengguna_id = $1;

-- name: pekerjaan_get
-- A job. $1 id. Columns: as read by store_kerja.c.
SELECT k.id, k.pemda_id, k.unit_id, p.kode, u.kode, k.tahun, k.pengguna_id, k.pengguna, k.asal,
    k.jenis, k.judul, k.masukan, k.status, k.kemajuan, k.keterangan, k.pesan, k.berkas_id,
    k.berkas_nama, k.alamat, k.percobaan, k.dibuat, k.mulai, k.selesai
FROM pekerjaan k
JOIN pemda p ON p.id = k.pemda_id
LEFT JOIN unit u ON u.id = k.unit_id
WHERE k.id = $1;

-- name: pekerjaan_list
-- Jobs of a person, newest first. $1 pengguna_id, $2 most. Columns: as pekerjaan_get.
SELECT k.id, k.pemda_id, k.unit_id, p.kode, u.kode, k.tahun, k.pengguna_id, k.pengguna, k.asal,
    k.jenis, k.judul, k.masukan, k.status, k.kemajuan, k.keterangan, k.pesan, k.berkas_id,
    k.berkas_nama, k.alamat, k.percobaan, k.dibuat, k.mulai, k.selesai
FROM pekerjaan k
JOIN pemda p ON p.id = k.pemda_id
LEFT JOIN unit u ON u.id = k.unit_id
WHERE k.pengguna_id = $1
ORDER BY k.id DESC LIMIT $2;

-- name: pekerjaan_next
-- The first job with an id above $1 that waits or runs. Columns: id, status.
SELECT id, status FROM pekerjaan
WHERE selesai IS NULL AND id > $1
ORDER BY id LIMIT 1;

-- name: pekerjaan_status
-- Status of a job. $1 id. Columns: status.
SELECT status FROM pekerjaan WHERE id = $1;

-- name: pekerjaan_mulai
-- A start. $1 id, $2 time. Columns: starts so far.
UPDATE pekerjaan
SET status = 'jalan', percobaan = percobaan + 1, kemajuan = 0, keterangan = '', mulai = $2
WHERE id = $1 AND status IN ('antre', 'jalan')
RETURNING percobaan;

-- name: pekerjaan_maju
-- Progress of a running job. $1 id, $2 percent, $3 words. Columns: id.
UPDATE pekerjaan SET kemajuan = $2, keterangan = $3
WHERE id = $1 AND status = 'jalan'
RETURNING id;

-- name: pekerjaan_akhir
-- The end of a running job. $1 id, $2 status, $3 pesan, $4 berkas_id, $5 berkas_nama, $6 alamat,
-- $7 time. Columns: id.
UPDATE pekerjaan
SET status = $2, pesan = $3, berkas_id = $4, berkas_nama = $5, alamat = $6, selesai = $7,
    keterangan = ''
WHERE id = $1 AND status = 'jalan'
RETURNING id;

-- name: pekerjaan_batal
-- Cancels a job that has not ended. $1 id, $2 time. Columns: id.
UPDATE pekerjaan SET status = 'batal', selesai = $2, keterangan = ''
WHERE id = $1 AND status IN ('antre', 'jalan')
RETURNING id;

-- name: pekerjaan_ulang
-- Puts a failed or cancelled job into the queue again. $1 id. Columns: id.
UPDATE pekerjaan
SET status = 'antre', kemajuan = 0, keterangan = '', pesan = NULL, percobaan = 0, mulai = NULL,
    selesai = NULL
WHERE id = $1 AND status IN ('gagal', 'batal')
RETURNING id;

-- name: pekerjaan_sapu
-- Removes jobs that ended before $1.
DELETE FROM pekerjaan WHERE selesai < $1;
