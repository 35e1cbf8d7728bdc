"""Clauses that a text tells beside what somebody said, and words that only he who said it has."""

import pytest
from tests.extract.reading import only, told


@pytest.mark.parametrize(
    "text",
    [
        'Omar Haddad said Peru "has a right to defend its land" after it attacked the Amber Front.',
        "Omar Haddad said that talks would go on, after Peru attacked the Amber Front.",
        "Omar Haddad denied that he was there after Peru attacked the Amber Front.",
    ],
)
def test_a_clause_of_time_beside_what_is_said_is_the_texts_own(text: str) -> None:
    _, claim = only(text, "attacks")
    assert (claim.holder, claim.stance) == (None, "asserts")


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad said that his men left after Peru attacked the Amber Front.",
        "Omar Haddad said that, after Peru attacked the Amber Front, talks were over.",
    ],
)
def test_a_clause_of_time_within_what_is_said_is_the_speakers(text: str) -> None:
    _, claim = only(text, "attacks")
    assert claim.holder is not None
    assert claim.holder.quote == "Omar Haddad"


def test_a_source_that_opens_a_sentence_stands_for_what_follows_a_semicolon() -> None:
    text = "According to reports, a deal was reached; Omar Haddad met Rana Khalil to sign it."
    _, claim = only(text, "meets")
    assert claim.holder_unnamed
    assert claim.holder is not None
    assert claim.holder.quote == "reports"


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Rana Khalil accused Peru of creating a Peru-backed militia.", "Rana Khalil"),
        ("Rana Khalil claimed that a Peru-backed militia struck Lima.", "Rana Khalil"),
        ("Rana Khalil claimed that the Peru-backed Amber Front struck Lima.", None),
    ],
)
def test_what_only_an_accuser_tells_of_is_hers(text: str, holder: str | None) -> None:
    _, claim = only(text, "backs")
    assert (claim.holder.quote if claim.holder else None) == holder


def test_who_denies_a_deed_denies_no_description_in_it() -> None:
    assert ("Peru", "backs", "Peru-backed militia") in told(
        "Rana Khalil denied arming a Peru-backed militia."
    )
