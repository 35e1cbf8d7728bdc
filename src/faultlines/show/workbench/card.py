"""One claim laid open: its sentence in its document, why it was read so, what was decided."""

from collections.abc import Iterator, Sequence

from faultlines.model.snapshot import Entry
from faultlines.show.one_claim import Ruling
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.view import View
from faultlines.show.when_words import when_words
from faultlines.show.words import holder_name, object_name, subject_name, tell
from faultlines.show.workbench.forms import decision_forms
from faultlines.show.workbench.lines import actor_link, claim_way, doc_name, relation_tag
from faultlines.show.workbench.marks import in_context
from faultlines.show.workbench.shelf import bare
from faultlines.vocab.relations import RELATIONS


def card(view: View, entry: Entry, rulings: Sequence[Ruling], *, token: str, back: str,
         effect: str = "") -> Markup:  # fmt: skip
    """back: the address to return to once it is decided. effect: what hangs on it, in words."""
    claim = entry.claim
    doc = view.document(claim.evidence)
    return tag(
        "article",
        tag("h2", tell(view, [entry]), dir="auto"),
        in_context(doc, entry),
        decision_forms(view, entry, token=token, back=back),
        tag("p", effect, class_="effect") if effect else together(),
        tag("dl", *(part for row in _rows(view, entry) for part in row)),
        tag("h3", "Decided so far"),
        _decided(rulings),
        class_="card",
        data_claim=bare(entry.id),
    )


def _rows(view: View, entry: Entry) -> Iterator[tuple[Markup, Markup]]:
    claim = entry.claim
    relation = RELATIONS.get(claim.relation)
    yield _row("Who", actor_link(view, entry.subject, subject_name(view, entry)),
               _words(claim.subject.quote, subject_name(view, entry)))  # fmt: skip
    yield _row("Does", relation_tag(claim.relation), f" {relation.definition if relation else ''}")
    if claim.object is not None or claim.event_id is not None:
        name = object_name(view, entry)
        yield _row("To whom", actor_link(view, entry.object, name),
                   _words(claim.object.quote if claim.object else name, name))  # fmt: skip
    yield _row("According to", actor_link(view, entry.holder, holder_name(view, entry)))
    yield _row("How surely", f"{claim.stance.value}, {claim.certainty.value}, "
               f"{claim.modality.value}")  # fmt: skip
    if claim.condition is not None:
        yield _row("If", f"“{claim.condition.quote}”")
    yield _row("When", when_words(claim.when) or "the text doesn't say")
    cue = ", ".join(f"“{span.quote}”" for span in claim.cue)
    yield _row("Why read so", f"rule {claim.rule or claim.extractor} fired on {cue}; "
               f"{confidence_words(claim.confidence)}")  # fmt: skip
    yield _row("From", *_source(view, entry))
    yield _row("Claim", tag("a", tag("code", bare(entry.id)), href=claim_way(entry.id)))


def _source(view: View, entry: Entry) -> Iterator[str]:
    doc = view.document(entry.claim.evidence)
    publication = view.publications.get(doc.id)
    way = f"/documents/{bare(doc.id)}#s{entry.claim.evidence.start}"
    yield tag("a", doc_name(view, doc), href=way, dir="auto")
    if publication is not None:
        yield f", {publication.source}" if publication.source else ""
        yield f", {publication.published.edtf or 'without a day'}"
    yield f", letters {entry.claim.evidence.start:,} to {entry.claim.evidence.end:,}"


def confidence_words(confidence: float) -> str:
    """How sure the reading is, in words; it says nothing of the world."""
    sure = "surely" if confidence >= 0.85 else "fairly surely" if confidence >= 0.65 else "unsurely"
    return f"read {sure} ({confidence:.2f})"


def _row(label: str, *inside: str) -> tuple[Markup, Markup]:
    return tag("dt", label), tag("dd", *inside, dir="auto")


def _words(quote: str, name: str) -> str:
    return "" if quote in name else f" (“{quote}”)"


def _decided(rulings: Sequence[Ruling]) -> Markup:
    if not rulings:
        return tag("p", "Nothing yet.", class_="about")
    return tag("ul", *(tag("li", _ruling(one), dir="auto") for one in rulings), class_="rulings")


def _ruling(one: Ruling) -> str:
    return f"{one.what} by {one.by}, {one.made}" + (f": {one.reason}" if one.reason else "")
