-- What a transaction and a connection need. Statements that only one database knows carry its name.

-- name: transaksi_commit
-- End of a transaction.
COMMIT;

-- name: transaksi_rollback
-- Undo of a transaction.
ROLLBACK;

-- name: transaksi_savepoint
-- A transaction inside another; nested ones shadow each other by name.
SAVEPOINT bagian;

-- name: transaksi_release
-- End of the innermost savepoint.
RELEASE SAVEPOINT bagian;

-- name: transaksi_rollback_savepoint
-- Undo up to the innermost savepoint, which stays.
ROLLBACK TO SAVEPOINT bagian;

-- name: sqlite_begin_baca
-- The picture of the data is taken by the first read.
BEGIN;

-- name: sqlite_begin_tulis
-- The write lock is taken at once: a busy database is noticed before any work.
BEGIN IMMEDIATE;

-- name: pg_begin_baca
-- All reads see one picture.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: pg_begin_tulis
-- As if alone; a collision is SQLSTATE 40001 and retried.
BEGIN ISOLATION LEVEL SERIALIZABLE;

-- name: sqlite_wal
-- Readers do not wait for the writer. Columns: the mode that stands now.
PRAGMA journal_mode = WAL;

-- name: sqlite_synchronous
-- What was committed survives a power cut.
PRAGMA synchronous = FULL;

-- name: sqlite_application_id
-- Whose file it is. Columns: number.
PRAGMA application_id;

-- name: sqlite_application_id_set
-- "CRMT", written into the header of the file.
PRAGMA application_id = 1129467220;

-- name: sqlite_isi
-- Number of objects in the file. Columns: number.
SELECT count(*) FROM sqlite_master;

-- name: sqlite_tabel_ada
-- $1 name of a table. One row when it exists.
SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1;

-- name: pg_tabel_ada
-- $1 name of a table. One row when it exists in the search path.
SELECT CAST(1 AS BIGINT) WHERE to_regclass(CAST($1 AS TEXT)) IS NOT NULL;

-- name: pg_sesi
-- Settings of the connection. $1 lock timeout ("5000ms").
SELECT set_config('lock_timeout', $1, FALSE), set_config('client_min_messages', 'warning', FALSE),
       set_config('idle_in_transaction_session_timeout', '300s', FALSE);
