"""Acronyms in brackets: whom they stand for, and what they leave of the sentence."""

import pytest
from tests.extract.reading import read, told

from faultlines.extract.acronyms import ACRONYM
from faultlines.extract.acting import acting
from faultlines.extract.nlp import parse
from faultlines.extract.truecase import restore_case
from faultlines.extract.wordlists import common_words
from faultlines.extract.words import words_of


def actors(text: str) -> list[str]:
    return [actor.name for actor in read(text).actors]


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Popular Cedar Front", "PCF"),
        ("National Liberation Army of Toria", "ELN-T"),
        ("Union of Free Tanners", "UFT"),
        ("Lashkar-e-Nahr", "LeN"),
        ("Mouvement pour l’Unité du Nord", "MUN"),
    ],
)
def test_an_acronym_in_any_bracket_is_its_names(name: str, acronym: str) -> None:
    text = f"The {name} ({acronym}) spoke. Fighters of the {acronym} attacked the Palm Army."
    assert actors(text).count(acronym) == 0
    assert name in actors(text)


def test_an_acronym_of_another_language_has_its_letters_in_another_order() -> None:
    text = "The Workers' Freedom Union (ULT) grew. The Palm Army fought the ULT."
    assert ("Palm Army", "fights", "Workers' Freedom Union") in told(text)


def test_a_possessive_before_the_bracket_is_no_part_of_the_name() -> None:
    text = "The Popular Cedar Front's (PCF) offensive failed. The PCF attacked the Palm Army."
    assert ("Popular Cedar Front", "attacks", "Palm Army") in told(text)


def test_a_town_that_a_report_was_sent_from_is_not_its_agency() -> None:
    text = "The talks in Damascus (AP) failed."
    assert actors(text).count("Damascus") == 1


@pytest.mark.parametrize("kind", ["NGOs", "SUVs", "Cedar", "a"])
def test_plurals_and_plain_words_are_no_acronyms(kind: str) -> None:
    assert ACRONYM.match(kind) is None


def test_a_bracket_is_an_apposition_of_its_name() -> None:
    [doc] = parse(["The Popular Cedar Front (PCF) attacked the Palm Army (PA-NW) today."])
    above = {token.text: token.head.text for token in doc if token.dep_ == "appos"}
    assert above == {"PCF": "Front", "NW": "Army"}


def test_a_bracket_leaves_every_token_at_its_place() -> None:
    text = "The Popular Cedar Front (“PCF”), which X [Xylo Youth League] backs, rests."
    [doc] = parse([text])
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def quiet(*lines: str) -> str:
    return restore_case("\n".join(lines), common_words)


CABLE = (
    "   TORIA CITY, 5 MAY 88 (TNA) -- [TEXT] THE ARMY SAID THAT MEMBERS OF THE KANDRI WORKERS",
    "LIBERATION MOVEMENT (MLTK) HAD ATTACKED TWO BRIDGES NEAR THE BORDER ON MONDAY AND THAT NO",
    "TALKS WILL BE HELD WITH THE MLTK UNTIL IT LAYS DOWN ITS ARMS AND BECOMES A POLITICAL",
    "PARTY.",
)


def test_a_name_goes_on_in_the_next_line_of_a_cable() -> None:
    assert "Kandri Workers\nLiberation Movement (MLTK)" in quiet(*CABLE)


def test_the_last_short_line_of_a_paragraph_is_quiet_too() -> None:
    assert quiet(*CABLE).endswith("political\nparty.")


def test_an_explained_acronym_stays_in_capitals() -> None:
    assert "with the MLTK until" in quiet(*CABLE)


def test_an_unspoken_row_of_letters_stays_in_capitals() -> None:
    assert quiet("THE REBELS OF THE URLK ATTACKED A MINE NEAR THE BORDER.").count("URLK") == 1


def test_a_bracket_after_a_full_stop_tells_who_speaks() -> None:
    assert "[Kandri] we will" in quiet("WHAT WILL YOU DO? [KANDRI] WE WILL TALK TO ALL SIDES.")


@pytest.mark.parametrize(
    "text",
    [
        "ABT fighters took the town. The Palm Army attacked the ABT on Monday.",
        "The Palm Army attacked the ABT, which had split from the QRT in May.",
        "The Palm Army attacked the ABT because the QRT and the ABT had merged.",
        "The Palm Army attacked an ABT-led column. The ABT fled.",
    ],
)
def test_an_acronym_that_acts_is_somebody_though_nothing_spells_it_out(text: str) -> None:
    assert "ABT" in actors(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Palm Army fought with the RPG and the UAV.",
        "The Palm Army bought a KRZ, and the KRZ works well.",
        "The Palm Army measures its tanks in KRZ.",
        "The shop sells the KRZ for the price of a bread.",
    ],
)
def test_a_row_of_capitals_is_nobody_without_a_deed(text: str) -> None:
    [doc] = parse([text])
    assert list(acting(doc, words_of(doc), frozenset())) == []


def test_a_bracket_after_a_lone_possessive_stops_nothing() -> None:
    assert read("’s (NSM)").claims == ()
