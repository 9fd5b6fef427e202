-- An assessment by an instrument: AKIP, kematangan, IPP.
CREATE TABLE penilaian (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    instrumen TEXT, -- kode: "akip-88-2021", "kematangan-99-2018", "ipp-29-2022"
    tahun_dinilai @I64@, -- year assessed
    tahun_hasil @I64@, -- year of the LHE
    tahun_realisasi @I64@, -- year in which it counts as realisasi
    resmi_koef @I64@, -- published value
    resmi_skala INT CHECK (resmi_skala BETWEEN 0 AND 9),
    resmi_kategori TEXT,
    resmi_nomor TEXT,
    resmi_penerbit TEXT,
    resmi_tanggal TEXT,
    rata_rata_pemda_koef @I64@, -- mean over the units of the pemda, published
    rata_rata_pemda_skala INT CHECK (rata_rata_pemda_skala BETWEEN 0 AND 9),
    f03_koef @I64@, -- IPP only: value of the user survey, 0..5
    f03_skala INT CHECK (f03_skala BETWEEN 0 AND 9),
    f02_koef @I64@, -- IPP only: when only the total of the evaluator is known
    f02_skala INT CHECK (f02_skala BETWEEN 0 AND 9),
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((resmi_koef IS NULL) = (resmi_skala IS NULL)),
    CHECK ((rata_rata_pemda_koef IS NULL) = (rata_rata_pemda_skala IS NULL)),
    CHECK ((f03_koef IS NULL) = (f03_skala IS NULL)),
    CHECK ((f02_koef IS NULL) = (f02_skala IS NULL))
) @STRICT@;
-- For penilaian_list_by_paket, penilaian_delete_by_paket; one row per place.
CREATE UNIQUE INDEX penilaian_paket ON penilaian (paket_id, urutan_baris);

-- Grade or value given to a node of the instrument.
CREATE TABLE jawaban (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    penilaian_id @I64@ NOT NULL REFERENCES penilaian (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    butir TEXT, -- kode of the node: "1a", "3", "IPP-12"
    grade TEXT,
    nilai_koef @I64@,
    nilai_skala INT CHECK (nilai_skala BETWEEN 0 AND 9),
    catatan TEXT,
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE,
    CHECK ((nilai_koef IS NULL) = (nilai_skala IS NULL))
) @STRICT@;
-- For jawaban_list_by_paket.
CREATE INDEX jawaban_paket ON jawaban (paket_id, penilaian_id, urutan_baris);
-- For the removal of a row of penilaian; one row per place.
CREATE UNIQUE INDEX jawaban_penilaian ON jawaban (penilaian_id, urutan_baris);

-- A recommendation of the assessor and what was done.
CREATE TABLE rekomendasi (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    unit_id @I64@ NOT NULL,
    paket_id @I64@ NOT NULL,
    penilaian_id @I64@ NOT NULL REFERENCES penilaian (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    uraian TEXT,
    tindak_lanjut TEXT,
    status TEXT, -- "selesai", "proses", "belum"
    FOREIGN KEY (paket_id, unit_id, pemda_id)
        REFERENCES paket (id, unit_id, pemda_id) ON DELETE CASCADE
) @STRICT@;
-- For rekomendasi_list_by_paket.
CREATE INDEX rekomendasi_paket ON rekomendasi (paket_id, penilaian_id, urutan_baris);
-- For the removal of a row of penilaian; one row per place.
CREATE UNIQUE INDEX rekomendasi_penilaian ON rekomendasi (penilaian_id, urutan_baris);
