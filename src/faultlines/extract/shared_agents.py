"""Passives that share one "by": "was created and armed by X"."""

from spacy.tokens import Token

from faultlines.extract.voices import SUBJECTS, children

_NEAR = 3  # tokens from one verb to the next


def shares_agent(verb: Token) -> Token | None:
    """The verb joined right after a passive that has no "by" of its own; None where none is."""
    after = next((each for each in children(verb, "conj") if each.tag_ == "VBN"), None)
    if after is None or after.i - verb.i > _NEAR or children(after, *SUBJECTS):
        return None
    between = verb.doc[verb.i + 1 : after.i]
    return after if all(each.dep_ in ("cc", "punct", "advmod") for each in between) else None
