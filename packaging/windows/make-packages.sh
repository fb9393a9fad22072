#!/usr/bin/env bash
# Makes of a cross build the folder a person gets, and of it .zip, installer and .msi:
#     make-packages.sh BUILD-FOLDER SDK OUT-FOLDER VERSION
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
build=$(cd "$1" && pwd -P)
sdk=$(cd "$2" && pwd -P)
out=$(mkdir -p "$3" && cd "$3" && pwd -P)
version=$4
name=disputedesk-$version-windows-x86_64
work=$build/windows/tree
tree=$work/$name
target=x86_64-w64-mingw32

fail() { printf 'make-packages: %s\n' "$*" >&2; exit 1; }
# shellcheck source=packaging/dev/qtwords.sh
. "$here/../dev/qtwords.sh"

plugins="platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle tls/qschannelbackend imageformats/qjpeg imageformats/qgif imageformats/qico"
base=$(sed '/^#/d;/^$/d' "$here/windows-libraries.txt" | paste -sd '|')
is_windows() { [[ ${1,,} =~ ^($base)$ ]]; }
imports() { "$target-objdump" -p "$1" | sed -n 's/.*DLL Name: //p'; }

copy_program() {
    local plugin
    rm -rf "$work"
    cmake --install "$build" --prefix "$tree" >"$build/windows/packages.log"
    for plugin in $plugins; do
        [ -f "$sdk/plugins/$plugin.dll" ] || fail "Qt's plugin $plugin is missing in $sdk"
        install -D -m644 "$sdk/plugins/$plugin.dll" "$tree/plugins/$plugin.dll"
    done
    printf '[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n' >"$tree/qt.conf"
}

# Windows finds a DLL whatever the case of its name; here the case decides.
own_library() { find "$sdk/bin" -maxdepth 1 -iname "$1" -print -quit; }

collect() {
    local file=$1 want from
    while IFS= read -r want; do
        is_windows "$want" && continue
        [ -n "$(find "$tree" -maxdepth 1 -iname "$want")" ] && continue
        from=$(own_library "$want")
        [ -n "$from" ] || fail "$want, which ${file##*/} imports, is neither ours nor a part of Windows"
        install -m644 "$from" "$tree/"
        collect "$from"
    done < <(imports "$file")
}

copy_libraries() {
    local file
    while IFS= read -r file; do collect "$file"; done < <(find "$tree" -name '*.exe' -o -name '*.dll' | sort)
    find "$tree" \( -name '*.dll' -o -name '*.exe' \) -exec "$target-strip" --strip-unneeded {} +
}

# Whose each library is: the papers of the Debian package its source is of.
copy_papers() {
    local pair
    mkdir -p "$tree/licences"
    sed 's/$/\r/' "$here/../../LICENSE" >"$tree/LICENSE.txt"
    sed 's/$/\r/' "$here/licences.txt" >"$tree/licences/README.txt"
    for pair in qt:qt6-base-dev sqlite:libsqlite3-dev sodium:libsodium-dev simdjson:libsimdjson-dev boost:libboost-dev \
        gcc-runtime:gcc-mingw-w64-base mingw-w64-runtime:mingw-w64-x86-64-dev; do
        [ -f "/usr/share/doc/${pair#*:}/copyright" ] || fail "no licence is known of ${pair%:*} (package ${pair#*:})"
        sed 's/$/\r/' "/usr/share/doc/${pair#*:}/copyright" >"$tree/licences/${pair%:*}.txt"
    done
}

# For the SBOM of a release, as a dpkg database beside the folder: the sources that the SDK says it was made of (build-sdk; one
# made otherwise names none), and what this machine's packages lend.
write_origins() {
    local source database=$build/windows/origins/var/lib/dpkg
    mkdir -p "$database"
    {
        while IFS= read -r source; do
            source=${source%.dsc}
            printf 'Package: %s\nStatus: install ok installed\nArchitecture: source\nVersion: %s\n\n' "${source%%_*}" "${source#*_}"
        done < <(grep -xE '[a-z0-9.+-]+_[^ /]+\.dsc' "$sdk/README.txt" || true)
        dpkg-query -s libboost-dev gcc-mingw-w64-base mingw-w64-x86-64-dev
    } >"$database/status"
}

# Each import is there, each program is for 64 bits, ours has its version, and none tells where it was built.
check_tree() {
    local file want
    while IFS= read -r file; do
        "$target-objdump" -f "$file" | grep -q 'file format pei-x86-64' || fail "${file##*/} is no program for 64-bit Windows"
        while IFS= read -r want; do
            is_windows "$want" || [ -n "$(find "$tree" -maxdepth 1 -iname "$want")" ] || fail "$want, which ${file##*/} imports, is not there"
        done < <(imports "$file")
    done < <(find "$tree" -name '*.dll' -o -name '*.exe')
    ! grep -qaF "$(cd "$here/../.." && pwd -P)" "$tree/disputedesk.exe" || fail "the program tells where it was built"
    wrestool -x --raw -t 16 "$tree/disputedesk.exe" | tr -d '\0' | tr - . | grep -qaF "ProductVersion$version" || fail "the program's resource is not of version $version"
    wrestool -x --raw -t 24 "$tree/disputedesk.exe" | grep -qaF PerMonitorV2 || fail "the program has no manifest"
    wrestool -l -t 14 "$tree/disputedesk.exe" | grep -q type=14 || fail "the program has no icon"
}

# What is installed, a line each with Windows' separator: the installer's way to take away no more than it brought.
write_list() {
    (cd "$tree" && find . -type f | sed 's|^\./||; s|/|\\|g' | sort; printf '%s\n' installed-files.txt) | sed 's/$/\r/' >"$work/installed-files.txt"
    (cd "$tree" && find . -mindepth 1 -type d | sed 's|^\./||; s|/|\\|g' | sort -r) | sed 's/$/\r/' >"$work/installed-folders.txt"
}

make_zip() {
    rm -f "$out/$name.zip"
    find "$tree" -exec touch -h -d "@$epoch" {} +
    (cd "$work" && find "$name" -print | sort | TZ=UTC zip -q -X -9 -@ "$out/$name.zip")
}

make_installer() {
    makensis -V2 -NOCD -INPUTCHARSET UTF8 "-DTREE=$tree" "-DLISTS=$work" "-DHERE=$here" "-DOUT=$out/$name-setup.exe" "-DVERSION=$version" \
        "-DNUMBERS=$numbers" "-DKILOBYTES=$(du -sk "$tree" | cut -f1)" "$here/setup.nsi" >>"$build/windows/packages.log" 2>&1 \
        || { tail -n 20 "$build/windows/packages.log" >&2; fail "makensis"; }
}

epoch=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 1763769600)}
export SOURCE_DATE_EPOCH=$epoch
numbers=$(grep -oE '^[0-9]+\.[0-9]+\.[0-9]+' <<<"$version")
copy_program
copy_libraries
copy_qt_words "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)" "$tree/translations"
copy_papers
write_origins
check_tree
write_list
make_zip
make_installer
"$here/make-msi.sh" "$tree" "$numbers" "$out/$name.msi" >>"$build/windows/packages.log" 2>&1 || { tail -n 20 "$build/windows/packages.log" >&2; fail "the .msi"; }
printf '%s\n' "$out/$name.zip" "$out/$name-setup.exe" "$out/$name.msi"
