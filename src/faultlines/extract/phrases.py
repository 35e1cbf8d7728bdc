"""The noun phrase of a collective: where it starts and ends, whose it is, and what it is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faultlines.extract.function_words import FUNCTION
from faultlines.vocab.names import demonyms, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LEFT = frozenset(("amod", "compound", "nmod", "poss", "npadvmod", "conj", "cc", "advmod", "punct"))
COUNTS = frozenset(
    "several many some few various numerous more most all both such certain these those same own "
    "least any no additional new first last main leading top major key hundred hundreds thousands "
    "dozens claimed alleged suspected so-called different multiple individual".split()
)
QUOTES = frozenset("“”\"‘’'")
BONDS = frozenset(
    "close loyal allied aligned linked tied affiliated opposed sympathetic hostile backed supported "
    "led supervised trained funded armed controlled commanded sponsored financed directed".split()
)
PREPOSITIONS = frozenset(("to", "with", "by"))
BELONGING = frozenset(
    "member element supporter follower fighter leader official commander soldier unit officer "
    "representative militant remnant ally rival opponent critic".split()
)
FURTHEST = 12


@dataclass(frozen=True, slots=True)
class Phrase:
    """start, end: tokens. name: what to call it, without article and count.

    owned: somebody's ("its proxies"). quoted: in quotation marks. other: "other factions".
    siblings: (start, end, name) of qualifiers joined to it: "Shia" in "Shia and Sunni parties".
    """

    start: int
    end: int
    name: str
    owned: bool = False
    quoted: bool = False
    other: bool = False
    siblings: tuple[tuple[int, int, str], ...] = ()


def phrase_of(head: "Token", names: frozenset[int]) -> Phrase:
    """The phrase around a head noun."""
    doc, first = head.doc, leftmost(head)
    owner_end = last_owner(doc, first, head.i)
    start = opening(doc, owner_end, head.i)
    end = head.i + 1 + bond(doc, head, names)
    owner = own_start(doc, first, owner_end) if owner_end > first else owner_end
    identity = any(says_who(doc[i], names) for i in range(start, head.i))
    quoted = (
        start > 0 and doc[start - 1].text in QUOTES and end < len(doc) and doc[end].text in QUOTES
    )
    if owner < owner_end and not identity and end == head.i + 1:
        return Phrase(owner, end, text(doc, owner, end), owned=True)
    named = owner < owner_end and owner in names
    prefix = f"{text(doc, owner, owner_end - 1)}'s " if named else ""
    siblings, start = split(doc, start, head.i, names)
    if siblings and prefix:
        siblings = tuple((a, b, prefix + name) for a, b, name in siblings)
        return Phrase(start, end, prefix + text(doc, start, end), siblings=siblings)
    other = doc[start].lower_ == "other"
    return Phrase(start, end, text(doc, start, end), False, quoted, other, siblings)


def leftmost(head: "Token") -> int:
    """The first token that modifies the noun from the left, without a gap."""
    doc, start = head.doc, head.i
    while start > 0 and head.i - start < FURTHEST and belongs(doc[start - 1], head):
        start -= 1
    while (joined := joined_qualifier(doc, start)) < start:
        start = joined
    return start


def joined_qualifier(doc: "Doc", start: int) -> int:
    """Where a qualifier starts that a comma or "and" joins to this one, whatever the parser says:
    "Shia, Kurdish, and Sunni parties". The same place where there is none."""
    at = start
    while at > 0 and doc[at - 1].text in (",", "and", "or"):
        at -= 1
    if (
        at in (start, 0)
        or not qualifier(doc[at - 1])
        or not any(map(qualifier, doc[start : start + 3]))
    ):
        return start
    at -= 1
    if at > 1 and doc[at - 1].tag_ == "POS":
        return at - 2
    return at


def qualifier(token: "Token") -> bool:
    """A people, a faith or the adjective of a state."""
    known = token.lower_ in words("groups", "identities") or token.text in demonyms()
    return known and token.tag_ not in ("NNPS", "NNS")


def belongs(before: "Token", head: "Token") -> bool:
    """Whether a token hangs below the noun as a modifier."""
    if before.text == "-" or before.tag_ == "POS":
        return True
    if before.is_space or before.text in QUOTES or before.pos_ == "NUM" or before.text in "()—":
        return False
    tops = {head.i, head.head.i if head.dep_ == "compound" else head.i}
    steps = 0
    while before.i not in tops:
        if before.dep_ not in LEFT or steps > 5:
            return False
        before, steps = before.head, steps + 1
    return True


def last_owner(doc: "Doc", first: int, head: int) -> int:
    """The token after the last possessive before the noun; `first` where there is none."""
    for i in range(head - 1, first - 1, -1):
        if doc[i].tag_ in ("POS", "PRP$"):
            return i + 1
    return first


def own_start(doc: "Doc", first: int, end: int) -> int:
    """Where the owner's words start, without article."""
    while first < end and doc[first].pos_ in ("DET", "PUNCT", "ADP", "CCONJ"):
        first += 1
    return first


