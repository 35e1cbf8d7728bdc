"""New and disputed groups: who is said to stand behind them, and what they say themselves."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.sections.newness import origins
from faultlines.show.sections.parts import Block, Section, lines_of, of
from faultlines.show.view import View

BEHIND = ("backs", "commands")


def new_groups(view: View) -> Section:
    """Every group whose origin somebody speaks of; denials stand beside the claims."""
    related = _related(view)
    return Section(
        key="groups",
        title="New and disputed groups",
        about="Hypotheses, for and against; what a group says of itself beside what others say.",
        blocks=tuple(
            _block(view, group, {entry.id: entry for entry in [*entries, *related[group]]})
            for group, entries in origins(view).items()
        ),
    )


def _related(view: View) -> dict[str, list[Entry]]:
    """Group → who is said to back or command it, then what it says itself."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in of(view.claims, *BEHIND):
        if entry.object:
            found[entry.object].append(entry)
    for entry in view.claims:
        if entry.holder:
            found[entry.holder].append(entry)
    return found


def _block(view: View, group: str, entries: dict[str, Entry]) -> Block:
    told = list(entries.values())
    return Block(title=_title(view, group, told), lines=lines_of(view, told))


def _title(view: View, group: str, entries: list[Entry]) -> str:
    mine = sum(entry.holder == group for entry in entries)
    return f"{view.title(group)} — {len(entries) - mine} by others, {mine} by itself"
