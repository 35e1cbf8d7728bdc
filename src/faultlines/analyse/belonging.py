"""What actors have in common: the bodies they belong to and the patrons they stand with.

Enough to expect a name on a list where no earlier list is known: of those with the same links, how
many signed?
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from faultlines.analyse.said import of, without_lists
from faultlines.model.snapshot import Entry

INTO = ("part_of", "member_of", "merged_into")
WITH = ("aligned_with", "allied_with", "fronts_for")
UNDER = ("backs", "commands", "created")  # read from the object's side
DEPTH = 4  # wholes above one another that a link is followed through
LEFT = ("split_from", "withdraws_from")
AWAY = ("distances_from", *LEFT, "rival_of", "fights", "opposes", "rejects")

Link = tuple[str, str]
"""("belongs to" or "stands with", actor id)."""


@dataclass(frozen=True, slots=True)
class Links:
    """of: actor → link → the claims that make it. away: actor → whom it turned from → claims."""

    of: Mapping[str, Mapping[Link, tuple[str, ...]]]
    away: Mapping[str, Mapping[str, tuple[str, ...]]]

    def shared(self, actors: Iterable[str], share: float) -> tuple[Link, ...]:
        """The links that at least this share of the actors have, the commonest first."""
        some = list(actors)
        count: dict[Link, int] = defaultdict(int)
        for actor in some:
            for link in self.of.get(actor, ()):
                count[link] += 1
        common = [link for link, times in count.items() if times >= max(2, share * len(some))]
        return tuple(sorted(common, key=lambda link: (-count[link], link)))


def links(entries: Iterable[Entry]) -> Links:
    """From claims that are said to be so. A link to a part is one to the whole too. That those who
    sign together stand together is left out: it would have the list explain itself."""
    told = without_lists(entries)
    up = _upwards(told)
    found: dict[str, dict[Link, tuple[str, ...]]] = defaultdict(dict)
    for who, kind, whom, claim in _direct(told):
        for target, way in _closure(whom, up):
            if target != who:
                link = kind, target
                before = found[who].get(link, ())
                found[who][link] = tuple(dict.fromkeys((*before, claim, *way)))
    away: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for entry in of(told, *AWAY):
        if entry.subject and entry.object:
            before = away[entry.subject].get(entry.object, ())
            away[entry.subject][entry.object] = (*before, entry.id)
    return Links(dict(found), dict(away))


def _direct(entries: list[Entry]) -> Iterator[tuple[str, str, str, str]]:
    for entry in entries:
        one, other, relation = entry.subject, entry.object, entry.claim.relation
        if one is None or other is None:
            continue
        if relation in INTO:
            yield one, "belongs to", other, entry.id
        elif relation in WITH:
            yield one, "stands with", other, entry.id
            if relation == "allied_with":
                yield other, "stands with", one, entry.id
        elif relation in UNDER:
            yield other, "stands with", one, entry.id


def _upwards(entries: list[Entry]) -> dict[str, dict[str, str]]:
    """Part → whole → the claim."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in of(entries, *INTO):
        if entry.subject and entry.object:
            found[entry.subject].setdefault(entry.object, entry.id)
    return found


def _closure(start: str, up: Mapping[str, Mapping[str, str]]) -> list[tuple[str, tuple[str, ...]]]:
    """`start` and every whole above it, each with the claims on the way."""
    found: dict[str, tuple[str, ...]] = {start: ()}
    queue = [start]
    for here in queue:
        if len(found[here]) == DEPTH:
            break
        for there, claim in up.get(here, {}).items():
            if there not in found:
                found[there] = (*found[here], claim)
                queue.append(there)
    return list(found.items())
