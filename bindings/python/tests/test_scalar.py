# SPDX-License-Identifier: MIT
"""One worker: values at the border, failures, reasons, what-ifs."""

import datetime
import doctest
import gc
import inspect
import json
import pathlib
import pickle
import re
import sys
import unittest

import jamsostek
from jamsostek import Status, _core, _errors

HEADERS = pathlib.Path(__file__).parents[3] / "include" / "jamsostek"
BPU = {"segment": "bpu", "wage": 1_000_000}
PU = {"segment": "pu", "risk_group": "low", "wage": 5_000_000}


def members(header, struct):
    """Names of the members of a C struct, in their order."""
    text = (HEADERS / header).read_text(encoding="utf-8")
    body = re.search(r"typedef struct %s \{(.*?)\n\} %s;" % (struct, struct),
                     text, re.S).group(1)
    body = re.sub(r"/\*.*?\*/", "", body, flags=re.S)
    return re.findall(r"(\w+)\s*;", body)


class SameAsC(unittest.TestCase):
    def test_fields(self):
        for named, header, struct, other in (
                (jamsostek.Contribution, "contribution.h",
                 "jamsostek_contribution", {}),
                (jamsostek.Step, "explanation.h",
                 "jamsostek_explanation_step", {}),
                (jamsostek.Source, "rules.h", "jamsostek_source", {}),
                (jamsostek.Rule, "rules.h", "jamsostek_rule",
                 {"from": "start", "until": "stop", "n_steps": None})):
            names = [other.get(name, name) for name in members(header, struct)]
            self.assertEqual(list(named._fields),
                             [name for name in names if name])
        self.assertEqual(
            list(jamsostek.Columns._fields[:-2]),
            members("contribution.h", "jamsostek_contribution_results")[1:])

    def test_results_have_all_fields(self):
        raw = _core.contribution_compute(None, "2026-06", BPU)
        self.assertEqual(len(raw), len(jamsostek.Contribution._fields))

    def test_every_field_of_a_worker_is_known(self):
        other = {"struct_size", "options", "n_piece_wages"}
        for name in members("contribution.h", "jamsostek_worker"):
            if name not in other:
                self.assertIsNotNone(
                    jamsostek.contribution("2026-06", **BPU, **(
                        {} if name in BPU else {name: None})))

    def test_enumerations(self):
        for enumeration, prefix in (
                (jamsostek.Status, ""), (jamsostek.Programme, ""),
                (jamsostek.Flag, "FLAG_"), (jamsostek.Operation, "OP_")):
            for member in enumeration:
                self.assertEqual(member, getattr(_core, prefix + member.name))
        money = (HEADERS / "money.h").read_text(encoding="utf-8")
        self.assertEqual(
            {name: int(value) for name, value
             in re.findall(r"JAMSOSTEK_ROUND_(\w+) = (\d)", money)},
            dict(jamsostek.Rounding.__members__))
        self.assertEqual(
            {name for name in dir(_core) if re.match("ERR_|OK$", name)},
            set(Status.__members__))
        self.assertEqual(
            {name[5:] for name in dir(_core) if name.startswith("FLAG_")},
            set(jamsostek.Flag.__members__))

    def test_every_public_name_has_a_docstring(self):
        for name in jamsostek.__all__:
            thing = getattr(jamsostek, name)
            self.assertTrue(inspect.getdoc(thing), name)
        self.assertRegex(jamsostek.__version__, r"^\d+\.\d+\.\d+$")

    def test_examples_in_docstrings(self):
        tried = 0
        for part in (jamsostek, jamsostek._columns, jamsostek._contribution,
                     jamsostek._law):
            result = doctest.testmod(part, extraglobs=vars(jamsostek))
            self.assertEqual(result.failed, 0)
            tried += result.attempted
        self.assertGreater(tried, 5)


