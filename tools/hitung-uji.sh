#!/bin/sh
# SPDX-License-Identifier: MIT
# Counts test cases over logs and closes with "N passed, N failed" alone on the last line.
#
#   hitung-uji.sh LOG...     testlog.txt of `meson test`, logs of lint and of other steps
#
# A program of cmocka counts by its cases: as many as it announced, passed only those with an OK.
# So a case that was skipped, and those that never ran because the program died, are failed. A
# program that ends badly without a failed case is one more failed case. A script counts by its
# lines "ok - NAME" and "not ok - NAME", or as one case by its exit status when it prints none.
# No test at all is a failure, as is a log that is missing. Exit status 0 only without failures.
set -u
missing=0
for log; do
    shift
    if [ -r "$log" ]; then
        set -- "$@" "$log"
    else
        echo "gagal: no log $log"
        missing=$((missing + 1))
    fi
done
exec awk -v failed="$missing" '
function close_program(   cases, bad) {
    if (program == "")
        return
    cases = announced > ran ? announced : ran
    bad = cases - ok
    if (!plain && cases + lines_ok + lines_bad == 0) {
        if (result == 0) lines_ok = 1; else lines_bad = 1
    } else if (result != 0 && bad + lines_bad == 0) {
        lines_bad = 1
    }
    passed += ok + lines_ok
    failed += bad + lines_bad
    if (bad + lines_bad > 0)
        print "gagal: " program " (" bad + lines_bad " of " cases + lines_ok + lines_bad ")"
    program = ""
}
function open_program(name, is_plain) {
    close_program()
    program = name
    plain = is_plain
    announced = ran = ok = lines_ok = lines_bad = result = head = 0
}
FNR == 1 { open_program(FILENAME, 1) }
/^=+ [0-9]+\/[0-9]+ =+$/ { close_program(); head = 1; next }
head && /^test: / { open_program(substr($0, 15), 0); head = 1 }
head && /^result: / { result = $0 ~ / exit status 0$/ ? 0 : 1 }
head && /^(-+ (stdout|stderr) -+|=+)$/ { head = 0 }
head { next }
/\[==========\] Running [0-9]+ test\(s\)\./ {
    line = $0
    sub(/.*\[==========\] Running /, "", line)
    announced += line
}
/\[ RUN      \] / { ran++ }
/\[       OK \] / { ok++ }
/^ok - / { lines_ok++ }
/^not ok - / { lines_bad++ }
END {
    close_program()
    if (passed + failed == 0) { print "gagal: no test ran"; failed = 1 }
    print passed + 0 " passed, " failed + 0 " failed"
    exit failed ? 1 : 0
}' "$@" </dev/null
