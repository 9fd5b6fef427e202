#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The running server from outside, over raw sockets: what a browser, a bad client and an attacker
send. Prints one "ok"/"not ok" line per case. Usage: test_http.py UJI_SERVER CERMAT SOURCE-DIR"""
import gzip
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

UJI, CERMAT, SUMBER = map(os.path.realpath, sys.argv[1:4])
GAGAL = 0


def free_port():
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    port = s.getsockname()[1]
    s.close()
    return port


DIR = tempfile.mkdtemp()
PORT = free_port()
LOG = os.path.join(DIR, 'akses')
os.environ['CERMAT_DB'] = 'sqlite:' + os.path.join(DIR, 'a.db')
os.environ['XDG_CACHE_HOME'] = DIR


def case(nama, baik, ket=''):
    global GAGAL
    print(f"{'ok' if baik else 'not ok'} - web {nama}", flush=True)
    if not baik:
        GAGAL = 1
        for b in str(ket).splitlines()[:12]:
            print('    ' + b[:300], flush=True)


class Jawaban:
    """An answer: status, headers (lower-case names, lists), body."""

    def __init__(self, status, tajuk, badan):
        self.status, self.tajuk, self.badan = status, tajuk, badan

    def __getitem__(self, nama):
        return ', '.join(self.tajuk.get(nama.lower(), []))

    def teks(self):
        return self.badan.decode('utf-8', 'replace')

    def __str__(self):
        return f'{self.status} {self.tajuk}\n{self.teks()[:600]}'


class Sambungan:
    def __init__(self, batas=10):
        self.s = socket.create_connection(('127.0.0.1', PORT), timeout=batas)
        self.sisa = b''

    def kirim(self, data):
        self.s.sendall(data if isinstance(data, bytes) else data.encode())
        return self

    def terima(self, kepala=False):
        while b'\r\n\r\n' not in self.sisa:
            x = self.s.recv(65536)
            if not x:
                raise EOFError('sambungan ditutup')
            self.sisa += x
        atas, self.sisa = self.sisa.split(b'\r\n\r\n', 1)
        baris = atas.decode('latin-1').split('\r\n')
        tajuk = {}
        for b in baris[1:]:
            k, v = b.split(':', 1)
            tajuk.setdefault(k.lower(), []).append(v.strip())
        status = int(baris[0].split()[1])
        n = 0 if kepala or status == 304 else int(tajuk.get('content-length', ['0'])[0])
        while len(self.sisa) < n:
            x = self.s.recv(65536)
            if not x:
                raise EOFError('badan terpotong')
            self.sisa += x
        badan, self.sisa = self.sisa[:n], self.sisa[n:]
        return Jawaban(status, tajuk, badan)

    def ditutup(self):
        try:
            return self.s.recv(1) == b''
        except ConnectionError:
            return True

    def tutup(self):
        self.s.close()


def minta(metode, jalur, badan=None, **tajuk):
    """One request on a connection of its own."""
    c = Sambungan()
    try:
        kepala = {'Host': f'127.0.0.1:{PORT}'}
        kepala.update({k.replace('_', '-'): v for k, v in tajuk.items()})
        if badan is not None:
            badan = badan if isinstance(badan, bytes) else badan.encode()
            kepala.setdefault('Content-Type', 'application/x-www-form-urlencoded')
            kepala.setdefault('Content-Length', str(len(badan)))
        c.kirim(f'{metode} {jalur} HTTP/1.1\r\n'.encode() +
                b''.join(f'{k}: {v}\r\n'.encode() for k, v in kepala.items()) + b'\r\n' +
                (badan or b''))
        return c.terima(metode == 'HEAD')
    finally:
        c.tutup()


def mentah(teks, batas=10):
    """Answer to raw bytes; None when the connection just ends."""
    c = Sambungan(batas)
    try:
        c.kirim(teks)
        return c.terima()
    except (EOFError, ConnectionError):
        return None
    finally:
        c.tutup()


H = 'Host: x\r\n'


def anak(jenis):
    """Process ids of the children of the supervisor: the server is the one that listens."""
    v = []
    for p in os.listdir('/proc'):
        if not p.isdigit():
            continue
        try:
            stat = open(f'/proc/{p}/stat').read().rsplit(')', 1)[1].split()
            utas = len(os.listdir(f'/proc/{p}/task'))
        except OSError:
            continue
        if int(stat[1]) == SERVER.pid and stat[0] != 'Z' and (utas > 2) == (jenis == 'server'):
            v.append(int(p))
    return v


def tunggu(fn, detik=8):
    akhir = time.time() + detik
    while time.time() < akhir:
        x = fn()
        if x:
            return x
        time.sleep(0.02)
    return fn()


def sehat():
    try:
        return minta('GET', '/sehat').status == 200
    except OSError:
        return False


def siapkan():
    subprocess.run([CERMAT, 'migrasi'], check=True, stdout=subprocess.DEVNULL)
    contoh = os.path.join(SUMBER, 'data/contoh')
    subprocess.run([CERMAT, 'impor'] + [os.path.join(contoh, f) for f in sorted(os.listdir(contoh))],
                   check=True, stdout=subprocess.DEVNULL)
    sandi = os.path.join(DIR, 'sandi')
    with open(sandi, 'w') as f:
        f.write('kalimat sandi uji 7')
    for akun, peran, di, tetap in (('opr', 'operator', '33.05/puring', True),
                                   ('adm', 'admin', '*', True),
                                   ('baru', 'operator', '33.05/puring', False)):
        subprocess.run([CERMAT, 'pengguna', 'tambah', akun, '--nama', 'Orang Uji', '--peran', peran,
                        '--di', di, '--sandi-berkas', sandi] + (['--tetap'] if tetap else []),
                       check=True, stdout=subprocess.DEVNULL)


def masuk(akun):
    j = minta('POST', '/uji/masuk', f'akun={akun}&sandi=kalimat+sandi+uji+7')
    kuki = [k.split(';')[0] for k in j.tajuk.get('set-cookie', []) if k.startswith('cermat_sesi=')]
    return (kuki[0] if kuki else ''), j


# ---- cases ----

def uji_dasar():
    j = minta('GET', '/uji')
    case('answers', j.status == 200 and j.badan == b'ok\n', j)
    case('headers of safety', "default-src 'none'" in j['content-security-policy'] and
         'unsafe' not in j['content-security-policy'] and j['x-content-type-options'] == 'nosniff' and
         j['referrer-policy'] == 'same-origin' and j['server'] == '', j)
    h = minta('HEAD', '/uji/besar')
    case('HEAD', h.status == 200 and h['content-length'] == '20000' and h.badan == b'', h)
    j = minta('GET', '/sehat')
    case('health', j.status == 200 and '"basis_data": "ok"' in j.teks(), j)
    j = minta('GET', '/tak/ada')
    case('404 in the frame', j.status == 404 and '<html lang="id">' in j.teks() and
         '/beranda' in j.teks(), j)
    j = minta('GET', '/tak/ada', Accept='application/json')
    case('404 for a script', j.status == 404 and '"ok": false' in j.teks(), j)
    for metode, jalur, boleh in (('POST', '/uji', 'GET, HEAD'), ('GET', '/uji/simpan', 'POST'),
                                 ('DELETE', '/uji', 'GET, HEAD'), ('PUT', '/uji/simpan', 'POST')):
        j = minta(metode, jalur, '' if metode == 'POST' else None)
        case(f'405 {metode} {jalur}', j.status == 405 and j['allow'] == boleh, j)
    j = minta('GET', '/uji/ruas/a%20b/x/c%C3%A9')
    case('segments', j.teks() == 'a b|cé\n', j)
    j = minta('GET', '/')
    case('root leads to beranda', j.status == 303 and j['location'] == '/beranda', j)


def uji_bingkai():
    for nama, teks in (
            ('twice Content-Length', 'Content-Length: 3\r\nContent-Length: 3\r\n\r\na=b'),
            ('two different Content-Length', 'Content-Length: 3\r\nContent-Length: 4\r\n\r\na=bc'),
            ('list in Content-Length', 'Content-Length: 3, 3\r\n\r\na=b'),
            ('sign in Content-Length', 'Content-Length: +3\r\n\r\na=b'),
            ('Content-Length and chunked',
             'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
            ('chunked and Content-Length',
             'Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n'),
            ('twice Transfer-Encoding',
             'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
            ('odd Transfer-Encoding', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'),
            ('Transfer-Encoding identity', 'Transfer-Encoding: identity\r\nContent-Length: 3\r\n\r\na=b'),
            ('space before the colon', 'Content-Length : 3\r\n\r\na=b'),
            ('twice Host', 'Host: y\r\nContent-Length: 3\r\n\r\na=b')):
        # What follows must never be taken for a second request.
        c = Sambungan()
        c.kirim(f'POST /uji/gema HTTP/1.1\r\n{H}Content-Type: application/x-www-form-urlencoded\r\n' +
                teks + f'GET /uji HTTP/1.1\r\n{H}\r\n')
        try:
            j = c.terima()
            kedua = c.sisa + c.s.recv(65536)
        except (EOFError, ConnectionError) as x:
            j, kedua = j if 'j' in dir() else None, b''
        c.tutup()
        case(f'400 {nama}', j is not None and j.status == 400 and b'HTTP/1.1' not in kedua, j)
    j = mentah(f'POST /uji/gema HTTP/1.0\r\n{H}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n')
    case('400 chunked in HTTP/1.0', j is None or j.status == 400, j)
    j = mentah('GET /uji HTTP/1.1\r\n\r\n')
    case('400 without Host', j is not None and j.status == 400, j)
    j = mentah(f'GET /uji HTTP/1.1\r\n{H}X-A: a\x01b\r\n\r\n')
    case('400 control character in a header', j is None or j.status == 400, j)
    for nama, teks in (('garbage', b'\x00\xff\x13\x37' * 50 + b'\r\n\r\n'), ('empty line', b'\r\n\r\n'),
                       ('no version', b'GET /uji\r\n\r\n'), ('bad version', b'GET /uji HTTP/9.9\r\n\r\n'),
                       ('no path', b'GET  HTTP/1.1\r\nHost: x\r\n\r\n')):
        try:
            j = mentah(teks, 3)
        except (socket.timeout, TimeoutError):
            j = None
        case(f'survives {nama}', (j is None or j.status >= 400) and sehat(), j)
    c = Sambungan()
    c.kirim(f'GET /uji HTTP/1.1\r\n{H}\r\nGET /tak HTTP/1.1\r\n{H}\r\nGET /uji HTTP/1.1\r\n{H}\r\n')
    v = [c.terima().status for _ in range(3)]
    case('pipelining', v == [200, 404, 200], v)
    c.kirim(f'POST /uji/gema HTTP/1.1\r\n{H}Content-Type: application/x-www-form-urlencoded\r\n'
            'Content-Length: 6\r\n\r\nnama=aGET /uji HTTP/1.1\r\n' + H + '\r\n')
    v = [c.terima().teks(), c.terima().teks()]
    case('pipelining behind a body', v == ['nama=a\n', 'ok\n'], v)
    c.tutup()
    c = Sambungan()
    c.kirim(f'POST /uji/gema HTTP/1.1\r\n{H}Content-Type: application/x-www-form-urlencoded\r\n'
            'Transfer-Encoding: chunked\r\n\r\n5\r\nnama=\r\n3\r\nabc\r\n0\r\n\r\n')
    j = c.terima()
    case('chunked body', j.teks() == 'nama=abc\n', j)
    c.tutup()
    c = Sambungan()
    c.kirim(f'POST /uji/gema HTTP/1.1\r\n{H}Expect: 100-continue\r\nContent-Length: 6\r\n'
            'Content-Type: application/x-www-form-urlencoded\r\n\r\n')
    j = c.terima()
    c.kirim('nama=b')
    case('100-continue', j.status == 100 and c.terima().teks() == 'nama=b\n', j)
    c.tutup()


def uji_ukuran():
    j = minta('GET', '/uji?x=' + 'a' * 9000)
    case('414', j.status == 414, j)
    j = minta('GET', '/uji', X_A='b' * 17000)
    case('431', j.status == 431, j)
    j = mentah(f'GET /uji HTTP/1.1\r\n{H}' + 'X-B: ' + 'c' * 100000 + '\r\n\r\n')
    case('431 far beyond', j is None or j.status in (400, 413, 431), j)
    j = minta('POST', '/uji/gema', 'panjang=' + 'a' * 899000)
    case('a long field', j.status == 200 and len(j.badan) == 899009, j.status)
    j = minta('POST', '/uji/gema', 'panjang=' + 'a' * (2 << 20))
    case('413 read to its end', j.status == 413, j)
    j = mentah(f'POST /uji/gema HTTP/1.1\r\n{H}Content-Length: 99999999999\r\n\r\naaa')
    case('413 at once', j is not None and j.status == 413 and j['connection'] == 'close', j)
    c = Sambungan()
    try:
        c.kirim(f'POST /uji/gema HTTP/1.1\r\n{H}Transfer-Encoding: chunked\r\n\r\n')
        for _ in range(600):
            c.kirim(b'10000\r\n' + b'a' * 65536 + b'\r\n')
        c.kirim(b'0\r\n\r\n')
        status = c.terima().status
    except (OSError, EOFError):
        status = 'ditutup'
    c.tutup()
    case('413 chunked without end', status in (413, 'ditutup') and sehat(), status)
    j = minta('POST', '/uji/gema', '&'.join('banyak=a' for _ in range(20001)))
    case('413 too many fields', j.status == 413, j)
    j = minta('GET', '/uji/besar', Cookie='a=' + 'b' * 4000)
    case('a large cookie', j.status == 200, j.status)


def uji_isian():
    for nama, kueri, status in (
            ('unknown field', 'apa=1', 400), ('bad UTF-8', 'nama=%ff%fe', 400),
            ('overlong UTF-8', 'nama=%c0%80', 400), ('NUL', 'nama=a%00b', 400),
            ('control character', 'nama=a%1bb', 400), ('line break in one line', 'nama=a%0ab', 400),
            ('too long', 'nama=' + 'é' * 21, 400), ('longest', 'nama=' + '%C3%A9' * 20, 200),
            ('twice', 'nama=a&nama=b', 400), ('several', 'banyak=a&banyak=b', 200),
            ('no number', 'cacah=1a', 400), ('number too big', 'cacah=11', 400),
            ('negative', 'cacah=-1', 400), ('huge', 'cacah=99999999999999999999', 400),
            ('kode with quote', "kode=a'b", 400), ('foreign path', 'jalur=//x.id', 400),
            ('backslash path', 'jalur=/%5cx.id', 400), ('scheme', 'jalur=javascript:a', 400),
            ('a path', 'jalur=/a?b=1', 200), ('empty value', 'nama=', 200), ('no sign', 'nama', 200),
            ('percent alone', 'nama=50%', 200), ('bad year', 'tahun=1999', 400),
            ('bad tw', 'tw=5', 400), ('bad UTF-8 in the name', '%ff=1', 400)):
        j = minta('GET', '/uji/gema?' + kueri)
        case(f'field {nama}', j.status == status, j)
    j = minta('GET', '/uji/gema?apa%3Cb%3E=1')
    case('names the unknown field, escaped', 'apa&lt;b&gt;' in j.teks(), j)
    j = minta('POST', '/uji/gema', 'panjang=a%0D%0Ab%09c&nama=d')
    case('line ends', j.teks() == 'panjang=a\nb\tc\nnama=d\n', j)
    j = minta('POST', '/uji/rekam', 'u:indikator:1:2:target=5&nama=x')
    case('inputs of a package', j.status == 200 and 'u:indikator:1:2:target=5' in j.teks(), j)
    j = minta('POST', '/uji/gema', 'u:indikator:1:2:target=5')
    case('inputs of a package elsewhere', j.status == 400, j)
    j = minta('POST', '/uji/gema', '{}', Content_Type='application/json')
    case('another media type', j.status == 400, j)


def bagian(nama, isi, berkas=None):
    k = f'form-data; name="{nama}"' + (f'; filename="{berkas}"' if berkas is not None else '')
    return f'--bb\r\nContent-Disposition: {k}\r\n\r\n'.encode() + isi + b'\r\n'


def uji_unggah():
    jenis = 'multipart/form-data; boundary=bb'
    isi = bytes(range(256)) * 40
    badan = bagian('nama', b'a\xc3\xa9') + bagian('berkas', isi, 'C:\\x\\..\\lap"or\x01an.pdf') + b'--bb--\r\n'
    j = minta('POST', '/uji/unggah', badan, Content_Type=jenis)
    case('upload', j.status == 200 and 'nama=aé\n' in j.teks(), j)
    badan = bagian('berkas', isi, '../../etc/pass wd;x.pdf') + b'--bb--\r\n'
    j = minta('POST', '/uji/unggah', badan, Content_Type=jenis)
    case('harmless file name', 'berkas: pass wd_x.pdf 10240' in j.teks(), j)
    besar = bagian('berkas', b'a' * (10 << 20), 'a.pdf') + b'--bb--\r\n'
    j = minta('POST', '/uji/unggah', besar, Content_Type=jenis)
    case('the largest file', j.status == 200, j)
    besar = bagian('berkas', b'a' * ((10 << 20) + 1), 'a.pdf') + b'--bb--\r\n'
    j = minta('POST', '/uji/unggah', besar, Content_Type=jenis)
    case('a file too large', j.status == 400 and 'terlalu besar' in j.teks(), j)
    for nama, badan, status in (
            ('without end', bagian('nama', b'a'), 400), ('without boundary', b'abc', 400),
            ('cut', b'--bb\r\nContent-Disposition: form-data; name="na', 400),
            ('without name', b'--bb\r\nContent-Type: text/plain\r\n\r\na\r\n--bb--\r\n', 400),
            ('unknown file', bagian('lain', b'a', 'a') + b'--bb--', 400),
            ('file where text belongs', bagian('nama', b'a', 'a.txt') + b'--bb--', 400),
            ('no file chosen', bagian('berkas', b'', '') + b'--bb--', 200),
            ('bad UTF-8', bagian('nama', b'\xff') + b'--bb--', 400)):
        j = minta('POST', '/uji/unggah', badan, Content_Type=jenis)
        case(f'upload {nama}', j.status == status, j)
    j = minta('POST', '/uji/unggah', b'x', Content_Type='multipart/form-data')
    case('upload without boundary parameter', j.status == 400, j)


def uji_tembolok():
    j = minta('GET', '/uji/besar')
    tanda = j['etag']
    case('ETag', j.status == 200 and len(tanda) > 20 and j['cache-control'] == 'private, no-cache', j)
    j2 = minta('GET', '/uji/besar', If_None_Match=tanda)
    case('304', j2.status == 304 and j2.badan == b'' and j2['etag'] == tanda, j2)
    g = minta('GET', '/uji/besar', Accept_Encoding='gzip, br')
    case('gzip', g['content-encoding'] == 'gzip' and gzip.decompress(g.badan) == j.badan and
         'Accept-Encoding' in g['vary'] and g['etag'] != tanda, g)
    j2 = minta('GET', '/uji/besar', If_None_Match=g['etag'], Accept_Encoding='gzip')
    case('304 of the compressed', j2.status == 304, j2)
    j2 = minta('GET', '/uji/besar', If_None_Match='"lain"')
    case('200 with another ETag', j2.status == 200, j2.status)
    j2 = minta('GET', '/uji/besar', Accept_Encoding='gzip;q=0')
    case('no gzip when refused', j2['content-encoding'] == '', j2.status)
    j2 = minta('GET', '/uji/besar', Accept_Encoding='gzip', Sec_Fetch_Site='cross-site')
    case('no gzip for another site', j2['content-encoding'] == '', j2.status)
    j2 = minta('GET', '/uji', Accept_Encoding='gzip')
    case('no gzip of a short answer', j2['content-encoding'] == '', j2.status)
    hal = minta('GET', '/tak').teks()
    css = re.search(r'href="(/aset/[^"]+\.css)"', hal)
    case('frame names its style', css is not None, hal)
    if css:
        j = minta('GET', css.group(1))
        g = minta('GET', css.group(1), Accept_Encoding='gzip')
        case('asset for good', j.status == 200 and 'immutable' in j['cache-control'] and
             j['content-type'].startswith('text/css'), j.status)
        case('asset compressed at build time', g['content-encoding'] == 'gzip' and
             gzip.decompress(g.badan) == j.badan, g.status)
    ikon = re.search(r'<link rel="icon" type="image/svg\+xml" href="(/aset/[^"]+\.svg)"', hal)
    case('frame names its icon', ikon is not None, hal)
    if ikon:
        j = minta('GET', ikon.group(1))
        case('icon of the tab', j.status == 200 and j['content-type'] == 'image/svg+xml' and
             b'<svg ' in j.badan, j.status)
    for jalur in ('/aset/../sql/schema/0001_dasar.sql', '/aset/%2e%2e%2fsql', '/aset/', '/aset/x.css'):
        j = minta('GET', jalur)
        case(f'404 {jalur}', j.status == 404, j)


def uji_sesi():
    j = minta('GET', '/uji/siapa?tw=2')
    case('GET without session', j.status == 303 and
         j['location'] == '/masuk?kembali=/uji/siapa%3Ftw%3D2', j)
    j = minta('GET', '/uji/siapa', Accept='application/json')
    case('script without session', j.status == 401 and '"ok": false' in j.teks(), j)
    j = minta('GET', '/uji/siapa', Cookie='cermat_sesi=' + 'a' * 64)
    case('unknown token', j.status == 303, j)
    kuki, j = masuk('opr')
    aman = [k for k in j.tajuk['set-cookie'] if k.startswith('cermat_sesi=')][0]
    case('sign in', j.status == 303 and 'HttpOnly' in aman and 'SameSite=Lax' in aman and
         'Secure' not in aman, j)
    j = minta('POST', '/uji/masuk', 'akun=opr&sandi=kalimat+sandi+uji+7', X_Forwarded_Proto='https')
    case('Secure behind TLS', 'Secure' in j['set-cookie'], j)
    j = minta('POST', '/uji/masuk', 'akun=opr&sandi=salah')
    case('wrong password', j.status == 403 and 'set-cookie' not in j.tajuk, j)
    j = minta('GET', '/uji/siapa', Cookie=kuki)
    case('who', j.status == 200 and j.teks().startswith('opr\n'), j)
    csrf = re.search(r'csrf=(\S+)', j.teks()).group(1)
    simpan = lambda badan, **t: minta('POST', '/uji/simpan', badan, **t)
    j = simpan(f'catatan=abc&csrf={csrf}', Cookie=kuki)
    case('save', j.status == 303 and j['location'] == '/uji/siapa', j)
    kilat = [k.split(';')[0] for k in j.tajuk['set-cookie'] if k.startswith('cermat_kilat')][0]
    j = minta('GET', '/uji/halaman', Cookie=f'{kuki}; {kilat}')
    case('message shown', 'Tersimpan' in j.teks() and 'cermat_kilat=;' in j['set-cookie'], j)
    j = minta('GET', '/uji/halaman', Cookie=kuki)
    case('message shown once', 'Tersimpan' not in j.teks() and j.status == 200, j)
    jahat = 'cermat_kilat=0%7C%3Cscript%3Ealert(1)%3C/script%3E'
    j = minta('GET', '/uji/halaman', Cookie=f'{kuki}; {jahat}')
    case('message escaped', '<script>alert' not in j.teks() and '&lt;script&gt;' in j.teks(), j)
    for nama, badan, tajuk in (('missing', 'catatan=abc', {}), ('foreign', 'catatan=abc&csrf=' + 'f' * 32, {})):
        j = simpan(badan, Cookie=kuki, **tajuk)
        case(f'CSRF token {nama}', j.status == 403 and 'Tersimpan' not in j.teks(), j)
    for nama, tajuk in (('Origin', {'Origin': 'https://jahat.example'}), ('Origin null', {'Origin': 'null'}),
                        ('Sec-Fetch-Site', {'Sec_Fetch_Site': 'cross-site'}),
                        ('sibling site', {'Sec_Fetch_Site': 'same-site'})):
        j = simpan(f'catatan=abc&csrf={csrf}', Cookie=kuki, **tajuk)
        case(f'form of another site by {nama}', j.status == 403 and 'Kirim lagi' not in j.teks(), j)
    j = simpan(f'catatan=abc&csrf={csrf}', Cookie=kuki, Origin=f'http://127.0.0.1:{PORT}')
    case('own Origin', j.status == 303, j)
    j = simpan(f'csrf={csrf}', Cookie=kuki)
    case('required field', j.status == 400 and 'catatan belum diisi' in j.teks(), j)
    uji_sesi_habis(simpan, kuki)
    j = minta('GET', '/uji/admin', Cookie=kuki)
    case('403 without the right', j.status == 403, j)
    kuki_adm, _ = masuk('adm')
    j = minta('GET', '/uji/admin', Cookie=kuki_adm)
    case('200 with the right', j.status == 200, j)
    kuki_baru, _ = masuk('baru')
    j = minta('GET', '/uji/siapa', Cookie=kuki_baru)
    case('a new password first', j.status == 303 and j['location'] == '/akun/sandi', j)
    j = minta('GET', '/akun/sandi', Cookie=kuki_baru)
    case('the page of the password', j.status == 200, j)
    return kuki, csrf


def uji_sesi_habis(simpan, kuki):
    isi = 'catatan=' + 'baris+satu%0D%0A%22%3Cb%3E+%26+dua'
    j = simpan(isi + '&csrf=' + 'a' * 32)
    case('expired session keeps the form', j.status == 401 and
         'value="baris satu\n&quot;&lt;b&gt; &amp; dua"' in j.teks() and '/masuk' in j.teks(), j)
    ulang = re.search(r'name="ulang" value="(\w+)"', j.teks())
    tanda = [k.split(';')[0] for k in j.tajuk.get('set-cookie', []) if k.startswith('cermat_ulang')]
    if not ulang or not tanda:
        case('expired session can send again', False, j)
        return
    j = simpan(f'{isi}&ulang={ulang.group(1)}', Cookie=tanda[0])
    case('sent again without signing in', j.status == 401 and 'Kirim lagi' in j.teks(), j)
    j = simpan(f'{isi}&ulang={ulang.group(1)}', Cookie=f'{kuki}; {tanda[0]}')
    case('sent again', j.status == 303, j)
    j = simpan(f'{isi}&ulang={ulang.group(1)}', Cookie=kuki)
    case('sent again without the cookie', j.status == 403, j)
    j = simpan(isi + '&csrf=a', Accept='application/json')
    case('expired session for a script', j.status == 401 and '"ok": false' in j.teks(), j)


def uji_konteks(kuki):
    j = minta('GET', '/uji/cuplikan', Cookie=kuki)
    case('context completed', j.status == 303 and
         j['location'] == '/uji/cuplikan?unit=33.05/puring&tahun=2024', j)
    j = minta('GET', '/uji/cuplikan?unit=33.05/puring&tahun=2024', Cookie=kuki)
    case('snapshot', j.status == 200 and j.teks() == '33.05/puring 2024 Kecamatan Puring\n', j)
    for nama, kueri, status in (("another unit", 'unit=33.03/kertanegara&tahun=2024', 403),
                                ('no such unit', 'unit=33.05/tiada&tahun=2024', 404),
                                ('no such year', 'unit=33.05/puring&tahun=2011', 404),
                                ('injection', "unit=33.05/puring'--&tahun=2024", 400),
                                ('path', 'unit=../../etc&tahun=2024', 404)):
        j = minta('GET', '/uji/cuplikan?' + kueri, Cookie=kuki)
        case(f'context {nama}', j.status == status, j)


def uji_galat():
    for kode, status in ((1, 404), (2, 409), (3, 403), (4, 422), (5, 413), (6, 503), (7, 400)):
        j = minta('GET', f'/uji/galat?kode={kode}')
        case(f'error page {status}', j.status == status and '<h1>' in j.teks() and
             ('rincian rahasia' in j.teks()) == (kode != 6), j)
    j = minta('GET', '/uji/diam')
    case('a handler that does not answer', j.status == 500, j)


def uji_memori():
    lama = anak('server')
    j = minta('GET', '/uji/rakus')
    case('503 over the memory of a request', j.status == 503, j)
    baru = tunggu(lambda: [p for p in anak('server') if p not in lama] and sehat() and anak('server'))
    case('and the process is replaced', bool(baru), baru)
    tunggu(lambda: len(anak('server')) == 1, 6)
    j = minta('POST', '/uji/rakus', '')
    case('503 on a worker too', j.status == 503, j)
    tunggu(lambda: len(anak('server')) == 1, 6)
    try:
        minta('GET', '/uji/mati')
        akhir = 'dijawab'
    except (EOFError, ConnectionError):
        akhir = 'putus'
    case('a crash costs its request only', akhir == 'putus' and tunggu(sehat), akhir)


def uji_lambat():
    mulai = time.time()
    v = []
    utas = [threading.Thread(target=lambda: v.append(minta('GET', '/uji/lambat').status)) for _ in range(8)]
    for t in utas:
        t.start()
    time.sleep(0.05)
    cepat = time.time()
    j = minta('GET', '/uji')
    cepat = time.time() - cepat
    for t in utas:
        t.join()
    case('slow routes side by side', v == [200] * 8 and time.time() - mulai < 1.5, v)
    case('and nobody waits for them', j.status == 200 and cepat < 0.15, cepat)
    c = Sambungan(40)
    mulai = time.time()
    c.kirim('GET /uji HTTP/1.1\r\n')
    ditutup = False
    try:
        while time.time() - mulai < 32 and not ditutup:
            c.kirim('X-A: b\r\n')
            time.sleep(0.5)
    except ConnectionError:
        ditutup = True
    case('a client that drips headers is ended', ditutup and 15 < time.time() - mulai < 30,
         time.time() - mulai)


def uji_metrik():
    j = minta('GET', '/metrik')
    t = j.teks()
    case('metrics', j.status == 200 and 'cermat_permintaan_total{metode="GET",rute="/sehat",status="2xx"}' in t
         and 'cermat_lama_permintaan_detik_bucket{le="+Inf"}' in t and 'cermat_antrean_tugas_total' in t
         and 'cermat_cuplikan_kena_total' in t and re.search(r'cermat_memori_bita [1-9]', t), j)
    j = minta('GET', '/metrik', X_Forwarded_For='203.0.113.9')
    case('metrics for this machine only', j.status == 403, j)
    log = open(LOG).read()
    case('access log', re.search(r'^\S+Z GET /uji/ruas/\{\}/x/\{\} 200 \d+ \d+$', log, re.M), log[-500:])
    case('access log without data', not re.search(r'\bapa\b|catatan|puring|127\.0|Orang|opr|\?', log), log[-500:])


class Beban:
    """Clients that keep asking over kept connections; what goes wrong is counted by kind."""

    def __init__(self, n=6):
        self.henti, self.baik, self.putus, self.ditolak, self.salah = False, 0, 0, 0, 0
        self.utas = [threading.Thread(target=self.jalan, args=(i,)) for i in range(n)]
        for t in self.utas:
            t.start()

    def jalan(self, i):
        c = None
        while not self.henti:
            try:
                if c is None:
                    c = Sambungan(15)
                c.kirim(f'GET {"/uji/besar" if i % 3 else "/uji/lambat"} HTTP/1.1\r\n{H}\r\n')
                j = c.terima()
                self.baik += j.status == 200
                self.salah += j.status != 200
                if j['connection'] == 'close':
                    c.tutup()
                    c = None
            except ConnectionRefusedError:
                self.ditolak += 1
                c = None
            except (OSError, EOFError):
                self.putus += 1
                c = None

    def selesai(self):
        self.henti = True
        for t in self.utas:
            t.join()
        return f'baik {self.baik} putus {self.putus} ditolak {self.ditolak} salah {self.salah}'


def uji_proses():
    b = Beban()
    for _ in range(3):
        time.sleep(0.6)
        lama = anak('server')
        os.kill(SERVER.pid, signal.SIGHUP)
        tunggu(lambda: anak('server') and not set(anak('server')) & set(lama))
    time.sleep(0.3)
    ket = b.selesai()
    case('reload under load loses nothing', b.ditolak == b.salah == b.putus == 0 and b.baik > 50, ket)
    b = Beban()
    mati = 0
    for _ in range(4):
        time.sleep(0.5)
        for p in anak('server'):
            os.kill(p, signal.SIGKILL)
            mati += 1
    time.sleep(0.5)
    ket = b.selesai()
    case('kill -9 under load refuses nobody', mati >= 4 and b.ditolak == b.salah == 0 and
         b.putus <= 6 * mati and b.baik > 50, ket)
    lama = anak('kerja')
    for p in lama:
        os.kill(p, signal.SIGKILL)
    case('the job process comes back', lama and tunggu(lambda: anak('kerja') and anak('kerja') != lama), lama)
    b = Beban()
    time.sleep(0.5)
    mulai = time.time()
    SERVER.send_signal(signal.SIGTERM)
    status = SERVER.wait(15)
    lama = time.time() - mulai
    ket = b.selesai()
    case('SIGTERM under load ends cleanly', status == 0 and lama < 10 and b.salah == 0, f'{status} {lama} {ket}')
    case('nobody is left', not anak('server') and not anak('kerja'), anak('server'))


def uji_gagal_mulai():
    def jalan(db, alamat):
        return subprocess.run([CERMAT, 'server', '--db', db, '--alamat', alamat], capture_output=True,
                              text=True, timeout=20)
    p = jalan('sqlite:' + os.path.join(DIR, 'tiada.db'), f'127.0.0.1:{free_port()}')
    case('start without a database', p.returncode == 4 and 'cermat migrasi' in p.stderr and
         'siap' not in p.stderr, p.stderr)
    baru = 'sqlite:' + os.path.join(DIR, 'baru.db')
    subprocess.run([CERMAT, '--db', baru, 'migrasi'], check=True, capture_output=True)
    catatan = os.path.join(DIR, 'tanpa-orang')
    with open(catatan, 'w') as f:
        p = subprocess.Popen([CERMAT, 'server', '--db', baru, '--alamat', f'127.0.0.1:{free_port()}'], stderr=f)
        ada = tunggu(lambda: 'siap' in open(catatan).read())
        p.terminate()
        p.wait(15)
    isi = open(catatan).read()
    case('start without anybody says how to make an admin',
         ada and 'cermat pengguna tambah' in isi and '--peran admin' in isi, isi)
    p = jalan(os.environ['CERMAT_DB'], f'127.0.0.1:{PORT}')
    case('start on a taken port', p.returncode == 4 and '--alamat' in p.stderr, p.stderr)
    for alamat in ('8080', 'x:y', '127.0.0.1:99999', '127.0.0.1:0', ''):
        p = jalan(os.environ['CERMAT_DB'], alamat)
        case(f'start at "{alamat}"', p.returncode == 2 and 'alamat' in p.stderr, p.stderr)
    p = subprocess.run([CERMAT, 'server', '--pekerja', '0'], capture_output=True, text=True, timeout=20)
    case('start without workers', p.returncode == 2 and '--pekerja' in p.stderr, p.stderr)


siapkan()
GALAT = open(os.path.join(DIR, 'galat'), 'w+')
SERVER = subprocess.Popen([UJI, f'127.0.0.1:{PORT}', LOG], stderr=GALAT)
try:
    case('starts', tunggu(sehat))
    uji_dasar()
    uji_bingkai()
    uji_ukuran()
    uji_isian()
    uji_unggah()
    uji_tembolok()
    KUKI, CSRF = uji_sesi()
    uji_konteks(KUKI)
    uji_galat()
    uji_metrik()
    uji_lambat()
    uji_gagal_mulai()
    uji_memori()
    uji_proses()
finally:
    if SERVER.poll() is None:
        SERVER.terminate()
        SERVER.wait()
    if GAGAL:
        GALAT.seek(0)
        sys.stdout.write('# ' + '# '.join(GALAT.readlines()[-40:]))
    shutil.rmtree(DIR, ignore_errors=True)
sys.exit(GAGAL)
