#!/bin/bash
# SPDX-License-Identifier: MIT
# Measures the program and prints one table, targets beside the measured values. A missed target is
# printed, not a failure: only a command that does not run ends this with a status.
#
#   1  LKjIP of the example Kertanegara 2024 as DOCX, beside docxtemplater and python-docx-template
#      that fill an equal template (templat.js) with the finished values of the same report
#   2  impor and hitung of a made-up pemda (pemda.js), 10, 20 and 30 units of 5 years
#
# Run by tools/bench.sh, which tells CERMAT, NODE_PATH and PYTHON.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
tools=$(dirname "$CERMAT")/test/bench
contoh=$root/data/contoh/kertanegara-2024.json
unset CERMAT_DB

ukur() { "$tools/ukur" "$@"; }

# Rows of the table from the lines of ukur.
tabel() { # FILE
    awk -F'\t' '{ printf "  %-40s %8.1f %8.1f %8.1f %8.1f %8.1f\n", \
        $1, $2/1000, $3/1000, $4/1000, $5/1000, $6/1024 }' "$1"
}
kepala() { printf '\n%-42s %8s %8s %8s %8s %8s\n' "$1" median min max cpu 'peak MB'; }
kolom() { awk -F'\t' -v n="$2" -v k="$3" '$1 == n { print $k }' "$1"; } # FILE NAME COLUMN

# A target line: what, value, unit, "<" or ">=", target.
target() {
    awk -v what="$1" -v v="$2" -v unit="$3" -v op="$4" -v t="$5" 'BEGIN {
        ok = op == "<" ? v < t : v >= t
        printf "  %-46s %9.1f %-4s target %s %s: %s\n", what, v, unit, op, t, ok ? "reached" : "MISSED" }'
}
kali() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

versi_npm() { sed -n 's/^ *"version": "\(.*\)",*$/\1/p' "$NODE_PATH/$1/package.json"; }

mesin() {
    echo "$("$CERMAT" versi), $(uname -sr), $(nproc) x $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1)," \
        "load $(cut -d' ' -f1 /proc/loadavg)"
    echo "node $(node --version), docxtemplater $(versi_npm docxtemplater)," \
        "$("$PYTHON" --version), python-docx-template $("$PYTHON" -c 'import docxtpl; print(docxtpl.__version__)')"
    echo 'Times in milliseconds, median of several runs; cpu is processor time, memory the peak
resident set of a process. On a busy machine only min and cpu say much.'
}

