"""Whose word a claim is, where a nationality, a view or a paper stands between."""

import pytest
from tests.extract.reading import only, read


def held(text: str) -> tuple[str | None, bool]:
    """(the holder's words, whether it is unnamed) of the one claim "backs" or "kills"."""
    relation = "kills" if "kill" in text else "backs"
    _, claim = only(text, relation)
    return (claim.holder.quote if claim.holder is not None else None), claim.holder_unnamed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Chile arms the Cedar Brigade," said a Peruvian officer.', "a Peruvian officer"),
        ("A Peruvian pilot said that Chile armed the Cedar Brigade.", "A Peruvian pilot"),
        ("The Peruvian soldier said that Chile armed the Cedar Brigade.", "The Peruvian soldier"),
        ("According to a Peruvian diplomat, Chile arms the Cedar Brigade.", "a Peruvian diplomat"),
        ("The Cedar Brigade was blamed for killing Rana Khalil.", "blamed"),
    ],
)
def test_one_man_of_a_state_is_not_the_state(text: str, words: str) -> None:
    assert held(text) == (words, True)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Peru's foreign minister said that Chile armed the Cedar Brigade.", "Peru"),
        ("A Peruvian spokesman said that Chile armed the Cedar Brigade.", "Peruvian"),
        ("In the view of Peru, Chile backs the Cedar Brigade.", "Peru"),
        ("In Jon Dahl's opinion, Chile backs the Cedar Brigade.", "Jon Dahl"),
        ("A report by Peru says that Chile backs the Cedar Brigade.", "Peru"),
        ("Peru blamed the Cedar Brigade for killing Rana Khalil.", "Peru"),
    ],
)
def test_who_speaks_for_a_body_or_sees_it_so_holds_it(text: str, holder: str) -> None:
    assert held(text) == (holder, False)


def test_an_account_that_money_is_in_is_nobodys_word() -> None:
    assert (
        held("Money in the account of Peru shows that Chile backs the Cedar Brigade.")[0] != "Peru"
    )


@pytest.mark.parametrize(
    "text",
    [
        "As Peru put it, Chile has armed the Cedar Brigade.",
        "Chile has armed the Cedar Brigade, as Peru has said.",
        "Chile has armed the Cedar Brigade, or so Peru says.",
        "Chile has armed the Cedar Brigade, a claim made by Peru.",
        "Peru suspects Chile of arming the Cedar Brigade.",
    ],
)
def test_who_says_it_beside_the_clause_holds_it(text: str) -> None:
    assert held(text) == ("Peru", False)


def test_a_quotation_goes_on_where_the_next_paragraph_opens_it_again() -> None:
    text = 'Jon Dahl said: "Much is known.\n\n"Chile has armed the Cedar Brigade."'
    assert held(text) == ("Jon Dahl", False)


def test_a_source_set_off_at_the_end_is_cited_for_all_joined_clauses_in_the_attribution_too() -> (
    None
):
    text = "Peru shelled Lima, but the army refused to leave, according to Jon Dahl."
    [cited] = [each for each in read(text).attributions if each.cue[0].quote == "according to"]
    assert cited.content[0].quote == "Peru shelled Lima, but the army refused to leave"
