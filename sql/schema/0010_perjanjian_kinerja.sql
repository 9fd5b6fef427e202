-- What a jabatan promises for the year; key: jabatan and urutan.
CREATE TABLE perjanjian_kinerja (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    jabatan TEXT, -- kode of pihak pertama
    urutan @I64@, -- 1 = first of the year
    pejabat TEXT, -- kode of the holder
    atasan_jabatan TEXT, -- title of pihak kedua: "Bupati Purbalingga", or a jabatan kode
    atasan_pejabat TEXT, -- kode of the holder; NULL: pemda.kepala_nama
    nomor TEXT,
    tanggal TEXT,
    berlaku_mulai TEXT,
    sebab TEXT,
    alasan TEXT,
    status TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For perjanjian_kinerja_list_by_paket, perjanjian_kinerja_delete_by_paket; one row per place.
CREATE UNIQUE INDEX perjanjian_kinerja_paket ON perjanjian_kinerja (paket_id, urutan_baris);

-- An indikator promised in a PK.
CREATE TABLE pk_baris (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    perjanjian_kinerja_id @I64@ NOT NULL REFERENCES perjanjian_kinerja (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    indikator TEXT, -- kode; then uraian, satuan and sasaran follow from it
    sasaran TEXT,
    uraian TEXT,
    satuan TEXT,
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    tw1_koef @I64@,
    tw1_skala INT CHECK (tw1_skala BETWEEN 0 AND 9),
    tw2_koef @I64@,
    tw2_skala INT CHECK (tw2_skala BETWEEN 0 AND 9),
    tw3_koef @I64@,
    tw3_skala INT CHECK (tw3_skala BETWEEN 0 AND 9),
    tw4_koef @I64@,
    tw4_skala INT CHECK (tw4_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL)),
    CHECK ((tw1_koef IS NULL) = (tw1_skala IS NULL)),
    CHECK ((tw2_koef IS NULL) = (tw2_skala IS NULL)),
    CHECK ((tw3_koef IS NULL) = (tw3_skala IS NULL)),
    CHECK ((tw4_koef IS NULL) = (tw4_skala IS NULL))
) @STRICT@;
-- For pk_baris_list_by_paket.
CREATE INDEX pk_baris_paket ON pk_baris (paket_id, perjanjian_kinerja_id, urutan_baris);
-- For the removal of a row of perjanjian_kinerja; one row per place.
CREATE UNIQUE INDEX pk_baris_perjanjian_kinerja ON pk_baris (perjanjian_kinerja_id, urutan_baris);

-- A budget line named in a PK.
CREATE TABLE pk_anggaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    perjanjian_kinerja_id @I64@ NOT NULL REFERENCES perjanjian_kinerja (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    pos TEXT, -- kunci of pos_anggaran; nama follows from it
    uraian TEXT,
    nilai_sen @I64@,
    sumber_dana TEXT,
    keterangan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pk_anggaran_list_by_paket.
CREATE INDEX pk_anggaran_paket ON pk_anggaran (paket_id, perjanjian_kinerja_id, urutan_baris);
-- For the removal of a row of perjanjian_kinerja; one row per place.
CREATE UNIQUE INDEX pk_anggaran_perjanjian_kinerja
    ON pk_anggaran (perjanjian_kinerja_id, urutan_baris);
