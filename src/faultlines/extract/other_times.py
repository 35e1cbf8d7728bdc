"""Where a date of the words above a deed is not the deed's own: it was told, or lay, before."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.vocab.speech import speech

# "Entered the town after the clash", "in retaliation for the raid": the other deed came first.
# In the same month or year they may well both lie; on the same day hardly.
_EARLIER = frozenset({"after", "following", "before", "since", "once"})
_ANSWERS = frozenset({"retaliation", "response", "revenge", "reprisal", "reaction", "answer"})
_CHARGES = frozenset({"accuse", "suspect", "convict", "acquit", "blame", "indict", "charge"})
_APART = frozenset({"since", "later", "then", "subsequently", "eventually", "now", "still",
                    "previously", "earlier", "already"})  # fmt: skip


def other_time(word: Token, date: Token, *, day: bool, state: bool) -> bool:
    """Whether the date's clause, above a word, is of another time than the word's own.

    date: the root of the date's words. day: it is one day. state: the word tells of a state.
    """
    earlier = _EARLIER if day else frozenset()
    if word.pos_ in VERBAL:
        return _other_clause(word, date, earlier, state=state)
    if word.dep_ == "pobj" and word.head.pos_ in ("ADP", "SCONJ", "VERB"):
        return word.head.lower_ in earlier or word.head.head.lemma_ in _ANSWERS
    return False


def of_another(word: Token, *, day: bool) -> bool:
    """ "A month after the raid of June 2016": a preposition that sets its deed apart from ours."""
    if word.pos_ not in ("ADP", "SCONJ") or word.lower_ not in _EARLIER:
        return False
    return day or bool(children(word, "npadvmod"))


def _other_clause(verb: Token, date: Token, earlier: frozenset[str], *, state: bool) -> bool:
    if verb.dep_ in ("relcl", "ccomp"):
        return True
    if state and verb.dep_ in ("acl", "advcl") and verb.tag_ == "VBN":
        return True  # "fighters backed by A have fought since May": how long have they been backed?
    if verb.dep_ == "conj":
        return _apart(verb, date) or (state and verb.head.i < date.i < verb.i)
    if verb.dep_ == "pcomp":
        charged = verb.head.head.lemma_ in _CHARGES or _answered_for(verb.head)
        return charged or verb.head.lower_ in earlier or verb.head.lower_ == "over"
    if verb.dep_ != "advcl":
        return False
    marks = {mark.lower_ for mark in children(verb, "mark")}
    return bool(marks & earlier) or _before_that(verb)


def _answered_for(prep: Token) -> bool:
    """ "Sentenced to death in May for joining A": the joining lay before."""
    word = prep.head
    while word.pos_ in ("NOUN", "ADP") and word.head != word:
        word = word.head
    return prep.lower_ == "for" and word.lemma_.lower() in speech("answered_for")


def _apart(verb: Token, date: Token) -> bool:
    """ "In 1987 they signed, and have since fought"; "he left on Monday, and she stayed"."""
    if _before_that(verb) or any(
        child.lower_ in ("has", "have") for child in children(verb, "aux")
    ):
        return True
    return bool(children(verb, "nsubj", "nsubjpass")) and date.i > verb.head.i


def _before_that(verb: Token) -> bool:
    """ "Had previously denounced": earlier than what the date is of."""
    had = any(child.lower_ == "had" for child in children(verb, "aux"))
    return had or any(child.lower_ in _APART for child in children(verb, "advmod"))
