# SPDX-License-Identifier: MIT
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import IntEnum, IntFlag
from typing import (Any, Literal, NamedTuple, Protocol, SupportsIndex,
                    TypeAlias, overload)

from ._errors import InputError as InputError
from ._errors import JamsostekError as JamsostekError
from ._errors import RuleError as RuleError
from ._errors import Status as Status
from ._errors import UnknownNameError as UnknownNameError

__all__ = [
    "Columns", "Contribution", "Explanation", "Flag", "InputError",
    "JamsostekError", "Law", "Operation", "Programme", "Rounding", "Rule",
    "RuleError", "Rules", "Source", "Status", "Step", "Sums",
    "UnknownNameError", "codes", "contribution", "contributions", "explain",
    "keys", "law", "law_edition", "programmes", "span", "sums",
]

__version__: str

# A class of Python says only from 3.12 on that it is a buffer.
class _Array(Protocol):
    def __len__(self) -> int: ...
    def __getitem__(self, index: Any, /) -> Any: ...

_Int: TypeAlias = SupportsIndex
_Code: TypeAlias = str | SupportsIndex
_Date: TypeAlias = date | str
_IntColumn: TypeAlias = SupportsIndex | _Array
_CodeColumn: TypeAlias = str | SupportsIndex | _Array
_DateColumn: TypeAlias = date | str | _Array

class Programme(IntFlag):
    JKK = 1
    JKM = 2
    JHT = 4
    JP = 8
    JKP = 16

class Flag(IntFlag):
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
    HALF_UP = 0
    DOWN = 1
    UP = 2
    HALF_EVEN = 3

class Contribution(NamedTuple):
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
    id: str
    title: str
    about_id: str
    about_en: str
    in_force: str
    wording: str

class Rule(NamedTuple):
    key: str
    label_id: str
    label_en: str
    unit: str
    kind: str
    basis: int
    start: date
    stop: date | None
    amount: int
    steps: tuple[tuple[int, int], ...]
    option: str | None
    source: Source
    article: str
    confidence: str
    note_id: str
    note_en: str
    checked_on: date
    carried: bool
    altered: bool

class Step(NamedTuple):
    node: str
    label_id: str
    label_en: str
    operation: Operation
    payer: str | None
    month: date
    n_months: int
    base: int
    rate: int
    factor_ppm: int
    exact_micro: int
    amount: int
    rounding: Rounding | None
    rounding_base: int
    rule: Rule | None
    flag: int
    text_id: str | None
    text_en: str | None
    unit: int

class Law(NamedTuple):
    edition: str
    checked_on: date
    first_month: date
    last_month: date
    digest: str

class Columns(NamedTuple):
    jkk: Any
    jkm: Any
    jht_employer: Any
    jht_worker: Any
    jp_employer: Any
    jp_worker: Any
    jkp_government: Any
    jkp_from_jkk: Any
    jkp_from_jkm: Any
    pmi: Any
    total: Any
    paid_by_worker: Any
    paid_by_employer: Any
    paid_by_government: Any
    paid_by_sponsor: Any
    row_status: Any
    flags: Any
    n_bad: int
    first_bad: Exception | None

class Sums(NamedTuple):
    groups: list[Contribution]
    row_status: Any
    n_bad: int
    first_bad: Exception | None

class Explanation:
    contribution: Contribution
    lang: str
    def __init__(self, contribution: Contribution, handle: Any,
                 lang: str) -> None: ...
    @property
    def steps(self) -> list[Step]: ...
    def text(self, lang: str | None = None) -> str: ...
    def json(self) -> str: ...
    def __len__(self) -> int: ...

class Rules:
    def __init__(self, rules: Rules | None = None) -> None: ...
    def copy(self) -> Rules: ...
    def set(self, key: str, start: _Date,
            value: _Int | Sequence[tuple[int, int]], unit: str) -> None: ...
    def get(self, key: str, day: _Date, *,
            carry_forward: bool = False) -> Rule: ...
    def history(self, key: str) -> list[Rule]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Rules: ...
    def __exit__(self, *exception: object) -> None: ...

