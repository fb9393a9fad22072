#!/usr/bin/env python3
"""What ./dev memcheck says at its end (packaging/dev/memcheck.sh), with a valgrind that only plays one."""
import pathlib
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
# The last word of the command line is the test; each plays how it ends.
VALGRIND = """#!/bin/sh
for last; do :; done
case $last in
    ./tst_sound) echo "==1== ERROR SUMMARY: 0 errors from 0 contexts (suppressed: 3 from 2)" ;;
    ./tst_leaky) echo "==1== definitely lost"; echo "==1== ERROR SUMMARY: 40 errors from 2 contexts (suppressed: 0 from 0)"; exit 99 ;;
    ./tst_wrong) echo "FAIL!  : TestWrong::counts()"; echo "==1== ERROR SUMMARY: 0 errors from 0 contexts (suppressed: 0 from 0)"; exit 1 ;;
    ./tst_mute) exit 0 ;;
esac
"""
DEV = 'say() { printf "dev: %s\\n" "$*" >&2; }; jobs_here() { echo 2; }; limit() { shift; "$@"; }'


def run(*names):
    """memcheck_all() over tests of those names: its status, the last line, and all that was said."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "tests").mkdir()
        (folder / "valgrind").write_text(VALGRIND, encoding="utf-8")
        (folder / "valgrind").chmod(0o755)
        script = f'set -euo pipefail; {DEV}; . "$top/packaging/dev/memcheck.sh"; memcheck_all "$@"'
        done = subprocess.run(
            ["bash", "-c", f'top=$1 build=$2; shift 2; PATH=$build:$PATH; {script}', "dev", str(TOP), name, *names],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        return done.returncode, done.stdout.strip().split("\n")[-1], done.stderr


class Memcheck(unittest.TestCase):
    def test_without_a_report_it_passes_and_counts(self):
        self.assertEqual(run("tst_sound", "tst_sound")[:2], (0, "memcheck: 2 programs, 0 reports"))

    def test_a_report_fails_it_and_is_counted_by_its_place(self):
        status, last, said = run("tst_sound", "tst_leaky", "tst_sound")
        self.assertEqual((status, last), (1, "memcheck: 3 programs, 2 reports; not passed: tst_leaky"))
        self.assertIn("definitely lost", said)
        self.assertNotIn("tst_sound", said)

    def test_a_test_that_fails_by_itself_fails_it(self):
        status, last, said = run("tst_wrong", "tst_sound")
        self.assertEqual((status, last), (1, "memcheck: 2 programs, 0 reports; not passed: tst_wrong"))
        self.assertIn("TestWrong::counts", said)

    def test_no_word_of_valgrind_is_no_pass(self):
        self.assertEqual(run("tst_mute")[:2], (1, "memcheck: 1 programs, 0 reports; not passed: tst_mute"))


if __name__ == "__main__":
    unittest.main()
