"""Words that speak of a relation, also where its two ends can't both be read.

A claim needs both ends. A text says more than its claims: "fighting between the two groups broke
out", "the faction later broke away". A hint keeps the relation, its words, its sentence and its
date, and says with a confidence below that of claims how much of it could be read. Hints don't
go into the ledger; they tell a reader which sentences to look at, and answer the question what
a text says of two whom the reader already knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.acts import joined_by
from faultlines.extract.doubt import doubt_of
from faultlines.extract.grammar import below, children, doers, done_to, is_passive
from faultlines.extract.page import Page
from faultlines.extract.patterns import match
from faultlines.extract.timing import when_near
from faultlines.model.claims import Modality
from faultlines.model.text import Span
from faultlines.model.when import When
from faultlines.vocab.acts import Index, load_acts
from faultlines.vocab.names import words
from faultlines.vocab.nouns import nouns
from faultlines.vocab.roles import roles

BOTH_ENDS = 0.6
_CONFIDENCE = (0.3, 0.45, BOTH_ENDS)  # by how many ends are somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A relation that some words speak of. confidence: 0.3 with no end read, to 0.6 with two."""

    relation: str
    cue: tuple[Span, ...]
    evidence: Span
    when: When
    confidence: float


def hints_of(page: Page) -> Iterator[Hint]:
    """The hints of a page, in text order; nothing denied, planned or asked."""
    for token in page.doc:
        for relation, cue, ends in _at(token):
            confidence = _weight(page, ends)
            if confidence and _so(page, token):
                yield Hint(
                    relation=relation,
                    cue=tuple(page.words(word) for word in sorted(cue, key=_place)),
                    evidence=page.sentence(token),
                    when=when_near(page, token),
                    confidence=confidence,
                )
                break


def _place(token: Token) -> int:
    return token.i


Found = tuple[str, list[Token], list[Token]]  # relation, cue, ends


def _at(token: Token) -> Iterator[Found]:
    acts = load_acts()
    if token.pos_ == "VERB" or token.lemma_ == "be":
        yield from _patterns(token, acts.verbs, passive=False)
        if is_passive(token):
            yield from _patterns(token, acts.suffered, passive=True)
        yield from _patterns(token, acts.together, passive=False)
    if token.pos_ in ("NOUN", "PROPN") or (token.tag_ == "VBG" and token.dep_ != "prep"):
        yield from _nouns(token)
    if token.tag_ == "NNS":  # "A merges into B" in a headline
        yield from _patterns(token, acts.verbs, passive=False)
    if token.pos_ in ("ADJ", "VERB"):
        yield from _patterns(token, acts.adjectives, passive=False)


def _patterns(token: Token, index: Index, *, passive: bool) -> Iterator[Found]:
    for act, pattern in index.get(token.lemma_.lower(), ()):
        found = match(token, pattern)
        if found is not None and (pattern.slot != "none" or not act.needs_object or passive
                                  or pattern in act.together):  # fmt: skip
            subjects = done_to(token) if passive else doers(token)
            yield act.relation, found.cue, [*subjects, *found.objects]


def _nouns(noun: Token) -> Iterator[Found]:
    acts, lemma = load_acts(), noun.lemma_.lower()
    for act, pattern in acts.nouns.get(lemma, ()):
        found = match(noun, pattern)
        if found is not None:
            yield act.relation, found.cue, [*children(noun, "poss"), *found.objects]
    joins = acts.between.get(lemma) or acts.between.get(noun.lower_)
    if joins is not None and noun.pos_ != "PROPN":  # no "War" or "Coalition" of a name
        yield joins.relation, [noun], joined_by(noun, "between")
    for role in roles().get(lemma, ()):
        others = [*below(noun, "of"), *children(noun, "poss", "compound")]
        if others or role.mutual:
            yield role.relation, [noun], others


def _weight(page: Page, ends: list[Token]) -> float:
    """0.0 where an end is a thing: "launched its website" founds nobody."""
    known = [token for token in ends if _somebody(page, token)]
    if len(known) < len(ends):
        return 0.0
    return _CONFIDENCE[min(2, len(known))]


def _somebody(page: Page, token: Token) -> bool:
    known = token.i in page.at or token.i in page.antecedents
    if known or token.pos_ in ("PROPN", "PRON", "NUM") or not token.text.islower():
        return True
    lemma = token.lemma_.lower()
    if lemma in nouns("possession"):  # "the headquarters of A" are A's
        owners = [*below(token, "of"), *children(token, "poss", "compound")]
        return any(_somebody(page, owner) for owner in owners)
    return lemma in words("groups", "people") | words("groups", "mass")


def _so(page: Page, token: Token) -> bool:
    doubt = doubt_of(token, page.hedged)
    return doubt.modality is Modality.ACTUAL and not doubt.denied
