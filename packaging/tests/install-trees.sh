#!/usr/bin/env bash
# What packaging/linux/install.sh.in does to a person's folders, a part of ./dev test: over trees that only look like the
# bundle, in a home of its own, by dash where it is there. The bundle itself: bundle.sh. install-trees.sh [install.sh.in]
set -euo pipefail
script=${1:-$(cd "$(dirname "$0")/../linux" && pwd -P)/install.sh.in}
shell=$(command -v dash || command -v sh)
id=org.disputedesk.disputedesk
work=$(mktemp -d)
running=
trap '[ -z "$running" ] || kill "$running" || true; chmod -R u+w "$work"; rm -rf "$work"' EXIT
chmod 755 "$work" # one of the scenarios is somebody else's
fail() { printf 'FAIL: %s\n' "$*"; tail -n 20 "$work/log"; exit 1; }
: >"$work/log"
unset XDG_DATA_HOME
export HOME=$work/home
app=$HOME/.local/opt/disputedesk
mkdir -p "$HOME" "$work/tools" "$work/full"

# What a desktop is told by is not what is tested here, and would write files of its own.
for tool in update-desktop-database update-mime-database gtk-update-icon-cache xdg-mime xdg-icon-resource kbuildsycoca5 kbuildsycoca6; do
    printf '#!/bin/sh\nexit 0\n' >"$work/tools/$tool"
