"""Denials of a number or a degree only: "does not command more than 200", "not fully"."""

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import children, clause_verb
from faultlines.extract.page import Page
from faultlines.vocab.relations import RELATIONS
from faultlines.vocab.speech import speech

_BOUNDS = frozenset({"more", "over", "least", "most", "fewer", "less", "many", "all", "every"})
_KNOWN = frozenset({"the", "these", "those", "any"})


def of_a_number(page: Page, hit: Hit) -> bool:
    """Whether a hit's object is counted, so that who denies or doubts it may mean the count."""
    given = children(hit.trigger, "dobj", "pobj")
    if hit.object is not None and not hit.object.named:
        span = page.doc.char_span(hit.object.start, hit.object.end, alignment_mode="expand")
        given += [span.root] if span is not None else []
    return any(_counted(noun, state=RELATIONS[hit.relation].state) for noun in given)


def in_part(hit: Hit) -> bool:
    """ "Was not fully integrated into B", "does not always back B": only the whole is denied."""
    near = (hit.trigger, clause_verb(hit.trigger))
    for word in near:
        no = next(iter(children(word, "neg")), None)
        full = [each for noun in {hit.trigger, word} for each in children(noun, "advmod")]
        told = [each for each in full if each.lower_ in speech("in_full")]
        if no is not None and any(each.i > no.i for each in told):
            return True
    return False


def _counted(noun: Token, *, state: bool) -> bool:
    numbers = children(noun, "nummod")
    around = [noun, *numbers, *children(noun, "quantmod", "amod", "det", "predet")]
    near = {each.lower_ for word in around for each in word.children}
    if near & _BOUNDS:
        return True
    return state and bool(numbers) and not near & _KNOWN
