// SPDX-License-Identifier: MIT
//
// grid: a <form action="/rekam"> around a <table data-grid> whose cells are inputs ({{>sel}}). Moves
// by Enter, Tab and arrows, takes a block pasted from Excel, saves each change quietly, one request
// at a time, and says in the cell what is unsaved, wrong, or in conflict. Unsaved cells survive a
// lost connection and a closed window.
//
// Totals: <td data-jumlah="kolom"> (in the foot: sum of the cells above it in its column) or
// <td data-jumlah="baris"> (sum of the cells of its row) follow what is typed. They start from
// the text of the server and move by what was changed.
import { baca, tambah, tulis } from './desimal.js';
import { acak, ambil, barisDari, el, ikon, ingat, kirim, konteks, status, statusMasuk, tanpaVersi } from './umum.js';

const SEL = 'td.sel > input:not([type=hidden]), td.sel > select, td.sel > textarea';
const ANGKA = new Set(['rupiah', 'angka', 'cacah']);

const nilai = (m) => (m.type === 'checkbox' ? (m.checked ? '1' : '') : m.value);
const selDari = (m) => m.closest('td');
const jenis = (m) => selDari(m).dataset.jenis;

// 1250000 becomes 1.250.000 when one leaves a cell of money; what cannot be read stays as typed.
function rapikan(m) {
    const n = jenis(m) === 'rupiah' ? baca(m.value) : null;

    if (n)
        m.value = tulis(n);
}

class Kisi {
    constructor(tabel) {
        this.t = tabel;
        this.f = tabel.closest('form');
        this.ubah = new Map(); // input -> true: changed, not stored yet
        this.kunciIngat = `cermat:kisi:${konteks.pengguna}:${location.pathname}${location.search}:${[...document.querySelectorAll('table[data-grid]')].indexOf(tabel)}`;
        this.papan = el('p', { class: 'kisi-status', role: 'status' });
        (tabel.closest('.tabel-bingkai') || tabel).after(this.papan);
        for (const m of this.semua())
            m.asalNilai = nilai(m);
        this.kembalikan();
        tabel.addEventListener('keydown', (e) => this.tombol(e));
        tabel.addEventListener('paste', (e) => this.tempel(e));
        tabel.addEventListener('input', (e) => {
            if (e.target.matches(SEL)) {
                delete e.target.ditangani;
                this.hitung(e.target);
            }
        });
        tabel.addEventListener('change', (e) => { if (e.target.matches(SEL)) this.berubah(e.target); });
        tabel.addEventListener('focusin', (e) => { if (e.target.matches('td.sel > input:not([type=checkbox])')) e.target.select(); });
        window.addEventListener('online', () => this.simpan());
        window.addEventListener('beforeunload', (e) => { if (this.ubah.size && !this.tersimpanLokal) e.preventDefault(); });
        this.f.addEventListener('submit', (e) => { e.preventDefault(); this.simpan(); });
        this.hitungSemua(false);
    }

    semua() {
        return [...this.t.querySelectorAll(SEL)];
    }

    // Moving -------------------------------------------------------------------------------------

    tetangga(m, dBaris, dKolom) {
        const td = selDari(m);
        const baris = [...this.t.tBodies].flatMap((b) => [...b.rows]).filter((r) => !r.hidden);
        let i = baris.indexOf(td.parentElement), k = td.cellIndex;

        for (;;) {
            i += dBaris;
            k += dKolom;
            if (i < 0 || i >= baris.length || k < 0 || k >= baris[i].cells.length)
                return null;
            const x = baris[i].cells[k].querySelector(':scope > input:not([type=hidden]), :scope > select, :scope > textarea');
            if (x && !x.disabled)
                return x;
        }
    }

