#!/usr/bin/env bash
# The relocatable bundle, .tar.xz and .run, in a Debian 12 without any Qt: bundle.sh PACKAGES WORK. Started from a path with
# blanks and Thai letters; what the system lacks is named; installed for one person, upgraded and removed by the .run; no
# room, a folder without the right to write, a running program and a stranger's folder leave everything as it was.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
packages=$1
work=$2
# shellcheck source=packaging/tests/root.sh
. "$here/root.sh"
# shellcheck source=packaging/tests/agent.sh
. "$here/agent.sh"

archive=$(find "$packages" -maxdepth 1 -name 'disputedesk-*.tar.xz')
runner=$(find "$packages" -maxdepth 1 -name 'disputedesk-*.run')
[ -f "$archive" ] && [ -f "$runner" ] || fail "$packages holds not one .tar.xz and one .run: ./dev package linux"
version=$(basename "$archive" | sed 's/^disputedesk-\(.*\)-linux-.*/\1/')
place="/opt/ข้อพิพาท กับ บัตร"
apps="$agent_home/.local/opt/disputedesk"
data="$agent_home/.local/share/disputedesk"
menu="$agent_home/.local/share/applications/org.disputedesk.disputedesk.desktop"

# refused STATUS TEXT COMMAND...: it ends with that status and says why.
refused() {
    local status=0 want=$1 text=$2
    shift 2
    as_agent "$@" >"$work/refused.log" || status=$?
    cat "$work/refused.log"
    [ "$status" = "$want" ] || fail "$* ended with $status, not $want"
    grep -qF "$text" "$work/refused.log" || fail "$* does not say \"$text\""
}

no_qt() { [ -z "$(inside find / -xdev -name 'libQt*' -not -path '/opt/*' -not -path '/home/*')" ] || fail "this system has a Qt"; }

unpacked() {
    open_root bookworm bundle
    make_agent
    mkdir -p "$root$place"
    tar -C "$root$place" --strip-components=1 -xf "$archive"
    # A bare system: no fonts, no X, no GL.
    refused 127 libfontconfig.so.1 "$place/AppRun" --selftest
    inside_apt install -y --no-install-recommends xvfb fonts-dejavu-core fonts-tlwg-loma-ttf libgl1 libegl1 libx11-xcb1 libfontconfig1 \
        libfreetype6 libharfbuzz0b libwayland-client0 || fail "installing what a desktop has"
    no_qt
    selftest "$place/AppRun"
    grep -q '^tls: ok, openssl' "$work/agent.log" || fail "TLS is not OpenSSL's"
    # Another Qt's plugins and libraries in the environment change nothing.
    selftest "$place/AppRun" QT_PLUGIN_PATH=/tmp/other LD_LIBRARY_PATH=/tmp/other
    # No plugin lacks a library, but the printing one its CUPS, which a machine without a printer has no need of.
    odd=$(as_agent sh -c 'find "$1/plugins" -name "*.so" -exec ldd {} + | grep "not found"' sh "$place" | grep -v libcups.so.2 || true)
    [ -z "$odd" ] || fail "plugins of the bundle lack: $odd"
    [ -f "$root$place/plugins/platforms/libqwayland-generic.so" ] || fail "the bundle cannot show a window under Wayland"
    picture bundle "$place/AppRun" --demo
    picture bundle-thai "$place/AppRun" --demo --lang th
}

run_file() {
    cp "$runner" "$root/tmp/disputedesk.run"
    chmod 755 "$root/tmp/disputedesk.run"
    selftest_run
    as_agent /tmp/disputedesk.run --quiet || fail "installing by the .run"
    selftest "$apps/AppRun"
    selftest "$agent_home/.local/bin/disputedesk"
    desktop-file-validate "$root$menu" || fail "the menu entry is not valid"
    # As a desktop starts it: the quoted word of Exec.
    as_agent QT_QPA_PLATFORM=offscreen sh -c "$(sed -n 's/^Exec=//p' "$root$menu") --selftest" || fail "the menu entry starts nothing"
    picture run-installed "$apps/AppRun"
    [ -f "$root$data/ledger.db" ] || fail "no ledger in $data"
}

selftest_run() {
    as_agent QT_QPA_PLATFORM=offscreen /tmp/disputedesk.run --quiet -- --selftest || fail "--selftest from the .run"
    [ ! -e "$root$apps" ] || fail "starting from the .run installed something"
}

refusals() {
    local before status=0
    before=$(tree_sum)
    inside mkdir -p /mnt/full /mnt/foreign
    mount -t tmpfs -o size=20m,mode=0777 tmpfs "$root/mnt/full"
    refused 1 'nothing was changed' "$place/install.sh" /mnt/full/disputedesk
    [ -z "$(ls "$root/mnt/full")" ] || fail "a half copy was left behind"
    umount "$root/mnt/full"
    refused 1 'cannot be written' "$place/install.sh" /usr/local/disputedesk
    inside sh -c 'echo mine >/mnt/foreign/file && chmod -R 777 /mnt/foreign'
    refused 1 'holds something else' "$place/install.sh" --uninstall /mnt/foreign
    refused 1 'holds something else' "$place/install.sh" /mnt/foreign
    [ -f "$root/mnt/foreign/file" ] || fail "a stranger's file is gone"
    # While it runs.
    chroot --userspec=agent:agent "$root" /usr/bin/env -i HOME="$agent_home" XDG_RUNTIME_DIR="$agent_home/run" LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen "$apps/AppRun" --demo >/dev/null 2>&1 &
    running=$!
    for _ in $(seq 100); do
        case $(readlink "/proc/$running/exe" || true) in */bin/disputedesk) break ;; esac
        kill -0 "$running" || fail "the demo ended by itself"
        sleep 0.1
    done
    refused 1 'Close it first' /tmp/disputedesk.run --quiet
    refused 1 'Close it first' "$apps/install.sh" --uninstall
    kill -0 "$running" || fail "the running program did not survive"
    kill "$running"
    wait "$running" || status=$?
    running=
    [ "$before" = "$(tree_sum)" ] || fail "a refused installation changed the one that was there"
}

tree_sum() { (cd "$root$apps" && find . -type f -exec sha256sum {} + | sort | sha256sum); }

upgrade_and_remove() {
    local sums
    sums=$(cd "$root$data" && find . -type f -exec sha256sum {} + | sort)
    touch "$root$apps/lib/disputedesk/lib/of-an-older-version"
    as_agent /tmp/disputedesk.run --quiet || fail "installing over itself"
    [ ! -e "$root$apps/lib/disputedesk/lib/of-an-older-version" ] || fail "an upgrade keeps what the older version had"
    selftest "$apps/AppRun"
    as_agent "$apps/install.sh" --uninstall || fail "removing"
    left=$(inside find "$agent_home" /usr/local /opt -iname '*disputedesk*' -not -path "$data*" -not -path "$place*")
    [ -z "$left" ] || fail "removing left $left"
    [ "$sums" = "$(cd "$root$data" && find . -type f -exec sha256sum {} + | sort)" ] || fail "removing touched the person's data"
}

running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; unmount_all' EXIT
trap 'exit 130' INT TERM
check_work
unpacked
run_file
refusals
upgrade_and_remove
no_qt
remove_root
echo "PASS: $(basename "$archive") and .run in a bookworm without Qt"
