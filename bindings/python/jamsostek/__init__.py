# SPDX-License-Identifier: MIT
"""Rules of Indonesia's employment social security (BPJS Ketenagakerjaan).

What a month of protection costs, who pays it, into which fund it goes, and
which article says so: exact to the rupiah for any month since July 2015.

>>> import jamsostek
>>> jamsostek.contribution("2026-06", segment="bpu", wage=1_000_000).total
16800

Months and days are `datetime.date` or texts ("2026-06", "2026-06-21"); any
day of a contribution month will do.  Codes are words ("bpu", "very_low",
"apbd") or the numbers of the C library.  Amounts are whole rupiah as `int`.

A worker is described by these keywords; give what you know:

segment
    "pu" (wage earner), "bpu", "construction", "pmi" (migrant worker).
wage
    Wage of the month with fixed allowances; for bpu the income.
risk_group
    "very_low", "low", "medium", "high", "very_high".
category, industry
    Instead of a segment or risk group: word or number of a category, number
    of a line of business.
employer_size
    "micro", "small", "medium", "large".
programmes
    "jkk+jkm" and so on; not given: those that are compulsory.
funding
    Who pays: "own", "apbd", "apbdes", "dbh_cht", "zakat", ...
relief
    "covid", "labour_intensive", "bpu_transport", "bpu_other".
born
    Birth date; not given: the pension age is taken as not reached.
daily_wage, piece_wages, piece_by_weather
    Instead of a wage: wage of a day, or earnings by month, oldest first.
contract_value, contract_with_vat
    Construction without known wages.
pmi_route, pmi_months, pmi_jht
    Migrant workers: "placement" or "individual", term, JHT a month.
carry_forward
    Carry the last rules past the last checked month.
unsettled_relief, jp_deferral
    Options for cases in which the law is silent or leaves a choice.
"""

from . import _core
from ._columns import Columns, Sums, codes, contributions, sums
from ._contribution import (Contribution, Explanation, Flag, Operation,
                            Programme, Rounding, Step, contribution, explain,
                            programmes, span)
from ._errors import (InputError, JamsostekError, RuleError, Status,
                      UnknownNameError)
from ._law import Law, Rule, Rules, Source, keys, law, law_edition

__all__ = [
    "Columns", "Contribution", "Explanation", "Flag", "InputError",
    "JamsostekError", "Law", "Operation", "Programme", "Rounding", "Rule",
    "RuleError", "Rules", "Source", "Status", "Step", "Sums",
    "UnknownNameError", "codes", "contribution", "contributions", "explain",
    "keys", "law", "law_edition", "programmes", "span", "sums",
]

__version__ = _core.version()
