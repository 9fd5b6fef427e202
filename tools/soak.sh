#!/bin/bash
# SPDX-License-Identifier: MIT
# make soak: test/bench/soak.py on a release build. SOAK_SECONDS is the length of one half (900).
set -eu
cd "$(dirname "$0")/.."
dir=build-bench
[ -e $dir/build.ninja ] || meson setup $dir --buildtype=release -Db_ndebug=false >/dev/null
ninja -C $dir >/dev/null
CERMAT=$PWD/$dir/cermat exec /usr/bin/python3 test/bench/soak.py
