"""What an analysis answers: findings, each with its number, its method and the claims under it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from faultlines.model.errors import BadValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an analysis is asked for, whatever it is.

    as_of: the day it is about; None is the last day that anything in the snapshot is from.
    known_by: only what was published by then (fetched, where publication is unknown); None: all.
    floor: claims read with less confidence than this (0 to 1) don't count.
    """

    as_of: date | None = None
    known_by: date | None = None
    floor: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One conclusion, and what it rests on.

    kind: what sort, a lower-case word ("camp", "fault_line"). about: actor ids, the chief first.
    says: the conclusion in words; an actor stands in it as its id in braces: "{org:a} left".
    value: a number in `unit` ("ties", "probability", "bits", "days"), or None.
    low, high: its interval, in the same unit; where it is a count, the value itself; None without a
    value. method: how it was found, with the paper.
    because: ids of claims, the strongest first; of forecasts or of attributions where it is about
    what somebody expects, or says of itself. at_large: it rests on all of these alike, as a figure
    about a whole network does; so forms to be read don't quote them under it.
    caveats: what the reader must know before using it. under: the heading it stands below; actors
    in braces there too. data: whatever else the JSON form gives, ready for JSON.
    """

    kind: str
    says: str
    about: tuple[str, ...] = ()
    value: float | None = None
    unit: str = ""
    low: float | None = None
    high: float | None = None
    method: str = ""
    because: tuple[str, ...] = ()
    at_large: bool = False
    caveats: tuple[str, ...] = ()
    under: str = ""
    data: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", MappingProxyType(dict(self.data)))
        if self.value is not None and not self.unit:
            raise BadValue(f"{self.kind}: a value needs its unit")
        if self.value is not None and (self.low is None or self.high is None or not self.method):
            raise BadValue(f"{self.kind}: a value needs its interval and its method")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise BadValue(f"{self.kind}: {self.low} to {self.high} is no interval")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The findings of one analysis, in the order they are to be read.

    key: its name, as the command's. about: how to read it, in a sentence or two. rules: what was
    assumed, each as a sentence with its figures. digest: a hash of the input and the rules, so
    that two figures can be told to be of the same thing; "" where there is none.
    """

    key: str
    title: str
    about: str
    asked: Asked = field(default_factory=Asked)
    findings: tuple[Finding, ...] = ()
    rules: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    digest: str = ""

    @property
    def because(self) -> frozenset[str]:
        """The claims that any finding rests on."""
        return frozenset(one for finding in self.findings for one in finding.because)
