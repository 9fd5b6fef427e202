// SPDX-License-Identifier: MIT
//
// bangun: bundles script and style of the pages. Called by tools/aset.sh.
//
//     node bangun.mjs OUTDIR DEPFILE STAMP
//
// cermat.css   aset/css/cermat.scss with the parts of Bootstrap it names and the icons of ikon.txt
// cermat.js    aset/js/cermat.js, on every page
// editor.js    aset/js/editor.js, on pages with rich text
// lambang.svg  aset/lambang.svg, the icon of the browser's tab
//
// A name carries the hash of its content, so it may be cached for good.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { buildSync, transformSync } from 'esbuild';
import * as sass from 'sass';

const akar = dirname(fileURLToPath(import.meta.url));
const modul = join(akar, 'node_modules');
const [keluar, berkasDep, stempel] = process.argv.slice(2);
const LAMA = ['chrome89', 'firefox88', 'safari14'];

// An icon is a mask in the colour of its text: <i class="ik ik-NAMA" aria-hidden="true"></i>
function gayaIkon() {
    const nama = readFileSync(join(akar, 'ikon.txt'), 'utf8').split('\n')
        .map((b) => b.replace(/#.*/, '').trim()).filter(Boolean);
    return nama.map((n) => {
        const svg = readFileSync(join(modul, 'bootstrap-icons/icons', `${n}.svg`), 'utf8')
            .replace(/ (class|width|height|fill)="[^"]*"/g, '').replace(/\s*\n\s*/g, '')
            .replace(/"/g, "'").replace(/[#<>%]/g, (c) => encodeURIComponent(c));
        return `.ik-${n}{--ik:url("data:image/svg+xml,${svg}")}`;
    }).join('\n');
}

function gaya() {
    const css = sass.compile(join(akar, 'css/cermat.scss'), {
        loadPaths: [modul], quietDeps: true, style: 'expanded',
        logger: { warn: (p, o) => { if (!o.deprecation) throw new Error(p); }, debug: () => {} },
    }).css.replace(/^@charset[^;]*;/, '').replace(/^\uFEFF/, '');
    return transformSync(`${css}\n${gayaIkon()}`, { loader: 'css', minify: true, target: LAMA }).code;
}

function skrip(nama) {
    return buildSync({
        entryPoints: [join(akar, 'js', `${nama}.js`)], bundle: true, minify: true, write: false,
        format: 'iife', target: LAMA,
        nodePaths: [modul], legalComments: 'none', charset: 'utf8', logLevel: 'warning',
    }).outputFiles[0].text;
}

function semuaBerkas(dir, v = []) {
    v.push(dir);
    for (const n of readdirSync(dir)) {
        if (n === 'node_modules' || n.startsWith('.'))
            continue;
        const p = join(dir, n);
        if (statSync(p).isDirectory())
            semuaBerkas(p, v);
        else
            v.push(p);
    }
    return v;
}

function tulis(nama, jenis, isi) {
    const p = Buffer.from(isi);
    const jejak = createHash('sha256').update(p).digest('hex').slice(0, 10);
    const berkas = join(keluar, `${nama}.${jejak}.${jenis}`);

    writeFileSync(berkas, p);
    // No time in the header: the same source gives the same bytes.
    const gz = gzipSync(p, { level: constants.Z_BEST_COMPRESSION });
    writeFileSync(`${berkas}.gz`, gz);
    return `${nama}.${jenis} ${p.length} ${gz.length}\n`;
}

const css = gaya();
const js = ['cermat', 'editor'].map((n) => [n, skrip(n)]);
rmSync(keluar, { recursive: true, force: true });
mkdirSync(keluar, { recursive: true });
let ukuran = tulis('cermat', 'css', css);
for (const [n, isi] of js)
    ukuran += tulis(n, 'js', isi);
ukuran += tulis('lambang', 'svg', readFileSync(join(akar, 'lambang.svg')));
const dep = semuaBerkas(akar).map((p) => p.replace(/ /g, '\\ '));
writeFileSync(berkasDep, `${stempel}: ${dep.join(' \\\n ')}\n`);
writeFileSync(stempel, ukuran);
