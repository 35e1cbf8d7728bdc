"""What is denied only of the time before: "A didn't back B until May" says that A did in May."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, children

_UNTIL = frozenset({"until", "till"})
_PAST = frozenset({"did", "had", "was", "were"})


def only_later(verb: Token) -> bool:
    """Whether a negated verb of the past is told to have come about: "never met them until May"."""
    if verb.pos_ not in VERBAL or not children(verb, "neg"):
        return False
    past = any(each.lower_ in _PAST for each in children(verb, "aux", "auxpass"))
    if not past and verb.tag_ != "VBD":
        return False
    before = [each for each in children(verb, "prep") if each.lower_ in _UNTIL]
    clauses = [
        mark
        for clause in children(verb, "advcl")
        if clause.tag_ == "VBD" or any(each.tag_ == "VBD" for each in children(clause, "aux"))
        for mark in children(clause, "mark")
        if mark.lower_ in _UNTIL
    ]
    return any(word.i > verb.i for word in [*before, *clauses])


def until_then(mark: Token, verb: Token) -> bool:
    """ "until they killed him": it happened, and ended something; but "won't stop until they have
    killed him" is ahead."""
    ahead = any(each.tag_ == "MD" for each in children(verb.head, "aux"))
    return mark.lower_ == "until" and verb.tag_ in ("VBD", "VBN") and not ahead
