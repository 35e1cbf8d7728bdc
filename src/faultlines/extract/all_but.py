"""Who is left out of all the others: "supports anyone but A", "every party but A backs B"."""

from spacy.tokens import Token

from faultlines.vocab.nouns import nouns


def left_out(token: Token, joined: Token) -> bool:
    """Whether a noun of all or any is told of without the name that "but" joins to it.

    "Nobody but A" is A alone, and "all parties but especially A" has A among them.
    """
    place = joined.left_edge.i - 1
    if place <= token.i or token.doc[place].lower_ != "but":
        return False
    if any(child.dep_ == "advmod" for child in joined.children):
        return False
    every = (token, *(child for child in token.children if child.dep_ in ("det", "predet")))
    return any(word.lower_ in nouns("every") for word in every)
