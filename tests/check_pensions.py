#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares pensions with an independent calculation in exact fractions.

    check_pensions.py FILTER [--rows N] [--seed S]

FILTER is tests/pension_filter.c, built.  Everything here is written from PP
45/2015 and the yearly letters, not from the library: plain tables,
fractions.Fraction, one rounding at the end.  The stated error bound of the
library is zero: every pension, of a single career and of the batch, and every
lump sum has to be the correctly rounded one, careers that come within a
billionth of a half rupiah included.  Python's standard library alone.
"""

import argparse
import datetime
import random
import subprocess
import sys
from fractions import Fraction as F

# Art. 29 and the yearly letters: from the contribution of March.
CEILINGS = {2015: 7_000_000, 2016: 7_335_300, 2017: 7_703_500,
            2018: 8_094_000, 2019: 8_512_400, 2020: 8_939_700,
            2021: 8_754_600, 2022: 9_077_600, 2023: 9_559_600,
            2024: 10_042_300, 2025: 10_547_400, 2026: 11_086_300}
# Art. 18 and what is known of the years since; B7: from 1 March, in 2026 from
# 1 February.
LIMITS = {2015: (300_000, 3_600_000), 2016: (310_050, 3_720_600),
          2017: (319_450, 3_833_000), 2018: (331_000, 3_971_400),
          2019: (341_400, 4_095_750), 2020: (350_700, 4_207_200),
          2021: (356_600, 4_277_900), 2022: (363_300, 4_357_900),
          2023: (383_400, 4_598_100), 2024: (393_500, 4_718_200),
          2025: (399_700, 4_792_300), 2026: (411_400, 4_932_300)}
MILLION = 1_000_000


def half_up(x):
    return (x * 2 + 1).__floor__() // 2


def of_year(table, year, month, start):
    """The figure of a year that begins in month `start(year)`."""
    if month < start(year) and year > 2015:
        year -= 1
    return table[min(year, 2026)]


def months_from(day):
    year, month = day.year, day.month
    while True:
        yield year, month
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


class Career:
    def __init__(self, day, start, months, limits, inflation, wages, returns):
        self.day, self.start, self.months = day, start, months
        self.limits, self.inflation = limits, inflation
        self.wages, self.returns = wages, returns

    def line(self):
        rates = [self.inflation[y] for y in sorted(self.inflation)]
        fields = [self.day, self.start, self.months, int(self.limits),
                  min(self.inflation, default=2015), len(rates), *rates,
                  len(self.wages), *self.wages, len(self.returns),
                  *self.returns]
        return " ".join(map(str, fields))

    def counted(self):
        """Year and counted wage of each month."""
        for (year, month), wage in zip(months_from(self.start), self.wages):
            ceiling = of_year(CEILINGS, year, month, lambda _: 3)
            yield year, min(wage, ceiling)

    def pension(self):
        growth = {self.day.year: F(1)}
        for year in range(self.day.year - 1, self.start.year - 1, -1):
            growth[year] = growth[year + 1] * F(MILLION + self.inflation[year],
                                                MILLION)
        counted = list(self.counted())
        yearly = {}
        for year, wage in counted:
            yearly[year] = yearly.get(year, 0) + wage
        paid = sum(wage > 0 for _, wage in counted)
        months = self.months or paid
        total = sum(wages * growth[year] for year, wages in yearly.items())
        # 1 % x (months / 12) x (average weighted yearly wage / 12)
        exact = F(1, 100) * F(months, 12) * (total / paid * 12) / 12
        formula = pension = half_up(exact)
        if months < 180:
            pension = 0
        elif self.limits:
            low, high = of_year(LIMITS, self.day.year, self.day.month,
                                lambda y: 2 if y == 2026 else
                                3 if y < 2026 else 1)
            pension = min(max(pension, low), high)
        return pension, formula, paid, exact

    def lump_sum(self):
        """2 % and 1 %, each rounded; each month's money earns from that month
        on.  Numerator over a million to the power of the months."""
        contributions = numerator = power = 0
        for number, (_, wage) in enumerate(self.counted()):
            both = half_up(F(wage, 50)) + half_up(F(wage, 100))
            contributions += both
            numerator += both * MILLION ** power
            if self.returns:
                numerator *= MILLION + self.returns[number]
                power += 1
        return contributions, half_up(F(numerator, MILLION ** power))


def random_career(rng):
    start = datetime.date(rng.randrange(2015, 2027), rng.randrange(1, 13), 1)
    start = max(start, datetime.date(2015, 7, 1))
    n = rng.choice([rng.randrange(1, 24), rng.randrange(100, 250),
                    rng.randrange(180, 481)])
    later = rng.choice([0, 0, rng.randrange(0, 60)])
    last = start.year * 12 + start.month - 1 + n - 1 + later
    day = datetime.date(last // 12, last % 12 + 1, rng.randrange(1, 29))
    flat = rng.random() < 0.1
    inflation = {year: 0 if flat else rng.randrange(-20_000, 120_000)
                 for year in range(start.year, day.year)}
    wage = rng.randrange(500_000, 20_000_000)
    wages = []
    for _ in range(n):
        if rng.random() < 0.1:
            wage = int(wage * rng.uniform(0.9, 1.3)) + 1
        wages.append(0 if rng.random() < 0.03 else wage)
    if rng.random() < 0.02:
        wages[rng.randrange(n)] = 2 ** 40  # beyond 32 bits, cut by the ceiling
    if not any(wages):
        wages[0] = wage
    months = 180 if rng.random() < 0.1 else 0
    returns = []
    if rng.random() < 0.2:
        returns = [rng.randrange(-500, 9_000) for _ in range(n)]
    return Career(day, start, months, rng.random() < 0.5, inflation, wages,
                  returns)


def near_half(rng):
    """180 months and one inflation of a millionth: the sum lies on a half, or
    a billionth of a rupiah beside it."""
    start = datetime.date(2030, 1, 1)
    day = datetime.date(2045, 1, 1)
    inflation = {year: 0 for year in range(2030, 2045)}
    inflation[2030] = 1
    first = rng.randrange(1, 9) * MILLION - rng.choice([-1, 0, 1])
    wages = [first] + [rng.randrange(1_000_000, 9_000_000)
                       for _ in range(179)]
    # Months of 2030 other than the first weigh a millionth more, too.
    for month in range(1, 12):
        wages[month] = wages[month] // MILLION * MILLION
    rest = (sum(wages[:12]) + sum(wages[:12]) // MILLION +
            sum(wages[12:-1])) % 1200
    wages[-1] = 1_200_000 + 600 - rest + rng.choice([-1, 0, 0, 0, 1])
    return Career(day, start, 0, False, inflation, wages, [])


def compare(career, got):
    pension, formula, paid, _ = career.pension()
    contributions, total = career.lump_sum()
    want = ["OK", pension, formula, paid, pension, pension, contributions,
            total]
    names = ["status", "pension", "formula", "paid", "wide", "narrow",
             "contributions", "total"]
    return [f"{name} {found} instead of {expected}"
            for name, found, expected in zip(names, got, map(str, want))
            if found != expected]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("filter", help="pension_filter, built")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20261121)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    careers = [random_career(rng) for _ in range(args.rows)]
    close = [near_half(rng) for _ in range(max(args.rows // 10, 10))]
    # The test would prove nothing about halves if none came near.
    gaps = [abs(c.pension()[3] % 1 - F(1, 2)) for c in close]
    beside = sum(0 < gap < F(1, 10 ** 8) for gap in gaps)
    ties = sum(gap == 0 for gap in gaps)
    careers += close
    text = "".join(career.line() + "\n" for career in careers)
    run = subprocess.run([args.filter], input=text, text=True,
                         stdout=subprocess.PIPE, check=True)
    lines = run.stdout.splitlines()
    if len(lines) != len(careers):
        sys.exit(f"{len(careers)} careers went in, {len(lines)} came out")
    faults = 0
    for career, line in zip(careers, lines):
        wrong = compare(career, line.split())
        faults += bool(wrong)
        if wrong and faults <= 10:
            print(career.line()[:160], *wrong, sep="\n  ")
    print(f"seed {args.seed}: {len(careers)} careers, {ties} on a half, "
          f"{beside} within 0.00000001 of one, {faults} wrong")
    sys.exit(1 if faults or not ties or not beside else 0)


if __name__ == "__main__":
    main()
