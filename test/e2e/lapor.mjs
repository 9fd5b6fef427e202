// SPDX-License-Identifier: MIT
//
// lapor: "ok - NAME" and "not ok - NAME" per test (tools/hitung-uji.sh counts them), and why it failed.
import { relative } from 'node:path';

const basis = process.env.E2E_BASIS_NAMA;

export default async function* lapor(sumber) {
    for await (const { type, data } of sumber) {
        if (type === 'test:pass' && data.details?.type !== 'suite')
            yield `${data.skip !== undefined ? 'not ok' : 'ok'} - ${basis}: ${data.name}\n`;
        if (type === 'test:fail' && data.details?.type !== 'suite') {
            const g = data.details.error?.cause ?? data.details.error;
            const jejak = String(g?.stack ?? '').split('\n').filter((b) => b.includes('/test/e2e/') && !b.includes('node_modules'))
                .map((b) => b.replace(process.cwd(), '.').trim()).slice(0, 4);
            yield `not ok - ${basis}: ${data.name}\n    ${String(g?.message ?? g).split('\n').slice(0, 40).join('\n    ')}\n    ${jejak.join('\n    ')}\n`;
        }
        if (type === 'test:stdout' || type === 'test:stderr')
            yield data.message;
    }
    yield `# e2e ${basis} (${relative(process.cwd(), process.argv[1] ?? '')})\n`;
}
