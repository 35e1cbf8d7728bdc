"""Whose word it is that one did a deed: his who charges him with it, or who says it isn't his."""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.bearers import Voice, voice
from faultlines.extract.denials import denies_own, disowned
from faultlines.extract.grammar import VERBAL, children, doers, is_passive
from faultlines.extract.in_name_of import spoken_for
from faultlines.extract.page import Page
from faultlines.vocab.speech import speech

_FOR = frozenset({"with", "for", "over", "of", "on"})


def before_a_court(head: Token, word: Token) -> bool:
    """ "charged with killing B", "on trial for killing B": whether the head lays what follows.

    word: the preposition under which the deed is told.
    """
    lays = head.lemma_.lower() in speech("tried")
    if word.dep_ != "prep" or word.lower_ not in _FOR or not lays:
        return False
    deed = children(word, "pcomp")
    return bool(deed) and (head.pos_ not in VERBAL or head.lemma_ != "try" or _tried(head))


def _tried(verb: Token) -> bool:
    """ "was tried for killing B", not "tried"."""
    return bool(children(verb, "auxpass")) or verb.dep_ in ("acl", "amod")


def charged(page: Page, head: Token, word: Token) -> Voice | None:
    """ "was charged with killing B", "is on trial for it": the court's charge, not the author's."""
    if not before_a_court(head, word):
        return _blamed(page, head, word)
    who = doers(head) if head.pos_ in VERBAL else []
    said = voice(page, who[0], head) if who else Voice(None, head, head)
    return replace(said, believes=True)


def _blamed(page: Page, verb: Token, word: Token) -> Voice | None:
    """ "A blamed B for killing C", "B was blamed for it": who lays it at his door says so."""
    told = verb.pos_ in VERBAL and verb.lemma_ == "blame" and word.lower_ == "for"
    if not told or not children(word, "pcomp"):
        return None
    who = doers(verb)
    return voice(page, who[0], verb) if who else Voice(None, verb, verb)


def disowned_by(page: Page, noun: Token, word: Token) -> Voice | None:
    """ "denied any role in killing B", "denied any links with B"."""
    verb = disowned(noun) if word.dep_ == "prep" else denies_own(word)
    if verb is None or is_passive(verb):
        return None
    who = [body for each in doers(verb) for body in spoken_for(page, each)]
    cue = noun if word.dep_ == "prep" else verb
    return replace(voice(page, who[0], cue), denies=True) if who else None
