-- Staff: counted rows or people.
CREATE TABLE pegawai (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    sumber TEXT,
    per_tanggal TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pegawai_list_by_paket, pegawai_delete_by_paket; one row per place.
CREATE UNIQUE INDEX pegawai_paket ON pegawai (paket_id);

-- One counted row of staff.
CREATE TABLE pegawai_rekap (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pegawai_id @I64@ NOT NULL REFERENCES pegawai (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kelompok TEXT,
    uraian TEXT,
    laki_laki @I64@,
    perempuan @I64@,
    jumlah @I64@,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pegawai_rekap_list_by_paket.
CREATE INDEX pegawai_rekap_paket ON pegawai_rekap (paket_id, pegawai_id, urutan_baris);
-- For the removal of a row of pegawai; one row per place.
CREATE UNIQUE INDEX pegawai_rekap_pegawai ON pegawai_rekap (pegawai_id, urutan_baris);

-- A member of staff; personal data.
CREATE TABLE pegawai_orang (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    pegawai_id @I64@ NOT NULL REFERENCES pegawai (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    nama TEXT,
    nip TEXT,
    jenis_kelamin TEXT,
    status TEXT,
    pendidikan TEXT,
    golongan TEXT,
    eselon TEXT,
    jabatan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pegawai_orang_list_by_paket.
CREATE INDEX pegawai_orang_paket ON pegawai_orang (paket_id, pegawai_id, urutan_baris);
-- For the removal of a row of pegawai; one row per place.
CREATE UNIQUE INDEX pegawai_orang_pegawai ON pegawai_orang (pegawai_id, urutan_baris);

-- A post of the organisation.
CREATE TABLE jabatan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT, -- "camat", "sekretaris", "kasi-pmd"
    nama TEXT,
    induk TEXT, -- kode of the jabatan above; NULL: the head
    eselon TEXT,
    unit_kerja TEXT, -- "Sekretariat Kecamatan Kertanegara"
    tugas TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For jabatan_list_by_paket, jabatan_delete_by_paket; one row per place.
CREATE UNIQUE INDEX jabatan_paket ON jabatan (paket_id, urutan_baris);

-- A holder of a jabatan; two in one year are two rows.
CREATE TABLE pejabat (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    kode TEXT,
    jabatan TEXT, -- kode
    nama TEXT,
    nip TEXT,
    pangkat TEXT,
    golongan TEXT,
    status TEXT,
    mulai TEXT,
    sampai TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pejabat_list_by_paket, pejabat_delete_by_paket; one row per place.
CREATE UNIQUE INDEX pejabat_paket ON pejabat (paket_id, urutan_baris);
