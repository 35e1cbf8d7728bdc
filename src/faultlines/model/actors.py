"""Who is who: actors, and the reversible judgements that tie words to them."""

from dataclasses import dataclass
from enum import StrEnum

from faultlines.model.errors import BadValue
from faultlines.model.text import Span

SCHEMATA = ("Person", "Organization", "PublicBody", "LegalEntity", "Territory", "Group")


class Verdict(StrEnum):
    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Someone who acts. schema: FollowTheMoney's, `Territory` for places, `Group` for unnamed
    collectives. aliases: other words that name it, without the name itself."""

    id: str
    name: str
    schema: str
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.schema not in SCHEMATA:
            raise BadValue(f"{self.schema!r} is none of {', '.join(SCHEMATA)}")
        if not self.name.strip():
            raise BadValue("an actor needs a name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Who a span is. by: "rules/names", "rules/coreference", "person:ana". Never an edit: a
    later judgement on the same span stands above an earlier one."""

    span: Span
    refers_to: str
    verdict: Verdict = Verdict.SAME
    by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalActor:
    """An actor as one document shows it, before anyone asks who it is elsewhere.

    mentions: (span, how it was tied: "name", "acronym", "surname", "demonym", "pronoun",
    "nominal"), in text order, names first seen at the first.
    """

    name: str
    schema: str
    mentions: tuple[tuple[Span, str], ...]
    aliases: tuple[str, ...] = ()
