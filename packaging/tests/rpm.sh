#!/usr/bin/env bash
# The .rpm as far as a Debian can tell: rpm.sh PACKAGES WORK. Its content is the .deb's, byte for byte; it wants nothing
# that another system names differently; rpm installs it into an empty folder and takes all of it away again.
# Whether Fedora's packages fulfil what it wants cannot be seen here.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
packages=$1
work=$2
# shellcheck source=packaging/tests/root.sh
. "$here/root.sh"
check_work
file=$(find "$packages" -maxdepth 1 -name 'disputedesk-*.rpm')
deb=$(find "$packages" -maxdepth 1 -name 'disputedesk_*.deb')
[ -f "$file" ] && [ -f "$deb" ] || fail "$packages holds not one .rpm and one .deb: ./dev package linux"
place=$work/rpm
rm -rf "$place"
mkdir -p "$place/db" "$place/from-deb" "$place/installed"

rpm -K --nosignature "$file" || fail "its digests"
dpkg-deb -x "$deb" "$place/from-deb"
rpm_here() { rpm --dbpath "$place/db" --root "$place/installed" "$@"; }
rpm_here --initdb
rpm_here -i --nodeps "$file" || fail "installing"
diff -r "$place/from-deb/usr" "$place/installed/usr" || fail "its content is not the .deb's (above)"

# Libraries by their names and symbol versions, which every system that uses rpm generates alike; no package by name.
odd=$(rpm -qp --requires "$file" | grep -vE '^(lib[A-Za-z0-9_+]+\.so\.[0-9]+\([A-Za-z0-9_.]*\)\(64bit\)|ld-linux-x86-64\.so\.2\(.*\)\(64bit\)|rtld\(GNU_HASH\)|rpmlib\(.*\) <= .*)$' || true)
[ -z "$odd" ] || fail "it wants what not every system names so: $odd"
! rpm -qp --requires "$file" | grep -q simdjson || fail "it wants a simdjson although it has one"
! rpm -qp --provides "$file" | grep -q simdjson || fail "it offers its own simdjson to others"
! rpm -qp --requires "$file" | grep -q PRIVATE || fail "it wants a private part of one Qt version"
rpm -qp --requires "$file" | grep -q '^libQt6Core\.so\.6(Qt_6' || fail "it does not say that it wants Qt 6"

rpm_here -e disputedesk || fail "removing"
left=$(find "$place/installed/usr" -not -type d -o -name '*disputedesk*')
[ -z "$left" ] || fail "removing left $left"
rm -rf "$place"
echo "PASS: $(basename "$file"): content, wishes, installed and removed (not on a Fedora)"
