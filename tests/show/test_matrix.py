"""Hypotheses and evidence in a table."""

from faultlines.analyse.facades import facades
from faultlines.model.findings import Asked
from faultlines.show.matrix import matrix_text
from faultlines.show.view import View, short
from tests.analyse.telling import Teller


def lines(teller: Teller) -> list[str]:
    return list(matrix_text(View(teller.snap), facades(teller.snap, Asked())))


def test_each_piece_of_evidence_stands_against_each_hypothesis():
    teller = Teller()
    claim = teller.tell("The Lamps are a front for the Gulls.", "Lamps", "fronts_for", "Gulls")
    shown = [" ".join(line.split()) for line in lines(teller)]
    assert "C it split from Gulls" in shown
    assert "A B C D E" in shown
    assert f"{short(claim.id)} said to be its front 3–12 3–12 . . ." in shown
    assert "before any evidence, % 20 20 20 25 15" in shown


def test_the_lines_stay_short_with_many_parents():
    teller = Teller()
    for parent in ("Gulls", "Pilots", "Oars", "Brigade"):
        teller.tell(f"The {parent} created the Lamps.", parent, "created", "Lamps")
    assert max(map(len, lines(teller))) <= 118
    assert sum("with all of it" in line for line in lines(teller)) == 2


def test_no_dossier_is_said_to_be_none():
    assert lines(Teller())[-1] == "  Nothing found."
