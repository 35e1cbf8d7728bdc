"""Finding words in documents, read or not."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from faultlines.ledger.body import unpack_document
from faultlines.ledger.fold import fold, has_arabic, trace_back
from faultlines.ledger.schema import document, entry
from faultlines.model.text import Document, Span

_AROUND = 80
_TRIPLE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that has the words. found: where the first of them stands, None if only the
    title has them; around: up to 80 letters to either side of it."""

    doc_id: str
    title: str | None
    language: str
    found: Span | None
    around: Span | None


def search(conn: Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """Documents that have all the words, best first. See Ledger.search."""
    terms = [term for quoted in re.findall(r'"([^"]*)"|(\S+)', words) if (term := _term(quoted))]
    if not terms:
        return ()
    seqs = _whole(conn, terms, limit)
    if any(has_arabic(term) for term in terms):
        parts = set.intersection(*(_either(conn, term) for term in terms))
        seqs += sorted(parts - set(seqs))
    return tuple(_hit(conn, seq, terms) for seq in seqs[:limit])


def _term(quoted: tuple[str, str]) -> str:
    """The words as the index has them: several where they are joined by more than a blank."""
    return " ".join(re.findall(r"\w+", fold(quoted[0] or quoted[1])))


def _whole(conn: Connection, terms: Sequence[str], limit: int) -> list[int]:
    statement = text(
        "SELECT rowid FROM found_words WHERE found_words MATCH :query ORDER BY rank LIMIT :limit"
    )
    query = " AND ".join(f'"{term}"' for term in terms)
    return list(conn.execute(statement, {"query": query, "limit": limit}).scalars())


def _either(conn: Connection, term: str) -> set[int]:
    """Where the term stands as whole words, or as part of an Arabic one (with its article)."""
    found: set[int] = set()
    for table in ("found_words", "found_parts")[: 2 if len(term) >= _TRIPLE else 1]:
        statement = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :query")
        found.update(conn.execute(statement, {"query": f'"{term}"'}).scalars())
    return found


def _hit(conn: Connection, seq: int, terms: Sequence[str]) -> Hit:
    known = select(document.c.id, entry.c.body).join(entry, entry.c.seq == document.c.seq)
    row = conn.execute(known.where(document.c.seq == seq)).one()
    found = unpack_document(json.loads(row.body))
    span = _first(found, row.id, terms)
    return Hit(
        doc_id=row.id,
        title=found.title,
        language=found.language,
        found=span,
        around=None if span is None else _widen(found, span),
    )


def _first(found: Document, doc_id: str, terms: Sequence[str]) -> Span | None:
    folded = fold(found.text)
    matches = [match for term in terms if (match := _match(term, folded))]
    if not matches:
        return None
    first = min(matches, key=lambda match: match.start())
    start = trace_back(found.text, first.start())
    end = trace_back(found.text, first.end() - 1) + 1
    return Span(doc_id=doc_id, start=start, end=end, quote=found.text[start:end])


def _match(term: str, folded: str) -> re.Match[str] | None:
    loose = r"\W+".join(map(re.escape, term.split()))
    return re.search(rf"\b{loose}\b", folded) or re.search(loose, folded)


def _widen(found: Document, span: Span) -> Span:
    start, end = max(0, span.start - _AROUND), min(len(found.text), span.end + _AROUND)
    return Span(doc_id=span.doc_id, start=start, end=end, quote=found.text[start:end])
