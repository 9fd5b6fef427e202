#!/bin/bash
# SPDX-License-Identifier: MIT
# The pages in headless Chromium, on SQLite and, when CERMAT_UJI_PG names an empty database, on
# PostgreSQL. Prints "ok - NAME" and "not ok - NAME".
#
#   jalan.sh CERMAT [FILE.uji.mjs...]     default: all
#
#   E2E_BASIS=sqlite|postgresql   only that database
#   E2E_GAMBAR=docs/panduan/gambar   screenshots for the user guide go there (on SQLite)
#   E2E_LIHAT=DIR   a screenshot of each page that was walked and of each failure goes there
set -u
cermat=$(realpath "$1")
shift
sini=$(cd "$(dirname "$0")" && pwd)
for f; do set -- "$@" "$(realpath "$f")"; shift; done

packages() {
    local sum
    sum=$(cat "$sini/package.json" "$sini/package-lock.json" | cksum)
    [ "$(cat "$sini/node_modules/.cermat" 2>/dev/null)" = "$sum" ] && return
    (cd "$sini" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2 || return
    echo "$sum" >"$sini/node_modules/.cermat"
}
(flock 9; packages) 9>"$sini/.npm.lock" || { echo 'not ok - e2e: npm ci'; exit 1; }
[ -n "${CHROMIUM:-}" ] || CHROMIUM=$(command -v chromium || command -v chromium-browser) ||
    { echo 'not ok - e2e: Chromium is missing (make deps)'; exit 1; }
export CHROMIUM

status=0
run() { # DATABASE URL FILES..
    local basis=$1 url=$2
    shift 2
    [ "${E2E_BASIS:-$basis}" = "$basis" ] || return 0
    E2E_CERMAT=$cermat E2E_BASIS_NAMA=$basis E2E_DB=$url \
        node --test-reporter="$sini/lapor.mjs" "$sini/jalan.mjs" "$@" || status=1
}
run sqlite '' "$@"
if [ -n "${CERMAT_UJI_PG:-}" ]; then
    E2E_GAMBAR='' run postgresql "$CERMAT_UJI_PG" "$@"
elif [ "${E2E_BASIS:-postgresql}" = postgresql ]; then
    echo 'not ok - e2e: CERMAT_UJI_PG names no PostgreSQL database'
    status=1
fi
exit $status
