"""What says how sure a reading is, and that it says nothing else."""

from dataclasses import replace

import pytest
from tests.extract.reading import read

from faultlines.extract import trust
from faultlines.extract.trust import LEAST, MOST, marks_of, trusted

TEXT = "The Cedar Brigade attacked the Unity Party. It criticized Omar Haddad."


def marks(text: str) -> dict[str, dict[str, float]]:
    return {claim.relation: dict(found) for claim, found in marks_of(read(text))}


def test_an_end_that_another_sentence_names_is_marked() -> None:
    found = marks(TEXT)
    assert found["criticizes"]["end elsewhere"] == 1.0
    assert "end elsewhere" not in found["attacks"]


def test_without_weights_a_reading_keeps_its_rules_confidence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(trust, "_weights", dict)
    assert trusted(read(TEXT)) == read(TEXT)


@pytest.mark.parametrize("bias", [-90.0, 0.0, 90.0])
def test_weights_change_the_confidence_alone_and_keep_it_in_bounds(
    bias: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trust, "_weights", lambda: {"bias": bias, "end elsewhere": -1.0})
    before, after = read(TEXT), trusted(read(TEXT))
    assert all(LEAST <= claim.confidence <= MOST for claim in after.claims)
    same = [
        replace(one, confidence=other.confidence)
        for one, other in zip(after.claims, before.claims, strict=True)
    ]
    assert tuple(same) == before.claims
