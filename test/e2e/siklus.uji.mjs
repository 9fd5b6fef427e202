// SPDX-License-Identifier: MIT
//
// A year of a unit that did not exist: from pemda, unit and people to a perjanjian kinerja with its
// perubahan, four quarters of measurement, and a frozen report whose numbers are those of `cermat
// hitung` and of the pages. The steps follow one another; when one fails, those after it are skipped.
import assert from 'node:assert/strict';
import { SANDI, alamat, axe, isi, masuk, muat, potret, simpan, tekan, uji } from './bantu.mjs';

const PEMDA = '91.09', KODE = 'lembah-baru', UNIT = `${PEMDA}/${KODE}`, TAHUN = 2025;
const GANTI = 'sandi-sendiri-siklus';
const SEMPIT = { viewport: { width: 360, height: 740 } };
const sandi = {};
let langkah = 0, rusak = false;

const ke = (jalur, tambah = {}) => `${alamat}${jalur}${jalur.includes('?') ? '&' : '?'}${new URLSearchParams({ unit: UNIT, tahun: TAHUN, ...tambah })}`;

function tahap(nama, fn) {
    uji(`siklus: ${nama}`, async (pakai) => {
        assert(!rusak, 'langkah sebelumnya gagal');
        rusak = true;
        await fn(pakai);
        rusak = false;
    });
}

// Looks at the page as it stands: sound, not too wide, one heading, a picture for those who want to see.
async function lihat(hal, nama) {
    const n = String(++langkah).padStart(2, '0');

    assert.equal(await hal.locator('h1').count(), 1, `${nama}: satu h1`);
    await axe(hal, nama);
    await muat(hal, nama);
    await potret(hal, `siklus-${n}-${nama}`);
    if (hal.viewportSize().width > 400) {
        const besar = hal.viewportSize();
        await hal.setViewportSize(SEMPIT.viewport);
        await muat(hal, `${nama} 360`);
        await potret(hal, `siklus-${n}-${nama}-360`);
        await hal.setViewportSize(besar);
    }
}

async function buka(hal, jalur, tambah, nama) {
    const j = await hal.goto(ke(jalur, tambah));

    assert.equal(j.status(), 200, `${jalur} ${JSON.stringify(tambah)}`);
    if (nama)
        await lihat(hal, nama);
}

// A person as the admin adds them; the password that was made up for them is kept for their first visit.
async function tambahOrang(hal, akun, nama, peran, di, jabatan) {
    await hal.goto(`${alamat}/admin/pengguna/baru`);
    await isi(hal, { 'Nama lengkap': nama, 'Nama akun': akun, 'Peran 1': peran, 'Unit atau pemda 1': di, ...(jabatan ? { 'Jabatan 1': jabatan } : {}) });
    await simpan(hal);
    const kode = hal.locator('p.h2 code');
    assert.equal(await kode.count(), 1, await hal.locator('main').innerText());
    sandi[akun] = await kode.innerText();
}

async function masukPertama(pakai, akun) {
    const hal = await pakai(null);

    await masuk(hal, akun, sandi[akun]);
    assert.match(hal.url(), /\/akun\/sandi/);
    await isi(hal, { 'Kata sandi lama': sandi[akun], 'Kata sandi baru': GANTI, 'Ulangi kata sandi baru': GANTI });
    await tekan(hal, 'Ganti kata sandi');
    sandi[akun] = GANTI;
    return hal;
}

async function sebagai(pakai, akun) {
    const hal = await pakai(null);

    await masuk(hal, akun, sandi[akun]);
    return hal;
}

tahap('admin membuat pemda, unit, dan orangnya', async (pakai) => {
    const admin = await pakai('admin');

    await admin.goto(`${alamat}/admin/pemda/baru`);
    await isi(admin, { 'Nama pemda': 'Kabupaten Lembah', 'Kode wilayah': PEMDA, 'Provinsi': 'Nusa', 'Ibu kota': 'Lembah', 'Sebutan kepala daerah': 'Bupati Lembah', 'Nama kepala daerah': 'Wening Prabaswara' });
    await simpan(admin);
    await admin.goto(`${alamat}/admin/unit/baru`);
    await isi(admin, { 'Pemda': 'Kabupaten Lembah', 'Nama unit': 'Kecamatan Lembah Baru', 'Kode': KODE, 'Jenis': 'Kecamatan', 'Alamat kantor': 'Jalan Lembah Nomor 1', 'Tempat tanda tangan': 'Lembah Baru' });
    await lihat(admin, 'admin-unit');
    await simpan(admin);
    assert.match(await admin.locator('main').innerText(), /Kecamatan Lembah Baru/);
    await tambahOrang(admin, 'siti.lembah', 'Siti Rinjani', 'Operator unit (Kasubbag Perencanaan dan Keuangan)', UNIT);
    await lihat(admin, 'admin-sandi');
    await tambahOrang(admin, 'bima.lembah', 'Bima Arunika', 'Bagian Organisasi', PEMDA);
});

