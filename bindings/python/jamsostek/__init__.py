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

from array import array as _array
from enum import IntEnum, IntFlag
from typing import NamedTuple

from . import _core
from ._errors import (InputError, JamsostekError, RuleError, Status,
                      UnknownNameError)

__all__ = [
    "Columns", "Contribution", "Explanation", "Flag", "InputError",
    "JamsostekError", "Law", "Operation", "Programme", "Rounding", "Rule",
    "RuleError", "Rules", "Source", "Status", "Step", "Sums",
    "UnknownNameError", "codes", "contribution", "contributions", "explain",
    "keys", "law", "law_edition", "programmes", "span", "sums",
]

__version__ = _core.version()


class Programme(IntFlag):
    """Programmes, as in `Contribution.programmes`."""

    JKK = 1
    JKM = 2
    JHT = 4
    JP = 8
    JKP = 16


class Flag(IntFlag):
    """Remarks on a result, as in `Contribution.flags`."""

    WEAK = 1
    CARRIED = 2
    ALTERED = 4
    RELIEF = 8
    RELIEF_NOT_IN_FORCE = 16
    RELIEF_EXCLUDED = 32
    FUNDING_UNSETTLED = 64
    FUNDING_ASSUMED = 128
    DAILY_JP = 256
    JP_STOPPED = 512
    JKP_ASSUMED = 1024
    BRACKET_GAP = 2048
    LOW_INCOME = 4096
    PMI_BETWEEN = 8192
    VAT_REMOVED = 16384


class Operation(IntEnum):
    """What a step of an explanation does."""

    GIVEN = 1
    LOOKUP = 2
    CAP = 3
    TIMES = 4
    SHARE = 5
    RELIEF = 6
    LAYER = 7
    SUM = 8
    REMARK = 9
    DEFER = 10
    GROWTH = 11


class Rounding(IntEnum):
    """Direction of a rounding."""

    HALF_UP = 0
    DOWN = 1
    UP = 2
    HALF_EVEN = 3


class Contribution(NamedTuple):
    """A contribution: every amount in whole rupiah.

    `total` is the bill.  `paid_by_...` and `to_...` are two views of the same
    money; each adds up to ``total + jkp_government``.

    See Also
    --------
    jamsostek_contribution : the C struct, with every field described.
    """

    jkk: int
    jkm: int
    jht_employer: int
    jht_worker: int
    jp_employer: int
    jp_worker: int
    jkp_government: int
    jkp_from_jkk: int
    jkp_from_jkm: int
    pmi: int
    total: int
    paid_by_worker: int
    paid_by_employer: int
    paid_by_government: int
    paid_by_sponsor: int
    to_jkk: int
    to_jkm: int
    to_jht: int
    to_jp: int
    to_jkp: int
    to_pmi: int
    jp_deferred: int
    base: int
    total_micro: int
    workers: int
    programmes: int
    flags: int


class Source(NamedTuple):
    """A regulation, circular or letter."""

    id: str
    title: str
    about_id: str
    about_en: str
    in_force: str
    wording: str


class Rule(NamedTuple):
    """One version of one key of the law, with its source and article.

    In force from `start` to the day before `stop`, or without end if that is
    None.  `steps` are pairs (bound, amount), empty for a plain value.
    """

    key: str
    label_id: str
    label_en: str
    unit: str
    kind: str
    basis: int
    start: object
    stop: object
    amount: int
    steps: tuple
    option: object
    source: Source
    article: str
    confidence: str
    note_id: str
    note_en: str
    checked_on: object
    carried: bool
    altered: bool


class Step(NamedTuple):
    """One step of an explanation; `rule` is the `Rule` behind it or None."""

    node: str
    label_id: str
    label_en: str
    operation: Operation
    payer: object
    month: object
    n_months: int
    base: int
    rate: int
    factor_ppm: int
    exact_micro: int
    amount: int
    rounding: object
    rounding_base: int
    rule: object
    flag: int
    text_id: object
    text_en: object
    unit: int


class Law(NamedTuple):
    """The edition of the law that is built in."""

    edition: str
    checked_on: object
    first_month: object
    last_month: object
    digest: str


