#!/bin/sh
# SPDX-License-Identifier: MIT
# Every kode of a narrative that the composition asks for stands in docs/paket.md.
set -eu
cd "$1"
codes=$(cat src/core/lkjip*.c | tr -d '\n' |
    grep -oE '(narasi_insert|kalimat_diganti)\(l, d, *(arena_printf\(l->arena, *)?"[a-z_.]+(%s)?"' |
    sed -E 's/^narasi_insert.*"(.*)"$/\1/; s/^kalimat_diganti.*"(.*)"$/kalimat.\1/; s/%s$/KODE/' |
    grep -v '^kalimat\.KODE$' | sort -u)
status=0 n=0
for code in $codes; do
    n=$((n + 1))
    grep -q "^| \`$code\` |" docs/paket.md || { echo "not in docs/paket.md: $code"; status=1; }
done
[ "$n" -ge 20 ] || { echo "only $n codes found in src/core/lkjip*.c"; status=1; }
exit $status
