// SPDX-License-Identifier: MIT
//
// editor: rich text in front of <textarea data-editor>. What it writes is exactly what
// core/teks_kaya.h reads: p, br, strong, em, u, ul, ol, li without attributes, three levels of lists.
// The textarea stays in the form and holds the text; without script one types into it.
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as Pembaca, Schema } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { el } from './umum.js';

const TINGKAT_MAX = 3;

const skema = new Schema({
    nodes: {
        doc: { content: '(paragraph | bullet_list | ordered_list)+' },
        paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'h1' }, { tag: 'h2' }, { tag: 'h3' }, { tag: 'h4' }], toDOM: () => ['p', 0] },
        bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
        ordered_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
        list_item: { content: 'paragraph (bullet_list | ordered_list)*', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0], defining: true },
        text: { group: 'inline' },
        hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    },
    marks: {
        strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b', getAttrs: (n) => n.style.fontWeight !== 'normal' && null }, { style: 'font-weight', getAttrs: (v) => /^(bold(er)?|[5-9]\d{2})$/.test(v) && null }], toDOM: () => ['strong', 0] },
        em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
        u: { parseDOM: [{ tag: 'u' }, { style: 'text-decoration=underline' }], toDOM: () => ['u', 0] },
    },
});
const { nodes: N, marks: M } = skema;

