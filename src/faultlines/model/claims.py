"""What somebody says: claims, the events in them, forecasts, and who is quoted.

Claims hold words, never actors: who a span is stands in a Judgement (actors.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from faultlines.model.errors import BadValue
from faultlines.model.ids import content_id
from faultlines.model.text import Span
from faultlines.model.when import When


class Stance(StrEnum):
    """What the holder does with the claim. RELAYS: passes it on without vouching."""

    ASSERTS = "asserts"
    DENIES = "denies"
    RELAYS = "relays"


class Certainty(StrEnum):
    """How sure the words are (FactBank: CT, PR, PS, U; Saurí & Pustejovsky 2009)."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNKNOWN = "unknown"


class Modality(StrEnum):
    """Whether it is said to have happened."""

    ACTUAL = "actual"
    FUTURE = "future"
    HYPOTHETICAL = "hypothetical"
    RECOMMENDED = "recommended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that somebody says.

    evidence: the sentence. subject, object: who, towards whom, as written ("The militia").
    event_id: the event that stands as object (a signed statement), instead of `object`.
    relation: a key of vocab/relations.toml. holder: who says so; None is the document's author.
    holder_unnamed: the words say that somebody holds it, but not who ("reportedly", "deemed");
    `holder` is then the span of those words. cue: the words that made the rule fire, never empty.
    extractor: what found it ("rules/1"). confidence: how sure the extractor is of its reading,
    0 to 1; it says nothing of the world.
    """

    evidence: Span
    subject: Span
    relation: str
    object: Span | None = None
    event_id: str | None = None
    holder: Span | None = None
    holder_unnamed: bool = False
    stance: Stance = Stance.ASSERTS
    certainty: Certainty = Certainty.CERTAIN
    modality: Modality = Modality.ACTUAL
    condition: Span | None = None
    when: When = field(default_factory=When.unknown)
    cue: tuple[Span, ...]
    rule: str = ""
    extractor: str
    confidence: float

    def __post_init__(self) -> None:
        if not self.cue:
            raise BadValue("a claim needs the words that made its rule fire")
        if not 0 <= self.confidence <= 1:
            raise BadValue(f"confidence is from 0 to 1, not {self.confidence}")
        if self.object is not None and self.event_id is not None:
            raise BadValue("a claim's object is words or an event, not both")

    @property
    def id(self) -> str:
        """claim1:… over who, what, whom, according to whom and where it stands.

        Date, doubt and extractor don't count: a better reading of them is the same claim, so a
        person's decision on it holds.
        """
        body = {
            "doc": self.evidence.doc_id,
            "sentence": self.evidence.start,
            "subject": ends(self.subject),
            "relation": self.relation,
            "object": self.event_id or ends(self.object),
            "holder": ends(self.holder),
        }
        return content_id("claim", body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened in the world, as one sentence tells it.

    kind: a PLOVER root in lower case or one of ours (vocab/acts.toml). mode: PLOVER's, or None.
    span: the words of the event itself; evidence: its sentence. roles: agent, target, victim,
    present, absent, party → spans. stated_count: how many the text says took part.
    deaths, injuries: as stated; None where the text gives no number.
    """

    kind: str
    span: Span
    evidence: Span
    mode: str | None = None
    when: When = field(default_factory=When.unknown)
    where: Span | None = None
    roles: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    stated_count: int | None = None
    deaths: int | None = None
    injuries: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "roles", MappingProxyType(dict(self.roles)))

    @property
    def id(self) -> str:
        """event1:… over document, kind and the event's own words."""
        return content_id(
            "event", {"doc": self.span.doc_id, "kind": self.kind, "span": ends(self.span)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What somebody expects, or advises. words: the author's words of probability.

    low, high: the ICD 203 range of those words, 0 to 1, or None where the table has none.
    horizon: by when. advice: a recommendation, never a forecast. author: None is the document's.
    """

    statement: Span
    evidence: Span
    words: str
    author: Span | None = None
    low: float | None = None
    high: float | None = None
    condition: Span | None = None
    horizon: When = field(default_factory=When.unknown)
    advice: bool = False
    claim_ids: tuple[str, ...] = ()
    extractor: str

    @property
    def id(self) -> str:
        """forecast1:… over the statement's place."""
        return content_id(
            "forecast", {"doc": self.statement.doc_id, "statement": ends(self.statement)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who is said to say or think what: source, cue and content spans.

    holder: the words for the actor behind the source, in it or further up; None if not known.
    """

    evidence: Span
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    source: Span | None = None
    holder: Span | None = None
    claim_ids: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """attribution1:… over source, cue and content."""
        body = {
            "doc": self.evidence.doc_id,
            "source": ends(self.source),
            "cue": [ends(span) for span in self.cue],
            "content": [ends(span) for span in self.content],
        }
        return content_id("attribution", body)


def ends(span: Span | None) -> list[int] | None:
    """[start, end], or None."""
    return None if span is None else [span.start, span.end]
