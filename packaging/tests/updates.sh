#!/usr/bin/env bash
# Which packages may ask for new versions, a part of ./dev test: ./dev package linux, windows and macos with stand-ins for all
# that they call, with addresses and, over the same CMake cache, without. Nothing is built. updates.sh
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd -P)
fail() { printf 'FAIL: %s\n' "$*"; exit 1; }
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/packaging"/{linux,windows,macos} "$place/build/bin" "$place/made"
cd "$place"
for script in linux/make-bundle windows/make-packages macos/make-dmg; do
    cat >"packaging/$script.sh" <<TEXT
#!/bin/sh
echo "${script%/*} \$(cat built)" >>seen
touch made/made.dmg made/disputedesk-1-windows-x86_64.zip
TEXT
    chmod +x "packaging/$script.sh"
done

# shellcheck source=packaging/dev/package.sh
. "$top/packaging/dev/package.sh"
# shellcheck source=packaging/dev/windows.sh
. "$top/packaging/dev/windows.sh"
# Of ./dev and the system; the build is a file that says what it was configured with.
# shellcheck disable=SC2034 # read by what was sourced
packages=$place/made build=$place/build
cached_check=ON cached_url='' cached_page=''
die() { printf '%s\n' "$1" >>"$place/died"; exit "${2:-1}"; }
configure() { :; }
apt_install() { :; }
ensure_runtime_dir() { :; }
unpack_windows_sdk() { :; }
desktop-file-validate() { :; }
appstreamcli() { :; }
lintian() { :; }
package_version() { echo 1; }
program() { echo "$build/bin/$1"; }
cmake() {
    local word
    for word in "$@"; do
        case $word in
            -DDISPUTEDESK_UPDATE_CHECK=*) cached_check=${word#*=} ;;
            -DDISPUTEDESK_UPDATE_URL=*) cached_url=${word#*=} ;;
            -DDISPUTEDESK_UPDATE_PAGE=*) cached_page=${word#*=} ;;
        esac
    done
}
# As app/desktop/CMakeLists.txt: without an address the program cannot ask either.
build_all() {
    local asks=no
    if [ "$cached_check" = ON ] && [ -n "$cached_url" ]; then asks="$cached_url $cached_page"; fi
    echo "$asks" >"$place/built"
    printf '#!/bin/sh\necho disputedesk 1\n' >"$build/bin/disputedesk"
    [ "$asks" = no ] || echo '# disputedesk::ReleaseCheck' >>"$build/bin/disputedesk"
    chmod +x "$build/bin/disputedesk"
    cp "$build/bin/disputedesk" "$build/bin/disputedesk.exe"
}
cpack() {
    mkdir -p "$build/packages"
    touch "$build/packages/disputedesk.deb" "$build/packages/disputedesk.rpm"
    echo "$2 $(cat "$place/built")" >>"$place/seen"
}

# made_alone SYSTEM FUNCTION: with a cache of its own, as each has a build folder.
made_alone() {
    # shellcheck disable=SC2030,SC2034
    (package_system=$1; "$2") >"$place/log" 2>&1 || fail "$2: $(cat "$place/log" "$place/died")"
}
# all_say TEXT: the packages that a package manager updates never ask; the others say TEXT.
all_say() {
    rm -f "$place/seen" "$place/died"
    made_alone apt package_linux
    made_alone apt package_windows
    made_alone brew package_macos
    printf '%s\n' 'DEB no' 'RPM no' "linux $1" "windows $1" "macos $1" | diff - "$place/seen" || fail "who may ask for new versions (wanted is <)"
}
# refused URL PAGE: no package is made with such addresses.
refused() {
    # shellcheck disable=SC2030,SC2031 # for this one alone
    ! (export DISPUTEDESK_UPDATE_URL=$1 DISPUTEDESK_UPDATE_PAGE=$2 package_system=brew; package_macos) >"$place/log" 2>&1 || fail "taken: $1 $2"
}
# shellcheck disable=SC2031 # the subshells above are to have their own
export DISPUTEDESK_UPDATE_URL=https://new.example/release.json DISPUTEDESK_UPDATE_PAGE=https://new.example/page
all_say "$DISPUTEDESK_UPDATE_URL $DISPUTEDESK_UPDATE_PAGE"
cached_check=ON cached_url=$DISPUTEDESK_UPDATE_URL cached_page=$DISPUTEDESK_UPDATE_PAGE # as the cache keeps them
unset DISPUTEDESK_UPDATE_URL DISPUTEDESK_UPDATE_PAGE
all_say no
refused http://new.example/release.json https://new.example/page
refused https://new.example/release.json ''
refused https://github.com/some/one/releases/latest/download/release.json https://new.example/page # redirects
echo "PASS: what has no package manager asks where it was told to, .deb and .rpm never"
