-- Summaries of slices, and the calendar of the pemda.

-- name: ringkas_list
-- Every unit of a pemda with its slice of a year. $1 pemda_id, $2 tahun. Columns: unit_id, kode and
-- nama of the unit, paket_id (none: no data), revisi of pemda, unit, paket, renstra, 1 when the
-- summary is good; then siklus, capaian (koef, skala), predikat, akip (koef, skala), akip_kategori,
-- ikm (koef, skala), ikm_mutu, serapan (koef, skala), pagu_sen, realisasi_sen, masalah, tanda,
-- ikm_hitung (koef, skala); status and tanggal of the report.
SELECT u.id, u.kode, u.nama, k.id, p.revisi, u.revisi, k.revisi, coalesce(n.revisi, 0),
       CASE WHEN r.id IS NULL THEN 0 ELSE 1 END,
       r.siklus, r.capaian_koef, r.capaian_skala, r.predikat, r.akip_koef, r.akip_skala,
       r.akip_kategori, r.ikm_koef, r.ikm_skala, r.ikm_mutu, r.serapan_koef, r.serapan_skala,
       r.pagu_sen, r.realisasi_sen, r.masalah, r.tanda, r.ikm_hitung_koef,
       r.ikm_hitung_skala, l.status, l.tanggal
FROM pemda p
JOIN unit u ON u.pemda_id = p.id
LEFT JOIN paket k ON k.unit_id = u.id AND k.tahun = $2
LEFT JOIN renstra n ON n.id = k.renstra_id
LEFT JOIN ringkas r ON r.paket_id = k.id AND r.revisi_pemda = p.revisi
    AND r.revisi_unit = u.revisi AND r.revisi_paket = k.revisi
    AND r.revisi_renstra = coalesce(n.revisi, 0)
LEFT JOIN lkjip l ON l.paket_id = k.id
WHERE p.id = $1
ORDER BY u.nama COLLATE "C", u.kode COLLATE "C";

-- name: ringkas_put
-- $1 pemda_id, $2 unit_id, $3 paket_id, $4.. as the columns named. A slice that is gone meanwhile
-- gets none.
INSERT INTO ringkas
    (pemda_id, unit_id, paket_id, revisi_pemda, revisi_unit, revisi_paket, revisi_renstra, siklus,
     capaian_koef, capaian_skala, predikat, akip_koef, akip_skala, akip_kategori, ikm_koef,
     ikm_skala, ikm_mutu, serapan_koef, serapan_skala, pagu_sen, realisasi_sen, masalah, tanda,
     ikm_hitung_koef, ikm_hitung_skala)
SELECT k.pemda_id, k.unit_id, k.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
       $18, $19, $20, $21, $22, $23, $24, $25
FROM paket k WHERE k.id = $3 AND k.unit_id = $2 AND k.pemda_id = $1
ON CONFLICT (paket_id) DO UPDATE SET
    revisi_pemda = excluded.revisi_pemda, revisi_unit = excluded.revisi_unit,
    revisi_paket = excluded.revisi_paket, revisi_renstra = excluded.revisi_renstra,
    siklus = excluded.siklus, capaian_koef = excluded.capaian_koef,
    capaian_skala = excluded.capaian_skala, predikat = excluded.predikat,
    akip_koef = excluded.akip_koef, akip_skala = excluded.akip_skala,
    akip_kategori = excluded.akip_kategori, ikm_koef = excluded.ikm_koef,
    ikm_skala = excluded.ikm_skala, ikm_mutu = excluded.ikm_mutu,
    serapan_koef = excluded.serapan_koef, serapan_skala = excluded.serapan_skala,
    pagu_sen = excluded.pagu_sen, realisasi_sen = excluded.realisasi_sen,
    masalah = excluded.masalah, tanda = excluded.tanda,
    ikm_hitung_koef = excluded.ikm_hitung_koef, ikm_hitung_skala = excluded.ikm_hitung_skala;

-- name: ringkas_tahun
-- Years with data in a pemda, latest first. $1 pemda_id. Columns: tahun.
SELECT DISTINCT k.tahun FROM unit u JOIN paket k ON k.unit_id = u.id
WHERE u.pemda_id = $1
ORDER BY k.tahun DESC;

-- name: kalender_list
-- $1 pemda_id, $2 tahun. Columns: kode, tanggal.
SELECT kode, tanggal FROM kalender WHERE pemda_id = $1 AND tahun = $2;

-- name: kalender_delete
-- $1 pemda_id, $2 tahun, $3 kode.
DELETE FROM kalender WHERE pemda_id = $1 AND tahun = $2 AND kode = $3;

-- name: kalender_insert
-- $1 pemda_id, $2 tahun, $3 kode, $4 tanggal.
INSERT INTO kalender (pemda_id, tahun, kode, tanggal) VALUES ($1, $2, $3, $4);
