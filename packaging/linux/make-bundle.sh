#!/usr/bin/env bash
# Makes the relocatable folder with its own Qt, and of it .tar.xz and .run: make-bundle.sh BUILD-FOLDER OUT-FOLDER VERSION
# The folder is laid out as an AppDir (AppRun, .desktop and icon at its top).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
build=$(cd "$1" && pwd -P)
out=$(mkdir -p "$2" && cd "$2" && pwd -P)
version=$3
id=org.disputedesk.disputedesk
name=disputedesk-$version-linux-$(uname -m)
work=$build/bundle
tree=$work/$name
libraries=$tree/lib/disputedesk/lib # where the program's RUNPATH looks already

fail() { printf 'make-bundle: %s\n' "$*" >&2; exit 1; }
# shellcheck source=packaging/dev/qtwords.sh
. "$here/../dev/qtwords.sh"

# Each wanted plugin; those of the second list may be missing where a Qt was built without them.
needed_plugins="platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so
    wayland-shell-integration/libxdg-shell.so platformthemes/libqxdgdesktopportal.so tls/libqopensslbackend.so imageformats/libqjpeg.so"
welcome_plugins="platforms/libqwayland-egl.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    tls/libqcertonlybackend.so networkinformation/libqnetworkmanager.so
    imageformats/libqgif.so imageformats/libqico.so printsupport/libcupsprintersupport.so"

qt_asks() { qtpaths6 --query "$1" 2>/dev/null || qmake6 -query "$1"; }
multiarch=$(dirname "$(ldd "$build/bin/disputedesk" | sed -n 's/.*libQt6Core[^ ]* => \([^ ]*\) .*/\1/p')")
base=$(sed '/^#/d;/^$/d' "$here/base-libraries.txt" | paste -sd '|')
is_base() { [[ $1 =~ ^($base)$ ]]; }

copy_program() {
    rm -rf "$work"
    cmake --install "$build" --prefix "$tree" --strip >"$build/bundle.log"
    mkdir -p "$libraries"
}

copy_plugins() {
    local from plugin
    from=$(qt_asks QT_INSTALL_PLUGINS)
    for plugin in $needed_plugins $welcome_plugins; do
        if [ -f "$from/$plugin" ]; then
            install -D -m755 "$from/$plugin" "$tree/plugins/$plugin"
        elif grep -qwF "$plugin" <<<"$needed_plugins"; then
            fail "Qt's plugin $plugin is missing in $from"
        fi
    done
}

# Goes along DT_NEEDED, not ldd's flat list: what only a base library needs stays the system's as well.
declare -A origin=()
collect() {
    local file=$1 want path
    for want in $(patchelf --print-needed "$file"); do
        if is_base "$want" || [ -n "${origin[$want]:-}" ]; then continue; fi
        path=$(LD_LIBRARY_PATH=$libraries ldd "$file" | awk -v want="$want" '$1 == want { print $3 }')
        [ -f "$path" ] || fail "cannot find $want, which $file needs"
        origin[$want]=$path
        [ "$path" -ef "$libraries/$want" ] || install -m755 "$(readlink -f "$path")" "$libraries/$want"
        collect "$path"
    done
}

copy_libraries() {
    local file extra
    while IFS= read -r file; do collect "$file"; done < <(find "$tree/bin" "$tree/plugins" -type f)
    # Opened by name while the program runs, so nothing names them: Qt's TLS opens OpenSSL, QtKeychain the secret service.
    for extra in libssl.so.3 libcrypto.so.3; do
        [ -f "$multiarch/$extra" ] || fail "$extra is missing in $multiarch"
        origin[$extra]=$multiarch/$extra
        install -m755 "$(readlink -f "$multiarch/$extra")" "$libraries/$extra"
    done
    # Qt opens it for Thai lines, which break where its dictionary ends a word; AppRun says where that is.
    if [ ! -f "$multiarch/libthai.so.0" ] || [ ! -f /usr/share/libthai/thbrk.tri ]; then fail "libthai or its dictionary is missing"; fi
    origin[libthai.so.0]=$multiarch/libthai.so.0
    install -m755 "$(readlink -f "$multiarch/libthai.so.0")" "$libraries/libthai.so.0"
    collect "$multiarch/libthai.so.0"
    origin[thbrk.tri]=/usr/share/libthai/thbrk.tri
    install -D -m644 /usr/share/libthai/thbrk.tri "$tree/share/libthai/thbrk.tri"
}

