"""Lists that lost their lines: an item is read by itself."""

from tests.extract.reading import read

from faultlines.extract.flat_lists import item_starts

FLAT = (
    "Units * Cedar Brigade ** First Cedar Battalion * Harbour Guard *** Palm militia | "
    "* Unity Party wing flag.svg Northern Front * Dockers | *"
)


def test_nothing_is_told_of_two_items_of_a_flattened_list() -> None:
    assert not read(FLAT).claims


def test_the_items_are_still_found() -> None:
    names = {actor.name for actor in read(FLAT).actors}
    assert {"Cedar Brigade", "Harbour Guard", "Northern Front"} <= names


def test_a_footnote_mark_or_two_make_no_list() -> None:
    assert not item_starts("The Cedar Brigade * said no.\nThe Unity Party * said yes * again.")
