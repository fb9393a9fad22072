#!/usr/bin/env bash
# Runs a cross-built program of the build folder, ctest's tests among them: wine-run.sh PROGRAM [OPTIONS]
# The preset windows names it as CMake's emulator. DLLs and plugins come straight from the SDK.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd -P)
sdk=${DISPUTEDESK_WINDOWS_SDK_DIR:-$top/build-windows/sdk/mingw-qt}
windows() { printf 'Z:%s' "${1//\//\\}"; }

export WINEPREFIX=${WINEPREFIX:-$top/build-windows/wine} WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
WINEPATH="$(windows "$sdk/bin");$(windows "$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")");$(windows /usr/x86_64-w64-mingw32/lib)"
export WINEPATH
# Wine keeps QT_* to itself and hands on WINEQT_* without the prefix. QtTest prints nothing into a pipe unless told so.
export WINEQT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} WINEQT_LOGGING_TO_CONSOLE=1 WINEQT_FORCE_STDERR_LOGGING=1
WINEQT_PLUGIN_PATH=$(windows "$sdk/plugins")
WINEQT_QPA_FONTDIR=$(windows /usr/share/fonts/truetype/dejavu)
export WINEQT_PLUGIN_PATH WINEQT_QPA_FONTDIR
exec timeout -k 10 "${WINE_TIMEOUT:-230}" wine "$@"
