#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the generator of synthetic registers without the library.

    check_register.py GENERATOR REGIONS [--people N]

Finds every fault of a generated register anew, with rules written here from
the regulations and Python's own calendar, and compares them with the ledger:
a line is in the one list exactly if it is in the other.  Also: the same options
give the same bytes, a shorter list is the beginning of a longer one, all NIKs
lie in the region 99.99.99 that does not exist, and all shares are as announced.
Python's standard library alone.
"""

import argparse
import collections
import csv
import datetime
import gzip
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

LAW = pathlib.Path(__file__).resolve().parents[1] / "lib" / "law"
COLUMNS = ("nik,nama,tanggal_lahir,jenis_kelamin,pekerjaan,kode_wilayah,"
           "penghasilan,program,sumber_dana").split(",")
REQUIRED = ("nik", "nama", "tanggal_lahir", "pekerjaan", "kode_wilayah")
WARNINGS = {"nik_birth_differs", "nik_sex_differs", "region_former",
            "category_ambiguous"}
FIELD = rb'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
RECORD = re.compile(FIELD + (rb"," + FIELD) * (len(COLUMNS) - 1) + rb"\r?\n")
# A record with another number of fields, which may go over several lines.
OTHER = re.compile(FIELD + rb"(?:," + FIELD + rb")*\r?\n")
SEXES = {"l": 1, "lakilaki": 1, "p": 2, "perempuan": 2}


def fold(text):
    return "".join(c for c in text.lower() if c.isalnum())


class Words:
    """Occupations, from the files that people edit."""

    def __init__(self):
        with open(LAW / "category.toml", "rb") as file:
            categories = tomllib.load(file)["category"]
        with open(LAW / "alias.toml", "rb") as file:
            aliases = tomllib.load(file)
        self.segments = {}
        for c in categories:
            for text in [c["key"], c["label_id"], c["label_en"],
                         *aliases["words"][c["key"]]]:
                self.segments[fold(text)] = c["segment"]
        self.ambiguous = {fold(w) for w in aliases["ambiguous"]}
        self.outside = {fold(w) for w in aliases["outside"]["words"]}

    def fault(self, text):
        folded = fold(text)
        for form in (folded, re.sub(r"\d", "", folded)):
            if form in self.outside:
                return "civil_servant"
            if form in self.ambiguous:
                return "category_ambiguous"
            if form in self.segments:
                return (None if self.segments[form] == "bpu"
                        else "segment_conflict")
        return "category_unknown"


def date_of(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def nik_of(text):
    """Day, month, two digits of the year and sex; None if it is invalid."""
    if not re.fullmatch(r"[0-9]{16}", text) or text[12:] == "0000":
        return None
    day, month, year = int(text[6:8]), int(text[8:10]), int(text[10:12])
    woman = day > 40
    for century in (1900, 2000):
        try:
            datetime.date(century + year, month, day - 40 * woman)
        except ValueError:
            continue
        return day - 40 * woman, month, year, 1 + woman
    return None


class Screen:
    def __init__(self, regions, region, today, enrolled):
        with gzip.open(regions, "rt", encoding="utf-8") as file:
            self.codes = {row["code"] for row in csv.DictReader(file)}
        self.root = "" if region == "0" else region
        self.too_old = today.replace(year=today.year - 65)
        self.enrolled = enrolled
        self.words = Words()
        self.seen = set()

    def region_faults(self, text):
        if re.fullmatch(r"\d{10}", text):
            text = f"{text[:2]}.{text[2:4]}.{text[4:6]}.{text[6:]}"
        former = re.match(r"91\.09(\.|$)", text) and "94.04" in self.codes
        if former:
            text = "94.04"
        elif text not in self.codes:
            return {"region_unknown"}
        faults = {"region_former"} if former else set()
        inside = not self.root or (text + ".").startswith(self.root + ".")
        return faults if inside else {"region_outside"}

    def person_faults(self, row):
        faults = set()
        nik = nik_of(row["nik"])
        born = date_of(row["tanggal_lahir"])
        sex = SEXES.get(re.sub(r"[ .-]", "", row["jenis_kelamin"].lower()))
        if row["nik"] and nik is None:
            faults.add("nik_invalid")
        if row["tanggal_lahir"] and born is None:
            faults.add("birth_date_invalid")
        if born and born <= self.too_old:
            faults.add("age_above")
        if row["jenis_kelamin"] and sex is None:
            faults.add("sex_invalid")
        if nik and born and nik[:3] != (born.day, born.month, born.year % 100):
            faults.add("nik_birth_differs")
        if nik and sex and nik[3] != sex:
            faults.add("nik_sex_differs")
        return faults

    def faults(self, row):
        faults = self.person_faults(row)
        if any(row[name] == "" for name in REQUIRED):
            faults.add("missing_field")
        if row["pekerjaan"]:
            faults.add(self.words.fault(row["pekerjaan"]))
        if row["kode_wilayah"]:
            faults |= self.region_faults(row["kode_wilayah"])
        if not re.fullmatch(r"\d+", row["penghasilan"]):
            faults.add("wage_invalid")
        if row["nik"] in self.enrolled:
            faults.add("already_enrolled")
        faults.discard(None)
        if not faults - WARNINGS:
            if row["nik"] in self.seen:
                faults.add("duplicate")
            self.seen.add(row["nik"])
        return faults


def lines_of(data):
    """(line, fields or None), without the heading and blank lines."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    at, line, heading = 0, 1, True
    while at < len(data):
        found = RECORD.match(data, at)
        whole = found or OTHER.match(data, at)
        end = whole.end() if whole else data.index(b"\n", at) + 1
        raw = data[at:end].rstrip(b"\r\n")
        if raw and not heading:
            yield line, record(raw) if found else None
        heading = False
        line += data.count(b"\n", at, end)
        at = end


