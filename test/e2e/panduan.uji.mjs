// SPDX-License-Identifier: MIT
//
// The pictures of docs/panduan/web: each part of the rail as its people see it (E2E_GAMBAR). Also a
// test: every page that the guide shows is there.
import assert from 'node:assert/strict';
import { alamat, gambar, ke, uji } from './bantu.mjs';

const HALAMAN = [
    ['web-beranda', 'operator', '/beranda'],
    ['web-perencanaan', 'operator', '/perencanaan'],
    ['web-anggaran', 'operator', '/anggaran'],
    ['web-pengukuran', 'operator', '/pengukuran', { tw: 4 }],
    ['web-analisis', 'operator', '/analisis'],
    ['web-admin', 'admin', '/admin'],
];

uji('panduan: halaman masuk', async (pakai) => {
    const hal = await pakai(null);

    await hal.goto(`${alamat}/masuk`);
    await gambar(hal, 'web-masuk');
});

for (const [nama, akun, jalur, tambah] of HALAMAN)
    uji(`panduan: ${nama}`, async (pakai) => {
        const hal = await pakai(akun);
        const j = await hal.goto(ke(jalur, tambah));

        assert.equal(j.status(), 200, jalur);
        await gambar(hal, nama);
    });
