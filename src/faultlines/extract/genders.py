"""Whom "he" and "she" can't stand for, by given name and title."""

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.pronouns import HE, SHE
from faultlines.vocab.genders import men, women

LADIES = frozenset(
    {"mrs", "ms", "miss", "queen", "princess", "lady", "dame", "congresswoman", "mme", "madame"}
)
LORDS = frozenset({"mr", "king", "prince", "sir", "lord", "emir", "congressman"})


def gender(mention: Mention, token: Token) -> str | None:
    """ "she" or "he" for a person whose name or title tells, else None. token: the name's head."""
    if mention.schema != "Person" or not mention.named:
        return None
    before = {word.lower_.rstrip(".") for word in token.children if word.i < token.i}
    first = mention.name.split()[0].lower()
    if before & LADIES or first in women():
        return "she"
    return "he" if before & LORDS or first in men() else None


def disagrees(pronoun: Token, other: str | None) -> bool:
    """Whether the pronoun can't mean somebody of that gender."""
    if other == "she":
        return pronoun.lower_ in HE
    return other == "he" and pronoun.lower_ in SHE
