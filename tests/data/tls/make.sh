#!/bin/sh
# Makes the certificates of the fault matrix anew (server.pem and server.key are older and stay). All share one key; each
# is signed by itself, so that a test which hands one in as its only CA finds exactly one thing wrong with it.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out faulty.key
# make NAME HOSTS FROM TO: dates as YYYYMMDDHHMMSSZ; a name of its own each, so that none can vouch for another
make() {
    : > "$work/index"
    printf '%s\n' '[ca]' 'default_ca=one' '[one]' "database=$work/index" "new_certs_dir=$work" "rand_serial=yes" \
        'policy=any' 'default_md=sha256' 'unique_subject=no' 'x509_extensions=ext' '[any]' 'commonName=supplied' \
        '[req]' 'distinguished_name=name' 'prompt=no' '[name]' "CN=disputedesk $1" \
        '[ext]' "subjectAltName=$2" 'basicConstraints=critical,CA:TRUE' > "$work/conf"
    openssl req -new -key faulty.key -config "$work/conf" -out "$work/request"
    openssl ca -batch -selfsign -keyfile faulty.key -config "$work/conf" -in "$work/request" -startdate "$3" \
        -enddate "$4" -notext -out "$1.pem" 2>/dev/null
}
make expired 'DNS:localhost,IP:127.0.0.1' 20200101000000Z 20200201000000Z
make notyet 'DNS:localhost,IP:127.0.0.1' 21000101000000Z 21250101000000Z
make wronghost 'DNS:pay.example' 20200101000000Z 21250101000000Z
make selfsigned 'DNS:localhost,IP:127.0.0.1' 20200101000000Z 21250101000000Z
