"""Where the parser puts a name into its neighbour's clause, and whom a pronoun can't mean."""

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
