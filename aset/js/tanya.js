// SPDX-License-Identifier: MIT
//
// tanya: <button data-tanya="Hapus versi ini?" data-tanya-ya="Hapus"> or a form with it asks first.
import { el } from './umum.js';

function tanya(teks, ya, lalu) {
    const d = el('dialog', { 'aria-labelledby': 'tanya-judul' },
        el('p', { id: 'tanya-judul' }, teks),
        el('form', { method: 'dialog', class: 'aksi' },
            el('button', { class: 'btn btn-danger', value: 'ya' }, ya || 'Lanjutkan'),
            el('button', { class: 'btn btn-outline-secondary', value: '', autofocus: true }, 'Batal')));

    d.addEventListener('close', () => {
        d.remove();
        if (d.returnValue === 'ya')
            lalu();
    });
    document.body.append(d);
    d.showModal();
}

export function mulai() {
    document.addEventListener('submit', (e) => {
        const tombol = e.submitter;
        const sumber = tombol?.dataset.tanya ? tombol : e.target.dataset.tanya ? e.target : null;

        if (!sumber || e.target.dataset.ditanya === 'ya')
            return;
        e.preventDefault();
        e.stopImmediatePropagation();
        tanya(sumber.dataset.tanya, sumber.dataset.tanyaYa, () => {
            e.target.dataset.ditanya = 'ya';
            e.target.requestSubmit(tombol || undefined);
            delete e.target.dataset.ditanya;
        });
    }, true);
}
