"""Reading a few sentences in tests: who is said to do what to whom."""

from functools import cache

from faultlines.extract import extract
from faultlines.model.claims import Claim
from faultlines.model.reading import Extraction
from faultlines.model.text import Document, Span
from faultlines.model.when import When


@cache
def read(text: str, published: str | None = None) -> Extraction:
    """The extraction of a text; published: EDTF, or None where not known."""
    [found] = extract([(Document(text=text), When(edtf=published))])
    return found


def names(found: Extraction) -> dict[tuple[int, int], str]:
    """Each mention's actor."""
    return {(s.start, s.end): actor.name for actor in found.actors for s, _ in actor.mentions}


def told(text: str, published: str | None = None) -> list[tuple[str | None, str, str | None]]:
    """(subject, relation, object) of each claim that is asserted or relayed, by name."""
    found = read(text, published)
    return [ends(found, claim) for claim in found.claims if claim.stance != "denies"]


def denied(text: str) -> list[tuple[str | None, str, str | None]]:
    """The same of those that are denied."""
    found = read(text)
    return [ends(found, claim) for claim in found.claims if claim.stance == "denies"]


def ends(found: Extraction, claim: Claim) -> tuple[str | None, str, str | None]:
    """(subject, relation, object) by name."""
    who = names(found)

    def name(span: Span | None) -> str | None:
        return None if span is None else who.get((span.start, span.end), span.quote)

    return name(claim.subject), claim.relation, name(claim.object)


def only(text: str, relation: str, published: str | None = None) -> tuple[Extraction, Claim]:
    """The one claim of a relation in a text."""
    found = read(text, published)
    [claim] = [claim for claim in found.claims if claim.relation == relation]
    return found, claim