class Values(unittest.TestCase):
    def test_bpu(self):
        c = jamsostek.contribution("2026-06", **BPU)
        self.assertEqual((c.jkk, c.jkm, c.total), (10_000, 6_800, 16_800))
        self.assertEqual(c.programmes, 3)
        self.assertEqual(jamsostek.programmes(c.programmes), "jkk+jkm")

    def test_views_add_up(self):
        for worker in (BPU, PU, {**PU, "wage": 20_000_001}):
            c = jamsostek.contribution("2026-06", **worker)
            payers = sum(v for k, v in c._asdict().items()
                         if k.startswith("paid_by_"))
            funds = sum(v for k, v in c._asdict().items()
                        if k.startswith("to_"))
            self.assertEqual(payers, c.total + c.jkp_government)
            self.assertEqual(funds, payers)

    def test_months(self):
        expected = jamsostek.contribution("2026-06", **BPU)
        for month in ("2026-06-30", datetime.date(2026, 6, 15),
                      datetime.datetime(2026, 6, 1, 23, 59)):
            self.assertEqual(jamsostek.contribution(month, **BPU), expected)
        for month in (202606, None, 2026.06, b"2026-06"):
            with self.assertRaises(TypeError):
                jamsostek.contribution(month, **BPU)
        class Day:
            def toordinal(self):
                return 2**40

        with self.assertRaises(ValueError):
            jamsostek.contribution(Day(), **BPU)
        for month in ("June", "2026-6", "2026-13", "2026-06\0"):
            with self.assertRaises(ValueError):
                jamsostek.contribution(month, **BPU)

    def test_codes_are_words_or_numbers(self):
        self.assertEqual(
            jamsostek.contribution("2026-06", segment=1, risk_group=2,
                                   wage=5_000_000, programmes=3),
            jamsostek.contribution("2026-06", **PU, programmes="jkk+jkm"))

    def test_integers_are_strict(self):
        class Index:
            def __index__(self):
                return 1_000_000

        self.assertEqual(jamsostek.contribution(
            "2026-06", segment="bpu", wage=Index()).total, 16_800)
        for wage in (1e6, True, "1000000", b"1", [1], 1 + 0j):
            with self.assertRaises(TypeError):
                jamsostek.contribution("2026-06", segment="bpu", wage=wage)
        with self.assertRaises(TypeError):
            jamsostek.contribution("2026-06", **BPU, carry_forward=1)
        with self.assertRaises(ValueError):
            jamsostek.contribution("2026-06", segment="bpu", wage=2**63)
        with self.assertRaises(ValueError):
            jamsostek.contribution("2026-06", segment=2**31, wage=1)
        with self.assertRaises(TypeError):
            jamsostek.span("2026-01", 12.0, **BPU)

    def test_piece_wages(self):
        # PP 44/2015 art. 19 (4): the average of the last three months.
        pieces = [9, 4_000_000, 5_000_000, 6_000_000]
        worker = {"segment": "pu", "risk_group": "very_low"}
        c = jamsostek.contribution("2026-06", **worker, piece_wages=pieces)
        self.assertEqual(c.base, 5_000_000)
        self.assertEqual(c.jkk, 12_000)
        with self.assertRaises(TypeError):
            jamsostek.contribution("2026-06", **worker, piece_wages=[1.5])
        with self.assertRaises(TypeError):
            jamsostek.contribution("2026-06", **worker, piece_wages=5)

    def test_span_follows_the_law_of_each_month(self):
        # The JP ceiling moved on 1 March 2026.
        worker = {**PU, "wage": 20_000_000, "programmes": "jp"}
        months = [f"2026-{month:02}" for month in range(1, 12)]
        single = [jamsostek.contribution(m, **worker).total for m in months]
        self.assertEqual(len(set(single)), 2)
        span = jamsostek.span("2026-01", 11, **worker)
        self.assertEqual(span.total, sum(single))
        self.assertEqual(span.workers, 11)


