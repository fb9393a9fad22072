#!/usr/bin/env bash
# The same .deb on the next Debian, with Qt 6.8: deb-trixie.sh PACKAGES WORK
exec "$(dirname "$0")/deb.sh" "$1" "$2" trixie
