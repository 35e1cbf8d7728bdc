"""Rows of signatories in which a body stands with its town, or one of students with an s'."""

import pytest
from tests.extract.reading import read, told


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            "The signatories of the statement were the Agrarian Union, the Teachers' League, the "
            "Bar Association of Kordavia and the Students' Front.",
            {"Agrarian Union", "Teachers' League", "Bar Association", "Students' Front"},
        ),
        (
            "The statement was signed by the Agrarian Union, the Synod of Brask, the Miners' "
            "Council and the Harbour Guild.",
            {"Agrarian Union", "Synod of Brask", "Miners' Council", "Harbour Guild"},
        ),
    ],
)
def test_a_row_goes_on_behind_a_body_and_its_town(text: str, signed: set[str]) -> None:
    assert {who for who, relation, _ in told(text) if relation == "signs"} == signed


def test_the_town_of_a_synod_stays_a_town() -> None:
    text = "The Synod of Brask condemned the raid. The army shelled Brask on Monday."
    assert "Brask" in {actor.name for actor in read(text).actors if actor.schema == "Territory"}
