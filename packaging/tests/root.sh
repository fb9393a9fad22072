# shellcheck shell=bash
# Fresh Debian systems to try things in: debootstrap, chroot, and nothing left mounted. Sourced by the scripts beside it,
# which set $work (a folder outside the repository) first. Sets $root, the system that is open, and $suite, which it is.

fail() { printf 'FAIL: %s\n' "$*"; exit 1; }

root=
suite=

# A work folder is emptied again: it must be nobody else's.
check_work() {
    local top
    top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
    [ "$(id -u)" = 0 ] || fail "chroot and mount want root"
    mkdir -p "$work"
    work=$(cd "$work" && pwd -P)
    case $work/ in "$top"/*) fail "the work folder must lie outside the repository" ;; esac
    [ "$work" != / ] || fail "the work folder must not be /"
}

mirror() {
    local found
    found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
        | sed -n -e 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\/debian\/\{0,1\}\) .*/\2/p' -e 's/^URIs: *\(http[^ ]*\/debian\/\{0,1\}\)$/\1/p' | head -n 1)
    echo "${found:-http://deb.debian.org/debian}"
}

# Deepest first; a folder with something mounted in it is never deleted.
unmount_all() {
    local place
    [ -n "$root" ] || return 0
    awk -v top="$root/" 'index($2, top) == 1 { print $2 }' /proc/self/mounts | sort -r | while IFS= read -r place; do
        umount "$place" || umount --lazy "$place" || true
    done
}

remove_root() {
    unmount_all
    if awk -v top="$root/" 'index($2, top) == 1 { found = 1 } END { exit !found }' /proc/self/mounts; then
        fail "something is still mounted in $root, so it stays"
    fi
    rm -rf --one-file-system "$root"
}

# The system as debootstrap makes it, kept as $work/SUITE-base.tar; delete that to fetch it anew.
make_base() {
    local base=$work/$suite-base.tar
    [ -s "$base" ] && return
    command -v debootstrap >/dev/null 2>&1 || fail "debootstrap is missing: apt-get install debootstrap"
    remove_root
    debootstrap --variant=minbase "$suite" "$root" "$(mirror)" >"$work/debootstrap.log" 2>&1 \
        || fail "debootstrap, see $work/debootstrap.log"
    tar --one-file-system -C "$root" -cf "$base.part" .
    mv "$base.part" "$base"
    remove_root
}

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "$@"; }

inside_apt() { inside DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -o Dpkg::Use-Pty=0 "$@" >>"$work/apt.log" 2>&1; }

# open_root SUITE [FOLDER]: a new system in $work/FOLDER, its package lists fetched.
open_root() {
    local file
    suite=$1
    root=$work/${2:-$suite}
    make_base
    remove_root
    mkdir -p "$root"
    tar -C "$root" -xf "$work/$suite-base.tar"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    # A mirror behind this machine's own certificate or proxy must be reached from inside as well.
    for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
        if [ -f "$file" ] && grep -qiE 'proxy|Acquire::(Check|https?::)' "$file"; then cp -f "$file" "$root/etc/apt/apt.conf.d/"; fi
    done
    # Services must not start in a chroot.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    mount -t proc proc "$root/proc"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    mount -t tmpfs tmpfs "$root/dev/shm"
    : >"$work/apt.log"
    inside_apt update || fail "apt-get update in $root, see $work/apt.log"
}
