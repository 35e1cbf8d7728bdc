"""Whom "its", "the group" and a name's description stand for, and when nobody is meant for sure."""

import pytest
from tests.extract.reading import denied, names, read, told


def test_what_is_joined_to_a_name_as_its_own_belongs_to_that_name() -> None:
    text = (
        "The Palm Front had a major role until 2017. "
        "The Harbour Guard also fought against the Unity Party and its fighters."
    )
    found = read(text)
    assert "Unity Party's fighters" in names(found).values()
    assert "Palm Front's fighters" not in names(found).values()


def test_a_group_of_somebody_unknown_is_read_with_little_trust() -> None:
    found = read("Its allies attacked the Unity Party.")
    assert all(claim.confidence < 0.5 for claim in found.claims)


def test_a_text_with_a_name_of_its_own_is_not_its_last_signers() -> None:
    text = (
        "The Cedar Brigade and the Unity Party signed a joint statement. "
        "The Spring Declaration created the Harbour Guard."
    )
    assert not [claim for claim in told(text) if claim[1] == "created"]


def test_an_office_is_not_whoever_was_named_last() -> None:
    text = "After the fall of Omar Haddad, the interim prime minister led the Unity Party."
    assert ("Omar Haddad", "leads", "Unity Party") not in told(text)


def test_what_somebody_is_said_to_be_is_no_actor_of_its_own() -> None:
    text = "The Harbour Guard is a coastal militia of the Cedar Brigade."
    assert ("Harbour Guard", "part_of", "Cedar Brigade") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Omar Haddad, the Cedar Brigade's chief of staff, met Toma Reyes.",
        "Omar Haddad, the Cedar Brigade commander of the operation, met Toma Reyes.",
    ],
)
def test_who_serves_a_body_or_leads_an_operation_does_not_lead_the_body(text: str) -> None:
    relations = {relation for _, relation, other in told(text) if other == "Cedar Brigade"}
    assert "leads" not in relations


def test_a_founder_is_not_told_as_a_member_too() -> None:
    relations = {claim[1] for claim in told("Omar Haddad, the founder of the Cedar Brigade, left.")}
    assert relations == {"created"}


def test_between_ends_with_the_second_name() -> None:
    text = "During the conflict between Peru and Chile, Bolivia stayed calm."
    assert {claim[::2] for claim in told(text)} == {("Peru", "Chile")}


def test_the_airport_of_a_town_is_not_the_town() -> None:
    assert all(whom is None for _, _, whom in told("The Cedar Brigade attacked the Lima airport."))


def test_parts_of_a_country_are_not_the_country() -> None:
    assert not [c for c in told("The Cedar Brigade occupied parts of Peru.") if c[2] == "Peru"]


def test_until_somebody_did_it_tells_that_they_did() -> None:
    text = "Omar Haddad led the Cedar Brigade until Peru killed him and Karim Aziz on January 3."
    assert ("Peru", "kills", "Karim Aziz") in told(text)
    assert not denied(text)


def test_so_does_says_it_of_another() -> None:
    text = "Omar Haddad opposes Karim Aziz. So does the Cedar Brigade."
    assert ("Cedar Brigade", "opposes", "Karim Aziz") in told(text)


def test_weapons_that_suggest_something_are_nobodys_word() -> None:
    found = read("The Harbour Guard is new. Its weapons suggest that it is a front for Peru.")
    [front] = [claim for claim in found.claims if claim.relation == "fronts_for"]
    assert front.holder is None or front.holder_unnamed


def test_a_small_clause_says_what_somebody_is_taken_for() -> None:
    text = "Most observers still consider the Cedar Brigade a front for the Northern Front."
    assert ("Cedar Brigade", "fronts_for", "Northern Front") in told(text)


def test_whose_bloc_it_is_leads_it() -> None:
    text = "Sairan, the bloc of Omar Haddad, supported Karim Aziz."
    assert ("Omar Haddad", "leads", "Sairan") in told(text)


def test_two_groups_that_share_a_noun_both_act() -> None:
    text = "Kurdish and Sunni blocs refused to support the Cedar Alliance."
    assert {claim[0] for claim in told(text)} == {"Kurdish blocs", "Sunni blocs"}


def test_a_name_in_brackets_is_another_name() -> None:
    found = read("Usrat al-Bahr (League of the Sea) met Omar Haddad.")
    assert "League of the Sea" not in {actor.name for actor in found.actors}


def test_a_kinship_takes_no_date_from_another_verb() -> None:
    text = "His son, Karim Haddad, became president in 2000, and Omar Haddad left."
    assert all(not c.when.known for c in read(text).claims if c.relation == "kin_of")


def test_what_ended_is_not_said_never_to_have_been() -> None:
    text = "Following the end of the Peruvian occupation of Chile, its strength grew."
    assert not read(text).claims


