"""A hedge before the first of joined verbs, which the second shares: "allegedly hid and killed"."""

from spacy.tokens import Token

from faultlines.extract.doubts import Doubt
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import SUBJECTS
from faultlines.vocab.hedges import HEDGES


def with_hedge_before(verb: Token, doubt: Doubt) -> Doubt:
    """The doubt of a verb with that of the hedge which it shares."""
    shared = hedge_before(verb)
    return doubt if shared is None else doubt.hedged(HEDGES[shared.lower_], shared)


def hedge_before(verb: Token) -> Token | None:
    """The hedging adverb that stands before the verb which this one is joined to; None for none,
    and where this one has a subject, a helper or a hedge of its own."""
    first = verb.head
    if verb.dep_ != "conj" or verb.pos_ not in VERBAL or first.pos_ not in VERBAL:
        return None
    if children(verb, *SUBJECTS, "aux", "auxpass") or _hedges(verb):
        return None
    before = [each for each in _hedges(first) if each.i < first.i]
    return before[-1] if before else hedge_before(first)


def _hedges(verb: Token) -> list[Token]:
    return [each for each in children(verb, "advmod") if each.lower_ in HEDGES]
