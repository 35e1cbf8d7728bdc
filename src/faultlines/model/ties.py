"""Ties between actors, and the claims as columns, which they are folded from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from faultlines.model.errors import BadValue

NOBODY = -1  # in Columns: an end or a holder that isn't there, or whom nobody could name


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How two actors stand to each other, folded from claims; never stored.

    subject, object: actor ids. One tie stands for both directions: subject sorts before object.
    sign: +1 friendly, -1 hostile. weight: more than 0, in claims of full weight, net of what
    pulls the other way. friendly, hostile: the two sums that it is the difference of. low, high:
    friendly less hostile with 90 %, each claim being right by its chance; chance: that it has
    this sign (0 to 1).
    first, last: days that the claims give; None where none gives any. claim_ids: the heaviest
    first, those that pull the other way too.
    """

    subject: str
    object: str
    sign: int
    weight: float
    friendly: float
    hostile: float
    low: float
    high: float
    chance: float
    first: date | None
    last: date | None
    claim_ids: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.sign not in (-1, 1) or self.weight <= 0:
            raise BadValue(f"a tie of sign {self.sign} and weight {self.weight}")
        if self.subject >= self.object:
            raise BadValue("a tie's ends stand in order, and an actor has none with itself")


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The claims of a snapshot as columns of equal length, one row a claim.

    Any buffer of numbers will do (array.array, numpy). Days are proleptic ordinals
    (date.toordinal), 0 where open or unknown. Codes point into the tuples of words.

    subject, object, holder: codes into `actors`, NOBODY where there is none.
    named: 1 where the claim has a holder at all, 2 where the words name none ("reportedly").
    relation: codes into `relations`. stance, certainty, modality: place in their enumerations.
    barred: 1 where a condition stands on the claim or a person rejected it.
    confidence: 0 to 1. begins: the first day the claim can be from; settled: the last day it can
    have begun. until: the last day of a state as its words have it, 1 where it is over by no day
    that they give. early: 1 for a state without a day that its words put before others ("at
    first"). known: the day it was published, or else fetched; 0 where neither is known.
    origin: codes into `origins`; claims of one origin count as one voice.
    people: one an actor, 1 where it is known to be a person; none: nobody is.
    """

    actors: tuple[str, ...]
    relations: tuple[str, ...]
    origins: tuple[str, ...]
    claim_ids: Sequence[str]
    subject: Sequence[int]
    object: Sequence[int]
    holder: Sequence[int]
    named: Sequence[int]
    relation: Sequence[int]
    stance: Sequence[int]
    certainty: Sequence[int]
    modality: Sequence[int]
    barred: Sequence[int]
    confidence: Sequence[float]
    begins: Sequence[int]
    settled: Sequence[int]
    until: Sequence[int]
    early: Sequence[int]
    known: Sequence[int]
    origin: Sequence[int]
    people: Sequence[int] = ()

    def __len__(self) -> int:
        return len(self.claim_ids)
