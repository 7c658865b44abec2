#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares contributions with an independent calculation in exact fractions.

    check_contributions.py FILTER [--rows N] [--seed S]

FILTER is tests/contribution_filter.c, built: it computes a CSV of workers on
its standard input.  Everything here is written from the regulations, not from
the library: plain tables, fractions.Fraction, one rounding at the end.  Every
field of every result is compared; the first differences are printed.
Python's standard library alone.
"""

import argparse
import csv
import datetime
import io
import random
import subprocess
import sys
from fractions import Fraction as F

INPUTS = ["month", "segment", "risk_group", "wage", "daily_wage",
          "contract_value", "contract_includes_vat", "born", "employer_size",
          "relief", "funding", "pmi_route", "pmi_months", "programmes",
          "options", "piece_wages", "piece_by_weather", "pmi_jht"]

# --- the law ---------------------------------------------------------------

# PP 44/2015 art. 16, percent of the wage.
JKK = {"very_low": F("0.24"), "low": F("0.54"), "medium": F("0.89"),
       "high": F("1.27"), "very_high": F("1.74")}
# PP 45/2015 art. 29 and the yearly letters: from March of the year.
CEILINGS = {2015: 7_000_000, 2016: 7_335_300, 2017: 7_703_500,
            2018: 8_094_000, 2019: 8_512_400, 2020: 8_939_700,
            2021: 8_754_600, 2022: 9_077_600, 2023: 9_559_600,
            2024: 10_042_300, 2025: 10_547_400, 2026: 11_086_300}
# PP 44/2015 Lampiran II: lower limits and deemed incomes.
BRACKETS = (
    [(0, 1_000_000)] +
    [(n * 200_000 + 900_000, n * 200_000 + 1_000_000) for n in range(1, 9)] +
    [(n * 500_000 + 2_200_000, n * 500_000 + 2_450_000)
     for n in range(1, 12)] +
    [(n * 1_000_000 + 7_200_000, n * 1_000_000 + 7_700_000)
     for n in range(1, 14)])
# PP 44/2015 art. 54 (2), 55 (2): lower limit, JKK and JKM in percent.
LAYERS = [(0, F("0.21"), F("0.03")),
          (100_000_000, F("0.17"), F("0.02")),
          (500_000_000, F("0.13"), F("0.02")),
          (1_000_000_000, F("0.11"), F("0.01")),
          (5_000_000_000, F("0.09"), F("0.01"))]
# PP 45/2015 art. 15.
PENSION_AGES = [(2015, 56), (2019, 57), (2022, 58), (2025, 59), (2028, 60)]
SIZES = {"": "jkk jkm jht jp jkp", "micro": "jkk jkm",
         "small": "jkk jkm jht jkp", "medium": "jkk jkm jht jp jkp",
         "large": "jkk jkm jht jp jkp"}
# Share that remains payable, first and last month, programmes.
RELIEFS = {"covid": (F(1, 100), (2020, 8), (2021, 1), "jkk jkm"),
           "labour_intensive": (F(1, 2), (2025, 2), (2026, 1), "jkk"),
           "bpu_transport": (F(1, 2), (2026, 1), (2027, 3), "jkk jkm"),
           "bpu_other": (F(1, 2), (2026, 4), (2026, 12), "jkk jkm")}
# PP 50/2025 art. 3 (5) and the reading of it in the facts.
NOT_FUNDED = {"apbn", "apbd", "dbh_cht", "dbh_sawit"}
UNSETTLED = {"apbdes", "add", "dana_desa", "csr", "zakat", "asn_sponsor"}
PAYERS = {"": "worker", "own": "worker", "employer": "employer",
          "apbn": "government", "apbd": "government", "dbh_cht": "government",
          "dbh_sawit": "government", "apbdes": "government",
          "add": "government", "dana_desa": "government", "csr": "sponsor",
          "zakat": "sponsor", "asn_sponsor": "sponsor"}
MENU = [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000]
BITS = {"jkk": 1, "jkm": 2, "jht": 4, "jp": 8, "jkp": 16}

# Remarks that are checked; WEAK and ALTERED speak of rows, not of workers.
CARRIED, RELIEF, NOT_IN_FORCE, EXCLUDED, UNSETTLED_FLAG, ASSUMED = (
    2, 8, 16, 32, 64, 128)
DAILY_JP, JP_STOPPED, JKP_ASSUMED, GAP, LOW, PMI_BETWEEN, VAT = (
    256, 512, 1024, 2048, 4096, 8192, 16384)
IGNORED = 1 | 4


class Refused(Exception):
    """The law has no answer; the argument is the status."""


def half_up(x):
    return (x * 2 + 1).__floor__() // 2


def percent(rate, base):
    return F(rate) * base / 100


def month_of(worker):
    year, month = worker["month"].split("-")
    return int(year), int(month)


def deemed(income):
    return [d for lower, d in BRACKETS if lower <= income][-1]


def jp_due(born, month):
    """D7 and D8: pension age not reached on the first day of the month, nor
    on any day before it under the age then in force."""
    first = datetime.date(*month, 1)
    for number, (year, age) in enumerate(PENSION_AGES):
        begin = datetime.date(year, 7 if year == 2015 else 1, 1)
        if begin > first:
            break
        end = (datetime.date(PENSION_AGES[number + 1][0], 1, 1)
               if number + 1 < len(PENSION_AGES) else datetime.date.max)
        try:
            reached = born.replace(year=born.year + age)
        except ValueError:  # 29 February
            reached = datetime.date(born.year + age, 3, 1)
        if max(reached, begin) <= first and reached < end:
            return False
    return True


def ceiling(month):
    year = month[0] if month[1] >= 3 or month[0] == 2015 else month[0] - 1
    return CEILINGS[min(year, 2026)]


def relief_factor(worker, month, flags):
    """What remains payable of JKK and of JKM, and whether it was granted."""
    name = worker["relief"]
    if name == "none":
        return F(1), F(1), False
    factor, first, last, programmes = RELIEFS[name]
    if not first <= month <= last:
        flags.add(NOT_IN_FORCE)
        return F(1), F(1), False
    if name.startswith("bpu"):
        funding = worker["funding"]
        if funding == "":
            flags.add(ASSUMED)
        if funding in NOT_FUNDED:
            flags.add(EXCLUDED)
            return F(1), F(1), False
        if funding in UNSETTLED:
            flags.add(UNSETTLED_FLAG)
            if "unsettled_relief" not in worker["options"]:
                return F(1), F(1), False
    flags.add(RELIEF)
    return factor, factor if "jkm" in programmes else F(1), True


def monthly_wage(worker, flags):
    """Base of everything but JP, and base of JP (PP 44/2015 art. 19)."""
    wage = int(worker["wage"] or 0)
    if worker["daily_wage"]:
        base = 25 * int(worker["daily_wage"])
        if not wage:
            flags.add(DAILY_JP)
        return base, wage or base
    if worker["piece_wages"]:
        wages = [int(w) for w in worker["piece_wages"].split()]
        last = wages[-(12 if worker["piece_by_weather"] == "1" else 3):]
        base = half_up(F(sum(last), len(last)))
        return base, base
    return wage, wage


def wage_earner(worker, month, flags):
    programmes = (worker["programmes"].split("+") if worker["programmes"]
                  else SIZES[worker["employer_size"]].split())
    if month < (2021, 2):
        programmes = [p for p in programmes if p != "jkp"]
    base, jp_base = monthly_wage(worker, flags)
    jkk_factor, jkm_factor, granted = relief_factor(worker, month, flags)
    exact = {}
    if "jkk" in programmes:
        if not worker["risk_group"]:
            raise Refused("ERR_MISSING")
        exact["jkk"] = percent(JKK[worker["risk_group"]], base) * jkk_factor
    if "jkm" in programmes:
        exact["jkm"] = percent("0.3", base) * jkm_factor
    if "jht" in programmes:
        exact["jht_employer"] = percent("3.7", base)
        exact["jht_worker"] = percent(2, base)
    deferred = 0
    if "jp" in programmes:
        born = worker["born"]
        if born and not jp_due(datetime.date.fromisoformat(born), month):
            flags.add(JP_STOPPED)
            flags.discard(DAILY_JP)
        else:
            capped = min(jp_base, ceiling(month))
            exact["jp_employer"] = percent(2, capped)
            exact["jp_worker"] = percent(1, capped)
    else:
        flags.discard(DAILY_JP)
    if "jp_deferral" in worker["options"]:
        # PP 49/2020 art. 17: one hundredth now, the rest later.
        if (2020, 8) <= month <= (2021, 1):
            for side in ("jp_employer", "jp_worker"):
                if side in exact:
                    whole = half_up(exact[side])
                    exact[side] /= 100
                    deferred += whole - half_up(exact[side])
        else:
            flags.add(NOT_IN_FORCE)
    if "jkp" in programmes:
        flags.add(JKP_ASSUMED)
        b = min(base, 5_000_000)
        slice_ = F("0.14")
        if (granted and worker["relief"] == "labour_intensive" and
                worker["risk_group"] == "very_low"):
            slice_ = F("0.12")  # PP 7/2025 art. 9
        exact["jkp_government"] = percent("0.22", b)
        exact["jkp_from_jkk"] = percent(slice_, b)
        if month < (2025, 2):
            exact["jkp_from_jkm"] = percent("0.10", b)
    payers = {"jkk": "employer", "jkm": "employer", "jht_employer": "employer",
              "jht_worker": "worker", "jp_employer": "employer",
              "jp_worker": "worker"}
    return exact, payers, base, programmes, deferred


def self_employed(worker, month, flags):
    programmes = (worker["programmes"] or "jkk+jkm").split("+")
    income, _ = monthly_wage(worker, set())
    base = deemed(income)
    if income < 1_000_000:
        flags.add(LOW)
    if deemed(income + 999) != base:
        flags.add(GAP)
    jkk_factor, jkm_factor, _ = relief_factor(worker, month, flags)
    exact = {}
    if "jkk" in programmes:
        exact["jkk"] = percent(1, base) * jkk_factor
    if "jkm" in programmes:
        exact["jkm"] = F(6800) * jkm_factor
    if "jht" in programmes:
        exact["jht_worker"] = percent(2, base)
    payer = PAYERS[worker["funding"]]
    return (exact, dict.fromkeys(exact, payer), base, programmes, 0)


def project_worker(worker, month, flags):
    jkk_factor, jkm_factor, _ = relief_factor(worker, month, flags)
    if worker["contract_value"]:
        value = F(int(worker["contract_value"]))
        if worker["contract_includes_vat"] == "1":
            flags.add(VAT)
            value /= 1 + (F(11, 100) if month >= (2022, 4) else F(1, 10))
        uppers = [lower for lower, _, _ in LAYERS[1:]] + [value]
        jkk = jkm = F(0)
        for (lower, a, b), upper in zip(LAYERS, uppers):
            part = max(F(0), min(value, upper) - lower)
            jkk += percent(a, part)
            jkm += percent(b, part)
        base = value.__floor__()
    else:
        base, _ = monthly_wage(worker, set())
        jkk, jkm = percent("1.74", base), percent("0.3", base)
    exact = {"jkk": jkk * jkk_factor, "jkm": jkm * jkm_factor}
    return (exact, dict.fromkeys(exact, "employer"), base, ["jkk", "jkm"], 0)


def migrant(worker, month, flags):
    if month < (2017, 8):
        raise Refused("ERR_NO_RULE")
    # JHT of migrants came with Permenaker 18/2018, on 10 December 2018.
    if "jht" in worker["programmes"] and month <= (2018, 12):
        raise Refused("ERR_NOT_OPEN" if month < (2018, 12) else "ERR_NO_RULE")
    months = int(worker["pmi_months"])
    # The month stands for its first day; the rule is of 22 February 2023.
    if month >= (2023, 3):
        packages = {6: 108_000, 12: 189_000, 24: 332_500}
        fitting = [m for m in packages if m <= months]
        if fitting:
            best = max(fitting)
            amount = packages[best] + 13_500 * (months - best)
            if any(p < amount for m, p in packages.items() if m >= months):
                flags.add(PMI_BETWEEN)
        else:
            amount = packages[6]
            flags.add(PMI_BETWEEN)
    elif months <= 24:
        amount = 332_500
    else:
        raise Refused("ERR_NO_RULE")
    if worker["pmi_route"] == "placement":
        amount += 37_500
    programmes = ["jkk", "jkm"]
    jht = 0
    if "jht" in worker["programmes"]:
        programmes.append("jht")
        jht = int(worker["pmi_jht"]) * months
    return amount, jht, programmes


def expected(worker):
    """All fields of the result, as texts, in a dictionary."""
    month = month_of(worker)
    flags = {CARRIED} if month > (2026, 11) else set()
    out = dict.fromkeys(
        ("jkk jkm jht_employer jht_worker jp_employer jp_worker "
         "jkp_government jkp_from_jkk jkp_from_jkm pmi total paid_by_worker "
         "paid_by_employer paid_by_government paid_by_sponsor to_jkk to_jkm "
         "to_jht to_jp to_jkp to_pmi jp_deferred base total_micro").split(), 0)
    out["workers"] = 1
    if worker["segment"] == "pmi":
        amount, jht, programmes = migrant(worker, month, flags)
        out["pmi"] = out["to_pmi"] = amount
        out["jht_worker"] = out["to_jht"] = jht
        out["total"] = amount + jht
        out["paid_by_" + PAYERS[worker["funding"]]] = amount + jht
        out["total_micro"] = (amount + jht) * 10**6
    else:
        kind = {"pu": wage_earner, "bpu": self_employed,
                "construction": project_worker}[worker["segment"]]
        exact, payers, base, programmes, deferred = kind(worker, month, flags)
        for name, value in exact.items():
            out[name] = half_up(value)
            if name in payers:
                out["total"] += out[name]
                out["paid_by_" + payers[name]] += out[name]
                out["total_micro"] += (value * 10**6).__floor__()
        out["paid_by_government"] += out["jkp_government"]
        out["to_jkk"] = out["jkk"] - out["jkp_from_jkk"]
        out["to_jkm"] = out["jkm"] - out["jkp_from_jkm"]
        out["to_jht"] = out["jht_employer"] + out["jht_worker"]
        out["to_jp"] = out["jp_employer"] + out["jp_worker"]
        out["to_jkp"] = (out["jkp_government"] + out["jkp_from_jkk"] +
                         out["jkp_from_jkm"])
        out["jp_deferred"] = deferred
        out["base"] = base
    out["programmes"] = sum(BITS[p] for p in programmes)
    out["flags"] = sum(flags)
    return out


# --- random workers --------------------------------------------------------


def random_wage(rng):
    kind = rng.random()
    if kind < 0.2:  # around a ceiling or a bracket
        edge = rng.choice([5_000_000, *CEILINGS.values(),
                           *(lower for lower, _ in BRACKETS)])
        return max(0, edge + rng.choice([-1000, -999, -1, 0, 1, 999, 1000]))
    if kind < 0.5:
        return rng.randrange(0, 1000) * 50_000
    if kind < 0.95:
        return rng.randrange(0, 30_000_000)
    return rng.randrange(0, 9 * 10**12)


def random_birth(rng, month):
    """Mostly about the pension age in that month."""
    year = month[0] - rng.choice([20, 40, 55, 56, 56, 57, 58, 58, 59, 60, 64])
    day = datetime.date(year, month[1], 1)
    return (day + datetime.timedelta(days=rng.choice(
        [-400, -31, -2, -1, 0, 0, 1, 2, 31, 200, 400]))).isoformat()


def random_worker(rng):
    w = dict.fromkeys(INPUTS, "")
    number = rng.randrange(2015 * 12 + 6, 2027 * 12 + 4)
    month = (number // 12, number % 12 + 1)
    if rng.random() < 0.3:  # months in which something changes
        month = rng.choice([(2020, 7), (2020, 8), (2021, 1), (2021, 2),
                            (2021, 3), (2022, 3), (2022, 4), (2023, 2),
                            (2023, 3), (2025, 1), (2025, 2), (2025, 3),
                            (2026, 1), (2026, 2), (2026, 3), (2026, 4),
                            (2026, 12), (2027, 1), (2027, 3), (2027, 4)])
    w["month"] = "%04d-%02d" % month
    w["segment"] = rng.choice(["pu", "pu", "pu", "bpu", "bpu", "construction",
                               "pmi"])
    w["relief"] = "none"
    w["funding"] = rng.choice([*PAYERS])
    if w["segment"] == "pu":
        w["risk_group"] = rng.choice([*JKK] * 4 + [""])
        w["employer_size"] = rng.choice([*SIZES])
        w["relief"] = rng.choice(["none", "covid", "labour_intensive"])
        if rng.random() < 0.5:
            w["born"] = random_birth(rng, month)
        if rng.random() < 0.2:
            w["options"] = "jp_deferral"
        if rng.random() < 0.2:
            w["programmes"] = "+".join(p for p in ("jkk", "jkm", "jht", "jp")
                                       if rng.random() < 0.5)
        if rng.random() < 0.2:
            w["daily_wage"] = str(rng.randrange(1, 2_000_000))
        elif rng.random() < 0.2:
            w["piece_wages"] = " ".join(
                str(rng.randrange(0, 20_000_000))
                for _ in range(rng.randrange(1, 15)))
            w["piece_by_weather"] = rng.choice(["", "0", "1"])
        if not w["piece_wages"] and (not w["daily_wage"] or
                                     rng.random() < 0.3):
            w["wage"] = str(random_wage(rng))
    elif w["segment"] == "bpu":
        w["relief"] = rng.choice(["none", "covid", "bpu_transport",
                                  "bpu_other"])
        w["wage"] = str(random_wage(rng))
        w["options"] = rng.choice(["", "unsettled_relief"])
        w["programmes"] = rng.choice(["", "", "jkk+jkm", "jkk+jkm+jht",
                                      "jht", "jkk", "jkm"])
    elif w["segment"] == "construction":
        w["relief"] = rng.choice(["none", "covid"])
        if rng.random() < 0.5:
            value = rng.choice([1, 10**8, 5 * 10**8, 10**9, 5 * 10**9,
                                rng.randrange(1, 10**9),
                                rng.randrange(1, 10**12)])
            w["contract_value"] = str(max(1, value + rng.choice(
                [-1, 0, 1, 11, 111])))
            w["contract_includes_vat"] = rng.choice(["", "0", "1"])
        else:
            w["wage"] = str(random_wage(rng))
    else:
        w["pmi_route"] = rng.choice(["placement", "individual"])
        w["pmi_months"] = str(rng.randrange(1, 40))
        if rng.random() < 0.3:
            w["programmes"] = "jkk+jkm+jht"
            w["pmi_jht"] = str(rng.choice(MENU))
    return w


def check_tables():
    """The bracket formula against corners of the printed table."""
    assert len(BRACKETS) == 33
    for number, row in ((1, (0, 1_000_000)), (2, (1_100_000, 1_200_000)),
                        (9, (2_500_000, 2_600_000)),
                        (10, (2_700_000, 2_950_000)),
                        (20, (7_700_000, 7_950_000)),
                        (21, (8_200_000, 8_700_000)),
                        (33, (20_200_000, 20_700_000))):
        assert BRACKETS[number - 1] == row, number


def compare(worker, got):
    """A list of differences, empty if there is none."""
    try:
        want = expected(worker)
    except Refused as refused:
        if got["status"] != str(refused):
            return [f"{got['status']} instead of {refused}"]
        return []
    if got["status"] != "OK":
        return [f"{got['status']}, but should be computed"]
    wrong = [f"{name} {got[name]} instead of {value}"
             for name, value in want.items()
             if name != "flags" and got[name] != str(value)]
    if int(got["flags"]) & ~IGNORED != want["flags"]:
        wrong.append(f"flags {int(got['flags']) & ~IGNORED} instead of "
                     f"{want['flags']}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("filter", help="contribution_filter, built")
    parser.add_argument("--rows", type=int, default=120_000)
    parser.add_argument("--seed", type=int, default=20261121)
    args = parser.parse_args()
    check_tables()
    rng = random.Random(args.seed)
    workers = [random_worker(rng) for _ in range(args.rows)]
    text = io.StringIO()
    writer = csv.DictWriter(text, INPUTS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(workers)
    run = subprocess.run([args.filter], input=text.getvalue(), text=True,
                         stdout=subprocess.PIPE, check=True)
    results = list(csv.DictReader(io.StringIO(run.stdout)))
    if len(results) != len(workers):
        sys.exit(f"{len(workers)} workers went in, {len(results)} came out")
    faults = computed = 0
    for worker, got in zip(workers, results):
        wrong = compare(worker, got)
        computed += got["status"] == "OK"
        faults += bool(wrong)
        if wrong and faults <= 10:
            print({k: v for k, v in worker.items() if v}, *wrong, sep="\n  ")
    print(f"seed {args.seed}: {len(workers)} workers, {computed} computed, "
          f"{faults} wrong")
    sys.exit(1 if faults or computed < len(workers) * 0.8 else 0)


if __name__ == "__main__":
    main()
