-- The IKM of a summary is the one that counts (published before computed); the computed one stands
-- beside it where both differ. Summaries made before are made anew.
DELETE FROM ringkas;
ALTER TABLE ringkas ADD COLUMN ikm_hitung_koef @I64@;
ALTER TABLE ringkas ADD COLUMN ikm_hitung_skala @I64@;
