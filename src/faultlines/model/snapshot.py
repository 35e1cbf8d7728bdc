"""The ledger as somebody may read it: documents, actors, claims and what people decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from faultlines.model.actors import Actor
from faultlines.model.claims import Attribution, Claim, Event, Forecast
from faultlines.model.foretold import Foretold
from faultlines.model.grades import Grade
from faultlines.model.homes import Home
from faultlines.model.text import Document, Publication, Span


class Status(StrEnum):
    """What people decided about a claim. EDITED: accepted with other words than the reading's."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    EDITED = "edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The ledger's current reading.

    Identities are folded already: `actor_of` gives the actor id of a span by (doc_id, start,
    end), after people's `same` and `different`. Edits are folded into `claims` already (an edited
    claim keeps the id of the claim it corrects, through `claim_ids`); rejected claims stay in,
    marked in `status` by claim id. Order: documents by first publication then id, the rest by
    place in the text.
    foretold: what people decided on forecasts, and those that they added. grades: what people
    think of outlets. homes: in which country people say that an outlet is.
    `edited_ends`: claim id → (subject actor id, object actor id) where a person named the ends.
    """

    documents: tuple[Document, ...] = ()
    publications: tuple[Publication, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple["Entry", ...] = ()
    events: tuple[Event, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    actor_of: Mapping[tuple[str, int, int], str] = field(default_factory=dict)
    foretold: tuple[Foretold, ...] = ()
    grades: tuple[Grade, ...] = ()
    homes: tuple[Home, ...] = ()

    def who(self, span: Span | None) -> str | None:
        """The actor id of a span, or None."""
        return None if span is None else self.actor_of.get((span.doc_id, span.start, span.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A claim as the ledger holds it: the reading, who its ends are, and what people decided.

    id: the claim's id, kept when a person edits it. subject, object, holder: actor ids or None.
    """

    id: str
    claim: Claim
    status: Status = Status.OPEN
    subject: str | None = None
    object: str | None = None
    holder: str | None = None
    by: str | None = None
    reason: str | None = None
