-- The report of a unit and year on its way: state, notes, frozen versions, Word templates. What the
-- report says is in the package (laporan, narasi); none of this is part of a package.

-- Where the report of a slice stands. No row: draf.
CREATE TABLE lkjip (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    status TEXT NOT NULL, -- draf, dikoreksi, disetujui, ditandatangani, disampaikan, diterima
    nomor TEXT, -- of the signed report
    tanggal TEXT, -- of the signature
    berkas_id @I64@ REFERENCES berkas (id), -- scan of the signed report
    berkas_nama TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For lkjip_get; one row per slice.
CREATE UNIQUE INDEX lkjip_paket ON lkjip (paket_id);
CREATE INDEX lkjip_berkas ON lkjip (berkas_id);

-- Each change of that state.
CREATE TABLE lkjip_langkah (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    dari TEXT NOT NULL,
    ke TEXT NOT NULL,
    catatan TEXT, -- summary of what is to be mended, or why it is opened again
    tanggal TEXT, -- of the act itself, where it has one (signed, handed in, received)
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For lkjip_langkah_list.
CREATE INDEX lkjip_langkah_paket ON lkjip_langkah (paket_id, id);

-- A note of a reader to a paragraph or table.
CREATE TABLE lkjip_catatan (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    jangkar TEXT NOT NULL, -- kode of a narrative, or name of a section: "bab_1.isu_strategis"
    isi TEXT NOT NULL,
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    selesai_waktu @I64@, -- none: still open
    selesai_oleh TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For lkjip_catatan_list.
CREATE INDEX lkjip_catatan_paket ON lkjip_catatan (paket_id, id);

-- A frozen version. Rows are never changed; the hash covers the four files.
CREATE TABLE lkjip_beku (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    kerja_id @I64@ NOT NULL, -- the job that made it: a second delivery changes nothing
    nomor @I64@ NOT NULL, -- 1, 2, .. within the slice
    status TEXT NOT NULL, -- of the report when it was frozen
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    alasan TEXT, -- why it was frozen although something was to be noticed
    mesin TEXT NOT NULL, -- version of this program
    templat TEXT NOT NULL, -- name of the Word template
    hash TEXT NOT NULL, -- BLAKE2b, 256 bits, hexadecimal
    paket_berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    dok_berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    docx_berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    pdf_berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    FOREIGN KEY (paket_id, unit_id, pemda_id) REFERENCES paket (id, unit_id, pemda_id)
) @STRICT@;
-- For lkjip_beku_list; one number once.
CREATE UNIQUE INDEX lkjip_beku_paket ON lkjip_beku (paket_id, nomor);
CREATE UNIQUE INDEX lkjip_beku_kerja ON lkjip_beku (kerja_id);
-- For the sweep of files.
CREATE INDEX lkjip_beku_b1 ON lkjip_beku (paket_berkas_id);
CREATE INDEX lkjip_beku_b2 ON lkjip_beku (dok_berkas_id);
CREATE INDEX lkjip_beku_b3 ON lkjip_beku (docx_berkas_id);
CREATE INDEX lkjip_beku_b4 ON lkjip_beku (pdf_berkas_id);

-- A Word template of a unit or of the pemda, with the report of its check.
CREATE TABLE templat (
    id @ID@,
    pemda_id @I64@ NOT NULL REFERENCES pemda (id) ON DELETE CASCADE,
    unit_id @I64@, -- none: of the pemda, for all its units
    dokumen TEXT NOT NULL, -- lkjip, pk
    nama TEXT NOT NULL,
    berkas_id @I64@ NOT NULL REFERENCES berkas (id),
    waktu @I64@ NOT NULL,
    pengguna_id @I64@ NOT NULL,
    pengguna TEXT NOT NULL,
    periksa TEXT NOT NULL, -- belum, baik, salah
    laporan TEXT, -- problems: lines "place<TAB>message"
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For templat_list.
CREATE INDEX templat_pemda ON templat (pemda_id, id);
CREATE INDEX templat_berkas ON templat (berkas_id);
CREATE INDEX templat_unit ON templat (unit_id);

-- Which template a unit (none: every unit of the pemda) uses for a document. No row: the default.
CREATE TABLE templat_pakai (
    id @ID@,
    pemda_id @I64@ NOT NULL REFERENCES pemda (id) ON DELETE CASCADE,
    unit_id @I64@,
    dokumen TEXT NOT NULL,
    templat_id @I64@ REFERENCES templat (id) ON DELETE CASCADE, -- none: the default, explicitly
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For templat_pakai_get.
CREATE INDEX templat_pakai_pemda ON templat_pakai (pemda_id, dokumen, unit_id);
CREATE INDEX templat_pakai_templat ON templat_pakai (templat_id);
CREATE INDEX templat_pakai_unit ON templat_pakai (unit_id);
