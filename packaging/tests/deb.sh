#!/usr/bin/env bash
# The .deb in fresh Debian systems: installed, started by an ordinary person, removed. deb.sh PACKAGES WORK SUITE...
# What it proves: its Depends are all it needs, bookworm's file runs on the newer Qt of trixie as well, and purge leaves
# nothing but the person's data. Needs root, debootstrap, 1 GB.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
packages=$1
work=$2
shift 2
# shellcheck source=packaging/tests/root.sh
. "$here/root.sh"
# shellcheck source=packaging/tests/agent.sh
. "$here/agent.sh"

file=$(find "$packages" -maxdepth 1 -name 'disputedesk_*.deb')
[ -f "$file" ] || fail "$packages holds not one disputedesk_*.deb: ./dev package linux"
version=$(dpkg-deb -f "$file" Version)

# ours: what of the package a system holds, its traces included; a person's data is not looked at.
ours() { inside find /etc /usr /var /opt /srv /root /boot -xdev \( -iname '*disputedesk*' -o -name 'libsimdjson*' \) -not -path '/var/log/*' -not -path '/var/cache/apt/*' | sort; }

hardened() {
    local told
    told=$(readelf -hdl "$root/usr/bin/disputedesk")
    grep -q 'Type: *DYN' <<<"$told" || fail "not position independent"
    grep -q 'BIND_NOW\|Flags:.*NOW' <<<"$told" || fail "not bound at its start (-z now)"
    grep -q GNU_RELRO <<<"$told" || fail "no RELRO"
    ! grep -qaF "$(cd "$here/../.." && pwd -P)" "$root/usr/bin/disputedesk" || fail "the program tells where it was built"
    grep -q '__[a-z]*_chk' <(objdump -T "$root/usr/bin/disputedesk") || fail "nothing is fortified"
    grep -q '__stack_chk_fail' <(objdump -T "$root/usr/bin/disputedesk") || fail "no stack protector"
}

try_suite() {
    local data="$agent_home/.local/share/disputedesk" sums
    open_root "$1" "deb-$1"
    make_agent
    cp "$file" "$root/tmp/disputedesk.deb"
    [ -z "$(ours)" ] || fail "the fresh system holds something of ours: $(ours)"
    inside_apt install -y --no-install-recommends /tmp/disputedesk.deb || { tail -n 20 "$work/apt.log"; fail "installing in $1"; }
    inside dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\n' disputedesk 'libqt6core6*' 'libqt6charts6*' 'libqt6keychain1'
    hardened
    selftest disputedesk
    inside_apt install -y --no-install-recommends xvfb fonts-dejavu-core fonts-tlwg-loma-ttf || fail "installing Xvfb"
    picture "deb-$1" disputedesk --demo
    # With a folder of its own, as a person's first start.
    picture "deb-$1-first" disputedesk
    [ -f "$root$data/ledger.db" ] || fail "the first start left no ledger in $data"
    sums=$(cd "$root$data" && find . -type f -exec sha256sum {} + | sort)
    inside_apt install -y --reinstall --no-install-recommends /tmp/disputedesk.deb || fail "installing over itself"
    inside_apt purge -y disputedesk || fail "purging"
    [ -z "$(ours)" ] || fail "purge left: $(ours)"
    [ -z "$(inside dpkg-query -W -f '${Package}' disputedesk 2>/dev/null)" ] || fail "dpkg still knows the package"
    [ "$sums" = "$(cd "$root$data" && find . -type f -exec sha256sum {} + | sort)" ] || fail "purge touched the person's data"
    remove_root
    echo "PASS: $(basename "$file") on $1"
}

trap unmount_all EXIT
trap 'exit 130' INT TERM
check_work
for suite in "$@"; do try_suite "$suite"; done
