"""What the finders of names hand to each other."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Doc

Kind = Literal["name", "acronym", "surname", "demonym", "nominal"]
PERSON, ORGANIZATION, PUBLIC, TERRITORY, GROUP = (
    "Person",
    "Organization",
    "PublicBody",
    "Territory",
    "Group",
)


@dataclass(frozen=True, slots=True)
class Name:
    """Someone or somewhere mentioned.

    start, end: tokens of the Doc, half-open, without title, article or possessive.
    schema: Person, Organization, PublicBody, Territory or Group. weight: how sure we are, 0 to
    1. canonical: the full name that these words stand for in this document, or None.
    """

    start: int
    end: int
    schema: str
    kind: Kind
    weight: float
    canonical: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate. tier: what wins where two overlap (larger first). votes: how much its schema
    counts when a document's mentions of the same words vote; schema None: no opinion."""

    start: int
    end: int
    schema: str | None
    tier: int
    votes: float
    kind: Kind = "name"
    canonical: str | None = None

    def overlaps(self, start: int, end: int) -> bool:
        """Whether they share a token."""
        return self.start < end and start < self.end


def text_of(doc: "Doc", found: Found) -> str:
    """The words of a mention, one space between them."""
    return " ".join(doc[found.start : found.end].text.split())
