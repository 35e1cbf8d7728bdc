"""Parties that a list counts and doesn't name."""

import pytest

from faultlines.analyse.absences import absences
from faultlines.model.findings import Asked, Finding
from faultlines.model.text import Document
from faultlines.show.brief import brief_of
from tests.analyse.lists import ListTeller

ASKED = Asked(floor=0)


def told(sentence: str, signed: list[str], stated: int | None = None) -> ListTeller:
    """A statement of which the sentence tells."""
    teller = ListTeller()
    doc = Document(text=sentence)
    at = sentence.index("statement")
    teller._told(doc, "2021-06-03", "signs", signed, kind="joint_statement", role="party",
                 span=doc.span(at, at + len("statement")), stated_count=stated)  # fmt: skip
    return teller


def roster(teller: ListTeller) -> Finding:
    return next(one for one in absences(teller.snap, ASKED).findings if one.kind == "roster")


FOUR = "The statement was signed by the Oars, the Gulls and two smaller parties."


def test_parties_without_a_name_count_as_listed():
    found = roster(told(FOUR, ["Oars", "Gulls"], stated=4))
    assert found.says.startswith("2 named and 2 without a name (“two smaller parties”)")
    assert "the text says 4, so the counts agree" in found.says
    assert (found.data["listed"], found.data["named"]) == (4, 2)
    assert found.caveats == ()


def test_where_they_are_too_few_the_counts_differ():
    assert "the counts differ" in roster(told(FOUR, ["Oars", "Gulls"], stated=7)).says


def test_several_leave_the_number_open():
    text = "The statement was signed by the Oars, the Gulls and several smaller factions."
    found = roster(told(text, ["Oars", "Gulls"], stated=7))
    assert "2 named and more (“several smaller factions”)" in found.says
    assert "the counts agree" in found.says
    assert found.caveats == ("The list may not be whole.",)


def test_words_that_a_reader_took_for_an_actor_are_no_name():
    text = "The statement was signed by the Oars, the Gulls and three other groups."
    found = roster(told(text, ["Oars", "Gulls", "other groups"]))
    assert found.says.startswith("2 named and 3 without a name (“three other groups”)")


@pytest.mark.parametrize(("stated", "words"), [(4, "the counts agree"), (5, "the counts differ")])
def test_a_brief_counts_them_too(stated: int, words: str):
    brief = brief_of(told(FOUR, ["Oars", "Gulls"], stated=stated).snap)
    joint = next(one for one in brief.sections if one.key == "joint")
    line = joint.blocks[0].lines[0].text
    assert "2 named and “two smaller parties”" in line
    assert words in line


def test_who_is_expected_may_be_one_of_those_without_a_name():
    teller = told(FOUR, ["Oars", "Gulls"])
    for one in ("Oars", "Gulls", "Terns"):
        teller.tell(f"The {one} belong to the League.", one, "part_of", "League")
    found = absences(teller.snap, ASKED).findings
    (terns,) = [one for one in found if one.kind == "expected_absence"]
    assert any("it may be one of those without a name (“two smaller parties”)" in caveat
               for caveat in terns.caveats)  # fmt: skip
