-- Migrations that were applied to this database, one row each. The highest nomor is the version of
-- the schema; a program refuses a database whose version is higher than its own.
CREATE TABLE migrasi (
    nomor @I64@ NOT NULL PRIMARY KEY, -- NNNN of the file
    nama TEXT NOT NULL                -- name of the file without its number
) @STRICT@;
