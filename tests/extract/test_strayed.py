"""Whose deed it is where the parser hangs a verb on an older subject."""

from tests.extract.reading import only, told


def test_a_noun_right_before_the_verb_does_it() -> None:
    found = told(
        "Ten years after the Peruvian Church met in Lima and decided to work for the needy, death"
        " squads in Peru have murdered Juan Torres, a priest."
    )
    assert ("Peruvian Church", "kills", "Juan Torres") not in found


def test_a_share_of_voters_is_nobody_named_beside_it() -> None:
    found = told(
        "Among likely voters in a four-way race, 46 percent would choose Weber and 44 percent would"
        " back Torres, while 5 percent prefer Green nominee Gary Nilsen and 1 percent support the"
        " Harbour Party's Jill Haddad."
    )
    assert [each for each in found if each[1] == "endorses"] == []


def test_with_names_whose_deed_a_participle_tells() -> None:
    found = told(
        "Maria Lopez denied it in the reactions to her story, starting with Juan Torres accusing"
        " Ivan Petrov."
    )
    assert ("Juan Torres", "accuses", "Ivan Petrov") in found
    assert ("Maria Lopez", "accuses", "Ivan Petrov") not in found


def test_what_follows_an_apposition_is_told_of_it() -> None:
    found = told(
        "Cedar Army's fighters in East Lima defected and joined Harbour Front, a group based in"
        " the Lima governorate and supported by the River Brigade."
    )
    assert ("River Brigade", "backs", "Harbour Front") in found
    assert ("River Brigade", "backs", "Cedar Army's fighters") not in found


def test_that_after_a_town_is_of_the_town() -> None:
    found = told(
        "The Cedar Army entered this war in July 2012 by capturing a town, Tarma, that until then"
        " was under control of the Peruvian government."
    )
    assert ("Peruvian government", "commands", "Cedar Army") not in found


def test_delegates_pledged_to_another_promise_nothing_for_the_nominee() -> None:
    found = told(
        "Weber was officially nominated with some delegates pledged to Senator Ivan Petrov of"
        " Vermont, who, unlike the others, did not release his delegates."
    )
    assert [each for each in found if each[1] == "pledges"] == []


def test_those_who_train_others_do_not_join_with_them() -> None:
    found = told(
        "Abu Omar, a commander of the Harbour Front, said in August 2014 that many of the Cedar"
        " Army members who had been trained by United States' and Turkish and Arab military"
        " officers were actually joining the Harbour Front."
    )
    joined = [one for one, relation, _ in found if relation == "member_of" and one != "Abu Omar"]
    assert joined == ["many of the Cedar Army members"]


def test_support_belongs_to_the_owner_of_the_deed_it_is_given_by() -> None:
    found = told(
        "The Harbour Front has threatened acts of violence in reprisal for Norway's military"
        " intervention in Mali in support of President Juan Torres."
    )
    assert ("Norway", "aids", "Juan Torres") in found
    assert ("Harbour Front", "aids", "Juan Torres") not in found


def test_a_role_after_a_comma_is_of_the_name_before_it() -> None:
    found = told(
        "Mr. Lopez and Todd Weber, the Treasury Department's climate envoy, began arduous"
        " negotiations with China."
    )
    assert ("Todd Weber", "member_of", "United States Department of the Treasury") in found
    assert [one for one, relation, _ in found if relation == "member_of"] == ["Todd Weber"]


def test_a_verb_between_parts_a_role_from_the_first_name() -> None:
    found = told(
        "One of the founders of the IAI, Sheikh Ahmed Haddad, claimed to be like a “brother to Abu"
        " Musab Torres,” the leader of the Harbour Front."
    )
    assert ("Ahmed Haddad", "leads", "Harbour Front") not in found


