#!/usr/bin/env bash
# The unit tests of domain, providers, store and items, cross-built and run under Wine: windows-units.sh PACKAGES WORK
# They run in build-windows, which ./dev package windows made.
set -euo pipefail

# shellcheck source=packaging/tests/wine.sh
. "$(dirname "$0")/wine.sh"
begin "$@"

build=$(cd "$here/../../build-windows" && pwd -P) || fail "there is no build-windows: ./dev package windows"
parts=${DISPUTEDESK_WINE_PARTS:-domain providers store items}
targets=()
for part in $parts; do targets+=("tests/models/$part/all"); done
cmake --build "$build" --target "${targets[@]}" >"$work/units-build.log" 2>&1 || { tail -n 30 "$work/units-build.log"; fail "building the tests"; }
open_wine
failed=
for part in $parts; do
    # The two that record requests for a Python script start it and the program by themselves.
    ctest --test-dir "$build/tests/models/$part" -j "$(nproc)" --timeout 240 --output-on-failure --no-tests=error -E '^wooshpay_seed' \
        >"$work/units-$part.log" 2>&1 || failed="$failed $part"
    grep -E 'tests passed|\*\*\*' "$work/units-$part.log" | sed "s/^/$part: /" || true
done
[ -z "$failed" ] || fail "tests of:$failed, see $work/units-*.log"
echo "PASS: unit tests under $(wine --version)"
