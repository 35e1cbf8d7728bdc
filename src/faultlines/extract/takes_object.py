"""Verbs that the parser takes for nouns: "reports that A arms the B Sons are false"."""

from spacy.tokens import Token


def takes_object(noun: Token, beside: Token) -> bool:
    """Whether a plural noun is rather a verb, and what follows it with no comma and an article its
    object; an arm's own name would stand after a comma, or bare."""
    first = beside.left_edge
    return noun.tag_ == "NNS" and first.i == noun.i + 1 and first.dep_ == "det"
