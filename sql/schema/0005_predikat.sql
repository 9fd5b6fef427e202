-- The scale that turns a capaian into a word.
CREATE TABLE skala_predikat (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "permendagri-86-2017"
    nama TEXT,
    sumber TEXT, -- regulation
    bulat TEXT,
    batas_bawah_koef @I64@, -- clamp of the angka capaian used for means; none: no clamp
    batas_bawah_skala INT CHECK (batas_bawah_skala BETWEEN 0 AND 9),
    batas_atas_koef @I64@,
    batas_atas_skala INT CHECK (batas_atas_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((batas_bawah_koef IS NULL) = (batas_bawah_skala IS NULL)),
    CHECK ((batas_atas_koef IS NULL) = (batas_atas_skala IS NULL))
) @STRICT@;
-- For skala_predikat_list_by_paket, skala_predikat_delete_by_paket; one row per place.
CREATE UNIQUE INDEX skala_predikat_paket ON skala_predikat (paket_id);

-- One class of a scale, highest first; a missing bound is open.
CREATE TABLE skala_kelas (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    skala_predikat_id @I64@ NOT NULL REFERENCES skala_predikat (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    predikat TEXT,
    singkatan TEXT,
    bawah_koef @I64@,
    bawah_skala INT CHECK (bawah_skala BETWEEN 0 AND 9),
    atas_koef @I64@,
    atas_skala INT CHECK (atas_skala BETWEEN 0 AND 9),
    -- default: the lower bound belongs to the class
    bawah_eksklusif INT NOT NULL DEFAULT 0 CHECK (bawah_eksklusif IN (0, 1)),
    -- default: the upper bound belongs to the class
    atas_eksklusif INT NOT NULL DEFAULT 0 CHECK (atas_eksklusif IN (0, 1)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((bawah_koef IS NULL) = (bawah_skala IS NULL)),
    CHECK ((atas_koef IS NULL) = (atas_skala IS NULL))
) @STRICT@;
-- For skala_kelas_list_by_paket.
CREATE INDEX skala_kelas_paket ON skala_kelas (paket_id, skala_predikat_id, urutan_baris);
-- For the removal of a row of skala_predikat; one row per place.
CREATE UNIQUE INDEX skala_kelas_skala_predikat ON skala_kelas (skala_predikat_id, urutan_baris);
