"""Pairs of actors that may be one: proposals for a person to decide, never merges."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from faultlines.model.actors import Actor
from faultlines.resolve.likeness import is_inside, likeness
from faultlines.resolve.parts import parts
from faultlines.resolve.skeleton import skeleton
from faultlines.vocab.units import is_anybodys

THRESHOLD = 0.7
CALLED = 0.9  # of a name that another body goes by in some text: no pairs to fit it on
Room = list[Actor]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two actors with names that may be spellings of one. likeness: 0 to 1."""

    one: Actor
    two: Actor
    names: tuple[str, str]
    likeness: float


def propose(actors: Sequence[Actor], threshold: float = THRESHOLD,
            most: int | None = None) -> tuple[Proposal, ...]:  # fmt: skip
    """Pairs of one kind that share a word's skeleton and look alike, the likest first.

    most: how many pairs are compared, those that share a rare word first; None for all.
    """
    found: dict[tuple[str, str], Proposal] = {}
    for one, two in islice(_near(actors), most):
        pairs = ((a, b) for a in _names(one) for b in _names(two) if not is_inside(a, b))
        best = max(((likeness(a, b), a, b) for a, b in pairs), default=(0.0, "", ""))
        best = max(best, _called_so(one, two))
        if best[0] >= threshold:
            found[one.id, two.id] = Proposal(one=one, two=two, names=best[1:], likeness=best[0])
    return tuple(
        sorted(found.values(), key=lambda each: (-each.likeness, each.one.id, each.two.id))
    )


def all_compared(actors: Sequence[Actor], most: int) -> bool:
    """Whether so many are surely all the pairs that share a word."""
    return sum(len(room) * (len(room) - 1) // 2 for room in _rooms(actors)) <= most


def _near(actors: Iterable[Actor]) -> Iterator[tuple[Actor, Actor]]:
    """Pairs that share a key, those of the rarest keys first, each pair once."""
    seen: set[tuple[str, str]] = set()
    for room in sorted(_rooms(actors), key=len):
        for one, two in combinations(sorted(room, key=lambda each: each.id), 2):
            if one.id != two.id and (one.id, two.id) not in seen:
                seen.add((one.id, two.id))
                yield one, two


def _rooms(actors: Iterable[Actor]) -> Iterable[Room]:
    """Actors of one kind that share a key."""
    rooms: dict[tuple[str, str], Room] = defaultdict(list)
    for actor in actors:
        kind = actor.id.split(":")[0]
        if kind in ("person", "org"):
            for word in {word for name in _names(actor) for word in _keys(name)}:
                rooms[kind, word].append(actor)
    return rooms.values()


def _keys(name: str) -> set[str]:
    """The words' skeletons, all of them in a row, and the initials of three words or more."""
    bare = skeleton(name).split()
    first = "".join(word[0] for word in parts(name).core)
    return {*bare, "".join(bare), *({f"={first}"} if len(first) > 2 else ()), f"={name.lower()}"}


def _called_so(one: Actor, two: Actor) -> tuple[float, str, str]:
    """A body's only name that some text calls the other by: "Cedar" and the Cedar Alliance, where
    that is told as "Cedar". A person's surname proves nothing."""
    if one.id.startswith("org:") and (one.name in two.aliases or two.name in one.aliases):
        return CALLED, one.name, two.name
    return 0.0, "", ""


def _names(actor: Actor) -> list[str]:
    """The full name and aliases of more than one word; a surname alone proves nothing, and nor
    does "1st Brigade", which every army has."""
    told = (alias for alias in actor.aliases if " " in alias and not is_anybodys(alias))
    return [actor.name, *told]
