-- Variables of the formulasi per triwulan: realisasi = pembilang / penyebut x 100. Analisis,
-- hambatan and solusi of a triwulan are texts in butir.
ALTER TABLE realisasi_triwulan ADD COLUMN pembilang_koef @I64@;
ALTER TABLE realisasi_triwulan ADD COLUMN pembilang_skala INT
    CHECK (pembilang_skala BETWEEN 0 AND 9);
ALTER TABLE realisasi_triwulan ADD COLUMN penyebut_koef @I64@;
ALTER TABLE realisasi_triwulan ADD COLUMN penyebut_skala INT CHECK (penyebut_skala BETWEEN 0 AND 9);

-- The action plan of the year.
CREATE TABLE rencana_aksi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT,
    indikator TEXT, -- kode of the indicator it serves
    pos TEXT, -- kunci of the pos anggaran
    uraian TEXT,
    penanggung_jawab TEXT, -- jabatan kode
    keluaran TEXT,
    satuan TEXT,
    anggaran_sen @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For rencana_aksi_list_by_paket, rencana_aksi_delete_by_paket; one row per place.
CREATE UNIQUE INDEX rencana_aksi_paket ON rencana_aksi (paket_id, urutan_baris);

-- What is planned and done of an action in a triwulan.
CREATE TABLE rencana_aksi_triwulan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    rencana_aksi_id @I64@ NOT NULL REFERENCES rencana_aksi (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    triwulan @I64@, -- 1..4
    jadwal TEXT, -- "minggu II Februari"
    target_koef @I64@,
    target_skala INT CHECK (target_skala BETWEEN 0 AND 9),
    realisasi_koef @I64@,
    realisasi_skala INT CHECK (realisasi_skala BETWEEN 0 AND 9),
    status TEXT,
    keterangan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((target_koef IS NULL) = (target_skala IS NULL)),
    CHECK ((realisasi_koef IS NULL) = (realisasi_skala IS NULL))
) @STRICT@;
-- For rencana_aksi_triwulan_list_by_paket.
CREATE INDEX rencana_aksi_triwulan_paket
    ON rencana_aksi_triwulan (paket_id, rencana_aksi_id, urutan_baris);
-- For the removal of a row of rencana_aksi; one row per place.
CREATE UNIQUE INDEX rencana_aksi_triwulan_rencana_aksi
    ON rencana_aksi_triwulan (rencana_aksi_id, urutan_baris);
