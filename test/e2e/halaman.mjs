// SPDX-License-Identifier: MIT
//
// halaman: pages to walk besides those of the rail; with who opens them (default: operator). A page
// that needs more in its address than unit and year belongs here.
export const HALAMAN = [
    ['/akun'],
    ['/akun/sandi'],
    ['/analisis?bagian=tahun'],
    ['/analisis?bagian=renstra'],
    ['/analisis?bagian=pembanding'],
    ['/analisis?bagian=efisiensi'],
    ['/analisis?bagian=efektivitas'],
    ['/perjanjian-kinerja/naskah?jabatan=camat'],
    ['/perjanjian-kinerja/pratinjau?jabatan=camat'],
    ['/perjanjian-kinerja/susun'],
    ['/kenapa?kunci=anggaran.total.serapan'],
];
