"""Fault lines: members of one umbrella who stand against each other, or keep their distance."""

from collections import defaultdict

from faultlines.model.snapshot import Entry
from faultlines.show.grammar import listed
from faultlines.show.sections.parts import MOST, Block, Section, lines_of, more_than, of
from faultlines.show.sections.sides import NAMES, by_object, contested, sign_of, takes_side
from faultlines.show.view import View
from faultlines.show.words import unique

RIFTS = ("rival_of", "distances_from", "split_from", "fights")
MEMBERS = 2  # that an umbrella needs, to be one


def fault_lines(view: View) -> Section:
    umbrellas = members(view)
    blocks = (*_over_somebody(view, umbrellas), *_rifts(view, umbrellas))
    return Section(
        key="cracks",
        title="Fault lines",
        about="Within one umbrella: opposite sides over somebody, rivals, and those keeping away.",
        blocks=blocks,
    )


def members(view: View) -> dict[str, set[str]]:
    """Umbrella → whoever is said to be part of it. Countries and places are no umbrellas."""
    found: dict[str, set[str]] = defaultdict(set)
    for entry in of(view.happened, "part_of", "member_of"):
        body = view.actor(entry.object)
        if entry.subject and body is not None and body.schema != "Territory":
            found[body.id].add(entry.subject)
    return found


def _over_somebody(view: View, umbrellas: dict[str, set[str]]) -> tuple[Block, ...]:
    """Contests within an umbrella: members on both sides, or member bodies against whom others
    are for (whose own place may not be told), where the umbrella itself isn't against."""
    towards = by_object(entry for entry in view.happened if takes_side(entry))
    contests = [Contest(whom, found) for whom, found in towards.items()
                if _not_a_place(view, whom) and contested(found)]  # fmt: skip
    found = [
        (umbrella, contest.whom, ours)
        for umbrella, inside in umbrellas.items()
        for contest in contests
        if len(inside) >= MEMBERS and contest.whom != umbrella and inside & contest.against
        and (ours := _ours(view, umbrella, inside, contest))
    ]  # fmt: skip
    found.sort(key=lambda one: -len(one[2]))
    blocks = [_contest_block(view, *one) for one in found[:MOST]]
    return more_than(blocks, len(found))


class Contest:
    """Whom it is over, the claims, and who is on each side."""

    def __init__(self, whom: str, entries: list[Entry]) -> None:
        self.whom = whom
        self.foes = [entry for entry in entries if sign_of(entry) < 0]
        self.friends = [entry for entry in entries if sign_of(entry) > 0]
        self.against = {entry.subject for entry in self.foes}


def _contest_block(view: View, umbrella: str, whom: str, ours: list[Entry]) -> Block:
    against = unique(view.name(entry.subject) for entry in ours if sign_of(entry) < 0)
    title = (f"Within {view.name(umbrella)}, over {view.name(whom)} — "
             f"against: {listed(against, NAMES)}")  # fmt: skip
    return Block(title=title, lines=lines_of(view, ours))


def _ours(view: View, umbrella: str, inside: set[str], contest: Contest) -> list[Entry]:
    """The claims that make the contest one within the umbrella, those against first; or none."""
    against = [entry for entry in contest.foes if entry.subject in inside]
    within = [entry for entry in contest.friends if entry.subject in inside]
    if within:
        return against + within
    bodies = [entry for entry in against if _is_body(view, entry.subject)]
    return bodies + contest.friends if bodies and umbrella not in contest.against else []


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
