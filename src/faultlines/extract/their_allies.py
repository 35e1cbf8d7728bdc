"""Allies named before their noun: "the army and its Cedar Front allies" are the Front itself."""

from spacy.tokens import Doc, Token

from faultlines.extract.grammar import children
from faultlines.extract.mentions import Mention

_ALLIES = frozenset({"ally", "partner"})


def name_their_allies(doc: Doc, at: dict[int, Mention]) -> None:
    """Let such a noun stand for the body named before it. Changes `at`.

    Only where somebody owns the noun: "Cedar Front allies" alone are others, allied with it.
    """
    for place, mention in tuple(at.items()):
        name = at.get(place - 1)
        if mention.how == "nominal" and name is not None and _named_by(doc[place], name):
            at[place] = name


def _named_by(noun: Token, name: Mention) -> bool:
    if noun.tag_ != "NNS" or noun.lemma_.lower() not in _ALLIES:
        return False
    owned = any(child.tag_ == "PRP$" for child in children(noun, "poss"))
    body = name.how in ("name", "acronym") and name.schema == "Organization"
    return owned and body and noun.nbor(-1).head == noun
