"""One incident, gathered from the events that tell of it."""

from dataclasses import dataclass, field

from faultlines.model.claims import Event


@dataclass(slots=True)
class Incident:
    """What is told of one incident, over all its sentences.

    first, last: the first and last of the document's telling sentences, counted from 0.
    back: told with "the" or "this", so it may be one told before.
    """

    type: str
    date: str | None = None
    place: str | None = None
    individuals: list[str] = field(default_factory=list)
    orgs: dict[str, str] = field(default_factory=dict)
    targets: list[str] = field(default_factory=list)
    victims: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    first: int = 0
    last: int = 0
    back: bool = False

    @property
    def hurt(self) -> list[str]:
        """Everyone and everything it was done to."""
        return [*self.victims, *self.targets]

    @property
    def anchored(self) -> bool:
        """Whether it has a doer, a day or a place of its own."""
        return bool(self.individuals or self.orgs or self.date or self.place)
