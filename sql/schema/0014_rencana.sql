-- State of a Renstra: draf (also none) or ditetapkan, which does not change any more.
ALTER TABLE renstra ADD COLUMN nomor TEXT;
ALTER TABLE renstra ADD COLUMN status TEXT;
ALTER TABLE renstra ADD COLUMN alasan TEXT; -- why this version replaced the one before

-- Decree and version of the IKU list.
ALTER TABLE paket ADD COLUMN iku_nomor TEXT;
ALTER TABLE paket ADD COLUMN iku_versi @I64@;

-- Is the indikator fit: ya, tidak or not looked at, with a note each.
CREATE TABLE smart (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@,
    renstra_id @I64@,
    indikator_id @I64@ NOT NULL REFERENCES indikator (id) ON DELETE CASCADE,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    spesifik TEXT,
    catatan_spesifik TEXT,
    terukur TEXT,
    catatan_terukur TEXT,
    dapat_dicapai TEXT,
    catatan_dapat_dicapai TEXT,
    relevan TEXT,
    catatan_relevan TEXT,
    berbatas_waktu TEXT,
    catatan_berbatas_waktu TEXT,
    CHECK ((paket_id IS NULL) <> (renstra_id IS NULL)),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For smart_list_by_paket.
CREATE INDEX smart_paket ON smart (paket_id, indikator_id);
-- For smart_list_by_renstra.
CREATE INDEX smart_renstra ON smart (renstra_id, indikator_id);
-- For the removal of a row of indikator; one row per place.
CREATE UNIQUE INDEX smart_indikator ON smart (indikator_id);

-- Another unit's part in a tujuan, sasaran, indikator or pos of ours.
CREATE TABLE crosscutting (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    pada TEXT,
    milik TEXT, -- kode of tujuan, sasaran, indikator; kunci of the pos
    unit TEXT, -- name or kode of the other unit
    peran TEXT,
    uraian TEXT,
    target TEXT, -- in words
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For crosscutting_list_by_paket, crosscutting_delete_by_paket; one row per place.
CREATE UNIQUE INDEX crosscutting_paket ON crosscutting (paket_id, urutan_baris);

-- How the target of the year of an indikator came about.
CREATE TABLE kertas_kerja (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    indikator TEXT, -- kode
    catatan_capaian TEXT,
    standar TEXT,
    nilai_standar_koef @I64@,
    nilai_standar_skala INT CHECK (nilai_standar_skala BETWEEN 0 AND 9),
    pembanding TEXT,
    kapasitas TEXT,
    anggaran TEXT,
    usulan_koef @I64@,
    usulan_skala INT CHECK (usulan_skala BETWEEN 0 AND 9),
    disepakati_koef @I64@,
    disepakati_skala INT CHECK (disepakati_skala BETWEEN 0 AND 9),
    alasan TEXT,
    tanggal TEXT, -- of the agreement
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_standar_koef IS NULL) = (nilai_standar_skala IS NULL)),
    CHECK ((usulan_koef IS NULL) = (usulan_skala IS NULL)),
    CHECK ((disepakati_koef IS NULL) = (disepakati_skala IS NULL))
) @STRICT@;
-- For kertas_kerja_list_by_paket, kertas_kerja_delete_by_paket; one row per place.
CREATE UNIQUE INDEX kertas_kerja_paket ON kertas_kerja (paket_id, urutan_baris);

-- The work plan of the year, before there is a budget.
CREATE TABLE renja (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    dokumen TEXT,
    nomor TEXT,
    tanggal TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For renja_list_by_paket, renja_delete_by_paket; one row per place.
CREATE UNIQUE INDEX renja_paket ON renja (paket_id);

-- A program, kegiatan or sub kegiatan with one of its indicators.
CREATE TABLE renja_baris (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    renja_id @I64@ NOT NULL REFERENCES renja (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tingkat TEXT,
    kode TEXT,
    nama TEXT,
    sasaran TEXT, -- kode of the sasaran or tujuan it serves
    indikator TEXT,
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    satuan TEXT,
    pagu_indikatif_sen @I64@,
    lokasi TEXT,
    catatan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL))
) @STRICT@;
-- For renja_baris_list_by_paket.
CREATE INDEX renja_baris_paket ON renja_baris (paket_id, renja_id, urutan_baris);
-- For the removal of a row of renja; one row per place.
CREATE UNIQUE INDEX renja_baris_renja ON renja_baris (renja_id, urutan_baris);
