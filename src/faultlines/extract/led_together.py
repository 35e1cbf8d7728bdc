"""Groups that two lead: "the Peruvian and Chilean-led coalition", "the Peru- and Chile-led"."""

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page

HYPHENS = frozenset({"-", "‑", "–"})


def leaders(page: Page, name: Token, verb: Token) -> list[Mention]:
    """Who leads, where `name` stands before the hyphen of a verb such as "led".

    None where another name is joined to it and may be a leader as well as a side of its own:
    "the Chile and Peru-led coalition".
    """
    here = page.at[name.i]
    if verb.lower_ != "led" or name.i < 2 or name.nbor(-1).lower_ != "and":
        return [here]
    first = name.nbor(-2)
    hyphened = first.text in HYPHENS
    first = first.nbor(-1) if hyphened and first.i else first
    other = page.at.get(first.i)
    if other is None or not other.named:
        return [] if hyphened else [here]
    if hyphened or other.how == "demonym":
        return [other, here]
    article = any(word.lower_ == "the" for word in page.doc[max(0, first.i - 2) : first.i])
    return [] if article and "State" in other.kinds else [here]
