#!/bin/bash
# SPDX-License-Identifier: MIT
# Proves that each rule of tools/lint.sh catches a bad sample at its line, and leaves alone what
# only looks like one. Usage: test_lint.sh PATH/lint.sh
set -u
lint=$1
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
failed=0
spdx='/* SPDX-License-Identifier: MIT */'

result() { # STATUS NAME
    if [ "$1" = 0 ]; then echo "ok - lint $2"; else echo "not ok - lint $2"; cat "$d/out"; failed=1; fi
}

# The content of FILE is on stdin; the rule must report exactly the given lines (e.g. "3 5").
bad() { # NAME RULE FILE LINES
    local want='' n
    rm -rf "$d/t"
    mkdir -p "$d/t/$(dirname "$3")"
    cat >"$d/t/$3"
    "$lint" --akar "$d/t" "$2" >"$d/out" 2>&1
    local rc=$?
    for n in $4; do want="$want$3:$n: [$2]"$'\n'; done
    if [ "$rc" = 1 ] && [ "$(grep -oE "^[^ ]+:[0-9]+: \[$2\]" "$d/out")" = "${want%?}" ] &&
        grep -qx "not ok - lint $2" "$d/out"
    then result 0 "$2 catches $1"; else result 1 "$2 catches $1"; fi
}

good() { # NAME RULE FILE
    rm -rf "$d/t"
    mkdir -p "$d/t/$(dirname "$3")"
    cat >"$d/t/$3"
    "$lint" --akar "$d/t" "$2" >"$d/out" 2>&1 && grep -qx "ok - lint $2" "$d/out"
    result $? "$2 allows $1"
}

lines() { # N: that many lines of nothing
    local i
    for ((i = 0; i < $1; i++)); do echo ';'; done
}

cp "$(dirname "$lint")/../.clang-format" "$d/.clang-format"
printf '%s\nint x( int a );\n' "$spdx" | bad 'odd spaces' format src/base/a.h 2
printf '%s\nint x(int a);\n' "$spdx" | good 'the layout of .clang-format' format src/base/a.h

printf '%s\n#include "store/store.h"\n' "$spdx" | bad 'core on store' lapisan src/core/a.c 2
printf '%s\n#include "core/a.h"\n' "$spdx" | bad 'base on core' lapisan src/base/a.c 2
printf '%s\n#include "import/a.h"\n' "$spdx" | bad 'report on import' lapisan src/report/a.c 2
printf '%s\n#include "app/a.h"\n' "$spdx" | bad 'store on app' lapisan src/store/a.h 2
printf '%s\n#include "store/a.h"\n' "$spdx" | bad 'cli on store' lapisan src/cli/cmd_a.c 2
printf '%s\n#include "store/a.h"\n' "$spdx" | bad 'web on store' lapisan src/web/main.c 2
printf '%s\n#include <stdio.h>\n' "$spdx" | bad 'core on stdio' lapisan src/core/a.c 2
printf '%s\n#include "a.h"\n' "$spdx" | bad 'a path that is not from src' lapisan src/core/a.c 2
printf '%s\n#include "store/a.h"\n' "$spdx" | good 'main.c of cli on store' lapisan src/cli/main.c
printf '%s\n#include "core/a.h"\n#include "base/b.h"\n#include <string.h>\n' "$spdx" |
    good 'core on core, base and string.h' lapisan src/core/a.c
printf '%s\n#include "store/a.h"\n#include "report/b.h"\n' "$spdx" |
    good 'app on store and report' lapisan src/app/a.c

printf '%s\nf("SELECT 1 FROM a");\nf("x");\nf("  UPDATE a SET b");\nf("CREATE TABLE x (");\n' "$spdx" |
    bad 'statements' sql src/store/a.c '2 4 5'
printf '%s\n/* SELECT 1 FROM a */\nf("BEGIN IMMEDIATE");\nf("pilih SELECT");\n' "$spdx" |
    good 'comments, transaction control and words' sql src/store/a.c

printf '%s\nint a;\ndouble b;\nint c(float x);\n' "$spdx" | bad double desimal src/core/a.c '3 4'
printf '%s\nint double_a; /* a double */\nf("double");\n' "$spdx" |
    good 'comments, texts and names' desimal src/app/a.c
printf '%s\ndouble b;\n' "$spdx" | good 'double in report' desimal src/report/a.c

{ echo "$spdx"; lines 600; } | bad 'a file of 601 lines' panjang-berkas src/base/a.c 601
{ echo "$spdx"; lines 599; } | good 'a file of 600 lines' panjang-berkas src/base/a.c
{ echo "$spdx"; printf 'int f(void)\n{\n'; lines 79; echo '}'; } |
    bad 'a function of 81 lines' panjang-fungsi src/base/a.c 3
{ echo "$spdx"; printf 'int f(void)\n{\n'; lines 78; echo '}'; printf 'int g(void)\n{\n'; lines 78; echo '}'; } |
    good 'functions of 80 lines' panjang-fungsi src/base/a.c
{ echo "$spdx"; echo 'static const struct x t[] = {'; lines 300; echo '};'; } |
    good 'a long table' panjang-fungsi src/base/a.c