class Failures(unittest.TestCase):
    def fails(self, kind, status, month="2026-06", **worker):
        with self.assertRaises(kind) as caught:
            jamsostek.contribution(month, **worker)
        self.assertIsInstance(caught.exception, jamsostek.JamsostekError)
        self.assertIs(caught.exception.status, status)
        self.assertIsNone(caught.exception.row)
        return caught.exception

    def test_status_and_type(self):
        self.fails(LookupError, Status.ERR_NO_RULE, "2015-06", **BPU)
        self.fails(LookupError, Status.ERR_NOT_CHECKED, "2030-01", **BPU)
        self.fails(ValueError, Status.ERR_DOMAIN, segment="bpu", wage=-1)
        self.fails(ValueError, Status.ERR_MISSING, wage=1)
        self.fails(ValueError, Status.ERR_MISSING, segment="pu", wage=1)
        self.fails(ValueError, Status.ERR_NOT_OPEN, **BPU, programmes="jp")
        self.fails(ValueError, Status.ERR_OVERFLOW, **{**PU, "wage": 2**63 - 1})
        self.fails(LookupError, Status.ERR_NOT_FOUND, segment="nobody")
        self.fails(ValueError, Status.ERR_NOT_FOUND, segment="nobody")

    def test_unknown_keyword(self):
        with self.assertRaisesRegex(TypeError, "'wgae'"):
            jamsostek.contribution("2026-06", segment="bpu", wgae=1)

    def test_no_personal_data_in_messages(self):
        for worker in ({"segment": "bpu", "wage": -987_654_321},
                       {**BPU, "born": "1987-65-43"},
                       {**BPU, "funding": "Siti Aminah"},
                       {**PU, "wage": 8_765_432_109_876_543_210}):
            with self.assertRaises(jamsostek.JamsostekError) as caught:
                jamsostek.contribution("2026-06", **worker)
            self.assertNotRegex(str(caught.exception),
                                "987|8765|Siti|Aminah|65")

    def test_errors_can_be_pickled(self):
        error = self.fails(LookupError, Status.ERR_NO_RULE, "2015-06", **BPU)
        again = pickle.loads(pickle.dumps(error))
        self.assertIs(type(again), jamsostek.RuleError)
        self.assertEqual((again.status, str(again)),
                         (error.status, str(error)))
        self.assertIn("ERR_NO_RULE", str(error))

    def test_every_status_has_an_exception(self):
        self.assertIsInstance(_errors.from_status(40), MemoryError)
        for status in Status:
            self.assertIsInstance(_errors.from_status(status), Exception)
        unknown = _errors.from_status(200, "new")
        self.assertEqual((type(unknown), unknown.status, str(unknown)),
                         (jamsostek.JamsostekError, 200, "new (200)"))


class Explanations(unittest.TestCase):
    def test_last_step_is_the_total(self):
        for worker in (BPU, PU, {"segment": "pmi", "pmi_route": "placement",
                                 "pmi_months": 24}):
            why = jamsostek.explain("2026-06", **worker)
            total = jamsostek.contribution("2026-06", **worker).total
            document = json.loads(why.json())
            self.assertEqual(document["format"], "jamsostek-explanation/1")
            self.assertEqual(document["steps"][-1]["node"], "total")
            self.assertEqual(document["steps"][-1]["amount"], total)
            self.assertEqual(len(document["steps"]), len(why))
            self.assertEqual(why.steps[-1].amount, total)
            self.assertEqual(why.contribution.total, total)

    def test_steps_name_rule_and_article(self):
        steps = jamsostek.explain("2026-06", **BPU).steps
        jkm = next(step for step in steps if step.node == "jkm")
        self.assertEqual((jkm.amount, jkm.payer), (6_800, "worker"))
        self.assertEqual((jkm.rule.key, jkm.rule.source.id, jkm.rule.article),
                         ("bpu.jkm", "pp-44-2015", "20 (3)"))
        self.assertEqual(jkm.rule.start, datetime.date(2015, 7, 1))

    def test_explained_span(self):
        # The JP ceiling of March 2026 divides the span into two runs.
        worker = dict(segment="pu", risk_group="medium", wage=12_000_000)
        why = jamsostek.explain("2025-12", 8, **worker)
        self.assertEqual(why.contribution,
                         jamsostek.span("2025-12", 8, **worker))
        runs = [s for s in why.steps if s.node == "run"]
        self.assertEqual([(s.month, s.n_months) for s in runs],
                         [(datetime.date(2025, 12, 1), 3),
                          (datetime.date(2026, 3, 1), 5)])
        self.assertEqual(sum(s.amount for s in runs), why.contribution.total)
        with self.assertRaises(ValueError):
            jamsostek.explain("2025-12", 0, **worker)

    def test_languages(self):
        why = jamsostek.explain("2026-06", **BPU, lang="id")
        self.assertIn("Rp16.800", str(why))
        self.assertEqual(str(why), why.text("id"))
        self.assertNotEqual(why.text("en"), why.text("id"))
        self.assertIn("PP 44/2015", why.text("en"))
        self.assertIn("16800", repr(why))
        with self.assertRaises(ValueError):
            why.text("jv")

    def test_failure(self):
        with self.assertRaises(jamsostek.RuleError):
            jamsostek.explain("2015-06", **BPU)


