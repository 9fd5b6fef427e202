#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Rights: every route x every role x own unit, another unit of the pemda, a unit of another pemda,
through the running server, against test/data/matriks-hak.txt. A route without a line there fails,
as does a line without a route. What is refused changes nothing (the audit trail stands still).

    test_matriks.py CERMAT RUTE_CETAK SOURCE-DIR            checks
    test_matriks.py CERMAT RUTE_CETAK SOURCE-DIR --tulis    writes the file from what it sees; read
                                                            the difference before you commit it
"""
import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

CERMAT, CETAK, SUMBER = map(os.path.realpath, sys.argv[1:4])
TULIS = '--tulis' in sys.argv
TABEL = os.path.join(SUMBER, 'test/data/matriks-hak.txt')
DIR = tempfile.mkdtemp()
DB = os.path.join(DIR, 'a.db')
SANDI = 'tiga kambing hijau'
# letter in the table, role, where it is held, jabatan
PERAN = [('o', 'operator', '33.03/kertanegara', 'kasubbag-perencanaan'),
         ('j', 'penanggung_jawab', '33.03/kertanegara', 'kasi-pmd'),
         ('k', 'kepala', '33.03/kertanegara', 'camat'),
         ('g', 'organisasi', '33.03', None), ('r', 'perencana', '33.03', None),
         ('e', 'evaluator', '33.03', None), ('p', 'pimpinan', '33.03', None),
         ('a', 'admin', '33.03', None)]
TEMPAT = ['33.03/kertanegara', '33.03/tetangga', '33.05/puring']
PUBLIK = 1
GAGAL = 0


def case(nama, baik, ket=''):
    global GAGAL
    if not baik or not nama.startswith('rute '):
        print(f"{'ok' if baik else 'not ok'} - matriks {nama}{': ' + ket if ket and not baik else ''}",
              flush=True)
    GAGAL |= 0 if baik else 1


def run(*arg, **kw):
    return subprocess.run([CERMAT, '--db', 'sqlite:' + DB, *arg], check=True, text=True,
                          capture_output=True, **kw).stdout


def fill_database():
    with open(os.path.join(DIR, 'sandi'), 'w') as f:
        f.write(SANDI + '\n')
    paket = json.load(open(os.path.join(SUMBER, 'data/contoh/kertanegara-2024.json')))
    paket['unit']['kode'] = 'tetangga'
    tetangga = os.path.join(DIR, 'tetangga.json')
    json.dump(paket, open(tetangga, 'w'))
    run('migrasi')
    run('impor', os.path.join(SUMBER, 'data/contoh/kertanegara-2024.json'), tetangga,
        os.path.join(SUMBER, 'data/contoh/puring-2024.json'))
    sandi = ['--sandi-berkas', os.path.join(DIR, 'sandi'), '--tetap']
    for _, peran, di, jabatan in PERAN:
        run('pengguna', 'tambah', 'uji.' + peran, '--nama', 'Uji', '--peran', peran, '--di', di,
            *(['--jabatan', jabatan] if jabatan else []), *sandi)
    for n, di in enumerate(TEMPAT):  # somebody for pages about a person
        run('pengguna', 'tambah', f'orang.{n}', '--nama', 'Orang', '--peran', 'operator', '--di', di,
            *sandi)


class Server:
    def __init__(self):
        s = socket.socket()
        s.bind(('127.0.0.1', 0))
        self.port = s.getsockname()[1]
        s.close()
        self.log = open(os.path.join(DIR, 'log'), 'w')
        self.p = subprocess.Popen([CERMAT, '--db', 'sqlite:' + DB, 'server', '--alamat',
                                   f'127.0.0.1:{self.port}'], stdout=self.log, stderr=self.log)
        for _ in range(100):
            try:
                self.send('GET', '/sehat')
                return
            except OSError:
                time.sleep(0.1)
        sys.exit('not ok - matriks server does not start')

    def send(self, metode, jalur, badan=None, tajuk=None):
        c = http.client.HTTPConnection('127.0.0.1', self.port, timeout=60)
        c.request(metode, jalur, badan, tajuk or {})
        j = c.getresponse()
        teks = j.read().decode('utf-8', 'replace')
        c.close()
        return j.status, dict(j.getheaders()), teks

    def stop(self):
        self.p.send_signal(signal.SIGTERM)
        self.p.wait(30)


class Orang:
    """A role, signed in; signs in again when a route ended the session."""

    def __init__(self, server, peran):
        self.server, self.peran = server, peran
        self.sign_in()

    def sign_in(self):
        badan = urllib.parse.urlencode({'akun': 'uji.' + self.peran, 'sandi': SANDI})
        status, tajuk, teks = self.server.send(
            'POST', '/masuk', badan, {'Content-Type': 'application/x-www-form-urlencoded'})
        kuki = re.search(r'cermat_sesi=([^;]+)', tajuk.get('Set-Cookie', ''))
        if status != 303 or not kuki:
            sys.exit(f'not ok - matriks {self.peran} cannot sign in: {status} {teks[:300]}')
        self.kuki = 'cermat_sesi=' + kuki.group(1)
        teks = self.server.send('GET', '/akun', None, {'Cookie': self.kuki})[2]
        self.csrf = re.search(r'data-csrf="([^"]*)"', teks).group(1)

    def ask(self, rute, tempat, lagi=True):
        """Status of the route for that place."""
        jalur, kueri, isi = address(rute, tempat)
        tajuk = {'Cookie': self.kuki}
        if rute['metode'] == 'GET':
            status, t, _ = self.server.send('GET', jalur + '?' + urllib.parse.urlencode(kueri + isi),
                                            None, tajuk)
        else:
            badan, jenis = body(rute, isi + [('csrf', self.csrf)])
            tajuk['Content-Type'] = jenis
            status, t, _ = self.server.send('POST', jalur + '?' + urllib.parse.urlencode(kueri),
                                            badan, tajuk)
        keluar = status in (401, 303) and t.get('Location', '/masuk').startswith('/masuk')
        if lagi and (keluar or ends_session(rute)):
            self.sign_in()
            if not ends_session(rute):
                return self.ask(rute, tempat, False)
        return status


def ends_session(rute):
    return rute['jalur'] in ('/keluar', '/akun/sesi/semua')


ISI = {0: 'x', 1: 'x', 2: '1', 3: 'a', 4: '/beranda'}


def body(rute, isi):
    berkas = [n for n, k in rute['wajib'] if k == 5]
    if not rute['bendera'] & 16 and not berkas:
        return urllib.parse.urlencode(isi), 'application/x-www-form-urlencoded'
    batas, s = 'xxBATASxx', ''
    for n, v in isi:
        s += f'--{batas}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'
    for n in berkas:
        s += (f'--{batas}\r\nContent-Disposition: form-data; name="{n}"; filename="a.pdf"\r\n'
              'Content-Type: application/pdf\r\n\r\nbukan pdf\r\n')
    return s + f'--{batas}--\r\n', 'multipart/form-data; boundary=' + batas


def address(rute, tempat):
    jalur, n = rute['jalur'], TEMPAT.index(tempat)
    for awal, tabel in (('/admin/unit/{}', UNIT), ('/admin/pemda/{}', PEMDA),
                        ('/admin/pengguna/{}', ORANG)):
        if jalur.startswith(awal):
            jalur = jalur.replace('{}', str(tabel[n]), 1)
    jalur = jalur.replace('{}', '1')
    isi = [(k, ISI[j]) for k, j in rute['wajib'] if j in ISI and k not in ('unit', 'tahun')]
    return jalur, [('unit', tempat), ('tahun', '2024')], isi


def allowed(rute, status, tempat):
    """Refused: 403, and 404 for a thing that belongs to somebody else."""
    return status != 403 and not (status == 404 and '{}' in rute['jalur'] and tempat != TEMPAT[0])


def routes():
    out = []
    for b in subprocess.run([CETAK], check=True, text=True,
                            capture_output=True).stdout.splitlines():
        metode, jalur, aksi, bendera, wajib = b.split('\t')
        out.append({'metode': metode, 'jalur': jalur, 'aksi': aksi, 'bendera': int(bendera),
                    'wajib': [(w.rsplit(':', 1)[0], int(w.rsplit(':', 1)[1]))
                              for w in wajib.split()]})
    return out


def read_table():
    t = {}
    if os.path.exists(TABEL):
        for b in open(TABEL, encoding='utf-8'):
            k = b.split()
            if k and not b.startswith('#'):
                t[k[0], k[1]] = k[2:]
    return t


def trail():
    with sqlite3.connect('file:' + DB + '?mode=ro', uri=True) as c:
        return c.execute("SELECT count(*) FROM audit WHERE aksi NOT IN ('masuk', 'keluar')"
                         ).fetchone()[0]


def ids(sql):
    with sqlite3.connect('file:' + DB + '?mode=ro', uri=True) as c:
        return [c.execute(sql, (t.split('/')[0], t.split('/')[1], n)).fetchone()[0]
                for n, t in enumerate(TEMPAT)]


def observe(rute, orang):
    """The letters that get through, for each place; what is refused must change nothing."""
    kolom = []
    for tempat in TEMPAT:
        huruf = ''
        for h, peran, _, _ in PERAN:
            sebelum = trail() if rute['metode'] == 'POST' else 0
            status = orang[peran].ask(rute, tempat)
            if status >= 500 and status != 503:
                case(f"rute {rute['metode']} {rute['jalur']} {peran} {tempat}", False, str(status))
            if allowed(rute, status, tempat):
                huruf += h
            elif rute['metode'] == 'POST' and trail() != sebelum:
                case(f"rute {rute['metode']} {rute['jalur']} {peran} {tempat}", False,
                     'refused, and yet something was changed')
        kolom.append(huruf or '-')
    return kolom


def write_table(hasil):
    with open(TABEL, 'w', encoding='utf-8') as f:
        f.write('# Who gets through each route: in the own unit, another unit of the pemda, a unit '
                'of another pemda.\n# o operator, j penanggung_jawab, k kepala, g organisasi, '
                'r perencana, e evaluator, p pimpinan, a admin;\n# - nobody. "publik": without '
                'signing in. Every route has a line; test/web/test_matriks.py checks and\n'
                '# (--tulis) writes it. What happens behind the gate is the use case\'s own test.\n')
        for k in sorted(hasil, key=lambda x: (x[1], x[0])):
            f.write(f'{k[0]:4} {k[1]:44} {" ".join(hasil[k])}\n')


def main():
    tabel, hasil = read_table(), {}
    daftar = routes()
    orang = {p: Orang(server, p) for _, p, _, _ in PERAN}
    for rute in daftar:
        k = rute['metode'], rute['jalur']
        if not TULIS:
            case('rute ' + ' '.join(k), k in tabel, 'has no line in test/data/matriks-hak.txt')
        if rute['bendera'] & PUBLIK:
            hasil[k] = ['publik']
        else:
            if rute['metode'] == 'GET' and '{}' not in rute['jalur']:
                status, t, _ = server.send('GET', rute['jalur'])
                case('rute ' + ' '.join(k), status in (303, 401), f'without session: {status}')
            hasil[k] = observe(rute, orang)
        if not TULIS and k in tabel:
            case('rute ' + ' '.join(k), hasil[k] == tabel[k],
                 f'expected {tabel[k]}, found {hasil[k]}')
    if TULIS:
        write_table(hasil)
    else:
        sisa = [k for k in tabel if k not in hasil]
        case('every line has its route', not sisa, str(sisa))
    case(f'{len(daftar)} routes x {len(PERAN)} roles x {len(TEMPAT)} places', GAGAL == 0,
         'see above')


fill_database()
UNIT = ids('SELECT u.id FROM unit u JOIN pemda p ON p.id = u.pemda_id WHERE p.kode = ?1 AND '
           'u.kode = ?2 AND ?3 >= 0')
PEMDA = ids('SELECT id FROM pemda WHERE kode = ?1 AND ?2 IS NOT NULL AND ?3 >= 0')
ORANG = ids("SELECT id FROM pengguna WHERE akun = 'orang.' || ?3 AND ?1 IS NOT ?2")
server = Server()
try:
    main()
    r = subprocess.run([CERMAT, '--db', 'sqlite:' + DB, 'audit', 'verifikasi'],
                       capture_output=True, text=True)
    case('the audit trail is whole', r.returncode == 0, r.stderr)
finally:
    server.stop()
    shutil.rmtree(DIR, ignore_errors=True)
sys.exit(GAGAL)
