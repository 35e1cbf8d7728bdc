"""Names before a deed's noun that may be its place: "the Tarma airstrikes killed five"."""

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.names import world
from faultlines.vocab.nouns import nouns


def perhaps_where(page: Page, deed: Token, who: Mention) -> bool:
    """Whether one bare word before the deed is all that the document tells of its bearer."""
    bare = who.how == "name" and who.schema == "Organization" and " " not in who.name
    if not bare or who.name in world() or not who.end <= deed.idx:
        return False
    return all(_before_deed(page.doc[at]) for at, each in page.at.items() if each.key == who.key)


def _before_deed(token: Token) -> bool:
    deed = token.head.lemma_.lower() in nouns("deed")
    return token.dep_ in ("compound", "nmod") and deed
