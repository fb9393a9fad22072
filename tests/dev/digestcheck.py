#!/usr/bin/env python3
"""What ./dev test says at its end (packaging/dev/tests.sh), with a ctest that only plays one."""
import pathlib
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]
COUNT = "98% tests passed, 3 tests failed out of 150"

FAILED_RUN = f"""\
      Start   7: tst_alpha
  1/150 Test   #7: tst_alpha ........................***Failed    3.21 sec
QWARN  : TestAlpha::counts() This plugin does not support raise()
  2/150 Test   #8: tst_gone .........................   Passed    0.10 sec
  3/150 Test   #9: tst_slow .........................***Timeout 240.02 sec
  4/150 Test  #10: check_script .....................***Failed    0.02 sec

{COUNT}

Total Test time (real) = 250.00 sec

The following tests FAILED:
\t  7 - tst_alpha (Failed)
\t  9 - tst_slow (Timeout)
\t 10 - check_script (Failed)
Errors while running CTest
"""

PASSED_RUN = """\
1/2 Test #1: tst_gone .........   Passed    0.10 sec

100% tests passed, 0 tests failed out of 2

Total Test time (real) =   0.20 sec
"""

LAST_TEST_LOG = f"""\
1/150 Testing: tst_alpha
1/150 Test: tst_alpha
Command: "/build/tests/tst_alpha"
Output:
----------------------------------------------------------
PASS   : TestAlpha::initTestCase()
QWARN  : TestAlpha::counts() This plugin does not support raise()
QINFO  : TestAlpha::counts() disputedesk.providers: GET http://127.0.0.1:1/disputes try 1 HTTP 200
XFAIL  : TestAlpha::counts() known
   Loc: [/elsewhere/expected.cpp(1)]
FAIL!  : TestAlpha::counts() Compared values are not the same
   Actual   (counted): 1
   Expected (2)      : 2
   Loc: [{TOP}/tests/tst_alpha.cpp(12)]
FAIL!  : TestAlpha::lists() 'found.isEmpty()' returned FALSE. (
{''.join(f'name {number}: cut{chr(10)}' for number in range(1, 41))})
   Loc: [{TOP}/tests/tst_alpha.cpp(34)]
QWARN  : TestAlpha::crashes() This plugin does not support propagateSizeHints()
Received signal 11 (SIGSEGV)
         Function time: 3ms Total time: 9ms
=== Stack trace ===
[New LWP 12]
#0  0x00007f00 in __GI_raise () from /lib/libc.so.6
#1  0x00005500 in disputedesk::Desk::start (this=0x1{'2' * 500}) at {TOP}/app/desktop/desk.cpp:77
#2  0x00007f01 in QObject::event () from /lib/libQt6Core.so.6
=== End of stack trace ===
QFATAL : TestAlpha::crashes() Received signal 11 (SIGSEGV)
Totals: 1 passed, 2 failed, 0 skipped, 0 blacklisted, 486ms
<end of output>
Test time =   3.21 sec
----------------------------------------------------------
Test Failed.
----------------------------------------------------------

2/150 Testing: tst_gone
2/150 Test: tst_gone
Output:
----------------------------------------------------------
FAIL!  : TestGone::once() it passed when it was run again
   Loc: [{TOP}/tests/tst_gone.cpp(1)]
<end of output>
----------------------------------------------------------
Test Passed.

3/150 Testing: tst_slow
3/150 Test: tst_slow
Output:
----------------------------------------------------------
PASS   : TestSlow::wasQuick()
QWARN  : TestSlow::hangs() This plugin does not support raise()
<end of output>
----------------------------------------------------------
Test Failed.

4/150 Testing: check_script
4/150 Test: check_script
Output:
----------------------------------------------------------
check: the package has no licence
<end of output>
----------------------------------------------------------
Test Failed.
"""


