#!/usr/bin/env bash
# What can be said of the macOS bundle without a Mac, a part of ./dev test: the project is configured as for macOS with a
# stand-in for Qt 6.8 (qt-stub), so that every if(APPLE) runs; then Info.plist as the bundle would have it, entitlements,
# icon, the order of what is installed, and the .dmg's settings are looked at. Nothing is compiled. macos-static.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd -P)
top=$(cd "$here/../.." && pwd -P)
fail() { printf 'FAIL: %s\n' "$*"; exit 1; }
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

cmake -S "$top" -B "$place/build" -G "Unix Makefiles" -DCMAKE_BUILD_TYPE=Release -DCMAKE_SYSTEM_NAME=Darwin -DCMAKE_SYSTEM_VERSION=22 \
    -DCMAKE_CXX_COMPILER=/usr/bin/c++ -DCMAKE_CXX_COMPILER_FORCED=ON -DCMAKE_CXX_COMPILER_ID_RUN=ON \
    -DCMAKE_CXX_COMPILER_ID=AppleClang -DCMAKE_CXX_COMPILER_VERSION=15 -DCMAKE_CXX_STANDARD_COMPUTED_DEFAULT=17 \
    "-DCMAKE_CXX_COMPILE_FEATURES=cxx_std_11;cxx_std_14;cxx_std_17;cxx_std_20" -DCMAKE_CXX20_STANDARD_COMPILE_OPTION=-std=c++20 \
    -DCMAKE_OSX_SYSROOT=/ "-DCMAKE_LIBRARY_ARCHITECTURE=$(c++ -dumpmachine || true)" -DCMAKE_PREFIX_PATH=/usr -DCMAKE_HAVE_LIBC_PTHREAD=1 "-DCMAKE_FIND_LIBRARY_SUFFIXES=.so;.a" -DCMAKE_INSTALL_NAME_TOOL=/bin/true "-DCMAKE_OSX_ARCHITECTURES=x86_64;arm64" \
    -Wno-dev -DQt6_DIR="$here/qt-stub" -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Charts=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Svg=ON \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Pdf=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Keychain=ON "$@" \
    >"$place/log" 2>&1 || { tail -40 "$place/log"; fail "configured as for macOS"; }

plist=$(find "$place/build" -path '*.app/Contents/Info.plist' | grep '/disputedesk\.app/' || true)
[ -n "$plist" ] || fail "no Info.plist was written"
python3 "$here/macos_files.py" "$plist" "$top/packaging/macos/entitlements.plist" "$top/packaging/macos/disputedesk.icns" \
    || fail "the files of the bundle (above)"

# The deploy script has to find the bundle: it is installed before.
install=$(cat "$place/build/cmake_install.cmake")
bundle_at=$(grep -n 'disputedesk\.app' <<<"$install" | head -1 | cut -d: -f1)
deploy_at=$(grep -n 'deploy\.cmake' <<<"$install" | tail -1 | cut -d: -f1)
[ -n "$bundle_at" ] && [ -n "$deploy_at" ] && [ "$bundle_at" -lt "$deploy_at" ] || fail "Qt is deployed before the bundle stands there"

settings=$place/build/CPackConfig.cmake
grep -q 'set(CPACK_GENERATOR "DragNDrop")' "$settings" || fail "cpack would not make a .dmg"
grep -q 'set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE "OFF")' "$settings" || fail "the .dmg would have a licence panel"
grep -q 'set(CPACK_STRIP_FILES "OFF")' "$settings" || fail "what is signed would be stripped"
# macdeployqt brings the platform plugin libqcocoa and no other.
! grep -v '^ *#' "$top/packaging/macos/make-dmg.sh" | grep -q QT_QPA_PLATFORM || fail "the bundle is started on a window system that is not in it"
for script in "$top"/packaging/macos/*.sh; do bash -n "$script" || fail "$script"; done
echo "PASS: configured as for macOS with every if(APPLE), plist, entitlements and icon are sound"
