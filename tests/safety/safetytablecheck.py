#!/usr/bin/env python3
"""The check of docs/safety.md finds whatever in it is not of threats.txt."""
import sys

sys.dont_write_bytecode = True  # none beside the sources

import safetytable as table


def document():
    lines = []
    for title, rows in table.read_threats():
        lines += [f"## {title}", "", "| id | defence | shown by | figure |", "| --- | --- | --- | --- |"]
        for ident, defence, tests, reason in rows:
            names = [f"`{program}` {function}".rstrip() for program, _, function in (test.partition(".") for test in tests)]
            by = ", ".join(names) or f"**not shown here**: {reason or 'no test'}"
            lines.append(f"| {ident} | {defence} | {by} | 1 case |")
    return "\n".join(lines)


def main():
    whole = document()
    if found := table.differences(whole):
        sys.exit("a table of the present threats differs: " + "; ".join(found))
    title, rows = table.read_threats()[0]
    ident, defence, tests, _ = rows[0]
    program, _, function = tests[0].partition(".")
    for what, other in {"a section": whole.replace(f"## {title}", "## Another"),
                        "an id": whole.replace(f"| {ident} |", "| Z99 |"),
                        "a defence": whole.replace(defence, defence + " now"),
                        "a test": whole.replace(f"`{program}` {function}", f"`{program}` another"),
                        "a row": whole.replace(next(line for line in whole.splitlines() if defence in line), "")}.items():
        if other == whole or not table.differences(other):
            sys.exit(f"{what} that differs is not found")
    print("5 kinds of difference found")


if __name__ == "__main__":
    main()
