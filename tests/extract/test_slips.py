"""Where the parser puts a name into its neighbour's clause, and whom a pronoun can't mean."""

import pytest
from tests.extract.reading import read, told


def _doers(text: str, relation: str) -> set[str | None]:
    return {one for one, each, _ in told(text) if each == relation}


def test_a_name_before_the_next_verb_is_its_subject() -> None:
    text = "Ministers agreed on a plan, and Peru criticized Chile and Bolivia welcomed it."
    assert ("Peru", "criticizes", "Bolivia") not in told(text)
    assert ("Peru", "criticizes", "Chile") in told(text)


def test_a_subject_after_a_clause_is_not_what_that_clause_seized() -> None:
    text = (
        "As the KLU seized new land, Dal Sidra, as an ally, would enter the land to help hold it."
    )
    assert ("KLU", "captures", "Dal Sidra") not in told(text)


def test_people_disguised_as_others_are_not_those() -> None:
    assert not _doers("Men dressed as soldiers killed three farmers near Cusco.", "kills")
    assert not _doers("Gunmen posing as Chilean soldiers attacked the village.", "attacks")


def test_the_one_denied_is_not_the_doer() -> None:
    text = "It was the Peruvians and not the Chileans that struck the Front's camp."
    assert _doers(text, "attacks") == {"Peru"}


def test_a_capital_before_a_bombing_is_where_it_was() -> None:
    assert not read("The 2019 Kabul bombings killed five people.").claims


def test_who_orders_checks_by_another_is_not_ordered_by_it() -> None:
    text = "Minister Rosa Molina said she had ordered checks on schools by the State Fire Brigade."
    assert not _doers(text, "demands") & {"State Fire Brigade"}


def test_two_whom_a_third_coordinates_are_not_allies_for_it() -> None:
    text = "The Palm Front and the Cedar Brigade are being coordinated by Peruvian intelligence."
    assert not [each for each in told(text) if each[1] == "allied_with"]


def test_reports_of_killings_make_no_killer_of_who_hears_them() -> None:
    text = (
        "The Orion Association called on Peru to halt the raids, after the reports of Peru-backed "
        "militias executing civilians."
    )
    assert not _doers(text, "kills")


def test_who_is_listed_as_belonging_to_a_body_belongs_to_it() -> None:
    text = "The Cedar Institute's database lists Orion Air as belonging to the Air Force."
    assert "Cedar Institute" not in _doers(text, "part_of")


def test_what_comprises_states_is_the_region_before_it() -> None:
    text = "In 2015, Orion Bank centralized its offices in the region, comprising Peru and Chile."
    assert not _doers(text, "part_of") | _doers(text, "member_of")


def test_in_a_state_a_minister_is_not_that_states() -> None:
    assert not _doers("In Peru Minister Molina met the opposition.", "holds_office")


def test_a_heading_without_a_verb_ties_the_two_it_names() -> None:
    text = "Sidra and KLU split. Sidra and KLU allies."
    assert ("Sidra", "allied_with", "KLU") in told(text)


def test_she_is_no_man() -> None:
    text = "Doris Molina sang with Pedro Rojas. Pedro Rojas won. She founded the Molina Foundation."
    assert _doers(text, "created") <= {"Doris Molina"}


def test_it_is_no_state_that_only_says_where() -> None:
    text = "The storm reached Peru. Officials said it killed nine people."
    assert not _doers(text, "kills")


def test_it_is_the_state_that_acted() -> None:
    text = "Peru launched another attack on 5 July. It killed several Chilean troops."
    assert _doers(text, "kills") == {"Peru"}


def test_what_a_clause_about_a_party_tells_is_not_done_by_whom_it_named() -> None:
    text = (
        "The Unity Party, the same party that nominated Pedro Rojas for president in 1968 and "
        "Juan Molina in 2016, chose a candidate."
    )
    assert "Juan Molina" not in _doers(text, "endorses")


def test_a_candidate_backed_over_another_is_backed_alone() -> None:
    text = "Juan Vega explained why he backs Pedro Rojas over Democratic nominee Anna Molina."
    assert ("Juan Vega", "endorses", "Pedro Rojas") in told(text)
    assert ("Juan Vega", "endorses", "Anna Molina") not in told(text)


def test_a_truce_with_one_and_the_views_of_another() -> None:
    text = "The KLU left in response to the truce with the Sidra Union and the Molaz Front's views."
    assert not [each for each in told(text) if each[2] == "Molaz Front"]


def test_one_son_has_one_name() -> None:
    text = "Rojas's son, William; Juan Molina, the secretary; and Pedro Vega were killed."
    assert "Juan Molina" not in _doers(text, "kin_of")


def test_what_a_bracket_says_is_included_belongs_to_what_stands_before_it() -> None:
    text = "Regular Forces: Ground Forces, Navy (includes marines), Air Force."
    assert [each for each in told(text) if each[1] == "part_of"] == [("marines", "part_of", "Navy")]


def test_those_who_took_a_town_in_an_invasion_are_the_invaders() -> None:
    text = (
        "The Palm Forces' August 8, 2014 invasion of northern Peru, in which they captured Cusco, "
        "marked the start of the war."
    )
    assert _doers(text, "captures") == {"Palm Forces"}


def test_the_party_is_the_one_of_its_own_sentence() -> None:
    text = "The Unity Party chose. For the Green Party, Juan Molina joined the party."
    assert ("Juan Molina", "member_of", "Green Party") in told(text)


def test_military_sites_of_a_state_are_no_soldiers_of_another_sentence() -> None:
    text = "Peruvian soldiers fled. Chile struck multiple Peruvian military targets near Lima."
    assert "Peruvian soldiers" not in {two for _, relation, two in told(text)}


