"""What was handed over wasn't captured: "The allies gave up the base. The army took it over"."""

from spacy.tokens import Token

from faultlines.extract.finding import Hit
from faultlines.vocab.senses import senses

_UP_OR_OVER = {"hand": "over", "turn": "over", "sign": "over", "give": "up"}


def handed_over(hit: Hit) -> bool:
    """Whether the sentences around "took over X" tell that it was given up to the new holder."""
    verb = hit.trigger
    if hit.relation != "captures" or verb.lemma_ != "take":
        return False
    start, stop = verb.sent.start, verb.sent.end
    before = verb.doc[start - 1].sent.start if start else start
    after = verb.doc[stop].sent.end if stop < len(verb.doc) else stop
    return any(_hands_over(word) for word in verb.doc[before:after])


def _hands_over(word: Token) -> bool:
    lemma = word.lemma_.lower()
    if lemma in senses("handing"):
        return True
    return lemma in _UP_OR_OVER and any(
        child.lower_ == _UP_OR_OVER[lemma] and child.dep_ == "prt" for child in word.children
    )
