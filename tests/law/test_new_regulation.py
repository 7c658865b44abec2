#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An invented regulation is added by rows alone.

    test_new_regulation.py [--cc CC]

PP 99/2026 changes JKM, adds a 34th BPU bracket, a relief that nobody has
heard of, a package for migrants and a layer for construction.  The TOML files
are copied to a scratch folder, the rows are added there, keys.h and tables.c
are generated there, and the library's own sources are compiled unchanged with
that folder first in the include path.  The new law must then hold from its
months on, the old one before, and the tests that walk the tables must pass on
the new rows by themselves.  Python's standard library alone.
"""

import argparse
import csv
import io
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parents[1]
ROOT = TESTS.parent
LAW = ROOT / "lib" / "law"

sys.path.insert(0, str(TESTS))
sys.dont_write_bytecode = True
import check_contributions  # noqa: E402

CITATION = '''source = "pp-99-2026"
article = "{}"
confidence = "text"
'''

SOURCE = '''
[[source]]
id = "pp-99-2026"
title = "PP 99/2026 tentang Contoh"
about_en = "An invention of the tests."
about_id = "Rekaan untuk pengujian."
signed_or_in_force_en = "never"
wording = "read"
'''

RELIEF = '''
[modern_weaving]
kind = "relief"
unit = "ppm"
label_id = "Keringanan tenun modern"
label_en = "Modern weaving relief"
id = 5
segments = ["pu"]
programmes = ["jkk", "jkm", "jht"]
not_funded_by = ["apbd"]
unsettled_funding = ["csr"]
conditions_id = ["Menenun."]
conditions_en = ["Weaves."]

[[modern_weaving.value]]
from = 2026-08-01
until = 2026-11-01
amount = 750_000
'''


def value(key, first, body, article):
    return f"\n[[{key}.value]]\nfrom = {first}\n{body}\n" + CITATION.format(
        article)


def add_rows(folder):
    """Writes PP 99/2026 into a copy of the law."""
    bpu = (folder / "bpu.toml").read_text()
    brackets = re.search(r"\[\[income\.value\]\].*?(steps = \[.*?\n)\]", bpu,
                         re.S).group(1)
    more = {
        "sources.toml": SOURCE,
        "jkm.toml": value("rate", "2026-07-01", "amount = 2_500", "1 (1)"),
        "bpu.toml":
            value("jkm", "2026-07-01", "amount = 7_000", "1 (2)") +
            value("income", "2026-07-01",
                  brackets + "    [25_000_000, 25_500_000],\n]", "2"),
        "construction.toml":
            value("jkk_layers", "2026-07-01",
                  "steps = [[0, 2_100], [100_000_000, 1_700], "
                  "[500_000_000, 1_300], [1_000_000_000, 1_100], "
                  "[5_000_000_000, 900], [10_000_000_000, 700]]", "3"),
        "pmi.toml":
            value("packages", "2026-09-01",
                  "steps = [[3, 60_000], [6, 108_000], [12, 189_000], "
                  "[24, 332_500], [36, 450_000]]", "4"),
        "relief.toml": RELIEF + CITATION.format("5"),
    }
    for name, text in more.items():
        with open(folder / name, "a") as file:
            file.write(text)


def build(compiler, law, out, *programs):
    """The library with the tables of a folder, and programs of tests/ with
    it; the sources are those of the repository."""
    (out / "jamsostek").mkdir(parents=True)
    template = (ROOT / "include" / "jamsostek" / "version.h.in").read_text()
    (out / "jamsostek" / "version.h").write_text(
        re.sub(r"@\w+@", "0", template))
    if law != LAW:
        shutil.copytree(law, out / "law")
    sources = [path for path in sorted((ROOT / "lib").rglob("*.c"))
               if path.name != "tables.c"]
    sources += [law / "tables.c", TESTS / "support.c"]
    flags = ["-std=c11", "-O1", "-D_POSIX_C_SOURCE=200809L", f"-I{out}",
             f"-I{ROOT / 'include'}", f"-I{ROOT / 'lib'}"]
    objects = []
    for number, source in enumerate(sources):
        objects.append(out / f"{number}.o")
        subprocess.run([*compiler, *flags, "-c", source, "-o", objects[-1]],
                       check=True)
    for program in programs:
        libraries = ["-lcmocka"] if program.startswith("test_") else []
        subprocess.run([*compiler, *flags, TESTS / f"{program}.c", *objects,
                        "-o", out / program, *libraries, "-lz"], check=True)


def compute(program, workers):
    """Results of contribution_filter for dictionaries of inputs."""
    text = io.StringIO()
    writer = csv.DictWriter(text, check_contributions.INPUTS, restval="",
                            lineterminator="\n")
    writer.writeheader()
    writer.writerows(workers)
    run = subprocess.run([program], input=text.getvalue(), text=True,
                         stdout=subprocess.PIPE, check=True)
    results = list(csv.DictReader(io.StringIO(run.stdout)))
    assert len(results) == len(workers)
    return results


PU = {"segment": "pu", "risk_group": "low", "wage": "4000000"}
WEAVER = PU | {"relief": "modern_weaving"}
BPU = {"segment": "bpu", "wage": "1000000"}
RICH = {"segment": "bpu", "wage": "25000000"}
BRIDGE = {"segment": "construction", "contract_value": "12000000000"}
MIGRANT = {"segment": "pmi", "pmi_route": "individual"}

# Month, inputs, what must come out: worked out by hand from the rows above.
CASES = [
    ("2026-06", PU, {"jkm": 12000, "jkk": 21600}),
    ("2026-07", PU, {"jkm": 10000, "jkk": 21600}),
    ("2027-01", PU, {"jkm": 10000}),
    ("2026-06", BPU, {"jkm": 6800, "total": 16800}),
    ("2026-07", BPU, {"jkm": 7000, "total": 17000}),
    ("2026-06", RICH, {"jkk": 207000, "base": 20700000}),
    ("2026-07", RICH, {"jkk": 255000, "base": 25500000, "total": 262000}),
    ("2026-07", RICH | {"wage": "24999999"}, {"base": 20700000}),
    ("2026-06", BRIDGE, {"jkk": 5940000 + 6300000}),
    ("2026-07", BRIDGE, {"jkk": 5940000 + 4500000 + 1400000}),
    ("2026-07", BRIDGE | {"contract_value": "10000000000"},
     {"jkk": 5940000 + 4500000}),
    ("2026-08", MIGRANT | {"pmi_months": "3"}, {"pmi": 108000}),
    ("2026-09", MIGRANT | {"pmi_months": "3"}, {"pmi": 60000}),
    ("2026-09", MIGRANT | {"pmi_months": "5"}, {"pmi": 87000}),
    ("2026-09", MIGRANT | {"pmi_months": "36"}, {"pmi": 450000}),
    ("2026-08", MIGRANT | {"pmi_months": "36"}, {"pmi": 494500}),
    # 75 % of JKK, JKM and both sides of JHT in August to October.
    ("2026-07", WEAVER, {"jkk": 21600, "jkm": 10000, "jht_worker": 80000}),
    ("2026-08", WEAVER, {"jkk": 16200, "jkm": 7500, "jht_worker": 60000,
                         "jht_employer": 111000, "jp_worker": 40000}),
    ("2026-10", WEAVER, {"jkk": 16200}),
    ("2026-11", WEAVER, {"jkk": 21600}),
    ("2026-08", WEAVER | {"funding": "apbd"}, {"jkk": 21600}),
    ("2026-08", WEAVER | {"funding": "csr"}, {"jkk": 21600}),
    ("2026-08", WEAVER | {"funding": "csr", "options": "unsettled_relief"},
     {"jkk": 16200}),
]


def check_cases(program):
    workers = [{"month": month, **inputs} for month, inputs, _ in CASES]
    wrong = 0
    for (month, inputs, want), got in zip(CASES, compute(program, workers)):
        for name, figure in want.items():
            if got["status"] != "OK" or got[name] != str(figure):
                print(month, inputs, got["status"],
                      f"{name} {got.get(name)} instead of {figure}")
                wrong += 1
    return wrong


def check_earlier_months(before, after, rows):
    """Until June 2026 nothing has changed for anybody."""
    rng = random.Random(99)
    workers = []
    while len(workers) < rows:
        worker = check_contributions.random_worker(rng)
        if worker["month"] < "2026-07":
            workers.append(worker)
    old, new = compute(before, workers), compute(after, workers)
    wrong = sum(a != b for a, b in zip(old, new))
    if wrong:
        print(f"{wrong} results of earlier months have changed")
    if sum(a["status"] == "OK" for a in old) < rows * 0.8:
        print("too few results to compare")
        wrong += 1
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cc", default=os.environ.get("CC", "cc"))
    compiler = parser.parse_args().cc.split()
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        law = scratch / "law"
        law.mkdir()
        for path in LAW.glob("*.toml"):
            shutil.copy(path, law)
        add_rows(law)
        subprocess.run([sys.executable, LAW / "generate.py", "--law", law,
                        "--out", law], check=True)
        build(compiler, LAW, scratch / "before", "contribution_filter")
        build(compiler, law, scratch / "after", "contribution_filter",
              "test_tables")
        after = scratch / "after"
        wrong = check_cases(after / "contribution_filter")
        wrong += check_earlier_months(
            scratch / "before" / "contribution_filter",
            after / "contribution_filter", 20000)
        # Invariants and boundary days, derived from the rows: new ones too.
        tables = subprocess.run([after / "test_tables"], capture_output=True,
                                text=True)
        if tables.returncode != 0:
            print(tables.stdout, tables.stderr)
            wrong += 1
    print(f"{len(CASES)} cases of the invented regulation, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
