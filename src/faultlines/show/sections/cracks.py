"""Fault lines: members of one umbrella who stand against each other, or keep their distance."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.grammar import listed
from faultlines.show.sections.parts import Block, Section, lines_of, of
from faultlines.show.sections.sides import NAMES, by_object, contested, sign_of, takes_side
from faultlines.show.view import View
from faultlines.show.words import unique

RIFTS = ("rival_of", "distances_from", "split_from", "fights")
MEMBERS = 2  # that an umbrella needs, to be one


def fault_lines(view: View) -> Section:
    umbrellas = members(view)
    blocks = _over_somebody(view, umbrellas) + _rifts(view, umbrellas)
    return Section(
        key="cracks",
        title="Fault lines",
        about="Within one umbrella: opposite sides over somebody, rivals, and those keeping away.",
        blocks=tuple(blocks),
    )


def members(view: View) -> dict[str, set[str]]:
    """Umbrella → whoever is said to be part of it. Countries and places are no umbrellas."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in of(view.happened, "part_of", "member_of"):
        body = view.actor(entry.object)
        if entry.subject and body is not None and body.schema != "Territory":
            found[body.id].add(entry.subject)
    return found


def _over_somebody(view: View, umbrellas: dict[str, set[str]]) -> list[Block]:
    """Contests within an umbrella: members on both sides, or member bodies against whom others
    are for (whose own place may not be told), where the umbrella itself isn't against."""
    towards = by_object(entry for entry in view.happened if takes_side(entry))
    contests = {whom: found for whom, found in towards.items()
                if _not_a_place(view, whom) and contested(found)}  # fmt: skip
    blocks = []
    for umbrella, inside in umbrellas.items():
        for whom, entries in contests.items():
            ours = _ours(view, umbrella, inside, entries) if whom != umbrella else []
            if ours and len(inside) >= MEMBERS:
                against = unique(view.name(e.subject) for e in ours if e.subject in inside
                                 and sign_of(e) < 0)  # fmt: skip
                title = (f"Within {view.name(umbrella)}, over {view.name(whom)} — "
                         f"against: {listed(against, NAMES)}")  # fmt: skip
                blocks.append(Block(title=title, lines=lines_of(view, ours)))
    return blocks


def _ours(view: View, umbrella: str, inside: set[str], entries: list[Entry]) -> list[Entry]:
    """The claims that make the contest one within the umbrella, those against first; or none."""
    against = [e for e in entries if e.subject in inside and sign_of(e) < 0]
    fors = [e for e in entries if sign_of(e) > 0]
    within = [e for e in fors if e.subject in inside]
    if against and within:
        return against + within
    bodies = [e for e in against if _is_body(view, e.subject)]
    agreed = any(e.subject == umbrella and sign_of(e) < 0 for e in entries)
    return bodies + fors if bodies and not agreed else []


def _rifts(view: View, umbrellas: dict[str, set[str]]) -> list[Block]:
    """Rivals, and those keeping their distance: inside an umbrella first, then the rest."""
    rifts = [e for e in of(view.happened, *RIFTS) if not _both_states(view, e)]
    within = {
        umbrella: [e for e in rifts if _inside(e, umbrella, inside)]
        for umbrella, inside in umbrellas.items()
    }
    placed = {entry.id for entries in within.values() for entry in entries}
    groups = [(f"Within or towards {view.name(one)}", found) for one, found in within.items()]
    groups.append(("Elsewhere", [entry for entry in rifts if entry.id not in placed]))
    return [Block(title=title, lines=lines_of(view, found)) for title, found in groups if found]


def _inside(entry: Entry, umbrella: str, inside: set[str]) -> bool:
    around = inside | {umbrella}
    return umbrella in (entry.subject, entry.object) or (
        entry.subject in around and entry.object in around
    )


def _is_body(view: View, actor_id: str | None) -> bool:
    found = view.actor(actor_id)
    return found is not None and found.schema != "Person"


def _not_a_place(view: View, actor_id: str) -> bool:
    found = view.actor(actor_id)
    return found is not None and found.schema != "Territory"


def _both_states(view: View, entry: Entry) -> bool:
    ends = (view.actor(entry.subject), view.actor(entry.object))
    return all(end is not None and end.schema == "Territory" for end in ends)
