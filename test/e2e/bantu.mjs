// SPDX-License-Identifier: MIT
//
// bantu: a server with the example packages and people of its own, a browser, and the small steps
// that tests are made of. Every page that a test opens is watched: a request that leaves the host, a
// violation of the CSP, an error on the console or an answer of 500 fails the test.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sini = dirname(fileURLToPath(import.meta.url));
export const akar = join(sini, '../..');
const cermat = process.env.E2E_CERMAT;
const AXE = readFileSync(join(sini, 'node_modules/axe-core/axe.min.js'), 'utf8');
const LIHAT = process.env.E2E_LIHAT;
const GAMBAR = process.env.E2E_GAMBAR;

export const SANDI = 'sandi-uji-e2e';
export const UNIT = '33.03/kertanegara';
export const TAHUN = 2024;
// Invented people, one per role.
export const AKUN = {
    operator: ['operator', UNIT, 'kasubbag-perencanaan'],
    operator2: ['operator', UNIT, 'kasubbag-perencanaan'],
    kasi: ['penanggung_jawab', UNIT, 'kasi-pmd'],
    camat: ['kepala', UNIT, 'camat'],
    organisasi: ['organisasi', '33.03'],
    perencana: ['perencana', '33.03'],
    evaluator: ['evaluator', '33.03'],
    pimpinan: ['pimpinan', '33.03'],
    admin: ['admin', '*'],
};

let folder, server, peramban;
export let alamat, db;

function perintah(...arg) {
    return execFileSync(cermat, ['--db', db, ...arg], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
export const jalankan = perintah;

function pintuBebas() {
    return new Promise((ok, gagal) => {
        const s = createServer();
        s.on('error', gagal);
        s.listen(0, '127.0.0.1', () => {
            const { port } = s.address();
            s.close(() => ok(port));
        });
    });
}

async function tunggu(syarat, apa, ms = 15000) {
    const akhir = Date.now() + ms;
    for (;;) {
        if (await syarat())
            return;
        assert(Date.now() < akhir, `belum juga: ${apa}`);
        await new Promise((r) => setTimeout(r, 50));
    }
}

export async function nyalakan() {
    const pintu = alamat ? new URL(alamat).port : await pintuBebas();

    alamat = `http://127.0.0.1:${pintu}`;
    server = spawn(cermat, ['--db', db, 'server', '--alamat', `127.0.0.1:${pintu}`], { stdio: ['ignore', 'ignore', 'pipe'] });
    server.kata = '';
    server.stderr.on('data', (d) => { server.kata = (server.kata + d).slice(-4000); });
    await tunggu(async () => {
        assert(server.exitCode === null, `server berhenti: ${server.kata}`);
        return fetch(`${alamat}/sehat`).then((j) => j.ok, () => false);
    }, 'server siap');
}

export async function matikan() {
    if (!server || server.exitCode !== null)
        return;
    const selesai = new Promise((r) => server.once('exit', r));
    server.kill('SIGTERM');
    const paksa = setTimeout(() => server.kill('SIGKILL'), 10000);
    await selesai;
    clearTimeout(paksa);
}

export async function siapkan() {
    folder = mkdtempSync(join(tmpdir(), 'cermat-e2e-'));
    db = process.env.E2E_DB || `sqlite:${join(folder, 'uji.db')}`;
    perintah('migrasi');
    for (const f of readdirSync(join(akar, 'data/contoh')).filter((n) => n.endsWith('.json')).sort())
        perintah('impor', join(akar, 'data/contoh', f));
    const sandi = join(folder, 'sandi');
    writeFileSync(sandi, `${SANDI}\n`);
    for (const [akun, [peran, di, jabatan]] of Object.entries(AKUN))
        perintah('pengguna', 'tambah', akun, '--nama', `${akun[0].toUpperCase()}${akun.slice(1)} Uji`, '--peran', peran, '--di', di,
            ...(jabatan ? ['--jabatan', jabatan] : []), '--sandi-berkas', sandi, '--tetap');
    await nyalakan();
    peramban = await chromium.launch({
        executablePath: process.env.CHROMIUM, headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--force-color-profile=srgb'],
    });
    for (const d of [LIHAT, GAMBAR])
        if (d)
            mkdirSync(d, { recursive: true });
}

export async function akhiri() {
    await peramban?.close();
    await matikan();
    if (folder)
        rmSync(folder, { recursive: true, force: true });
}

// An address with the context: ke('/pengukuran', { tw: 2 })
export function ke(jalur, tambah = {}) {
    const q = new URLSearchParams({ unit: UNIT, tahun: TAHUN, ...tambah });
    return `${alamat}${jalur}${jalur.includes('?') ? '&' : '?'}${q}`;
}

function awasi(konteks, keluhan) {
    const boleh = (u) => u.startsWith(`${alamat}/`) || /^(data|blob|about):/.test(u);

    konteks.on('request', (q) => { if (!boleh(q.url())) keluhan.push(`permintaan ke luar: ${q.url()}`); });
    konteks.on('response', (j) => { if (j.status() >= 500 && !keluhan.luput) keluhan.push(`${j.status()} dari ${j.url()}`); });
    konteks.on('weberror', (g) => keluhan.push(`kesalahan skrip: ${g.error().message}`));
    konteks.on('console', (p) => {
        // The browser logs every answer of 4xx as an error; what a page asks for is checked by status.
        if (p.type() === 'error' && !keluhan.luput && !/Failed to load resource: the server responded with a status of 4\d\d/.test(p.text()))
            keluhan.push(`konsol: ${p.text()}`);
    });
}

// A browser of its own for one person; `luput`: lost connections are part of the test.
export async function orang(akun, opsi = {}) {
    const { luput, ...lain } = opsi;
    const konteks = await peramban.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...lain });
    const keluhan = [];

    keluhan.luput = luput;
    konteks.setDefaultTimeout(10000);
    awasi(konteks, keluhan);
    const hal = await konteks.newPage();
    hal.keluhan = keluhan;
    if (akun)
        await masuk(hal, akun);
    return hal;
}

