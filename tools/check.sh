#!/bin/bash
# SPDX-License-Identifier: MIT
# make check: build with gcc, compile with clang, lint, and every test, each beside a PostgreSQL
# cluster of its own. Goes on after a failure, so that one run shows everything, and closes with
# "N passed, N failed" alone on the last line (tools/hitung-uji.sh), counted over all test cases,
# the lint rules and the two builds. A test that was skipped has not passed.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${BUILD:-build}
log=$build/uji
start=$SECONDS

# step NAME CMD...: runs it, its output into the log NAME and, when it fails, on the terminal.
# Only "ok - " and "not ok - " lines of the log are counted.
step() {
    local name=$1 t=$SECONDS status=0
    shift
    "$@" >"$log/$name.log" 2>&1 || status=$?
    if [ $status = 0 ]; then
        grep -q '^ok - ' "$log/$name.log" || echo "ok - $name" >>"$log/$name.log"
    else
        grep -v '^ok - ' "$log/$name.log" | tail -n 200
        grep -q '^not ok - ' "$log/$name.log" || echo "not ok - $name" >>"$log/$name.log"
    fi
    echo "== $name: $([ $status = 0 ] && echo ok || echo failed), $((SECONDS - t)) s"
    return $status
}

build_gcc() {
    if [ -e "$build/build.ninja" ]; then
        meson configure "$build" -Dwerror=true
    else
        meson setup "$build" -Dwerror=true
    fi && ninja -C "$build"
}

# No optimisation: this build is only for the warnings of the second compiler.
build_clang() {
    [ -e build-clang/build.ninja ] ||
        CC=clang meson setup build-clang -Dwerror=true -Dbuildtype=plain -Db_lundef=false || return
    ninja -k 0 -C build-clang
}

run_tests() {
    tools/pg-uji.sh klaster meson test -C "$build" --no-rebuild --print-errorlogs
}

rm -rf "$log"
mkdir -p "$log"
logs=("$log/gcc.log" "$log/clang.log" "$log/lint.log")
if step gcc build_gcc; then
    rm -f "$build/meson-logs/testlog.txt"
    testlog=$build/meson-logs/testlog.txt
    logs+=("$testlog")
    # The cases are counted from Meson's log; a run that fails without a failed case shows too.
    if ! step test run_tests && tools/hitung-uji.sh "$testlog" >/dev/null; then
        echo 'not ok - test run' >"$log/run.log"
        logs+=("$log/run.log")
    fi
fi
step clang build_clang
step lint tools/lint.sh
echo "== make check: $((SECONDS - start)) s"
tools/hitung-uji.sh "${logs[@]}" | tee "$build/hasil-uji.txt"
exit "${PIPESTATUS[0]}"
