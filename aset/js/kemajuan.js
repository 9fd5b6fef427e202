// SPDX-License-Identifier: MIT
//
// kemajuan: <div data-kemajuan="URL"> asks how a job stands and shows it, until it is done. The answer
// is JSON: { keadaan: "antre" | "jalan" | "selesai" | "gagal", persen, pesan, alamat }. Within it a
// <progress> and a [data-kemajuan-pesan] are filled; done: to `alamat`, or the page is loaded again.
import { status } from './umum.js';

function ikuti(kotak) {
    const batang = kotak.querySelector('progress');
    const pesan = kotak.querySelector('[data-kemajuan-pesan]');
    let jeda = 700;

    const tanya = async () => {
        try {
            const j = await fetch(kotak.dataset.kemajuan, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
            const d = await j.json();

            if (batang && Number.isFinite(d.persen)) {
                batang.max = 100;
                batang.value = d.persen;
            }
            if (pesan && d.pesan)
                pesan.textContent = d.pesan;
            if (d.keadaan === 'selesai' || d.keadaan === 'gagal') {
                // Only within the site, whatever the answer says.
                if (d.alamat && /^\/(?![/\\])/.test(d.alamat))
                    location.assign(d.alamat);
                else
                    location.reload();
                return;
            }
            status('');
        } catch {
            status('Sambungan terputus; pekerjaan tetap berjalan di server.', 'wifi-off', true);
        }
        jeda = Math.min(jeda * 1.15, 5000);
        setTimeout(tanya, jeda);
    };
    setTimeout(tanya, jeda);
}

export function mulai() {
    document.querySelectorAll('[data-kemajuan]').forEach(ikuti);
}
