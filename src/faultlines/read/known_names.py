"""A user's own list of actors: `actors.csv`, one name or alias a row."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from faultlines.model.errors import BadInput, BadValue
from faultlines.model.known_names import KnownName

COLUMNS = ("name", "alias", "type", "from", "to", "note")
NEEDED = ("name", "type")
TYPES = {
    "person": "Person", "organization": "Organization", "organisation": "Organization",
    "org": "Organization", "group": "Organization", "public body": "PublicBody",
    "publicbody": "PublicBody", "company": "LegalEntity", "legal entity": "LegalEntity",
    "legalentity": "LegalEntity", "territory": "Territory", "place": "Territory",
    "state": "Territory", "country": "Territory", "city": "Territory", "region": "Territory",
    "party": "Organization", "militia": "Organization", "movement": "Organization",
    "armed group": "Organization", "ministry": "PublicBody", "government": "PublicBody",
}  # fmt: skip
LARGEST = 20_000_000  # bytes
SHORTEST = 4  # letters of a name without a capital; "the" would stand everywhere


NAME = "actors.csv"


def find_known_names(paths: Iterable[str | Path]) -> tuple[Path, ...]:
    """The lists called `actors.csv` among these files and right in these folders."""
    given = (Path(path) for path in paths)
    found = (path / NAME if path.is_dir() else path for path in given)
    return tuple(dict.fromkeys(path for path in found if path.name == NAME and path.exists()))


def read_known_names(path: str | Path) -> tuple[KnownName, ...]:
    """Every row of the file. BadInput names the file, the line and what to do."""
    path = Path(path)
    text = _text(path)
    head = text.partition("\n")[0]
    # Spreadsheets write semicolons or tabs where the comma is a decimal mark.
    mark = next((one for one in ";\t" if one in head and "," not in head), ",")
    rows = csv.DictReader(io.StringIO(text), restkey="", delimiter=mark)
    _check_columns(path, rows.fieldnames or ())
    try:
        return tuple(_names(path, rows))
    except csv.Error as error:
        raise _bad(path, rows.line_num, str(error), "save it as comma-separated UTF-8") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(f"{path}: larger than {LARGEST:,} bytes. Give a shorter list")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: not in UTF-8. Save it as “CSV UTF-8”") from error
    except OSError as error:
        raise BadInput(f"{path}: can't be read ({error.strerror}). Check the name") from error


def _check_columns(path: Path, found: object) -> None:
    names = [str(name).strip().lower() for name in found] if isinstance(found, list) else []
    missing = [name for name in NEEDED if name not in names]
    unknown = [name for name in names if name not in COLUMNS]
    if missing:
        raise _bad(path, 1, f"no column “{missing[0]}”", f"begin with: {','.join(COLUMNS)}")
    if unknown:
        raise _bad(path, 1, f"no such column: “{unknown[0]}”", f"there are: {', '.join(COLUMNS)}")


def _names(path: Path, rows: "csv.DictReader[str]") -> Iterator[KnownName]:
    schema_of: dict[str, str] = {}
    for row in rows:
        line = rows.line_num
        if "" in row:
            raise _bad(path, line, "more fields than columns", "put names with a comma in quotes")
        fields = {str(key).strip().lower(): (value or "").strip() for key, value in row.items()}
        if not any(fields.values()):
            continue
        yield _name(path, line, fields, schema_of)


def _name(path: Path, line: int, row: Mapping[str, str], schema_of: dict[str, str]) -> KnownName:
    name = " ".join(row["name"].split())
    if not name:
        raise _bad(path, line, "no name", "write the actor's full name in the first column")
    for words in (name, row.get("alias", "")):
        if words and len(words) < SHORTEST and words.islower():
            raise _bad(path, line, f"“{words}” is too short to be a name",
                       "write it as the texts do, with its capitals")  # fmt: skip
    schema = TYPES.get(row["type"].lower()) if row["type"] else schema_of.get(name)
    if schema is None:
        said = f"the type “{row['type']}” isn't known" if row["type"] else "no type"
        raise _bad(path, line, said, "write person, organization, public body, company, group or "
                                     "territory")  # fmt: skip
    if schema_of.setdefault(name, schema) != schema:
        raise _bad(path, line, f"“{name}” has two types", "give all rows of one name the same type")
    try:
        return KnownName(
            name=name, schema=schema, alias=" ".join(row.get("alias", "").split()) or None,
            since=row.get("from") or None, until=row.get("to") or None,
            note=row.get("note", ""), source=f"{path.name}:{line}",
        )  # fmt: skip
    except BadValue as error:
        raise _bad(path, line, str(error), "write days as 2020-04-10, 2020-04 or 2020") from error


def _bad(path: Path, line: int, fault: str, remedy: str) -> BadInput:
    return BadInput(f"{path}, line {line}: {fault}. To mend it: {remedy}.")
