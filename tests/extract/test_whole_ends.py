"""The ends of a claim are the actor that the words name: no part of it, and no other one."""

from tests.extract.reading import read, told


def names(text: str) -> set[str]:
    return {actor.name for actor in read(text).actors}


def test_a_candidates_campaign_is_not_the_candidate() -> None:
    text = "Nadia Haddad spoke on Monday. The Haddad campaign accused the Cedar Brigade of fraud."
    assert told(text) == [("Nadia Haddad campaign", "accuses", "Cedar Brigade")]


def test_what_a_candidate_runs_is_his_own_doing() -> None:
    assert "Nadia Haddad campaign" not in names("Nadia Haddad's campaign manager met Peru's king.")


def test_two_plain_words_stand_in_one_partys_name() -> None:
    assert "Salt and Water Party" in names("The Salt and Water Party endorsed Nadia Haddad.")


def test_two_bodies_stay_two() -> None:
    assert "Water Party" in names("The Cabinet and Water Party members met in Lima.")


def test_a_count_is_no_part_of_a_name() -> None:
    assert not any("14" in name for name in names("Then 14 Coalition aircraft fired at the camp."))


def test_a_battalion_is_not_its_regiment() -> None:
    text = "Soldiers from 2nd Battalion, 5th Cedar Regiment attacked the port of Callao."
    assert "5th Cedar Regiment" not in {one for one, relation, _ in told(text)
                                        if relation == "attacks"}  # fmt: skip


def test_a_part_of_a_body_is_not_the_body() -> None:
    text = "They worked with the elite Cedar Air Force intelligence unit. Peru worked with them."
    assert all(other != "Cedar Air Force" for _, _, other in told(text))


def test_members_of_a_states_service_are_not_the_states_members() -> None:
    assert "members of Peru" not in names("Members of Peru's main spy service helped the rebels.")


def test_the_place_of_a_visit_is_not_whose_minister_he_is() -> None:
    text = "In Peru Minister Haddad met with the Cedar Brigade."
    assert told(text) == [("Haddad", "meets", "Cedar Brigade")]


def test_a_regions_soldiers_are_not_the_states() -> None:
    text = "Ukrainian soldiers had left. Peru said it had killed about 40 Donetsk soldiers."
    assert "Ukrainian soldiers" not in {other for _, _, other in told(text)}


def test_the_head_of_an_agency_does_not_lead_the_command_above_it() -> None:
    text = "Northern Fleet Command's Harbour Information Agency head Nadia Haddad spoke in Lima."
    assert told(text) == [("Nadia Haddad", "leads", "Harbour Information Agency")]


def test_a_title_of_two_words_is_no_part_of_the_name() -> None:
    assert "Anna Haddad" in names("Cedar Bank's Chief Technical Officer Anna Haddad resigned.")


def test_a_line_of_two_names_makes_them_rivals_of_each_other() -> None:
    text = "Hamas and Hezbollah rivals.\nThe Cedar Brigade was formed in 1987."
    assert told(text)[0] == ("Hamas", "rival_of", "Hezbollah")


def test_a_post_alone_is_nobodys_name() -> None:
    text = "The White House Chief Strategist and former Cedar Press chairman Adam Khoury resigned."
    assert "Strategist" not in names(text)


def test_what_somebody_is_called_is_no_part_of_his_name() -> None:
    assert told("Comedian Roseanne Haddad praised the Cedar Brigade.") == [
        ("Roseanne Haddad", "praises", "Cedar Brigade")
    ]


def test_what_was_done_to_a_place_is_no_part_of_the_police() -> None:
    text = "The harbour and the inn were both evacuated and local police warned people."
    assert {one for one, _, _ in told(text)} == {"local police"}


def test_a_states_forces_are_no_rebels_though_named_beside_them() -> None:
    text = "Peruvian and Chilean-backed rebel forces invaded Bolivia."
    assert ("Peruvian forces", "attacks", "Bolivia") in told(text)


def test_it_is_not_the_state_of_some_officials() -> None:
    text = "A virus spread. Peruvian officials confirmed it has killed three people."
    assert all(one != "Peru" for one, _, _ in told(text))


def test_a_countrys_red_cross_is_its_own() -> None:
    text = "Peruvian Red Cross chair Nadia Haddad spoke in Lima."
    assert told(text) == [("Nadia Haddad", "leads", "Peruvian Red Cross")]


def test_who_is_led_by_anothers_man_is_not_led_by_him() -> None:
    text = "He met the rebels led by the Haddad-appointed Karim Khoury. Nadia Haddad laughed."
    assert all("led by" not in str(one) + str(two) for one, _, two in told(text))


def test_people_of_a_state_are_not_the_state() -> None:
    assert told("Nadia Haddad warned Peruvians on Monday.") == []


def test_with_the_article_they_are() -> None:
    text = "Nadia Haddad warned the Peruvians on Monday."
    assert told(text) == [("Nadia Haddad", "warns", "Peru")]


def test_the_party_is_no_government() -> None:
    text = (
        "The Peruvian government announced three days of mourning. Nadia Haddad joined the party."
    )
    assert ("Nadia Haddad", "member_of", "Peruvian government") not in told(text)


def test_the_army_is_no_administration() -> None:
    text = "The Haddad administration spoke of peace. On Monday the army attacked three farms."
    assert all(one != "Haddad administration" for one, _, _ in told(text))


