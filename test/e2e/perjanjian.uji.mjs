// SPDX-License-Identifier: MIT
//
// Perjanjian kinerja of the camat and of who stands below: made from the cascade, written by
// keyboard, given back with a note, approved, signed with its scan, changed once more. Without
// script where nothing needs it.
import assert from 'node:assert/strict';
import { axe, gambar, ke, muat, tekan, tersimpan, uji } from './bantu.mjs';

const naskah = (jabatan, tambah = {}) => ke('/perjanjian-kinerja/naskah', { jabatan, ...tambah });
const keadaan = (hal) => hal.locator('main .keadaan').first().innerText();
const TANPA_SKRIP = { javaScriptEnabled: false };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function ubah(hal, jabatan, alasan, pagu) {
    await hal.goto(naskah(jabatan));
    await hal.locator('summary', { hasText: 'Buat perjanjian kinerja perubahan' }).click();
    await hal.selectOption('#ub-sebab', 'perubahan_prioritas');
    await hal.fill('#ub-alasan', alasan);
    await hal.setChecked('#ub-pagu', pagu);
    await tekan(hal, 'Buat perubahan');
}

uji('perjanjian kinerja camat: perubahan, catatan, setuju, tanda tangan, terima', async (pakai) => {
    const op = await pakai('operator', TANPA_SKRIP), org = await pakai('organisasi', TANPA_SKRIP);

    await ubah(op, 'camat', 'Perubahan APBD 2024', false);
    assert.match(await op.locator('h1').innerText(), /Perubahan/);
    assert.equal(await keadaan(op), 'draf');
    assert.match(await op.locator('#periksa').innerText(), /Nilai berbeda dari pagu/);
    const target = op.locator('#f-baris input[name$=":target"]').first();
    await target.fill('87,5');
    await tekan(op, 'Simpan indikator dan target');
    const temuan = await op.locator('#periksa').innerText();
    assert.match(temuan, /Target berbeda dari Renstra 2021–2026/);
    assert.match(temuan, /87,5[\s\S]*88/);
    await tekan(op, 'Ajukan');
    assert.equal(await keadaan(op), 'menunggu persetujuan');

    await org.goto(naskah('camat'));
    await org.selectOption('#cat-tempat', { index: 1 });
    await org.fill('#cat-isi', 'Samakan dengan Renstra.');
    await tekan(org, 'Tambah catatan');
    await tekan(org, 'Kembalikan untuk diperbaiki');
    assert.equal(await keadaan(org), 'dikembalikan');

    await op.goto(naskah('camat'));
    await op.locator('#f-baris input[name$=":target"]').first().fill('88');
    await tekan(op, 'Simpan indikator dan target');
    await tekan(op, 'Tandai selesai');
    await tekan(op, 'Ajukan');
    await org.goto(naskah('camat'));
    await tekan(org, 'Setujui');
    await op.goto(naskah('camat'));
    assert.equal(await keadaan(op), 'disetujui');
    assert.equal(await op.locator('#f-baris input[name$=":target"]').count(), 0, 'isi tertutup');

    await op.fill('#ttd-nomor', '100/7');
    await op.fill('#ttd-tanggal', '2025-02-01');
    const j = await tekan(op, 'Catat tanda tangan');
    assert.equal(j.status(), 422);
    assert.match(await op.locator('[role=alert]').innerText(), /di luar tahun 2024/);
    assert.equal(await op.inputValue('#ttd-nomor'), '100/7', 'yang diketik tetap');
    await op.fill('#ttd-tanggal', '2024-10-01');
    await op.setInputFiles('#ttd-berkas', { name: 'pk camat.pdf', mimeType: 'application/pdf', buffer: PDF });
    await tekan(op, 'Catat tanda tangan');
    assert.equal(await keadaan(op), 'ditandatangani');
    const scan = await op.request.get(ke('/perjanjian-kinerja/pindaian', { jabatan: 'camat' }));
    assert.equal(scan.headers()['content-type'], 'application/pdf');
    assert((await scan.body()).equals(PDF));
    const word = await op.request.get(ke('/perjanjian-kinerja/docx', { jabatan: 'camat' }));
    assert.equal((await word.body()).subarray(0, 2).toString(), 'PK');
    await tekan(op, 'Catat penyampaian');
    await org.goto(naskah('camat'));
    await tekan(org, 'Catat penerimaan');
    assert.equal(await keadaan(org), 'diterima');
    assert.equal(await org.locator('section:has(#h-riwayat) li').count(), 8);
});

uji('perjanjian kinerja bawahan: kisi dengan papan tik, tersimpan sendiri', async (pakai) => {
    const op = await pakai('operator');

    await ubah(op, 'kasi-kesra', 'Penyesuaian target', true);
    const sel = op.locator('#f-baris tbody tr').nth(1).locator('input[name$=":tw1"]');
    await sel.click();
    await op.keyboard.type('3');
    await op.keyboard.press('Tab');
    await op.keyboard.type('6');
    await op.keyboard.press('Tab');
    await op.keyboard.type('9');
    await op.keyboard.press('Tab');
    await op.keyboard.type('11');
    await op.keyboard.press('Enter');
    await tersimpan(op);
    await op.reload();
    assert.match(await op.locator('#periksa').innerText(), /triwulan IV tidak sama dengan target setahun/i);
    const tw4 = op.locator('#f-baris tbody tr').nth(1).locator('input[name$=":tw4"]');
    assert.equal(await tw4.inputValue(), '11');
    await tw4.fill('12');
    await op.keyboard.press('Enter');
    await tersimpan(op);
    await op.reload();
    assert.doesNotMatch(await op.locator('#periksa').innerText(), /triwulan IV tidak sama/i);
    await axe(op, 'naskah PK');
    await gambar(op, 'perjanjian-kinerja-naskah');
    await op.goto(ke('/perjanjian-kinerja/pratinjau', { jabatan: 'kasi-kesra' }));
    await axe(op, 'pratinjau PK');
    assert.match(await op.locator('.dok').innerText(), /PERJANJIAN KINERJA PERUBAHAN TAHUN 2024/);
});

uji('perjanjian kinerja: siapa tidak boleh apa, dan usulan untuk yang belum punya', async (pakai) => {
    const nilai = await pakai('evaluator'), kasi = await pakai('kasi', { viewport: { width: 360, height: 740 } });

    await nilai.goto(naskah('camat'));
    assert.equal(await nilai.getByRole('button', { name: /Ajukan|Setujui|Buat perubahan|Catat/ }).count(), 0);
    assert.equal((await nilai.goto(ke('/perjanjian-kinerja/susun'))).status(), 403);
    await kasi.goto(ke('/perjanjian-kinerja'));
    await muat(kasi);
    await gambar(kasi, 'perjanjian-kinerja-daftar');
    assert.equal((await kasi.goto(naskah('tidak-ada'))).status(), 404);
    const op = await pakai('operator');
    await op.goto(ke('/perjanjian-kinerja/susun'));
    await axe(op, 'susun PK');
    assert.match(await op.locator('main').innerText(), /Kelompok Jabatan Fungsional[\s\S]*Belum ada pejabat/);
});
