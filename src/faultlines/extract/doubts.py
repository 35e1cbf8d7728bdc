"""Doubt as a value: each thing that may stand between a deed and its having happened, by itself."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.model.claims import Certainty, Modality, Stance
from faultlines.vocab.hedges import Hedge

_RANK = [Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What stands between a deed and its having happened.

    denied: said not to be so. relayed: the token that passes it on without vouching, or None.
    wished: it is only wanted, planned or feared. condition: the token heading the "if".
    ended: it was so, and the text says that it is no more.
    guess: how sure a modal leaves what may be so already ("may have met"); None where none does.
    """

    denied: bool = False
    certainty: Certainty = Certainty.CERTAIN
    modality: Modality = Modality.ACTUAL
    relayed: Token | None = None
    wished: bool = False
    condition: Token | None = None
    ended: bool = False
    guess: Certainty | None = None

    @property
    def stance(self) -> Stance:
        if self.denied:
            return Stance.DENIES
        return Stance.RELAYS if self.relayed is not None else Stance.ASSERTS

    def turned(self) -> "Doubt":
        """The same, said not to be so: two denials cancel out."""
        return replace(self, denied=not self.denied, ended=False, guess=None)

    def wish(self) -> "Doubt":
        """The same, only wanted."""
        modality = self.modality
        if modality is Modality.ACTUAL:
            modality = Modality.HYPOTHETICAL
        return replace(self, wished=True, modality=modality, ended=False, guess=None)

    def over(self) -> "Doubt":
        """The same, said to be so no more."""
        plain = self.ended or (self.modality is Modality.ACTUAL and not self.denied)
        return replace(self.wish(), ended=plain)

    def hedged(self, hedge: Hedge, word: Token) -> "Doubt":
        """The same under a hedge: never surer than before."""
        relayed = word if hedge.relays else self.relayed
        return replace(self.at_most(hedge.certainty), relayed=relayed)

    def at_most(self, certainty: Certainty) -> "Doubt":
        """The same, no surer than this."""
        return replace(self, certainty=max(self.certainty, certainty, key=_RANK.index))
