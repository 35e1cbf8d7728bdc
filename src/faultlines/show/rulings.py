"""What people decided on a claim, from the ledger's history to words."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from faultlines.show.one_claim import Ruling

DECISIONS = ("accept", "reject", "edit", "undo", "note")


class Recorded(Protocol):
    """An entry of the ledger, as its history gives it."""

    @property
    def seq(self) -> int: ...
    @property
    def made(self) -> str: ...
    @property
    def by(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def what(self) -> Mapping[str, Any]: ...


def rulings_of(history: Iterable[Recorded]) -> tuple[Ruling, ...]:
    """Every decision, oldest first, and what was undone."""
    return tuple(_ruling(one) for one in history if one.kind in DECISIONS)


def _ruling(record: Recorded) -> Ruling:
    what = record.kind
    if record.kind == "edit":
        changes = record.what.get("changes", {})
        what += " (" + ", ".join(f"{key}: {value}" for key, value in changes.items()) + ")"
    if record.kind == "undo":
        what += f" of entry {record.what.get('decision')}"
    return Ruling(what=f"entry {record.seq}: {what}", by=record.by, made=record.made,
                  reason=record.what.get("reason") or None)  # fmt: skip