def record(raw):
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return dict(zip(COLUMNS, next(csv.reader([text], strict=True))
                    if "\n" not in text
                    else next(csv.reader(text.splitlines(True), strict=True))))


class Generated:
    def __init__(self, args, folder, name, **options):
        self.paths = {part: pathlib.Path(folder) / f"{name}_{part}.csv"
                      for part in ("output", "ledger", "enrolled")}
        command = [args.generator, "--regions", args.regions]
        for option, value in {**options, **self.paths}.items():
            command += [f"--{option}", str(value)]
        subprocess.run(command, check=True)
        self.list = self.paths["output"].read_bytes()
        self.enrolled = {row["nik"] for row in csv.DictReader(
            open(self.paths["enrolled"], encoding="utf-8", newline=""))}

    def ledger(self):
        found = collections.defaultdict(set)
        with open(self.paths["ledger"], encoding="utf-8") as file:
            for row in csv.DictReader(file):
                assert row["reason"] not in found[int(row["line"])]
                found[int(row["line"])].add(row["reason"])
        return found


def compare(args, folder, name, region, **options):
    made = Generated(args, folder, name, region=region, **options)
    screen = Screen(args.regions, region, datetime.date(2026, 6, 1),
                    made.enrolled)
    ledger = made.ledger()
    people, bad = 0, 0
    counts = collections.Counter()
    for line, row in lines_of(made.list):
        people += 1
        if row and row["nik"]:
            assert row["nik"].startswith(("999999", "9.99999E")), line
        found = screen.faults(row) if row else {"bad_record"}
        if found - WARNINGS:
            counts["rejected"] += 1
        counts.update(found)
        if found != ledger.pop(line, set()):
            bad += 1
            if bad <= 10:
                print(f"{name} line {line}: found {sorted(found)}")
    for line in list(ledger)[:10]:
        print(f"{name} line {line}: only in the ledger: {ledger[line]}")
    assert people == int(options["people"]), people
    print(f"{name}: {people} people, {counts['rejected']} with a fault, "
          f"{sum(counts.values()) - counts['rejected']} faults and warnings, "
          f"{bad + len(ledger)} wrong")
    return made, counts, bad + len(ledger)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("generator")
    parser.add_argument("regions")
    parser.add_argument("--people", type=int, default=200000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        whole, counts, wrong = compare(args, folder, "country", "0",
                                       people=args.people, seed=1)
        share = counts["rejected"] / args.people
        assert 0.10 <= share <= 0.15, share
        everything = {"age_above", "nik_invalid", "already_enrolled",
                      "duplicate", "region_unknown", "category_unknown",
                      "civil_servant", "segment_conflict", "missing_field",
                      "birth_date_invalid", "sex_invalid", "wage_invalid",
                      "bad_record", *WARNINGS}
        assert everything <= set(counts), everything - set(counts)
        _, counts, n = compare(args, folder, "regency", "74.07",
                               people=args.people // 4, seed=7)
        wrong += n
        assert counts["region_outside"] > 0
        _, counts, n = compare(args, folder, "faultless", "12.14",
                               people=args.people // 10, seed=3, errors=0)
        wrong += n
        assert counts["rejected"] == 0
        again = Generated(args, folder, "again", people=args.people, seed=1)
        assert again.list == whole.list
        assert again.ledger() == whole.ledger()
        short = Generated(args, folder, "short", people=1000, seed=1)
        assert whole.list.startswith(short.list)
        other = Generated(args, folder, "other", people=1000, seed=2)
        assert other.list != short.list
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
