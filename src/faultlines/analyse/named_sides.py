"""The sides of a question as the reports describe them: "pro-Y factions", "the X-backed units".

A text often says which camp rejects somebody, and names the other camp only by one of its members.
The member stands with Y, as the "pro-Y factions" do; nobody on the other side does. So it is
counted among them, and the finding says that this is inferred and from what.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from faultlines.analyse.belonging import Links
from faultlines.analyse.sides import Question
from faultlines.model.findings import Finding

DESCRIBED = "Group"
METHOD = "inferred: a described group and an actor that stand with the same, and no foe does"


@dataclass(frozen=True, slots=True)
class Inferred:
    """actor is counted among group, as both stand with patron; because: the claims of both."""

    actor: str
    group: str
    patron: str
    because: tuple[str, ...]


def named_sides(asked: Question, links: Links, kinds: Mapping[str, str],
                under: str) -> Finding | None:  # fmt: skip
    """The two sides by what they are called; None where that says no more than their names."""
    inferred = []
    sides = []
    for ours, theirs in ((asked.for_it, asked.against), (asked.against, asked.for_it)):
        found = [one for actor in ours if (one := _among(actor, theirs, asked, links, kinds))]
        inside = {one.actor for one in found}
        groups = [one.group for one in found]
        sides.append(list(dict.fromkeys([*groups, *(who for who in ours if who not in inside)])))
        inferred += found
    if not inferred or set(sides[0]) & set(sides[1]):
        return None
    whys = "; ".join(
        f"{{{one.actor}}} is counted among {{{one.group}}}, as both stand with {{{one.patron}}}"
        for one in inferred
    )
    because = [*asked.claims(*asked.for_it, *asked.against)]
    because += [claim for one in inferred for claim in one.because]
    return Finding(
        kind="named_sides",
        says=f"The line runs between {names_of(sides[0])} (for) and {names_of(sides[1])} "
        f"(against): {whys}",
        about=tuple(dict.fromkeys((asked.whom, *sides[0], *sides[1]))),
        because=tuple(dict.fromkeys(because)),
        under=under,
        method=METHOD,
        data={"for": sides[0], "against": sides[1],
              "counted": [[one.actor, one.group, one.patron] for one in inferred]},
    )  # fmt: skip


def names_of(ids: Sequence[str], most: int = 8) -> str:
    """Actors in braces, joined by commas; how many more beyond `most`."""
    names = [f"{{{one}}}" for one in ids[:most]]
    rest = f" and {len(ids) - most} more" if len(ids) > most else ""
    return ", ".join(names) + rest


def _among(actor: str, foes: Iterable[str], asked: Question, links: Links,
           kinds: Mapping[str, str]) -> Inferred | None:  # fmt: skip
    """The described group that the actor is counted among: one that is on no side itself, whose
    patron is its patron, while no foe stands with it or belongs to it."""
    if kinds.get(actor) in (None, DESCRIBED, "Person", "Territory"):
        return None
    others = set(foes)
    shared = {whom for foe in others for _, whom in links.of.get(foe, ())} | others
    own = _patrons(actor, links)
    apart = links.away.get(actor, {})
    for patron in sorted(own, key=lambda one: (-len(own[one]), one)):
        if patron == asked.whom or patron in shared:
            continue
        for group in _described_with(patron, links, kinds):
            if group not in asked.towards and group not in apart:
                claims = (*links.of[group]["stands with", patron], *own[patron])
                return Inferred(actor, group, patron, claims)
    return None


def _patrons(actor: str, links: Links) -> dict[str, tuple[str, ...]]:
    """Whom it stands with → the claims."""
    own = links.of.get(actor, {})
    return {whom: claims for (kind, whom), claims in own.items() if kind == "stands with"}


def _described_with(patron: str, links: Links, kinds: Mapping[str, str]) -> list[str]:
    """The described groups that stand with it, the most spoken of first."""
    link = "stands with", patron
    some = [one for one, own in links.of.items() if kinds.get(one) == DESCRIBED and link in own]
    return sorted(some, key=lambda one: (-len(links.of[one][link]), one))
