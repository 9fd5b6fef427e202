#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests of tools/hitung-uji.sh: the last line and the exit status for each kind of log.
# Usage: test_hitung_uji.sh PATH/hitung-uji.sh
set -u
hitung=$1
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
gagal=0

expect() { # NAME LAST-LINE STATUS LOG...
    name=$1 last=$2 status=$3
    shift 3
    "$hitung" "$@" >"$d/out"
    got=$?
    if [ "$(tail -n 1 "$d/out")" = "$last" ] && [ "$got" = "$status" ]; then
        echo "ok - hitung-uji $name"
    else
        echo "not ok - hitung-uji $name: '$(tail -n 1 "$d/out")', status $got"
        gagal=1
    fi
}

# A meson log: one block per call; the program's output is on stdin.
block() { # NAME RESULT
    echo '==================================== 1/9 ====================================='
    printf 'test:         %s\nstart time:   1\nduration:     0.01s\n' "$1"
    printf 'result:       %s\ncommand:      x\n' "$2"
    echo '----------------------------------- stdout -----------------------------------'
    cat
    echo '=============================================================================='
    echo
}
printf 'Log of Meson\n\nInherited environment: A=1\n\n' >"$d/head"
run='[==========] Running 2 test(s).
[ RUN      ] test_a__x
[       OK ] test_a__x
[ RUN      ] test_a__y'

{ cat "$d/head"; printf '%s\n[       OK ] test_a__y\n' "$run" | block a 'exit status 0'; } >"$d/good"
{ cat "$d/head"; printf '%s\n[  FAILED  ] test_a__y\n' "$run" | block a 'exit status 1'; } >"$d/bad"
{ cat "$d/head"; printf '%s\n' "$run" | block a 'killed by signal 11 SIGSEGV'; } >"$d/dead"
{ cat "$d/head"; printf '%s\n[       OK ] test_a__y\n' "$run" | block a 'exit status 23'; } >"$d/leak"
{ cat "$d/head"; printf '%s\n[  SKIPPED ] test_a__y\n' "$run" | block a 'exit status 0'; } >"$d/skip"
{ cat "$d/head"; sed 's/2 test/5 test/' <<X | block a 'killed by signal 6 SIGABRT'; } >"$d/early"
$run
X
{ cat "$d/head"; echo 'hello' | block script 'exit status 0'; } >"$d/script"
{ cat "$d/head"; echo 'hello' | block script 'exit status 77'; } >"$d/skipped_script"
{ cat "$d/head"; printf 'ok - a\nnot ok - b\nok - c\n' | block script 'exit status 1'; } >"$d/lines"
{ cat "$d/head"; echo 'head only'; } >"$d/none"
printf 'ok - one\nok - two\n' >"$d/plain"
: >"$d/empty"

expect 'all cases pass' '2 passed, 0 failed' 0 "$d/good"
expect 'one case fails' '1 passed, 1 failed' 1 "$d/bad"
expect 'a program that dies in a case' '1 passed, 1 failed' 1 "$d/dead"
expect 'a program that dies after its cases' '2 passed, 1 failed' 1 "$d/leak"
expect 'a skipped case has not passed' '1 passed, 1 failed' 1 "$d/skip"
expect 'cases that never ran have failed' '1 passed, 4 failed' 1 "$d/early"
expect 'a script without cases is one case' '1 passed, 0 failed' 0 "$d/script"
expect 'a skipped script has not passed' '0 passed, 1 failed' 1 "$d/skipped_script"
expect 'a script with cases' '2 passed, 1 failed' 1 "$d/lines"
expect 'a plain log' '2 passed, 0 failed' 0 "$d/plain"
expect 'several logs' '7 passed, 2 failed' 1 "$d/good" "$d/lines" "$d/plain" "$d/bad"
expect 'no test in the log' '0 passed, 1 failed' 1 "$d/none"
expect 'an empty log' '0 passed, 1 failed' 1 "$d/empty"
expect 'no log at all' '0 passed, 1 failed' 1
expect 'a missing log' '2 passed, 1 failed' 1 "$d/good" "$d/tidak_ada"
exit $gagal
