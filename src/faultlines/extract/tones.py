"""Whether what somebody says speaks well or ill of somebody."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.vocab.speech import speech
from faultlines.vocab.valence import listed, valence

_CALLS = frozenset(
    "call brand label describe dub deem consider portray depict denounce dismiss regard view see "
    "hail term characterize characterise paint cast slam blast".split()
)


def tone_of(verb: Token, below: Token, target: Token) -> int:
    """-1, 0 or +1: how the words below a verb of speech speak of the target.

    below: the child of the verb under which the target stands.
    """
    if verb.pos_ not in VERBAL:
        return 0
    lemma = verb.lemma_.lower()
    if lemma in _CALLS:
        return _named(verb, target)
    if lemma in speech("says", "believes") and below.dep_ in ("ccomp", "parataxis"):
        return said_of(target, blaming=lemma in listed("blaming"))
    return 0


def _named(verb: Token, target: Token) -> int:
    """ "called X a liar", "described X as brilliant": the words that name it."""
    beside = children(verb, "oprd", "ccomp", "xcomp", "attr", "acomp")
    beside += [prep for prep in children(verb, "prep") if prep.lower_ == "as"]
    words = [word for child in beside for word in child.subtree if word != target]
    return _sum(words)


def said_of(target: Token, *, blaming: bool = False) -> int:
    """The predicate of which the target is the subject."""
    head, token = target.head, target
    while token.dep_ in ("poss", "compound", "conj", "appos") and head != token:
        token, head = head, head.head
    if _wished_ill(token, head):
        return -1
    if token.dep_ not in ("nsubj", "nsubjpass") or head.pos_ not in VERBAL:
        return _content(target)
    words = [head]
    for child in head.children:
        if child.dep_ in ("attr", "acomp", "dobj", "prep", "xcomp", "advmod", "oprd", "ccomp"):
            words += list(child.subtree)
    if blaming or (token.dep_ == "nsubj" and _hurts(head)):
        return -1
    return _sum(words) or _content(target)


def _hurts(verb: Token) -> bool:
    """A deed done against somebody, not one that only may come."""
    ahead = any(child.tag_ == "MD" for child in children(verb, "aux"))
    return valence("verbs").get(verb.lemma_.lower(), 0) < 0 and not ahead and not _negated(verb)


def _wished_ill(token: Token, verb: Token) -> bool:
    """ "X should be fired", "they must arrest X"."""
    against = valence("verbs").get(verb.lemma_.lower(), 0) < 0
    advised = any(child.lower_ in ("should", "must", "ought") for child in children(verb, "aux"))
    return against and advised and token.dep_ in ("dobj", "nsubjpass") and not _negated(verb)


def _content(target: Token) -> int:
    """The whole of what is said, where it speaks one way only."""
    clause = target
    while clause.head != clause and clause.dep_ not in ("ccomp", "parataxis"):
        clause = clause.head
    words = [word for word in clause.subtree if word != target] if clause.dep_ == "ccomp" else []
    tones = {valence("tone").get(word.lemma_.lower(), 0) for word in words} - {0}
    return tones.pop() if len(tones) == 1 and not any(w.dep_ == "neg" for w in words) else 0


def _sum(words: list[Token]) -> int:
    total = 0
    for word in words:
        tone = valence("tone").get(word.lemma_.lower(), 0)
        total += -tone if _negated(word) else tone
    return (total > 0) - (total < 0)


def _negated(word: Token) -> bool:
    near = [word, word.head] if word.dep_ in ("attr", "acomp", "dobj", "amod") else [word]
    return any(
        child.dep_ == "neg" or child.lower_ in ("no", "never")
        for each in near
        for child in each.children
    )
