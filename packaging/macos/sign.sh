#!/usr/bin/env bash
# Signs a bundle from the inside out and proves it: libraries and plugins, then frameworks, then the bundle with its
# entitlements. sign.sh DISPUTEDESK.APP. Without APPLE_CODESIGN_ID in the environment the signature is an ad-hoc one ("-"):
# it runs on the machine that made it, elsewhere after the person allows it. No secret is needed to build a fork.
set -euo pipefail
bundle=$1
here=$(cd "$(dirname "$0")" && pwd -P)
identity=${APPLE_CODESIGN_ID:--}
how=(--force --options runtime --sign "$identity")
[ "$identity" = - ] || how+=(--timestamp)

find "$bundle/Contents/PlugIns" "$bundle/Contents/Frameworks" -type f -name '*.dylib' -exec codesign "${how[@]}" {} \;
find "$bundle/Contents/Frameworks" -type d -name '*.framework' -prune -exec codesign "${how[@]}" {} \;
codesign "${how[@]}" --entitlements "$here/entitlements.plist" "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"
