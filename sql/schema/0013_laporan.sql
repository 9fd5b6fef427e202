-- The report as a document.
CREATE TABLE laporan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    judul TEXT, -- default "Laporan Kinerja Instansi Pemerintah"
    tempat TEXT,
    tanggal TEXT,
    penanda_tangan TEXT, -- kode pejabat
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For laporan_list_by_paket, laporan_delete_by_paket; one row per place.
CREATE UNIQUE INDEX laporan_paket ON laporan (paket_id);

-- A strategic issue.
CREATE TABLE isu_strategis (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    laporan_id @I64@ NOT NULL REFERENCES laporan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    uraian TEXT,
    penjelasan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For isu_strategis_list_by_paket.
CREATE INDEX isu_strategis_paket ON isu_strategis (paket_id, laporan_id, urutan_baris);
-- For the removal of a row of laporan; one row per place.
CREATE UNIQUE INDEX isu_strategis_laporan ON isu_strategis (laporan_id, urutan_baris);

-- Rich text for a named place of the report.
CREATE TABLE narasi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    laporan_id @I64@ NOT NULL REFERENCES laporan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "latar_belakang", "kalimat.capaian.S1" (replaces a generated sentence)
    isi TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For narasi_list_by_paket.
CREATE INDEX narasi_paket ON narasi (paket_id, laporan_id, urutan_baris);
-- For the removal of a row of laporan; one row per place.
CREATE UNIQUE INDEX narasi_laporan ON narasi (laporan_id, urutan_baris);

-- An award.
CREATE TABLE prestasi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    laporan_id @I64@ NOT NULL REFERENCES laporan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    uraian TEXT,
    pemberi TEXT,
    tingkat TEXT,
    tahun @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For prestasi_list_by_paket.
CREATE INDEX prestasi_paket ON prestasi (paket_id, laporan_id, urutan_baris);
-- For the removal of a row of laporan; one row per place.
CREATE UNIQUE INDEX prestasi_laporan ON prestasi (laporan_id, urutan_baris);

-- An innovation.
CREATE TABLE inovasi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    laporan_id @I64@ NOT NULL REFERENCES laporan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nama TEXT,
    uraian TEXT,
    tahun @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For inovasi_list_by_paket.
CREATE INDEX inovasi_paket ON inovasi (paket_id, laporan_id, urutan_baris);
-- For the removal of a row of laporan; one row per place.
CREATE UNIQUE INDEX inovasi_laporan ON inovasi (laporan_id, urutan_baris);

-- Procurement: plan against contract.
CREATE TABLE pengadaan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    laporan_id @I64@ NOT NULL REFERENCES laporan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    uraian TEXT,
    metode TEXT,
    rencana_sen @I64@,
    realisasi_sen @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pengadaan_list_by_paket.
CREATE INDEX pengadaan_paket ON pengadaan (paket_id, laporan_id, urutan_baris);
-- For the removal of a row of laporan; one row per place.
CREATE UNIQUE INDEX pengadaan_laporan ON pengadaan (laporan_id, urutan_baris);
