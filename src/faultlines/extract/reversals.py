"""Turns whose object is only in the clause before: "A backed B but withdrew its support", "A
opposed B until it relented"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.extract.grammar import below, children, surface_subjects
from faultlines.extract.page import Page
from faultlines.extract.refs import all_refs
from faultlines.vocab.nouns import nouns
from faultlines.vocab.relations import RELATIONS

RULE = "took it back"
_FOR = frozenset({"endorses", "backs", "accepts", "praises"})
_AGAINST = frozenset({"opposes", "rejects", "criticizes"})
_OWN = frozenset({"PRP", "PRP$"})


def reversals(page: Page, hits: Sequence[Hit]) -> Iterator[Hit]:
    """What somebody holds now of whom the same sentence says that he held the opposite before."""
    stands: dict[int, list[Hit]] = {}
    for hit in hits:
        if hit.relation in _FOR | _AGAINST and hit.object is not None and not hit.negated:
            stands.setdefault(hit.trigger.sent.start, []).append(hit)
    for start in stands:
        for verb in page.doc[start].sent:
            relations = _turn(page, verb) if verb.pos_ == "VERB" else {}
            if relations:
                yield from _taken_back(page, verb, relations, stands[start])


def _taken_back(page: Page, verb: Token, turn: dict[str, str],
                stands: Sequence[Hit]) -> Iterator[Hit]:  # fmt: skip
    keys = {each.key for each in all_refs(page, surface_subjects(verb))}
    before = [hit for hit in stands if hit.trigger.i < verb.i and hit.subject.key in keys]
    if not before or children(verb, "neg"):
        return
    last = before[-1]
    relation = turn["for" if last.relation in _FOR else "against"]
    known = any(hit.subject.key == last.subject.key and hit.object == last.object
                and hit.trigger.i >= verb.i
                and RELATIONS[hit.relation].sign == RELATIONS[relation].sign
                for hit in stands) if relation else True  # fmt: skip
    if not known:
        yield Hit(
            subject=last.subject, relation=relation, object=last.object, trigger=verb,
            cue=(verb, *_what(verb)), rule=RULE, confidence=0.7,
        )  # fmt: skip


def _turn(page: Page, verb: Token) -> dict[str, str]:
    """What a turn away from ("for") or from being against makes of a stance; {} for no turn."""
    lemma = verb.lemma_.lower()
    taken = _what(verb)
    if lemma in nouns("takes_back") and taken:
        if taken[0].lemma_.lower() in nouns("support_given"):
            return {"for": "distances_from", "against": ""}
        return {"for": "", "against": "accepts"}
    named = [each for each in verb.subtree if each.i in page.at and each.i > verb.i]
    if lemma in nouns("relents") and not children(verb, "dobj") and not named:
        return {"for": "", "against": "accepts"}
    itself = [each for each in children(verb, "dobj") if each.lower_ in nouns("reversed")]
    if lemma in nouns("reverses") and itself:
        return {"for": "distances_from", "against": "accepts"}
    return {}


def _what(verb: Token) -> list[Token]:
    """ "withdrew its support": the support, where no word tells of whom."""
    given = nouns("support_given") | nouns("objection")
    return [each for each in children(verb, "dobj")
            if each.lemma_.lower() in given
            and any(own.tag_ in _OWN for own in children(each, "poss"))
            and not any(any(below(each, link)) or any(below(verb, link))
                        for link in ("for", "to", "of", "from"))]  # fmt: skip