export async function masuk(hal, akun, sandi = SANDI) {
    if (!hal.url().includes('/masuk'))
        await hal.goto(`${alamat}/masuk`);
    await hal.fill('input[name=akun]', akun);
    await hal.fill('input[name=sandi]', sandi);
    await Promise.all([hal.waitForURL((u) => !u.pathname.startsWith('/masuk')), hal.click('main form button')]);
}

// Fills fields by their label: isi(hal, { 'Nama indikator': 'Persentase ..' })
export async function isi(hal, nilai) {
    for (const [label, v] of Object.entries(nilai)) {
        const m = hal.getByLabel(label, { exact: false }).first();
        const tag = await m.evaluate((e) => (e.tagName === 'SELECT' ? 'select' : e.type === 'checkbox' ? 'centang' : 'teks'));
        if (tag === 'select')
            await m.selectOption(typeof v === 'string' ? { label: v } : v);
        else if (tag === 'centang')
            await m.setChecked(v);
        else
            await m.fill(v);
    }
}

// Presses a button and waits for the page behind it.
export async function tekan(hal, teks, di = 'main') {
    const [j] = await Promise.all([
        hal.waitForNavigation({ waitUntil: 'load' }),
        hal.locator(di).getByRole('button', { name: teks }).first().click(),
    ]);
    return j;
}
export const simpan = (hal) => tekan(hal, /simpan/i);

// Waits until a grid has stored what was typed.
export async function tersimpan(hal) {
    await hal.locator('.status-sambung', { hasText: /^\s*Tersimpan\.$/ }).waitFor();
}

export async function axe(hal, apa) {
    if (!(await hal.evaluate('typeof axe !== "undefined"')))
        await hal.evaluate(AXE);
    const temuan = await hal.evaluate(async () => {
        const h = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
        return h.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
            .map((v) => `${v.impact} ${v.id}: ${v.help}\n      ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.html.slice(0, 160)} ${n.any[0]?.message ?? ''}`).join('\n      ')}`);
    });
    assert.deepEqual(temuan, [], `axe, ${apa ?? hal.url()}:\n    ${temuan.join('\n    ')}`);
}

// The page itself must not scroll sideways; wide things scroll inside themselves.
export async function muat(hal, apa) {
    const [isi_, jendela] = await hal.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert(isi_ <= jendela, `${apa ?? hal.url()}: ${isi_} piksel dalam jendela ${jendela}`);
}

export async function potret(hal, nama) {
    if (LIHAT)
        await hal.screenshot({ path: join(LIHAT, `${nama}.png`), fullPage: true });
}
// A picture for the user guide: gambar(hal, 'pengukuran-lembar')
export async function gambar(hal, nama, elemen) {
    if (GAMBAR)
        await (elemen ? hal.locator(elemen).first() : hal).screenshot({ path: join(GAMBAR, `${nama}.png`) });
}

export function bersih(hal) {
    assert.deepEqual([...hal.keluhan], [], `${hal.url()}: ${hal.keluhan.join('; ')}`);
}

// A test with pages that are closed afterwards and had nothing to complain of.
export function uji(nama, fn, opsi = {}) {
    test(nama, { timeout: 180000, ...opsi }, async () => {
        const buka = [];
        const pakai = async (akun, o) => {
            const h = await orang(akun, o);
            buka.push(h);
            return h;
        };

        try {
            await fn(pakai);
            buka.forEach(bersih);
        } catch (g) {
            for (const [i, h] of buka.entries())
                await potret(h, `gagal-${nama.replace(/[^a-z0-9]+/gi, '-')}-${i}`).catch(() => {});
            throw g;
        } finally {
            for (const h of buka)
                await h.context().close();
        }
    });
}
