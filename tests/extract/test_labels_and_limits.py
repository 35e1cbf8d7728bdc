"""Labels of lines, figures, limits of a group, and dates of one open end."""

import pytest
from tests.extract.reading import only, read

from faultlines.model.claims import Certainty


@pytest.mark.parametrize(
    "text",
    [
        "note: both Oman and Peru continue to back tribal forces in Lima.\n",
        "note 1: both Oman and Peru have raised and continue to back tribal forces in Lima.\n",
        "Military - note: Oman continues to back tribal forces in Lima.\n",
        "comment: Oman continues to back tribal forces in Lima.\n",
        "Data show that Oman backs tribal forces in Lima.",
        "Internal statistics (see the graphic) show that Oman backs tribal forces in Lima.",
    ],
)
def test_a_label_or_bare_figures_are_nobody_who_speaks(text: str) -> None:
    holders = {claim.holder for claim in read(text).claims if claim.relation == "backs"}
    assert holders == {None}


def test_a_label_is_no_cue_of_speech() -> None:
    assert read("note: Oman continues to back tribal forces in Lima.\n").attributions == ()


def test_the_figures_of_the_coalition_are_those_of_the_one_told_of() -> None:
    text = "The Omani coalition left. Coalition statistics show that Peru attacked Norway."
    _, claim = only(text, "attacks")
    assert claim.holder is not None
    assert claim.holder.quote == "Omani coalition"


def test_a_name_before_a_semicolon_is_not_in_the_clause_after() -> None:
    text = "head of state: Tarek Maluf; former President Omar Vesik was overthrown by Peru in May"
    told = {claim.object.quote for claim in read(text).claims if claim.object is not None}
    assert "Tarek Maluf" not in told


def test_names_between_semicolons_all_do_what_follows() -> None:
    text = "Tarek Maluf; Omar Vesik; and Jon Dahl attacked Peru."
    assert len([c for c in read(text).claims if c.relation == "attacks"]) == 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Parts of the Norwegian rebels are allied with the Cedar Brigade.",
            "parts of the Norwegian rebels",
        ),
        (
            "Unrest spread, with many of Peru's Sunni Muslims supporting the Cedar Brigade.",
            "many of Peru's Sunni Muslims",
        ),
        (
            "Many Kurdish citizens of Peru have joined the Cedar Brigade.",
            "many Kurdish citizens of Peru",
        ),
        ("Four French citizens joined the Cedar Brigade.", "Four French citizens"),
        ("A teen and other youths from Lima joined the Cedar Brigade.", "other youths from Lima"),
        ("Some Islamist rebels attacked the Cedar Brigade.", "some Islamist rebels"),
    ],
)
def test_what_limits_a_group_stays_in_its_name(text: str, name: str) -> None:
    assert name in {actor.name for actor in read(text).actors}


def test_a_bare_count_names_nobody_anew() -> None:
    found = read("The Cedar Brigade killed three civilians in Lima and two civilians in Oman.")
    assert "civilians" in {actor.name for actor in found.actors}


def test_who_is_part_of_a_group_does_not_limit_it() -> None:
    found = read("The Cedar men are part of groups linked to the Pine Party.")
    assert "groups linked to the Pine Party" in {actor.name for actor in found.actors}


def test_a_people_at_large_joins_nobody() -> None:
    assert read("French citizens have joined the Cedar Brigade.").claims == ()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("From the summer of 2013, Oman armed the Cedar Brigade.", "2013-06~/.."),
        ("Since the summer of 2013 Oman has armed the Cedar Brigade.", "2013-06~/.."),
        ("From May 2013 on, Oman armed the Cedar Brigade.", "2013-05/.."),
        ("From May 2013 to June 2014, Oman armed the Cedar Brigade.", "2013-05/2014-06"),
        ("At least as late as June 2011, Oman was arming the Cedar Brigade.", "../2011-06"),
    ],
)
def test_a_date_with_one_open_end(text: str, when: str) -> None:
    assert only(text, "backs")[1].when.edtf == when


@pytest.mark.parametrize(
    "text",
    [
        "In May 2019, four men of Lima were sentenced to death for joining the Cedar Brigade.",
        "In May 2019, four men of Lima were jailed for joining the Cedar Brigade.",
    ],
)
def test_the_date_of_a_sentence_is_not_that_of_the_deed(text: str) -> None:
    assert not [c for c in read(text).claims if c.relation == "member_of" and c.when.known]


@pytest.mark.parametrize(
    "text",
    [
        "Several factions formed groups in support of either Oman or the Cedar Brigade.",
        "Several Norwegian factions support either Oman or the Cedar Brigade.",
    ],
)
def test_who_backs_either_of_two_is_not_told_to_back_one(text: str) -> None:
    assert read(text).claims == ()


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Cedar Brigade is nominally under the control of Oman.", "commands"),
        ("Jon Dahl is the nominal leader of the Cedar Brigade.", "leads"),
    ],
)
def test_what_is_so_in_name_only_is_only_possible(text: str, relation: str) -> None:
    assert only(text, relation)[1].certainty is Certainty.POSSIBLE
