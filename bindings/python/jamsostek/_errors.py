# SPDX-License-Identifier: MIT
"""Exceptions, and how a status of the library becomes one.

The compiled module calls `from_status` at a failure.  Messages never hold
personal data.
"""

from enum import IntEnum


class Status(IntEnum):
    """Result of a call, or of one row of a batch; 0 is success."""

    OK = 0
    ERR_ARGUMENT = 10
    ERR_STRUCT_SIZE = 11
    ERR_DOMAIN = 12
    ERR_OVERFLOW = 13
    ERR_MISSING = 14
    ERR_CONFLICT = 15
    ERR_BUFFER = 16
    ERR_NO_RULE = 20
    ERR_NOT_CHECKED = 21
    ERR_NOT_IN_FORCE = 22
    ERR_UNKNOWN_KEY = 23
    ERR_UNIT = 24
    ERR_AMBIGUOUS = 25
    ERR_NOT_OPEN = 26
    ERR_FORMAT = 30
    ERR_COLUMN = 31
    ERR_TRUNCATED = 32
    ERR_CORRUPT = 33
    ERR_LIMIT = 34
    ERR_DUPLICATE = 35
    ERR_NOT_FOUND = 36
    ERR_NULL_ROW = 37
    ERR_MEMORY = 40
    ERR_IO = 41
    ERR_CANCELLED = 42
    ERR_INTERNAL = 60


class JamsostekError(Exception):
    """A failure that the library reported.

    Attributes
    ----------
    status : int
        A `Status`.
    message : str
        What was wrong, in English.
    row : int or None
        Row of a batch, from 0.
    column : int or None
        Column of a file, from 1.
    """

    def __init__(self, status, message, row=None, column=None):
        super().__init__(status, message, row, column)
        self.status = status
        self.message = message
        self.row = row
        self.column = column

    def __str__(self):
        where = "" if self.row is None else f"row {self.row}: "
        name = getattr(self.status, "name", self.status)
        return f"{where}{self.message} ({name})"


class InputError(JamsostekError, ValueError):
    """An input is missing, out of range, in conflict or malformed."""


class RuleError(JamsostekError, LookupError):
    """The law has no rule for that day or month."""


class UnknownNameError(InputError, LookupError):
    """A word or key that the library does not know."""


_RULE = {Status.ERR_NO_RULE, Status.ERR_NOT_CHECKED, Status.ERR_NOT_IN_FORCE}
_NAME = {Status.ERR_UNKNOWN_KEY, Status.ERR_NOT_FOUND}
_OTHER = {Status.ERR_IO, Status.ERR_CANCELLED, Status.ERR_INTERNAL}


def from_status(status, message="", row=-1, column=0):
    """Make, not raise, the exception of a status."""
    if status == Status.ERR_MEMORY:
        return MemoryError(message)
    try:
        status = Status(status)
    except ValueError:
        kind = JamsostekError
    else:
        if status in _RULE:
            kind = RuleError
        elif status in _NAME:
            kind = UnknownNameError
        elif status in _OTHER:
            kind = JamsostekError
        else:
            kind = InputError
    return kind(status, message or "no detail", None if row < 0 else row,
                column or None)
