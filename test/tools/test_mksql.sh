#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests of tools/mksql.c: what it writes for a good folder, and that it refuses each bad form with
# file and line. Prints one "ok"/"not ok" line per case. Usage: test_mksql.sh MKSQL
set -u
mksql=$1
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
mkdir "$d/q"
gagal=0

case_() { # NAME STATUS
    if [ "$2" = 0 ]; then echo "ok - mksql $1"; else echo "not ok - mksql $1"; gagal=1; fi
}

run() { "$mksql" "$d/kueri.h" "$d/kueri.c" "$d/kueri.d" "$d/q" 2>"$d/err"; }

refuse() { # NAME EXPECTED-MESSAGE; the file is on stdin
    cat >"$d/q/x.sql"
    if run; then case_ "$1" 1; else grep -qF "$2" "$d/err"; case_ "$1" $?; fi
    cat "$d/err"
    rm "$d/q/x.sql"
}

cat >"$d/q/a.sql" <<'SQL'
-- Statements on a.

-- name: a_get
-- One a by its id. $1 id.
-- Columns: id, nama.
SELECT id, "nama" FROM a
WHERE id = $1 AND x = '\';

-- name: a_put
-- Writes an a.
INSERT INTO a (id, b) VALUES ($2, $10);
SQL
run; case_ 'accepts a good folder' $?
grep -qx '    Q_A_GET, /\* One a by its id. \$1 id. \*/' "$d/kueri.h"; case_ 'enum and its comment' $?
cat >"$d/uji.c" <<'C'
#include "store/kueri.h"
#include <string.h>
int main(void)
{
    return !(KUERI_COUNT == 2 && Q_A_PUT == 1 && kueri_tabel[Q_A_PUT].n_param == 10 &&
             strcmp(kueri_tabel[Q_A_GET].nama, "a_get") == 0 &&
             strcmp(kueri_tabel[Q_A_GET].sql,
                    "SELECT id, \"nama\" FROM a\nWHERE id = $1 AND x = '\\'") == 0 &&
             kueri_tabel[KUERI_COUNT].nama == NULL);
}
C
mkdir -p "$d/inc/store" && cp "$d/kueri.h" "$d/inc/store/"
${CC:-cc} -Wall -Wextra -Werror -I"$d/inc" -o "$d/uji" "$d/uji.c" "$d/kueri.c" && "$d/uji"
case_ 'texts, names and numbers of parameters' $?
grep -qF "$d/q/a.sql" "$d/kueri.d" && grep -q "$d/q " "$d/kueri.d"
case_ 'depfile names file and folder' $?
touch -d '2001-01-01' "$d/kueri.h"; run
[ "$(date -r "$d/kueri.h" +%Y)" = 2001 ]; case_ 'unchanged output is left alone' $?

refuse 'name with a capital' 'x.sql:2: a name' <<'SQL'
-- c
-- name: A_get
-- c
SELECT 1;
SQL
refuse 'statement without a comment' 'x.sql:1: tanpa has no comment line' <<'SQL'
-- name: tanpa
SELECT 1;
SQL
refuse 'statement without its end' 'x.sql:1: tanpa must be one statement' <<'SQL'
-- name: tanpa
-- c
SELECT 1
SQL
refuse 'two statements under one name' 'x.sql:1: dua must be one statement' <<'SQL'
-- name: dua
-- c
SELECT 1; SELECT 2;
SQL
refuse 'no statement at all' 'x.sql:1: kosong must be one statement' <<'SQL'
-- name: kosong
-- c
SQL
refuse 'a name that stands twice' 'x.sql:1: a_get stands twice' <<'SQL'
-- name: a_get
-- c
SELECT 1;
SQL
refuse 'text before the first name' 'x.sql:1: text before' <<'SQL'
SELECT 1;
SQL
printf -- '-- name: potong\n-- c\nSELECT 1;' | refuse 'a file cut off' 'x.sql:3: the last line has no end'
exit $gagal
