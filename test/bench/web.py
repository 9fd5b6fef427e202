# SPDX-License-Identifier: MIT
"""Measures the pages: wrk beside nginx with the same bytes from a file, and saves per second.

  1  GET of pages, signed in, 16 and 128 connections: requests/s, share of nginx, p99, processor time
     a page, memory
  2  POST /rekam at 64 connections: saves/s and the longest wait

50 units of 5 years in SQLite. A missed target is printed, not a failure. Run by web.sh."""
import os
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

from beban import Situs, Penyimpan, free_port

CERMAT = os.environ['CERMAT']
DETIK = int(os.environ.get('BENCH_SECONDS', '8'))
UNIT = int(os.environ.get('BENCH_UNITS', '50'))
TIK = os.sysconf('SC_CLK_TCK')


def target(apa, nilai, satuan, op, batas):
    baik = nilai <= batas if op == '<=' else nilai >= batas
    print(f'  {apa:<46} {nilai:9.1f} {satuan:<4} target {op} {batas}: {"reached" if baik else "MISSED"}')


def wrk(url, sambungan, kuki=None):
    """Requests per second, p99 in ms, what else than 2xx came."""
    arg = ['wrk', '-t2', f'-c{sambungan}', f'-d{DETIK}s', '--latency', url]
    if kuki:
        arg[1:1] = ['-H', f'Cookie: {kuki}']
    t = subprocess.run(arg, capture_output=True, text=True, check=True).stdout
    p99, satuan = re.search(r'99%\s+([\d.]+)(us|ms|s)', t).groups()
    salah = re.search(r'Non-2xx or 3xx responses: (\d+)', t)
    putus = re.search(r'Socket errors: (.*)', t)
    return (float(re.search(r'Requests/sec:\s+([\d.]+)', t).group(1)),
            float(p99) * {'us': 0.001, 'ms': 1, 's': 1000}[satuan],
            (salah.group(0) if salah else '') + (putus.group(0) if putus else ''),
            int(re.search(r'(\d+) requests in', t).group(1)))


def cpu(pid):
    v = open(f'/proc/{pid}/stat').read().rsplit(')', 1)[1].split()
    return (int(v[11]) + int(v[12])) / TIK


def rss(pid):
    return int(re.search(r'VmRSS:\s+(\d+)', open(f'/proc/{pid}/status').read()).group(1)) / 1024


class Nginx:
    def __init__(self, folder):
        self.folder, self.port = folder, free_port()
        os.makedirs(os.path.join(folder, 'www'))
        with open(os.path.join(folder, 'nginx.conf'), 'w') as f:
            f.write(f'''worker_processes auto; daemon off; pid {folder}/nginx.pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{ access_log {folder}/nginx.log; keepalive_requests 1000000000; sendfile on; default_type text/html;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{ listen 127.0.0.1:{self.port}; root {folder}/www; }} }}''')
        self.proses = subprocess.Popen(['nginx', '-p', folder, '-c', os.path.join(folder, 'nginx.conf')],
                                       stderr=subprocess.DEVNULL)
        time.sleep(0.5)

    def taruh(self, badan):
        with open(os.path.join(self.folder, 'www', 'h.html'), 'wb') as f:
            f.write(badan)
        return f'http://127.0.0.1:{self.port}/h.html'

    def henti(self):
        self.proses.terminate()
        self.proses.wait()


