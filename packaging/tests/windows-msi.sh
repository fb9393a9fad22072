#!/usr/bin/env bash
# The .msi under Wine: windows-msi.sh PACKAGES WORK. Installed for everybody without a question, checked, started, removed.
set -euo pipefail

# shellcheck source=packaging/tests/wine.sh
. "$(dirname "$0")/wine.sh"
begin "$@"

check_packages .msi
open_wine
folder="$WINEPREFIX/drive_c/Program Files/Disputedesk"
win msiexec /i "$(as_windows "$package")" /qn || fail "installing"
[ -f "$folder/disputedesk.exe" ] || fail "nothing in $folder"
win reg query 'HKLM\Software\Classes\Disputedesk.Case\shell\open\command' /ve >/dev/null || fail "nothing opens case files"
grep -qF 'Disputedesk\disputedesk.exe" "%1"' "$work/win.log" || fail "case files are opened by something else: $(cat "$work/win.log")"
selftest "$folder/disputedesk.exe"
picture windows-msi "$folder/disputedesk.exe"
data=$local_data/disputedesk
[ -f "$data/ledger.db" ] || fail "the first start left no ledger in $data"
win msiexec /x "$(as_windows "$package")" /qn || fail "removing"
[ ! -e "$folder/disputedesk.exe" ] || fail "removing left the program"
! win reg query 'HKLM\Software\Classes\Disputedesk.Case\shell\open\command' >/dev/null || fail "removing left what opens case files"
[ -f "$data/ledger.db" ] || fail "removing took the person's data"
echo "PASS: $(basename "$package") under $(wine --version)"
