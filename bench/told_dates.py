"""How many texts of mapping-militants tell the date that the gold gives.

    python -m bench.told_dates DIR

The gold's date comes from its editors' sources, finer or other than what the text says. This prints
how many rows name the gold's year, and in how many of these any date that the reader sees agrees
with the gold's as far as that goes: no reader of the text alone can do better.
"""

import csv
import sys
from pathlib import Path

from bench.files import find, read_text
from bench.reading import undated
from bench.sets.mapping_militants import one_date
from faultlines.extract.dates import find_dates


def known(date: str) -> list[str]:
    """The parts of YYYY-MM-DD before the first that is 00."""
    parts = date.split("-")
    unknown = [place for place, part in enumerate(parts) if not part.strip("0")]
    return parts[: min(unknown, default=len(parts))]


def told(description: str, day: list[str]) -> bool:
    text, today = undated(description)
    dates = (one_date(date.when) or "" for date in find_dates(text.text, today))
    return any(known(date)[: len(day)] == day for date in dates)


def main(folder: str) -> None:
    rows = csv.DictReader(read_text(find(Path(folder), "links.csv")).splitlines())
    dated = [(row["description"], known(row["date"])) for row in rows]
    stated = [(text, day) for text, day in dated if day and day[0] in text]
    print(f"{len(stated)} texts name the year; {sum(told(*one) for one in stated)} tell the date")


if __name__ == "__main__":
    main(sys.argv[1])
