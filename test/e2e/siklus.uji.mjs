// SPDX-License-Identifier: MIT
//
// A year of a unit that did not exist: from pemda, unit and people to a perjanjian kinerja with its
// perubahan, four quarters of measurement, and a frozen report whose numbers are those of `cermat
// hitung` and of the pages. The steps follow one another; when one fails, those after it are skipped.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alamat, axe, isi, jalankan, masuk, muat, potret, simpan, tekan, tersimpan, uji } from './bantu.mjs';

const PEMDA = '91.09', KODE = 'lembah-baru', UNIT = `${PEMDA}/${KODE}`, TAHUN = 2025;
const GANTI = 'sandi-sendiri-siklus';
const SEMPIT = { viewport: { width: 360, height: 740 } };
const sandi = {};
let langkah = 0, rusak = false, beku;

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

const TARGET = { 'Indeks pelayanan publik': ['82', '83', '84', '85', '86'], 'Persentase aduan': ['90', '91', '92', '93', '95'], 'Rata-rata lama layanan': ['3', '3', '2,5', '2,5', '2'] };
const KARTU = [
    ['Indeks pelayanan publik', { 'Penanggung jawab': { value: 'kasi-pelayanan' }, 'Cara menjadikan triwulan setahun': { value: 'akhir' }, 'Definisi': 'Mutu pelayanan menurut pengguna.', 'Formulasi': 'Nilai survei semester terakhir', 'Sumber data': 'Survei kepuasan' }],
    ['Persentase aduan', { 'Penanggung jawab': { value: 'kasi-pelayanan' }, 'Cara menjadikan triwulan setahun': { value: 'akhir' }, 'Pembilang': 'Aduan yang selesai', 'Penyebut': 'Aduan yang masuk', 'Formulasi': 'Aduan selesai dibagi aduan masuk, dikali 100', 'Sumber data': 'Register aduan' }],
    ['Rata-rata lama layanan', { 'Penanggung jawab': { value: 'kasi-pelayanan' }, 'Cara menjadikan triwulan setahun': { value: 'rata_rata' }, 'Metode polaritas turun': { value: 'A' }, 'Formulasi': 'Jumlah hari dibagi jumlah layanan', 'Sumber data': 'Register layanan' }],
];

// Cells of a grid's row, typed one after the other with Tab as people do.
async function ketik(hal, baris, nilai, mulai = 0) {
    await hal.locator('main tr', { hasText: baris }).locator('td.sel input:not([type=hidden])').nth(mulai).click();
    for (const n of nilai) {
        await hal.keyboard.type(n);
        await hal.keyboard.press('Tab');
    }
    await reda(hal);
}

// Nothing typed waits to be stored any more.
async function reda(hal) {
    await hal.waitForFunction(() => !document.querySelector('td.sel.berubah'));
    await tersimpan(hal);
}

// Presses a button that asks first, and says yes.
async function setuju(hal, tombol, ya = tombol) {
    await hal.locator('main').getByRole('button', { name: tombol }).first().click();
    await tekan(hal, ya, 'dialog[open]');
}

