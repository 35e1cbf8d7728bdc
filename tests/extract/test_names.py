"""Who is mentioned: names, their types, and what stands for them later in the document."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from faultlines.extract.names import Name, find_names
from faultlines.extract.nlp import parse

Seen = dict[str, tuple[str, str, str | None]]


def names(text: str) -> list[tuple[str, Name]]:
    [doc] = parse([text])
    return [(doc[name.start : name.end].text, name) for name in find_names(doc)]


def read(text: str) -> Seen:
    """Words → schema, kind, canonical."""
    return {words: (name.schema, name.kind, name.canonical) for words, name in names(text)}


def schemas(text: str) -> dict[str, str]:
    return {words: name.schema for words, name in names(text)}


def canonical(text: str, words: str) -> str | None:
    return read(text)[words][2]


@pytest.mark.parametrize(
    ("text", "words", "schema"),
    [
        ("Fighters of Liwa al-Nasr reached the coast.", "Liwa al-Nasr", "Organization"),
        ("Harakat Ahrar al-Wadi split in May.", "Harakat Ahrar al-Wadi", "Organization"),
        ("Kata'ib al-Fajr claimed the blast.", "Kata'ib al-Fajr", "Organization"),
        ("It blamed Lashkar-e-Jhangvi.", "Lashkar-e-Jhangvi", "Organization"),
        ("He fled to Camp Speicher on foot.", "Camp Speicher", "Territory"),
        ("The 93rd Brigade withdrew.", "93rd Brigade", "Organization"),
        ("They shelled the Shayrat Air Base again.", "Shayrat Air Base", "Territory"),
        ("The Ministry of Foreign Affairs replied.", "Ministry of Foreign Affairs", "PublicBody"),
        ("The Central Bank of Libya refused.", "Central Bank of Libya", "Organization"),
        ("The Army of Conquest took the town.", "Army of Conquest", "Organization"),
        ("The Kurdistan Workers' Party agreed.", "Kurdistan Workers' Party", "Organization"),
        ("The March 14 Alliance objected.", "March 14 Alliance", "Organization"),
        ("NATO met in Ankara.", "NATO", "PublicBody"),
        ("NATO met in Ankara.", "Ankara", "Territory"),
    ],
)
def test_a_head_word_or_a_last_word_says_what_a_name_names(text: str, words: str, schema: str):
    assert schemas(text)[words] == schema


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brig. Gen. Tariq Haddad resigned.", "Tariq Haddad"),
        ("Grand Ayatollah Karim al-Mousawi spoke.", "Karim al-Mousawi"),
        ("Prime Minister-designate Salim al-Jabouri met them.", "Salim al-Jabouri"),
        ("The intelligence chief Rashid Nouri left.", "Rashid Nouri"),
        ("Desert Force commander Hadi al-Tamimi was wounded.", "Hadi al-Tamimi"),
        ("Former Foreign Minister Elena Petrova agreed.", "Elena Petrova"),
        ("Mr. Osman said no.", "Osman"),
        ("They buried Abu Talha al-Shami on Friday.", "Abu Talha al-Shami"),
    ],
)
def test_a_title_makes_a_person_and_is_no_part_of_the_name(text: str, words: str):
    assert schemas(text)[words] == "Person"


def test_a_body_before_a_title_is_named_beside_the_person():
    found = schemas("Desert Force commander Hadi al-Tamimi was wounded.")
    assert found["Desert Force"] == "Organization"


def test_owners_and_owned_are_two_names():
    found = read("Iran's Islamic Revolutionary Guard Corps denied it.")
    assert set(found) == {"Iran", "Islamic Revolutionary Guard Corps"}


def test_an_acronym_stands_for_the_name_before_it():
    text = "The National Salvation Movement (NSM) met on Monday. NSM fighters stayed. The NSM won."
    assert read(text)["NSM"] == ("Organization", "acronym", "National Salvation Movement")


def test_an_acronym_is_bound_though_a_dash_touches_its_bracket():
    text = "Kataib al-Fajr (KF)—the largest of them—was absent. KF rejected the plan."
    assert canonical(text, "KF") == "Kataib al-Fajr"


def test_an_acronym_may_come_first():
    text = "The SDP (Social Democratic Party) left the coalition. The SDP then split."
    assert canonical(text, "SDP") == "Social Democratic Party"


@pytest.mark.parametrize("short", ["Haddad", "al-Haddad"])
def test_a_surname_stands_for_the_full_name(short: str):
    text = f"Tariq al-Haddad flew to Doha. {short} praised the hosts."
    assert read(text)[short] == ("Person", "surname", "Tariq al-Haddad")


@pytest.mark.parametrize(
    ("text", "other", "full"),
    [
        ("Karim Mansour (aka Abu Layth) was chosen.", "Abu Layth", "Karim Mansour"),
        ("Musa Idris Khamis, known as Warsama, led it.", "Warsama", "Musa Idris Khamis"),
        ("Omar Farouk Saleh, nom de guerre Abu Hajar, died.", "Abu Hajar", "Omar Farouk Saleh"),
    ],
)
def test_a_second_name_stands_for_the_first(text: str, other: str, full: str):
    assert read(text)[other][::2] == ("Person", full)


def test_a_telling_part_of_a_long_name_stands_for_it():
    text = "The Zarqan Brigade entered the port. By dusk Zarqan had left."
    assert canonical(text, "Zarqan") == "Zarqan Brigade"


def test_a_city_does_not_stand_for_its_council():
    text = "The Manbij Military Council denied it. Manbij was calm."
    assert read(text)["Manbij"][0] == "Territory"


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Iranian jets came.", "Iranian", "Iran"),
        ("The U.S. agreed.", "U.S.", "United States"),
        ("American planes left.", "American", "United States"),
        ("British ships stayed.", "British", "United Kingdom"),
        ("Washington-based US analysts disagreed.", "US", "United States"),
    ],
)
def test_a_demonym_or_short_form_stands_for_its_state(text: str, words: str, state: str):
    assert read(text)[words][::2] == ("Territory", state)


def test_a_state_in_a_compound_is_found():
    assert canonical("Iran-backed and U.S.-trained units clashed.", "U.S.") == "United States"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Shia militias regrouped.", "Shia militias"),
        ("Several U.S. forces left the city.", "U.S. forces"),
        ("He met other Iranian officials.", "other Iranian officials"),
        ("The pro-Damascus factions refused.", "pro-Damascus factions"),
        ("It was reported by state television.", "state television"),
        ("U.S. media reports suggest otherwise.", "U.S. media"),
        ("Government forces fired on protesters.", "Government forces"),
        ("Government forces fired on protesters.", "protesters"),
        ("Groups close to Turkey refused.", "Groups close to Turkey"),
        ("Members of the Zarqan Brigade defected.", "Members of the Zarqan Brigade"),
        ("The so-called “harbour units” refused.", "harbour units"),
    ],
)
def test_a_collective_without_a_name_is_a_group(text: str, words: str):
    assert read(text)[words][:2] == ("Group", "nominal")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Carter administration objected.", "Carter administration"),
        ("The Syrian government objected.", "Syrian government"),
        ("The Lebanese army moved in.", "Lebanese army"),
        ("The U.S. embassy in Amman closed.", "U.S. embassy in Amman"),
    ],
)
def test_a_state_s_own_body_is_public(text: str, words: str):
    assert schemas(text)[words] == "PublicBody"


def test_joined_qualifiers_make_several_groups():
    found = read("All of Lebanon’s Shia, Druze, and Sunni parties agreed.")
    assert found["Shia"] == ("Group", "nominal", "Lebanon's Shia parties")
    assert found["Druze"][2] == "Lebanon's Druze parties"
    assert found["Sunni parties"][2] == "Lebanon's Sunni parties"


def test_one_collective_under_two_words_has_one_name():
    text = "U.S. forces left Kabul. Two American soldiers stayed."
    assert canonical(text, "American soldiers") == "U.S. forces"


def test_names_in_a_group_are_given_too():
    found = read("The pro-Turkey factions refused.")
    assert found["Turkey"][0] == "Territory"


def test_in_a_list_of_militias_the_unknown_one_is_one_too():
    text = "Liwa al-Nasr, Saraya al-Wadi, Badr al-Kabir, and Kataib al-Fajr signed."
    assert schemas(text)["Badr al-Kabir"] == "Organization"


def test_what_is_told_of_a_name_says_what_it_names():
    found = schemas("Zubayd Qattan, a militia commander, fled. Troops hold one base: al-Qusayfa.")
    assert found["Zubayd Qattan"] == "Person"


@pytest.mark.parametrize(
    "text",
    [
        "On Friday in Ramadan the Arabic text of the law was read.",
        "A Katyusha fell on Monday.",
        "The war began in March.",
        "Shia and Sunni Islam differ.",
        "Operation Desert Wind began.",
        "They fired an S-300 and two F-16 jets.",
    ],
)
def test_days_faiths_weapons_and_operations_are_no_actors(text: str):
    assert read(text) == {}


def test_a_heading_in_capitals_is_read_as_if_written_normally():
    text = (
        "Tariq al-Haddad runs the Zarqan Brigade.\n"
        "COMMANDER HADDAD LEAVES THE CITY\n"
        "The Brigade stayed in Aden."
    )
    [doc] = parse([text])
    heading = [s.text.strip() for s in doc.sents if "leaves" in s.text]
    assert heading == ["Commander Haddad leaves the city"]
    assert canonical(text, "Haddad") == "Tariq al-Haddad"


def test_a_cable_in_capitals_is_read_as_if_written_normally():
    text = (
        "BOGOTA, 4 MAY 90 -- THE COLOMBIAN ARMED FORCES SAID PRESIDENT ALBERTO RUIZ MET THE "
        "NATIONAL WORKERS FRONT (NWF). THE NWF DENIED IT."
    )
    found = read(text)
    assert found["Alberto Ruiz"][0] == "Person"
    assert found["NWF"][2] == "National Workers Front"
    assert found["Bogota"][0] == "Territory"


def test_a_body_of_ordinary_words_is_a_name_in_capitals_too():
    text = "QUITO, 4 MAY 90 -- THE POPULAR LIBERATION FRONT LEFT. THE U.S. ENVOY TOLD US SO."
    found = read(text)
    assert found["Popular Liberation Front"][0] == "Organization"
    assert "US" not in found


def test_square_brackets_explain_an_acronym_in_other_letters():
    text = "QUITO, 4 MAY 90 -- THE FPV [PATRIOTIC FOREST ARMY] LEFT. THE FPV DENIED IT."
    assert read(text)["FPV"][2] == "Patriotic Forest Army"


def test_the_units_of_a_body_are_not_another_body():
    text = "QUITO, 4 MAY 90 -- THE FPV [PATRIOTIC FOREST ARMY] LEFT. FPV UNITS BURNED A BRIDGE."
    assert "FPV Units" not in read(text)


def test_forces_of_liberation_are_one_name():
    text = "LA PAZ, 4 MAY 90 -- THE TUMIRI ARMED FORCES OF LIBERATION (FAT) BURNED A BRIDGE."
    assert read(text)["FAT"][2] == "Tumiri Armed Forces of Liberation"


def test_an_editors_notes_are_no_words_of_the_sentence():
    text = "QUITO, 4 MAY 90 -- [TEXT] THE GUARDS [WORDS INDISTINCT] LEFT THE CITY."
    [doc] = parse([text])
    assert doc.text.endswith("--        the guards                    left the city.")


def test_a_plural_with_an_article_is_a_body():
    found = read("BOGOTA, 4 MAY 90 -- THE VIGILANTADORES MURDERED TWO JUDGES.")
    assert found["Vigilantadores"][0] == "Organization"


def test_titles_with_full_stops_do_not_end_a_sentence():
    [doc] = parse(["On May 3, Brig. Gen. Tariq Haddad met Lt. Col. Sami Aziz. They spoke."])
    assert len(list(doc.sents)) == 2


def test_a_heading_without_full_stop_is_its_own_sentence():
    [doc] = parse(["A harbour changes hands\nThe Zarqan Brigade took the port on Monday."])
    assert next(s.text.strip() for s in doc.sents) == "A harbour changes hands"


def test_lines_of_wrapped_text_run_on():
    text = (
        "The Zarqan Brigade said that it would not leave the harbour\n"
        "before the Ministry of Defence had paid all of the wages it\n"
        "owed since May, and that its guns would stay where they are.\n"
    )
    [doc] = parse([text])
    assert len(list(doc.sents)) == 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "Tariq al-Haddad|U.S.|(NSM)|the|Zarqan Brigade|Iran’s|“harbour units”|, and|militias|"
            "PRESIDENT|of|said|\n|–|*|Abu|Kataib|Ministry of|Brig.|’s|pro-|-backed|2|aka|Ain|."
            "|İstanbul|ﬁghters|🇾🇪|\u00a0|\u2011|\t".split("|")
        ),
        max_size=25,
    )
)
def test_spans_stand_in_the_text_and_names_never_overlap(words: list[str]):
    text = " ".join(words)
    [doc] = parse([text])
    assert len(doc.text) == len(text)
    found = find_names(doc)
    assert all(0 <= name.start < name.end <= len(doc) and 0 < name.weight <= 1 for name in found)
    plain = [name for name in found if name.kind != "nominal"]
    assert all(left.end <= right.start for left, right in pairwise(plain))
    assert len({(name.start, name.end) for name in found}) == len(found)
