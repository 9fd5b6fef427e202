// SPDX-License-Identifier: MIT
//
// kenapa: a number that is pressed tells how it came to be, in a balloon beside it. The link leads to
// a page of its own; that page is where the content comes from.
import { el, ikon } from './umum.js';

let balon, asal;

function tutup() {
    if (!balon)
        return;
    balon.remove();
    balon = null;
    asal?.focus({ preventScroll: true });
}

function letak(tautan) {
    const k = tautan.getBoundingClientRect();
    const lebar = balon.offsetWidth, tinggi = balon.offsetHeight;
    const kiri = Math.max(8, Math.min(k.left, document.documentElement.clientWidth - lebar - 8));
    const muatBawah = k.bottom + tinggi + 8 < window.innerHeight || k.top < tinggi;

    balon.style.left = `${kiri + window.scrollX}px`;
    balon.style.top = `${(muatBawah ? k.bottom + 4 : k.top - tinggi - 4) + window.scrollY}px`;
}

async function buka(tautan) {
    tutup();
    asal = tautan;
    const isi = el('div', {}, 'Mengambil penjelasan …');
    balon = el('div', { class: 'kenapa-balon', role: 'dialog', 'aria-label': 'Kenapa angka ini', tabindex: '-1' },
        isi, el('button', { class: 'btn btn-sm btn-link tutup', type: 'button', 'aria-label': 'Tutup', onclick: tutup }, ikon('x-lg')));
    document.body.append(balon);
    letak(tautan);
    balon.focus({ preventScroll: true });
    const ini = balon;
    try {
        const j = await fetch(tautan.href, { credentials: 'same-origin' });
        const dok = new DOMParser().parseFromString(await j.text(), 'text/html');
        const bagian = dok.querySelector('[data-kenapa-isi]');
        if (!j.ok || !bagian)
            throw new Error('tidak ada');
        isi.replaceChildren(el('h2', {}, bagian.dataset.kenapaIsi), ...bagian.childNodes);
    } catch {
        isi.replaceChildren(el('p', {}, 'Penjelasan tidak dapat diambil sekarang. '), el('a', { href: tautan.href }, 'Buka halamannya'));
    }
    if (balon === ini)
        letak(tautan);
}

export function mulai() {
    document.addEventListener('click', (e) => {
        const t = e.target.closest?.('a.kenapa');

        if (t && !balon?.contains(t) && !e.ctrlKey && !e.metaKey && !e.shiftKey && e.button === 0) {
            e.preventDefault();
            buka(t);
        } else if (balon && !balon.contains(e.target)) {
            tutup();
        }
    });
    document.addEventListener('keydown', (e) => { if (e.key === 'Escape') tutup(); });
}
