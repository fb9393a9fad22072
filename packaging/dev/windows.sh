# shellcheck shell=bash
# The Windows half of ./dev package: cross-compiled on Debian 12 by mingw-w64 with the SDK. Sourced by ./dev.

windows_tools="g++-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-tools nsis msitools wixl icoutils zip xz-utils"
windows_test_tools="xdotool curl iproute2 wine wine64 xvfb imagemagick msitools unzip fonts-dejavu-core fonts-tlwg-loma-ttf"

# find_windows_sdk: prints the archive. DISPUTEDESK_WINDOWS_SDK names one; else it lies beside the project, or was made.
find_windows_sdk() {
    local place
    if [ -n "${DISPUTEDESK_WINDOWS_SDK:-}" ]; then
        [ -f "$DISPUTEDESK_WINDOWS_SDK" ] || die "DISPUTEDESK_WINDOWS_SDK is $DISPUTEDESK_WINDOWS_SDK, which is no file"
        echo "$DISPUTEDESK_WINDOWS_SDK"
        return
    fi
    for place in "$top/../shared/windows" "$top/build-windows"; do
        [ -f "$place/mingw-qt-sdk.tar.xz" ] && { echo "$place/mingw-qt-sdk.tar.xz"; return; }
    done
    die "the Windows SDK (Qt 6.4.2 for mingw-w64) was not found: name it with DISPUTEDESK_WINDOWS_SDK=…/mingw-qt-sdk.tar.xz,
lay it into ../shared/windows, or make it from Debian's sources, in about an hour: packaging/windows/build-sdk"
}

# Unpacks it into build-windows/sdk, anew when the archive is another one.
unpack_windows_sdk() {
    local archive stamp place=$top/build-windows/sdk
    archive=$(find_windows_sdk) || exit 1
    stamp=$(sha256sum <"$archive")
    [ -f "$place/stamp" ] && [ "$(cat "$place/stamp")" = "$stamp" ] && return
    say "unpacking $archive"
    rm -rf "$place"
    mkdir -p "$place"
    tar -C "$place" -xf "$archive" || die "$archive cannot be unpacked"
    [ -f "$place/mingw-qt/lib/cmake/Qt6/Qt6Config.cmake" ] || die "$archive holds no mingw-qt/lib/cmake/Qt6: it is not the SDK"
    echo "$stamp" >"$place/stamp"
}

package_windows() {
    local version
    [ "$package_system" = apt ] || die "packages for Windows are made on Debian 12: run ./dev package windows there" 2
    # shellcheck disable=SC2086 # a list of words is meant
    apt_install $windows_tools
    unpack_windows_sdk
    configure windows
    set_updates
    build_all --target disputedesk
    check_updates "$build/bin/disputedesk.exe"
    version=$(package_version)
    mkdir -p "$packages"
    rm -f "$packages"/disputedesk-*-windows-*
    packaging/windows/make-packages.sh "$build" "$build/sdk/mingw-qt" "$packages" "$version" >&2 || die "the Windows packages were not made"
    (cd "$packages" && ls -l -- disputedesk-*-windows-*)
}
