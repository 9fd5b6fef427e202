-- Where the measurement of a triwulan of an indikator stands; no row: draf, nothing happened. Not
-- part of data packages: an imported slice keeps it. waktu columns are seconds since 1970 UTC.
CREATE TABLE ukur_status (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    indikator TEXT NOT NULL, -- kode
    triwulan @I64@ NOT NULL, -- 1..4
    versi_baris @I64@ NOT NULL DEFAULT 1,
    status TEXT NOT NULL, -- word of PILIHAN_UKUR_STATUS
    pengaju_id @I64@, -- who submitted it last
    pengaju TEXT, -- as shown
    waktu @I64@ NOT NULL, -- of the last step
    bukti @I64@ NOT NULL DEFAULT 0, -- number of pieces of evidence
    UNIQUE (paket_id, indikator, triwulan),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;

-- What happened to it, with notes: one thread per triwulan.
CREATE TABLE ukur_riwayat (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    indikator TEXT NOT NULL,
    triwulan @I64@ NOT NULL,
    langkah TEXT NOT NULL, -- word of PILIHAN_UKUR_LANGKAH
    status TEXT NOT NULL, -- after it
    catatan TEXT,
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    atas_nama TEXT, -- kode of the jabatan it was done for
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For ukur_riwayat_list.
CREATE INDEX ukur_riwayat_paket ON ukur_riwayat (paket_id, indikator, triwulan, id);

-- Evidence. One that is taken away stays with its time, so that it can come back.
CREATE TABLE ukur_bukti (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    indikator TEXT NOT NULL,
    triwulan @I64@ NOT NULL,
    berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    nama TEXT NOT NULL, -- as it was called, made harmless
    keterangan TEXT,
    waktu @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    dihapus @I64@, -- when it was taken away
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For ukur_bukti_list, ukur_bukti_hitung.
CREATE INDEX ukur_bukti_paket ON ukur_bukti (paket_id, indikator, triwulan);
-- For the check when a file is removed.
CREATE INDEX ukur_bukti_berkas ON ukur_bukti (berkas_id);