tahap('target per tahun, kartu indikator, dan IKU', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah');

    await buka(op, '/perencanaan/indikator');
    for (const [nama, v] of Object.entries(TARGET))
        await ketik(op, nama, v);
    for (const [nama, v] of KARTU) {
        await buka(op, '/perencanaan/indikator');
        await op.locator('main').getByRole('link', { name: nama }).click();
        await isi(op.locator('main'), v);
        await simpan(op);
    }
    await lihat(op, 'indikator');
    await buka(op, '/perencanaan/iku');
    for (const nama of Object.keys(TARGET))
        await op.locator('main tr', { hasText: nama }).locator('input[type=checkbox]').first().check();
    await reda(op);
    await op.reload();
    await lihat(op, 'iku');
    assert.match(await op.locator('main').innerText(), /3 dipilih/);
    await buka(op, '/perencanaan', {}, 'perencanaan');
    await buka(op, '/perencanaan/pohon', {}, 'pohon');
    const camat = await masukPertama(pakai, 'galih.lembah');
    await buka(camat, '/perencanaan/iku');
    await isi(camat, { 'Keputusan IKU': 'Keputusan Camat tentang IKU', 'Nomor keputusan IKU': '100/1', 'Tanggal keputusan IKU': '2025-01-10' });
    await simpan(camat);
    await lihat(camat, 'iku-keputusan');
    await camat.locator('main nav').getByRole('link', { name: 'Versi' }).click();
    await camat.locator('summary', { hasText: 'Tetapkan versi tahun ini' }).click();
    await isi(camat, { 'Peraturan atau keputusan': 'Peraturan Bupati tentang Renstra', 'Nomor': '12', 'Tanggal': '2025-01-02' });
    await setuju(camat, /^Tetapkan$/, 'Lanjutkan');
    await lihat(camat, 'renstra-versi');
});

const POS = ['7.01.01.2.01.0001', '7.01.02.2.02.0003'];

tahap('anggaran: nomenklatur, pagu, bulan, sasaran', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah');

    await buka(op, '/anggaran', {}, 'anggaran-kosong');
    await tekan(op, 'Mulai anggaran');
    await lihat(op, 'anggaran-mulai');
    await isi(op, { 'Tanggal dokumen': '2025-01-02', 'Nomor dan nama dokumen': 'DPA 2025' });
    await tekan(op, 'Tambah versi');
    await buka(op, '/anggaran', {}, 'anggaran-tanpa-program');
    await op.getByRole('link', { name: 'Cari di nomenklatur' }).click();
    for (const kode of POS) {
        await op.fill('#cari', kode);
        await tekan(op, /^Cari$/);
        await tekan(op, /^Tambah /);
    }
    await lihat(op, 'anggaran-nomenklatur');
    await buka(op, '/anggaran');
    await ketik(op, POS[0], ['60.000.000'], 1);
    await ketik(op, POS[1], ['140.000.000'], 1);
    await op.reload();
    assert.match(await op.locator('main tfoot').innerText(), /200\.000\.000/);
    await lihat(op, 'anggaran');
    await op.getByRole('link', { name: 'Realisasi per bulan' }).click();
    await ketik(op, POS[0], Array(12).fill('4.500.000'));
    await ketik(op, POS[1], Array(12).fill('11.000.000'));
    await op.reload();
    assert.match(await op.locator('main tfoot').innerText(), /186\.000\.000/);
    await lihat(op, 'anggaran-bulan');
    await op.getByRole('link', { name: 'Program dan sasaran' }).click();
    for (const p of await op.locator('select[name=utama]').all())
        await p.selectOption({ index: 1 });
    await simpan(op);
    await lihat(op, 'anggaran-kait');
    await op.getByRole('link', { name: 'Versi dan posisi' }).click();
    await isi(op, { 'Realisasi per tanggal': '2025-12-31', 'Status realisasi': { index: 1 }, 'Sumber data': 'Laporan realisasi anggaran' });
    await tekan(op, 'Simpan posisi');
    await lihat(op, 'anggaran-versi');
});

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PK = ['/perjanjian-kinerja/naskah', { jabatan: 'camat' }];
const keadaanPK = (hal) => hal.locator('main .keadaan').first().innerText();

async function tandaTangan(hal, nomor, tanggal) {
    await buka(hal, ...PK);
    await hal.fill('#ttd-nomor', nomor);
    await hal.fill('#ttd-tanggal', tanggal);
    await hal.setInputFiles('#ttd-berkas', { name: 'pk.pdf', mimeType: 'application/pdf', buffer: PDF });
    await tekan(hal, 'Catat tanda tangan');
    assert.equal(await keadaanPK(hal), 'ditandatangani');
}

