#!/bin/bash
# SPDX-License-Identifier: MIT
# ukur measures what it says: times, memory, turns, failures. Usage: test_ukur.sh UKUR
set -u
ukur=$(realpath "$1")
d=$(mktemp -d) || exit 1
trap 'rm -rf "$d"' EXIT INT TERM
cd "$d" || exit 1
gagal=0

case_() { # NAME STATUS
    if [ "$2" = 0 ]; then
        echo "ok - ukur $1"
    else
        echo "not ok - ukur $1"
        gagal=1
    fi
}
sum() { awk -F'\t' -v k="$1" '{ s += $k } END { print s + 0 }' out; }

"$ukur" -n 3 -w 1 :: tidur sleep 0.05 >out
[ "$(wc -l <out)" = 1 ] && awk -F'\t' '
    NF != 6 || $1 != "tidur" || $2 < 50000 || $2 > 5000000 || $3 > $2 || $2 > $4 || $5 > 40000 || $6 < 100 { exit 1 }' out
case_ 'prints name, median, least, most, processor time, memory' $?

"$ukur" -n 2 -w 1 :: a sh -c 'printf a >>urut' :: b sh -c 'printf b >>urut' >out
[ "$(cat urut)" = ababab ]
case_ 'commands take turns, warm-ups included' $?

"$ukur" -n 2 -w 0 :: a -b 'sleep 0.3; echo x >>siap' sh -c 'cat siap' >out
[ "$(wc -l <siap)" = 2 ] && [ "$(sum 4)" -lt 300000 ]
case_ 'prepares before each run, outside the clock' $?

"$ukur" -n 1 -w 0 :: besar sh -c 'x=$(head -c 20000000 /dev/zero | tr "\0" a)' >out
[ "$(sum 6)" -gt 19000 ]
case_ 'sees the memory of the command' $?

"$ukur" -n 1 -w 0 :: a true :: b false >out 2>err
[ $? = 1 ] && grep -q '"b" failed' err && [ ! -s out ]
case_ 'a command that fails ends it' $?

"$ukur" -n 1 :: hilang ./tidak-ada >out 2>err
[ $? = 1 ] && [ ! -s out ]
case_ 'a command that is not there' $?

for salah in '' ':: a' ':: a true ::' 'a true' '-n 0 :: a true' '-n 9999 :: a true' '-x :: a true'; do
    # shellcheck disable=SC2086
    "$ukur" $salah >out 2>err
    [ $? = 2 ] && [ ! -s out ]
    case_ "wrong usage: $salah" $?
done
exit $gagal
