#!/usr/bin/env python3
"""Makes docs/safety.md of threats.txt and of what the last whole run of the tests printed.

    safetytable.py write BUILD-FOLDER OUT   reads BUILD-FOLDER/Testing/Temporary/LastTest.log, writes OUT
    safetytable.py check SOURCE-FOLDER      every test that is named exists, and docs/safety.md is of this threats.txt:
                                            its sections, ids, defences, tests and reasons, no more and no fewer

A test counts where it passed in that run; where one that is named did not, or any failed, nothing is written and the
status is 1. ./dev safety leaves the check of the table itself out of that run: it holds of the new table or none is
written.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
CHECK = "safety_table"  # the test that is `check`
MAY_SKIP = {"package_deb"}  # wants tools that not every machine has


def read_threats():
    """Sections, each a title and its rows (id, defence, tests, why not shown)."""
    sections = []
    for line in (HERE / "threats.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            sections.append((line[3:], []))
        elif line and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")] + [""]
            sections[-1][1].append((cells[0], cells[1], cells[2].split(), cells[3]))
    return sections


def read_log(path):
    """For each program: its passed functions with how many rows passed, its end, and its proof lines."""
    programs = {}
    for block in re.split(r"(?m)^\d+/\d+ Testing: ", path.read_text(encoding="utf-8", errors="replace"))[1:]:
        name = block.split("\n", 1)[0].strip()
        cases = {}
        for function in re.findall(r"(?m)^PASS   : \w+::(\w+)\(", block):
            cases[function] = cases.get(function, 0) + 1
        for own in ("initTestCase", "cleanupTestCase"):
            cases.pop(own, None)
        proofs = re.findall(r"(?m)^PROOF ([^:\n]+): (.*)$", block)
        programs[name] = (cases, end_of(block), proofs)
    return programs


def end_of(block):
    """ "passed", "skipped" or "failed": ctest calls it passed, too, when a script skipped itself (with a word of it, or
    by its code 77 and without one), and when there was no program to start."""
    if not re.search(r"(?m)^Test Passed\.$", block) or re.search(r'(?m)^Command: ""$', block):
        return "failed"
    output = re.search(r"(?ms)^Output:\n-+\n(.*?)^<end of output>", block)
    wordless = not output or not output.group(1).strip()
    return "skipped" if wordless or re.search(r"(?m)^SKIP: ", block) else "passed"


def shown(test, programs):
    """(words, cases) of a test that passed; None when it did not run or failed."""
    program, _, function = test.partition(".")
    if program not in programs or programs[program][1] != "passed":
        return None
    cases = programs[program][0]
    count = cases.get(function, 0) if function else sum(cases.values())
    return (f"`{program}`" + (f" {function}" if function else ""), count) if count else None


def table_row(row, programs):
    ident, defence, tests, reason = row
    found = [shown(test, programs) for test in tests]
    missing = [test for test, seen in zip(tests, found) if seen is None]
    if missing:
        sys.exit(f"{ident}: did not pass, or did not run: {' '.join(missing)}")
    proofs = [(name, text) for name, (_, end, lines) in sorted(programs.items()) if end == "passed"
              for ids, text in lines if ident in ids.split()]
    if not found and not proofs:
        return f"| {ident} | {defence} | **not shown here**: {reason or 'no test'} | |", False
    by = [words for words, _ in found] + [f"`{name}`" for name in dict.fromkeys(name for name, _ in proofs)]
    figures = [text for _, text in proofs]
    if found:
        count = sum(cases for _, cases in found)
        figures.insert(0, "1 case" if count == 1 else f"{count:,} cases")
    return f"| {ident} | {defence} | {', '.join(dict.fromkeys(by))} | {'; '.join(figures)} |", True


def write(build, out):
    programs = read_log(pathlib.Path(build) / "Testing/Temporary/LastTest.log")
    if not programs:
        sys.exit("the last run of the tests was not whole: no test in its log")
    programs[CHECK] = ({}, "passed", [])  # whatever it said of the old table: it is asked of the new one below
    without = {name: end for name, (_, end, _) in programs.items()
               if end == "failed" or (end == "skipped" and name not in MAY_SKIP)}
    if without:
        sys.exit("the last run of the tests was not whole: " + " ".join(f"{name} ({end})" for name, end in without.items()))
    ran = [name for name, (_, end, _) in programs.items() if end == "passed"]
    lines = ["# What has been shown of the program's safety", "",
             "Made by `./dev safety` from what the tests printed, not by hand; the ids are those of the safety",
             "specification. A case is one row of one test function. What stands behind a semicolon was counted by the",
             f"test itself. In that run {len(ran)} of {len(programs)} tests passed; without a result: "
             + (", ".join(sorted(set(programs) - set(ran))) or "none") + ".", ""]
    bare = []
    for title, rows in read_threats():
        lines += [f"## {title}", "", "| id | defence | shown by | figure |", "| --- | --- | --- | --- |"]
        for row in rows:
            text, proven = table_row(row, programs)
            lines.append(text)
            if not proven:
                bare.append(row[0])
        lines.append("")
    lines.append("Not shown by a test: " + (", ".join(bare) or "none") + ".")
    document = "\n".join(lines) + "\n"
    if problems := problems_of(HERE.parents[1], document):
        sys.exit("\n".join(problems))
    pathlib.Path(out).write_text(document, encoding="utf-8")
    print(f"{out}: {sum(len(rows) for _, rows in read_threats())} ids, {len(bare)} not shown by a test")


def rows_in(document):
    """The table's rows as they stand: (id, defence, shown by)."""
    rows = []
    for line in document.splitlines():
        cells = line.removeprefix("| ").split(" | ", 3)
        if line.startswith("| ") and len(cells) > 2 and cells[0] not in ("id", "---"):
            rows.append((cells[0], cells[1], cells[2]))
    return rows


