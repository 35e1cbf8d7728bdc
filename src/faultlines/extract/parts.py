"""Plain belonging: "A is part of B", "A, part of B,", "A was a part of B until 2015"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, conjuncts, surface_subjects
from faultlines.extract.of_itself import itself
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.acts import schemata

_PARTS, _WHOLE = schemata("OG"), schemata("O")
_LINKS = frozenset({"be", "become", "remain"})
_SOME = frozenset({"any", "another", "other", "no"})


def from_parts(page: Page, noun: Token) -> Iterator[Hit]:
    """The body that a body or a group is said to be a part of, where the body itself is named."""
    if noun.lower_ != "part" or any(each.lower_ in _SOME for each in children(noun, "det")):
        return
    head = noun.head
    if noun.dep_ == "attr" and head.lemma_ in _LINKS:
        tokens, trigger = surface_subjects(head), head
    elif noun.dep_ == "npadvmod" and head.pos_ == "VERB" and noun.i < head.i:
        tokens, trigger = surface_subjects(head), noun  # "Formerly part of B, A now …"
    elif noun.dep_ == "appos":
        tokens, trigger = [head], noun
    else:
        tokens, trigger = itself(noun), noun
    named = [each for of in below(noun, "of") for each in conjuncts(of) if each.i in page.at]
    whole = [page.at[each.i] for each in named if page.at[each.i].named]
    for one, two in pairs(fitting(all_refs(page, tokens), _PARTS), fitting(whole, _WHOLE)):
        yield Hit(
            subject=one, relation="part_of", object=two, trigger=trigger, cue=(noun,),
            rule="is part of", confidence=0.85, presupposed=noun.dep_ in ("appos", "npadvmod"),
        )  # fmt: skip
