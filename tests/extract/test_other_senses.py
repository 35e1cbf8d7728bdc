"""A cue in another sense, or a relation that is another by its definition, told in sentences."""

import pytest
from tests.extract.reading import told

Told = tuple[str, str, str | None]

TOLD: dict[str, tuple[str, Told]] = {
    "joined in a fight is an ally": (
        "The Falcon Brigade joined the Cedar Front in the fight against the Dawn Movement.",
        ("Falcon Brigade", "allied_with", "Cedar Front"),
    ),
    "a council that works to defeat a group is against it": (
        "The Harbour Security Council is working to defeat the Dawn Movement.",
        ("Harbour Security Council", "opposes", "Dawn Movement"),
    ),
    "a confrontation of states is a rivalry": (
        "The confrontation between Chile and Peru was triggered by a coup.",
        ("Chile", "rival_of", "Peru"),
    ),
    "an armed confrontation is a fight": (
        "The armed confrontation between Chile and Peru lasted a month.",
        ("Chile", "fights", "Peru"),
    ),
    "members are attacked by arms, whatever the grounds": (
        "The Cedar Brigade attacked Palm Front members for betraying the cause.",
        ("Cedar Brigade", "attacks", "Palm Front members"),
    ),
    "an army's chief of staff heads it": (
        "According to former Peruvian Army Chief of Staff Omar Haddad, the plan failed.",
        ("Omar Haddad", "leads", "Peruvian Army"),
    ),
    "a palace's chief of staff serves in it": (
        "White House Chief of Staff Omar Haddad spoke.",
        ("Omar Haddad", "member_of", "White House"),
    ),
    "a leader's own party is the one he leads": (
        "Opposition leader Omar Haddad said his Unity Party was eager for an election.",
        ("Omar Haddad", "leads", "Unity Party"),
    ),
    "the first of three sides fights the others": (
        "Ninety died in clashes between the Cedar Front, the Palm Brigade, and the Dawn Legion.",
        ("Cedar Front", "fights", "Dawn Legion"),
    ),
    "slogans are words": (
        "The Cedar guerrillas wrote slogans in support of the Palm Front.",
        ("Cedar guerrillas", "endorses", "Palm Front"),
    ),
    "posts are of those who hold them": (
        "The Palm Front attacked warehouses held by the Dawn Legion.",
        ("Palm Front", "attacks", "Dawn Legion"),
    ),
    "who is wounded is attacked": (
        "The Palm Front set off an explosive device, wounding two Peruvian soldiers.",
        ("Palm Front", "attacks", "Peruvian soldiers"),
    ),
    "who joins without more belongs": (
        "The Harbour Council joined the Dawn Coalition without giving up its forces.",
        ("Harbour Council", "part_of", "Dawn Coalition"),
    ),
    "a guest is met": (
        "President Omar Haddad welcomed Ines Varga in Lima on Monday.",
        ("Omar Haddad", "meets", "Ines Varga"),
    ),
    "what others fail to do denies nothing before the semicolon": (
        "The Dawn Front receives support from Peru; the other states have not sent any troops.",
        ("Peru", "backs", "Dawn Front"),
    ),
    "a person backs another in words": (
        "Omar Haddad backs Ines Varga.",
        ("Omar Haddad", "endorses", "Ines Varga"),
    ),
    "a state's backing is more": (
        "Peru backs Ines Varga.",
        ("Peru", "backs", "Ines Varga"),
    ),
    "an effort against a person is opposition": (
        "The Action Fund had accelerated its effort against Omar Haddad.",
        ("Action Fund", "opposes", "Omar Haddad"),
    ),
    "an envoy is sent": (
        "Peru dispatched its envoy, Omar Haddad, to Lima.",
        ("Peru", "sends", "Omar Haddad"),
    ),
    "a prosecution accuses": (
        "Peru prosecuted Omar Haddad.",
        ("Peru", "accuses", "Omar Haddad"),
    ),
    "an aim of one's own is a pledge": (
        "Omar Haddad announced his intention to nominate Ines Varga.",
        ("Omar Haddad", "pledges", "Ines Varga"),
    ),
}

