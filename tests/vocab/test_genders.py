"""Given names by gender."""

from faultlines.vocab.genders import men, women


def test_no_name_is_a_womans_and_a_mans() -> None:
    assert not women() & men()
    assert "fatima" in women()
    assert "vladimir" in men()
    assert "andrea" not in women() | men()
