# SPDX-License-Identifier: MIT
"""What web.py and soak.py share: a made-up pemda in a database, a running server, people signed in,
and connections that save one row each, over and over, keeping what was acknowledged."""
import http.client
import json
import os
import re
import socket
import sqlite3
import subprocess
import time
import urllib.parse

SINI = os.path.dirname(os.path.abspath(__file__))
AKAR = os.path.dirname(os.path.dirname(SINI))
SANDI = 'kalimat sandi beban 7'
PEMDA = '99.01'


def free_port():
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    port = s.getsockname()[1]
    s.close()
    return port


class Situs:
    """A database of `unit` units and the years `tahun`, with an operator in each of `orang` units."""

    def __init__(self, cermat, folder, unit, tahun, orang):
        self.cermat, self.folder, self.tahun = cermat, folder, tahun[1]
        self.port, self.proses = free_port(), None
        self.berkas = os.path.join(folder, 'beban.db')
        os.environ['CERMAT_DB'] = 'sqlite:' + self.berkas
        paket = os.path.join(folder, 'paket')
        os.makedirs(paket, exist_ok=True)
        subprocess.run(['node', os.path.join(SINI, 'pemda.js'),
                        os.path.join(AKAR, 'data/contoh/kertanegara-2024.json'), paket, str(unit),
                        str(tahun[0]), str(tahun[1])], check=True, stdout=subprocess.DEVNULL)
        self.jalan('migrasi')
        self.jalan('impor', *sorted(os.path.join(paket, f) for f in os.listdir(paket)))
        sandi = os.path.join(folder, 'sandi')
        with open(sandi, 'w') as f:
            f.write(SANDI)
        self.orang = [f'op{i + 1:02}' for i in range(orang)]
        for i, akun in enumerate(self.orang):
            self.jalan('pengguna', 'tambah', akun, '--nama', f'Operator {i + 1}', '--peran', 'operator',
                       '--di', self.unit(i), '--sandi-berkas', sandi, '--tetap')

    def unit(self, i):
        return f'{PEMDA}/unit-{i + 1:02}'

    def jalan(self, *arg):
        p = subprocess.run([self.cermat, *arg], capture_output=True, text=True)
        if p.returncode != 0:
            raise SystemExit(f'cermat {arg[0]}: {p.stderr.strip()}')
        return p.stdout

    def mulai(self):
        self.log = os.path.join(self.folder, 'server.log')
        self.proses = subprocess.Popen(
            [self.cermat, 'server', '--alamat', f'127.0.0.1:{self.port}', '--log',
             os.path.join(self.folder, 'akses.log')], stderr=open(self.log, 'w'))
        for _ in range(500):
            try:
                if self.minta('GET', '/sehat')[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit('server tidak mulai: ' + open(self.log).read())

    def henti(self):
        if self.proses and self.proses.poll() is None:
            self.proses.terminate()
            self.proses.wait(20)

    def pid(self):
        """The server process: the child with many threads."""
        for p in os.listdir('/proc'):
            try:
                stat = open(f'/proc/{p}/stat').read().rsplit(')', 1)[1].split()
                if int(stat[1]) == self.proses.pid and stat[0] != 'Z' and \
                        len(os.listdir(f'/proc/{p}/task')) > 2:
                    return int(p)
            except (OSError, ValueError):
                continue
        return 0

    def minta(self, metode, jalur, badan=None, **tajuk):
        c = http.client.HTTPConnection('127.0.0.1', self.port, timeout=20)
        try:
            tajuk = {k.replace('_', '-'): v for k, v in tajuk.items()}
            if badan is not None:
                tajuk['Content-Type'] = 'application/x-www-form-urlencoded'
            c.request(metode, jalur, badan, tajuk)
            j = c.getresponse()
            return j.status, j.read(), j.headers
        finally:
            c.close()

    def masuk(self, akun):
        """Cookie and CSRF token of a person."""
        status, _, tajuk = self.minta('POST', '/masuk', urllib.parse.urlencode(
            {'akun': akun, 'sandi': SANDI}))
        kuki = [k.split(';')[0] for k in tajuk.get_all('Set-Cookie') or [] if k.startswith('cermat_sesi=')]
        if status != 303 or not kuki:
            raise SystemExit(f'{akun} tidak dapat masuk: {status}')
        badan = self.minta('GET', '/akun', Cookie=kuki[0])[1].decode()
        return kuki[0], re.search(r'name="csrf" value="(\w+)"', badan).group(1)

    def baris(self, i, n):
        """Ids and versions of n rows that the operator of unit i may change."""
        db = sqlite3.connect(self.berkas)
        v = db.execute('SELECT c.id, c.versi_baris FROM catatan c JOIN paket p ON p.id = c.paket_id '
                       'JOIN unit u ON u.id = c.unit_id WHERE u.kode = ? AND p.tahun = ? '
                       'ORDER BY c.id LIMIT ?', (f'unit-{i + 1:02}', self.tahun, n)).fetchall()
        db.close()
        if len(v) < n:
            raise SystemExit('data beban tidak punya cukup baris catatan')
        return v


class Penyimpan:
    """One connection that saves one row; non-blocking, driven by select."""

    def __init__(self, situs, i, orang, baris):
        self.situs, self.unit, (self.kuki, self.csrf) = situs, situs.unit(i), orang
        self.id, self.versi = baris
        self.s = None
        self.ke = 0          # number of the value last sent
        self.dijawab = 0     # and of the last one acknowledged
        self.mulai = 0.0
        self.sisa = b''

    def sambung(self):
        self.s = socket.create_connection(('127.0.0.1', self.situs.port), timeout=20)
        self.sisa = b''

    def kirim(self):
        self.ke += 1
        badan = urllib.parse.urlencode({
            'csrf': self.csrf, 'kembali': '/akun',
            f'u:catatan:{self.id}:{self.versi}:isi': f'nilai {self.ke}'}).encode()
        jalur = f'/rekam?unit={self.unit}&tahun={self.situs.tahun}'
        self.mulai = time.monotonic()
        self.s.sendall((f'POST {jalur} HTTP/1.1\r\nHost: 127.0.0.1:{self.situs.port}\r\nCookie: {self.kuki}\r\n'
                        'Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n'
                        f'Content-Length: {len(badan)}\r\n\r\n').encode() + badan)

    def terima(self):
        """Answer as (status, seconds) once it is whole, else None."""
        x = self.s.recv(65536)
        if not x:
            raise ConnectionError('sambungan ditutup')
        self.sisa += x
        if b'\r\n\r\n' not in self.sisa:
            return None
        kepala, badan = self.sisa.split(b'\r\n\r\n', 1)
        n = int(re.search(rb'(?i)content-length: (\d+)', kepala).group(1))
        if len(badan) < n:
            return None
        lama = time.monotonic() - self.mulai
        self.sisa = b''
        status = int(kepala.split(b' ', 2)[1])
        if status == 200:
            self.dijawab = self.ke
            for b in json.loads(badan[:n])['baris']:
                if b['id'] == self.id:
                    self.versi = b['versi']
        if re.search(rb'(?i)\r\nconnection: close', kepala):
            self.s.close()
            self.s = None
        return status, lama
