"""The words of a noun and what describes it, without article and number."""

from spacy.tokens import Token

from faultlines.extract.grammar import children
from faultlines.extract.page import Page
from faultlines.model.text import Span

_BEFORE = ("amod", "compound", "nmod", "poss", "case", "punct", "advmod", "npadvmod")
_LEFT_OUT = frozenset(
    "other another several some many various more few own two three numerous least".split()
)


def phrase(page: Page, noun: Token) -> Span:
    """ "two armed men of the Front" → "armed men of the Front"; a name stands as it is."""
    mention = page.at.get(noun.i)
    if mention is not None and mention.named:
        return page.mention(mention)
    first = noun
    for child in reversed([each for each in noun.lefts if each.dep_ in _BEFORE]):
        if (
            child.lower_ in _LEFT_OUT
            or child.text in "\"'“”[]()"
            or child.right_edge.i != first.i - 1
        ):
            break
        first = child.left_edge
    while first.i < noun.i and (
        first.dep_ in ("det", "nummod") or first.is_punct or first.lower_ in _LEFT_OUT
    ):
        first = first.nbor(1)
    last = noun
    for prep in children(noun, "prep"):
        inner = children(prep, "pobj")
        if prep.lower_ == "of" and inner and prep.i == noun.i + 1 and inner[0].i - prep.i < 6:
            last = inner[0]
            break
    return page.span(first.idx, last.idx + len(last.text))
