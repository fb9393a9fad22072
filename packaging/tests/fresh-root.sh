#!/usr/bin/env bash
# Proves that a fresh Debian 12 needs nothing but git, curl and a shell: fresh-root.sh [work folder] [run|test|both]
# Clones HEAD into an empty system and types ./dev run and ./dev test there; neither may warn of what is deprecated, in the
# Qt of that system (FRESH_SUITE=trixie has 6.8). Needs root, debootstrap and about 3 GB.
# The work folder keeps bookworm-base.tar; delete it to fetch the system anew.
# FRESH_CCACHE=1: the compiler's results come out of this machine's ccache, where the clone lies at the same path and
# the locale is the same; what is missing in ./dev shows all the same, in a quarter of an hour less.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=${1:-/tmp/disputedesk-fresh}
what=${2:-both}
limit_seconds=${FRESH_SECONDS:-} # of each command; an hour, and three for the tests
ccache=${FRESH_CCACHE:-}
place=/root/disputedesk
if [ -n "$ccache" ]; then place=$top; fi
# shellcheck source=packaging/tests/root.sh
. "$top/packaging/tests/root.sh"

case $what in run | test | both) ;; *) fail "what to do is run, test or both, not $what" ;; esac

locale=()
if [ -n "$ccache" ]; then
    for name in LANG LC_ALL; do if [ -n "${!name:-}" ]; then locale+=("$name=${!name}"); fi; done
fi

# Qt 6.5 and later keep quiet about what came out of use after QT_DISABLE_DEPRECATED_UP_TO (6.4): here they tell all.
told=()
if [ "${FRESH_SUITE:-bookworm}" != bookworm ]; then told=("CXXFLAGS=-DQT_WARN_DEPRECATED_UP_TO=0x070000"); fi

lend_ccache() {
    [ -n "$ccache" ] || return 0
    mkdir -p "$root/root/.cache/ccache" "$root/root/.config/ccache" "$(ccache --get-config cache_dir)"
    mount --bind "$(ccache --get-config cache_dir)" "$root/root/.cache/ccache"
    printf '%s = %s\n' base_dir "$(ccache --get-config base_dir)" hash_dir "$(ccache --get-config hash_dir)" \
        sloppiness "$(ccache --get-config sloppiness)" >"$root/root/.config/ccache/ccache.conf"
}

clone_head() {
    inside_apt install -y --no-install-recommends git curl ca-certificates || fail "installing git and curl, see $work/apt.log"
    git -C "$top" bundle create "$root/root/disputedesk.bundle" HEAD >>"$work/prepare.log" 2>&1
    mkdir -p "$root$(dirname "$place")"
    inside git -c advice.detachedHead=false clone -q /root/disputedesk.bundle "$place" || fail "cloning"
    lend_ccache
}

failures=0
try() {
    local word=$1 log="$work/$1$2.log" started=$SECONDS status=0 seconds=3600
    if [ "$word" = test ]; then seconds=10800; fi
    timeout -k 30 "${limit_seconds:-$seconds}" chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        "${locale[@]}" "${told[@]}" sh -c "cd '$place' && exec ./dev $word" >"$log" 2>&1 </dev/null || status=$?
    tail -n 6 "$log" | sed 's/^/    /'
    if [ "$status" = 0 ]; then
        echo "PASS: ./dev $word${2:+ (once more)}, $((SECONDS - started)) s, $log"
    else
        echo "FAIL: ./dev $word${2:+ (once more)}, status $status, $((SECONDS - started)) s, $log"
        failures=$((failures + 1))
    fi
    # Not GCC 12's alone, where warnings are errors: [-Wdeprecated-declarations], [-Wdeprecated-copy], [-Werror=deprecated…
    if grep -nE '\[-W(error=)?deprecated' "$log"; then
        echo "FAIL: ./dev $word warns of what is deprecated (above), $log"
        failures=$((failures + 1))
    fi
}

trap unmount_all EXIT
trap 'exit 130' INT TERM
check_work
open_root "${FRESH_SUITE:-bookworm}" root
clone_head
echo "fresh $suite with git and curl: $root, HEAD is $(git -C "$top" rev-parse --short HEAD)"
if [ "$what" != test ]; then try run ''; fi
if [ "$what" != run ]; then try test ''; fi
if [ "$what" = both ]; then try run -again; fi
[ "$failures" = 0 ] || fail "$failures of the commands above"
echo "PASS"
