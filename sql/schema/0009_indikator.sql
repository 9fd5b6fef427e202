-- An indikator: of a tujuan or sasaran (Renstra), or of a pos anggaran (slice).
CREATE TABLE indikator (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@,
    renstra_id @I64@,
    anggaran_id @I64@ REFERENCES anggaran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT,
    tingkat TEXT,
    milik TEXT, -- kode of the tujuan or sasaran, kunci of the pos anggaran
    uraian TEXT,
    jenis TEXT,
    satuan TEXT,
    desimal @I64@, -- decimals shown; none: the most that occur in its numbers
    polaritas TEXT,
    metode_turun TEXT, -- only with POLARITAS_TURUN, default A
    agregasi TEXT,
    kemajuan TEXT, -- default KEMAJUAN_TERAKHIR
    iku INT NOT NULL DEFAULT 0 CHECK (iku IN (0, 1)), -- stands in the IKU list
    definisi TEXT,
    formulasi TEXT,
    pembilang TEXT,
    penyebut TEXT,
    sumber_data TEXT,
    frekuensi TEXT,
    mekanisme TEXT,
    media TEXT,
    penanggung_jawab TEXT, -- jabatan kode
    berlaku_dari @I64@, -- years
    berlaku_sampai @I64@,
    pendahulu TEXT, -- kode of the indicator it replaced within the Renstra
    tahun_awal @I64@, -- baseline
    nilai_awal_koef @I64@,
    nilai_awal_skala INT CHECK (nilai_awal_skala BETWEEN 0 AND 9),
    target_akhir_koef @I64@, -- none: target of the last Renstra year
    target_akhir_skala INT CHECK (target_akhir_skala BETWEEN 0 AND 9),
    CHECK ((paket_id IS NULL) <> (renstra_id IS NULL)),
    CHECK ((paket_id IS NULL) = (anggaran_id IS NULL)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_awal_koef IS NULL) = (nilai_awal_skala IS NULL)),
    CHECK ((target_akhir_koef IS NULL) = (target_akhir_skala IS NULL))
) @STRICT@;
-- For indikator_list_by_paket.
CREATE INDEX indikator_paket ON indikator (paket_id, anggaran_id, urutan_baris);
-- For indikator_list_by_renstra, indikator_delete_by_renstra; one row per place.
CREATE UNIQUE INDEX indikator_renstra ON indikator (renstra_id, urutan_baris);
-- For the removal of a row of anggaran; one row per place.
CREATE UNIQUE INDEX indikator_anggaran ON indikator (anggaran_id, urutan_baris);

-- The target of one year.
CREATE TABLE target_tahun (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@,
    renstra_id @I64@,
    indikator_id @I64@ NOT NULL REFERENCES indikator (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tahun @I64@,
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    CHECK ((paket_id IS NULL) <> (renstra_id IS NULL)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL))
) @STRICT@;
-- For target_tahun_list_by_paket.
CREATE INDEX target_tahun_paket ON target_tahun (paket_id, indikator_id, urutan_baris);
-- For target_tahun_list_by_renstra.
CREATE INDEX target_tahun_renstra ON target_tahun (renstra_id, indikator_id, urutan_baris);
-- For the removal of a row of indikator; one row per place.
CREATE UNIQUE INDEX target_tahun_indikator ON target_tahun (indikator_id, urutan_baris);

-- The measurement of one indikator in the year of the slice.
CREATE TABLE pengukuran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    indikator TEXT, -- kode
    realisasi_koef @I64@, -- none: from triwulan by agregasi, or from `terhitung`
    realisasi_skala INT CHECK (realisasi_skala BETWEEN 0 AND 9),
    sumber TEXT,
    nomor TEXT, -- of a resmi value
    penerbit TEXT,
    tanggal TEXT,
    terhitung TEXT, -- enum sumber_realisasi: which computed value stands beside (skm, akip, ..)
    predikat_sendiri TEXT, -- category in the value's own scale: "B (Baik)"
    keterangan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((realisasi_koef IS NULL) = (realisasi_skala IS NULL))
) @STRICT@;
-- For pengukuran_list_by_paket, pengukuran_delete_by_paket; one row per place.
CREATE UNIQUE INDEX pengukuran_paket ON pengukuran (paket_id, urutan_baris);

