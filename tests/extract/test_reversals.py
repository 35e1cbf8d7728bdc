"""Who turns: both what was held before and what is held now are claims."""

import pytest
from tests.extract.reading import read, told

FOR = ("Harbour League", "backs", "Lena Roth")
LEFT = ("Harbour League", "distances_from", "Lena Roth")
AGAINST = ("Harbour League", "rejects", "Lena Roth")
TAKEN = ("Harbour League", "accepts", "Lena Roth")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Harbour League backed Lena Roth but withdrew its support on March 3.", [FOR, LEFT]),
        ("The Harbour League backed Lena Roth but reversed itself in March.", [FOR, LEFT]),
        ("The Harbour League rejected Lena Roth but relented on March 5.", [AGAINST, TAKEN]),
        ("The Harbour League rejected Lena Roth but later changed its mind.", [AGAINST, TAKEN]),
        ("The Harbour League rejected Lena Roth but dropped its objections.", [AGAINST, TAKEN]),
        ("The Harbour League, which had backed Lena Roth, turned against her.", [FOR, AGAINST]),
        (
            "The Harbour League at first backed Lena Roth, but by March it had turned against her.",
            [FOR, AGAINST],
        ),
        ("The Harbour League rejected Lena Roth, then accepted her.", [AGAINST, TAKEN]),
    ],
)
def test_the_stance_before_and_the_one_now_are_both_told(text: str, claims: list[object]):
    assert told(text) == claims


def test_the_turn_has_its_own_date():
    text = "The Harbour League backed Lena Roth but withdrew its support on March 3."
    turn = read(text, published="2020-04-10").claims[-1]
    assert turn.when.edtf == "2020-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour League backed Lena Roth and never withdrew its support.",
        "The Harbour League backed Lena Roth, and the Sand Party withdrew its support.",
        "The Harbour League backed Lena Roth and changed its name.",
    ],
)
def test_who_keeps_to_it_does_not_turn(text: str):
    assert told(text) == [FOR]


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("dropped its objection to", "accepts"),
        ("lifted its veto on", "accepts"),
        ("came round to", "accepts"),
        ("is against", "opposes"),
        ("backed away from", "distances_from"),
    ],
)
def test_a_turn_is_told_in_many_words(words: str, relation: str):
    assert told(f"The Harbour League {words} Lena Roth.") == [
        ("Harbour League", relation, "Lena Roth")
    ]


def test_a_leader_is_not_who_his_party_rejected():
    assert ("Harbour League", "rejects", "Omar Haddad") not in told(
        "The Harbour League, led by Omar Haddad, rejected him."
    )
