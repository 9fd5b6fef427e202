-- Area and population.
CREATE TABLE wilayah (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    luas_koef @I64@,
    luas_skala INT CHECK (luas_skala BETWEEN 0 AND 9),
    luas_satuan TEXT, -- "ha", "km2"
    letak TEXT, -- sentence on location
    batas_utara TEXT,
    batas_timur TEXT,
    batas_selatan TEXT,
    batas_barat TEXT,
    jarak_km_koef @I64@, -- to the seat of the kabupaten
    jarak_km_skala INT CHECK (jarak_km_skala BETWEEN 0 AND 9),
    jumlah_desa @I64@,
    jumlah_kelurahan @I64@,
    jumlah_dusun @I64@,
    jumlah_rw @I64@,
    jumlah_rt @I64@,
    laki_laki @I64@,
    perempuan @I64@,
    kk @I64@,
    sumber TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((luas_koef IS NULL) = (luas_skala IS NULL)),
    CHECK ((jarak_km_koef IS NULL) = (jarak_km_skala IS NULL))
) @STRICT@;
-- For wilayah_list_by_paket, wilayah_delete_by_paket; one row per place.
CREATE UNIQUE INDEX wilayah_paket ON wilayah (paket_id);

-- One kind of land use.
CREATE TABLE lahan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    wilayah_id @I64@ NOT NULL REFERENCES wilayah (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    uraian TEXT,
    luas_koef @I64@, -- in wilayah.luas_satuan
    luas_skala INT CHECK (luas_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((luas_koef IS NULL) = (luas_skala IS NULL))
) @STRICT@;
-- For lahan_list_by_paket.
CREATE INDEX lahan_paket ON lahan (paket_id, wilayah_id, urutan_baris);
-- For the removal of a row of wilayah; one row per place.
CREATE UNIQUE INDEX lahan_wilayah ON lahan (wilayah_id, urutan_baris);

-- A desa or kelurahan.
CREATE TABLE desa (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    wilayah_id @I64@ NOT NULL REFERENCES wilayah (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nama TEXT,
    jenis TEXT, -- "desa" or "kelurahan"
    luas_koef @I64@,
    luas_skala INT CHECK (luas_skala BETWEEN 0 AND 9),
    dusun @I64@,
    rw @I64@,
    rt @I64@,
    laki_laki @I64@,
    perempuan @I64@,
    kk @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((luas_koef IS NULL) = (luas_skala IS NULL))
) @STRICT@;
-- For desa_list_by_paket.
CREATE INDEX desa_paket ON desa (paket_id, wilayah_id, urutan_baris);
-- For the removal of a row of wilayah; one row per place.
CREATE UNIQUE INDEX desa_wilayah ON desa (wilayah_id, urutan_baris);
