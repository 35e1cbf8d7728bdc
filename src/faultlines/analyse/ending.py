"""What ends a state, claim by claim: a death, a post that is left, a body that is left.

The same rule as folded_ends.py, in plain Python. The tests hold the two against each other.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from faultlines.analyse.dated import NEVER, Dated
from faultlines.analyse.said import is_actual
from faultlines.model.claims import Certainty, Claim, Stance
from faultlines.model.snapshot import Entry
from faultlines.vocab.ends import ends
from faultlines.vocab.relations import RELATIONS

ALWAYS = 10**7  # later than any day: a death ends what any report tells without a day

Key = tuple[str, str, str]
"""Relation, subject, object; of a symmetric relation the ends in order."""


class End(NamedTuple):
    """day: by when it was so. word: the last day of reports whose undated states it ends. Both as
    ordinals. entry: the claim that tells it."""

    day: int
    word: int
    entry: Entry

    def of(self, state: Dated) -> bool:
        """Whether it ends the state: one with a day of its own if that isn't later; another if its
        report isn't."""
        return self.day >= state.start if state.told else self.word >= state.known


class Endings:
    """The ends that are told by a day, of persons and of pairs."""

    def __init__(self, entries: Iterable[Entry], days: Mapping[str, int], people: Iterable[str],
                 today: int = NEVER) -> None:  # fmt: skip
        """entries: all that counts, denials too. days: document id → day of the report, or NEVER.
        people: ids of those known to be persons. today: NEVER: whatever the day."""
        self._people = frozenset(people)
        self._deaths: dict[str, list[End]] = {}
        self._denied: dict[str, int] = {}
        self._left: dict[Key, list[End]] = {}
        told = [Dated(entry, days.get(entry.claim.evidence.doc_id, NEVER)) for entry in entries
                if is_actual(entry.claim) and entry.claim.relation in RELATIONS]  # fmt: skip
        told = [one for one in told if not today or one.start <= today]
        posts = _posts(told)
        for one in told:
            by_then = not today or one.settled <= today
            if one.entry.claim.stance is Stance.DENIES:
                self._deny(one, by_then)
            elif by_then and sure(one.entry.claim):
                self._end(one, posts)

    def of(self, state: Dated) -> End | None:
        """The first end of a state, or None while it lasts."""
        if not state.state:
            return None
        one, other = state.entry.subject or "", state.entry.object or ""
        found = [*self.deaths(one), *self.deaths(other),
                 *self._left.get(_key(state.entry.claim.relation, one, other), ())]  # fmt: skip
        return min((end for end in found if end.of(state)), default=None,
                   key=lambda end: (end.day, end.entry.id))  # fmt: skip

    def deaths(self, person: str) -> list[End]:
        """The reports of somebody's death that nobody has denied since."""
        denied = self._denied.get(person, NEVER - 1)
        found = self._deaths.get(person, [])
        return [end._replace(word=ALWAYS) for end in found if end.word > denied]

    def _deny(self, one: Dated, by_then: bool) -> None:
        claim, subject, whom = one.entry.claim, one.entry.subject, one.entry.object
        if ends().death.get(claim.relation) == "subject" and subject:
            self._denied[subject] = max(self._denied.get(subject, NEVER), one.known)
        own = claim.certainty is Certainty.CERTAIN and not (claim.holder or claim.holder_unnamed)
        if by_then and own and one.state and subject and whom:
            self._leave(claim.relation, subject, whom, End(one.settled, one.known, one.entry))

    def _end(self, one: Dated, posts: Mapping[tuple[str, str], set[str]]) -> None:
        table, name, entry = ends(), one.entry.claim.relation, one.entry
        end = End(one.settled, one.known, entry)
        dead = {"subject": entry.subject, "object": entry.object}.get(table.death.get(name, ""))
        if dead in self._people:
            self._deaths.setdefault(dead or "", []).append(end)
        if entry.subject and entry.object:
            weaker = end._replace(word=end.word - 1)
            for state in table.between.get(name, ()):
                self._leave(state, entry.subject, entry.object,
                            weaker if name in table.weaker else end)  # fmt: skip
            post = table.succession.get(name, "")
            for body in posts.get((post, entry.subject), ()):
                self._leave(post, entry.object, body, end)

    def _leave(self, relation: str, one: str, other: str, end: End) -> None:
        self._left.setdefault(_key(relation, one, other), []).append(end)


def sure(claim: Claim) -> bool:
    """Asserted as certain, by the author or by somebody named."""
    return (claim.stance is Stance.ASSERTS and claim.certainty is Certainty.CERTAIN
            and not claim.holder_unnamed)  # fmt: skip


def _posts(told: Iterable[Dated]) -> Mapping[tuple[str, str], set[str]]:
    """(relation, who) → where it is told to hold such a post."""
    wanted = set(ends().succession.values())
    found: dict[tuple[str, str], set[str]] = {}
    for one in told:
        claim, who, body = one.entry.claim, one.entry.subject, one.entry.object
        if claim.relation in wanted and claim.stance is not Stance.DENIES and who and body:
            found.setdefault((claim.relation, who), set()).add(body)
    return found


def _key(relation: str, one: str, other: str) -> Key:
    if RELATIONS[relation].symmetric and one > other:
        one, other = other, one
    return relation, one, other
