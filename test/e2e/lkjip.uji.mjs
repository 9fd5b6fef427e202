// SPDX-License-Identifier: MIT
//
// The report of the year: written, commented on, given back, approved, frozen; its documents as
// jobs; two people at one text; an office's own template.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axe, gambar, jalankan, ke, muat, tekan, uji } from './bantu.mjs';

const BAGIAN = '/lkjip/isi/bab_1.maksud_tujuan';

// A step of the report, from its page.
async function langkah(hal, nama, isi = {}) {
    await hal.goto(ke('/lkjip'));
    await hal.locator('summary', { hasText: nama }).first().click();
    for (const [n, v] of Object.entries(isi))
        await hal.locator(`details[open] [name=${n}]`).first().fill(v);
    await tekan(hal, nama, 'main details[open]');
}
const keadaan = (hal) => hal.locator('.tahap [aria-current]').textContent();

uji('LKjIP: kelengkapan, pratinjau, dan dokumen sebagai pekerjaan', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(ke('/lkjip'));
    await axe(hal);
    await gambar(hal, 'web-lkjip');
    assert.equal(await keadaan(hal), 'Draf');
    await hal.goto(ke('/lkjip/pratinjau'));
    await hal.locator('.dok h2', { hasText: 'AKUNTABILITAS KINERJA' }).waitFor();
    await hal.goto(ke('/lkjip'));
    await tekan(hal, /Buat PDF/);
    assert.match(hal.url(), /\/kerja\/\d+$/);
    await axe(hal, 'pekerjaan');
    await hal.locator('a', { hasText: /^\s*Unduh/ }).waitFor({ timeout: 90000 });
    await gambar(hal, 'web-pekerjaan');
    const [unduhan] = await Promise.all([hal.waitForEvent('download'), hal.locator('a', { hasText: 'Unduh' }).click()]);
    assert.match(unduhan.suggestedFilename(), /^LKjIP-2024-.*\.pdf$/);
});

uji('LKjIP: menulis tersimpan sendiri; dua orang sekaligus melihat kedua teks', async (pakai) => {
    const a = await pakai('operator'), b = await pakai('operator2');

    for (const h of [a, b]) {
        await h.goto(ke(BAGIAN));
        await h.locator('.ProseMirror').first().waitFor();
    }
    await axe(a);
    await gambar(a, 'web-lkjip-isi');
    await b.locator('.ProseMirror').first().click();
    await b.keyboard.type('Dari yang kedua. ');
    await b.getByText('Tersimpan.').first().waitFor();
    await a.locator('.ProseMirror').first().click();
    await a.keyboard.type('Dari yang pertama. ');
    await a.locator('.konflik').waitFor();
    assert.match(await a.locator('.konflik').textContent(), /Dari yang kedua/);
    assert.match(await a.locator('.konflik').textContent(), /Dari yang pertama/);
    await a.getByRole('button', { name: 'Pakai ketikan saya' }).click();
    await a.getByText('Tersimpan.').first().waitFor();
    await a.reload();
    assert.match(await a.locator('.dok').first().textContent(), /Dari yang pertama/);
    await tekan(a, 'Kembalikan ke kalimat otomatis');
    assert.match(await a.locator('.dok').first().textContent(), /pertanggungjawaban/);
    await tekan(a, 'Pakai kalimat ini');
    assert.match(await a.locator('.ProseMirror').first().textContent(), /melaporkan capaian kinerja/);
});

