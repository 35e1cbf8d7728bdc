"""Modals that guess at what is or was: "may have met", "could be funding"; not "may meet".

A guess at a fact is a claim with doubt; a guess at what is to come is none.
"""

from dataclasses import replace

from spacy.tokens import Token

from faultlines.extract.doubts import Doubt
from faultlines.extract.finding import Hit
from faultlines.extract.voices import children, is_perfect
from faultlines.model.claims import Certainty, Modality
from faultlines.vocab.speech import speech

# An incident needs more than a guess: these tell of one.
_OF_FORCE = frozenset({"attacks", "kills", "captures", "fights", "arrests"})
_GUESSES = frozenset({"may", "might", "could"})


def guessed(modal: Token, verb: Token) -> Certainty | None:
    """How sure a modal leaves what its verb says to be so already; None where it looks ahead.

    "Might have" and "could have" are left out: they also tell of what didn't come about.
    """
    if is_perfect(verb):
        return {"may": Certainty.POSSIBLE, "must": Certainty.PROBABLE}.get(modal.lower_)
    if modal.lower_ in _GUESSES and _is_standing(verb):
        return Certainty.POSSIBLE
    return None


def possibly(hit: Hit, doubt: Doubt) -> tuple[Hit, Doubt]:
    """A relation that a modal only guesses at, as possible; both as they were where none does."""
    if doubt.guess is None or doubt.denied or doubt.wished or doubt.condition is not None:
        return hit, doubt
    if hit.relation in _OF_FORCE:
        return hit, doubt
    less_sure = replace(hit, confidence=round(hit.confidence - 0.15, 2))
    return less_sure, replace(doubt.at_most(doubt.guess), modality=Modality.ACTUAL)


def _is_standing(verb: Token) -> bool:
    """ "may be funding", "may be backed by": a state, and no deed to come."""
    helped = any(word.lemma_ == "be" for word in children(verb, "aux", "auxpass"))
    return helped and (verb.tag_ == "VBG" or verb.lemma_.lower() in speech("standing"))
