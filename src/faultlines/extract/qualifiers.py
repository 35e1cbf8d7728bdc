"""The words before a collective's noun: which belong to it, and which join two groups in one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from faultlines.vocab.names import demonyms, places, words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LEFT = frozenset(("amod", "compound", "nmod", "poss", "npadvmod", "conj", "cc", "advmod", "punct"))
QUOTES = frozenset("“”\"‘’'")
FURTHEST = 12


def leftmost(head: "Token") -> int:
    """The first token that modifies the noun from the left, without a gap."""
    doc, start = head.doc, head.i
    while start > 0 and head.i - start < FURTHEST and belongs(doc[start - 1], head):
        start -= 1
        if doc[start].tag_ == "VBG" and (start == 0 or doc[start - 1].text != "-"):
            break  # "a base housing U.S. personnel"
    while (joined := joined_qualifier(doc, start)) < start:
        start = joined
    return start


def joined_qualifier(doc: "Doc", start: int) -> int:
    """Where a qualifier starts that a comma or "and" joins to this one, whatever the parser says:
    "left, liberal, and green parties". The same place where there is none."""
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
    if led_by_both(doc, *parts[-2:]):
        return (), start
    if stands_alone(doc, parts[0], last[0], names):
        return (), last[0]
    shared = qualifier_end(doc, last[0], head, names)
    tail = text(doc, shared, head + 1)
    alike = shared == last[0] + 1 and doc[last[0]].text in demonyms()
    whole = [(a, b - (doc[b - 1].text == "-")) for a, b in parts[:-1]]
    found = tuple(
        (a, b, f"{text(doc, a, b)} {tail if alike or not of_state(doc, a, b) else doc[head].text}")
        for a, b in whole
        if b > a
    )
    return found, last[0]


def led_by_both(doc: "Doc", first: tuple[int, int], last: tuple[int, int]) -> bool:
    """ "the Peruvian and Chilean-led coalition": one coalition, of both."""
    led = (
        last[0] + 2 < last[1] and doc[last[0] + 1].text == "-" and doc[last[0] + 2].lower_ == "led"
    )
    return led and of_state(doc, *first)


def stands_alone(doc: "Doc", first: tuple[int, int], last: int, names: frozenset[int]) -> bool:
    """ "the CB and Peruvian special forces": the CB itself, no forces of it."""
    name = all(i in names and doc[i].pos_ == "PROPN" for i in range(*first))
    plain = doc[first[0] : first[1]].text
    if not name or plain in demonyms() or plain in places():
        return False
    return doc[last].text in demonyms() or doc[last].text in places()


def of_state(doc: "Doc", start: int, end: int) -> bool:
    """ "Peruvian" beside "Chilean-backed rebel": its forces are a state's, no rebels."""
    return end == start + 1 and doc[start].text in demonyms()


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
    end = marks[-1] + 1 if marks else head
    while end < head and doc[end].text == "-":
        end += 2  # "-backed", "-government"
    return min(end, head)


def text(doc: "Doc", start: int, end: int) -> str:
    """The words, as written."""
    return str(doc[start:end])
