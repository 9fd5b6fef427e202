-- Rows that name another row by its kode, for removal: at most four, with a text that tells which.

-- name: jabatan_refer_induk
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, nama FROM jabatan
WHERE induk = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pejabat_refer_jabatan
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, nama FROM pejabat
WHERE jabatan = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: indikator_refer_penanggung_jawab
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0,
-- $4 renstra_id. Columns: id, text.
SELECT id, kode FROM indikator
WHERE penanggung_jawab = $1
  AND (paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
       OR renstra_id = $4)
ORDER BY id LIMIT 4;

-- name: pos_anggaran_refer_penanggung_jawab
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, nama FROM pos_anggaran
WHERE penanggung_jawab = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: perjanjian_kinerja_refer_jabatan
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, jabatan FROM perjanjian_kinerja
WHERE jabatan = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: perjanjian_kinerja_refer_pejabat
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, jabatan FROM perjanjian_kinerja
WHERE pejabat = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: perjanjian_kinerja_refer_atasan_pejabat
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, jabatan FROM perjanjian_kinerja
WHERE atasan_pejabat = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: laporan_refer_penanda_tangan
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM laporan
WHERE penanda_tangan = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: rpjmd_sasaran_refer_misi
-- $1 kode, $2 renstra_id. Columns: id, text.
SELECT id, kode FROM rpjmd_sasaran
WHERE misi = $1 AND renstra_id = $2
ORDER BY id LIMIT 4;

-- name: tujuan_refer_rpjmd_sasaran
-- $1 kode, $2 renstra_id. Columns: id, text.
SELECT id, kode FROM tujuan
WHERE rpjmd_sasaran = $1 AND renstra_id = $2
ORDER BY id LIMIT 4;

-- name: sasaran_refer_tujuan
-- $1 kode, $2 renstra_id. Columns: id, text.
SELECT id, kode FROM sasaran
WHERE tujuan = $1 AND renstra_id = $2
ORDER BY id LIMIT 4;

-- name: indikator_refer_milik
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0,
-- $4 renstra_id. Columns: id, text.
SELECT id, kode FROM indikator
WHERE milik = $1
  AND (paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
       OR renstra_id = $4)
ORDER BY id LIMIT 4;

-- name: program_sasaran_refer_sasaran
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, program FROM program_sasaran
WHERE sasaran = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: program_sasaran_refer_program
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, sasaran FROM program_sasaran
WHERE program = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: renja_baris_refer_sasaran
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM renja_baris
WHERE sasaran = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: crosscutting_refer_milik
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, unit FROM crosscutting
WHERE milik = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pos_anggaran_refer_induk
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, nama FROM pos_anggaran
WHERE induk = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: belanja_refer_pos
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, jenis FROM belanja
WHERE pos = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pendukung_refer_pos
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM pendukung
WHERE pos = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pk_anggaran_refer_pos
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM pk_anggaran
WHERE pos = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pagu_versi_refer_versi
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM pagu_versi
WHERE versi = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: belanja_refer_versi
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, jenis FROM belanja
WHERE versi = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: indikator_refer_pendahulu
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0,
-- $4 renstra_id. Columns: id, text.
SELECT id, kode FROM indikator
WHERE pendahulu = $1
  AND (paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
       OR renstra_id = $4)
ORDER BY id LIMIT 4;

-- name: pengukuran_refer_indikator
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM pengukuran
WHERE indikator = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: kertas_kerja_refer_indikator
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM kertas_kerja
WHERE indikator = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: pk_baris_refer_indikator
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM pk_baris
WHERE indikator = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: skm_jawaban_refer_layanan
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, NULL FROM skm_jawaban
WHERE layanan = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;

-- name: skm_tindak_lanjut_refer_unsur
-- $1 kode, $2 paket_id or 0, $3 renstra_id of slices or 0. Columns: id, text.
SELECT id, program FROM skm_tindak_lanjut
WHERE unsur = $1 AND paket_id IN (SELECT id FROM paket WHERE id = $2 OR renstra_id = $3)
ORDER BY id LIMIT 4;
