"""Claims as a table for a spreadsheet (CSV, UTF-8). A cell never becomes a formula there."""

import csv
import io
from collections.abc import Iterator

from faultlines.model.snapshot import Entry, Snapshot
from faultlines.show.view import View
from faultlines.show.words import holder_name, object_name, subject_name
from faultlines.vocab.relations import RELATIONS

COLUMNS = (
    "id", "status", "subject", "subject_words", "relation", "object", "object_words", "holder",
    "stance", "certainty", "modality", "condition", "when", "sign", "confidence", "document",
    "path", "title", "source", "published", "start", "end", "sentence", "cue", "rule",
    "extractor", "decided_by", "reason",
)  # fmt: skip
RISKY = ("=", "+", "-", "@", "\t", "\r")  # what makes a spreadsheet calculate


def csv_lines(snap: Snapshot) -> Iterator[str]:
    """Lines with their ends (\r\n), the columns' names first; rejected claims left out."""
    view = View(snap)
    yield _line(COLUMNS)
    for entry in view.claims:
        yield _line(_row(view, entry))


def table_rows(snap: Snapshot) -> Iterator[dict[str, object]]:
    """The same as values: column → cell."""
    view = View(snap)
    return (dict(zip(COLUMNS, _row(view, entry), strict=True)) for entry in view.claims)


def safe(cell: object) -> object:
    """Words that would start a formula get an apostrophe before them; numbers stay."""
    if isinstance(cell, str) and cell.startswith(RISKY):
        return f"'{cell}"
    return cell


def _line(cells: tuple[object, ...]) -> str:
    page = io.StringIO()
    csv.writer(page).writerow([safe(cell) for cell in cells])
    return page.getvalue()


def _row(view: View, entry: Entry) -> tuple[object, ...]:
    claim = entry.claim
    relation = RELATIONS.get(claim.relation)
    return (
        entry.id, entry.status.value, subject_name(view, entry), claim.subject.quote,
        claim.relation, object_name(view, entry),
        claim.object.quote if claim.object else "", holder_name(view, entry), claim.stance.value,
        claim.certainty.value, claim.modality.value,
        claim.condition.quote if claim.condition else "", claim.when.edtf or "",
        relation.sign if relation else 0, claim.confidence, *_source(view, entry),
        claim.evidence.start, claim.evidence.end, claim.evidence.quote,
        " … ".join(span.quote for span in claim.cue), claim.rule, claim.extractor,
        entry.by or "", entry.reason or "",
    )  # fmt: skip


def _source(view: View, entry: Entry) -> tuple[str, str, str, str, str]:
    doc = view.document(entry.claim.evidence)
    publication = view.publications.get(doc.id)
    if publication is None:
        return (doc.id, "", doc.title or "", "", "")
    return (doc.id, publication.path, doc.title or "", publication.source or "",
            publication.published.edtf or "")  # fmt: skip
