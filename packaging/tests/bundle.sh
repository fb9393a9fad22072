#!/usr/bin/env bash
# The relocatable bundle, .tar.xz and .run, in a Debian 12 without any Qt: bundle.sh PACKAGES WORK. Started from a path with
# blanks and Thai letters; what the system lacks is named; installed for one person, upgraded and removed by the .run, the
# data of portable use kept; no room, a folder without the right to write, a running program, a newer version and a stranger's
# folder leave everything as it was.
# shellcheck disable=SC2016 # inner shells expand
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
    grep -qx 'thai lines: ok, dictionary' "$work/agent.log" || fail "Thai lines do not break by the dictionary of the bundle"
    for paper in libthai0 libthai-data qt6-translations-l10n; do
        [ -s "$root$place/share/doc/disputedesk/libraries/$paper" ] || fail "the papers of $paper are missing"
    done
    # Another Qt's plugins and libraries in the environment change nothing.
    selftest "$place/AppRun" QT_PLUGIN_PATH=/tmp/other LD_LIBRARY_PATH=/tmp/other
    # No plugin lacks a library, but the printing one its CUPS, which a machine without a printer has no need of.
    odd=$(as_agent sh -c 'find "$1/plugins" -name "*.so" -exec ldd {} + | grep "not found"' sh "$place" | grep -v libcups.so.2 || true)
    [ -z "$odd" ] || fail "plugins of the bundle lack: $odd"
    [ -f "$root$place/plugins/platforms/libqwayland-generic.so" ] || fail "the bundle cannot show a window under Wayland"
    picture bundle "$place/AppRun" --demo
    picture bundle-thai "$place/AppRun" --demo --lang th
    portable_unpacked
}

# Beside AppRun, which is what a person sees; what an older version kept in bin/ is found there.
portable_unpacked() {
    inside chown -R agent: "$place"
    as_agent QT_QPA_PLATFORM=offscreen "$place/AppRun" --portable --probe || fail "--portable"
    [ -f "$root$place/disputedesk-data/ledger.db" ] || fail "no ledger beside AppRun"
    [ ! -e "$root$place/bin/disputedesk-data" ] || fail "--portable keeps data in bin/, which an upgrade replaces"
    rm -r "$root$place/disputedesk-data"
    as_agent mkdir "$place/bin/disputedesk-data"
    as_agent QT_QPA_PLATFORM=offscreen "$place/AppRun" --portable --probe || fail "--portable with data in bin/"
    [ -f "$root$place/bin/disputedesk-data/ledger.db" ] || fail "what was kept in bin/ is not found"
    [ ! -e "$root$place/disputedesk-data" ] || fail "a second set of data beside that in bin/"
    rm -r "$root$place/bin/disputedesk-data"
}

run_file() {
    cp "$runner" "$root/tmp/disputedesk.run"
    chmod 755 "$root/tmp/disputedesk.run"
    selftest_run
    as_agent /tmp/disputedesk.run --quiet || fail "installing by the .run"
    selftest "$apps/AppRun"
    selftest "$agent_home/.local/bin/disputedesk"
    desktop-file-validate "$root$menu" || fail "the menu entry is not valid"
    grep -qx 'MimeType=application/vnd.disputedesk.case+json;' "$root$menu" || fail "the menu entry opens no case files"
    [ -f "$root$agent_home/.local/share/mime/packages/org.disputedesk.disputedesk.xml" ] || fail "case files have no type"
    # As a desktop starts it: the quoted word of Exec.
    as_agent QT_QPA_PLATFORM=offscreen sh -c "$(sed -n 's/^Exec=\(.*\) %f$/\1/p' "$root$menu") --selftest" || fail "the menu entry starts nothing"
    picture run-installed "$apps/AppRun"
    [ -f "$root$data/ledger.db" ] || fail "no ledger in $data"
}

selftest_run() {
    as_agent QT_QPA_PLATFORM=offscreen /tmp/disputedesk.run --quiet -- --selftest || fail "--selftest from the .run"
    refused 1 'Install or unpack it first' /tmp/disputedesk.run --quiet -- --portable
    [ ! -e "$root$apps" ] || fail "starting from the .run installed something"
}

