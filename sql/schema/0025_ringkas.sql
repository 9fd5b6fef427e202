-- A few numbers of each slice, so that all units of a pemda can be shown side by side without
-- loading them. Only a copy: good as long as the four revisi are those of the rows it came from.
CREATE TABLE ringkas (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    revisi_pemda @I64@ NOT NULL,
    revisi_unit @I64@ NOT NULL,
    revisi_paket @I64@ NOT NULL,
    revisi_renstra @I64@ NOT NULL, -- 0: no Renstra
    siklus TEXT NOT NULL, -- parts of the cycle: "keadaan isi dari tanggal;.."
    capaian_koef @I64@, -- mean of the indicators
    capaian_skala @I64@,
    predikat TEXT,
    akip_koef @I64@,
    akip_skala @I64@,
    akip_kategori TEXT,
    ikm_koef @I64@,
    ikm_skala @I64@,
    ikm_mutu TEXT,
    serapan_koef @I64@,
    serapan_skala @I64@,
    pagu_sen @I64@,
    realisasi_sen @I64@,
    masalah @I64@ NOT NULL, -- what must be mended
    tanda @I64@ NOT NULL, -- what is doubtful
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For ringkas_put, ringkas_list; one row per slice.
CREATE UNIQUE INDEX ringkas_paket ON ringkas (paket_id);

-- Until when parts of the cycle are due, decided by the pemda per year.
CREATE TABLE kalender (
    id @ID@,
    pemda_id @I64@ NOT NULL REFERENCES pemda (id) ON DELETE CASCADE,
    tahun @I64@ NOT NULL,
    kode TEXT NOT NULL, -- part of the cycle: "pk", "tw1", ..
    tanggal TEXT NOT NULL, -- last day
    UNIQUE (pemda_id, tahun, kode)
) @STRICT@;