tahap('perjanjian kinerja camat: dari cascading sampai ditandatangani', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah'), org = await masukPertama(pakai, 'bima.lembah');

    await buka(op, '/perjanjian-kinerja', {}, 'pk-kosong');
    await op.getByRole('link', { name: 'Susun semua dari cascading' }).click();
    await lihat(op, 'pk-susun');
    await tekan(op, 'Ambil sebagai draf');
    await buka(op, ...PK, 'pk-naskah');
    assert.equal(await keadaanPK(op), 'draf');
    await tekan(op, 'Ajukan');
    await buka(org, ...PK);
    await setuju(org, 'Setujui');
    assert.equal(await keadaanPK(org), 'disetujui');
    await tandaTangan(op, '100/11', '2025-01-20');
    await lihat(op, 'pk-ditandatangani');
});

tahap('APBD perubahan dan perjanjian kinerja perubahan yang disetujui', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah'), org = await sebagai(pakai, 'bima.lembah');

    await buka(op, '/anggaran');
    await op.getByRole('link', { name: 'Versi dan posisi' }).click();
    await isi(op, { 'Jenis': { value: 'perubahan' }, 'Tanggal dokumen': '2025-09-15', 'Nomor dan nama dokumen': 'DPPA 2025' });
    await tekan(op, 'Tambah versi');
    await buka(op, '/anggaran');
    await ketik(op, POS[1], ['160.000.000'], 2);
    await op.reload();
    assert.match(await op.locator('main tfoot').innerText(), /200\.000\.000[\s\S]*220\.000\.000/);
    await lihat(op, 'anggaran-perubahan');
    await buka(op, ...PK);
    await op.locator('summary', { hasText: 'Buat perjanjian kinerja perubahan' }).click();
    await op.selectOption('#ub-sebab', 'perubahan_prioritas');
    await op.fill('#ub-alasan', 'Perubahan APBD 2025');
    await tekan(op, 'Buat perubahan');
    const target = op.locator('#f-baris').getByLabel('Target, Persentase aduan yang diselesaikan');
    await target.fill('92');
    await op.keyboard.press('Enter');
    await reda(op);
    await op.reload();
    await lihat(op, 'pk-perubahan');
    assert.match(await op.locator('main').innerText(), /220\.000\.000/);
    await tekan(op, 'Ajukan');
    await buka(org, ...PK);
    await setuju(org, 'Setujui');
    assert.equal(await keadaanPK(org), 'disetujui');
    await tandaTangan(op, '100/99', '2025-10-01');
});

// Per quarter: index, aduan selesai, aduan masuk, hari.
const TRIWULAN = [['80', '45', '50', '3'], ['81', '46', '50', '3,5'], ['82', '47', '50', '2,5'], ['84,5', '48', '50', '2']];
const INDIKATOR = Object.keys(TARGET);

async function isiTriwulan(pj, tw) {
    await buka(pj, '/pengukuran', { tw, milik: 1 });
    const siap = pj.getByRole('button', { name: 'Siapkan lembar pengukuran' });
    if (await siap.count())
        await tekan(pj, 'Siapkan lembar pengukuran');
    if (tw === 1)
        await lihat(pj, 'pengukuran-kosong');
    const v = TRIWULAN[tw - 1];
    for (const [nama, bidang, nilai] of [[INDIKATOR[0], 'realisasi', v[0]], [INDIKATOR[1], 'pembilang', v[1]], [INDIKATOR[1], 'penyebut', v[2]], [INDIKATOR[2], 'realisasi', v[3]]]) {
        await pj.locator('#lembar tr', { hasText: nama }).locator(`input[name$=":${bidang}"]`).fill(nilai);
        await pj.keyboard.press('Tab');
    }
    await reda(pj);
    for (const nama of INDIKATOR) {
        await buka(pj, '/pengukuran', { tw, milik: 1 });
        await pj.locator('#lembar').getByRole('link', { name: nama }).click();
        await isi(pj.locator('#isian-triwulan'), { 'Analisis': 'Petugas loket ditambah.', 'Hambatan': 'Jaringan sering putus.' });
        await tekan(pj, 'Simpan isian');
    }
    if (tw === 2)
        await lihat(pj, 'pengukuran-rinci');
}