def contribution(
    month: _Date, *, rules: Rules | None = None,
    segment: _Code | None = None, wage: _Int | None = None,
    risk_group: _Code | None = None, category: _Code | None = None,
    industry: _Int | None = None, employer_size: _Code | None = None,
    programmes: _Code | None = None, funding: _Code | None = None,
    relief: _Code | None = None, born: _Date | None = None,
    daily_wage: _Int | None = None,
    piece_wages: Iterable[_Int] | None = None,
    piece_by_weather: bool | None = None,
    contract_value: _Int | None = None,
    contract_with_vat: bool | None = None,
    pmi_route: _Code | None = None, pmi_months: _Int | None = None,
    pmi_jht: _Int | None = None, carry_forward: bool | None = None,
    unsettled_relief: bool | None = None, jp_deferral: bool | None = None,
) -> Contribution: ...
def span(
    first: _Date, months: _Int, *, rules: Rules | None = None,
    segment: _Code | None = None, wage: _Int | None = None,
    risk_group: _Code | None = None, category: _Code | None = None,
    industry: _Int | None = None, employer_size: _Code | None = None,
    programmes: _Code | None = None, funding: _Code | None = None,
    relief: _Code | None = None, born: _Date | None = None,
    daily_wage: _Int | None = None,
    piece_wages: Iterable[_Int] | None = None,
    piece_by_weather: bool | None = None, carry_forward: bool | None = None,
    unsettled_relief: bool | None = None, jp_deferral: bool | None = None,
) -> Contribution: ...
def explain(
    month: _Date, months: _Int | None = None, *, rules: Rules | None = None, lang: str = "en",
    segment: _Code | None = None, wage: _Int | None = None,
    risk_group: _Code | None = None, category: _Code | None = None,
    industry: _Int | None = None, employer_size: _Code | None = None,
    programmes: _Code | None = None, funding: _Code | None = None,
    relief: _Code | None = None, born: _Date | None = None,
    daily_wage: _Int | None = None,
    piece_wages: Iterable[_Int] | None = None,
    piece_by_weather: bool | None = None,
    contract_value: _Int | None = None,
    contract_with_vat: bool | None = None,
    pmi_route: _Code | None = None, pmi_months: _Int | None = None,
    pmi_jht: _Int | None = None, carry_forward: bool | None = None,
    unsettled_relief: bool | None = None, jp_deferral: bool | None = None,
) -> Explanation: ...
def contributions(
    wage: _IntColumn | None = None, *, month: _DateColumn, months: _Int = 1,
    rules: Rules | None = None, out: Mapping[str, _Array] | None = None,
    strict: bool = False, segment: _CodeColumn | None = None,
    risk_group: _CodeColumn | None = None,
    category: _CodeColumn | None = None, industry: _Int | None = None,
    employer_size: _CodeColumn | None = None,
    programmes: _CodeColumn | None = None,
    funding: _CodeColumn | None = None, relief: _CodeColumn | None = None,
    born: _DateColumn | None = None, daily_wage: _IntColumn | None = None,
    contract_value: _IntColumn | None = None,
    contract_with_vat: bool | None = None, pmi_route: _Code | None = None,
    pmi_months: _Int | None = None, pmi_jht: _Int | None = None,
    valid: _Array | None = None, valid_offset: _Int = 0,
    carry_forward: bool | None = None, unsettled_relief: bool | None = None,
    jp_deferral: bool | None = None,
) -> Columns: ...
def sums(
    group: _Array, n_groups: _Int, *, month: _DateColumn, months: _Int = 1,
    rules: Rules | None = None, row_status: _Array | None = None,
    strict: bool = False, wage: _IntColumn | None = None,
    segment: _CodeColumn | None = None,
    risk_group: _CodeColumn | None = None,
    category: _CodeColumn | None = None, industry: _Int | None = None,
    employer_size: _CodeColumn | None = None,
    programmes: _CodeColumn | None = None,
    funding: _CodeColumn | None = None, relief: _CodeColumn | None = None,
    born: _DateColumn | None = None, daily_wage: _IntColumn | None = None,
    contract_value: _IntColumn | None = None,
    contract_with_vat: bool | None = None, pmi_route: _Code | None = None,
    pmi_months: _Int | None = None, pmi_jht: _Int | None = None,
    valid: _Array | None = None, valid_offset: _Int = 0,
    carry_forward: bool | None = None, unsettled_relief: bool | None = None,
    jp_deferral: bool | None = None,
) -> Sums: ...
@overload
def law(key: None = None, day: None = None, *,
        carry_forward: bool = False) -> Law: ...
@overload
def law(key: str, day: None = None, *,
        carry_forward: bool = False) -> list[Rule]: ...
@overload
def law(key: str, day: _Date, *, carry_forward: bool = False) -> Rule: ...
def law_edition() -> str: ...
def keys() -> list[str]: ...
def codes(
    field: Literal["segment", "risk_group", "employer_size", "programmes",
                   "funding", "relief", "category"],
    words: Iterable[str],
) -> array[int]: ...
def programmes(code: _Int) -> str: ...
