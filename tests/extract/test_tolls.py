"""How many died and were hurt: as stated, of one deed alone, and no number that isn't told."""

import pytest
from tests.extract.reading import read

TOLLS = [
    ("At least 14 people, including three children, died when a shell hit a market.", 14, None),
    ("Two soldiers and a child were killed and seven others wounded in an ambush.", 3, 7),
    ("The bombing left 40 dead and 100 injured.", 40, 100),
    ("The death toll from the blast in Lorca rose to 23.", 23, None),
    ("The attack claimed the lives of nine villagers.", 9, None),
    ("Rebels ambushed a convoy, leaving six soldiers dead.", 6, None),
    ("At least 25 people lost their lives in the bombing of a hall.", 25, None),
    ("A drone strike killed a commander and five of his guards.", 6, None),
    ("The raid killed six members of the Front and six Guard officers.", 12, None),
    ("The blast killed a dozen people and wounded at least two dozen others.", 12, 24),
    ("Jets attacked the airport, wounding seven (five soldiers and two civilians).", None, 7),
    ("The rebels shelled the town; eight civilians died and 17 were wounded.", 8, 17),
    ("A bomb exploded at the bank, killing 12 and wounding dozens.", 12, None),
    ("Between 10 and 15 fighters were killed in the shelling.", None, None),
    ("Some 30 to 40 people were killed in the attack.", None, None),
    ("They attacked the camp, killing and wounding at least ten.", None, None),
    ("A grenade was thrown at the station, but no casualties were reported.", 0, 0),
    ("Nobody was hurt when a bomb exploded near the court.", None, 0),
    ("A bomb exploded near the court, causing no civilian casualties.", None, None),
    ("Rebels made an assault on the parliament, which left 40 dead.", 40, None),
    ("Rebels attacked the camp, destroying two trucks and killing six men.", 6, None),
    ("Gunmen killed the mayor and wounded two of his guards.", None, 2),
    ("The blast killed two officers and their families.", None, None),
]


def told(text: str) -> list[tuple[int | None, int | None]]:
    """(deaths, injuries) of each deed that has a toll."""
    events = read(text).events
    every = [(one.deaths, one.injuries) for one in events]
    return [each for each in every if each != (None, None)]


@pytest.mark.parametrize(("text", "dead", "hurt"), TOLLS)
def test_a_toll_is_told_once_and_as_stated(text: str, dead: int | None, hurt: int | None) -> None:
    assert told(text) == ([] if dead is None and hurt is None else [(dead, hurt)])


def test_who_was_killed_elsewhere_is_not_counted_with_a_kidnapping() -> None:
    text = "The Salt Brigade killed ten soldiers in Lorca and kidnapped three nurses in Velika."
    tolls = {one.span.quote: one.deaths for one in read(text).events}
    assert tolls == {"killed": 10, "kidnapped": None}


def test_a_weapon_that_hits_is_a_deed_and_a_strike_of_workers_is_none() -> None:
    modes = {
        one.span.quote: one.mode for one in read("A drone strike on a camp hit a tent.").events
    }
    assert modes == {"strike": "drone strike"}
    [event] = read("A mortar shell hit a market in Lorca.").events
    assert (event.kind, event.mode) == ("assault", "explosives")
    assert not read("The strike of the miners hit a market.").events
