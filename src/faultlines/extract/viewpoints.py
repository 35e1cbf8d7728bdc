"""Whose view a clause is, where no verb says so: "in the view of A", "in B's words"."""

from spacy.tokens import Token

from faultlines.extract.grammar import VERBAL, below, children
from faultlines.vocab.speech import speech


def viewpoint(prep: Token) -> tuple[Token, Token] | None:
    """(the noun of viewing, whose view it is), where a preposition of the clause brings both.

    Only set off from the clause by a comma, or between two: "the money in the account of A".
    """
    if prep.lower_ not in ("in", "from", "by") or prep.head.pos_ not in VERBAL or not _apart(prep):
        return None
    for noun in children(prep, "pobj"):
        if noun.lemma_.lower() in speech("viewpoints"):
            owners = children(noun, "poss") or list(below(noun, "of"))
            return (noun, owners[0]) if owners else None
    return None


def _apart(prep: Token) -> bool:
    doc, first, after = prep.doc, prep.left_edge.i, prep.right_edge.i + 1
    opens = first == prep.sent.start or doc[first - 1].text in (",", "“", '"', "but", "and", "that")
    closes = after < len(doc) and any(
        each.text in (",", ".", ";") for each in doc[after - 1 : after + 1]
    )
    return opens and closes
