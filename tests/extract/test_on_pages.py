"""What pages of reference tell in passing: asides, hedges, dates and lists of names."""

import pytest
from tests.extract.reading import denied, only, read, told


def test_the_second_of_two_verbs_shares_the_hedge_before_the_first() -> None:
    text = "The Harbour Guard allegedly tracked down and killed Karl Berg."
    assert [claim.stance for claim in read(text).claims] == ["relays"]


def test_a_verb_with_a_helper_of_its_own_shares_no_hedge() -> None:
    text = "The Hill Front reportedly left Lodin and has attacked the Sura Division."
    _, claim = only(text, "attacks")
    assert (claim.stance, claim.certainty) == ("asserts", "certain")


def test_what_a_picture_appeared_to_show_is_not_certain() -> None:
    _, claim = only("The video appeared to show the Hill Front killing Karl Berg.", "kills")
    assert claim.certainty == "probable"


def test_a_pronoun_is_not_whom_its_own_clause_tells_of() -> None:
    text = "Peru told the factions that they fund to leave the Sura Division."
    assert not [end for end in told(text) if end[1] in ("backs", "aids")]


def test_those_who_told_of_a_killing_were_not_killed() -> None:
    text = "Activists said they had been executed by the Zayn Brigade."
    assert ("Activists", "kills") not in [(end[2], end[1]) for end in told(text)]
    assert not denied(text)


def test_those_of_its_proxies_are_of_whose_bases_they_stand_beside() -> None:
    text = "Chile hit Bolivian bases as well as those of its proxies, especially the Hill Front."
    assert ("Bolivia", "backs", "Hill Front") in told(text)
    assert ("Chile", "backs", "Hill Front") not in told(text)


@pytest.mark.parametrize(
    ("text", "nominated"),
    [
        ("Boris Tepin was designated for his role in the poisoning of Yana Koval.", False),
        ("Boris Tepin was designated pursuant to the order.", False),
        ("Boris Tepin was designated as the party's candidate.", True),
    ],
)
def test_who_is_put_on_a_list_of_penalties_is_not_put_up(text: str, *, nominated: bool) -> None:
    assert (("Boris Tepin", "nominated", None) in told(text)) is nominated


def test_a_post_is_not_of_the_day_that_something_befell_its_holder() -> None:
    text = "Karl Berg fell on 7 June 2015. His successor, Ann Lee, was shot on 9 June 2015."
    _, claim = only(text, "replaces")
    assert not claim.when.known


def test_a_date_between_and_and_a_name_is_of_that_name_alone() -> None:
    _, claim = only("The Hill Front was backed by Peru and, until 2020, Chile.", "backs")
    assert not claim.when.known


def test_a_name_that_ends_the_phrase_before_the_clause_bears_no_title_of_the_next() -> None:
    text = "After the death of King Faris, Peru's president, Ann Lee, sent her minister to Chile."
    assert ("Ann Lee", "holds_office", "Peru") in told(text)


def test_who_leads_an_alliance_of_parties_leads_the_alliance() -> None:
    text = "The vote was won by the Union for Change, an alliance of 12 parties led by Ann Lee."
    assert told(text) == [("Ann Lee", "leads", "Union for Change")]


def test_a_list_in_brackets_is_no_short_form() -> None:
    text = (
        "The National List (SNO, Roma Party, independents) lost. The SNO attacked the Hill Front."
    )
    assert told(text) == [("SNO", "attacks", "Hill Front")]


def test_who_acts_after_an_aside_on_somebodys_brother() -> None:
    text = "Ann Lee, whose brother Karl Berg leads the Hill Front, attacked the Sura Division."
    assert ("Ann Lee", "attacks", "Sura Division") in told(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Hill Front's support for Ann Lee in the civil war changed it.", "backs"),
        ("The Justice Party supported Ann Lee in the 2010 election.", "endorses"),
        ("Ann Lee provided money in support of the Sura Division.", "aids"),
        ("Ann Lee spoke in support of the Sura Division.", "endorses"),
    ],
)
def test_support_in_a_war_and_gifts_are_more_than_words(text: str, relation: str) -> None:
    assert relation in [end[1] for end in told(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The Hill Front was once allied with the Sura Division.", "once"),
        ("The Hill Front used to be allied with the Sura Division.", "used"),
        ("Karl Berg had been an ally of Ann Lee until she dismissed him.", "until"),
        ("The Senate of Peru consisted of the Upper House until it was dissolved.", "until"),
    ],
)
def test_a_state_that_is_told_as_over_says_so_in_its_cue(text: str, word: str) -> None:
    states = [each for each in read(text).claims if each.relation in ("allied_with", "part_of")]
    assert states
    assert all(word in [cue.quote for cue in each.cue] for each in states)


def test_a_state_that_lasts_until_then_is_not_over() -> None:
    _, claim = only("The Hill Front is allied with the Sura Division until May.", "allied_with")
    assert "until" not in [cue.quote for cue in claim.cue]


def test_lists_side_by_side_are_read_one_by_one() -> None:
    text = "The Hill Front and the Sura Division are backed by Peru and Chile, respectively."
    assert sorted(told(text)) == [
        ("Chile", "backs", "Sura Division"),
        ("Peru", "backs", "Hill Front"),
    ]


def test_one_doer_has_no_list_of_its_own() -> None:
    text = (
        "Peru helped Chile and Bolivia against the Hill Front and the Sura Division, respectively."
    )
    assert {("Peru", "aids", "Chile"), ("Peru", "aids", "Bolivia")} <= set(told(text))


def test_what_some_consider_somebody_is_theirs_to_say() -> None:
    _, claim = only("Some observers consider the Lodin Guards a proxy of Bolivia.", "backs")
    assert claim.holder is not None
    assert claim.certainty == "probable"


def test_an_apposition_after_a_short_form_in_brackets_is_of_the_last_name() -> None:
    text = (
        "Chile fought both the Dawn Front and the Hill Front (HF), a faction of the Army of Zirn."
    )
    parts = [end for end in told(text) if end[1] == "part_of"]
    assert parts == [("Hill Front", "part_of", "Army of Zirn")]


@pytest.mark.parametrize("word", ["then still", "once", "formerly"])
def test_a_role_of_those_days_says_so_in_its_cue(word: str) -> None:
    _, claim = only(f"The Sons of Kessar, {word} a wing of the Hill Front, left Lodin.", "part_of")
    assert word.split()[0] in [cue.quote for cue in claim.cue]


@pytest.mark.parametrize(("verb", "opposes"), [("set up", True), ("proposed", False)])
def test_what_is_only_proposed_opposes_nobody_yet(verb: str, *, opposes: bool) -> None:
    text = f"The Hill Council was {verb} in 2014 in an attempt to counter the Sura Division."
    assert (("Hill Council", "opposes", "Sura Division") in told(text)) is opposes
