-- Counters of change, for snapshots (store_cuplikan.h).

-- name: revisi_get
-- Of a slice and all it shares. $1 kode of the pemda, $2 kode of the unit, $3 tahun. Columns: ids of
-- pemda, unit, paket, renstra (none: 0), then their revisi in the same order.
SELECT k.pemda_id, k.unit_id, k.id, coalesce(k.renstra_id, 0), p.revisi, u.revisi, k.revisi,
       coalesce(r.revisi, 0)
FROM pemda p
JOIN unit u ON u.pemda_id = p.id
JOIN paket k ON k.unit_id = u.id
LEFT JOIN renstra r ON r.id = k.renstra_id
WHERE p.kode = $1 AND u.kode = $2 AND k.tahun = $3;

-- name: revisi_pemda
-- Something of the pemda changed. $1 id.
UPDATE pemda SET revisi = revisi + 1 WHERE id = $1;

-- name: revisi_unit
-- Something of the unit changed. $1 id.
UPDATE unit SET revisi = revisi + 1 WHERE id = $1;

-- name: revisi_paket
-- Something of the slice changed. $1 id.
UPDATE paket SET revisi = revisi + 1 WHERE id = $1;

-- name: revisi_renstra
-- Something of the Renstra changed. $1 id.
UPDATE renstra SET revisi = revisi + 1 WHERE id = $1;
