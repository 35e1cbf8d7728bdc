"""A draft to a document and its publication: normalised, told apart by language, dated."""

from pathlib import Path

from faultlines.model.text import Document, Publication
from faultlines.model.when import When
from faultlines.read.dates import today
from faultlines.read.draft import MAX_CHARACTERS, Draft, empty, too_long
from faultlines.read.head_date import head_date, outlet_of
from faultlines.read.language import language_of
from faultlines.read.normalise import normalise
from faultlines.read.result import Filed


def file_draft(draft: Draft, path: Path, raw_hash: str, published: When | None,
               outlet: str | None = None) -> Filed:  # fmt: skip
    """Freeze a draft. Unreadable where no word is left, or too many are.

    published, outlet: used where neither the file nor the head of its text states them.
    """
    text = normalise(draft.text)
    if not any(char.isalpha() for char in text):
        raise empty()
    if len(text) > MAX_CHARACTERS:
        raise too_long()
    title = normalise(draft.title or "") or None
    document = Document(text=text, title=title, language=language_of(text), raw_hash=raw_hash)
    own = draft.published if draft.published.known else head_date(text) or When.unknown()
    when = own if own.known else published or When.unknown()
    publication = Publication(
        doc_id=document.id,
        path=str(path),
        published=when,
        source=draft.source or outlet_of(text) or outlet,
        url=draft.url,
        fetched=today(),
    )
    return Filed(document=document, publication=publication, notes=_notes(draft, own, published))


def _notes(draft: Draft, own: When, published: When | None) -> tuple[str, ...]:
    if published is None or not own.known or own.edtf == published.edtf:
        return draft.notes
    differ = f"it states {own.edtf} as its day of publication, which goes before {published.edtf}"
    return (*draft.notes, differ)