def opening(doc: "Doc", start: int, head: int) -> int:
    """Where the phrase starts, past counts, articles and adverbs."""
    while start < head and skipped(doc[start]):
        start += 1
    return start


def skipped(token: "Token") -> bool:
    """Whether a word in front says nothing of whom is meant."""
    low = token.lower_
    return (
        low in COUNTS
        or (low in FUNCTION and low != "other")
        or token.is_punct
        or token.pos_ in ("ADP", "DET", "CCONJ", "NUM")
        or (token.pos_ == "ADV" and not low.startswith(("pro", "anti")))
    )


def says_who(token: "Token", names: frozenset[int]) -> bool:
    """Whether a qualifier tells the group from others of its kind."""
    low = token.lower_
    return (
        token.i in names or low in ("pro", "anti", "other") or low in words("groups", "identities")
    )


def split(
    doc: "Doc", start: int, head: int, names: frozenset[int]
) -> tuple[tuple[tuple[int, int, str], ...], int]:
    """Joined qualifiers as phrases of their own, and where the last one starts."""
    parts = list(conjuncts(doc, start, head))
    if len(parts) < 2 or not all(
        any(says_who(doc[i], names) for i in range(a, b)) for a, b in parts
    ):
        return (), start
    last = parts[-1]
    tail = text(doc, qualifier_end(doc, last[0], head, names), head + 1)
    found = tuple((a, b, f"{text(doc, a, b)} {tail}") for a, b in parts[:-1])
    return found, last[0]


def conjuncts(doc: "Doc", start: int, head: int) -> Iterator[tuple[int, int]]:
    """Ranges between commas and conjunctions; the last reaches to the noun."""
    at = start
    for i in range(start, head):
        if doc[i].text == "," or doc[i].pos_ == "CCONJ":
            if i > at:
                yield at, i
            at = i + 1
    yield at, head


def qualifier_end(doc: "Doc", start: int, head: int, names: frozenset[int]) -> int:
    """Where the words start that joined qualifiers share: "militia units"."""
    marks = [i for i in range(start, head) if says_who(doc[i], names)]
    return marks[-1] + 1 if marks else head


def bond(doc: "Doc", head: "Token", names: frozenset[int]) -> int:
    """How many tokens after the noun belong to it: "groups close to Iran", "members of the PMF"."""
    at = head.i + 1
    if at + 2 < len(doc) and doc[at].lower_ in BONDS and doc[at + 1].lower_ in PREPOSITIONS:
        at += 2
    elif (
        head.lemma_.lower() in BELONGING and at + 1 < len(doc) and doc[at].lower_ in ("of", "from")
    ):
        at += 1
    else:
        return 0
    if doc[at].pos_ == "DET":
        at += 1
    if at >= len(doc) or at not in names or doc[at].text in demonyms():
        return 0
    while at < len(doc) and (at in names or (at + 1 in names and doc[at].tag_ in ("HYPH", "POS"))):
        at += 1
    while at < len(doc) and doc[at].lower_ in words("groups", "bodies"):
        at += 1
    at = owned_noun(doc, at)
    goes_on = at < len(doc) and doc[at].pos_ in ("NOUN", "PROPN") and at not in names
    return 0 if goes_on else at - head.i - 1


def owned_noun(doc: "Doc", at: int) -> int:
    """Past "’s assistants" after a name."""
    if at + 1 < len(doc) and doc[at].tag_ == "POS" and doc[at + 1].pos_ == "NOUN":
        return at + 2
    return at


def text(doc: "Doc", start: int, end: int) -> str:
    """The words, as written."""
    return str(doc[start:end])
