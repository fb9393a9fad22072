#!/usr/bin/env bash
# The installer under Wine: windows-setup.sh PACKAGES WORK. Installed without a question for one person, checked, started, a
# dispute accepted in its window, upgraded in place and removed, with the person's data as it was; a running program, a full
# disk, a stranger's folder and a newer version are refused, each with its own status, and change nothing.
set -euo pipefail

# shellcheck source=packaging/tests/wine.sh
. "$(dirname "$0")/wine.sh"
begin "$@"

key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Disputedesk'
ending='HKCU\Software\Classes\.disputedesk'
case_file='HKCU\Software\Classes\Disputedesk.Case'
program='C:\users\'$(id -un)'\AppData\Local\Programs\Disputedesk\disputedesk.exe'

setup() { win "$package" /S "$@"; }
# A double click on a case file starts what was installed.
opens_case_files() {
    win reg query "$ending" /ve >/dev/null && grep -qF 'Disputedesk.Case' "$work/win.log" || fail "nothing opens .disputedesk"
    win reg query "$ending\OpenWithProgids" /v Disputedesk.Case >/dev/null || fail "it is not offered to open .disputedesk"
    win reg query "$case_file\shell\open\command" /ve >/dev/null || fail "case files have no command"
    grep -qF "\"$program\" \"%1\"" "$work/win.log" || fail "case files are opened by something else: $(cat "$work/win.log")"
}
tree_sum() { (cd "$folder" && find . -type f -exec sha256sum {} + | sort | sha256sum); }
data_sum() { (cd "$data" && find . -type f -exec sha256sum {} + | sort); }
# said TEXT: what the installer wrote for a script; the NULs of its UTF-16 are gone already.
said() { grep -qF "$1" "$work/win.log" || fail "the installer does not say \"$1\""; }

installed() {
    setup || fail "installing"
    [ -f "$folder/disputedesk.exe" ] || fail "nothing in $folder"
    [ -n "$(find "$WINEPREFIX/drive_c/users" -name Disputedesk.lnk -path '*Start Menu*')" ] || fail "nothing in the Start menu"
    win reg query "$key" >/dev/null || fail "Windows does not list it as installed"
    grep -qF "DisplayVersion    REG_SZ    $version" "$work/win.log" || fail "Windows lists another version"
    opens_case_files
    selftest "$program"
    picture windows-setup "$program" --demo
    picture windows-setup-thai "$program" --demo --lang th --theme dark
    picture windows-setup-first "$program" # a person's first start, with a folder of its own
    [ -f "$data/ledger.db" ] || fail "the first start left no ledger in $data"
}

refusals() {
    local before
    before=$(tree_sum)
    start "$program" --demo
    refused 3 "$package" /S
    said 'is running from'
    refused_uninstall
    end_started
    mkdir -p "$work/small" "$work/foreign"
    mount -t tmpfs -o size=20m tmpfs "$work/small"
    refused 4 "$package" /S "/D=$(as_windows "$work/small/Disputedesk")"
    said 'Nothing was changed'
    [ -z "$(ls "$work/small")" ] || fail "a half copy was left behind"
    umount "$work/small"
    echo mine >"$work/foreign/file"
    refused 6 "$package" /S "/D=$(as_windows "$work/foreign")"
    said 'holds something else'
    [ "$(ls "$work/foreign")" = file ] || fail "a stranger's folder was written to"
    mkdir "$folder.new"
    echo mine >"$folder.new/file"
    refused 6 "$package" /S
    said 'is in the way'
    [ "$(ls "$folder.new")" = file ] || fail "a stranger's folder beside was written to"
    rm -r "$folder.new"
    win reg add "$key" /v VersionNumbers /d 99.0.0 /f >/dev/null
    refused 7 "$package" /S
    said 'is newer than'
    win reg add "$key" /v VersionNumbers /d "${version%%+*}" /f >/dev/null
    [ "$before" = "$(tree_sum)" ] || fail "a refused installation changed the one that was there"
    [ ! -e "$folder.new" ] && [ ! -e "$folder.old" ] || fail "a refused installation left folders behind"
}

# The uninstaller goes on from a copy of itself and returns at once; _?= has it stay where it is, to be waited for.
uninstall() { win "$folder/uninstall.exe" /S "_?=${program%\\*}"; }
refused_uninstall() {
    local status=0
    uninstall || status=$?
    [ "$status" = 3 ] || fail "removing a running program ended with $status, not 3"
}

upgraded() {
    local sums
    sums=$(data_sum)
    # As an older version would have left it: a file more of its own, and what the person laid beside the program.
    touch "$folder/of-an-older-version.dll"
    printf 'of-an-older-version.dll\r\n' >>"$folder/installed-files.txt"
    # What a person chose, and what another program left.
    win reg add "$ending" /ve /d Theirs.Case /f >/dev/null
    win reg add "$ending\OpenWithProgids" /v Theirs.Case /d '' /f >/dev/null
    mkdir -p "$folder/disputedesk-data"
    echo mine >"$folder/disputedesk-data/mine"
    setup || fail "installing over an older version"
    [ ! -e "$folder/of-an-older-version.dll" ] || fail "an upgrade keeps what the older version had"
    [ -f "$folder/disputedesk-data/mine" ] || fail "an upgrade lost what lay beside the program"
    win reg query "$ending" /ve >/dev/null && grep -qF Theirs.Case "$work/win.log" || fail "an upgrade took .disputedesk from another program"
    [ ! -e "$folder.new" ] && [ ! -e "$folder.old" ] || fail "an upgrade left folders behind"
    selftest "$program"
    [ "$sums" = "$(data_sum)" ] || fail "an upgrade touched the person's data"
    rm -r "$folder/disputedesk-data"
}

removed() {
    local sums left
    sums=$(data_sum)
    uninstall || fail "removing"
    said 'stay in'
    rm -f "$folder/uninstall.exe" # with _?= it cannot delete itself
    left=$(find "$WINEPREFIX/drive_c" -iname '*disputedesk*' -not -path "$data*" -not -path '*/Temp/*' -not -path "$folder")
    [ -z "$left" ] || fail "removing left $left"
    [ -z "$(ls -A "$folder" 2>/dev/null)" ] || fail "removing left in $folder: $(ls -A "$folder")"
    ! win reg query "$key" >/dev/null || fail "Windows still lists it as installed"
    ! win reg query "$case_file" >/dev/null || fail "removing left the type of case files"
    win reg query "$ending" /ve >/dev/null && grep -qF Theirs.Case "$work/win.log" || fail "removing took .disputedesk from another program"
    ! win reg query "$ending\OpenWithProgids" /v Disputedesk.Case >/dev/null || fail "removing left what opens case files"
    win reg query "$ending\OpenWithProgids" /v Theirs.Case >/dev/null || fail "removing took what another program opens .disputedesk with"
    [ "$sums" = "$(data_sum)" ] || fail "removing touched the person's data"
}

check_packages -setup.exe
open_wine
folder=$local_data/Programs/Disputedesk
data=$local_data/disputedesk
installed
accept_a_dispute "$program"
refusals
upgraded
removed
echo "PASS: $(basename "$package") under $(wine --version)"
