"""Names in a row as the text has them, where titles and offices between them break the parse:
"prime minister A and energy minister B, and president C"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.joints import VERBAL
from faultlines.extract.page import Page
from faultlines.extract.voices import FINITE, SUBJECTS

_JOINS = frozenset({",", ";", "and", "&", "the", "both", "his", "her", "their", "its", "'s", "’s"})
_MARKS = frozenset({",", ";", "and", "&"})
_TITLES = frozenset({"NOUN", "ADJ", "PROPN", "DET", "NUM"})
_MODIFIES = ("compound", "poss", "nmod", "amod")


def names_in_row(page: Page, noun: Token) -> Iterator[Token]:
    """The names from where a noun's phrase begins, up to the first word that is no title, comma or
    "and"; none that does something else itself ("…, and C left")."""
    joined, depth = True, 0
    verb = noun.head if noun.head.pos_ in VERBAL and noun.head.i > noun.i else None
    for token in page.doc[noun.left_edge.i : verb.i if verb is not None else noun.sent.end]:
        depth += (token.text in "([") - (token.text in ")]")
        if depth > 0 or token.text in ")]":
            continue
        if _stops(token, noun):
            return
        here = page.at.get(token.i)
        if here is not None and here.named and here.how != "demonym" and not _modifies(token):
            if not joined or (verb is None and _goes_on(token)):
                return
            yield token
            joined = False
        joined = joined or token.lower_ in _MARKS


def _goes_on(name: Token) -> bool:
    """ "…, NAME said": a clause of its own."""
    after = name.doc[name.i + 1 : name.i + 2]
    return any(each.tag_ in (*FINITE, "MD") for each in after)


def _modifies(token: Token) -> bool:
    return token.dep_ in _MODIFIES and token.head.i > token.i


def _stops(token: Token, noun: Token) -> bool:
    if token.lower_ in _JOINS:
        return False
    other = token.dep_ in SUBJECTS and token.head != noun.head
    return other or token.pos_ not in _TITLES or token.tag_ == "WDT"
