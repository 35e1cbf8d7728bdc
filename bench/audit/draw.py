"""Texts through the product, and some of its claims out."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.audit.context import sentence_after, sentence_before
from bench.audit.texts import Text, lot
from faultlines import pipeline
from faultlines.ledger import Ledger
from faultlines.model.snapshot import Entry, Snapshot
from faultlines.show.lists import claim_data
from faultlines.show.view import View
from faultlines.vocab.relations import RELATIONS

MOST_PER_TEXT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One claim to be judged. start, end: the sentence's offsets in the document (code points).

    says: the claim in words. verdict: "" until judged, then one of VERDICTS.
    """

    id: str
    document: str
    title: str
    url: str
    start: int
    end: int
    before: str
    sentence: str
    after: str
    says: str
    relation: str
    definition: str
    subject: str
    object: str
    rule: str
    cue: tuple[str, ...]
    confidence: float
    verdict: str = ""
    reason: str = ""


def read_all(texts: Sequence[Text]) -> tuple[Snapshot, list[str]]:
    """What the product makes of the texts, read into one ledger that is thrown away; and each
    text that it broke on, with the error. A measurement goes on where the product falls."""
    with TemporaryDirectory() as name, Ledger.create(Path(name) / "audit.db") as ledger:
        faults = [_add(ledger, text, Path(name) / "text.jsonl") for text in texts]
        return ledger.snapshot(), [fault for fault in faults if fault]


def _add(ledger: Ledger, text: Text, file: Path) -> str | None:
    file.write_text(json.dumps(text.record, ensure_ascii=False) + "\n", encoding="utf-8")
    try:
        pipeline.add(ledger, [str(file)])
    except Exception as error:  # any fault of the product counts, and none ends the measurement
        return f"{text.file}, line {text.line}: {type(error).__name__}: {error}"
    return None


def draw_claims(snap: Snapshot, *, count: int, seed: int, floor: float = 0.0) -> list[Item]:
    """So many claims read with at least this confidence, in the order of the texts.

    Every claim has the same chance, but for at most MOST_PER_TEXT of one text; the same ones for
    the same seed, as long as the reader still finds them.
    """
    view = View(snap, floor=floor)
    drawn = _some(sorted(view.claims, key=lambda entry: lot(seed, entry.id)), count)
    place = {entry.id: number for number, entry in enumerate(view.claims)}
    return [_item(view, entry) for entry in sorted(drawn, key=lambda entry: place[entry.id])]


def _some(shuffled: Iterable[Entry], count: int) -> list[Entry]:
    taken: list[Entry] = []
    so_far: Counter[str] = Counter()
    for entry in shuffled:
        doc_id = entry.claim.evidence.doc_id
        if len(taken) < count and so_far[doc_id] < MOST_PER_TEXT:
            taken.append(entry)
            so_far[doc_id] += 1
    return taken


def _item(view: View, entry: Entry) -> Item:
    claim, document = entry.claim, view.document(entry.claim.evidence)
    publication = view.publications.get(document.id)
    target = claim.object or (event.span if (event := view.event(entry)) else None)
    return Item(
        id=entry.id,
        document=document.id,
        title=document.title or "",
        url=(publication.url if publication else None) or "",
        start=claim.evidence.start,
        end=claim.evidence.end,
        before=sentence_before(document.text, claim.evidence.start),
        sentence=claim.evidence.quote,
        after=sentence_after(document.text, claim.evidence.end),
        says=str(claim_data(view, entry)["says"]),
        relation=claim.relation,
        definition=RELATIONS[claim.relation].definition,
        subject=claim.subject.quote,
        object=target.quote if target else "",
        rule=claim.rule,
        cue=tuple(span.quote for span in claim.cue),
        confidence=claim.confidence,
    )
