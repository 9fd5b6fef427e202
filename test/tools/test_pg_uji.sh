#!/bin/bash
# SPDX-License-Identifier: MIT
# Tests of tools/pg-uji.sh: status and database of a command, and that no cluster outlives it.
# Usage: test_pg_uji.sh PATH/pg-uji.sh
set -u
pg=$1
unset CERMAT_UJI_PG CERMAT_UJI_KLASTER
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT
failed=0

result() { # STATUS NAME
    if [ "$1" = 0 ]; then echo "ok - pg-uji $2"; else echo "not ok - pg-uji $2"; failed=1; fi
}

# Commands that write folder and process of the cluster they see into $d.
tell='psql=$(ls -d /usr/lib/postgresql/*/bin/psql | tail -n 1)
    k=$("$psql" -AtX "$CERMAT_UJI_PG" -c "show data_directory")
    head -n 1 "$k/postmaster.pid" >"'$d'/pid"; echo "${k%/data}" >"'$d'/klaster"'
gone() {
    local k pid
    k=$(cat "$d/klaster") pid=$(cat "$d/pid")
    [ -n "$k" ] && [ ! -e "$k" ] && [ -n "$pid" ] && ! kill -0 "$pid" 2>/dev/null
}

"$pg" jalankan sh -c "$tell; exit 7" >"$d/out" 2>&1
[ $? = 7 ]; result $? 'the status is that of the command'
grep -q '^/tmp/cermat-pg\.' "$d/klaster"; result $? 'the database answers'
gone; result $? 'no cluster after a failure'

"$pg" klaster sh -c "'$pg' jalankan sh -c '$tell; echo \$CERMAT_UJI_PG'; '$pg' jalankan sh -c 'echo \$CERMAT_UJI_PG'" \
    >"$d/out" 2>&1
[ "$(sort -u "$d/out" | grep -c '^postgresql://')" = 2 ]; result $? 'one cluster, two databases'
gone; result $? 'no cluster after success'

"$pg" jalankan bash -c "$tell; sleep 60" >"$d/out" 2>&1 &
pid=$!
: >"$d/klaster"
for _ in $(seq 200); do [ -s "$d/klaster" ] && break; sleep 0.05; done
kill -TERM $pid
wait $pid
[ $? != 0 ]; result $? 'a signal ends the command'
gone; result $? 'no cluster after a signal'

[ "$(CERMAT_UJI_PG=x "$pg" jalankan sh -c 'echo $CERMAT_UJI_PG')" = x ]
result $? 'a server of your own is used as it is'
"$pg" stop / >"$d/out" 2>&1; [ $? != 0 ] && [ -d / ]; result $? 'refuses a folder that is not its own'
exit $failed
