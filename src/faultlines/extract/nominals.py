"""Collectives without a name of their own: "Shia militias", "U.S. forces", "Iranian officials"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from faultlines.extract.found import GROUP, PUBLIC, Found
from faultlines.vocab.names import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LEFT = frozenset(("amod", "compound", "nmod", "poss", "npadvmod", "conj", "cc", "advmod"))
VAGUE = frozenset(
    "several many some few various numerous more most all both two three four five six seven eight "
    "nine ten other such certain these those its their his her our same own least any no one hundred "
    "hundreds thousands dozens additional new first last".split()
)


def nominals(doc: "Doc", names: frozenset[int]) -> Iterator[Found]:
    """Groups, and bodies of a state named by its name: "the Trump administration".

    names: tokens that belong to names.
    """
    for token in doc:
        if token.pos_ in ("NOUN", "PROPN") and token.i not in names and is_head(token):
            start = start_of(token)
            part = doc[start : token.i + 1]
            named = any(each.i in names for each in part)
            if worth(token, part, named):
                yield Found(
                    start, token.i + 1, schema(token, named), 2, 0, "nominal", canonical(part)
                )


def is_head(token: "Token") -> bool:
    """Whether a noun may stand for a group."""
    lemma = token.lemma_.lower()
    if token.dep_ == "compound":
        return False
    if lemma in words("groups", "mass"):
        return True
    plural = token.tag_ in ("NNS", "NNPS") or lemma in ("personnel", "police", "people", "youth")
    return plural and (lemma in words("groups", "people") or lemma == "force")


def start_of(token: "Token") -> int:
    """The first token of the phrase before the noun, without articles, counts and owners."""
    doc, start = token.doc, token.i
    while start > 0 and belongs(doc[start - 1], token):
        start -= 1
    while start < token.i and (
        doc[start].is_punct or doc[start].pos_ in ("ADP", "ADV", "DET", "CCONJ")
    ):
        start += 1
    return start


def belongs(before: "Token", head: "Token") -> bool:
    """Whether a token is a modifier in front of the noun that tells which group it is."""
    if before.is_space or before.lower_ in VAGUE or before.pos_ == "NUM":
        return False
    if before.text == "-" or before.tag_ == "POS":
        return True
    steps = 0
    while before.i != head.i:
        if before.dep_ not in LEFT or before.head.i == before.i or steps > 5:
            return False
        before, steps = before.head, steps + 1
    return True


def worth(token: "Token", part: object, named: bool) -> bool:
    """Whether a phrase says enough of whom it means."""
    lemma = token.lemma_.lower()
    qualified = named or any(
        each.lower_ in words("groups", "qualifiers")
        for each in part
        if each.i != token.i  # type: ignore[attr-defined]
    )
    if qualified or any(each.lower_ in ("pro", "anti") for each in part):  # type: ignore[attr-defined]
        return True
    return lemma not in words("groups", "qualified") and lemma not in words("groups", "mass")


def schema(token: "Token", named: bool) -> str:
    """PublicBody for a state's own body, else Group."""
    return (
        PUBLIC
        if named and token.lemma_.lower() in words("groups", "bodies") and token.tag_ == "NN"
        else GROUP
    )


def canonical(part: object) -> str:
    """The phrase itself."""
    return str(part)
