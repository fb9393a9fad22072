# shellcheck shell=bash
# ./dev package: builds the release preset and makes its packages into build-release/packages/. Sourced by ./dev.

# Beside what a build needs: dpkg-shlibdeps, and rpmbuild; the checks where they are there.
package_tools="dpkg-dev file fakeroot rpm lintian desktop-file-utils appstream"

package_linux() {
    local out made
    [ "$package_system" = apt ] || die "packages for Linux are made on Debian 12: run ./dev package there" 2
    # shellcheck disable=SC2086 # a list of words is meant
    apt_install $package_tools
    configure release
    build_all --target disputedesk
    out=$build/packages
    rm -rf "$out"
    desktop-file-validate "$build"/linux/*.desktop || die "the desktop file is not valid"
    appstreamcli validate --no-net --pedantic "$build"/linux/*.metainfo.xml >&2 || die "the metainfo is not valid"
    (cd "$build" && cpack -G DEB && cpack -G RPM) >"$build/cpack.log" 2>&1 || { cat "$build/cpack.log" >&2; die "cpack failed"; }
    for made in "$out"/*.deb; do
        lintian --fail-on error,warning "$made" >&2 || die "lintian found something in $made"
    done
    (cd "$out" && rm -rf _CPack_Packages && ls -l -- *.deb *.rpm)
}

cmd_package() {
    case ${1:-linux} in
        linux) package_linux ;;
        *) die "./dev package knows linux; the other systems' packages come with issue 6" 2 ;;
    esac
}
