"""Where a deed of force was done: the deed's place, never the speaker's."""

import pytest
from tests.extract.reading import read

PLACES = [
    ("A roadside bomb killed three soldiers in the town of Marvel on Tuesday.", "Marvel"),
    ("Gunmen opened fire at a checkpoint near Tal Harun, killing nine policemen.", "Tal Harun"),
    ("Rebels ambushed a convoy in southern Ostan province, leaving six dead.", "Ostan"),
    ("The minister said in Lima that militants had attacked a clinic in Velika.", "Velika"),
    ("Militants attacked a clinic in Velika and killed two nurses.", "Velika"),
    ("Warplanes bombed two villages near the border town of Rasan.", "Rasan"),
    ("Insurgents fired mortars at the Tarim airbase, wounding three airmen.", "Tarim"),
    ("The attack, which took place in Lorca on Wednesday, killed six people.", "Lorca"),
    ("A roadside bomb struck a patrol 20 km south of Kunar, killing one soldier.", "Kunar"),
    ("The rebels shelled the city of Orsha for a third day.", "Orsha"),
    ("On Saturday night in Gorna, two bombs killed one person and injured 13.", "Gorna"),
    ("Several people were killed when the market at Jola was shelled.", "Jola"),
    ("The colonel was killed by gunmen in Tal Harun.", "Tal Harun"),
    ("State media reported an air strike on a post in the town of Rasan.", "Rasan"),
    ("Ten people were killed during a raid in Velika overnight.", "Velika"),
    ("Jets conducted four strikes against positions near Rasan.", "Rasan"),
    ("Militants set fire to a church in Umbra.", "Umbra"),
    ("Twin blasts in the capital, Vardan, killed 22 people.", "Vardan"),
]

NONE = [
    "Speaking in Lima, the governor said that gunmen had killed a teacher.",
    "Police in Berat said that gunmen had kidnapped two engineers.",
    "Gunmen attacked a United States base with rockets.",
    "The bus was ambushed on the Dar-Moro road.",
    "The killing of two nurses was condemned in Geneva.",
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_deed_is_where_its_words_say(text: str, place: str) -> None:
    events = [one for one in read(text).events if one.kind in ("assault", "coerce")]
    assert {one.where.quote for one in events if one.where} == {place}
    assert all(one.where for one in events), "every telling of the deed has its place"


@pytest.mark.parametrize("text", NONE)
def test_no_place_is_made_of_a_speaker_an_owner_or_a_way(text: str) -> None:
    events = [one for one in read(text).events if one.kind in ("assault", "coerce")]
    assert events
    assert not any(one.where for one in events)
