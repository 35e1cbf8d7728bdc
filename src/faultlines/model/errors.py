"""The tree of errors. Only the command line turns one into words and an exit code.

FaultlinesError              1
├── BadValue                 1   a value that can't be (a claim without words, a certainty of 1.4)
│   └── NotInSource          1   a quote that doesn't stand in its document
├── BadInput                 3   a file, folder or date that can't be read
├── NotFound                 1   no such claim, actor, document
└── LedgerError              4   the ledger can't be opened, read or written
    └── BrokenLedger         5   the chain or a quote doesn't verify
"""


class FaultlinesError(Exception):
    """Anything we raise on purpose, in words for the user. A fault of ours stays a traceback."""

    exit_code = 1


class BadValue(FaultlinesError):
    """A value that breaks its type's own rules."""


class NotInSource(BadValue):
    """Words that don't stand in the document they are said to come from."""


class BadInput(FaultlinesError):
    """Something the user gave that can't be read: what, where, and what to do next."""

    exit_code = 3


class NotFound(FaultlinesError):
    """No claim, actor or document goes by that name, or more than one does."""


class LedgerError(FaultlinesError):
    """The ledger can't be opened, read or written."""

    exit_code = 4


class BrokenLedger(LedgerError):
    """The ledger's chain or one of its quotes doesn't verify."""

    exit_code = 5
