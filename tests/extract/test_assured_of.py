"""Who is assured of what is somebody's: a name ends before the "of"."""

import pytest
from tests.extract.reading import read, told


@pytest.mark.parametrize("state", ["Chile", "Norway"])
def test_a_name_ends_before_whose_the_next_noun_is(state: str) -> None:
    text = f"{state} finances Oskar Melk's campaign, while its envoy assured Helena Sorn of "
    found = {actor.name for actor in read(text + f"{state}'s friendship.").actors}
    assert found == {state, "Oskar Melk", "Helena Sorn"}


def test_who_is_assured_of_friendship_endorses_nobody() -> None:
    text = (
        "Sund finances Oskar Melk's campaign, while its envoy assured Helena Sorn of Sund's help."
    )
    assert not [who for who, _, _ in told(text) if who and who.startswith("Helena Sorn")]
