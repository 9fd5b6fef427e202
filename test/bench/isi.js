// SPDX-License-Identifier: MIT
//
// isi.js A.docx B.docx...
//
// Counts paragraphs, table rows and characters of each file; status 1 when one differs from the
// first by 2 % or more: then the programs did not write the same report.
'use strict';
const fs = require('fs');
const PizZip = require('pizzip');

function count(file) {
    const doc = new PizZip(fs.readFileSync(file)).file('word/document.xml').asText();
    const text = [...doc.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map((m) => m[1]).join('');
    return {
        paragraphs: (doc.match(/<w:p[ >]/g) || []).length,
        rows: (doc.match(/<w:tr[ >]/g) || []).length,
        characters: text.replace(/&[a-z]+;/g, '_').length,
    };
}

const files = process.argv.slice(2);
const all = files.map(count);
for (const [i, c] of all.entries()) {
    const differs = Object.keys(c).filter((k) => Math.abs(c[k] - all[0][k]) >= 0.02 * all[0][k]);
    console.log(`${files[i].replace(/.*\//, '')}\t${c.paragraphs}\t${c.rows}\t${c.characters}`);
    if (differs.length > 0) {
        console.error(`isi: ${files[i]} differs in ${differs.join(', ')}`);
        process.exitCode = 1;
    }
}
