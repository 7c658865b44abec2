# SPDX-License-Identifier: MIT
"""The law as data: rules, their sources, and what-ifs."""

from typing import NamedTuple

from . import _core
from ._errors import Status, UnknownNameError


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


class Law(NamedTuple):
    """The edition of the law that is built in."""

    edition: str
    checked_on: object
    first_month: object
    last_month: object
    digest: str


def handle_of(rules):
    if rules is None:
        return None
    if not isinstance(rules, Rules):
        raise TypeError(f"rules: Rules are needed, not {type(rules)}")
    return rules._open()


def rule_of(values):
    rule = Rule._make(values)
    return rule._replace(source=Source._make(rule.source))


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
        self._handle = _core.rules_copy(handle_of(rules))
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
    return rule_of(_core.rules_get(handle, key, day, option))


def _history(handle, key):
    versions = []
    while True:
        try:
            versions.append(rule_of(
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
