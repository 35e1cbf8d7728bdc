"""Denials that are of a number only: "does not command more than 200 fighters"."""

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.vocab.relations import RELATIONS

_BOUNDS = frozenset({"more", "over", "least", "most", "fewer", "less", "many", "all", "every"})
_KNOWN = frozenset({"the", "these", "those", "any"})


def of_a_number(page: Page, hit: Hit) -> bool:
    """Whether a hit's object is counted, so that who denies or doubts it may mean the count."""
    given = children(hit.trigger, "dobj", "pobj")
    if hit.object is not None and not hit.object.named:
        span = page.doc.char_span(hit.object.start, hit.object.end, alignment_mode="expand")
        given += [span.root] if span is not None else []
    return any(_counted(noun, state=RELATIONS[hit.relation].state) for noun in given)


def _counted(noun: Token, *, state: bool) -> bool:
    numbers = children(noun, "nummod")
    around = [noun, *numbers, *children(noun, "quantmod", "amod", "det", "predet")]
    near = {each.lower_ for word in around for each in word.children}
    if near & _BOUNDS:
        return True
    return state and bool(numbers) and not near & _KNOWN