    tombol(e) {
        const m = e.target;

        if (!m.matches(SEL) || e.isComposing || e.ctrlKey || e.metaKey || e.altKey)
            return;
        const panjang = m.tagName === 'TEXTAREA';
        let ke = null;

        if (e.key === 'Enter' && !(panjang && e.shiftKey))
            ke = this.tetangga(m, e.shiftKey ? -1 : 1, 0);
        else if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && m.tagName === 'INPUT')
            ke = this.tetangga(m, e.key === 'ArrowDown' ? 1 : -1, 0);
        else if (e.key === 'ArrowLeft' && m.tagName === 'INPUT' && m.type === 'text' && m.selectionStart === 0 && m.selectionEnd === m.value.length)
            ke = this.tetangga(m, 0, -1);
        else if (e.key === 'ArrowRight' && m.tagName === 'INPUT' && m.type === 'text' && m.selectionStart === 0 && m.selectionEnd === m.value.length)
            ke = this.tetangga(m, 0, 1);
        else if (e.key === 'Escape') {
            if (m.type === 'checkbox')
                m.checked = m.asalNilai === '1';
            else
                m.value = m.asalNilai;
            this.tanda(m);
            this.hitung(m);
            return;
        } else
            return;
        if (e.key === 'Enter' || ke)
            e.preventDefault();
        if (!ke) // nowhere to go: what was typed counts all the same
            this.berubah(m);
        ke?.focus();
    }

    // A block from a spreadsheet: lines and tabs, from this cell on.
    tempel(e) {
        const mulai = e.target;
        const teks = e.clipboardData?.getData('text/plain') ?? '';

        if (!mulai.matches(SEL) || !/[\t\n]/.test(teks.replace(/\r?\n$/, '')))
            return;
        e.preventDefault();
        let baris = mulai, n = 0;
        for (const b of teks.replace(/\r/g, '').replace(/\n$/, '').split('\n')) {
            let m = baris;
            for (const isi of b.split('\t')) {
                if (!m)
                    break;
                this.taruh(m, isi.trim());
                n++;
                m = this.tetangga(m, 0, 1);
            }
            baris = baris && this.tetangga(baris, 1, 0);
            if (!baris)
                break;
        }
        this.papan.textContent = `${n} sel ditempel.`;
    }

    taruh(m, isi) {
        if (m.tagName === 'SELECT') {
            const o = [...m.options].find((x) => x.value === isi || x.textContent.trim().toLowerCase() === isi.toLowerCase());
            if (o)
                m.value = o.value;
        } else if (m.type === 'checkbox') {
            m.checked = /^(1|ya|y|x|v|✓)$/i.test(isi);
        } else {
            m.value = isi;
        }
        this.hitung(m);
        this.berubah(m);
    }

    // Totals -------------------------------------------------------------------------------------

    nilaiSel(td) {
        const m = td.querySelector(':scope > input:not([type=hidden])');
        return baca(m ? m.value : td.dataset.nilai ?? td.textContent);
    }

    // null: no number in any cell; undefined: one that cannot be read.
    jumlahSel(sel) {
        let n = null;

        for (const td of sel) {
            const v = this.nilaiSel(td);
            if (v === undefined)
                return undefined;
            if (v)
                n = n ? tambah(n, v) : v;
        }
        return n;
    }

    // The server's total may hold amounts that no cell shows (stated for a whole program), so it
    // moves by what was changed since instead of being added up anew.
    hitungSemua(tulisUlang) {
        this.jumlah = [...this.t.querySelectorAll('[data-jumlah]')];
        for (const j of this.jumlah.filter((x) => x.pangkal === undefined)) {
            j.pangkal = baca(j.dataset.nilai ?? j.textContent) ?? null;
            j.asal = this.jumlahSel(this.selJumlah(j)) ?? null;
        }
        if (tulisUlang)
            this.jumlah.forEach((j) => this.hitungSatu(j));
    }

    hitungSatu(j) {
        const kini = this.jumlahSel(this.selJumlah(j));
        let n = j.pangkal;

        if (kini === undefined)
            return;
        if (kini)
            n = n ? tambah(n, kini) : kini;
        if (j.asal && n)
            n = tambah(n, { k: -j.asal.k, s: j.asal.s });
        j.textContent = n && (kini || j.pangkal) ? tulis(n) : '–';
    }

    selJumlah(j) {
        if (j.dataset.jumlah === 'baris')
            return [...j.parentElement.cells].filter((c) => c !== j && c.matches('.sel') && ANGKA.has(c.dataset.jenis));
        const sel = [];
        for (const b of this.t.tBodies)
            for (const r of b.rows) {
                const c = r.cells[j.cellIndex];
                if (c && r.dataset.jumlah !== 'lewat' && (c.matches('.sel') || c.dataset.jumlah === 'baris'))
                    sel.push(c);
            }
        return sel;
    }

    hitung(m) {
        const td = selDari(m);

        if (!ANGKA.has(td.dataset.jenis))
            return;
        for (const j of this.jumlah.filter((x) => x.dataset.jumlah === 'baris' && x.parentElement === td.parentElement))
            this.hitungSatu(j);
        for (const j of this.jumlah.filter((x) => x.dataset.jumlah === 'kolom'))
            this.hitungSatu(j);
    }

    // Saving -------------------------------------------------------------------------------------

    tanda(m) {
        const td = selDari(m);

        td.classList.toggle('berubah', nilai(m) !== m.asalNilai);
        td.classList.remove('gagal');
        td.querySelectorAll('.salah').forEach((x) => x.remove());
        m.panelKonflik?.remove();
        m.removeAttribute('aria-invalid');
    }

    berubah(m) {
        rapikan(m);
        // Enter saves, and leaving the cell says "change" once more: what was answered stays.
        if (m.ditangani === nilai(m))
            return;
        m.ditangani = nilai(m);
        this.tanda(m);
        if (nilai(m) === m.asalNilai)
            this.ubah.delete(m);
        else
            this.ubah.set(m, true);
        this.ingat();
        clearTimeout(this.jeda);
        this.jeda = setTimeout(() => this.simpan(), 500);
    }

    ingat() {
        const d = {};

        for (const m of this.semua())
            if (nilai(m) !== m.asalNilai)
                d[tanpaVersi(m.name)] = { v: nilai(m), n: m.name };
        this.tersimpanLokal = ingat(this.kunciIngat, Object.keys(d).length ? { waktu: Date.now(), d } : null);
    }

    kembalikan() {
        const x = ambil(this.kunciIngat);
        let n = 0;

        if (!x?.d)
            return;
        for (const m of this.semua()) {
            const d = x.d[tanpaVersi(m.name)];
            if (!d || d.v === nilai(m))
                continue;
            if (m.type === 'checkbox')
                m.checked = d.v === '1';
            else
                m.value = d.v;
            this.ganti(m, d.n);
            this.tanda(m);
            this.ubah.set(m, true);
            n++;
        }
        if (!n) {
            ingat(this.kunciIngat, null);
            return;
        }
        this.papan.replaceChildren(ikon('arrow-counterclockwise'), ` ${n} isian yang belum tersimpan dikembalikan.`);
        setTimeout(() => { this.hitungSemua(true); this.simpan(); }, 100);
    }

    // The hidden "no" of a checkbox bears the same name.
    ganti(m, nama) {
        for (const x of selDari(m).querySelectorAll('input[type=hidden]'))
            if (x.name === m.name)
                x.name = nama;
        m.name = nama;
    }

    paketan(v) {
        const isian = new URLSearchParams();

        for (const n of ['csrf', 'unit', 'tahun', 'tw', 'alasan'])
            if (this.f.elements[n])
                isian.set(n, this.f.elements[n].value);
        isian.set('kunci_kirim', acak());
        for (const m of v)
            isian.set(m.name, nilai(m));
        return { isian, dikirim: new Map(v.map((m) => [m, nilai(m)])) };
    }

    async simpan() {
        clearTimeout(this.jeda);
        if (this.sedang || !this.ubah.size)
            return;
        // What may have arrived is sent again as it was, under its key, before anything new.
        const p = this.tertunda || this.paketan([...this.ubah.keys()]);

        this.sedang = true;
        status('Menyimpan …', 'hourglass-split', true);
        const j = await kirim(this.f.action, p.isian);
        this.sedang = false;
        this.tertunda = j.status === 0 || j.status === 503 ? p : null;
        if (j.status === 200 && j.data.ok)
            this.berhasil(p.dikirim, j.data.baris || []);
        else
            this.gagal([...p.dikirim.keys()], j);
        this.ingat();
    }

    berhasil(dikirim, baris) {
        for (const [m, isi] of dikirim) {
            m.asalNilai = isi;
            if (nilai(m) === isi)
                this.ubah.delete(m);
            this.tanda(m);
        }
        // Before the names: a cell of a row without a version yet knows its row by the old one.
        for (const b of baris)
            this.versiBaru(b);
        status('Tersimpan.', 'check-circle');
        this.papan.textContent = '';
        this.f.dispatchEvent(new CustomEvent('tersimpan', { bubbles: true }));
        if (this.ubah.size)
            this.simpan();
    }

    versiBaru(b) {
        const bagian = b.tempat.split(':');

        for (const m of this.semua()) {
            if (barisDari(m.name) !== b.tempat)
                continue;
            const bidang = m.name.slice(m.name.lastIndexOf(':'));
            if (bagian[0] === 'u' || bagian[0] === 't')
                this.ganti(m, `u:${b.tabel}:${b.id}:${b.versi}${bidang}`);
            else if (bagian[0] === 's')
                this.ganti(m, `${bagian.slice(0, 5).join(':')}:${b.id ? b.versi : 0}${bidang}`);
        }
    }

    gagal(v, j) {
        if (j.status === 0 || j.status === 503) {
            status('Belum terkirim. Dicoba lagi begitu tersambung.', 'wifi-off', true);
            this.jeda = setTimeout(() => this.simpan(), 8000);
            return;
        }
        if (j.status === 401) {
            statusMasuk();
            return;
        }
        status('Ada isian yang belum tersimpan.', 'exclamation-triangle', true);
        const bermasalah = new Set();
        for (const k of j.data.konflik || [])
            for (const m of v.filter((x) => this.tentang(x, k.tempat, k.bidang))) {
                bermasalah.add(m);
                this.konflik(m, k);
            }
        for (const x of j.data.masalah || [])
            for (const m of v.filter((y) => this.tentang(y, x.tempat))) {
                bermasalah.add(m);
                this.salah(m, x.pesan);
            }
        if (!bermasalah.size) {
            for (const m of v) {
                bermasalah.add(m);
                selDari(m).classList.add('gagal');
            }
            this.papan.replaceChildren(ikon('exclamation-circle'), ` ${j.data.pesan || 'Tidak tersimpan.'}`,
                ...(j.data.masalah || []).map((x) => el('div', {}, x.pesan)));
        }
        for (const m of bermasalah)
            this.ubah.delete(m);
        if (this.ubah.size)
            this.simpan();
    }

    tentang(m, tempat, bidang) {
        if (m.name === tempat)
            return true;
        const b = m.name.slice(m.name.lastIndexOf(':') + 1);
        return barisDari(m.name) === tempat && (bidang === undefined || bidang === b);
    }

    salah(m, pesan) {
        const td = selDari(m);

        if (td.querySelector('.salah'))
            return;
        td.classList.add('gagal');
        m.setAttribute('aria-invalid', 'true');
        td.append(el('div', { class: 'salah', role: 'alert' }, pesan));
    }

    konflik(m, k) {
        const td = selDari(m);
        const bagian = m.name.split(':');

        bagian[bagian[0] === 's' ? 5 : 3] = String(k.versi);
        const namaBaru = bagian.join(':');
        const pilih = (isi, kirimkan) => {
            this.ganti(m, namaBaru);
            if (m.type === 'checkbox')
                m.checked = isi === '1' || isi === 'Ya';
            else
                m.value = isi;
            if (!kirimkan)
                m.asalNilai = nilai(m);
            this.tanda(m);
            this.hitung(m);
            if (kirimkan) {
                m.ditangani = nilai(m);
                this.ubah.set(m, true);
                this.simpan();
            }
            this.ingat();
            m.focus();
        };
        const ketik = nilai(m);

        td.classList.add('gagal');
        m.setAttribute('aria-invalid', 'true');
        m.panelKonflik?.remove();
        // Below the table: within its box it would be cut off.
        m.panelKonflik = el('div', { class: 'konflik mb-2', role: 'group', 'aria-label': 'Isian diubah orang lain' },
            el('p', {}, el('strong', {}, m.getAttribute('aria-label') || 'Isian'),
                `: ${k.oleh} mengubahnya${k.waktu ? ` pada ${k.waktu}` : ''}.`),
            el('dl', { class: 'konflik-nilai' },
                el('dt', {}, 'Tersimpan'), el('dd', {}, k.tersimpan || '(kosong)'),
                el('dt', {}, 'Anda ketik'), el('dd', {}, ketik || '(kosong)')),
            el('div', { class: 'aksi' },
                el('button', { class: 'btn btn-sm btn-outline-secondary', type: 'button', onclick: () => pilih(k.tersimpan, false) }, 'Pakai yang tersimpan'),
                el('button', { class: 'btn btn-sm btn-primary', type: 'button', onclick: () => pilih(ketik, true) }, 'Pakai yang saya ketik')));
        this.papan.before(m.panelKonflik);
    }
}

export function mulai() {
    for (const t of document.querySelectorAll('table[data-grid]'))
        if (t.closest('form') && t.querySelector(SEL))
            new Kisi(t);
}
