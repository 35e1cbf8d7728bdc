"""sets.toml as values."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLE = Path(__file__).with_name("sets.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Somebody else's figures. values: measure → what to print. on: which part, if unusual."""

    name: str
    values: Mapping[str, str]
    cite: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task of a set. measures: column → dotted path into the scorer's answer."""

    set: str
    title: str
    about: str
    source: str
    measures: Mapping[str, str]
    task: str = ""
    data: str = ""  # the folder, where it isn't the set's name
    baseline: tuple[Other, ...] = ()
    published: tuple[Other, ...] = ()
    note: str = ""

    @property
    def key(self) -> str:
        """ "event-coding class"."""
        return f"{self.set} {self.task}".strip()


def tasks() -> tuple[Task, ...]:
    """All, in the order of the page."""
    return tuple(_task(**row) for row in tomllib.loads(TABLE.read_text("utf-8"))["task"])


def _task(*, baseline: Any = (), published: Any = (), **row: Any) -> Task:
    return Task(baseline=_others(baseline), published=_others(published), **row)


def _others(rows: Any) -> tuple[Other, ...]:
    return tuple(Other(**row) for row in rows)
