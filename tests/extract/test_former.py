"""What somebody was, and is no longer."""

from tests.extract.reading import read


def test_a_former_role_keeps_the_word_that_says_it_is_over() -> None:
    [claim] = read("Former Cedar Brigade commander Omar Haddad left.").claims
    assert [cue.quote for cue in claim.cue] == ["Former", "commander"]
