// SPDX-License-Identifier: MIT
//
// jalan: one server, one browser, all *.uji.mjs one after the other (or those named).
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { akhiri, siapkan } from './bantu.mjs';

const sini = dirname(fileURLToPath(import.meta.url));
const berkas = process.argv.length > 2 ? process.argv.slice(2)
    : readdirSync(sini).filter((n) => n.endsWith('.uji.mjs')).sort().map((n) => join(sini, n));

before(siapkan);
after(akhiri);
for (const b of berkas)
    await import(pathToFileURL(b));
