"""Findings in words: verbs that agree, and numbers of documents that are explained."""

import pytest

from faultlines.model.claims import Attribution
from faultlines.model.findings import Asked, Finding, Report
from faultlines.model.snapshot import Snapshot
from faultlines.model.text import Document
from faultlines.show.findings import named, report_text
from faultlines.show.sections.parts import words_line
from faultlines.show.view import View
from tests.analyse.telling import Teller, actor_id


def world() -> Teller:
    teller = Teller()
    teller.tell("The shrine brigades back Brandt.", "shrine brigades", "backs", "Brandt")
    teller.tell("Brandt has the Oars with him.", "Oars", "backs", "Brandt")
    crowd = actor_id("shrine brigades")
    old = teller.actors[crowd]
    teller.actors[crowd] = type(old)(id=old.id, name=old.name, schema="Group")
    return teller


def test_the_verb_after_an_unnamed_collective_is_a_plural():
    view, crowd, oars = View(world().snap), actor_id("shrine brigades"), actor_id("Oars")
    assert named(view, f"{{{crowd}}} is for {{{oars}}}") == "shrine brigades are for Oars"
    assert named(view, f"{{{oars}}}, which is against {{{crowd}}}") == (
        "Oars, which is against shrine brigades"
    )
    assert named(view, f"behind {{{crowd}}}, which is against") == (
        "behind shrine brigades, which are against"
    )


def test_numbers_in_brackets_are_explained_where_they_are_printed():
    teller = world()
    found = Finding(kind="stand", says="They say so", because=(teller.entries[1].id,))
    report = Report(key="x", title="X", about="", asked=Asked(), findings=(found,))
    lines = list(report_text(View(teller.snap), report))
    assert "              “Brandt has the Oars with him.” [2]" in lines
    assert "  [2] 2021-05-12, 1.txt" in lines[lines.index("TEXTS") :]
    assert not any(line.startswith("  [1]") for line in lines)


def test_of_one_document_no_number_is_printed():
    teller = Teller()
    entry = teller.tell("The Oars back Brandt.", "Oars", "backs", "Brandt")
    report = Report(key="x", title="X", about="", asked=Asked(),
                    findings=(Finding(kind="stand", says="So", because=(entry.id,)),))  # fmt: skip
    lines = list(report_text(View(teller.snap), report))
    assert not any("[1]" in line for line in lines)
    assert "TEXTS" not in lines


@pytest.mark.parametrize(
    ("verb", "content"),
    [
        ("present", "themselves as a choir"),
        ("claim", "to be a choir"),
        ("insist", "that they sing"),
    ],
)
def test_what_is_no_clause_is_told_in_the_verb_of_the_text(verb: str, content: str):
    doc = Document(text=f"The Lamps {verb} {content}.")
    start = doc.text.index(content)
    said = Attribution(
        evidence=doc.span(0, len(doc.text)),
        source=doc.span(0, 9),
        cue=(doc.span(10, 10 + len(verb)),),
        content=(doc.span(start, start + len(content)),),
    )
    line = words_line(View(Snapshot(documents=(doc,))), said)
    told = "says" if verb == "insist" else verb
    assert line.text == f"“The Lamps” {told} “{content}”"
