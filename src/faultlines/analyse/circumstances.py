"""What speaks for a parent without anybody saying so: people in both, friends and foes in common,
and what the group says of itself."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from faultlines.analyse.kinship import Neighbours, neighbours, ranked
from faultlines.analyse.odds import Hypothesis, Item
from faultlines.analyse.said import sign
from faultlines.analyse.voices import Voices
from faultlines.model.claims import Stance
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.vocab.facades import Ratio, Ratios

INDEPENDENT: Hypothesis = ("independent", "")
PEOPLE = ("leads", "member_of", "commands", "created")
BODIES = ("Organization", "LegalEntity")
LEAST_BODIES = 8  # with ties, for "of all bodies here" to say something


class Circumstances:
    """Of a snapshot, looked up group by group. told: the claims that count, denials too."""

    def __init__(self, snap: Snapshot, told: Sequence[Entry], ratios: Ratios,
                 voices: Voices) -> None:  # fmt: skip
        self._snap, self._ratios, self._voices = snap, ratios, voices
        self._told = [one for one in told if one.claim.stance is not Stance.DENIES
                      and one.subject and one.object]  # fmt: skip
        self._schema = {actor.id: actor.schema for actor in snap.actors}

    def items(self, group: str, parents: Sequence[str]) -> Iterator[Item]:
        yield from self._people(group, parents)
        yield from self._standing(group, parents)
        yield from self._self_claims(group)

    @cached_property
    def _persons(self) -> dict[str, dict[str, Entry]]:
        """Body → person who leads or belongs to it → the claim."""
        found: dict[str, dict[str, Entry]] = defaultdict(dict)
        for one in self._told:
            person = one.claim.relation in PEOPLE and self._schema.get(str(one.subject)) == "Person"
            if person:
                found[str(one.object)].setdefault(str(one.subject), one)
        return found

    @cached_property
    def _ties(self) -> Neighbours:
        return neighbours((str(one.subject), str(one.object)) for one in self._told if sign(one))

    @cached_property
    def _bodies(self) -> int:
        """How many bodies have ties."""
        return sum(self._schema.get(one) in BODIES for one in self._ties)

    @cached_property
    def _of(self) -> dict[str, list[Entry]]:
        """Actor → the signed claims that it is an end of."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for one in self._told:
            if sign(one):
                found[str(one.subject)].append(one)
                found[str(one.object)].append(one)
        return found

    @cached_property
    def _own_words(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Actor → what it is quoted with on its newness or independence → the attributions."""
        found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        for one in self._snap.attributions:
            words = " ".join(" ".join(span.quote for span in one.content).split())
            who = self._snap.who(one.holder or one.source)  # the source may be "The group"
            if who is not None and self._ratios.own_words.search(words):
                found[who][words] = (*found[who].get(words, ()), one.id)
        return found

    def _people(self, group: str, parents: Sequence[str]) -> Iterator[Item]:
        ratio = self._ratios.items["shared_people"]
        mine = self._persons.get(group, {})
        for parent in parents:
            yours = self._persons.get(parent, {})
            for person in sorted(mine.keys() & yours.keys()):
                claims = mine[person].id, yours[person].id
                yield _item(ratio, parent, self._voices.of(mine[person]), claims)

    def _standing(self, group: str, parents: Sequence[str]) -> Iterator[Item]:
        """The parent that shares most friends and foes with the group, of all bodies here."""
        if not parents or group not in self._ties:
            return
        if self._bodies < LEAST_BODIES:
            return
        near = {one for each in self._ties[group] for one in self._ties[each]}
        bodies = [one for one in near if self._schema.get(one) in BODIES and one != group]
        if not bodies:
            return
        first = ranked(group, bodies, self._ties)[0]
        common = self._ties[first] & self._ties[group]
        if first in parents and common:
            claims = [one.id for end in (group, first) for one in self._of[end]
                      if {one.subject, one.object} & common]  # fmt: skip
            ratio = self._ratios.items["shared_standing"]
            yield _item(ratio, first, "common ties", tuple(claims))

    def _self_claims(self, group: str) -> Iterator[Item]:
        ratio = self._ratios.items["self_new"]
        for words, said in self._own_words.get(group, {}).items():
            yield Item(kind=ratio.key, favours=frozenset({INDEPENDENT}), low=ratio.low,
                       high=ratio.high, origin=group, claims=said, words=words)  # fmt: skip


def _item(ratio: Ratio, parent: str, origin: str, claims: tuple[str, ...]) -> Item:
    return Item(kind=ratio.key, favours=frozenset((role, parent) for role in ratio.favours),
                low=ratio.low, high=ratio.high, origin=origin, claims=claims)  # fmt: skip
