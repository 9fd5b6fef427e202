-- name: pemda_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pemda
    (kode, nama, provinsi, ibu_kota, kepala_jabatan, kepala_nama)
VALUES
    ($1, $2, $3, $4, $5, $6)
RETURNING id;

-- name: pemda_get
-- A row. $1 id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, nama, provinsi, ibu_kota, kepala_jabatan, kepala_nama
FROM pemda
WHERE id = $1;

-- name: pemda_update
-- Replaces the fields of a row; whose it is stays. $1 id, $2.. as the columns named.
UPDATE pemda SET
    kode = $2, nama = $3, provinsi = $4, ibu_kota = $5, kepala_jabatan = $6, kepala_nama = $7,
    versi_baris = versi_baris + 1, revisi = revisi + 1
WHERE id = $1;

-- name: unit_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO unit
    (pemda_id, kode, nama, jenis, alamat, tempat)
VALUES
    ($1, $2, $3, $4, $5, $6)
RETURNING id;

-- name: unit_get
-- A row. $1 id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, nama, jenis, alamat, tempat
FROM unit
WHERE id = $1;

-- name: unit_update
-- Replaces the fields of a row; whose it is stays. $1 id, $2.. as the columns named.
UPDATE unit SET
    kode = $2, nama = $3, jenis = $4, alamat = $5, tempat = $6, versi_baris = versi_baris + 1,
    revisi = revisi + 1
WHERE id = $1;

-- name: wilayah_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO wilayah
    (pemda_id, unit_id, paket_id, luas_koef, luas_skala, luas_satuan, letak, batas_utara,
     batas_timur, batas_selatan, batas_barat, jarak_km_koef, jarak_km_skala, jumlah_desa,
     jumlah_kelurahan, jumlah_dusun, jumlah_rw, jumlah_rt, laki_laki, perempuan, kk, sumber)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
     $21, $22)
RETURNING id;

-- name: wilayah_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, luas_koef, luas_skala, luas_satuan, letak, batas_utara, batas_timur,
    batas_selatan, batas_barat, jarak_km_koef, jarak_km_skala, jumlah_desa, jumlah_kelurahan,
    jumlah_dusun, jumlah_rw, jumlah_rt, laki_laki, perempuan, kk, sumber
FROM wilayah
WHERE paket_id = $1
ORDER BY id;

-- name: wilayah_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM wilayah WHERE paket_id = $1;

-- name: lahan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO lahan
    (pemda_id, unit_id, paket_id, wilayah_id, urutan_baris, uraian, luas_koef, luas_skala)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING id;

-- name: lahan_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, wilayah_id, uraian, luas_koef, luas_skala
FROM lahan
WHERE paket_id = $1
ORDER BY wilayah_id, urutan_baris;

-- name: desa_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO desa
    (pemda_id, unit_id, paket_id, wilayah_id, urutan_baris, nama, jenis, luas_koef, luas_skala,
     dusun, rw, rt, laki_laki, perempuan, kk)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
RETURNING id;

-- name: desa_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, wilayah_id, nama, jenis, luas_koef, luas_skala, dusun, rw, rt, laki_laki,
    perempuan, kk
FROM desa
WHERE paket_id = $1
ORDER BY wilayah_id, urutan_baris;

-- name: pegawai_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pegawai
    (pemda_id, unit_id, paket_id, sumber, per_tanggal)
VALUES
    ($1, $2, $3, $4, $5)
RETURNING id;

-- name: pegawai_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, sumber, per_tanggal
FROM pegawai
WHERE paket_id = $1
ORDER BY id;

-- name: pegawai_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM pegawai WHERE paket_id = $1;

-- name: pegawai_rekap_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pegawai_rekap
    (pemda_id, unit_id, paket_id, pegawai_id, urutan_baris, kelompok, uraian, laki_laki,
     perempuan, jumlah)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: pegawai_rekap_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pegawai_id, kelompok, uraian, laki_laki, perempuan, jumlah
FROM pegawai_rekap
WHERE paket_id = $1
ORDER BY pegawai_id, urutan_baris;

-- name: pegawai_orang_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pegawai_orang
    (pemda_id, unit_id, paket_id, pegawai_id, urutan_baris, nama, nip, jenis_kelamin, status,
     pendidikan, golongan, eselon, jabatan)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: pegawai_orang_list_by_paket
-- Rows of a slice, those of one parent together. $1 paket_id. Columns: id, versi_baris,
-- parents, fields.
SELECT
    id, versi_baris, pegawai_id, nama, nip, jenis_kelamin, status, pendidikan, golongan, eselon,
    jabatan
FROM pegawai_orang
WHERE paket_id = $1
ORDER BY pegawai_id, urutan_baris;

-- name: jabatan_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO jabatan
    (pemda_id, unit_id, paket_id, urutan_baris, kode, nama, induk, eselon, unit_kerja, tugas)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
RETURNING id;

-- name: jabatan_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, nama, induk, eselon, unit_kerja, tugas
FROM jabatan
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: jabatan_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM jabatan WHERE paket_id = $1;

-- name: pejabat_insert
-- Adds a row. $1.. as the columns named. Columns: id.
INSERT INTO pejabat
    (pemda_id, unit_id, paket_id, urutan_baris, kode, jabatan, nama, nip, pangkat, golongan,
     status, mulai, sampai)
VALUES
    ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
RETURNING id;

-- name: pejabat_list_by_paket
-- Rows of a slice. $1 paket_id. Columns: id, versi_baris, fields.
SELECT
    id, versi_baris, kode, jabatan, nama, nip, pangkat, golongan, status, mulai, sampai
FROM pejabat
WHERE paket_id = $1
ORDER BY urutan_baris;

-- name: pejabat_delete_by_paket
-- Removes the rows of a slice and what hangs on them. $1 paket_id.
DELETE FROM pejabat WHERE paket_id = $1;

-- name: pemda_find
-- $1 kode. Columns: id.
SELECT id FROM pemda WHERE kode = $1;

-- name: unit_find
-- $1 pemda_id, $2 kode. Columns: id.
SELECT id FROM unit WHERE pemda_id = $1 AND kode = $2;

-- name: unit_list_by_kode
-- Units of that kode in any pemda, or in one. $1 kode of the unit, $2 kode of the pemda or none.
-- Columns: unit_id, pemda_id, kode and nama of the pemda.
SELECT u.id, u.pemda_id, p.kode, p.nama
FROM unit u JOIN pemda p ON p.id = u.pemda_id
WHERE u.kode = $1 AND (CAST($2 AS TEXT) IS NULL OR p.kode = $2)
ORDER BY p.kode COLLATE "C";
