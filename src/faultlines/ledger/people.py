"""Actors, folded from many readings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from faultlines.ledger.body import Unpacked
from faultlines.ledger.rulings import Merges
from faultlines.model.actors import Actor
from faultlines.model.snapshot import Entry

Names = Mapping[str, Actor]


def learn(known: dict[str, Actor], actors: Iterable[Actor]) -> None:
    """Add actors to those known: the first name and schema stay, aliases add up."""
    for actor in actors:
        before = known.get(actor.id)
        if before is actor:  # as most are: thousands of readings know the same actors
            continue
        known[actor.id] = actor if before is None else _united(before, [actor])


def fold_actors(
    readings: Sequence[Unpacked],
    entries: Sequence[Entry],
    actor_of: Mapping[tuple[str, int, int], str],
    merges: Merges,
    place: Mapping[str, int],
    names: Names,
) -> tuple[Actor, ...]:
    """Every actor that is named, joined as people said, by first mention.

    Those of readings without a mention and those only named in edits come last, by id.
    """
    own: dict[str, Actor] = {}
    for one in readings:
        learn(own, one.identities.actors)
    ends = {end for one in entries for end in (one.subject, one.object, one.holder) if end}
    heads = {merges.head(id_) for id_ in own} | ends | set(actor_of.values())
    order = _first_mentions(actor_of, place)
    last = (len(place), 0)
    return tuple(
        actor
        for head in sorted(heads, key=lambda id_: (order.get(id_, last), id_))
        if (actor := _joined(head, own, merges, names)) is not None
    )


def _first_mentions(
    actor_of: Mapping[tuple[str, int, int], str], place: Mapping[str, int]
) -> dict[str, tuple[int, int]]:
    first: dict[str, tuple[int, int]] = {}
    for (doc_id, start, _), actor_id in actor_of.items():
        here = place[doc_id], start
        if here < first.get(actor_id, (len(place), 0)):
            first[actor_id] = here
    return first


def _joined(head: str, own: Names, merges: Merges, names: Names) -> Actor | None:
    found = own.get(head) or names.get(head)
    others = [one for id_ in merges.members(head)[1:] if (one := own.get(id_) or names.get(id_))]
    if found is None or not others:
        return found
    return _united(found, others)


def _united(kept: Actor, others: Iterable[Actor]) -> Actor:
    words = [*kept.aliases]
    for other in others:
        words += [other.name, *other.aliases]
    aliases = tuple(word for word in dict.fromkeys(words) if word != kept.name)
    return kept if aliases == kept.aliases else replace(kept, aliases=aliases)
