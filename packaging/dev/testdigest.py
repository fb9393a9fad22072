#!/usr/bin/env python3
"""The end of a run of ctest in short: a few lines for each test that failed, then ctest's count.

    testdigest.py CTEST-OUTPUT LAST-TEST-LOG SOURCE-FOLDER

CTEST-OUTPUT is what ctest printed: it tells which tests failed in this run, and how each ended. LAST-TEST-LOG is
Testing/Temporary/LastTest.log of the build folder: it has what they printed.
"""
import pathlib
import re
import sys

LINES = 30  # for each test, where few failed
ALL_LINES = 150  # for all of them together, as far as FEWEST allows
FEWEST = 5
OF_ONE_MESSAGE = 10  # a failure may tell a whole list
AT_THE_END = 10  # of a test that says in no way of Qt's what went wrong
WIDTH = 240  # of a frame, whose middle is its arguments
FAILURE_WIDTH = 1000  # one line may tell of many cases

COUNT = re.compile(r"(?m)^\d+% tests passed, \d+ tests? failed out of \d+$")
FAILED = re.compile(r"(?m)^The following tests FAILED:$")
FAILURE = re.compile(r"(FAIL!|XPASS|BFAIL|BXPASS|QFATAL|QCRITICAL) *:")
MESSAGE = re.compile(  # what ends a failure that told no place
    r"(PASS|XFAIL|SKIP|BPASS|BXFAIL|QDEBUG|QINFO|QWARN|QSYSTEM|INFO|WARNING|RESULT) *:|PROOF |Totals: |\*{5}|===")
DETAIL = re.compile(r"\s+(Actual|Expected|Computed|Baseline|Loc:)")
ALARM = re.compile(r".*(Received signal|Received a fatal error|Sanitizer: |runtime error: |terminate called|SUMMARY: )")
FRAME = re.compile(r"\s*#\d+\s")
NOISE = re.compile(r"\s*$|.*This plugin does not support|QINFO ")


def read(name):
    path = pathlib.Path(name)
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def last(pattern, text):
    found = None
    for found in pattern.finditer(text):
        pass
    return found


def failed_tests(told):
    """(name, how it ended) of each test in ctest's own list of those that failed."""
    tests = []
    head = last(FAILED, told)
    for line in told[head.end():].splitlines() if head else []:
        entry = re.match(r"\s*\d+ - (\S+) \(([^)]*)\)", line)
        if entry:
            name = entry.group(1)
            ended = last(re.compile(rf"(?m)^\s*\d+/\d+ Test\s+#\d+: {re.escape(name)} \.*(.*)$"), told)
            tests.append((name, ended.group(1).strip() if ended else entry.group(2)))
        elif line.strip():
            break
    return tests


def outputs(log):
    """What each test printed; the last time, where it ran several times."""
    printed = {}
    for block in re.split(r"(?m)^\d+/\d+ Testing: ", log)[1:]:
        output = re.search(r"(?ms)^Output:\n-+\n(.*)^<end of output>", block)
        printed[block.split("\n", 1)[0].strip()] = output.group(1).splitlines() if output else []
    return printed


def told_by(lines, source):
    """The lines that say what went wrong: failures with their values and places, signals, and frames of our own code."""
    ours = re.compile(re.escape(source) + r"/(app|models|tests|ui)/")
    picked = []
    left = None  # of the failure that is being told; None between failures
    for line in lines:
        if FRAME.match(line):
            if ours.search(line):
                picked.append(line)
        elif FAILURE.match(line):
            picked.append(line)
            left = OF_ONE_MESSAGE
        elif ALARM.match(line):
            picked.append(line)
            left = None
        elif MESSAGE.match(line):
            left = None
        elif left is not None and (left > 0 or DETAIL.match(line)):
            picked.append(line)
            left = None if "Loc: [" in line else left - 1
    return picked


def digest(lines, ended, source, most):
    """At most `most` lines of what a test printed."""
    picked = told_by(lines, source)
    quiet = [line for line in lines if not NOISE.match(line)]
    if not picked:  # no test of Qt's, or one that was stopped
        picked = quiet[-min(most, AT_THE_END):]
    elif "Timeout" in ended:  # and where it was when it was stopped
        picked = picked[:most - 3] + quiet[-3:]
    if len(picked) > most:
        picked = picked[:most - 1] + [f"... and {len(picked) - most + 1} lines more"]
    return [shortened(line) for line in picked]


def shortened(line):
    width = FAILURE_WIDTH if FAILURE.match(line) else WIDTH
    return line if len(line) <= width else f"{line[:width // 2]} ... {line[-width // 2:]}"


def main(told, log, source):
    tests = failed_tests(told)
    if tests:
        print(f"\n=== {len(tests)} failed; in short:")
        printed = outputs(log)
        most = max(FEWEST, min(LINES, ALL_LINES // len(tests)))
        for name, ended in tests:
            print(f"--- {name}: {ended}", *digest(printed.get(name, []), ended, source, most), sep="\n")
    count = last(COUNT, told)
    if count:
        print(f"\n{count.group(0)}")


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="replace")
    main(read(sys.argv[1]), read(sys.argv[2]), sys.argv[3].rstrip("/"))
