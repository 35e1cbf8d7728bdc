"""What hangs together in the parse: joined nouns, what stands below a preposition."""

from collections.abc import Iterator

from spacy.tokens import Token

from faultlines.extract.all_but import left_out
from faultlines.extract.neither import in_place_of, put_aside
from faultlines.extract.slips import joined_to_pronoun, opens_clause

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
    found = [] if put_aside(token) else [token]
    for child in token.children:
        if child.dep_ == "conj" and _with(token, child):
            found += conjuncts(child)
    for name in joined_to_pronoun(token):
        found += conjuncts(name)
    return found or [token]


def _with(token: Token, joined: Token) -> bool:
    """ "A and B", not "A and not B", nor "praised A and B left", nor "anyone but B"."""
    if left_out(token, joined):
        return False
    denied = any(child.dep_ == "neg" for child in joined.children) or _negated(joined)
    denied = denied or in_place_of(joined)
    if token.dep_ != "poss" and any(child.tag_ == "POS" for child in joined.children):
        return False  # "A and B's views": not B
    if denied or _apart(token, joined) or opens_clause(joined):
        return False
    return not _in_clause(token, joined) and not _of_both(token)


def _in_clause(token: Token, joined: Token) -> bool:
    """ "strikes targeting A and allied B": B is joined to A, where the parse hangs the "and" on
    "targeting", and B on the strikes."""
    place = joined.left_edge.i - 1
    link = token.doc[place] if place > token.i else token
    clauses = (clause for clause in token.children if clause.dep_ == "acl")
    return link.dep_ == "cc" and any(link.head == clause for clause in clauses)


def _of_both(token: Token) -> bool:
    """ "both the forces aligned with A and B": B is the second of the two, and not of A's side."""
    over, clause = token, False
    while over.dep_ in ("pobj", "prep", "agent", "acl") and over.head.i < over.i:
        clause = clause or over.dep_ == "acl"
        over = over.head
    return clause and any(child.dep_ == "preconj" for child in over.children)


def _negated(joined: Token) -> bool:
    """ "A, not B", "A but not B"."""
    place = joined.left_edge.i - 1
    return place > 0 and joined.doc[place].lower_ == "not" and joined.pos_ in ("NOUN", "PROPN")


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
