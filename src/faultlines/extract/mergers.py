"""Mergers that make a third body: "A merged with B and C into D", "D was formed by a merger of"."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.acts import joined_by
from faultlines.extract.finding import Hit, fitting, pairs
from faultlines.extract.grammar import below, children, conjuncts, done_to, is_passive
from faultlines.extract.grammar import surface_subjects as subjects_of
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.acts import schemata
from faultlines.vocab.senses import senses

_PARTIES, _WHOLE = schemata("OG"), schemata("O")
_OUT_OF = ("by", "from", "through", "after", "in")


def from_mergers(page: Page, verb: Token) -> Iterator[Hit]:
    """Everyone who merged, into the body that they made."""
    lemma = verb.lemma_.lower()
    if lemma in senses("merging"):
        parties, whole = _parties(verb), _whole(verb)
    elif lemma in senses("making_bodies") and is_passive(verb):
        parties, whole = _of_noun(verb), done_to(verb)
    else:
        return
    made = [each for each in fitting(all_refs(page, whole), _WHOLE) if each.named]
    for one, two in pairs(fitting(all_refs(page, parties), _PARTIES), made):
        yield Hit(
            subject=one, relation="merged_into", object=two, trigger=verb, cue=(verb,),
            rule=f"merger {verb.lemma_} into", confidence=0.85,
        )  # fmt: skip


def _parties(verb: Token) -> list[Token]:
    beside = [*below(verb, "with")]
    if verb.lemma_ == "join":
        beside += children(verb, "dobj")
    return [*(done_to(verb) if is_passive(verb) else subjects_of(verb)), *beside]


def _whole(verb: Token) -> list[Token]:
    """ "into D", wherever the parse hangs it, or "to form D"."""
    rest = [each for with_ in below(verb, "with") for each in conjuncts(with_)]
    found = [*below(verb, "into"), *(noun for each in rest for noun in below(each, "into"))]
    for clause in children(verb, "xcomp", "advcl", "conj"):
        formed = clause.lemma_.lower() in senses("making_bodies")
        if formed and (is_infinitive(clause) or clause.dep_ == "conj" or clause.tag_ == "VBG"):
            found += done_to(clause)
    return found


def _of_noun(verb: Token) -> list[Token]:
    """ "formed by a merger of A and B", "created through the union between A and B"."""
    over = (noun for word in _OUT_OF for noun in below(verb, word))
    joined = [noun for noun in over if noun.lemma_.lower() in senses("mergers")]
    return [each for noun in joined for each in (*below(noun, "of"), *joined_by(noun, "between"))]
