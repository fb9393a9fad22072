#!/usr/bin/env bash
# The version that DisputedeskVersion.cmake tells: of a tagged commit its number, with a warning where CMakeLists.txt says
# another; of any other X.Y.Z+g<commit>; of an archive what its file .version says.
set -euo pipefail

script=$(cd "$(dirname "$0")/../cmake" && pwd -P)/DisputedeskVersion.cmake
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { printf 'FAIL: %s\n' "$*"; cat "$work/log"; exit 1; }
in_tree() { git -C "$work/tree" -c user.name=a -c user.email=a@localhost -c commit.gpgsign=false -c tag.gpgsign=false "$@"; }

# tells VERSION: with 1.2.3 in CMakeLists.txt, and nothing else than what $warns says is warned of.
tells() {
    local warned=no
    rm -f "$work/header.h"
    cmake -DBASE=1.2.3 "-DTOP=$work/tree" "-DOUT=$work/header.h" -P "$script" >"$work/log" 2>&1 || fail "no version, but $1 is wanted"
    grep -qE "^#define DISPUTEDESK_FULL_VERSION \"$1\"\$" "$work/header.h" || fail "$1 is wanted, not $(tail -n 1 "$work/header.h")"
    ! grep -q 'CMake Warning' "$work/log" || warned=yes
    [ "$warned" = "$warns" ] || fail "$1 is warned of: $warned, not $warns"
}

: >"$work/log"
warns=no
mkdir "$work/tree"
tells '1\.2\.3'
echo 4.5.6 >"$work/tree/.version"
tells '4\.5\.6'
in_tree init -q
in_tree add .version
in_tree commit -q -m one
tells '1\.2\.3\+g[0-9a-f]+'
in_tree tag v1.2.3
tells '1\.2\.3'
echo changed >>"$work/tree/.version"
tells '1\.2\.3\+g[0-9a-f]+-dirty'
in_tree commit -q -a -m two
tells '1\.2\.3\+g[0-9a-f]+'
in_tree tag v1.3.0
warns=yes
tells '1\.3\.0'
grep -q 'tagged v1\.3\.0' "$work/log" || fail "the warning does not name the tag"
echo "PASS: the version of a tag, of a commit and of an archive"
