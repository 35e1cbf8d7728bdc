"""Words whose neighbours give them another sense, each told in a sentence."""

import pytest
from tests.extract.reading import told

Told = tuple[str, str, str | None]

IN_SENSE: dict[str, tuple[str, Told]] = {
    "a campaign of murders is one side's": (
        "The Northern Front conducted an assassination campaign against Cedar Brigade leaders.",
        ("Northern Front", "attacks", "Cedar Brigade leaders"),
    ),
    "a militia is hit by arms": (
        "Peru hit the Cedar Brigade on Monday.",
        ("Peru", "attacks", "Cedar Brigade"),
    ),
    "a party supports by words": (
        "Peruvian parties supported the Dawn Movement.",
        ("Peruvian parties", "endorses", "Dawn Movement"),
    ),
    "support that is announced is words": (
        "Omar Haddad announced that the Cedar Brigade supported the Palm Front.",
        ("Cedar Brigade", "endorses", "Palm Front"),
    ),
    "a group is designated as a danger": (
        "Peru designated the Cedar Brigade as a terrorist organization.",
        ("Peru", "sanctions", "Cedar Brigade"),
    ),
    "a minister is designated for his post": (
        "Rana Khalil designated Omar Haddad as security minister.",
        ("Rana Khalil", "nominated", "Omar Haddad"),
    ),
    "a chief technical officer serves": (
        "Harbour Bank's Chief Technical Officer Omar Haddad spoke on Monday.",
        ("Omar Haddad", "member_of", "Harbour Bank"),
    ),
    "an alliance that ends leaves a distance": (
        "The Palm Front ended its alliance with the Cedar Brigade.",
        ("Palm Front", "distances_from", "Cedar Brigade"),
    ),
    "who is impeached is charged": (
        "The Senate impeached Omar Haddad on Friday.",
        ("Senate", "accuses", "Omar Haddad"),
    ),
    "a request is a demand": (
        "Rana Khalil asked Omar Haddad to leave.",
        ("Rana Khalil", "demands", "Omar Haddad"),
    ),
}

NOT_SO: dict[str, tuple[str, str]] = {
    "a question is no demand": ("Rana Khalil asked Omar Haddad how the war began.", "demands"),
    "refugees are taken in": ("Peru accepted 400 Chilean refugees last year.", "accepts"),
    "who flies cargo pays no visit": ("Omar Haddad flies weapons to Chile.", "visits"),
    "readers are no followers": ("Omar Haddad gained 900 Chirper followers.", "aligned_with"),
    "who is picked for a team is put up for nothing": (
        "The Dawn Movement picked Omar Haddad in the first round.",
        "nominated",
    ),
    "a party's leader is in no office": (
        "Peruvian leader Omar Haddad of the conservative Unity Party spoke on Monday.",
        "holds_office",
    ),
    "militias in a town are no part of it": (
        "Rockets hit militias in the Harbour District on Monday.",
        "part_of",
    ),
}


@pytest.mark.parametrize(("text", "claim"), IN_SENSE.values(), ids=IN_SENSE.keys())
def test_the_neighbours_of_a_word_give_it_its_sense(text: str, claim: Told) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(("text", "relation"), NOT_SO.values(), ids=NOT_SO.keys())
def test_a_word_in_another_sense_tells_nothing(text: str, relation: str) -> None:
    assert relation not in [each[1] for each in told(text)]


IN_KIND: dict[str, tuple[str, Told]] = {
    "one commander of many belongs": (
        "Dawn Movement commander Omar Haddad was seen in Tripoli.",
        ("Omar Haddad", "member_of", "Dawn Movement"),
    ),
    "the commander of a unit leads it": (
        "Cedar Brigade commander Omar Haddad was seen in Tripoli.",
        ("Omar Haddad", "leads", "Cedar Brigade"),
    ),
    "a state belongs to a coalition": (
        "The Harbour Coalition, which includes Peru, Chile and the Cedar Brigade, met on Monday.",
        ("Peru", "member_of", "Harbour Coalition"),
    ),
    "a military conflict is a fight": (
        "Peru is in a military conflict with Chile.",
        ("Peru", "fights", "Chile"),
    ),
    "fighters who arrive are deployed": (
        "Peruvian fighters arrived in Chile on Monday.",
        ("Peruvian fighters", "deploys_to", "Chile"),
    ),
    "a party's backing is words": (
        "Rana Khalil won the vote with the backing of the Unity Party.",
        ("Unity Party", "endorses", "Rana Khalil"),
    ),
    "refugees are helped": (
        "The Unity Party supports refugees in the north.",
        ("Unity Party", "aids", "refugees"),
    ),
    "who says that he will resign announces it": (
        "Rana Khalil said that she would resign.",
        ("Rana Khalil", "steps_down", None),
    ),
}

NOT_YET: dict[str, tuple[str, str]] = {
    "a presumptive nominee": (
        "Rana Khalil became the Unity Party's presumptive nominee.",
        "endorses",
    ),
    "a meeting that is worked for": (
        "Omar Haddad worked to arrange a meeting between Rana Khalil and Karim Aziz.",
        "meets",
    ),
    "a message that was sent to him": (
        "Rana Khalil read a message that she sent to Omar Haddad.",
        "sends",
    ),
    "what was going to happen": (
        "The Palm Front was going to reinforce the Cedar Brigade.",
        "aids",
    ),
    "attacks of which none is known": (
        "There were no confirmed Cedar Brigade attacks on Chile.",
        "attacks",
    ),
    "a force that defends": ("The Cedar Brigade defended the Northern Front.", "endorses"),
    "a government that is given": ("The Council provided Peru with a new government.", "aids"),
    "a resignation on a condition": (
        "Rana Khalil said that if the vote failed then she would resign.",
        "steps_down",
    ),
}


@pytest.mark.parametrize(("text", "claim"), IN_KIND.values(), ids=IN_KIND.keys())
def test_the_relation_is_of_the_kind_that_the_words_tell(text: str, claim: Told) -> None:
    assert claim in told(text)


@pytest.mark.parametrize(("text", "relation"), NOT_YET.values(), ids=NOT_YET.keys())
def test_no_relation_where_the_words_tell_none(text: str, relation: str) -> None:
    assert relation not in [each[1] for each in told(text)]
