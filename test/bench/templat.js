// SPDX-License-Identifier: MIT
//
// templat.js REPORT.docx FOLDER
//
// Makes of a finished report what other programs would fill to get the same report:
//   FOLDER/docxtemplater.docx, FOLDER/docxtpl.docx   templates in the language of each
//   FOLDER/data.json                                 the values for both
// Rows of one shape that follow each other become one row with a loop, so do paragraphs; text that
// holds a digit or is longer than a label becomes a value. Charts, pictures, fields and headings
// stay as they are in the report: the other programs copy them, which only helps them.
'use strict';
const fs = require('fs');
const path = require('path');
const PizZip = require('pizzip');
const { DOMParser, XMLSerializer } = require('@xmldom/xmldom');

const LABEL_MAX = 40;
const PLAIN = new Set(['w:p', 'w:pPr', 'w:r', 'w:rPr', 'w:t', 'w:br', 'w:tab', 'w:tc', 'w:tcPr',
    'w:tr', 'w:trPr', 'w:proofErr']);
const LANGUAGE = {
    docxtemplater: { value: (n) => `{${n}}`, in_loop: (n) => `{${n}}` },
    docxtpl: { value: (n) => `{{ ${n} }}`, in_loop: (n) => `{{ x.${n} }}` },
};

const elements = (node) => Array.from(node.childNodes).filter((c) => c.nodeType === 1);
const slots = (el) => Array.from(el.getElementsByTagName('w:t'));
const xml = (el) => new XMLSerializer().serializeToString(el);

// Only text in runs: nothing that a copy would double (bookmarks, fields, drawings, sections).
function is_plain(el) {
    if (el.nodeName === 'w:tcPr' || el.nodeName === 'w:trPr' || el.nodeName === 'w:rPr') return true;
    if (el.nodeName === 'w:pPr') return el.getElementsByTagName('w:sectPr').length === 0;
    return PLAIN.has(el.nodeName) && elements(el).every(is_plain);
}

function shape(el) {
    const copy = el.cloneNode(true);
    for (const t of slots(copy)) t.textContent = '';
    return xml(copy);
}

function set_text(t, text) {
    t.textContent = text;
    t.setAttribute('xml:space', 'preserve');
}

// <w:p> that holds one tag.
function tag_paragraph(doc, tag) {
    const p = doc.createElement('w:p');
    p.appendChild(tag_run(doc, tag));
    return p;
}

function tag_run(doc, tag) {
    const r = doc.createElement('w:r');
    const t = doc.createElement('w:t');
    set_text(t, tag);
    r.appendChild(t);
    return r;
}

function tag_row(doc, tag) {
    const row = doc.createElement('w:tr');
    const cell = doc.createElement('w:tc');
    cell.appendChild(tag_paragraph(doc, tag));
    row.appendChild(cell);
    return row;
}

// Makes a template of `doc` in one language; returns the values.
function convert(doc, language) {
    const { value, in_loop } = LANGUAGE[language];
    const data = {};
    let n = 0;

    function values(el) {
        for (const t of slots(el)) {
            if (t.textContent.length <= LABEL_MAX && !/\d/.test(t.textContent)) continue;
            const name = `v${++n}`;
            data[name] = t.textContent;
            set_text(t, value(name));
        }
    }

    function row_loop(first, name) {
        const parent = first.parentNode;
        if (language === 'docxtpl') {
            parent.insertBefore(tag_row(doc, `{%tr for x in ${name} %}`), first);
            parent.insertBefore(tag_row(doc, '{%tr endfor %}'), first.nextSibling);
            return;
        }
        // A loop that begins in one cell and ends in another repeats the row.
        const paragraphs = first.getElementsByTagName('w:p');
        const open = paragraphs[0];
        const run = elements(open).find((c) => c.nodeName === 'w:r') || null;
        open.insertBefore(tag_run(doc, `{#${name}}`), run);
        paragraphs[paragraphs.length - 1].appendChild(tag_run(doc, `{/${name}}`));
    }

    function paragraph_loop(first, name) {
        const [open, close] = language === 'docxtpl'
            ? [`{%p for x in ${name} %}`, '{%p endfor %}'] : [`{#${name}}`, `{/${name}}`];
        first.parentNode.insertBefore(tag_paragraph(doc, open), first);
        first.parentNode.insertBefore(tag_paragraph(doc, close), first.nextSibling);
    }

    // Turns `group`, siblings of one shape, into a loop over its first.
    function loop(group, make) {
        const name = `g${++n}`;
        data[name] = group.map((el) =>
            Object.fromEntries(slots(el).map((t, i) => [`c${i}`, t.textContent])));
        slots(group[0]).forEach((t, i) => set_text(t, in_loop(`c${i}`)));
        for (const el of group.slice(1)) el.parentNode.removeChild(el);
        make(group[0], name);
    }

    function siblings(list, make) {
        for (let i = 0; i < list.length;) {
            const el = list[i];
            let end = i + 1;
            const plain = is_plain(el);
            const may = plain && slots(el).length > 0 &&
                (el.nodeName !== 'w:tr' || el.getElementsByTagName('w:tc').length > 1) &&
                el.getElementsByTagName('w:tblHeader').length === 0;
            if (may) {
                const s = shape(el);
                while (end < list.length && list[end].nodeName === el.nodeName &&
                    shape(list[end]) === s) end++;
            }
            if (end - i > 1) loop(list.slice(i, end), make);
            else if (plain) values(el);
            i = end;
        }
    }

    const body = doc.getElementsByTagName('w:body')[0];
    for (const table of Array.from(body.getElementsByTagName('w:tbl')))
        siblings(elements(table).filter((c) => c.nodeName === 'w:tr'), row_loop);
    // Only neighbours: a table or a section between two paragraphs ends a group.
    let group = [];
    for (const el of [...elements(body), null]) {
        if (el !== null && el.nodeName === 'w:p') group.push(el);
        else {
            siblings(group, paragraph_loop);
            group = [];
        }
    }
    return data;
}

const [report, folder] = process.argv.slice(2);
const bytes = fs.readFileSync(report);
const source = new PizZip(bytes).file('word/document.xml').asText();
if (/<w:t[^>]*>[^<]*[{}]/.test(source)) throw new Error('the report holds braces');
for (const language of Object.keys(LANGUAGE)) {
    const doc = new DOMParser().parseFromString(source, 'text/xml');
    const data = convert(doc, language);
    const zip = new PizZip(bytes);
    zip.file('word/document.xml', xml(doc));
    fs.writeFileSync(path.join(folder, `${language}.docx`),
        zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
    fs.writeFileSync(path.join(folder, 'data.json'), JSON.stringify(data));
}
