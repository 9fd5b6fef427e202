-- Counts every change of what hangs on the row, so that a reader who kept a copy sees with one look
-- whether it is still what is stored.
ALTER TABLE pemda ADD COLUMN revisi @I64@ NOT NULL DEFAULT 1;
ALTER TABLE unit ADD COLUMN revisi @I64@ NOT NULL DEFAULT 1;
ALTER TABLE renstra ADD COLUMN revisi @I64@ NOT NULL DEFAULT 1;
ALTER TABLE paket ADD COLUMN revisi @I64@ NOT NULL DEFAULT 1;
