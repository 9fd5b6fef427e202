-- The report on its way (store/store_lkjip.c).

-- name: lkjip_get
-- Where the report of a slice stands. $1 paket_id. Columns: status, nomor, tanggal, berkas_id,
-- berkas_nama, versi_baris.
SELECT status, nomor, tanggal, berkas_id, berkas_nama, versi_baris FROM lkjip WHERE paket_id = $1;

-- name: lkjip_put
-- Sets it. $1 pemda_id, $2 unit_id, $3 paket_id, $4 status, $5 nomor, $6 tanggal, $7 berkas_id,
-- $8 berkas_nama.
INSERT INTO lkjip (pemda_id, unit_id, paket_id, status, nomor, tanggal, berkas_id, berkas_nama)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (paket_id) DO UPDATE SET
    status = excluded.status, nomor = excluded.nomor, tanggal = excluded.tanggal,
    berkas_id = excluded.berkas_id, berkas_nama = excluded.berkas_nama,
    versi_baris = lkjip.versi_baris + 1;

-- name: lkjip_langkah_insert
-- A change of state. $1 pemda_id, $2 unit_id, $3 paket_id, $4 waktu, $5 pengguna_id, $6 pengguna,
-- $7 dari, $8 ke, $9 catatan, $10 tanggal.
INSERT INTO lkjip_langkah
    (pemda_id, unit_id, paket_id, waktu, pengguna_id, pengguna, dari, ke, catatan, tanggal)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- name: lkjip_langkah_list
-- Changes of state of a slice, newest first. $1 paket_id. Columns: waktu, pengguna, dari, ke,
-- catatan, tanggal.
SELECT waktu, pengguna, dari, ke, catatan, tanggal FROM lkjip_langkah
WHERE paket_id = $1 ORDER BY id DESC;

-- name: lkjip_catatan_insert
-- A note. $1 pemda_id, $2 unit_id, $3 paket_id, $4 jangkar, $5 isi, $6 waktu, $7 pengguna_id,
-- $8 pengguna. Columns: id.
INSERT INTO lkjip_catatan
    (pemda_id, unit_id, paket_id, jangkar, isi, waktu, pengguna_id, pengguna)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: lkjip_catatan_list
-- Notes of a slice. $1 paket_id. Columns: id, jangkar, isi, waktu, pengguna_id, pengguna,
-- selesai_waktu, selesai_oleh.
SELECT id, jangkar, isi, waktu, pengguna_id, pengguna, selesai_waktu, selesai_oleh
FROM lkjip_catatan WHERE paket_id = $1 ORDER BY id;

-- name: lkjip_catatan_terbuka
-- Open notes of a slice. $1 paket_id. Columns: number.
SELECT count(*) FROM lkjip_catatan WHERE paket_id = $1 AND selesai_waktu IS NULL;

-- name: lkjip_catatan_selesai
-- Closes or opens a note. $1 id, $2 paket_id, $3 time or none, $4 who or none. Columns: id.
UPDATE lkjip_catatan SET selesai_waktu = $3, selesai_oleh = $4
WHERE id = $1 AND paket_id = $2
RETURNING id;

-- name: lkjip_beku_insert
-- A frozen version with the next number. $1 pemda_id, $2 unit_id, $3 paket_id, $4 kerja_id,
-- $5 status, $6 waktu, $7 pengguna_id, $8 pengguna, $9 alasan, $10 mesin, $11 templat, $12 hash,
-- $13..$16 files. Columns: id.
INSERT INTO lkjip_beku
    (pemda_id, unit_id, paket_id, kerja_id, status, waktu, pengguna_id, pengguna, alasan, mesin,
    templat, hash, paket_berkas_id, dok_berkas_id, docx_berkas_id, pdf_berkas_id, nomor)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
    (SELECT 1 + COALESCE(max(b.nomor), 0) FROM lkjip_beku b WHERE b.paket_id = $3))
RETURNING id;

-- name: lkjip_beku_kerja
-- The version that a job made. $1 kerja_id. Columns: id.
SELECT id FROM lkjip_beku WHERE kerja_id = $1;

-- name: lkjip_beku_list
-- Frozen versions of a slice, newest first. $1 paket_id. Columns: as read by store_lkjip.c.
SELECT id, pemda_id, unit_id, paket_id, nomor, status, waktu, pengguna, alasan, mesin, templat,
    hash, paket_berkas_id, dok_berkas_id, docx_berkas_id, pdf_berkas_id
FROM lkjip_beku WHERE paket_id = $1 ORDER BY nomor DESC;

-- name: lkjip_beku_get
-- A frozen version. $1 id. Columns: as lkjip_beku_list.
SELECT id, pemda_id, unit_id, paket_id, nomor, status, waktu, pengguna, alasan, mesin, templat,
    hash, paket_berkas_id, dok_berkas_id, docx_berkas_id, pdf_berkas_id
FROM lkjip_beku WHERE id = $1;

-- name: lkjip_paket_find
-- The slice of a unit by kode and year. $1 kode of the pemda or none, $2 kode of the unit, $3 tahun.
-- Columns: id, pemda_id, unit_id.
SELECT k.id, k.pemda_id, k.unit_id
FROM paket k
JOIN unit u ON u.id = k.unit_id
JOIN pemda p ON p.id = k.pemda_id
WHERE u.kode = $2 AND k.tahun = $3 AND (CAST($1 AS TEXT) IS NULL OR p.kode = $1);
