"""Those whom a joint act's sentence counts beside its names: "A, B and two smaller parties"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from faultlines.model.snapshot import Entry, Snapshot
from faultlines.model.text import Span
from faultlines.vocab.unlisted import unlisted


@dataclass(frozen=True, slots=True)
class Others:
    """number: how many in all, as far as numbers are told. words: the texts' own. open: one of
    them leaves its number open ("several", "others"). actors: whom a reader took those words for,
    and who are no names of the list."""

    number: int = 0
    words: tuple[str, ...] = ()
    open: bool = False
    actors: frozenset[str] = frozenset()


def others(snap: Snapshot, told: Iterable[Entry], more: Iterable[Span] = ()) -> Others:
    """told: the claims of one joint act, on who signed or was there. more: other spans of names in
    their sentences. A sentence that several claims share counts once."""
    sentences: dict[Span, set[Span]] = {}
    for entry in told:
        for end in (entry.claim.subject, entry.claim.object):
            if end is not None:
                sentences.setdefault(entry.claim.evidence, set()).add(end)
    extra = list(more)
    number, words, is_open, actors = 0, list[str](), False, set[str]()
    for evidence, ends in sentences.items():
        inside = {end for end in (*ends, *extra) if _within(end, evidence.start, evidence.end)}
        names = [(end.start - evidence.start, end.end - evidence.start) for end in inside]
        for one in unlisted(evidence.quote, names):
            number, is_open = number + one.number, is_open or not one.number
            words.append(one.words)
            first, last = evidence.start + one.start, evidence.start + one.end
            actors |= {who for end in inside if _within(end, first, last)
                       if (who := snap.who(end)) is not None}  # fmt: skip
    return Others(number, tuple(dict.fromkeys(words)), is_open, frozenset(actors))


def named(signed: Mapping[str, tuple[str, ...]], found: Others) -> dict[str, tuple[str, ...]]:
    """The list without those words that a reader took for an actor."""
    return {who: claims for who, claims in signed.items() if who not in found.actors}


def _within(end: Span, first: int, last: int) -> bool:
    return first <= end.start and end.end <= last