def differences(document):
    """Where `document` is a table of another threats.txt."""
    sections = read_threats()
    found = {ident: (defence, by) for ident, defence, by in rows_in(document)}
    problems = []
    if re.findall(r"(?m)^## (.*)$", document) != [title for title, _ in sections]:
        problems.append("the sections of docs/safety.md are others: ./dev safety")
    wanted = [row for _, rows in sections for row in rows]
    for ident in sorted(set(found) - {row[0] for row in wanted}):
        problems.append(f"docs/safety.md has {ident}, which threats.txt has not: ./dev safety")
    for ident, defence, tests, reason in wanted:
        if ident not in found:
            problems.append(f"{ident} is missing in docs/safety.md: ./dev safety")
            continue
        written, by = found[ident]
        if written != defence:
            problems.append(f"{ident} has another defence in docs/safety.md: ./dev safety")
        shown_by = by.split(", ")
        for test in tests:
            program, _, function = test.partition(".")
            if (f"`{program}` {function}" if function else f"`{program}`") not in shown_by:
                problems.append(f"{ident}: docs/safety.md does not name {test}: ./dev safety")
        for name in re.findall(r"`(\w+)` (\w+)", by):
            if ".".join(name) not in tests:
                problems.append(f"{ident}: docs/safety.md names {'.'.join(name)}, threats.txt does not: ./dev safety")
        if by.startswith("**not shown here**") and by != f"**not shown here**: {reason or 'no test'}":
            problems.append(f"{ident} has another reason in docs/safety.md: ./dev safety")
    return problems


def problems_of(source, document):
    """What is wrong with the tests that are named, and with `document` as a table of the ids."""
    problems = differences(document)
    programs = {path.stem: path for path in source.glob("tests/**/tst_*.cpp")}
    seen = set()
    for _, rows in read_threats():
        for ident, _, tests, _ in rows:
            if ident in seen:
                problems.append(f"{ident} is listed twice")
            seen.add(ident)
            for test in tests:
                program, _, function = test.partition(".")
                if program not in programs:
                    problems.append(f"{ident}: there is no {program}")
                elif function and f"void {function}()" not in programs[program].read_text(encoding="utf-8"):
                    problems.append(f"{ident}: {program} has no {function}")
    return problems


def check(source):
    source = pathlib.Path(source)
    problems = problems_of(source, (source / "docs/safety.md").read_text(encoding="utf-8"))
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "write":
        write(sys.argv[2], sys.argv[3])
    elif len(sys.argv) == 3 and sys.argv[1] == "check":
        check(sys.argv[2])
    else:
        sys.exit(__doc__)
