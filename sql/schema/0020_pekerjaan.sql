-- Long work: a row per job. Files of finished ones go with the row, 30 days after its end.
CREATE TABLE pekerjaan (
    id @ID@,
    pemda_id @I64@ NOT NULL REFERENCES pemda (id) ON DELETE CASCADE,
    unit_id @I64@, -- none: of the pemda
    tahun @I64@, -- none: of no year
    pengguna_id @I64@ NOT NULL, -- who asked for it; 0: the command line
    pengguna TEXT NOT NULL, -- name of the account
    asal TEXT, -- address of the browser, for the audit trail
    jenis TEXT NOT NULL,
    judul TEXT NOT NULL, -- what people see
    masukan TEXT NOT NULL, -- words "nama=nilai", one per line
    status TEXT NOT NULL, -- antre, jalan, selesai, gagal, batal
    kemajuan @I64@ NOT NULL DEFAULT 0, -- 0..100
    keterangan TEXT NOT NULL DEFAULT '', -- what is being done
    pesan TEXT,
    berkas_id @I64@ REFERENCES berkas (id), -- the download
    berkas_nama TEXT,
    alamat TEXT, -- page that shows the result
    percobaan @I64@ NOT NULL DEFAULT 0,
    dibuat @I64@ NOT NULL,
    mulai @I64@,
    selesai @I64@,
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For pekerjaan_list, pekerjaan_antre.
CREATE INDEX pekerjaan_pengguna ON pekerjaan (pengguna_id, id);
-- For pekerjaan_next, pekerjaan_kembar, pekerjaan_sapu: what has not ended has no selesai.
CREATE INDEX pekerjaan_selesai ON pekerjaan (selesai, id);
-- For the sweep of files, and the removal of a unit or pemda.
CREATE INDEX pekerjaan_berkas ON pekerjaan (berkas_id);
CREATE INDEX pekerjaan_unit ON pekerjaan (unit_id);
CREATE INDEX pekerjaan_pemda ON pekerjaan (pemda_id);
