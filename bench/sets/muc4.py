"""muc4: incidents of 1980s cables: type, day, who is held responsible, and how surely."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bench.errors import BenchError
from bench.files import Row, read_text
from bench.incidents import Incident, incidents
from bench.reading import filed, understood

HEAD = re.compile(r"(?m)^[ \t]*((?:DEV|TST\d)-MUC[34]-\d{4})[ \t]*(?:\([^)\n]*\))?[ \t]*$")
DATELINE = re.compile(r"\b(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b")
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def predict(folder: Path, task: str = "") -> Iterator[Row]:
    texts = {doc: text for path in _files(folder) for doc, text in _documents(path)}
    known = filed({doc: {"text": text, "date": _day(text)} for doc, text in texts.items()})
    readings = understood((one.document, one.publication.published) for one in known.values())
    found = dict(zip(known, readings, strict=True))
    for doc in texts:
        reading, made = found.get(doc), list[Incident]()
        if reading is not None:
            one = known[doc]
            made = incidents(reading, one.document.text, one.publication.published.edtf)
        yield {"doc": doc, "incidents": [_row(each) for each in made]}


def _files(folder: Path) -> list[Path]:
    paths = [path for path in sorted(folder.iterdir())
             if re.search(r"muc[34]", path.name) and not path.name.startswith("key")]  # fmt: skip
    if not paths:
        raise BenchError(f"{folder} holds no *-muc3* or *-muc4* texts. Name the part's folder.")
    return paths


def _documents(path: Path) -> Iterator[tuple[str, str]]:
    pieces = HEAD.split(read_text(path))
    return zip(pieces[1::2], pieces[2::2], strict=True)


def _day(text: str) -> str | None:
    """The dateline's day; the set says that every message begins with one."""
    found = DATELINE.search(text[:250])
    if found is None or found[2] not in MONTHS:
        return None
    try:
        return date(1900 + int(found[3]), MONTHS.index(found[2]) + 1, int(found[1])).isoformat()
    except ValueError:
        return None


def _row(one: Incident) -> Row:
    return {
        "type": one.type, "date": one.date, "place": one.place,
        "perp_individuals": one.individuals,
        "perp_orgs": [{"name": name, "confidence": label} for name, label in one.orgs.items()],
        "targets": one.targets, "victims": one.victims,
    }  # fmt: skip
