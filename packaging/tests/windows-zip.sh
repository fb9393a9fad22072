#!/usr/bin/env bash
# The .zip under Wine: windows-zip.sh PACKAGES WORK. Unpacked into a path with blanks and Thai letters, checked, started; made
# portable by a file beside the program it keeps everything beside itself.
set -euo pipefail

# shellcheck source=packaging/tests/wine.sh
. "$(dirname "$0")/wine.sh"
begin "$@"

check_packages .zip
open_wine
place="$work/ข้อพิพาท กับ บัตร"
rm -rf "$place"
mkdir -p "$place"
unzip -q "$package" -d "$place"
folder=$place/disputedesk-$version-windows-x86_64
[ "$(ls "$place")" = "$(basename "$folder")" ] || fail "the archive holds not one folder: $(ls "$place")"
for paper in LICENSE.txt licences/README.txt licences/qt.txt; do [ -s "$folder/$paper" ] || fail "$paper is missing"; done
selftest "$folder/disputedesk.exe"
picture windows-zip "$folder/disputedesk.exe" --demo --lang ja
: >"$folder/disputedesk-portable"
picture windows-zip-portable "$folder/disputedesk.exe"
[ -f "$folder/disputedesk-data/ledger.db" ] || fail "portable, it keeps nothing beside itself"
[ ! -e "$local_data/disputedesk" ] || fail "portable, it wrote into the person's profile"
rm -rf "$place"
echo "PASS: $(basename "$package") under $(wine --version)"
