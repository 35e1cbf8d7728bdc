"""Who speaks of one that he is against: what he says of its stands is his word, and not its own."""

from collections.abc import Iterable

from faultlines.model.snapshot import Entry
from faultlines.vocab.relations import sign_of

Foes = frozenset[tuple[str, str]]
"""(who, whom he is said to be against)."""


def foes(entries: Iterable[Entry]) -> Foes:
    """entries: claims that are said to be so."""
    return frozenset(
        (one.subject, one.object) for one in entries
        if one.subject and one.object and sign_of(one.claim.relation) < 0
    )  # fmt: skip


def by_foe(entry: Entry, found: Foes) -> bool:
    """Whether it is told by somebody who is against its subject ("A accuses B of aiding C": that B
    aids C is A's word)."""
    who, whom = entry.holder, entry.subject
    return who is not None and whom is not None and who != whom and (who, whom) in found


def own_words(entries: Iterable[Entry]) -> list[Entry]:
    """Without what somebody says of those whom he is against."""
    some = list(entries)
    against = foes(some)
    return [one for one in some if not by_foe(one, against)]
