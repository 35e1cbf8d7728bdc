"""Who stands with one side of a fight, who does it too, and what goes on, each in a sentence."""

import pytest
from tests.extract.reading import only, read, told

AGAINST = {
    "helps": "The Harbor Coalition is assisting Peru to defeat the Cedar Brigade.",
    "in its efforts": "The Harbor Coalition backs Peru in its efforts to defeat the Cedar Brigade.",
    "in the fight": "The Harbor Coalition supports Peru in the fight against the Cedar Brigade.",
}


@pytest.mark.parametrize("text", AGAINST.values(), ids=AGAINST.keys())
def test_who_helps_in_a_fight_stands_against_the_other_side(text: str) -> None:
    assert ("Harbor Coalition", "opposes", "Cedar Brigade") in told(text)


def test_with_whom_one_works_to_defeat_another_stands_against_him() -> None:
    found = told("Chile is working with Peru to defeat the Cedar Brigade.")
    assert ("Peru", "opposes", "Cedar Brigade") in found


def test_who_fights_alongside_another_against_a_third_draws_him_in() -> None:
    found = told("The Dawn Movement fought alongside Peru against the Cedar Brigade.")
    assert ("Peru", "opposes", "Cedar Brigade") in found


@pytest.mark.parametrize(
    "text",
    [
        "The Dawn Movement supports Peru and fights the Cedar Brigade.",
        "Chile refused to help Peru to defeat the Cedar Brigade.",
        "Chile backs Peru, which is fighting the Cedar Brigade.",
    ],
)
def test_help_for_something_else_draws_nobody_in(text: str) -> None:
    sides = [claim.rule for claim in read(text).claims if claim.rule.startswith("sides")]
    assert sides == []


def test_who_stands_together_with_the_doer_does_it_too() -> None:
    found = told("The Cedar Brigade, along with the Dawn Movement, attacked the Northern Front.")
    assert ("Dawn Movement", "attacks", "Northern Front") in found


def test_who_stands_there_after_the_deed_may_suffer_it() -> None:
    found = told("The Cedar Brigade attacked the Northern Front along with the Dawn Movement.")
    assert ("Dawn Movement", "attacks", "Northern Front") not in found


def test_what_one_means_to_go_on_with_is_so() -> None:
    assert ("Chile", "backs", "Peru") in told("Chile wants to continue to support Peru.")


def test_a_fight_that_others_want_to_join_is_on() -> None:
    found = told("Villagers are seeking to join the Dawn Movement's fight against the Red Front.")
    assert ("Dawn Movement", "fights", "Red Front") in found


def test_a_war_in_marks_of_doubt_is_none() -> None:
    assert told('Peru\'s "war" on the Cedar Brigade is a sham.') == []


def test_a_spokesman_says_we_of_his_body() -> None:
    text = (
        'Juan Ruiz, a spokesman for the Harbor Coalition, said: "We support Peru. I thank Chile."'
    )
    assert ("Harbor Coalition", "backs", "Peru") in told(text)
    assert ("Juan Ruiz", "praises", "Chile") in told(text)


def test_what_he_says_is_held_by_the_spokesman() -> None:
    text = 'Juan Ruiz, a spokesman for the Harbor Coalition, said: "We are fighting the Red Front."'
    _, claim = only(text, "fights")
    assert claim.holder is not None
    assert claim.holder.quote == "Juan Ruiz"


SLIPS = {
    "a plan that fails": (
        "The Harbor Coalition's strategy to defeat the Cedar Brigade is succeeding.",
        ("Harbor Coalition", "fights", "Cedar Brigade"),
    ),
    "a verb after a comma": (
        "Chile has flown 870 missions, conducted 265 raids on the Cedar Brigade, and left.",
        ("Chile", "attacks", "Cedar Brigade"),
    ),
    "support given": (
        "Support provided by Chile to the Cedar Brigade grew.",
        ("Chile", "backs", "Cedar Brigade"),
    ),
    "a series of strikes": (
        "A series of Chilean airstrikes killed 20 Cedar Brigade fighters.",
        ("Chile", "kills", "Cedar Brigade fighters"),
    ),
    "an attempt by force": (
        "The Peruvian Army attempted to seize the hospital from the Cedar Brigade.",
        ("Peruvian Army", "fights", "Cedar Brigade"),
    ),
    "a part of a whole": (
        "Chile is working as part of the Harbor Coalition to defeat the Cedar Brigade.",
        ("Harbor Coalition", "opposes", "Cedar Brigade"),
    ),
    "men and women": (
        "The men and women of the Harbor Coalition are fighting the Cedar Brigade.",
        ("Harbor Coalition", "fights", "Cedar Brigade"),
    ),
    "a need to go on": (
        "They noted the need to continue the cooperation between Peru and Chile.",
        ("Peru", "allied_with", "Chile"),
    ),
}


@pytest.mark.parametrize(("text", "claim"), SLIPS.values(), ids=SLIPS.keys())
def test_who_is_against_whom(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(text)


def test_a_commander_who_says_that_his_side_will_win_tells_of_a_fight() -> None:
    found = told(
        'Juan Ruiz, the commander of the Harbor Coalition, said: "We will defeat the Red Front."'
    )
    assert ("Harbor Coalition", "fights", "Red Front") in found


def test_whom_we_will_not_allow_to_do_a_thing_we_oppose() -> None:
    said = "said Juan Ruiz, the Harbor Coalition spokesperson."
    found = told(f'"We will not allow the Red Front to keep these weapons," {said}')
    assert ("Harbor Coalition", "opposes", "Red Front") in found


def test_what_a_house_does_not_allow_opposes_nobody() -> None:
    found = told("Peru does not allow the Red Front to print leaflets.")
    assert "opposes" not in [each[1] for each in found]


def test_whoever_takes_steps_does_what_they_are_for() -> None:
    text = (
        'Juan Ruiz, a spokesman for the Harbor Coalition, said: "We will continue to take actions '
        'to deny haven to the Red Front."'
    )
    assert ("Harbor Coalition", "opposes", "Red Front") in told(text)
