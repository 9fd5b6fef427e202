-- The slice of one unit and year: what one data package holds hangs on this row.
CREATE TABLE paket (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@, -- none: the slice has no Renstra
    versi_baris @I64@ NOT NULL DEFAULT 1,
    versi_paket @I64@, -- form of the package it came from
    tahun @I64@ NOT NULL, -- year of the report
    iku_dokumen TEXT, -- decree of the IKU list
    iku_tanggal TEXT,
    UNIQUE (unit_id, tahun),
    UNIQUE (id, unit_id, pemda_id),
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id),
    FOREIGN KEY (renstra_id, unit_id, pemda_id) REFERENCES renstra (id, unit_id, pemda_id)
) @STRICT@;
-- For renstra_list_tahun, and the check when a renstra is removed.
CREATE INDEX paket_renstra ON paket (renstra_id, tahun);

-- Choices of the pemda, locked per year.
CREATE TABLE pengaturan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    metode_efisiensi TEXT, -- default EFISIENSI_SELISIH
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pengaturan_list_by_paket, pengaturan_delete_by_paket; one row per place.
CREATE UNIQUE INDEX pengaturan_paket ON pengaturan (paket_id);

-- Where the source contradicts itself: which value was taken and why.
CREATE TABLE catatan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tempat TEXT,
    isi TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For catatan_list_by_paket, catatan_delete_by_paket; one row per place.
CREATE UNIQUE INDEX catatan_paket ON catatan (paket_id, urutan_baris);

-- One text of a list of texts (strategi of a sasaran, fungsi of a jabatan, ..). The owner is named,
-- not referenced, as it may be of any table: who removes an owner alone removes its texts too.
-- Texts of a unit have neither paket_id nor renstra_id.
CREATE TABLE butir (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@,
    renstra_id @I64@,
    pemilik TEXT NOT NULL, -- table of the owner
    pemilik_id @I64@ NOT NULL, -- id of the owner
    bidang TEXT NOT NULL, -- field of the owner
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    isi TEXT NOT NULL,
    CHECK (paket_id IS NULL OR renstra_id IS NULL),
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id) ON DELETE CASCADE,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For changes of a unit.
CREATE INDEX butir_unit ON butir (unit_id);
-- For butir_list_by_paket, butir_delete_by_paket.
CREATE INDEX butir_paket ON butir (paket_id);
-- For butir_list_by_renstra, butir_delete_by_renstra.
CREATE INDEX butir_renstra ON butir (renstra_id);
-- For butir_list_by_unit, butir_delete_by_unit; one row per place.
CREATE UNIQUE INDEX butir_pemilik ON butir (pemilik, pemilik_id, bidang, urutan_baris);
