-- Uploaded files (bukti dukung, signed scans, templates, frozen documents). A file is stored once,
-- however often it is uploaded; who may read it follows from the row that refers to it, so these
-- tables belong to no unit. Tables that refer to a file do so by berkas_id REFERENCES berkas (id),
-- without a rule for removal and with an index on it: a file that anything refers to cannot go.

-- An upload: its pieces hang here. Without a row in berkas it is unfinished, or was a double.
CREATE TABLE berkas_muat (
    id @ID@,
    waktu @I64@ NOT NULL -- when it began, seconds since 1970 UTC
) @STRICT@;
-- For berkas_muat_list_sisa.
CREATE INDEX berkas_muat_waktu ON berkas_muat (waktu);

-- A piece of an upload, from 0.
CREATE TABLE berkas_potong (
    muat_id @I64@ NOT NULL REFERENCES berkas_muat (id) ON DELETE CASCADE,
    urutan @I64@ NOT NULL,
    isi @BLOB@ NOT NULL,
    PRIMARY KEY (muat_id, urutan)
) @STRICT@;

-- A file that is complete.
CREATE TABLE berkas (
    id @ID@,
    muat_id @I64@ NOT NULL REFERENCES berkas_muat (id),
    hash TEXT NOT NULL, -- BLAKE2b, 256 bits, as hexadecimal
    jenis TEXT NOT NULL, -- word of the kind: "pdf", "docx"
    ukuran @I64@ NOT NULL, -- bytes
    potong @I64@ NOT NULL, -- number of pieces
    waktu @I64@ NOT NULL, -- last time it was given, or looked at by the sweep
    UNIQUE (muat_id),
    UNIQUE (hash)
) @STRICT@;
-- For berkas_list_lama.
CREATE INDEX berkas_waktu ON berkas (waktu);
