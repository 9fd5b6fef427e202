#!/bin/bash
# SPDX-License-Identifier: MIT
# make contoh: loads the example packages of data/contoh into keluaran/contoh.db and writes the
# LKjIP of each as DOCX, HTML and PDF into keluaran/. Only that folder is written; a database of
# the user's is never touched. A second run replaces what the first one wrote.
set -eu
cd "$(dirname "$0")/.."
cermat=${BUILD:-build}/cermat
out=keluaran
start=$SECONDS
unset CERMAT_DB

[ -x "$cermat" ] || { echo "contoh: $cermat belum dibangun; jalankan: make" >&2; exit 4; }
mkdir -p $out
db=sqlite:$out/contoh.db

# The text or number of "KEY" right below the top of a package, or of "KEY" in its object OBJECT.
# Packages are written by us with a fixed order of members: kode stands first in its object.
member() { # FILE PATTERN
    tr -d '\n' <"$1" | grep -oE "$2" | head -n 1 | grep -oE '("[^"]*"|[0-9]+)$' | tr -d '"'
}

"$cermat" --db $db migrasi
"$cermat" --db $db impor data/contoh/*.json

for f in data/contoh/*.json; do
    pemda=$(member "$f" '"pemda": *\{ *"kode": *"[^"]*"')
    unit=$(member "$f" '"unit": *\{ *"kode": *"[^"]*"')
    tahun=$(member "$f" '"tahun": *[0-9]+')
    name=$(basename "$f" .json)
    for format in docx html pdf; do
        "$cermat" --db $db lkjip --unit "$pemda/$unit" --tahun "$tahun" --format $format \
            -o "$out/lkjip-$name.$format"
    done
done

echo "Tertulis di $out/ ($((SECONDS - start)) detik):"
for f in "$out"/lkjip-*.{docx,html,pdf}; do
    printf '  %8d KB  %s\n' $(($(wc -c <"$f") / 1024)) "$f"
done
