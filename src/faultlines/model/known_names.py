"""Names that a user gives beforehand: a gazetteer of their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from faultlines.model.actors import SCHEMATA
from faultlines.model.errors import BadValue
from faultlines.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """One row: an actor and a way of writing it.

    alias: other words for `name`, or None where the row gives the name alone. schema: one of
    SCHEMATA. since, until: EDTF; the words mean this actor only in documents of that time, and
    always where these are None. source: the file and line, "actors.csv:3".
    """

    name: str
    schema: str
    alias: str | None = None
    since: str | None = None
    until: str | None = None
    note: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise BadValue("a known name can't be empty")
        if self.schema not in SCHEMATA:
            raise BadValue(f"{self.schema!r} is none of {', '.join(SCHEMATA)}")
        first, last = When(edtf=self.since).first, When(edtf=self.until).last
        if first and last and last < first:
            raise BadValue(f"{self.until} is before {self.since}")

    def holds(self, published: When) -> bool:
        """Whether a document of that day may mean it; one of an unknown day may."""
        first, last = When(edtf=self.since).first, When(edtf=self.until).last
        begun = not (first and published.last) or published.last >= first
        return begun and (not (last and published.first) or published.first <= last)


Row = Mapping[str, str]


def pack(names: Iterable[KnownName]) -> list[dict[str, str]]:
    """As plain data, empty fields left out."""
    fields = ("name", "schema", "alias", "since", "until", "note", "source")
    return [{field: value for field in fields if (value := getattr(one, field))} for one in names]


def unpack(rows: Iterable[Row]) -> tuple[KnownName, ...]:
    return tuple(KnownName(**row) for row in rows)
