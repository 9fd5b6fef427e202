// SPDX-License-Identifier: MIT
//
// ukur: <form data-ukur="URL"> around the sheet of a quarter: what is being typed is computed by the
// server's own core and shown in the row at once ([data-hitung]). <form data-unggah>: files are sent
// with their progress; what is refused is said beside the form.
import { el } from './umum.js';

const BIDANG = new Set(['target', 'realisasi', 'pembilang', 'penyebut']);
const bidang = (m) => m.name.slice(m.name.lastIndexOf(':') + 1);

class Lembar {
    constructor(f) {
        this.alamat = f.dataset.ukur;
        this.jeda = new WeakMap();
        this.nomor = new WeakMap();
        f.addEventListener('input', (e) => this.berubah(e.target));
        f.addEventListener('paste', (e) => setTimeout(() => this.semua(e.target.closest('table')), 0));
    }

    semua(tabel) {
        tabel?.querySelectorAll('td.sel.berubah > input').forEach((m) => this.berubah(m));
    }

    berubah(m) {
        const tr = m.closest?.('tr[data-indikator]');

        if (!tr || !m.name || !BIDANG.has(bidang(m)))
            return;
        clearTimeout(this.jeda.get(tr));
        this.jeda.set(tr, setTimeout(() => this.hitung(tr), 200));
    }

    async hitung(tr) {
        const u = new URL(this.alamat, location.href);
        const nomor = (this.nomor.get(tr) ?? 0) + 1;

        this.nomor.set(tr, nomor);
        u.searchParams.set('kode', tr.dataset.indikator);
        for (const m of tr.querySelectorAll('td.sel > input'))
            if (BIDANG.has(bidang(m)))
                u.searchParams.set(bidang(m), m.value.slice(0, 40));
        try {
            const d = await (await fetch(u, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })).json();
            if (this.nomor.get(tr) === nomor)
                for (const td of tr.querySelectorAll('[data-hitung]'))
                    td.textContent = d.ok ? d[td.dataset.hitung] : '…';
        } catch {
            // The numbers come with the next page.
        }
    }
}

function unggah(f) {
    const batang = f.querySelector('progress');

    f.addEventListener('submit', (e) => {
        const x = new XMLHttpRequest();
        const tombol = f.querySelector('button');

        e.preventDefault();
        f.querySelector('.salah')?.remove();
        batang.hidden = false;
        tombol.disabled = true;
        x.upload.addEventListener('progress', (p) => { if (p.lengthComputable) batang.value = 100 * p.loaded / p.total; });
        const gagal = (pesan) => {
            batang.hidden = true;
            tombol.disabled = false;
            f.append(el('p', { class: 'salah', role: 'alert' }, pesan));
        };
        x.addEventListener('load', () => {
            const d = new DOMParser().parseFromString(x.responseText, 'text/html');

            if (x.status === 200)
                location.reload();
            else
                gagal(d.querySelector('.ringkas-salah')?.textContent.trim() || d.querySelector('main p')?.textContent || 'Tidak tersimpan.');
        });
        x.addEventListener('error', () => gagal('Sambungan terputus; coba lagi.'));
        x.open('POST', f.action);
        x.send(new FormData(f));
    });
}

export function mulai() {
    document.querySelectorAll('form[data-ukur]').forEach((f) => new Lembar(f));
    document.querySelectorAll('form[data-unggah]').forEach(unggah);
}