// A text without "<" is plain: blank lines part paragraphs, single breaks are blanks.
function baca(teks) {
    const kotak = document.implementation.createHTMLDocument('').createElement('div');

    if (teks.includes('<')) {
        kotak.innerHTML = teks;
    } else {
        for (const p of teks.split(/\n[ \t]*\n/))
            if (p.trim())
                kotak.append(Object.assign(kotak.ownerDocument.createElement('p'), { textContent: p.replace(/\s*\n\s*/g, ' ').trim() }));
        // Entities of plain text are entities there too.
        kotak.innerHTML = kotak.innerHTML.replace(/&amp;(amp|lt|gt|quot|nbsp|#\d+);/g, '&$1;');
    }
    return Pembaca.fromSchema(skema).parse(kotak);
}

const aman = (t) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');

function inline(n) {
    let s = '';

    n.forEach((x) => {
        let t = x.type === N.hard_break ? '<br>' : aman(x.text);
        for (const [m, tag] of [[M.u, 'u'], [M.em, 'em'], [M.strong, 'strong']])
            if (m.isInSet(x.marks))
                t = `<${tag}>${t}</${tag}>`;
        s += t;
    });
    return s;
}

function blok(n) {
    if (n.type === N.paragraph)
        return n.content.size ? `<p>${inline(n)}</p>` : '';
    const tag = n.type === N.bullet_list ? 'ul' : 'ol';
    let s = '';
    n.forEach((li) => {
        let isi = '';
        li.forEach((x) => { isi += x.type === N.paragraph ? inline(x) : blok(x); });
        s += `<li>${isi}</li>`;
    });
    return `<${tag}>${s}</${tag}>`;
}

function tulis(doc) {
    let s = '';
    doc.forEach((n) => { s += blok(n); });
    return s;
}

function tingkat($pos) {
    let n = 0;
    for (let d = $pos.depth; d > 0; d--)
        n += $pos.node(d).type === N.list_item ? 1 : 0;
    return n;
}
const jorokkan = (s, k) => tingkat(s.selection.$from) < TINGKAT_MAX && sinkListItem(N.list_item)(s, k);

function daftar(tipe, lain) {
    return (s, kirim) => {
        const { $from } = s.selection;
        for (let d = $from.depth; d > 0; d--) {
            const n = $from.node(d);
            if (n.type === tipe)
                return liftListItem(N.list_item)(s, kirim);
            if (n.type === lain) {
                kirim?.(s.tr.setNodeMarkup($from.before(d), tipe));
                return true;
            }
        }
        return wrapInList(tipe)(s, kirim);
    };
}
const barisBaru = chainCommands(exitCode, (s, kirim) => {
    kirim?.(s.tr.replaceSelectionWith(N.hard_break.create()).scrollIntoView());
    return true;
});

const ALAT = [
    ['B', 'Tebal (Ctrl+B)', toggleMark(M.strong), (s) => berisiTanda(s, M.strong), 'strong'],
    ['I', 'Miring (Ctrl+I)', toggleMark(M.em), (s) => berisiTanda(s, M.em), 'em'],
    ['U', 'Garis bawah (Ctrl+U)', toggleMark(M.u), (s) => berisiTanda(s, M.u), 'u'],
    ['• Butir', 'Daftar butir', daftar(N.bullet_list, N.ordered_list), (s) => dalam(s, N.bullet_list)],
    ['1. Angka', 'Daftar angka', daftar(N.ordered_list, N.bullet_list), (s) => dalam(s, N.ordered_list)],
    ['→', 'Masukkan satu tingkat (Tab)', jorokkan],
    ['←', 'Keluarkan satu tingkat (Shift+Tab)', liftListItem(N.list_item)],
    ['Urungkan', 'Urungkan (Ctrl+Z)', undo],
    ['Ulangi', 'Ulangi (Ctrl+Y)', redo],
];
function berisiTanda(s, m) {
    const { from, $from, to, empty } = s.selection;
    return empty ? !!m.isInSet(s.storedMarks || $from.marks()) : s.doc.rangeHasMark(from, to, m);
}
function dalam(s, tipe) {
    const { $from } = s.selection;
    for (let d = $from.depth; d > 0; d--)
        if ($from.node(d).type === N.bullet_list || $from.node(d).type === N.ordered_list)
            return $from.node(d).type === tipe;
    return false;
}

function pasang(area) {
    const label = area.labels?.[0];
    const alat = el('div', { class: 'editor-alat', role: 'toolbar', 'aria-label': 'Format teks' });
    const kotak = el('div', { class: 'editor' }, alat);
    const tombol = ALAT.map(([teks, judul, perintah, aktif, tag]) => {
        const b = el('button', { type: 'button', title: judul, 'aria-label': judul, 'aria-pressed': aktif ? 'false' : null, tabindex: '-1' },
            tag ? el(tag, {}, teks) : teks);
        b.addEventListener('mousedown', (e) => e.preventDefault());
        b.addEventListener('click', () => { perintah(tampilan.state, tampilan.dispatch, tampilan); tampilan.focus(); });
        alat.append(b);
        return [b, aktif];
    });
    tombol[0][0].tabIndex = 0;
    alat.addEventListener('keydown', (e) => {
        const v = [...alat.children], i = v.indexOf(document.activeElement);
        const ke = e.key === 'ArrowRight' ? v[i + 1] : e.key === 'ArrowLeft' ? v[i - 1] : null;
        ke?.focus();
    });
    const segarkan = (s) => tombol.forEach(([b, aktif]) => aktif && b.setAttribute('aria-pressed', String(aktif(s))));
    const keadaan = (teks) => EditorState.create({
        doc: baca(teks),
        plugins: [
            history(),
            keymap({
                'Mod-b': toggleMark(M.strong), 'Mod-i': toggleMark(M.em), 'Mod-u': toggleMark(M.u), 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo,
                Enter: splitListItem(N.list_item), 'Shift-Enter': barisBaru,
                Tab: (s, k) => tingkat(s.selection.$from) > 0 && (jorokkan(s, k) || true),
                'Shift-Tab': (s, k) => tingkat(s.selection.$from) > 0 && liftListItem(N.list_item)(s, k),
            }),
            keymap(baseKeymap),
        ],
    });
    const tampilan = new EditorView(kotak, {
        state: keadaan(area.value),
        attributes: {
            role: 'textbox', 'aria-multiline': 'true', 'aria-label': label?.textContent.trim() || area.getAttribute('aria-label') || 'Teks',
            ...(area.getAttribute('aria-describedby') ? { 'aria-describedby': area.getAttribute('aria-describedby') } : {}),
        },
        dispatchTransaction(tr) {
            tampilan.updateState(tampilan.state.apply(tr));
            segarkan(tampilan.state);
            if (tr.docChanged) {
                area.value = tulis(tampilan.state.doc);
                const lebih = area.maxLength > 0 && new TextEncoder().encode(area.value).length > area.maxLength;
                area.setCustomValidity(lebih ? 'Teks ini terlalu panjang; pendekkan dahulu.' : '');
                kotak.classList.toggle('gagal', lebih);
                area.dispatchEvent(new Event('input', { bubbles: true }));
            }
        },
        // The schema takes only what is allowed; styles and handlers of other programs would only be
        // reported by the browser as violations of our policy.
        transformPastedHTML: (html) => html.replace(/<(img|script|style|meta|link|iframe)\b[^>]*>/gi, '')
            .replace(/\s(style|on\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
        handleDOMEvents: { blur: () => { area.dispatchEvent(new Event('change', { bubbles: true })); return false; } },
    });

    area.hidden = true;
    area.required = false;
    area.before(kotak);
    label?.addEventListener('click', (e) => { e.preventDefault(); tampilan.focus(); });
    // Somebody else set the text: a restored draft, a suggestion that was taken over.
    for (const jenis of ['draf', 'isi-baru'])
        area.addEventListener(jenis, () => { tampilan.updateState(keadaan(area.value)); segarkan(tampilan.state); });
    segarkan(tampilan.state);
}

document.querySelectorAll('textarea[data-editor]').forEach(pasang);
