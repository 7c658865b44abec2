# SPDX-License-Identifier: MIT
"""The contribution of one worker, and the reasons for it."""

from enum import IntEnum, IntFlag
from typing import NamedTuple

from . import _core
from ._law import handle_of, rule_of


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


as_tuple = tuple.__new__


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
    return as_tuple(Contribution, _core.contribution_compute(
        None if rules is None else handle_of(rules), month, worker))


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
    return as_tuple(Contribution, _core.contribution_span(
        handle_of(rules), first, months, worker))


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
            rule=None if step.rule is None else rule_of(step.rule))

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
        values, handle = _core.contribution_explain(handle_of(rules), month,
                                                    worker)
    else:
        values, handle = _core.contribution_explain_span(
            handle_of(rules), month, months, worker)
    return Explanation(as_tuple(Contribution, values), handle, lang)


def programmes(code):
    """Words of a set of programmes: 3 is "jkk+jkm"."""
    return _core.programmes_format(code)