class Columns(NamedTuple):
    """Columns of a batch; a column that was not asked for is None.

    `row_status` is 0 where a row was computed, else a `Status`; such a row
    has 0 everywhere.  `n_bad` counts the bad rows, and `first_bad` is the
    exception of the first one, not raised, or None.
    """

    jkk: object
    jkm: object
    jht_employer: object
    jht_worker: object
    jp_employer: object
    jp_worker: object
    jkp_government: object
    jkp_from_jkk: object
    jkp_from_jkm: object
    pmi: object
    total: object
    paid_by_worker: object
    paid_by_employer: object
    paid_by_government: object
    paid_by_sponsor: object
    row_status: object
    flags: object
    n_bad: int
    first_bad: object


class Sums(NamedTuple):
    """Sums by group: `groups[i]` is the `Contribution` of group i."""

    groups: list
    row_status: object
    n_bad: int
    first_bad: object


_RESULTS = Columns._fields[:-2]
#: Element type for array.array and for NumPy; of all others "q", "i8".
_TYPES = {"row_status": "Bu1", "flags": "Iu4"}
_tuple = tuple.__new__


def _handle(rules):
    if rules is None:
        return None
    if not isinstance(rules, Rules):
        raise TypeError(f"rules: Rules are needed, not {type(rules)}")
    return rules._open()


def _rule(values):
    rule = Rule._make(values)
    return rule._replace(source=Source._make(rule.source))


def contribution(month, *, rules=None, **worker):
    """Contribution of one worker for one month.

    For a migrant worker or a contract value, `month` is the day of
    registration and the result covers the term or the project.

    Parameters
    ----------
    month : datetime.date or str
        Any day of the contribution month.
    rules : Rules, optional
        A what-if; not given: the law as enacted.
    **worker
        What is known of the worker, see the module.

    Returns
    -------
    Contribution

    Raises
    ------
    RuleError
        The month lies before the first rule or after the last checked one.
    InputError
        Something is missing, negative or in conflict.
    TypeError
        An unknown keyword, or a value of the wrong type: a float is no
        amount.

    See Also
    --------
    jamsostek_contribution_compute : the C function.

    Examples
    --------
    >>> contribution("2026-06", segment="pu", risk_group="low",
    ...              wage=5_000_000).jkk
    27000
    """
    return _tuple(Contribution, _core.contribution_compute(
        None if rules is None else _handle(rules), month, worker))


def span(first, months, *, rules=None, **worker):
    """Sum over months, each by the law of its month.

    Parameters
    ----------
    first : datetime.date or str
        Any day of the first month.
    months : int
        How many, 1 to 1,200.
    rules, **worker
        As in `contribution`.

    Returns
    -------
    Contribution
        `workers` is the number of months.

    See Also
    --------
    jamsostek_contribution_span : the C function.
    """
    return _tuple(Contribution, _core.contribution_span(
        _handle(rules), first, months, worker))


class Explanation:
    """Why a figure is what it is; `explain` makes it.

    Attributes
    ----------
    contribution : Contribution
        The result that is explained.
    lang : str
        Language of `str()`: "en" or "id".
    """

    def __init__(self, contribution, handle, lang):
        self.contribution = contribution
        self.lang = lang
        self._handle = handle

    @property
    def steps(self):
        """The steps in their order, a list of `Step`."""
        return [self._step(i) for i in range(len(self))]

    def _step(self, index):
        step = Step._make(_core.explanation_get(self._handle, index))
        return step._replace(
            operation=Operation(step.operation),
            rounding=None if step.rounding < 0 else Rounding(step.rounding),
            rule=None if step.rule is None else _rule(step.rule))

    def text(self, lang=None):
        """The steps as text, a line each; `lang` is "id" or "en"."""
        return _core.explanation_write(self._handle, lang or self.lang)

    def json(self):
        """The steps as JSON, format jamsostek-explanation/1."""
        return _core.explanation_write(self._handle, None)

    def __len__(self):
        return _core.explanation_count(self._handle)

    def __str__(self):
        return self.text()

    def __repr__(self):
        return (f"<jamsostek.Explanation: {len(self)} steps, "
                f"total {self.contribution.total}>")


def explain(month, months=None, *, rules=None, lang="en", **worker):
    """Contribution of one worker for one month or a span, with its reasons.

    Parameters
    ----------
    month, rules, **worker
        As in `contribution`.
    months : int, optional
        Sum of so many months from `month` on, as in `span`; months that are
        explained alike are told once.
    lang : {"en", "id"}
        Language of the text.

    Returns
    -------
    Explanation

    See Also
    --------
    jamsostek_contribution_explain, jamsostek_contribution_explain_span
    """
    if months is None:
        values, handle = _core.contribution_explain(_handle(rules), month,
                                                    worker)
    else:
        values, handle = _core.contribution_explain_span(
            _handle(rules), month, months, worker)
    return Explanation(_tuple(Contribution, values), handle, lang)


