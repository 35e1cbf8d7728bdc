"""Words that leave a deed undone, or done with: "almost", "is to", "yet to", "no longer"."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import is_infinitive
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

_HOLDS = frozenset({"be", "include", "involve", "comprise", "remain"})


def undone(word: Token) -> bool:
    """ "almost killed", "no longer supports": it didn't happen, or is no more."""
    return any(map(_falls_short, children(word, "advmod")))


def no_longer(word: Token) -> bool:
    """ "no longer supports": it was so, and is no more."""
    return any(each.lower_ == "longer" and _falls_short(each) for each in children(word, "advmod"))


def _falls_short(adverb: Token) -> bool:
    if adverb.lower_ == "longer":
        return any(each.lower_ == "no" for each in adverb.children)
    return adverb.lower_ in speech("short_of") and adverb.i < adverb.head.i


def to_come(above: Token, word: Token) -> bool:
    """ "is to leave", "has yet to attack", "its task includes protecting B", "isn't convinced"."""
    if above.lower_ in speech("convinced") and word.dep_ == "ccomp":
        return any(each.dep_ == "neg" for each in (*above.children, *above.head.children))
    if word.dep_ not in ("xcomp", "ccomp", "pcomp") or word.pos_ not in VERBAL:
        return False
    lemma = above.lemma_.lower()
    infinitive = is_infinitive(word)
    if infinitive and lemma == "have":
        return any(each.lower_ == "yet" for each in children(above, "advmod"))
    if infinitive and lemma == "go":
        return above.tag_ == "VBG"  # "was going to reinforce B"
    aims = children(above, "nsubj") if lemma in _HOLDS else []
    if infinitive and lemma == "be":
        return True
    return any(noun.lemma_.lower() in speech("wished_nouns") for noun in aims)


def yet_to_come(noun: Token) -> bool:
    """ "His elected successor": who hasn't taken over."""
    early = any(each.lower_ in nouns("not_yet") for each in children(noun, "amod"))
    return early and noun.lemma_.lower() in nouns("successor")


def falls_short(noun: Token) -> bool:
    """ "A is hardly an ally of B", "was hardly B's first choice"."""
    state = [noun.head] if noun.dep_ == "attr" else []
    near = [each for word in (noun, *state) for each in children(word, "advmod")]
    return any(each.lower_ in speech("short_of") and each.i < noun.i for each in near)