printf '%s\nint f(int a, int b, int c,\n      int d, int e, int f, int g)\n{\n}\n' "$spdx" |
    bad 'seven parameters' parameter src/base/a.c 4
printf '%s\nint f(int a, int (*b)(int, int, int, int), int c,\n      int d, int e, int f)\n{\n}\n' "$spdx" |
    good 'six parameters, one a function' parameter src/base/a.c

for f in strcpy strcat sprintf vsprintf strtok atoi atof strtod setlocale gets alloca; do
    printf '%s\n    x = %s(a);\n' "$spdx" "$f" | bad "$f" terlarang src/base/a.c 2
done
printf '%s\n/* strcpy(a) */\nmy_strcpy(a);\nsnprintf(a);\nf("atoi(x)");\n' "$spdx" |
    good 'comments, texts and other names' terlarang src/base/a.c

printf '%s\nint a;\np = malloc(3);\n  free(p);\n' "$spdx" | bad 'malloc and free' memori src/app/a.c '3 4'
printf '%s\nq = strdup(p);\n' "$spdx" | bad strdup memori src/core/a.c 2
printf '%s\np = malloc(3);\n' "$spdx" | good 'malloc in base' memori src/base/a.c
printf '%s\narena_free(a);\nx->free(a);\n/* free(a) */\n' "$spdx" | good 'other names' memori src/app/a.c

printf '%s\nint a; // here\nint b;\n' "$spdx" | bad '// comments' komentar src/base/a.c 2
printf '%s\n/* a // b\n// c */\nf("http://x", %s);\n' "$spdx" "'\"'" | good 'addresses in texts' komentar src/base/a.c

printf 'int a;\n' | bad 'a file without licence' spdx src/base/a.c 1
printf '%s\n' "$spdx" | good 'the licence line' spdx test/a.c

printf '%s\n\n/* TO%s: later */\n' "$spdx" DO | bad 'a marker' sisa src/base/a.c 3
printf '%s\n/* METODE FIX, todolist */\n' "$spdx" | good 'words' sisa src/base/a.c

printf 'a\n1%s%s\n' 978 0513200501 | good 'fourteen digits' nip data/a.json
printf 'a\nNIP 1%s%s\n' 9780513 2005012003 | bad 'a NIP' nip data/a.json 2
printf '"1%s %s 1 %s"\n' 9780513 200501 003 | bad 'a NIP with spaces' nip docs/a.md 1
printf '"1%s%s"\n' 9900230 202121 | good 'too few digits' nip docs/a.md
printf '"1%s%s"\n' 9900213 2021211003 | bad 'a NIP of a PPPK' nip docs/a.md 1
printf '1%s%s\n1%s%s\n1%s%s9\n' 9781513 2005012003 9300513 2005012003 9780513 2005012003 |
    good 'impossible dates, invented people, longer numbers' nip data/a.json

printf 'a\nsee /wor%s\n' k/main/x | bad 'a path of a work place' tempat docs/a.md 2
printf 'see ../share%s\n' d/x | bad 'a folder beside the tree' tempat docs/a.md 1
printf '{\n"resolved": "x"\n}\n' | bad 'a registry address' tempat test/bench/package-lock.json 2
printf 'framework/main, keluaran/x, network/y, ./work.c\n' | good 'other paths' tempat docs/a.md

mkdir -p "$d/t"
rumus() { # GOOD-OR-BAD NAME [LINES]; the file is on stdin, with one test known
    rm -rf "$d/t"
    mkdir -p "$d/t/docs" "$d/t/test/unit"
    printf 'static void test_ada__satu(void **state)\n' >"$d/t/test/unit/test_ada.c"
    cat >"$d/t/docs/rumus.md"
    "$lint" --akar "$d/t" rumus >"$d/out" 2>&1
    local rc=$? got
    got=$(sed -nE 's|^docs/rumus.md:([0-9]+): .*|\1|p' "$d/out" | tr '\n' ' ')
    if [ "$1" = good ]; then [ $rc = 0 ]; else [ $rc = 1 ] && [ "${got% }" = "$3" ]; fi
    result $? "rumus $2"
}
printf '# Rumus\n\n## Capaian\n\nText.\n\n### Naik\nUji: `test_ada__satu`\n' |
    rumus good 'allows a formula with its test'
printf '# Rumus\n\n## Capaian\n### Naik\nUji: test_ada__satu\n### Turun\nText.\n## Pagu\nx\n' |
    rumus bad 'catches formulas without a test' '6 8'
printf '# R\n## Naik\nUji: test_ada__satu, test_tidak__ada\n' |
    rumus bad 'catches a test that does not exist' 3

printf '%s\nint f(void);\nint f(void)\n{\n    int a[2];\n    a[2] = 1;\n    return a[0];\n}\n' "$spdx" |
    bad 'an index out of bounds' cppcheck src/base/a.c 6

"$lint" tidak-ada >"$d/out" 2>&1; [ $? = 2 ]; result $? 'refuses a rule that does not exist'
exit $failed
