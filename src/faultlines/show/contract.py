"""The claims contract, version 1: one JSON object a line, document by document.

Order: a document, its actors, events, claims, attributions and forecasts; then the next document.
Spans are [start, end] in code points of the document's text; a quote equals text[start:end].
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document
from faultlines.show.contract_rows import (
    Row,
    actor_row,
    attribution_row,
    claim_row,
    document_row,
    event_row,
    forecast_row,
)  # fmt: skip
from faultlines.show.view import View

Item = TypeVar("Item")


def contract_lines(snap: Snapshot) -> Iterator[Row]:
    """Every line of the contract. Rejected claims are left out; edited ones stand as edited."""
    view = View(snap)
    shelves = _Shelves(view)
    for doc in snap.documents:
        yield document_row(view, doc)
        yield from _actor_rows(view, shelves, doc)
        yield from (event_row(view, event) for event in shelves.events[doc.id])
        yield from (claim_row(view, entry) for entry in shelves.claims[doc.id])
        kept = {entry.id for entry in shelves.claims[doc.id]}
        yield from (attribution_row(view, one, kept) for one in shelves.attributions[doc.id])
        yield from (forecast_row(view, one, kept) for one in shelves.forecasts[doc.id])


class _Shelves:
    """Everything by its document."""

    def __init__(self, view: View) -> None:
        snap = view.snap
        self.claims = _by_document((entry.claim.evidence.doc_id, entry) for entry in view.claims)
        self.events = _by_document((one.span.doc_id, one) for one in snap.events)
        self.forecasts = _by_document((one.statement.doc_id, one) for one in snap.forecasts)
        self.attributions = _by_document((one.evidence.doc_id, one) for one in snap.attributions)
        self.mentions: dict[str, dict[str, list[list[int]]]] = defaultdict(dict)
        for (doc_id, start, end), actor_id in sorted(snap.actor_of.items()):
            self.mentions[doc_id].setdefault(actor_id, []).append([start, end])


def _actor_rows(view: View, shelves: _Shelves, doc: Document) -> Iterator[Row]:
    """The actors that the document mentions, and those that people's edits brought into it."""
    mentions = dict(shelves.mentions.get(doc.id, {}))
    for entry in shelves.claims[doc.id]:
        for actor_id in (entry.subject, entry.object, entry.holder):
            if actor_id is not None:
                mentions.setdefault(actor_id, [])
    for actor_id, spans in mentions.items():
        if actor_id in view.actors:
            yield actor_row(view, actor_id, spans)


def _by_document(pairs: Iterable[tuple[str, Item]]) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for doc_id, item in pairs:
        found[doc_id].append(item)
    return found
