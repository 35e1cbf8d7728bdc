"""Names that end a phrase before the clause: "After the death of A, B's president, C, left"."""

from spacy.tokens import Token

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