def halaman(situs, nginx, kuki):
    dasar = f'http://127.0.0.1:{situs.port}'
    konteks = f'?unit={situs.unit(0)}&tahun={situs.tahun}'
    maks_rss = rss(situs.pid())
    print(f'\n{"pages, signed in":<16} {"bytes":>7} {"conn":>5} {"req/s":>8} {"nginx":>8} {"share":>6} '
          f'{"p99 ms":>7} {"cpu us":>7} {"RSS MB":>7}')
    for jalur in ('/beranda', '/pengukuran'):
        status, badan, _ = situs.minta('GET', jalur + konteks, Cookie=kuki)
        if status != 200:
            print(f'  {jalur}: status {status}, not measured')
            continue
        hasil = {}
        for n in (16, 128):
            rps_nginx = wrk(nginx.taruh(badan), n)[0]
            pid = situs.pid()
            mulai = cpu(pid)
            rps, p99, salah, jumlah = wrk(dasar + jalur + konteks, n, kuki)
            us = (cpu(pid) - mulai) / jumlah * 1e6
            maks_rss = max(maks_rss, rss(pid))
            hasil[n] = (rps / rps_nginx * 100, p99, us)
            print(f'{jalur:<16} {len(badan):>7} {n:>5} {rps:>8.0f} {rps_nginx:>8.0f} {hasil[n][0]:>5.0f}% '
                  f'{p99:>7.1f} {us:>7.0f} {rss(pid):>7.1f} {salah}')
        target(f'{jalur}: processor time of a page', max(h[2] for h in hasil.values()), 'us', '<=', 250)
        target(f'{jalur}: share of nginx', min(h[0] for h in hasil.values()), '%', '>=', 30)
        target(f'{jalur}: p99 at 128 connections', hasil[128][1], 'ms', '<=', 50)
    target('memory of the server process', maks_rss, 'MB', '<=', 96)


def banyak_unit(situs, kuki):
    """Every year of one's unit in turn: snapshots come and go on the shelf."""
    mulai, n = time.monotonic(), 0
    lama = []
    while time.monotonic() - mulai < DETIK / 2:
        t = time.monotonic()
        i = n % len(kuki)
        status = situs.minta('GET', f'/beranda?unit={situs.unit(i)}&tahun={situs.tahun - n % 5}',
                             Cookie=kuki[i])[0]
        if status != 200:
            print(f'  /beranda of {situs.unit(i)}: status {status}')
            return
        lama.append(time.monotonic() - t)
        n += 1
    lama.sort()
    print(f'\n{len(kuki)} units x 5 years in turn, one connection each: {n} pages, median '
          f'{lama[len(lama) // 2] * 1000:.1f} ms, longest {lama[-1] * 1000:.1f} ms, RSS {rss(situs.pid()):.1f} MB')


def simpanan(situs, orang):
    v = []
    for i, x in enumerate(orang):
        for baris in situs.baris(i, 64 // len(orang)):
            v.append(Penyimpan(situs, i, x, baris))
    for p in v:
        p.sambung()
        p.kirim()
    mulai, n, lama, salah = time.monotonic(), 0, [], {}
    while time.monotonic() - mulai < DETIK:
        siap, _, _ = select.select([p.s for p in v], [], [], 1)
        peta = {p.s: p for p in v}
        for s in siap:
            p = peta[s]
            j = p.terima()
            if j is None:
                continue
            if j[0] == 200:
                n += 1
                lama.append(j[1])
            else:
                salah[j[0]] = salah.get(j[0], 0) + 1
            if p.s is None:
                p.sambung()
            p.kirim()
    detik = time.monotonic() - mulai
    lama.sort()
    if not lama:
        print(f'\nsaves: none succeeded: {salah}')
        return
    print(f'\nsaves at {len(v)} connections (the client is one Python thread): {n / detik:.0f}/s, median '
          f'{lama[len(lama) // 2] * 1000:.1f} ms, p99 {lama[len(lama) * 99 // 100] * 1000:.1f} ms '
          f'{salah or ""}')
    target('longest wait of a save', lama[-1] * 1000, 'ms', '<=', 250)


def main():
    folder = tempfile.mkdtemp()
    situs = nginx = None
    try:
        mulai = time.monotonic()
        situs = Situs(CERMAT, folder, UNIT, (2021, 2025), 16)
        print(f'{UNIT} units x 5 years imported in {time.monotonic() - mulai:.1f} s, '
              f'{os.path.getsize(situs.berkas) / 1e6:.0f} MB')
        situs.mulai()
        orang = [situs.masuk(a) for a in situs.orang]
        situs.henti()
        situs.mulai()  # the memory of hashing passwords is not the memory of pages
        nginx = Nginx(os.path.join(folder, 'nginx'))
        halaman(situs, nginx, orang[0][0])
        banyak_unit(situs, [o[0] for o in orang])
        simpanan(situs, orang)
        situs.jalan('audit', 'verifikasi')
    finally:
        if nginx:
            nginx.henti()
        if situs:
            situs.henti()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == '__main__':
    sys.exit(main())
