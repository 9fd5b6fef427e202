#!/bin/bash
# SPDX-License-Identifier: MIT
# The same packages on SQLite and on PostgreSQL (URL in CERMAT_UJI_PG, made by tools/pg-uji.sh):
# export of import is the same file, and results are the same bytes. Prints one "ok"/"not ok" line per
# case. Usage: test_dua_basis.sh CERMAT SOURCE-DIR
set -u
cermat=$(realpath "$1")
src=$(realpath "$2")
: "${CERMAT_UJI_PG:?is set by tools/pg-uji.sh}"
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
cd "$d" || exit 1
gagal=0
paket=("$src"/data/contoh/*.json "$src"/test/data/paket-*.json)

case_() { # NAME STATUS
    if [ "$2" = 0 ]; then
        echo "ok - basis $1"
    else
        echo "not ok - basis $1"
        gagal=1
    fi
}

# UNIT as PEMDA/KODE and TAHUN of a package; kode stands first in its object.
kunci() {
    tr -d '\n' <"$1" | sed -nE \
        's/.*"tahun": *([0-9]+).*"pemda": *\{ *"kode": *"([^"]*)".*"unit": *\{ *"kode": *"([^"]*)".*/\2\/\3 \1/p'
}

for db in sqlite:basis.db "$CERMAT_UJI_PG"; do
    nama=${db%%:*}
    "$cermat" --db "$db" migrasi >/dev/null
    case_ "$nama: migrasi" $?
    "$cermat" --db "$db" impor "${paket[@]}" >/dev/null
    case_ "$nama: impor of ${#paket[@]} packages" $?
    for p in "${paket[@]}"; do
        f=$(basename "$p" .json)
        read -r unit tahun < <(kunci "$p")
        "$cermat" --db "$db" ekspor --unit "$unit" --tahun "$tahun" -o "$nama-$f.json"
        cmp -s "$nama-$f.json" "$p"
        case_ "$nama: ekspor of impor, $f" $?
        "$cermat" --db "$db" impor "$nama-$f.json" >/dev/null
        "$cermat" --db "$db" ekspor --unit "$unit" --tahun "$tahun" | cmp -s - "$p"
        case_ "$nama: ekspor of impor of ekspor, $f" $?
        "$cermat" --db "$db" hitung --unit "$unit" --tahun "$tahun" --format json -o "$nama-$f.hitung"
        case_ "$nama: hitung, $f" $?
    done
done
for p in "${paket[@]}"; do
    f=$(basename "$p" .json)
    cmp -s "sqlite-$f.hitung" "postgresql-$f.hitung"
    case_ "hitung is the same on both, $f" $?
done
exit $gagal
