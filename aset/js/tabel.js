// SPDX-License-Identifier: MIT
//
// tabel: <table data-tabel> gets a field that filters its rows, a choice per <th data-saring>, and
// headers that sort (not those with data-tanpa-urut). data-nilai of a cell goes before its text.
import { baca, banding } from './desimal.js';
import { el } from './umum.js';

const nilaiSel = (td) => {
    const masukan = td.querySelector('input:not([type=hidden]), select, textarea');
    return (td.dataset.nilai ?? (masukan ? masukan.value : td.textContent)).trim();
};

function bandingSel(a, b) {
    if (a === '' || b === '')
        return a === b ? 0 : a === '' ? 1 : -1;
    const x = baca(a), y = baca(b);
    return x && y ? banding(x, y) : a.localeCompare(b, 'id', { numeric: true });
}

function urutkan(tabel, th, kolom) {
    const naik = th.getAttribute('aria-sort') !== 'ascending';

    for (const t of tabel.tHead.querySelectorAll('[aria-sort]'))
        t.removeAttribute('aria-sort');
    th.setAttribute('aria-sort', naik ? 'ascending' : 'descending');
    for (const badan of tabel.tBodies) {
        const v = [...badan.rows].map((r, i) => ({ r, i, n: r.cells[kolom] ? nilaiSel(r.cells[kolom]) : '' }));
        v.sort((a, b) => {
            const c = bandingSel(a.n, b.n);
            return (a.n === '' || b.n === '' || naik ? c : -c) || a.i - b.i;
        });
        badan.append(...v.map((x) => x.r));
    }
}

function pasang(tabel) {
    const baris = () => [...tabel.tBodies].flatMap((b) => [...b.rows]);
    const berkelompok = tabel.querySelector('tbody .kelompok, tbody [rowspan], tbody [colspan]');
    const kepala = tabel.tHead ? tabel.tHead.rows[tabel.tHead.rows.length - 1] : null;
    const pilih = new Map();
    const cari = el('input', {
        class: 'form-control form-control-sm', type: 'search', placeholder: 'Saring baris …',
        'aria-label': 'Saring baris tabel', 'data-saring-teks': '',
    });
    const hasil = el('span', { role: 'status', class: 'text-body-secondary' });

    const saring = () => {
        const kata = cari.value.toLowerCase().split(/\s+/).filter(Boolean);
        let tampak = 0, semua = 0;

        for (const r of baris()) {
            const kelompok = r.classList.contains('kelompok');
            const teks = [...r.cells].map((c) => `${c.textContent} ${nilaiSel(c)}`).join(' ').toLowerCase();
            const cocok = kata.every((k) => teks.includes(k)) &&
                [...pilih].every(([k, s]) => !s.value || (r.cells[k] && nilaiSel(r.cells[k]) === s.value));
            r.hidden = !cocok && !(kelompok && !kata.length);
            if (!kelompok) {
                semua++;
                tampak += cocok ? 1 : 0;
            }
        }
        hasil.textContent = tampak === semua ? '' : `${tampak} dari ${semua} baris`;
    };

    const alat = el('div', { class: 'tabel-alat' }, cari);
    if (kepala) {
        [...kepala.cells].forEach((th, k) => {
            if (th.dataset.saring !== undefined) {
                const isi = [...new Set(baris().map((r) => (r.cells[k] ? nilaiSel(r.cells[k]) : '')).filter(Boolean))].sort();
                const s = el('select', { class: 'form-select form-select-sm w-auto', 'aria-label': `Saring ${th.textContent.trim()}`, onchange: saring },
                    el('option', { value: '' }, `${th.textContent.trim()}: semua`), ...isi.map((x) => el('option', { value: x }, x)));
                pilih.set(k, s);
                alat.append(s);
            }
            if (!berkelompok && tabel.tHead.rows.length === 1 && th.dataset.tanpaUrut === undefined && th.textContent.trim()) {
                const b = el('button', { class: 'urut', type: 'button', onclick: () => urutkan(tabel, th, k) });
                b.append(...th.childNodes);
                th.append(b);
            }
        });
    }
    cari.addEventListener('input', saring);
    alat.append(hasil);
    (tabel.closest('.tabel-bingkai') || tabel).before(alat);
}

// A box that scrolls can be reached and is named: by its caption, else by the heading above it.
function sebutBingkai(kotak) {
    if (kotak.hasAttribute('tabindex') || kotak.querySelector('input, select, textarea, a[href], button'))
        return;
    const judul = kotak.querySelector('caption') ||
        [...document.querySelectorAll('main h1, main h2, main h3, figcaption')].filter((h) => h.compareDocumentPosition(kotak) & Node.DOCUMENT_POSITION_FOLLOWING).pop();
    kotak.tabIndex = 0;
    kotak.setAttribute('role', 'region');
    kotak.setAttribute('aria-label', judul?.textContent.trim() || 'Tabel');
}

export function mulai() {
    document.querySelectorAll('.tabel-bingkai').forEach(sebutBingkai);
    for (const t of document.querySelectorAll('table[data-tabel]'))
        if (t.tBodies.length && t.tBodies[0].rows.length > 1)
            pasang(t);
}
