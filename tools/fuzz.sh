#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds every test/fuzz/fuzz_NAME.c with clang's libFuzzer, ASan and UBSan, and runs each for
# FUZZ_SECONDS (60) from the seeds in test/fuzz/corpus/NAME. What it finds stays in build-fuzz:
# corpus/NAME (inputs with new paths) and crash-*, of which the crash belongs into the seeds.
# Arguments: names of targets, default all.
set -eu
cd "$(dirname "$0")/.."
dir=build-fuzz
seconds=${FUZZ_SECONDS:-60}

[ -e $dir/build.ninja ] || CC=clang meson setup $dir -Dfuzz=true -Db_lundef=false \
    -Db_sanitize=address,undefined -Dc_args=-DCERMAT_ARENA_DEBUG
if [ $# = 0 ]; then
    for f in test/fuzz/fuzz_*.c; do
        [ -e "$f" ] || { echo 'fuzz: no test/fuzz/fuzz_*.c' >&2; exit 4; }
        f=${f##*/fuzz_}
        set -- "$@" "${f%.c}"
    done
fi
ninja -C $dir "${@/#/test/fuzz/fuzz_}" || {
    echo 'fuzz: is each target named in test/fuzz/meson.build?' >&2
    exit 4
}

status=0 passed=0
for name; do
    exe=$PWD/$dir/test/fuzz/fuzz_$name
    mkdir -p $dir/corpus/"$name"
    seeds=
    [ -d test/fuzz/corpus/"$name" ] && seeds=$PWD/test/fuzz/corpus/$name
    echo "== fuzz $name, $seconds s"
    # shellcheck disable=SC2086
    if (cd $dir && UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        "$exe" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="crash-$name-" corpus/"$name" $seeds) >$dir/fuzz_"$name".log 2>&1
    then
        grep -E '^(Done|stat::number_of_executed_units|stat::new_units_added)' $dir/fuzz_"$name".log
        passed=$((passed + 1))
    else
        tail -n 40 $dir/fuzz_"$name".log
        status=1
    fi
done
echo "$passed passed, $(($# - passed)) failed"
exit $status
