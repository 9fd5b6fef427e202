// SPDX-License-Identifier: MIT
//
// Changing facts: saved and taken back, two people at one field, a form and a cell, without script,
// drafts that outlive a lost connection and an expired session.
import assert from 'node:assert/strict';
import { alamat, axe, gambar, ke, masuk, potret, simpan, tekan, tersimpan, uji } from './bantu.mjs';

const KARTU = () => ke('/perencanaan/indikator/S1.1');
const DEFINISI = 'textarea[name^="u:indikator:"][name$=":definisi"]';
const SEL = '#form-target td.sel input:not([type=hidden])';

uji('isian: simpan, lalu urungkan', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(KARTU());
    const asal = await hal.inputValue(DEFINISI);
    await hal.fill(DEFINISI, 'Definisi yang diuji & <b>bukan</b> tebal "');
    await simpan(hal);
    assert.equal(await hal.inputValue(DEFINISI), 'Definisi yang diuji & <b>bukan</b> tebal "');
    await tekan(hal, 'Urungkan', '.kilat');
    assert.equal(await hal.inputValue(DEFINISI), asal);
});

uji('dua peramban, satu isian: kedua nilai tampak dan tidak ada yang hilang', async (pakai) => {
    const satu = await pakai('operator'), dua = await pakai('operator2');

    await satu.goto(KARTU());
    await dua.goto(KARTU());
    await satu.fill(DEFINISI, 'Ketikan yang pertama');
    await simpan(satu);
    await dua.fill(DEFINISI, 'Ketikan yang kedua');
    const j = await simpan(dua);
    assert.equal(j.status(), 409);
    const kotak = dua.locator('fieldset.konflik');
    assert.equal(await kotak.count(), 1);
    const teks = await kotak.innerText();
    assert.match(teks, /Ketikan yang pertama/);
    assert.match(teks, /Ketikan yang kedua/);
    assert.match(teks, /operator mengubahnya pada/i);
    await axe(dua, 'konflik');
    await potret(dua, 'konflik-formulir');
    await gambar(dua, 'konflik-isian');
    await dua.getByLabel(/Yang Anda ketik/).check();
    await simpan(dua);
    await satu.goto(KARTU());
    assert.equal(await satu.inputValue(DEFINISI), 'Ketikan yang kedua');
});

uji('dua peramban, satu sel: gelembung dengan kedua nilai', async (pakai) => {
    const satu = await pakai('operator'), dua = await pakai('operator2');

    await satu.goto(KARTU());
    await dua.goto(KARTU());
    await satu.locator(SEL).first().fill('87,5');
    await satu.keyboard.press('Enter');
    await tersimpan(satu);
    await dua.locator(SEL).first().fill('88,5');
    await dua.keyboard.press('Enter');
    const kotak = dua.locator('#form-target .konflik');
    await kotak.waitFor();
    assert.match(await kotak.innerText(), /87,5/);
    assert.match(await kotak.innerText(), /88,5/);
    await axe(dua, 'konflik sel');
    await potret(dua, 'konflik-sel');
    await kotak.getByRole('button', { name: 'Pakai yang saya ketik' }).click();
    await tersimpan(dua);
    await satu.goto(KARTU());
    assert.match(await satu.locator(SEL).first().inputValue(), /^88,5/);
});

uji('tanpa JavaScript: isian salah diberikan kembali dengan sebabnya', async (pakai) => {
    const hal = await pakai(null, { javaScriptEnabled: false });

    await masuk(hal, 'operator');
    await hal.goto(KARTU());
    await hal.fill(DEFINISI, 'Tetap ada walau yang lain salah');
    await hal.fill('input[name^="u:indikator:"][name$=":nilai_awal"]', 'bukan angka');
    const j = await simpan(hal);
    assert.equal(j.status(), 422);
    assert.equal(await hal.inputValue(DEFINISI), 'Tetap ada walau yang lain salah');
    assert.equal(await hal.inputValue('input[name$=":nilai_awal"]'), 'bukan angka');
    assert((await hal.locator('.salah').count()) >= 1);
    await hal.fill('input[name$=":nilai_awal"]', '80,25');
    await simpan(hal);
    assert.match(hal.url(), /perencanaan\/indikator/);
    assert.match(await hal.inputValue('input[name$=":nilai_awal"]'), /^80,25/);
});

