#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The screening finds exactly the faults that were put into a register.

    check_screening.py [PEOPLE]     (200000; JAMSOSTEK_BUILD names the build)

tests/generate_register writes a list of people who do not exist, a register of
those who are enrolled, and a ledger: which fault stands in which line.  The
command screens the list.  Then:

- the rejected and the warned file name the lines and reasons of the ledger, no
  more and no less;
- every line of the list is in exactly one output: what was accepted is the list
  without what was rejected, field by field, and the numbers add up;
- gzip in and out gives the same files;
- in another order the same people are rejected for the same reasons, but for
  which of two lines with one NIK stays.
"""
import csv
import gzip
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.environ.get("JAMSOSTEK_BUILD", os.path.join(ROOT, "build/release"))
REGIONS = os.path.join(ROOT, "examples/data/regions_id.csv.gz")
DATE = "2026-06-01"
WARNINGS = {"nik_birth_differs", "nik_sex_differs", "region_former",
            "category_ambiguous"}


def opened(path):
    if path.endswith(".gz"):
        return gzip.open(path, "rt", encoding="utf-8", newline="")
    return open(path, encoding="utf-8", newline="")


def generate(folder, people, seed, region):
    subprocess.run(
        [os.path.join(BUILD, "tests/generate_register"), "--regions", REGIONS,
         "--people", str(people), "--seed", str(seed), "--region", region,
         "--date", DATE, "--output", f"{folder}/list.csv",
         "--ledger", f"{folder}/ledger.csv",
         "--enrolled", f"{folder}/enrolled.csv"], check=True)


def screen(folder, name, region, end=""):
    """Screens a list; the totals of the summary."""
    result = subprocess.run(
        [os.path.join(BUILD, "bin/jamsostek"), "screen", f"{folder}/{name}",
         "--date", DATE, "--regions", REGIONS, "--segment", "bpu",
         "--region", region,
         "--enrolled", f"{folder}/enrolled.csv", "--format", "csv",
         "--accepted", f"{folder}/accepted.csv{end}",
         "--rejected", f"{folder}/rejected.csv{end}",
         "--warned", f"{folder}/warned.csv{end}"],
        check=True, stdout=subprocess.PIPE, text=True)
    rows = list(csv.DictReader(result.stdout.splitlines()))
    totals = rows[0]
    assert totals["row"] == "total"
    reasons = {r["key"]: int(r["lines"]) for r in rows
               if r["row"] in ("reason", "warning")}
    return {k: int(totals[k]) for k in ("lines", "accepted", "rejected")}, reasons


def outcome(folder, end=""):
    """What the rejected and the warned file say: (line, reason), and the lines
    that were rejected."""
    found, rejected = set(), set()
    for name in ("rejected", "warned"):
        with opened(f"{folder}/{name}.csv{end}") as file:
            for row in csv.reader(file):
                if row[0] == "screening_line":
                    continue
                line = int(row[0])
                for words in row[1:3]:
                    found.update((line, w) for w in words.split("+") if w)
                if name == "rejected":
                    assert line not in rejected, f"line {line} twice"
                    rejected.add(line)
    return found, rejected


def records(path):
    """The header line and the records of a list by the line they begin on.  A
    record goes on where a quote is open that stood at the start of a field."""
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    found, i = {}, 0
    while i < len(lines):
        first = i + 1
        text = lines[i]
        while text.count(b'"') % 2 and b',"' in text:
            i += 1
            text += b"\n" + lines[i]
        i += 1
        text = text.removesuffix(b"\r")
        if text:
            found[first] = text
    return found.pop(1), found


def check_accepted(folder, body, rejected, end=""):
    """What was accepted is the list without what was rejected."""
    with opened(f"{folder}/accepted.csv{end}") as file:
        rows = csv.reader(file)
        next(rows)
        for line, text in body.items():
            if line in rejected:
                continue
            row, = csv.reader(text.decode("utf-8").splitlines(keepends=True),
                              strict=True)
            got = next(rows, None)
            assert got == row, f"line {line} was changed"
        assert next(rows, None) is None, "more was accepted than there is"


def check_ledger(found, ledger):
    wrong = sorted((found ^ ledger))
    for line, reason in wrong[:10]:
        print(f"line {line}: {reason} is",
              "missing" if (line, reason) in ledger else "too much")
    assert not wrong, f"{len(wrong)} findings differ from the ledger"


def check_order(folder, header, body, found, region):
    """Another order: the same reasons for the same text of a line."""
    texts = list(body.values())
    random.Random(7).shuffle(texts)
    at, line = {}, 2
    with open(f"{folder}/shuffled.csv", "wb") as file:
        file.write(header + b"\n")
        for text in texts:
            at[line] = text
            file.write(text + b"\n")
            line += 1 + text.count(b"\n")
    _, reasons = screen(folder, "shuffled.csv", region)
    again, _ = outcome(folder)
    # A double keeps its warnings to itself; which one of two it is, is open.
    apart = WARNINGS | {"duplicate"}
    before = Counter((body[i], r) for i, r in found if r not in apart)
    after = Counter((at[i], r) for i, r in again if r not in apart)
    assert before == after, "reasons depend on the order"
    assert reasons.get("duplicate", 0) == sum(
        r == "duplicate" for _, r in found), "duplicates depend on the order"


def check(people, seed, region):
    with tempfile.TemporaryDirectory() as folder:
        generate(folder, people, seed, region)
        with open(f"{folder}/ledger.csv", newline="") as file:
            ledger = {(int(r["line"]), r["reason"])
                      for r in csv.DictReader(file)}
        header, body = records(f"{folder}/list.csv")
        totals, _ = screen(folder, "list.csv", region)
        found, rejected = outcome(folder)
        check_ledger(found, ledger)
        assert totals["lines"] == len(body) == people, "lines were lost"
        assert totals["rejected"] == len(rejected)
        assert totals["accepted"] + totals["rejected"] == totals["lines"]
        check_accepted(folder, body, rejected)
        with open(f"{folder}/list.csv", "rb") as plain, \
                gzip.open(f"{folder}/list.csv.gz", "wb", 1) as packed:
            packed.write(plain.read())
        assert screen(folder, "list.csv.gz", region, ".gz")[0] == totals
        assert outcome(folder, ".gz") == (found, rejected)
        check_accepted(folder, body, rejected, ".gz")
        check_order(folder, header, body, found, region)
    print(f"region {region}, seed {seed}: {totals['lines']} lines, "
          f"{totals['rejected']} rejected, {len(ledger)} findings as in the "
          f"ledger")


def main():
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    check(people, 1, "0")
    check(people // 4, 2, "12.14")


if __name__ == "__main__":
    main()