class Law(unittest.TestCase):
    def test_edition(self):
        law = jamsostek.law()
        self.assertEqual(law.edition, jamsostek.law_edition())
        self.assertEqual(law.first_month, datetime.date(2015, 7, 1))
        self.assertGreaterEqual(law.last_month, datetime.date(2026, 11, 1))
        self.assertRegex(law.digest, "^[0-9a-f]{64}$")

    def test_keys(self):
        keys = jamsostek.keys()
        self.assertEqual(keys, sorted(set(keys)))
        for key in keys:
            versions = jamsostek.law(key)
            self.assertTrue(versions)
            self.assertTrue(all(v.source.id for v in versions))

    def test_history(self):
        history = jamsostek.law("jp.ceiling")
        self.assertEqual([(v.start.isoformat(), v.amount)
                          for v in history[:2]],
                         [("2015-07-01", 7_000_000), ("2016-03-01", 7_335_300)])
        self.assertEqual(history[0].stop, history[1].start)
        self.assertIsNone(history[-1].stop)
        scale = jamsostek.law("bpu.income", "2026-06")
        self.assertEqual((scale.kind, scale.unit), ("scale", "idr"))
        self.assertEqual(len(scale.steps), 33)

    def test_failures(self):
        with self.assertRaises(jamsostek.UnknownNameError):
            jamsostek.law("jp.cieling")
        with self.assertRaises(jamsostek.RuleError):
            jamsostek.law("jp.ceiling", "2015-06")
        with self.assertRaises(jamsostek.RuleError) as caught:
            jamsostek.law("relief.covid", "2022-06")
        self.assertIs(caught.exception.status, Status.ERR_NOT_IN_FORCE)


