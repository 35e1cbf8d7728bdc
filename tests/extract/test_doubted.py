"""Pronouns that are left open, where somebody else may as well be meant."""

import pytest
from tests.extract.reading import told


@pytest.mark.parametrize(
    "text",
    [
        # a subject whom no finder knew, in the sentence itself or as the one before's
        "Omar Haddad met Karim Aziz. The bishop saw his son, Luis Paz.",
        "Omar Haddad left with Karim Aziz. The head of the guard spoke. He praised Peru.",
        # the subject of the pronoun's own clause
        "Omar Haddad spoke. The object of Omar Haddad's praise, Karim Aziz, met his son, Luis.",
        # the subject that follows
        "Omar Haddad won. Though he was nominated for a prize, Karim Aziz left.",
    ],
)
def test_he_is_nobody_for_sure_where_two_may_be_meant(text: str) -> None:
    relations = {"kin_of", "praises", "nominated"}
    assert not [
        claim
        for claim in told(text)
        if claim[1] in relations and "Omar Haddad" in (claim[0], claim[2])
    ]


def test_he_is_the_subject_before_where_nobody_else_may_be_meant() -> None:
    text = "Omar Haddad left with his wife. He praised Peru."
    assert ("Omar Haddad", "praises", "Peru") in told(text)


def test_they_are_not_a_group_of_two_sentences_ago() -> None:
    text = (
        "Cedar rebels left Puno. The rain went on for days. In May they attacked the Unity Party."
    )
    assert not [claim for claim in told(text) if claim[1] == "attacks"]


def test_they_are_not_known_where_those_before_were_not() -> None:
    text = (
        "How are they used? They fly over the Peruvian people. Then they attacked the Unity Party."
    )
    assert not [claim for claim in told(text) if claim[1] == "attacks"]


def test_it_is_not_a_body_named_before_a_things_own_clause() -> None:
    text = (
        "The Harbour Guard fled. "
        "The dictatorship has shown its face, and it attacked the Unity Party."
    )
    assert ("Harbour Guard", "attacks", "Unity Party") not in told(text)


def test_their_own_deed_is_that_of_the_subject_that_follows() -> None:
    text = (
        "Cedar rebels left Puno. In their raid on the Unity Party, the Hill Brigade lost three men."
    )
    found = told(text)
    assert ("Cedar rebels", "attacks", "Unity Party") not in found
    assert ("Hill Brigade", "attacks", "Unity Party") in found


def test_a_second_her_is_the_first_ones() -> None:
    text = "Maria Lopez won. She lived with her mother, Ana Ruiz, and her aunt, Julia Paz."
    assert ("Julia Paz", "kin_of", "Ana Ruiz") not in told(text)


def test_who_was_born_under_another_name_is_not_called_so() -> None:
    text = "Omar Haddad sang. Born Karim Aziz in Lima, he met Luis Paz in 1990."
    assert ("Omar Haddad", "meets", "Luis Paz") in told(text)


def test_those_given_support_fight_their_own_fight() -> None:
    text = (
        "Peru backed Cedar rebels until May, but has since voiced support for Hill fighters "
        "in their fight against the Unity Guard."
    )
    assert ("Hill fighters", "fights", "Unity Guard") in told(text)


def test_it_is_time_to_act_says_it_of_nobody() -> None:
    text = "The Harbour Guard praised Peru. It is time to condemn the Unity Party for its crimes."
    assert not [claim for claim in told(text) if claim[2] == "Unity Party"]


def test_who_speaks_never_calls_himself_he() -> None:
    text = "“Karim Aziz may emerge,” Omar Haddad said. “He attacked the Unity Party.”"
    found = told(text)
    assert ("Omar Haddad", "criticizes", "Unity Party") not in found
    assert ("Omar Haddad", "attacks", "Unity Party") not in found


def test_his_in_a_few_quoted_words_may_be_the_speakers() -> None:
    text = "Omar Haddad arrived. Omar Haddad said he was “proud of his son Luis Paz”."
    assert ("Luis Paz", "kin_of", "Omar Haddad") in told(text)


def test_they_are_open_after_a_crowd_that_nobody_names() -> None:
    text = "Peasants met the Peruvian authorities. They criticized the Unity Party."
    assert ("Peruvian authorities", "criticizes", "Unity Party") not in told(text)


def test_the_woman_is_not_the_one_named_before_another() -> None:
    text = "Maria Lopez met Ana Ruiz. The woman fled, and she attacked the Unity Party."
    assert not [claim for claim in told(text) if claim[2] == "Unity Party"]


def test_who_is_called_a_minister_may_be_the_minister() -> None:
    text = (
        "Foreign minister Omar Haddad left. During his visit to Chile, the minister met Luis Paz."
    )
    assert ("Omar Haddad", "visits", "Chile") in told(text)


def test_towns_named_side_by_side_are_not_those_who_entered_them() -> None:
    text = "Fifty men entered towns, among them Orobal and Santa Marta, where they attacked Peru."
    assert not [claim for claim in told(text) if claim[0] in ("Orobal", "Santa Marta")]
