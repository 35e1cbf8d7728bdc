"""Units told from the smaller to the larger: "2nd Battalion, 5th Cedar Regiment"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children
from faultlines.extract.mentions import Mention
from faultlines.extract.page import Page
from faultlines.vocab.units import kinds

_NUMBER = re.compile(r"\b\d+(?:st|nd|rd|th)\b|^\d+\b", re.IGNORECASE)
_ALSO_WHOLE = frozenset({"army", "company", "fleet", "legion", "corps"})
_SMALL = frozenset("Company Squadron Battalion Troop Platoon Battery".split())


def from_units(page: Page, token: Token) -> Iterator[Hit]:
    """A numbered unit is part of the next one after a comma, where that ends the row; any unit is
    part of whom "of" names after it."""
    yield from _of_whom(page, token)
    small, large = page.at.get(token.i), _numbered(page, token.i + 2)
    if small is None or large is None or page.doc[token.i + 1].text != ",":
        return
    if _numbered(page, token.i) is None or _in_a_list(page, token.i):
        return
    yield Hit(
        subject=small, relation="part_of", object=large, trigger=token,
        cue=(page.doc[token.i + 1],), rule="unit of a unit", confidence=0.8, presupposed=True,
    )  # fmt: skip


def _of_whom(page: Page, token: Token) -> Iterator[Hit]:
    """ "the 1st Brigade of the Cedar Front", "the Cedar Front's 1st Brigade"."""
    unit = page.at[token.i]
    own = page.document.text[unit.start : unit.end]
    if unit.how != "name" or own.split()[-1].lower() not in kinds() - _ALSO_WHOLE:
        return
    for word in (*below(token, "of"), *children(token, "poss")):
        whole = page.at.get(word.i)
        if whole is None or not whole.named or whole.schema not in ("Organization", "PublicBody"):
            continue
        if whole.key != unit.key and " " in own:
            yield Hit(
                subject=unit, relation="part_of", object=whole, trigger=token, cue=(token,),
                rule="unit of a body", confidence=0.8, presupposed=True,
            )  # fmt: skip


def _numbered(page: Page, place: int) -> Mention | None:
    found = page.at.get(place)
    numbered = found is not None and found.named and found.schema == "Organization"
    return found if numbered and found is not None and _NUMBER.search(found.name) else None


def _in_a_list(page: Page, place: int) -> bool:
    """ "the 1st Brigade, 2nd Brigade and 3rd Brigade": units of one kind; "the 1st Division, 2nd
    Brigade, and the harbour"."""
    after = [token.lower_ for token in page.doc[place + 3 : place + 5]]
    paired = _numbered(page, place + 4) is not None and _numbered(page, place + 6) is not None
    if after == [",", "and"] or (after[:1] == ["and"] and not paired):
        return True
    small, large = page.at[place].name.split()[-1], page.at[place + 2].name.split()[-1]
    return small.lower() == large.lower()


def smaller_of(page: Page, token: Token) -> Mention | None:
    """ "2nd Battalion, 5th Cedar Regiment": the battalion did it, not its regiment; else None."""
    if token.i < 2 or page.doc[token.i - 1].text != ",":
        return None
    small, large = _numbered(page, token.i - 2), _numbered(page, token.i)
    told = small is not None and large is not None and small.name.split()[-1] in _SMALL
    return small if told else None
