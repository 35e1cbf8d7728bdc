"""Who is meant by "the group", "it" and "her", and what a name is that no table knows."""

import pytest
from tests.extract.reading import denied, only, read, told

LEGION, COLUMN = "Cedar Legion", "Midnight Column"


def test_it_is_the_unnamed_group_that_says_so_and_never_the_paper_in_the_head() -> None:
    text = (
        "A new name in the dark\n\nThe Lantern, 8 March 2019\n\nA group that nobody had heard of "
        "says it blew up the fuel depot at Port Asel. It struck the Oak Front."
    )
    assert told(text) == []


def test_the_group_is_nobody_for_sure_where_two_bodies_fit() -> None:
    text = (
        f"The {LEGION} denied any link with the {COLUMN}. Norland also denied supporting the group."
    )
    found = {(one, other) for one, _, other in (*told(text), *denied(text))}
    assert found == {(LEGION, COLUMN)}


def test_the_group_is_not_the_body_that_was_just_called_by_its_own_noun() -> None:
    text = (
        f"Officials said that the {COLUMN} was created by the {LEGION}. The rockets bear the marks "
        "of the legion's workshop. A diplomat believes that the group is a splinter of the Oak "
        "Front."
    )
    assert (LEGION, "splits_from", "Oak Front") not in told(text)


def test_whom_a_bloc_votes_against_is_whom_its_clause_names_and_not_its_leader() -> None:
    text = (
        'Dana Orvik leads the Rivers Bloc. "We were wrong about her," she said. The bloc had '
        "called Mira Lund a banker in February and voted against her in March."
    )
    assert ("Rivers Bloc", "opposes", "Mira Lund") in told(text)
    assert ("Rivers Bloc", "opposes", "Dana Orvik") not in told(text)


def test_a_major_with_two_names_is_a_person() -> None:
    found, claim = only("Norland said that Major Ivo Tessler founded the Night Column.", "created")
    assert {actor.schema for actor in found.actors if actor.name == "Ivo Tessler"} == {"Person"}
    assert claim.subject.quote == "Ivo Tessler"


def test_what_has_a_foreign_ministry_is_a_state_and_acts() -> None:
    text = (
        "The Republic of Norland has financed the Blue Front. The Iron League blamed Norland.\n\n"
        "Ordania's embassy left. On Sunday Ordania accused Norland of terror."
    )
    schemata = {actor.name: actor.schema for actor in read(text).actors}
    assert schemata["Norland"] == schemata["Ordania"] == "Territory"
    assert {
        ("Norland", "backs", "Blue Front"),
        ("Iron League", "accuses", "Norland"),
        ("Ordania", "accuses", "Norland"),
    } <= set(told(text))


def test_a_person_who_has_a_foreign_minister_stays_a_person() -> None:
    text = "President Omar Darid met Ann Berg. Darid's foreign minister left."
    schemata = {actor.name: actor.schema for actor in read(text).actors}
    assert schemata["Omar Darid"] == "Person"


@pytest.mark.parametrize(
    "text",
    [
        "The coalition is giving up its bases. Kenyan troops took over Port Asel on March 19.",
        "Kenyan troops took over Port Asel in a planned handover.",
    ],
)
def test_what_was_handed_over_was_not_captured(text: str) -> None:
    assert "captures" not in {relation for _, relation, _ in told(text)}


@pytest.mark.parametrize("link", ["any link with", "ties to", "any link to"])
def test_a_link_that_is_denied_is_the_deniers(link: str) -> None:
    assert (LEGION, "aligned_with", COLUMN) in denied(f"The {LEGION} denied {link} the {COLUMN}.")


def test_two_passives_share_one_by() -> None:
    found = set(told(f"The ministry said the {COLUMN} was created and armed by the {LEGION}."))
    assert {(LEGION, "created", COLUMN), (LEGION, "backs", COLUMN)} <= found


def test_who_is_named_as_its_new_commander_has_the_post() -> None:
    text = f"The {LEGION} named Major Ivo Tessler as its new commander on Friday."
    assert (LEGION, "appointed", "Ivo Tessler") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Rivers Bloc announced that it would endorse Mira Lund.",
        "The leader of the Rivers Bloc, Dana Orvik, announced that the bloc would endorse Mira "
        "Lund.",
    ],
)
def test_support_that_is_announced_is_a_pledge(text: str) -> None:
    assert ("Rivers Bloc", "pledges", "Mira Lund") in told(text)


def test_a_given_name_and_one_capital_more_are_a_person() -> None:
    assert told("Mira Toval was elected prime minister on June 26 with 84 votes.") == [
        ("Mira Toval", "appointed", None)
    ]


def test_her_is_not_the_leader_where_the_verb_before_is_about_a_name_nobody_knows() -> None:
    text = (
        "Dana Orvik leads the Rivers Bloc. The bloc had called Brzk a banker and voted against her."
    )
    assert told(text) == [("Dana Orvik", "leads", "Rivers Bloc")]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad said he would have attacked the Cedar Legion.",
        "Omar Haddad contended that he would have died without his guards.",
        "Omar Haddad said that he would die at home.",
    ],
)
def test_what_would_have_been_is_no_pledge(text: str) -> None:
    assert "pledges" not in {relation for _, relation, _ in told(text)}


@pytest.mark.parametrize(
    "text",
    [
        f"The {LEGION}, which denies any links with the {COLUMN}, left Ostra.",
        f"Norland said that the {LEGION} had denied any link to the {COLUMN}.",
    ],
)
def test_a_denied_link_is_read_in_a_side_clause_too(text: str) -> None:
    assert (LEGION, "aligned_with", COLUMN) in denied(text)


def test_the_group_of_the_sentence_before_is_still_the_group():
    text = (
        "Usbat al-Nahr released a film on Monday. The group is widely believed to be a cover for "
        "the Cedar Front, but some observers see the hand of the Palm Army. The Cedar Front has "
        "neither claimed the group nor disowned it."
    )
    denied = [one for one in read(text).claims if one.relation == "rejects"]
    assert [one.stance for one in denied] == ["denies"]
