#!/bin/bash
# SPDX-License-Identifier: MIT
# make lint: the rules of CONTRIBUTING.md that a program can check. Findings are "FILE:LINE: [RULE]
# message"; each rule closes with "ok - lint RULE" or "not ok - lint RULE".
#
#   lint.sh [--akar DIR] [RULE...]     default: this tree, all rules
#
# Rules: format lapisan sql desimal panjang-berkas panjang-fungsi parameter terlarang memori
# komentar spdx sisa nip tempat rumus cppcheck. The proof that each one catches is test/lint.
set -u
tools=$(cd "$(dirname "$0")" && pwd)
root=$tools/..
if [ "${1-}" = --akar ]; then root=$2; shift 2; fi
cd "$root" || exit 2

kode_rules='lapisan sql desimal panjang-berkas panjang-fungsi parameter terlarang memori komentar spdx sisa'
[ $# -gt 0 ] || set -- format $kode_rules nip tempat rumus cppcheck

# Files of the tree: what git knows and what it would add; without git, all but build folders.
files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files -co --exclude-standard
    else
        find . -name .git -prune -o -name 'build*' -prune -o -name node_modules -prune -o -type f -print |
            sed 's|^\./||'
    fi | while IFS= read -r f; do [ -f "$f" ] && printf '%s\n' "$f"; done | LC_ALL=C sort
}
all=$(files)
c_files=$(printf '%s\n' "$all" | grep -E '^(src|test|tools)/.*\.[ch]$')

out=$(mktemp) || exit 2
trap 'rm -f "$out" "$out".*' EXIT
status=0
report() { # RULE; findings of the rule in $out.RULE
    sort -u -t: -k1,1 -k2,2n "$out.$1"
    if [ -s "$out.$1" ]; then echo "not ok - lint $1"; status=1; else echo "ok - lint $1"; fi
}

run_format() {
    [ -z "$c_files" ] || printf '%s\n' "$c_files" | xargs clang-format --dry-run 2>&1 |
        sed -nE 's/^([^ :]+:[0-9]+):[0-9]+: (warning|error): .*/\1: [format] differs from clang-format/p'
}

# 18 digits built like a NIP of a PNS or a PPPK, with a possible birth date. Invented people get
# numbers that no civil servant can have, with a birth year before 1940.
run_nip() {
    local born='19[4-9][0-9](0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])'
    printf '%s\n' "$all" | tr '\n' '\0' | LC_ALL=C xargs -0 grep -nIHoE \
        "(^|[^0-9])$born ?((19|20)[0-9]{2}(0[1-9]|1[0-2])|20[0-9]{2}21) ?[12] ?[0-9]{3}([^0-9]|\$)" |
        sed -E 's/^([^:]+:[0-9]+):.*/\1: [nip] looks like the NIP of a real person/'
}

# Paths and words of the place where somebody builds have no place in the tree.
run_tempat() {
    printf '%s\n' "$all" | tr '\n' '\0' | LC_ALL=C xargs -0 grep -nIHoE \
        '(^|[^A-Za-z0-9_.])/(wor[k]|far[m]|home/[a-z]+|Users/[A-Za-z]+)/[A-Za-z.]|\.\./share[d]/|before-sto[p]|developers.? sessio[n]' |
        sed -E 's/^([^:]+:[0-9]+):(.*)/\1: [tempat] path or word of a work place: \2/'
    # npm installs by name and checksum; an address in the lock is that of one machine's registry.
    printf '%s\n' "$all" | grep -E '(^|/)package-lock\.json$' | xargs -r grep -nH '"resolved"' |
        sed -E 's/^([^:]+:[0-9]+):.*/\1: [tempat] registry address in the lock/'
}

# Every formula of docs/rumus.md, a heading without deeper ones below it, names a test that exists:
# a line "Uji: test_x__y" (more with commas).
run_rumus() {
    [ -e docs/rumus.md ] || return 0
    local defined=$out.defined
    grep -rhoE '\btest_[a-z0-9_]+ *\(' test/unit 2>/dev/null | tr -d ' (' | sort -u >"$defined"
    awk -v defined="$defined" '
        BEGIN { while ((getline t < defined) > 0) known[t] = 1 }
        function close_heading() {
            if (line && !tests) print FILENAME ":" line ": [rumus] formula without a line \"Uji: test_x__y\""
            line = tests = 0
        }
        /^```/ { fence = !fence }
        fence { next }
        /^#+ / {
            match($0, /^#+/)
            if (line && RLENGTH > level) line = 0
            close_heading()
            level = RLENGTH
            if (level > 1) line = FNR
        }
        /^[*_]*Uji[*_]*:/ {
            rest = $0
            while (match(rest, /test_[a-z0-9_]+/)) {
                name = substr(rest, RSTART, RLENGTH)
                rest = substr(rest, RSTART + RLENGTH)
                tests++
                if (!(name in known)) print FILENAME ":" FNR ": [rumus] no such test: " name
            }
        }
        END { close_heading() }' docs/rumus.md
}

run_cppcheck() {
    local src cache=build/cppcheck
    src=$(printf '%s\n' "$all" | grep -E '^(src|tools)/.*\.c$') || return 0
    mkdir -p $cache
    printf '%s\n' "$src" | xargs cppcheck --quiet --std=c11 --enable=warning,performance,portability \
        --inline-suppr --suppressions-list="$tools/lint-cppcheck.txt" --cppcheck-build-dir=$cache \
        -Isrc -Ibuild/src -D__GNUC__ -j 2 --template='{file}:{line}: [cppcheck] {id}: {message}' 2>&1 |
        grep -E '^[^ ]+:[0-9]+: \[cppcheck\]'
}

kode=0
for rule; do
    case " $kode_rules " in *" $rule "*) kode=1 ;; esac
done
if [ $kode = 1 ] && [ -n "$c_files" ]; then
    # shellcheck disable=SC2086
    printf '%s\n' "$c_files" | LC_ALL=C xargs awk -v glue="$tools/lint-glue.txt" \
        -f "$tools/lint.awk" >"$out.kode" || { echo "not ok - lint awk"; status=1; }
fi

for rule; do
    case $rule in
    format|nip|tempat|rumus|cppcheck) run_"$rule" >"$out.$rule" ;;
    *)
        case " $kode_rules " in *" $rule "*) ;; *) echo "lint: no rule $rule" >&2; exit 2 ;; esac
        grep -F ": [$rule] " "$out.kode" >"$out.$rule" 2>/dev/null
        ;;
    esac
    report "$rule"
done
exit $status
