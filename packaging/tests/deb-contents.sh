#!/usr/bin/env bash
# The short form, a part of ./dev test: packs what the given build folder would install as a .deb (its program stripped, no
# other build needed), compares the content with the list beside this script, checks the papers, and runs --selftest from
# the unpacked package. deb-contents.sh BUILD-FOLDER
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
build=$1
fail() { printf 'FAIL: %s\n' "$*"; exit 1; }
for tool in dpkg-deb dpkg-shlibdeps file readelf desktop-file-validate appstreamcli update-mime-database; do
    command -v "$tool" >/dev/null 2>&1 && continue
    [ "${CI:-}" != true ] || fail "$tool is missing"
    echo "SKIP: $tool is missing; ./dev test installs it"
    exit 77
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cpack --config "$build/CPackConfig.cmake" -G DEB -B "$place/made" >"$place/log" 2>&1 || { cat "$place/log"; fail "cpack"; }
package=$(find "$place/made" -maxdepth 1 -name '*.deb')
tree=$place/tree
dpkg-deb -x "$package" "$tree"
field() { dpkg-deb -f "$package" "$1"; }

diff <(grep -v '^#' "$here/deb-contents.txt") \
    <(cd "$tree" && find . -not -type d | sed -e 's/^\.//' -e 's/\(libsimdjson\.so\.\).*/\1N/' | LC_ALL=C sort) \
    || fail "the content (>) is not what deb-contents.txt lists (<)"
odd=$(dpkg-deb -c "$package" | grep -vE '^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root ' || true)
[ -z "$odd" ] || fail "owners or rights: $odd"
odd=$(find "$tree" -type f -perm /111 -not -path '*/usr/bin/disputedesk')
[ -z "$odd" ] || fail "executable, but no program: $odd"

odd=$(dpkg-deb --ctrl-tarfile "$package" | tar -t | grep -vxE '\./(control|md5sums)?' || true)
[ -z "$odd" ] || fail "scripts that nobody wrote run when it is installed: $odd"

dpkg --validate-version "$(field Version)" || fail "its version"
for wanted in libc6 libqt6core6 libqt6gui6 libqt6network6 libqt6widgets6 libsqlite3-0 libsodium23; do
    grep -qE "(^|, )$wanted(t64)?( |,|$)" <<<"$(field Depends)" || fail "Depends lacks $wanted: $(field Depends)"
done
! grep -qE 'simdjson|private-abi|qtbase-abi' <<<"$(field Depends)" || fail "Depends binds it to one release: $(field Depends)"

program=$tree/usr/bin/disputedesk
[ "$(readelf -d "$program" | grep -cE 'R(UN)?PATH')" = 1 ] || fail "RUNPATH is not there once"
readelf -d "$program" | grep -qF '[$ORIGIN/../lib/disputedesk/lib]' || fail "RUNPATH points elsewhere"
! readelf -S "$program" | grep -q '\.symtab' || fail "the program is not stripped"

! grep -q 'disputedesk::ReleaseCheck' "$program" || fail "it asks for new versions, which is the package manager's (DISPUTEDESK_UPDATE_CHECK=OFF)"

papers=$tree/usr/share
id=org.disputedesk.disputedesk
desktop-file-validate "$papers/applications/$id.desktop" || fail "the desktop file"
appstreamcli validate --no-net --pedantic "$papers/metainfo/$id.metainfo.xml" || fail "the metainfo"
grep -q "<launchable type=\"desktop-id\">$id.desktop<" "$papers/metainfo/$id.metainfo.xml" || fail "the metainfo names no desktop file"
grep -qx "Icon=$id" "$papers/applications/$id.desktop" || fail "the desktop file names another icon"
[ -x "$tree/usr/bin/$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$papers/applications/$id.desktop")" ] || fail "Exec names no program of ours"
grep -qE '^Exec=[^ ]+ %f$' "$papers/applications/$id.desktop" || fail "the desktop file hands no file to the program"
# The type of case files is one in all papers, and a system that knows it finds it by the name and by the first words.
type=$(sed -n 's/^MimeType=\([^;]*\);$/\1/p' "$papers/applications/$id.desktop")
grep -qF "<mediatype>$type<" "$papers/metainfo/$id.metainfo.xml" || fail "the metainfo names another type of case files than \"$type\""
cp -R "$papers/mime" "$place/mime"
update-mime-database "$place/mime" >"$place/log" 2>&1 || { cat "$place/log"; fail "the type of case files"; }
grep -qF ":$type:*.disputedesk" "$place/mime/globs2" || fail "*.disputedesk is not $type: $(cat "$place/mime/globs2")"
grep -qaF '{"format":"disputedesk-case"' "$place/mime/magic" || fail "case files are not known by their first words"
icon=$(sed -n 's/.*<icon name="\([^"]*\)".*/\1/p' "$papers/mime/packages/$id.xml")
[ -f "$papers/icons/hicolor/48x48/mimetypes/$icon.png" ] || fail "case files have no icon \"$icon\""
for icon in "$papers"/icons/hicolor/*x*/apps/$id.png "$papers"/icons/hicolor/*x*/mimetypes/$id.case.png; do
    size=$(basename "$(dirname "$(dirname "$icon")")")
    file "$icon" | grep -q "${size%x*} x ${size#*x}," || fail "$icon is not $size"
done
# Every option of the program is in its manual, and no other.
export QT_QPA_PLATFORM=offscreen HOME=$place/home XDG_RUNTIME_DIR=$place/run DBUS_SESSION_BUS_ADDRESS=disabled:
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
options() { grep -oE -- '--[a-z][a-z-]+' | sort -u | grep -vxE -- '--(help-all|probe|probe-idle)' || true; } # figures for ./dev bench
diff <("$program" --help | options) <(zcat "$papers/man/man1/disputedesk.1.gz" | sed 's/\\-/-/g' | options) \
    || fail "the manual (>) has other options than the program (<)"

timeout -k 10 120 "$program" --selftest || fail "--selftest from the unpacked package"
[ -z "$(find "$HOME" -type f)" ] || fail "--selftest left files: $(find "$HOME" -type f)"
echo "PASS: $(basename "$package"), $(stat -c %s "$package") bytes"
