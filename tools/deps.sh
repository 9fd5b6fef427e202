#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs the Debian packages of tools/paket-debian.txt that are missing.
#
#   deps.sh GROUP...             installs what is missing, without questions, as root or by sudo
#   deps.sh --periksa GROUP...   installs nothing; says what is missing and how to get it (status 1)
#
# When nothing is missing it says nothing and is done in a few milliseconds. On a system without
# dpkg it only says which packages of Debian the equivalents are needed of.
set -u
list=$(dirname "$0")/paket-debian.txt

install=1
if [ "${1-}" = --periksa ]; then install=0; shift; fi
[ $# -gt 0 ] || { sed -n '3,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# Lines "package command" of the asked groups.
wanted=$(awk -F'|' -v groups=" $* " '
    /^[ \t]*(#|$)/ { next }
    { for (i = 1; i <= 3; i++) gsub(/[ \t]/, "", $i) }
    index(groups, " " $1 " ") && !seen[$2]++ { print $2, $3 }' "$list")
[ -n "$wanted" ] || { echo "deps: no such group: $*" >&2; exit 2; }

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "deps: this is not Debian; needed are the equivalents of:" \
        "$(echo "$wanted" | cut -d' ' -f1 | tr '\n' ' ')" >&2
    exit 0
fi

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
    sed -n 's/^installed //p')
missing=
while read -r package command; do
    [ "$command" != - ] && command -v "$command" >/dev/null 2>&1 && continue
    echo "$installed" | grep -qxF "$package" || missing="$missing $package"
done <<LIST
$wanted
LIST
missing=${missing# }
[ -n "$missing" ] || exit 0

if [ "$install" = 0 ]; then
    echo "Paket Debian yang belum terpasang: $missing" >&2
    echo "Pasang dengan:  make deps   (atau: sudo apt-get install $missing)" >&2
    exit 1
fi

root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "deps: run as root: apt-get install $missing" >&2
        exit 4
    fi
    if [ -t 0 ]; then root=sudo; else root='sudo -n'; fi
fi

apt() {
    $root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confold "$@" </dev/null
}

# PostgreSQL is wanted for its binaries: a cluster of the machine is neither made nor started.
tanpa=/etc/postgresql-common/createcluster.d/cermat-uji.conf
own_conf=0
forget() { [ "$own_conf" = 1 ] && $root rm -f "$tanpa"; }
case " $missing " in
*" postgresql-"*)
    own_conf=1
    trap forget EXIT
    trap 'exit 130' INT TERM
    $root mkdir -p "${tanpa%/*}" &&
        echo 'create_main_cluster = false' | $root tee "$tanpa" >/dev/null || exit 4
    ;;
esac

echo "deps: installing $missing"
# shellcheck disable=SC2086
if [ -z "$(find /var/lib/apt/lists -name '*_Packages*' -mtime -7 2>/dev/null | head -n 1)" ] ||
    ! apt install --no-install-recommends $missing; then
    apt update && apt install --no-install-recommends $missing || {
        echo "deps: could not install: $missing" >&2
        exit 4
    }
fi
