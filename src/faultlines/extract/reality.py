"""How real a word leaves its own event: denial, helping verbs, hedges and articles beside it."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from faultlines.extract.doubt import asked, negates
from faultlines.extract.grammar import VERBAL, children
from faultlines.extract.page import Page
from faultlines.extract.voices import is_perfect
from faultlines.model.claims import Certainty
from faultlines.vocab.factuality import modal, openers
from faultlines.vocab.hedges import HEDGES
from faultlines.vocab.speech import speech

SURE = 3.0
DENIED = 2.4  # a denial is less sure than an assertion: its scope may be another's
BARE, INDEFINITE, JOINED = 2.7, 2.8, 2.6  # nouns of deeds: "attacks", "an attack", "attack plans"
_HEDGED = {
    Certainty.CERTAIN: 2.6, Certainty.PROBABLE: 2.0, Certainty.POSSIBLE: 1.2,
    Certainty.UNKNOWN: 0.5,
}  # fmt: skip
_WHOLE = {
    "wo": "will", "ca": "can", "'ll": "will", "’ll": "will", "'d": "would", "’d": "would",
    "sha": "shall",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """size: 0 to 3. denied: below zero."""

    size: float = SURE
    denied: bool = False

    def at_most(self, size: float) -> "Level":
        return replace(self, size=min(self.size, size))

    def turned(self) -> "Level":
        return replace(self, size=min(self.size, DENIED), denied=not self.denied)

    @property
    def value(self) -> float:
        return -self.size if self.denied else self.size


def own(word: Token) -> Level:
    """The level of a word before anything beside or over it is read."""
    level = _noun(word) if word.pos_ not in VERBAL else Level()
    return level.at_most(1.2) if asked(word) else level


def beside(page: Page, word: Token, level: Level) -> Level:
    """Negation, helping verbs, hedges and openers right below a word."""
    denied = any(negates(child) and child.dep_ != "dobj" for child in word.children)
    if any(negates(child) for child in children(word, "dobj")):
        level = level.at_most(1.0)  # "gave no reason"
    perfect = is_perfect(word)
    for child in word.children:
        lower = _WHOLE.get(child.lower_, child.lower_)
        size = modal(lower, perfect) if child.dep_ == "aux" else None
        if size is not None and not denied:
            level = level.at_most(size)
        elif child.dep_ == "mark" and lower in openers():
            level = level.at_most(openers()[lower])
        elif child.dep_ in ("advmod", "amod") and lower in HEDGES:
            level = level.at_most(_HEDGED[HEDGES[lower].certainty])
    if word.i in page.hedged:
        level = level.at_most(_HEDGED[page.hedged[word.i].certainty])
    no = word.pos_ == "NOUN" and any(child.lower_ == "no" for child in children(word, "det"))
    return level.turned() if denied or no else level


def _noun(noun: Token) -> Level:
    """How real a noun's event is by its own words: "the attack", "an attack", "any attack"."""
    level = Level(2.9)
    dets = {child.lower_ for child in children(noun, "det")}
    if "any" in dets:
        return Level(0.3)
    if not dets and not children(noun, "poss"):
        level = level.at_most(BARE)
    elif dets & {"a", "an"}:
        level = level.at_most(INDEFINITE)
    for child in children(noun, "amod", "compound"):
        if child.lemma_.lower() in speech("unreal"):
            level = level.at_most(1.6)
        elif child.lemma_.lower() in speech("alleged"):
            level = level.at_most(2.0)
    return level.at_most(JOINED) if noun.dep_ in ("compound", "conj") else level