def _new_columns(like, n):
    """Columns of n rows: of NumPy if the input is, else array.array."""
    if type(like).__module__ == "numpy":
        from numpy import empty
        return {name: empty(n, _TYPES.get(name, "i8")[-2:])
                for name in _RESULTS}
    return {name: _array(_TYPES.get(name, "q")[0], (0,)) * n
            for name in _RESULTS}


def contributions(wage=None, *, month, months=1, rules=None, out=None,
                  strict=False, **columns):
    """Contributions of many workers, without copying a column.

    Every keyword of a worker may be one value for all rows or, for those
    named below, a column: a one-dimensional contiguous buffer (NumPy array,
    `array.array`, `memoryview`, ...) of exactly the element type.  A bad row
    gets its status and never stops the others.  Python's lock is released
    meanwhile; no other thread should then change the columns' values.

    Parameters
    ----------
    wage, daily_wage, contract_value : int or column of int64
        Rupiah.
    month : date, str or column of int32
        Contribution month; as a column, days since 1970-01-01.
    months : int
        Sum of so many months from `month`.
    rules : Rules, optional
        A what-if; not given: the law as enacted.
    out : mapping of str to column, optional
        Columns to write: int64, but uint8 for `row_status` and uint32 for
        `flags`.  Not given: all columns of `Columns` are made, of NumPy if
        `wage` (or, without one, the first other column) is.
    strict : bool
        Raise the exception of the first bad row.
    segment, risk_group, employer_size, programmes, funding, relief, category
        A word, a code, or a column of uint8.
    born : date, str or column of int32
        Birth dates, as days since 1970-01-01.
    valid : column of uint8, optional
        Bitmap, lowest bit first; a row whose bit is 0 is null and not looked
        at.  `valid_offset` bits are skipped.
    **columns
        The other keywords of a worker, see the module.

    Returns
    -------
    Columns

    See Also
    --------
    jamsostek_contribution_batch : the C function.

    Examples
    --------
    >>> from array import array
    >>> contributions(array("q", [1_000_000, 2_000_000]), month="2026-06",
    ...               segment="bpu").total.tolist()
    [16800, 26800]
    """
    columns = {"wage": wage, "month": month, "months": months, **columns}
    if out is None:
        like = _first_column(columns)
        columns["out"] = _new_columns(like, len(like))
    else:
        columns["out"] = dict(out)
    _, n_bad, first_bad = _core.contribution_batch(_handle(rules), columns)
    if strict and first_bad is not None:
        raise first_bad
    return Columns(*map(columns["out"].get, _RESULTS), n_bad, first_bad)


_NO_COLUMN = frozenset(["valid", "piece_wages"])


def _first_column(columns):
    for name, value in columns.items():
        if (hasattr(value, "__len__") and not isinstance(value, str)
                and name not in _NO_COLUMN):
            return value
    raise TypeError("no column was given")


def sums(group, n_groups, *, month, months=1, rules=None, row_status=None,
         strict=False, **columns):
    """Sums by group (region, office) without writing the rows.

    Parameters
    ----------
    group : column of int32
        Group of each row, 0 to ``n_groups - 1``; another number is a bad row.
    n_groups : int
        How many groups.
    month, months, rules, strict, **columns
        As in `contributions`.
    row_status : column of uint8, optional
        Where to write the status of each row.

    Returns
    -------
    Sums

    See Also
    --------
    jamsostek_contribution_sums : the C function.
    """
    columns.update(group=group, n_groups=n_groups, month=month, months=months)
    if row_status is not None:
        columns["out"] = {"row_status": row_status}
    groups, n_bad, first_bad = _core.contribution_sums(_handle(rules), columns)
    if strict and first_bad is not None:
        raise first_bad
    return Sums([_tuple(Contribution, values) for values in groups],
                row_status, n_bad, first_bad)


