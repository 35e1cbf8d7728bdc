"""Who speaks at a cue, and the words for them."""

from spacy.tokens import Token

from faultlines.extract.contents import Range, phrase
from faultlines.extract.grammar import (
    VERBAL,
    children,
    is_passive,
    said_there,
    surface_subjects,
    title_and_name,
)


def speaker(verb: Token, content: tuple[Range, ...]) -> Token | None:
    """The noun of who speaks, outside what is said; None where nobody is named."""
    if is_passive(verb):
        found = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    else:
        found = _inverted(verb) or _own_subject(verb) or surface_subjects(verb)
    outside = [
        token
        for token in found
        if not any(first <= token.i < last for first, last in content) and _somebody(token)
    ]
    return title_and_name(verb, outside)[0] if outside else None


def source_of(verb: Token, who: Token) -> Range:
    """The words for a speaker, with the title that the parser set apart."""
    first, last = phrase(who, verb)
    both = children(verb, "nsubj")
    if len(both) == 2 and title_and_name(verb, both) == [who]:
        first = phrase(both[0], verb)[0]
    return first, last


def _inverted(verb: Token) -> list[Token]:
    """ "…,” said X": whatever the parser takes for the subject before it."""
    doc, place = verb.doc, verb.i + 1
    if not verb.i or place >= len(doc) or doc[verb.i - 1].text not in ("”", '"'):
        return []
    noun = doc[place]
    while (
        noun.dep_ in ("compound", "det", "amod", "nmod", "poss", "nummod") and noun.head.i > noun.i
    ):
        noun = noun.head
    named = noun.pos_ in ("PROPN", "NOUN", "PRON") and noun.dep_ in ("nsubj", "dobj", "npadvmod")
    return [noun] if named and noun.head == verb and noun.ent_type_ not in ("DATE", "TIME") else []


def _somebody(token: Token) -> bool:
    """Not a bullet or a day that the parser took for the subject."""
    return token.is_alpha and token.ent_type_ not in ("DATE", "TIME") or token.pos_ == "PROPN"


def _own_subject(verb: Token) -> list[Token]:
    """The subject as it is written, "who" included, of a verb or of one it is joined to."""
    if said_there(verb):
        return []
    for _ in range(5):
        found = children(verb, "nsubj", "nsubjpass")
        if found or verb.dep_ not in ("conj", "xcomp") or verb.head.pos_ not in VERBAL:
            return found
        if verb.dep_ == "xcomp" and children(verb.head, "dobj"):
            return []
        verb = verb.head
    return []