-- Target and realisasi of a triwulan.
CREATE TABLE realisasi_triwulan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pengukuran_id @I64@ NOT NULL REFERENCES pengukuran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    triwulan @I64@, -- 1..4
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    realisasi_koef @I64@,
    realisasi_skala INT CHECK (realisasi_skala BETWEEN 0 AND 9),
    keterangan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL)),
    CHECK ((realisasi_koef IS NULL) = (realisasi_skala IS NULL))
) @STRICT@;
-- For realisasi_triwulan_list_by_paket.
CREATE INDEX realisasi_triwulan_paket ON realisasi_triwulan (paket_id, pengukuran_id, urutan_baris);
-- For the removal of a row of pengukuran; one row per place.
CREATE UNIQUE INDEX realisasi_triwulan_pengukuran
    ON realisasi_triwulan (pengukuran_id, urutan_baris);

-- History: what was reported for an earlier year.
CREATE TABLE realisasi_tahun (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pengukuran_id @I64@ NOT NULL REFERENCES pengukuran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tahun @I64@,
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    realisasi_koef @I64@,
    realisasi_skala INT CHECK (realisasi_skala BETWEEN 0 AND 9),
    keterangan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL)),
    CHECK ((realisasi_koef IS NULL) = (realisasi_skala IS NULL))
) @STRICT@;
-- For realisasi_tahun_list_by_paket.
CREATE INDEX realisasi_tahun_paket ON realisasi_tahun (paket_id, pengukuran_id, urutan_baris);
-- For the removal of a row of pengukuran; one row per place.
CREATE UNIQUE INDEX realisasi_tahun_pengukuran ON realisasi_tahun (pengukuran_id, urutan_baris);

-- A variable of the formulasi: pembilang, penyebut.
CREATE TABLE variabel (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pengukuran_id @I64@ NOT NULL REFERENCES pengukuran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nama TEXT,
    nilai_koef @I64@,
    nilai_skala INT CHECK (nilai_skala BETWEEN 0 AND 9),
    sumber TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_koef IS NULL) = (nilai_skala IS NULL))
) @STRICT@;
-- For variabel_list_by_paket.
CREATE INDEX variabel_paket ON variabel (paket_id, pengukuran_id, urutan_baris);
-- For the removal of a row of pengukuran; one row per place.
CREATE UNIQUE INDEX variabel_pengukuran ON variabel (pengukuran_id, urutan_baris);

-- A figure elsewhere that ours is compared with.
CREATE TABLE pembanding (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pengukuran_id @I64@ NOT NULL REFERENCES pengukuran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    jenis TEXT,
    nama TEXT,
    tahun @I64@, -- none: the report year
    triwulan @I64@, -- none: the whole year
    unsur TEXT, -- U1..U9 when it is a value per unsur
    nilai_koef @I64@,
    nilai_skala INT CHECK (nilai_skala BETWEEN 0 AND 9),
    sumber TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_koef IS NULL) = (nilai_skala IS NULL))
) @STRICT@;
-- For pembanding_list_by_paket.
CREATE INDEX pembanding_paket ON pembanding (paket_id, pengukuran_id, urutan_baris);
-- For the removal of a row of pengukuran; one row per place.
CREATE UNIQUE INDEX pembanding_pengukuran ON pembanding (pengukuran_id, urutan_baris);

-- A program or kegiatan that supported the result, or did not.
CREATE TABLE pendukung (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pengukuran_id @I64@ NOT NULL REFERENCES pengukuran (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    pos TEXT, -- kunci of pos_anggaran
    tidak_menunjang INT NOT NULL DEFAULT 0 CHECK (tidak_menunjang IN (0, 1)),
    uraian TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pendukung_list_by_paket.
CREATE INDEX pendukung_paket ON pendukung (paket_id, pengukuran_id, urutan_baris);
-- For the removal of a row of pengukuran; one row per place.
CREATE UNIQUE INDEX pendukung_pengukuran ON pendukung (pengukuran_id, urutan_baris);