class WhatIf(unittest.TestCase):
    def test_difference(self):
        with jamsostek.Rules() as plan:
            plan.set("bpu.jkm", "2026-06", 7_500, "idr")
            before = jamsostek.contribution("2026-05", **BPU, rules=plan)
            changed = jamsostek.contribution("2026-06", **BPU, rules=plan)
            enacted = jamsostek.contribution("2026-06", **BPU)
            self.assertEqual(before.total, 16_800)
            self.assertEqual(changed.total - enacted.total, 700)
            self.assertTrue(changed.flags & jamsostek.Flag.ALTERED)
            self.assertEqual(plan.get("bpu.jkm", "2026-06").source.id,
                             "what-if")
            self.assertTrue(plan.history("bpu.jkm")[-1].altered)
            self.assertEqual(repr(plan), "<jamsostek.Rules: law "
                             f"{jamsostek.law_edition()}, 1 changes>")
            why = jamsostek.explain("2026-06", **BPU, rules=plan)
        self.assertIn("7.500", why.text())  # outlives the rules
        self.assertIn("closed", repr(plan))

    def test_steps(self):
        with jamsostek.Rules() as plan:
            plan.set("bpu.income", "2026-06", [(0, 1_500_000)], "idr")
            self.assertEqual(jamsostek.contribution(
                "2026-06", **BPU, rules=plan).jkk, 15_000)
            for steps in ([(5, 1)], [], [(0, 2), (0, 1)]):
                with self.assertRaises(ValueError):
                    plan.set("bpu.income", "2026-06", steps, "idr")
            for steps in ([1], [(0, 1.5)], [(0, 1, 2)]):
                with self.assertRaises(TypeError):
                    plan.set("bpu.income", "2026-06", steps, "idr")

    def test_copies_are_apart(self):
        with jamsostek.Rules() as one, one.copy() as two:
            two.set("bpu.jkm", "2026-06", 1, "idr")
            self.assertEqual(one.get("bpu.jkm", "2026-06").amount, 6_800)
            self.assertEqual(two.copy().get("bpu.jkm", "2026-06").amount, 1)

    def test_refused_changes(self):
        plan = jamsostek.Rules()
        for key, start, value, unit, status in (
                ("bpu.jmk", "2026-06", 1, "idr", Status.ERR_UNKNOWN_KEY),
                ("bpu.jkm", "2026-06", 1, "ppm", Status.ERR_UNIT),
                ("bpu.jkm", "2026-06", 1, "rupiah", Status.ERR_NOT_FOUND),
                ("bpu.jkm", "2010-01", 1, "idr", Status.ERR_NO_RULE),
                ("bpu.jkm", "2026-06-02", 1, "idr", Status.ERR_DOMAIN),
                ("bpu.jkm", "2026-06", -1, "idr", Status.ERR_DOMAIN)):
            with self.assertRaises(ValueError if status != Status.ERR_NO_RULE
                                   else LookupError) as caught:
                plan.set(key, start, value, unit)
            self.assertIs(caught.exception.status, status)
        self.assertEqual(plan.history("bpu.jkm"), jamsostek.law("bpu.jkm"))
        plan.close()
        plan.close()
        for call in (lambda: plan.get("bpu.jkm", "2026-06"),
                     lambda: plan.set("bpu.jkm", "2026-06", 1, "idr"),
                     plan.copy,
                     lambda: jamsostek.contribution("2026-06", rules=plan)):
            with self.assertRaisesRegex(ValueError, "closed"):
                call()
        with self.assertRaises(TypeError):
            jamsostek.contribution("2026-06", **BPU, rules="plan")


class Memory(unittest.TestCase):
    def test_no_leak_over_good_and_bad_calls(self):
        def calls():
            jamsostek.contribution("2026-06", **PU, piece_wages=None)
            why = jamsostek.explain("2026-06", **PU)
            why.json()
            why.steps
            plan = jamsostek.Rules()
            plan.set("bpu.jkm", "2026-06", 7_500, "idr")
            plan.history("jp.ceiling")
            for bad in ({"segment": "bpu", "wage": 1.5},
                        {"segment": "bpu", "wage": -1},
                        {"segment": "pu", "piece_wages": [1, 2, "x"]},
                        {"segment": "x"}, {"x": 1}):
                with self.assertRaises((TypeError, ValueError)):
                    jamsostek.contribution("2026-06", **bad)
                with self.assertRaises((TypeError, ValueError)):
                    jamsostek.explain("2026-06", **bad, rules=plan)

        def resident():
            with open("/proc/self/statm", encoding="ascii") as file:
                return int(file.read().split()[1])

        for _ in range(50):
            calls()
        gc.collect()
        blocks = sys.getallocatedblocks()
        pages = resident()
        for _ in range(500):  # 14 calls each
            calls()
        gc.collect()  # empties the free lists too
        self.assertLess(sys.getallocatedblocks() - blocks, 200)
        # A sanitizer keeps what is freed for a while.
        if "asan" not in pathlib.Path("/proc/self/maps").read_text():
            self.assertLess(resident() - pages, 256)


if __name__ == "__main__":
    unittest.main()
