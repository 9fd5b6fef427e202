-- name: idempoten_get
-- $1 pengguna_id, $2 kunci. Columns: sidik, jawaban.
SELECT sidik, jawaban FROM idempoten WHERE pengguna_id = $1 AND kunci = $2;

-- name: idempoten_insert
-- Adds an answer. $1.. as the columns named.
INSERT INTO idempoten (pengguna_id, kunci, sidik, jawaban, waktu) VALUES ($1, $2, $3, $4, $5);

-- name: idempoten_delete_old
-- Forgets answers. $1 those from before this time.
DELETE FROM idempoten WHERE waktu < $1;
