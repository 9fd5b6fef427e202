// SPDX-License-Identifier: MIT
//
// Signing in, and every page of the rail: sound for axe-core at 1280 and 360 pixels, light and dark;
// without script; nothing wider than the window; the first visit light.
import assert from 'node:assert/strict';
import { AKUN, SANDI, alamat, axe, ke, masuk, muat, potret, uji } from './bantu.mjs';
import { HALAMAN } from './halaman.mjs';

const UKURAN = [
    ['1280-terang', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['360-gelap', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
    ['1280-gelap', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['360-terang', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
];
const nama = (u) => new URL(u).pathname.slice(1).replace(/\//g, '-') + new URL(u).search.replace(/^\?/, '-').replace(/unit=[^&]*&?|tahun=\d+&?|tw=\d*&?/g, '').replace(/[^a-z0-9-]/gi, '-').replace(/-+$/, '');

async function rel(hal) {
    await hal.goto(ke('/beranda'));
    return hal.$$eval('.rel a', (v) => v.map((a) => a.href));
}

uji('masuk: salah sandi ditolak, benar diterima, keluar', async (pakai) => {
    const hal = await pakai(null);

    await hal.goto(`${alamat}/`);
    await hal.waitForURL(/\/masuk/);
    await axe(hal, 'masuk');
    await hal.fill('input[name=akun]', 'operator');
    await hal.fill('input[name=sandi]', 'bukan-ini-sandinya');
    await hal.click('main form button');
    await hal.locator('[role=alert]').waitFor();
    assert.equal(await hal.inputValue('input[name=akun]'), 'operator');
    await hal.fill('input[name=sandi]', SANDI);
    await hal.click('main form button');
    await hal.waitForURL(/\/beranda/);
    await hal.click('details.orang > summary');
    await hal.click('details.orang form button');
    await hal.waitForURL(/\/masuk/);
    await hal.goto(ke('/beranda'));
    assert.match(hal.url(), /\/masuk/);
});

for (const akun of Object.keys(AKUN).filter((a) => a !== 'operator2'))
    uji(`halaman rel untuk ${akun}`, async (pakai) => {
        const hal = await pakai(akun);
        const tautan = await rel(hal);

        assert(tautan.length > 0);
        for (const t of tautan) {
            const j = await hal.goto(t);
            assert.equal(j.status(), 200, t);
            assert.equal(await hal.locator('h1').count(), 1, `${t}: satu h1`);
            assert.equal(await hal.locator('.rel a[aria-current]').count(), 1, `${t}: menu aktif`);
            await axe(hal, `${akun} ${t}`);
        }
    });

for (const [u, opsi] of UKURAN)
    uji(`axe dan lebar: ${u}`, async (pakai) => {
        const hal = await pakai('operator', opsi);
        const tautan = [...await rel(hal), ...HALAMAN.filter(([, a]) => !a).map(([p]) => ke(p))];

        for (const t of tautan) {
            const j = await hal.goto(t);
            assert.equal(j.status(), 200, t);
            await axe(hal, `${u} ${t}`);
            await muat(hal, `${u} ${t}`);
            await potret(hal, `${nama(t)}-${u}`);
        }
    });

uji('tanpa JavaScript: semua halaman dapat dibuka dan dipindah konteksnya', async (pakai) => {
    const hal = await pakai(null, { javaScriptEnabled: false });

    await masuk(hal, 'operator');
    await hal.goto(ke('/beranda'));
    const n = await hal.locator('.rel a').count();
    for (let i = 0; i < n; i++) {
        await hal.locator('.rel a').nth(i).click();
        assert.equal(await hal.locator('h1').count(), 1, hal.url());
        assert.equal(await hal.locator('text=Anda belum masuk').count(), 0, hal.url());
    }
    await hal.goto(ke('/beranda'));
    await hal.locator('form.konteks button').click();
    assert.match(hal.url(), /tahun=2024/);
});

uji('kunjungan pertama paling banyak 100 KB, semua aset termampat dan bertahan', async (pakai) => {
    const hal = await pakai(null);
    const cdp = await hal.context().newCDPSession(hal);
    const ukuran = new Map(), alamatnya = new Map();

    await cdp.send('Network.enable');
    cdp.on('Network.responseReceived', (e) => alamatnya.set(e.requestId, e.response));
    cdp.on('Network.loadingFinished', (e) => ukuran.set(e.requestId, e.encodedDataLength));
    await masuk(hal, 'operator');
    await hal.goto(ke('/beranda'), { waitUntil: 'networkidle' });
    const jumlah = [...ukuran.values()].reduce((a, b) => a + b, 0);
    assert(jumlah > 1000 && jumlah <= 100 * 1024, `${jumlah} bita`);
    const aset = [...alamatnya.values()].filter((j) => new URL(j.url).pathname.startsWith('/aset/'));
    assert(aset.length >= 2);
    for (const j of aset) {
        const h = Object.fromEntries(Object.entries(j.headers).map(([k, v]) => [k.toLowerCase(), v]));
        assert.equal(h['content-encoding'], 'gzip', j.url);
        assert.match(h['cache-control'] ?? '', /immutable/, j.url);
    }
});
