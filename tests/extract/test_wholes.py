"""Who makes up a whole, who helps whom, whom an aim of arms is against, bodies of a state."""

from tests.extract.reading import told


def test_the_states_that_a_sentence_lists_are_members_of_the_coalition() -> None:
    text = "Coalition nations that flew missions include Norway, Peru and Chile."
    assert ("Peru", "member_of", "Coalition nations") in told(text)


def test_a_list_of_groups_is_no_whole() -> None:
    text = "Groups that flew missions include Norway, Peru and Chile."
    assert not [each for each in told(text) if each[1] in ("part_of", "member_of")]


def test_what_a_force_includes_is_part_of_it() -> None:
    text = "The Palm Forces, which include the Cedar Brigade, took the town."
    assert ("Cedar Brigade", "part_of", "Palm Forces") in told(text)


def test_a_state_that_acts_as_part_of_an_alliance_is_a_member() -> None:
    text = "Peru, as part of the Northern Alliance, trains the scouts."
    assert ("Peru", "member_of", "Northern Alliance") in told(text)


def test_a_deed_in_support_of_somebody_aids_him() -> None:
    text = "The Palm Forces shelled the bridge in support of the Cedar Brigade."
    assert ("Palm Forces", "aids", "Cedar Brigade") in told(text)


def test_who_acts_with_the_help_of_another_is_aided() -> None:
    text = "The Palm Forces took the bridge with the help of the Cedar Brigade."
    assert ("Cedar Brigade", "aids", "Palm Forces") in told(text)


def test_who_is_committed_to_defeating_another_fights_him() -> None:
    text = "Chile is committed to defeating the Cedar Brigade."
    assert ("Chile", "fights", "Cedar Brigade") in told(text)


def test_what_would_defeat_another_is_no_fight() -> None:
    text = "Chile would defeat the Cedar Brigade."
    assert not told(text)


def test_who_takes_ground_from_another_fights_him() -> None:
    text = "The Palm Forces seized the bridge from the Cedar Brigade."
    assert ("Palm Forces", "fights", "Cedar Brigade") in told(text)


def test_the_government_of_a_state_is_that_states_government() -> None:
    text = "The government of Peru attacked the Cedar Brigade."
    assert ("Peruvian government", "attacks", "Cedar Brigade") in told(text)


def test_the_coalition_is_the_coalition_named_before() -> None:
    text = (
        "Strikes by the Chilean-led coalition hit Cedar Brigade fighters. "
        "The coalition supports the Palm Forces."
    )
    assert ("Chilean-led coalition", "aids", "Palm Forces") in told(text)


def test_support_for_one_in_the_fight_against_another_is_his_fight() -> None:
    text = "Peru reiterates support for the Palm Forces in the fight against the Cedar Brigade."
    assert ("Palm Forces", "fights", "Cedar Brigade") in told(text)


def test_who_is_backed_in_its_efforts_is_it() -> None:
    text = "Peru has supported the Palm Forces in their efforts to defeat the Cedar Brigade."
    assert ("Palm Forces", "fights", "Cedar Brigade") in told(text)


def test_the_two_before_a_war_fought_it() -> None:
    text = "He served in the Peru-Chile war."
    assert ("Peru", "fights", "Chile") in told(text)


def test_who_is_killed_in_a_raid_is_killed_by_the_raiders() -> None:
    text = "Minister Ana Ruiz was killed in a raid conducted by the Cedar Brigade."
    assert ("Cedar Brigade", "kills", "Ana Ruiz") in told(text)


def test_whoever_receives_fire_is_attacked() -> None:
    text = "Peruvian forces received heavy fire from Cedar Brigade fighters."
    assert ("Cedar Brigade fighters", "attacks", "Peruvian forces") in told(text)


def test_the_coalition_with_a_capital_is_an_actor() -> None:
    text = "Peru said the Coalition supports the Palm Forces."
    assert ("Coalition", "backs", "Palm Forces") in told(text)


def test_a_unit_is_part_of_the_larger_one_after_the_comma() -> None:
    text = "Colonel Omar Haddad was assigned to the 2nd Battalion, 5th Special Forces Group."
    assert ("2nd Battalion", "part_of", "5th Special Forces Group") in told(text)


def test_units_of_one_kind_are_a_list() -> None:
    text = "The 1st Brigade, 2nd Brigade and 3rd Brigade left."
    assert not [each for each in told(text) if each[1] in ("part_of", "member_of")]


def test_the_body_after_a_lone_titles_comma_is_led() -> None:
    text = "Colonel Omar Haddad, commander, Cedar Brigade, spoke on Monday."
    assert ("Omar Haddad", "leads", "Cedar Brigade") in told(text)


def test_a_liberation_takes_the_town() -> None:
    text = "Chile hailed the Palm Forces' liberation of Lima."
    assert ("Palm Forces", "captures", "Lima") in told(text)


def test_an_agreement_on_a_day_between_two_joins_them() -> None:
    text = "Chile welcomed the agreement on 2 December between Peru and the Cedar Brigade."
    assert ("Peru", "agrees_with", "Cedar Brigade") in told(text)


def test_a_people_in_the_plural_may_suffer() -> None:
    text = "The Cedar Brigade slaughtered Sunnis in Lima."
    assert ("Cedar Brigade", "kills", "Sunnis") in told(text)


def test_who_defends_one_from_anothers_violence_opposes_him() -> None:
    text = "Peru defended Chile from the Cedar Brigade's savagery."
    assert ("Peru", "opposes", "Cedar Brigade") in told(text)


def test_a_counter_coalition_opposes_the_one_named() -> None:
    text = "The counter-ISIL coalition helps Peru."
    assert ("counter-ISIL coalition", "opposes", "Islamic State") in told(text)


def test_whose_jets_fly_in_support_of_another_helps_it() -> None:
    text = "In support of the Cedar Brigade, Peruvian aircraft struck the bridge."
    assert ("Peru", "aids", "Cedar Brigade") in told(text)


def test_all_who_are_committed_to_a_fight_are_in_it() -> None:
    text = "Chile and Peru are committed to defeating the Red Oars."
    assert {("Chile", "fights", "Red Oars"), ("Peru", "fights", "Red Oars")} <= set(told(text))


def test_support_that_is_restated_for_another_is_the_others() -> None:
    text = "Minister Ana Ruiz reiterated Chile's support for Peru."
    assert told(text) == [("Chile", "backs", "Peru")]
