-- The satisfaction survey of the year.
CREATE TABLE skm (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    sumber TEXT, -- application or survey
    responden @I64@,
    populasi @I64@,
    bobot TEXT, -- default SKM_TEPAT
    gabungan TEXT, -- default SKM_POOL
    resmi_koef @I64@, -- published IKM
    resmi_skala INT CHECK (resmi_skala BETWEEN 0 AND 9),
    resmi_nomor TEXT,
    resmi_penerbit TEXT,
    resmi_tanggal TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((resmi_koef IS NULL) = (resmi_skala IS NULL))
) @STRICT@;
-- For skm_list_by_paket, skm_delete_by_paket; one row per place.
CREATE UNIQUE INDEX skm_paket ON skm (paket_id);

-- A service that was surveyed.
CREATE TABLE skm_layanan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ NOT NULL REFERENCES skm (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nama TEXT,
    responden @I64@,
    ikm_koef @I64@, -- when only the value is known
    ikm_skala INT CHECK (ikm_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((ikm_koef IS NULL) = (ikm_skala IS NULL))
) @STRICT@;
-- For skm_layanan_list_by_paket.
CREATE INDEX skm_layanan_paket ON skm_layanan (paket_id, skm_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_layanan_skm ON skm_layanan (skm_id, urutan_baris);

-- An unsur: of the survey, or of one layanan.
CREATE TABLE skm_unsur (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ REFERENCES skm (id) ON DELETE CASCADE,
    skm_layanan_id @I64@ REFERENCES skm_layanan (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "U1".."U9", or more
    nama TEXT, -- NULL: the official name
    n1 @I64@, -- respondents per answer 1..4
    n2 @I64@,
    n3 @I64@,
    n4 @I64@,
    nilai_koef @I64@, -- 25..100, when only the value is known
    nilai_skala INT CHECK (nilai_skala BETWEEN 0 AND 9),
    CHECK ((skm_id IS NULL) <> (skm_layanan_id IS NULL)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_koef IS NULL) = (nilai_skala IS NULL))
) @STRICT@;
-- For skm_unsur_list_by_paket.
CREATE INDEX skm_unsur_paket ON skm_unsur (paket_id, skm_id, skm_layanan_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_unsur_skm ON skm_unsur (skm_id, urutan_baris);
-- For the removal of a row of skm_layanan; one row per place.
CREATE UNIQUE INDEX skm_unsur_skm_layanan ON skm_unsur (skm_layanan_id, urutan_baris);

-- One respondent.
CREATE TABLE skm_jawaban (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ NOT NULL REFERENCES skm (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    layanan TEXT,
    nilai TEXT, -- "443343444"
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For skm_jawaban_list_by_paket.
CREATE INDEX skm_jawaban_paket ON skm_jawaban (paket_id, skm_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_jawaban_skm ON skm_jawaban (skm_id, urutan_baris);

-- Respondents by characteristic.
CREATE TABLE skm_kelompok (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ NOT NULL REFERENCES skm (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kelompok TEXT, -- "Jenis kelamin"
    uraian TEXT, -- "Perempuan"
    jumlah @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For skm_kelompok_list_by_paket.
CREATE INDEX skm_kelompok_paket ON skm_kelompok (paket_id, skm_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_kelompok_skm ON skm_kelompok (skm_id, urutan_baris);

-- IKM of one triwulan.
CREATE TABLE skm_triwulan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ NOT NULL REFERENCES skm (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    triwulan @I64@,
    ikm_koef @I64@,
    ikm_skala INT CHECK (ikm_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((ikm_koef IS NULL) = (ikm_skala IS NULL))
) @STRICT@;
-- For skm_triwulan_list_by_paket.
CREATE INDEX skm_triwulan_paket ON skm_triwulan (paket_id, skm_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_triwulan_skm ON skm_triwulan (skm_id, urutan_baris);

-- Follow-up of the survey.
CREATE TABLE skm_tindak_lanjut (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skm_id @I64@ NOT NULL REFERENCES skm (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    unsur TEXT, -- kode
    program TEXT,
    jangka_pendek TEXT, -- or the triwulan
    jangka_menengah TEXT,
    jangka_panjang TEXT,
    penanggung_jawab TEXT,
    status TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For skm_tindak_lanjut_list_by_paket.
CREATE INDEX skm_tindak_lanjut_paket ON skm_tindak_lanjut (paket_id, skm_id, urutan_baris);
-- For the removal of a row of skm; one row per place.
CREATE UNIQUE INDEX skm_tindak_lanjut_skm ON skm_tindak_lanjut (skm_id, urutan_baris);