async function langkahUkur(hal, tw, nama, tombol, catatan, tambah = {}) {
    await buka(hal, '/pengukuran', { tw, ...tambah });
    for (const n of nama)
        await hal.locator('#lembar tr', { hasText: n }).locator('input[name=indikator]').check();
    if (catatan)
        await hal.fill('#catatan', catatan);
    const j = await tekan(hal, tombol);
    assert.equal(j.status(), 200, await hal.locator('main').innerText());
}
const status = (hal, nama) => hal.locator('#lembar tr', { hasText: nama }).innerText();

tahap('empat triwulan: diisi, diajukan, satu dikembalikan, diverifikasi', async (pakai) => {
    const pj = await masukPertama(pakai, 'tirta.lembah'), camat = await sebagai(pakai, 'galih.lembah');

    for (const tw of [1, 2, 3, 4]) {
        await isiTriwulan(pj, tw);
        await langkahUkur(pj, tw, INDIKATOR, 'Ajukan', null, { milik: 1 });
        if (tw === 2) {
            await langkahUkur(camat, tw, INDIKATOR.slice(1, 2), 'Kembalikan', 'Hitung ulang aduan yang selesai.');
            await buka(pj, '/pengukuran', { tw, milik: 1 });
            assert.match(await status(pj, INDIKATOR[1]), /dikembalikan/i);
            await lihat(pj, 'pengukuran-dikembalikan');
            await pj.locator('#lembar').getByRole('link', { name: INDIKATOR[1] }).click();
            assert.match(await pj.locator('main').innerText(), /Hitung ulang aduan yang selesai/);
            await buka(pj, '/pengukuran', { tw, milik: 1 });
            await pj.locator('#lembar tr', { hasText: INDIKATOR[1] }).locator('input[name$=":pembilang"]').fill('45');
            await pj.keyboard.press('Tab');
            await reda(pj);
            await langkahUkur(pj, tw, INDIKATOR.slice(1, 2), 'Ajukan', null, { milik: 1 });
        }
        await langkahUkur(camat, tw, INDIKATOR, 'Verifikasi');
        for (const n of INDIKATOR)
            assert.match(await status(camat, n), /terverifikasi/i);
    }
    await lihat(camat, 'pengukuran');
    await buka(camat, '/pengukuran/setahun', {}, 'pengukuran-setahun');
});

// A step of the report, from its page.
async function langkahLkjip(hal, nama) {
    await buka(hal, '/lkjip');
    await hal.locator('summary', { hasText: nama }).first().click();
    await tekan(hal, nama, 'main details[open]');
}

async function tulis(hal, bagian, teks) {
    await buka(hal, `/lkjip/isi/${bagian}`);
    await hal.locator('.ProseMirror').first().click();
    await hal.keyboard.type(teks);
    await hal.getByText('Tersimpan.').first().waitFor();
}

