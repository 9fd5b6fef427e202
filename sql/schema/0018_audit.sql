-- Who changed what: per field, old and new. Entries of a pemda form a chain (core/audit.h), those of
-- the installation itself too (pemda_id 0). No references: the trail outlives what it is about.
CREATE TABLE audit (
    id @ID@,
    pemda_id @I64@ NOT NULL,
    nomor @I64@ NOT NULL, -- place in the chain, from 1
    kelompok @I64@ NOT NULL, -- nomor of the first entry of the same use case
    waktu @I64@ NOT NULL, -- seconds since 1970 UTC
    unit_id @I64@ NOT NULL, -- 0: of the pemda
    paket_id @I64@ NOT NULL, -- 0: none
    pengguna_id @I64@ NOT NULL, -- 0: the command line
    pengguna TEXT, -- name of the account
    atas_nama TEXT, -- jabatan it was filled in for
    alamat TEXT, -- from where
    aksi TEXT NOT NULL,
    tabel TEXT,
    baris_id @I64@ NOT NULL,
    versi @I64@ NOT NULL, -- versi_baris after it
    bidang TEXT, -- none: the row as a whole
    lama TEXT,
    baru TEXT,
    alasan TEXT,
    hash TEXT NOT NULL
) @STRICT@;
-- For the chain: audit_list_chain, audit_list_group.
CREATE UNIQUE INDEX audit_rantai_nomor ON audit (pemda_id, nomor);
-- For audit_list_group.
CREATE INDEX audit_kelompok ON audit (pemda_id, kelompok);
-- For audit_list_by_pemda.
CREATE INDEX audit_pemda ON audit (pemda_id, id);
-- For audit_list_by_unit.
CREATE INDEX audit_unit ON audit (unit_id, id);
-- For audit_list_by_row, audit_list_since.
CREATE INDEX audit_baris ON audit (tabel, baris_id, id);

-- The end of each chain: what the next entry is bound to. Its row is also what makes writers of one
-- pemda wait for each other on PostgreSQL.
CREATE TABLE audit_rantai (
    pemda_id @I64@ NOT NULL PRIMARY KEY,
    nomor @I64@ NOT NULL,
    hash TEXT NOT NULL
) @STRICT@;
