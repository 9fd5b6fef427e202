-- A version of a Renstra: a full copy, shared by the slices of its years.
CREATE TABLE renstra (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tahun_awal @I64@ NOT NULL,
    tahun_akhir @I64@ NOT NULL,
    versi @I64@, -- number of the version; none counts as 1 (murni)
    dokumen TEXT,
    tanggal TEXT,
    UNIQUE (id, unit_id, pemda_id),
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id)
) @STRICT@;
-- For renstra_find: one row per unit, period and version.
CREATE UNIQUE INDEX renstra_kunci ON renstra (unit_id, tahun_awal, tahun_akhir, coalesce(versi, 1));

-- The RPJMD that a Renstra serves.
CREATE TABLE rpjmd (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    tahun_awal @I64@,
    tahun_akhir @I64@,
    dokumen TEXT, -- "Peraturan Daerah ... Nomor ... Tahun ..."
    visi TEXT,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For rpjmd_list_by_renstra, rpjmd_delete_by_renstra; one row per place.
CREATE UNIQUE INDEX rpjmd_renstra ON rpjmd (renstra_id);

-- A mission of the RPJMD.
CREATE TABLE misi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@ NOT NULL,
    rpjmd_id @I64@ NOT NULL REFERENCES rpjmd (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "1"
    uraian TEXT,
    didukung INT NOT NULL DEFAULT 0 CHECK (didukung IN (0, 1)), -- the unit supports this one
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For misi_list_by_renstra.
CREATE INDEX misi_renstra ON misi (renstra_id, rpjmd_id, urutan_baris);
-- For the removal of a row of rpjmd; one row per place.
CREATE UNIQUE INDEX misi_rpjmd ON misi (rpjmd_id, urutan_baris);

-- A tujuan and sasaran of the RPJMD that the unit serves.
CREATE TABLE rpjmd_sasaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@ NOT NULL,
    rpjmd_id @I64@ NOT NULL REFERENCES rpjmd (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT,
    misi TEXT, -- kode
    tujuan TEXT,
    sasaran TEXT,
    indikator TEXT,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For rpjmd_sasaran_list_by_renstra.
CREATE INDEX rpjmd_sasaran_renstra ON rpjmd_sasaran (renstra_id, rpjmd_id, urutan_baris);
-- For the removal of a row of rpjmd; one row per place.
CREATE UNIQUE INDEX rpjmd_sasaran_rpjmd ON rpjmd_sasaran (rpjmd_id, urutan_baris);

-- A tujuan of the Renstra.
CREATE TABLE tujuan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "T1"
    uraian TEXT,
    rpjmd_sasaran TEXT, -- kode of rpjmd_sasaran
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For tujuan_list_by_renstra, tujuan_delete_by_renstra; one row per place.
CREATE UNIQUE INDEX tujuan_renstra ON tujuan (renstra_id, urutan_baris);

-- A sasaran of the Renstra.
CREATE TABLE sasaran (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    renstra_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "S1"
    tujuan TEXT, -- kode
    uraian TEXT,
    FOREIGN KEY (renstra_id, unit_id, pemda_id)
        REFERENCES renstra (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For sasaran_list_by_renstra, sasaran_delete_by_renstra; one row per place.
CREATE UNIQUE INDEX sasaran_renstra ON sasaran (renstra_id, urutan_baris);
