// SPDX-License-Identifier: MIT
//
// docxtemplater.js TEMPLATE DATA.json OUT [RUNS]
//
// Fills a template as its users do. With RUNS it does so that many times in one process, template
// and data in memory, and prints the median in microseconds: start of node and warming-up left out.
'use strict';
const fs = require('fs');
const PizZip = require('pizzip');
const Docxtemplater = require('docxtemplater');

const [template, values, out, runs] = process.argv.slice(2);
const bytes = fs.readFileSync(template);
const data = JSON.parse(fs.readFileSync(values, 'utf8'));

function fill() {
    const doc = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
    doc.render(data);
    return doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

if (runs === undefined) {
    fs.writeFileSync(out, fill());
} else {
    const times = [];
    for (let i = -3; i < Number(runs); i++) {
        const start = process.hrtime.bigint();
        fill();
        if (i >= 0) times.push(Number((process.hrtime.bigint() - start) / 1000n));
    }
    times.sort((a, b) => a - b);
    console.log(times[times.length >> 1]);
}
