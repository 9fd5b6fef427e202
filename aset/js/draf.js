// SPDX-License-Identifier: MIT
//
// draf: what is typed into a form stays in the browser, per person and address, until it is stored.
// It comes back after a lost connection, an expired session or a closed window. A form that is sent
// without a connection waits and is sent once, with a key (kunci_kirim) by which the server knows it
// again. Not for forms with data-draf="tidak", passwords or files; tables of cells: grid.js.
import { acak, ambil, el, ikon, ingat, konteks, kunciIngatan, status, tanpaVersi } from './umum.js';

const AWALAN = 'cermat:draf:';
const TERKIRIM = 'cermat:terkirim';
const UMUR = 30 * 24 * 3600 * 1000;
const LEWAT = new Set(['csrf', 'kunci_kirim', 'kembali', 'unit', 'tahun', 'tw']);

const tempat = () => {
    const q = new URLSearchParams(location.search);
    q.sort();
    return `${konteks.pengguna}:${location.pathname}?${q}`;
};
const kunciForm = (f, i) => `${AWALAN}${tempat()}:${new URL(f.action, location.href).pathname}:${f.id || i}`;

function masukan(f) {
    return [...f.elements].filter((m) => m.name && !LEWAT.has(m.name) &&
        !/^(hidden|password|file|submit|button|image|reset)$/.test(m.type));
}
const nilai = (m) => (/^(checkbox|radio)$/.test(m.type) ? (m.checked ? '1' : '') : m.value);
const nama = (m) => (m.type === 'radio' ? `${tanpaVersi(m.name)}=${m.value}` : tanpaVersi(m.name));
const asal = (m) => (/^(checkbox|radio)$/.test(m.type) ? (m.defaultChecked ? '1' : '')
    : m.tagName === 'SELECT' ? ([...m.options].find((o) => o.defaultSelected) || m.options[0] || { value: '' }).value
        : m.defaultValue);

function isiKembali(m, d) {
    if (/^(checkbox|radio)$/.test(m.type))
        m.checked = d.v === '1';
    else
        m.value = d.v;
    // The version it was typed against: a later change by somebody else must show.
    if (d.n && m.type !== 'radio')
        m.name = d.n;
    m.dispatchEvent(new Event('draf', { bubbles: true }));
}

class Draf {
    constructor(f, i) {
        this.f = f;
        this.kunci = kunciForm(f, i);
        this.papan = el('p', { class: 'draf-status', role: 'status' });
        f.append(this.papan);
        this.kembalikan();
        f.addEventListener('input', () => this.nanti());
        f.addEventListener('change', () => this.nanti());
        f.addEventListener('submit', (e) => this.kirim(e));
        f.addEventListener('reset', () => { ingat(this.kunci, null); this.tulis(''); });
        window.addEventListener('online', () => { if (this.menunggu) f.requestSubmit(); });
        window.addEventListener('pageshow', () => { delete f.dataset.dikirim; });
    }

    tulis(teks, namaIkon, ...lain) {
        this.papan.replaceChildren(...(teks ? [ikon(namaIkon), ' ', teks, ...lain] : []));
    }

    simpan() {
        const d = {};

        for (const m of masukan(this.f))
            if (nilai(m) !== asal(m))
                d[nama(m)] = { v: nilai(m), n: m.name };
        if (Object.keys(d).length === 0) {
            ingat(this.kunci, null);
            this.tulis('');
            return;
        }
        this.kirimKunci ||= acak();
        const bisa = ingat(this.kunci, { waktu: Date.now(), d, kunci: this.kirimKunci });
        this.tulis(bisa ? 'Belum disimpan; ketikan Anda aman di peramban ini.' : 'Belum disimpan.', 'pencil');
    }

    nanti() {
        clearTimeout(this.jeda);
        this.jeda = setTimeout(() => this.simpan(), 250);
    }

    kembalikan() {
        const x = ambil(this.kunci);

        if (!x?.d)
            return;
        let n = 0;
        for (const m of masukan(this.f)) {
            const d = x.d[nama(m)];
            if (d && nilai(m) !== d.v) {
                isiKembali(m, d);
                n++;
            }
        }
        if (!n) {
            ingat(this.kunci, null);
            return;
        }
        this.kirimKunci = x.kunci;
        this.tulis('Ketikan Anda yang belum tersimpan dikembalikan. ', 'arrow-counterclockwise',
            el('button', {
                class: 'btn btn-sm btn-link p-0', type: 'button',
                onclick: () => { ingat(this.kunci, null); location.reload(); },
            }, 'Buang ketikan ini'));
    }

    kirim(e) {
        if (e.defaultPrevented)
            return;
        clearTimeout(this.jeda);
        this.simpan();
        if (this.f.dataset.dikirim) { // pressed twice
            e.preventDefault();
            return;
        }
        if (!navigator.onLine) {
            e.preventDefault();
            this.menunggu = true;
            this.tulis('Belum terkirim: tidak ada sambungan. Dikirim sendiri begitu tersambung.', 'wifi-off');
            return;
        }
        this.menunggu = false;
        if (new URL(this.f.action, location.href).pathname === '/rekam') {
            this.kirimKunci ||= acak();
            (this.f.elements.kunci_kirim || this.f.appendChild(el('input', { type: 'hidden', name: 'kunci_kirim' })))
                .value = this.kirimKunci;
        }
        this.f.dataset.dikirim = 'ya';
        try {
            sessionStorage.setItem(TERKIRIM, this.kunci);
        } catch { /* then the draft is offered again, no more */ }
    }
}

// The page that follows a sent form: when it is no refusal and no sign-in, the draft has done its work.
function selesaikan() {
    let kunci = null;

    try {
        kunci = sessionStorage.getItem(TERKIRIM);
        sessionStorage.removeItem(TERKIRIM);
    } catch { /* none */ }
    const navigasi = performance.getEntriesByType('navigation')[0];
    const ditolak = (navigasi?.responseStatus ?? 200) >= 400 || navigasi?.type === 'back_forward' ||
        document.querySelector('.ringkas-salah, input[type=password]');
    if (kunci && !ditolak)
        ingat(kunci, null);
}

export function mulai() {
    selesaikan();
    for (const k of kunciIngatan(AWALAN))
        if (!(ambil(k)?.waktu > Date.now() - UMUR))
            ingat(k, null);
    if (!konteks.pengguna)
        return;
    [...document.querySelectorAll('main form[method=post]')].forEach((f, i) => {
        if (f.dataset.draf !== 'tidak' && !f.matches('[data-grid]') && !f.querySelector('table[data-grid], input[type=file], input[type=password]') &&
            masukan(f).length)
            new Draf(f, i);
    });
    window.addEventListener('offline', () => status('Tidak ada sambungan. Yang Anda ketik disimpan di peramban ini.', 'wifi-off', true));
    window.addEventListener('online', () => status('Tersambung lagi.', 'check-circle'));
}
