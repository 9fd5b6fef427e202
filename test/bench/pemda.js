// SPDX-License-Identifier: MIT
//
// pemda.js BASE.json FOLDER UNITS FIRST-YEAR LAST-YEAR
//
// Writes a made-up pemda: for each unit and year one data package built from BASE, another code,
// other dates, amounts and measured values, as FOLDER/NN-YYYY.json. Everything is computed from
// the unit's number and the year, so that two runs measure the same data.
'use strict';
const fs = require('fs');
const path = require('path');

const [base, folder, units, first, last] = process.argv.slice(2);
const paket = JSON.parse(fs.readFileSync(base, 'utf8'));
const asal = paket.tahun;

// A copy with every year of the report moved by `geser`: members called tahun..., dates, and the
// year in texts. Numbers of documents and people are left alone.
function geser_tahun(x, geser, nama) {
    if (Array.isArray(x)) return x.map((y) => geser_tahun(y, geser, nama));
    if (x !== null && typeof x === 'object')
        return Object.fromEntries(
            Object.entries(x).map(([k, y]) => [k, geser_tahun(y, geser, k)]));
    if (typeof x === 'number' && /^tahun/.test(nama)) return x + geser;
    if (typeof x !== 'string') return x;
    const tanggal = /^(\d{4})(-\d\d-\d\d)$/.exec(x);
    if (tanggal) return Number(tanggal[1]) + geser + tanggal[2].replace('-02-29', '-02-28');
    return x.replace(new RegExp(`\\b${asal}\\b`, 'g'), asal + geser);
}

// Whole multiples keep every sum of the budget right at each level.
function kali_uang(anggaran, kali) {
    for (const pos of anggaran.pos) {
        for (const v of pos.pagu || []) v.nilai *= kali;
        for (const b of pos.bulan || []) b.realisasi *= kali;
        if (pos.realisasi !== undefined) pos.realisasi *= kali;
    }
    for (const b of anggaran.belanja || []) {
        if (b.pagu !== undefined) b.pagu *= kali;
        if (b.realisasi !== undefined) b.realisasi *= kali;
    }
}

// The Renstra of a unit is one for all its years: it gets a target for every one of them.
function renstra_lengkap(renstra) {
    const r = structuredClone(renstra);
    for (const i of r.indikator) {
        const target = i.target[i.target.length - 1].target;
        i.target = [];
        for (let t = r.tahun_awal; t <= r.tahun_akhir; t++) i.target.push({ tahun: t, target });
    }
    return r;
}

function buat(unit, tahun) {
    const { renstra, ...lain } = paket;
    const p = geser_tahun(lain, tahun - asal, '');
    const nomor = String(unit).padStart(2, '0');
    const kali = unit + (tahun - Number(first));
    p.pemda = { ...p.pemda, kode: '99.01', nama: 'Kabupaten Sintetis' };
    p.unit = { ...p.unit, kode: `unit-${nomor}`, nama: `Kecamatan Sintetis ${nomor}` };
    p.renstra = renstra_lengkap(renstra);
    kali_uang(p.anggaran, kali);
    for (const k of p.perjanjian_kinerja)
        for (const a of k.anggaran || []) if (a.nilai !== undefined) a.nilai *= kali;
    for (const u of p.pengukuran)
        if (u.realisasi !== undefined)
            u.realisasi = Math.round(u.realisasi * (100 - (kali % 9)) ) / 100;
    for (const u of p.skm.unsur) {
        const pindah = Math.min(kali, u.n4);
        u.n3 += pindah;
        u.n4 -= pindah;
    }
    return [`${nomor}-${tahun}.json`, p];
}

fs.mkdirSync(folder, { recursive: true });
for (let u = 1; u <= Number(units); u++)
    for (let t = Number(first); t <= Number(last); t++) {
        const [nama, p] = buat(u, t);
        // Members stay in the order of BASE, which is that of the schema.
        const urut = Object.fromEntries(Object.keys(paket).map((k) => [k, p[k]]));
        fs.writeFileSync(path.join(folder, nama), JSON.stringify(urut, null, 1) + '\n');
    }
