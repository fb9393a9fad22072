# shellcheck shell=bash
# Installs what ./dev needs and nothing when all is there. Sourced by ./dev; sets package_system and, with Homebrew, qt_prefix.

# Build, libraries, then what a machine without a screen lacks: a display, fonts with Thai, Japanese and Chinese,
# where Thai lines break, zones.
# Python tells at the end of a run of the tests what failed; its two modules are for the test wooshpay_seed alone.
# poppler-utils and qpdf read and lock PDFs in tests; dbus-daemon is the bus of a logind that a test plays.
# qt6-base-dev already brings qt6-qpa-plugins and libgl-dev; the OpenGL headers Charts wants it does not.
debian_packages="g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-pdf-dev libqt6opengl6-dev qtkeychain-qt6-dev qt6-tools-dev qt6-l10n-tools
    libsqlite3-dev libsimdjson-dev libboost-dev libsodium-dev libssl-dev librapidcheck-dev valgrind
    python3 python3-yaml python3-jsonschema poppler-utils qpdf dbus-daemon
    qt6-translations-l10n
    xvfb fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-tlwg-loma-ttf libthai0 tzdata ca-certificates"
brew_packages="cmake ninja ccache pkgconf qt sqlite simdjson boost libsodium openssl@3"
brew_optional="qtkeychain rapidcheck"

package_system=other
qt_prefix=
if [ "$(uname -s)" = Darwin ]; then
    package_system=brew
elif command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
    package_system=apt
fi

install_packages() {
    case $package_system in
        apt)
            # shellcheck disable=SC2046,SC2086 # lists of words are meant
            apt_install $debian_packages $(wayland_package)
            ;;
        brew) brew_install ;;
        *)
            local tool
            for tool in c++ cmake ninja; do
                command -v "$tool" >/dev/null 2>&1 || { say "$tool is missing"; print_what_to_install; exit 1; }
            done
            ;;
    esac
}

# What tests open with a program of its own: LibreOffice reads what was exported (tst_csvlibreoffice). About 80 MB to
# fetch, so for tests alone and never beside an office that is there already (its -nogui parts would replace that one).
install_for_tests() {
    [ "$package_system" = apt ] || return 0
    command -v soffice >/dev/null 2>&1 && return
    (apt_install libreoffice-calc-nogui) && return
    [ "${CI:-}" = true ] && die "without LibreOffice nothing proves here what a spreadsheet makes of an export"
    say "going on without LibreOffice: tst_csvlibreoffice will skip"
}

# With its sanitizers and libFuzzer, for the presets asan and fuzz. Homebrew's systems have one of their own.
install_clang() {
    [ "$package_system" = apt ] || return 0
    command -v clang++ >/dev/null 2>&1 && [ -n "$(find /usr/lib/llvm-*/lib/clang -name 'libclang_rt.fuzzer*' 2>/dev/null)" ] && return
    apt_install clang-14 clang libclang-rt-14-dev
}

install_formatter() {
    case $package_system in
        apt) apt_install clang-format-14 ;;
        brew) command -v clang-format-14 >/dev/null 2>&1 || die "install clang-format 14, e.g. brew install llvm@14" ;;
    esac
}

# A Wayland-only desktop needs Qt's plugin for it; with Xwayland or X11 the built-in xcb plugin serves.
wayland_package() { [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ] && echo qt6-wayland; true; }

# apt_missing NAMES: those that are neither installed nor provided by another package, one call for all.
apt_missing() {
    local have name provided=''
    have=" $(dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' "$@" 2>/dev/null \
        | sed -n 's/^\([^ :]*\)[^ ]* installed$/\1/p' | tr '\n' ' ') "
    for name in "$@"; do
        case $have in *" $name "*) continue ;; esac
        # Debian 13 made libqt6opengl6-dev a name that qt6-base-dev provides.
        [ -n "$provided" ] || provided=" $(dpkg-query -W -f '${Provides}, ' | tr ',\n' '  ') "
        case $provided in *" $name "*) ;; *) printf '%s ' "$name" ;; esac
    done
}

apt_install() {
    local missing root=()
    missing=$(apt_missing "$@")
    [ -z "$missing" ] && return
    say "installing: $missing"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || die "neither root nor sudo here; as root run:
    apt-get install --no-install-recommends $missing"
        root=(sudo)
    fi
    root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    # A broken foreign source must not stop us: the install below says what is really missing.
    "${root[@]}" update >&2 || say "apt-get update failed (above); trying with the lists that are there"
    # shellcheck disable=SC2086 # a list of words is meant
    "${root[@]}" install -y --no-install-recommends $missing >&2 || die "apt-get could not install (its reason is above): $missing
Needed is Debian 12, Ubuntu 24.04 or newer, a mirror that answers, and the right to install."
}

brew_install() {
    local name missing=() prefix
    xcode-select -p >/dev/null 2>&1 || die "Apple's command line tools are missing: xcode-select --install"
    command -v brew >/dev/null 2>&1 || die "Homebrew is missing (https://brew.sh); then: brew install $brew_packages $brew_optional"
    prefix=$(brew --prefix)
    for name in $brew_packages; do
        [ -d "$prefix/opt/$name" ] || missing+=("$name")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "installing: ${missing[*]}"
        brew install "${missing[@]}" || die "brew could not install (its reason is above): ${missing[*]}"
        for name in $brew_optional; do
            brew install "$name" || say "$name could not be had; building without it"
        done
    fi
    # shellcheck disable=SC2034 # read by ./dev
    qt_prefix="$prefix/opt/qt;$prefix/opt/sqlite;$prefix"
}

print_what_to_install() {
    cat >&2 <<'TEXT'
dev: this system has neither apt nor Homebrew, so install by hand and run me again:
  Fedora:  sudo dnf install gcc-c++ cmake ninja-build ccache pkgconf qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel
               qtkeychain-qt6-devel sqlite-devel simdjson-devel boost-devel libsodium-devel openssl-devel xorg-x11-server-Xvfb
               python3-pyyaml python3-jsonschema
  Arch:    sudo pacman -S --needed base-devel cmake ninja ccache qt6-base qt6-charts qt6-svg qt6-tools qtkeychain-qt6
               sqlite simdjson boost libsodium openssl rapidcheck xorg-server-xvfb python-yaml python-jsonschema
  else:    a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer (Base, Charts, Tools), SQLite 3.37, simdjson 3, Boost 1.74,
           libsodium, OpenSSL 3; optional: QtKeychain, RapidCheck, ccache, Xvfb
TEXT
}
