"""Matching a dealing's pattern at its verb, loosely: "curfew" is there in "the curfew order"."""

from collections.abc import Iterator
from functools import cache

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children, conjuncts, done_to
from faultlines.vocab.acts import PREPOSITIONS, Pattern
from faultlines.vocab.dealings import dealing_words
from faultlines.vocab.names import words
from faultlines.vocab.violence import violence

_OBJECTS = frozenset({"dobj", "nsubjpass", "pobj", "attr", "oprd", "acomp", "dative"})
_SMALL = frozenset({"prt", "advmod", "prep", "agent"})
_CLAUSES = frozenset({"xcomp", "ccomp", "pcomp", "advcl"})
_REFLEXIVE = frozenset({"itself", "themselves", "himself", "herself"})
_NAMES = frozenset({"PERSON", "NORP"})


def fits(verb: Token, pattern: Pattern) -> list[Token] | None:
    """The words that fired, the verb first; None where the pattern isn't there. Whoever stands for
    WHO or WHAT is no word of the dealing."""
    cue = [verb]
    for word in pattern.fixed:
        step = _step(cue, word)
        if step is None:
            return None
        if word not in ("WHO", "WHAT"):
            cue.append(step)
    return cue


def below_words(verb: Token) -> frozenset[str]:
    """Every word below a verb as it stands and as a lemma: what no pattern can do without."""
    found = {each.lemma_.lower() for each in verb.subtree}
    return frozenset(found.union(each.lower_.rsplit(" ", 1)[-1] for each in verb.subtree))


@cache
def plain_words(pattern: Pattern) -> frozenset[str]:
    """The fixed words of a pattern that must stand there letter for letter, or as a lemma."""
    return frozenset(word.removeprefix("~") for word in pattern.fixed if not word.isupper())


def _step(cue: list[Token], word: str) -> Token | None:
    for parent in dict.fromkeys((cue[-1], cue[0])):
        for token in _reach(parent, word):
            if _is(token, word):
                return token
    return None


def _reach(parent: Token, word: str) -> Iterator[Token]:
    """Where a fixed word may stand: below its parent, or inside its object."""
    if word.startswith("~"):
        yield from children(parent, *_CLAUSES)
    elif word in PREPOSITIONS or word in ("up", "down", "away", "back", "off", "out", "in"):
        for over in (parent, *children(parent, "dobj")):
            yield from children(over, *_SMALL)  # "held them as": the parse may hang "as" on them
    elif word in ("WHO", "WHAT"):
        yield from (each for noun in done_to(parent) for each in conjuncts(noun))
    else:
        for child in [*children(parent, *_OBJECTS, *_SMALL), *done_to(parent)]:
            for noun in conjuncts(child):
                yield noun
                yield from _inside(noun)


def _inside(noun: Token) -> Iterator[Token]:
    """ "Ceasefire" of "ceasefire deal", "aid" of "millions of dollars in aid"."""
    yield from children(noun, "compound", "amod", "nmod")
    if noun.pos_ in ("NOUN", "NUM", "SYM"):
        for prep in children(noun, "prep"):
            if prep.lower_ in ("of", "in"):
                for inner in children(prep, "pobj"):
                    yield inner
                    yield from _inside(inner)


def _is(token: Token, word: str) -> bool:
    if word == "SELF":
        return token.lower_ in _REFLEXIVE
    if word in ("WHO", "WHAT"):
        return word == "WHAT" or is_somebody(token)
    bare = word.removeprefix("~")
    last = token.lower_.rsplit(" ", 1)[-1] if token.pos_ == "PROPN" else token.lower_
    return bare in (last, token.lemma_.lower())


def is_somebody(noun: Token) -> bool:
    """Whether a noun stands for people: a person's name, a group's noun."""
    if noun.pos_ in VERBAL:
        return False
    lemma = noun.lemma_.lower()
    known = words("groups", "people") | violence("people") | dealing_words("actors")
    return noun.pos_ == "PROPN" or noun.ent_type_ in _NAMES or lemma in known
