"""Everything that can go wrong, as one tree. Each error has a code and says what, where and what to do next.

    WritethruError                 WT000
    ├── SettingsError              WT1xx   writethru.toml or a command's options
    ├── IntakeError                WT2xx   what came from outside could not be taken in
    ├── ReadingError               WT3xx   a dispatch could not be read
    ├── LogError                   WT4xx   the log is damaged or refuses an entry
    └── DeskError                  WT5xx   a decision that cannot be carried out

Catch `WritethruError` for all of them. The codes are documented in `docs/errors.md`; a test holds
that page against this file.
"""

from __future__ import annotations


class WritethruError(Exception):
    """Base of all errors. `str(error)` is one line: code, what, where, and what to do next."""

    code = "WT000"

    def __init__(
        self, what: str, *, where: str | None = None, todo: str | None = None, code: str | None = None
    ):
        self.what, self.where, self.todo = what, where, todo
        if code is not None:
            self.code = code
        super().__init__(what)

    def __str__(self) -> str:
        parts = [f"{self.code} {self.what}"]
        if self.where:
            parts.append(f"({self.where})")
        line = " ".join(parts)
        return f"{line}. {self.todo}" if self.todo else line


class SettingsError(WritethruError):
    """A setting or an option is wrong."""

    code = "WT100"


class IntakeError(WritethruError):
    """What came from outside could not be taken in; it is set aside, the rest goes on."""

    code = "WT200"


class ReadingError(WritethruError):
    """A dispatch could not be read; it is kept and shown on the desk."""

    code = "WT300"


class LogError(WritethruError):
    """The log is damaged, or an entry does not fit it."""

    code = "WT400"


class DeskError(WritethruError):
    """A decision that cannot be carried out, e.g. about a development that does not exist."""

    code = "WT500"
