#!/bin/sh
# SPDX-License-Identifier: MIT
# embed: names from their root, sorted over all roots; a changed byte changes the C file.
#
#   test_embed.sh EMBED
set -eu
embed=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/a/sql" "$dir/b/aset"
printf satu >"$dir/a/sql/z.sql"
printf dua >"$dir/b/aset/x.css"

check() { # NAME STATUS
    if [ "$2" = 0 ]; then echo "ok - $1"; else echo "not ok - $1"; fi
}
run() { "$embed" "$dir/o.c" "$dir/o.d" "$dir/a" sql -- "$dir/b" aset; }

run
grep -o '{"[^"]*", b[0-9]*, [0-9]*}' "$dir/o.c" | tr '\n' ' ' >"$dir/tabel"
printf '{"aset/x.css", b0, 3} {"sql/z.sql", b1, 4} ' | cmp -s - "$dir/tabel" && s=0 || s=1
check "two roots, sorted by name" $s
cp "$dir/o.c" "$dir/lama.c"
run
cmp -s "$dir/o.c" "$dir/lama.c" && s=0 || s=1
check "the same files give the same C" $s
printf DUA >"$dir/b/aset/x.css"
run
cmp -s "$dir/o.c" "$dir/lama.c" && s=1 || s=0
check "a changed byte changes the C" $s
grep -q "$dir/b/aset/x.css" "$dir/o.d" && s=0 || s=1
check "the dependency file names the files of all roots" $s
