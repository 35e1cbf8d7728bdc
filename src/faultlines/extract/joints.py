"""What hangs together in the parse: joined nouns, what stands below a preposition."""

from collections.abc import Iterator

from spacy.tokens import Token

VERBAL = ("VERB", "AUX")


def below(token: Token, preposition: str) -> Iterator[Token]:
    """The nouns below a preposition of this token ("visit … to X")."""
    for prep in token.children:
        if prep.dep_ in ("prep", "dative", "agent") and prep.lower_ == preposition:
            yield from prepositional(prep)


def prepositional(prep: Token) -> Iterator[Token]:
    """The nouns below a preposition, also through a second one ("out of X")."""
    for child in prep.children:
        if child.dep_ in ("pobj", "pcomp"):
            yield child
        elif child.dep_ == "prep":
            yield from prepositional(child)


def conjuncts(token: Token) -> list[Token]:
    """A token and what is joined to it by "and", "or" or commas, in text order."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj" and not _apart(token, child):
            found += conjuncts(child)
    return found


def _apart(token: Token, joined: Token) -> bool:
    """ "A met B; C, …": a lone semicolon ends the clause, where two and more part a list."""
    between = token.doc[token.i : joined.i]
    if not any(word.text == ";" for word in between):
        return False
    return sum(word.text == ";" for word in token.sent) == 1


def clause_verb(token: Token) -> Token:
    """The nearest verb above a token (itself, if it is one)."""
    while token.pos_ not in VERBAL and token.head != token:
        token = token.head
    return token
