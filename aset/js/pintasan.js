// SPDX-License-Identifier: MIT
//
// pintasan: keyboard shortcuts, shown by "?". Those of one key can be switched off, since some people
// steer by speech.
import { ambil, el, ingat } from './umum.js';

const MATI = 'cermat:pintasan-mati';
const DAFTAR = [
    ['?', 'Tampilkan pintasan ini'],
    ['/', 'Pindah ke kotak saring tabel'],
    ['g lalu angka', 'Buka menu ke-1 sampai ke-9'],
    ['Ctrl + S', 'Simpan formulir'],
    ['Enter / Shift + Enter', 'Di tabel isian: ke sel di bawah / di atas'],
    ['Tab / Shift + Tab', 'Di tabel isian: ke sel berikut / sebelumnya'],
    ['Panah atas / bawah', 'Di tabel isian: ke sel di atas / di bawah'],
    ['Esc', 'Di tabel isian: kembalikan nilai sel; tutup balon'],
    ['Ctrl + V', 'Di tabel isian: tempel satu blok dari Excel mulai di sel ini'],
];

function tampilkan() {
    const saklar = el('input', { type: 'checkbox', class: 'form-check-input', id: 'pintasan-mati' });
    const d = el('dialog', { 'aria-labelledby': 'pintasan-judul' },
        el('h2', { id: 'pintasan-judul' }, 'Pintasan papan tik'),
        el('dl', { class: 'dl-rapi' }, ...DAFTAR.flatMap(([k, a]) => [el('dt', {}, el('kbd', {}, k)), el('dd', {}, a)])),
        el('div', { class: 'form-check my-2' }, saklar, el('label', { class: 'form-check-label', for: 'pintasan-mati' }, 'Matikan pintasan satu tombol')),
        el('form', { method: 'dialog' }, el('button', { class: 'btn btn-outline-secondary' }, 'Tutup')));

    saklar.checked = !!ambil(MATI);
    saklar.addEventListener('change', () => ingat(MATI, saklar.checked ? true : null));
    d.addEventListener('close', () => d.remove());
    document.body.append(d);
    d.showModal();
}

const mengetik = (t) => t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName);

export function mulai() {
    let g = 0;

    document.querySelector('[data-pintasan]')?.addEventListener('click', tampilkan);
    document.addEventListener('keydown', (e) => {
        if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') {
            const f = e.target.closest?.('form[method=post]') || document.querySelector('main form[method=post]');

            if (f) {
                e.preventDefault();
                f.requestSubmit();
            }
            return;
        }
        if (e.ctrlKey || e.metaKey || e.altKey || mengetik(e.target) || ambil(MATI) || document.querySelector('dialog[open]'))
            return;
        if (e.key === '?') {
            tampilkan();
        } else if (e.key === '/') {
            const s = document.querySelector('[data-saring-teks], main input[type=search]');
            if (s) {
                e.preventDefault();
                s.focus();
            }
        } else if (e.key === 'g') {
            g = Date.now();
        } else if (Date.now() - g < 1500 && /^[1-9]$/.test(e.key)) {
            document.querySelectorAll('.rel a')[+e.key - 1]?.click();
        }
    });
}
