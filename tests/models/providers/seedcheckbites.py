#!/usr/bin/env python3
"""Proves that seedcheck.py notices: seedcheckbites.py SEED RECORDER FOLDER. Records the real exchange, spoils one thing
at a time and wants each spoiled one refused, with the words that name it."""
import re
import shutil
import subprocess
import sys
from pathlib import Path

REQUEST, RESPONSE, ADDRESS = "request.http", "response.http", "url.txt"

# what, file, pattern, replacement, words of the refusal
SPOILED = [
    ("no Content-Type", REQUEST, rb"Content-Type: application/json\r\n", b"", "header Content-Type is missing"),
    ("no Accept", REQUEST, rb"Accept: application/json\r\n", b"", "header Accept is missing"),
    ("Accept twice", REQUEST, rb"(Accept: application/json\r\n)", rb"\1\1", "2 times"),
    ("another type", REQUEST, rb"Content-Type: application/json", b"Content-Type: text/plain", "text/plain"),
    ("a body", REQUEST, rb"\r\n\r\n$", b"\r\n\r\n{}", "2 bytes of body"),
    ("a length", REQUEST, rb"Content-Length: 0", b"Content-Length: 2", "Content-Length"),
    ("another verb", REQUEST, rb"^POST", b"PATCH", "0 operations"),
    ("another path", REQUEST, rb"/close ", b"/accept ", "0 operations"),
    ("a query", REQUEST, rb"/close ", b"/close?x=1 ", "query parameters"),
    ("a password", REQUEST, rb"Basic \S+", b"Basic c2tfdGVzdF9hYmM6cHc=", "password"),
    ("another scheme", REQUEST, rb"Basic ", b"Bearer ", "not Basic"),
    ("no key", REQUEST, rb"Authorization: [^\r]*\r\n", b"", "Authorization"),
    ("an amount as text", RESPONSE, rb'"amount": \d+', b'"amount": "1000"', "amount"),
    ("an unknown status", RESPONSE, rb'"status": "lost"', b'"status": "gone"', "status"),
    ("a number in evidence", RESPONSE, rb'"customer_name": "[^"]*"', b'"customer_name": 5', "evidence"),
    ("another dispute", RESPONSE, rb'"id": "dp_\w+"', b'"id": "dp_other"', "another dispute"),
    ("the live host", ADDRESS, rb"apitest", b"api", "none of"),
]


def main():
    seed, recorder, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    subprocess.run([recorder, str(folder / "whole")], timeout=120, check=True)
    missed = []
    for what, name, pattern, replacement, words in SPOILED:
        spoiled = folder / "spoiled"
        shutil.rmtree(spoiled, ignore_errors=True)
        shutil.copytree(folder / "whole", spoiled)
        raw, count = re.subn(pattern, replacement, (spoiled / name).read_bytes(), count=1)
        (spoiled / name).write_bytes(raw)
        check = [sys.executable, str(Path(__file__).with_name("seedcheck.py")), seed, "-", str(spoiled)]
        done = subprocess.run(check, capture_output=True, text=True, timeout=120, check=False)
        if count != 1 or done.returncode == 0 or words not in done.stderr:
            missed.append(f"{what}: {count} spoiled, status {done.returncode}: {done.stderr.strip()[:200]}")
    if missed:
        sys.exit("seedcheck let pass:\n" + "\n".join(missed))
    print(f"seedcheck refuses all {len(SPOILED)}")


if __name__ == "__main__":
    main()