def test_a_rival_such_as_another_is_no_rival_of_it() -> None:
    found = told(
        "Norway, in turn, maintains ties with other rivals of Chile such as Peru and Bolivia."
    )
    rivals = {(one, two) for one, relation, two in found if relation == "rival_of"}
    assert rivals == {("Peru", "Chile"), ("Bolivia", "Chile")}


def test_a_denial_after_a_semicolon_is_of_its_own_clause() -> None:
    found = told(
        "The Cedar coalition also receives political support from Peru and Chile; all the"
        " supporting states however have not contributed any troops."
    )
    assert ("Peru", "backs", "Cedar coalition") in found


def test_a_denounced_assassination_is_no_blame_of_the_victim() -> None:
    found = told("Minister Horacio Lopez has denounced Carlos Haddad's assassination.")
    assert [each for each in found if each[1] == "criticizes"] == []


def test_who_is_found_murdered_murdered_nobody() -> None:
    found = told(
        "The police reported that cattleman Carlos Haddad, the front man of the Lima cartel, was"
        " found murdered today."
    )
    assert [each for each in found if each[1] == "kills"] == []


def test_what_two_control_together_is_neither_ones() -> None:
    found = told(
        "Together the Cedar Army and the Harbour Front control the majority of the Quick Force."
    )
    assert [each for each in found if each[1] == "commands"] == []


def test_a_date_beside_a_sister_is_no_date_of_kinship() -> None:
    _, claim = only(
        "A coup removed Juan Torres in 2006, and another his sister Maria Torres in 2014, which"
        " placed Ivan Petrov in office.",
        "kin_of",
    )
    assert not claim.when.known


def test_two_targets_of_one_strike_are_no_attackers() -> None:
    found = told(
        "On September 16, 2019, air strikes, targeting three positions of the Norwegian Guards and"
        " allied Peruvian militias, killed at least 10 militiamen in Lima."
    )
    assert ("Peruvian militias", "attacks", "Norwegian Guards") not in found


def test_the_second_of_both_is_not_on_the_side_of_the_first() -> None:
    found = told(
        "Both the forces aligned with the GNU and the Cedar Army are largely equipped with old"
        " weapons."
    )
    assert {two for _, relation, two in found if relation == "aligned_with"} == {"GNU"}


def test_loyalists_in_a_list_are_loyal_for_themselves_alone() -> None:
    found = told(
        "Most groups are organised by the Cedar Guard, Harbour Party loyalists, religious radicals"
        " and nationalists that are angered."
    )
    assert "nationalists" not in [one for one, relation, _ in found if relation == "aligned_with"]


def test_who_is_backed_in_brackets_is_the_name_before_them() -> None:
    found = told(
        "The Cedar Front later joined with three other groups, Ansar Front, Jaysh Sunna, the Nour"
        " Movement (once supported by the US) and Liwa Haqq, to become the leading member."
    )
    assert [two for _, relation, two in found if relation == "backs"] == ["Nour Movement"]


def test_people_of_a_state_who_attack_are_not_the_state() -> None:
    found = told("Homes of the minority were attacked by Cedar Party fighters and Uzbeks.")
    assert [one for one, relation, _ in found if relation == "attacks"] == ["Cedar Party fighters"]


def test_a_capital_that_falls_is_a_city() -> None:
    found = told("A series of wars saw Kabul finally fall in 1996 to the Cedar Army.")
    assert ("Cedar Army", "captures", "Kabul") in found


def test_cooperation_that_is_reduced_is_no_alliance() -> None:
    found = told("In 2011, however, Norway reduced its cooperation with Peru.")
    assert [each for each in found if each[0] == "Norway"] == [("Norway", "distances_from", "Peru")]


def test_a_rally_in_support_of_another_is_not_the_photographers() -> None:
    found = told(
        "Photographer Carlos Haddad, who was injured, takes pictures as police block protesters"
        " at a demonstration in support of Norway in Lima."
    )
    assert [each for each in found if each[0] == "Carlos Haddad"] == []
