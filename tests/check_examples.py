#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs what the pages show, and compares what comes out.

    check_examples.py FOLDER_OF_THE_COMMAND PAGE...

A page's ```console blocks hold commands after "$ " and what they print.  A
line "..." stands for any lines.  Commands run in an empty folder that sees the
examples of the project; each block of a page finds the files that the blocks
before it left.  What goes to standard error may stand before or behind the
rest.  Python's standard library alone.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def examples(page):
    """Each command of a page with its line and the output shown."""
    text = page.read_text(encoding="utf-8")
    for block in re.finditer(r"^```console\n(.*?)^```", text, re.S | re.M):
        line = text.count("\n", 0, block.start()) + 2
        command, shown = None, []
        for row in block.group(1).split("\n"):
            if command is not None and re.search(r"[\\|]\s*$", command):
                command += "\n" + row
            elif row.startswith("$ "):
                if command is not None:
                    yield start, command, shown
                start, command, shown = line, row[2:], []
            else:
                shown.append(row)
            line += 1
        if command is not None:
            yield start, command, shown


def fits(shown, printed):
    parts = re.split(r"(?m)^\.\.\.$\n?", shown.rstrip("\n") + "\n")
    pattern = "(?:.*\n)*?".join(re.escape(part) for part in parts)
    return re.fullmatch(pattern, printed.rstrip("\n") + "\n") is not None


def main():
    commands, pages = sys.argv[1], [Path(p).resolve() for p in sys.argv[2:]]
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANG="C.UTF-8",
                       PATH=f"{Path(commands).resolve()}:{os.environ['PATH']}")
    for name in ("LC_MESSAGES", "LANGUAGE"):
        environment.pop(name, None)
    run, wrong = 0, 0
    for page in pages:
        with tempfile.TemporaryDirectory() as folder:
            for name in ("examples", "tests"):
                os.symlink(ROOT / name, Path(folder) / name)
            for line, command, shown in examples(page):
                done = subprocess.run(["bash", "-c", command], cwd=folder,
                                      env=environment, capture_output=True,
                                      text=True, encoding="utf-8")
                run += 1
                shown = "\n".join(shown)
                if not (fits(shown, done.stdout + done.stderr) or
                        fits(shown, done.stderr + done.stdout)):
                    wrong += 1
                    print(f"{page.relative_to(ROOT)}:{line}: prints\n"
                          f"{done.stdout}{done.stderr}")
    print(f"{run} examples on {len(pages)} pages, {wrong} wrong")
    sys.exit(wrong > 0 or run == 0)


if __name__ == "__main__":
    main()