tahap('operator mengganti sandi dan memulai tahun', async (pakai) => {
    const op = await masukPertama(pakai, 'siti.lembah');

    await op.goto(`${alamat}/beranda`);
    await lihat(op, 'beranda-kosong');
    await op.getByRole('link', { name: 'Mulai tahun' }).first().click();
    await lihat(op, 'tahun');
    await isi(op, { 'Tahun laporan': String(TAHUN) });
    await tekan(op, 'Mulai tahun');
    assert.match(op.url(), new RegExp(`tahun=${TAHUN}`));
    await lihat(op, 'beranda-tahun-baru');
});

// Opens what hides a form, fills it by label and presses its button.
async function tambah(hal, di, tombol, nilai) {
    const rinci = hal.locator(di).locator('details', { hasText: tombol }).last();

    if (!(await rinci.evaluate((d) => d.open)))
        await rinci.locator('summary').click();
    await isi(rinci, nilai);
    const [j] = await Promise.all([hal.waitForNavigation({ waitUntil: 'load' }), rinci.getByRole('button', { name: tombol }).last().click()]);
    assert.equal(j.status(), 200, `${tombol}: ${await hal.locator('main').innerText()}`);
}

tahap('profil: jabatan, pejabat, wilayah', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah');

    await buka(op, '/beranda');
    await op.locator('.rel').getByRole('link', { name: 'Profil unit' }).click();
    await lihat(op, 'unit-kosong');
    const jabatan = 'section[aria-labelledby=jabatan]', pejabat = 'section[aria-labelledby=pejabat]';
    await tambah(op, jabatan, 'Tambah jabatan', { 'Kode': 'camat', 'Nama jabatan': 'Camat Lembah Baru' });
    await tambah(op, jabatan, 'Tambah jabatan', { 'Kode': 'sekcam', 'Nama jabatan': 'Sekretaris Kecamatan', 'Jabatan di atasnya': { value: 'camat' } });
    await tambah(op, jabatan, 'Tambah jabatan', { 'Kode': 'kasi-pelayanan', 'Nama jabatan': 'Kepala Seksi Pelayanan', 'Jabatan di atasnya': { value: 'camat' } });
    await tambah(op, pejabat, 'Tambah pejabat', { 'Jabatan': { value: 'camat' }, 'Nama': 'Galih Samudra', 'Mulai': '2025-01-01' });
    await tambah(op, pejabat, 'Tambah pejabat', { 'Jabatan': { value: 'sekcam' }, 'Nama': 'Rara Candrakirana', 'Mulai': '2025-01-01' });
    await tambah(op, pejabat, 'Tambah pejabat', { 'Jabatan': { value: 'kasi-pelayanan' }, 'Nama': 'Tirta Wulandari', 'Mulai': '2025-01-01' });
    await lihat(op, 'unit');
    assert.match(await op.locator(pejabat).innerText(), /Galih Samudra[\s\S]*Rara Candrakirana[\s\S]*Tirta Wulandari/);

    const admin = await pakai('admin');
    await tambahOrang(admin, 'galih.lembah', 'Galih Samudra', 'Kepala unit (Camat)', UNIT, 'camat');
    await tambahOrang(admin, 'tirta.lembah', 'Tirta Wulandari', 'Penanggung jawab indikator', UNIT, 'kasi-pelayanan');
});

tahap('Renstra: tujuan, sasaran, indikator, dan target', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah');

    await buka(op, '/perencanaan', {}, 'perencanaan-kosong');
    await op.getByRole('link', { name: 'Mulai Renstra baru' }).click();
    await isi(op, { 'Tahun pertama': '2025', 'Tahun terakhir': '2029' });
    await tekan(op, /^Mulai$/);
    await buka(op, '/perencanaan/renstra', {}, 'renstra-kosong');
    await tambah(op, 'main', 'Tambah tujuan', { 'Tujuan': 'Meningkatnya mutu pelayanan kecamatan' });
    await tambah(op, 'section[aria-label^=Tujuan]', 'Tambah indikator', { 'Nama indikator': 'Indeks pelayanan publik', 'Satuan': 'angka', 'Polaritas': { value: 'naik' } });
    await tambah(op, 'section[aria-label^=Tujuan]', 'Tambah sasaran', { 'Sasaran': 'Meningkatnya kepuasan masyarakat' });
    const sasaran = 'section[aria-label^=Sasaran]';
    await tambah(op, sasaran, 'Tambah indikator', { 'Nama indikator': 'Persentase aduan yang diselesaikan', 'Satuan': 'persen', 'Polaritas': { value: 'naik' } });
    await tambah(op, sasaran, 'Tambah indikator', { 'Nama indikator': 'Rata-rata lama layanan', 'Satuan': 'hari', 'Polaritas': { value: 'turun' } });
    await lihat(op, 'renstra');
    await buka(op, '/perencanaan/indikator', {}, 'indikator-daftar');
});

tahap('anggaran: nomenklatur, pagu, bulan, sasaran', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah');

    await buka(op, '/anggaran', {}, 'anggaran-kosong');
    await tekan(op, 'Mulai anggaran');
    await lihat(op, 'anggaran-mulai');
});
