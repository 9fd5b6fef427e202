#!/bin/bash
# SPDX-License-Identifier: MIT
# make contoh: loads the example packages of data/contoh into keluaran/contoh.db and writes the
# LKjIP of each as DOCX, HTML and PDF into keluaran/, and makes demo accounts. Only that folder is
# written; a database of the user's is never touched. A second run writes the documents again and
# leaves everything in the database that was changed meanwhile: data, accounts, passwords.
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

ada() { # PEMDA/UNIT YEAR: is there data?
    "$cermat" --db $db ekspor --unit "$1" --tahun "$2" -o /dev/null 2>/dev/null
}

for f in data/contoh/*.json; do
    pemda=$(member "$f" '"pemda": *\{ *"kode": *"[^"]*"')
    unit=$(member "$f" '"unit": *\{ *"kode": *"[^"]*"')
    tahun=$(member "$f" '"tahun": *[0-9]+')
    name=$(basename "$f" .json)
    ada "$pemda/$unit" "$tahun" || "$cermat" --db $db impor "$f"
    for format in docx html pdf; do
        "$cermat" --db $db lkjip --unit "$pemda/$unit" --tahun "$tahun" --format $format \
            -o "$out/lkjip-$name.$format"
    done
done

# Invented people. One password for all: this database is for trying only.
sandi=belajar-cermat
berkas_sandi=$(mktemp)
trap 'rm -f "$berkas_sandi"' EXIT
echo $sandi >"$berkas_sandi"
akun_ada=$("$cermat" --db $db pengguna daftar | cut -f1)

akun() { # ACCOUNT NAME ROLE PLACES [JABATAN]
    printf '%s\n' "$akun_ada" | grep -qxF "$1" && return
    "$cermat" --db $db pengguna tambah "$1" --nama "$2" --peran "$3" --di "$4" \
        ${5:+--jabatan "$5"} --sandi-berkas "$berkas_sandi" --tetap >/dev/null
}

unit_akun() { # PEMDA/UNIT SHORT NAMES..: kasubbag, sekretaris, kasi (with jabatan), camat
    akun "operator.$2" "$3" operator "$1" kasubbag-perencanaan
    akun "sekretaris.$2" "$4" penanggung_jawab "$1" sekretaris
    akun "kasi.$2" "$5" penanggung_jawab "$1" "$6"
    akun "camat.$2" "$7" kepala "$1" camat
}

unit_akun 33.03/kertanegara kertanegara 'Wulan Contoh' 'Bagas Contoh' 'Ratri Contoh' kasi-pmd \
    'Seno Contoh'
unit_akun 33.02/ajibarang ajibarang 'Laras Contoh' 'Danu Contoh' 'Mirah Contoh' kasi-pelayanan \
    'Jati Contoh'
unit_akun 33.05/puring puring 'Galih Contoh' 'Ayu Contoh' 'Panji Contoh' kasi-pelayanan \
    'Endah Contoh'
semua=33.02,33.03,33.05
akun organisasi 'Kinanti Contoh' organisasi $semua
akun perencana 'Banyu Contoh' perencana $semua
akun evaluator 'Sekar Contoh' evaluator $semua
akun pimpinan 'Wira Contoh' pimpinan $semua
akun admin 'Tirta Contoh' admin '*'

echo "Tertulis di $out/ ($((SECONDS - start)) detik):"
for f in "$out"/lkjip-*.{docx,html,pdf}; do
    printf '  %8d KB  %s\n' $(($(wc -c <"$f") / 1024)) "$f"
done

echo
echo "Akun contoh (kata sandi semuanya: $sandi, kecuali yang sudah Anda ganti):"
"$cermat" --db $db pengguna daftar | while IFS=$'\t' read -r nama_akun nama _ tugas; do
    printf '  %-24s %-16s %s\n' "$nama_akun" "$nama" "${tugas//$'\t'/, }"
done