def test_an_unknown_name_before_it_may_be_the_group() -> None:
    text = "The Cedar Brigade met on Monday. KZT made news when the group joined Hezbollah."
    assert ("Cedar Brigade", "member_of", "Hezbollah") not in told(text)


def test_a_nickname_keeps_both_its_marks() -> None:
    found = names('Hezbollah commander "Luisa" Mercedes Del Carmen Haddad attacked Peru.')
    assert '"Luisa" Mercedes Del Carmen Haddad' in found


def test_a_bracket_without_space_is_no_part_of_a_name() -> None:
    text = "Abboud Haddad(Arabic:  x), also known as Abu Karim, is a Peruvian general."
    assert told(text)[0] == ("Abboud Haddad", "holds_office", "Peru")


def test_a_maps_legend_names_no_actor() -> None:
    text = "██ Territory claimed by Bolivia but controlled by Peru"
    assert told(text) == []


def test_the_council_is_the_one_that_the_text_names() -> None:
    text = "The Lima Legislative Council met on Monday. Council President Nadia Haddad left early."
    assert told(text) == [("Nadia Haddad", "leads", "Lima Legislative Council")]


def test_a_council_that_the_text_does_not_name_is_nobody() -> None:
    assert told("Council President Nadia Haddad left the hall early.") == []


def test_some_of_a_group_are_not_all_of_it() -> None:
    text = "Some members of the Cedar Front joined the Palm Army."
    assert told(text) == [("some members of the Cedar Front", "member_of", "Palm Army")]


def test_half_of_a_group_is_not_all_of_it() -> None:
    text = "Half of Peru's soldiers joined the Palm Army."
    assert "half of Peru's soldiers" in names(text)


def test_who_controls_a_majority_of_a_body_does_not_control_the_body() -> None:
    assert not told("The Cedar Front controls a majority of the Palm Assembly.")


def test_a_group_in_a_place_is_not_the_group_everywhere() -> None:
    text = "The Cedar Front's fighters in northern Peru and Chile joined the Palm Army."
    assert [one for one, _, _ in told(text)] == [
        "Cedar Front's fighters in northern Peru and Chile"
    ]


def test_where_a_group_was_struck_is_not_part_of_its_name() -> None:
    assert "Cedar Front fighters" in names("The army killed Cedar Front fighters in Peru.")


def test_a_name_before_its_explanation_tells_whose_fighters_they_are() -> None:
    text = "The Cedar Liberation Front [CLF] rebels attacked the Palm Army."
    assert told(text) == [("Cedar Liberation Front rebels", "attacks", "Palm Army")]


def test_a_plural_owns_without_another_s() -> None:
    text = "Peru urged all political parties and their supporters to meet the mayor."
    assert "political parties' supporters" in names(text)


def test_a_type_of_aircraft_is_no_actor() -> None:
    assert not any("Falcons" in name for name in names("Army F-18 Night Falcons flew to Peru."))


def test_the_name_of_a_picture_is_no_actor() -> None:
    assert not any("svg" in name for name in names("Seal of the Navy.svg Cedar Brigade met Peru."))


def test_a_ship_is_nobody() -> None:
    text = "The frigate FS Arbel joined Task Force 150 in Lima. Arbel attacked the Palm Army."
    assert "Arbel" not in names(text)


def test_a_person_s_stance_is_not_the_person() -> None:
    assert not told("Karim Haddad opposed Senator Mercer's position.")


def test_a_force_s_positions_are_the_force() -> None:
    assert told("Peru attacked the Palm Army's positions.") == [("Peru", "attacks", "Palm Army")]


def test_towns_where_outposts_stand_are_not_attacked_for_themselves() -> None:
    text = "The Cedar Front attacked Palm Army outposts in Callao and Jisr al-Nahr."
    assert [other for _, _, other in told(text)] == ["Palm Army"]


def test_a_unit_keeps_its_number() -> None:
    text = "Combined Task Force (CTF) 50 left Lima. CTF 50 is led by Commodore Ann Lee."
    assert told(text) == [("Ann Lee", "leads", "Combined Task Force 50")]


def test_a_unit_may_have_no_name_but_its_number() -> None:
    assert told("Unit 310 attacked the Palm Army.") == [("Unit 310", "attacks", "Palm Army")]


def test_a_year_is_no_unit_s_number() -> None:
    assert "Palm Force" in names("In the Palm Force 2019 was a year of defeats.")


def test_how_many_nations_a_coalition_has_is_no_part_of_its_name() -> None:
    assert "Anti-Cedar Coalition" in names("The 60-plus nation Anti-Cedar Coalition met Peru.")


def test_a_group_loyal_to_two_is_named_by_both() -> None:
    text = "Forces led by Peru and Chile attacked the Palm Army."
    assert ("Forces led by Peru and Chile", "attacks", "Palm Army") in told(text)


def test_members_of_two_are_two_groups() -> None:
    assert "Members of Hamas" in names("Members of Hamas and Fatah clashed in Lima.")


def test_a_regime_without_a_name_is_nobody() -> None:
    assert "Regime" not in names("Peru coordinated with other pro-Regime forces in Lima.")


def test_a_brigade_whose_name_starts_unknown_is_whose_fighters_they_are() -> None:
    text = "Peru trained militants from the Those Who Wait in Hope Brigade in Lima."
    assert told(text) == [("Peru", "backs", "militants from the Those Who Wait in Hope Brigade")]
