"""What the database complains of, said in plain words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from faultlines.model.errors import BrokenLedger, LedgerError

_KEPT = "Nothing of this step was stored; what was stored before is untouched."
_WORDS = {
    "SQLITE_FULL": f"there is no room left to write {{path}}. {_KEPT} Free some space, try again.",
    "SQLITE_IOERR": f"{{path}} can't be read or written ({{detail}}). {_KEPT} See whether the disk "
    "is full or gone, then try again.",
    "SQLITE_BUSY": f"another program has been writing to {{path}} for a while. {_KEPT} Wait until "
    "it is done, then try again.",
    "SQLITE_READONLY": f"{{path}} can only be read here. {_KEPT} See who may write to the file "
    "and its folder, or work on a copy.",
    "SQLITE_CANTOPEN": "{path} can't be opened. See who may read and write the file and its "
    "folder.",
}
_BROKEN = {
    "SQLITE_CORRUPT": "{path} is damaged ({detail}). Keep the file, and go on with a copy that "
    "`faultlines verify` finds whole.",
    "SQLITE_NOTADB": "{path} is no ledger, or its first bytes are damaged.",
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn the database's errors into a LedgerError that names the file and the next step."""
    try:
        yield
    except DBAPIError as error:
        raise explain(path, error.orig or error) from error
    except sqlite3.Error as error:  # where a connection is made without SQLAlchemy's care
        raise explain(path, error) from error


def explain(path: Path, error: BaseException) -> LedgerError:
    """The error in our words; BrokenLedger where the file itself is at fault."""
    name = str(getattr(error, "sqlite_errorname", ""))
    for words, kind in ((_WORDS, LedgerError), (_BROKEN, BrokenLedger)):
        for code, message in words.items():
            if name.startswith(code):
                return kind(message.format(path=path, detail=error))
    return LedgerError(f"{path}: {error}")
