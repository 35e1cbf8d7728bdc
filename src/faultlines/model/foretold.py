"""What people do with forecasts: give them a test and a day, and say how they came out."""

from dataclasses import dataclass
from enum import StrEnum

from faultlines.model.errors import BadValue


class Outcome(StrEnum):
    """How it came out. VOID: the condition never held, or the test can't be decided."""

    YES = "yes"
    NO = "no"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class Foretold:
    """A forecast as people keep it, folded from their decisions.

    forecast_id: that of a harvested one, or of one that somebody added. statement, author, outlet:
    as they stood when it was first decided on, so that a new reading loses nothing; author None:
    the document's own. low, high: chance out of 1 that a person says is meant; None: as read.
    test: by what it is decided. due: ISO day. topic: a person's word for its kind. status_quo:
    whether it would come true if all stayed as it was. outcome, resolved (ISO day): None while
    open. made: ISO day of the forecast, where it was added by hand. by: who decided last.
    """

    forecast_id: str
    statement: str
    author: str | None = None
    outlet: str | None = None
    low: float | None = None
    high: float | None = None
    test: str | None = None
    due: str | None = None
    topic: str | None = None
    status_quo: bool | None = None
    outcome: Outcome | None = None
    resolved: str | None = None
    made: str | None = None
    added: bool = False
    by: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise BadValue("a range of chances has two ends")
        if self.low is not None and self.high is not None and not 0 <= self.low <= self.high <= 1:
            raise BadValue(f"{self.low:g} to {self.high:g} is no range of chances (0 to 1)")
