-- People who sign in. Not part of data packages. waktu columns are seconds since 1970 UTC.
CREATE TABLE pengguna (
    id @ID@,
    versi_baris @I64@ NOT NULL DEFAULT 1,
    akun TEXT NOT NULL, -- what is typed to sign in, lower case
    nama TEXT NOT NULL, -- full name, as shown
    cari TEXT NOT NULL, -- akun and nama in lower case, for searching
    sandi TEXT NOT NULL, -- argon2id string of libsodium
    harus_ganti @I64@ NOT NULL, -- 1: the password must be changed before anything else
    aktif @I64@ NOT NULL,
    dibuat @I64@ NOT NULL,
    sandi_waktu @I64@ NOT NULL, -- when the password was set
    UNIQUE (akun)
) @STRICT@;

-- Roles of a person. pemda_id NULL: every pemda (admin of the installation); unit_id NULL: a role
-- of the pemda.
CREATE TABLE penugasan (
    id @ID@,
    pengguna_id @I64@ NOT NULL REFERENCES pengguna (id) ON DELETE CASCADE,
    urutan_baris @I64@ NOT NULL,
    peran TEXT NOT NULL, -- word of PILIHAN_PERAN
    pemda_id @I64@ REFERENCES pemda (id),
    unit_id @I64@,
    jabatan TEXT, -- kode of the jabatan within the unit
    mulai TEXT, -- ISO date; none: since ever
    sampai TEXT, -- last day; none: open
    CHECK (unit_id IS NULL OR pemda_id IS NOT NULL),
    FOREIGN KEY (unit_id, pemda_id) REFERENCES unit (id, pemda_id)
) @STRICT@;
-- For penugasan_list; one row per place.
CREATE UNIQUE INDEX penugasan_pengguna ON penugasan (pengguna_id, urutan_baris);
-- For the checks when a pemda or a unit is removed.
CREATE INDEX penugasan_pemda ON penugasan (pemda_id);
CREATE INDEX penugasan_unit ON penugasan (unit_id);

-- Who is signed in. The token itself is known only to the browser.
CREATE TABLE sesi (
    id @ID@,
    pengguna_id @I64@ NOT NULL REFERENCES pengguna (id) ON DELETE CASCADE,
    kunci TEXT NOT NULL, -- BLAKE2b of the token, hexadecimal
    dibuat @I64@ NOT NULL,
    terakhir @I64@ NOT NULL, -- last use, exact to a minute
    alamat TEXT, -- from where it was opened
    peramban TEXT, -- family of the browser: "Firefox"
    unit TEXT, -- last context: "PEMDA/KODE"
    tahun @I64@,
    atas_nama TEXT, -- kode of the jabatan things are filled in for
    UNIQUE (kunci)
) @STRICT@;
-- For sesi_list, sesi_konteks_terakhir, sesi_delete_semua.
CREATE INDEX sesi_pengguna ON sesi (pengguna_id, terakhir, id);
-- For sesi_delete_lama, sesi_delete_diam.
CREATE INDEX sesi_dibuat ON sesi (dibuat);
CREATE INDEX sesi_terakhir ON sesi (terakhir);

-- Failed sign-ins, so that guessing becomes slow. kunci is a hash of the account or the address:
-- people type passwords into the wrong field.
CREATE TABLE percobaan_masuk (
    kunci TEXT NOT NULL PRIMARY KEY,
    gagal @I64@ NOT NULL,
    terakhir @I64@ NOT NULL,
    sampai @I64@ NOT NULL -- refused until then
) @STRICT@;
-- For percobaan_delete_lama.
CREATE INDEX percobaan_masuk_terakhir ON percobaan_masuk (terakhir);
