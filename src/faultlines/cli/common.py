"""What the commands share: the ledger, standard output for data, standard error for talk."""

import getpass
import json
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any, TypeVar

import click

from faultlines.model.errors import BadInput

if TYPE_CHECKING:
    from faultlines.ledger import Ledger
    from faultlines.model.when import When

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What was said before the command's name."""

    ledger: Path

    def open(self) -> "Ledger":
        """The ledger, to be closed by `with`; LedgerError where there is none."""
        from faultlines.ledger import Ledger

        return Ledger.open(self.ledger)


with_settings = click.make_pass_decorator(Settings)


def json_option(what: str) -> Callable[[Command], Command]:
    """`--json`, with its help."""
    return click.option("--json", "as_json", is_flag=True, help=f"Give {what} as JSON.")


def say(words: str) -> None:
    """Talk: to standard error."""
    click.echo(words, err=True)


def put(lines: Iterable[str]) -> None:
    """Data: to standard output."""
    for line in lines:
        click.echo(line)


def put_json(data: object, *, indent: int | None = None) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=indent))


def day(words: str | None, what: str) -> "When | None":
    """A day, month or year as the user typed it; BadInput where it is none. what: the option."""
    if words is None:
        return None
    from faultlines.read import parse_published

    return parse_published(words, what)


def person(given: str | None) -> str:
    """Who decides: "person:NAME", NAME being the account's unless given."""
    name = given.strip() if given else ""
    if not name:
        try:
            name = getpass.getuser()
        except (KeyError, OSError):  # an account without a name, as in some containers
            name = "unknown"
    return name if re.match(r"\w+:", name) else f"person:{name}"


def write_file(path: Path, pieces: Iterable[str | bytes]) -> int:
    """Write bytes, or text as UTF-8, whole or not at all; how many bytes.

    BadInput where it can't be written."""
    path = path.resolve()
    try:
        if path.exists() and not path.is_file():  # a pipe or a device: nothing to put in its place
            with path.open("wb") as device:
                return _fill(device, pieces)
        with NamedTemporaryFile(dir=path.parent, prefix=".faultlines-", delete=False) as draft:
            try:
                size = _fill(draft, pieces)
                draft.close()
                os.chmod(draft.name, path.stat().st_mode if path.exists() else _usual_mode())
                os.replace(draft.name, path)
            except BaseException:
                draft.close()
                os.unlink(draft.name)
                raise
            return size
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(f"{path} can't be written: {why}. Name another place.") from error


def _fill(file: Any, pieces: Iterable[str | bytes]) -> int:
    return sum(file.write(piece if isinstance(piece, bytes) else piece.encode("utf-8"))
               for piece in pieces)  # fmt: skip


def _usual_mode() -> int:
    """What a new file of this user's may be read by; a draft is made for its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
