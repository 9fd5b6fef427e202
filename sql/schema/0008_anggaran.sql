-- Budget of a slice and the position of its realisasi.
CREATE TABLE anggaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    posisi_tanggal TEXT, -- date of the realisasi
    posisi_status TEXT,
    sumber_data TEXT, -- application or document it was taken from
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For anggaran_list_by_paket, anggaran_delete_by_paket; one row per place.
CREATE UNIQUE INDEX anggaran_paket ON anggaran (paket_id);

-- A version of the budget: murni, pergeseran, perubahan.
CREATE TABLE anggaran_versi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    anggaran_id @I64@ NOT NULL REFERENCES anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nomor @I64@, -- 1, 2, ..; the highest one governs
    jenis TEXT,
    tanggal TEXT,
    dokumen TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For anggaran_versi_list_by_paket.
CREATE INDEX anggaran_versi_paket ON anggaran_versi (paket_id, anggaran_id, urutan_baris);
-- For the removal of a row of anggaran; one row per place.
CREATE UNIQUE INDEX anggaran_versi_anggaran ON anggaran_versi (anggaran_id, urutan_baris);

-- A program, kegiatan or sub kegiatan; amounts may stand at any level.
CREATE TABLE pos_anggaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    anggaran_id @I64@ NOT NULL REFERENCES anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kunci TEXT, -- natural key within the package: "1.2.3"
    kode TEXT, -- official nomenclature, may be empty
    tingkat TEXT, -- TINGKAT_PROGRAM, _KEGIATAN, _SUBKEGIATAN
    induk TEXT, -- kunci of the parent; NULL for a program
    nama TEXT,
    sumber_dana TEXT,
    penanggung_jawab TEXT, -- jabatan kode
    alasan_sisa TEXT,
    realisasi_sen @I64@, -- of the year; none: sum of the months, or of the children
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pos_anggaran_list_by_paket.
CREATE INDEX pos_anggaran_paket ON pos_anggaran (paket_id, anggaran_id, urutan_baris);
-- For the removal of a row of anggaran; one row per place.
CREATE UNIQUE INDEX pos_anggaran_anggaran ON pos_anggaran (anggaran_id, urutan_baris);

-- Amount of a pos in one version.
CREATE TABLE pagu_versi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pos_anggaran_id @I64@ NOT NULL REFERENCES pos_anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    versi @I64@,
    nilai_sen @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pagu_versi_list_by_paket.
CREATE INDEX pagu_versi_paket ON pagu_versi (paket_id, pos_anggaran_id, urutan_baris);
-- For the removal of a row of pos_anggaran; one row per place.
CREATE UNIQUE INDEX pagu_versi_pos_anggaran ON pagu_versi (pos_anggaran_id, urutan_baris);

-- Realisasi of one month; negative for a refund.
CREATE TABLE realisasi_bulan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pos_anggaran_id @I64@ NOT NULL REFERENCES pos_anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    bulan @I64@, -- 1..12
    realisasi_sen @I64@, -- may be negative (refund)
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For realisasi_bulan_list_by_paket.
CREATE INDEX realisasi_bulan_paket ON realisasi_bulan (paket_id, pos_anggaran_id, urutan_baris);
-- For the removal of a row of pos_anggaran; one row per place.
CREATE UNIQUE INDEX realisasi_bulan_pos_anggaran ON realisasi_bulan (pos_anggaran_id, urutan_baris);

-- A program serves a sasaran or tujuan; one of them carries the money.
CREATE TABLE program_sasaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    anggaran_id @I64@ NOT NULL REFERENCES anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    program TEXT, -- kunci
    sasaran TEXT, -- kode of sasaran
    utama INT NOT NULL DEFAULT 0 CHECK (utama IN (0, 1)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For program_sasaran_list_by_paket.
CREATE INDEX program_sasaran_paket ON program_sasaran (paket_id, anggaran_id, urutan_baris);
-- For the removal of a row of anggaran; one row per place.
CREATE UNIQUE INDEX program_sasaran_anggaran ON program_sasaran (anggaran_id, urutan_baris);

-- Per kind of expenditure, of the unit or of a pos.
CREATE TABLE belanja (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    anggaran_id @I64@ NOT NULL REFERENCES anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    jenis TEXT,
    pos TEXT, -- kunci; NULL: the whole unit
    versi @I64@,
    pagu_sen @I64@,
    realisasi_sen @I64@,
    alasan_sisa TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For belanja_list_by_paket.
CREATE INDEX belanja_paket ON belanja (paket_id, anggaran_id, urutan_baris);
-- For the removal of a row of anggaran; one row per place.
CREATE UNIQUE INDEX belanja_anggaran ON belanja (anggaran_id, urutan_baris);