def run(printed, status, log=LAST_TEST_LOG):
    """run_tests() over a ctest that prints, leaves the log behind and ends with the status."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "Testing" / "Temporary").mkdir(parents=True)
        (folder / "Testing" / "Temporary" / "LastTest.log").write_text(log, encoding="utf-8")
        (folder / "printed").write_text(printed, encoding="utf-8")
        ctest = 'ctest() { cat "$build/printed"; return "$ends"; }'
        script = f'set -euo pipefail; . "$top/packaging/dev/tests.sh"; {ctest}; run_tests --output-on-failure'
        done = subprocess.run(
            ["bash", "-c", f'top=$1 build=$2 ends=$3; {script}', "dev", str(TOP), name, str(status)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
        return done.returncode, done.stdout.rstrip("\n").split("\n")


class Digest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.status, lines = run(FAILED_RUN, 8)
        self.last = lines[-1]
        heads = [at for at, line in enumerate(lines) if line.startswith("--- ")] + [len(lines)]
        self.of = {lines[at].split()[1].rstrip(":"): lines[at:end] for at, end in zip(heads, heads[1:])}

    def test_the_status_is_ctests_and_the_count_comes_last(self):
        self.assertEqual(self.status, 8)
        self.assertEqual(self.last, COUNT)

    def test_only_what_failed_in_this_run_is_told(self):
        self.assertEqual(list(self.of), ["tst_alpha", "tst_slow", "check_script"])

    def test_failures_have_their_values_and_places_and_no_noise(self):
        alpha = self.of["tst_alpha"]
        self.assertEqual(alpha[0], "--- tst_alpha: ***Failed    3.21 sec")
        self.assertEqual(alpha[1:5], [
            "FAIL!  : TestAlpha::counts() Compared values are not the same", "   Actual   (counted): 1",
            "   Expected (2)      : 2", f"   Loc: [{TOP}/tests/tst_alpha.cpp(12)]"])
        self.assertIn("Received signal 11 (SIGSEGV)", alpha)
        for noise in ("This plugin", "QINFO", "PASS", "elsewhere", "LWP"):
            self.assertFalse([line for line in alpha if noise in line], noise)

    def test_a_long_failure_is_cut_and_keeps_its_place(self):
        alpha = self.of["tst_alpha"]
        self.assertIn("name 3: cut", alpha)
        self.assertNotIn("name 30: cut", alpha)
        self.assertIn(f"   Loc: [{TOP}/tests/tst_alpha.cpp(34)]", alpha)
        self.assertLessEqual(len(alpha), 31)

    def test_of_a_stack_only_our_own_frames_are_told_and_keep_their_place(self):
        frames = [line for line in self.of["tst_alpha"] if line.startswith("#")]
        self.assertEqual(len(frames), 1)
        self.assertTrue(frames[0].startswith("#1 ") and frames[0].endswith(f"{TOP}/app/desktop/desk.cpp:77"), frames[0])
        self.assertLess(len(frames[0]), 260)

    def test_what_was_stopped_tells_where_it_was(self):
        self.assertEqual(
            self.of["tst_slow"][:2], ["--- tst_slow: ***Timeout 240.02 sec", "PASS   : TestSlow::wasQuick()"])
        self.assertIn("check: the package has no licence", self.of["check_script"])

    def test_many_that_failed_take_few_lines_each(self):
        names = [f"tst_{number}" for number in range(60)]
        printed = "50% tests passed, 60 tests failed out of 120\n\nThe following tests FAILED:\n"
        printed += "".join(f"\t  1 - {name} (Failed)\n" for name in names)
        output = "Output:\n---\n" + "FAIL!  : A::b() no\n" * 50 + "<end of output>\n"
        log = "".join(f"1/1 Testing: {name}\n{output}" for name in names)
        lines = run(printed, 8, log)[1]
        self.assertEqual(sum(line.startswith("--- tst_") for line in lines), 60)
        self.assertLess(len(lines), 60 * 6 + 80)

    def test_a_run_that_passed_ends_with_its_count_alone(self):
        status, lines = run(PASSED_RUN, 0)
        self.assertEqual(status, 0)
        self.assertEqual(lines[-1], "100% tests passed, 0 tests failed out of 2")
        self.assertFalse([line for line in lines if line.startswith("---") or "FAIL!" in line])


if __name__ == "__main__":
    unittest.main()
