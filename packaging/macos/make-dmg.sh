#!/usr/bin/env bash
# The .dmg of a release build: make-dmg.sh BUILD-FOLDER PACKAGES-FOLDER. Deploys Qt into the bundle, signs it, runs its
# self-test, packs it (CPack's DragNDrop: the bundle beside a link to Applications), and has Apple notarise it where
# APPLE_ID, APPLE_TEAM_ID and APPLE_APP_PASSWORD are set; without them that step is skipped and said.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
build=$(cd "$1" && pwd -P)
packages=$2
stage=$build/stage
rm -rf "$stage" "$build/packages"
mkdir -p "$packages"

cmake --install "$build" --prefix "$stage" # ends with Qt's deploy script
bundle=$stage/disputedesk.app
program=$bundle/Contents/MacOS/disputedesk
foreign=$(find "$bundle" -type f \( -name '*.dylib' -o -perm -u+x \) -exec otool -L {} + \
    | awk '/^\t/ { print $1 }' | grep -vE '^(@rpath|@executable_path|@loader_path|/usr/lib/|/System/Library/)' | sort -u || true)
[ -z "$foreign" ] || { echo "the bundle would need what other machines do not have: $foreign" >&2; exit 1; }
if [ -n "${DISPUTEDESK_UNIVERSAL:-}" ]; then
    lipo "$program" -verify_arch x86_64 arm64 || { echo "the program is not universal: $(lipo -archs "$program")" >&2; exit 1; }
fi
"$here/sign.sh" "$bundle"
# The one that was signed, away from the machine's own Qt, on the window system that people have: Qt's deploy script brings
# no other into the bundle (macdeployqt knows libqcocoa alone). A session at the screen is wanted, as GitHub's machines have.
env -i HOME="$HOME" PATH=/usr/bin:/bin "$program" --selftest

# CPack would install again and lose the signatures: it is given the folder as it is.
cpack --config "$build/CPackConfig.cmake" -G DragNDrop -B "$build/packages" \
    -D "CPACK_INSTALL_CMAKE_PROJECTS=" -D "CPACK_INSTALLED_DIRECTORIES=$stage;."
dmg=$(find "$build/packages" -maxdepth 1 -name '*.dmg')
if [ -n "${APPLE_ID:-}" ] && [ -n "${APPLE_TEAM_ID:-}" ] && [ -n "${APPLE_APP_PASSWORD:-}" ]; then
    codesign --force --timestamp --sign "$APPLE_CODESIGN_ID" "$dmg"
    xcrun notarytool submit "$dmg" --wait --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM_ID" --password "$APPLE_APP_PASSWORD"
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature -v "$dmg"
else
    echo "not notarised: APPLE_ID, APPLE_TEAM_ID and APPLE_APP_PASSWORD are not set"
fi
mv "$dmg" "$packages/"
