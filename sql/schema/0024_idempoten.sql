-- Answers to requests that a browser may send twice (a lost connection, a draft kept offline), for
-- a day. pengguna_id has no reference: it is no data of the person.
CREATE TABLE idempoten (
    pengguna_id @I64@ NOT NULL,
    kunci TEXT NOT NULL, -- made up by the browser
    sidik TEXT NOT NULL, -- of what was asked for
    jawaban TEXT NOT NULL,
    waktu @I64@ NOT NULL,
    PRIMARY KEY (pengguna_id, kunci)
) @STRICT@;
-- For idempoten_delete_old.
CREATE INDEX idempoten_waktu ON idempoten (waktu);