done
cat >"$work/full/cp" <<'TEXT'
#!/bin/sh
for last in "$@"; do :; done
mkdir "$last/half" && echo "cp: error writing '$last/half': No space left on device" >&2
exit 1
TEXT
chmod +x "$work/tools"/* "$work/full/cp"
PATH=$work/tools:$PATH

# tree NAME VERSION: as make-bundle.sh lays it out.
tree() {
    local to=$work/$1
    mkdir -p "$to"/{bin,lib} "$to"/share/{applications,metainfo,mime/packages,icons/hicolor/{16x16,scalable}/{apps,mimetypes}}
    printf '#!/bin/sh\necho "disputedesk %s"\n' "$2" >"$to/AppRun"
    printf '#!/bin/sh\n' >"$to/bin/disputedesk"
    printf '[Desktop Entry]\nName=Disputedesk\nExec=disputedesk %%f\nTryExec=disputedesk\n' >"$to/share/applications/$id.desktop"
    printf '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>\n' >"$to/share/mime/packages/$id.xml"
    touch "$to/share/metainfo/$id.metainfo.xml" "$to/lib/of-$2" \
        "$to/share/icons/hicolor/16x16/apps/$id.png" "$to/share/icons/hicolor/scalable/apps/$id.svg" \
        "$to/share/icons/hicolor/16x16/mimetypes/$id.case.png" "$to/share/icons/hicolor/scalable/mimetypes/$id.case.svg"
    sed "s|@app_id@|$id|g" "$script" >"$to/install.sh"
    chmod +x "$to/AppRun" "$to/bin/disputedesk" "$to/install.sh"
}
# does FOLDER [WORD…]: the install.sh of that folder ends well.
does() {
    "$shell" "$1/install.sh" "${@:2}" >"$work/log" 2>&1 || fail "$scenario: install.sh ${*:2} of $1 ends with $?"
}
# refuses TEXT FOLDER [WORD…]: it ends with 1 and says TEXT.
refuses() {
    local status=0
    "$shell" "$2/install.sh" "${@:3}" >"$work/log" 2>&1 || status=$?
    [ "$status" = 1 ] || fail "$scenario: install.sh ${*:3} of $2 ends with $status, not refused"
    grep -qF -- "$1" "$work/log" || fail "$scenario: it does not say '$1'"
}
# there PATH…, gone PATH…: whatever it is, a link to nowhere too.
is_there() { [ -e "$1" ] || [ -L "$1" ]; }
there() { for path in "$@"; do is_there "$path" || fail "$scenario: $path is gone"; done; }
gone() { for path in "$@"; do ! is_there "$path" || fail "$scenario: $path is still there"; done; }
# holds PATH TEXT: a file of a person, to the letter.
holds() { [ "$(cat "$1")" = "$2" ] || fail "$scenario: $1 is not what it was"; }
# says_version VERSION: the installed one.
says_version() { [ "$("$app/AppRun")" = "disputedesk $1" ] || fail "$scenario: installed is $("$app/AppRun"), not $1"; }
data_is_kept() {
    holds "$app/disputedesk-data/drafts.db" new
    holds "$app/bin/disputedesk-data/drafts.db" old
    there "$app/disputedesk-portable"
}
# Neither a folder beside it that was needed on the way, nor a file that says it is.
nothing_is_left_over() {
    gone "$app.old" "$app/.disputedesk-being-replaced"
    [ -z "$(find "$HOME/.local/opt" -maxdepth 1 -name 'disputedesk.new.*')" ] || fail "$scenario: an unfinished copy is left"
}
nothing_in_the_menu() {
    gone "$HOME/.local/bin/disputedesk"
    [ -z "$(find "$HOME/.local" -name "*$id*")" ] || fail "$scenario: left is $(find "$HOME/.local" -name "*$id*")"
}
# the_menu_starts PATH: quoted as it stands there; a file to open may follow.
the_menu_starts() {
    local entry=$HOME/.local/share/applications/$id.desktop
    sed 's/ %[fFuU]$//' "$entry" | grep -qxF "Exec=\"$1\"" || fail "$scenario: the entry is $(grep Exec= "$entry")"
}

tree v1 0.1.0+g1
tree v2 0.10.0+g2

scenario='a first installation'
does "$work/v1"
says_version 0.1.0+g1
[ "$(readlink "$HOME/.local/bin/disputedesk")" = "$app/AppRun" ] || fail "$scenario: no command"
the_menu_starts "$app/AppRun"
! grep -q '^TryExec=' "$HOME/.local/share/applications/$id.desktop" || fail "$scenario: an entry that no menu shows"
nothing_is_left_over

scenario='a newer version keeps the data of portable use'
mkdir -p "$app/disputedesk-data" "$app/bin/disputedesk-data" "$app.new"
echo new >"$app/disputedesk-data/drafts.db"
echo old >"$app/bin/disputedesk-data/drafts.db"
touch "$app/disputedesk-portable"
echo mine >"$app.new/mine" # nothing of ours
does "$work/v2"
says_version 0.10.0+g2
gone "$app/lib/of-0.1.0+g1"
there "$app/lib/of-0.10.0+g2"
data_is_kept
holds "$app.new/mine" mine
nothing_is_left_over

scenario='an older version'
refuses 'is newer than 0.1.0' "$work/v1"
says_version 0.10.0+g2
does "$work/v1" --older
says_version 0.1.0+g1
data_is_kept

scenario='as the .run starts it'
does "$work/v1" --run --install
does "$work/v1" --run --demo
grep -qx 'disputedesk 0.1.0+g1' "$work/log" || fail "$scenario: the program was not started"
refuses 'Install or unpack it first' "$work/v1" --run --theme dark --portable
does "$work/v2" --run --older
says_version 0.10.0+g2

scenario='what a person put there stays, once'
mkdir "$app/Exports"
echo csv >"$app/Exports/disputes.csv"
echo hidden >"$app/.hidden"
ln -s /nowhere/data "$app/link"
does "$work/v2"
holds "$app/Exports/disputes.csv" csv
holds "$app/.hidden" hidden
there "$app/link"
does "$app" # over itself
holds "$app/Exports/disputes.csv" csv
gone "$app/Exports.kept"
data_is_kept

scenario='without the program it is a folder of that person'
does "$app" --uninstall
gone "$app/lib" "$app/AppRun" "$app/bin/disputedesk"
holds "$app/Exports/disputes.csv" csv
data_is_kept
nothing_in_the_menu
refuses 'holds something else' "$work/v2"
rm -r "$app/Exports" "$app/.hidden" "$app/link"
does "$work/v2"
data_is_kept

scenario='a running program'
bash -c 'exec -a "$1" sleep 300' sleep "$app/bin/disputedesk" &
running=$!
for ((try = 0; try < 100; ++try)); do
    ! tr '\0' '\n' <"/proc/$running/cmdline" | grep -qxF "$app/bin/disputedesk" || break
    sleep 0.1
done
refuses 'Close it first' "$work/v2"
refuses 'Close it first' "$app" --uninstall
kill "$running"
wait "$running" || true
running=
does "$work/v2"

scenario='cut off before the new version stood'
touch "$app/.disputedesk-being-replaced"
mv "$app" "$app.old"
does "$work/v2"
data_is_kept
nothing_is_left_over

scenario='cut off before the data went over'
touch "$app/.disputedesk-being-replaced"
mv "$app" "$app.old"
cp -R "$work/v2" "$app"
does "$work/v2"
data_is_kept
nothing_is_left_over

scenario='data in both places, or a folder in the way'
mkdir -p "$app.old/disputedesk-data"
refuses 'is in the way' "$work/v2"
touch "$app.old/.disputedesk-being-replaced"
refuses 'There is data in' "$work/v2"
there "$app.old/disputedesk-data"
data_is_kept
rm -r "$app.old"

scenario='no room'
(PATH=$work/full:$PATH; refuses 'nothing was changed: cp: error writing' "$work/v1" --older) || exit 1
says_version 0.10.0+g2
data_is_kept
nothing_is_left_over

scenario='removed'
does "$app" --uninstall
data_is_kept
nothing_in_the_menu
[ "$(find "$app" -type f | wc -l)" = 3 ] || fail "$scenario: left are $(find "$app" -type f)"
refuses 'There is no Disputedesk' "$work/v2" --uninstall

scenario='installed over the data that stayed'
does "$work/v1"
data_is_kept
does "$app" --uninstall "$app"
data_is_kept

scenario="somebody else's folders"
mkdir -p "$work/foreign" "$work/usr/bin"
echo theirs >"$work/foreign/theirs"
cp "$work/v1/bin/disputedesk" "$work/usr/bin/"
refuses 'holds something else' "$work/v1" "$work/foreign"
refuses 'holds something else' "$work/v1" --uninstall "$work/foreign"
refuses 'holds something else' "$work/v1" "$work/foreign/theirs"
refuses 'holds something else' "$work/v1" --uninstall "$work/usr"
refuses 'is no folder for a program' "$work/v1" /
holds "$work/foreign/theirs" theirs
there "$work/usr/bin/disputedesk"

scenario='an unpacked copy with data, into a folder with blanks'
mkdir "$work/v2/disputedesk-data"
echo unpacked >"$work/v2/disputedesk-data/drafts.db"
does "$work/v2" "$work/a b/\$c/"
grep -qF "The data of portable use stays in $work/v2/disputedesk-data" "$work/log" || fail "$scenario: not told where its data is"
gone "$work/a b/\$c/disputedesk-data"
holds "$work/v2/disputedesk-data/drafts.db" unpacked
the_menu_starts "$work/a b/\\\\\$c/AppRun"
does "$work/a b/\$c" --uninstall "$work/a b/\$c"
gone "$work/a b/\$c"
nothing_in_the_menu

scenario='words it does not know'
does "$work/v1" --help
grep -q -- --uninstall "$work/log" || fail "$scenario: --help does not name --uninstall"
refuses 'Unknown option --foo' "$work/v1" --foo

scenario='without the right to write there'
mkdir "$work/closed"
chmod 555 "$work/closed"
if [ "$(id -u)" != 0 ]; then
    refuses 'cannot be written' "$work/v1" "$work/closed/disputedesk"
elif command -v setpriv >/dev/null; then # root may write anywhere
    printf '#!/bin/sh\nexec setpriv --reuid=65534 --regid=65534 --clear-groups "%s" "$@"\n' "$shell" >"$work/lesser"
    chmod +x "$work/lesser"
    shell=$work/lesser
    refuses 'cannot be written' "$work/v1" "$work/closed/disputedesk"
fi
gone "$work/closed/disputedesk"
echo "PASS: install.sh keeps what is a person's and leaves nothing half done ($(readlink -f "$(command -v dash || command -v sh)"))"
