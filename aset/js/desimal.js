// SPDX-License-Identifier: MIT
//
// desimal: exact numbers from Indonesian text and back, for totals as one types. No floating point:
// a number is { k, s }: k / 10^s with a BigInt.

const SEPULUH = 10n;
const pangkat = (n) => SEPULUH ** BigInt(n);

// "1.250.000", "93,47", "(250)", "Rp1.250,50". null: empty; undefined: not a number.
export function baca(teks) {
    let t = teks.trim().replace(/^Rp\.?\s*/i, '').replace(/\s*%$/, '').replace(/,-$/, '');

    if (t === '' || t === '–' || t === '-')
        return null;
    let minus = false;
    if (/^\(.*\)$/.test(t)) {
        minus = true;
        t = t.slice(1, -1);
    }
    if (/^[-−]/.test(t)) {
        minus = true;
        t = t.slice(1);
    }
    // A dot with exactly three digits behind it parts thousands; else it stands for the comma.
    if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(t))
        t = t.replace(/\./g, '');
    else if (/^\d+\.\d{1,2}$/.test(t))
        t = t.replace('.', ',');
    const m = /^(\d+)(?:,(\d+))?$/.exec(t);
    if (!m)
        return undefined;
    const d = m[2] || '';
    const k = BigInt(m[1] + d);
    return { k: minus ? -k : k, s: d.length };
}

export function tambah(a, b) {
    const s = Math.max(a.s, b.s);
    return { k: a.k * pangkat(s - a.s) + b.k * pangkat(s - b.s), s };
}

export function tulis(n) {
    const minus = n.k < 0n;
    const t = (minus ? -n.k : n.k).toString().padStart(n.s + 1, '0');
    const bulat = t.slice(0, t.length - n.s).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

    return (minus ? '-' : '') + bulat + (n.s ? `,${t.slice(t.length - n.s)}` : '');
}

export function banding(a, b) {
    const s = Math.max(a.s, b.s);
    const x = a.k * pangkat(s - a.s), y = b.k * pangkat(s - b.s);
    return x < y ? -1 : x > y ? 1 : 0;
}
