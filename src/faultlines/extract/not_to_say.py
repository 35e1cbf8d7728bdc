"""What an "it is …" over a clause makes of saying it: "it would be a mistake to say that"."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.voices import SUBJECTS, first_joined, is_infinitive
from faultlines.vocab.speech import speech

_ANYONE = frozenset({"it", "we", "one", "you", "this", "that"})


def not_to_be_said(clause: Token) -> bool:
    """ "It is wrong to claim that", "it is too early to say that". clause: what isn't said."""
    first = first_joined(clause, *VERBAL)
    verb = first.head
    if first.dep_ != "ccomp" or verb.lemma_.lower() not in _saying():
        return False
    judged = judgement(verb)
    return judged is not None and _turned_down(judged)


def judgement(verb: Token) -> Token | None:
    """The adjective or noun of "it is wrong to VERB", whose "it" is nobody; None elsewhere."""
    over = verb.head
    if verb.tag_ == "VBG" and over.lower_ == "worth":
        return over  # "it is worth saying that"
    if not is_infinitive(verb) or verb.dep_ not in ("xcomp", "acl", "relcl", "advcl", "ccomp"):
        return None
    state = over if over.lemma_ == "be" else over.head
    words = [over] if over != state else children(state, "acomp", "attr")
    subjects = children(state, *SUBJECTS)
    nobody = all(each.lower_ in _ANYONE for each in subjects)
    found = [each for each in words if each.pos_ not in VERBAL and each.i < verb.i]
    return found[0] if found and nobody and not children(verb, *SUBJECTS) else None


def is_nobody(speaker: Token, verb: Token) -> bool:
    """ "It is fair to say"; not the "it" of "it was quick to say", which is somebody."""
    judged = judgement(verb) if speaker.lower_ == "it" else None
    return judged is not None and judged.lower_ not in speech("readiness")


def _turned_down(word: Token) -> bool:
    """The word as it stands; not "it is not wrong to say"."""
    near = [*word.children, *word.head.children] if word.head.lemma_ == "be" else word.children
    refused = any(each.dep_ == "neg" for each in near)
    known = {word.lower_, word.lemma_.lower()} & speech("not_to_say")
    return bool(known) and not refused


def _saying() -> frozenset[str]:
    return speech("says", "believes", "denies") - {"note"}
