#!/usr/bin/env python3
"""What programs are told of a release (form and limits: models/domain/release.h): releasejson.py TAG <SHA256SUMS >release.json

TAG is vX.Y.Z, SHA256SUMS as sha256sum writes it. Refuses what the program would refuse."""
import json
import re
import sys

MOST_FILES, MOST_BYTES = 40, 64 * 1024


def main():
    tag = re.fullmatch(r"v([0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4})", sys.argv[1])
    if not tag:
        sys.exit(f"releasejson: {sys.argv[1]} is no vX.Y.Z")
    files = []
    for line in sys.stdin.read().splitlines():
        each = re.fullmatch(r"([0-9a-f]{64}) [ *]([A-Za-z0-9._+~-]{1,120})", line)
        if not each:
            sys.exit(f"releasejson: the program would refuse the file of this line: {line}")
        files.append({"name": each[2], "sha256": each[1]})
    told = json.dumps({"format": "disputedesk-release", "version": 1, "release": tag[1], "files": files}, indent=1)
    if not 0 < len(files) <= MOST_FILES or len(told) >= MOST_BYTES:
        sys.exit(f"releasejson: {len(files)} files, {len(told)} bytes: the program would refuse it")
    print(told)


main()
