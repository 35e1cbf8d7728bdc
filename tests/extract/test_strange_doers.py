"""A strange name before a verb is its subject, though the parser takes it for a time."""

import pytest

from faultlines.extract import extract
from faultlines.model.known_names import KnownName
from faultlines.model.text import Document
from faultlines.model.when import When

NAMES = ("Abna al-Wadi", "Hurras al-Jabal")


def told(text: str) -> list[tuple[str, str, str | None]]:
    own = tuple(KnownName(name=name, schema="Organization") for name in NAMES)
    [found] = extract([(Document(text=text), When.unknown())], own)
    return [
        (each.subject.quote, each.relation, each.object.quote if each.object else None)
        for each in found.claims
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("deed", "relation", "target"),
    [("attacked", "attacks", "Iran"), ("criticized", "criticizes", "Turkey")],
)
def test_a_listed_name_right_before_a_verb_acts(
    name: str, deed: str, relation: str, target: str
) -> None:
    assert told(f"{name} {deed} {target}.") == [(name, relation, target)]


def test_a_time_before_a_verb_does_not_act() -> None:
    assert told("Last Friday attacked Abna al-Wadi.") == []
