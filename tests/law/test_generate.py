#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of lib/law/generate.py and of the law's data.

    test_generate.py

The committed tables are what the TOML gives, every key that a calculation
needs is read by the C code, and faults in the data are refused before
anything is written.  Python's standard library alone.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAW = ROOT / "lib" / "law"
GENERATE = LAW / "generate.py"


def generate(*args):
    return subprocess.run([sys.executable, GENERATE, *map(str, args)],
                          capture_output=True, text=True)


class Committed(unittest.TestCase):
    """What is in the repository."""

    def test_tables_are_what_the_toml_gives(self):
        run = generate("--check")
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_generating_twice_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as one, \
                tempfile.TemporaryDirectory() as two:
            for folder in (one, two):
                run = generate("--out", folder)
                self.assertEqual(run.returncode, 0, run.stderr)
            for name in ("keys.h", "tables.c", "words.c"):
                first = (pathlib.Path(one) / name).read_bytes()
                self.assertEqual(first,
                                 (pathlib.Path(two) / name).read_bytes())
                self.assertEqual(first, (LAW / name).read_bytes())

    def test_stale_tables_are_noticed(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertNotEqual(
                generate("--out", folder, "--check").returncode, 0)
            self.assertEqual(generate("--out", folder).returncode, 0)
            tables = pathlib.Path(folder) / "tables.c"
            tables.write_text(tables.read_text().replace("6800", "6801", 1))
            self.assertNotEqual(
                generate("--out", folder, "--check").returncode, 0)


class Readers(unittest.TestCase):
    """Who reads the keys."""

    # Keys that C reaches from the first one of their family by adding a code.
    SUFFIXES = [
        ["VERY_LOW", "LOW", "MEDIUM", "HIGH", "VERY_HIGH"],
        ["MICRO", "SMALL", "MEDIUM", "LARGE"],
        ["PU", "BPU", "CONSTRUCTION", "PMI"],
        [f"{programme}_{what}" for programme in ("JKK", "JKM", "JHT", "JP",
                                                 "JKP")
         for what in ("DIRECTION", "BASE")],
    ]

    @classmethod
    def setUpClass(cls):
        sources = [path for path in sorted((ROOT / "lib").rglob("*.[ch]"))
                   if path.name not in ("keys.h", "tables.c", "words.c")]
        cls.code = "\n".join(path.read_text() for path in sources)
        header = (LAW / "keys.h").read_text()
        cls.keys = dict(re.findall(r"^    (KEY_\w+) = (\d+),", header, re.M))

    def family_of(self, key):
        """The keys of the family that this one begins, else nothing."""
        for suffixes in self.SUFFIXES:
            if key.endswith("_" + suffixes[0]):
                stem = key[:-len(suffixes[0])]
                family = [stem + suffix for suffix in suffixes]
                if all(k in self.keys for k in family):
                    numbers = [int(self.keys[k]) for k in family]
                    self.assertEqual(
                        numbers, list(range(numbers[0],
                                            numbers[0] + len(numbers))),
                        f"{family} do not stand in a row")
                    return family
        return []

    def keys_of_reliefs(self):
        """Reliefs and their slices are reached through the table of
        reliefs."""
        with open(LAW / "relief.toml", "rb") as file:
            tables = tomllib.load(file)
        names = []
        for name, table in tables.items():
            if isinstance(table, dict) and table.get("kind") == "relief":
                names.append(name)
                if "jkp_from_jkk" in table:
                    names.extend(f"{table['jkp_from_jkk']}_{group.lower()}"
                                 for group in self.SUFFIXES[0])
        return {"KEY_RELIEF_" + name.upper() for name in names}

    def test_every_key_is_read_by_some_c_code(self):
        read = self.keys_of_reliefs()
        for key in self.keys:
            if re.search(rf"\b{key}\b", self.code):
                read.add(key)
            # KEY_FIRST + code.
            if re.search(rf"\b{key}\b\s*\+", self.code):
                read.update(self.family_of(key))
        unread = sorted(set(self.keys) - read)
        self.assertEqual(unread, [], "no C code reads these; mark them "
                         "lookup_only or remove them")

    def test_no_c_code_reads_a_key_that_does_not_exist(self):
        used = set(re.findall(r"\bKEY_[A-Z0-9_]+\b", self.code))
        self.assertEqual(sorted(used - set(self.keys)), [])

    def test_lookup_only_keys_have_no_number_for_c(self):
        for path in sorted(LAW.glob("*.toml")):
            with open(path, "rb") as file:
                tables = tomllib.load(file)
            for name, table in tables.items():
                if isinstance(table, dict) and table.get("lookup_only"):
                    key = f"KEY_{path.stem}_{name}".upper()
                    self.assertNotIn(key, self.keys)


# File, what is replaced, by what, and a part of the complaint.
FAULTS = {
    "a line of the disability table without its percentage":
        ("disability.toml", 'unit = "formula"', 'unit = "once"',
         "does not give the lines"),
    "a line whose other side points elsewhere":
        ("disability.toml", "mirror = 2\n", "mirror = 3\n",
         "is not the mirror of its mirror"),
    "rows in the wrong order":
        ("jp.toml", "from = 2016-03-01", "from = 2030-03-01",
         "order of their dates"),
    "the same day twice":
        ("jp.toml", "from = 2017-03-01", "from = 2016-03-01",
         "order of their dates"),
    "a row that overlaps the next":
        ("relief.toml", "from = 2025-02-01\namount = 500_000",
         "from = 2025-02-01\nuntil = 2025-09-01\namount = 500_000",
         "overlaps"),
    "a row that ends before it begins":
        ("relief.toml", "until = 2021-02-01\namount = 10_000",
         "until = 2020-07-01\namount = 10_000", "ends before it begins"),
    "no article":
        ("jkm.toml", 'article = "18 (1), (2)"\n', "", "article is missing"),
    "no source":
        ("jkm.toml", 'source = "pp-44-2015"\n', "", "source is missing"),
    "no confidence":
        ("jkm.toml", 'confidence = "text"\n', "", "confidence is missing"),
    "no first day":
        ("jkm.toml", "from = 2015-07-01\n", "", "from is missing"),
    "an unknown confidence":
        ("jkm.toml", 'confidence = "text"', 'confidence = "sure"',
         "unknown confidence"),
    "a source that is not listed":
        ("jkm.toml", '"pp-44-2015"', '"pp-44-2051"', "missing"),
    "an unknown unit":
        ("jkm.toml", 'unit = "ppm"', 'unit = "percent"', "unknown unit"),
    "a unit that the amount does not fit":
        ("jkm.toml", 'unit = "ppm"', 'unit = "option"', "option"),
    "more than the whole":
        ("jkm.toml", "amount = 3_000", "amount = 3_000_000",
         "1,000,000"),
    "an amount beyond the limit of its key":
        ("bpu.toml", "amount = 6_800", "amount = 6_800_000_000_000_000",
         "whole number"),
    "a rounding to multiples of nothing":
        ("rounding.toml", "amount = 1\n", "amount = 0\n", "whole number"),
    "an amount with a fraction":
        ("jkm.toml", "amount = 3_000", "amount = 3000.5", "whole number"),
    "a negative amount":
        ("jkm.toml", "amount = 3_000", "amount = -3_000", "whole number"),
    "a month that does not begin on its first day":
        ("jkm.toml", "from = 2015-07-01", "from = 2015-07-02",
         "first of a month"),
    "a month that does not end with its last day":
        ("relief.toml", "until = 2021-02-01\namount = 10_000",
         "until = 2021-02-02\namount = 10_000", "first of a month"),
    "a note in one language":
        ("bpu.toml",
         'note_id = "Sukarela. Lampiran memuat besaran dalam rupiah."\n', "",
         "one language"),
    "a label in one language":
        ("jkm.toml", 'label_en = "JKM rate"\n', "", "label"),
    "a figure that does not follow from the one before":
        ("jp.toml", 'growth_percent = "4.79"', 'growth_percent = "4.80"',
         "does not follow"),
    "a field that nobody knows":
        ("jkm.toml", "amount = 3_000", "amount = 3_000\nremark = 1",
         "unknown field"),
    "no rows":
        ("jkm.toml", "checked_on = 2026-11-21",
         'checked_on = 2026-11-21\n[empty]\nunit = "ppm"\nlabel_id = "a"\n'
         'label_en = "b"\n', "has no rows"),
    "brackets that do not begin at 0":
        ("bpu.toml", "[0, 1_000_000]", "[1, 1_000_000]", "not 0"),
    "brackets that do not ascend":
        ("bpu.toml", "[1_300_000, 1_400_000]", "[1_000_000, 1_400_000]",
         "ascend"),
    "steps where one amount belongs":
        ("jkm.toml", "amount = 3_000", "steps = [[0, 3_000]]",
         "needs amount"),
    "an option that is not offered":
        ("choice.toml", 'option = "lower_row"', 'option = "middle_row"',
         "unknown option"),
    "a programme that does not exist":
        ("programme.toml", 'programmes = ["jkk", "jkm", "jht", "jp"]',
         'programmes = ["jkk", "jkx"]', "jkx"),
    "two reliefs with one number":
        ("relief.toml", "id = 2\n", "id = 1\n", "ids"),
    "a relief for an unknown funding":
        ("relief.toml", 'not_funded_by = ["apbn",',
         'not_funded_by = ["bank",', "bank"),
    "conditions in one language":
        ("relief.toml",
         '    "Registered before August 2020: paid up to July 2020.",\n', "",
         "conditions"),
    "a slice without its family":
        ("relief.toml", 'jkp_from_jkk = "labour_intensive_jkp_from_jkk"',
         'jkp_from_jkk = "labour_intensive_jkp_from_jht"', "five keys"),
    "a check after the edition":
        ("jkm.toml", "checked_on = 2026-11-21", "checked_on = 2027-11-21",
         "after the edition"),
    "a file that was never checked":
        ("jkm.toml", "checked_on = 2026-11-21\n", "", "checked_on"),
    "a business in an unknown group":
        ("industry.toml", 'group = "very_low"', 'group = "lowest"',
         "unknown group"),
    "a category in an unknown segment":
        ("category.toml", 'segment = "pu"', 'segment = "asn"',
         "unknown segment"),
    "a number that was skipped":
        ("category.toml", "id = 2\n", "id = 3\n", "ids"),
    "a word that means two categories":
        ("alias.toml", '"hansip"', '"hansip", "Kurir paket"',
         "more than one thing (linmas, courier)"),
    "a word twice for one category":
        ("alias.toml", '"hansip"', '"hansip", "HAN-SIP"',
         "stands there twice"),
    "a word that the labels know already":
        ("alias.toml", '"hansip"', '"hansip", "Anggota Linmas"',
         "known from category.toml"),
    "a civil servant who is a category as well":
        ("alias.toml", '"hansip"', '"hansip", "polisi"',
         "more than one thing (linmas)"),
    "a word beyond ASCII":
        ("alias.toml", '"hansip"', '"hansip", "hansíp"', "plain ASCII"),
    "a word without letters":
        ("alias.toml", '"hansip"', '"hansip", "--"', "no letters"),
    "words for a category that does not exist":
        ("alias.toml", "city_cadre = []", "town_cadre = []",
         "city_cadre"),
    "an ambiguous word with one meaning":
        ("alias.toml", '"nelayan laut" = ["fisher_coastal", '
         '"fisher_deep_sea"]', '"nelayan laut" = ["fisher_coastal"]',
         "two or more"),
    "an ambiguous word for nobody":
        ("alias.toml", '"nelayan laut" = ["fisher_coastal", ',
         '"nelayan laut" = ["fisher_x", ', "two or more"),
    "an outside without its regulation":
        ("alias.toml", 'source = "pp-49-2023"', 'source = "pp-94-2023"',
         "missing"),
    "a former code that is none":
        ("region.toml", 'former = "91.09"', 'former = "9109"',
         "has the form"),
    "a former code of another level":
        ("region.toml", 'former = "91.09"', 'former = "91.09.01"',
         "another level"),
    "a former code without a note":
        ("region.toml", 'note_id = "Kab', 'note_id = ""\nnote_x = "Kab',
         "needs a note"),
    "text that is not TOML":
        ("jkm.toml", "amount = 3_000", "amount = 3_000,", "jkm.toml"),
}

UNUSED_SOURCE = """
[[source]]
id = "pp-1-1900"
title = "x"
about_id = "x"
about_en = "y"
signed_or_in_force_en = ""
wording = "read"
"""


class Faults(unittest.TestCase):
    """A law with one fault each."""

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(
            tempfile.TemporaryDirectory()))
        for path in LAW.glob("*.toml"):
            shutil.copy(path, self.folder)
        self.out = self.folder / "out"
        self.out.mkdir()

    def run_with(self, name, old, new):
        path = self.folder / name
        text = path.read_text()
        self.assertIn(old, text, f"{name} has changed: adapt this test")
        path.write_text(text.replace(old, new, 1) if old else text + new)
        return generate("--law", self.folder, "--out", self.out)

    def assert_refused(self, run, complaint):
        self.assertEqual(run.returncode, 1, run.stdout)
        self.assertIn(complaint, run.stderr)
        self.assertNotIn("Traceback", run.stderr)
        self.assertEqual(list(self.out.iterdir()), [])

    def test_the_law_itself_has_no_fault(self):
        run = generate("--law", self.folder, "--out", self.out)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual((self.out / "tables.c").read_bytes(),
                         (LAW / "tables.c").read_bytes())

    def test_a_source_that_nobody_uses(self):
        self.assert_refused(self.run_with("sources.toml", "", UNUSED_SOURCE),
                            "never used")

    def test_a_file_that_is_missing(self):
        (self.folder / "edition.toml").unlink()
        self.assert_refused(generate("--law", self.folder, "--out", self.out),
                            "edition.toml")

    def test_a_pause_is_fine_if_an_end_is_written(self):
        """A gap needs an `until`; without one a row lasts to the next."""
        run = self.run_with(
            "relief.toml", "from = 2025-02-01\namount = 500_000",
            "from = 2025-02-01\nuntil = 2025-05-01\namount = 500_000")
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_the_digest_changes_with_any_row(self):
        before = generate("--law", self.folder, "--out", self.out).stdout
        after = self.run_with("jkm.toml", "amount = 3_000",
                              "amount = 3_001").stdout
        self.assertNotEqual(before.split()[-1], after.split()[-1])


def add_fault(name, case):
    def test(self):
        file, old, new, complaint = case
        self.assert_refused(self.run_with(file, old, new), complaint)
    setattr(Faults, "test_" + name.replace(" ", "_"), test)


for fault in FAULTS.items():
    add_fault(*fault)

if __name__ == "__main__":
    unittest.main()
