"""The whole report as one page."""

import base64
from collections import defaultdict
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files

from faultlines.model.findings import Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document, Span
from faultlines.show.brief import FLOOR, Brief, Read, brief_of, counted
from faultlines.show.page.lines import section_html
from faultlines.show.page.pairs import actors_html, pairs_html
from faultlines.show.page.picture import Drawable, network_html
from faultlines.show.page.source import marked_text
from faultlines.show.page.tags import Markup, tag, together
from faultlines.show.view import View


def report_html(snap: Snapshot, *, head: str, made: str, floor: float = FLOOR,
                reports: Sequence[Report] = (), drawn: Drawable | None = None) -> str:  # fmt: skip
    """One file. head: the ledger's newest hash; made: the day, as words. No script, no address.
    reports: what analyses found. drawn: the network, to be pictured.

    The policy forbids everything but this page's own style, by its hash.
    """
    view, brief = View(snap, floor=floor), brief_of(snap, floor=floor, reports=reports)
    style = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    # The style goes in as it is, so its hash is the hash of what the browser sees.
    top = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", "faultlines: what the reports say"),
        tag("style", Markup(style)),
    )
    page = tag("html", top, tag("body", *_body(view, brief, head, made, drawn)), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _policy(style: str) -> str:
    digest = base64.b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _body(view: View, brief: Brief, head: str, made: str,
          drawn: Drawable | None) -> list[Markup]:  # fmt: skip
    pictured = [network_html(drawn)] if drawn is not None and drawn.actors else []
    sections = [section for section in brief.sections if section.blocks]
    names = [("network", "Network")] if pictured else []
    names += [(section.key, section.title) for section in sections]
    names += [("actors", "Actors"), ("pairs", "Claims by pair"), ("texts", "The reports")]
    return [
        tag("h1", "What the reports say"),
        tag("p", "Each line is a claim, not a fact: it says who says so, and opens its sentence.",
            class_="about"),
        tag("nav", *(together(tag("a", title, href=f"#{key}"), " ") for key, title in names)),
        tag("section", tag("h2", "What was read", id="read"), _documents(brief)),
        tag("main", *pictured, *(section_html(view, section) for section in sections),
            actors_html(view), pairs_html(view), _texts(view, brief)),
        tag("footer", f"Written by faultlines on {made} from a ledger whose head is ",
            tag("code", head), f". {_left_out(brief)}"),
    ]  # fmt: skip


def _documents(brief: Brief) -> Markup:
    return tag("ol", *map(_document, brief.documents))


def _document(read: Read) -> Markup:
    """Its title as a link to its text; below, where it comes from and what it holds."""
    path = f"{read.path}, " if read.title else ""
    return tag("li", tag("a", read.title or read.path, href=f"#d{read.number}", dir="auto"),
               tag("div", f"{path}{counted(read)}", class_="where", dir="auto"))  # fmt: skip


def _left_out(brief: Brief) -> str:
    return (f"Left out: {brief.below} claims read less surely than {brief.floor:g}, "
            f"{brief.rejected} rejected by people.")  # fmt: skip


def _texts(view: View, brief: Brief) -> Markup:
    """Every document, whole, with its sentences marked."""
    marks, cues = _marks(view, brief)
    parts: list[Markup] = []
    for doc in view.snap.documents:
        number = view.number[doc.id]
        parts += [_heading(doc, number), marked_text(doc, number, marks[doc.id], cues[doc.id])]
    return tag("section", tag("h2", "The reports", id="texts"), *parts)


def _heading(doc: Document, number: int) -> Markup:
    return tag("h3", f"{number}. {doc.title or 'Untitled'}", id=f"d{number}", dir="auto")


Marks = dict[str, list[Span]]


def _marks(view: View, brief: Brief) -> tuple[Marks, Marks]:
    """By document: the sentences that lines stand on, and the words that fired."""
    marks: Marks = defaultdict(list)
    cues: Marks = defaultdict(list)
    for entry in view.claims:
        marks[entry.claim.evidence.doc_id].append(entry.claim.evidence)
        cues[entry.claim.evidence.doc_id].extend(entry.claim.cue)
    for section in brief.sections:
        for block in section.blocks:
            for line in block.lines:
                if line.evidence is not None:
                    marks[line.evidence.doc_id].append(line.evidence)
    return marks, cues
