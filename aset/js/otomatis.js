// SPDX-License-Identifier: MIT
//
// otomatis: <form data-otomatis> with inputs of isian.h stores itself a while after typing stops. Two
// people at once: the second sees both texts and chooses; nothing is lost, nothing overwritten.
import { el, ikon, status } from './umum.js';

const JEDA = 2500;

const kata = (html) => (html.replace(/<[^>]*>/g, ' ').match(/[^\s]+/g) || []).length;

function pasang(f) {
    const area = f.querySelector('textarea');
    const papan = el('p', { class: 'draf-status', role: 'status' });
    const hitung = f.querySelector('[data-kata]');
    let jeda = 0, terkirim = area ? area.value : '', sibuk = false;

    if (!area)
        return;
    f.append(papan);
    const tulis = (teks, namaIkon) => papan.replaceChildren(...(teks ? [ikon(namaIkon), ' ', teks] : []));

    // What was a new row is a row from now on, and a row has a new version.
    const sesuaikan = (d) => {
        const b = (d.baris || []).find((x) => x.tabel === 'narasi' && x.id);
        if (!b)
            return;
        const nama = `u:narasi:${b.id}:${b.versi}:isi`;
        for (const m of [...f.elements])
            if (/^t:narasi:.*:kode$/.test(m.name))
                m.remove();
        area.name = nama;
        const kartu = f.closest('section');
        kartu?.querySelectorAll('input[name^="t:narasi:"][name$=":kode"]').forEach((m) => m.remove());
        kartu?.querySelectorAll('input[name$=":isi"]').forEach((m) => { m.name = nama; });
        kartu?.querySelectorAll('input[name^="h:narasi:"]').forEach((m) => { m.name = `h:narasi:${b.id}:${b.versi}`; });
    };

    const berselisih = (k, teks) => {
        const pilih = (isi) => {
            area.name = `u:narasi:${k.id ?? area.name.split(':')[2]}:${k.versi}:isi`;
            area.value = isi;
            area.dispatchEvent(new Event('isi-baru', { bubbles: true }));
            kotak.remove();
            kirim(true);
        };
        const kotak = el('div', { class: 'konflik', role: 'alert' },
            el('p', {}, `${k.oleh || 'Orang lain'} mengubah teks ini sementara Anda menulis. Pilih yang dipakai; yang lain tetap terlihat di riwayat.`),
            el('p', {}, el('strong', {}, 'Tersimpan: '), (k.tersimpan || '(kosong)').replace(/<[^>]*>/g, ' ')),
            el('p', {}, el('strong', {}, 'Ketikan Anda: '), teks.replace(/<[^>]*>/g, ' ')),
            el('button', { class: 'btn btn-sm btn-primary', type: 'button', onclick: () => pilih(teks) }, 'Pakai ketikan saya'), ' ',
            el('button', { class: 'btn btn-sm btn-outline-secondary', type: 'button', onclick: () => location.reload() }, 'Pakai yang tersimpan'));
        f.querySelector('.konflik')?.remove();
        f.append(kotak);
    };

    async function kirim(paksa) {
        const teks = area.value;

        if (sibuk || (!paksa && teks === terkirim) || teks.trim() === '' || f.querySelector('.konflik') || !area.checkValidity())
            return;
        sibuk = true;
        tulis('Menyimpan…', 'hourglass-split');
        try {
            const isi = new URLSearchParams(new FormData(f));
            isi.delete('kembali');
            const j = await fetch(f.action, { method: 'POST', body: isi, headers: { Accept: 'application/json' }, credentials: 'same-origin' });
            const d = await j.json();

            if (d.ok) {
                terkirim = teks;
                area.defaultValue = teks;
                sesuaikan(d);
                tulis('Tersimpan.', 'check-circle');
                area.dispatchEvent(new Event('change', { bubbles: true })); // the draft is not needed any more
                status('');
            } else if (d.konflik?.length) {
                tulis('', '');
                berselisih(d.konflik[0], teks);
            } else {
                tulis(d.masalah?.[0]?.pesan || d.pesan || 'Belum dapat disimpan.', 'exclamation-circle');
            }
        } catch {
            tulis('Belum tersimpan; dicoba lagi ketika tersambung.', 'wifi-off');
            jeda = setTimeout(() => kirim(), 4 * JEDA);
        }
        sibuk = false;
        if (area.value !== teks)
            jeda = setTimeout(() => kirim(), JEDA);
    }

    f.addEventListener('input', () => {
        if (hitung)
            hitung.textContent = String(kata(area.value));
        clearTimeout(jeda);
        jeda = setTimeout(() => kirim(), JEDA);
    });
    window.addEventListener('online', () => kirim());
}

export function mulai() {
    document.querySelectorAll('form[data-otomatis]').forEach(pasang);
}