class Rules:
    """A copy of the law that can be changed: a what-if.

    The enacted law itself never changes.  Set what you need first and compute
    then; a change while another thread reads is refused.

    Parameters
    ----------
    rules : Rules, optional
        What to copy; not given: the law as enacted.

    See Also
    --------
    jamsostek_rules_copy : the C function.

    Examples
    --------
    >>> with Rules() as plan:
    ...     plan.set("bpu.jkm", "2026-06", 7500, "idr")
    ...     contribution("2026-06", segment="bpu", wage=1_000_000,
    ...                  rules=plan).jkm
    7500
    """

    def __init__(self, rules=None):
        self._handle = _core.rules_copy(_handle(rules))
        self._changes = 0

    def _open(self):
        if self._handle is None:
            raise ValueError("the rules are closed")
        return self._handle

    def copy(self):
        """Another copy, with the changes made so far."""
        other = Rules(self)
        other._changes = self._changes
        return other

    def set(self, key, start, value, unit):
        """Change a key from a day on; later versions of the key go.

        Parameters
        ----------
        key : str
            One of `keys()`.
        start : datetime.date or str
            First day; for most keys the first of a month.
        value : int or list of (int, int)
            The new amount, or pairs (bound, amount) for a key with steps.
        unit : str
            Unit the value is meant in ("idr", "ppm", ...); another one than
            that of the key is refused.

        See Also
        --------
        jamsostek_rules_set, jamsostek_rules_set_steps : the C functions.
        """
        if isinstance(value, (list, tuple)):
            _core.rules_set_steps(self._open(), key, start, unit, value)
        else:
            _core.rules_set(self._open(), key, start, unit, value)
        self._changes += 1

    def get(self, key, day, *, carry_forward=False):
        """The version of a key that is in force on a day, a `Rule`.

        Raises
        ------
        RuleError
            There is none on that day; `status` tells why.
        UnknownNameError
            There is no such key.
        """
        return _get(self._open(), key, day, carry_forward)

    def history(self, key):
        """All versions of a key, oldest first, a list of `Rule`."""
        return _history(self._open(), key)

    def close(self):
        """Free the copy; it cannot be used any more."""
        if self._handle is not None:
            _core.rules_close(self._handle)
            self._handle = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __repr__(self):
        state = ("closed" if self._handle is None
                 else f"{self._changes} changes")
        return f"<jamsostek.Rules: law {law_edition()}, {state}>"


def _get(handle, key, day, carry_forward):
    option = _core.OPTION_CARRY_FORWARD if carry_forward else 0
    return _rule(_core.rules_get(handle, key, day, option))


def _history(handle, key):
    versions = []
    while True:
        try:
            versions.append(_rule(
                _core.rules_history(handle, key, len(versions))))
        except UnknownNameError as error:
            if error.status != Status.ERR_NOT_FOUND:
                raise
            return versions


def law(key=None, day=None, *, carry_forward=False):
    """The enacted law: its edition, a key's history, or a key on a day.

    Parameters
    ----------
    key : str, optional
        One of `keys()`.
    day : datetime.date or str, optional
        The day, or any day of the contribution month.
    carry_forward : bool
        Carry the last version past the last checked month.

    Returns
    -------
    Law, list of Rule, or Rule
        Without a key; with a key alone; with a key and a day.

    Examples
    --------
    >>> law("bpu.jkm", "2026-06").amount
    6800
    """
    if key is None:
        return Law(_core.law_edition(), _core.law_checked_on(),
                   _core.law_first_month(), _core.law_last_month(),
                   _core.law_digest())
    if day is None:
        return _history(None, key)
    return _get(None, key, day, carry_forward)


def law_edition():
    """Name of the edition of the built-in law, as "2026.11"."""
    return _core.law_edition()


def keys():
    """All keys of the law, in alphabetical order."""
    return [_core.rules_key(i) for i in range(_core.rules_count())]


def codes(field, words):
    """A column of codes from words.

    Parameters
    ----------
    field : str
        "segment", "risk_group", "employer_size", "programmes", "funding",
        "relief" or "category".
    words : iterable of str
        A word per row.

    Returns
    -------
    array.array
        Of uint8.

    Examples
    --------
    >>> codes("risk_group", ["very_low", "high"]).tolist()
    [1, 4]
    """
    known = {}
    column = _array("B")
    for word in words:
        if word not in known:
            known[word] = _core.code_of(field, word)
        column.append(known[word])
    return column


def programmes(code):
    """Words of a set of programmes: 3 is "jkk+jkm"."""
    return _core.programmes_format(code)