uji('LKjIP: catatan, kembalikan, setujui, bekukan, bandingkan', async (pakai) => {
    const op = await pakai('operator'), org = await pakai('organisasi'), camat = await pakai('camat');

    await org.goto(ke('/lkjip/isi/bab_1.isu_strategis'));
    await org.fill('#catat-isi', 'Tambahkan isu <layanan> & "digital".');
    await tekan(org, 'Beri catatan');
    await gambar(org, 'web-lkjip-catatan');
    await langkah(op, 'Ajukan untuk dikoreksi');
    await langkah(camat, 'Setujui');
    assert.match(await camat.locator('main').textContent(), /catatan yang belum selesai/);
    await langkah(org, 'Kembalikan', { catatan: 'Isu strategis belum lengkap.' });
    assert.equal(await keadaan(org), 'Draf');
    await op.goto(ke('/lkjip/isi/bab_1.isu_strategis'));
    await op.getByText('Tambahkan isu <layanan> & "digital".').waitFor();
    await tekan(op, 'Tandai selesai');
    await langkah(op, 'Ajukan untuk dikoreksi');
    await langkah(camat, 'Setujui');
    assert.equal(await keadaan(camat), 'Disetujui');
    await op.goto(ke(BAGIAN));
    assert.match(await op.locator('main').textContent(), /tidak dapat diubah/);
    await op.goto(ke('/lkjip/beku'));
    await axe(op);
    await op.fill('#beku-alasan', 'Angka anggaran menurut laporan sementara.');
    await tekan(op, 'Bekukan');
    await op.waitForURL(/\/lkjip\/beku/, { timeout: 90000 });
    await gambar(op, 'web-lkjip-beku');
    const beku = await (await op.request.get(await op.locator('a', { hasText: 'paket.json' }).first().evaluate((x) => x.href))).text();
    const berkas = join(tmpdir(), `cermat-beku-${process.pid}.json`), lain = `sqlite:${berkas}.db`;
    writeFileSync(berkas, beku);
    const di = (...x) => execFileSync(process.env.E2E_CERMAT, ['--db', lain, ...x], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    di('migrasi');
    di('impor', berkas);
    const arg = ['hitung', '--unit', 'kertanegara', '--tahun', '2024', '--format', 'json'];
    assert.equal(di(...arg), jalankan(...arg));
    await op.locator('a', { hasText: 'Periksa keutuhan' }).first().click();
    await op.getByText('Utuh:').waitFor();
    await langkah(camat, 'Buka lagi', { catatan: 'Narasi diperbaiki.' });
    await op.goto(ke(BAGIAN));
    await op.locator('.ProseMirror').first().click();
    await op.keyboard.type('Sesudah dibekukan. ');
    await op.getByText('Tersimpan.').first().waitFor();
    await op.goto(ke('/lkjip/beku'));
    await op.locator('a', { hasText: 'Bandingkan dengan data sekarang' }).first().click();
    await op.getByText(/Ada \d+ perbedaan/).waitFor();
    assert.match(await op.locator('main').textContent(), /Sesudah dibekukan/);
});

uji('LKjIP: template sendiri diperiksa sebelum dipakai', async (pakai) => {
    const hal = await pakai('operator');

    await hal.goto(ke('/lkjip/templat'));
    await axe(hal);
    const j = await hal.request.get(ke('/lkjip/templat-bawaan/lkjip'));
    await hal.setInputFiles('[id^=t-berkas]', { name: 'kop-kecamatan.docx', mimeType: 'application/octet-stream', buffer: await j.body() });
    await tekan(hal, 'Unggah dan periksa');
    await hal.waitForURL(/\/lkjip\/templat\/\d+/, { timeout: 60000 });
    await hal.getByText('Tidak ada masalah').waitFor();
    await hal.goto(ke('/lkjip/templat'));
    await gambar(hal, 'web-lkjip-templat');
    await tekan(hal, 'Pakai');
    assert.match(await hal.locator('tr', { hasText: 'kop-kecamatan.docx' }).textContent(), /Dipakai/);
    await hal.setInputFiles('[id^=t-berkas]', { name: 'bukan.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan apa-apa') });
    await tekan(hal, 'Unggah dan periksa');
    assert.match(await hal.locator('main').textContent(), /unggah/);
});

uji('LKjIP: tanpa skrip dan di layar kecil', async (pakai) => {
    const hal = await pakai('operator', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

    for (const u of ['/lkjip', '/lkjip/isi/bab_4.langkah', '/lkjip/beku', '/lkjip/templat', '/kerja']) {
        const j = await hal.goto(ke(u));
        assert.equal(j.status(), 200, u);
    }
    await hal.goto(ke('/lkjip/isi/bab_1.latar_belakang'));
    await hal.locator('textarea').first().fill('Ditulis tanpa skrip.');
    await tekan(hal, 'Simpan');
    assert.match(await hal.locator('.dok').first().textContent(), /Ditulis tanpa skrip/);
    const lebar = await pakai('operator', { viewport: { width: 360, height: 740 } });
    for (const u of ['/lkjip', '/lkjip/isi/isi.capaian', '/lkjip/beku', '/lkjip/templat']) {
        await lebar.goto(ke(u));
        await muat(lebar, u);
    }
});
