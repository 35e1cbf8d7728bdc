"""What a claim moves: the tie of its two actors, with what ended it."""

from datetime import date

from faultlines.analyse.ties import network
from faultlines.model.findings import Asked
from faultlines.show.workbench.shelf import Shelf
from faultlines.web.effects import hangs_on, net_of
from tests.analyse.telling import Teller, actor_id

PAIR = (actor_id("Brandt"), actor_id("Oars"))


def shelf() -> tuple[Teller, Shelf]:
    """Brandt led the Oars until the Gulls killed him."""
    teller = Teller()
    teller.tell("Brandt heads the Oars.", "Brandt", "leads", "Oars", published="2020-01-05")
    teller.tell("The Gulls killed Brandt.", "Gulls", "kills", "Brandt", published="2020-03-09")
    return teller, Shelf(teller.snap, str.casefold)


def test_the_tie_of_the_dead_is_nothing_as_in_the_whole_network():
    teller, made = shelf()
    whole = network(teller.snap, Asked(as_of=date(2020, 3, 9)))
    assert net_of(made, PAIR) == whole.between(*PAIR) == 0


def test_without_the_claim_of_his_death_it_would_stand():
    teller, made = shelf()
    assert net_of(made, PAIR, without=teller.entries[1].id) > 0


def test_what_hangs_on_the_claim_of_his_leading_is_nothing_now():
    teller, made = shelf()
    assert hangs_on(made, teller.entries[0]) == (PAIR, 0.0, 0.0)
