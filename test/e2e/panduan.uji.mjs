// SPDX-License-Identifier: MIT
//
// The pictures of docs/panduan/web: each part of the rail as its people see it (E2E_GAMBAR). Also a
// test: every page that the guide shows is there, with what the guide points at on it. Those of the
// LKjIP come from lkjip.uji.mjs, which has a report to show in each of its states.
import assert from 'node:assert/strict';
import { alamat, gambar, ke, simpan, tekan, tersimpan, uji } from './bantu.mjs';

// Picture, who, address, more of the address, text that the guide names.
const HALAMAN = [
    ['web-beranda', 'operator', '/beranda', {}, 'Kecamatan Kertanegara'],
    ['web-tahun', 'operator', '/tahun', {}, 'Mulai tahun'],
    ['web-profil', 'operator', '/unit', {}, 'Riwayat perubahan'],
    ['web-perencanaan', 'operator', '/perencanaan', {}, 'Renstra'],
    ['web-pohon', 'operator', '/perencanaan/pohon', {}, 'Pohon'],
    ['web-anggaran', 'operator', '/anggaran', {}, 'Pagu'],
    ['web-realisasi', 'operator', '/anggaran/realisasi', {}, 'Realisasi per bulan'],
    ['web-pk', 'operator', '/perjanjian-kinerja', {}, 'Susun semua dari cascading'],
    ['web-pk-naskah', 'operator', '/perjanjian-kinerja/naskah', { jabatan: 'camat' }, 'Pemeriksaan'],
    ['web-analisis', 'operator', '/analisis', {}, 'Capaian'],
    ['web-kenapa', 'operator', '/kenapa', { kunci: 'anggaran.total.serapan' }, 'Rumus'],
    ['web-pemda', 'organisasi', '/pemda', {}, 'Kelengkapan'],
    ['web-kalender', 'organisasi', '/pemda/kalender', {}, 'Batas waktu setiap bagian'],
    ['web-akun', 'kasi', '/akun', {}, 'Mengisi atas nama'],
    ['web-admin', 'admin', '/admin', {}, 'Pengguna'],
    ['web-pengguna', 'admin', '/admin/pengguna', {}, 'Tambah pengguna'],
    ['web-pengguna-isian', 'admin', '/admin/pengguna/baru', {}, 'Penugasan'],
];

// The pointer stands where it pressed "Masuk" and would light up a part of the rail.
async function potret(hal, nama) {
    await hal.mouse.move(1279, 899);
    await gambar(hal, nama);
}

uji('panduan: halaman masuk', async (pakai) => {
    const hal = await pakai(null);

    await hal.goto(`${alamat}/masuk`);
    await gambar(hal, 'web-masuk');
});

for (const [nama, akun, jalur, tambah, teks] of HALAMAN)
    uji(`panduan: ${nama}`, async (pakai) => {
        const hal = await pakai(akun);
        const j = await hal.goto(ke(jalur, tambah));

        assert.equal(j.status(), 200, jalur);
        assert((await hal.locator('body').textContent()).includes(teks), `${jalur} tidak memuat "${teks}"`);
        await potret(hal, nama);
    });

uji('panduan: profil diubah, tampak di riwayat, diurungkan', async (pakai) => {
    const hal = await pakai('operator');
    const buka = async () => {
        await hal.goto(ke('/unit'));
        await hal.locator('main details summary', { hasText: 'Lihat atau ubah' }).first().click();
        return hal.locator('main details[open]').getByLabel('Alamat').first();
    };
    const kotak = await buka(), semula = await kotak.inputValue();

    await potret(hal, 'web-profil-isi');
    await kotak.fill('Jalan Raya Kertanegara Nomor 17');
    await simpan(hal);
    await hal.goto(ke('/audit'));
    assert.match(await hal.locator('main del').first().textContent(), new RegExp(semula));
    assert.match(await hal.locator('main ins').first().textContent(), /Nomor 17/);
    await potret(hal, 'web-riwayat');
    await tekan(hal, 'Urungkan');
    assert.equal(await (await buka()).inputValue(), semula);
});

uji('panduan: lembar pengukuran disiapkan dan diisi', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(ke('/pengukuran', { tw: 4 }));
    await tekan(hal, 'Siapkan lembar pengukuran');
    const baris = hal.locator('table[data-grid] tbody tr:has(td.sel input:not([type=hidden]))');
    for (const [i, [target, realisasi]] of [['88', '93,69'], ['88', '93,69'], ['34', '33'], ['66', '63,16']].entries()) {
        const sel = baris.nth(i).locator('td.sel input:not([type=hidden])');
        await sel.nth(0).fill(target);
        await sel.nth(1).fill(realisasi);
    }
    await hal.keyboard.press('Tab');
    await tersimpan(hal);
    await hal.reload();
    assert.match(await baris.nth(2).textContent(), /97,06/);
    await potret(hal, 'web-pengukuran');
});
