"""What a rule hands on: two ends, a relation, and the words that fired."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from faultlines.extract.mentions import Mention
from faultlines.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A relation between two mentions, before anyone asks who says so and how surely.

    trigger: the word whose clause decides stance, certainty, holder and date. cue: the words that
    made the rule fire. rule: its name. holder: where the rule itself knows who says so.
    when: the date, where the rule itself knows it. presupposed: said by the way ("X leader A"),
    whatever the sentence around it does.
    wish: the relation holds also where it is only wanted ("in order to block X").
    negated: the relation is that the trigger's deed was not done ("did not attend").
    """

    subject: Mention
    relation: str
    object: Mention | None
    trigger: Token
    cue: tuple[Token, ...]
    rule: str
    confidence: float
    event_id: str | None = None
    holder: Mention | None = None
    wish: bool = False
    presupposed: bool = False
    negated: bool = False
    when: When | None = None


def fitting(mentions: Iterable[Mention], kinds: frozenset[str]) -> list[Mention]:
    """Those mentions that are of one of these schemata."""
    return [mention for mention in mentions if mention.kinds & kinds]


def pairs(subjects: list[Mention], objects: list[Mention]) -> list[tuple[Mention, Mention]]:
    """Every subject with every object, nobody with itself."""
    return [(one, two) for one in subjects for two in objects if one.key != two.key]
