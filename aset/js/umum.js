// SPDX-License-Identifier: MIT
//
// umum: small helpers of the other modules.

export const badan = document.body;
export const konteks = badan.dataset;

// An element: el('button', { class: 'btn', type: 'button' }, 'Simpan')
export function el(tag, sifat = {}, ...anak) {
    const e = document.createElement(tag);

    for (const [k, v] of Object.entries(sifat)) {
        if (k.startsWith('on'))
            e.addEventListener(k.slice(2), v);
        else if (v !== false && v !== null && v !== undefined)
            e.setAttribute(k, v === true ? '' : v);
    }
    e.append(...anak.filter((a) => a !== null && a !== undefined));
    return e;
}

export const ikon = (nama) => el('i', { class: `ik ik-${nama}`, 'aria-hidden': 'true' });

// Storage may be full, switched off or hold garbage: then there is none.
export function ingat(kunci, nilai) {
    try {
        if (nilai === null)
            localStorage.removeItem(kunci);
        else
            localStorage.setItem(kunci, JSON.stringify(nilai));
        return true;
    } catch {
        return false;
    }
}
export function ambil(kunci) {
    try {
        return JSON.parse(localStorage.getItem(kunci));
    } catch {
        return null;
    }
}
export function kunciIngatan(awalan) {
    try {
        return Object.keys(localStorage).filter((k) => k.startsWith(awalan));
    } catch {
        return [];
    }
}

export function acak() {
    const b = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
}

// Names of inputs (src/web/isian.h) carry the version that was seen; without it they name the field.
export function tanpaVersi(nama) {
    const b = nama.split(':');

    if (b[0] === 'u' && b.length === 5)
        b[3] = '*';
    else if (b[0] === 's' && b.length === 7)
        b[5] = '*';
    return b.join(':');
}
export const barisDari = (nama) => nama.slice(0, nama.lastIndexOf(':'));

// POST as a script. Resolves to { status, data }; status 0: no connection, 401: signed out.
export async function kirim(alamat, isian) {
    let j;

    try {
        j = await fetch(alamat, {
            method: 'POST', credentials: 'same-origin', redirect: 'manual',
            headers: { Accept: 'application/json' }, body: isian,
        });
    } catch {
        return { status: 0, data: {} };
    }
    if (j.type === 'opaqueredirect')
        return { status: 401, data: {} };
    try {
        return { status: j.status, data: await j.json() };
    } catch {
        return { status: j.status, data: {} };
    }
}

// One line at the edge of the window that says how saving stands.
let papan, waktu;
export function status(isi, namaIkon, tetap = false) {
    if (!papan) {
        papan = el('div', { class: 'status-sambung', role: 'status', hidden: true });
        badan.append(papan);
    }
    clearTimeout(waktu);
    papan.replaceChildren(...(isi ? [ikon(namaIkon), ' ', isi] : []));
    papan.hidden = !isi;
    if (isi && !tetap)
        waktu = setTimeout(() => { papan.hidden = true; }, 2500);
}
export function statusMasuk() {
    const ke = encodeURIComponent(location.pathname + location.search);

    status(el('span', {}, 'Sesi berakhir. Yang Anda ketik aman di peramban ini; ',
        el('a', { href: `/masuk?kembali=${ke}` }, 'masuk lagi'), '.'), 'exclamation-triangle', true);
}
