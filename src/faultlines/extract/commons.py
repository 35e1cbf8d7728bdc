"""People told only by their state, town or faith: "four French citizens", "youths from Nice"."""

from typing import TYPE_CHECKING

from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ORIGIN = frozenset(("of", "from"))
LONGEST = 5  # tokens of a place's name


def common(head: "Token") -> bool:
    """Whether a noun tells of plain people, or is a people's own name in the plural."""
    lemma = head.lemma_.lower()
    return lemma in words("groups", "commons") or head.lower_ in words("groups", "peoples")


def counted(head: "Token") -> str:
    """ "four " of "four French citizens"; "" where no number stands before them."""
    numbers = [each for each in head.lefts if each.dep_ == "nummod"]
    return f"{numbers[0].text} " if len(numbers) == 1 else ""


def origin(doc: "Doc", head: "Token", end: int, names: frozenset[int]) -> int:
    """How many tokens after the noun say where they come from: "citizens of Peru"."""
    tops = (head, head.head) if head.dep_ == "conj" else (head,)
    if end >= len(doc) or doc[end].lower_ not in ORIGIN or doc[end].head not in tops:
        return 0
    at = end + 1
    if at < len(doc) and doc[at].lower_ == "the":
        at += 1
    first = at
    while at < len(doc) and at in names and at - first < LONGEST:
        at += 1
    goes_on = at < len(doc) and (doc[at].tag_ in ("POS", "HYPH") or doc[at - 1].head.i >= at)
    return 0 if at == first or goes_on else at - end