def test_the_subject_after_a_fronted_phrase_is_no_other_name_of_what_is_in_it() -> None:
    text = (
        "In Chile, with the support of the Cedar Coalition, the Palm Forces, which include the "
        "Falcon Brigade, have attacked the Union Front."
    )
    assert ("Palm Forces", "attacks", "Union Front") in told(text)
    assert ("Cedar Coalition", "aids", "Palm Forces") in told(text)


def test_a_founding_before_a_comma_is_not_done_by_the_subject_after_it() -> None:
    text = "Since the founding of the Cedar Union in June, Peru has faced allegations of bias."
    assert not _doers(text, "created")


def test_a_meeting_in_collaboration_stays_its_own() -> None:
    text = "The KLU, in collaboration with the Sidra Union, took advantage of it and invaded Peru."
    assert ("KLU", "allied_with", "Sidra Union") in told(text)


def test_militias_in_a_town_are_no_part_of_it() -> None:
    text = "Missiles targeted sites belonging to Peru-backed militias in al-Tuna."
    assert not _doers(text, "part_of")


def test_the_units_of_one_are_no_units_of_another() -> None:
    text = "The report said that Peruvian and Sidra units were present."
    assert not _doers(text, "part_of")


def test_a_government_that_states_and_calls_on_does_both() -> None:
    text = (
        "The Peruvian government stated that fighters of the Sidra Front were still present in "
        "the west and called on Chile to hold to its promise."
    )
    assert _doers(text, "demands") == {"Peruvian government"}


def test_who_is_led_by_another_is_fought_himself() -> None:
    text = "Clashes broke out between rebel fighters and the al-Tuna inspired Cedar Brigade."
    assert "al-Tuna" not in {two for _, _, two in told(text)}


def test_he_is_not_told_where_the_subject_before_may_be_meant() -> None:
    text = (
        "When Mayor Juan Rojas resigned, Rojas's deputy Pedro Vega joined the race to replace "
        "him. He served in the Senate."
    )
    assert "Juan Rojas" not in _doers(text, "member_of")


def test_a_score_is_no_fight() -> None:
    text = "In other results, the Palm Union defeated the Cedar Brigade 43–5."
    assert not _doers(text, "fights")


def test_one_of_the_others_after_a_colon_is_no_name_of_the_seat() -> None:
    text = (
        "Juan Rojas received the nomination over two other contenders: Pedro Vega and Anna Molina."
    )
    assert not _doers(text, "meets")


def test_who_calls_a_state_for_a_candidate_is_not_that_state() -> None:
    text = "Later, the Cedar Desk also called Nevada for Molina."
    assert not _doers(text, "same_as")


def test_a_crossing_parse_leaves_a_forecast_in_the_order_of_the_text() -> None:
    text = (
        "Ruiz and his aides carry with them as they speak to Peruvian business and political "
        "leaders shows what the 2017 Andes Falcon, made in Ica, in southern Peru, would cost if a "
        "35 percent tariff were imposed on imports from Peru: $30,253, which is almost $8,000 more "
        "than it costs now."
    )
    [forecast] = read(text).forecasts
    assert forecast.statement.quote.startswith("the 2017 Andes Falcon")


def test_who_was_killed_with_him_was_killed_too() -> None:
    text = (
        "The Cedar Front lost its head, Omar Haddad, when Norland killed him and Salim Darwish "
        "on January 3."
    )
    killed = {two for _, relation, two in told(text) if relation == "kills"}
    assert killed == {"Omar Haddad", "Salim Darwish"}


def test_the_clans_that_are_favored_are_armed_not_who_favors_them() -> None:
    text = "The old units accuse the leaders of the KLU of favoring clans armed by Norland."
    assert not [each for each in told(text) if each[1] == "backs" and "leaders" in (each[2] or "")]


def test_a_name_that_the_parser_takes_for_what_the_leader_is() -> None:
    text = "Qais Haddad leads Asaib Ahl al-Nahr."
    assert told(text) == [("Qais Haddad", "leads", "Asaib Ahl al-Nahr")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Red Party criticised Paul Jones and the Blue Party defended him.",
            {
                ("Red Party", "criticizes", "Paul Jones"),
                ("Blue Party", "endorses", "Paul Jones"),
            },
        ),
        (
            "The Red Party backs Paul Jones and the Blue Party backs Mary White.",
            {("Red Party", "endorses", "Paul Jones"), ("Blue Party", "endorses", "Mary White")},
        ),
        (
            "The Red Party supports Paul Jones and the Blue Party opposes Mary White.",
            {("Red Party", "endorses", "Paul Jones"), ("Blue Party", "opposes", "Mary White")},
        ),
        (
            "The Red Party has backed Paul Jones and the Blue Party has rejected him.",
            {("Red Party", "endorses", "Paul Jones"), ("Blue Party", "rejects", "Paul Jones")},
        ),
        (
            "The Red Party is backed by Peru and the Blue Party is backed by Chile.",
            {("Peru", "backs", "Red Party"), ("Chile", "backs", "Blue Party")},
        ),
    ],
)
def test_two_clauses_that_only_an_and_parts_have_a_doer_each(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert set(told(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Red Party backs Paul Jones and the Blue Party and rejects Mary White.",
        "The Red Party backs Paul Jones and the Blue Party.",
    ],
)
def test_two_that_one_backs_stay_joined(text: str) -> None:
    backed = {("Red Party", "endorses", "Paul Jones"), ("Red Party", "endorses", "Blue Party")}
    assert backed <= set(told(text))


def test_two_who_are_helped_to_win_do_so_together() -> None:
    text = "The Reds help Paul Jones and Mary White fight the Blue Party."
    assert _doers(text, "fights") == {"Paul Jones", "Mary White"}