refusals() {
    local before status=0
    before=$(tree_sum)
    inside mkdir -p /mnt/full /mnt/foreign /mnt/usr/bin
    mount -t tmpfs -o size=20m,mode=0777 tmpfs "$root/mnt/full"
    refused 1 'nothing was changed' "$place/install.sh" /mnt/full/disputedesk
    [ -z "$(ls "$root/mnt/full")" ] || fail "a half copy was left behind"
    umount "$root/mnt/full"
    refused 1 'cannot be written' "$place/install.sh" /usr/local/disputedesk
    inside sh -c 'echo mine >/mnt/foreign/file && chmod -R 777 /mnt/foreign'
    refused 1 'holds something else' "$place/install.sh" --uninstall /mnt/foreign
    refused 1 'holds something else' "$place/install.sh" /mnt/foreign
    [ -f "$root/mnt/foreign/file" ] || fail "a stranger's file is gone"
    # A prefix the .deb was installed into is no folder of ours.
    inside sh -c 'cp /bin/true /mnt/usr/bin/disputedesk && chmod -R 777 /mnt/usr'
    refused 1 'holds something else' "$place/install.sh" --uninstall /mnt/usr
    [ -f "$root/mnt/usr/bin/disputedesk" ] || fail "a program of the system is gone"
    inside sh -c 'mkdir /mnt/foreign.old && echo mine >/mnt/foreign.old/file && rm /mnt/foreign/file && chmod -R 777 /mnt/foreign.old'
    refused 1 'is in the way' "$place/install.sh" /mnt/foreign
    [ -f "$root/mnt/foreign.old/file" ] || fail "a stranger's file in FOLDER.old is gone"
    as_agent mv "$apps/AppRun" "$apps/AppRun.this"
    as_agent sh -c 'printf "#!/bin/sh\necho disputedesk 99.0.0\n" >"$1" && chmod 755 "$1"' sh "$apps/AppRun"
    refused 1 'is newer than' /tmp/disputedesk.run --quiet
    as_agent mv "$apps/AppRun.this" "$apps/AppRun"
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

# What a person keeps in the folder by portable use, in the places of this version and of older ones.
lay_portable() {
    as_agent sh -c 'cd "$1" && mkdir disputedesk-data bin/disputedesk-data && echo mine >disputedesk-data/mine \
        && echo mine >bin/disputedesk-data/mine && : >disputedesk-portable' sh "$apps" || fail "laying down the data of portable use"
}
portable_is_there() {
    local part
    for part in disputedesk-data/mine bin/disputedesk-data/mine disputedesk-portable; do
        [ -f "$root$apps/$part" ] || fail "$1 cost a person $part"
    done
}

upgrade_and_remove() {
    local sums left
    sums=$(cd "$root$data" && find . -type f -exec sha256sum {} + | sort)
    touch "$root$apps/lib/disputedesk/lib/of-an-older-version"
    lay_portable
    as_agent sh -c 'mkdir "$1.new" && echo mine >"$1.new/file"' sh "$apps"
    as_agent /tmp/disputedesk.run --quiet || fail "installing over itself"
    [ ! -e "$root$apps/lib/disputedesk/lib/of-an-older-version" ] || fail "an upgrade keeps what the older version had"
    portable_is_there "an upgrade"
    [ -f "$root$apps.new/file" ] || fail "an upgrade deleted a folder that is not its own"
    rm -r "$root$apps.new"
    [ "$(ls "$root$apps/..")" = disputedesk ] || fail "an upgrade left folders behind: $(ls "$root$apps/..")"
    selftest "$apps/AppRun"
    # One that was cut off between the two renamings, and one before the data had gone over.
    as_agent sh -c ': >"$1/.disputedesk-being-replaced" && mv "$1" "$1.old"' sh "$apps"
    as_agent /tmp/disputedesk.run --quiet || fail "taking up an upgrade that was cut off"
    portable_is_there "an upgrade that was cut off"
    as_agent sh -c ': >"$1/.disputedesk-being-replaced" && mv "$1" "$1.old" && cp -R "$2" "$1"' sh "$apps" "$place"
    as_agent /tmp/disputedesk.run --quiet -- --older || fail "ending an upgrade that was cut off"
    portable_is_there "an upgrade that was cut off late"
    [ "$(ls -A "$root$apps/..")" = disputedesk ] || fail "an upgrade left folders behind: $(ls -A "$root$apps/..")"
    as_agent "$apps/install.sh" --uninstall || fail "removing"
    grep -qF "stays $apps/disputedesk-data" "$work/agent.log" || fail "removing does not say that data stays"
    portable_is_there removing
    left=$(find "$root$apps" -type f -not -path '*/disputedesk-data/*' -not -name disputedesk-portable)
    [ -z "$left" ] || fail "removing left $left"
    as_agent /tmp/disputedesk.run --quiet || fail "installing where only data of portable use is"
    portable_is_there "installing again"
    rm -r "$root$apps/disputedesk-data" "$root$apps/bin/disputedesk-data" "$root$apps/disputedesk-portable"
    as_agent "$apps/install.sh" --uninstall || fail "removing the rest"
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
