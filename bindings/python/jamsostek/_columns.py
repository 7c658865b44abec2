# SPDX-License-Identifier: MIT
"""Contributions of many workers in columns."""

from array import array as _array
from typing import NamedTuple

from . import _core
from ._contribution import Contribution, as_tuple
from ._law import handle_of


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
    _, n_bad, first_bad = _core.contribution_batch(handle_of(rules), columns)
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
    groups, n_bad, first_bad = _core.contribution_sums(handle_of(rules), columns)
    if strict and first_bad is not None:
        raise first_bad
    return Sums([as_tuple(Contribution, values) for values in groups],
                row_status, n_bad, first_bad)


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