uji('draf: sambungan putus, dikirim sekali sesudah tersambung', async (pakai) => {
    const hal = await pakai('operator', { luput: true });
    let kiriman = 0;

    await hal.goto(KARTU());
    hal.on('request', (q) => { kiriman += q.method() === 'POST' ? 1 : 0; });
    await hal.fill(DEFINISI, 'Diketik saat terputus');
    await hal.context().setOffline(true);
    await hal.locator('main').getByRole('button', { name: /simpan/i }).first().click();
    await hal.locator('.draf-status', { hasText: 'Belum terkirim' }).waitFor();
    assert.equal(kiriman, 0);
    await Promise.all([hal.waitForNavigation(), hal.context().setOffline(false)]);
    await hal.goto(KARTU());
    assert.equal(await hal.inputValue(DEFINISI), 'Diketik saat terputus');
    assert.equal(kiriman, 1);
    assert.equal(await hal.locator('.draf-status', { hasText: 'dikembalikan' }).count(), 0);
});

uji('draf: jendela ditutup atau sesi berakhir, ketikan kembali', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(KARTU());
    await hal.fill(DEFINISI, 'Belum sempat disimpan');
    await hal.locator('.draf-status', { hasText: 'aman di peramban ini' }).waitFor();
    await hal.goto(KARTU());
    assert.equal(await hal.inputValue(DEFINISI), 'Belum sempat disimpan');
    await hal.context().clearCookies();
    await hal.locator('main').getByRole('button', { name: /simpan/i }).first().click();
    await hal.waitForLoadState();
    await hal.goto(`${alamat}/masuk`);
    await masuk(hal, 'operator');
    await hal.goto(KARTU());
    assert.equal(await hal.inputValue(DEFINISI), 'Belum sempat disimpan');
    await hal.locator('.draf-status', { hasText: 'dikembalikan' }).waitFor();
    await simpan(hal);
    await hal.goto(KARTU());
    assert.equal(await hal.inputValue(DEFINISI), 'Belum sempat disimpan');
    assert.equal(await hal.locator('.draf-status', { hasText: 'dikembalikan' }).count(), 0);
});

uji('sel: sambungan putus, terkirim sendiri begitu tersambung', async (pakai) => {
    const hal = await pakai('operator', { luput: true });

    await hal.goto(KARTU());
    await hal.context().setOffline(true);
    await hal.locator(SEL).nth(1).fill('81,25');
    await hal.keyboard.press('Tab');
    await hal.locator('.status-sambung', { hasText: 'Belum terkirim' }).waitFor();
    assert.equal(await hal.locator('td.sel.berubah').count(), 1);
    await hal.context().setOffline(false);
    await tersimpan(hal);
    assert.equal(await hal.locator('td.sel.berubah').count(), 0);
    await hal.goto(KARTU());
    assert.match(await hal.locator(SEL).nth(1).inputValue(), /^81,25/);
});

uji('kenapa angka ini: gelembung dengan rumus, dan halaman tanpa skrip', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(ke('/analisis', { bagian: 'efisiensi' }));
    const tautan = hal.locator('a.kenapa').first();
    const ke_ = await tautan.getAttribute('href');
    await tautan.click();
    await hal.locator('.kenapa-balon', { hasText: 'Rumus' }).waitFor();
    await axe(hal, 'gelembung kenapa');
    await gambar(hal, 'kenapa-angka-ini');
    await hal.keyboard.press('Escape');
    assert.equal(await hal.locator('.kenapa-balon').count(), 0);
    const polos = await pakai(null, { javaScriptEnabled: false });
    await masuk(polos, 'operator');
    await polos.goto(alamat + ke_);
    assert.match(await polos.locator('main').innerText(), /Rumus/);
});

uji('kenapa: kunci yang tidak ada dijawab 404, bukan kesalahan', async (pakai) => {
    const hal = await pakai('operator');

    for (const k of ['x', 'indikator.TIDAK.capaian', 'indikator.IK1.', '....', 'pos.9.9.9.pagu', 'efisiensi.S1.lain', "indikator.' OR 1.capaian", '<script>.a.b']) {
        const j = await hal.goto(ke('/kenapa', { kunci: k }));
        assert.equal(j.status(), 404, k);
    }
});
