"""New and disputed groups: who is said to stand behind them, and what they say themselves."""

from faultlines.model.snapshot import Entry
from faultlines.show.sections.parts import Block, Section, lines_of, of
from faultlines.show.view import View

ABOUT_SUBJECT = ("fronts_for", "claims_responsibility", "split_from", "successor_of", "same_as")
RELATIONS_OF_ORIGIN = (*ABOUT_SUBJECT, "created")


def new_groups(view: View) -> Section:
    """Every group whose origin or deeds somebody speaks of; denials stand beside the claims."""
    about: dict[str, list[Entry]] = {}
    for entry in of(view.claims, *RELATIONS_OF_ORIGIN):
        for group in _group_of(entry):
            about.setdefault(group, []).append(entry)
    return Section(
        key="groups",
        title="New and disputed groups",
        about="Hypotheses, for and against; what a group says of itself beside what others say.",
        blocks=tuple(_block(view, group, entries) for group, entries in about.items()),
    )


def _group_of(entry: Entry) -> list[str]:
    """Whose origin it is: the façade, the created, the one who claims a deed."""
    if entry.claim.relation == "created":
        return [entry.object] if entry.object else []
    return [entry.subject] if entry.subject else []


def _block(view: View, group: str, entries: list[Entry]) -> Block:
    seen = {entry.id for entry in entries}
    own = [entry for entry in view.claims if entry.holder == group and entry.id not in seen]
    behind = [
        entry for entry in of(view.claims, "backs", "commands")
        if entry.object == group and entry.id not in seen
    ]  # fmt: skip
    both = [*entries, *behind, *own]
    return Block(title=_title(view, group, both), lines=lines_of(view, both))


def _title(view: View, group: str, entries: list[Entry]) -> str:
    mine = sum(entry.holder == group for entry in entries)
    return f"{view.title(group)} — {len(entries) - mine} by others, {mine} by itself"
