"""Who stands where: led by both, named before "allies", sent to a body, part of what is gone."""

import pytest
from tests.extract.reading import read, told

Told = tuple[str, str, str | None]

TOLD: dict[str, tuple[str, Told]] = {
    "who allies itself is an ally": (
        "The Cedar Front has allied itself with the Palm Brigade.",
        ("Cedar Front", "allied_with", "Palm Brigade"),
    ),
    "who allies themselves are allies": (
        "The Cedar guerrillas allied themselves with the Palm Brigade.",
        ("Cedar guerrillas", "allied_with", "Palm Brigade"),
    ),
    "a body subordinate to another is inside it": (
        "The Harbour Guard is subordinate to the Ministry of Defense.",
        ("Harbour Guard", "part_of", "Ministry of Defense"),
    ),
    "selected to serve is appointed": (
        "Omar Haddad was selected to serve as prime minister.",
        ("Omar Haddad", "appointed", None),
    ),
    "chosen as president is appointed": (
        "Omar Haddad was chosen as president of Peru in 2015.",
        ("Omar Haddad", "appointed", None),
    ),
    "chosen as a candidate is put forward": (
        "Omar Haddad was chosen as the presidential candidate.",
        ("Omar Haddad", "nominated", None),
    ),
    "chosen as the second is put forward": (
        "Omar Haddad was selected as vice president.",
        ("Omar Haddad", "nominated", None),
    ),
    "an ambassador is of the state that sends him": (
        "Former Peruvian Ambassador to the United Nations Omar Haddad spoke.",
        ("Omar Haddad", "holds_office", "Peru"),
    ),
    "a body's own envoy belongs to it": (
        "UN envoy Omar Haddad met Salim Najjar.",
        ("Omar Haddad", "member_of", "United Nations"),
    ),
    "a representative from a body belongs to it": (
        "Omar Haddad, a representative from the Palm Front, met Salim Najjar.",
        ("Omar Haddad", "member_of", "Palm Front"),
    ),
    "the first of two leads": (
        "The Peruvian and Chilean-led coalition bombed the Cedar Front.",
        ("Peru", "commands", "Peruvian and Chilean-led coalition"),
    ),
    "the second of two leads": (
        "The Peruvian and Chilean-led coalition bombed the Cedar Front.",
        ("Chile", "commands", "Peruvian and Chilean-led coalition"),
    ),
    "a state beside a coalition of another's": (
        "Talks between Peru and Chilean-led coalition forces failed.",
        ("Chile", "commands", "Chilean-led coalition forces"),
    ),
    "a body beside a state's forces": (
        "The PLF and Chilean special forces killed Omar Haddad during a raid.",
        ("PLF", "kills", "Omar Haddad"),
    ),
    "two states' forces": (
        "Peruvian and Chilean forces killed Omar Haddad during a raid.",
        ("Peruvian forces", "kills", "Omar Haddad"),
    ),
    "the body named before allies is the ally": (
        "Peru sent weapons to its Cedar Front allies.",
        ("Peru", "aids", "Cedar Front"),
    ),
    "the body named before allies is allied": (
        "Peruvian forces and their Cedar Front allies attacked the town.",
        ("Cedar Front", "allied_with", "Peruvian forces"),
    ),
    "its own proxies": (
        "The strikes hit Peru and its proxies.",
        ("Peru", "backs", "Peru's proxies"),
    ),
    "parts of a whole that stands": (
        "The Valley Alliance was made up of the Cedar Front and the Palm Brigade.",
        ("Cedar Front", "part_of", "Valley Alliance"),
    ),
    "a joint offensive is of allies": (
        "Peruvian and Chilean forces launched a joint offensive, breaking the ceasefire.",
        ("Peruvian forces", "allied_with", "Chilean forces"),
    ),
    "whose attack it was": (
        "The Cedar Front bombings killed 30 Peruvian soldiers.",
        ("Cedar Front", "kills", "Peruvian soldiers"),
    ),
}

SILENT = {
    "parts of a whole that is gone": (
        "The Valley Alliance was made up of the Cedar Front and the Palm Brigade but was dissolved"
        " in 2021.",
        "part_of",
    ),
    "a state's body that is gone": (
        "Peru's National Assembly consisted of the House of Elders and the House of Peers but was"
        " dissolved in 2021.",
        "part_of",
    ),
    "an ambassador to a body is no member of it": (
        "Omar Haddad, the Peruvian representative to the United Nations, condemned the attack.",
        "member_of",
    ),
    "an envoy of an office holder is no member of him": (
        "Omar Haddad, Special Representative of the UN Secretary-General for Peru, arrived.",
        "member_of",
    ),
    "patrols under a ceasefire": (
        "Peruvian and Chilean forces started joint patrols as part of a ceasefire agreement.",
        "allied_with",
    ),
    "a place before the deed": ("The Tarvan airstrikes killed 33 Chilean soldiers.", "kills"),
    "the rivals of two": ("The Cedar Front and Palm Brigade rivals met in the town.", "rival_of"),
    "a state joined to a leader": (
        "The Peru and Chile-led coalition bombed the Cedar Front.",
        "commands",
    ),
    "for a government, not its state": (
        "The Gazette said that the pro-Peruvian government Valley Guard killed Cedar fighters.",
        "aligned_with",
    ),
}


@pytest.mark.parametrize(("text", "claim"), TOLD.values(), ids=TOLD.keys())
def test_each_stands_where_the_words_put_them(text: str, claim: Told) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(("text", "relation"), SILENT.values(), ids=SILENT.keys())
def test_nothing_is_told_of(text: str, relation: str) -> None:
    assert relation not in [each for _, each, _ in told(text)]


def test_a_body_beside_a_states_forces_has_no_forces_of_its_own() -> None:
    found = read("The PLF and Chilean special forces killed Omar Haddad during a raid.")
    assert "PLF special forces" not in [actor.name for actor in found.actors]
