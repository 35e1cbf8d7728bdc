"""Whose figures, records or films a text draws on: "Omani statistics show that …"."""

from spacy.tokens import Token

from faultlines.extract.grammar import below, children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.names import words


def whose_paper(page: Page, paper: Token) -> Mention | None:
    """The actor who made it, or None. A bare "coalition" before it is the only one told of."""
    before = children(paper, "poss", "compound", "nmod", "amod")
    owners = [*before, *below(paper, "by"), *below(paper, "from")]
    found = all_refs(page, owners)
    return found[0] if found else _only_one(page, before)


def _only_one(page: Page, owners: list[Token]) -> Mention | None:
    for owner in owners:
        if owner.lower_ in words("groups", "mass"):
            known = [each for place, each in page.at.items() if _ends_in(page, place, owner)]
            if known and len({each.key for each in known}) == 1:
                return known[0]
    return None


def _ends_in(page: Page, place: int, word: Token) -> bool:
    return place < word.i and page.doc[place].lower_ == word.lower_
