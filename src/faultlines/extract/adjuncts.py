"""Names that end a phrase before the clause: "After the death of A, B's president, C, left"."""

from spacy.tokens import Doc, Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.page import Page
from faultlines.extract.voices import SUBJECTS


def after_adjunct(page: Page, noun: Token) -> list[Token]:
    """The person named after a role's noun, where the parse hangs the noun on a name before it
    that ends such a phrase, and the clause's verb is left without a subject; [] for none."""
    named = [each for each in children(noun, "appos") if each.i in page.at and each.i > noun.i]
    if not named or page.at[named[0].i].schema != "Person":
        return []
    word = noun.head
    while word.dep_ in ("pobj", "prep", "appos", "pcomp", "conj") and word.head.i < word.i:
        word = word.head
    verb = word.head
    lone = word.dep_ in ("prep", "advcl") and verb.pos_ in VERBAL and not children(verb, *SUBJECTS)
    return named[:1] if lone and word.i < named[0].i < verb.i else []


def without_bracket(doc: Doc, start: int, end: int) -> list[Token]:
    """The words from start to end, but for a short bracket right before the last comma: "A and B
    (BB), the ally of C"."""
    last = end - 1 if end > start and doc[end - 1].text == "," else end
    opening = last - 3
    if opening >= start and doc[opening].text == "(" and doc[last - 1].text == ")":
        return [*doc[start:opening], *doc[last:end]]
    return list(doc[start:end])
