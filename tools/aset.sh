#!/bin/sh
# SPDX-License-Identifier: MIT
# Script, style and icons of the pages, bundled, minified and compressed, from aset/ into a folder.
#
#   aset.sh OUTDIR STAMP DEPFILE
#
# OUTDIR/aset gets NAME.HASH.EXT and NAME.HASH.EXT.gz; it is written anew, so nothing old stays. The
# packages of the committed lock are installed once into aset/node_modules (git ignores it) and again
# only when the lock changes. Build folders of one tree share them: a lock keeps two from installing
# at once.
set -eu
src=$(cd "$(dirname "$0")/../aset" && pwd)
out=$1 stamp=$2 dep=$3

install_packages() {
    sum=$(cat "$src/package.json" "$src/package-lock.json" | cksum)
    [ "$(cat "$src/node_modules/.cermat" 2>/dev/null)" = "$sum" ] && return
    log=$stamp.npm
    if ! (cd "$src" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >"$log" 2>&1; then
        cat "$log" >&2
        echo "aset.sh: npm could not install the packages of aset/package-lock.json" >&2
        exit 1
    fi
    printf '%s\n' "$sum" >"$src/node_modules/.cermat"
}

mkdir -p "$out"
exec 9>"$src/.npm.lock"
flock 9
install_packages
exec 9>&-
node "$src/bangun.mjs" "$out/aset" "$dep" "$stamp"
