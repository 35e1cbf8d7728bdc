"""Documents: which there are, and each with everything that was found in it marked."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from faultlines.model.snapshot import Entry, Status
from faultlines.model.text import Document, Publication, Span
from faultlines.show.brief import FLOOR
from faultlines.show.languages import language_name
from faultlines.show.page.marks import stretch
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.view import View
from faultlines.show.words import tell
from faultlines.show.workbench.frame import Page, hint
from faultlines.show.workbench.lines import address, claim_way, doc_name
from faultlines.show.workbench.shelf import Shelf, bare

Passed = tuple[str, int, int]
"""Why a word was left out, and its place in the text."""

COLUMNS = ("No.", "Title", "Came out", "Outlet", "Words", "Claims")


def documents_page(shelf: Shelf) -> Page:
    view = shelf.view
    head = tag("tr", *(tag("th", word, scope="col") for word in COLUMNS))
    rows = [_row(shelf, doc) for doc in view.documents.values()]
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="documents")
    body = table if rows else hint("Nothing was read yet. Add a report on the first page.")
    return Page(title="Documents", here="/documents", body=[tag("h1", "Documents"), body])


def _row(shelf: Shelf, doc: Document) -> Markup:
    view, publication = shelf.view, shelf.view.publications.get(doc.id)
    unread = doc.language != "en"
    cells = (
        str(shelf.view.number[doc.id]),
        tag("a", doc_name(view, doc), href=f"/documents/{bare(doc.id)}", dir="auto"),
        (publication.published.edtf if publication else None) or "not known",
        (publication.source if publication else None) or "",
        f"{len(doc.text.split()):,}",
        f"{language_name(doc.language)}, not read" if unread
        else f"{len(shelf.of_document[doc.id]) if doc.id in shelf.of_document else 0:,}",
    )  # fmt: skip
    return tag("tr", *(tag("td", cell, dir="auto", data_label=name.lower())
                       for name, cell in zip(COLUMNS, cells, strict=True)))  # fmt: skip


def document_page(shelf: Shelf, doc: Document, skipped: Mapping[str, int],
                  passed: Sequence[Passed] = ()) -> Page:  # fmt: skip
    """skipped: why words were seen and left out → how often. passed: those with known places."""
    view = shelf.view
    entries = shelf.of_document.get(doc.id, ())
    own = [one for one in view.snap.publications if one.doc_id == doc.id]
    return Page(
        title=doc_name(view, doc),
        here="/documents",
        body=[
            tag("h1", doc_name(view, doc), dir="auto"),
            tag("ul", *(tag("li", _publication(doc, one), dir="auto") for one in own),
                class_="lines tight"),
            _legend(),
            tag("div", _marked(view, doc, entries, passed), class_="text", lang=doc.language,
                dir="auto"),
            _left_out(skipped, passed, doc),
            tag("h2", f"{len(entries):,} claims from it"),
            tag("ol", *(tag("li", tag("a", tell(view, [one]), href=claim_way(one.id), dir="auto"))
                        for one in entries), class_="lines tight"),
        ],
    )  # fmt: skip


def _marked(view: View, doc: Document, entries: Sequence[Entry],
            passed: Sequence[Passed]) -> Markup:  # fmt: skip
    """Sentences with claims marked; those of which nothing counts say why."""
    mentions = [doc.span(start, stop) for (id_, start, stop) in view.snap.actor_of if id_ == doc.id]
    of: dict[Span, list[Entry]] = defaultdict(list)
    for one in entries:
        of[one.claim.evidence].append(one)
    sentences = list(of)
    layers = {
        "sentence": sentences,
        "cue": [span for one in entries for span in one.claim.cue],
        "mention": mentions,
        "rejected": [span for span, some in of.items() if all(map(_rejected, some))],
        "unsure": [span for span, some in of.items()
                   if not any(map(_counts, some)) and not all(map(_rejected, some))],
        "passed": [doc.span(start, stop) for _, start, stop in passed],
    }  # fmt: skip
    expected = [one.evidence for one in view.snap.forecasts if one.evidence.doc_id == doc.id]
    anchors = [span.start for span in (*sentences, *expected, *layers["passed"])]
    titles = {start: f"left out: {why}" for why, start, _ in passed}
    return stretch(doc, 0, len(doc.text), layers, anchors, titles)


def _rejected(entry: Entry) -> bool:
    return entry.status is Status.REJECTED


def _counts(entry: Entry) -> bool:
    """Whether it stands in the brief: neither rejected nor read unsurely."""
    return not _rejected(entry) and entry.claim.confidence >= FLOOR


def _legend() -> Markup:
    return tag("p", tag("mark", "a sentence with a claim"), " ",
               tag("span", "the words that made it one", class_="cue"), " ",
               tag("span", "somebody who is known", class_="mention"), " ",
               tag("span", "left out: rejected", class_="rejected"), " ",
               tag("span", "left out: read unsurely", class_="unsure"), " ",
               tag("span", "a word seen and left out", class_="passed"), " ",
               "unmarked: nothing was read here",
               class_="about text-key")  # fmt: skip


def _publication(doc: Document, one: Publication) -> str:
    day = one.published.edtf or "day of publication not known"
    parts = [one.source or "", day, one.path, f"fetched {one.fetched}" if one.fetched else "",
             language_name(doc.language)]  # fmt: skip
    words = ", ".join(filter(None, parts))
    copy = tag("a", "the stored copy", href=f"/documents/{bare(doc.id)}/copy")
    return together(words, ", ", copy) if doc.raw_hash else words


def _left_out(skipped: Mapping[str, int], passed: Sequence[Passed], doc: Document) -> Markup:
    if doc.language != "en":
        return hint(f"In {language_name(doc.language)}: kept and searchable, but not read.")
    if not skipped:
        return hint("Nothing was seen and left out.")
    rows = (tag("li", f"{count:,} {why}", *_places(doc, [one for one in passed if one[0] == why]))
            for why, count in Counter(skipped).most_common())  # fmt: skip
    return tag("details", tag("summary", f"What was seen and left out: {sum(skipped.values()):,}"),
               tag("ul", *rows))  # fmt: skip


def _places(doc: Document, passed: Sequence[Passed]) -> Iterator[Markup]:
    """The words themselves, each the way to its place in the text above."""
    for at, (_, start, stop) in enumerate(passed):
        link = tag("a", f"“{doc.text[start:stop]}”", href=f"#s{start}", dir="auto")
        yield together(", " if at else ": ", link)


def hits(view: View, found: Sequence[tuple[str, Span | None, Span | None]]) -> list[Markup]:
    """Documents that have words of a search: (document id, the words, what is around them)."""
    rows = []
    for doc_id, words, around in found:
        doc = view.documents[doc_id]
        parts = [tag("a", doc_name(view, doc), href=address(f"/documents/{bare(doc_id)}"),
                     dir="auto")]  # fmt: skip
        if words is not None and around is not None:
            inside = stretch(doc, around.start, around.end, {"sentence": [words]})
            parts.append(tag("blockquote", "… ", inside, " …", dir="auto", lang=doc.language))
        rows.append(tag("li", *parts))
    return [tag("ul", *rows, class_="lines hits")] if rows else []
