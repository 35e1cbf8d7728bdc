"""Markdown: what a reader sees, and what its front matter states."""

from pathlib import Path

import pytest

from faultlines.read.markdown import markdown_draft
from faultlines.read.markdown_words import readable_words
from tests.read.reading import one, write

REPORT = """\
---
title: "Tram strike: who stands where"
date: 2021-05-06
source: Harbour Notes
tags: [trams]
---

# Who stands where

The **older** union [called off](https://example.org/a_(b)) the strike,
and the *younger* one says that it wasn't asked.[^1]

## What they want

* more pay
* fewer night shifts,
  on Sundays above all
1. a say in the timetable

> "Nothing is signed," said the clerk.

| Union | Votes |
|-------|------:|
| older | 12 |

***

![A tram](tram.png)
<!-- a note to myself -->

[^1]: By telephone.
[1]: https://example.org
"""


def test_a_report_in_markdown_reads_as_a_reader_sees_it(tmp_path: Path) -> None:
    found = one(write(tmp_path, "a.md", REPORT))
    assert found.document.text.split("\n\n") == [
        "Who stands where",
        "The older union called off the strike, and the younger one says that it wasn't asked.",
        "What they want",
        "more pay",
        "fewer night shifts, on Sundays above all",
        "a say in the timetable",
        '"Nothing is signed," said the clerk.',
        "Union | Votes",
        "older | 12",
        "By telephone.",
    ]
    assert found.document.title == "Tram strike: who stands where"
    assert found.publication.published.edtf == "2021-05-06"
    assert found.publication.source == "Harbour Notes"


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    assert markdown_draft("# Trams *again*\n\nThey met.").title == "Trams again"
    assert markdown_draft("Trams again\n===\n\nThey met.").title == "Trams again"
    assert markdown_draft("They met.\n\nThey parted.\n\n## Later\n\nNothing.").title is None


def test_a_date_that_is_none_is_said_and_left_unknown() -> None:
    draft = markdown_draft("---\ndate: last spring\n---\nThey met.")
    assert not draft.published.known
    assert draft.notes == ("its date 'last spring' can't be read",)


def test_long_lines_are_paragraphs_by_themselves() -> None:
    lines = ["The council met again. " * 8, "The unions stayed away. " * 8]
    assert markdown_draft("\n".join(lines)).text.split("\n\n") == [line.strip() for line in lines]


def test_the_text_of_code_is_kept_as_it_is() -> None:
    assert "a *b* c" not in markdown_draft("x `a *b* c` y").text.replace("a *b* c", "", 1)
    assert markdown_draft("x `a *b* c` y").text == "x a *b* c y"


def test_signs_within_a_line_that_begin_none_stay() -> None:
    assert markdown_draft("Votes: 12 > 9, and a note [^1]: late.").text == (
        "Votes: 12 > 9, and a note : late."
    )
    assert markdown_draft("# The C# users #\n\nThey met.").title == "The C# users"


@pytest.mark.parametrize("bait", ["**a ", "[^", "__a ", "[a](", "<!--", "> ", "| -", "~~a"])
def test_a_long_line_of_signs_is_read_to_its_end(bait: str) -> None:
    drafted = markdown_draft(bait * (400_000 // len(bait)) + "end")
    assert drafted.text.endswith("end")


def test_a_very_long_fence_that_nothing_closes_is_code() -> None:
    assert not markdown_draft("`" * 400_000 + "end").text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a [link][1] and [another](http://x.org \"t\")", "a link and another"),
        ("see <https://example.org/a>", "see https://example.org/a"),
        (r"5 \* 3 and \[brackets\]", "5 * 3 and [brackets]"),
        ("5 * 3 * 2 and snake_case_name", "5 * 3 * 2 and snake_case_name"),
        ("__all__ of *them* left<br> ~~early~~", "all of them left"),
        ("Smith &amp; Sons, 3 &lt; 4", "Smith & Sons, 3 < 4"),
        ("[12] dead [sic]", "[12] dead [sic]"),
    ],
)  # fmt: skip
def test_signs_within_a_line(written: str, read: str) -> None:
    assert readable_words(written) == read


def test_rows_in_columns_and_round_bullets_keep_their_lines(tmp_path: Path) -> None:
    rows = "Group    Leader\nStone Front    Selim Dara\n• one\n• two\n"
    found = one(write(tmp_path, "a.md", rows))
    assert found.document.text.split("\n\n") == [
        "Group    Leader",
        "Stone Front    Selim Dara",
        "one",
        "two",
    ]
