# SPDX-License-Identifier: MIT
"""make soak: mixed load over kept connections while the server process is killed every ten seconds,
then as long unkilled.

First half: nothing fails but what was in flight, no connection is refused, every save that was
acknowledged is in the database, the audit chain is whole. Second half: memory does not grow.
SOAK_SECONDS is the length of one half (default 900). Exit status 1 when a promise was broken."""
import os
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import threading
import time

from beban import Penyimpan, Situs
from web import rss

DETIK = int(os.environ.get('SOAK_SECONDS', '900'))
BACA, SIMPAN, JEDA_BUNUH = 8, 16, 10
GAGAL = 0


def case(nama, baik, ket):
    global GAGAL
    print(f"{'ok' if baik else 'not ok'} - soak {nama}: {ket}", flush=True)
    GAGAL |= not baik


class Hitung:
    """What happened, over all threads."""

    def __init__(self):
        self.kunci = threading.Lock()
        self.v = {}

    def add(self, apa, n=1):
        with self.kunci:
            self.v[apa] = self.v.get(apa, 0) + n

    def __getitem__(self, apa):
        return self.v.get(apa, 0)


def baca(situs, kuki, i, hitung, henti):
    """A reader: pages one after the other over one connection."""
    konteks = f'?unit={situs.unit(i % len(kuki))}&tahun={situs.tahun}'
    jalur = ['/beranda' + konteks, '/perencanaan' + konteks, '/lkjip' + konteks, '/sehat', '/akun']
    import http.client
    c, n = None, 0
    while not henti.is_set():
        try:
            if c is None:
                c = http.client.HTTPConnection('127.0.0.1', situs.port, timeout=20)
                c.connect()
            n += 1
            c.request('GET', jalur[n % len(jalur)], headers={'Cookie': kuki[i % len(kuki)]})
            j = c.getresponse()
            j.read()
            hitung.add('baca' if j.status == 200 else f'status {j.status} {jalur[n % len(jalur)].split("?")[0]}')
            if j.will_close:
                c.close()
                c = None
        except ConnectionRefusedError:
            hitung.add('ditolak')
            c = None
        except (OSError, http.client.HTTPException):
            hitung.add('putus')
            c = None


def versi(situs, p):
    db = sqlite3.connect(situs.berkas, timeout=20)
    p.versi, isi = db.execute('SELECT versi_baris, isi FROM catatan WHERE id = ?', (p.id,)).fetchone()
    db.close()
    return isi


def periksa_baris(situs, p, hitung):
    """The row holds the last acknowledged value, or one that was in flight after it."""
    isi = versi(situs, p) or ''
    if p.dijawab and (not isi.startswith('nilai ') or not p.dijawab <= int(isi[6:]) <= p.ke):
        hitung.add('hilang')


def simpan(situs, v, hitung, henti):
    while not henti.is_set():
        for p in v:
            if p.s is None:
                try:
                    p.sambung()
                    p.kirim()
                except ConnectionRefusedError:
                    hitung.add('ditolak')
                    p.s = None
                except OSError:
                    hitung.add('putus')
                    p.s = None
        peta = {p.s: p for p in v if p.s is not None}
        for s in select.select(list(peta), [], [], 0.2)[0]:
            p = peta[s]
            try:
                j = p.terima()
                if j is None:
                    continue
                hitung.add('simpan' if j[0] == 200 else f'status {j[0]} /rekam')
                if j[0] == 409:
                    periksa_baris(situs, p, hitung)
                if p.s is not None:
                    p.kirim()
            except OSError:
                # Whether it was stored nobody knows; the row says where to go on.
                hitung.add('putus')
                p.s = None
                periksa_baris(situs, p, hitung)


def paruh(situs, orang, bunuh):
    hitung, henti = Hitung(), threading.Event()
    v = [Penyimpan(situs, i % len(orang), orang[i % len(orang)], b)
         for i in range(len(orang)) for b in situs.baris(i, SIMPAN // len(orang))]
    utas = [threading.Thread(target=baca, args=(situs, [o[0] for o in orang], i, hitung, henti))
            for i in range(BACA)]
    utas.append(threading.Thread(target=simpan, args=(situs, v, hitung, henti)))
    for t in utas:
        t.start()
    mulai, mati, memori = time.monotonic(), 0, []
    while time.monotonic() - mulai < DETIK:
        time.sleep(min(JEDA_BUNUH, DETIK / 6))
        pid = situs.pid()
        if bunuh and pid:
            os.kill(pid, signal.SIGKILL)
            mati += 1
        elif pid:
            memori.append(rss(pid))
    henti.set()
    for t in utas:
        t.join()
    for p in v:
        periksa_baris(situs, p, hitung)
        if p.s is not None:
            p.s.close()
    return hitung, mati, memori


def nilai(situs, hitung, mati, nama):
    salah = {k: n for k, n in hitung.v.items() if k.startswith('status')}
    case(f'{nama}: work was done', hitung['baca'] > 100 and hitung['simpan'] > 20,
         f'{hitung["baca"]} pages, {hitung["simpan"]} saves, {mati} kills')
    case(f'{nama}: no wrong answer', not salah, salah)
    case(f'{nama}: no refused connection', hitung['ditolak'] == 0, hitung['ditolak'])
    case(f'{nama}: lost only what was in flight', hitung['putus'] <= mati * (BACA + SIMPAN),
         f'{hitung["putus"]} of at most {mati * (BACA + SIMPAN)}')
    case(f'{nama}: nothing acknowledged was lost', hitung['hilang'] == 0, hitung['hilang'])
    try:
        case(f'{nama}: audit chain', True, situs.jalan('audit', 'verifikasi').strip().splitlines()[-1])
    except SystemExit as x:
        case(f'{nama}: audit chain', False, x)


def main():
    folder = tempfile.mkdtemp()
    situs = None
    try:
        situs = Situs(os.environ['CERMAT'], folder, 8, (2023, 2025), 8)
        situs.mulai()
        orang = [situs.masuk(a) for a in situs.orang]
        hitung, mati, _ = paruh(situs, orang, True)
        nilai(situs, hitung, mati, 'killed')
        hitung, _, memori = paruh(situs, orang, False)
        nilai(situs, hitung, 0, 'unkilled')
        # The first third warms up: snapshots, connections, the memory of malloc.
        hangat = memori[len(memori) // 3:]
        tumbuh = max(hangat[len(hangat) // 2:]) - max(hangat[:len(hangat) // 2 + 1])
        case('memory does not grow', tumbuh <= max(4, max(hangat) * 0.05),
             f'{memori[0]:.0f} MB at first, {max(hangat):.0f} at most, {tumbuh:+.1f} in the last third')
    finally:
        if situs:
            situs.henti()
        shutil.rmtree(folder, ignore_errors=True)
    return GAGAL


if __name__ == '__main__':
    sys.exit(main())
