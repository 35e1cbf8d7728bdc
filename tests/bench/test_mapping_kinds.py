"""Which of the relations that a text tells of is the one between the two in question."""

from bench.sets.mapping_militants import Told, _between_two, _kind

from faultlines.model.when import When

NO_DAY = When.unknown()


def told(*words: tuple[int, int, str, float]) -> list[Told]:
    return [Told(*word, NO_DAY) for word in words]


def test_what_two_allies_do_to_a_third_is_no_rivalry_of_the_two() -> None:
    """ "A fought alongside B against C"."""
    found = told((2, 0, "allied_with", 0.9), (7, 0, "fights", 1.2))
    assert _kind(_between_two(found)) == "all"


def test_a_fight_told_before_the_help_of_another_stays() -> None:
    """ "A began to attack B, and worked with C"."""
    found = told((2, 0, "attacks", 1.2), (7, 0, "allied_with", 0.9))
    assert _kind(_between_two(found)) == "riv"


def test_a_fight_of_another_sentence_stays() -> None:
    """ "A worked with B. It attacked B later"."""
    found = told((2, 0, "allied_with", 0.9), (20, 18, "attacks", 1.2))
    assert _kind(_between_two(found)) == "riv"


def test_a_break_tells_more_than_the_fight_beside_it() -> None:
    """ "A attacked C. Some then broke away"."""
    assert _kind(told((2, 0, "attacks", 0.9), (20, 18, "split_from", 0.45))) == "spl"
