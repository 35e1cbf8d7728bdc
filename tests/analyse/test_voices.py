"""Whose word a claim is: every analysis counts the same origins."""

from dataclasses import replace
from datetime import date

import pytest

from faultlines.analyse.doubt import doubted
from faultlines.analyse.once import once
from faultlines.analyse.shifts import shifts
from faultlines.analyse.sources import sources
from faultlines.analyse.standing import by_pair, net, standing
from faultlines.analyse.ties import network, ties
from faultlines.model.findings import Asked
from tests.analyse.telling import Teller, actor_id

FIRST = "The Oars back Brandt."
SECOND = "Brandt has had the backing of the Oars since the spring, two of them say."


def told(*sources_: str | None, holder: str | None = None) -> Teller:
    """The same claim in two reports: of these outlets, and held by somebody if so told."""
    teller = Teller()
    for text, outlet in zip((FIRST, SECOND), sources_, strict=True):
        words = f"{holder} says: {text}" if holder else text
        teller.tell(words, "Oars", "backs", "Brandt", holder=holder)
        teller.publications[-1] = replace(teller.publications[-1], source=outlet)
    return teller


def counted(teller: Teller) -> tuple[float, float, float]:
    """The origins that `sources` counts, and how many full claims they weigh in both folds."""
    (support,) = [one for one in sources(teller.snap, Asked()).findings if one.kind == "support"]
    (tie,) = once(ties)(teller.snap, Asked()).findings
    ((_, some),) = by_pair(standing(teller.snap, Asked()))
    assert support.value is not None
    assert tie.value is not None
    return support.value, tie.value, net(some)


def test_two_reports_of_one_outlet_are_one_origin():
    assert counted(told("Harbour News", "harbour news")) == (1, 1, 1)


def test_two_outlets_in_their_own_words_are_two():
    assert counted(told("Harbour News", "The Gull")) == (2, 2, 2)


def test_texts_of_no_known_outlet_are_origins_of_their_own():
    assert counted(told(None, None)) == (2, 2, 2)


def test_one_spokesman_quoted_by_two_outlets_is_one_origin():
    said = 0.7  # what somebody named says of others
    assert counted(told("Harbour News", "The Gull", holder="Stein")) == (1, said, said)


def test_what_an_outlet_hears_from_nobody_it_names_is_its_own_word():
    teller = told("Harbour News", "Harbour News")
    entry = teller.entries[1]
    teller.entries[1] = replace(entry, claim=replace(entry.claim, holder_unnamed=True))
    assert counted(teller)[0] == 1


def test_one_outlet_can_tell_over_the_years_that_somebody_turned():
    teller = Teller()
    for words, relation, year in ((FIRST, "endorses", 2011), ("By then the Oars opposed Brandt.",
                                                          "opposes", 2021)):  # fmt: skip
        teller.tell(words, "Oars", relation, "Brandt", when=str(year), published=f"{year}-12-31")
        teller.publications[-1] = replace(teller.publications[-1], source="Harbour News")
    signs = [tie.sign for day in (date(2012, 1, 1), date(2022, 1, 1))
             for tie in network(teller.snap, Asked(as_of=day)).ties()]  # fmt: skip
    assert signs == [1, -1]


def test_who_tells_of_an_act_after_another_makes_no_second_act_of_it():
    teller = Teller()
    for month in range(1, 7):
        other = f"The Gulls heard praise of the Oars, it says here, in month {month}."
        for words in (f"Month {month} saw the Oars praise the Gulls.", other):
            teller.tell(words, "Oars", "praises", "Gulls", when=f"2021-0{month}-10")
    for month in (7, 8, 9):
        teller.tell(f"The Gulls attacked the Oars in month {month}.", "Gulls", "attacks", "Oars",
                    when=f"2021-0{month}-10", published="2021-10-01")  # fmt: skip
    (finding,) = shifts(teller.snap, Asked()).findings
    assert finding.data["acts"] == 9


@pytest.fixture
def quoting() -> Teller:
    """Two reports of one outlet set the Terns beside the Lamps; one of them quotes Stein."""
    teller = Teller()
    teller.tell("The Oars back the Gulls.", "Oars", "backs", "Gulls")
    teller.tell("The Lamps oppose the Oars.", "Lamps", "opposes", "Oars")
    teller.tell("The Lamps fight the Gulls.", "Lamps", "fights", "Gulls")
    teller.tell("The Terns back the Oars, if little.", "Terns", "backs", "Oars", confidence=0.3)
    teller.tell("Stein says that the Terns back the Lamps.", "Terns", "backs", "Lamps",
                holder="Stein", confidence=0.9)  # fmt: skip
    teller.publications[-1] = replace(teller.publications[-1], source="Harbour News")
    teller.tell("Nobody doubts any more that the Lamps have the Terns.", "Terns", "allied_with",
                "Lamps", confidence=0.4)  # fmt: skip
    teller.publications[-1] = replace(teller.publications[-1], source="Harbour News")
    return teller


def test_an_outlet_is_asked_away_with_all_that_it_quotes(quoting: Teller):
    found = {one.says.partition(",")[0]: one for one in
             doubted(quoting.snap, Asked(floor=0), left_out=True).findings
             if one.kind == "without_source"}  # fmt: skip
    assert list(found) == ["Without Harbour News"]
    assert set(found["Without Harbour News"].because) == {one.id for one in quoting.entries[-2:]}


def test_a_holder_is_asked_away_by_name(quoting: Teller):
    del quoting.entries[-1]
    found = [one.says.partition(",")[0] for one in
             doubted(quoting.snap, Asked(floor=0), left_out=True).findings
             if one.kind == "without_source"]  # fmt: skip
    assert f"Without the word of {{{actor_id('Stein')}}}" in found
