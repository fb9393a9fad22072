# shellcheck shell=bash
# ./dev package: builds the release preset and puts its packages into build/packages/. ./dev test-packages: tries each of
# them where a person would install it. Sourced by ./dev.

# Beside what a build needs. dpkg-dev and file: dpkg-shlibdeps.
check_tools="dpkg-dev file desktop-file-utils appstream"
linux_tools="$check_tools rpm lintian patchelf makeself xz-utils binutils qt6-wayland qt6-xdgdesktopportal-platformtheme" # two for the bundle
test_tools="debootstrap rpm xvfb xz-utils flatpak-builder python3 $check_tools"
packages=$top/build/packages

# What the short form needs, which is part of ./dev test.
install_for_package_checks() {
    [ "$package_system" = apt ] || return 0
    # shellcheck disable=SC2086 # a list of words is meant
    apt_install $check_tools
}

# package_version: what the release build was configured with, as packages spell it.
package_version() { sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake"; }

# set_updates: into $build the addresses of new versions that the environment names, or none. For what a person gets without
# a package manager; none is said as well, since CMake remembers those of the last time.
set_updates() {
    local url=${DISPUTEDESK_UPDATE_URL:-} page=${DISPUTEDESK_UPDATE_PAGE:-} check=OFF
    if [ -n "$url" ]; then
        check=ON
        [[ "$url $page" =~ ^https://[^\ ]+\ https://[^\ ]+$ ]] || die "DISPUTEDESK_UPDATE_URL and DISPUTEDESK_UPDATE_PAGE have to be https addresses" 2
        # The program follows no redirect (docs/decisions/0029), and GitHub answers for the files of a release with one.
        case $url in https://github.com/*) die "DISPUTEDESK_UPDATE_URL redirects: name an address that answers by itself (docs/publishing.md)" 2 ;; esac
    fi
    cmake "-DDISPUTEDESK_UPDATE_CHECK=$check" "-DDISPUTEDESK_UPDATE_URL=$url" "-DDISPUTEDESK_UPDATE_PAGE=$page" "$build" >"$build/configure.log" 2>&1 \
        || { cat "$build/configure.log" >&2; die "the addresses of new versions"; }
}

# check_updates PROGRAM: it can ask for new versions just when there is an address to ask.
check_updates() {
    if grep -qaF 'disputedesk::ReleaseCheck' "$1"; then
        [ -n "${DISPUTEDESK_UPDATE_URL:-}" ] || die "$1 asks for new versions, and nobody said where"
    else
        [ -z "${DISPUTEDESK_UPDATE_URL:-}" ] || die "$1 does not ask for new versions at DISPUTEDESK_UPDATE_URL"
    fi
}

package_linux() {
    local made version told
    [ "$package_system" = apt ] || die "packages for Linux are made on Debian 12: run ./dev package there" 2
    # shellcheck disable=SC2086 # a list of words is meant
    apt_install $linux_tools
    configure release
    # Whoever installs a .deb or .rpm is told of new versions by the package manager.
    cmake -DDISPUTEDESK_UPDATE_CHECK=OFF "$build" >"$build/configure.log"
    build_all --target disputedesk
    ensure_runtime_dir "$build"
    version=$(package_version)
    told=$("$build/bin/disputedesk" -platform offscreen --version)
    [ "${told//-/.}" = "disputedesk $version" ] || die "the program says \"$told\", its packages would say $version"
    rm -rf "$build/packages"
    mkdir -p "$packages"
    rm -f "$packages"/disputedesk[-_]*.deb "$packages"/disputedesk-*.rpm "$packages"/disputedesk-*.tar.xz "$packages"/disputedesk-*.run
    desktop-file-validate "$build"/linux/*.desktop || die "the desktop file is not valid"
    appstreamcli validate --no-net --pedantic "$build"/linux/*.metainfo.xml >&2 || die "the metainfo is not valid"
    (cd "$build" && cpack -G DEB && cpack -G RPM) >"$build/cpack.log" 2>&1 || { cat "$build/cpack.log" >&2; die "cpack failed"; }
    for made in "$build"/packages/*.deb; do
        lintian --allow-root --fail-on error,warning "$made" >&2 || die "lintian found something in $made"
    done
    mv "$build"/packages/*.deb "$build"/packages/*.rpm "$packages/"
    rm -rf "$build/packages"
    set_updates # where there are addresses: compiles main.cpp and links
    build_all --target disputedesk
    check_updates "$build/bin/disputedesk"
    packaging/linux/make-bundle.sh "$build" "$packages" "$version" >&2 || die "the bundle was not made"
    (cd "$packages" && ls -l -- disputedesk*)
}

package_macos() {
    [ "$package_system" = brew ] || die "a .dmg is made on a Mac: run ./dev package macos there" 2
    configure release
    set_updates
    build_all --target disputedesk
    check_updates "$(program disputedesk)"
    packaging/macos/make-dmg.sh "$build" "$packages" >&2 || die "the .dmg was not made"
    (cd "$packages" && ls -l -- *.dmg)
}

cmd_package() {
    case ${1:-all} in
        linux) package_linux ;;
        windows) package_windows ;;
        macos) package_macos ;;
        all)
            package_linux
            package_windows
            ;;
        *) die "./dev package knows linux, windows and macos; without a word it makes the first two" 2 ;;
    esac
}

# Each script takes the folder of packages and a work folder, says PASS or FAIL at its end, and cleans up after itself.
cmd_test_packages() {
    local script scripts=() failed='' tools=$test_tools work=${DISPUTEDESK_PACKAGE_WORK:-/tmp/disputedesk-packages}
    [ "$package_system" = apt ] || die "packages are tested on Debian 12" 2
    [ $# -gt 0 ] || set -- linux windows workflows
    for script in "$@"; do
        case $script in
            linux) scripts+=(deb-bookworm deb-trixie bundle rpm flatpak) ;;
            windows) scripts+=(windows-setup windows-zip windows-msi windows-units) ;;
            *) scripts+=("$script") ;;
        esac
    done
    case ${scripts[*]} in *workflows*) command -v npm >/dev/null 2>&1 || tools="$tools nodejs npm" ;; esac
    case ${scripts[*]} in *windows-*) tools="$tools $windows_test_tools" ;; esac
    # shellcheck disable=SC2086 # a list of words is meant
    apt_install $tools
    mkdir -p "$work"
    for script in "${scripts[@]}"; do
        [ -f "packaging/tests/$script.sh" ] || die "there is no packaging/tests/$script.sh" 2
        say "$script"
        "packaging/tests/$script.sh" "$packages" "$work" || failed="$failed $script"
    done
    [ -z "$failed" ] || die "failed:$failed"
    say "every package did what it should"
}
