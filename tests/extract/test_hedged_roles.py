"""What the words around "be" do to the role after it."""

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("words", "stance", "certainty"),
    [
        ("is", "asserts", "certain"),
        ("is not", "denies", "certain"),
        ("is allegedly", "relays", "certain"),
        ("is probably", "asserts", "probable"),
        ("was allegedly created to be", "relays", "certain"),
    ],
)
def test_a_role_is_as_sure_as_the_words_around_its_verb(
    words: str, stance: str, certainty: str
) -> None:
    [claim] = read(f"The Harbour Guard {words} an affiliate of the Cedar Brigade.").claims
    assert (claim.stance, claim.certainty) == (stance, certainty)


@pytest.mark.parametrize("words", ["may be", "wanted to be", "will be"])
def test_a_role_that_is_only_possible_wished_or_to_come_makes_no_claim(words: str) -> None:
    assert not read(f"The Harbour Guard {words} an affiliate of the Cedar Brigade.").claims


def test_a_planned_or_pending_deed_has_not_been_done() -> None:
    text = "They protested the pending exit of the Cedar Brigade from the Unity Alliance."
    assert not read(text).claims


def test_the_day_of_a_confession_is_not_that_of_the_deed() -> None:
    text = "Omar Haddad on Tuesday admitted his guilt in the murders of two men."
    [claim] = read(text, published="2020-04-10").claims
    assert not claim.when.known


def test_a_month_is_of_the_year_that_its_sentence_tells() -> None:
    text = "In 2016 the Cedar Brigade left the city, and in July it attacked the Unity Party."
    [claim] = [c for c in read(text, published="2020-04-10").claims if c.relation == "attacks"]
    assert claim.when.edtf == "2016-07"


def test_a_meeting_that_somebody_worked_to_arrange_has_not_been_held() -> None:
    assert not read("Peru worked to arrange a meeting between Omar Haddad and Salim Aziz.").claims


def test_no_confirmed_attacks_are_not_a_denial_of_any() -> None:
    text = "There have been no confirmed Cedar Brigade attacks against the Unity Party in Peru."
    assert not read(text).claims
