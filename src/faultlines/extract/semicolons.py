"""Where the parser draws a name from before a semicolon into the clause after it."""

from spacy.tokens import Token

_LINKS = frozenset({"and", "or", "&"})


def after_semicolon(noun: Token, verb: Token) -> Token:
    """ "Head of state: A; former president B was overthrown": B, which the parser made another
    name of A. The noun itself in a list ("A; B; and C left") and where no other follows."""
    between = [word for word in noun.doc[noun.i + 1 : verb.i] if word.text == ";"]
    if len(between) != 1 or between[0].nbor(1).lower_ in _LINKS:
        return noun
    later = [
        each
        for each in noun.subtree
        if each.dep_ == "appos" and between[0].i < each.i < verb.i and each.head.i < between[0].i
    ]
    return later[-1] if later else noun
