#!/usr/bin/env bash
# Proves that a fresh Debian 12 needs nothing but git, curl and a shell: fresh-root.sh [work folder] [run|test|both]
# Clones HEAD into an empty system and types ./dev run and ./dev test there. Needs root, debootstrap and about 3 GB.
# The work folder keeps bookworm-base.tar; delete it to fetch the system anew.
# FRESH_CCACHE=1: the compiler's results come out of this machine's ccache, where the clone lies at the same path and
# the locale is the same; what is missing in ./dev shows all the same, in a quarter of an hour less.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=${1:-/tmp/disputedesk-fresh}
what=${2:-both}
suite=${FRESH_SUITE:-bookworm}
limit_seconds=${FRESH_SECONDS:-3600}
ccache=${FRESH_CCACHE:-}
place=/root/disputedesk
if [ -n "$ccache" ]; then place=$top; fi

fail() { printf 'FAIL: %s\n' "$*"; exit 1; }

case $what in run | test | both) ;; *) fail "what to do is run, test or both, not $what" ;; esac
[ "$(id -u)" = 0 ] || fail "chroot and mount want root"
mkdir -p "$work"
work=$(cd "$work" && pwd -P)
case $work/ in "$top"/*) fail "the work folder must lie outside the repository" ;; esac
[ "$work" != / ] || fail "the work folder must not be /"
root=$work/root
base=$work/$suite-base.tar

mirror() {
    local found
    found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
        | sed -n -e 's/^deb \(\[[^]]*\] \)\{0,1\}\(http[^ ]*\/debian\/\{0,1\}\) .*/\2/p' -e 's/^URIs: *\(http[^ ]*\/debian\/\{0,1\}\)$/\1/p' | head -n 1)
    echo "${found:-http://deb.debian.org/debian}"
}

# Deepest first; a folder with something mounted in it is never deleted.
unmount_all() {
    local place
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

make_base() {
    [ -s "$base" ] && return
    command -v debootstrap >/dev/null 2>&1 || fail "debootstrap is missing: apt-get install debootstrap"
    debootstrap --variant=minbase "$suite" "$root" "$(mirror)" >"$work/debootstrap.log" 2>&1 \
        || fail "debootstrap, see $work/debootstrap.log"
    tar --one-file-system -C "$root" -cf "$base.part" .
    mv "$base.part" "$base"
    remove_root
}

locale=()
if [ -n "$ccache" ]; then
    for name in LANG LC_ALL; do if [ -n "${!name:-}" ]; then locale+=("$name=${!name}"); fi; done
fi
inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "${locale[@]}" "$@"
}

lend_ccache() {
    [ -n "$ccache" ] || return 0
    mkdir -p "$root/root/.cache/ccache" "$root/root/.config/ccache" "$(ccache --get-config cache_dir)"
    mount --bind "$(ccache --get-config cache_dir)" "$root/root/.cache/ccache"
    printf '%s = %s\n' base_dir "$(ccache --get-config base_dir)" hash_dir "$(ccache --get-config hash_dir)" \
        sloppiness "$(ccache --get-config sloppiness)" >"$root/root/.config/ccache/ccache.conf"
}

prepare_root() {
    local file
    remove_root
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
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
    inside DEBIAN_FRONTEND=noninteractive sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends git curl ca-certificates' \
        >"$work/prepare.log" 2>&1 || fail "installing git and curl, see $work/prepare.log"
    git -C "$top" bundle create "$root/root/disputedesk.bundle" HEAD >>"$work/prepare.log" 2>&1
    mkdir -p "$root$(dirname "$place")"
    inside git -c advice.detachedHead=false clone -q /root/disputedesk.bundle "$place" || fail "cloning"
    lend_ccache
}

failures=0
try() {
    local word=$1 log="$work/$1$2.log" started=$SECONDS status=0
    timeout -k 30 "$limit_seconds" chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        "${locale[@]}" sh -c "cd '$place' && exec ./dev $word" >"$log" 2>&1 </dev/null || status=$?
    tail -n 6 "$log" | sed 's/^/    /'
    if [ "$status" = 0 ]; then
        echo "PASS: ./dev $word${2:+ (once more)}, $((SECONDS - started)) s, $log"
    else
        echo "FAIL: ./dev $word${2:+ (once more)}, status $status, $((SECONDS - started)) s, $log"
        failures=$((failures + 1))
    fi
}

trap unmount_all EXIT
trap 'exit 130' INT TERM
make_base
prepare_root
echo "fresh $suite with git and curl: $root, HEAD is $(git -C "$top" rev-parse --short HEAD)"
if [ "$what" != test ]; then try run ''; fi
if [ "$what" != run ]; then try test ''; fi
if [ "$what" = both ]; then try run -again; fi
[ "$failures" = 0 ] || fail "$failures of the commands above"
echo "PASS"
