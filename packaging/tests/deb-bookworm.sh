#!/usr/bin/env bash
# The .deb where it was made for: deb-bookworm.sh PACKAGES WORK
exec "$(dirname "$0")/deb.sh" "$1" "$2" bookworm
