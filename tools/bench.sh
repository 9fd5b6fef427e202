#!/bin/bash
# SPDX-License-Identifier: MIT
# Runs every test/bench/*.sh on a release build. Each gets CERMAT (the binary) and NODE_PATH (the
# npm packages of test/bench/package-lock.json, installed into an ignored folder, nowhere else)
# and PYTHON, the interpreter that knows Debian's python3-docxtpl.
set -eu
cd "$(dirname "$0")/.."
dir=build-bench

[ -e $dir/build.ninja ] || meson setup $dir --buildtype=release -Db_ndebug=false >/dev/null
ninja -C $dir >/dev/null
if [ -e test/bench/package-lock.json ] &&
    ! cmp -s test/bench/package-lock.json test/bench/node_modules/.dipasang; then
    (cd test/bench && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error &&
        cp package-lock.json node_modules/.dipasang)
fi
export CERMAT=$PWD/$dir/cermat NODE_PATH=$PWD/test/bench/node_modules PYTHON=/usr/bin/python3
status=0
for f in test/bench/*.sh; do
    [ -e "$f" ] || { echo 'bench: no test/bench/*.sh' >&2; exit 4; }
    echo "== ${f##*/}"
    bash "$f" || { echo "bench: $f failed" >&2; status=1; }
done
exit $status
