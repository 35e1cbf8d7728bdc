"""Where the parser draws a name from before a semicolon into the clause after it."""

from spacy.tokens import Token

_LINKS = frozenset({"and", "or", "&"})


def of_clause(subjects: list[Token], verb: Token) -> list[Token]:
    """A verb's subjects without those before the one semicolon that parts them: "Head of state: A;
    former president B was overthrown" tells nothing of A."""
    last = max((each.i for each in subjects), default=verb.i)
    for mark in _single(subjects[0], verb) if subjects else ():
        if mark.i < last < verb.i:
            return [each for each in subjects if each.i > mark.i]
    return [after_semicolon(each, verb) for each in subjects]


def after_semicolon(noun: Token, verb: Token) -> Token:
    """B of the same example, where the parser made it another name of A; the noun itself in a list
    ("A; B; and C left") and where no other follows."""
    later = [
        each
        for mark in _single(noun, verb)
        for each in noun.subtree
        if each.dep_ == "appos" and mark.i < each.i < verb.i and each.head.i < mark.i
    ]
    return later[-1] if later else noun


def _single(noun: Token, verb: Token) -> list[Token]:
    """The one semicolon between a subject and its verb; [] in a list."""
    marks = [word for word in noun.doc[noun.i + 1 : verb.i] if word.text == ";"]
    return marks if len(marks) == 1 and marks[0].nbor(1).lower_ not in _LINKS else []