def test_a_states_support_is_backing_and_a_voiced_one_is_words() -> None:
    assert told("Peruvian support for the Cedar Brigade grew.") == [
        ("Peru", "backs", "Cedar Brigade")
    ]
    assert told("Peru has voiced support for the Cedar Brigade.") == [
        ("Peru", "endorses", "Cedar Brigade")
    ]


def test_a_surname_is_the_person_named_in_full_most_often() -> None:
    text = (
        "Omar Haddad spoke on Monday. Omar Haddad praised Peru. "
        "A photo of Karim Haddad was shown. Haddad criticized Chile."
    )
    assert ("Omar Haddad", "criticizes", "Chile") in told(text)


def test_a_title_of_many_ends_where_another_begins() -> None:
    text = "They met Peruvian presidents Omar Haddad and Karim Aziz, and painter Luis Paz."
    assert {claim[0] for claim in told(text) if claim[1] == "holds_office"} == {
        "Omar Haddad",
        "Karim Aziz",
    }


def test_who_withdraws_a_warning_gives_up_no_post() -> None:
    assert not told("Omar Haddad withdrew the warnings on Monday.")
    assert told("Omar Haddad withdrew on Monday.") == [("Omar Haddad", "steps_down", None)]


def test_units_of_a_guard_are_the_guards_where_a_claim_is_about_them() -> None:
    belongs = ("Cedar Brigade units", "part_of", "Cedar Brigade")
    assert belongs in told("Cedar Brigade units met Omar Haddad.")
    assert belongs not in told("Omar Haddad met Salim Darwish near Cedar Brigade units.")


def test_an_acronym_takes_the_longest_name_that_its_letters_spell() -> None:
    found = read("Asaib Ahl al-Bahr (AAB) met Omar Haddad.")
    assert {actor.name for actor in found.actors} == {"Asaib Ahl al-Bahr", "Omar Haddad"}


def test_all_of_three_groups_act() -> None:
    text = "All of Peru's Shia, Kurdish, and Sunni parties opposed the Cedar Alliance."
    assert {claim[0] for claim in told(text) if claim[1] == "opposes"} == {
        "Peru's Shia parties",
        "Peru's Kurdish parties",
        "Peru's Sunni parties",
    }


def test_a_verb_of_force_between_two_persons_is_one_of_words() -> None:
    assert told("Omar Haddad blasted Karim Aziz over the taxes.") == [
        ("Omar Haddad", "criticizes", "Karim Aziz")
    ]


def test_what_somebody_predicts_has_not_happened() -> None:
    assert not told("Rana Khalil predicts that the Cedar Brigade attacks the Unity Party.")


def test_a_phrase_after_two_groups_belongs_to_the_second() -> None:
    text = "Fighting between Kurdish forces and Turkmen groups in the Cedar Front went on."
    assert {claim[0] for claim in told(text) if claim[1] == "part_of"} == {"Turkmen groups"}


def test_a_given_name_of_two_parts_is_one() -> None:
    found = read("Park Min-soo met Omar Haddad.")
    assert "Park Min-soo" in {actor.name for actor in found.actors}


def test_a_name_with_a_possessive_in_it_is_nobodys_group() -> None:
    assert not [c for c in told("Jane's Cedar Group praised Omar Haddad.") if c[1] == "leads"]


def test_a_military_presence_is_that_of_the_forces_the_text_speaks_of() -> None:
    text = "Peruvian troops left the port. The Cedar Brigade criticized Peru's military presence."
    assert ("Cedar Brigade", "criticizes", "Peruvian troops") in told(text)


def test_no_name_begins_within_a_hyphened_word() -> None:
    found = read("The coast-based fighters of the Cedar Brigade attacked the Unity Party.")
    assert not [actor.name for actor in found.actors if actor.name.startswith("based")]


def test_people_of_a_state_are_not_the_state() -> None:
    assert not told("The Cedar Brigade captured forty Peruvians.")


def test_a_date_within_a_name_is_none() -> None:
    found = read("The June 5 Front supports the Unity Party.", published="2020-04-10")
    assert all(not claim.when.known for claim in found.claims)


def test_the_nominee_is_the_one_nominated_since_and_not_the_first_one() -> None:
    text = (
        "On March 17, Omar Haddad nominated Salim Najjar, a former governor. The first nominee, "
        "Karim Aziz, had withdrawn. The Unity Party opposes the nominee."
    )
    assert ("Unity Party", "opposes", "Salim Najjar") in told(text)


def test_the_foreign_minister_is_not_a_former_one() -> None:
    text = (
        "Former foreign minister Salim Najjar praised the deal. "
        "The foreign minister criticized the Cedar Brigade."
    )
    assert not [claim for claim in told(text) if claim[1] == "criticizes"]


def test_it_is_a_thing_where_the_verb_before_had_a_thing_as_its_object() -> None:
    text = (
        "The Cedar Brigade, which backs Omar Haddad, opposed the cabinet in the end. "
        "The Unity Party also rejected it."
    )
    assert not [claim for claim in told(text) if claim[1] == "rejects"]
