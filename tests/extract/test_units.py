"""Numbered units: one however their number is written, and never another army's."""

import pytest
from tests.extract.reading import read, told

from faultlines.resolve import actor_id
from faultlines.vocab.units import is_anybodys, unit_name


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("First Brigade", "1st brigade"), ("1st Bde", "1st brigade"), ("Brigade 1", "1st brigade"),
        ("II Corps", "2nd corps"), ("Twenty-First Mechanised Brigade", "21st mechanized brigade"),
        ("XVIII Airborne Corps", "18th airborne corps"), ("112th Oak Brigade", "112th oak brigade"),
        ("First Armoured Division of the Oak Army", "1st armored division of oak army"),
        ("Cedar Brigade", None), ("First Bank", None), ("I Company", None), ("5", None),
    ],
)  # fmt: skip
def test_a_unit_has_one_form(name, form):
    assert (unit_name(name) or "").replace("of the", "of") == (form or "")


def test_every_army_has_a_first_brigade():
    assert is_anybodys("1st Armoured Brigade")
    assert not is_anybodys("1st Cedar Brigade")


def test_first_and_1st_are_one_and_the_2nd_is_another():
    text = "The First Brigade attacked the Cedar Front. The 1st Brigade praised the 2nd Brigade."
    assert ("First Brigade", "praises", "2nd Brigade") in told(text)


def test_documents_write_a_number_in_words_or_digits():
    one, two = (actor_id(name, "Organization", "d") for name in ("II Corps", "2nd Corps"))
    assert one == two != actor_id("3rd Corps", "Organization", "d")


def test_a_unit_is_called_with_whom_it_belongs_to():
    text = (
        "The 1st Brigade of the Peruvian army attacked the Cedar Front. "
        "The Oak Army's 2nd Brigade praised Iran. The First Brigade criticized Iran."
    )
    assert [claim for claim in told(text) if claim[1] != "part_of"] == [
        ("1st Brigade of the Peruvian army", "attacks", "Cedar Front"),
        ("2nd Brigade of the Oak Army", "praises", "Iran"),
        ("1st Brigade of the Peruvian army", "criticizes", "Iran"),
    ]


def test_one_number_in_two_armies_is_two_units():
    text = "The 1st Brigade of the Oak Army attacked the 1st Brigade of the Palm Army."
    assert ("1st Brigade of the Oak Army", "attacks", "1st Brigade of the Palm Army") in told(text)


def test_a_unit_is_part_of_whom_it_is_said_to_be_of():
    text = "The Falcons Brigade of the Cedar Front attacked the Palm Army."
    assert ("Falcons Brigade", "part_of", "Cedar Front") in told(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The armed wing of the Oak Party attacked the Palm Army.", "armed wing of the Oak Party"),
        ("The Oak Party's branch in Peru attacked the Palm Army.", "Oak Party's branch in Peru"),
    ],
)  # fmt: skip
def test_a_wing_is_not_the_whole_party(text, name):
    assert told(text) == [(name, "attacks", "Palm Army")]


def test_a_wing_is_one_whichever_way_it_is_told():
    text = (
        "Peru backs the armed wing of the Cedar Party. The Cedar Party's armed wing attacked Lima."
    )
    wings = [actor for actor in read(text).actors if "wing" in actor.name]
    assert len(wings) == 1
