#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs the tests where memory faults show: sanitasi.sh asan (ASan and UBSan, all tests) or
# sanitasi.sh valgrind (unit tests). Arena allocations are single mallocs in both, so that
# overruns inside an arena are seen too.
set -eu
cd "$(dirname "$0")/.."

case ${1-} in
asan)
    dir=build-asan log=testlog.txt
    opt=(-Db_sanitize=address,undefined -Db_lundef=false)
    test=(--timeout-multiplier 5)
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:allocator_may_return_null=1
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    ;;
valgrind)
    dir=build-valgrind log=testlog-valgrind.txt
    opt=()
    test=(--suite unit --timeout-multiplier 20 --wrap "valgrind --quiet --leak-check=full
        --errors-for-leak-kinds=definite,indirect --error-exitcode=99 --trace-children=yes
        --trace-children-skip=/usr/*,/bin/*")
    ;;
*)
    sed -n '3,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

[ -e $dir/build.ninja ] || meson setup $dir -Dc_args=-DCERMAT_ARENA_DEBUG "${opt[@]}"
ninja -C $dir
status=0
tools/pg-uji.sh klaster meson test -C $dir --no-rebuild --print-errorlogs "${test[@]}" || status=$?
tools/hitung-uji.sh $dir/meson-logs/$log || status=1
exit $status
