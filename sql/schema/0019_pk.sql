-- The way of a perjanjian kinerja: who did what when. The state itself is a field of the package;
-- (paket, jabatan, urutan) names the PK, since an import gives its row a new id.
CREATE TABLE pk_jejak (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    jabatan TEXT NOT NULL,
    urutan @I64@ NOT NULL,
    langkah TEXT NOT NULL,
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    oleh TEXT NOT NULL, -- name of the account at that time
    atas_nama TEXT, -- jabatan kode it was done for
    tanggal TEXT, -- of the paper: signed, handed over, received
    keterangan TEXT,
    berkas_id @I64@ REFERENCES berkas (id), -- scan of the signed one
    berkas_nama TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pk_jejak_list, pk_jejak_delete.
CREATE INDEX pk_jejak_paket ON pk_jejak (paket_id, jabatan, urutan, id);
-- For berkas_delete.
CREATE INDEX pk_jejak_berkas ON pk_jejak (berkas_id);

-- A note of a reviewer on a PK, on one of its rows or on a cell.
CREATE TABLE pk_catatan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    jabatan TEXT NOT NULL,
    urutan @I64@ NOT NULL,
    bagian TEXT NOT NULL, -- pernyataan, baris, anggaran
    baris TEXT, -- kode of the indikator, kunci of the pos, or the words of the row
    bidang TEXT, -- field of the row
    isi TEXT NOT NULL,
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    oleh TEXT NOT NULL,
    selesai_waktu @I64@, -- done with; NULL: open
    selesai_oleh TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pk_catatan_list, pk_catatan_terbuka, pk_catatan_delete.
CREATE INDEX pk_catatan_paket ON pk_catatan (paket_id, jabatan, urutan, id);
