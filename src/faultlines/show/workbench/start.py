"""The first page: what the ledger holds, what is new, what needs a look, and what to add."""

from collections import Counter
from collections.abc import Sequence

from faultlines.model.snapshot import Status
from faultlines.show.languages import language_name
from faultlines.show.page.tags import Markup, tag
from faultlines.show.view import View
from faultlines.show.words import tell
from faultlines.show.workbench.forms import box, field
from faultlines.show.workbench.frame import Page, counted, hidden, hint
from faultlines.show.workbench.lines import actor_link, doc_name, entry_line
from faultlines.show.workbench.shelf import Shelf, bare

NEW, LOOK, WHO, MISSING = 8, 6, 12, 3  # documents, claims, actors, absences that are named


def start_page(shelf: Shelf, *, token: str, told: Sequence[str] = ()) -> Page:
    """told: what became of what was just added."""
    view = shelf.view
    said = [tag("ul", *(tag("li", words, dir="auto") for words in told), class_="told")]
    parts = [*(said if told else []), *(_holds(shelf) if view.documents else _empty())]
    return Page(title="Start", here="/", body=[*parts, _add(token)], scripts=("drop.js",))


def opening_page() -> Page:
    """While a large ledger is read."""
    return Page(title="Opening", here="", body=[
        tag("h1", "The ledger is being opened"),
        tag("p", "It is a large one: every 100,000 claims take three or four seconds. This page "
            "goes on by itself.", role="status"),
    ])  # fmt: skip


def _empty() -> list[Markup]:
    return [
        tag("h1", "An empty ledger"),
        tag("p", "Give it a report: a text, a saved web page, a PDF or a Word file. It reads who "
            "is said to have done or said what to whom, when, and according to whom; keeps each "
            "claim with its sentence; and shows the network that follows. All of it happens on "
            "this computer."),
        hint("For a first try: the reports of the case that ships with faultlines, in its folder "
             "cases/iraq-2020/reports."),
    ]  # fmt: skip


def _holds(shelf: Shelf) -> list[Markup]:
    view = shelf.view
    figures = (
        (counted(len(view.documents), "document"), "/documents"),
        (counted(len(view.claims), "claim"), "/claims"),
        (counted(len(view.actors), "actor"), "/actors"),
        (f"{len(view.snap.forecasts):,} forecasts and advices", "/forecasts"),
        (f"{shelf.undecided:,} not decided on", "/review"),
    )
    return [
        tag("h1", "What the ledger holds"),
        tag("ul", *(tag("li", tag("a", tag("b", words.split()[0]), words[words.index(" "):],
                                  href=way)) for words, way in figures), class_="figures"),
        _ways(),
        tag("div", tag("div", _new(view), *_missing(view)), _look(view), _most(shelf),
            class_="columns"),
    ]  # fmt: skip


def _ways() -> Markup:
    """For whoever is here for the first time."""
    return tag("p", "Look at ", tag("a", "the network", href="/network"), ", at ",
               tag("a", "who signed what, and who is missing", href="/statements"), ", and ",
               tag("a", "put right what was read wrongly", href="/review"), ".")  # fmt: skip


def _missing(view: View) -> list[Markup]:
    """Who is said to have kept away from a joint statement or a meeting."""
    absent = [one for one in view.claims if one.claim.relation == "absent_from"][-MISSING:]
    rows = [entry_line(view, one, tell(view, [one])) for one in absent]
    return [tag("section", tag("h2", "Said to be missing"),
                tag("ul", *rows, class_="lines"))] if rows else []  # fmt: skip


def _new(view: View) -> Markup:
    """The last to come out, and what couldn't be read."""
    count = Counter(entry.claim.evidence.doc_id for entry in view.claims)
    rows = []
    for doc in list(view.documents.values())[-NEW:][::-1]:
        day = view.publications[doc.id].published.edtf if doc.id in view.publications else None
        what = (counted(count[doc.id], "claim") if doc.language == "en"
                else f"in {language_name(doc.language)}: searchable, not read")  # fmt: skip
        rows.append(tag("li", tag("a", doc_name(view, doc), href=f"/documents/{bare(doc.id)}",
                                  dir="auto"), tag("div", f"{day or 'no day given'}, {what}",
                                                   class_="where")))  # fmt: skip
    return tag("section", tag("h2", "Newest"), tag("ul", *rows, class_="lines"))


def _look(view: View) -> Markup:
    """The least surely read of those that nobody decided on."""
    open_ = [entry for entry in view.claims if entry.status is Status.OPEN]
    doubtful = sorted(open_, key=lambda entry: entry.claim.confidence)[:LOOK]
    rows = [entry_line(view, entry, tell(view, [entry])) for entry in doubtful]
    return tag("section", tag("h2", "Least surely read"), tag("ul", *rows, class_="lines"),
               tag("p", tag("a", "Review what matters most", href="/review")))  # fmt: skip


def _most(shelf: Shelf) -> Markup:
    rows = [tag("li", actor_link(shelf.view, row["id"], row["name"]),
                tag("span", f" {counted(row['claims'], 'claim')}", class_="where"))
            for row in shelf.actors[:WHO]]  # fmt: skip
    return tag("section", tag("h2", "Most spoken of"), tag("ul", *rows, class_="lines tight"))


def _add(token: str) -> Markup:
    """A file, or pasted words: both go through the same reading as `faultlines add`."""
    files = tag("input", type="file", name="files", multiple="", aria_label="Reports")
    return tag(
        "section",
        tag("h2", "Add a report", id="add"),
        tag("form", hidden("token", token),
            tag("div", tag("p", "Drop files here, or choose them: text, Markdown, HTML, PDF, DOCX, "
                           "JSON lines."), files, class_="drop"),
            field("or paste its text", tag("textarea", "", name="text", rows="5", dir="auto")),
            field("Title", box("title", "", "of pasted text")),
            field("Came out on", box("published", "", "2020-04-10")),
            field("In", box("outlet", "", "the outlet's name")),
            tag("button", "Read it", class_="main"),
            method="post", action="/add", enctype="multipart/form-data", class_="add"),
        hint("Type the day it came out before you drop it: “last Tuesday” and “April 4” are read "
             "against it. Files that give their own day keep it. A copy of each is kept beside the "
             "ledger."),
    )  # fmt: skip
