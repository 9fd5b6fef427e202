#!/bin/bash
# SPDX-License-Identifier: MIT
# Makes the pictures of the user guide from the output of `make run` (keluaran/) and from the
# packages and the template in docs/panduan/contoh. Pages are found by their text, not by number.
# Needs soffice, pdftotext, pdftoppm and chromium. Every picture stays below 150 KB.
set -eu
cd "$(dirname "$0")/../../.."
cermat=$PWD/${BUILD:-build}/cermat
out=$PWD/docs/panduan/gambar
contoh=$PWD/docs/panduan/contoh
unset CERMAT_DB

fail() { echo "buat.sh: $*" >&2; exit 4; }
for c in soffice pdftotext pdftoppm chromium; do
    command -v "$c" >/dev/null || fail "$c is missing (libreoffice-writer-nogui, poppler-utils, chromium)"
done
laporan=$PWD/keluaran/lkjip-kertanegara-2024
[ -f "$laporan.pdf" ] && [ -f "$laporan.html" ] || fail 'keluaran/ is missing; run: make run'

t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT

to_pdf() { # FILE...: PDF beside the file
    soffice "-env:UserInstallation=file://$t/lo" --headless --convert-to pdf --outdir "$t" "$@" \
        >/dev/null 2>&1 || fail "soffice: $*"
}

picture() { # PDF PAGE NAME [DPI]
    [ -n "$2" ] || exit 4
    pdftoppm -r "${4:-75}" -f "$2" -l "$2" -singlefile -png "$1" "$out/$3"
}

page_of() { # PDF TEXT [NTH]: number of the nth page that holds TEXT
    pdftotext -layout "$1" - | awk -v RS='\f' -v text="$2" -v nth="${3:-1}" '
        index($0, text) && ++n == nth { print NR; found = 1; exit }
        END { exit !found }' || fail "no page with: $2"
}

# The list of contents names every caption too: the second page that holds it is the one meant.
picture "$laporan.pdf" 1 laporan-sampul 60
picture "$laporan.pdf" "$(page_of "$laporan.pdf" 'IKHTISAR EKSEKUTIF')" laporan-ikhtisar
picture "$laporan.pdf" "$(page_of "$laporan.pdf" 'DAFTAR ISI')" laporan-daftar-isi
picture "$laporan.pdf" "$(page_of "$laporan.pdf" 'Gambar 3.1 Capaian Indikator' 2)" laporan-capaian
picture "$laporan.pdf" "$(page_of "$laporan.pdf" 'Gambar 2.1 Pohon Kinerja' 2)" laporan-pohon
picture "$laporan.pdf" "$(page_of "$laporan.pdf" 'Tabel 3.24 Anggaran dan Realisasi' 2)" laporan-anggaran

# Perjanjian Kinerja of the Camat: statement and lampiran.
"$cermat" --db sqlite:keluaran/contoh.db pk --unit 33.03/kertanegara --tahun 2024 --jabatan camat \
    --format pdf -o "$t/pk.pdf"
picture "$t/pk.pdf" 1 pk-pernyataan
picture "$t/pk.pdf" 2 pk-lampiran

# The HTML report with the explanation of one number open: the first capaian of Tabel 3.2. The rest
# of the page is hidden, so that nothing has to be scrolled.
id=$(sed -n '/id="tabel\.capaian"/,$p' "$laporan.html" |
    grep -o 'id="j[0-9]*"><span><b>Rumus</b> Realisasi ÷ Target × 100' | head -n 1 |
    grep -o 'j[0-9][0-9]*' || true)
[ -n "$id" ] || fail 'no explained number in the HTML'
sed "s|</head>|<style>main>*,section>*{display:none!important}main>:has(#tabel\\\\.capaian),\
#tabel\\\\.capaian{display:block!important}#$id{display:block!important}.j:has(#$id){background:var(--sorot)}\
</style></head>|" "$laporan.html" >"$t/jejak.html"
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync "--user-data-dir=$t/chromium" --hide-scrollbars \
    --window-size=900,560 "--screenshot=$out/html-jejak.png" "file://$t/jejak.html" \
    >/dev/null 2>&1 || fail 'chromium'

# The office's own template and what it gives.
soffice "-env:UserInstallation=file://$t/lo" --headless --convert-to 'docx:MS Word 2007 XML' \
    --outdir "$t" "$contoh/templat-tirtasari.fodt" >/dev/null 2>&1
"$cermat" template periksa "$t/templat-tirtasari.docx" >/dev/null
"$cermat" --db "sqlite:$t/t.db" migrasi >/dev/null
"$cermat" --db "sqlite:$t/t.db" impor "$contoh/tirtasari-2025.json" >/dev/null
"$cermat" --db "sqlite:$t/t.db" lkjip --unit tirtasari --tahun 2025 --format docx \
    --template "$t/templat-tirtasari.docx" -o "$t/hasil.docx"
to_pdf "$t/templat-tirtasari.docx" "$t/hasil.docx"
picture "$t/templat-tirtasari.pdf" 1 templat-isi 60
picture "$t/hasil.pdf" 1 templat-hasil 60

status=0
for f in "$out"/*.png; do
    kb=$(($(wc -c <"$f") / 1024))
    printf '%5d KB  %s\n' "$kb" "${f##*/}"
    [ "$kb" -lt 150 ] || { echo "buat.sh: $f is too big" >&2; status=1; }
done
exit $status
