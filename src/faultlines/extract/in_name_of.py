"""What a spokesman without a name says is his body's word: "a spokesman for A condemned B"."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.extract.page import Page
from faultlines.vocab.relations import RELATIONS

_WORDS = ("stance", "speech")


def in_name_of(page: Page, noun: Token, relation: str) -> list[Token]:
    """The bodies that a spokesman's noun speaks for, where the relation is one of words; else the
    noun itself."""
    return spoken_for(page, noun) if RELATIONS[relation].family in _WORDS else [noun]


def spoken_for(page: Page, noun: Token) -> list[Token]:
    """The body of a spokesman without a name ("a spokesman for A denied any link"); else the noun
    itself."""
    known = page.at.get(noun.i)
    spokes = noun.lemma_.lower().startswith(("spokesm", "spokesw", "spokesp"))
    if not spokes or (known is not None and known.named) or children(noun, "appos"):
        return [noun]
    own = [*below(noun, "for"), *below(noun, "of"), *children(noun, "poss", "compound", "nmod")]
    bodies = [each for each in own if each.i in page.at and page.at[each.i].schema != "Person"]
    return bodies[:1] or [noun]
