#!/bin/bash
# SPDX-License-Identifier: MIT
# A PostgreSQL cluster for tests only: its own data folder under /tmp, a free port on 127.0.0.1, an
# unprivileged user, a random password, no fsync. Never touches a cluster of the machine.
#
#   pg-uji.sh klaster CMD...    runs CMD beside one cluster, told by CERMAT_UJI_KLASTER, and stops it
#   pg-uji.sh jalankan CMD...   runs CMD with CERMAT_UJI_PG = URL of an empty database of its own; uses
#                               the cluster of CERMAT_UJI_KLASTER, else starts one for this command
#   pg-uji.sh start             starts a cluster that stays and prints "FOLDER URL"
#   pg-uji.sh stop FOLDER       stops it and removes the folder
#
# The exit status is that of CMD. A cluster ends with its command, also on ctrl-C or a failure.
# A CERMAT_UJI_PG that is set already is used as it is: a server of your own.
set -u

fail() { echo "pg-uji: $*" >&2; exit 4; }

# Binaries: the newest versioned folder of Debian, else what stands in PATH.
pg_bin() {
    local d
    for d in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -nr); do
        [ -x "$d/initdb" ] && { echo "$d"; return; }
    done
    d=$(command -v initdb) && { dirname "$d"; return; }
    fail 'PostgreSQL tidak ada; pasang dengan: make deps'
}

# Runs a command as the unprivileged user that owns the cluster; PostgreSQL refuses root.
as_user() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups -- "$@"
    else
        "$@"
    fi
}

klaster_start() { # sets: dir, url (without database)
    local pw port try
    bin=$(pg_bin) || exit 4
    user=nobody
    id postgres >/dev/null 2>&1 && user=postgres
    dir=$(mktemp -d /tmp/cermat-pg.XXXXXX) || fail 'no temporary folder'
    pw=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$pw" >"$dir/sandi"
    chmod 700 "$dir"
    [ "$(id -u)" = 0 ] && chown -R "$user" "$dir"
    (cd "$dir" && as_user "$bin/initdb" -D "$dir/data" -U uji --auth=scram-sha-256 \
        --pwfile="$dir/sandi" -E UTF8 --locale=C --no-sync) >"$dir/log" 2>&1 ||
        { cat "$dir/log" >&2; klaster_stop "$dir"; fail 'initdb failed'; }
    for try in 1 2 3 4 5 6 7 8 9 10; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 30000))
        if (cd "$dir" && as_user "$bin/pg_ctl" -D "$dir/data" -s -w -t 60 -l "$dir/server.log" \
            -o "-p $port -k $dir -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off \
            -c full_page_writes=off -c max_connections=50 -c shared_buffers=32MB" start) >>"$dir/log" 2>&1
        then
            url="postgresql://uji:$pw@127.0.0.1:$port"
            return
        fi
        [ "$try" = 10 ] || grep -qi 'address already in use' "$dir/server.log" || break
    done
    cat "$dir/log" "$dir/server.log" >&2
    klaster_stop "$dir"
    fail 'the cluster did not start'
}

klaster_stop() { # DIR
    local pid
    case $1 in /tmp/cermat-pg.*) ;; *) fail "not a cluster of pg-uji.sh: $1" ;; esac
    pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ] && kill -QUIT "$pid" 2>/dev/null; then
        for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.05; done
    fi
    rm -rf "$1"
}

# Runs a command so that a signal ends it first and then this script through its exit trap.
run_child() {
    "$@" <&0 &
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null; wait "$child" 2>/dev/null; exit 130' INT TERM HUP
    wait "$child"
}

cmd=${1-}
[ $# -gt 0 ] && shift
case $cmd in
start)
    klaster_start
    echo "$dir $url/postgres"
    ;;
stop)
    klaster_stop "${1:?folder}"
    ;;
klaster)
    klaster_start
    trap 'klaster_stop "$dir"' EXIT
    export CERMAT_UJI_KLASTER=$url
    run_child "$@"
    ;;
jalankan)
    [ -n "${CERMAT_UJI_PG-}" ] && exec "$@"
    if [ -z "${CERMAT_UJI_KLASTER-}" ]; then
        klaster_start
        trap 'klaster_stop "$dir"' EXIT
        CERMAT_UJI_KLASTER=$url
    fi
    db=uji_$$_$RANDOM
    bin=$(pg_bin) || exit 4
    "$bin/psql" -qX "$CERMAT_UJI_KLASTER/postgres" -c "CREATE DATABASE $db" ||
        fail 'no connection to the cluster of CERMAT_UJI_KLASTER'
    export CERMAT_UJI_PG=$CERMAT_UJI_KLASTER/$db
    run_child "$@"
    ;;
*)
    sed -n '3,16s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