# DT_RPATH, not RUNPATH: a stranger's LD_LIBRARY_PATH must not put another Qt under the program.
point_at_own() {
    find "$libraries" "$tree/plugins" -name '*.so*' -type f -exec strip --strip-unneeded {} +
    find "$libraries" -type f -exec patchelf --force-rpath --set-rpath "\$ORIGIN" {} \;
    find "$tree/plugins" -type f -exec patchelf --force-rpath --set-rpath "\$ORIGIN/../../lib/disputedesk/lib" {} \;
    patchelf --force-rpath --set-rpath "\$ORIGIN/../lib/disputedesk/lib" "$tree/bin/disputedesk"
    printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$tree/bin/qt.conf"
}

# Whose each library is (and the dictionary, and Qt's words) and under which licence: the papers of its Debian package.
copy_papers() {
    local path package
    mkdir -p "$tree/share/doc/disputedesk/libraries"
    install -m644 "$here/../../LICENSE" "$tree/LICENSE"
    for path in "${origin[@]}"; do
        [[ $path == "$tree"/* ]] && continue
        # dpkg knows a file by one of its two names: /lib is a link to /usr/lib.
        package=$(dpkg-query -S "$path" "/usr$path" "$(readlink -f "$path")" "${path#/usr}" 2>/dev/null | head -n 1 | cut -d: -f1 || true)
        [ -f "/usr/share/doc/$package/copyright" ] || fail "no licence is known for $path (package \"$package\")"
        install -m644 "/usr/share/doc/$package/copyright" "$tree/share/doc/disputedesk/libraries/$package"
    done
}

# For the SBOM of a release: the same packages as a dpkg database, beside the bundle and no part of it. simdjson, which lies in
# the tree with papers of its own, is the system's too.
write_origins() {
    local package database=$build/origins/var/lib/dpkg
    rm -rf "$build/origins"
    install -D -m644 "$(readlink -f /etc/os-release)" "$build/origins/etc/os-release"
    mkdir -p "$database"
    for package in $(ls "$tree/share/doc/disputedesk/libraries") \
        $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'libsimdjson[0-9]*' | sed -n 's/^installed //p'); do
        dpkg-query -s "$package" || fail "dpkg knows no package $package"
        echo
    done >"$database/status"
}

lay_out() {
    local script loader
    loader=$(patchelf --print-interpreter "$tree/bin/disputedesk")
    for script in AppRun install.sh; do
        sed -e "s|@loader@|$loader|g" -e "s|@app_id@|$id|g" "$here/$script.in" >"$tree/$script"
        chmod 755 "$tree/$script"
    done
    cp "$tree/share/applications/$id.desktop" "$tree/share/icons/hicolor/256x256/apps/$id.png" "$tree/"
    ln -s "$id.png" "$tree/.DirIcon"
}

# Nothing of Qt may come from the system, and nothing be wanted that is neither here nor a base library.
check_tree() {
    local file want
    while IFS= read -r file; do
        for want in $(patchelf --print-needed "$file"); do
            is_base "$want" || [ -f "$libraries/$want" ] || fail "$want, which ${file#"$tree"/} needs, is not in the bundle"
        done
        ldd "$file" | grep 'libQt6' | grep -vF "=> $tree/" && fail "${file#"$tree"/} takes a Qt of the system (above)"
    done < <(find "$tree/bin/disputedesk" "$libraries" "$tree/plugins" -type f)
    return 0
}

pack() {
    local epoch
    epoch=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 1763769600)}
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" -C "$work" -cf - "$name" | xz -T0 -6 >"$out/$name.tar.xz"
    # gzip, since a small system has no xz and every one has gzip.
    makeself --gzip --complevel 6 --nox11 --nomd5 --nocrc --sha256 --packaging-date "$(LC_ALL=C date -u -d "@$epoch")" \
        --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner --mtime=@$epoch" \
        "$tree" "$out/$name.run" "Disputedesk $version" ./install.sh --run >>"$build/bundle.log"
}

copy_program
copy_plugins
copy_libraries
words=$(qt_asks QT_INSTALL_TRANSLATIONS)
copy_qt_words "$words" "$tree/translations"
for language in "$tree"/translations/qtbase_*.qm; do origin[${language##*/}]=$words/${language##*/}; done
copy_papers
write_origins
point_at_own
lay_out
check_tree
pack
printf '%s\n' "$out/$name.tar.xz" "$out/$name.run"
