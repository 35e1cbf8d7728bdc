"""Groups whose own words tell whose they are stand beside their state or body."""

from tests.extract.reading import told


def _owned(text: str) -> set[tuple[str | None, str | None]]:
    return {(one, two) for one, relation, two in told(text) if relation == "part_of"}


def test_a_states_troops_are_the_states() -> None:
    text = "Cedar Front fighters attacked Chilean special forces near Rava on Monday."
    assert _owned(text) == {
        ("Cedar Front fighters", "Cedar Front"),
        ("Chilean special forces", "Chile"),
    }


def test_leaders_of_a_front_are_the_fronts() -> None:
    text = "Peru accused the leaders of the Cedar Front of murder."
    assert _owned(text) == {("leaders of the Cedar Front", "Cedar Front")}


def test_other_words_may_tell_whose_they_are() -> None:
    assert not _owned("Chilean rebel forces attacked the town of Rava.")
    assert not _owned("Opponents of the Cedar Front criticized Omar Haddad.")
    assert not _owned("Former members of the Cedar Front attacked Omar Haddad.")


def test_a_group_that_no_claim_is_about_is_not_told_of() -> None:
    assert not _owned("Omar Haddad met Salim Darwish while Chilean troops slept.")


def test_a_states_warplanes_act_for_it() -> None:
    assert ("Chile", "attacks", "Cedar Front") in told("Chilean warplanes bombed the Cedar Front.")
