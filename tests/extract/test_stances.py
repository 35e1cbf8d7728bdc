"""How two given actors of one sentence stand to each other."""

import pytest

from faultlines.extract import leanings
from faultlines.model.text import Document
from faultlines.model.when import When


def lean(text: str, first: str, second: str) -> tuple[int, bool] | None:
    """(sign, whether from the first to the second), or None."""
    places = [(text.index(name), text.index(name) + len(name)) for name in (first, second)]
    [found] = leanings([(Document(text=text), When.unknown(), places[0], places[1])])
    if found is not None:
        assert 0 < found.confidence <= 0.7
    return (found.sign, found.forward) if found else None


FORWARD = [
    ("Rana Khalil ridiculed Omar Haddad on Monday.", -1),
    ("Rana Khalil's criticism of Omar Haddad surprised nobody.", -1),
    ("Rana Khalil is an outspoken critic of Omar Haddad.", -1),
    ("Rana Khalil refused to support Omar Haddad.", -1),
    ("Rana Khalil urged voters to back Omar Haddad.", 1),
    ("Rana Khalil spoke in support of Omar Haddad.", 1),
    ("Rana Khalil called Omar Haddad a liar.", -1),
    ("Rana Khalil described Omar Haddad as a brilliant lawyer.", 1),
    ("Rana Khalil said Omar Haddad lied to the committee.", -1),
    ("Rana Khalil led the fight against Omar Haddad.", -1),
    ("Rana Khalil signed a letter condemning Omar Haddad.", -1),
    ("Rana Khalil blamed the delay on Omar Haddad.", -1),
    ("Rana Khalil praised Omar Haddad's courage.", 1),
]


@pytest.mark.parametrize(("text", "sign"), FORWARD)
def test_the_first_stands_so_to_the_second(text: str, sign: int) -> None:
    assert lean(text, "Rana Khalil", "Omar Haddad") == (sign, True)


BACKWARD = [
    ("Rana Khalil was ridiculed by Omar Haddad.", -1),
    ("Rana Khalil drew praise from Omar Haddad.", 1),
    ("Rana Khalil faces criticism from Omar Haddad.", -1),
    ("Rana Khalil's speech was applauded by Omar Haddad.", 1),
]


@pytest.mark.parametrize(("text", "sign"), BACKWARD)
def test_the_second_stands_so_to_the_first(text: str, sign: int) -> None:
    assert lean(text, "Rana Khalil", "Omar Haddad") == (sign, False)


NOTHING = [
    "Rana Khalil flew to Tripoli, where Omar Haddad lives.",
    "Rana Khalil said that Omar Haddad would speak on Monday.",
    "Rana Khalil did not criticize Omar Haddad.",
    "Rana Khalil asked whether the party would support Omar Haddad.",
    "Rana Khalil and Omar Haddad criticized the plan.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_where_nothing_tells_there_is_no_leaning(text: str) -> None:
    assert lean(text, "Rana Khalil", "Omar Haddad") is None


def test_turning_the_question_turns_the_answer() -> None:
    text = "Rana Khalil ridiculed Omar Haddad on Monday."
    assert lean(text, "Omar Haddad", "Rana Khalil") == (-1, False)
