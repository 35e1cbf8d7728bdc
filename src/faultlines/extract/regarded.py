"""Whom a role's noun is given to in somebody's view: "A is seen as a front for B"."""

from spacy.tokens import Token

from faultlines.extract.bearers import Voice, says_nothing, voice
from faultlines.extract.grammar import VERBAL, children, doers, done_to, is_passive
from faultlines.extract.page import Page
from faultlines.vocab.nouns import nouns
from faultlines.vocab.speech import speech

SMALL = frozenset(("oprd", "attr", "dobj", "ccomp"))


def regarded(noun: Token) -> list[Token]:
    """ "A is seen as NOUN", "they describe A as NOUN", "A is considered NOUN", "called A NOUN"."""
    if noun.dep_ != "pobj" and noun.dep_ not in SMALL:
        return []
    if any(each.tag_ == "PRP$" for each in children(noun, "poss")):
        return []  # "A saw B as its ally": whose, the nearest name doesn't tell
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        verb = noun.head.head
        if verb.lemma_.lower() in nouns("put_out") and noun.lemma_.lower() in nouns("leader"):
            return []  # "was dismissed as head of B": see taking_posts.py
        return done_to(verb) if _is(verb, "regards_as") and not _denied(verb) else []
    if noun.dep_ == "ccomp" and noun.pos_ == "NOUN" and _is(noun.head, "regards"):
        return children(noun, "nsubj")  # "they consider A a front for B"
    if noun.dep_ in SMALL and _is(noun.head, "regards"):
        given = [each for each in done_to(noun.head) if each != noun]
        return given or _misread(noun.head)
    return []


def _denied(verb: Token) -> bool:
    """ "denied being seen as an ally of B": not what he is taken for, nor what he is."""
    return verb.dep_ in ("xcomp", "pcomp") and verb.head.lemma_.lower() in speech("denies")


def _misread(verb: Token) -> list[Token]:
    """ "A, considered an ally of B, attacked C": a participle right after its comma."""
    before = verb.i - 1
    while before > 0 and verb.doc[before].pos_ == "ADV":
        before -= 1
    subject = children(verb.head, "nsubj")
    at_comma = verb.dep_ == "advcl" and verb.doc[before].text == ","
    return subject[:1] if at_comma and subject and subject[0].i == before - 1 else []


def _is(verb: Token, words: str) -> bool:
    return verb.pos_ in VERBAL and verb.lemma_.lower() in nouns(words)


def in_view_of(page: Page, verb: Token, word: Token) -> Voice | None:
    """Who takes somebody for what `word`, right below the verb, leads to; unnamed where nobody is
    told ("is widely seen as")."""
    as_one = word.dep_ == "prep" and word.lower_ == "as" and _is(verb, "regards_as")
    as_it_is = word.dep_ in SMALL and word.pos_ == "NOUN" and _is(verb, "regards")
    if not as_one and not as_it_is:
        return None
    unnamed = Voice(None, verb, verb, believes=True)
    speakers = [] if is_passive(verb) and not children(verb, "agent") else doers(verb)
    if not speakers or verb.dep_ in ("acl", "advcl"):
        return unnamed
    if says_nothing(page, verb, speakers[0]):
        return None
    said = voice(page, speakers[0], verb)
    return Voice(said.who, said.words, said.cue, said.denies, believes=True)
