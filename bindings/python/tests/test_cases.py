# SPDX-License-Identifier: MIT
"""The published cases that C is held to, one by one and as columns."""

import csv
import datetime
import pathlib
import unittest
from array import array

import jamsostek

CASES = (pathlib.Path(__file__).parents[3]
         / "tests" / "cases" / "contributions.csv")

WORDS = ("segment", "risk_group", "employer_size", "relief", "funding",
         "pmi_route")
NUMBERS = ("wage", "daily_wage", "contract_value", "pmi_months")
LAST_CHECKED = "2026-11"

#: What an item is made of, and the programmes it can be computed from alone.
ITEMS = {
    "jkk": (lambda c: c.jkk, "jkk"),
    "jkm": (lambda c: c.jkm, "jkm"),
    "jht": (lambda c: c.jht_worker, "jht"),
    "jht_employer": (lambda c: c.jht_employer, "jht"),
    "jht_worker": (lambda c: c.jht_worker, "jht"),
    "jp_employer": (lambda c: c.jp_employer, "jp"),
    "jp_worker": (lambda c: c.jp_worker, "jp"),
    "jkp_government": (lambda c: c.jkp_government, None),
    "jkp_from_jkk": (lambda c: c.jkp_from_jkk, None),
    "jkp_from_jkm": (lambda c: c.jkp_from_jkm, None),
    "jkk_kept": (lambda c: c.to_jkk, None),
    "jkk_jkm": (lambda c: c.jkk + c.jkm, "jkk+jkm"),
    "total_employer": (lambda c: c.paid_by_employer, None),
    "total_worker": (lambda c: c.paid_by_worker, "jht+jp"),
    "total": (lambda c: c.total, None),
}


def read_cases():
    with open(CASES, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def worker_of(case):
    worker = {name: case[name] for name in WORDS if case[name]}
    worker.update({name: int(case[name]) for name in NUMBERS if case[name]})
    if case["born"]:
        worker["born"] = datetime.date.fromisoformat(case["born"])
    if case["contract_includes_vat"] == "1":
        worker["contract_with_vat"] = True
    if case["month"] > LAST_CHECKED:
        worker["carry_forward"] = True
    alone = ITEMS[case["item"]][1]
    if alone and (case["item"] == "jkk_jkm" or case["segment"] == "bpu"
                  or case["segment"] == "pu" and not case["risk_group"]):
        worker["programmes"] = alone
    return worker


class Cases(unittest.TestCase):
    def test_one_by_one(self):
        cases = read_cases()
        for case in cases:
            with self.subTest(case["id"]):
                if case["item"] == "jp_ceiling":
                    got = jamsostek.law("jp.ceiling", case["month"],
                                        carry_forward=True).amount
                else:
                    got = ITEMS[case["item"]][0](jamsostek.contribution(
                        case["month"], **worker_of(case)))
                self.assertEqual(got, int(case["expected"]))
        self.assertGreater(len(cases), 700)
        print(f"{len(cases)} cases checked one by one")

    def test_as_columns(self):
        """All cases that columns can say, in one call, equal the scalars."""
        cases = [case for case in read_cases()
                 if case["item"] != "jp_ceiling" and case["segment"] != "pmi"
                 and case["contract_includes_vat"] != "1"]
        workers = [worker_of(case) for case in cases]
        months = [datetime.date.fromisoformat(case["month"] + "-01")
                  for case in cases]
        epoch = datetime.date(1970, 1, 1)
        none = -2**31

        def words(name):
            return [worker.get(name) for worker in workers]

        def codes(name):
            return array("B", [
                0 if word is None else jamsostek.codes(name, [word])[0]
                for word in words(name)])

        def numbers(name):
            return array("q", [worker.get(name, 0) for worker in workers])

        got = jamsostek.contributions(
            numbers("wage"),
            month=array("i", [(month - epoch).days for month in months]),
            daily_wage=numbers("daily_wage"),
            contract_value=numbers("contract_value"),
            born=array("i", [none if born is None else (born - epoch).days
                             for born in words("born")]),
            segment=codes("segment"), risk_group=codes("risk_group"),
            employer_size=codes("employer_size"),
            programmes=codes("programmes"), funding=codes("funding"),
            relief=codes("relief"), carry_forward=True, strict=True)
        self.assertEqual(got.n_bad, 0)
        for row, case in enumerate(cases):
            with self.subTest(case["id"]):
                single = jamsostek.contribution(
                    months[row], **{**workers[row], "carry_forward": True})
                for name in ("jkk", "jkm", "jht_employer", "jht_worker",
                             "jp_employer", "jp_worker", "jkp_government",
                             "jkp_from_jkk", "jkp_from_jkm", "total",
                             "flags"):
                    self.assertEqual(getattr(got, name)[row],
                                     getattr(single, name), name)
        self.assertGreater(len(cases), 600)
        print(f"{len(cases)} cases checked as columns")


if __name__ == "__main__":
    unittest.main()
