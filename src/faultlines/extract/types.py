"""What a name names: the mentions of the same words in a document vote."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from faultlines.extract.found import GROUP, PERSON, PUBLIC, Found
from faultlines.vocab.names import fold
from faultlines.vocab.nouns import nouns

if TYPE_CHECKING:
    from spacy.tokens import Doc

KIN_REACH = 6  # tokens after a name in which whose kin somebody is must be told
BEHIND = 30  # tokens; further than from there to the name of whose kin it is
SON_OF = ("bin", "ibn", "ben", "bint")
Votes = dict[str, float]
ARTICLES = ("al-", "el-", "as-", "ash-", "ad-", "an-", "ar-", "at-", "az-")


def key(text: str) -> str:
    """Folded, without an Arabic article, so that "al-Masri" and "Masri" vote together."""
    low = fold(" ".join(text.split()))
    return next((low[len(a) :] for a in ARTICLES if low.startswith(a)), low)


def tally(doc: "Doc", candidates: Iterable[Found]) -> Mapping[str, Votes]:
    """Votes by name and schema."""
    votes: dict[str, Votes] = {}
    for found in candidates:
        if found.schema and found.votes and found.schema != GROUP:
            votes.setdefault(key(doc[found.start : found.end].text), defaultdict(float))[
                found.schema
            ] += found.votes
    return votes


def surnames(
    doc: "Doc", kept: Sequence[Found], votes: Mapping[str, Votes]
) -> Mapping[str, list[tuple[int, str]]]:
    """The last words of each full name of a person → where which full name stands, in order."""
    found: dict[str, list[tuple[int, str]]] = {}
    firsts = {key(doc[name.start].text) for name in kept if name.end > name.start + 1}
    for name in sorted(kept, key=lambda name: name.start):
        text = doc[name.start : name.end].text
        parts = text.split()
        if len(parts) > 1 and winner(name, votes.get(key(text))) == PERSON:
            for size in range(1, len(parts)):
                if parts[-size - 1].lower() in SON_OF and key(parts[-size]) in firsts:
                    continue  # the father's name: "Ali" of "Hassan bin Ali", where Ali is named
                tail = key(" ".join(parts[-size:]))
                if len(tail) > 2:
                    place = name.start + (BEHIND if by_kin(doc, name) else 0)
                    found.setdefault(tail, []).append((place, text))
    return found


def by_kin(doc: "Doc", name: Found) -> bool:
    """Whether somebody is told of only by whose kin they are: "Lina Haddad, the sister of …"."""
    near = doc[name.end : name.end + KIN_REACH]
    return any(
        token.lemma_ in nouns("kin") and after.lower_ == "of" for token, after in pairwise(near)
    )


def full_name(named: Sequence[tuple[int, str]]) -> str:
    """Whose surname stands alone: that of the person whom the document names in full first.

    Writers go on to call others of that surname by their full names, so how often a full name
    stands says nothing. What spaCy glued to a name ("Then Ann Lee") is no other person.
    """
    first = min(named)[1]
    return next((text for _, text in named if first.endswith(f" {text}")), first)


def winner(found: Found, votes: Votes | None) -> str | None:
    """The schema that these words have in this document."""
    if found.tier >= 7 or not votes:
        return found.schema
    best = max(votes, key=lambda schema: votes[schema])
    return found.schema if found.schema == PUBLIC else best