# 1 -------------------------------------------------------------------------------------------
lkjip() {
    local db=sqlite:$d/kertanegara.db pakai proses hangat baca tulis node python
    "$CERMAT" --db "$db" migrasi >/dev/null
    "$CERMAT" --db "$db" impor "$contoh" >/dev/null
    pakai=("$CERMAT" --db "$db" lkjip --unit kertanegara --tahun 2024 --format docx)
    "${pakai[@]}" -o "$d/cermat.docx" >/dev/null
    node "$here/templat.js" "$d/cermat.docx" "$d"

    ukur -n 15 :: 'cermat' "${pakai[@]}" -o "$d/cermat.docx" \
        :: 'docxtemplater' node "$here/docxtemplater.js" "$d/docxtemplater.docx" "$d/data.json" "$d/a.docx" \
        :: 'python-docx-template' "$PYTHON" "$here/docxtpl_isi.py" "$d/docxtpl.docx" "$d/data.json" "$d/b.docx" \
        >"$d/proses.tsv"
    ukur -n 15 :: 'cermat, by itself' "${pakai[@]}" -o "$d/cermat.docx" >"$d/sendiri.tsv"
    ukur -n 7 -w 1 :: 'cermat, no picture drawn before' -b "rm -rf '$d/dingin'" \
        env XDG_CACHE_HOME="$d/dingin" "${pakai[@]}" -o "$d/cermat.docx" >"$d/dingin.tsv"

    kepala '1  LKjIP as DOCX, whole process'
    cat "$d/proses.tsv" "$d/sendiri.tsv" "$d/dingin.tsv" >"$d/semua.tsv"
    tabel "$d/semua.tsv"
    echo '  The first three take turns, so each finds the processor caches full of the others.'
    echo '  cermat reads SQLite, computes, composes and writes; the others fill finished values.'
    echo '  Written (paragraphs, table rows, characters):'
    mv "$d/a.docx" "$d/docxtemplater.out.docx"
    mv "$d/b.docx" "$d/python-docx-template.out.docx"
    node "$here/isi.js" "$d/cermat.docx" "$d"/*.out.docx |
        awk -F'\t' '{ printf "    %-44s %9d %9d %9d\n", $1, $2, $3, $4 }' ||
        echo '    not the same report: the factors below do not count'

    proses=$(kolom "$d/proses.tsv" cermat 2)
    echo
    target 'DOCX, whole process by itself, pictures cached' "$(kali "$(cut -f2 "$d/sendiri.tsv")" 1000)" \
        ms '<' 25
    target 'its peak memory' "$(kali "$(cut -f6 "$d/sendiri.tsv")" 1024)" MB '<' 64
    target 'docxtemplater takes, whole process' \
        "$(kali "$(kolom "$d/proses.tsv" docxtemplater 2)" "$proses")" x '>=' 3
    target 'python-docx-template takes, whole process' \
        "$(kali "$(kolom "$d/proses.tsv" python-docx-template 2)" "$proses")" x '>=' 8

    read -r hangat baca tulis < <("$tools/dalam" "$db" kertanegara 2024 30)
    printf '\n  In one warm process: cermat %.1f ms (read and compute %.1f, compose and write %.1f), ' \
        "$(kali "$hangat" 1000)" "$(kali "$baca" 1000)" "$(kali "$tulis" 1000)"
    node=$(node "$here/docxtemplater.js" "$d/docxtemplater.docx" "$d/data.json" - 15)
    python=$("$PYTHON" "$here/docxtpl_isi.py" "$d/docxtpl.docx" "$d/data.json" - 10)
    printf 'docxtemplater %.1f,\n  python-docx-template %.1f\n' \
        "$(kali "$node" 1000)" "$(kali "$python" 1000)"
    target 'docxtemplater takes, warm' "$(kali "$node" "$hangat")" x '>=' 3
    target 'python-docx-template takes, warm' "$(kali "$python" "$hangat")" x '>=' 8
}

# 2 -------------------------------------------------------------------------------------------
UKURAN='10 20 30'

# A script that computes every unit and year, each by a process of its own.
hitung_semua() { # URL UNITS
    local u t
    echo 'set -e'
    for u in $(seq -f %02g 1 "$2"); do
        for t in 2021 2022 2023 2024 2025; do
            echo "'$CERMAT' --db '$1' hitung --unit unit-$u --tahun $t --format json"
        done
    done
}

# One database per size, so that the sizes take turns. URL and PREPARE (which empties the database)
# hold the number of units as %s.
pemda() { # TITLE URL PREPARE RUNS
    local n url impor=() hitung=() files
    for n in $UKURAN; do
        url=${2//%s/$n}
        mapfile -t files < <(ls "$d"/pemda/*.json | head -n $((n * 5)))
        impor+=(:: "$n" -b "${3//%s/$n}" "$CERMAT" --db "$url" impor "${files[@]}")
        hitung_semua "$url" "$n" >"$d/hitung-$n.sh"
        hitung+=(:: "$n" sh "$d/hitung-$n.sh")
    done
    ukur -n "$4" -w 0 "${impor[@]}" >"$d/impor.tsv"
    ukur -n "$4" -w 0 "${hitung[@]}" >"$d/hitung.tsv"
    paste "$d/impor.tsv" "$d/hitung.tsv" | awk -v title="$1" '
        BEGIN {
            printf "\n%-14s %9s %12s %10s %10s %12s %10s %10s\n", title, "packages", "impor", \
                "per unit", "peak MB", "hitung", "per unit", "peak MB"
        }
        {
            printf "  %-12s %9d %12.0f %10.1f %10.1f %12.0f %10.1f %10.1f\n", $1 " units", $1 * 5, \
                $2/1000, $2/1000/$1, $6/1024, $8/1000, $8/1000/$1, $12/1024
            impor[$1] = $2 / $1
            hitung[$1] = $8 / $1
        }
        END {
            printf "  cost of a unit among 30 against one among 10: impor %.2f, hitung %.2f (1 = linear)\n", \
                impor[30] / impor[10], hitung[30] / hitung[10]
        }'
}

pemda_sqlite() {
    "$CERMAT" --db "sqlite:$d/kosong.db" migrasi >/dev/null
    pemda SQLite "sqlite:$d/pemda%s.db" \
        "rm -f '$d'/pemda%s.db*; cp '$d/kosong.db' '$d/pemda%s.db'" 5
}

# Runs inside tools/pg-uji.sh klaster, which tells CERMAT_UJI_KLASTER.
pemda_pg() {
    local psql
    psql="'$(ls -d /usr/lib/postgresql/*/bin | sort -t/ -k5 -nr | head -n 1)/psql' -qX '$CERMAT_UJI_KLASTER/postgres'"
    pemda PostgreSQL "$CERMAT_UJI_KLASTER/pemda%s" \
        "$psql -c 'DROP DATABASE IF EXISTS pemda%s' -c 'CREATE DATABASE pemda%s' 2>/dev/null &&
            '$CERMAT' --db '$CERMAT_UJI_KLASTER/pemda%s' migrasi" 3
    echo '  a cluster of its own on this machine, without fsync'
}

if [ "${1-}" = pg ]; then
    d=$2
    pemda_pg
    exit
fi
d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
export XDG_CACHE_HOME=$d/tembolok

mesin
lkjip
printf '\n2  A made-up pemda; hitung is one process per unit and year; times in ms\n'
node "$here/pemda.js" "$contoh" "$d/pemda" 30 2021 2025
pemda_sqlite
if ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1; then
    "$root/tools/pg-uji.sh" klaster bash "$here/bench.sh" pg "$d"
else
    printf '\nPostgreSQL: not measured, it is not installed (make deps)\n'
fi
