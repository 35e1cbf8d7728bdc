"""Names that a user gives beforehand: a gazetteer of their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

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

    def meets(self, other: "KnownName") -> bool:
        """Whether the times of two rows have a day in common."""
        one, two = When(edtf=self.since).first, When(edtf=other.until).last
        begun = not (one and two) or one <= two
        one, two = When(edtf=other.since).first, When(edtf=self.until).last
        return begun and (not (one and two) or one <= two)


def shared_words(names: Iterable[KnownName]) -> tuple[str, ...]:
    """Words that two actors of a list go by at one time: they can stand for neither."""
    rows: dict[str, list[KnownName]] = {}
    for row in names:
        for words in {row.name, row.alias or row.name}:
            rows.setdefault(words, []).append(row)
    return tuple(
        words
        for words, same in rows.items()
        if any(a.name != b.name and a.meets(b) for a, b in combinations(same, 2))
    )


Row = Mapping[str, str]


def pack(names: Iterable[KnownName]) -> list[dict[str, str]]:
    """As plain data, empty fields left out."""
    fields = ("name", "schema", "alias", "since", "until", "note", "source")
    return [{field: value for field in fields if (value := getattr(one, field))} for one in names]


def unpack(rows: Iterable[Row]) -> tuple[KnownName, ...]:
    return tuple(KnownName(**row) for row in rows)
