// SPDX-License-Identifier: MIT
//
// cermat: on every page. Everything works without it; it makes it quicker.
import * as draf from './draf.js';
import * as grid from './grid.js';
import * as kemajuan from './kemajuan.js';
import * as kenapa from './kenapa.js';
import * as otomatis from './otomatis.js';
import * as pintasan from './pintasan.js';
import * as tabel from './tabel.js';
import * as tanya from './tanya.js';
import * as ukur from './ukur.js';
import { el } from './umum.js';

document.documentElement.classList.add('js');

// The choice of unit, year and quarter opens at once.
for (const f of document.querySelectorAll('form[data-konteks]'))
    f.addEventListener('change', () => f.requestSubmit());

// A menu closes when one goes elsewhere.
document.addEventListener('click', (e) => {
    for (const d of document.querySelectorAll('details.menu[open]'))
        if (!d.contains(e.target))
            d.open = false;
});
document.addEventListener('keydown', (e) => {
    const d = e.key === 'Escape' && document.querySelector('details.menu[open]');

    if (d) {
        d.open = false;
        d.querySelector('summary').focus();
    }
});

// <button data-cetak> prints the page; <button data-unduh-svg> saves the picture of its figure; <button data-salin="#id"> copies a text.
document.addEventListener('click', (e) => {
    if (e.target.closest?.('[data-cetak]'))
        window.print();
    const unduh = e.target.closest?.('[data-unduh-svg]');
    if (unduh) {
        const gambar = unduh.closest('figure').querySelector('svg').cloneNode(true);
        gambar.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        const alamat = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(gambar)], { type: 'image/svg+xml' }));
        const a = el('a', { href: alamat, download: `${unduh.closest('figure').id || 'bagan'}.svg` });
        a.click();
        setTimeout(() => URL.revokeObjectURL(alamat), 10000);
    }
    const salin = e.target.closest?.('[data-salin]');
    if (salin) {
        const asal = document.querySelector(salin.dataset.salin);
        navigator.clipboard?.writeText(asal.value ?? asal.textContent).then(() => { salin.textContent = 'Disalin'; });
    }
});

tanya.mulai();
for (const m of [tabel, grid, draf, kenapa, kemajuan, pintasan, otomatis, ukur])
    m.mulai();
