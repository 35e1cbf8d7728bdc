"""Names are read whole: nothing cut off, nothing glued on."""

import pytest
from tests.extract.reading import names, read, told


def found(text: str) -> set[str]:
    return set(names(read(text)).values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rashid Eidan leads the Arab Democratic Party.", "Arab Democratic Party"),
        ("Ann Lee is head of the Anti-Corruption Commission.", "Anti-Corruption Commission"),
        (
            "She is director of the Office for Security and Counter-Terrorism.",
            "Office for Security and Counter-Terrorism",
        ),
        ("The Union of Peruvian miners met the Federation of Teachers.", "Federation of Teachers"),
        (
            "The Party for Renewal and Justice endorsed Ann Lee.",
            "Party for Renewal and Justice",
        ),
        ("The Socialist Party USA nominated Ann Lee.", "Socialist Party USA"),
        ("New York police officers arrested Ann Lee.", "New York police officers"),
    ],
)
def test_a_name_is_whole(text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbour Bank Chief Executive Antonio Palmer resigned.", "Antonio Palmer"),
        ("The army attacked Peru. Former Senate leader Ann Lee resigned.", "Ann Lee"),
        ("Subhi al-Tahhan, the group's former leader, criticised Peru.", "Subhi al-Tahhan"),
    ],
)
def test_a_person_s_name_is_whole(text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Former National Security Adviser Ann Lee met the minister.",
        "Ann Lee, the Director of National Intelligence, spoke.",
    ],
)
def test_the_field_of_an_office_is_no_body(text: str) -> None:
    assert not {name for name in found(text) if name.startswith(("National", "Former"))}


def test_a_storm_is_no_actor() -> None:
    assert "Lorenzo" not in found("Hurricane Lorenzo hit the coast of Peru.")


@pytest.mark.parametrize(
    "first",
    [
        "Karim Haddad leads the Unity Party. His cousin Lina Haddad runs a bank.",
        "Lina Haddad, the cousin of General Karim Haddad, runs a bank.",
    ],
)
def test_a_surname_is_that_of_whom_the_text_names_first(first: str) -> None:
    """Or of him as whose kin that person is told of."""
    text = f"{first} Lina Haddad spoke to the press. Haddad criticised Peru."
    last = read(text).claims[-1]
    assert names(read(text))[(last.subject.start, last.subject.end)] == "Karim Haddad"


def test_a_leaning_part_of_a_force_is_not_the_whole_force() -> None:
    text = "Bashar al-Assad rules Syria. The pro-Assad Republican Guard fought the Palm Front."
    found_names = found(text)
    assert "pro-Assad Republican Guard" in found_names
    assert "Republican Guard" not in found_names


def test_a_group_of_a_shouted_line_gets_no_name_from_the_line_s_start() -> None:
    text = "NO GUERRILLA GROUP HAS CLAIMED RESPONSIBILITY FOR THE ATTACK ON PERU."
    assert "GUERRILLA GROUP" not in found(text)


def test_a_prime_owns_as_an_apostrophe_does() -> None:
    assert ("Omar Haddad", "holds_office", "Peru") in told("Peru′s president, Omar Haddad, spoke.")


def test_a_name_that_the_parser_tore_apart_stands_where_its_first_noun_does() -> None:
    text = "In 2014, Jund al-Nasr split from al Qaeda in the Islamic Maghreb (AQIM)."
    assert [claim.relation for claim in read(text).claims] == ["split_from"]


def test_who_leads_a_majority_does_not_lead_the_house() -> None:
    text = "Senate Majority Leader Ann Lee spoke."
    assert told(text) == [("Ann Lee", "member_of", "Senate")]


def test_a_schooling_abroad_is_no_backing() -> None:
    text = "Ann Lee, a British-trained surgeon, spoke. Turkish-trained militias fought Hezbollah."
    assert [claim for claim in told(text) if claim[1] == "backs"] == [
        ("Turkey", "backs", "Turkish-trained militias")
    ]


def test_a_dash_between_plain_words_stands_inside_a_body_s_name() -> None:
    text = "Eastern Export–Import Bank president Karim Haddad spoke on Monday."
    assert told(text) == [("Karim Haddad", "leads", "Eastern Export–Import Bank")]


def test_a_dash_between_two_states_keeps_them_apart() -> None:
    assert {"Peru", "Chile"} <= found("Peru–Chile talks on the border began in Lima.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Cedar Party Chairman Karim Haddad Image: Cedar Party.", "Karim Haddad"),
        ("When [Peruvian President Karim] Haddad Announced a truce, we met.", "Karim Haddad"),
    ],
)
def test_nothing_of_a_caption_or_a_heading_stands_in_a_name(text: str, name: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize("office", ["Press Secretary", "Deputy Press Secretary"])
def test_the_body_of_an_office_stands_before_the_whole_office(office: str) -> None:
    text = f"Harbour Ministry {office} Ann Lee spoke."
    assert not {name for name in found(text) if name.endswith("Press")}


def test_a_first_name_that_a_town_has_too_stands_in_a_person_s_name() -> None:
    assert "David Omar Haddad" in found("Peru pardoned David Omar Haddad on Monday.")


def test_a_first_name_stands_for_the_one_who_bears_it() -> None:
    text = "John Mercer resigned. Peru's king thanked John. Peru praised John on Monday."
    assert ("Peru", "praises", "John Mercer") in told(text)


def test_somebody_s_son_is_no_other_man_of_that_name() -> None:
    text = "Eric Mercer spoke in Lima. Haddad's son Eric attacked Peru."
    assert ("Eric", "attacks", "Peru") in told(text)


def test_one_of_a_kind_is_no_name() -> None:
    actors = read("The Palm Army arrested every Independent in Lima.").actors
    assert not [one for one in actors if one.name == "Independent" and one.schema != "Group"]


def test_a_body_that_only_its_place_tells_apart_keeps_it() -> None:
    assert "Islamic Center in Lima" in found("The Islamic Center in Lima criticized Peru.")
    assert "European Union" in found("The European Union in Brussels criticized Peru.")