NOT_TOLD: dict[str, tuple[str, Told]] = {
    "a court hears of a murder": (
        "Maria Varga made statements before the court regarding the murder of the priests.",
        ("Maria Varga", "kills", None),
    ),
    "nor a part of those it joined in a fight": (
        "The Falcon Brigade joined the Cedar Front in the fight against the Dawn Movement.",
        ("Falcon Brigade", "part_of", "Cedar Front"),
    ),
    "two that stand in one list may stand on one side": (
        "Ninety died in clashes between the Cedar Front, the Palm Brigade, and the Dawn Legion.",
        ("Palm Brigade", "fights", "Dawn Legion"),
    ),
    "alliances that shift among many are no one pair's": (
        "It saw shifting alliances among factions such as the Cedar Front and the Palm Brigade.",
        ("Cedar Front", "allied_with", "Palm Brigade"),
    ),
    "who gets a letter isn't sent": (
        "The Harbour Fund sent President Okoye a letter on Monday.",
        ("Harbour Fund", "sends", "Okoye"),
    ),
    "a prisoner pays no visit": (
        "The driver Pablo Soto arrived in Chile under strict police guard.",
        ("Pablo Soto", "visits", "Chile"),
    ),
    "who cooperates with a ministry obeys it": (
        "Ines Varga fully cooperated with the Ministry of Justice.",
        ("Ines Varga", "allied_with", "Ministry of Justice"),
    ),
    "a challenger from a party is no rival of it": (
        "The strongest GOP challenger, Ines Varga, spoke.",
        ("Ines Varga", "rival_of", "GOP"),
    ),
    "delegates are pledged by others": (
        "Daniel Okoye was nominated with some delegates pledged to Senator Marta Lind of Oregon.",
        ("Daniel Okoye", "pledges", None),
    ),
    "an office is a room": (
        "Judge Omar Haddad was shot when he was leaving his office.",
        ("Omar Haddad", "steps_down", None),
    ),
    "a fellowship is no post": (
        "Daniel Okoye was elected as a Fellow of the Royal Academy in 1981.",
        ("Daniel Okoye", "appointed", None),
    ),
    "a prize is no post": (
        "Ines Varga was nominated for the Golden Globe.",
        ("Ines Varga", "nominated", None),
    ),
    "a decision that one supports is another's": (
        "Omar Haddad noted that he supported a decision to nominate Ines Varga.",
        ("Omar Haddad", "pledges", "Ines Varga"),
    ),
    "supporters are nothing else": (
        "Omar Haddad thanked his supporters.",
        ("his supporters", "aligned_with", "Omar Haddad"),
    ),
    "two may join a fight on one side": (
        "The Cedar Brigade and the Palm Movement joined the fighting after the raid.",
        ("Cedar Brigade", "fights", "Palm Movement"),
    ),
    "most of a force is not the force": (
        "The Palm Front controls the majority of the Dawn Forces.",
        ("Palm Front", "commands", "Dawn Forces"),
    ),
    "what others call occupied": (
        'Peru spoke of its neighbours, referring to Chile as "occupied Bolivia".',
        ("Peru", "captures", "Bolivia"),
    ),
    "supporters from a land": (
        "Peruvian supporters and alleged proxies",
        ("Peruvian supporters", "aligned_with", "Peruvian"),
    ),
    "a lawyer's client": (
        "Omar Haddad kept money that his client Ines Varga had earned.",
        ("Omar Haddad", "backs", "Ines Varga"),
    ),
    "a campaign is no body": (
        "President Omar Haddad launched the Harbour Antidrug Campaign.",
        ("Omar Haddad", "created", "Harbour Antidrug Campaign"),
    ),
    "support that is renounced": (
        "Omar Haddad renounced his support for Ines Varga.",
        ("Omar Haddad", "endorses", "Ines Varga"),
    ),
    "partners in trade are no allies": (
        "Chile exploits its trading partners in Europe.",
        ("its trading partners", "allied_with", "Chile"),
    ),
    "who is told to do something is under no command": (
        "The court directed the Harbour Network to keep its accounts.",
        ("court", "commands", "Harbour Network"),
    ),
    "who is acquitted did nothing": (
        "A jury acquitted Omar Haddad of murdering two men in Lima in 2012.",
        ("Omar Haddad", "kills", None),
    ),
    "a boast owns up to nothing": (
        "Peru has taken credit for saving the tram.",
        ("Peru", "claims_responsibility", None),
    ),
}

FORCELESS = {
    "a ship is stopped": "The Peruvian navy intercepted the Sol Dos cargo ship.",
    "rockets are brought down": "Peruvian air defense units shot down three rockets near Lima.",
    "a party is attacked in words": "The Palm Party attacked Omar Haddad for his stance on taxes.",
    "a warning shot": "Peru has fired a warning shot across the bow of the Harbour Bank.",
    "a land where it was": "Two were killed in the Belgium terror attacks on Tuesday.",
}


@pytest.mark.parametrize(("text", "claim"), TOLD.values(), ids=TOLD.keys())
def test_the_relation_is_what_its_definition_says(text: str, claim: Told) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_a_cue_in_another_sense_makes_no_claim(text: str, claim: Told) -> None:
    assert claim not in told(text)


@pytest.mark.parametrize("text", FORCELESS.values(), ids=FORCELESS.keys())
def test_nobody_is_said_to_attack_where_no_force_is_told(text: str) -> None:
    assert "attacks" not in [relation for _, relation, _ in told(text)]
