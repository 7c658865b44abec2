#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares JHT balances with an independent calculation in 60 digits.

    check_savings.py FILTER [--rows N] [--seed S]

FILTER is tests/savings_filter.c, built.  A career is credited here month after
month, as the ministry's simulation does it: the money of the month is added,
then the balance earns (1 + r)^(1/12) - 1; every fifth one as the other choice has
it: what is there earns r / 12, which is added at the end of the calendar year.
Compared are the contributions, the
balance in rupiah (equal, unless the exact one lies within the stated bound of
a half), the balance before rounding (within the bound) and the batch (equal).
Python's standard library alone.
"""

import argparse
import csv
import io
import random
import subprocess
import sys
from decimal import Decimal as D, getcontext
from fractions import Fraction as F
from functools import cache

getcontext().prec = 60
COLUMNS = ["day", "first", "opening", "wages", "first_year", "returns",
           "amounts", "by_the_month"]


def half_up(x):
    return int((x * 2 + 1) // 2)


@cache
def month_factor(ppm):
    return (1 + D(ppm) / 1_000_000) ** (D(1) / 12)


def month_name(number):
    return f"{number // 12}-{number % 12 + 1:02}"


def career(rng):
    """Months are numbers: 12 x year + month - 1."""
    wages = rng.random() < 0.5
    begin = 12 * (2015 if wages else 1975) + 6
    first = rng.randrange(begin, 12 * 2040)
    months = rng.choice([1, 2, 11, 12, 13, 60, 180, rng.randint(1, 480)])
    extra = rng.choice([0, 0, 1, 12, rng.randint(0, 400)])
    last = max(first + months + extra - 1, 12 * 2015 + 6)
    ceiling = 10 ** rng.choice([3, 6, 7, 7, 8, 9, 11])
    level = rng.randint(0, ceiling)
    amounts = [0 if rng.random() < 0.1 else
               level if rng.random() < 0.7 else rng.randint(0, ceiling)
               for _ in range(months)]
    years = last // 12 - first // 12 + 1
    same = rng.random() < 0.4
    top = rng.choice([0, 57_000, 80_000, 100_000, 100_000])
    if same:
        returns = [rng.randint(0, top)]
    else:
        returns = [rng.randint(0, top) for _ in range(years)]
        if years == 1:
            returns.append(0)  # one alone would mean every year
    return {"first": first, "last": last, "months": months,
            "opening": rng.choice([0, 0, rng.randint(0, 10 ** 9)]),
            "wages": wages, "returns": returns, "amounts": amounts,
            "by_the_month": rng.random() < 0.2}


def line(c):
    return [month_name(c["last"]), month_name(c["first"]), c["opening"],
            int(c["wages"]), c["first"] // 12,
            " ".join(map(str, c["returns"])),
            " ".join(map(str, c["amounts"])), int(c["by_the_month"])]


def contribution(c, amount):
    """PP 46/2015 art. 16: 3.7 % and 2 %, each side rounded."""
    if not c["wages"]:
        return amount
    return (half_up(F(amount) * F("0.037")) + half_up(F(amount) * F("0.02")))


def expected(c):
    paid = [contribution(c, a) for a in c["amounts"]]
    balance = D(c["opening"])
    growth = D(1)
    waiting, waiting_growth = D(0), D(0)
    for number in range(c["first"], c["last"] + 1):
        at = number - c["first"]
        year = number // 12 - c["first"] // 12
        ppm = c["returns"][year if len(c["returns"]) > 1 else 0]
        balance += paid[at] if at < len(paid) else 0
        if not c["by_the_month"]:
            balance *= month_factor(ppm)
            growth *= month_factor(ppm)
            continue
        waiting += balance * ppm / 12_000_000
        waiting_growth += growth * ppm / 12_000_000
        if number % 12 == 11 or number == c["last"]:
            balance += waiting
            growth += waiting_growth
            waiting, waiting_growth = D(0), D(0)
    return sum(paid), balance, growth


def bound(c, paid, balance, growth):
    """As lib/benefit/jht_return.c states it."""
    exponent = 0
    while D(2) ** (exponent + 1) <= growth:
        exponent += 1
    return (balance / D(2) ** 55 +
            D(paid + c["opening"]) * D(2) ** (exponent - 63))


def faults_of(c, got):
    paid, balance, growth = expected(c)
    within = bound(c, paid, balance, growth)
    if growth >= 2 ** 20 or balance >= 2 ** 53:
        if got["contributions"] != "ERR_OVERFLOW":
            yield f"expected ERR_OVERFLOW, got {got['contributions']}"
        return
    if got["contributions"] != str(paid):
        yield f"contributions {got['contributions']}, expected {paid}"
    allowed = {int(balance + D("0.5")), int(balance + D("0.5") + 2 * within)}
    if got["balance"] not in map(str, allowed):
        yield f"balance {got['balance']}, expected {balance}"
    if got["batch"] != got["balance"]:
        yield f"batch {got['batch']}, one row {got['balance']}"
    if not c["wages"]:
        exact = (D(int(got["high"]) * 2 ** 64 + int(got["low"])) *
                 D(2) ** int(got["exponent"]))
        if balance:
            WORST[0] = max(WORST[0], abs(exact - balance) / within)
            WORST[1] = max(WORST[1], within)
        if abs(exact - balance) > within:
            yield f"off by {exact - balance}, bound {within}"


WORST = [D(0), D(0)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("filter")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20261121)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    careers = [career(rng) for _ in range(args.rows)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(line(c) for c in careers)
    run = subprocess.run([args.filter], input=text.getvalue(), text=True,
                         stdout=subprocess.PIPE, check=True)
    results = list(csv.DictReader(io.StringIO(run.stdout)))
    if len(results) != len(careers):
        sys.exit(f"{len(careers)} careers in, {len(results)} out")
    bad = 0
    for number, (c, got) in enumerate(zip(careers, results)):
        for fault in faults_of(c, got):
            bad += 1
            if bad <= 5:
                print(f"career {number}: {fault}\n  {line(c)[:6]}")
    print(f"{len(careers)} careers (seed {args.seed}), {bad} differences; "
          f"largest error {WORST[0]:.3f} of the bound, "
          f"largest bound Rp{WORST[1]:.2e}")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