tahap('LKjIP: narasi, kelengkapan, Word, disetujui, dan dibekukan', async (pakai) => {
    const op = await sebagai(pakai, 'siti.lembah'), camat = await sebagai(pakai, 'galih.lembah');

    await buka(op, '/lkjip', {}, 'lkjip-kosong');
    await tekan(op, 'Mulai menulis laporan');
    await lihat(op, 'lkjip');
    await isi(op.locator('main'), { 'Tanggal penandatanganan': '2026-01-20', 'Penanda tangan': 'Galih Samudra' });
    await simpan(op);
    await tulis(op, 'bab_1.latar_belakang', 'Laporan ini disusun untuk mempertanggungjawabkan kinerja tahun 2025.');
    await lihat(op, 'lkjip-isi');
    await tulis(op, 'bab_1.isu_strategis', 'Mutu layanan dijaga di tengah keterbatasan petugas.');
    await tulis(op, 'bab_4.langkah', 'Menambah petugas loket pada tahun berikutnya.');
    await buka(op, '/lkjip', {}, 'lkjip-lengkap');
    const butir = await op.locator('main li', { hasText: '(wajib)' }).allInnerTexts();
    assert(butir.length > 8);
    assert.deepEqual(butir.filter((b) => !/^\s*(ada|lengkap)\b/i.test(b)), [], 'yang wajib ada semua');
    await tekan(op, /Buat Word/);
    await op.locator('a', { hasText: /^\s*Unduh/ }).waitFor({ timeout: 90000 });
    const [unduhan] = await Promise.all([op.waitForEvent('download'), op.locator('a', { hasText: 'Unduh' }).click()]);
    assert.match(unduhan.suggestedFilename(), /^LKjIP-2025-.*\.docx$/);
    await langkahLkjip(op, 'Ajukan untuk dikoreksi');
    await langkahLkjip(camat, 'Setujui');
    await buka(op, '/lkjip/beku', {}, 'lkjip-beku-siap');
    await op.fill('#beku-alasan', 'Perhatian sudah diperiksa.');
    await tekan(op, 'Bekukan');
    await op.waitForURL(/\/lkjip\/beku/, { timeout: 120000 });
    await lihat(op, 'lkjip-beku');
    beku = await (await op.request.get(await op.locator('a', { hasText: 'paket.json' }).first().evaluate((x) => x.href))).text();
    const docx = await op.request.get(await op.locator('a', { hasText: 'laporan.docx' }).first().evaluate((x) => x.href));
    assert.equal((await docx.body()).subarray(0, 2).toString(), 'PK');
    await op.locator('a', { hasText: 'Periksa keutuhan' }).first().click();
    await op.getByText('Utuh:').waitFor();
});

// The engine over the frozen package in a database of its own, beside the engine over the unit.
tahap('angka versi beku sama dengan cermat hitung dan dengan yang tampak', async (pakai) => {
    const folder = mkdtempSync(join(tmpdir(), 'cermat-siklus-')), berkas = join(folder, 'beku.json');
    const arg = ['hitung', '--unit', UNIT, '--tahun', String(TAHUN), '--format', 'json'];

    writeFileSync(berkas, beku);
    const di = (...x) => execFileSync(process.env.E2E_CERMAT, ['--db', `sqlite:${join(folder, 'lain.db')}`, ...x], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    di('migrasi');
    di('impor', berkas);
    const teks = jalankan(...arg);
    assert.equal(di(...arg), teks);
    assert.equal(jalankan('ekspor', '--unit', UNIT, '--tahun', String(TAHUN)), beku);
    rmSync(folder, { recursive: true });
    const h = JSON.parse(teks);
    const angka = h.indikator.filter((x) => INDIKATOR.some((n) => x.uraian.startsWith(n))).map((x) => [x.target, x.realisasi, x.capaian]);
    assert.deepEqual(angka, [[82, 84.5, 103.05], [92, 96, 104.35], [3, 2.75, 108.33]]); // by hand: 84,5/82; (48/50)/92 %; (2 × 3 − 2,75)/3
    assert.deepEqual([h.anggaran.pagu, h.anggaran.realisasi, h.anggaran.serapan], [220000000, 186000000, 84.55]);
    const camat = await sebagai(pakai, 'galih.lembah');
    await buka(camat, '/beranda', {}, 'beranda-akhir');
    const tampak = await camat.locator('main').innerText();
    for (const n of ['103,05', '104,35', '108,33', '84,55'])
        assert(tampak.includes(n), `${n} di beranda`);
    await buka(camat, '/pengukuran/setahun');
    assert.match(await camat.locator('main').innerText(), /103,05[\s\S]*104,35[\s\S]*108,33/);
    await buka(camat, '/anggaran');
    assert.match(await camat.locator('main').innerText(), /84,55/);
    await buka(camat, '/lkjip/pratinjau');
    assert.match(await camat.locator('.dok').innerText(), /103,05[\s\S]*104,35[\s\S]*108,33[\s\S]*84,55/);
    await buka(camat, '/analisis', {}, 'analisis');
});
